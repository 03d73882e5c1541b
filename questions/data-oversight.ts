import type { QuestionIdOf, QuestionSet } from '../src/schema/question-set'

const LINKAGE = {
  solution: `def same_person(records):
    """Groups of record ids that share a telephone number or an e-mail address, directly or through others."""
    parent = {}

    def find(node):
        parent.setdefault(node, node)
        while parent[node] != node:
            parent[node] = parent[parent[node]]
            node = parent[node]
        return node

    for record in records:
        here = find(('id', record['id']))
        phone = ''.join(sign for sign in record.get('phone') or '' if sign.isdigit()).lstrip('0')
        email = (record.get('email') or '').strip().lower()
        for key in [('phone', phone)] * (phone != '') + [('email', email)] * (email != ''):
            parent[find(key)] = here = find(here)
    groups = {}
    for record in records:
        groups.setdefault(find(('id', record['id'])), []).append(record['id'])
    return sorted(sorted(group) for group in groups.values())`,
  tests: `records = [
    {'id': 1, 'phone': '030 1234-567', 'email': 'kim@example.org'},
    {'id': 2, 'phone': '(030) 1234567', 'email': None},
    {'id': 3, 'phone': None, 'email': ' Kim@Example.org'},
    {'id': 4, 'phone': '', 'email': ''},
    {'id': 5, 'phone': None, 'email': None},
    {'id': 6, 'phone': '040 99', 'email': 'lee@example.org'},
]
assert same_person(records) == [[1, 2, 3], [4], [5], [6]], same_person(records)
assert same_person(records[::-1]) == [[1, 2, 3], [4], [5], [6]]
chain = [{'id': i, 'phone': str(1000 + i), 'email': f'p{i // 2}@x'} for i in range(4)]
chain.append({'id': 9, 'phone': '1001', 'email': 'p1@x'})
assert same_person(chain) == [[0, 1, 2, 3, 9]], same_person(chain)
assert same_person([]) == []`,
  direct: `def same_person(records):
    groups = []
    for record in records:
        phone = ''.join(s for s in record.get('phone') or '' if s.isdigit()).lstrip('0')
        email = (record.get('email') or '').strip().lower()
        for group in groups:
            if (phone and phone in group['phones']) or (email and email in group['emails']):
                break
        else:
            group = {'ids': [], 'phones': set(), 'emails': set()}
            groups.append(group)
        group['ids'].append(record['id'])
        group['phones'].add(phone)
        group['emails'].add(email)
    return sorted(sorted(group['ids']) for group in groups)`,
  empties: `def same_person(records):
    parent = {}
    def find(node):
        parent.setdefault(node, node)
        while parent[node] != node:
            node = parent[node]
        return node
    for record in records:
        phone = ''.join(s for s in record.get('phone') or '' if s.isdigit()).lstrip('0')
        email = (record.get('email') or '').strip().lower()
        for key in (('phone', phone), ('email', email)):
            parent[find(key)] = find(('id', record['id']))
    groups = {}
    for record in records:
        groups.setdefault(find(('id', record['id'])), []).append(record['id'])
    return sorted(sorted(group) for group in groups.values())`,
} as const

const NEWEST = {
  shown: `def newest(rows):
    """The newest address of each customer; rows hold customer, day of change and city."""
    latest = {}
    for row in sorted(rows, key=lambda row: row['changed']):
        latest[row['customer']] = row['city']
    return latest

rows = [
    {'customer': 17, 'changed': '28.11.2025', 'city': 'Ghent'},
    {'customer': 17, 'changed': '09.02.2026', 'city': 'Porto'},
    {'customer': 21, 'changed': '05.01.2026', 'city': 'Graz'},
    {'customer': 21, 'changed': '17.01.2026', 'city': 'Turin'},
]
print(newest(rows))  # {21: 'Turin', 17: 'Ghent'}`,
  solution: `from datetime import datetime

def newest(rows):
    """The newest address of each customer; rows hold customer, day of change and city."""
    latest = {}
    for row in sorted(rows, key=lambda row: datetime.strptime(row['changed'], '%d.%m.%Y')):
        latest[row['customer']] = row['city']
    return latest`,
  tests: `check = [
    {'customer': 17, 'changed': '28.11.2025', 'city': 'Ghent'},
    {'customer': 17, 'changed': '09.02.2026', 'city': 'Porto'},
    {'customer': 21, 'changed': '05.01.2026', 'city': 'Graz'},
    {'customer': 21, 'changed': '17.01.2026', 'city': 'Turin'},
    {'customer': 30, 'changed': '31.12.2024', 'city': 'Oslo'},
    {'customer': 30, 'changed': '01.01.2025', 'city': 'Bern'},
]
assert newest(check) == {17: 'Porto', 21: 'Turin', 30: 'Bern'}, newest(check)
assert newest(check[::-1]) == newest(check)`,
  byMonth: `def newest(rows):
    latest = {}
    for row in sorted(rows, key=lambda row: row['changed'][3:5] + row['changed'][:2]):
        latest[row['customer']] = row['city']
    return latest`,
} as const

const AUTUMN = {
  solution: `from datetime import timedelta

SUMMER, WINTER = timedelta(hours=2), timedelta(hours=1)

def to_utc(stamps, back):
    twice = [n for n, stamp in enumerate(stamps) if back <= stamp < back + timedelta(hours=1)]
    found = []
    for split in range(len(twice) + 1):
        late = set(twice[split:])
        times = [
            stamp - (WINTER if n in late or stamp >= back + timedelta(hours=1) else SUMMER)
            for n, stamp in enumerate(stamps)
        ]
        if all(a < b for a, b in zip(times, times[1:])): found.append(times)
    if not found: raise ValueError('not in the order of recording')
    return [same[0] if len(set(same)) == 1 else None for same in zip(*found)]`,
  tests: `from datetime import datetime

back = datetime(2025, 10, 26, 2)
at = lambda h, m: datetime(2025, 10, 26, h, m)
utc = lambda h, m: datetime(2025, 10, 26, h, m)
assert to_utc([], back) == []
assert to_utc([at(1, 30), at(3, 30)], back) == [datetime(2025, 10, 25, 23, 30), utc(2, 30)]
quarter = [at(1, 45), at(2, 0), at(2, 30), at(2, 0), at(2, 30), at(3, 0)]
assert to_utc(quarter, back) == [datetime(2025, 10, 25, 23, 45), utc(0, 0), utc(0, 30), utc(1, 0), utc(1, 30), utc(2, 0)]
assert to_utc([at(1, 0), at(2, 15), at(3, 0)], back) == [datetime(2025, 10, 25, 23, 0), None, utc(2, 0)], 'cannot be known'
assert to_utc([at(2, 15), at(2, 15)], back) == [utc(0, 15), utc(1, 15)], 'the same stamp twice'
assert to_utc([at(2, 10), at(2, 40), at(2, 20)], back) == [utc(0, 10), utc(0, 40), utc(1, 20)]
assert to_utc([at(2, 10), at(2, 40)], back) == [None, None]
try: to_utc([at(2, 30), at(2, 20), at(2, 10)], back)
except ValueError: pass
else: raise AssertionError('three descending stamps cannot be in order')`,
  first: `from datetime import timedelta

def to_utc(stamps, back):
    return [s - timedelta(hours=1 if s >= back + timedelta(hours=1) else 2) for s in stamps]`,
  jump: `from datetime import timedelta

def to_utc(stamps, back):
    winter, times, last = False, [], None
    for stamp in stamps:
        if last is not None and stamp <= last: winter = True
        if stamp >= back + timedelta(hours=1): winter = True
        times.append(stamp - timedelta(hours=1 if winter else 2))
        last = stamp
    return times`,
} as const

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
      samples: [
        {
          level: 1,
          text: `Exact zeros in a vibration sensor are obviously wrong, a measurement is never exactly zero. So it is noise or a broken sensor and it has to be cleaned before you train. Mean is maybe not ideal because of the outliers, I would take the median per pump, or interpolate between the value before and after, which for a time series is the standard thing. Six percent is not much, so it will not change the model a lot. On the other hand, you say they are more frequent before a breakdown, then a tree model would find that itself anyway, so one could also simply leave them in. I would probably try both variants and see which one gives the better validation score, that is the most objective way, and then document it in the notebook.`,
        },
        {
          level: 2,
          text: `I would not replace anything yet, first exploratory analysis. I plot histograms, the distribution of vibration with and without the zeros, correlation with temperature, look at it per pump and over time, see if they are missing at random or not. Three times as frequent before a breakdown is interesting, so there is probably signal in it, and the mean would destroy that. I would add maybe an indicator column for zero. Then I would discuss with my teammate. What the zeros mean exactly is hard to say from the data, I would have to see. If the indicator turns out as important in the model, we keep it, and if not we can still impute with something better like a k nearest neighbour imputer.`,
        },
        {
          level: 3,
          text: `Nobody overwrites the raw data, that is the first thing. Then I write down where a zero can come from: pump is switched off, then zero is true. Connection lost and the gateway writes zero. Parser default for an empty field. Sensor clipped at the bottom. Those look different: off means temperature falls also and it lasts hours. Lost connection would hit several sensors at one site in the same minute. A default maybe all of one firmware, or starting on a date. So an afternoon of plots by pump type, site, run length. And then I call the people at the site, because they can tell me in five minutes what happened on Tuesday at pump 17. I would keep values and add a flag for each cause, and write down the rule.`,
        },
        {
          level: 4,
          text: `What strikes me is three times as frequent in the week before. It may be that the pump gets loud, somebody switches it off or takes the sensor down for a look, and then it breaks. Then the zero is a person reacting, and our model would predict what the mechanic already knows. To find out I look whether zeros come with zero current, in working hours, near entries in the maintenance log, and if vibration was rising in the hours before. If they start at random at night on one gateway, it is the connection. So per origin: off is a state, a feature of its own, but I would cut the data before the first human reaction. Dropouts become missing with a flag. And I would ask them to have the gateway write empty in place of zero, and count the share of zeros each day so that we see it. The raw file stays as it is.`,
        },
      ],
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
    {
      id: 'one-person-in-four-records',
      title: 'One person in four records',
      areas: ['data-oversight', 'programming'],
      kind: 'coding',
      difficulty: 'medium',
      minutes: 25,
      prompt: `Two hotel chains have merged and want to know which guest records belong to one person. Records that share a telephone number or an e-mail address belong together, also through a third record. Numbers are written in many ways; capital letters in addresses do not count; both fields may be empty.

Write a Python function same_person(records) that returns the groups of ids, each sorted, and the list of groups sorted.`,
      materials: [
        {
          title: 'Example',
          format: 'python',
          content: `same_person([
    {'id': 1, 'phone': '030 1234-567', 'email': 'kim@example.org'},
    {'id': 2, 'phone': '(030) 1234567', 'email': None},
    {'id': 3, 'phone': None, 'email': ' Kim@Example.org'},
    {'id': 4, 'phone': '', 'email': ''},
    {'id': 5, 'phone': None, 'email': None},
])
# [[1, 2, 3], [4], [5]]`,
        },
      ],
      assesses: 'Integrates two sources correctly: cleaning before comparing, chains of matches, empty values.',
      followUps: [
        {
          ask: 'Records 4 and 5 have the same empty address. Are they one person?',
          listenFor: 'No: empty is not a value. The first trap; helps a candidate whose groups are far too large.',
        },
        {
          ask: 'A new record shares its number with one group and its address with another. What happens in your code?',
          listenFor: 'Both groups become one (level 3). Code that adds to the first group found leaves two.',
        },
        {
          ask: 'After a run on real data one group has 3,000 ids. What do you think of first?',
          listenFor:
            'A number that many share: a travel agency, a placeholder such as 000000 or 123456. Look at the commonest values; limit or exclude them (level 4).',
        },
      ],
      rubric: {
        1: 'Compares every pair only by exact text, or merges records because both fields are empty, and calls the example solved.',
        2: 'Cleans the fields and finds direct matches, but chains of records stay apart, or groups depend on the order of records; sees it when shown.',
        3: 'Correct with chains, any order and empty fields, by joining sets, a graph search or repeated merging; shows it with a case of its own.',
        4: 'Also doubts the rule itself: shared or placeholder numbers, families with one address, country codes; reports suspicious groups for people to look at, and says how to measure wrong merges against missed ones.',
      },
      answerKey: [
        'Clean first: keep digits, drop leading zeros or better bring to one international form; strip and lower-case addresses; skip what is empty.',
        'The matches form a graph; the groups are its connected components. Union-find does it in nearly linear time, a breadth-first search over an index from value to ids is as good.',
        'Adding each record to the first group that matches is wrong when a later record joins two groups.',
        'Comparing all pairs is too slow beyond some ten thousand records; an index by value is needed.',
        'One wrong link joins two whole groups, so precision of the links matters more than it seems; look at the largest groups and the commonest values.',
      ],
      redFlags: ['Merges people without a way to undo it.', 'Never asks what the groups are used for.'],
      tags: ['record-linkage', 'data-integration', 'data-cleaning', 'python'],
      exercise: {
        language: 'python',
        solution: LINKAGE.solution,
        tests: LINKAGE.tests,
        wrong: [
          { flaw: 'Adds to the first group found, so that a record that joins two leaves both.', code: LINKAGE.direct },
          { flaw: 'Takes empty fields for equal.', code: LINKAGE.empties },
        ],
      },
      since: '0.2.0',
    },
    {
      id: 'the-newest-address-of-each-customer',
      title: 'Parcels for addresses left behind',
      areas: ['data-oversight', 'programming'],
      kind: 'debugging',
      difficulty: 'easy',
      minutes: 10,
      prompt: `A job keeps the newest address of each customer for a model of delivery times. It passed its review and its test. Since the first days of February, more and more parcels are planned for addresses that customers have left.

Find the fault with the code below, and say why it came to light only then.`,
      materials: [{ title: 'newest.py (Python 3)', format: 'python', content: NEWEST.shown }],
      assesses: 'Finds a data fault that hides in formats, and explains its timing from evidence.',
      followUps: [
        {
          ask: 'What order do the four dates stand in after sorting?',
          listenFor: '05.01., 09.02., 17.01., 28.11.: by day first. Shows a stuck candidate that text is compared.',
        },
        {
          ask: 'Which customers are right, and which are wrong today?',
          listenFor:
            'Right as long as the later change has the higher day of the month; wrong where it has a lower one, so about half of those who moved twice (level 3).',
        },
        {
          ask: 'What would have caught it on the first day?',
          listenFor:
            'A type for dates at the entrance of the pipeline, a test across a month and a year, a check that the newest date in the output never goes back (level 4).',
        },
      ],
      rubric: {
        1: 'Blames late data or the model, or proposes to sort the other way round, without looking at the values.',
        2: 'Suspects the dates but cures it for the example only, for example swaps day and month so that the year still misleads.',
        3: 'Sees that dates are compared as text, day first, parses them, and explains that the order happened to be right for changes within one month with rising days.',
        4: 'Also estimates who is affected and how to repair what was written, and moves the cure to where the text enters, with a test over the turn of the month and of the year.',
      },
      answerKey: [
        'The text 28.11.2025 sorts after 09.02.2026, because the first characters decide. Customer 17 gets Ghent although Porto is newer.',
        'Within one month text order and time order agree. The test had one month; with each month more customers have changes in several, and a lower day in a later month loses.',
        'Sorting by month and day as text still fails over the turn of the year.',
        'Parse once at the entrance and keep a date type; ISO form (2026-02-09) sorts rightly as text, which is as good.',
        'Repair: run again over all changes; find parcels sent meanwhile. Training data of that time are affected too.',
      ],
      redFlags: ['Tests only the two customers shown.', 'Does not ask what else reads these addresses.'],
      tags: ['data-cleaning', 'dates', 'data-quality', 'python'],
      exercise: {
        language: 'python',
        solution: NEWEST.solution,
        tests: NEWEST.tests,
        wrong: [
          { flaw: 'Compares dates as text, day first.', material: 'newest.py (Python 3)' },
          { flaw: 'Puts the month first but forgets the year.', code: NEWEST.byMonth },
        ],
      },
      since: '0.2.0',
    },
    {
      id: 'two-readers-and-a-rare-disease',
      title: 'Two readers and a rare disease',
      areas: ['data-oversight', 'statistics'],
      kind: 'problem',
      difficulty: 'medium',
      minutes: 8,
      prompt: `Two experts marked the same 200 photographs of vine leaves for a fungus. The contractor reports: "85 % agreement, so the labels are good enough to train on."

Judge the claim from the table with a measure that suits a rare finding.`,
      materials: [
        {
          title: 'The 200 photographs',
          format: 'markdown',
          content: `| | second expert: fungus | second expert: none |
|---|---|---|
| first expert: fungus | 20 | 18 |
| first expert: none | 12 | 150 |`,
        },
      ],
      assesses: 'Reads agreement beyond what the many easy cases give away, and knows what to do about it.',
      followUps: [
        {
          ask: 'Of the photographs that at least one expert marked as fungus, how many did both mark?',
          listenFor: '20 of 50, 40 %. Turns a stuck candidate to the rare finding.',
        },
        {
          ask: 'How often would they agree if both marked at random with their own frequencies?',
          listenFor: '0.19 x 0.16 + 0.81 x 0.84 = 71 %. So 85 % is less impressive than it sounds (level 3).',
        },
        {
          ask: 'You may spend two days of an expert. On what?',
          listenFor:
            'On the 30 disputed pictures and on a guideline drawn from them, not on more easy ones; then measure again (level 4).',
        },
      ],
      rubric: {
        1: 'Accepts 85 %, or takes one expert for the truth without saying so, and trains.',
        2: 'Feels that 85 % misleads because the disease is rare, but gives no figure that shows it.',
        3: 'Gives a figure on the rare finding or beyond chance (about 40 % of marked pictures, 0.57 specific agreement, kappa near 0.48) and says that the labels are disputed where they matter.',
        4: 'Also says what the figure means for training and testing (a ceiling for any measured recall, noise in both), looks for the cause in the disputed pictures, and proposes a guideline and a third reading for the test set.',
      },
      answerKey: [
        'Raw agreement (20 + 150) / 200 = 85 %. By chance, with the experts’ own frequencies of 19 % and 16 %, 71.08 % would agree.',
        'Cohen’s kappa: (0.85 - 0.7108) / (1 - 0.7108) = 0.48. Kappa falls with rare findings, so it should not stand alone.',
        'Agreement on the finding itself: 2 x 20 / (38 + 32) = 57 %; or 20 of 50 marked by at least one, 40 %. Any of these is enough.',
        'A model tested against one expert cannot be seen to be better than the other expert is: against the first, the second finds 20 of 38, 53 %.',
        'Remedies: a guideline with pictures of disputed cases, a third reader for those, keeping both labels as uncertainty.',
      ],
      redFlags: ['Never looks at the cell that matters.', 'Drops the disputed pictures from the test set.'],
      tags: ['annotation', 'label-quality', 'kappa', 'agreement'],
      enemies: ['an-agency-that-misses-four-percent'],
      references: [
        {
          title: 'Cohen (1960): A coefficient of agreement for nominal scales',
          url: 'https://doi.org/10.1177/001316446002000104',
        },
      ],
      since: '0.2.0',
    },
    {
      id: 'income-left-empty',
      title: 'Income left empty',
      areas: ['data-oversight', 'model-development'],
      kind: 'conceptual',
      difficulty: 'medium',
      minutes: 7,
      prompt: `In the data of a lender 12 % of applicants left the field "income" empty. Of these 9 % did not pay back; of those who filled it in, 4 %. A colleague fills the gaps with the mean income and goes on.

Explain to the colleague what this does to the data and to the model, and what you would do instead.`,
      assesses: 'Asks why values are missing before choosing a remedy, and sees what the remedy does.',
      followUps: [
        {
          ask: 'What could make an applicant leave it empty?',
          listenFor:
            'No regular income, cash work, a form on the telephone that skips it, an older version of the form. Different reasons need different remedies; a start for the stuck.',
        },
        {
          ask: 'What does a linear model learn about mean income after the filling?',
          listenFor: 'That people with a mean income pay back worse: the 12 % stand there with 9 % (level 3).',
        },
        {
          ask: 'Next month the form makes the field compulsory. What happens to your model?',
          listenFor: 'The flag loses its meaning, some will type 0 or 1; watch it and retrain (level 4).',
        },
      ],
      rubric: {
        1: 'Finds the mean harmless because it keeps the average, or drops the 12 % and does not mind whom this leaves out.',
        2: 'Prefers another filling (median, a model) as a matter of taste, without asking why values are missing.',
        3: 'Says that missingness itself carries information here (9 against 4 %), asks how it arises, and keeps a flag beside the filled value or uses a method that treats missing as its own case.',
        4: 'Also foresees that the reason may change (form, channel, people who learn to leave it empty), checks that the flag is fair and lawful to use, and says how to watch it.',
      },
      answerKey: [
        'Overall 0.88 x 4 % + 0.12 x 9 % = 4.6 % do not pay back; the empty field more than doubles the risk, so it is not missing at random.',
        'Mean filling puts 12 % of all rows on one point, shrinks the spread, and mixes the risk of the silent with that of average earners.',
        'A flag plus any constant lets linear models learn it; tree libraries such as XGBoost and LightGBM send missing values down a branch of their own.',
        'Multiple imputation helps when values are missing at random given the other columns; here the reason probably lies in the value itself, so it does not cure it.',
        'Ask the people who run the form: a technical reason (old form, channel) is a different thing from a choice of the applicant.',
        'Misconception: more complicated imputation is always better.',
      ],
      redFlags: ['Fills the gaps before splitting and looking.', 'Never asks where the form comes from.'],
      tags: ['missing-data', 'imputation', 'exploratory-analysis', 'credit'],
      since: '0.2.0',
    },
    {
      id: 'pictures-from-forty-bakeries',
      title: 'Pictures from forty bakeries',
      areas: ['data-oversight', 'responsible-ml', 'project-management'],
      kind: 'system-design',
      difficulty: 'hard',
      minutes: 28,
      prompt: `A chain with 40 bakeries wants a camera over the oven exit that finds loaves that are too dark, too pale or torn. About 3 in 100 loaves are faulty. Each bakery bakes 2,000 loaves a day, has its own ovens and light, and employs people who must not be filmed. There are no pictures yet. You have 20,000 euros for labels, at 0.10 euros for a glance by a baker and 0.40 for two bakers who agree on the fault, and ten weeks until a first trial.

Design how the data are collected, labelled and kept, up to the point where a model could be trained and fairly tested. A false alarm costs a second look, a missed fault about 4 euros.`,
      assesses:
        'Plans data collection for a rare target over differing sites, within a budget, rules on privacy and a date.',
      followUps: [
        {
          ask: 'How many faulty loaves would you have after labelling 20,000 pictures drawn at random?',
          listenFor: 'About 600: 15 a bakery, five of each fault. Shows why chance alone is dear (level 3).',
        },
        {
          ask: 'Which bakeries are in your test set?',
          listenFor:
            'Some that the training never saw, beside later days of those it saw: new bakeries are the real question (level 3). All 40 mixed at random is level 2.',
        },
        {
          ask: 'You pick pictures to label by a first model’s doubt. What can you no longer say with them?',
          listenFor: 'How often faults occur, and recall: for that a random part must stay (level 4).',
        },
        {
          ask: 'How do you begin in week one?',
          listenFor:
            'Two or three unlike bakeries, a few hundred pictures, bakers sort them and argue: definition before volume. Gets a stuck candidate moving.',
        },
      ],
      rubric: {
        1: 'Films everything and keeps it, people included, or buys 200,000 cheap labels at once and starts to train.',
        2: 'A sensible list (cameras, labels, split) but no plan for the rare faults or for differing bakeries, and no sum for the budget.',
        3: 'Starts with a definition agreed with bakers on few pictures, chooses bakeries that differ, mixes random pictures with enriched ones, double labels for a test set with bakeries kept apart, frames the view so that no people are seen, and shows that the budget covers it.',
        4: 'Also keeps the chance with which each picture was chosen so that rates can be computed, plans what arrives later (new flour, new oven, a baker who corrects), sizes the test set by the interval it gives for misses, and names what would show in week five that the plan fails.',
      },
      answerKey: [
        'Scale: 80,000 loaves a day, 2,400 faulty. Pictures are plentiful, labels are not: 20,000 euros buy 200,000 glances or 50,000 double labels.',
        'A workable split: 20,000 random glances (2,000 euros, about 600 faults), 30,000 glances at pictures that a simple rule or a first model finds odd (3,000 euros), and 15,000 double labels for the test set (6,000 euros); the rest for later rounds.',
        'A random test set of 5,000 double labels has about 150 faults: a recall of 0.9 then has a 95 % interval of roughly 0.84 to 0.94. Enriching gives more faults, but needs weights.',
        'Sites differ more than days: leave whole bakeries out of training, for example six, chosen for unlike ovens and light.',
        'Definition: bakers disagree on "too dark"; measure their agreement on 300 pictures first, keep a guideline with pictures, and store both opinions.',
        'Privacy: a view that shows the belt alone, cut on the device, nothing kept longer than needed, and the staff’s representatives asked before the first picture.',
        'Other splits of the money are as good if random and enriched pictures are kept apart and the test set is the best-labelled part.',
      ],
      redFlags: [
        'Evaluates on pictures that were chosen because a model was unsure.',
        'People in the picture are an afterthought.',
      ],
      tags: ['data-collection', 'annotation', 'rare-events', 'sampling', 'privacy'],
      since: '0.2.0',
    },
    {
      id: 'the-table-that-comes-at-noon',
      title: 'The table that comes at noon',
      areas: ['data-oversight', 'cross-functional-collaboration', 'scalability-and-performance'],
      kind: 'situational',
      difficulty: 'easy',
      minutes: 9,
      prompt: `Your model plans tomorrow's deliveries of a pharmacy wholesaler at 6 in the morning. It reads a table of stock that the data engineers write "during the night". On nine of the last sixty days the table came only around noon, and the model silently used the stock of the day before. Nobody had promised a time.

Tell me what you do this week, with the data engineers and in your own job.`,
      assesses: 'Makes data availability explicit with its producers and keeps the own job safe meanwhile.',
      followUps: [
        {
          ask: 'What does the model do at 6 if the table is not there?',
          listenFor:
            'A decision, not an accident: wait until a stated time, use yesterday with a mark, or a simple rule, and tell the planners. Moves a candidate who speaks of agreements only.',
        },
        {
          ask: 'What would you ask of the data engineers, in one sentence?',
          listenFor: 'A time, a share of days, how one sees that it is complete, and whom to call (level 3).',
        },
        {
          ask: 'How do you find out what the nine days cost?',
          listenFor: 'Plan them again with the stock of the day and compare shortages and trips (level 4).',
        },
      ],
      rubric: {
        1: 'Demands that the engineers fix it and leaves the job as it is, or moves the job to the afternoon without asking who needs the plan.',
        2: 'Adds a check or asks for a time, but the job still uses old stock without anybody knowing, or nothing is agreed for the days when it fails.',
        3: 'Makes the job notice stale or incomplete data, decides with the planners what then happens, and agrees with the engineers on a time, a signal of completeness and a contact, after asking why it is late.',
        4: 'Also measures what the nine days cost to justify the effort on both sides, watches freshness over time instead of the last run only, and checks which training rows carry the same fault.',
      },
      answerKey: [
        'Nine of sixty is 15 % of days. If it were random, a week of six plans would be untouched in only 0.85 to the power of 6, 38 %.',
        'First make it visible: compare the newest timestamp and the row count with what is usual, before planning.',
        'Falling back to yesterday may be right, but as a decision with a mark on the plan.',
        'An agreement has a time, a target such as 99 % of days, a signal (a marker written last), an owner, and a word on changes. Some call it a data contract.',
        'The engineers may depend on others; ask what makes it late. Reading from the source at 6 can be as good.',
        'Training data: days whose stock was stale taught the model a wrong link.',
      ],
      redFlags: ['Blames the engineers for a promise that nobody gave.', 'Adds an alarm that nobody receives.'],
      tags: ['data-availability', 'freshness', 'data-contracts', 'data-engineering'],
      samples: [
        {
          level: 1,
          text: `It is a clear failure on their side. The table is written during the night, so at six it has to be there, otherwise it is not during the night. I would open a ticket with high priority and escalate to their lead, with the list of the nine days, so that they fix their pipeline. From our side there is not much that we can do, the model takes what is in the table. What I can do is move our job to one o’clock in the afternoon, then it is sure that the stock is the right one, even on the bad days. That is one line in the scheduler. Then the plan is correct every day, and the planners get it a bit later, but right is more important than early I think.`,
        },
        {
          level: 2,
          text: `This week I would go to the data engineers and talk about it, in a friendly way, and ask them for a fixed time, say five o’clock, with an SLA so that we both know where we are. I think they were not aware that we read it at six. They will probably need some time to do that. In my job I would add a check that the table exists and is not empty, and write a warning to the log if it is old. And a small dashboard with the arrival time for the last days. The plan would still go out, because the drivers need it at six, we cannot just send nothing. With the agreement this should happen less and less, and if it happens I can point to the SLA.`,
        },
        {
          level: 3,
          text: `The bad thing is the silently. So today I would put a check before planning: newest timestamp in the stock, number of rows against normal. If it is old, the plan says on top in red, stock of yesterday. What should then happen is not for me, I ask the planners: would you rather have a plan on old stock, or wait until seven, or plan only the products that do not move fast? I guess old with a mark. Then with the engineers, not as a complaint, I ask what happened on those nine days, maybe they are waiting for a warehouse themselves. And we agree: five thirty, on ninety-nine of a hundred days, they write a small marker when it is complete, because a half written table is worse, and one name to call.`,
        },
        {
          level: 4,
          text: `Nine of sixty is fifteen percent, nearly once in each week of six plans, so it is not an accident. Before I ask anybody for work I would take those nine days and plan them again with the right stock, and count: how many deliveries of things that were not there. If that is two boxes, we make a mark on the plan and leave it. If it is expensive I go to the engineers with the number, and ask first what makes it late. Then time, a marker written last, a contact. On our side: check the age and the rows before planning, planners choose what happens when it is old, I think plan and mark. I would draw the arrival time per day, so that we see it creeping from four to five thirty before it breaks. And something else: the model was trained on this table. Those days have yesterday’s stock in the history as well, I would mark them before the next training.`,
        },
      ],
      since: '0.2.0',
    },
    {
      id: 'the-hour-that-comes-twice',
      title: 'The hour that comes twice',
      areas: ['data-oversight', 'programming'],
      kind: 'coding',
      difficulty: 'hard',
      minutes: 25,
      prompt: `Meters of a heating network write local time without any mark of summer or winter. In autumn the clock goes back from 3:00 to 2:00, so the hour from 2:00 to 3:00 comes twice. Readings may be missing, but they were recorded in the right order, and no two at the same moment.

Write \`to_utc(stamps, back)\` in Python: for a list of local stamps in the order of recording, around that one night, return the times in UTC. \`back\` is 2:00 of that day as a local stamp. Before the change local time is two hours ahead of UTC, afterwards one. Where the order does not settle which hour is meant, say so in the result, and refuse lists that cannot be in order.`,
      materials: [
        {
          title: 'Examples (26 October 2025)',
          format: 'text',
          content: `01:45 02:00 02:30 02:00 02:30 03:00  ->  23:45 00:00 00:30 01:00 01:30 02:00
01:00 02:15 03:00                    ->  23:00 (cannot be known) 02:00`,
        },
      ],
      assesses:
        'Handles ambiguous time honestly: uses the order as evidence and keeps apart what is known and what is not.',
      followUps: [
        {
          ask: 'Which stamps are in doubt at all? And what does the order rule out?',
          listenFor:
            'Only those from 2:00 up to 3:00; once the second hour has begun it does not go back. So: one cut among them. Opens the task for the stuck.',
        },
        {
          ask: 'The stamps are 02:10 and 02:40. What do you return, and why?',
          listenFor: 'Not known, for both: first hour, second hour, or one in each all fit. Level 3.',
        },
        {
          ask: 'And with readings that must be 15 minutes apart, unless missing? Or with a counter that only rises?',
          listenFor: 'More evidence rules out more; names what it would and would not settle (level 4).',
        },
      ],
      rubric: {
        1: 'Shifts everything by a fixed amount, or trusts a library to guess the hour without knowing that it guesses.',
        2: 'Switches to winter time when the clock steps back, which works without gaps, but gives wrong times in silence where readings are missing.',
        3: 'Working code that tries where the second hour can begin, returns what all fitting readings agree on, marks the rest, and refuses impossible order.',
        4: 'Also states the cost and a simpler form, tests the ends (empty, same stamp twice, nothing in the double hour), says what to do downstream with unknown times, and how to end the problem at its source.',
      },
      answerKey: [
        'In doubt: stamps from back up to an hour later, m of them. In order of recording the first j belong to summer, the others to winter: m + 1 possibilities.',
        'Keep those in which all times rise strictly. Time by time: if all that are left agree, that is the answer, else unknown. None left: refuse.',
        '02:15 alone can be 00:15 or 01:15 UTC. 02:10, 02:40, 02:20 is settled: only a cut before 02:20 rises.',
        'The step back is enough if nothing is missing; with gaps it takes the second hour for the first.',
        'Python: datetime has the attribute fold (0 or 1) for this; without it, zoneinfo takes the first hour (PEP 495).',
        'In spring one hour does not exist: stamps in it point to a wrong clock.',
        'At the source: record UTC, or local time with its offset. Models: hours of 25 and 23 a day break lags of 24 rows.',
        'Equally valid: one pass from each side that bounds where the cut can lie.',
      ],
      redFlags: ['Drops the whole night without saying what that loses.', 'Averages the two hours.'],
      tags: ['time-zones', 'data-cleaning', 'time-series', 'ambiguity'],
      references: [{ title: 'PEP 495: Local Time Disambiguation', url: 'https://peps.python.org/pep-0495/' }],
      exercise: {
        language: 'python',
        solution: AUTUMN.solution,
        tests: AUTUMN.tests,
        wrong: [
          { flaw: 'always takes the first hour', code: AUTUMN.first },
          { flaw: 'switches when the clock steps back', code: AUTUMN.jump },
        ],
      },
      since: '0.2.0',
    },
    {
      id: 'kitchens-that-were-inspected',
      title: 'Kitchens that were inspected',
      areas: ['data-oversight', 'responsible-ml'],
      kind: 'conceptual',
      difficulty: 'hard',
      minutes: 8,
      prompt: `A city has results of 9,000 kitchen inspections in restaurants. Inspectors chose where to go: after complaints, by experience, near the office. A model trained on them predicts serious faults and reaches an area under the curve of 0.81 on inspections held out at random. The city has 26,000 restaurants; it wants to send inspectors where the model’s risk is highest.

What does the 0.81 tell the city, what does it not tell, and how would you find out the rest?`,
      assesses:
        'Recognises labels that exist only where somebody chose to look, and what that does to training, evaluation and use.',
      followUps: [
        {
          ask: 'Which restaurants are missing from the 9,000? How might they differ?',
          listenFor: 'Those nobody complained about, far away, unknown to the inspectors. A first step for the stuck.',
        },
        {
          ask: 'After a year of following the model you train again. What has happened to the data?',
          listenFor:
            'They come from where the model looked; what it missed stays unseen, and what it suspected looks confirmed. Level 3.',
        },
        {
          ask: 'You may send 5 % of inspections anywhere. Where?',
          listenFor:
            'At random over all restaurants, perhaps more in groups seldom seen, with known probabilities; measures what is missed (level 4).',
        },
      ],
      rubric: {
        1: 'Takes 0.81 as the quality of the plan, or calls for more data of the same kind.',
        2: 'Says that the sample is biased, without saying in which direction, what it does to use, or what can be done.',
        3: 'Separates ranking among the inspected from ranking among all, describes the loop after launch, and reserves random inspections to measure it.',
        4: 'Also weighs what can be done without new data (weights by the chance of inspection, only where all kinds had some chance), names who bears the harm of the loop, and sets what result would end the plan.',
      },
      answerKey: [
        '0.81 says: among restaurants that inspectors would choose, under their rules of the past, the model ranks faults fairly well. Nothing is known of the 17,000 or so others (fewer, if some were inspected twice).',
        'Complaints both cause inspections and go with faults: features such as "had a complaint" may work differently where no inspector ever went.',
        'Also the finding depends on the inspector: strictness differs, so the model learns persons and districts.',
        'Weighting by the inverse chance of inspection needs that chance, above zero for all kinds of restaurants, and that nothing else drives both.',
        'Loop: inspected more, found more, in the same places; the rest looks clean. Random inspections break it and give an honest measure.',
        'Start: compare the plan with the inspectors’ own choice over some months, part of each week at random.',
      ],
      redFlags: [
        '"The test set was random, so the measure is unbiased."',
        'Counts restaurants never inspected as clean in training.',
      ],
      tags: ['selective-labels', 'selection-bias', 'feedback-loops', 'evaluation'],
      references: [
        {
          title: 'Lakkaraju et al.: The Selective Labels Problem (KDD 2017)',
          url: 'https://doi.org/10.1145/3097983.3098066',
        },
      ],
      samples: [
        {
          level: 1,
          text: `0.81 is a good value, over 0.8 is considered as good discrimination, and it was measured on held-out data so it is not overfitted. So the city can expect that it finds clearly more faults than at present, roughly in 81 percent of cases it puts the bad kitchen before the good one. What it does not tell is the exact number of faults, for that you need a threshold, precision and recall. To find out the rest I would collect more inspections, nine thousand is quite okay but with twenty thousand the model gets better, and add features like online reviews. Then start with the highest risk ones, it is the efficient way to use inspectors, and after a year retrain with everything they found, so it becomes better by itself.`,
        },
        {
          level: 2,
          text: `The data have selection bias, because inspectors did not choose at random. So the 0.81 is only valid for the kind of restaurants that were inspected and could be different in reality. One has to be careful with that. There can also be feedback loops, as known from predictive policing. I would tell the city that the number is to be taken with caution and that we need to validate the model. I would look at the distributions of the features in the inspected and the not inspected ones to see how different they are, and maybe use some debiasing technique or reweighting. And fairness, that certain kinds of restaurants are not disadvantaged. I would suggest to use it as support, the final decision stays with the inspector.`,
        },
        {
          level: 3,
          text: `It tells: among kitchens that an inspector would have gone to anyway, we sort the bad before the good quite well. It does not tell how we sort the 17,000 where nobody was. And the plan is about all 26,000. Take complaints: among the inspected nearly all of one kind had a complaint, elsewhere there is none because nobody writes them, and the model would say low risk. Also once we use it, we go where it says, find things there, train on that, and the rest looks clean forever. So I would keep a part of visits, say fifteen percent, drawn by lot from all restaurants. That gives an honest number in some months, and it breaks the loop. Start half and half with the inspectors’ own choice and compare faults found per visit.`,
        },
        {
          level: 4,
          text: `Among those inspected the ranking is decent, that is all. Roughly 17,000 were never in the game, and why somebody was chosen, complaint, near the office, goes together with faults and with who the inspector was. Some are strict. So first without any new data I can weight each inspection by the inverse of its chance to be inspected, but only for kinds that had some chance, for the far districts there is nothing to weight. So new data: ten to twenty percent of visits by lot, over all districts. That gives an AUC for the city, and for each district the rate of faults. Who pays when we are wrong: a small family kitchen near the office, visited three times a year and in the paper, and guests in a district where we never go. If after six months the plan finds no more serious faults per visit than the inspectors’ own choice, or the lottery finds as many as the plan, I would stop it.`,
        },
      ],
      since: '0.2.0',
    },
  ],
} as const satisfies QuestionSet

export const dataOversight = set as QuestionSet<QuestionIdOf<typeof set>>
