import type { QuestionIdOf, QuestionSet } from '../src/schema/question-set'

const ROLLING = {
  solution: `def rolling_splits(days, train, gap, test):
    """Pairs of index lists (train, test); days are ascending day numbers, one a row, equal days allowed."""
    if min(train, test) < 1 or gap < 0:
        raise ValueError('train and test must be at least one day, gap not negative')
    splits = []
    if not days:
        return splits
    start = days[0]
    while start + train + gap + test - 1 <= days[-1]:
        first_test = start + train + gap
        past = [i for i, day in enumerate(days) if start <= day < start + train]
        future = [i for i, day in enumerate(days) if first_test <= day < first_test + test]
        if past and future:
            splits.append((past, future))
        start += test
    return splits`,
  tests: `days = [1, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10]
splits = rolling_splits(days, train=4, gap=2, test=2)
assert splits == [([0, 1, 2, 3, 4], [7, 8]), ([3, 4, 5, 6], [9, 10])], splits
for past, future in splits:
    assert max(days[i] for i in past) + 2 < min(days[i] for i in future)
assert rolling_splits([], 4, 2, 2) == []
assert rolling_splits([1, 2, 3], 4, 2, 2) == []
sparse = rolling_splits([1, 2, 30, 31], 2, 0, 2)
assert all(past and future for past, future in sparse)
tested = [i for _, future in rolling_splits(list(range(60)), 10, 3, 5) for i in future]
assert len(tested) == len(set(tested))
try:
    rolling_splits(days, 0, 2, 2)
except ValueError:
    pass
else:
    raise AssertionError('no days of training must be refused')`,
  byRow: `def rolling_splits(days, train, gap, test):
    splits = []
    start = 0
    while start + train + gap + test <= len(days):
        first = start + train + gap
        splits.append((list(range(start, start + train)), list(range(first, first + test))))
        start += test
    return splits`,
  noGap: `def rolling_splits(days, train, gap, test):
    if min(train, test) < 1 or gap < 0:
        raise ValueError('bad sizes')
    splits = []
    start = days[0] if days else 0
    while days and start + train + test - 1 <= days[-1]:
        past = [i for i, day in enumerate(days) if start <= day < start + train]
        future = [i for i, day in enumerate(days) if start + train <= day < start + train + test]
        if past and future:
            splits.append((past, future))
        start += test
    return splits`,
} as const

const SEARCH = {
  shown: `import random

def make_rows(count, seed):
    rng = random.Random(seed)
    rows = []
    for _ in range(count):
        x = rng.uniform(0, 10)
        rows.append((x, (x - 4) ** 2 + rng.gauss(0, 2)))
    return rows

def predict(train, x, k):
    """Mean of the k nearest rows."""
    near = sorted(train, key=lambda row: abs(row[0] - x))[:k]
    return sum(y for _, y in near) / k

def search(rows, options, folds=5):
    errors = []
    best, best_error = None, float('inf')
    for k in options:
        for fold in range(folds):
            test = rows[fold::folds]
            train = [row for i, row in enumerate(rows) if i % folds != fold]
            errors.append(sum((predict(train, x, k) - y) ** 2 for x, y in test) / len(test))
        error = sum(errors) / len(errors)
        print(k, round(error, 2))
        if error < best_error:
            best, best_error = k, error
    return best, best_error`,
  solution: `import random

def make_rows(count, seed):
    rng = random.Random(seed)
    rows = []
    for _ in range(count):
        x = rng.uniform(0, 10)
        rows.append((x, (x - 4) ** 2 + rng.gauss(0, 2)))
    return rows

def predict(train, x, k):
    """Mean of the k nearest rows."""
    near = sorted(train, key=lambda row: abs(row[0] - x))[:k]
    return sum(y for _, y in near) / k

def search(rows, options, folds=5):
    best, best_error = None, float('inf')
    for k in options:
        errors = []
        for fold in range(folds):
            test = rows[fold::folds]
            train = [row for i, row in enumerate(rows) if i % folds != fold]
            errors.append(sum((predict(train, x, k) - y) ** 2 for x, y in test) / len(test))
        error = sum(errors) / len(errors)
        print(k, round(error, 2))
        if error < best_error:
            best, best_error = k, error
    return best, best_error`,
  tests: `rows = make_rows(100, seed=12)
alone = {k: search(rows, [k])[1] for k in [1, 2, 5, 10, 40]}
for order in ([1, 2, 5, 10, 40], [40, 10, 5, 2, 1], [10, 1, 40, 5, 2]):
    best, error = search(rows, order)
    assert best == min(alone, key=alone.get), (order, best)
    assert abs(error - alone[best]) < 1e-9`,
} as const

const BLEND = {
  shown: `def weight(pairs):                  # share of the first model, least squared error
    top = sum((a - b) * (y - b) for a, b, y in pairs)
    bottom = sum((a - b) ** 2 for a, b, _ in pairs)
    return min(1, max(0, top / bottom)) if bottom else 0.5

def blend(rows, fit_first, fit_second):
    first, second = fit_first(rows), fit_second(rows)
    share = weight([(first(x), second(x), y) for x, y in rows])
    return share, lambda x: share * first(x) + (1 - share) * second(x)`,
  solution: `def weight(pairs):
    top = sum((a - b) * (y - b) for a, b, y in pairs)
    bottom = sum((a - b) ** 2 for a, b, _ in pairs)
    return min(1, max(0, top / bottom)) if bottom else 0.5

def blend(rows, fit_first, fit_second, folds=5):
    pairs = []
    for fold in range(folds):
        rest = [row for n, row in enumerate(rows) if n % folds != fold]
        first, second = fit_first(rest), fit_second(rest)
        pairs += [(first(x), second(x), y) for n, (x, y) in enumerate(rows) if n % folds == fold]
    share = weight(pairs)
    first, second = fit_first(rows), fit_second(rows)
    return share, lambda x: share * first(x) + (1 - share) * second(x)`,
  tests: `import random

def nearest(rows):
    return lambda x: min(rows, key=lambda row: abs(row[0] - x))[1]

def line(rows):
    n = len(rows)
    mx, my = sum(x for x, _ in rows) / n, sum(y for _, y in rows) / n
    slope = sum((x - mx) * (y - my) for x, y in rows) / sum((x - mx) ** 2 for x, _ in rows)
    return lambda x: my + slope * (x - mx)

def data(n, seed, noise):
    r = random.Random(seed)
    return [(x := r.random() * 10, 2 * x + r.gauss(0, noise)) for _ in range(n)]

def error(predict, rows):
    return sum((predict(x) - y) ** 2 for x, y in rows) / len(rows)

rows, new = data(200, 1, 3), data(2000, 2, 3)
share, predict = blend(rows, nearest, line)
assert share < 0.2, 'trusts the model that remembers'
assert error(predict, new) < 1.15 * error(line(rows), new)
share, _ = blend(rows, line, nearest)
assert share > 0.8
curve = [(x / 20, (x / 20 - 5) ** 2) for x in range(200)]
share, _ = blend(curve, nearest, line)
assert share > 0.9, 'does not see that the nearest is better here'
seen = []
def spy(rows):
    seen.append(len(rows))
    return line(rows)
blend(rows, spy, line)
assert seen[-1] == 200, 'the models in use leave rows out'`,
  halves: `def weight(pairs):
    top = sum((a - b) * (y - b) for a, b, y in pairs)
    bottom = sum((a - b) ** 2 for a, b, _ in pairs)
    return min(1, max(0, top / bottom)) if bottom else 0.5

def blend(rows, fit_first, fit_second):
    rest, held = rows[::2], rows[1::2]
    first, second = fit_first(rest), fit_second(rest)
    share = weight([(first(x), second(x), y) for x, y in held])
    return share, lambda x: share * first(x) + (1 - share) * second(x)`,
  fixed: `def blend(rows, fit_first, fit_second):
    first, second = fit_first(rows), fit_second(rows)
    return 0.5, lambda x: (first(x) + second(x)) / 2`,
} as const

const GAINS = {
  solution: `from math import log2

def ndcg(shown, grades, k):
    def total(gains):
        return sum((2 ** gain - 1) / log2(place + 2) for place, gain in enumerate(gains[:k]))
    best = total(sorted(grades.values(), reverse=True))
    if best == 0: return None
    seen = set()
    gains = [0 if one in seen or seen.add(one) else grades.get(one, 0) for one in shown]
    return total(gains) / best`,
  tests: `from math import log2

grades = {'a': 3, 'b': 2, 'c': 2, 'd': 1, 'e': 0}
close = lambda x, y: abs(x - y) < 1e-9
assert close(ndcg(['a', 'b', 'c', 'd'], grades, 4), 1)
assert close(ndcg(['a', 'c', 'b', 'd', 'e'], grades, 10), 1), 'equal grades in another order'
assert ndcg(['a'], grades, 4) < 0.75, 'what is missing must cost'
best = 7 + 3 / log2(3) + 3 / 2
assert close(ndcg(['d', 'e', 'a'], grades, 3), (1 + 7 / 2) / best)
assert close(ndcg(['x', 'a'], grades, 2), (7 / log2(3)) / (7 + 3 / log2(3))), 'unjudged counts as grade 0'
assert ndcg(['a', 'b'], {'a': 0}, 2) is None, 'nothing to find'
assert close(ndcg([], grades, 3), 0)
assert ndcg(['a', 'a', 'a', 'a'], grades, 4) <= 1 and close(ndcg(['a', 'a'], grades, 2), ndcg(['a', 'x'], grades, 2)), 'repeats'`,
  shown: `from math import log2

def ndcg(shown, grades, k):
    def total(gains):
        return sum((2 ** gain - 1) / log2(place + 2) for place, gain in enumerate(gains[:k]))
    gains = [grades.get(one, 0) for one in shown]
    best = total(sorted(gains, reverse=True))
    return total(gains) / best if best else None`,
  whole: `from math import log2

def ndcg(shown, grades, k):
    def total(gains):
        return sum((2 ** gain - 1) / log2(place + 2) for place, gain in enumerate(gains))
    best = total(sorted(grades.values(), reverse=True))
    if best == 0: return None
    seen = set()
    return total([0 if one in seen or seen.add(one) else grades.get(one, 0) for one in shown][:k]) / best`,
  repeats: `from math import log2

def ndcg(shown, grades, k):
    def total(gains):
        return sum((2 ** gain - 1) / log2(place + 2) for place, gain in enumerate(gains[:k]))
    best = total(sorted(grades.values(), reverse=True))
    return total([grades.get(one, 0) for one in shown]) / best if best else None`,
} as const

const set = {
  id: 'model-development',
  title: 'Model development',
  summary: 'Framing, features, training, evaluation and iteration, up to recommenders.',
  questions: [
    {
      id: 'two-failure-models-and-a-repair-crew',
      title: 'Two failure models and a repair crew',
      areas: ['model-development', 'decision-making'],
      kind: 'problem',
      difficulty: 'easy',
      minutes: 8,
      prompt: `A railway predicts which of 100,000 switches will fail next month; about 1,000 do. A failure in service costs 900 euros. An inspection costs 60 euros and prevents the failure. Every alarm is inspected.

Choose between the two models in the table, and show the arithmetic behind your choice.`,
      materials: [
        {
          title: 'Offline results at the chosen thresholds',
          format: 'markdown',
          content: `| | recall | precision |
|---|---|---|
| model A | 0.80 | 0.20 |
| model B | 0.60 | 0.45 |`,
        },
      ],
      assesses: 'Turns model metrics into the cost of the decision that the model serves.',
      followUps: [
        {
          ask: 'How many inspections does each model cause in a month?',
          listenFor: '4,000 for A, about 1,333 for B. The step that unblocks a stuck candidate.',
        },
        {
          ask: 'The crew can do 2,000 inspections a month. What changes?',
          listenFor:
            'A cannot run at this threshold. As the table stands B now wins: 2,000 of A’s alarms taken blindly catch only 400 failures, 660,000 euros in all. A fair comparison needs both models at their best 2,000 alarms, which the table does not give; asking for that marks level 4.',
        },
        {
          ask: 'At what price of an inspection would your choice turn around?',
          listenFor:
            'A costs 2,667 more inspections and prevents 200 more failures worth 180,000 euros: it turns at 67.50 euros. Getting there when asked is level 3; level 4 brought up unasked that the margin is thin, or says now what the nearness to 60 means for the decision.',
        },
      ],
      rubric: {
        1: 'Chooses by F1, precision or recall alone and does not use the costs even when pointed to them.',
        2: 'Uses the costs but miscounts, for example takes precision as a share of all switches, or counts only missed failures.',
        3: 'Gets total costs of about 420,000 euros for A and 440,000 for B and chooses A, stating that it needs 4,000 inspections.',
        4: 'Also questions the choice: says unasked how thin the margin is (20,000 euros) or what would turn it, sees that a limit of 2,000 inspections favours B unless A’s best alarms are picked, and asks for the full curve so as to choose each model’s threshold by cost or capacity.',
      },
      answerKey: [
        'A: 800 failures caught, 800 / 0.20 = 4,000 inspections = 240,000 euros; 200 missed = 180,000 euros; 420,000 in all.',
        'B: 600 caught, 600 / 0.45 = 1,333 inspections = 80,000 euros; 400 missed = 360,000 euros; 440,000 in all.',
        'F1 would prefer B (0.51 against 0.32): the metric weighs errors otherwise than the railway does.',
        'Both thresholds were chosen by somebody; each model should be judged at its own cheapest threshold, or at the capacity. Working with savings instead of costs is as good: A saves 480,000 euros of the 900,000, B 460,000.',
        'Doing nothing costs 900,000 euros, so both models pay.',
      ],
      redFlags: ['Prefers a metric over stated costs.', 'Does not notice that alarms have to be worked by people.'],
      tags: ['evaluation', 'cost-sensitive', 'thresholds', 'predictive-maintenance'],
      since: '0.1.0',
    },
    {
      id: 'signal-in-a-random-label',
      title: 'Signal in a random label',
      areas: ['model-development', 'programming'],
      kind: 'debugging',
      difficulty: 'medium',
      minutes: 13,
      prompt: `A colleague encodes the city of a customer by the share of customers there who left. To be safe, the colleague tried the code on labels that are pure chance. A fair evaluation should give an area under the curve near 0.5. The script prints 0.743.

Find the fault, and describe a version whose result you would trust.`,
      materials: [
        {
          title: 'encode_city.py (Python 3 standard library); prints 0.743',
          format: 'python',
          content: `import random

random.seed(3)
N, CITIES = 2000, 400
rows = [(random.randrange(CITIES), random.random() < 0.3) for _ in range(N)]

total, count = {}, {}
for city, left in rows:
    total[city] = total.get(city, 0) + left
    count[city] = count.get(city, 0) + 1
encoded = [(total[city] / count[city], left) for city, left in rows]

random.shuffle(encoded)
train, test = encoded[:1500], encoded[1500:]

def auc(sample):
    pos = [x for x, y in sample if y]
    neg = [x for x, y in sample if not y]
    wins = sum((p > n) + 0.5 * (p == n) for p in pos for n in neg)
    return wins / (len(pos) * len(neg))

print(round(auc(test), 3))`,
        },
      ],
      assesses: 'Recognises target leakage in preprocessing and builds an evaluation that is free of it.',
      followUps: [
        {
          ask: 'Take one test customer in a city with four customers. Which labels went into that customer’s feature?',
          listenFor: 'Its own among them. Shows the way to a stuck candidate.',
        },
        {
          ask: 'You now compute the shares on the training part only. Is the feature safe for training the model?',
          listenFor:
            'The test result is now honest, but training rows still see their own label: on chance labels the feature scores about 0.80 on the training part and 0.5 on the test part, so a model would trust it far too much. Out-of-fold encoding, or leave-one-out with care (tells 4 from 3).',
        },
        {
          ask: 'What would you do with cities seen twice, or never?',
          listenFor: 'Shrink towards the overall share; a stated default for new cities.',
        },
      ],
      rubric: {
        1: 'Takes 0.743 as real signal, blames the seed or the AUC function, or proposes to tune the model.',
        2: 'Says "leakage" but places it wrongly (the shuffle, the split size) or cannot say how a label reached its own feature; or finds it and cures it only in part, for example drops rare cities, or leaves out the own label but still uses labels of other test rows.',
        3: 'Shows that each test label is part of its own city share, and computes the encoding from training rows only, so that chance labels give about 0.5.',
        4: 'Also protects the training rows (out-of-fold encoding, smoothing), handles rare and unseen cities, and keeps the trial with random labels as a test of the pipeline.',
      },
      answerKey: [
        'The shares are computed over all rows before the split. With about five customers a city, one’s own label moves the feature a lot, so test labels leak into test features.',
        'Splitting first and computing smoothed shares on the 1,500 training rows brings the AUC on chance labels close to 0.5 (0.48 with this seed, within noise: 500 test rows give a standard error near 0.03).',
        'The leak is strongest for rare categories; with thousands of rows a city it nearly vanishes, which is why it is often missed.',
        'Equally good: out-of-fold target encoding inside a cross-validated pipeline, hashing, or an embedding learned with the model.',
        'Training on labels that are pure chance is a cheap general test for leakage.',
      ],
      redFlags: [
        'Trusts a high score without asking where it comes from.',
        'Believes that a random split rules out leakage.',
      ],
      tags: ['data-leakage', 'target-encoding', 'feature-engineering', 'evaluation'],
      since: '0.1.0',
    },
    {
      id: 'recommending-clothes-that-nobody-has-bought',
      title: 'Recommending clothes that nobody has bought',
      areas: ['model-development', 'scalability-and-performance'],
      kind: 'system-design',
      difficulty: 'hard',
      minutes: 30,
      prompt: `An online shop sells fashion: 2 million active customers, 60,000 articles, 4,000 new articles every week, most of them sold out after eight weeks. Today's recommender learns from who bought what. New articles hardly appear in it, and half of all visits come from people who are not logged in.

Design the recommender that replaces it on the home page. Start from what you would want to know and end with how you would decide that it is better.`,
      assesses:
        'Designs a hybrid recommender under cold start and fast turnover, with an evaluation that can be believed.',
      followUps: [
        {
          ask: 'Follow one article from the minute it is photographed. When is it first shown, to whom, and why?',
          listenFor:
            'Content features (image, text, attributes, price) give it a place before any click; deliberate exploration gives it first data. Helps a candidate who stays with general architecture.',
        },
        {
          ask: 'Your offline results are far better than the old system’s. Why might the online test disagree?',
          listenFor:
            'Logged data favour what the old system showed; popularity; random splits across time; sold-out articles. Two of them support level 3; none, or only "overfitting", points to level 2.',
        },
        {
          ask: 'Where would you spend a latency budget of 150 milliseconds?',
          listenFor:
            'Candidate retrieval from a prepared index, then a ranker over some hundreds with session features; caching for anonymous visitors.',
        },
        {
          ask: 'After a month, the shop sells more but of fewer articles. What do you think and do?',
          listenFor:
            'Feedback loop and concentration: measures coverage and returns, holds exposure for new articles, asks which outcome the shop wants. Explaining it now is level 3; level 4 had foreseen it in the design or says what they would accept and for how long.',
        },
      ],
      rubric: {
        1: 'Proposes one algorithm by name for all cases, or more purchase history as the cure for articles that have none.',
        2: 'Mentions content and collaborative signals but does not say how a new article or an anonymous visitor is served, or evaluates on a random split only.',
        3: 'Builds retrieval and ranking from behaviour plus content, gives new articles and anonymous sessions a concrete path, splits by time offline, and decides by an online test with margin, returns and a guardrail.',
        4: 'Also plans exploration and its cost, foresees feedback loops and stock before being asked, states which numbers (split of short and long sellers, share of anonymous traffic, return rate) shaped the design, and what result would make the shop keep the simpler system.',
      },
      answerKey: [
        'Turnover shapes the design. Eight weeks of 4,000 new articles are at most 32,000 of the 60,000, so the rest sells for longer: asking for the split is a good first question. An article that is gone after eight weeks and gathers data for two has lost a quarter of its life. If asked, say: the aim is contribution margin after returns; 40 % of orders are sent back; photos, text and attributes exist before the first sale; 150 milliseconds for the answer.',
        'Typical sound design: candidates from several sources (recent session similarity on content embeddings, collaborative neighbours, popular and new in category), then one ranker with user, session, article and context features.',
        'Pure collaborative filtering cannot place an article without interactions; pure content cannot learn taste beyond attributes; a hybrid such as a two-tower model with content features covers both. Gradient-boosted ranking over simple candidates is as acceptable as deep models.',
        'Offline: split by time, evaluate separately on new articles and on anonymous sessions, compare with a popularity baseline. Online: randomise visitors, measure contribution margin after returns, watch latency and the share of the catalogue that is shown.',
        'Exploration (a few slots, or a bandit) buys data for new articles; its cost is sales lost in those slots.',
        'Availability is filtered when candidates are fetched, so that enough of them remain, and checked again at the end, because sizes sell out meanwhile.',
      ],
      redFlags: [
        'Never asks what the home page is meant to achieve.',
        'Judges by click rate alone although much of what is bought in fashion is sent back.',
      ],
      tags: ['recommender', 'cold-start', 'hybrid-recommender', 'exploration', 'ranking'],
      references: [
        {
          title: 'Schein et al.: Methods and Metrics for Cold-Start Recommendations (2002)',
          url: 'https://doi.org/10.1145/564376.564421',
        },
      ],
      since: '0.1.0',
    },
    {
      id: 'a-feature-you-took-out-again',
      title: 'Something you took out of a model again',
      areas: ['model-development', 'research-and-innovation'],
      kind: 'behavioral',
      difficulty: 'medium',
      minutes: 10,
      prompt: `Tell me about one time when you removed something from a model or its training that you, or others, had been sure would help. Say what made you doubt it, how you found out, and what came of it.`,
      assesses: 'Experiments with controls, and acts on evidence against an idea that was dear.',
      followUps: [
        {
          ask: 'How did you make sure that the difference was not chance?',
          listenFor:
            'Repeated seeds, an interval, a hold-out that was not used for choosing. A single run before and after is level 2.',
        },
        {
          ask: 'If nothing like that comes to mind: which part of your last model would you miss least?',
          listenFor:
            'A way in for a candidate with no ready story; listen for how they would test it. A concrete plan with a control and a rule for deciding can reach level 3; level 4 needs something that happened.',
        },
        {
          ask: 'What did it cost to have had it in?',
          listenFor:
            'Latency, upkeep, a dependency, slower experiments: sees cost beyond accuracy (level 3 and above).',
        },
      ],
      rubric: {
        1: 'Removed it because somebody senior said so and would not look again, took a gain on the data used for tuning as proof, or kept it after the evidence had turned against it.',
        2: 'Tells of a removal decided on one run or on taste; the result is vague or not known.',
        3: 'Describes a controlled comparison (all else held fixed, more than one run or an interval) whose result went against what the person or the team had been sure of, with the size of the effect and what was saved.',
        4: 'Also weighs accuracy against upkeep in numbers, tells how others were brought along, and changed the way the team tests such ideas before adding them.',
      },
      answerKey: [
        'Strong stories have a hypothesis, an ablation with everything else held fixed, several seeds or an interval, and a decision.',
        'It may be a feature, a data source, an augmentation, a loss term, a larger model, an ensemble: all count alike.',
        'Not improving is a fine result if it saved cost; worth hearing is who had to be convinced.',
        'The scale of the employer does not matter; a small ablation on one machine can be exemplary.',
      ],
      redFlags: [
        'Tells only of additions and calls removal a step back.',
        'Compares on the data that were used for tuning.',
      ],
      tags: ['ablation', 'experimentation', 'simplicity', 'evidence'],
      since: '0.1.0',
    },
    {
      id: 'what-counts-as-a-customer-who-left',
      title: 'What counts as a customer who left',
      areas: ['model-development', 'cross-functional-collaboration'],
      kind: 'situational',
      difficulty: 'medium',
      minutes: 10,
      prompt: `A chain of coffee bars with a loyalty app asks for "a churn model", so that it can send vouchers to customers about to leave. There is no contract and no cancellation: people simply come less often or not at all. A typical regular comes every four days; some come every six weeks.

Walk me through how you turn this into a prediction task that you could start to build.`,
      assesses: 'Frames a vague wish as label, population, moment and horizon that serve an action.',
      followUps: [
        {
          ask: 'Take two customers who have both not come for three weeks. Have they left?',
          listenFor: 'It depends on their usual interval. Helps to see why one fixed cut-off fails.',
        },
        {
          ask: 'On which day is the prediction made, and what may it know?',
          listenFor:
            'A fixed reference date with features before and label after it (level 3); several dates to cover seasons.',
        },
        {
          ask: 'What would make you tell them that they do not need a model?',
          listenFor:
            'A rule such as "twice the usual gap" with a randomised voucher test may do as well. Level 4 names how the two would be compared and at what gain the model is worth its upkeep.',
        },
      ],
      rubric: {
        1: 'Starts from an algorithm and never says what leaving means, or lets the features see the weeks in which the label is decided (for example visits of the last 30 days counted up to today).',
        2: 'Picks one fixed gap such as 30 days for everybody and does not connect it to the voucher.',
        3: 'Defines what is predicted and the horizon so that they fit different habits (a gap relative to the usual one, visits in the coming weeks, or an equal way) and the time in which a voucher can still work, fixes a reference date, and says who is in and who is out.',
        4: 'Also offers a rule as baseline, asks whether vouchers change anything and plans a hold-out to learn it, and names which answer from the business would change the framing.',
      },
      answerKey: [
        'Four things must be fixed: who is scored, when, what counts as leaving, within which horizon.',
        'A single gap is wrong at both ends: for a visitor every four days three weeks is alarming, for one every six weeks it is normal. Use the gap relative to habit, or predict visits in the next weeks.',
        'The label must be later than all features; customers too new to have a habit need a rule of their own.',
        'The aim is vouchers that change behaviour, so a test with a hold-out group matters more than accuracy; uplift may be the better target.',
        'Survival models, buy-till-you-die models or plain classification on snapshots are equally acceptable.',
      ],
      redFlags: ['Never asks what happens with the prediction.', 'Uses features computed over the label window.'],
      tags: ['problem-framing', 'churn', 'labels', 'baselines'],
      enemies: ['retention-offer-that-seems-to-backfire'],
      samples: [
        {
          level: 1,
          text: `Churn is a classic, I have done that a few times. I would take gradient boosting, it usually wins here, maybe compare with a random forest. For every member of the app I build features, how often they came in the last seven days, last thirty days, last ninety, what they bought, total spend, which bar, weekday, age of the account. Then for the label I look who is active at the moment and who is not, so if there were no visits in the last thirty days it is a one. I would expect a very good AUC, because recency is by far the strongest feature. Then everybody gets a score each night and marketing can send vouchers to the top, for example the top ten percent. For imbalance I would use class weights. I could have a first version in a week, the data are all in one table.`,
        },
        {
          level: 2,
          text: `First I would need to define churn, because there is no cancellation. I would say a customer has churned if there was no visit for thirty days, that is a common definition and it is easy to explain to the business. Maybe I would plot the gaps between visits and see if thirty is about right for most. Then I go back in time, say the first of June, build features only from before that day, and the label is whether they came in the thirty days after it. That way nothing leaks. Then a model, probably boosted trees, and I evaluate with AUC and with precision in the top ten percent, since they will not send a voucher to everybody. Retrain every month. So that is a normal binary classification then, and when it works we hand over the list each week.`,
        },
        {
          level: 3,
          text: `What leaving means has to be different per person here. If someone comes every four days, then two or three weeks of nothing is already alarming, and for the one who comes each six weeks it is nothing at all. So I would take each one’s own usual gap, say the median of the past half year, and the question is: on this Monday, will they be away for more than three times their gap, or simpler, how many visits in the next eight weeks compared to what is normal for them. All features from before the Monday. And the voucher has to reach them when they still have the app open, so we score weekly and look early. Who is in: at least five visits, otherwise there is no habit, new ones get something separate. Moved bars or closed bars I would take out. Then a simple model on snapshots.`,
        },
        {
          level: 4,
          text: `I would start from the voucher, not from churn. It goes out on some day, and should make somebody come who would not have. So each Monday, everybody with five or more visits, predict visits in the next six weeks against their own rhythm, only with things known on the Monday. Someone every four days is late after two weeks, someone every six weeks is not late after a month. First thing I would build is no model at all: late by three times your own gap, send. That is the baseline, and maybe it is enough. And I would keep from the first week a tenth who get no voucher although they are on the list, because the ones with the highest risk may be lost anyway and the ones in the middle come back with or without. Then we learn whom it moves. One question back to the chain: does a voucher cost you only when used? If it is nearly free, then I need far less precision and I would think differently about it.`,
        },
      ],
      since: '0.1.0',
    },
    {
      id: 'splits-that-respect-the-calendar',
      title: 'Splits that respect the calendar',
      areas: ['model-development', 'programming'],
      kind: 'coding',
      difficulty: 'medium',
      minutes: 25,
      prompt: `A city forecasts the tickets sold at its tram stops for the next days. Yesterday's sales arrive two days late, and some days have several rows or none.

Write a Python function rolling_splits(days, train, gap, test) for evaluating the forecast. days holds the day number of each row, ascending. Each split is a pair of lists of row indices: train days, then gap days that nobody uses, then test days. The next split starts test days later. Return only splits whose days all lie within the data and whose lists are not empty.`,
      materials: [
        {
          title: 'Example',
          format: 'python',
          content: `rolling_splits([1, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10], train=4, gap=2, test=2)
# [([0, 1, 2, 3, 4], [7, 8]), ([3, 4, 5, 6], [9, 10])]`,
        },
      ],
      assesses: 'Turns the way data arrive into an evaluation without leakage, in correct and readable code.',
      followUps: [
        {
          ask: 'In the example, which days does the first training list cover, and which rows are these?',
          listenFor:
            'Days 1 to 4, rows 0 to 4: day 1 has two rows. Moves a candidate who counts rows to days (level 2 to 3).',
        },
        {
          ask: 'Why is there a gap at all?',
          listenFor:
            'In use, the last two days are not there yet when the forecast is made; without the gap the test is easier than reality (level 3).',
        },
        {
          ask: 'When would you let the training period grow from split to split instead of moving it?',
          listenFor:
            'Few data, or a world that hardly changes; a moving window where old days mislead. Compares both by the same test days (level 4).',
        },
      ],
      rubric: {
        1: 'Shuffles or uses random folds, or lets training days lie after test days, and sees no harm in it.',
        2: 'Moves a window over rows instead of days, so that days with several rows or none break it, or forgets the gap; repairs it only when shown.',
        3: 'Correct on the example and on days with several rows or none: windows over day numbers, gap kept, no empty or unfinished split, with a test or two of its own.',
        4: 'Also refuses senseless sizes, tests the property (last training day plus gap before the first test day) rather than one example, and says what the design leaves open: growing windows, weekly patterns cut in half, cost on long data.',
      },
      answerKey: [
        'Core: start at the first day; training is start <= day < start + train; test begins at start + train + gap; stop when the last test day would lie beyond the data; move on by test.',
        'Counting rows instead of days is the usual mistake: row 4 of the example is day 4, but row 3 is day 3, as day 1 stands twice.',
        'The gap repeats reality: what arrives late may not be used, or offline errors are too small and models that lean on yesterday win.',
        'Moving by test makes every day be tested at most once; moving by one day gives more but overlapping tests.',
        'Equally good: a generator, bisect instead of scanning (faster on long data), or sets of days mapped to rows first.',
      ],
      redFlags: ['Uses a random split for a forecast.', 'Says it works without running the example.'],
      tags: ['cross-validation', 'time-series', 'evaluation', 'data-leakage', 'python'],
      exercise: {
        language: 'python',
        solution: ROLLING.solution,
        tests: ROLLING.tests,
        wrong: [
          { flaw: 'Counts rows instead of days.', code: ROLLING.byRow },
          { flaw: 'Leaves the gap out.', code: ROLLING.noGap },
        ],
      },
      since: '0.2.0',
    },
    {
      id: 'the-search-that-liked-its-first-option',
      title: 'The search that liked its first option',
      areas: ['model-development', 'programming'],
      kind: 'debugging',
      difficulty: 'easy',
      minutes: 10,
      prompt: `A colleague chooses the number of neighbours k by cross-validation. Whoever lists the options in another order gets another winner. The colleague suspects that the data are too few.

Find out why the order matters, and correct it.`,
      materials: [
        { title: 'search.py (Python 3 standard library)', format: 'python', content: SEARCH.shown },
        {
          title: 'Two runs on the same 100 rows',
          format: 'text',
          content: `search(rows, [1, 2, 5, 10, 40])     search(rows, [40, 10, 5, 2, 1])
1 6.55                              40 52.11
2 5.84                              10 28.6
5 5.35                              5 20.52
10 5.28                             2 16.68
40 14.65                            1 14.65`,
        },
      ],
      assesses: 'Reads evaluation code closely and uses what two runs tell instead of guessing.',
      followUps: [
        {
          ask: 'The last line of both runs says 14.65, for k = 40 and for k = 1. What could make these equal?',
          listenFor:
            'It is the mean over all errors of all options. Puts a stuck candidate on the list that is never emptied.',
        },
        {
          ask: 'From the first run, what is the real error for k = 2?',
          listenFor:
            'The second figure averages ten errors: 2 x 5.84 - 6.55 = 5.13. Uses the log as data (level 3 and above).',
        },
        {
          ask: 'How would you have noticed this without a second order?',
          listenFor:
            'One option alone must give the same figure as in the list; print the number of errors averaged (level 4).',
        },
      ],
      rubric: {
        1: 'Blames too few data or the random folds and asks for more data, more folds or a fixed seed.',
        2: 'Suspects the loop but rewrites it wholesale, or sorts the options, without saying what went wrong.',
        3: 'Finds that errors is filled once for all options, so each option is charged for those before it, and empties it for each option.',
        4: 'Also recovers the true errors from the printed figures or checks them by running one option alone, and proposes a test that would catch it: the winner must not depend on the order.',
      },
      answerKey: [
        'errors is created before the loop over k, so the mean for the second option covers ten folds, for the third fifteen, and so on. Moving errors = [] into the loop cures it.',
        'True errors on these rows: 6.55 for k = 1, 5.13 for 2, 4.36 for 5, 5.10 for 10 and 52.11 for 40. The first order picks 10 with 5.28, the second 1 with 14.65; right is 5.',
        'Running sums of the log give them back: five folds each, so the n-th true error is n times the n-th figure less (n - 1) times the one before.',
        'The folds are fixed by position, so there is no chance in it at all: two orders must agree.',
        'A cheap test: for any order the same winner, and each figure equal to that of the option alone.',
      ],
      redFlags: [
        'Changes the seed until the result looks right.',
        'Explains it by randomness although nothing here is random.',
      ],
      tags: ['hyperparameters', 'cross-validation', 'python', 'reproducibility'],
      exercise: {
        language: 'python',
        solution: SEARCH.solution,
        tests: SEARCH.tests,
        wrong: [
          {
            flaw: 'Each option is charged for the errors of those before it.',
            material: 'search.py (Python 3 standard library)',
          },
        ],
      },
      since: '0.2.0',
    },
    {
      id: 'bought-together-or-just-popular',
      title: 'Bought together, or just popular',
      areas: ['model-development', 'statistics'],
      kind: 'problem',
      difficulty: 'medium',
      minutes: 12,
      prompt: `A shop for camping gear shows one article beside each tent, under the heading "goes well with it". Its data are 200,000 baskets; 4,000 of them hold a tent.

With the table, work out which article you would show, and say what is wrong with the two rules that the team discusses: "most often bought with a tent" and "highest lift".`,
      materials: [
        {
          title: 'Baskets',
          format: 'markdown',
          content: `| article | baskets with it | with it and a tent |
|---|---|---|
| socks | 60,000 | 1,400 |
| gas cartridge | 5,000 | 900 |
| mosquito net | 900 | 240 |
| signal whistle | 12 | 6 |`,
        },
      ],
      assesses: 'Builds a simple item-to-item recommender with an eye on popularity, chance and purpose.',
      followUps: [
        {
          ask: 'How many baskets with a tent and socks would you expect if the two had nothing to do with each other?',
          listenFor: '4,000 x 30 % = 1,200, so 1,400 is little more than chance. Opens lift to a stuck candidate.',
        },
        {
          ask: 'Six of twelve whistles went with a tent. How far do you trust that?',
          listenFor:
            'Far above chance (0.24 expected), so it is real, but it sells once in a while: the page would be spent on 0.15 % of tent buyers. Smoothing or a minimum count (level 3).',
        },
        {
          ask: 'How would you find out which choice earns more?',
          listenFor:
            'Show them at random to shares of visitors and count additional sales: many would have bought the cartridge anyway (level 4).',
        },
      ],
      rubric: {
        1: 'Chooses socks because 1,400 is the largest number, or the whistle because its lift is highest, and stands by it when asked about the other columns.',
        2: 'Computes shares or lifts but chooses by one of them without seeing what it rewards, or gets the expected counts wrong.',
        3: 'Computes lifts near 1.2, 9, 13 and 25, says that counts reward what is popular anyway and lift rewards rare articles, and chooses cartridge or net with a reason in expected sales.',
        4: 'Also says that both figures describe buying, not the effect of showing, and would test with random placement, thinks of the margin or of what the tent already includes, and states a rule for rare articles that holds for the whole shop.',
      },
      answerKey: [
        'Share of tent baskets with it: socks 35 %, cartridge 22.5 %, net 6 %, whistle 0.15 %. Share of all baskets: 30 %, 2.5 %, 0.45 %, 0.006 %.',
        'Lift, the ratio of the two: 1.17 for socks, 9.0 for the cartridge, 13.3 for the net, 25 for the whistle.',
        'Counts above expectation: socks 200, cartridge 800, net 222, whistle 5.8. By this measure the cartridge leads clearly.',
        'A smoothed lift such as (together + 10) / (expected + 10) gives 1.17, 8.3, 8.9 and 1.6: the whistle falls, cartridge and net stand near each other. A minimum count or a lower confidence limit is as good.',
        'Cartridge or net are both fine answers if argued: the net has the larger lift and is perhaps forgotten by more people, the cartridge moves more sales.',
        'None of it says what showing an article changes: some would have bought it anyway.',
      ],
      redFlags: [
        'Does not ask what the heading promises to customers.',
        'Treats co-purchase as proof that showing it sells.',
      ],
      tags: ['recommender', 'collaborative-filtering', 'popularity-bias', 'lift'],
      since: '0.2.0',
    },
    {
      id: 'better-offline-flat-online',
      title: 'Better offline, flat online',
      areas: ['model-development', 'statistics', 'scalability-and-performance'],
      kind: 'situational',
      difficulty: 'hard',
      minutes: 12,
      prompt: `A job board ranks vacancies for each visitor. Your team replaced the ranker. On last month's logs the new one puts the vacancy that was clicked 1.8 places higher on average. In a test over two weeks with half of all visitors each, applications per visitor moved from 0.412 to 0.413, with a 95 % interval for the difference from -0.006 to +0.008.

Tell me how you find out where the gain went, and what you do with the ranker in the meantime.`,
      assesses:
        'Finds the gap between an offline gain and a flat experiment in a sensible order, and decides meanwhile.',
      followUps: [
        {
          ask: 'Which vacancies can be clicked in the old logs at all?',
          listenFor:
            'Those that the old ranker showed high. The logs reward whoever agrees with the old ranker, and places bias clicks. Gives a stuck candidate a start (level 3).',
        },
        {
          ask: 'What would you check in the running system before you doubt the idea?',
          listenFor:
            'That visitors really got the new ranking: features in serving as in training, latency, fallbacks, the share served. A day of logged rankings recomputed offline (level 3).',
        },
        {
          ask: 'Suppose everything is sound. What does the interval tell the product manager?',
          listenFor:
            'A change of less than about 1.5 to 2 % either way; not that there is no effect. Worth a longer test only if such an effect would pay (level 4).',
        },
      ],
      rubric: {
        1: 'Trusts the offline figure and ships, or calls the ranker worthless because the test was not significant.',
        2: 'Lists possible causes (bias, bugs, too short) without an order or a check that could tell them apart.',
        3: 'Checks first that the new ranking was really served as evaluated, then the offline measure (clicks under the old ranker, places, clicks against applications), and keeps the old ranker or a small share meanwhile.',
        4: 'Also reads the interval as a limit on the effect in percent, proposes an evaluation that predicts the test better (randomised places on a small share, weights for places, applications as label), and says which finding would make them ship, repeat or stop.',
      },
      answerKey: [
        'Order that saves time: was it served (recompute logged requests), does the offline measure count what the test counts, is the measure biased, is the test able to see such an effect.',
        'Clicks and applications differ: a ranker may lift tempting vacancies that people do not apply for.',
        'Clicks under the old ranker favour what it placed high. Inverse weights for places, or a share of traffic with shuffled places, give a fairer comparison.',
        'The interval runs from -1.5 % to +1.9 % of 0.412. A team that needs 1 % must test longer or with less noise, for example by adjusting for each visitor’s earlier activity.',
        'Keeping the old ranker is the default; keeping the new one is as good if it is cheaper to run, which should be said.',
        'Misconception: not significant means no effect.',
      ],
      redFlags: [
        'Stretches the test day by day until it is significant.',
        'Never asks whether the new model was really served.',
      ],
      tags: ['offline-online-gap', 'ranking', 'ab-testing', 'position-bias'],
      references: [
        {
          title: 'Joachims, Swaminathan, Schnabel: Unbiased Learning-to-Rank with Biased Feedback',
          url: 'https://arxiv.org/abs/1608.04468',
        },
      ],
      samples: [
        {
          level: 1,
          text: `One point eight places is a big improvement, that is on a month of logs, so a lot of data, much more than two weeks of test. And the online number did go up, from 0.412 to 0.413. It is not significant but the direction is right, and tests are always noisy, people apply for a job or not for a hundred reasons which have nothing to do with us. So I would say the model is better, we roll it out to everybody, and the gain will show in the long run, when people get used to better lists. If management is nervous we can repeat the test later. I would spend the time rather on the next version, with more features, because the offline metric is clearly something we can push and then at some point online has to follow.`,
        },
        {
          level: 2,
          text: `That happens often, offline and online do not agree. There can be many reasons. Position bias, because people click what is on top. Maybe two weeks was too short, or there was a novelty effect, or seasonality, vacancies are different at the end of the month. Could also be a bug in the features online, training-serving skew, or latency, if the new one is slower people leave. Or the segments cancel out, better for some and worse for others, I would look at mobile and desktop. I would go through those things with the team and I would also extend the test to four weeks to get a clearer result. During that time I would leave it at fifty fifty, because it is not harmful as far as we see, and then we decide.`,
        },
        {
          level: 3,
          text: `Before I theorise I want to know if the thing we tested was the thing we evaluated. Take a few hundred logged requests from the test, score them again offline and compare the order with what was shown. If that is different we can stop there. If it is the same, then the offline measure: we count clicks, and the test counts applications. You can climb in clicks with nice titles. So I recompute offline with applications. And the clicks come from the old ranker, what it had put on place one was clicked because it was there, so I would weight by the position. Those two are days, not weeks. Meanwhile the old one stays for everybody, perhaps the new one on five percent so that we keep a log, because we have no reason to change.`,
        },
        {
          level: 4,
          text: `The interval first. Minus 0.006 to plus 0.008 on 0.412 is minus one and a half to plus two percent. So the test does not say zero, it says that the effect is smaller than two percent. If one percent would pay for us, the test could not have seen it. OK. Then in order: was it served? Recompute logged requests. Second, the offline number counts clicks and I care about applications, score it again with those. Third, clicks were earned under the old order, so I would shuffle a few of the upper places for one percent of visitors and use that as the yardstick from now on. Old ranker stays meanwhile. If serving was broken, I repeat the test. If with applications the gain is gone, I stop, the metric was wrong. If the gain is still there on shuffled data, I run longer, with people’s earlier activity taken out to get the noise down.`,
        },
      ],
      since: '0.2.0',
    },
    {
      id: 'three-thousand-rows-and-a-network',
      title: 'Three thousand rows and a network',
      areas: ['model-development', 'automl-and-model-selection'],
      kind: 'conceptual',
      difficulty: 'easy',
      minutes: 7,
      prompt: `A water utility wants to predict which of its pipes will leak within a year. There are 3,000 pipes with 25 columns (material, age, soil, pressure, repairs), a fifth of the values are missing, and 240 pipes have leaked. A supplier offers a deep network.

Say which kind of model you would start with, and what would make you change to another.`,
      assesses: 'Chooses an algorithm from size, shape and use of the data rather than from fashion.',
      followUps: [
        {
          ask: 'How many leaks would be in a test set of a fifth of the pipes?',
          listenFor:
            'About 48. Any difference between models must be large to be seen; cross-validation helps (level 3).',
        },
        {
          ask: 'What does each of your candidates do with the missing values?',
          listenFor:
            'Boosted trees can branch on them; linear models and networks need filling in and a flag (level 3).',
        },
        {
          ask: 'Which people will work with the result, and does that change the choice?',
          listenFor:
            'Engineers who dig: a short list with reasons they can check may be worth some accuracy (level 4).',
        },
      ],
      rubric: {
        1: 'Takes the network because it is the strongest kind of model, or refuses any model because the data are too few.',
        2: 'Names a simpler model by habit, without linking it to the number of leaks, the missing values or the columns.',
        3: 'Starts with a regularised linear or survival model or boosted trees, gives the reasons (240 events, mixed columns, missing values), compares by cross-validation, and says what would change the choice, such as many more rows, sensor curves or images.',
        4: 'Also sees how little 240 leaks can tell apart, groups or splits by time and street so that neighbouring pipes do not leak into the test, and weighs what engineers can check against small gains.',
      },
      answerKey: [
        'For tables of this size tree ensembles and linear models are hard to beat; networks gain with many rows or with raw signals (Grinsztajn et al. 2022 for medium-sized tables).',
        '240 events support roughly 10 to 20 free parameters by the old rule of 10 to 20 events each; regularisation softens the rule but not the shortage.',
        'A survival model uses the age of pipes that have not leaked yet; a yes-or-no model by year is as good if age is a feature.',
        'A test part of a fifth has about 48 leaks: a recall of 0.7 has a 95 % interval of roughly 0.56 to 0.81.',
        'What would change the choice: pressure curves by the second, camera pictures of pipes, data of many utilities, or a pre-trained model for such tables that proves itself in the comparison.',
      ],
      redFlags: ['Never asks how many leaks there are.', 'Compares models on one small split.'],
      tags: ['algorithm-choice', 'tabular-data', 'missing-values', 'predictive-maintenance'],
      references: [
        {
          title:
            'Grinsztajn, Oyallon, Varoquaux: Why do tree-based models still outperform deep learning on tabular data?',
          url: 'https://arxiv.org/abs/2207.08815',
        },
      ],
      samples: [
        {
          level: 1,
          text: `A deep network would be my choice as well, because it learns interactions by itself, for example soil with material and age, and you do not need to do feature engineering. With 25 columns the input is small so the network can be small too, three or four layers, with dropout and batch norm. Missing values I would fill with the mean and add noise for augmentation, that also gives us more rows, you can easily make thirty thousand out of three thousand. For the imbalance, 240 leaks against 2,760, SMOTE. The supplier probably has done this with other utilities, so they have experience. What would make me change, well, if the network does not converge, then I would try another architecture, there are transformers for tables now.`,
        },
        {
          level: 2,
          text: `I would not use a deep network, for tabular data gradient boosting is usually the best, XGBoost or LightGBM, that is what wins the competitions. It is fast to train, it is robust, you do not need to scale anything. I would do a hyperparameter search with Optuna and take the best one by cross-validation. Then we can show feature importance to the utility. Deep learning is more for images and text, everybody knows that it needs a lot of data. I would change to another model if the results are not good enough, for instance if the AUC is under 0.7 or so, then I would also try a random forest, or a network in the end, or an ensemble of several of those.`,
        },
        {
          level: 3,
          text: `240 leaks, that is what counts, not 3,000. With that you can support maybe ten or twenty parameters honestly, so I would start with a regularised logistic regression, or a survival model, because pipes that have not leaked yet also tell you something with their age. Next to it boosted trees, kept small, since columns are mixed and a fifth is missing and they take that as it is. Cross-validate both, same folds. The network would have nothing to learn from that those have not. I would change if the data were another kind, if they had pressure curves every second, or camera pictures from inside the pipes, or if several utilities put their data together and we had a hundred thousand. Then I would happily test the supplier’s thing, in the same comparison.`,
        },
        {
          level: 4,
          text: `I would ask how the network was tested before anything else, as pipes in one street are the same age and the same soil, so if you split at random you have the neighbour in the test. I would split by street, and train on earlier years. Model: penalised survival model, and small boosted trees that handle the missing fifth. Reason is 240 events. Put a fifth aside and you have 48 leaks, if we find seventy percent of them then the interval goes from mid fifties to about eighty, so two decent models cannot be told apart on that, and then I take the one that the engineers can look at and say, yes, grey cast iron from the sixties in clay. They decide where to dig. I would go to something bigger with pressure curves, or with data from ten utilities, and if it wins by more than the folds vary.`,
        },
      ],
      since: '0.2.0',
    },
    {
      id: 'a-model-that-you-kept-simple',
      title: 'A model that you kept simple',
      areas: ['model-development', 'communication'],
      kind: 'behavioral',
      difficulty: 'medium',
      minutes: 10,
      prompt: `Think of a time when people around you expected a more sophisticated model, and you put a simpler one to use.

Tell me what you compared, how you settled it, and how the model did afterwards.`,
      assesses: 'Weighs accuracy against cost, speed and upkeep with evidence, and carries others along.',
      followUps: [
        {
          ask: 'How large was the difference between the two, on what data?',
          listenFor: 'A measured gap with its uncertainty, on data like those in use (level 3), not a feeling.',
        },
        {
          ask: 'What did the simple one cost or save after a year?',
          listenFor: 'Effort to run, retrain and explain; incidents. Followed up instead of assumed (level 4).',
        },
        {
          ask: 'If you have no such case: tell me about one where you took the larger model.',
          listenFor: 'The same reasoning with the opposite end is as good. Helps a candidate who finds no example.',
        },
      ],
      rubric: {
        1: 'Kept it simple because the other was not understood or liked, and presents that as principle; or overruled others without any comparison.',
        2: 'Gives general reasons (faster, easier to explain) but no measured comparison, or cannot say how it did in use.',
        3: 'Compared both on data like those in use, set the gap against latency, upkeep or explanation in concrete terms, brought the doubters along, and knows how it did.',
        4: 'Also set in advance what gap would have justified the larger model, watched for the point where that came true, and tells what the choice cost as well as what it saved.',
      },
      answerKey: [
        'Evidence wanted: two models, one measure, data, a gap; costs of running and keeping; people involved; outcome after some months.',
        'Simple means cheaper to run, retrain, explain or repair; a rule, a linear model or a smaller network all count.',
        'Just as good: it turned out to be wrong, the larger model came later, and the candidate saw it in time.',
        'Misconception: simple is always better. The best answers name the price.',
      ],
      redFlags: ['Speaks of colleagues who wanted more with contempt.', 'No number anywhere, even when asked.'],
      tags: ['model-selection', 'simplicity', 'trade-offs', 'stakeholders'],
      enemies: ['a-feature-you-took-out-again'],
      since: '0.2.0',
    },
    {
      id: 'a-blend-that-trusts-its-memory',
      title: 'A blend that trusts its memory',
      areas: ['model-development', 'statistics'],
      kind: 'debugging',
      difficulty: 'hard',
      minutes: 14,
      prompt: `A colleague combines two models of heating demand: one takes the demand of the most similar past day, the other is a straight line over temperature. The combination should never be much worse than the better of the two. On 200 training days the code below gives the nearest day a share of 1 and an error of 0. On new days the mean squared error is 18.8; the line alone has 9.4.

Explain the numbers, and correct the code.`,
      materials: [{ title: 'blend.py (Python 3)', format: 'python', content: BLEND.shown }],
      assesses: 'Understands why a second-level model must see predictions for unseen rows, and implements it.',
      followUps: [
        {
          ask: 'What does the nearest-day model predict for a day that it was trained on?',
          listenFor: 'That very day: error 0, whatever the noise. The start for the stuck.',
        },
        {
          ask: 'You learn the share on held-out rows. Which models do you put to use in the end?',
          listenFor:
            'Trained on all rows again, with the share kept; level 3. Says that the share belongs to slightly smaller training sets.',
        },
        {
          ask: 'The days are a series in time. Does your division into folds still hold?',
          listenFor:
            'Neighbouring days resemble each other, so the nearest day is flattered: blocks or later periods as folds (level 4).',
        },
      ],
      rubric: {
        1: 'Blames the formula of the weight or the amount of data, or drops the nearest-day model without an explanation.',
        2: 'Says "overfitting" and fixes the share by hand, or holds rows out but leaves the final models trained on a part.',
        3: 'Explains that training predictions of a memorising model are not predictions, learns the share out of fold, and trains the final models on all rows.',
        4: 'Also derives the figures (noise counted twice for the nearest day), handles the order in time, and keeps untouched data to judge the blend itself.',
      },
      answerKey: [
        'The nearest past day of a training day is itself: error 0, so least squares gives it everything.',
        'On new days the nearest one has noise of its own: twice the noise variance (2 x 9 = 18 with a deviation of 3), the line about once (9).',
        'Correction: for each fold fit both models on the others, predict the fold, learn the share from those pairs; then fit both again on all rows.',
        'Holding out one half is right in principle; if the final models stay trained on half, data are wasted.',
        'A fixed half and half is not harmful by design, but not what was asked: here worse than the line.',
        'The fault is the same in kind as encoding a category by its own label.',
        'Series in time: fold by blocks. Judge the blend on data that neither level saw.',
      ],
      redFlags: ['Is content because the training error is 0.', 'Tunes the share on the test days.'],
      tags: ['stacking', 'ensembles', 'data-leakage', 'cross-validation'],
      enemies: ['signal-in-a-random-label'],
      references: [
        { title: 'Wolpert: Stacked generalization (1992)', url: 'https://doi.org/10.1016/S0893-6080(05)80023-1' },
      ],
      exercise: {
        language: 'python',
        solution: BLEND.solution,
        tests: BLEND.tests,
        wrong: [
          { flaw: 'learns the share on the training rows', material: 'blend.py (Python 3)' },
          { flaw: 'leaves half of the rows unused', code: BLEND.halves },
          { flaw: 'fixes the share', code: BLEND.fixed },
        ],
      },
      since: '0.2.0',
    },
    {
      id: 'a-score-that-forgives-what-is-missing',
      title: 'A score that forgives what is missing',
      areas: ['model-development', 'programming'],
      kind: 'coding',
      difficulty: 'medium',
      minutes: 20,
      prompt: `A museum judges its search: for each query experts graded some objects from 0 (wrong) to 3 (exactly right). The function below should give the discounted gain of what was shown, as a share of the best possible (nDCG). A search that returned a single good object and left out four others scored a perfect 1.

Write it anew: \`ndcg(shown, grades, k)\`. \`shown\` is the list of results, which may hold ungraded objects and repeats; \`grades\` maps objects to grades; only the first k places count. Say what you decide where the task leaves it open.`,
      materials: [
        { title: 'the present function (Python 3)', format: 'python', content: GAINS.shown },
        {
          title: 'Definition in use',
          format: 'text',
          content: 'An object of grade g at place p (from 1) adds (2^g - 1) / log2(p + 1).',
        },
      ],
      assesses:
        'Implements an evaluation measure with its edge cases, and knows what each decision does to the verdict.',
      followUps: [
        {
          ask: 'What should the list ["a"] score if three objects are right? And what is it divided by now?',
          listenFor: 'Less than 1: by the best list of all graded objects, not of those shown. For the stuck.',
        },
        {
          ask: 'No object was graded above 0. What do you return, and how do you average over queries?',
          listenFor: 'Undefined, left out of the mean, and counted apart; 0 or 1 would both mislead. Level 3.',
        },
        {
          ask: 'A new search finds objects that nobody graded. What happens to its score?',
          listenFor:
            'They count as wrong, so new methods look bad: grade the first results of all methods compared (level 4).',
        },
      ],
      rubric: {
        1: 'Code does not run or changes only the symptom, as by counting results; the ideal is still built from what was shown.',
        2: 'Builds the ideal from all grades, but cuts only one of the two sums at k, lets repeats count twice, or divides by zero.',
        3: 'Correct including k on both sums, ungraded as 0, repeats counted once, and a stated answer for queries with nothing to find.',
        4: 'Also writes tests with hand-computed values, and says what ungraded results, the choice of k and averaging do to a comparison of two searches.',
      },
      answerKey: [
        'Fault: the ideal is sorted from the results shown, so anything missing costs nothing; the measure only sees order.',
        'Ideal: all grades sorted downwards, cut at k, as the sum itself is.',
        'Ungraded counts as 0: usual, and unfair to methods that were not in the pool.',
        'A repeated object adds nothing the second time but takes its place; else a list of one good object repeated would exceed 1.',
        'Nothing to find: no value (None), reported apart.',
        'Equally valid: gain g in place of 2^g - 1, if said; natural logarithms give the same share.',
        'Ties in grade may be in any order: the score is the same.',
      ],
      redFlags: ['Never tries a list by hand.', 'Gives a query with nothing to find the value 1 to avoid trouble.'],
      tags: ['ranking-metrics', 'ndcg', 'search-evaluation', 'edge-cases'],
      references: [
        {
          title: 'Järvelin, Kekäläinen: Cumulated gain-based evaluation of IR techniques (2002)',
          url: 'https://doi.org/10.1145/582415.582418',
        },
        {
          title: 'Burges et al.: Learning to Rank using Gradient Descent (2005)',
          url: 'https://doi.org/10.1145/1102351.1102363',
        },
      ],
      exercise: {
        language: 'python',
        solution: GAINS.solution,
        tests: GAINS.tests,
        wrong: [
          { flaw: 'takes the ideal from what was shown', material: 'the present function (Python 3)' },
          { flaw: 'does not cut the ideal', code: GAINS.whole },
          { flaw: 'counts repeats', code: GAINS.repeats },
        ],
      },
      since: '0.2.0',
    },
  ],
} as const satisfies QuestionSet

export const modelDevelopment = set as QuestionSet<QuestionIdOf<typeof set>>
