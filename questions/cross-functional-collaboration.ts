import type { QuestionIdOf, QuestionSet } from '../src/schema/question-set'

const set = {
  id: 'cross-functional-collaboration',
  title: 'Cross-functional collaboration',
  summary:
    'Working out requirements, priorities and shared measures with product managers, analysts, data scientists and software engineers.',
  questions: [
    {
      id: 'acceptance-criteria-for-a-receipt-reader',
      title: 'Acceptance criteria for a receipt reader',
      areas: ['cross-functional-collaboration', 'scalability-and-performance'],
      kind: 'situational',
      difficulty: 'easy',
      minutes: 10,
      prompt: `Your model reads the total from photos of receipts in an expenses app. The ticket says: "Given a photo of a receipt, the system returns the correct total." A tester from the software team has tried 20 photos, 2 came out wrong, and the ticket was sent back as failed.

Explain to the tester how an acceptance criterion for this part should be written, and write one in place of the sentence in the ticket.`,
      assesses: 'Helps a software colleague to specify and test a component that is sometimes wrong.',
      followUps: [
        {
          ask: 'What happens in the app when the total that was read is wrong?',
          listenFor:
            'Starts from the user: can it be seen and corrected, is money paid out on it. A way in for a stuck candidate, without naming the criterion.',
        },
        {
          ask: 'Which parts of this feature should still have to pass every time?',
          listenFor:
            'Fixed behaviour: format and currency of the answer, time limit, a blank or unreadable photo gives "cannot read" and no crash. Separates level 2 from 3.',
        },
        {
          ask: 'On 500 agreed photos 485 totals are right; on the 60 handwritten ones among them 51 are right. Is it accepted?',
          listenFor:
            'Depends on the criterion agreed before. 97 % overall, but 85 % for handwritten, and 60 photos leave a range of roughly 74 to 92 %. Level 4 proposes a threshold for groups or a different path for handwriting.',
        },
      ],
      rubric: {
        1: 'Tells the tester that ML cannot be tested or that 90 % is fine, or agrees to fix the two photos until the ticket passes.',
        2: 'Replaces the sentence with an accuracy figure, but does not say on which photos, how many, or what the app does with a wrong or unreadable one.',
        3: 'Writes a criterion with an agreed set of photos, a measure, a threshold tied to what an error costs, and defined behaviour when the model is unsure; keeps ordinary pass-or-fail tests for the parts that must always hold.',
        4: 'Also lets the size of the set or a margin guard against chance, and sets a threshold for at least one important group such as handwritten receipts; names who owns and renews the set, and what would make the threshold wrong.',
      },
      answerKey: [
        'A single example cannot pass or fail a component that is right most of the time; a rate on an agreed sample can. Two wrong of 20 leaves anything from about 70 to 97 % correct open (95 % Wilson interval).',
        'An example: "On the frozen set of 500 receipts, drawn from last quarter’s uploads and labelled by finance, at least 96 % of totals are exact to the cent; when confidence is low the field stays empty for the user to fill; of the filled fields at most 1 % are wrong." Other figures and forms are as good.',
        'Separate three things: the rate of errors (statistical test), behaviour around the model (timeouts, empty result, currency: ordinary tests), and known easy cases that must not break (small regression set).',
        'For the third probe: 485 of 500 is 97.0 % (95 % Wilson interval 95.1 to 98.2 %); 51 of 60 is 85.0 % (73.9 to 91.9 %).',
        'The threshold comes from the use: a total that the user confirms may be wrong more often than one that is paid automatically.',
        'Misconception: lowering the bar for ML. The bar is stated in a different way, and can be strict.',
      ],
      redFlags: [
        'Trains on or tunes for the tester’s photos and calls it accepted.',
        'Speaks as if the tester were at fault for not knowing ML.',
      ],
      tags: ['acceptance-criteria', 'testing', 'requirements', 'software-engineers'],
      since: '0.1.0',
    },
    {
      id: 'three-figures-for-one-chatbot',
      title: 'Three figures for one chatbot',
      areas: ['cross-functional-collaboration', 'decision-making'],
      kind: 'problem',
      difficulty: 'medium',
      minutes: 12,
      prompt: `An online shop put a support chatbot in front of its human agents. Four weeks later the product manager reports "60 % resolved by the bot". The business analyst reports "15 % fewer cases for agents". The head of support says "my people are as busy as before". You are asked to settle it before a decision on the budget.

Using the table, explain to the three of them how their statements fit together, and which figure they should report from now on.`,
      materials: [
        {
          title: 'Four weeks before and four weeks after the launch',
          format: 'markdown',
          content: `| | before | after |
|---|---|---|
| orders in the shop | 100,000 | 100,000 |
| conversations begun with the bot | 0 | 26,000 |
| of these: handed over to an agent | – | 10,400 |
| of these: ended in the bot | – | 15,600 |
| ended in the bot, but the customer reached an agent within 7 days | – | 3,900 |
| customers who went straight to an agent, never through the bot | 20,000 | 2,700 |
| agent minutes per case, mean | 6.0 | 6.9 |

Each handed-over conversation, each return within 7 days and each direct contact is one agent case. The bot calls a conversation "resolved" when it ended without a hand-over.`,
        },
      ],
      assesses:
        'Reconciles the measures of several teams with figures and moves them to a shared measure of what customers and the company gain.',
      followUps: [
        {
          ask: 'Begin with the agents: how many cases, and how many minutes, before and after?',
          listenFor:
            '20,000 against 17,000 cases; 120,000 against 117,300 minutes. Gets a stuck candidate going without the conclusion.',
        },
        {
          ask: 'The bot ended 11,700 conversations for good, but agents have only 3,000 cases fewer. Where are the others?',
          listenFor:
            '8,700 more first contacts than before with the same orders: new questions that people would not have asked, or conversations caused by the bot. Could be good or bad for customers; needs reading a sample. Separates level 2 from 3.',
        },
        {
          ask: 'How could you learn what the bot itself changed?',
          listenFor:
            'Not before and after: a random share of customers without the bot for some weeks, compared on cases, minutes, satisfaction and repeat orders. Marks level 4.',
        },
      ],
      rubric: {
        1: 'Picks the figure of the most senior person, or takes 60 % as the share of agent work saved.',
        2: 'Says that the teams measure different things, or computes some of the figures, but gives no common measure or overlooks the returns or the longer cases.',
        3: 'Derives 60 %, 15 % and about 2 % from the table, explains the gap by returns, extra contacts and harder remaining cases, and proposes one measure of agent work together with one of whether the customer was helped, each with a clear definition.',
        4: 'Also says what the table cannot show (why people left the bot, what would have happened without it), proposes a comparison group, and names who owns the definition and which result would change the budget decision.',
      },
      answerKey: [
        'All three are right. Bot: 15,600 / 26,000 = 60 % ended without a hand-over. Cases: 10,400 + 3,900 + 2,700 = 17,000, which is 15 % below 20,000. Minutes: 17,000 × 6.9 = 117,300 against 20,000 × 6.0 = 120,000, which is 2.25 % less; as the means are rounded, anything from 0.7 to 3.8 % less.',
        'Of the 15,600 only 11,700 (45 % of bot conversations) did not return to an agent, and even these may be people who gave up or went elsewhere.',
        'Contacts begun rose from 20,000 to 28,700 (26,000 + 2,700) with equal orders: 8,700 more, roughly, as the direct contacts may hold people who came back. An easy way to ask draws new contacts; that may be good service but it is no saving.',
        'The mean case became longer because the easy ones left, or because customers arrive annoyed and repeat themselves. The table cannot tell which.',
        'Good measures: agent minutes per 100 orders (117.3 against 120.0) with the share of customers whose matter was solved (asked, or no contact by any channel in 7 days). Other pairs are as good if one shows the effort and one the customer’s side. A single cost figure alone rewards a bot that drives people away.',
        'Misconception: "ended in the bot" means solved.',
      ],
      redFlags: [
        'Accuses a colleague of faking the figures.',
        'Recommends more budget, or an end, on one figure only.',
      ],
      tags: ['metrics', 'chatbot', 'business-analysts', 'product-managers', 'customer-impact'],
      enemies: ['more-applications-fewer-suitable-ones'],
      since: '0.1.0',
    },
    {
      id: 'more-applications-fewer-suitable-ones',
      title: 'More applications, fewer suitable ones',
      areas: ['cross-functional-collaboration', 'statistics'],
      kind: 'situational',
      difficulty: 'medium',
      minutes: 10,
      prompt: `On a marketplace for jobs, your new ranking model is in a test with half of the visitors. The growth team, whose goal is applications per visitor, wants it for everybody on Monday. The employer team, whose goal is contract renewals, wants it switched off. Both leads write to you; each is right about the figure they quote. The company's goal for the year is "more people hired through us". Today is Wednesday.

Tell me what you do between now and Monday.`,
      materials: [
        {
          title: 'Test so far, per 1,000 visitors',
          format: 'markdown',
          content: `| | old model | new model |
|---|---|---|
| applications sent | 200 | 218 |
| applications that employers rate as suitable, of those rated | 31 % | 26 % |
| share of applications rated by employers | 40 % | 40 % |

The differences in the table are well outside chance. A hire becomes known to the marketplace after six weeks on average; the test has run for two.`,
        },
      ],
      assesses:
        'Aligns teams with conflicting goals on the organisation’s objective, with evidence and a decision that holds.',
      followUps: [
        {
          ask: 'Put the two rows together: what happens to suitable applications?',
          listenFor:
            'About 62 against 57 per 1,000 visitors, 9 % fewer, if the unrated ones are like the rated. Helps a candidate who stays with general words about alignment.',
        },
        {
          ask: 'The growth lead says: "My goal is applications. Change my goal or ship it." What do you do?',
          listenFor:
            'Does not fight over the goal alone; brings both leads and whoever owns the yearly goal to one figure, and offers a way to raise it. Separates level 2 from 3.',
        },
        {
          ask: 'What result would make you ship the new model after all?',
          listenFor:
            'Names it beforehand: for example hires, or suitable applications, not below the old model; or unrated applications that turn out better. Marks level 4.',
        },
      ],
      rubric: {
        1: 'Ships or stops at the wish of one lead, or says that the teams must settle it among themselves.',
        2: 'Calls both together to find a compromise, such as shipping to a few more visitors, but never asks what the figures mean for hires.',
        3: 'Combines the rows into suitable applications, ties them to the yearly goal, says openly that hires are not known yet, does not give the new model to more visitors for now, and gets both leads and a named decider to agree on one measure and a date.',
        4: 'Also questions the ratings (40 % rated, perhaps not at random), keeps the test alive long enough to see hires, proposes a change to the model (for example to rank by chance of being suitable), and has the rule for the next test agreed beforehand.',
      },
      answerKey: [
        '200 × 0.31 = 62.0 suitable applications per 1,000 visitors for the old model, 218 × 0.26 = 56.7 for the new one: 8.6 % fewer, although applications rose by 9 %. The new model would break even at a suitable share of 28.4 %.',
        'This holds if the unrated 60 % resemble the rated ones. Employers who are flooded may rate only some; have a sample rated to check.',
        'Suitable applications stand in for hires, which come too late for Monday. That is an argument for a leading measure agreed by both, and for letting the test run at its present size.',
        'Both goals are sensible for the teams; they conflict because each measures a part of the way to a hire. Someone above both must own the choice.',
        'Stopping the test at once is defensible if the harm to employers is large, as is continuing it at half or a smaller share; the reason counts. Renewals cannot be read from it: the test splits visitors, and an employer receives applications from both halves.',
        'Misconception: collaboration means a compromise between the two wishes. A half-way roll-out serves neither goal.',
      ],
      redFlags: [
        'Keeps figures from one team in order to avoid a quarrel.',
        'Says that goals of the business are none of an engineer’s concern.',
      ],
      tags: ['alignment', 'conflicting-goals', 'metrics', 'product-managers'],
      since: '0.1.0',
    },
    {
      id: 'a-request-that-turned-into-another',
      title: 'A request that turned into another',
      areas: ['cross-functional-collaboration', 'problem-solving'],
      kind: 'behavioral',
      difficulty: 'medium',
      minutes: 10,
      prompt: `Think of one time when somebody outside your team asked for a model, a feature or an analysis, and you found that what they needed was something else. Tell me how you found out and what you did about it.`,
      assesses:
        'Works out the need behind a request together with the person who has it, and changes course without losing them.',
      followUps: [
        {
          ask: 'How was the request worded at first, and what did you ask or look at next?',
          listenFor:
            'Concrete questions (what decision, by whom, how often, what today) or watching the work. Helps a candidate who stays general.',
        },
        {
          ask: 'How did the other person take it that you would not build what was asked?',
          listenFor:
            'They took part in the change and kept face; perhaps they persuaded the candidate in some point. Separates level 2 (told them) from level 3 (worked it out with them).',
        },
        {
          ask: 'What did it change for them afterwards, and how do you know?',
          listenFor:
            'A measured or observed effect, or an honest "we did not check, and I would now". Separates levels 3 and 4.',
        },
      ],
      rubric: {
        1: 'Built what was asked although it was known to be of no use, or refused it and left the person alone with the problem.',
        2: 'Found the gap late, after building, or put the own idea in its place without checking it with the person who asked.',
        3: 'Asked early about the decision or work behind the request, checked the finding with data or by watching the work, agreed the new aim with the person, delivered something for it and looked whether it was used.',
        4: 'Also made the cost of both ways clear before the choice, admits where the first reading was wrong, shows the effect in the other team’s own measure, and changed how later requests are taken in.',
      },
      answerKey: [
        'Look for the wording at the start, the question or observation that turned it, what both sides agreed, and what was used in the end.',
        'A simpler result (a rule, a report, a repaired process, no model at all) is a strong story if it met the need.',
        'Small examples count as much as large ones: a weekly report for one analyst is enough. Requests from study, voluntary or open-source work count too.',
        'It is also good if the request proved right after all and the candidate says why the doubt was worth having or what it cost.',
        'Misconception: the story must show that the other person was wrong. Strong candidates describe what the other knew and they did not.',
      ],
      redFlags: ['Makes the person who asked look foolish.', 'Cannot say who used the result.'],
      tags: ['requirements', 'stakeholders', 'discovery', 'simple-solutions'],
      since: '0.1.0',
    },
    {
      id: 'a-delivery-date-that-six-teams-want',
      title: 'A delivery date that six teams want',
      areas: ['cross-functional-collaboration', 'scalability-and-performance', 'decision-making'],
      kind: 'system-design',
      difficulty: 'hard',
      minutes: 30,
      prompt: `A furniture shop promises every customer "delivery in 5 working days". It wants a model that promises a date for each order, shown at the checkout. Six teams have sent you their wishes, listed below. I will play any of them if you want to ask something.

Turn the wishes into requirements for a first release that all six can accept, and sketch the system that meets them.`,
      materials: [
        {
          title: 'The wishes',
          format: 'markdown',
          content: `| team | wish |
|---|---|
| product | "The earliest possible date. Every day earlier sells more." |
| checkout engineering | "We call you once per checkout page. You answer in 60 ms (99th percentile) or we show nothing. Our page must work when you are down. No releases from 1 November to 5 January." |
| warehouse | "Do not promise what we cannot pick. Stock and staffing are in our system; we refresh an export every hour." |
| customer support | "At least 95 % of promises kept." |
| legal | "The date shown is binding. We must be able to say later why it was shown." |
| business analysis | "We need to see whether it works by the end of the first month." |`,
        },
        {
          title: 'What is known',
          format: 'markdown',
          content: `| fixed promise, tried last spring | orders per 1,000 visitors | delivered by the promised day |
|---|---|---|
| 3 days | 46 | 71 % |
| 4 days | 44 | 84 % |
| 5 days (today) | 41 | 93 % |
| 6 days | 37 | 97 % |

- An order earns 40 euros before the cost of lateness. A late one costs 18 euros.
- The carriers' interface gives an estimate for an address in 400 ms (95th percentile).
- Carriers report the day of delivery up to three days late; for 8 % of orders it never comes.
- 12,000 orders a month. Today is 1 August.`,
        },
      ],
      assesses:
        'Elicits and reconciles requirements of several teams, quantifies the conflicts, and turns them into a system with clear interfaces and owners.',
      followUps: [
        {
          ask: 'Which two of these wishes cannot both be met with one fixed promise for everybody?',
          listenFor:
            'Product’s earliest date and support’s 95 %: 4 days earn most but keep 84 %. Helps a candidate who begins with a model, without saying how to solve it.',
        },
        {
          ask: 'Who decides how often a promise may be broken, and what do you bring to that meeting?',
          listenFor:
            'A named business owner decides; the candidate brings the price of each level, such as about 173 euros per 1,000 visitors between 4 and 6 days. Separates level 2 from 3.',
        },
        {
          ask: 'It is 400 ms for the carriers and 60 ms for the checkout. How do you get an answer onto the page?',
          listenFor:
            'Estimates computed ahead by warehouse, zone, product class and carrier, refreshed with the hourly export; a table that the checkout can use by itself when the service is down. A later or asynchronous call is fine if the page never shows a date that then changes.',
        },
        {
          ask: 'Analysis wants to know after a month. What can they know by then, and what not?',
          listenFor:
            'Conversion for the whole month, but kept promises only for orders of about the first 20 days, whose date has passed and whose report can have come; orders without a report handled openly, not dropped. Marks level 4 when the 8 % are treated as possibly not random.',
        },
      ],
      rubric: {
        1: 'Designs a model at once and accepts all wishes as stated, or lets one team’s wish overrule the others without saying so.',
        2: 'Notices some conflicts, but leaves them to "alignment meetings"; requirements have no figures or owners; the system misses the 60 ms or the behaviour when it is down.',
        3: 'Names the main conflicts with figures, proposes one release with measurable requirements (share of kept promises, latency, fallback, record of why), asks the right team about each open point, and sketches a system that meets them, live well before November.',
        4: 'Also prices the options for the one who decides, chooses the promise by the risk of each order and checks kept promises by zone and product, plans how to learn from late and missing reports, and says what is left out of the first release and what would reopen an agreed point.',
      },
      answerKey: [
        'Margin per 1,000 visitors: 3 days 46 × (40 − 0.29 × 18) = 1,600 euros; 4 days 1,633; 5 days 1,588; 6 days 1,460. So "earlier always sells more" is true for orders but not for margin, and 95 % with one fixed promise (6 days) costs 173 euros against 4 days (10.6 %) and 128 against today. At 12,000 orders (about 293,000 visitors) a month, 4 days earn 13,000 euros more than today, 6 days 38,000 less.',
        'The way out is a date for each order: predict the distribution of delivery days and show the day by which, say, 95 % of such orders arrive. Easy orders get earlier dates, hard ones later. The table does not say how large the gain is; that is for a test. The 18 euros may also leave out lost repeat business, and the shares may move with the promise if the warehouse works towards the promised day.',
        'Requirements of the kind wanted: at least 95 % kept over four weeks and no zone or product group below, say, 90 %; answer in 60 ms at the 99th percentile, else the checkout uses a stored table of conservative dates; every shown date stored with inputs, model version and rule; stock not older than the hourly export.',
        'Sketch: hourly job joins stock, staffing and carrier estimates into a table by warehouse, zone, product class and carrier; small service or cached table answers the checkout; log of promises; later join with delivery reports; retraining and a monitor of kept promises. A simple quantile table by zone is a fine first model.',
        'Time: 1 August to 1 November is 13 weeks. A sensible plan has the interface and fallback with fixed dates first, then silent predictions beside the present promise, then a test with some visitors from mid-September: before the freeze only orders up to about 20 October can be judged (promised day, then three days for the report), so a full month must begin by 20 September.',
        'Measuring: reports come up to 3 days late and 8 % never. Judge orders only some days after the promised date; treat missing ones as a separate class, check them against customer contacts, and give best and worst case.',
        'Answers when the candidate asks: product accepts a fixed on-time level if the mean date does not get later than today; checkout engineering would load a table of up to 50 MB once an hour; warehouse cannot give more than hourly data this year; support would accept 93 % for two months; legal needs the record for two years; analysis is content with conversion after a month and kept promises two weeks later. Any different agreement is fine when argued.',
        'Misconception: requirements are collected and then built. Here they contradict each other, and the work is to make the choice visible.',
      ],
      redFlags: [
        'Never asks or addresses a team other than product.',
        'Would show a date without a record of how it came about.',
      ],
      tags: ['requirements', 'trade-offs', 'service-contract', 'delivery-promise', 'stakeholders'],
      since: '0.1.0',
    },
  ],
} as const satisfies QuestionSet

export const crossFunctionalCollaboration = set as QuestionSet<QuestionIdOf<typeof set>>
