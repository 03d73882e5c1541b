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
    {
      id: 'how-good-must-it-be-to-launch',
      title: 'How good must it be to launch?',
      areas: ['cross-functional-collaboration', 'decision-making'],
      kind: 'conceptual',
      difficulty: 'easy',
      minutes: 6,
      prompt: `Your model suggests a category when someone offers an object on a second-hand marketplace. The product manager writes: "Just tell me the accuracy we need for launch, so that I can put it into the plan."

What do you answer?`,
      assesses:
        'Turns a request for a technical threshold into a shared product decision without sending the product manager away empty-handed.',
      followUps: [
        {
          ask: 'What happens today when a seller has to choose the category alone?',
          listenFor:
            'Sellers are wrong or give up too; that is what the model must be compared with. A way in for a stuck candidate.',
        },
        {
          ask: 'The product manager insists: "I need a number by Friday." What do you give?',
          listenFor:
            'A provisional one with its reason and what could change it, or the two or three facts needed and a way to get them by Friday. Separates level 2 (none, or a number from the air) from 3.',
        },
        {
          ask: 'Would you need the same accuracy if the category were set without the seller seeing it?',
          listenFor:
            'No: a suggestion can be corrected at once, a silent choice hides the object from buyers. Levels 3 and 4 tie the bar to the design of the page.',
        },
      ],
      rubric: {
        1: 'Names a figure such as 95 % as the usual standard, or promises whatever figure the plan needs.',
        2: 'Says that it depends, or that product must decide, and lists metrics; the product manager still has nothing to put into the plan.',
        3: 'Ties the bar to what a wrong and a right suggestion do for sellers and buyers and to how well sellers choose today, and leaves the product manager with a next step: a provisional bar, or a measurement with a date.',
        4: 'Also points out, unasked, that the design of the page moves the bar (suggest three, stay silent when unsure, easy to correct) and that the launch can be the measurement: a small share of sellers, with the measure and the result that would stop it agreed beforehand.',
      },
      answerKey: [
        'There is no general accuracy for launch. The bar follows from the alternative (what sellers do alone), the cost of an error and how easily it is put right.',
        'Useful bars are often in the product’s terms: share of offers whose category is corrected later, sellers who give up at this step, seconds to complete the form, objects found by buyers.',
        'Example of a usable reply: "Sellers pick a wrong category in some share of offers; I can count it on 300 offers by Thursday. If our first suggestion is better than that, a test with 5 % of sellers is worth it. Put in: better than sellers on the 300, then a test of two weeks." Other figures and forms are as good.',
        'A mean hides groups: a rare category in which most suggestions are wrong may need to stay without suggestions.',
        'A provisional figure is fine if its reason is given. A refusal to name any is the commonest weak answer; an invented standard is the worst.',
      ],
      redFlags: [
        'Presents a made-up figure as an industry standard.',
        'Makes the product manager feel that the question was foolish.',
      ],
      tags: ['launch-criteria', 'product-managers', 'requirements', 'baselines'],
      samples: [
        {
          level: 1,
          text: `For classification in production the usual standard is 95 %. Below that users lose trust, above it you are good, that's more or less accepted in the industry. So I'd write back 95 %, put that into the plan. If there are many categories we could go for 90, but I'd rather have 95 because it looks better to management. And then we know what we are working towards. Today we are at, I don't know, 80 or so perhaps, so we need some months more and probably a bigger model. If they need it earlier I could also measure it on the top categories only, then we get to 95 quicker. I think it's important for a product manager to get a clear answer from engineering, not this "it depends" that people always complain about, so a clear number, 95, and we don't launch before that.`,
        },
        {
          level: 2,
          text: `I would answer that it's not so simple. It depends on what we want. Accuracy isn't even the right metric, because the categories are imbalanced, so I would look at macro F1, and also top-3 accuracy, and precision and recall for each category. And what level is good enough is really a product decision and not ours. They know the users, they should tell us what's acceptable, and then we can say if we can reach it. So I'd propose a meeting where we go through the metrics, and I'd bring the confusion matrix, and then product could decide on the threshold. I know it's not what they want to hear, but I don't want to put a number in a plan that somebody will then hold against us. First we have to agree on metrics, and then product sets the target, and then we'll see how far we get with the data we have.`,
        },
        {
          level: 3,
          text: `I'd say, the number depends on what happens today, so let's find that out, it's quick. At the moment sellers pick the category by themselves and surely some pick the wrong one, or they give up at that step. If we get it right more often than they do, then it's already a help, and if they can change our suggestion with one tap then a wrong one doesn't hurt much. If wrong ones slip through, buyers don't find the thing, that's the cost. So: I take 300 offers, have two people from support say what the right category is, and we see how often sellers are right and how often the model is. I have that by Thursday. For the plan, put in for now "at least as good as sellers themselves, and no more of them giving up", and I'd guess it's somewhere in the eighties, but please write "provisional" behind it.`,
        },
        {
          level: 4,
          text: `I'd reply: there isn't a number until we say what the page does, and that's good news, because we can choose. If we fill the category in silently, it must be better than sellers, clearly. If we offer three and they tap one, we can be wrong a lot more and it's still quicker than the long list. And when the model isn't sure, we show nothing, it's as today. So I'd go for three suggestions, and then for your plan: I check 300 offers by Thursday, how often sellers get it right, and how often the right one is in our three. Say we want that higher than theirs. If so, then launch to five percent of sellers for two weeks. We look at how many finish the form and how many categories get changed afterwards, and if fewer finish than in the rest, we switch it off, let's write that down now. The rare stuff, I'd leave out at first. So the launch is the measurement, more than my accuracy.`,
        },
      ],
      enemies: ['acceptance-criteria-for-a-receipt-reader'],
      since: '0.2.0',
    },
    {
      id: 'three-requests-and-one-engineer',
      title: 'Three requests and one engineer',
      areas: ['cross-functional-collaboration', 'project-management'],
      kind: 'problem',
      difficulty: 'medium',
      minutes: 12,
      prompt: `You are the only engineer who can work on three requests from three teams of a bus company. You can do one at a time. Each team has estimated what a week of waiting costs, and each says that theirs is urgent.

In which order do you do them, and how do you bring the three teams to accept it?`,
      materials: [
        {
          title: 'The requests',
          format: 'markdown',
          content: `| request | team | your work | each week until it is live costs |
|---|---|---|---|
| A. predict breakdowns of buses | maintenance | 6 weeks | 12,000 euros |
| B. remove double bookings from the passenger forecast | planning | 2 weeks | 6,000 euros |
| C. show arrival times in the app | customer app | 3 weeks | 12,000 euros |

The app team adds: "Our figure is a guess from support calls. It could be anything from 4,000 to 20,000." The other two figures come from the accounts of last year.`,
        },
      ],
      assesses:
        'Prioritises between teams by the cost of waiting and the effort, tests how sure the order is, and makes it acceptable to those who wait.',
      followUps: [
        {
          ask: 'Take the order A, C, B. What has the company paid by the time that all three are live?',
          listenFor:
            '6 weeks of A, 9 of C, 11 of B: 246,000 euros. Gets a candidate going who argues without figures; the best order is not given away.',
        },
        {
          ask: 'How wrong may the guess of the app team be before your order changes?',
          listenFor:
            'C stays first above 9,000 a week, is second down to 6,000 and last below. Level 4 has checked it unasked; level 3 can do it when asked.',
        },
        {
          ask: 'Maintenance learns that it comes last, although its figure is as high as any. What do you say?',
          listenFor:
            'Shows the sums openly, says when A starts, looks for something for them in the meantime or for a way to split A. Separates level 2 from 3.',
        },
      ],
      rubric: {
        1: 'Goes by who complains most or has the highest rank, works on all three in turns without saying what that costs, or inflates an estimate to get the order wanted.',
        2: 'Orders by weekly cost alone or by shortest work alone, or says that a manager must decide, without comparing what different orders cost.',
        3: 'Compares orders by the cost of waiting (or cost for each week of work), arrives at C, B, A or argues for another with the difference in money in view, and shows the teams the same sums with dates for each.',
        4: 'Also tests the order, unasked, against the guess of the app team and against own estimates of work being wrong, proposes to find out cheaply or to deliver a part of A early, and names what would reopen the order and who decides then.',
      },
      answerKey: [
        'Cost until live, order C, B, A: 3 × 12,000 + 5 × 6,000 + 11 × 12,000 = 198,000 euros. Order B, C, A: 204,000. Order C, A, B: 210,000. B, A, C: 240,000. A, C, B: 246,000. A, B, C: 252,000.',
        'The shortcut is weekly cost divided by weeks of work: C 4,000, B 3,000, A 2,000. Highest first gives the lowest total (Smith’s rule). A candidate need not know the name; comparing a few orders is as good.',
        'With the app team’s range: C is first while its cost is above 9,000 a week (3,000 × 3 weeks), between B and A down to 6,000, last below that. At 4,000 the order B, A, C costs 152,000, and C, B, A 174,000: being wrong costs 22,000, so an hour with the support figures is worth it.',
        'Working on all three at once is usually the worst: each goes live late. It can be defended only for waiting times, such as data that must be collected first.',
        'The teams should see each other’s figures. Those who wait need a start date, not a place in a list. If A can be split (a rule for the two worst types of bus after two weeks), the order may change; that is a strong remark.',
        'Order C, A, B or B, C, A can be right for reasons outside the table, such as safety in breakdowns or a promised date; the candidate should say so and accept the price of 12,000 or 6,000 euros.',
      ],
      redFlags: ['Promises each team that it comes first.', 'Keeps the reason for the order to themselves.'],
      tags: ['prioritisation', 'cost-of-delay', 'stakeholders', 'business-analysts'],
      samples: [
        {
          level: 1,
          text: `I would do them in parallel. All three say it's urgent, so if I make one team wait eleven weeks, I'll have a conflict. I'd split my week, two days for A, two days for C and one for B, so everybody sees progress each week, and nobody can say they've been forgotten. That's how I've usually done it, and it keeps people quiet. And in a status meeting each team gets an update. I'd tell each of them that they're a priority. If one of them then puts on more pressure, for instance if their director calls, I can always shift a day over. I don't think that the weekly costs mean very much, everyone makes these numbers up to get to the front. You could also say that the breakdowns are the most important, because a bus standing still looks bad, but in the end I'd keep all three going and be flexible, that's what agile means for me.`,
        },
        {
          level: 2,
          text: `I'd go by value. A and C are both 12,000 a week and B is just 6,000, so B is last. Between A and C, I'd take A first, as its number comes from the accounts, and the one from the app is a guess, they say themselves that it could be 4,000. So A, C, B. A is also the biggest piece, and it's good to get the big one out of the way. I'd then present that to the three teams in a meeting and explain that we rank by business value, which is what everybody understands. Planning will be unhappy, but with half the value they can't really complain. If they don't agree then our manager should decide, that's what managers are for. I haven't worked out what the whole thing costs in the different orders, but I think with highest value first you can't be very wrong. And I'd give all of them a date for when it's their turn.`,
        },
        {
          level: 3,
          text: `Let me work it out. What counts is what's lost till all are live. If I go A, C, B: six weeks times 12, that's 72, then C waits nine, 108, B waits eleven, 66, that's 246 thousand. The short ones first: C, then B, then A. Three times 12 is 36, five times 6 is 30, eleven times 12 is 132. So 198. And B, C, A is 12, 60 and 132, 204. So C, B, A. It's 48,000 better than beginning with the big one. To the teams I'd show exactly this, on one page, all three figures open, with the dates: C is live after three weeks, B after five, A after eleven. Maintenance will say, but we cost as much as the app. I'd say yes, and each week of waiting for you counts in there, but yours blocks the others for six weeks. And I'd give them a fixed start, week six. If their figures are wrong, they should tell me now.`,
        },
        {
          level: 4,
          text: `C, B, A, I think: 36 and 30 and 132, so 198,000, against 246 when I start with the long one. But B, C, A is 204, so the first two are nearly equal, and C's number is a guess. When does it flip? B gives 3,000 for each week of work, so C has to be over 9,000, else B goes first, and under 6,000 C goes last even. They say four to twenty. So I'd spend a morning counting support calls, or just begin with B, which costs me 6,000 at worst if their 12 is right. And then my six weeks for A, I don't believe that either, it's a prediction model, could be ten. One more reason to have it last. But I'd ask maintenance if there's one bus type that makes most of the breakdowns, if a simple rule on that takes a week, I'd put it in front. All that to the three together, with dates, and we write down: if a number changes by more than, say, a third, we meet again and the operations head decides.`,
        },
      ],
      enemies: ['four-projects-and-twenty-five-weeks'],
      since: '0.2.0',
    },
    {
      id: 'rules-that-an-analyst-has-tended',
      title: 'Rules that an analyst has tended',
      areas: ['cross-functional-collaboration', 'business-process-integration'],
      kind: 'situational',
      difficulty: 'hard',
      minutes: 12,
      prompt: `A maker of washing machines checks warranty claims for false ones. A business analyst has built 60 rules over six years and adds new ones each month. Your model is now better in a test, shown below. Your manager says: "Switch the rules off on Monday. The analyst can help you with the hand-over." The analyst has not been told.

What do you do before Monday?`,
      materials: [
        {
          title: 'One month, 800 claims checked by hand for each method',
          format: 'markdown',
          content: `| | rules | model |
|---|---|---|
| claims checked | 800 | 800 |
| of these false | 240 | 320 |
| false ones that the other method did not find | 70 | 150 |

Of the 70 that only the rules found, 52 come from five rules written in the last two months. A check costs 15 euros; a false claim that is found saves 180 euros. In ordinary months there are people for 800 checks; for the test there were more.`,
        },
      ],
      assesses:
        'Works with a business analyst as a holder of knowledge, uses the evidence for a better joint solution, and handles an order that skips that colleague.',
      followUps: [
        {
          ask: 'What might the analyst know that your model cannot?',
          listenFor:
            'New schemes before there are labels: calls, visits, news from repair shops. The 52 from recent rules point to it. A way in for a stuck candidate.',
        },
        {
          ask: 'What do you say to your manager, in one or two sentences?',
          listenFor:
            'That rules and model find different claims, what switching off loses in money, and a proposal with a date; not only that it is unkind. Separates level 2 from 3.',
        },
        {
          ask: 'The analyst says: "Then train it on my rules and leave me alone." What now?',
          listenFor:
            'Hears the hurt; does not copy the rules and stop there, since the source of new ones would dry up. Offers a role that the analyst can want, such as owner of new rules and of the sample that is checked. Confirms level 4.',
        },
      ],
      rubric: {
        1: 'Switches the rules off on Monday because the model wins, or keeps the model back in order not to hurt anybody.',
        2: 'Talks to the analyst kindly and explains the decision or asks for documentation, but reads the table only as 320 against 240; the knowledge in the rules is lost.',
        3: 'Sees from the table that the methods find different claims, speaks with the analyst before Monday and learns how the rules arise, and goes to the manager with a combined way for the 800 checks (such as recent rules plus the model’s best) and what it is worth.',
        4: 'Also notices, unasked, what happens later: the model’s labels come from what gets checked, schemes change, so it keeps a route by which new rules start and old ones retire on evidence and some checks at random; settles who owns what; and names the result that would justify switching off after all.',
      },
      answerKey: [
        'Both together found 240 + 150 = 390 different false claims (170 by both), but needed up to 1,600 checks less the overlap, twice what there are people for. So "use both" is not an answer by itself; the 800 must be divided.',
        'Model against rules: 80 more false claims found a month, 80 × 180 = 14,400 euros at equal cost of checks. That gain is real and should not be talked away.',
        'What switching off costs: the 70 that only rules found are 12,600 euros a month, 52 of them (9,360 euros) from five recent rules. Giving those five rules room among the 800 probably adds, if the model’s weakest checks that make way find few; the table does not say how many claims the five rules flag, so ask.',
        'Why recent rules matter: a model learns from labelled history; a scheme of last month has few labels. The model will not replace the person who hears of it.',
        'If the rules stop, only claims that the model likes get checked and labelled; new schemes stay unseen. A small random sample (say 20 to 40 of the 800) guards against it.',
        'The other half of the answer is conduct: the analyst should hear it from a person before Monday, not from a ticket; and the manager’s wish for one simple system is legitimate. Switching off old rules that add nothing is fine.',
        'Equally good: a short delay with the model live and the rules as second source; rules as inputs of the model plus a path for new ones.',
      ],
      redFlags: [
        'Asks the analyst for documents without saying what they are for.',
        'Goes round the manager without a word.',
      ],
      tags: ['business-analysts', 'rules-and-models', 'stakeholders'],
      samples: [
        {
          level: 1,
          text: `The table is clear, 320 against 240, that's a third more, so the model is better and the rules should go. I'd do what my manager says. On Monday we switch them off. I'd write a ticket to the analyst on Friday with the request to document the 60 rules, in case we need them for a feature, and that's it. I don't think it helps to have long talks about it before, people just get emotional, and then it takes weeks. It's normal, rules get replaced by models everywhere, the analyst will have seen it coming. And keeping both systems is a maintenance nightmare. The seventy that only the rules find, well, you always lose something, and the model finds one hundred fifty that the rules don't, so net it's plus eighty. With retraining the model will pick those up by itself after a while. So before Monday there's really just the deployment to prepare and the rollback plan.`,
        },
        {
          level: 2,
          text: `I think the main issue is that the analyst hasn't been told, that's not a nice way to treat somebody after six years. So I would first talk to the manager and ask that the manager or I tell the analyst in person this week. Then I'd sit down together, explain the results, that the model finds 320 and the rules 240, and that it isn't about the quality of their work, it's just that a model can combine more signals. I would thank them for what they built. And then I'd ask for help with the transition, a documentation of the rules, maybe some of them we can use as a check. And I'd make sure that they have a good role afterwards, for instance they could do the reporting on the model. I'd plan the switch-off for Monday then as agreed, perhaps some days later if the documentation takes longer, but the decision as such I wouldn't question, because the numbers are the numbers.`,
        },
        {
          level: 3,
          text: `What I see is that these two don't find the same. 170 both, then 70 only the rules and 150 only the model. And from the 70, 52 come from five new rules, so the analyst knows something that isn't in my data yet. So I'd go to the analyst tomorrow, before anything else, tell them straight what's planned and that I don't think it's right in this form, and ask how these five came about. Probably calls with the repair shops or so. Then I'd go to my manager with both of us behind it: if we switch off everything, we drop those 70, at 180 each that's about 12,600 euros a month. We've only 800 checks, so we can't simply run both. My proposal is, the five recent rules get their places first, the rest goes to the top of the model's list, and the old rules that add nothing can go. I need to find out how many claims those five flag. Then Monday can even stay, just not with everything off.`,
        },
        {
          level: 4,
          text: `First the analyst, today, in person. And I'd ask about the five rules, 52 of the 70 that we miss come from there, that's someone who hears of a trick before there's one label for it. That won't come from retraining. To the manager: model alone wins about 14,000 a month over the rules, true, but it throws away 12,600, most of it fresh. So Monday: new rules get a slice of the 800, say up to 100, the model fills the rest, old rules go that don't find anything on their own. Now what worries me is next year. If only the model picks what's checked, it only learns what it already likes. So about thirty checks by lot. And the analyst owns the slice: a new rule comes in, after two months we look at what it found that the model didn't, per check, keep it or drop it. If for, let's say, half a year the slice finds less than the model's last hundred, then switch it off, I'd be for it.`,
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
            'Knows their effort, risk and other duties, in their terms. Helps a general answer along and separates level 2 from 3.',
        },
        {
          ask: 'What did you do yourself to make it smaller or safer for them?',
          listenFor:
            'A patch, test data, a way to switch it off, giving up part of the wish. Separates levels 2 and 3.',
        },
        {
          ask: 'Did they still think it a good idea half a year later?',
          listenFor:
            'Knows what happened to the change afterwards: who looks after it, whether it broke. Confirms level 4.',
        },
      ],
      rubric: {
        1: 'Had the change forced through or built around the other team behind its back, and sees no harm in it; or waited and blames that team for the failure.',
        2: 'Asked, explained why it mattered to the own project and escalated or kept asking; what the other team would pay or gain plays no part.',
        3: 'Found out the other team’s load and worries, changed the request or took over part of the work, agreed on who does what by when, and kept a fallback in case it did not come.',
        4: 'Also shows judgement on the price for the company as a whole: would have dropped or did drop the request when it was not worth it, or raised it openly with both sides present; settled who looks after the change later, and says what they would do earlier next time.',
      },
      answerKey: [
        'Typical cases: logging a new event, keeping history in a table, a field in an API, a change of process in a support or sales team, access to data.',
        'Listen for the other team’s view: on-call burden, a release freeze, no gain of their own. Candidates who cannot tell it probably did not ask.',
        'Escalation is no fault when it is open, late enough and prepared together ("we both need a decision"). Going over heads first is.',
        'A story in which the answer was no, and the candidate found a way without, can be level 3 or 4.',
        'Company size does not matter: another person, a supplier, an open-source maintainer or another study group is a team here.',
        'Misconception: persuasion means arguing better. Most such changes come about because they were made cheap.',
      ],
      redFlags: [
        'Speaks of the other team as lazy or obstructive throughout.',
        'Left the other team with a change that nobody looks after.',
      ],
      tags: ['influence', 'software-engineers', 'dependencies', 'negotiation'],
      since: '0.2.0',
    },
    {
      id: 'a-dashboard-that-reverses-the-test',
      title: 'A dashboard that reverses the test',
      areas: ['cross-functional-collaboration', 'programming', 'data-oversight'],
      kind: 'debugging',
      difficulty: 'medium',
      minutes: 14,
      prompt: `In a language-learning app, your model decides when to show a hint. It is in a test against a fixed rule; each lesson belongs to one arm. A business analyst has built a dashboard and writes: "The model is much worse than the rule." Your own count says the contrary.

Find out why the query and your count differ, mend the query, and tell me what you write to the analyst.`,
      materials: [
        { title: 'Query of the dashboard', format: 'sql', content: HINTS_QUERY },
        {
          title: 'The tables, shortened to eight lessons',
          format: 'markdown',
          content: `\`lessons\`: one row for each lesson that was begun. \`hints\`: one row for each hint shown. \`results\`: one row for each lesson that was completed, none for a lesson that was given up.

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
        'Finds why two teams count differently, corrects it with the unit of the test, and settles it with the analyst for the future.',
      followUps: [
        {
          ask: 'How many rows does the join give for lesson 1, and how many for lesson 4?',
          listenFor: 'Three, and none. Gets a stuck candidate to both faults without naming the repair.',
        },
        {
          ask: 'Suppose we only put DISTINCT into the counts. What comes out, and what does it mean?',
          listenFor:
            '66.7 for both: lessons without hint are still dropped, and whether a hint was shown is the result of what is tested. Separates level 2 from 3.',
        },
        {
          ask: 'The analyst had put in the hints for a reason: somebody wants hints per lesson. How do you give both?',
          listenFor: 'Count hints for each lesson first, then join by LEFT JOIN, or a second query. Levels 3 and 4.',
        },
      ],
      rubric: {
        1: 'Finds no fault in the query, or blames the analyst or the data and keeps the own figure; or reasons that the model is worse because of its many hints.',
        2: 'Finds one fault only (lessons with several hints counted several times, or lessons without hints lost), so the mended query still gives a wrong figure such as 66.7 for both.',
        3: 'Finds both, counts each lesson begun once (75.0 for the model, 50.0 for the rule), and writes to the analyst what differed without blame, with the eight lessons as proof.',
        4: 'Also says, unasked, why lessons without hints must stay (the arms decide who gets a hint, so keeping only those with one compares different lessons), and settles more than this query: an agreed unit and definition, a check such as rows equal to lessons begun, or a shared view; and warns that eight lessons prove the fault, not that the model wins.',
      },
      answerKey: [
        'Fault 1: joining `hints` gives a row for each hint. Lesson 1 counts three times; hard lessons draw more hints from the model, so they weigh more.',
        'Fault 2: the inner join drops lessons without a hint: 4 (completed) and 8 (given up). A hint is something that the arms decide, so the two groups left are no longer alike.',
        'Query as shown: model 2 of 5 = 40.0, rule 2 of 3 = 66.7. Only DISTINCT: 2 of 3 = 66.7 for both. Right: 3 of 4 = 75.0 and 2 of 4 = 50.0.',
        'The repair is to leave `hints` out; equally good are EXISTS, a LEFT JOIN to hints summed for each lesson, or a subquery for completed lessons.',
        'To the analyst: what differs (rows for each hint against lessons), the small example, the proposed query, and a question what the hints were there for. No "your query is wrong" in front of a large list.',
        'The eight lessons are an example. Which arm wins in the full data must be counted with the mended query.',
      ],
      redFlags: [
        'Publishes the own figure over the analyst’s head.',
        'Trusts the mended figure because it favours the model, without checking the counts of rows.',
      ],
      tags: ['sql', 'join-fan-out', 'business-analysts', 'experiments', 'metrics'],
      exercise: {
        language: 'sql',
        solution: HINTS_SOLUTION,
        tests: HINTS_TESTS,
        wrong: [
          { flaw: 'A row for each hint, and lessons without a hint lost', material: 'Query of the dashboard' },
          { flaw: 'DISTINCT only: lessons without a hint are still lost', code: HINTS_DISTINCT },
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
      prompt: `In an app for spare parts, your model powers a new "find it by photo" button. The product manager is about to report to the company: "People who use the button buy twice as often: 12 % against 6 %." For four weeks half of the users, chosen at random, had the button; the figures are below.

Work out what the button brought, and tell the product manager what to report.`,
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
        'Measures the effect of a feature on customers with the right comparison and gives a product colleague a result that can be reported.',
      followUps: [
        {
          ask: 'Who is likely to take a photo of a broken part?',
          listenFor:
            'Somebody who is going to buy anyway. Users differ from non-users before the button does anything. A way in for a stuck candidate.',
        },
        {
          ask: 'How sure are you of the difference that you found?',
          listenFor:
            '0.2 points with a standard error of about 0.16: a 95 % interval of about −0.1 to +0.5 points. It could be nothing. Levels 3 and 4; level 4 has said so and turned it into a plan.',
        },
        {
          ask: 'The product manager says: "So I have nothing to show after a quarter of work." What do you answer?',
          listenFor:
            'Something true and useful: 10 % use it, best estimate, what a longer or better aimed test would tell; no bending of the figures. Separates level 2 from 3.',
        },
      ],
      rubric: {
        1: 'Confirms that the button doubles buying, or counts the 600 orders as earned by it.',
        2: 'Says that users of the button differ from others (self-selection), but does not use the third row, or compares 12 % with 6.4 %.',
        3: 'Compares everybody who had the button with everybody who had not (6.6 against 6.4 %), says that this is small and not clearly different from zero, and gives the product manager a sentence that can be reported.',
        4: 'Also sets the gain against the cost with its range (about 100 orders, 1,500 euros, against 2,500; the range includes both loss and clear profit), says how many users or weeks would settle it or which measure could show it sooner, and keeps the random split for the next report.',
      },
      answerKey: [
        'Those with the button: 3,300 of 50,000 bought, 6.6 %. Without: 3,200 of 50,000, 6.4 %. The button brought 0.2 points, about 100 orders or 1,500 euros in four weeks, less than the 2,500 it costs.',
        'Standard error of the difference: 0.156 points, so a 95 % interval from −0.11 to 0.51 points. In money, about −790 to +3,790 euros: it may pay or not. It breaks even at 0.33 points.',
        'For those who used it the effect is estimated at 0.2 / 0.1 = 2 points (if the button does nothing to those who do not use it): far from 6, and as unsure as the rest.',
        'Why 12 against 6 misleads: people about to buy take photos. The comparison would show a gap even with a button that does nothing. Non-users with the button (6.0 %) lie below those without it (6.4 %) for the same reason: the keen ones have left the group.',
        'To halve the interval takes four times as many users. Counting users who open the search for parts, or those shown the button, in both halves gives more precision: this must be defined in the same way in both.',
        'A sentence: "One in ten uses it. In a fair comparison buying rose from 6.4 to 6.6 %, which may be chance; we continue for eight weeks before deciding." Others are as good. Finding the part faster or fewer wrong parts sent back may be the real gain, if it is measured in both halves.',
      ],
      redFlags: ['Lets the sentence go out because it pleases.', 'Declares the button useless as if zero were proven.'],
      tags: ['customer-impact', 'self-selection', 'experiments', 'product-managers', 'measurement'],
      enemies: ['thirty-percent-less-waste'],
      since: '0.2.0',
    },
    {
      id: 'the-app-somebody-installed-in-march',
      title: 'The app that somebody installed in March',
      areas: ['cross-functional-collaboration', 'scalability-and-performance'],
      kind: 'situational',
      difficulty: 'hard',
      minutes: 11,
      prompt: `A parking app calls your service for the chance that a street has a free space. It returns one number from 0 to 1, and the app paints the street green above 0.5. Your new model is calibrated much better, but its numbers are spread differently: with 0.5 as the limit, the share of green streets would fall from 40 % to 15 %. You want to switch next week. The mobile team answers:

"We can move the limit in the next version. New versions take about ten weeks to reach 90 % of users. About 4 % never update."

What do you agree with them?`,
      assesses:
        'Plans a model change together with a client team whose software cannot be changed at once, and sets up an interface that allows the next one.',
      followUps: [
        {
          ask: 'What would a driver with an old version see on the day after you switch?',
          listenFor:
            'Far fewer green streets, for reasons that nobody explains. Gets a candidate going who speaks about the model only.',
        },
        {
          ask: 'Who should decide at which chance a street is green, and where should it be done?',
          listenFor:
            'A product decision; better made in the service or a setting than in each installed app. Separates level 2 from 3.',
        },
        {
          ask: 'In a year somebody asks to switch off what you keep for old versions. When may they?',
          listenFor:
            'A rule agreed now: share of calls by version, a date, what those who never update will see. Confirms level 4.',
        },
      ],
      rubric: {
        1: 'Switches next week because the new numbers are right, or demands that all users be forced to update for it.',
        2: 'Waits ten weeks, or keeps old and new model side by side without end, so nobody gains; or overlooks those who never update.',
        3: 'Finds a way that serves old versions now: for example the service maps the new numbers so that the limit of 0.5 keeps its meaning for them, and adds a new field for new versions; agrees names, dates and tests with the mobile team.',
        4: 'Also settles, unasked, what green should mean with product and mobile and checks the effect on drivers before all see it; separates the decision from the model in the interface so that the next model needs no release; and plans the end of the old field by measured use, with the way back.',
      },
      answerKey: [
        'The number has become a contract: the app built its rule on how the old model spread its values, although nobody wrote that down.',
        'Way 1: keep the field with its old meaning by mapping. Find the new-model value above which 40 % of streets lie (or the one at which the chance of a space is what "green" meant), and map it to 0.5 by a rising function. Add `chance` for the calibrated number and perhaps `level` ("green", "yellow") decided in the service.',
        'Way 2: an older version of the interface served by the mapped new model; same idea. Way 3: version in the request, answer chosen by it. All are good.',
        'Keeping 40 % green is not by itself right: if better numbers show that only 15 % of streets have a good chance, old users were sent round the block. So somebody from product must say what green should promise. The mapping buys time for this.',
        'Running both models until all have updated costs two systems for ten weeks and longer; the 4 % never come. Forced updates are for security faults.',
        'Test together: old app against the new service before the switch, a small share of calls first, compare green shares and what drivers do (arrive, leave again).',
      ],
      redFlags: [
        'Calls it the mobile team’s problem because they chose the limit.',
        'Changes the meaning of a field without telling its users.',
      ],
      tags: ['service-contract', 'software-engineers', 'calibration', 'rollout', 'versioning'],
      since: '0.2.0',
    },
    {
      id: 'we-want-it-personalised',
      title: 'We want it personalised',
      areas: ['cross-functional-collaboration', 'model-development'],
      kind: 'situational',
      difficulty: 'easy',
      minutes: 8,
      prompt: `I am the product manager of a museum's audio guide. I come to you and say: "We want the guide to be personalised. Can you do that by 1 July?"

Ask me what you need to know. I will answer. At the end, tell me what you would do next.`,
      assesses: 'Draws out a usable requirement from a vague wish through a few well-chosen questions.',
      followUps: [
        {
          ask: 'If the guide were personalised and it worked, what would you see visitors do?',
          listenFor:
            'Use it if the candidate asks only about data: it turns to visitors. Listen for a next question that builds on the answer.',
        },
        {
          ask: 'Tell me again, in one sentence, what I want.',
          listenFor:
            'The need in terms of visitors (they leave the tour half-way, most of it in the long rooms), not in terms of a recommender. Separates level 2 from 3.',
        },
        {
          ask: 'What is the smallest thing that would show us whether this is a good idea?',
          listenFor:
            'Without a model: a short tour offered next to the long one, chosen by hand, for two weeks. Confirms level 3, or 4 if it came unasked with what would end it.',
        },
      ],
      rubric: {
        1: 'Says yes or no to the date at once, or describes a recommender without asking anything about visitors.',
        2: 'Asks mostly about data, technology or the deadline; learns what there is, but not what should change for visitors, and goes on with "personalised" as given.',
        3: 'Asks early what happens today and what should be different for whom, follows up on the answers, puts the need into own words for confirmation, and proposes a next step that fits it (perhaps without ML).',
        4: 'Also finds the limits without help (hardly any data about a visitor, who usually comes once), proposes the smallest test with the result that would stop it, and says openly what remains unknown about the date.',
      },
      answerKey: [
        'Answers to give, only when asked: 60 % of visitors stop the guide before the half; most stop in the two longest rooms. The director has seen a personalised guide elsewhere and liked it. The aim behind it: more people should hear the tour to the end and recommend it.',
        'More: there are 120 recordings of two to six minutes; the guide knows which were begun and stopped, but not who the visitor is; nine of ten come once. 400 visitors a day. Languages: three. 1 July is seven months away; one app developer has time.',
        'Good first questions: what made you think of it, what do visitors do now, who decides that it worked, what happens if we do nothing. Questions about data come after.',
        'Sensible next steps: a choice at the start ("one hour or two?"), shorter versions in the long rooms, a look at the stops by recording. A recommender that reacts to skips within a visit may follow. No particular solution is required.',
        'The interviewer should answer briefly and not help. A candidate who asks six good questions needs no others.',
      ],
      redFlags: [
        'Makes the product manager feel ignorant for the vague word.',
        'Promises the date before knowing what.',
      ],
      tags: ['requirements', 'product-managers', 'discovery', 'role-play'],
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

"The model for estimating the weight of parcels from photos is done, MAE 140 g! Notebook attached, runs top to bottom on my machine. My part is finished, I start on the next topic on Monday. You said you need two weeks to put it live, so we told the depots the 1st. Thanks!"

The notebook has 900 lines. It reads a CSV file from the data scientist's laptop. What do you answer, and what do you propose to this person?`,
      assesses:
        'Turns a one-way hand-over into shared work with a data scientist, with clear acceptance and ownership, without starting a quarrel.',
      followUps: [
        {
          ask: 'Which three facts do you need from this person that you cannot find in the notebook?',
          listenFor:
            'Where the CSV came from, how the 140 g were measured (which parcels, what was left out), what was tried and dropped, what depots will do with the weight. Helps a stuck candidate.',
        },
        {
          ask: 'Your manager says: "Just clean it up yourself, they are busy."',
          listenFor:
            'Names what cannot be done alone and what is lost, and asks for a limited amount of time, such as two half-days. Separates level 2 from 3.',
        },
        {
          ask: 'Eight months later the error has doubled. Who finds out, and who mends it?',
          listenFor: 'Ownership agreed now, by name or role, including retraining. Separates levels 3 and 4.',
        },
      ],
      rubric: {
        1: 'Takes it and rewrites everything alone by the 1st, or sends it back with a complaint about the quality of data scientists’ code.',
        2: 'Sends a list of demands (clean code, tests, documents) or asks for a meeting; who does what afterwards and the date given to the depots stay open.',
        3: 'Thanks for the result, asks for the source of the data and the evaluation, proposes limited time together with a division of the work, agrees on what must hold before it goes live, and tells those who promised the 1st soon what that date depends on.',
        4: 'Also reproduces the 140 g first, unasked, on data that neither has used and for the parcels that matter to depots; settles who owns quality, retraining and alarms later; and proposes how the next project starts together, with something given from the own side, such as a template or access.',
      },
      answerKey: [
        'The risk is not the style of 900 lines. It is that nobody knows where the data come from, whether 140 g hold on new parcels, and who looks after it.',
        'A good reply is short and friendly: "Great figure. Before Monday: where does the CSV come from, and which parcels are the 140 g on? Can I have you for two half-days next week? I will tell the depots on Tuesday if the 1st holds."',
        'Reproduction first: run it again from the source, get 140 g, then restructure with that figure as a guard. Rewriting first loses the only reference.',
        'A mean error of 140 g may hide kilograms for large parcels; the depots’ use (price, load, safety) decides what matters.',
        'The candidate did say "two weeks"; a strong answer owns its part in it, since it did not say from when or for what.',
        'Equally good: the data scientist stays owner and the engineer gives a path to production; or a shared team. What fails is nobody.',
      ],
      redFlags: ['Ridicules the notebook in front of others.', 'Lets the depots find out on the 1st.'],
      tags: ['data-scientists', 'ownership', 'reproducibility', 'expectations'],
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
          listenFor: 'Not solved at once. A way in for a candidate who sorts out the 7 days in one condition.',
        },
        {
          ask: 'Which of your choices could change the figure the most, and whom would you ask?',
          listenFor:
            'A real gap with its owner: chats left without an answer, a second contact on another matter, customers who share a number, the exact limit. Separates level 2 from 3.',
        },
        {
          ask: 'How would the three teams notice in half a year that someone has changed the rule?',
          listenFor:
            'Examples agreed by the teams kept as tests, a version beside the figure, one place of code. Confirms level 4.',
        },
      ],
      rubric: {
        1: 'Writes code that contradicts the agreement, such as counting open chats as solved, and defends it; or changes the rule silently to one thought better.',
        2: 'Handles the main case, but misses one of: a new chat as a contact, the early "not solved", open chats, or an empty result; finds a gap only when asked.',
        3: 'Correct for all parts of the agreement after small repairs, tested on some cases of their own, and names at least two gaps with a question to the right team and a stated choice for now.',
        4: 'Also judges which gap matters for the figure and in which direction, sees that the report for recent days leans to "not solved" because only failures are known early, and proposes examples that the teams sign as tests.',
      },
      answerKey: [
        'The reference collects the starts of all contacts by customer, then for each chat: handed over, or a contact with end < start ≤ end + 7 days (and start ≤ now): not solved. Otherwise open if now is before end + 7 days, else solved. Nested loops are fine here; sorting and bisecting by customer is for large data.',
        'Traps: a follow-up chat counts as a contact; the chat itself must not count as its own contact; open chats count neither way; nothing to report gives None rather than a division by zero.',
        'Bias at the recent end: failures are known at once and successes after 7 days, so a report on the chats of the last 7 days shows 0 % solved whatever the bot does. Remedy: report only chats that ended at least 7 days ago, which the agreement does not say. This is the point to take back to the teams.',
        'Other gaps: a contact that begins during the chat (call while waiting), exactly 7 days, a second matter, chats where the customer left without an answer (counted solved!), outbound calls, customers without an id.',
        'The abandoned chat is probably the most harmful: it makes a bot look good that drives people away. Head of support is the one to ask.',
        'Any choice at the exact limits is fine if it is said; the tests do not touch them.',
      ],
      redFlags: ['Fills gaps silently.', 'Says that such definitions are none of an engineer’s business.'],
      tags: ['python', 'metric-definitions', 'chatbot', 'requirements', 'business-analysts'],
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
      enemies: ['three-figures-for-one-chatbot'],
      since: '0.2.0',
    },
  ],
} as const satisfies QuestionSet

export const crossFunctionalCollaboration = set as QuestionSet<QuestionIdOf<typeof set>>
