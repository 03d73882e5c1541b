import type { QuestionIdOf, QuestionSet } from '../src/schema/question-set'

/** Shown with every part, so that each can be asked alone. */
const brief = {
  title: 'The shop',
  format: 'markdown',
  content: `An online shop sells goods for home and garden, from screws to sofas. Some items come from independent sellers, who sell through the shop and pay it a commission.

| | |
|---|---|
| visits a day | 240,000; 55 % without logging in |
| orders a day | 7,200; each leaves 21 euros on average after all direct costs |
| items | 120,000, of which 45,000 from 900 independent sellers; about 1,500 new ones a week |
| recommendations | a row of eight items on the home page and on each item's page; 600,000 rows a day |
| recommender until now | counts which items were bought together; recomputed every night |
| data | behaviour (rows shown, views, clicks), attributes of the items (text, category, price, picture), four years of purchases and returns |
| team | you and three engineers |

Round figures are enough; a calculator is welcome.`,
} as const

const set = {
  id: 'case-ecommerce-recommender',
  title: 'Case study: recommendations in an online shop',
  summary:
    'Five parts of one case, from the log to a dispute with sellers. Parts 2 and 3 (34 minutes) fit a session of 45 minutes, any four parts (about 70) one of 90, all five (88) one of 100.',
  questions: [
    {
      id: 'recommender-case-1-what-a-click-tells',
      title: 'Recommender case, part 1: what a click tells',
      areas: ['data-oversight', 'statistics'],
      kind: 'case-study',
      difficulty: 'medium',
      minutes: 18,
      prompt: `A new recommender will learn from customers' behaviour. A first draft ranks items by clicks per 100 showings; an item that is shown and not clicked counts as "not wanted". By this measure the blender (5.7) is far ahead of the pepper mill (3.2).

Tell me what the new recommender should be trained to predict, and how you would make the training data from this log.`,
      materials: [
        brief,
        {
          title: 'Clicks per 100 showings by place in the row, four weeks',
          format: 'markdown',
          content: `| place | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | all eight together |
|---|---|---|---|---|---|---|---|---|---|
| usual order (best first) | 7.2 | 4.5 | 3.0 | 2.2 | 1.5 | 1.1 | 0.8 | 0.6 | 20.9 |
| shuffled | 4.8 | 3.6 | 2.9 | 2.4 | 1.9 | 1.6 | 1.4 | 1.2 | 19.8 |

Shuffled: in 2 % of the rows, chosen at random (336,000 rows), the same eight items were shown in random order.`,
        },
        {
          title: 'Two items, usual order',
          format: 'markdown',
          content: `| | blender | pepper mill |
|---|---|---|
| place 1: shown / clicked | 90,000 / 5,420 | 5,000 / 388 |
| place 4: shown / clicked | 10,000 / 290 | 45,000 / 1,822 |
| place 8: shown / clicked | – | 50,000 / 1,010 |
| bought after a click | 130 | 33 |
| of these, sent back | 26 | 2 |`,
        },
        {
          title: 'Other findings in the log',
          format: 'markdown',
          content: `- 0.3 % of the visits have more than 200 clicks each. They make 11 % of all clicks on the site and no orders.
- 4 % of the accounts belong to businesses such as workshops and offices. They account for 31 % of all purchases.
- 38 % of the visitors refuse tracking. What they see, click and order is counted in the totals; nothing is stored for the single visitor.
- On phones (60 % of the rows) three places are visible; the others appear after a swipe. The log says "shown" for all eight.`,
        },
      ],
      assesses:
        'Sees that a behaviour log records what people were shown as well as what they wanted, and derives target and training data from that.',
      followUps: [
        {
          ask: 'Compare the two items in place 4 only. What do you see?',
          listenFor:
            'Blender 2.9, mill 4.0 clicks per 100: at the same place the mill is ahead. A start for a candidate who takes 5.7 and 3.2 at face value.',
        },
        {
          ask: 'In the usual order, place 8 gets one twelfth of the clicks of place 1. In the shuffled rows it gets a quarter. Which of the two do you correct with?',
          listenFor:
            'The quarter. The twelfth mixes the effect of the place with the weaker items that stand there; with it the mill would come out near 14 instead of 8. Separates levels 2 and 3.',
        },
        {
          ask: 'A colleague wants to end the shuffling because it loses clicks. What does it cost?',
          listenFor:
            '1.1 of 20.9 clicks, 5.3 %, in 2 % of the rows: about 0.1 % of all clicks. Cheap for the only rows in which place and item are independent.',
        },
        {
          ask: 'Which items or people can this log tell you nothing about, even after your corrections?',
          listenFor:
            'Items that the old recommender never put among the eight; what single visitors without tracking want. Level 4 brings up one of them unasked.',
        },
      ],
      rubric: {
        1: 'Trains on raw clicks per showing, with every item not clicked as a dislike, or expects more months of the same log to solve it.',
        2: 'Says that places or robots distort clicks, but corrects nothing with these numbers, or corrects with the usual order; or keeps clicks as the target without looking at purchases and returns.',
        3: 'Shows that the mill draws more clicks at the same place (8.1 against 6.0 by the shuffled rows, or place by place), names a target closer to what customers keep, such as a click followed by a kept purchase, and deals with at least one other finding, such as removing the visits with over 200 clicks.',
        4: 'Also says, unasked, what this log still cannot tell (items never among the eight, visitors without tracking, or place effects on phones) and what would, such as a small permanent share of random rows; and treats kept purchases with care: they need the same correction, or are too few to settle this pair (104 and 31).',
      },
      answerKey: [
        'Whether an item is clicked depends heavily on its place. The shuffled rows measure that: place 4 is worth 0.50 of place 1, place 8 0.25. Blender: 90,000 + 5,000 = 95,000 showings in units of place 1, 5,710 clicks, 6.0 per 100. Mill: 5,000 + 22,500 + 12,500 = 40,000, 3,220 clicks, 8.1 per 100.',
        'Comparing place by place is just as good here: place 1 6.0 and 7.8, place 4 2.9 and 4.0. Other sound ways: weights of 1/0.5 and 1/0.25 for clicks, the place as an input that is held constant when ranking, or training on shuffled rows only (unbiased by place, but 2 % of the data).',
        'The target matters as much. Kept purchases: 104 and 31. Per 10,000 showings in units of place 1: 10.9 and 7.8, so the blender leads by a factor of 1.4 (95 % about 0.9 to 2.1; the raw counts say 3.4). Clicks are many and say little; kept purchases are what pays, and are few. Use both, for example the chance of a click times the chance of a kept purchase after it.',
        'Visits with over 200 clicks are almost surely programs: remove them, by a rule that also runs in live use. Business accounts are real customers with other needs: give them a model or a feature of their own, or limit the rows per account. Deleting them would be a business decision.',
        'Refused tracking must be respected: do not join those orders to devices. The totals show how far the other 62 % differ from all visitors.',
        'On phones "shown" is often untrue: log what was really on the screen, or estimate place effects for phone and computer separately.',
        'Limit: shuffling changes the order of eight items that the old recommender chose. Only showing some other items at random would tell about those.',
      ],
      redFlags: [
        'Treats every showing without a click as a statement by the customer.',
        'Wants to find out by another way what visitors who refused tracking looked at.',
        'Drops the business accounts as noise without asking what they are worth.',
      ],
      tags: ['case-ecommerce-recommender', 'position-bias', 'implicit-feedback', 'selection-bias', 'data-quality'],
      searchPhrases: [
        'click-through rate misleading',
        'choosing the training target',
        'unbiased learning to rank',
        'inverse propensity weighting',
        'clicks versus purchases',
        'training data from user logs',
        'bot traffic in logs',
        'recommender case study',
        'popular only because it is on top',
        'what should a recommender learn',
        'not clicked does not mean not wanted',
        'counterfactual learning from logged data',
        'exposure bias in web shops',
        'negative sampling from impressions',
      ],
      enemies: ['better-offline-flat-online'],
      references: [
        {
          title: 'Joachims, Swaminathan, Schnabel: Unbiased Learning-to-Rank with Biased Feedback',
          url: 'https://arxiv.org/abs/1608.04468',
        },
      ],
      since: '0.2.0',
    },
    {
      id: 'recommender-case-2-three-models-one-average',
      title: 'Recommender case, part 2: three models, one test',
      areas: ['model-development', 'decision-making'],
      kind: 'case-study',
      difficulty: 'medium',
      minutes: 17,
      prompt: `The log has been cleaned. Three recommenders were trained on data up to the end of August: collaborative (who viewed and bought what), content-based (attributes of the items) and a hybrid of both. They were tested on purchases made in September. There is room for one candidate in the online test: one of the three, or a rule that picks among them for each visit.

Choose what goes into the online test, and defend your choice from the tables.`,
      materials: [
        brief,
        {
          title: 'Hits per 100 test purchases',
          format: 'markdown',
          content: `| kind of visit | purchases in this test | share of the shop’s visits | share of the shop’s orders | counts (until now) | collaborative | content-based | hybrid |
|---|---|---|---|---|---|---|---|
| logged in, 5 or more earlier purchases | 62,000 | 18 % | 38 % | 9.0 | 14.0 | 8.0 | 12.6 |
| logged in, fewer earlier purchases | 30,000 | 27 % | 33 % | 6.0 | 7.5 | 7.0 | 8.5 |
| not logged in: only this visit is known | 8,000 | 55 % | 29 % | 4.0 | 2.0 | 5.0 | 5.5 |
| all | 100,000 | | | 7.7 | 11.1 | 7.5 | 10.8 |

Hit: the item that was bought is among the eight that the recommender would have shown to that person just before. A purchase is in the test only if the log holds earlier behaviour of the same person.`,
        },
        {
          title: 'The first line of that table in detail',
          format: 'markdown',
          content: `| | counts | collaborative | content-based | hybrid | plain list of what the customer bought before |
|---|---|---|---|---|---|
| bought before by this customer (filters, bin bags, screws) | 4.1 | 8.4 | 0.8 | 6.1 | 10.5 |
| new to this customer | 4.9 | 5.6 | 7.2 | 6.5 | 0.0 |

Of all items on sale, 5 % are less than four weeks old. Their share of the items recommended is 0.5 % (counts), 1 % (collaborative), 9 % (content-based) and 6 % (hybrid).`,
        },
      ],
      assesses:
        'Breaks an offline average down by who is behind it and by what a hit is worth, before choosing a model.',
      followUps: [
        {
          ask: 'Who is behind the 100,000 test purchases, and who sees the rows of the shop?',
          listenFor:
            '62 % of the test purchases are by regular customers, who make 18 % of the visits; visitors not logged in are 8 % of the test and 55 % of the visits. Gets a stuck candidate started; the weighting is left to them.',
        },
        {
          ask: 'What does the shop gain when a row recommends bin bags to somebody who buys them every month?',
          listenFor:
            'Perhaps convenience, perhaps nothing: many would have bought them anyway. A hit is not an effect; a plain list does it better (10.5). Separates levels 2 and 3.',
        },
        {
          ask: 'Could the shop do without the hybrid, with the simpler models alone?',
          listenFor:
            'Collaborative for those logged in, content-based for the others: 7.3 by visits and 9.2 by orders, against 7.6 and 9.2. About as good, so the cost of upkeep decides (level 4).',
        },
        {
          ask: 'Which result of the online test would show you that your choice was wrong?',
          listenFor:
            'A result fixed in advance, by kind of visit, in money left after returns: for example no gain among visitors not logged in, or a gain only in repeat purchases.',
        },
      ],
      rubric: {
        1: 'Takes the collaborative model for its 11.1, or for the hybrid as the more modern method, without reading the lines of the table.',
        2: 'Notices that visitors not logged in get 2.0 from the collaborative model, but works out no average that fits the shop; or weighs the lines correctly and treats all hits alike, without asking what a repeat purchase is worth.',
        3: 'Weighs the lines by visits (5.6 collaborative, 7.6 hybrid) or by orders (8.4 and 9.2) because the mix in the test is not the mix in the shop, sees that the lead among regular customers is mostly repeat purchases, which a plain list finds better, and sends the hybrid or a choice by kind of visit into the test.',
        4: 'Also does at least two of these, unasked: compares the hybrid with the two simpler models side by side, including upkeep; says why hits cannot show what a row causes (data made under the old rows, purchases that would come anyway); fixes in advance which online result, by kind of visit, would change the choice.',
      },
      answerKey: [
        'The average of the test weighs the lines 62, 30 and 8. By visits (18, 27, 55): counts 5.4, collaborative 5.6, content-based 6.1, hybrid 7.6. By orders (38, 33, 29): 6.6, 8.4, 6.8 and 9.2. The hybrid leads by both; the collaborative model leads only in the mix of the test.',
        'Either weight can be defended: rows are shown on visits, money comes from orders. What matters is that the mix of the test is an accident of which purchases could be joined to earlier behaviour.',
        'Repeat purchases are 60 % of the collaborative hits in the first line (8.4 of 14.0). The plain list finds 10.5. In what is new to the customer the order is content-based 7.2, hybrid 6.5, collaborative 5.6, counts 4.9. A separate row "buy again" and a main row of other items is a sound answer.',
        'Just as good: a choice by kind of visit, collaborative if logged in and content-based if not: 7.3 by visits, 9.2 by orders, level with the hybrid. No third model to build; two to look after.',
        'The collaborative model hardly proposes what is new (1 % against 5 % of the items), so new items would gather no data and stay unseen.',
        'Noise: among visitors not logged in 5.5 against 5.0 of 8,000 is 0.5 with a standard error of about 0.35 if unpaired; 2.0 against the rest is beyond doubt. Paired by purchase it would be sharper.',
        'Offline hits reward what people bought under the old rows, and say nothing on whether the row caused it. They serve to choose what is worth an online test.',
      ],
      redFlags: [
        'Believes that more training would cure the 2.0, although only the present visit of these visitors is known.',
        'Takes the test purchases for a fair sample of the shop’s customers.',
      ],
      tags: ['case-ecommerce-recommender', 'hybrid-recommender', 'offline-evaluation', 'cold-start', 'baselines'],
      searchPhrases: [
        'collaborative vs content-based vs hybrid',
        'offline evaluation of recommenders',
        'average hides segments',
        'simpson’s paradox weighting',
        'cold start users',
        'repeat purchases inflate metrics',
        'hit rate evaluation',
        'comparing recommender models',
        'which recommendation algorithm would you pick',
        'new customers versus regulars',
        'matrix factorisation or item attributes',
        'recall at 10 by user group',
        'look behind the overall number',
        'pick one candidate for a live experiment',
      ],
      enemies: ['recommending-clothes-that-nobody-has-bought'],
      references: [
        {
          title: 'Ferrari Dacrema, Cremonesi, Jannach: Are We Really Making Much Progress?',
          url: 'https://arxiv.org/abs/1907.06902',
        },
      ],
      since: '0.2.0',
    },
    {
      id: 'recommender-case-3-two-per-cent-in-two-weeks',
      title: 'Recommender case, part 3: two weeks, two per cent',
      areas: ['statistics', 'problem-solving'],
      kind: 'case-study',
      difficulty: 'hard',
      minutes: 17,
      prompt: `The team has put a hybrid recommender into an online test: half of the visitors, chosen at random, get it instead of the old counts. After the planned two weeks the product manager writes: "2.1 % more visitors order, p = 0.002, and 41 % more orders come through the row. Ship it today."

Answer the product manager: what does the test show, and what do you do next?`,
      materials: [
        brief,
        {
          title: 'Two weeks',
          format: 'markdown',
          content: `| | visitors, counts | of these ordered | visitors, hybrid | of these ordered |
|---|---|---|---|---|
| computer | 260,000 | 20,800 (8.00 %) | 260,300 | 21,084 (8.10 %) |
| phone, app 5 | 240,100 | 15,607 (6.50 %) | 239,800 | 15,779 (6.58 %) |
| phone, browser | 150,200 | 6,308 (4.20 %) | 149,900 | 6,296 (4.20 %) |
| phone, app 4 | 50,100 | 2,004 (4.00 %) | 41,900 | 1,927 (4.60 %) |
| all | 700,400 | 44,719 (6.38 %) | 691,900 | 45,086 (6.52 %) |

Visitors with an order after a click on the row: counts 9,300, hybrid 13,100.`,
        },
        {
          title: 'How the test works',
          format: 'markdown',
          content: `- The server assigns the group at random by the visitor's number (half and half) and writes every visit and every order to its log.
- A visitor is counted in the test from the moment the browser or app first reports "row is on the screen".
- App 4 gives up on the row if it does not arrive within 300 ms; the page then has no row. App 5 and browsers wait 2 seconds.

| rows that take more than 300 ms | computer | app 5 | phone browser | app 4 |
|---|---|---|---|---|
| counts | under 1 % | under 1 % | under 1 % | under 1 % |
| hybrid | 3 % | 4 % | 6 % | 21 % |`,
        },
      ],
      assesses:
        'Checks an experiment before believing it: finds visitors who were lost because of the treatment itself, and saves what can be saved.',
      followUps: [
        {
          ask: 'Visitors were split half and half. How many did you expect in each group, line by line?',
          listenFor:
            'Equal numbers, give or take some hundreds. App 4 lacks about 8,200 of 50,100. A start for a candidate who looks at the rates only; why they are missing stays open.',
        },
        {
          ask: '8,200 of 1.4 million is about half a percent. Can that matter?',
          listenFor:
            'The effect itself is 0.13 points: 370 visitors with an order. If the missing visitors seldom order, leaving them out lifts the rate; app 4 appears to gain 15 %. Separates levels 2 and 3.',
        },
        {
          ask: '3,800 more visitors order after a click on the row. Why do the orders as a whole rise by fewer than 400?',
          listenFor:
            'The row takes over orders that would have come through search or categories. What counts is all orders of all visitors who were assigned.',
        },
        {
          ask: 'You count again from the server log: of the 8,200 missing visitors, 130 ordered. What do you say now?',
          listenFor:
            '45,216 of 700,100, 6.46 %: 1.2 % more, p about 0.08, interval −0.1 to +2.4 %. Promising, not proven; app 4 shows no clear gain (+2.6 %, may be chance). Level 4 expects something of this kind before hearing it.',
        },
      ],
      rubric: {
        1: 'Agrees to ship because p is 0.002, or adds the 41 % as further proof, without looking at the numbers of visitors.',
        2: 'Doubts the 41 % or asks for a longer test, but misses the unequal groups, or calls them harmless because they are under 1 % of all visitors.',
        3: 'Finds that app 4 lacks about 8,200 visitors in the hybrid group, ties this to slow rows and to counting only after "row is on the screen", and refuses the 2.1 % as it stands; would count everybody as assigned, from the server log, or judge the other devices alone. Asked at the latest, says that orders through the row are partly moved from elsewhere.',
        4: 'Also estimates the true effect from the table before any recount (the other devices alone: +1.1 %, p about 0.10; or how few orders among the 8,200 cancel the gain of app 4), and gives the product manager a way forward: what is repaired, how long the test must then run for an effect of 1 %, or what may be shipped meanwhile at a stated risk.',
      },
      answerKey: [
        'Groups: 700,400 against 691,900. With a fair split the standard deviation of the difference is about 1,180; 8,500 is 7.2 of them. Computer, app 5 and browser are equal to within 300. App 4: 16 % are missing.',
        'Cause: slow rows. App 4 gives up after 300 ms, no row appears, the visitor is never counted. Those lost probably have slow connections or short visits, and order less. So the rate of those left rises (4.00 to 4.60 %) though fewer ordered: 1,927 against 2,004.',
        'Without app 4: 42,715 of 650,300 against 43,159 of 650,000, +1.1 %, p = 0.10 (95 % about −0.2 to +2.4 %). This is valid, since a visitor’s device and app version do not depend on the group, but it speaks only of these visitors.',
        'For all as assigned: if none of the 8,200 ordered, +0.9 % (p = 0.18); if 4 % did (328), +1.6 % (p = 0.014). If 77 of them ordered, app 4 would be level in orders (2,004). With the 130 from the log: +1.15 %, p = 0.075.',
        'Orders through the row: +3,800, all orders: +367. The row takes over what search and categories sold before. It must not be the measure of success.',
        'In money: orders bring 7,200 × 21 = 151,200 euros a day; +1.15 % would be about 1,740 a day (from −180 to +3,670). Worth going on. To show an effect of 1 % with 80 % power takes about 2.3 million visitors a group: over six weeks at this pace, and more in fact, because returning visitors count only once.',
        'Next: show the old row if the hybrid is late, make it faster, count from the assignment, restart app 4 or the test; check for equal groups before any result is read. Just as good: ship now to computers and app 5 at a known risk, keeping a group without it, since the change is easy to undo.',
      ],
      redFlags: [
        'Evens out the groups by dropping visitors of the larger one at random.',
        'Declares the whole effect false, as confidently as the product manager declares it true.',
        'Leaves 16 % of the visitors of app 4 without a row while the test goes on.',
      ],
      tags: ['case-ecommerce-recommender', 'ab-testing', 'sample-ratio-mismatch', 'attribution', 'missing-data'],
      searchPhrases: [
        'srm',
        'a/b test validity',
        'online experiment pitfalls',
        'significant result but wrong',
        'pressure to ship today',
        'survivorship bias in experiment',
        'cannibalisation attribution',
        'product manager wants to launch',
        'groups are not the same size',
        'visitors missing from one test arm',
        'intention to treat',
        'tell a manager the result is not valid',
        'can we rescue a broken experiment',
        'treatment changes who gets counted',
      ],
      enemies: ['stopping-an-ab-test-on-a-good-day', 'a-week-is-all-you-get', 'the-arm-that-lost-visitors'],
      references: [
        {
          title: 'Fabijan et al.: Diagnosing Sample Ratio Mismatch in Online Controlled Experiments (2019)',
          url: 'https://doi.org/10.1145/3292500.3330722',
        },
      ],
      since: '0.2.0',
    },
    {
      id: 'recommender-case-4-only-new-articles',
      title: 'Recommender case, part 4: rows full of new items',
      areas: ['scalability-and-performance', 'linear-algebra', 'problem-solving'],
      kind: 'case-study',
      difficulty: 'hard',
      minutes: 18,
      prompt: `A year after its test, a recommender that was improved and tested again serves all visitors. It is 10:20. The product manager asks why customers see hardly anything but items that were added this morning. At 12:00 an e-mail about a sale goes to 600,000 customers and will triple the visits.

Tell me what you think has happened, and what you do until 12:00.`,
      materials: [
        brief,
        {
          title: 'How a row is made',
          format: 'markdown',
          content: `- The customer model turns a customer's latest views and purchases into 64 numbers, at each request.
- The item model turns an item into 64 numbers: all items once a night (the index), and each new item as soon as it arrives; it is then added to the index.
- Personal row: the eight items with the highest cosine similarity to the customer; for items added today the similarity is multiplied by 1.15.
- Row "similar items": takes the numbers of the item on the page from the index and searches the same index, without the factor.
- Visitors who are not logged in get the list "popular" on the home page.
- Both models are trained together. Version 17 ran until this morning; 18 was trained again from a new random start.`,
        },
        {
          title: 'Log since yesterday',
          format: 'text',
          content: `18:00  factor for items added today: 1.10 -> 1.15
02:10  training of version 18 finished; hits per 100 in the offline test 9.6 (version 17: 9.4)
02:30  building the index of version 18
05:12  index job out of memory at 92 %, nothing saved; next try tomorrow 02:30
05:30  customer model 18 on 5 % of requests: 0 errors, p99 41 ms
06:00  customer model 18 and item model 18 on all requests: 0 errors, p99 42 ms
06:00  no new index found, keeping the one of version 17`,
        },
        {
          title: 'Measured',
          format: 'markdown',
          content: `| personal rows | items added since 06:00 | their share of the row | similarity of the first item | clicks per 100 rows |
|---|---|---|---|---|
| yesterday 09–10 | 210 | 2 % | 0.67 | 23 |
| yesterday 22–23 | 230 | 5 % | 0.67 | 22 |
| today 06–07 | 0 | 0 % | 0.48 | 4 |
| today 07–08 | 40 | 23 % | 0.50 | 5 |
| today 08–09 | 120 | 60 % | 0.53 | 8 |
| today 09–10 | 210 | 78 % | 0.54 | 9 |

| other rows, clicks per 100 rows | yesterday | today |
|---|---|---|
| "similar items", page of an older item | 19 | 19 |
| "similar items", page of an item added that day | 16 | 4 |
| "popular" | 12 | 12 |

Personal rows: 20,000 an hour now, 60,000 after 12:00.`,
        },
        {
          title: 'What you can do',
          format: 'markdown',
          content: `- customer model back to 17, item model back to 17: 4 minutes, one or both
- compute the numbers of single items again: a second each
- "popular" instead of all personal rows: 1 minute
- change the factor: 1 minute
- build the whole index on a larger machine: about three hours`,
        },
      ],
      assesses:
        'Infers a mix of two model versions from what broke and what did not, and rolls back all of it in time.',
      followUps: [
        {
          ask: 'Which rows are still as good as yesterday? Which models made the numbers they compare?',
          listenFor:
            '"Similar" for older items: both sides come from the old index. "Popular" compares nothing. What broke compares numbers of two versions. A start for the stuck; the next step is left to them.',
        },
        {
          ask: 'An engineer shows that any two items have almost the same similarity in version 18 as in 17. Why can a mix of 17 and 18 still be useless?',
          listenFor:
            'Similarities within a version do not change if all its vectors are rotated together. Each training ends in its own rotation; between two rotations the cosine means nothing. Separates levels 2 and 3.',
        },
        {
          ask: 'The customer model is back on 17, and personal rows look right. A lamp that was added this morning appears in no personal row, and its own page shows garden hoses as similar. Why?',
          listenFor:
            'Its numbers come from version 18, in an index of 17. Item model back as well, and the items since 06:00 computed again. Level 4 does this without being asked.',
        },
        {
          ask: 'What would make this impossible in the next release?',
          listenFor:
            'One version number on both models and the index, refused if they differ; all switched together; a check of known customers, or of clicks and similarity, before all requests go over. "More careful releases" is level 2.',
        },
      ],
      rubric: {
        1: 'Blames the factor of 18:00 or the new items and only lowers the factor, or trains again, while the broken rows go on.',
        2: 'Suspects version 18 and goes back with part of it, but cannot say why rows of older items are unharmed; or waits for the new index, so that the visitors from the e-mail meet broken or merely popular rows.',
        3: 'Says that customers in version 18 are compared with an index of version 17 and that such numbers are not comparable, supports this with the rows that stayed good or with the time (06:00, not 18:00), and puts the customer model back (or "popular" first) well before 12:00, with a check that similarity and clicks return.',
        4: 'Also, unasked, puts the item model back and computes the items since 06:00 again, explains why just these fill the rows (the only ones of the same version as the customers), and looks one step ahead, for example to the index job at 02:30 that would cause the reverse mix, to the clicks lost by waiting, or to one version for models and index.',
      },
      answerKey: [
        'Cause: since 06:00 customer numbers come from version 18, the index from 17. After training from another random start, the 64 axes mean something else (in simple terms: the space is rotated). Between versions the best of 120,000 cosines is still about 0.5 by chance, so nothing looks empty and nothing fails.',
        'Why new items: they were added with item model 18, so they alone truly match customers in version 18. The more are added, the more of the row they take (23, 60, 78 %), and clicks rise a little with them.',
        'The factor is not the cause: at 22–23 it was already 1.15, with 5 % new items and 22 clicks. Between 06 and 07 there were no new items at all, and rows were at their worst. Lowering the factor would only swap new items for random older ones.',
        'Further evidence: "similar" compares 17 with 17 for older items, and 18 with 17 for items added today, hence 4 instead of 16.',
        'Steps: customer model and item model to 17 (4 minutes), compute the 210 or so items since 06:00 again with 17 (another 4 minutes), check a few known customers, similarity near 0.67, clicks near 23. At 330 rows a minute, 9 and 23 clicks per 100 are told apart within minutes. "Popular" for these minutes is fine.',
        'Price in clicks: until about 13:20, when an index of 18 could be ready, there are 113,000 personal rows. Waiting loses 14 per 100, about 15,900; "popular" 11 per 100, about 12,500 (if customers who are logged in click on it as others do); going back takes 4 minutes, about 190. Version 18 is only 0.2 hits better offline: no hurry. Stop the index job of 02:30, or it causes the reverse mix. The e-mail can go out if the checks hold by 11:30; if not, use "popular" or send it later.',
        'For good: models and index are one release with one version, switched together or not at all; the service refuses a mix; a failed job stops the release; the 5 % trial compares clicks and similarity, not only errors and time. Training that keeps the new axes aligned with the old ones is possible, but not needed here.',
      ],
      redFlags: [
        'Trusts 18 because its offline test is better (there both sides were of version 18).',
        'Changes the factor, the models and the list at once, so that nobody can tell what helped.',
        'Takes few errors and a good p99 as proof that the rows are right.',
      ],
      tags: ['case-ecommerce-recommender', 'incident-response', 'embeddings', 'rollback', 'release-versions'],
      searchPhrases: [
        'production incident recommender',
        'embedding version mismatch',
        'incompatible embeddings after retraining',
        'roll back in time',
        'vector index out of sync',
        'two-tower retrieval index',
        'partial deployment',
        'incident under time pressure',
        'recommendations suddenly wrong',
        'root cause from logs',
        'shop suddenly shows only the newest products',
        'fix it before the big traffic peak',
        'dot product of mismatched vectors',
        'old and new model mixed together',
        'ann faiss index refresh',
      ],
      enemies: [
        'components-that-changed-places',
        'the-night-the-scores-collapsed',
        'new-vectors-in-an-old-index',
        'vectors-of-two-lengths',
      ],
      references: [
        {
          title: 'Shen et al.: Towards Backward-Compatible Representation Learning',
          url: 'https://arxiv.org/abs/2003.11942',
        },
      ],
      since: '0.2.0',
    },
    {
      id: 'recommender-case-5-whose-articles-are-shown',
      title: 'Recommender case, part 5: whose items are shown',
      areas: ['responsible-ml', 'communication', 'decision-making'],
      kind: 'case-study',
      difficulty: 'medium',
      minutes: 18,
      prompt: `A new recommender has served all visitors for a year. The management has received two letters. The head of purchasing: "In our trial, the scores of own-brand items were multiplied by 1.3, and these items earned 26 % more. Let us do this for everybody from Monday. It is our shop, nobody needs to know." The independent sellers: "Since the new recommender came, our items are shown half as often. You favour yourselves."

Tell the management what you recommend, including what to answer the sellers.`,
      materials: [
        brief,
        {
          title: 'Trial: two weeks, half of the visitors with the factor 1.3',
          format: 'markdown',
          content: `| | independent sellers | other brands | own brand |
|---|---|---|---|
| items on sale | 45,000 | 66,000 | 9,000 |
| share of showings, old recommender | 22 % | 63 % | 15 % |
| share of showings today, without factor | 11 % | 60 % | 29 % |
| share of showings, factor 1.3 | 7 % | 52 % | 41 % |
| sold per 10,000 showings, without factor | 3.0 | 2.9 | 2.8 |
| sold per 10,000 showings, factor 1.3 | 3.1 | 2.9 | 2.5 |
| left for the shop per 10,000 showings, without factor | 25.02 euros | 38.16 euros | 49.00 euros |
| left for the shop per 10,000 showings, factor 1.3 | 25.85 euros | 38.16 euros | 43.75 euros |

"Left for the shop": after returns and direct costs. There are 4.8 million showings a day. Sales through search and other pages did not differ between the halves.`,
        },
        {
          title:
            'Random places: for eight weeks 1 % of showings went to items picked at random from the category of the page',
          format: 'markdown',
          content: `| | independent sellers | other brands | own brand |
|---|---|---|---|
| showings | 1,008,000 | 1,478,400 | 201,600 |
| sold, as the model predicted | 91 | 222 | 40 |
| sold, in fact | 151 | 222 | 32 |
| of all items: missing attributes (size, colour, material) | 55 % | 12 % | 1 % |
| of all items: less than eight weeks of history | 31 % | 9 % | 4 % |

When an independent seller’s item comes back into stock, it must be entered again, under a new number.`,
        },
      ],
      assesses:
        'Weighs a hidden preference and a claim of unfairness by evidence, and says plainly to both sides what was found.',
      followUps: [
        {
          ask: 'What do 10,000 showings bring the whole shop, with and without the factor?',
          listenFor:
            '39.9 euros without, 39.6 with it: share of showings × euros per 10,000, summed over the three groups. Gets a stuck candidate started; the sellers’ side stays open.',
        },
        {
          ask: 'The model does not know who sells an item. Can it still treat sellers unfairly?',
          listenFor:
            'Yes: missing attributes and short history pull its predictions for them down. Predicted 91, sold 151. Separates levels 2 and 3.',
        },
        {
          ask: 'The sellers have 37.5 % of the items. Should they get 37.5 % of the showings?',
          listenFor:
            'Not by itself: showings should follow what customers want, as well as it can be known. The fault is the wrong prediction, not the unequal share.',
        },
        {
          ask: 'Suppose the factor had brought 5 % more for the whole shop. What would you recommend then?',
          listenFor:
            'It may be a lawful business choice if made openly: stated in the terms, visible to customers, with its effect on sellers known and somebody responsible for it. Not quietly. Level 4 separates this choice from the faulty predictions unasked.',
        },
      ],
      rubric: {
        1: 'Supports the hidden factor for its 26 %, or tells the sellers that a model that does not know who sells an item cannot favour anybody.',
        2: 'Takes a side on principle, or promises the sellers a fixed share of showings; or finds only one of the two: the sum for the whole shop, or what the random places say; or finds both, but draws at most one of those conclusions.',
        3: 'Shows that the shop as a whole gains nothing (39.9 and 39.6 euros per 10,000 showings), and from the random places that the model puts sellers’ items too low (91 predicted, 151 sold). Draws at least two of these conclusions: repair the data behind it; no hidden factor; tell the sellers what was found and what will change.',
        4: 'Also does at least two of these, unasked: says how sure each finding is (sellers beyond chance; own brand 40 against 32, or −0.3 euros, within the noise); keeps the business choice for own brand apart from the faulty prediction; names a measure with a date that both sides can check, such as predicted against sold by group.',
      },
      answerKey: [
        'Purchasing counts only its own part: own brand goes from 14.2 to 17.9 euros per 10,000 showings of the shop, +26 %, about +1,790 euros a day. Other brands lose 1,465 and sellers’ commissions 452. Sum: 39.86 to 39.59, about −130 euros a day. Chance alone makes the difference uncertain by about ±1.2 euros (95 %, some 9,500 sold items in each half), so the honest words are "no gain was shown", not "a loss was shown".',
        'The extra places suit customers less: own brand sells 2.5 instead of 2.8 per 10,000.',
        'Sellers: from 22 to 11 %: their complaint is factually right. Unequal shares alone prove nothing, and equal sales per showing today (3.0, 2.9, 2.8) prove nothing either: they are averages of what the model chose. The random places are the better evidence: 1.5, 1.5 and 1.6 sold per 10,000, so a random item of each group sells about equally well.',
        'Predictions: sellers 91 against 151 (0.60 of what was sold; chance is ruled out, 151 counts 128 to 177 at 95 %), other brands 222 and 222, own brand 40 against 32 (chance alone gives such a difference in about one case in four). The model is too low for sellers; whether it is too high for own brand is not shown.',
        'Likely cause, not proven: new numbers cut off the history, and missing attributes leave the content part blind; the old counts used no attributes. Test it by joining the numbers and filling in the attributes for some sellers. Meanwhile correct the predictions for items of little history, and keep the random places: they cost about 7 sold items, or 107 euros, a day.',
        'To the sellers: showings fell by half; there is no factor for own brand in general use, there was one in a two-week trial; we found that items with missing data are put too low; what we repair, what they can do, and when we report again. No promise of a share.',
        'A hidden preference risks trust and law. Two EU examples: Regulation 2019/1150 has such a marketplace state in its terms the main parameters of its ranking (Art. 5) and any different treatment of its own goods (Art. 7); the Digital Services Act (Regulation 2022/2065, Art. 27) asks for the main parameters of recommenders (small firms excepted, Art. 19). Legal counsel must say what applies; nobody needs to know the articles. Just as good: an own-brand row with its own heading, apart from the recommendations.',
      ],
      redFlags: [
        'Would deny the trial if the sellers ask about it.',
        'Corrects the result with a factor for sellers that is as arbitrary as the one for own brand.',
        'Decides alone what the management must decide, or keeps back facts because the decision is not theirs.',
      ],
      tags: ['case-ecommerce-recommender', 'fairness', 'exposure', 'governance', 'stakeholders'],
      searchPhrases: [
        'self-preferencing',
        'marketplace fairness',
        'provider exposure fairness',
        'boosting own brand',
        'platform favours its own products',
        'unfair ranking complaint',
        'ethics versus revenue',
        'feedback loop underestimates items',
        'answering executives with evidence',
        'transparency to sellers',
        'secretly favouring our own goods',
        'executive wants something ethically doubtful',
        'digital markets act ranking',
        'sellers complain about lost visibility',
        'is our algorithm unfair to suppliers',
        'telling management an unpleasant truth',
      ],
      references: [
        {
          title: 'Regulation (EU) 2019/1150 (fairness and transparency for business users), Articles 5 and 7',
          url: 'https://eur-lex.europa.eu/eli/reg/2019/1150/oj',
        },
        {
          title: 'Regulation (EU) 2022/2065 (Digital Services Act), Articles 19 and 27',
          url: 'https://eur-lex.europa.eu/eli/reg/2022/2065/oj',
        },
        { title: 'Singh, Joachims: Fairness of Exposure in Rankings', url: 'https://arxiv.org/abs/1802.07281' },
      ],
      since: '0.2.0',
    },
  ],
} as const satisfies QuestionSet

const typed = set as QuestionSet<QuestionIdOf<typeof set>>
export const caseEcommerceRecommender = typed
