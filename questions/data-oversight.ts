import type { QuestionIdOf, QuestionSet } from '../src/schema/question-set'

const TABLES = `CREATE TABLE payments (id INTEGER, account TEXT, amount REAL, at TEXT);
CREATE TABLE profiles (account TEXT, country TEXT, updated TEXT);
INSERT INTO payments VALUES
  (1, 'a', 40, '2026-03-01'), (2, 'b', 25, '2026-03-02'),
  (3, 'c', 90, '2026-03-03'), (4, 'b', 10, '2026-03-20');
INSERT INTO profiles VALUES
  ('a', 'FR', '2026-01-05'), ('a', 'ES', '2026-03-10'),
  ('b', 'FR', '2026-02-01');`

const JOIN = {
  shown: `SELECT p.id, p.amount, f.country
FROM payments p JOIN profiles f ON p.account = f.account;`,
  solution: `SELECT p.id, p.amount,
       (SELECT f.country FROM profiles f
        WHERE f.account = p.account AND f.updated <= p.at
        ORDER BY f.updated DESC LIMIT 1) AS country
FROM payments p;`,
  tests: `import sqlite3

db = sqlite3.connect(':memory:')
db.executescript("""${TABLES}""")
rows = sorted(db.execute(SOLUTION).fetchall())
assert rows == [(1, 40, 'FR'), (2, 25, 'FR'), (3, 90, None), (4, 10, 'FR')], rows
db.execute("INSERT INTO profiles VALUES ('b', 'IT', '2026-03-10'), ('b', 'PT', '2026-04-01')")
rows = sorted(db.execute(SOLUTION).fetchall())
assert rows == [(1, 40, 'FR'), (2, 25, 'FR'), (3, 90, None), (4, 10, 'IT')], rows`,
  newest: `SELECT p.id, p.amount,
       (SELECT f.country FROM profiles f WHERE f.account = p.account ORDER BY f.updated DESC LIMIT 1)
FROM payments p;`,
  where: `SELECT p.id, p.amount, f.country
FROM payments p LEFT JOIN profiles f ON p.account = f.account
WHERE f.updated <= p.at;`,
} as const

const LINKAGE = {
  solution: `def same_person(records):
    """Groups of record ids that share a telephone number or an e-mail address, directly or through others."""
    parent = {record['id']: record['id'] for record in records}

    def find(node):
        while parent[node] != node:
            parent[node] = parent[parent[node]]
            node = parent[node]
        return node

    first_with = {}
    for record in records:
        phone = ''.join(sign for sign in record.get('phone') or '' if sign.isdigit())
        email = (record.get('email') or '').strip().lower()
        for key in (('phone', phone), ('email', email)):
            if key[1] == '':
                continue
            other = first_with.setdefault(key, record['id'])
            parent[find(record['id'])] = find(other)

    groups = {}
    for record in records:
        groups.setdefault(find(record['id']), []).append(record['id'])
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
        phone = ''.join(s for s in record.get('phone') or '' if s.isdigit())
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
    parent = {record['id']: record['id'] for record in records}

    def find(node):
        while parent[node] != node:
            node = parent[node]
        return node

    first_with = {}
    for record in records:
        phone = ''.join(s for s in record.get('phone') or '' if s.isdigit())
        email = (record.get('email') or '').strip().lower()
        for key in (('phone', phone), ('email', email)):
            parent[find(record['id'])] = find(first_with.setdefault(key, record['id']))
    groups = {}
    for record in records:
        groups.setdefault(find(record['id']), []).append(record['id'])
    return sorted(sorted(group) for group in groups.values())`,
} as const

const NEWEST = {
  shown: `def newest(rows):
    """The newest address of each customer; rows hold customer, day of the entry and city."""
    latest = {}
    for row in sorted(rows, key=lambda row: row['changed']):
        latest[row['customer']] = row['city']
    return latest

rows = [
    {'customer': 17, 'changed': '28.01.2026', 'city': 'Ghent'},
    {'customer': 17, 'changed': '09.02.2026', 'city': 'Porto'},
    {'customer': 21, 'changed': '05.01.2026', 'city': 'Graz'},
    {'customer': 21, 'changed': '17.01.2026', 'city': 'Turin'},
]
print(newest(rows))  # {21: 'Turin', 17: 'Ghent'}`,
  solution: `from datetime import datetime

def newest(rows):
    """The newest address of each customer; rows hold customer, day of the entry and city."""
    latest = {}
    for row in sorted(rows, key=lambda row: datetime.strptime(row['changed'], '%d.%m.%Y')):
        latest[row['customer']] = row['city']
    return latest`,
  tests: `check = [
    {'customer': 17, 'changed': '28.01.2026', 'city': 'Ghent'},
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

/** Bins of equal size, as the shown function and all solutions make them. */
const BINS = `from bisect import bisect_right
from math import log

def edges(values, bins):
    ordered = sorted(values)
    return [ordered[len(ordered) * k // bins] for k in range(1, bins)]

def shares(values, borders):
    counts = [0] * (len(borders) + 1)
    for value in values:
        counts[bisect_right(borders, value)] += 1
    return [count / len(values) for count in counts]

`

const STABILITY = {
  shown: `from bisect import bisect_right
from math import log

def edges(values, bins):
    """Borders between bins that hold equally many values."""
    ordered = sorted(values)
    return [ordered[len(ordered) * k // bins] for k in range(1, bins)]

def shares(values, borders):
    counts = [0] * (len(borders) + 1)
    for value in values:
        counts[bisect_right(borders, value)] += 1
    return [count / len(values) for count in counts]

def psi(reference, week, bins=10):
    """Sum over the bins of (now - was) * log(now / was). 0: alike; above 0.2: warn."""
    was = shares(reference, edges(reference, bins))
    now = shares(week, edges(week, bins))
    return sum((n - w) * log(n / w) for w, n in zip(was, now) if w > 0 and n > 0)`,
  solution: `${BINS}def psi(reference, week, bins=10):
    """The reference alone sets the bins; an empty bin counts as half a value of the week."""
    borders = edges(reference, bins)
    floor = 0.5 / len(week)
    pairs = zip(shares(reference, borders), shares(week, borders))
    pairs = [(max(w, floor), max(n, floor)) for w, n in pairs]
    return sum((n - w) * log(n / w) for w, n in pairs)`,
  tests: `reference = list(range(20000))
alike = list(range(0, 20000, 10))
assert abs(psi(reference, alike)) < 0.02, psi(reference, alike)
assert psi(reference, [2 * value for value in alike]) > 0.2, 'all values doubled'
assert psi(reference, [value for value in alike if value >= 2000]) > 0.2, 'the lowest tenth is gone'
assert psi(reference, [value for value in alike if value < 18000]) > 0.2, 'the highest tenth is gone'
assert psi(reference, [value + 50000 for value in alike]) > 0.2, 'beyond everything seen before'
zeros = [0] * 1200 + list(range(1, 801))
assert abs(psi(zeros, zeros)) < 0.02, 'many equal values'
assert psi(zeros, [0] * 200 + list(range(1, 801))) > 0.2, 'most of the zeros are gone'`,
  skips: `${BINS}def psi(reference, week, bins=10):
    borders = edges(reference, bins)
    was, now = shares(reference, borders), shares(week, borders)
    return sum((n - w) * log(n / w) for w, n in zip(was, now) if w > 0 and n > 0)`,
  week: `${BINS}def psi(reference, week, bins=10):
    borders = edges(week, bins)
    was, now = shares(reference, borders), shares(week, borders)
    return sum((max(n, 1e-4) - max(w, 1e-4)) * log(max(n, 1e-4) / max(w, 1e-4)) for w, n in zip(was, now))`,
} as const

const set = {
  id: 'data-oversight',
  title: 'Data oversight',
  summary: 'Collection, integration, quality, bias and analysis of the data behind a model.',
  questions: [
    {
      id: 'join-that-loses-and-doubles-payments',
      title: 'Four payments, four rows, a wrong sum',
      areas: ['data-oversight', 'programming'],
      kind: 'debugging',
      difficulty: 'easy',
      minutes: 12,
      prompt: `A training table for fraud detection is made by joining payments with customer profiles. For this small extract of four payments the joined table has four rows, so nobody looked further. Now finance says that these payments come to 165; the joined table adds up to 115.

Explain, payment by payment, what went wrong. Then write or describe a query that is fit for training: the model will score each payment at the moment it is made.`,
      materials: [
        { title: 'The two tables', format: 'sql', content: TABLES },
        { title: 'The query (SQLite 3)', format: 'sql', content: JOIN.shown },
      ],
      assesses:
        'Checks a join for lost rows, doubled rows and knowledge from the future, and builds one that uses only what was known at the time.',
      followUps: [
        {
          ask: 'Write down the rows of the result by hand, payment by payment. What do you get?',
          listenFor: 'Payment 1 twice, 2 and 4 once, 3 never. Helps a candidate who stops at the row count.',
        },
        {
          ask: 'Which of the result’s rows tells the model something it could not have known?',
          listenFor: 'Payment 1 with ES: the profile changed nine days after the payment (separates level 3 from 2).',
        },
        {
          ask: 'Which check would have stopped this in the pipeline?',
          listenFor:
            'Payment ids are unique, counts and sums agree with the source, the share of unmatched accounts is watched (level 4).',
        },
        {
          ask: 'Last: what does the model get to see for a payment without a profile, and why?',
          listenFor:
            'The payment, with an empty country (level 3). A reason: an account without a profile may be riskier, so dropping its payments would bias the training (level 4).',
        },
      ],
      rubric: {
        1: 'Trusts the row count, or adds DISTINCT and calls it cured, although no two rows of the result are equal.',
        2: 'Finds the lost payment or the doubled one but not both; or finds both and then takes each account’s newest profile, so that payment 1 gets ES.',
        3: 'Finds the lost payment 3, the doubled payment 1 and the country from the future; keeps every payment exactly once, with the latest profile that existed at that time, if any.',
        4: 'Also gives a reason for what is done with payments that have no profile (they may be riskier than others), and adds checks that would have failed here: unique ids, or the sum against the source.',
      },
      answerKey: [
        'The inner join drops payment 3 (no profile for c, 90) and doubles payment 1 (two versions for a, 40). Loss and doubling cancel in the count (payments 1, 1, 2, 4) but not in the sum: 165 - 90 + 40 = 115.',
        'The row of payment 1 with ES uses a profile of 10 March for a payment of 1 March: leakage from the future.',
        'Correct: a left join or subquery that takes, for each payment, the profile with the latest date that is not after the payment. It gives four rows, sum 165, countries FR, FR, none, FR. A left join with the date condition in WHERE loses payment 3 again. The columns hold days only, so somebody has to ask whether an update made on the day of the payment was known in time.',
        'Just as good: a window function with ROW_NUMBER, an as-of join, or validity intervals in the profile table.',
        'Dropping payments without a profile is itself a bias: missing profiles may be more common in fraud.',
      ],
      redFlags: ['Adds DISTINCT until the numbers fit.', 'Sees missing profiles as noise that may be dropped.'],
      tags: ['data-quality', 'point-in-time-join', 'sql', 'data-leakage'],
      searchPhrases: [
        'sql join bug',
        'point-in-time correctness',
        'duplicate rows after join',
        'missing rows inner join',
        'as-of join',
        'feature leakage from the future',
        'row counts match but totals wrong',
        'reconcile with finance figures',
        'sql debugging exercise',
        'totals differ after combining two tables',
        'left join versus inner join',
        'merge_asof valid from valid to',
        'using only what was known then',
        'why does the sum no longer match',
        'slowly changing dimension lookup',
      ],
      enemies: ['a-dashboard-that-reverses-the-test'],
      exercise: {
        language: 'sql',
        solution: JOIN.solution,
        tests: JOIN.tests,
        wrong: [
          { flaw: 'Loses payment 3 and doubles payment 1.', material: 'The query (SQLite 3)' },
          { flaw: 'Takes the newest profile, from the future too.', code: JOIN.newest },
          { flaw: 'Loses payments without a profile in WHERE.', code: JOIN.where },
        ],
      },
      since: '0.1.0',
    },
    {
      id: 'fraud-rate-that-falls-every-month',
      title: 'Fraud figures that always fall',
      areas: ['data-oversight', 'statistics'],
      kind: 'problem',
      difficulty: 'medium',
      minutes: 8,
      prompt: `Each Monday an analyst plots confirmed card fraud by the week in which the payment was made. The most recent weeks always look better than the ones before, and managers praise the team for it.

Of the payments made two weeks ago, 310 are confirmed as fraud so far. Use the table to estimate how many there will be in the end, and say what the plot should show.`,
      materials: [
        {
          title: 'How long it takes until a fraud is confirmed (measured on old payments)',
          format: 'markdown',
          content: `| weeks since payment | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 |
|---|---|---|---|---|---|---|---|---|
| confirmed by then, of all frauds ever confirmed | 22 % | 41 % | 58 % | 70 % | 80 % | 87 % | 93 % | 97 % |`,
        },
      ],
      assesses: 'Notices that labels arrive late, corrects for it, and knows what the correction rests on.',
      followUps: [
        {
          ask: 'Draw the same weeks as they will look three months from now.',
          listenFor: 'The recent weeks rise, so the plot showed no fall. Helps a stuck candidate.',
        },
        {
          ask: 'What could make your estimate wrong?',
          listenFor:
            'A change in how fast customers report, a new kind of fraud, chance in the count; puts a range around the number (level 4).',
        },
        {
          ask: 'You train a model on all payments up to yesterday. What has this to do with it?',
          listenFor:
            'Recent frauds still carry the label "genuine"; wait until labels are complete, or correct for the delay (needed for level 3).',
        },
      ],
      rubric: {
        1: 'Takes the fall as an improvement, or explains it by the season or by new rules, with the table in view.',
        2: 'Sees that recent weeks are incomplete but only cuts them off and gives no estimate, or multiplies where one must divide (127).',
        3: 'Estimates about 756, shows the recent weeks corrected and marked as provisional, and says, at the latest when asked about training, that recent frauds carry the label "genuine".',
        4: 'Also gives a range, names the assumption that the delay stays the same and would watch it as a figure of its own, and weighs fresh against complete labels in training.',
      },
      answerKey: [
        'Two weeks after payment 41 % are confirmed, so about 310 / 0.41 = 756 frauds are to be expected. Chance alone allows about 690 to 820 (310 give or take twice its root, divided by 0.41, gives 670 to 840 and is fine too); if the share confirmed were 36 or 46 %, it would be 861 or 674. So a small change in the delay matters at least as much as chance.',
        'After eight weeks 3 % are still to come. Frauds that nobody ever reports are in neither number; no correction for delay brings them back.',
        'Show the corrected estimate with a range and mark the weeks that are not complete. This is the reporting-delay problem of actuaries (chain ladder) and epidemiologists (nowcasting).',
        'Showing only payments older than eight weeks is honest but slow; often both are shown.',
        'In training, many recent frauds are wrongly labelled as genuine: leave recent payments out, or model the delay.',
      ],
      redFlags: ['Would report the fall to management as it stands.', 'Uses yesterday’s payments as proven genuine.'],
      tags: ['label-delay', 'fraud-detection', 'nowcasting', 'data-quality'],
      searchPhrases: [
        'delayed labels',
        'label lag',
        'recent data looks better than it is',
        'incomplete recent figures',
        'nowcasting reporting delay',
        'right censoring',
        'misleading dashboard trend',
        'chargebacks arrive late',
        'correcting immature data',
        'latest numbers are not complete yet',
        'is the downward trend real',
        'chain ladder development triangle',
        'telling managers the good news is false',
        'IBNR claims reserving',
        'extrapolating young cohorts to maturity',
      ],
      enemies: ['a-report-that-writes-its-own-praise'],
      since: '0.1.0',
    },
    {
      id: 'sensor-readings-of-exactly-zero',
      title: 'Sensor readings of exactly zero',
      areas: ['data-oversight', 'problem-solving'],
      kind: 'situational',
      difficulty: 'medium',
      minutes: 10,
      prompt: `You receive two years of temperature and vibration readings from 300 pumps, to predict breakdowns. In the first hour you see that 6 % of the vibration values are exactly 0.0, and that these zeros are three times as frequent in the week before a breakdown. A teammate calls them outliers and wants to interpolate over them.

Tell me what you do before anybody touches these values.`,
      assesses:
        'Finds out where odd values come from before cleaning them, and knows when they carry a signal or give the outcome away.',
      followUps: [
        {
          ask: 'Name three things that could each produce such zeros.',
          listenFor:
            'Pump switched off, sensor or radio failure, a default for missing values, a sensor that cannot read small values. Helps a candidate who jumps to a method.',
        },
        {
          ask: 'Who could tell you which of them is true, and what would you ask?',
          listenFor:
            'Operators and the data engineer, with a concrete question such as "what does the logger write when the link is down?" (level 3; nobody to ask is level 2).',
        },
        {
          ask: 'Suppose that technicians switch a pump off once they hear it going bad. May the model use the zeros?',
          listenFor:
            'It would report what the technicians already know; whether that is of use depends on when the prediction is needed. Seeing this now is level 3. Level 4 raised it before, or says how to test it (time of switching off against the work orders).',
        },
      ],
      rubric: {
        1: 'Replaces or drops the zeros at once, or leaves them in because the model will sort it out.',
        2: 'Wants to look at distributions first, but has little idea of where zeros could come from; or lists origins, but would ask nobody, or has no sign by which to tell them apart.',
        3: 'Lists possible origins and how the data would tell at least two of them apart (runs, other sensors, time, pump type), and asks the people who run the pumps. The raw values stay, with a flag or a written rule.',
        4: 'Also raises unasked that the zeros may be people’s reaction to a failing pump rather than a warning, or names a test that tells the two apart; and treats each origin in its own way, or wants the fault mended at the source and the share of zeros watched.',
      },
      answerKey: [
        'From a running pump an exact zero is rarely a measurement; from a pump that stands still it may be true. Likely origins: pump off, lost connection written as 0, a default when an empty field is read, a sensor that cuts off small values.',
        'Tests: do the zeros come in runs, together with falling temperature, with one firmware version, at one site, on the hour?',
        'Interpolating would erase what may be the most informative pattern, and invent readings of a running pump.',
        'If zeros arise because people react to a failing pump, they leak the outcome: the model looks good in tests but warns nobody who did not know already.',
        'Keep the raw data unchanged, add a flag for each origin, write the rule down.',
      ],
      redFlags: ['Cleans first and asks later.', 'Overwrites raw data.'],
      tags: ['outliers', 'missing-data', 'exploratory-analysis', 'sensors'],
      searchPhrases: [
        'outlier handling',
        'suspicious zeros',
        'sensor data cleaning',
        'missing values disguised as zeros',
        'sentinel values',
        'exploratory data analysis',
        'should we remove outliers',
        'ask the domain expert',
        'iot predictive maintenance data',
        'strange values in raw measurements',
        'is it a fault or a signal',
        'look before you clean',
        'stopping a colleague from altering data',
        'EDA on telemetry',
        'anomalies that precede a machine failure',
      ],
      samples: [
        {
          level: 1,
          text: `Exact zeros in a vibration sensor are obviously wrong, a measurement is never exactly zero. So it is noise or a broken sensor and it has to be cleaned before you train. To interpolate between the value before and after is for a time series the standard thing, so I would do that, or take the median per pump when the gap is long. Six percent is not much, so it will not change the model a lot. On the other hand, you say they are more frequent before a breakdown, then a tree model would find that itself anyway, so one could also simply leave them in. I would probably try both variants and see which one gives the better validation score, that is the most objective way, and then document it in the notebook.`,
        },
        {
          level: 2,
          text: `I would not replace anything yet, first exploratory analysis. I plot histograms, the distribution of vibration with and without the zeros, correlation with temperature, look at it per pump and over time, see if they are missing at random or not. Three times as frequent before a breakdown is interesting, so there is probably signal in it, and interpolating would destroy that. I would add maybe an indicator column for zero. Then I would discuss with my teammate. What the zeros mean exactly is hard to say from the data, I would have to see. If the indicator turns out as important in the model, we keep it, and if not we can still impute with something better like a k nearest neighbour imputer.`,
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
      prompt: `Describe one project in which it turned out, after work had begun, that the data did not represent the cases the model was meant for. Tell me how you noticed, what you did about it with the people who owned the data, and how it ended.`,
      assesses: 'Finds out by own effort whom or what the data leave out, and gets it solved together with others.',
      followUps: [
        {
          ask: 'What was the first sign, and what did you check next?',
          listenFor:
            'A specific check by segment, source or time. If a customer or chance brought it up, listen for the check that followed; if there was none, level 2.',
        },
        {
          ask: 'What did the owners of the data lose or risk by helping you?',
          listenFor: 'Understands their side and made it worth their while (level 3 and above).',
        },
        {
          ask: 'If you have no such project: how would you look for such a gap in data that you work with now?',
          listenFor:
            'For candidates without a story: concrete comparisons between the training data and the cases in use. Rate as for a real one.',
        },
        {
          ask: 'What was still missing from the data in the end, and who was told?',
          listenFor: 'A limit that was written down and told to those who rely on the model counts towards level 4.',
        },
      ],
      rubric: {
        1: 'Noticed and shipped without telling those who relied on the model, or blames the people who collected the data.',
        2: 'Learned of the gap from others and did not check how far it went; or the remedy was only technical (weights, more of the same data) and nobody knows what it achieved.',
        3: 'Found the gap by a deliberate check, or its extent once others had noticed it; worked out a remedy with those who collect or own the data; and can say how results changed for the cases that had been missing.',
        4: 'Also did at least two of these: weighed collecting new data against using the model for fewer cases, in cost and time; wrote down what stays uncovered and told those who rely on the model; left a check that finds the next gap.',
      },
      answerKey: [
        'Typical cases: labels only for accepted applicants, one hospital or factory, logged-in users only, a season missing, labels only from people who speak one language.',
        'Strong signs: comparing the training data with the cases in use; error rates by segment; asking how a row comes into being.',
        'All of these can be right: collecting new data, weights, restricting the use, a model per segment, stopping.',
        'Listen for what the candidate did, as opposed to the team, and for what the owners of the data got out of it.',
      ],
      redFlags: [
        'Treats more rows as the answer to the wrong rows.',
        'Hid the limit from those who relied on the model.',
      ],
      tags: ['sampling-bias', 'data-collection', 'data-engineering', 'stakeholders'],
      searchPhrases: [
        'unrepresentative training data',
        'training data does not match production',
        'biased data story',
        'coverage gap in the data',
        'working with data owners',
        'data limitations discovered late',
        'covariate shift experience',
        'some customers missing from the data',
        'wrong data discovered mid project',
        'who is missing from our data',
        'sample selection bias in practice',
        'project setback because of data',
        'does the sample reflect real users',
        'resolving data problems with another department',
      ],
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

Work out from the table what share of the hazards the agency really misses, and say how far you would trust your result.`,
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
            '200 of 36,000 (one in 180) and 200 of 4,000 (one in 20), so the two rows cannot simply be added. Opens the way for a stuck candidate.',
        },
        {
          ask: 'A model trained and tested on these labels finds 90 % of the labelled hazards. What does that tell you?',
          listenFor:
            'Little about real hazards: a quarter of the labelled ones are not hazards, and a missed one that the model finds counts as its error. Test on reports that experts have read (tells level 3 from 2).',
        },
        {
          ask: 'The experts can read 2,000 more reports before training. Which ones do you give them?',
          listenFor:
            'A split with reasons: some to find errors (reports marked as hazard; "no hazard" reports with suspicious words or a high score), some drawn at random to measure and test. One purpose only is level 3 at most; seeing that a targeted sample cannot simply be averaged is level 4.',
        },
      ],
      rubric: {
        1: 'Accepts the 4 %, or treats the audit as one random sample of 400 and calls 14 % of all labels wrong.',
        2: 'Says that the two rows stand for different numbers of reports, but does not get to the hazards missed in all 40,000; or takes the 3 % of the second row for the share missed.',
        3: 'Scales each row up: about 3,000 hazards found and 1,080 missed, so about 26 % missed. Says that this is rough because it rests on six reports, and wants test data that experts have read.',
        4: 'Also puts a range on the missed share (about 14 to 43 % from a 95 % interval, 15 to 35 % from "six, give or take three"; any sound method will do), sees that nearly all the uncertainty comes from the second row, and divides further expert time between finding errors and measuring them at random.',
      },
      answerKey: [
        'Marked as hazard: 150 / 200 of 4,000 = 3,000 real hazards, 1,000 false ones. Marked as no hazard: 6 / 200 of 36,000 = 1,080 missed hazards. In all 4,080; missed 1,080 / 4,080 = 26 %, not 4 %.',
        'The agency’s error: it adds rows that were sampled at different rates. A read report stands for 20 reports in the first row and for 180 in the second, so six missed ones weigh as much as 54 found ones.',
        'Wrong labels are (1,000 + 1,080) / 40,000 = 5.2 %. Pooling the audit gives (50 + 6) / 400 = 14 %, the same mistake. And 5.2 % sounds harmless while a quarter of the hazards is missing.',
        'Range: 6 of 200 has a 95 % Wilson interval of 1.4 to 6.4 %, that is 500 to 2,300 missed hazards. With 3,000 found, 14 to 43 % are missed. "Six, give or take two or three" (the square root of six) is good enough in an interview: three to nine instead of six give 15 to 35 %. The first row hardly matters: its own interval moves the 26 % only between 25 and 28.',
        'Reading 2,000 more in the first row would correct about 500 labels; at random in the second row about 60. But only random reading there narrows the estimate: 1,500 more at the same rate would give 2.3 to 3.9 %, so 22 to 32 % missed.',
        'Equally good: look first at what the six have in common and improve the guideline; have two experts read disputed cases, because experts err too; weight the rows by 20 and 180 in one table. A sample picked by words or scores is fine for finding errors; to measure with it, one must know each report’s chance of being picked.',
      ],
      redFlags: [
        'Calls 95 % correct labels good enough without asking which ones are wrong.',
        'Would test the model on the agency’s labels only.',
      ],
      tags: ['label-quality', 'annotation', 'stratified-sampling', 'data-audit'],
      searchPhrases: [
        'label quality audit',
        'annotation vendor quality',
        'noisy labels',
        'stratified sample weighting',
        'estimating recall from a sample',
        'checking outsourced labelling',
        'false negatives in labels',
        'misleading vendor statistics',
        'confidence interval for miss rate',
        'double-checking the work of a contractor',
        'how many cases do they overlook',
        'Horvitz-Thompson inverse sampling weights',
        'supplier claims a low error rate',
        'sensitivity with the wrong denominator',
        'gold standard relabelling',
      ],
      since: '0.1.0',
    },
    {
      id: 'one-person-in-four-records',
      title: 'One person in four records',
      areas: ['data-oversight', 'programming'],
      kind: 'coding',
      difficulty: 'medium',
      minutes: 25,
      prompt: `Two hotel chains have merged and want to know which guest records belong to one person. Records that share a telephone number or an e-mail address belong together, also when a third record links them. The same number may be written with different spaces and signs; capital letters in e-mail addresses do not matter; either field may be empty.

Write a Python function \`same_person(records)\` that returns the groups of ids as a sorted list of sorted lists.`,
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
          ask: 'Records 4 and 5 agree in both fields. Are they one person?',
          listenFor: 'No: both are empty, and empty is not a value. Helps a candidate whose groups are far too large.',
        },
        {
          ask: 'A new record shares its number with one group and its e-mail address with another. What happens in your code?',
          listenFor: 'Both groups become one (level 3). Code that adds to the first group found leaves two.',
        },
        {
          ask: 'After a run on real data one group has 3,000 ids. What is your first suspicion?',
          listenFor:
            'A number that many share: a travel agency, a placeholder such as 000000 or 123456. Looks at the commonest values; limits or excludes them (level 4).',
        },
        {
          ask: 'How would you find out whether the rule merges too much or too little?',
          listenFor:
            'People check a random sample of merged pairs, and of near misses that stayed apart; both error rates, and which of them is worse for the use (level 4).',
        },
      ],
      rubric: {
        1: 'Compares every pair by exact text only, or merges records because both fields are empty, and calls the example solved.',
        2: 'Cleans the fields and finds direct matches, but chains of records stay apart or the groups depend on the order of the records.',
        3: 'Correct with chains, any order and empty fields, by joining sets, a graph search or repeated merging; checks it with a test case beyond the example.',
        4: 'Also doubts the rule itself (shared or placeholder numbers, one address used by several people, country codes), gives suspicious groups to people to look at, and says how to measure wrong merges against missed ones.',
      },
      answerKey: [
        'Clean first: keep the digits of a number (in practice, bring it to one international form), strip spaces and lower-case e-mail addresses, skip what is empty.',
        'The matches form a graph; the groups are its connected components. Union-find does it in nearly linear time; a breadth-first search over an index from value to ids is just as good.',
        'Adding each record to the first group that matches is wrong when a later record joins two groups.',
        'Comparing all pairs gets too slow: 100,000 records make five billion pairs. An index by value avoids it.',
        'One wrong link joins two whole groups, so a few wrong links do much harm; look at the largest groups and the commonest values.',
      ],
      redFlags: ['Merges people without a way to undo it.', 'Never asks what the groups are used for.'],
      tags: ['record-linkage', 'data-integration', 'data-cleaning', 'python'],
      searchPhrases: [
        'entity resolution',
        'deduplication of customers',
        'merge two customer databases',
        'identity matching',
        'union-find connected components',
        'fuzzy duplicates',
        'data integration after a merger',
        'single customer view',
        'find people listed more than once',
        'transitive matching of records',
        'disjoint set DSU',
        'normalise phone numbers before matching',
        'MDM golden record',
        'group accounts sharing email or phone',
      ],
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
      prompt: `A parcel service opened on 2 January 2026. Its table of addresses gets a row when a customer signs up and another each time they change their address. A job keeps the newest address of each customer for a model of delivery times. All through January it was right. Since the first days of February, more and more parcels are planned for addresses that customers have left.

Find the fault, and explain why it only showed in February.`,
      materials: [{ title: 'newest.py (Python 3)', format: 'python', content: NEWEST.shown }],
      assesses: 'Finds a fault that hides in the format of the data, and explains from the evidence when it strikes.',
      followUps: [
        {
          ask: 'In which order do the four dates stand after sorting?',
          listenFor: '05.01., 09.02., 17.01., 28.01.: by day first. Shows a stuck candidate that text is compared.',
        },
        {
          ask: 'Which customers does the job still get right today, and which wrong?',
          listenFor:
            'Right if there is one row, or if the latest row has the highest day of the month; wrong if an earlier row has a higher day (level 3). In the first days of a month nearly every change goes wrong, over a whole month about half (level 4).',
        },
        {
          ask: 'What would have caught it on the first day?',
          listenFor:
            'Dates parsed where they enter the pipeline, a test across the end of a month and of a year, a check of the output against the table (level 4).',
        },
      ],
      rubric: {
        1: 'Blames late data or the model, or sorts the other way round, without looking at the values.',
        2: 'Suspects the dates but cures only the example, for instance by sorting on month and day, so that it fails again at the turn of the year; or cannot say why January was right.',
        3: 'Sees that dates are compared as text, day first; parses them; and explains that within one month the order of the text is the order in time, so that only later months break it.',
        4: 'Also says how many are affected and how to repair what was planned or trained with wrong addresses, and parses the dates where they enter, with a test over the end of a month and of a year.',
      },
      answerKey: [
        'The text 28.01.2026 sorts after 09.02.2026, because the first characters decide. Customer 17 gets Ghent although Porto is newer.',
        'Within one month the order of the text is the order in time, so January and its tests were right. From 1 February on, a change loses against any January row with a higher day: at first nearly every change by a customer of January, later in the month fewer.',
        'Sorting by month and day works until the turn of the year.',
        'Parse once, where the text enters, and keep a date type. Year first (2026-02-09) sorts correctly even as text, and is just as good.',
        'Repair: run the job again over the whole table and find the parcels planned in the meantime. Training data built since February are affected too.',
      ],
      redFlags: ['Tests only the two customers shown.', 'Never asks what else uses these addresses.'],
      tags: ['data-cleaning', 'dates', 'data-quality', 'python'],
      searchPhrases: [
        'date parsing bug',
        'dates sorted as strings',
        'lexicographic sort of dates',
        'iso 8601',
        'bug appears at month change',
        'wrong latest record',
        'data type problem in pipeline',
        'worked in testing failed later',
        'python data cleaning debugging',
        'text compared instead of real dates',
        'why did it break only weeks later',
        'strptime or pandas to_datetime',
        'keep the most recent row',
        'latent bug triggered by time',
      ],
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
      title: 'Two experts and two hundred leaves',
      areas: ['data-oversight', 'statistics'],
      kind: 'problem',
      difficulty: 'medium',
      minutes: 10,
      prompt: `Two experts, each alone, looked at the same 200 photographs of vine leaves and marked those with a fungus. The contractor who delivers the labels reports: "85 % agreement, so they are good enough to train on."

Judge this claim from the table. Which figure would you report instead?`,
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
      assesses: 'Looks past the agreement on the many easy cases, and knows what to do about the rest.',
      followUps: [
        {
          ask: 'Of the photographs that at least one expert marked as fungus, how many did both mark?',
          listenFor: '20 of 50, 40 %. Points a stuck candidate to the rare finding.',
        },
        {
          ask: 'How often would they agree if each marked as many pictures as now, but at random?',
          listenFor: '0.19 x 0.16 + 0.81 x 0.84 = 71 %, so 85 % is less than it sounds (level 3).',
        },
        {
          ask: 'A model finds 60 % of what the first expert marked. Is that bad?',
          listenFor:
            'The second expert finds 20 of 38, 53 %, so by this figure it does as well as a colleague, unless it also marks many more pictures. It may have learnt the habits of the first; only pictures with a settled verdict can tell (level 4).',
        },
        {
          ask: 'You may spend two days of an expert’s time. On what?',
          listenFor:
            'On the 30 disputed pictures and a guideline drawn from them, not on more easy ones; then measure again (level 4).',
        },
      ],
      rubric: {
        1: 'Accepts the 85 %, or takes one expert as the truth without saying why.',
        2: 'Says that 85 % misleads because most leaves are healthy, but gives no figure that shows it.',
        3: 'Gives a figure for the fungus alone or beyond chance (both marked 40 % of the pictures that either marked; 57 % agreement on fungus; kappa near 0.48), and says that the labels are in dispute where they matter.',
        4: 'Also says what the figure means for a test (a model measured against one expert is charged with that expert’s errors; the colleague’s 53 % is the yardstick), looks for the cause in the disputed pictures, and wants a guideline and a third reading at least for the test set.',
      },
      answerKey: [
        'Raw agreement (20 + 150) / 200 = 85 %. The experts mark 19 % and 16 % of the pictures; at random, 71.08 % would agree.',
        'Cohen’s kappa: (0.85 - 0.7108) / (1 - 0.7108) = 0.48. Kappa also depends on how rare the finding is, so show the table with it.',
        'Agreement on the finding itself: 2 x 20 / (38 + 32) = 57 %; or 20 of the 50 marked by at least one, 40 %. Any one of these figures is enough.',
        'Measured against the first expert, the second finds 20 of 38, 53 %. This is a yardstick for a model’s recall, not a limit: a model trained on the first expert’s marks can score higher by copying that expert’s habits, and a better judge than both can score lower.',
        'Remedies: a guideline with pictures of disputed cases, a third reader for those, training on both labels to keep the doubt.',
      ],
      redFlags: ['Never looks at the pictures marked as fungus.', 'Drops the disputed pictures from the test set.'],
      tags: ['annotation', 'label-quality', 'kappa', 'agreement'],
      searchPhrases: [
        'inter-annotator agreement',
        'cohen’s kappa',
        'inter-rater reliability',
        'percent agreement misleading',
        'labellers disagree',
        'annotation guidelines',
        'ground truth uncertain',
        'human performance ceiling',
        'rare class label quality',
        'two people judge the same pictures',
        'agreement by chance',
        'Krippendorff alpha',
        'can we train on these labels',
        'imbalanced classes flatter agreement',
        'how reliable are human annotators',
      ],
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
      minutes: 8,
      prompt: `Of a lender’s past borrowers, 12 % left the field "income" empty when they applied. Of these, 9 % did not pay back; of those who filled it in, 4 %. A colleague fills the gaps with the mean income and goes on to train a model of the risk.

Explain to the colleague what this does to the data and to the model, and what you would do instead.`,
      assesses: 'Asks why values are missing before choosing a remedy, and sees what the remedy does.',
      followUps: [
        {
          ask: 'What could make an applicant leave it empty?',
          listenFor:
            'No regular income, a form on the telephone that skips the field, an older version of the form. Different reasons need different remedies. A start for a stuck candidate.',
        },
        {
          ask: 'A linear model with income as its only feature is trained on the filled table. What does it predict for the borrowers with the empty field?',
          listenFor:
            'The same as for real average earners, about 4.6 % instead of 9 %. Points at the mean do not tilt the line, they only lift it, so the risk of all the others comes out a little too high. Saying that the empty ones disappear among average earners is level 3.',
        },
        {
          ask: 'Next month the form makes the field compulsory. What happens to your model?',
          listenFor: 'The flag loses its meaning, some will type 0 or 1; watch its share and retrain (level 4).',
        },
        {
          ask: 'Somebody is refused because of the empty field. How would you defend that?',
          listenFor:
            'Only if the empty field says something about repaying, and not about the form or the channel; checks who is affected, and asks legal colleagues whether it may be used (level 4).',
        },
      ],
      rubric: {
        1: 'Finds the mean harmless because it keeps the average, or drops the 12 % without a word on whom this leaves out.',
        2: 'Prefers another way to fill (median, a model) without using the 9 against 4 %; or reads from it that the groups differ, but still lets the empty ones vanish among the others.',
        3: 'Says that the empty field itself tells something (9 against 4 %) and that the filling hides it among average earners. Keeps a flag beside the filled value, or uses a method that treats missing as a case of its own, or asks first how it comes about and makes the remedy depend on that.',
        4: 'Also foresees that the reason may change (form, channel, people who learn to leave it empty) and says how to watch it, and asks whether the flag is fair and lawful to use.',
      },
      answerKey: [
        'Overall 0.88 x 4 % + 0.12 x 9 % = 4.6 % do not pay back. The empty field goes with more than twice the risk, so the values are not missing by pure chance.',
        'Filling with the mean puts 12 % of all rows on one point, shrinks the spread and mixes these borrowers with real average earners. In a linear fit on income alone the slope stays the same and the line rises: 4.6 % at the mean income, for the filled rows too. A tree can cut the point out, but real average earners go with it.',
        'With a flag, a linear model learns the difference, whatever constant is filled in. Tree libraries such as XGBoost and LightGBM learn at each split on which side missing values go.',
        'Imputing from other columns is sound if they explain why values are missing. If the reason lies in the income itself (none to state), no imputation cures it; the figures above cannot tell which.',
        'Ask the people who run the form: a technical reason (old form, channel) is not the same as the applicant’s choice.',
        'Misconception: more complicated imputation is always better.',
      ],
      redFlags: ['Fills the gaps before splitting and looking.', 'Never asks where the form comes from.'],
      tags: ['missing-data', 'imputation', 'exploratory-analysis', 'credit'],
      searchPhrases: [
        'missing data mechanisms',
        'mcar mar mnar',
        'missing not at random',
        'mean imputation',
        'missingness indicator',
        'informative missingness',
        'blank fields in a form',
        'explain imputation to a junior',
        'credit risk missing values',
        'people who did not answer a question',
        'should I fill gaps with the average',
        'MICE or SimpleImputer',
        'nonresponse bias',
        'mentoring a colleague on data preparation',
        'distribution distorted by filling in',
      ],
      enemies: ['sensor-readings-of-exactly-zero'],
      since: '0.2.0',
    },
    {
      id: 'pictures-from-forty-bakeries',
      title: 'Pictures from forty bakeries',
      areas: ['data-oversight', 'responsible-ml', 'project-management'],
      kind: 'system-design',
      difficulty: 'hard',
      minutes: 28,
      prompt: `A chain with 40 bakeries wants a camera above the oven exit that spots loaves that are too dark, too pale or torn. About 3 in 100 loaves are faulty; a missed one costs about 4 euros, a false alarm only a second look. Each bakery bakes 2,000 loaves a day and has its own ovens and lighting. The staff must not be filmed. There are no pictures yet.

You have ten weeks until a first trial, and 20,000 euros for labels: 0.10 euros for a quick label by one baker, 0.40 for a careful one, where two bakers judge separately and settle any dispute.

Design how the data are collected, labelled and kept, up to the point where a model can be trained and fairly tested.`,
      assesses:
        'Plans the collection of data on rare faults at sites that differ, within a budget, a deadline and limits of privacy.',
      followUps: [
        {
          ask: 'How many faulty loaves would you have after labelling 20,000 pictures drawn at random?',
          listenFor:
            'About 600: 15 a bakery, perhaps five of each kind. Shows why drawing at random alone is expensive (level 3).',
        },
        {
          ask: 'Which bakeries are in your test set?',
          listenFor:
            'Some that the training never saw, beside later days of those it did: whether it works in another bakery is the real question (level 3). All 40 mixed at random is level 2.',
        },
        {
          ask: 'You label the pictures that a first model is unsure about. What can you no longer work out from them?',
          listenFor:
            'How often faults occur, and what share of them a model finds: for that, part must be drawn at random or with known chances (level 4).',
        },
        {
          ask: 'How do you begin in week one?',
          listenFor:
            'Two or three bakeries that differ, a few hundred pictures, bakers sort them and argue: agree on what a fault is before labelling many. Gets a stuck candidate moving.',
        },
      ],
      rubric: {
        1: 'Films everything and keeps it, people included, or buys 200,000 cheap labels at once and starts to train.',
        2: 'A sensible list (cameras, labels, split), but no plan for the rarity of faults, or none for a test in bakeries that the training never saw; or has both, with at most two of the further points of level 3.',
        3: 'Labels random pictures and, apart from them, pictures likely to show faults; and keeps whole bakeries for a carefully labelled test set. Also at least three of: agrees with bakers on what a fault is, on few pictures; chooses bakeries that differ; sets the view so that no people are seen; shows that the budget covers it.',
        4: 'Also does at least two of these: records each picture’s chance of being chosen, so that rates can be computed; sizes the test set by the range it leaves for missed faults; plans for what changes later (flour, ovens, corrections by bakers); says what would show half-way that the plan is failing.',
      },
      answerKey: [
        'Scale: 80,000 loaves a day, 2,400 faulty. Pictures are plentiful, labels are not: 20,000 euros buy 200,000 quick labels or 50,000 careful ones.',
        'A workable split: 20,000 quick labels at random (2,000 euros, about 600 faults), 30,000 quick ones of pictures that a simple rule or a first model finds odd (3,000 euros), 15,000 careful ones at random for the test set (6,000 euros, about 450 faults); the rest for later rounds.',
        'With 450 faults in the test set, a model that finds 90 % has a 95 % interval of roughly 0.87 to 0.92; with 150 (5,000 pictures), 0.84 to 0.94. In money: ten points more or less are 240 loaves, 960 euros a day. Both ranges are too narrow if bakeries differ, so look at each bakery. Picking likely faults gives more of them, but then rates need weights.',
        'Bakeries probably differ more than days do: leave whole bakeries out of training, for example six with unlike ovens and lighting.',
        'Bakers will disagree on "too dark": measure their agreement on some 300 pictures first, keep a guideline with pictures, and store both opinions.',
        'Privacy: a view of the belt alone, cropped on the device before anything is stored; nothing kept longer than needed; the staff informed and heard before the first picture.',
        'Other splits of the money are just as good if random and picked pictures are kept apart and the test set is the best-labelled part.',
      ],
      redFlags: [
        'Tests only on pictures that were chosen because a model was unsure.',
        'Thinks of the people in the picture last, or not at all.',
      ],
      tags: ['data-collection', 'annotation', 'rare-events', 'sampling', 'privacy'],
      searchPhrases: [
        'data collection plan',
        'labelling budget',
        'active learning',
        'building a data set from scratch',
        'computer vision quality inspection',
        'rare defect detection',
        'test set design across sites',
        'annotation strategy',
        'no data yet',
        'privacy of staff on camera',
        'start collecting training images',
        'how many labelled images do we need',
        'detect bad products with a camera',
        'generalise to unseen sites',
        'data-centric AI planning',
      ],
      since: '0.2.0',
    },
    {
      id: 'the-table-that-comes-at-noon',
      title: 'The table that comes at noon',
      areas: ['data-oversight', 'cross-functional-collaboration', 'scalability-and-performance'],
      kind: 'situational',
      difficulty: 'easy',
      minutes: 9,
      prompt: `At 6 in the morning your model plans the day's deliveries of a pharmacy wholesaler. It reads a table of stock that the data engineers write "during the night". On nine of the last sixty days the table came only around noon, and the model silently used the stock of the day before. Nobody had ever promised a time.

Tell me what you do this week, both with the data engineers and in your own code.`,
      assesses: 'Agrees with the producers on when data are there, and keeps the model safe when they are not.',
      followUps: [
        {
          ask: 'What does the model do at 6 if the table is not there?',
          listenFor:
            'A decision, not an accident: wait until a stated time, use yesterday’s stock and mark the plan, or follow a simple rule; the planners are told. Moves a candidate who speaks of agreements only.',
        },
        {
          ask: 'What would you ask of the data engineers, in one sentence?',
          listenFor:
            'A time, on what share of days, how to see that the table is complete, and whom to call (level 3).',
        },
        {
          ask: 'How do you find out what the nine days cost?',
          listenFor: 'Plan those days again with the right stock and compare shortages and trips (level 4).',
        },
      ],
      rubric: {
        1: 'Demands that the engineers fix it and leaves the model as it is, or moves the planning to the afternoon without asking who needs the plan.',
        2: 'Adds a check or asks for a time, but the planners still get plans on old stock without knowing, or nothing is agreed for the days when it fails; or settles this, and gets at most one thing from the engineers.',
        3: 'Makes the model notice old or incomplete data, and decides with the planners what happens then. Gets at least two things from the engineers: why the table is late, an agreed time, a sign that it is complete, a contact.',
        4: 'Also measures what the nine days cost, to see how much effort is justified; watches the arrival time over weeks, not only in the last run; or checks which training rows carry the same fault (two of these).',
      },
      answerKey: [
        'Nine of sixty is 15 % of days. If late days came at random, a week of six plans would be free of them with a chance of only 0.85 to the power of 6, 38 %.',
        'First make it visible: compare the newest timestamp and the row count with what is usual, before planning.',
        'Falling back on yesterday’s stock may be right, but as a decision, with a mark on the plan.',
        'An agreement has a time, a target such as 99 % of days, a signal (a marker written last), an owner, and notice of changes. Some call it a data contract.',
        'The engineers may depend on others; ask what makes the table late. Reading the stock from its source at 6 can be just as good.',
        'Training data: if the history was built from the same table, the late days taught the model wrong links.',
      ],
      redFlags: [
        'Blames the engineers for breaking a promise that nobody gave.',
        'Adds an alarm that nobody receives.',
      ],
      tags: ['data-availability', 'freshness', 'data-contracts', 'data-engineering'],
      searchPhrases: [
        'data freshness',
        'late upstream data',
        'data contract',
        'stale features',
        'working with data engineers',
        'data sla',
        'silent fallback to old data',
        'pipeline delay',
        'unreliable data source',
        'input arrives too late for the job',
        'agreeing expectations between producer and consumer',
        'ETL batch finishes late',
        'what if the nightly load is missing',
        'graceful degradation of inputs',
      ],
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
      prompt: `Meters of a heating network store local time and do not say whether it is summer or winter time. One night in autumn the clock goes back from 3:00 to 2:00, so the hour from 2:00 to 3:00 comes twice. Before the change local time is two hours ahead of UTC, afterwards one.

Write \`to_utc(stamps, back)\` in Python. \`stamps\` holds the local times of one meter around that night, as datetimes in the order of recording; \`back\` is 2:00 of that day. Readings may be missing, but no two are from the same moment. Return the times in UTC, with None where the order does not settle which of the two hours is meant. Raise ValueError if the list cannot be in order.`,
      materials: [
        {
          title: 'Examples (26 October 2025)',
          format: 'text',
          content: `01:45 02:00 02:30 02:00 02:30 03:00  ->  23:45 00:00 00:30 01:00 01:30 02:00
01:00 02:15 03:00                    ->  23:00 None 02:00`,
        },
      ],
      assesses:
        'Handles ambiguous times honestly: uses the order as evidence, and keeps what is known apart from what is not.',
      followUps: [
        {
          ask: 'Which stamps are in doubt at all, and what does the order rule out?',
          listenFor:
            'Only those from 2:00 up to 3:00. Once the second hour has begun, the first does not return, so there is one cut among them. Opens the task for a stuck candidate.',
        },
        {
          ask: 'The stamps are 02:10 and 02:40. What do you return, and why?',
          listenFor: 'None for both: first hour, second hour, or one in each would all fit (level 3).',
        },
        {
          ask: 'Suppose that a meter reads every 15 minutes, and some readings are missing. Does that help?',
          listenFor:
            'Not by itself: 2:15 fits both hours. It only shows how many readings are missing. Names evidence that can settle it: a running number, the time of arrival, a counter compared with the usual use (level 4).',
        },
        {
          ask: 'What should happen to the readings that stay unknown, and what would you change before next autumn?',
          listenFor:
            'Kept and marked, used where an hour does not matter (sums of the day), left out where it does. Meters or the collector record UTC or the offset (level 4).',
        },
      ],
      rubric: {
        1: 'Shifts everything by a fixed amount, or lets a library choose the hour without knowing that it guesses.',
        2: 'Switches to winter time when the stamps step back, which works without gaps but silently gives wrong times where readings are missing.',
        3: 'Working code that considers every place where the second hour can begin, returns a time only where all that fit agree, None elsewhere, and raises the error for impossible lists.',
        4: 'Also tests the edges unasked (empty list, same stamp twice, nothing in the double hour), states what the search costs, and says what to do with unknown times and how to end the problem at its source.',
      },
      answerKey: [
        'In doubt are the stamps from `back` up to an hour later, say m of them. In order of recording the first few are in summer time, the rest in winter time: m + 1 possibilities, each checked in one pass.',
        'Keep those in which all UTC times rise strictly. For each stamp: if the remaining ones agree, that is the answer, otherwise None. If none remain: ValueError.',
        '02:15 alone can be 00:15 or 01:15 UTC. 02:10, 02:40, 02:20 is settled: only with a cut before 02:20 do the times rise.',
        'Watching for a step back is enough if nothing is missing; with gaps it can take the second hour for the first.',
        'Python’s datetime has the attribute fold for this; it is 0 unless set, and then zoneinfo takes the first hour (PEP 495). That is a guess.',
        'In spring one hour does not exist: stamps in it point to a wrong clock.',
        'At the source: record UTC, or local time with its offset. In models: days of 25 and 23 hours break features that look back 24 rows.',
        'Just as good and faster: the stamps before the cut must rise and those after it too, so one pass from each side gives the range of possible cuts.',
      ],
      redFlags: ['Drops the whole night without saying what that loses.', 'Averages the two hours.'],
      tags: ['time-zones', 'data-cleaning', 'time-series', 'ambiguity'],
      searchPhrases: [
        'daylight saving time',
        'dst ambiguous timestamps',
        'time zone conversion',
        'local time to utc',
        'clock change bug',
        'datetime coding exercise',
        'handling ambiguous data honestly',
        'timestamp cleaning',
        'fold zoneinfo python',
        'clocks go back in autumn',
        'the same hour appears two times',
        'naive datetimes without offset',
        'pytz is_dst',
        'infer missing information from sequence order',
        'return unknown rather than guess',
      ],
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
      prompt: `A city has results of 9,000 kitchen inspections in restaurants. Inspectors chose where to go: after complaints, by experience, near the office. A model trained on them predicts serious faults and reaches an AUC (area under the ROC curve) of 0.81 on inspections held out at random. The city has 26,000 restaurants; it wants to send inspectors where the model’s risk is highest.

What does the 0.81 tell the city, what does it not tell, and how would you find out what is missing?`,
      assesses:
        'Recognises that labels exist only where somebody chose to look, and what that does to training, evaluation and use.',
      followUps: [
        {
          ask: 'Which restaurants are missing from the 9,000? How might they differ?',
          listenFor:
            'Those that nobody complained about, that are far from the office or unknown to the inspectors. A first step for a stuck candidate.',
        },
        {
          ask: 'The city follows the model for a year, then you train again. What has happened to the data?',
          listenFor:
            'They come from where the model sent people; what it missed stays unseen, and what it suspected looks confirmed (level 3).',
        },
        {
          ask: 'You may decide freely where 5 % of the inspections go. Where?',
          listenFor:
            'At random over all restaurants, perhaps more often in groups seldom seen, with known chances, to measure what is missed (level 3). Says beforehand which result would end the plan (level 4).',
        },
      ],
      rubric: {
        1: 'Takes 0.81 as the quality of the plan, or calls for more data of the same kind.',
        2: 'Says that the sample is biased, but not what this does to the plan or how to measure it.',
        3: 'Tells ranking among the inspected from ranking among all, describes the loop after launch, and reserves random inspections to measure what is missed.',
        4: 'Also says what can and cannot be done without new data (weights by the chance of inspection, useless for kinds that had none), names who bears the harm of the loop, and sets what result would end the plan.',
      },
      answerKey: [
        '0.81 says: among restaurants that inspectors chose, in their old way, the model ranks faults fairly well. Nothing is known of the other 17,000 (more, if some were inspected twice; and then the same restaurant can be on both sides of the random split).',
        'Complaints lead to inspections and also go with faults: a feature such as "had a complaint" may mean something else where no inspector ever went.',
        'The finding also depends on the inspector: some are stricter, so the model partly learns who went where.',
        'Weighting by one over the chance of inspection works only if that chance can be estimated, is above zero for all kinds of restaurants, and nothing unrecorded drives both choice and fault.',
        'The loop: more inspections in the same places, more findings there, and the rest looks clean. Random inspections break it and give an honest measure.',
        'A start: for some months, compare the plan with the inspectors’ own choice, with part of each week’s visits drawn at random.',
      ],
      redFlags: [
        '"The test set was random, so the measure is unbiased."',
        'Counts restaurants never inspected as clean in training.',
      ],
      tags: ['selective-labels', 'selection-bias', 'feedback-loops', 'evaluation'],
      searchPhrases: [
        'selection bias in training data',
        'labels only where someone looked',
        'feedback loop in training data',
        'reject inference',
        'random exploration for unbiased labels',
        'test score not valid for whole population',
        'historical decisions bias the model',
        'inverse propensity weighting',
        'we only know what we checked',
        'can a good AUC mislead',
        'predictive policing bias',
        'Heckman sample selection correction',
        'does the model hold for unseen cases',
        'telling officials what a model cannot do',
      ],
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
          text: `Among those inspected the ranking is decent, that is all. Roughly 17,000 were never in the game, and why somebody was chosen, complaint, near the office, goes together with faults and with who the inspector was. Some are strict. So first without any new data I can weight each inspection by the inverse of its chance to be inspected, but only for kinds that had some chance, for the far districts there is nothing to weight. So new data: ten to twenty percent of visits by lot, over all districts. That gives an AUC for the city, and for each district the rate of faults. Who pays when we are wrong: a small kitchen near the office, visited three times a year and in the paper, and guests in a district where we never go. If after six months the plan finds no more serious faults per visit than the inspectors’ own choice, or the lottery finds as many as the plan, I would stop it.`,
        },
      ],
      since: '0.2.0',
    },
    {
      id: 'fifty-quiet-weeks',
      title: 'Fifty quiet weeks',
      areas: ['data-oversight', 'programming'],
      kind: 'debugging',
      difficulty: 'medium',
      minutes: 15,
      prompt: `A market for used vans suggests prices with a model. Once a week the function below compares the mileage of the new offers with the offers that the model was trained on, and warns above 0.2. In fifty weeks it has never warned. Three of these weeks are shown.

Find what is wrong with the function and repair it.`,
      materials: [
        { title: 'The weekly check', format: 'python', content: STABILITY.shown },
        {
          title: 'Mileage in kilometres',
          format: 'markdown',
          content: `| | offers | smallest | a tenth lies below | median | reported |
|---|---|---|---|---|---|
| training | 20,000 | 7,198 | 28,730 | 54,034 | |
| week 8 | 2,000 | 10,698 | 27,856 | 52,586 | 0.0000 |
| week 21 | 2,000 | 28,753 | 35,790 | 58,082 | 0.0000 |
| week 33 | 2,000 | 18,015 | 48,703 | 88,923 | 0.0000 |`,
        },
      ],
      assesses: 'Finds why a check of drift cannot ring, repairs it, and proves by injected faults that it rings.',
      followUps: [
        {
          ask: 'What are the ten shares of week 33, as the function computes them?',
          listenFor:
            'A tenth each, as in every week: the bins are cut from the very week that they should judge. Opens the fault for a stuck candidate; from here level 3 is still possible.',
        },
        {
          ask: 'With the borders taken from the training data, what does your function report for week 21?',
          listenFor:
            'The lowest bin is empty. Skipped, it leaves about 0.02 and no warning, though one van in ten is missing; counted with a small floor it gives about 0.6. A candidate who sees and repairs it only now can still reach level 3; one who does not see it or leaves it stays at level 2.',
        },
        {
          ask: 'How do you show that the check would ring?',
          listenFor:
            'Feed it weeks with a known fault: doubled, a tenth removed, all in one bin; and a sound week. Level 3 when asked, towards level 4 when done unasked.',
        },
        {
          ask: 'When could somebody have noticed, without reading the code?',
          listenFor:
            'In the first week: real samples always differ a little, here by about 0.005, so exact zeros cannot be true. Towards level 4 if unasked.',
        },
      ],
      rubric: {
        1: 'Takes the zeros as proof that nothing changed, or lowers the limit of 0.2 or swaps in another measure without finding why the value is always zero.',
        2: 'Finds that each side has its own borders and takes those of the training data, but leaves empty bins out, so that week 21 still passes, or lets the function fail on them; or repairs both without showing for any week, even when asked, what is then reported.',
        3: 'Repairs both: one set of borders from the training data, and a bin that is empty on one side counts (a small floor, or half a value); shows, by reasoning or on made-up values, that weeks 21 and 33 then warn and week 8 does not.',
        4: 'Also, unasked, does at least two of these: sees that an exact 0.0000 is impossible for real samples; keeps tests with injected faults, so that the check itself is checked; says what a floor does to the value (week 21 gives 0.6 or 1.2, by choice) or that missing values need a bin of their own; asks what changed in the market and whether prices got worse before retraining.',
      },
      answerKey: [
        'First fault: edges(week) cuts each week into ten equal parts, so every bin holds a tenth by construction, and so does every bin of the training data. The sum is zero whatever the values are. Only many equal values make it differ; a number of offers that ten does not divide changes it by a hair (about 0.00001 for 1,999).',
        'Second fault, hidden behind the first: a bin that is empty on one side is skipped. If the lowest tenth of vans disappears and the other nine bins grow from 10 to 11.1 %, what remains is 9 x 0.0111 x ln(1.111) = 0.0105: no warning for the clearest change there is. With an empty bin counted as half of one offer in 2,000 (0.00025), that bin alone adds (0.1 - 0.00025) x ln(400) = 0.598.',
        'Repaired, on the data behind the table: week 8 gives 0.007, week 21 gives 0.62 (0.018 if empty bins are skipped), week 33 gives 0.95. Week 33 without running anything: half of the training offers lie below 54,034, and by the table about 15 % of this week’s; these two parts alone give 0.61.',
        'Floors differ: 0.0001 or half a value are both common, and a tiny one such as 0.000001 brings week 21 to about 1.2. So the value of an emptied bin is partly a choice; fix it and judge only against a limit set with it. Adding a small number to every count is just as good.',
        'With no change at all the sum is about (bins - 1) x (1 / 2,000 + 1 / 20,000) = 0.005 on average. Fifty exact zeros should have been the first warning: a check that has never rung has not yet been tested.',
        'Just as good: another distance with fixed reference (Kolmogorov-Smirnov, Wasserstein, differences of quantiles), if the candidate shows that week 21 rings.',
        'Not a fault: bins of equal size by the training data, and bisect_right at the borders; values beyond the largest ever seen fall into the last bin. The limit of 0.2 is a rule of thumb.',
        'The warning does not say that the model is wrong. Week 21 may be a lost source (nearly new vans of one dealer), week 33 a change of market: look at the cause and at the error of the prices before retraining.',
      ],
      redFlags: [
        'Trusts a green light because it has always been green.',
        'Never tries the repaired function, not even by hand on one week.',
      ],
      tags: ['drift', 'monitoring', 'population-stability-index', 'python', 'testing'],
      searchPhrases: [
        'psi bug',
        'data drift detector never fires',
        'alert that never triggers',
        'covariate shift',
        'quantile binning mistake',
        'empty buckets divide by zero',
        'fault injection',
        'silent failure',
        'debug statistics code',
        'no warnings does not mean no problem',
        'how do you know the alarm works',
        'distribution comparison with histogram bins',
        'test your monitoring code',
        'data changed but nobody was warned',
      ],
      exercise: {
        language: 'python',
        solution: STABILITY.solution,
        tests: STABILITY.tests,
        wrong: [
          { flaw: 'each sample is cut by its own quantiles', material: 'The weekly check' },
          { flaw: 'a bin that has become empty is skipped', code: STABILITY.skips },
          { flaw: 'every week brings its own bins', code: STABILITY.week },
        ],
      },
      since: '0.2.0',
    },
  ],
} as const satisfies QuestionSet

const typed = set as QuestionSet<QuestionIdOf<typeof set>>
export const dataOversight = typed
