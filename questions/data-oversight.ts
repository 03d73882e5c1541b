import type { QuestionIdOf, QuestionSet } from '../src/schema/question-set'

const set = {
  id: 'data-oversight',
  title: 'Data oversight',
  summary: 'Collection, integration, quality, bias and analysis of the data behind a model.',
  questions: [
    {
      id: 'join-that-loses-and-doubles-payments',
      title: 'A join that loses and doubles payments',
      areas: ['data-oversight', 'programming'],
      kind: 'debugging',
      difficulty: 'easy',
      minutes: 12,
      prompt: `A training table for fraud detection is made by joining payments with customer profiles. The joined table of this small extract has four rows, as expected, so nobody looked further. Now finance reports payments of 165 for the same extract; the joined table sums to 115.

Explain what went wrong, row by row, and write or describe a query that gives each payment the country that was known when it was made.`,
      materials: [
        {
          title: 'The two tables and the query (SQLite 3)',
          format: 'sql',
          content: `CREATE TABLE payments (id INTEGER, account TEXT, amount REAL, at TEXT);
CREATE TABLE profiles (account TEXT, country TEXT, updated TEXT);
INSERT INTO payments VALUES
  (1, 'a', 40, '2026-03-01'), (2, 'b', 25, '2026-03-02'),
  (3, 'c', 90, '2026-03-03'), (4, 'b', 10, '2026-03-20');
INSERT INTO profiles VALUES
  ('a', 'FR', '2026-01-05'), ('a', 'ES', '2026-03-10'),
  ('b', 'FR', '2026-02-01');

SELECT p.id, p.amount, f.country
FROM payments p JOIN profiles f ON p.account = f.account;`,
        },
      ],
      assesses:
        'Reads a join for lost rows, doubled rows and knowledge from the future, and builds a point-in-time join.',
      followUps: [
        {
          ask: 'Write down the rows of the result by hand, payment by payment. What do you get?',
          listenFor:
            'Payment 1 twice, 2 and 4 once, 3 never. Unblocks a candidate who looks at the row count only, without naming the payments.',
        },
        {
          ask: 'Which of the result’s rows tells the model something it could not have known?',
          listenFor: 'Payment 1 with ES: the profile changed nine days later (separates level 3 from 2).',
        },
        {
          ask: 'Which check would have stopped this in the pipeline?',
          listenFor:
            'Uniqueness of payment id, sums and counts against the source, share of unmatched accounts; the equal row count was luck (level 4).',
        },
      ],
      rubric: {
        1: 'Trusts the row count, or adds DISTINCT and takes that as the cure, although no two rows of the result are equal.',
        2: 'Finds the lost payment or the doubled one but not both; or finds both and then takes each account’s newest profile, so that payment 1 gets ES.',
        3: 'Finds the lost payment 3, the doubled payment 1 and the country from the future, and keeps one row a payment with the latest profile not after it.',
        4: 'Also explains why losses and doubles cancelled in the count, decides knowingly what to do with payments without a profile, and adds reconciliation checks that would fail here.',
      },
      answerKey: [
        'The inner join drops payment 3 (no profile for c, 90) and doubles payment 1 (two versions for a, 40). Loss and doubling cancel in the count, 1, 1, 2, 4, but not in the sum: 165 - 90 + 40 = 115.',
        'Payment 1 with ES uses a profile version of 10 March for a payment of 1 March: leakage from the future.',
        'Correct: a left join (or correlated subquery) that takes, for each payment, the profile with the greatest updated not after the payment. It gives four rows, sum 165, countries FR, FR, none, FR. A left join with the date condition in WHERE loses payment 3 again. The columns hold days only: whether an update of the same day was known in time has to be asked.',
        'As good: a window function with ROW_NUMBER, an as-of join, or validity intervals in the profile table.',
        'Dropping payments without a profile is itself a bias: missing profiles may be more common in fraud.',
      ],
      redFlags: ['Adds DISTINCT until the numbers fit.', 'Sees missing profiles as noise that may be dropped.'],
      tags: ['data-quality', 'point-in-time-join', 'sql', 'data-leakage'],
      since: '0.1.0',
    },
    {
      id: 'fraud-rate-that-falls-every-month',
      title: 'Fraud figures that always fall',
      areas: ['data-oversight', 'statistics'],
      kind: 'problem',
      difficulty: 'medium',
      minutes: 8,
      prompt: `Each Monday an analyst plots confirmed card fraud by the week in which the payment was made. The last weeks always look better than the ones before, and managers praise the team for it.

For the payments made two weeks ago, 310 frauds are confirmed so far. With the reporting table, estimate how many it will be in the end, and say what the plot should show.`,
      materials: [
        {
          title: 'How long it takes until a fraud is confirmed (from old, complete months)',
          format: 'markdown',
          content: `| weeks since payment | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 |
|---|---|---|---|---|---|---|---|---|
| share confirmed | 22 % | 41 % | 58 % | 70 % | 80 % | 87 % | 93 % | 97 % |`,
        },
      ],
      assesses: 'Notices label delay, corrects for it, and knows what the correction rests on.',
      followUps: [
        {
          ask: 'Draw the plot as it will look three months from now for the same weeks.',
          listenFor: 'The recent weeks rise; the fall was never real. Helps a stuck candidate.',
        },
        {
          ask: 'What could make your estimate wrong?',
          listenFor:
            'A change in how fast customers report, a new kind of fraud, small counts; an interval around the number (level 4).',
        },
        {
          ask: 'You train a model on all payments up to yesterday. What has this to do with it?',
          listenFor:
            'Recent frauds carry the label "genuine"; wait for maturity, or weight and correct (tells level 3).',
        },
      ],
      rubric: {
        1: 'Takes the fall as an improvement, or explains it by seasons or by the rules, even after seeing the table.',
        2: 'Sees that recent weeks are incomplete but proposes only to cut them off; no estimate, or 310 times 0.41.',
        3: 'Estimates about 756, shows recent weeks as provisional with the correction, and, at the latest when asked about training, says that recent frauds carry the label "genuine".',
        4: 'Also gives the uncertainty as a range and names the assumption of a stable delay, watches that delay as a metric of its own, and weighs fresh against mature labels in training.',
      },
      answerKey: [
        'Two weeks after payment 41 % are confirmed, so about 310 / 0.41 = 756 frauds are to be expected. Chance in counting alone allows about 690 to 820; if the share confirmed were 36 or 46 %, it would be 861 or 674. So the stability of the delay matters at least as much as the counting.',
        'Even at full maturity of the table 3 % are still missing: shares are of the final count, estimated on complete months. Frauds that nobody ever reports are in neither number; no correction for delay brings them back.',
        'Show the corrected estimate with an interval and mark immature weeks. This is the reporting-delay problem of actuaries (chain ladder) and epidemiologists (nowcasting).',
        'Only taking weeks older than eight is honest but slow; often both are shown.',
        'For training, unmatured payments are wrongly negative: wait, or model the delay.',
      ],
      redFlags: ['Would report the fall to management as it stands.', 'Uses yesterday’s payments as clean negatives.'],
      tags: ['label-delay', 'fraud-detection', 'nowcasting', 'data-quality'],
      since: '0.1.0',
    },
    {
      id: 'sensor-readings-of-exactly-zero',
      title: 'Sensor readings of exactly zero',
      areas: ['data-oversight', 'problem-solving'],
      kind: 'situational',
      difficulty: 'medium',
      minutes: 10,
      prompt: `You receive two years of temperature and vibration readings from 300 pumps, to predict breakdowns. In the first hour you see that 6 % of the vibration values are exactly 0.0, and that these zeros are three times as frequent in the week before a breakdown. A teammate suggests to replace zeros by the mean, as "outliers".

Tell me what you do before anybody touches these values.`,
      assesses:
        'Investigates where odd values come from before cleaning them, and knows when they carry signal or leak.',
      followUps: [
        {
          ask: 'Name three stories that would each produce such zeros.',
          listenFor:
            'Pump switched off, sensor or radio failure, logger default for missing, clipping. Helps a candidate who jumps to a method.',
        },
        {
          ask: 'Who could tell you which story is true, and what would you ask them?',
          listenFor:
            'Operators and the data engineer; a concrete question such as "what does the logger write when the link is down".',
        },
        {
          ask: 'Suppose that technicians switch a pump off once they hear it going bad. May the model use the zeros?',
          listenFor:
            'It would detect what people already know; whether that is of use depends on the moment of prediction. Working this out now is level 3; level 4 had raised before that zeros may follow from somebody’s suspicion, or says how to test it (time of switching off against the work orders).',
        },
      ],
      rubric: {
        1: 'Replaces or drops the zeros at once, or keeps them because the model will find out.',
        2: 'Wants to look at distributions first but has no hypotheses on origin and nobody to ask.',
        3: 'Lists origins that can be told apart by data (runs, other sensors, timestamps, pump type), asks the people who run the pumps, and keeps the raw values with a flag.',
        4: 'Also raises, before the probe tells the story, that the zeros may be a reaction to a failing pump rather than a warning, or names a test that would tell the two apart; decides per origin, and asks for the fault to be mended at the source with a monitor on its rate.',
      },
      answerKey: [
        'From a running pump an exact zero is rarely a measurement; from a pump that stands still it may be the true one. Likely origins: pump off, lost connection written as 0, default at parsing, clipping at the bottom of the range.',
        'Tests: do zeros come in runs, together with zero temperature or current, at one firmware, at one site, at full hours.',
        'Imputing with the mean would erase what may be the most informative pattern, and invent readings of a running pump.',
        'If zeros arise because people react to a failing pump, they leak the outcome: performance will look better than any warning it can give.',
        'Keep raw data unchanged; add a flag for each origin; document the rule.',
      ],
      redFlags: ['Cleans first and asks later.', 'Overwrites raw data.'],
      tags: ['outliers', 'missing-data', 'exploratory-analysis', 'sensors'],
      since: '0.1.0',
    },
    {
      id: 'data-that-were-not-what-they-seemed',
      title: 'Data that were not what they seemed',
      areas: ['data-oversight', 'cross-functional-collaboration'],
      kind: 'behavioral',
      difficulty: 'hard',
      minutes: 12,
      prompt: `Describe one project in which you found, after work had begun, that the data did not represent what the model was meant for. Tell me how you noticed, what you did about it with the people who owned the data, and how it ended.`,
      assesses: 'Finds representativeness problems by own effort and gets them solved with others.',
      followUps: [
        {
          ask: 'What was the first sign, and what did you check next?',
          listenFor:
            'A specific check by segment, source or time. If a customer or chance brought it up, listen for the check that followed; none is level 2.',
        },
        {
          ask: 'What did the owners of the data lose or risk by helping you?',
          listenFor: 'Sees their side and made it worth their while (level 3 and above).',
        },
        {
          ask: 'If you have no such project: how would you look for this in the data of your present work?',
          listenFor: 'For candidates without a story; concrete comparisons between training and use.',
        },
        {
          ask: 'What remained unrepresented in the end, and who was told?',
          listenFor: 'A limit written down and communicated marks level 4.',
        },
      ],
      rubric: {
        1: 'Noticed and shipped without telling, or blames those who collected the data.',
        2: 'Learned of the mismatch from others and did not look how far it went, or the remedy was technical only (reweighting, more of the same data), and its effect is not known.',
        3: 'Found the mismatch, or its extent once others had noticed it, by a deliberate check; worked out a remedy with those who collect or own the data; and can say how the result changed for those who had been missing.',
        4: 'Also weighed new collection against narrowing the use of the model, in cost and time, documented what stays uncovered, and left a check that finds the next mismatch.',
      },
      answerKey: [
        'Typical cases: labels only for accepted applicants, one hospital or factory, logged-in users only, a season missing, annotators from one language.',
        'Strong signs: comparison of training data with data at the point of use; error rates by segment; asking how a row comes to exist.',
        'Remedies that are all legitimate: new collection, weighting, restricting the use, a model per segment, stopping.',
        'Listen for what the candidate did, as against the team, and for what the people behind the data gained.',
      ],
      redFlags: [
        'Treats more rows as the answer to the wrong rows.',
        'Hid the limit from those who relied on the model.',
      ],
      tags: ['sampling-bias', 'data-collection', 'data-engineering', 'stakeholders'],
      since: '0.1.0',
    },
    {
      id: 'an-agency-that-misses-four-percent',
      title: 'An agency that misses four percent',
      areas: ['data-oversight', 'statistics'],
      kind: 'problem',
      difficulty: 'hard',
      minutes: 14,
      prompt: `A maker of kitchen appliances wants a model that finds safety hazards in customers' reports. An agency labelled 40,000 reports for it. The maker's experts then read 400 of them again, drawn at random within each label. Take the experts' verdict as the truth.

The agency writes: "The experts found 156 hazards, and we had marked 150 of them. We miss 4 %."

Work out from the table what the agency really misses, and how far you would trust your result.`,
      materials: [
        {
          title: 'Audit of the labels',
          format: 'markdown',
          content: `| label by the agency | reports with this label | read again by experts | of these, a hazard |
|---|---|---|---|
| hazard | 4,000 | 200 | 150 |
| no hazard | 36,000 | 200 | 6 |`,
        },
      ],
      assesses: 'Draws conclusions on label quality from a stratified audit, with their uncertainty, and acts on them.',
      followUps: [
        {
          ask: 'What share of the reports marked "no hazard" did the experts read, and what share of the others?',
          listenFor:
            '200 of 36,000 (one in 180) and 200 of 4,000 (one in 20), so the two rows cannot be added. Opens the way for a stuck candidate.',
        },
        {
          ask: 'A model trained and tested on these labels finds 90 % of the labelled hazards. What does that tell you?',
          listenFor:
            'Little on real hazards: a quarter of the labelled ones are none, and the missed ones count as errors if the model finds them. Test on reports that the experts have read (tells level 3 from 2).',
        },
        {
          ask: 'The experts can read 2,000 more reports before training. Which ones do you give them?',
          listenFor:
            'A split with reasons: some for finding errors (reports marked as hazard; "no hazard" reports with suspicious words or a high score), some drawn at random for measuring and testing. Only one purpose is level 3 at most; sees that a targeted sample cannot simply be averaged: level 4.',
        },
      ],
      rubric: {
        1: 'Accepts the 4 %, or treats the audit as one random sample of 400 and calls 14 % of all labels wrong.',
        2: 'Says that the rows weigh differently, but does not reach the missed hazards in all 40,000 reports, or reports only the 3 % of the second row as the share missed.',
        3: 'Scales each row to its size: about 3,000 hazards found and 1,080 missed, so about 26 % missed. Says that this rests on six reports and is rough, and wants test data read by experts.',
        4: 'Also puts a range on the missed share (15 to 45 % from a 95 % interval, 15 to 35 % from "six, give or take three": the method counts, not the width), sees that nearly all of the uncertainty is in the second row, and divides further expert time between finding errors and an unbiased measurement, or questions the experts’ verdict as truth.',
      },
      answerKey: [
        'Marked as hazard: 150 / 200 of 4,000 = 3,000 real hazards, 1,000 false ones. Marked as no hazard: 6 / 200 of 36,000 = 1,080 missed hazards. In all 4,080; missed 1,080 / 4,080 = 26 %, not 4 %.',
        'The agency’s error: it adds rows that were sampled at different rates. A read report stands for 20 reports in the first row and for 180 in the second, so six missed ones weigh as much as 54 found ones.',
        'Wrong labels are (1,000 + 1,080) / 40,000 = 5.2 %. Pooling the audit gives (50 + 6) / 400 = 14 %, the same mistake. And 5.2 % sounds harmless while a quarter of the hazards is missing.',
        'Range: 6 of 200 has a 95 % Wilson interval of 1.4 to 6.4 %, that is 500 to 2,300 missed reports. With 3,000 found, 14 to 43 % are missed. "Six, give or take two or three" (the square root of six) is good enough in an interview: three to nine read ones give 15 to 35 %. The first row hardly matters: its own interval moves the 26 % only between 25 and 28.',
        'Of 2,000 further readings in the first row about 500 would correct a label; at random in the second row about 60. But only random reading there narrows the estimate: 1,500 more at the same rate would give 2.3 to 3.9 %, so 22 to 32 % missed.',
        'Equally good: first look at what the six have in common and change the guideline or the agency’s training; a second reading of disputed cases by two experts; weighting the rows by 20 and 180 in one table. A sample aimed by words or scores is fine for finding errors; for measuring, its selection chances must be known.',
      ],
      redFlags: [
        'Calls 95 % correct labels good enough without asking which ones are wrong.',
        'Would test the model on the agency’s labels only.',
      ],
      tags: ['label-quality', 'annotation', 'stratified-sampling', 'data-audit'],
      since: '0.1.0',
    },
  ],
} as const satisfies QuestionSet

export const dataOversight = set as QuestionSet<QuestionIdOf<typeof set>>
