import type { QuestionIdOf, QuestionSet } from '../src/schema/question-set'

const HINTS_QUERY = `SELECT l.arm,
       ROUND(100.0 * COUNT(r.lesson_id) / COUNT(*), 1) AS completed_percent
FROM lessons AS l
JOIN hints AS h ON h.lesson_id = l.lesson_id
LEFT JOIN results AS r ON r.lesson_id = l.lesson_id
GROUP BY l.arm
ORDER BY l.arm;`

const HINTS_DISTINCT = `SELECT l.arm,
       ROUND(100.0 * COUNT(DISTINCT r.lesson_id) / COUNT(DISTINCT l.lesson_id), 1) AS completed_percent
FROM lessons AS l
JOIN hints AS h ON h.lesson_id = l.lesson_id
LEFT JOIN results AS r ON r.lesson_id = l.lesson_id
GROUP BY l.arm
ORDER BY l.arm;`

const HINTS_LEFT = `SELECT l.arm,
       ROUND(100.0 * COUNT(r.lesson_id) / COUNT(*), 1) AS completed_percent
FROM lessons AS l
LEFT JOIN hints AS h ON h.lesson_id = l.lesson_id
LEFT JOIN results AS r ON r.lesson_id = l.lesson_id
GROUP BY l.arm
ORDER BY l.arm;`

const HINTS_SOLUTION = `SELECT l.arm,
       ROUND(100.0 * COUNT(r.lesson_id) / COUNT(*), 1) AS completed_percent
FROM lessons AS l
LEFT JOIN results AS r ON r.lesson_id = l.lesson_id
GROUP BY l.arm
ORDER BY l.arm;`

const HINTS_TESTS = `import sqlite3

db = sqlite3.connect(":memory:")
db.executescript("""
CREATE TABLE lessons (lesson_id INTEGER PRIMARY KEY, arm TEXT);
CREATE TABLE hints (lesson_id INTEGER, shown_at TEXT);
CREATE TABLE results (lesson_id INTEGER PRIMARY KEY);
INSERT INTO lessons VALUES (1,'model'),(2,'model'),(3,'model'),(4,'model'),(5,'rule'),(6,'rule'),(7,'rule'),(8,'rule');
INSERT INTO hints VALUES (1,'a'),(1,'b'),(1,'c'),(2,'a'),(3,'a'),(5,'a'),(6,'a'),(7,'a');
INSERT INTO results VALUES (2),(3),(4),(5),(6);
""")
rows = db.execute(SOLUTION).fetchall()
assert rows == [("model", 75.0), ("rule", 50.0)], rows
`

const SOLVED_SOLUTION = `from datetime import datetime, timedelta


def solved_share(chats, calls, now):
    week = timedelta(days=7)
    contacts = {}
    for contact in chats + calls:
        contacts.setdefault(contact["customer"], []).append(contact["start"])
    solved = failed = 0
    for chat in chats:
        end = chat["end"]
        again = any(end < start <= min(end + week, now) for start in contacts.get(chat["customer"], []))
        if chat["handed_over"] or again:
            failed += 1
        elif now >= end + week:
            solved += 1
    return solved / (solved + failed) if solved + failed else None
`

const SOLVED_OPEN = `from datetime import datetime, timedelta


def solved_share(chats, calls, now):
    week = timedelta(days=7)
    contacts = {}
    for contact in chats + calls:
        contacts.setdefault(contact["customer"], []).append(contact["start"])
    solved = failed = 0
    for chat in chats:
        end = chat["end"]
        again = any(end < start <= min(end + week, now) for start in contacts.get(chat["customer"], []))
        if chat["handed_over"] or again:
            failed += 1
        else:
            solved += 1
    return solved / (solved + failed) if solved + failed else None
`

const SOLVED_CALLS = `from datetime import datetime, timedelta


def solved_share(chats, calls, now):
    week = timedelta(days=7)
    contacts = {}
    for contact in calls:
        contacts.setdefault(contact["customer"], []).append(contact["start"])
    solved = failed = 0
    for chat in chats:
        end = chat["end"]
        again = any(end < start <= min(end + week, now) for start in contacts.get(chat["customer"], []))
        if chat["handed_over"] or again:
            failed += 1
        elif now >= end + week:
            solved += 1
    return solved / (solved + failed) if solved + failed else None
`

const SOLVED_LATE = `from datetime import datetime, timedelta


def solved_share(chats, calls, now):
    week = timedelta(days=7)
    contacts = {}
    for contact in chats + calls:
        contacts.setdefault(contact["customer"], []).append(contact["start"])
    solved = failed = 0
    for chat in chats:
        end = chat["end"]
        again = any(end < start <= min(end + week, now) for start in contacts.get(chat["customer"], []))
        if now < end + week:
            continue
        if chat["handed_over"] or again:
            failed += 1
        else:
            solved += 1
    return solved / (solved + failed) if solved + failed else None
`

const SOLVED_TESTS = `day = lambda n: datetime(2026, 3, 1) + timedelta(days=n)


def chat(customer, at, handed_over=False):
    return {"id": f"{customer}{at}", "customer": customer, "start": day(at), "end": day(at) + timedelta(minutes=9),
            "handed_over": handed_over}


def call(customer, at):
    return {"customer": customer, "start": day(at)}


now = day(30)
assert solved_share([], [], now) is None
assert solved_share([chat("a", 28)], [], now) is None
assert solved_share([chat("a", 1)], [], now) == 1
assert solved_share([chat("a", 1, True)], [], now) == 0
assert solved_share([chat("a", 1)], [call("a", 5)], now) == 0
assert solved_share([chat("a", 1)], [call("a", 12), call("b", 5)], now) == 1
assert solved_share([chat("a", 1), chat("a", 4)], [], now) == 0.5
assert solved_share([chat("a", 28), chat("b", 1)], [call("a", 29)], now) == 0.5
assert solved_share([chat("a", 29, True), chat("b", 1), chat("c", 28)], [], now) == 0.5
`

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
      prompt: `Your model reads the total from photos of receipts in an expenses app. The ticket says: "Given a photo of a receipt, the system returns the correct total." A tester from the software team tried 20 photos, got 2 wrong totals and sent the ticket back as failed.

Explain to the tester how an acceptance criterion for this feature should be written, and write one to replace the sentence in the ticket.`,
      assesses: 'Helps a software colleague to specify and test a component that is sometimes wrong.',
      followUps: [
        {
          ask: 'What happens in the app when the total that was read is wrong?',
          listenFor:
            'Starts from the user: can a wrong total be seen and corrected, is money paid out on it? A way in for a stuck candidate that does not name the criterion.',
        },
        {
          ask: 'Which parts of this feature should still pass every single time?',
          listenFor:
            'Fixed behaviour: format and currency of the answer, a time limit, "cannot read" for a blank photo instead of a crash. Separates level 2 from 3.',
        },
        {
          ask: 'Suppose your set has 500 photos, and 485 totals are right. Of its 60 handwritten receipts, 51 are right. Is the feature accepted?',
          listenFor:
            'That depends on what was agreed beforehand (level 3). 97 % overall, but 85 % for handwriting, and 60 photos leave anything from about 74 to 92 % open. A threshold for the group, set before this probe, counts towards level 4.',
        },
      ],
      rubric: {
        1: 'Tells the tester that ML cannot be tested or that 90 % is good enough, or agrees to fix the two photos so that the ticket passes.',
        2: 'Replaces the sentence with an accuracy figure, but does not say on which photos, or sees nothing that must still pass every time; or has both, with no thought for the cost of an error or for a photo that cannot be read.',
        3: 'Writes a criterion with an agreed set of photos, a measure and a threshold, and keeps ordinary pass-or-fail tests for what must always hold. Also ties the threshold to what an error costs, or defines what happens when the model is unsure.',
        4: 'Also does at least two of these: guards against chance by the size of the set or a margin; sets a threshold for an important group such as handwritten receipts; says who owns and renews the set; says what would change the threshold.',
      },
      answerKey: [
        'If the candidate asks: the user sees the total and can change it before sending; small expenses are paid without a further check. Other assumptions are fine if stated.',
        'A single example cannot pass or fail a component that is right most of the time; a rate on an agreed sample can. Two wrong of 20 leaves anything from about 70 to 97 % correct open (95 % Wilson interval).',
        'An example: "On the frozen set of 500 receipts, drawn from last quarter’s uploads and labelled by finance, at least 96 % of totals are exact to the cent; when confidence is low the field stays empty for the user to fill; of the filled fields at most 1 % are wrong." Other figures and forms are as good.',
        'Keep three things apart: the rate of errors (statistical test), behaviour around the model (timeouts, empty result, currency: ordinary tests), and known easy cases that must not break (small regression set).',
        'For the third probe: 485 of 500 is 97.0 % (95 % Wilson interval 95.1 to 98.2 %); 51 of 60 is 85.0 % (73.9 to 91.9 %).',
        'The threshold comes from the use: a total that the user confirms may be wrong more often than one that is paid automatically.',
        'Misconception: this lowers the bar for ML. The bar is stated differently, and it can be strict.',
      ],
      redFlags: [
        'Tunes the model on the tester’s photos and calls the feature accepted.',
        'Speaks as if the tester were at fault for not knowing ML.',
      ],
      tags: ['acceptance-criteria', 'testing', 'requirements', 'software-engineers'],
      searchPhrases: [
        'definition of done for ml',
        'writing acceptance criteria',
        'testing a probabilistic component',
        'working with qa testers',
        'how to specify an ml feature',
        'pass fail test for a model',
        'model is sometimes wrong',
        'ocr quality target',
        'working with software engineers',
        'explain uncertainty to testers',
        'when is an AI feature done',
        'BDD given when then for AI',
        'how many test cases are enough',
        'user story for a machine learning feature',
        'tester rejected my model',
      ],
      since: '0.1.0',
    },
    {
      id: 'three-figures-for-one-chatbot',
      title: 'Three figures for one chatbot',
      areas: ['cross-functional-collaboration', 'decision-making'],
      kind: 'problem',
      difficulty: 'medium',
      minutes: 14,
      prompt: `An online shop put a support chatbot in front of its human agents. Four weeks later the product manager reports "60 % resolved by the bot". The business analyst reports "15 % fewer cases for agents". The head of support says "my people are as busy as before". You are asked to settle this before the chatbot's budget is decided.

Using the table, explain to the three of them how their statements fit together, and what they should report from now on.`,
      materials: [
        {
          title: 'Four weeks before and four weeks after the launch',
          format: 'markdown',
          content: `| | before | after |
|---|---|---|
| orders placed in the shop | 100,000 | 100,000 |
| conversations begun with the bot | 0 | 26,000 |
| of these: handed over to an agent | – | 10,400 |
| of these: ended in the bot | – | 15,600 |
| ended in the bot, but within 7 days the customer contacted an agent directly | – | 3,900 |
| contacts that went straight to an agent, without any bot conversation | 20,000 | 2,700 |
| agent minutes per case, mean | 6.0 | 6.9 |

Each handed-over conversation, each of the 3,900 returns and each contact straight to an agent is one agent case; no case is counted twice. The bot calls a conversation "resolved" when it ended without a hand-over.`,
        },
      ],
      assesses:
        'Reconciles the measures of several teams with figures and moves them to a shared measure of what customers and the company gain from it.',
      followUps: [
        {
          ask: 'Start with the agents: how many cases and how many minutes did they have, before and after?',
          listenFor:
            '20,000 against 17,000 cases; 120,000 against 117,300 minutes. Gets a stuck candidate going without the conclusion.',
        },
        {
          ask: '11,700 conversations ended in the bot and did not come back, but agents have only 3,000 fewer cases. Where is the rest?',
          listenFor:
            '8,700 more contacts than before for the same orders: questions that people would not have asked an agent, or talks that the bot itself caused. This may be good or bad for customers; reading a sample would tell. Separates level 2 from 3.',
        },
        {
          ask: 'How could you learn what the bot itself changed?',
          listenFor:
            'Not before against after: leave a random share of customers without the bot for some weeks and compare cases, minutes, satisfaction and repeat orders. Level 4 if it came unasked.',
        },
      ],
      rubric: {
        1: 'Picks the figure of the most senior person, or takes 60 % as the share of agent work saved.',
        2: 'Says that the teams measure different things, or computes some of the figures, but overlooks the returns or the longer cases, or offers no common measure.',
        3: 'Derives 60 %, 15 % and about 2 % from the table, explains the gap by returns, extra contacts and longer cases, and proposes one measure of the agents’ work together with one of whether customers were helped, each clearly defined.',
        4: 'Also says, unasked, what the table cannot show (why people left the bot, what would have happened without it), and does one of these: proposes a comparison group; says which result would change the budget decision; names who owns the definitions.',
      },
      answerKey: [
        'All three are right. Bot: 15,600 / 26,000 = 60 % ended without a hand-over. Cases: 10,400 + 3,900 + 2,700 = 17,000, which is 15 % below 20,000. Minutes: 17,000 × 6.9 = 117,300 against 20,000 × 6.0 = 120,000, which is 2.25 % less; as the means are rounded, anything from 0.7 to 3.8 % less.',
        'Of the 15,600 only 11,700 (45 % of bot conversations) did not return to an agent, and even these may be people who gave up or went elsewhere.',
        'Contacts begun rose from 20,000 to 28,700 (26,000 + 2,700) with equal orders: 8,700 more. These are contacts, not people: someone who starts two conversations counts twice. An easy way to ask draws new questions; that may be good service, but it is no saving.',
        'The mean case may be longer because the easy ones left, or because customers arrive annoyed and repeat themselves. The table cannot tell which.',
        'Good measures: agent minutes per 100 orders (117.3 against 120.0) with the share of customers whose problem was solved (they say so, or make no contact by any channel for 7 days). Other pairs are as good if one shows the effort and the other the customer’s side. A single cost figure alone rewards a bot that drives people away.',
        'Misconception: "ended in the bot" means solved.',
      ],
      redFlags: [
        'Accuses a colleague of faking the figures.',
        'Recommends more money for the bot, or its end, on one figure alone.',
      ],
      tags: ['metrics', 'chatbot', 'business-analysts', 'product-managers', 'customer-impact'],
      searchPhrases: [
        'containment rate',
        'deflection rate chatbot',
        'conflicting metrics between teams',
        'everyone reports different numbers',
        'chatbot success metrics',
        'customer service automation impact',
        'reconcile kpis',
        'does the bot save agents work',
        'vanity metrics',
        'does the support bot really help',
        'getting departments to agree on definitions',
        'which number should management believe',
        'first contact resolution and ticket volume',
        'measuring LLM assistant impact',
        'claimed savings that nobody feels',
      ],
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
      prompt: `A job marketplace is testing your new ranking model on half of its visitors. The growth team, whose goal is applications per visitor, writes: "9 % more. Everybody should have it on Monday." The employer team, whose goal is contract renewals, writes: "Suitable applications are down from 31 % to 26 %. Switch it off." Both figures are right. The company's goal for the year is "more people hired through us". Today is Wednesday.

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
          ask: 'Put the first two rows together: what happens to the number of suitable applications?',
          listenFor:
            'About 62 before and 57 now per 1,000 visitors, 9 % fewer, if unrated applications are like rated ones. Helps a candidate who talks about alignment in general.',
        },
        {
          ask: 'The growth lead says: "My goal is applications. Change my goal or ship it." What do you do?',
          listenFor:
            'Does not fight over the goal alone: gets both leads and whoever owns the yearly goal to agree on one figure, and offers a way to raise it. Separates level 2 from 3.',
        },
        {
          ask: 'What result would make you ship the new model after all?',
          listenFor:
            'A result named before it is known: for example hires or suitable applications no lower than with the old model, or a check that finds the unrated applications better. Counts towards level 4 if it came unasked.',
        },
      ],
      rubric: {
        1: 'Ships or stops because one lead wants it, or says that the teams must settle it between themselves.',
        2: 'Calls both together to find a compromise, such as shipping to a few more visitors, but never asks what the figures mean for hires; or works that out, but leaves open which measure decides or who does, or treats the matter as settled, with neither a hold nor a date.',
        3: 'Combines the rows into suitable applications, ties them to the yearly goal, and gets both leads and a named decider to agree on one measure. Also at least one of: says openly that hires are not known yet; keeps the new model from more visitors for now; sets a date.',
        4: 'Also does at least two of these unasked: questions the ratings (40 % rated, perhaps not at random); plans how long the test must run to see hires; proposes a change to the model, such as ranking by the chance of being suitable; says beforehand which result would ship it.',
      },
      answerKey: [
        '200 × 0.31 = 62.0 suitable applications per 1,000 visitors for the old model, 218 × 0.26 = 56.7 for the new one: 8.6 % fewer, although applications rose by 9 %. The new model would break even at a share of 28.4 %.',
        'This holds if the unrated 60 % resemble the rated ones. Employers flooded with applications may rate only some of them; have a sample of the others rated.',
        'Suitable applications stand in for hires, which come too late for Monday. That argues for an early measure that both teams accept, and for keeping the test at its present size: the hires of the visitors so far will mostly be known in six weeks or so.',
        'Both goals are sensible for the teams; they conflict because each measures one part of the way to a hire. Someone above both must own the choice.',
        'Stopping the test at once is defensible if the harm to employers is large, as is continuing at half or a smaller share; the reason counts. The test cannot show renewals: it splits visitors, and an employer receives applications from both halves. For the same reason, a hire in one half can take a job from the other.',
        'Misconception: collaboration means splitting the difference. Half a roll-out serves neither goal.',
      ],
      redFlags: [
        'Hides figures from one team in order to avoid a quarrel.',
        'Says that business goals are not an engineer’s concern.',
      ],
      tags: ['alignment', 'conflicting-goals', 'metrics', 'product-managers'],
      searchPhrases: [
        'conflicting team goals',
        'competing okrs',
        'stakeholder conflict over launch',
        'metric up but quality down',
        'aligning with company objectives',
        'two teams want opposite decisions',
        'two-sided marketplace trade-off',
        'ship or roll back experiment',
        'quantity versus quality of leads',
        'more clicks but worse outcomes',
        'guardrail metrics',
        'OEC overall evaluation criterion',
        'should we roll it out to everyone',
        'mediating between two departments',
        'local optimisation hurts the company',
      ],
      enemies: ['better-offline-flat-online'],
      since: '0.1.0',
    },
    {
      id: 'a-request-that-turned-into-another',
      title: 'A request that turned into another',
      areas: ['cross-functional-collaboration', 'problem-solving'],
      kind: 'behavioral',
      difficulty: 'medium',
      minutes: 10,
      prompt: `Think of one time when somebody outside your team asked for a model, a feature or an analysis, and you found that they needed something else. Tell me how you found out and what you did about it.`,
      assesses:
        'Works out the need behind a request together with the person who has it, and changes course without losing them.',
      followUps: [
        {
          ask: 'How was the request first worded, and what did you ask or look at next?',
          listenFor:
            'Concrete questions (for which decision, whose, how often, what happens today) or watching the work. Helps a candidate who stays general.',
        },
        {
          ask: 'How did they take it, and in what did they correct you?',
          listenFor:
            'They helped to shape the new aim and did not lose face. Separates level 2 (told them) from level 3 (worked it out with them). A point on which the candidate was wrong counts towards level 4.',
        },
        {
          ask: 'What did it change for them afterwards, and how do you know?',
          listenFor:
            'Towards level 3: knows whether it was used, or says honestly "we did not check, and I would now". The effect, in a figure that mattered to them, counts towards level 4.',
        },
      ],
      rubric: {
        1: 'Built it knowing that it would be of no use, or refused and left the person alone with the problem.',
        2: 'Noticed only after building it, or built their own idea instead without checking it with the person who asked; or agreed on another aim, but it stayed at that (at most one of the further points of level 3).',
        3: 'Asked early about the decision or work behind the request, and agreed on the new aim with the person. Also at least two of: checked the finding with data or by watching the work; delivered something for it; knows whether it was used, or says honestly that nobody looked.',
        4: 'Also does at least two of these: laid out what each way would cost before choosing; says where their own first reading was wrong; shows the effect in the other team’s own measure.',
      },
      answerKey: [
        'Look for the first wording, the question or observation that changed it, what both sides agreed on, and what was used in the end.',
        'A simpler result (a rule, a report, a repaired process, no model at all) is a strong story if it met the need.',
        'Small examples count as much as large ones: a weekly report for one analyst is enough. Requests from study, voluntary or open-source work count too.',
        'A story in which the request proved right after all is also good, if the candidate says why the doubt was worth it or what it cost.',
        'Misconception: the story must show that the other person was wrong. Strong candidates describe what the other person knew that they did not.',
      ],
      redFlags: ['Makes the person who asked look foolish.', 'Cannot say who used the result.'],
      tags: ['requirements', 'stakeholders', 'discovery', 'simple-solutions'],
      searchPhrases: [
        'finding the real need',
        'xy problem',
        'requirements gathering story',
        'stakeholder asked for the wrong thing',
        'asking why behind a request',
        'solution without a model',
        'understanding the business problem',
        'scoping with stakeholders',
        'they wanted AI but needed something else',
        'what problem are you trying to solve',
        'consulting skills for data scientists',
        'talked someone out of machine learning',
        'reframing what a client asks for',
      ],
      since: '0.1.0',
    },
    {
      id: 'a-delivery-date-that-six-teams-want',
      title: 'A delivery date that six teams want',
      areas: ['cross-functional-collaboration', 'scalability-and-performance', 'decision-making'],
      kind: 'system-design',
      difficulty: 'hard',
      minutes: 30,
      prompt: `A furniture shop promises every customer "delivery in 5 working days". It wants a model to promise a date for each order, shown at the checkout. Six teams have sent you their wishes, listed below. I will play any of them if you want to ask something.

Turn the wishes into requirements for a first release that all six can accept, and sketch the system that meets them.`,
      materials: [
        {
          title: 'The wishes',
          format: 'markdown',
          content: `| team | wish |
|---|---|
| product | "The earliest possible date. Every day earlier sells more." |
| checkout engineering | "We call you once per checkout page. You answer in 60 ms (99th percentile) or we show no date. Our page must work when you are down. Nothing is released from 1 November to 5 January." |
| warehouse | "Do not promise what we cannot pick. Stock and staffing are in our system; we export them every hour." |
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

- An order earns 40 euros; if it is late, 18 of them are lost.
- The carriers' interface gives an estimate for an address in 400 ms (95th percentile).
- The carriers' report of the day of delivery arrives up to three days afterwards; for 8 % of orders no report ever comes.
- 12,000 orders a month. Today is 1 August.`,
        },
      ],
      assesses:
        'Elicits and reconciles requirements of several teams, quantifies the conflicts, and turns them into a system with clear interfaces and owners.',
      followUps: [
        {
          ask: 'Which two of these wishes cannot both be met by one fixed promise for everybody?',
          listenFor:
            'Product’s earliest date and support’s 95 %: 4 days earn most, but only 84 % are kept. Helps a candidate who begins with a model; the way out is left to them.',
        },
        {
          ask: 'Who decides how often a promise may be broken, and what do you bring to that meeting?',
          listenFor:
            'A named business owner decides (level 3); the candidate brings what each choice costs, such as about 173 euros per 1,000 visitors for 6 days instead of 4 (level 4).',
        },
        {
          ask: 'The carriers take 400 ms and the checkout waits 60 ms. How do you get a date onto the page?',
          listenFor:
            'Estimates computed ahead by warehouse, zone, product class and carrier, refreshed with the hourly export; a table that the checkout can use by itself when the service is down (level 3). A later call is fine if the page never shows a date that then changes.',
        },
        {
          ask: 'Analysis wants to know after a month. What can they know by then, and what not?',
          listenFor:
            'Orders per visitor for the whole month, but kept promises only for about the first 20 days: later orders are not yet due or not yet reported. Treating the 8 % without a report as possibly not random, instead of dropping them, counts towards level 4.',
        },
      ],
      rubric: {
        1: 'Accepts all wishes as stated and designs a model at once, or lets one team’s wish overrule the others without saying so.',
        2: 'Notices some conflicts, but leaves them to "alignment meetings"; requirements have no figures, or the system misses the 60 ms; or meets these, with at most one of the further points of level 3, so that for example nobody decides and nothing holds when it is down.',
        3: 'Names the main conflicts with figures, and proposes one release with measurable requirements, among them a share of kept promises, with a system that meets the 60 ms. Also at least two of: a fallback; a record of why; open points asked of the right team; a named decider; live well before November.',
        4: 'Also does at least three of these: prices the options for the person who decides; sets each promise by the risk of that order; checks kept promises by zone or product group; plans for late and missing reports; says what the first release leaves out or what would reopen an agreement.',
      },
      answerKey: [
        'Your answers in the six roles, only when asked. Product: a fixed share of kept promises is fine if the mean date is no later than today. Checkout engineering: could load a table of up to 50 MB once an hour. Warehouse: nothing more often than hourly this year. Support: 93 % would do for the first two months. Legal: keep the record for two years. Analysis: orders after a month and kept promises two weeks later would do. Other agreements are fine when argued.',
        'Margin per 1,000 visitors: 3 days 46 × (40 − 0.29 × 18) = 1,600 euros; 4 days 1,633; 5 days 1,588; 6 days 1,460. So "earlier sells more" is true of orders but not always of margin, and meeting 95 % with one fixed promise (6 days) costs 173 euros against 4 days (10.6 %) and 128 against today. At 12,000 orders (about 293,000 visitors) a month, 4 days would earn 13,000 euros more than today, 6 days 38,000 less.',
        'The way out is a date for each order: predict the distribution of delivery days and show the day by which, say, 95 % of such orders arrive. Easy orders get earlier dates, hard ones later. How large the gain is, only a test can show. The 18 euros may leave out lost repeat business, and the shares may shift if the warehouse works towards the promised day.',
        'Requirements of the kind wanted: at least 95 % kept over four weeks and no zone or product group below, say, 90 %; answer in 60 ms at the 99th percentile, else the checkout uses a stored table of conservative dates; every shown date stored with inputs, model version and rule; stock not older than the hourly export.',
        'Sketch: hourly job joins stock, staffing and carrier estimates into a table by warehouse, zone, product class and carrier; small service or cached table answers the checkout; log of promises; later join with delivery reports; retraining and a monitor of kept promises. A simple quantile table by zone is a fine first model.',
        'Time: 1 August to 1 November is 13 weeks. A sensible plan has the interface and fallback with fixed dates first, then silent predictions beside the present promise, then a test with some visitors from mid-September: before the freeze only orders up to about 20 October can be judged (a week to the promised day, three days for the report), so a full month must begin by 20 September.',
        'Measuring: judge an order only some days after its promised date; keep orders without a report as a separate class, check them against customer contacts, and give the best and worst case.',
        'Misconception: requirements are collected and then built. Here they contradict each other; the work is to make the choice visible.',
      ],
      redFlags: [
        'Never asks or addresses a team other than product.',
        'Shows dates without keeping a record of how they came about.',
      ],
      tags: ['requirements', 'trade-offs', 'service-contract', 'delivery-promise', 'stakeholders'],
      searchPhrases: [
        'eta prediction system design',
        'conflicting requirements',
        'gathering requirements from many teams',
        'negotiating trade-offs between stakeholders',
        'delivery time promise',
        'cross-team system design',
        'latency requirement versus slow dependency',
        'slo and interface agreement',
        'minimum viable release',
        'tell buyers when the parcel will arrive',
        'everybody wants something different',
        'requirements engineering for ML',
        'quantile regression for arrival dates',
        'MVP scope agreed across departments',
        'moderating a group with opposing interests',
      ],
      since: '0.1.0',
    },
    {
      id: 'how-good-must-it-be-to-launch',
      title: 'How good must it be to launch?',
      areas: ['cross-functional-collaboration', 'decision-making'],
      kind: 'conceptual',
      difficulty: 'easy',
      minutes: 6,
      prompt: `Your model suggests a category when someone lists an item on a second-hand marketplace. The product manager writes: "Just tell me the accuracy we need for launch, so that I can put it into the plan."

What do you answer?`,
      assesses:
        'Turns a request for a technical threshold into a shared product decision without sending the product manager away empty-handed.',
      followUps: [
        {
          ask: 'What happens today when a seller has to choose the category alone?',
          listenFor:
            'Sellers choose wrongly too, or give up; that is what the model must be compared with. A way in for a stuck candidate.',
        },
        {
          ask: 'The product manager insists: "I need a number by Friday." What do you give?',
          listenFor:
            'A provisional one with its reason and what could change it, or the two or three facts needed and a way to get them by Friday. Separates level 2 (no number, or one out of thin air) from 3.',
        },
        {
          ask: 'Would you need the same accuracy if the category were set without the seller seeing it?',
          listenFor:
            'No, a higher one: a suggestion can be corrected at once, a silent wrong choice hides the item from buyers. Seeing it when asked is level 3; having said unasked that the page moves the bar counts towards level 4.',
        },
      ],
      rubric: {
        1: 'Names a figure such as 95 % as the usual standard, or promises whatever figure the plan needs.',
        2: 'Says that it depends, or that product must decide, and lists metrics; the product manager still has nothing to put into the plan.',
        3: 'Ties the bar to what right and wrong suggestions do for sellers and buyers and to how well sellers choose today, and leaves the product manager with a next step: a provisional bar, or a measurement with a date.',
        4: 'Also points out, unasked, that the design of the page moves the bar (suggest three, stay silent when unsure, easy to correct) and that the launch can be the measurement: a small share of sellers, with the measure and the result that would stop it agreed beforehand.',
      },
      answerKey: [
        'There is no general accuracy for launch. The bar follows from the alternative (what sellers do alone), the cost of an error and how easily it is corrected.',
        'Useful bars are often in the product’s terms: share of listings whose category is corrected later, sellers who give up at this step, seconds to complete the form, items found by buyers.',
        'Example of a usable reply: "Sellers get some categories wrong; I can count how many on 300 listings by Thursday. If our first suggestion does better, a test with 5 % of sellers is worth it. Put in: better than sellers on the 300, then a two-week test." Other figures and forms are as good.',
        'A mean hides groups: a rare category in which most suggestions are wrong may be better off without any.',
        'A provisional figure is fine if its reason is given. Refusing to name any leaves the product manager stuck; inventing a standard is worse.',
      ],
      redFlags: [
        'Presents a made-up figure as an industry standard.',
        'Makes the product manager feel that the question was foolish.',
      ],
      tags: ['launch-criteria', 'product-managers', 'requirements', 'baselines'],
      searchPhrases: [
        'what accuracy do we need',
        'launch threshold',
        'go-live criteria',
        'good enough for production',
        'setting expectations with product manager',
        'minimum acceptable performance',
        'compare with human baseline',
        'pm wants a single number',
        'how accurate is accurate enough',
        'when is a model ready to release',
        'explaining trade-offs to a non-technical PM',
        'acceptable error rate for users',
        'KPI instead of F1',
        'release decision under uncertainty',
      ],
      enemies: ['acceptance-criteria-for-a-receipt-reader'],
      samples: [
        {
          level: 1,
          text: `For classification in production the usual standard is 95 %. Below that users lose trust, above it you are good, that's more or less accepted in the industry. So I'd write back 95 %, put that into the plan. If there are many categories we could go for 90, but I'd rather have 95 because it looks better to management. And then we know what we are working towards. Today we're at, I don't know, 80 or so perhaps, so we need some months more and probably a bigger model. If they need it earlier I could also measure it on the top categories only, then we get to 95 quicker. I think it's important for a product manager to get a clear answer from engineering, not this "it depends" that people always complain about, so a clear number, 95, and we don't launch before that.`,
        },
        {
          level: 2,
          text: `I would answer that it's not so simple. It depends on what we want. Accuracy isn't even the right metric, because the categories are imbalanced, so I would look at macro F1, and also top-3 accuracy, and precision and recall for each category. And what level is good enough is really a product decision and not ours. They know the users, they should tell us what's acceptable, and then we can say if we can reach it. So I'd propose a meeting where we go through the metrics, and I'd bring the confusion matrix, and then product could decide on the threshold. I know it's not what they want to hear, but I don't want to put a number in a plan that somebody will then hold against us. First we have to agree on metrics, and then product sets the target, and then we'll see how far we get with the data we have.`,
        },
        {
          level: 3,
          text: `I'd say, the number depends on what happens today, so let's find that out, it's quick. At the moment sellers pick the category by themselves and surely some pick the wrong one, or they give up at that step. If we get it right more often than they do, then it's already a help, and if they can change our suggestion with one tap then a wrong one doesn't hurt much. If wrong ones slip through, buyers don't find the thing, that's the cost. So: I take 300 listings, have two people from support say what the right category is, and we see how often sellers are right and how often the model is. I have that by Thursday. For the plan, put in for now "at least as good as sellers themselves, and no more of them giving up", and I'd guess it's somewhere in the eighties, but please write "provisional" next to it.`,
        },
        {
          level: 4,
          text: `I'd reply: there isn't a number until we say what the page does, and that's good news, because we can choose. If we fill the category in silently, it must be better than sellers, clearly. If we offer three and they tap one, we can be wrong a lot more and it's still quicker than the long list. And when the model isn't sure, we show nothing, it's as today. So I'd go for three suggestions, and then for your plan: I check 300 listings by Thursday, how often sellers get it right, and how often the right one is in our three. Say we want that higher than theirs. If so, then launch to five percent of sellers for two weeks. We look at how many finish the form and how many categories get changed afterwards, and if fewer finish than among the rest, we switch it off, let's write that down now. The rare stuff, I'd leave out at first. So the launch is the measurement, more than my accuracy.`,
        },
      ],
      since: '0.2.0',
    },
    {
      id: 'three-requests-and-one-engineer',
      title: 'Three requests and one engineer',
      areas: ['cross-functional-collaboration', 'project-management'],
      kind: 'problem',
      difficulty: 'medium',
      minutes: 12,
      prompt: `You are the only engineer who can work on three requests from three teams of a bus company. You can do one at a time. Each team has estimated what a week of waiting costs, and each says that its own request is urgent.

In which order do you do them, and how do you get the three teams to accept it?`,
      materials: [
        {
          title: 'The requests',
          format: 'markdown',
          content: `| request | team | your work | each week until it is live costs |
|---|---|---|---|
| A. predict breakdowns of buses | maintenance | 6 weeks | 12,000 euros |
| B. stop the passenger forecast from counting some trips twice | planning | 2 weeks | 6,000 euros |
| C. show arrival times in the app | customer app | 3 weeks | 12,000 euros |

The app team adds: "Our figure is a guess from support calls. It could be anything from 4,000 to 20,000." The other two figures come from last year's accounts.`,
        },
      ],
      assesses:
        'Prioritises between teams by the cost of waiting and the effort, tests how sure the order is, and makes it acceptable to those who wait.',
      followUps: [
        {
          ask: 'Take the order A, C, B. What will waiting have cost by the time all three are live?',
          listenFor:
            '6 weeks of A, 9 of C, 11 of B: 246,000 euros. Gets a candidate who argues without figures to calculate; the best order is not given away.',
        },
        {
          ask: 'How far off could the app team’s guess be before your order changes?',
          listenFor:
            'C comes first above 9,000 a week, second down to 6,000 and last below that. Level 4 has checked it unasked; level 3 can do it when asked.',
        },
        {
          ask: 'Maintenance learns that it comes last, although no figure is higher than its own. What do you say?',
          listenFor:
            'Shows the sums openly, says when A starts, looks for something for them in the meantime or for a way to split A. Separates level 2 from 3.',
        },
      ],
      rubric: {
        1: 'Goes by who complains loudest or ranks highest, works on all three in turns without saying what that costs, or bends an estimate to get the order they want.',
        2: 'Orders by weekly cost alone or by shortest work alone, or says that a manager must decide, without comparing what different orders cost.',
        3: 'Compares orders by the cost of waiting (or cost for each week of work), arrives at C, B, A, or argues for another order knowing what it costs more, and shows all teams the same sums with a date for each.',
        4: 'Also, unasked, tests the order against the app team’s guess, and does at least one of these: asks what follows if the estimates of work are wrong; proposes a cheap way to firm up the guess, or an early part of A; says what would reopen the order and who decides then.',
      },
      answerKey: [
        'Cost until live, order C, B, A: 3 × 12,000 + 5 × 6,000 + 11 × 12,000 = 198,000 euros. Order B, C, A: 204,000. Order C, A, B: 210,000. B, A, C: 240,000. A, C, B: 246,000. A, B, C: 252,000.',
        'The shortcut is weekly cost divided by weeks of work: C 4,000, B 3,000, A 2,000. Highest first gives the lowest total (Smith’s rule). A candidate need not know the name; comparing a few orders is as good.',
        'With the app team’s range: C is first while its cost is above 9,000 a week (3,000 × 3 weeks), between B and A down to 6,000, last below that. At 4,000 the order B, A, C costs 152,000, and C, B, A 174,000: being wrong costs 22,000, so a morning with the support figures is worth it.',
        'Working on all three at once delays the first ones without making the last any earlier. It can be defended only to fill waiting time, for example while data are collected.',
        'The teams should see each other’s figures. Those who wait need a start date, not a place in a list. If A can be split (say, a rule for the two worst types of bus in two weeks), the order may change; that is a strong remark.',
        'Order C, A, B or B, C, A can be right for reasons outside the table, such as safety or a promised date; the candidate should say so and accept the price of 12,000 or 6,000 euros.',
      ],
      redFlags: ['Promises each team that it comes first.', 'Keeps the reasons for the order secret.'],
      tags: ['prioritisation', 'cost-of-delay', 'stakeholders', 'business-analysts'],
      searchPhrases: [
        'prioritising competing requests',
        'prioritization framework',
        'wsjf weighted shortest job first',
        'everything is urgent',
        'limited resources',
        'saying no to stakeholders',
        'order of work backlog',
        'capacity of one person',
        'which task comes first',
        'RICE or ICE scoring',
        'managing expectations of internal clients',
        'weighted completion time scheduling',
        'torn between departments',
        'sensitivity of a priority ranking',
      ],
      enemies: ['four-projects-and-twenty-five-weeks'],
      samples: [
        {
          level: 1,
          text: `I would do them in parallel. All three say it's urgent, so if I make one team wait eleven weeks, I'll have a conflict. I'd split my week, two days for A, two days for C and one for B, so everybody sees progress each week, and nobody can say they've been forgotten. That's how I've usually done it, and it keeps people quiet. And in a status meeting each team gets an update. I'd tell each of them that they're a priority. If one of them then puts on more pressure, for instance if their director calls, I can always shift a day over. I don't think that the weekly costs mean very much, everyone makes these numbers up to get to the front. You could also say that the breakdowns are the most important, because a bus standing still looks bad, but in the end I'd keep all three going and be flexible, that's what agile means for me.`,
        },
        {
          level: 2,
          text: `I'd go by value. A and C are both 12,000 a week and B is just 6,000, so B is last. Between A and C, I'd take A first, as its number comes from the accounts, and the one from the app is a guess, they say themselves that it could be 4,000. So A, C, B. A is also the biggest piece, and it's good to get that out of the way. I'd then present that to the three teams in a meeting and explain that we rank by business value, which is what everybody understands. Planning will be unhappy, but with half the value they can't really complain. If they don't agree then our manager should decide, that's what managers are for. I haven't worked out what the whole thing costs in the different orders, but I think with highest value first you can't be very wrong. And I'd give all of them a date for when it's their turn.`,
        },
        {
          level: 3,
          text: `Let me work it out. What counts is what's lost till all are live. If I go A, C, B: six weeks times 12, that's 72, then C waits nine, 108, B waits eleven, 66, that's 246 thousand. The short ones first: C, then B, then A. Three times 12 is 36, five times 6 is 30, eleven times 12 is 132. So 198. And B, C, A is 12, 60 and 132, 204. So C, B, A. It's 48,000 better than beginning with the big one. To the teams I'd show exactly this, on one page, all three figures open, with the dates: C is live after three weeks, B after five, A after eleven. Maintenance will say, but we cost as much as the app. I'd say yes, and each week of waiting for you counts in there, but yours blocks the others for six weeks. And I'd give them a fixed start, week six. If their figures are wrong, they should tell me now.`,
        },
        {
          level: 4,
          text: `C, B, A, I think: 36 and 30 and 132, so 198,000, against 246 when I start with the long one. But B, C, A is 204, so those two are nearly equal, and C's number is a guess. When does it flip? B gives 3,000 for each week of work, so C has to be over 9,000, else B goes first, and under 6,000 C even goes last. They say four to twenty. So I'd spend a morning counting support calls, or just begin with B, which costs me 6,000 if their 12 is right. And then my six weeks for A, I don't believe that either, it's a prediction model, could be ten. One more reason to have it last. But I'd ask maintenance if there's one bus type that makes most of the breakdowns, if a simple rule on that takes a week, I'd put it in front. All that to the three together, with dates, and we write down: if a number changes by more than, say, a third, we meet again and the operations head decides.`,
        },
      ],
      since: '0.2.0',
    },
    {
      id: 'rules-that-an-analyst-has-tended',
      title: 'An analyst’s sixty rules',
      areas: ['cross-functional-collaboration', 'business-process-integration'],
      kind: 'situational',
      difficulty: 'hard',
      minutes: 12,
      prompt: `A maker of washing machines picks warranty claims to check for fraud. A business analyst has built 60 rules for this over six years and adds new ones each month. Your model did better in a test, shown below. Your manager says: "Switch the rules off on Monday. The analyst can help you with the hand-over." The analyst has not been told.

What do you do before Monday?`,
      materials: [
        {
          title: 'The claims of one month: each method picked 800, all were checked by hand',
          format: 'markdown',
          content: `| | rules | model |
|---|---|---|
| claims checked | 800 | 800 |
| of these fraudulent | 240 | 320 |
| fraudulent ones that the other method did not pick | 70 | 150 |

Of the 70 that only the rules found, 52 come from five rules written in the last two months. A check costs 15 euros; finding a fraudulent claim saves 180 euros. In ordinary months there are people for 800 checks; for the test there were more.`,
        },
      ],
      assesses:
        'Treats a business analyst as a source of knowledge, uses the evidence for a better joint solution, and handles an order that passes over that colleague.',
      followUps: [
        {
          ask: 'What might the analyst know that your model cannot?',
          listenFor:
            'New kinds of fraud before there are labels: calls, visits, news from repair shops. The 52 from recent rules point to it. A way in for a stuck candidate.',
        },
        {
          ask: 'What do you say to your manager, in one or two sentences?',
          listenFor:
            'That rules and model find different claims, what switching off would lose in money, and a proposal with a date; not only that it is unkind. Separates level 2 from 3.',
        },
        {
          ask: 'The analyst says: "Then train it on my rules and leave me alone." What now?',
          listenFor:
            'Takes the anger seriously; does not just copy the rules, since no new ones would come. Offers a role worth having, such as owner of new rules and of the sample that is checked. Settling such ownership unasked counts towards level 4.',
        },
      ],
      rubric: {
        1: 'Switches the rules off on Monday because the model wins, or holds the model back in order not to hurt anybody.',
        2: 'Talks to the analyst kindly and explains the decision or asks for documentation, but reads the table only as 320 against 240 and lets all rules go.',
        3: 'Sees from the table that the methods find different claims, speaks with the analyst before Monday and asks how new rules come about, and brings the manager a way to share the 800 checks (such as recent rules first, then the model’s best) with what it is worth.',
        4: 'Also sees, unasked, that later labels will come only from what gets checked or that fraud will change, and does at least two of these: reserves some checks for claims picked at random; sets up how new rules start and old ones end on evidence; settles who owns what; names the result that would justify switching off after all.',
      },
      answerKey: [
        'Together they found 240 + 150 = 390 different fraudulent claims (170 by both), but that took 1,600 checks less the overlap (which is at most 650), so at least 950, and there are people for 800. So "use both" is not an answer by itself; the 800 must be divided.',
        'Model against rules: 80 more fraudulent claims found a month, 80 × 180 = 14,400 euros at equal cost of checks. That gain is real and should not be talked away.',
        'What switching off costs: the 70 that only the rules found are worth 12,600 euros a month, 52 of them (9,360 euros) from five recent rules. Giving those five a place among the 800 pays if they find more per check than the model’s weakest picks, which make way for them. The table does not say how many claims the five rules pick, so ask.',
        'Why recent rules matter: a model learns from labelled history; last month’s kind of fraud has few labels. The model will not replace the person who hears of it.',
        'If the rules stop, only claims that the model picks get checked and labelled; new kinds of fraud stay unseen. A small random sample (say 20 to 40 of the 800) guards against it.',
        'The other half of the answer is how people are treated: the analyst should hear it from a person before Monday, not from a ticket. The manager’s wish for one simple system is legitimate, and switching off old rules that add nothing is fine.',
        'Equally good: a short delay with the model live and the rules as second source; rules as inputs of the model plus a path for new ones.',
      ],
      redFlags: ['Asks the analyst for documents without saying what they are for.', 'Goes behind the manager’s back.'],
      tags: ['business-analysts', 'rules-and-models', 'stakeholders'],
      searchPhrases: [
        'replacing a rule-based system',
        'rules versus machine learning',
        'colleague’s work replaced by model',
        'domain expert knowledge',
        'combining heuristics with model',
        'disagreeing with your manager',
        'analyst feels threatened',
        'insurance claims fraud rules',
        'hybrid rules and model',
        'can the old system just be switched off',
        'respecting a colleague when automating their job',
        'change management for automation',
        'pushing back on an order from above',
        'expert system migration to ML',
        'telling someone their work is obsolete',
      ],
      enemies: ['rules-and-a-model-side-by-side'],
      samples: [
        {
          level: 1,
          text: `The table is clear, 320 against 240, that's a third more, so the model is better and the rules should go. I'd do what my manager says. On Monday we switch them off. I'd write a ticket to the analyst on Friday with the request to document the 60 rules, in case we need them for a feature, and that's it. I don't think it helps to have long talks about it before, people just get emotional, and then it takes weeks. It's normal, rules get replaced by models everywhere, the analyst will have seen it coming. And keeping both systems is a maintenance nightmare. The seventy that only the rules find, well, you always lose something, and the model finds a hundred and fifty that the rules don't, so net it's plus eighty. With retraining the model will pick those up by itself after a while. So before Monday there's really just the deployment to prepare and the rollback plan.`,
        },
        {
          level: 2,
          text: `I think the main issue is that the analyst hasn't been told, that's not a nice way to treat somebody after six years. So I would first talk to the manager and ask that the manager or I tell the analyst in person this week. Then I'd sit down together, explain the results, that the model finds 320 and the rules 240, and that it isn't about the quality of their work, it's just that a model can combine more signals. I would thank them for what they built. And then I'd ask for help with the transition, a documentation of the rules, maybe some of them we can use as a check. And I'd make sure that they have a good role afterwards, for instance they could do the reporting on the model. I'd plan the switch-off for Monday then as agreed, perhaps some days later if the documentation takes longer, but the decision as such I wouldn't question, because the numbers are the numbers.`,
        },
        {
          level: 3,
          text: `What I see is that these two don't find the same. 170 both, then 70 only the rules and 150 only the model. And of the 70, 52 come from five new rules, so the analyst knows something that isn't in my data yet. So I'd go to the analyst tomorrow, before anything else, tell them straight what's planned and that I don't think it's right in this form, and ask how these five came about. Probably calls with the repair shops or so. Then I'd go to my manager with both of us behind it: if we switch off everything, we drop those 70, at 180 each that's about 12,600 euros a month. We've only 800 checks, so we can't simply run both. My proposal is, the five recent rules get their places first, the rest goes to the top of the model's list, and the old rules that add nothing can go. I need to find out how many claims those five flag. Then we can even keep Monday, just not with everything off.`,
        },
        {
          level: 4,
          text: `First the analyst, today, in person. And I'd ask about the five rules, 52 of the 70 that we miss come from there, that's someone who hears of a trick before there's a single label for it. That won't come from retraining. To the manager: model alone wins about 14,000 a month over the rules, true, but it throws away 12,600, most of it fresh. So Monday: new rules get a slice of the 800, say up to 100, the model fills the rest, old rules go that don't find anything on their own. Now what worries me is next year. If only the model picks what's checked, it only learns what it already likes. So about thirty checks at random. And the analyst owns the slice: a new rule comes in, after two months we look at what it found that the model didn't, per check, keep it or drop it. If for, let's say, half a year the slice finds less than the model's last hundred, then switch it off, I'd be for it.`,
        },
      ],
      since: '0.2.0',
    },
    {
      id: 'work-that-another-team-had-to-do',
      title: 'Work that another team had to do',
      areas: ['cross-functional-collaboration', 'project-management'],
      kind: 'behavioral',
      difficulty: 'medium',
      minutes: 10,
      prompt: `Tell me about one time when your work could only succeed if another team changed something of theirs, and that change was not on their plan. What did you do, and how did it end?`,
      assesses:
        'Wins the work of a team over which the candidate has no authority, by understanding its side and reducing its cost.',
      followUps: [
        {
          ask: 'What would the change have cost the other team, as they saw it?',
          listenFor:
            'Knows their effort, risk and other duties, in their terms. Helps a candidate who stays general, and separates level 2 from 3.',
        },
        {
          ask: 'What did you do yourself to make it smaller or safer for them?',
          listenFor:
            'A patch, test data, a switch to turn it off, giving up part of the request. Separates level 2 from 3.',
        },
        {
          ask: 'Half a year later, was it worth it, for them and for the company?',
          listenFor:
            'Knows what became of the change: who looks after it, whether it broke, what it brought. Weighing that against what both teams paid counts towards level 4.',
        },
      ],
      rubric: {
        1: 'Had the change forced through or built around the other team behind its back, and sees no harm in it; or waited and blames that team for the failure.',
        2: 'Asked, explained why it mattered to their own project, then kept asking or escalated; never found out what it would cost the other team.',
        3: 'Found out the other team’s load and worries, reduced the request or took over part of the work because of them, and agreed on who does what by when, or took a reasoned no and found another way.',
        4: 'Also weighs what both teams paid against what the company gained (for example by saying when they would have dropped the request), and does at least one of these: had a fallback in case the change did not come; settled who looks after it later; raised a conflict openly with both sides present.',
      },
      answerKey: [
        'Typical cases: logging a new event, keeping history in a table, a field in an API, a change of process in a support or sales team, access to data.',
        'Listen for the other team’s view: on-call burden, a release freeze, nothing to gain. Candidates who cannot describe it probably did not ask.',
        'Escalating is fine when it is open, not the first step, and prepared together ("we both need a decision"). Going over people’s heads is not.',
        'A story in which the answer stayed no and the candidate found another way can be level 3 or 4.',
        'Company size does not matter: another person, a supplier, an open-source maintainer or another study group is a team here.',
        'Misconception: persuasion means arguing better. Often what helps is making the change cheap.',
      ],
      redFlags: [
        'Speaks of the other team as lazy or obstructive throughout.',
        'Left the other team with a change that nobody looks after.',
      ],
      tags: ['influence', 'software-engineers', 'dependencies', 'negotiation'],
      searchPhrases: [
        'influence without authority',
        'dependency on another team',
        'getting buy-in',
        'persuading another team',
        'cross-team cooperation story',
        'not on their roadmap',
        'negotiation with engineers',
        'blocked by another team',
        'needed help from people outside my team',
        'lateral leadership',
        'stakeholder management without power',
        'what if they have no time for you',
        'aligning engineering roadmaps',
        'convincing peers to change their system',
      ],
      since: '0.2.0',
    },
    {
      id: 'a-dashboard-that-reverses-the-test',
      title: 'A dashboard that reverses the test',
      areas: ['cross-functional-collaboration', 'programming', 'data-oversight'],
      kind: 'debugging',
      difficulty: 'medium',
      minutes: 14,
      prompt: `In a language-learning app, your model decides when to show a hint. It is in a test against a fixed rule; each lesson belongs to one arm. A business analyst has built a dashboard and writes: "The model is much worse than the rule." Your own count says the opposite.

Find out why the query and your count differ, fix the query, and tell me what you write to the analyst.`,
      materials: [
        { title: 'Query of the dashboard', format: 'sql', content: HINTS_QUERY },
        {
          title: 'The tables, shortened to eight lessons',
          format: 'markdown',
          content: `\`lessons\`: one row for each lesson that was started. \`hints\`: one row for each hint shown. \`results\`: one row for each lesson that was completed, none for a lesson that was given up.

| lesson_id | arm | hints shown | completed |
|---|---|---|---|
| 1 | model | 3 | no |
| 2 | model | 1 | yes |
| 3 | model | 1 | yes |
| 4 | model | 0 | yes |
| 5 | rule | 1 | yes |
| 6 | rule | 1 | yes |
| 7 | rule | 1 | no |
| 8 | rule | 0 | no |

The query gives 40.0 for the model and 66.7 for the rule.`,
        },
      ],
      assesses:
        'Finds why two teams count differently, corrects it by counting what the test assigned, and settles it with the analyst for the future.',
      followUps: [
        {
          ask: 'How many rows does the join give for lesson 1, and how many for lesson 4?',
          listenFor: 'Three, and none. Leads a stuck candidate to both faults without naming the repair.',
        },
        {
          ask: 'Suppose we only put DISTINCT into both counts. What comes out, and what does it mean?',
          listenFor:
            '66.7 for both: lessons without a hint are still dropped, which is the fault that level 2 leaves in. Having said before that the arms decide who gets a hint counts towards level 4.',
        },
        {
          ask: 'The analyst joined the hints for a reason: somebody wants hints per lesson. How do you give them both figures?',
          listenFor: 'Count the hints of each lesson first and LEFT JOIN that, or use a second query (level 3).',
        },
      ],
      rubric: {
        1: 'Finds no fault in the query, or insists on their own figure and blames the analyst or the data, or argues that the model is worse because of its many hints.',
        2: 'Finds one fault only (lessons with several hints counted several times, or lessons without hints lost), so the new query still gives wrong figures such as 66.7 or 50.0 for both.',
        3: 'Finds both, counts each started lesson once (75.0 for the model, 50.0 for the rule), and explains the difference to the analyst without blame, with the eight lessons as proof.',
        4: 'Also says, unasked, why lessons without hints must stay (the arms decide who gets a hint, so keeping only those with one compares different lessons), and does at least one of these: agrees on a definition, a check (rows equal to lessons started) or a shared view for the future; warns that eight lessons prove the fault, not that the model wins.',
      },
      answerKey: [
        'Fault 1: joining `hints` gives a row for each hint. Lesson 1 counts three times. If hard lessons draw more hints, they weigh more.',
        'Fault 2: the inner join drops lessons without a hint: 4 (completed) and 8 (given up). The arms decide who gets a hint, so the two groups that remain are no longer alike.',
        'Query as shown: model 2 of 5 = 40.0, rule 2 of 3 = 66.7. Only DISTINCT: 2 of 3 = 66.7 for both. Only LEFT JOIN to `hints`: 3 of 6 and 2 of 4, so 50.0 for both. Right: 3 of 4 = 75.0 and 2 of 4 = 50.0.',
        'The repair is to leave `hints` out; equally good are DISTINCT together with LEFT JOIN, or a LEFT JOIN to hints counted for each lesson.',
        'To the analyst: what differs (hints counted instead of lessons), the small example, the proposed query, and the question what the hints were there for. No "your query is wrong" to a long list of people.',
        'The eight lessons are an example. Which arm wins in the full data must be counted with the corrected query.',
      ],
      redFlags: [
        'Publishes their own figure over the analyst’s head.',
        'Trusts the new figure because it favours the model, without checking the row counts.',
      ],
      tags: ['sql', 'join-fan-out', 'business-analysts', 'experiments', 'metrics'],
      searchPhrases: [
        'sql fan-out',
        'join duplicates rows in a/b test',
        'two people get different numbers',
        'dashboard contradicts experiment',
        'conditioning on post-treatment variable',
        'intention to treat',
        'debug an sql query',
        'discrepancy between analyst and engineer',
        'wrong denominator',
        'my figures disagree with the dashboard',
        'COUNT DISTINCT after one-to-many join',
        'A/B test readout error',
        'telling an analyst about their mistake',
        'why do two queries disagree',
        'wrong filter on experiment population',
      ],
      exercise: {
        language: 'sql',
        solution: HINTS_SOLUTION,
        tests: HINTS_TESTS,
        wrong: [
          { flaw: 'A row for each hint, and lessons without a hint lost', material: 'Query of the dashboard' },
          { flaw: 'DISTINCT only: lessons without a hint are still lost', code: HINTS_DISTINCT },
          { flaw: 'LEFT JOIN only: lessons with several hints still count several times', code: HINTS_LEFT },
        ],
      },
      since: '0.2.0',
    },
    {
      id: 'users-of-the-feature-buy-twice-as-often',
      title: 'Users of the feature buy twice as often',
      areas: ['cross-functional-collaboration', 'statistics'],
      kind: 'problem',
      difficulty: 'hard',
      minutes: 12,
      prompt: `In an app that sells spare parts, your model powers a new "find it by photo" button. The product manager is about to report to the company: "People who use the button buy twice as often: 12 % against 6 %." For four weeks half of the users, chosen at random, had the button; the figures are below.

Work out what difference the button made, and tell the product manager what to report.`,
      materials: [
        {
          title: 'Four weeks, each user counted once',
          format: 'markdown',
          content: `| | users | of these bought |
|---|---|---|
| had the button and used it | 5,000 | 600 (12.0 %) |
| had the button, did not use it | 45,000 | 2,700 (6.0 %) |
| did not have the button | 50,000 | 3,200 (6.4 %) |

An order earns 15 euros. Running the button costs 2,500 euros for four weeks at the present size.`,
        },
      ],
      assesses:
        'Measures what a feature does for customers with the right comparison and gives a product colleague a result that can be reported.',
      followUps: [
        {
          ask: 'Who is likely to take a photo of a broken part?',
          listenFor:
            'Somebody who is about to buy anyway. Those who use the button differ from the others before it does anything. A way in for a stuck candidate.',
        },
        {
          ask: 'How sure are you of the difference that you found?',
          listenFor:
            '0.2 points with a standard error of about 0.16: a 95 % interval of about −0.1 to +0.5 points. It could be nothing: level 3. Level 4 has turned the range into money or into a plan.',
        },
        {
          ask: 'The product manager says: "So I have nothing to show after a quarter of work." What do you answer?',
          listenFor:
            'Something true and useful: one in ten uses it, the best estimate, what a larger or better aimed test would tell. No bending of the figures. Separates level 2 from 3.',
        },
      ],
      rubric: {
        1: 'Confirms that the button doubles buying, or counts the 600 orders as earned by it.',
        2: 'Says that people who use the button differ from the others, but makes no use of the third row, or compares 12 % with 6.4 %.',
        3: 'Compares everybody who had the button with everybody who did not (6.6 against 6.4 %), says that the difference is small and may be chance, and gives the product manager a sentence that can be reported.',
        4: 'Also sets the gain against the cost with its range (1,500 euros against 2,500; both loss and profit are possible), and proposes how to settle it: roughly how many more users it takes, or a more precise measure, with the random split kept.',
      },
      answerKey: [
        'Those with the button: 3,300 of 50,000 bought, 6.6 %. Without: 3,200 of 50,000, 6.4 %. The difference is 0.2 points, about 100 orders or 1,500 euros in four weeks, less than the 2,500 it costs.',
        'Standard error of the difference: 0.156 points, so a 95 % interval from −0.11 to 0.51 points. In money, about −790 to +3,790 euros before the cost: it may pay or not. It breaks even at 0.33 points.',
        'For those who used it the effect is estimated at 0.2 / 0.1 = 2 points (if the button does nothing for those who do not use it): far from 6, and just as uncertain.',
        'Why 12 against 6 misleads: people about to buy take photos. The comparison would show a gap even with a button that does nothing. Those who had the button and did not use it (6.0 %) are below those without it (6.4 %) for the same reason: the keen ones have left that group.',
        'Halving the interval takes four times as many users; to tell 0.2 points from 0 with 80 % power takes about 240,000 in each half. Counting only users who open the search for parts, in both halves alike, gives more precision. More weeks alone may bring back the same users.',
        'A sentence: "One in ten uses the button. Of everybody who had it 6.6 % bought, of everybody without it 6.4 %; that may be chance, so we cannot yet say that it sells more." Others are as good. Finding parts faster or sending fewer back may be the real gain, if it is measured in both halves.',
      ],
      redFlags: [
        'Lets the sentence go out because people will like it.',
        'Declares the button useless as if zero were proven.',
      ],
      tags: ['customer-impact', 'self-selection', 'experiments', 'product-managers', 'measurement'],
      searchPhrases: [
        'self-selection bias',
        'correlation is not causation',
        'feature impact measurement',
        'users versus non-users comparison',
        'intention-to-treat analysis',
        'complier average causal effect',
        'telling pm the result is smaller',
        'does the feature pay off',
        'misleading success story',
        'keen customers would have bought anyway',
        'did the new button cause sales',
        'ITT CACE instrumental variable',
        'adoption versus causal lift',
        'correcting a flattering report',
        'experiments with noncompliance',
      ],
      enemies: ['thirty-percent-less-waste', 'retention-offer-that-seems-to-backfire'],
      since: '0.2.0',
    },
    {
      id: 'the-app-somebody-installed-in-march',
      title: 'The app that somebody installed in March',
      areas: ['cross-functional-collaboration', 'scalability-and-performance'],
      kind: 'situational',
      difficulty: 'hard',
      minutes: 11,
      prompt: `A parking app asks your service how likely it is that a street has a free space. The service returns one number from 0 to 1, and the app paints the street green if it is above 0.5. Your new model's numbers are much closer to the real chances, but they are spread differently: with the limit at 0.5, the share of green streets would fall from 40 % to 15 %. You want to switch next week. The mobile team answers:

"We can move the limit in the next version. New versions take about ten weeks to reach 90 % of users. About 4 % never update."

What do you propose to them?`,
      assesses:
        'Plans a model change with a client team whose installed software cannot be changed at once, and leaves an interface that makes the next change easier.',
      followUps: [
        {
          ask: 'What would a driver with an old version see on the day after you switch?',
          listenFor:
            'Far fewer green streets, and nobody explains why. Gets a candidate going who speaks about the model only.',
        },
        {
          ask: 'Who should decide how likely a space must be for green, and in which piece of software should that rule live?',
          listenFor:
            'Product decides; the rule belongs in the service or a setting rather than in each installed app. Agreeing when asked is level 3; having proposed it counts towards level 4.',
        },
        {
          ask: 'In a year somebody asks to switch off what you keep for old versions. When may they?',
          listenFor:
            'A rule agreed now: share of calls by version, a date, what those who never update will see. Level 2 keeps it for ever; a rule proposed unasked counts towards level 4.',
        },
      ],
      rubric: {
        1: 'Switches next week because the new numbers are right, or wants to force all users to update for it.',
        2: 'Waits ten weeks and then switches, which forgets those who never update; or runs old and new model side by side with no end in sight.',
        3: 'Finds a way that serves old versions now: for example the service maps the new numbers so that 0.5 still works as their limit, and adds a field for new versions; settles field, dates and joint tests with the mobile team.',
        4: 'Also does at least two of these unasked: gets product to say what green should promise, since 40 % may be too many; takes the green rule out of the app so that the next model needs no app release; checks with a small share of drivers first; plans the end of the old field by measured use.',
      },
      answerKey: [
        'The number has become a contract: the app’s rule depends on how the old model spread its values, although nobody wrote that down.',
        'Way 1: keep the field with its old meaning by mapping. Find the new-model value above which 40 % of streets lie (or the one at which the chance of a space is what "green" meant), and map it to 0.5 by a rising function. Add `chance` for the calibrated number and perhaps `level` ("green", "yellow") decided in the service.',
        'Way 2: keep the old version of the interface, answered by the mapped new model, beside a new one. Way 3: the app sends its version and the service chooses the answer. All are good.',
        'Keeping 40 % green is not by itself right: if only 15 % of streets really have a chance above one half, drivers have been sent round the block. So somebody from product must say what green should promise. The mapping buys time for this.',
        'Running both models until everybody has updated means two systems for ten weeks and more, because 4 % never update. Forcing an update over this would lose users for a colour.',
        'Test together: the old app against the new service before the switch, then a small share of calls; compare the share of green streets and what drivers do (park, or drive on).',
      ],
      redFlags: [
        'Calls it the mobile team’s problem because they chose the limit.',
        'Changes the meaning of a field without telling its users.',
      ],
      tags: ['service-contract', 'software-engineers', 'calibration', 'rollout', 'versioning'],
      searchPhrases: [
        'backward compatibility of model outputs',
        'api versioning',
        'breaking change for clients',
        'old app versions',
        'hard-coded threshold in client',
        'score distribution changed after new model',
        'calibrated probabilities',
        'model rollout with mobile team',
        'deprecating an interface',
        'some users never update',
        'client code depends on raw scores',
        'API contract for predictions',
        'coordinate a release with app developers',
        'how do you swap a model safely',
      ],
      enemies: ['a-better-score-behind-the-same-number'],
      since: '0.2.0',
    },
    {
      id: 'we-want-it-personalised',
      title: 'We want it personalised',
      areas: ['cross-functional-collaboration', 'model-development'],
      kind: 'situational',
      difficulty: 'easy',
      minutes: 10,
      prompt: `I am the product manager of a museum's audio guide. I come to you and say: "We want the guide to be personalised. Can you do that by 1 July?"

Ask me what you need to know. I will answer. At the end, tell me what you would do next.`,
      assesses: 'Draws a usable requirement out of a vague wish with a few well-chosen questions.',
      followUps: [
        {
          ask: 'If the guide were personalised and it worked, what would you see visitors do?',
          listenFor:
            'For a candidate who asks only about data: it turns the talk to visitors. Answer it yourself if they ask back. Following up on the answer separates level 2 from 3.',
        },
        {
          ask: 'Tell me again, in one sentence, what I want.',
          listenFor:
            'The need in terms of visitors (they give up half-way, mostly in the long rooms), not in terms of a recommender. Separates level 2 from 3.',
        },
        {
          ask: 'What is the smallest thing that would show us whether this is a good idea?',
          listenFor:
            'For example, without a model: a short tour, put together by hand, offered beside the long one for two weeks. A sensible test when asked is level 3; unasked, with the result that would end it, it counts towards level 4.',
        },
      ],
      rubric: {
        1: 'Says yes or no to the date at once, or describes a recommender without asking anything about visitors.',
        2: 'Asks mostly about data, technology or the deadline and takes "personalised" as given; or asks about visitors, but follows up on nothing, cannot state the need in their terms even when asked, or proposes a next step that what was heard does not call for.',
        3: 'Asks early what happens today and what should be different for whom, and follows up on the answers. States the need in terms of visitors, if need be when asked, and proposes a next step that fits it (perhaps without ML).',
        4: 'Also does at least two of these unasked: finds the limit in the data (little is known about a visitor, who usually comes once); proposes a small test with the result that would stop it; says what must be known before 1 July can be promised.',
      },
      answerKey: [
        'Answers to give, only when asked: 60 % of visitors switch the guide off before half-way, most of them in the two longest rooms. The director saw a personalised guide elsewhere and liked it. The aim behind it: more people should hear the tour to the end and recommend it.',
        'More: there are 120 recordings of two to six minutes; the guide records which were started and stopped, but not who the visitor is; nine in ten come only once. 400 visitors a day, three languages. Today is 1 December; one app developer has time. For anything else, say "I don’t know".',
        'Good first questions: what made you think of it, what do visitors do now, who decides that it worked, what happens if we do nothing. Questions about data come later.',
        'Sensible next steps: a choice at the start ("one hour or two?"), shorter versions in the long rooms, a look at which recordings people stop. A recommender that reacts to skips within a visit may follow. No particular solution is required.',
        'Answer briefly and volunteer nothing. Six good questions are enough; do not count them.',
      ],
      redFlags: [
        'Makes the product manager feel ignorant for the vague word.',
        'Promises the date before knowing for what.',
      ],
      tags: ['requirements', 'product-managers', 'discovery', 'role-play'],
      searchPhrases: [
        'clarifying questions',
        'vague request from product',
        'requirements interview role play',
        'stakeholder discovery',
        'asking the right questions',
        'personalisation request',
        'ambiguous problem statement',
        'boss saw it at a competitor',
        'scoping a project',
        'client does not know what they want',
        'what would you ask first',
        'requirements elicitation',
        'listening before proposing solutions',
        'product sense for ML engineers',
        'PRD from a one-line wish',
      ],
      enemies: ['a-request-that-turned-into-another'],
      since: '0.2.0',
    },
    {
      id: 'a-notebook-handed-over-on-friday',
      title: 'A notebook handed over on Friday',
      areas: ['cross-functional-collaboration', 'scalability-and-performance'],
      kind: 'situational',
      difficulty: 'medium',
      minutes: 9,
      prompt: `A data scientist in another team sends you this on Friday evening:

"The model that estimates the weight of parcels from photos is done, mean error 140 g! Notebook attached, runs top to bottom on my machine. My part is finished, I start on my next project on Monday. You said you need two weeks to put it live, so we told the depots the 1st. Thanks!"

The notebook has 900 lines and reads a CSV file from the data scientist's laptop. The 1st is 17 days away. What do you answer, and what do you propose to this person?`,
      assesses:
        'Turns a one-way hand-over into shared work with a data scientist, with clear conditions and ownership, without starting a quarrel.',
      followUps: [
        {
          ask: 'What do you need to know from this person that the notebook cannot tell you?',
          listenFor:
            'Where the CSV came from, which parcels the 140 g were measured on and which were left out, what was tried and dropped, what the depots will use the weight for. Helps a stuck candidate.',
        },
        {
          ask: 'Your manager says: "Just clean it up yourself, they are busy."',
          listenFor:
            'Says what cannot be done alone and asks for a limited amount of time, such as two half-days. Separates level 2 from 3.',
        },
        {
          ask: 'Eight months later the error has doubled. Who notices, and who fixes it?',
          listenFor:
            'An owner by name or role, with retraining and an alarm. Having raised it unasked counts towards level 4.',
        },
      ],
      rubric: {
        1: 'Takes it and rewrites everything alone by the 1st, or sends it back with a complaint about the quality of data scientists’ code.',
        2: 'Sends a list of demands (clean code, tests, documents) or just asks for a meeting; who does what, or the date promised to the depots, stays open; or settles these, but takes data and error on trust and sets no condition.',
        3: 'Proposes a limited time together with a division of the work, and soon tells the depots, or those who promised them the 1st, what that date depends on. Also asks or sets at least one of: the source of the data, how the 140 g were measured, a condition for going live.',
        4: 'Also does at least two of these unasked: reproduces the 140 g before changing any code; checks it on new parcels or on the kinds that matter to the depots; settles who owns quality and retraining later; proposes how the next project starts together, with something of their own to offer, such as a template or access.',
      },
      answerKey: [
        'The risk is not the style of 900 lines. It is that nobody knows where the data come from, whether 140 g hold on new parcels, and who will look after it.',
        'A good reply is short and friendly: "140 g is great. Two things I need: where does the CSV come from, and which parcels were the 140 g measured on? Could I have you for two half-days next week? On Tuesday I will tell the depots whether the 1st still holds."',
        'Reproduce first: run it from the source, get 140 g, then restructure with that figure as a check. Rewriting first loses the only reference. New parcels are a separate check: they tell whether 140 g holds.',
        'A mean error of 140 g may hide kilograms for large parcels; what the depots use it for (price, load, safety) decides what matters.',
        'The candidate did say "two weeks" without saying from when or for what; a strong answer owns up to that.',
        'Equally good: the data scientist stays the owner and the engineer provides the path to production, or the two share it. What fails is having no owner.',
      ],
      redFlags: ['Ridicules the notebook in front of others.', 'Lets the depots find out on the 1st.'],
      tags: ['data-scientists', 'ownership', 'reproducibility', 'expectations'],
      searchPhrases: [
        'productionising a notebook',
        'handover from data scientist',
        'notebook to production',
        'thrown over the wall',
        'research code to production',
        'unrealistic deadline promised by others',
        'who owns the model',
        'pushing back on a deadline',
        'works on my machine',
        'prototype is not a product',
        'data scientist and engineer collaboration',
        'what is missing before it goes live',
        'unfinished work dumped on me',
        'production readiness checklist',
      ],
      since: '0.2.0',
    },
    {
      id: 'what-counts-as-solved',
      title: 'What counts as solved',
      areas: ['cross-functional-collaboration', 'programming'],
      kind: 'coding',
      difficulty: 'medium',
      minutes: 22,
      prompt: `Three teams of a broadband supplier have agreed in a meeting how to count what their support chatbot solves. You write it as a function that all three will use. Their agreement and the shape of the data are below.

Write the function in Python. Say aloud where the agreement does not tell you what to do, what you would ask, and what you do for now.`,
      materials: [
        {
          title: 'Agreement',
          format: 'text',
          content: `- A chat is SOLVED if it was not handed over to an agent and the same customer
  does not contact us again, by chat or phone, within 7 days after it ended.
- A chat whose 7 days are not over yet is OPEN. It counts neither way.
  But a chat that was handed over, or already followed by a contact, is NOT SOLVED at once.
- Report: solved chats divided by solved and not solved chats.`,
        },
        {
          title: 'solved.py',
          format: 'python',
          content: `from datetime import datetime, timedelta

# chats:  list of {"id", "customer", "start", "end", "handed_over"}
# calls:  list of {"customer", "start"}            (phone)
# start and end are datetime objects. now: datetime.


def solved_share(chats, calls, now):
    """Solved / (solved + not solved), or None if there is neither."""`,
        },
      ],
      assesses:
        'Turns a definition agreed between teams into correct code, finds its gaps and takes them back to the right people.',
      followUps: [
        {
          ask: 'Take one chat that ended yesterday and one call by the same customer this morning. What is it?',
          listenFor:
            'Not solved, without waiting for the 7 days. A way in for a candidate who puts everything into one condition.',
        },
        {
          ask: 'Which of your choices could change the figure the most, and whom would you ask?',
          listenFor:
            'A real gap with its owner: customers who left without an answer, a second contact about something else, people who share a number. Separates level 2 from 3; which way it moves the figure counts towards level 4.',
        },
        {
          ask: 'In half a year someone changes the rule in the code. How would the three teams notice?',
          listenFor:
            'Examples agreed by the teams and kept as tests, a version beside the figure, a single place for the code. Proposed unasked, it counts towards level 4.',
        },
      ],
      rubric: {
        1: 'Defends code that contradicts the agreement, such as open chats counted as solved; or silently replaces the rule with one they like better.',
        2: 'Handles the main case, but even after a hint misses a new chat as a contact, the early "not solved", open chats or the empty result; or names no gap even when asked.',
        3: 'Code correct for all parts of the agreement, perhaps after small repairs, and tried on some cases of their own; names at least two gaps, each with whom to ask and a choice for now.',
        4: 'Also does at least two of these unasked: says which gap moves the figure most and in which direction; sees that a report on recent days leans to "not solved", because only failures are known early; proposes examples that the teams approve and that stay as tests.',
      },
      answerKey: [
        'The reference collects the starts of all contacts by customer, then for each chat: handed over, or a contact with end < start ≤ end + 7 days (and start ≤ now): not solved. Otherwise open if now is before end + 7 days, else solved. Nested loops are fine here; sorted contacts and binary search are for large data.',
        'Traps: a follow-up chat counts as a contact; the chat itself must not count as its own contact; open chats count neither way; nothing to report gives None rather than a division by zero.',
        'Bias at the recent end: failures are known at once and successes after 7 days, so a report on chats of the last 7 days shows 0 % solved (or None while nothing has failed) whatever the bot does. The remedy, which the agreement does not mention, is to report only chats that ended at least 7 days ago. This is the point to take back to the teams.',
        'Other gaps: a call that starts while the chat is still open, exactly 7 days, a contact about something else, customers who left without an answer (counted as solved!), calls made by the agents, customers without an id.',
        'The abandoned chat may do the most harm: it makes a bot that drives people away look good. Support is the team to ask.',
        'Any choice at the exact limits is fine if it is stated; the tests do not touch them.',
      ],
      redFlags: ['Fills gaps silently.', 'Says that definitions are somebody else’s job.'],
      tags: ['python', 'metric-definitions', 'chatbot', 'requirements', 'business-analysts'],
      searchPhrases: [
        'metric definition in code',
        'implement a kpi',
        'ambiguous specification',
        'chatbot resolution rate',
        'repeat contact window',
        'shared definition across teams',
        'python coding with business rules',
        'censored recent observations',
        'asking about edge cases',
        'turn meeting notes into code',
        'FCR first contact resolution',
        'what if the spec is silent',
        'thinking aloud about unclear rules',
        'translate business rules into a function',
        'cases too recent to judge',
      ],
      enemies: ['three-figures-for-one-chatbot'],
      exercise: {
        language: 'python',
        solution: SOLVED_SOLUTION,
        tests: SOLVED_TESTS,
        wrong: [
          { flaw: 'Counts open chats as solved', code: SOLVED_OPEN },
          { flaw: 'Takes only phone calls for a contact', code: SOLVED_CALLS },
          { flaw: 'Waits 7 days before it calls a chat not solved', code: SOLVED_LATE },
        ],
      },
      since: '0.2.0',
    },
  ],
} as const satisfies QuestionSet

const typed = set as QuestionSet<QuestionIdOf<typeof set>>
export const crossFunctionalCollaboration = typed
