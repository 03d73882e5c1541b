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
assert rolling_splits([1, 2, 3, 4, 30, 31, 32, 33], 2, 0, 2) == [([0, 1], [2, 3]), ([4], [5, 6])], 'days without rows'
assert rolling_splits([1, 2, 3, 4], 2, 0, 2) == [([0, 1], [2, 3])], 'the last day counts'
tested = [i for _, future in rolling_splits(list(range(60)), 10, 3, 5) for i in future]
assert tested and len(tested) == len(set(tested))`,
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
nothing = ndcg(['a', 'b'], {'a': 0}, 2)
assert nothing is None or nothing != nothing, 'nothing to find'
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
            'A cannot run at this threshold. As the table stands, B now wins: 2,000 of A’s alarms picked at random catch only 400 failures, 660,000 euros in all. A fair comparison needs both models at their best 2,000 alarms, which the table does not give; asking for that marks level 4.',
        },
        {
          ask: 'At what cost per inspection would your choice change?',
          listenFor:
            'A costs 2,667 more inspections and prevents 200 more failures worth 180,000 euros, so the choice changes at 67.50 euros. Getting there when asked is level 3; level 4 has already said that the margin is thin, or says now what it means that 67.50 is so near to 60.',
        },
      ],
      rubric: {
        1: 'Chooses by F1, precision or recall alone, and still leaves the costs out when pointed to them.',
        2: 'Uses the costs but miscounts, for example takes precision as a share of all switches, or counts only missed failures.',
        3: 'Gets total costs of about 420,000 euros for A and 440,000 for B and chooses A, stating that it needs 4,000 inspections.',
        4: 'Also tests the choice unasked: says how thin the margin is (20,000 euros, under 5 %) or what would reverse it, asks whether the crew can do 4,000 inspections, and wants the full curves, to compare each model at its cheapest threshold or at the crew’s capacity.',
      },
      answerKey: [
        'A: 800 failures caught, 800 / 0.20 = 4,000 inspections = 240,000 euros; 200 missed = 180,000 euros; 420,000 in all.',
        'B: 600 caught, 600 / 0.45 = 1,333 inspections = 80,000 euros; 400 missed = 360,000 euros; 440,000 in all.',
        'F1 would prefer B (0.51 against 0.32): it does not know what each kind of error costs the railway.',
        'Somebody chose these thresholds; each model should be judged at its own cheapest threshold, or at the crew’s capacity. With 2,000 inspections, A has to catch at least 645 failures (a precision of 0.32) to beat B as it stands.',
        'Working with savings instead of costs is as good: A saves 480,000 euros of the 900,000, B 460,000.',
        'Doing nothing costs 900,000 euros, so both models are worth using.',
      ],
      redFlags: ['Prefers a metric over stated costs.', 'Does not notice that people have to act on the alarms.'],
      tags: ['evaluation', 'cost-sensitive', 'thresholds', 'predictive-maintenance'],
      searchPhrases: [
        'precision recall trade-off',
        'cost of a false alarm',
        'choosing a decision threshold',
        'confusion matrix in money',
        'f1 score misleading for the business',
        'picking between two classifiers',
        'missed failure versus unnecessary check',
        'expected cost of errors',
        'predictive maintenance evaluation',
        'which of two models saves more',
        'asymmetric misclassification costs',
        'when is an alarm worth acting on',
        'translating model quality into profit',
        'ROI of a classifier',
        'is the more accurate model really better',
      ],
      enemies: ['a-hundred-and-forty-cracks-a-day'],
      since: '0.1.0',
    },
    {
      id: 'signal-in-a-random-label',
      title: 'Signal in a random label',
      areas: ['model-development', 'programming'],
      kind: 'debugging',
      difficulty: 'medium',
      minutes: 13,
      prompt: `A churn model uses each customer's city, encoded as the share of customers there who left. To check the code, the team ran it on labels drawn at random. A fair evaluation should give an area under the ROC curve (AUC) near 0.5. The script prints 0.743.

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
          listenFor: 'Its own is among them. Shows a stuck candidate the way (level 2 to 3).',
        },
        {
          ask: 'You now compute the shares on the training part only. Is the feature safe for training the model?',
          listenFor:
            'The test result is now honest, but training rows still see their own label: on random labels the feature scores about 0.80 on the training part and 0.5 on the test part, so a model would trust it far too much. Out-of-fold encoding cures it; leave-one-out needs care, as it lets a flexible model read the label backwards (tells 4 from 3).',
        },
        {
          ask: 'What would you do with cities seen twice, or never?',
          listenFor:
            'Shrinks small cities towards the overall share and gives new cities a stated default (level 4). Dropping these cities, or an error on a new one, stays at 3 at best.',
        },
        {
          ask: 'How would you keep this mistake from coming back next year?',
          listenFor:
            'The run on random labels as an automatic test, or an encoder that is fitted only inside the training step of a pipeline (level 4). "Careful review" adds nothing.',
        },
      ],
      rubric: {
        1: 'Takes 0.743 as real signal, blames the seed or the AUC function, or proposes to tune the model.',
        2: 'Says "leakage" but blames the wrong step (the shuffle, the split size) or cannot say how a label got into its own feature; or finds the cause but removes only part of it, for example drops rare cities, or leaves out each row’s own label but still uses the labels of other test rows.',
        3: 'Shows that each test label is part of the share of its own city, and computes the shares from training rows only, so that random labels give about 0.5.',
        4: 'Also protects the training rows (out-of-fold encoding), handles rare and unseen cities, and keeps the run on random labels as a test of the pipeline.',
      },
      answerKey: [
        'The shares are computed over all rows before the split. With about five customers in a city, each customer’s own label moves the feature a lot, so test labels leak into test features.',
        'Splitting first and computing smoothed shares on the 1,500 training rows brings the AUC on random labels close to 0.5 (0.48 with this seed, within noise: 500 test rows give a standard error near 0.03).',
        'The leak is strongest for rare categories; with thousands of rows in each city it nearly vanishes, which is why it is often missed.',
        'Equally good: out-of-fold target encoding inside a cross-validated pipeline, hashing, or an embedding learned with the model.',
        'A run on random labels is a cheap test for leakage of this kind. It does not find everything: a feature recorded after the event passes it.',
      ],
      redFlags: [
        'Trusts a high score without asking where it comes from.',
        'Believes that a random split rules out leakage.',
      ],
      tags: ['data-leakage', 'target-encoding', 'feature-engineering', 'evaluation'],
      searchPhrases: [
        'target leakage',
        'target encoding leaks',
        'mean encoding high cardinality',
        'auc too good to be true',
        'data leakage debugging exercise',
        'permuted label sanity check',
        'out-of-fold encoding',
        'categorical feature with rare values',
        'fit the encoder before the split',
        'model finds patterns in pure noise',
        'category averages computed on all rows',
        'preprocessing inside the cross-validation pipeline',
        'sklearn TargetEncoder pitfall',
        'why is the validation score too optimistic',
        'spotting a flawed evaluation',
      ],
      enemies: ['reviewing-a-change-that-must-go-out-today', 'comments-on-a-first-change'],
      since: '0.1.0',
    },
    {
      id: 'recommending-clothes-that-nobody-has-bought',
      title: 'Recommending clothes that nobody has bought',
      areas: ['model-development', 'scalability-and-performance'],
      kind: 'system-design',
      difficulty: 'hard',
      minutes: 30,
      prompt: `An online shop sells fashion: 2 million active customers, 60,000 articles, and 4,000 new articles every week. Most articles are sold out eight weeks after they arrive, and 40 % of what is ordered is sent back. Today's recommender learns from who bought what. New articles hardly ever appear in it, and half of all visits come from people who are not logged in.

Design the recommender that replaces it on the home page. Start with what you would want to know, and end with how you would decide that it is better.`,
      assesses:
        'Designs a hybrid recommender under cold start and fast turnover, with an evaluation that can be believed.',
      followUps: [
        {
          ask: 'Follow one article from the minute it is photographed. When is it first shown, and to whom?',
          listenFor:
            'Content features (image, text, attributes, price) give it a place before any click; deliberate exploration brings in its first data. Helps a candidate who stays with general architecture (level 2 to 3).',
        },
        {
          ask: 'Your offline results are far better than the old system’s. Why might the online test disagree?',
          listenFor:
            'Logged data favour what the old system showed; popularity; random splits across time; sold-out articles. Two of them support level 3; none, or only "overfitting", points to level 2.',
        },
        {
          ask: 'Where would you spend a latency budget of 150 milliseconds?',
          listenFor:
            'Candidates from a prepared index in a few milliseconds, most of the time for a ranker over some hundreds of them with session features, a fallback when time runs out (level 3). Only "a faster model" is level 2.',
        },
        {
          ask: 'After a month, sales are up, but they come from fewer articles. What do you make of that?',
          listenFor:
            'A feedback loop that narrows what is shown: measures how much of the catalogue gets seen, reserves places for new articles, asks which outcome the shop wants. Explaining it now is level 3; level 4 had foreseen it in the design, or says how much narrowing they would accept and for how long.',
        },
      ],
      rubric: {
        1: 'Proposes one algorithm by name for everything, or more purchase history as the cure for articles that have none.',
        2: 'Mentions content and collaborative signals but does not say how a new article or an anonymous visitor is served, or would decide offline or by clicks; or avoids this, with neither a split by time nor a guardrail.',
        3: 'Builds candidates and ranking from behaviour plus content, with a concrete path for new articles and for anonymous sessions; and decides by an online test on a business outcome (such as margin, or sales that are kept). Also splits by time offline, or sets at least one guardrail.',
        4: 'Also plans exploration and says what it costs, foresees feedback loops and stock running out before being asked, ties choices to numbers given or asked for (life of an article, share of anonymous visits, returns), and says which result would make the shop keep a simpler system.',
      },
      answerKey: [
        'Tell the candidate when asked: the aim is contribution margin after returns; photos, text and attributes exist before the first sale; of anonymous visitors only the present session is known; the answer may take 150 milliseconds.',
        'Turnover shapes the design. At 4,000 a week, at most 32,000 of the 60,000 articles are younger than eight weeks, so the others sell for longer: asking how many do is a good first question. An article that sells for eight weeks and gathers data for two has lost a quarter of its life.',
        'Typical sound design: candidates from several sources (recent session similarity on content embeddings, collaborative neighbours, popular and new in category), then one ranker with user, session, article and context features.',
        'Pure collaborative filtering cannot place an article without interactions; pure content cannot learn taste beyond attributes; a hybrid covers both. A two-tower network with content features is one; gradient-boosted ranking over simple candidates is as good an answer.',
        'Offline: split by time, evaluate separately on new articles and on anonymous sessions, compare with a popularity baseline. Online: randomise visitors, measure contribution margin after returns, watch latency and how much of the catalogue is shown.',
        'Exploration (a few slots, or a bandit) buys data for new articles; its cost is sales lost in those slots.',
        'Availability is filtered when candidates are fetched, so that enough of them remain, and checked again at the end, because sizes sell out meanwhile.',
      ],
      redFlags: [
        'Never asks what the home page is meant to achieve.',
        'Judges by click rate alone although 40 % is sent back.',
      ],
      tags: ['recommender', 'cold-start', 'hybrid-recommender', 'exploration', 'ranking'],
      searchPhrases: [
        'design a recommender system',
        'cold start problem',
        'new items without history',
        'anonymous visitors personalisation',
        'collaborative vs content-based filtering',
        'two-tower candidate generation and ranking',
        'ml system design interview',
        'explore exploit bandit',
        'fashion e-commerce recommendations',
        'suggest products to people we know nothing about',
        'catalogue turns over every few weeks',
        'image and text embeddings for products',
        'matrix factorization fails on fresh arrivals',
        'home page personalization architecture',
        'returned orders as negative feedback',
      ],
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
      prompt: `Tell me about a time when you removed something from a model, or from its training, that you or others had been sure would help. Say what made you doubt it, how you found out, and what came of it.`,
      assesses: 'Tests ideas by controlled comparison, and acts on evidence against an idea that people liked.',
      followUps: [
        {
          ask: 'How did you make sure that the difference was not chance?',
          listenFor:
            'Repeated seeds, an interval, or a hold-out that was not used for choosing (level 3). A single run before and after is level 2.',
        },
        {
          ask: 'If nothing like that comes to mind: which part of your last model would you miss least?',
          listenFor:
            'A way in for a candidate with no ready story; listen for how they would test it. A concrete plan with a control and a rule for deciding can reach level 3; level 4 needs something that happened.',
        },
        {
          ask: 'What had it cost to have it in the model?',
          listenFor:
            'Latency, upkeep, a dependency, slower experiments: sees cost beyond accuracy (level 3); in numbers, level 4.',
        },
        {
          ask: 'What have you done differently since then?',
          listenFor:
            'A habit that can be named, such as an ablation before merging or a minimum gain that a new part must bring (level 4). "We were more careful" is not one.',
        },
      ],
      rubric: {
        1: 'Removed it because somebody senior said so and never checked, took a gain on the data used for tuning as proof, or kept it after the evidence had turned against it.',
        2: 'Tells of a removal decided by one run or by taste; the result is vague or not known.',
        3: 'Describes a controlled comparison (all else held fixed, more than one run or an interval) whose result went against what the person or the team had been sure of, with the size of the effect and what was saved.',
        4: 'Also sets accuracy against upkeep, latency or effort in numbers, says which result would have made them keep it, and names what has changed since in how such ideas are tested before they go in.',
      },
      answerKey: [
        'Strong stories have a hypothesis, an ablation with everything else held fixed, several seeds or an interval, and a decision.',
        'It may be a feature, a data source, an augmentation, a loss term, a larger model, an ensemble: all count alike.',
        'No loss of accuracy is a fine result if it saved cost. Listen for who had to be convinced, and with what.',
        'The scale of the employer does not matter; a small ablation on one machine can be exemplary.',
      ],
      redFlags: [
        'Can only tell of additions, and calls removing something a step back.',
        'Compares on the data that were used for tuning.',
      ],
      tags: ['ablation', 'experimentation', 'simplicity', 'evidence'],
      searchPhrases: [
        'ablation study experience',
        'feature did not help',
        'removing features from a model',
        'challenging a popular idea with evidence',
        'killing a favourite idea',
        'was the improvement just noise',
        'less is more model',
        'changed your mind after an experiment',
        'admitting an idea did not work',
        'intellectual honesty about results',
        'does this input really contribute',
        'controlled experiments on model components',
        'questioning what everybody believes',
        'simplifying without losing accuracy',
      ],
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
          listenFor:
            'That depends on how often they usually come. Helps a stuck candidate to see why one fixed cut-off fails (level 2 to 3).',
        },
        {
          ask: 'For whom and on which day is the prediction made, and what may it know?',
          listenFor:
            'A rule for who is scored, and a fixed reference date with all features before it and the label after it (level 3). Several such dates, to cover the seasons, are a plus.',
        },
        {
          ask: 'What would make you tell them that they do not need a model?',
          listenFor:
            'A rule such as "twice the usual gap", with a randomised voucher test, may do as well. Level 4 names how the two would be compared and at what gain the model is worth its upkeep.',
        },
      ],
      rubric: {
        1: 'Starts from an algorithm and never says what leaving means, or lets the features see the weeks in which the label is decided (for example visits of the last 30 days counted up to today).',
        2: 'Picks one fixed gap such as 30 days for everybody, or one that fits habits but has no link to the voucher; or has both, but says, even when asked, neither on which day nor for whom the prediction is made.',
        3: 'Defines what is predicted so that it fits different habits (a gap relative to the usual one, visits in the coming weeks, or something equivalent), and chooses a horizon in which a voucher can still work. Also fixes a reference date, or says which customers are scored and which are not.',
        4: 'Also offers a simple rule as baseline, asks whether vouchers change anything and plans a hold-out group to find out, and names an answer from the business that would change the framing.',
      },
      answerKey: [
        'Four things must be fixed: who is scored, when, what counts as leaving, within which horizon.',
        'A single gap is wrong at both ends: three weeks is alarming for someone who comes every four days and normal for someone who comes every six weeks. Use the gap relative to habit, or predict visits in the next weeks.',
        'The label must be later than all features; customers too new to have a habit need a rule of their own.',
        'The aim is vouchers that change behaviour, so a test with a hold-out group matters more than accuracy; uplift may be the better target.',
        'Survival models, buy-till-you-die models or plain classification on snapshots are equally acceptable.',
      ],
      redFlags: ['Never asks what happens with the prediction.', 'Uses features computed over the label window.'],
      tags: ['problem-framing', 'churn', 'labels', 'baselines'],
      searchPhrases: [
        'churn prediction',
        'framing a business problem as ml',
        'define the label',
        'turning a vague request into a model',
        'prediction window and horizon',
        'customer retention without contracts',
        'non-contractual churn definition',
        'baseline rule before a model',
        'uplift hold-out group',
        'when is somebody really gone',
        'translating business needs into machine learning',
        'how do you label inactive users',
        'survival analysis or classification',
        'RFM recency and frequency',
        'who should get a discount voucher',
      ],
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
      prompt: `A city forecasts the tickets sold at its tram stops for the days ahead. Sales figures arrive two days late. Some days have several rows in the data, others none.

Write a Python function \`rolling_splits(days, train, gap, test)\` for evaluating the forecast:

- \`days\` holds the day number of each row, in ascending order.
- A split is a pair of lists of row indices: the rows of \`train\` days, then \`gap\` days left out, then the rows of \`test\` days.
- The first split starts on the first day in the data, each further one \`test\` days later.
- Return only splits that end by the last day in the data and have no empty list.`,
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
            'With few data, or when little changes; a moving window where old days mislead. Comparing both on the same test days is level 4.',
        },
        {
          ask: 'What would you test besides the example?',
          listenFor:
            'Days with several rows or none, data that are too short (level 3). A property over many inputs, and sizes that make no sense (level 4).',
        },
      ],
      rubric: {
        1: 'Shuffles, or lets training days overlap or follow the test days, and sees no harm in it; or the code fails on the example and the candidate cannot say why.',
        2: 'Moves a window over rows instead of days, so that days with several rows or none break it, or forgets the gap; repairs it only when shown.',
        3: 'Correct on the example and on days with several rows or none: windows over day numbers, gap kept, no empty or unfinished split. Checks it with a case or two of their own.',
        4: 'Also refuses sizes that make no sense (a test of 0 days would loop for ever), tests the property that the first test day lies more than gap days after the last training day, and says what the design leaves open: growing windows, test periods that cut weeks in two, running time on long data.',
      },
      answerKey: [
        'Core: start at the first day; training is start <= day < start + train; test begins at start + train + gap; stop when the last test day would lie beyond the data; move on by test.',
        'Counting rows instead of days is the usual mistake. In the example it makes the first training list rows 0 to 3, which are days 1 to 3, because day 1 has two rows.',
        'The gap copies reality: figures that arrive late are not there when the forecast is made. Without it, offline errors look too small and models that lean on yesterday win.',
        'Moving on by test days means that each day is tested at most once; moving on by one day would give more tests, but overlapping ones.',
        'Equally good: a generator, bisect instead of scanning (faster on long data), or a map from day to rows built first.',
      ],
      redFlags: ['Uses a random split for a forecast.', 'Says that it works without having tried the example.'],
      tags: ['cross-validation', 'time-series', 'evaluation', 'data-leakage', 'python'],
      searchPhrases: [
        'time series cross-validation',
        'walk-forward backtesting',
        'rolling window validation',
        'forecast evaluation code',
        'temporal split with gap',
        'python coding exercise evaluation',
        'look-ahead bias',
        'late arriving data in validation',
        'do not shuffle time data',
        'test a forecast fairly on the past',
        'sklearn TimeSeriesSplit from scratch',
        'purged validation with embargo',
        'why leave days between train and test',
        'sliding window train and test indices',
        'honest demand forecasting evaluation',
      ],
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
      title: 'A search whose winner depends on the order',
      areas: ['model-development', 'programming'],
      kind: 'debugging',
      difficulty: 'easy',
      minutes: 10,
      prompt: `The code below chooses the number of neighbours k by cross-validation. When the options are listed in another order, another one wins. The team suspects that there is too little data.

Find out why the order matters, and correct the code.`,
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
      assesses: 'Reads evaluation code closely, and reasons from what two runs show instead of guessing.',
      followUps: [
        {
          ask: 'The last line of both runs says 14.65, once for k = 40 and once for k = 1. What could make them equal?',
          listenFor:
            'It is the mean over the errors of all options. Leads a stuck candidate to the list that is never emptied (level 2 to 3).',
        },
        {
          ask: 'Using the first run only, what is the true error for k = 2?',
          listenFor:
            'The second figure averages ten errors: 2 x 5.84 - 6.55 = 5.13. Working it out when asked is level 3; having done so unasked points to level 4.',
        },
        {
          ask: 'How would you have noticed this without a second order?',
          listenFor:
            'An option run alone must give the same figure as in the list; or print how many errors are averaged (level 4).',
        },
      ],
      rubric: {
        1: 'Blames too little data or chance in the folds, and asks for more data, more folds or a fixed seed.',
        2: 'Suspects the loop but rewrites all of it, or sorts the options, without saying what went wrong.',
        3: 'Finds that one list of errors serves all options, so that each mean also contains the errors of the options before it, and starts a new list for each option.',
        4: 'Also recovers the true errors from the printed figures or checks them by running one option alone, and proposes a test that would have caught it, such as the same figures in any order.',
      },
      answerKey: [
        'errors is created before the loop over k, so the mean for the second option covers ten folds, for the third fifteen, and so on. Moving errors = [] into the loop cures it.',
        'True errors on these rows: 6.55 for k = 1, 5.13 for 2, 4.36 for 5, 5.10 for 10 and 52.11 for 40. The first order picks 10 with 5.28, the second 1 with 14.65; right is 5.',
        'The log gives them back, apart from rounding: each option has five folds, so the n-th true error is n times the n-th figure minus (n - 1) times the figure before it.',
        'The folds are fixed by position, and both runs use the same rows, so chance plays no part: two orders must agree.',
        'A cheap test: the same winner in any order, and for each option the figure that it gets when run alone.',
      ],
      redFlags: [
        'Changes the seed until the result looks right.',
        'Explains it by randomness although nothing here is random.',
      ],
      tags: ['hyperparameters', 'cross-validation', 'python', 'reproducibility'],
      searchPhrases: [
        'hyperparameter tuning bug',
        'grid search bug',
        'cross-validation debugging',
        'find the bug in python',
        'state carried over between loop iterations',
        'accumulator not reset',
        'result changes with order of options',
        'k nearest neighbours',
        'read someone else’s code',
        'mistake in model selection code',
        'GridSearchCV written by hand',
        'same data but another best parameter',
        'blaming the data when code is wrong',
        'fold scores averaged wrongly',
        'code review of a tuning script',
      ],
      exercise: {
        language: 'python',
        solution: SEARCH.solution,
        tests: SEARCH.tests,
        wrong: [
          {
            flaw: 'Each mean also contains the errors of the options before it.',
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
      prompt: `A shop for camping gear shows one article beside each tent, under the heading "Goes well with it". It has data on 200,000 baskets; 4,000 of them contain a tent. The team discusses two rules: show what is most often bought with a tent, or what has the highest lift (how many times more common an article is in baskets with a tent than in all baskets).

Work out from the table which article you would show, and argue for it.`,
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
          listenFor:
            '4,000 x 30 % = 1,200, so 1,400 is little more than chance. Gives a stuck candidate the way to lift (level 2 to 3).',
        },
        {
          ask: 'Six of twelve whistles went with a tent. How far do you trust that?',
          listenFor:
            'Far above chance (0.24 expected), so probably real, but the place would be spent on something that 0.15 % of tent buyers want. Sees both: level 3.',
        },
        {
          ask: 'The shop has 3,000 articles. Which rule would you use for all of them?',
          listenFor:
            'One that copes with rare articles unattended: smoothed lift, a minimum count, a lower confidence limit, or the count above expectation (level 3). Says where that rule goes wrong (level 4).',
        },
        {
          ask: 'How would you find out which choice earns more?',
          listenFor:
            'Show each to a random share of visitors and compare what they spend in all: many would have bought the cartridge anyway (level 4). Comparing clicks on the place is level 2 or 3.',
        },
      ],
      rubric: {
        1: 'Chooses socks because 1,400 is the largest number, or the whistle because its lift is highest, and stands by it when asked about the other columns.',
        2: 'Computes shares or lifts but chooses by one of them without seeing what it rewards, or sees that but gets the lifts wrong even with help.',
        3: 'Computes lifts near 1.2, 9, 13 and 25, says that counts reward what sells anyway and lift rewards rare articles, and chooses cartridge or net with a reason in numbers, such as sales above what chance would give.',
        4: 'Also says that all of these figures describe buying, not the effect of showing, and would compare articles by random placement; and gives a rule for the whole shop together with a case in which it fails (margin, stock, what the tent already includes).',
      },
      answerKey: [
        'Share of tent baskets with it: socks 35 %, cartridge 22.5 %, net 6 %, whistle 0.15 %. Share of all baskets: 30 %, 2.5 %, 0.45 %, 0.006 %.',
        'Lift, the ratio of the two: 1.17 for socks, 9.0 for the cartridge, 13.3 for the net, 25 for the whistle.',
        'Counts above expectation: socks 200, cartridge 800, net 222, whistle 5.8. By this measure the cartridge leads clearly.',
        'A smoothed lift such as (together + 10) / (expected + 10) gives 1.17, 8.3, 8.9 and 1.6: the whistle falls, cartridge and net stand near each other. A minimum count or a lower confidence limit is as good.',
        'Cartridge and net are both good answers if argued: the net has the larger lift and may be what more people forget, the cartridge brings more sales. If asked about margins, say that they are alike.',
        'None of this says what showing an article changes: some would have bought it anyway.',
      ],
      redFlags: [
        'Never asks whether the article is of use with a tent, as the heading promises.',
        'Treats co-purchase as proof that showing it sells.',
      ],
      tags: ['recommender', 'collaborative-filtering', 'popularity-bias', 'lift'],
      searchPhrases: [
        'market basket analysis',
        'association rules support lift',
        'frequently bought together',
        'item-to-item recommendations',
        'cross-selling',
        'small counts noisy ratios',
        'smoothing rare items',
        'simple recommender without deep learning',
        'what else do customers buy with this',
        'conditional probability versus base rate',
        'are we just recommending bestsellers',
        'complementary product suggestions',
        'PMI favours rare pairs',
      ],
      since: '0.2.0',
    },
    {
      id: 'better-offline-flat-online',
      title: 'Better offline, flat online',
      areas: ['model-development', 'statistics', 'scalability-and-performance'],
      kind: 'situational',
      difficulty: 'hard',
      minutes: 12,
      prompt: `A job board ranks vacancies for each visitor. Your team has built a new ranker. Replayed on last month's logs, it puts the vacancy that was clicked 1.8 places higher on average than the old one did. Then both ran for two weeks, each for half of the visitors: 0.412 applications per visitor with the old ranker, 0.413 with the new one, with a 95 % interval for the difference from -0.006 to +0.008.

Tell me how you would find out where the gain went, and which ranker runs in the meantime.`,
      assesses:
        'Finds the gap between an offline gain and a flat experiment in a sensible order, and decides meanwhile.',
      followUps: [
        {
          ask: 'Which vacancies can be clicked in the old logs at all?',
          listenFor:
            'Those that the old ranker showed, mostly near the top; so place affects clicks, and the logs are silent on what only the new ranker would show. Gives a stuck candidate a start (level 3). Sharper, level 4: this favours the old ranker, so alone it cannot explain a gain of the new one.',
        },
        {
          ask: 'What would you check in the running system before you doubt the idea?',
          listenFor:
            'That visitors really got the new ranking: the same features as in training, latency, fallbacks, the share served. Recomputing a day of logged rankings shows it (level 3).',
        },
        {
          ask: 'Suppose everything is sound. What does the interval tell the product manager?',
          listenFor:
            'The effect probably lies between a loss of 1.5 % and a gain of 1.9 %; that is not the same as no effect. A longer test is worth it only if an effect of that size would pay (level 4).',
        },
      ],
      rubric: {
        1: 'Trusts the offline figure and ships, or calls the ranker worthless because the test was not significant.',
        2: 'Lists possible causes (bias, bugs, too short a test) without an order or a check that could tell them apart.',
        3: 'Checks that the new ranking was really served as evaluated, doubts the offline figure by a concrete check (later data than it was trained on, applications instead of clicks, the effect of place), and gives a reason for what runs meanwhile.',
        4: 'Also reads the interval as a limit on the effect in percent, proposes an offline measure that would predict the test better (for example shuffled places for a small share of visitors, with applications as the label), and says which finding would make them ship, repeat or stop.',
      },
      answerKey: [
        'An order that saves time: was it served (recompute logged requests), was the replay fair, does it count what the test counts, could the test see such an effect?',
        'Was the replay fair? A ranker trained or tuned on the same month, or with features that already contain the click, gains places for nothing. Train on earlier weeks, replay later ones.',
        'Clicks and applications differ: a ranker may lift tempting vacancies that people do not apply for, and someone who found a vacancy at place nine may apply all the same when it stands at place seven.',
        'Logs hold clicks only on what the old ranker showed, mostly at the top. That favours rankers which agree with the old one, so it hides a gain rather than invents one, unless the new ranker learned from those clicks. Weighting each click by how seldom its place is looked at, or shuffled places for a share of the traffic, give a fairer comparison.',
        'The interval runs from -1.5 % to +1.9 % of 0.412. A team that needs 1 % must test longer or with less noise, for example by adjusting for each visitor’s earlier activity.',
        'Keeping the old ranker is the default; keeping the new one, or both, is as good with a reason (cheaper to run, more data for the analysis). Misconception: not significant means no effect.',
      ],
      redFlags: [
        'Stretches the test day by day until it is significant.',
        'Never asks whether the new model was really served.',
      ],
      tags: ['offline-online-gap', 'ranking', 'ab-testing', 'position-bias'],
      searchPhrases: [
        'offline metrics do not match a/b test',
        'model improved but business did not',
        'no significant difference in experiment',
        'position bias in click logs',
        'counterfactual replay evaluation',
        'learning to rank evaluation',
        'null result which version to keep',
        'training-serving skew',
        'new model shows no gain in production',
        'why did the improvement disappear live',
        'diagnosing a disappointing launch',
        'proxy metric versus real goal',
        'off-policy evaluation IPS',
        'clicks are not what we want',
      ],
      enemies: ['recommending-clothes-that-nobody-has-bought'],
      references: [
        {
          title: 'Joachims, Swaminathan, Schnabel: Unbiased Learning-to-Rank with Biased Feedback (2017)',
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
      minutes: 8,
      prompt: `A water utility wants to predict which of its pipes will leak within the next year. It has 3,000 pipes, each described by 25 columns (material, year laid, street, soil, pressure, repairs and so on); a fifth of the values are missing. In the past four years 240 of the pipes have leaked. A supplier offers a deep network.

Say which kind of model you would start with, and what would make you change to another.`,
      assesses: 'Chooses an algorithm from size, shape and use of the data rather than from fashion.',
      followUps: [
        {
          ask: 'How many leaking pipes would be in a test set of a fifth of the pipes?',
          listenFor:
            'About 48, so only a large difference between models can be seen; cross-validation helps (level 3). Starts a stuck candidate off.',
        },
        {
          ask: 'What does each kind of model that you consider do with the missing values?',
          listenFor:
            'Boosted trees can branch on a missing value; linear models and networks need it filled in, with a flag (level 3).',
        },
        {
          ask: 'Who will work with the predictions, and does that change your choice?',
          listenFor:
            'Engineers who decide where to dig: a short list with reasons that they can check may be worth some accuracy (level 4).',
        },
        {
          ask: 'The supplier shows an AUC of 0.91 from a random split. How would you check it?',
          listenFor:
            'The same folds for all models, as a comparison on equal terms (level 3). Later years and whole streets held out, because neighbouring pipes are alike (level 4).',
        },
      ],
      rubric: {
        1: 'Takes the network because it is the strongest kind of model, or refuses any model because there is too little data.',
        2: 'Names a simpler model by habit or with a single reason from this case; or gives reasons, but would change only "if the results are bad", or has no fair comparison even when asked.',
        3: 'Starts with a regularised linear or survival model or boosted trees, with at least two reasons from this case (240 events, mixed columns, missing values), and says what would change the choice, such as many more rows, sensor curves or images. Compares by cross-validation, if need be when asked.',
        4: 'Also says how little 240 leaks can tell two models apart, holds out later years or whole streets so that the test does not contain neighbours of training pipes, and weighs what engineers can check against a small gain.',
      },
      answerKey: [
        'For tables of this size tree ensembles and linear models are hard to beat; networks gain with many rows or with raw signals (Grinsztajn et al. 2022 for medium-sized tables).',
        'By the old rule of 10 to 20 events for each free parameter, 240 events support 12 to 24 of them. Regularisation softens the rule, not the shortage. Next year brings about 60 leaks, 2 % of the pipes.',
        'A survival model uses the age of pipes that have not leaked yet; a yes-or-no model with a row for each pipe and year is as good if age is a feature.',
        'A test part of a fifth has about 48 leaks: a recall of 0.7 has a 95 % interval of roughly 0.56 to 0.81.',
        'What would change the choice: pressure curves by the second, camera pictures of pipes, data from many utilities, or a pre-trained model for such tables that proves itself in the comparison.',
      ],
      redFlags: ['Never asks how many leaks there are.', 'Compares models on one small split.'],
      tags: ['algorithm-choice', 'tabular-data', 'missing-values', 'predictive-maintenance'],
      searchPhrases: [
        'which algorithm would you choose',
        'small data set',
        'deep learning vs gradient boosting',
        'xgboost for tabular data',
        'vendor pushes neural network',
        'model selection few positives',
        'handling missing values in trees',
        'fancy model not needed',
        'spatial leakage in random split',
        'which model would you try first',
        'neural net or random forest',
        'not enough data for deep learning',
        'sceptical of a supplier of AI',
        'LightGBM or logistic regression baseline',
        'matching model capacity to sample size',
      ],
      references: [
        {
          title:
            'Grinsztajn, Oyallon, Varoquaux: Why do tree-based models still outperform deep learning on tabular data? (2022)',
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
          text: `240 leaks, that is what counts, not 3,000. With that you can support maybe a dozen or two parameters honestly, so I would start with a regularised logistic regression, or a survival model, because pipes that have not leaked yet also tell you something with their age. Next to it boosted trees, kept small, since columns are mixed and a fifth is missing and they take that as it is. Cross-validate both, same folds. The network would have nothing to learn from that those have not. I would change if the data were another kind, if they had pressure curves every second, or camera pictures from inside the pipes, or if several utilities put their data together and we had a hundred thousand. Then I would happily test the supplier’s thing, in the same comparison.`,
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
      prompt: `Describe a case in which people around you expected a more sophisticated model, and you put a simpler one into use. I would like to hear what you compared, how it was settled, and how the model did afterwards.`,
      assesses: 'Weighs accuracy against cost, speed and upkeep with evidence, and carries others along.',
      followUps: [
        {
          ask: 'How large was the difference between the two, on what data?',
          listenFor: 'A measured gap with its uncertainty, on data like those in use (level 3), not a feeling.',
        },
        {
          ask: 'What result would have made you take the other model?',
          listenFor:
            'A gap in numbers that was agreed beforehand is level 4; one named in hindsight, level 3; "none", level 1 or 2.',
        },
        {
          ask: 'What has the simple model cost or saved since?',
          listenFor:
            'Effort to run, retrain and explain; incidents; users lost or won. Was followed up, not assumed (level 3); names the price as well (level 4).',
        },
        {
          ask: 'If you have no such case: tell me about one where you took the larger model.',
          listenFor:
            'The same reasoning with the opposite outcome counts as much. Helps a candidate who finds no example.',
        },
      ],
      rubric: {
        1: 'Kept it simple because the other model was not understood or not liked, and presents that as a principle; or overruled others without any comparison.',
        2: 'Gives general reasons (faster, easier to explain) but no measured comparison, or cannot say how it did in use; or can say both, but the gap played no part in how it was settled.',
        3: 'Compared both on data like those in use, and knows how the model did afterwards. Also set the gap against latency, upkeep or ease of explaining in concrete terms, or answered the doubters with that evidence.',
        4: 'Also said in advance what gap would justify the larger model, kept watching whether that point had come, and tells what the choice cost as well as what it saved.',
      },
      answerKey: [
        'Evidence wanted: two models, one measure, the data, the gap; what each would cost to run and maintain; who was involved; what happened afterwards.',
        'Simple means cheaper to run, retrain, explain or repair; a rule, a linear model or a smaller network all count, whatever the size of the employer.',
        'Just as good: the choice turned out wrong, the candidate saw it in time, and the larger model followed.',
        'Misconception: simple is always better. The best answers name the price.',
      ],
      redFlags: ['Speaks with contempt of colleagues who wanted more.', 'No number anywhere, even when asked.'],
      tags: ['model-selection', 'simplicity', 'trade-offs', 'stakeholders'],
      searchPhrases: [
        'simple versus complex model',
        'occam’s razor',
        'linear model instead of deep learning',
        'boss wants the newest model',
        'resisting hype',
        'over-engineering',
        'convincing others of a simpler solution',
        'accuracy versus maintenance cost',
        'trade-off between accuracy and latency',
        'basic approach beat the advanced one',
        'KISS principle',
        'defending your technical choice',
        'why not use a neural network',
        'pragmatic engineering judgement',
        'parsimonious model in production',
      ],
      enemies: ['a-method-that-you-turned-down', 'a-feature-you-took-out-again'],
      since: '0.2.0',
    },
    {
      id: 'a-blend-that-trusts-its-memory',
      title: 'A blend that trusts its memory',
      areas: ['model-development', 'statistics'],
      kind: 'debugging',
      difficulty: 'hard',
      minutes: 14,
      prompt: `Two models of heating demand are combined: one takes the demand of the past day with the nearest temperature, the other is a straight line over temperature. The combination should never be much worse than the better of the two. Fitted on 200 days, the code below gives the nearest-day model a share of 1, and the error on these days is 0. On new days the mean squared error is 18.8; the line alone has 9.4.

Explain the numbers, and correct the code.`,
      materials: [{ title: 'blend.py (Python 3)', format: 'python', content: BLEND.shown }],
      assesses:
        'Understands why the weights of a blend must be learned from predictions for unseen rows, and implements it.',
      followUps: [
        {
          ask: 'What does the nearest-day model predict for a day that it was trained on?',
          listenFor:
            'The demand of that very day: error 0, however noisy the data. Starts a stuck candidate off (level 2 to 3).',
        },
        {
          ask: 'You learn the share on held-out rows. Which models go into use in the end?',
          listenFor:
            'Both trained again on all rows, with the share kept (level 3). Noticing that the share was learned with slightly smaller training sets is a plus.',
        },
        {
          ask: 'The days are a series in time. Is your division into folds still right?',
          listenFor:
            'Neighbouring days resemble each other, so the nearest day looks better than it will be: whole blocks or later periods as folds (level 4).',
        },
      ],
      rubric: {
        1: 'Blames the formula of the weight or the amount of data, or drops the nearest-day model without an explanation.',
        2: 'Says "overfitting" and fixes the share by hand, or holds rows out but leaves the final models trained on a part.',
        3: 'Explains that the nearest-day model finds each training day itself, so its error there says nothing about new days; learns the share from predictions for held-out rows; trains the final models on all rows.',
        4: 'Also explains why 18.8 is twice 9.4 (the nearest day adds its own noise to that of the new day), handles the order in time, and keeps untouched data to judge the blend itself.',
      },
      answerKey: [
        'The nearest past day of a training day is itself: error 0, so least squares gives it everything.',
        'On a new day the noise of that day and the noise of the past day both count: twice the noise variance. The line averages over 200 days, so only the noise of the new day counts. Hence 18.8 against 9.4.',
        'Correction: for each fold, fit both models on the other folds and predict this one; learn the share from all these pairs; then fit both models again on all rows. On these data the share becomes 0 and the error 9.4.',
        'Holding out one half is right in principle; if the final models stay trained on the other half, data are wasted.',
        'A fixed half and half is not learned from the data: here it has an error of 11.8, worse than the line.',
        'For a series in time, make folds of whole blocks. Judge the blend on data that neither the models nor the share have seen.',
      ],
      redFlags: ['Is happy with a training error of 0.', 'Tunes the share on the test days.'],
      tags: ['stacking', 'ensembles', 'data-leakage', 'cross-validation'],
      searchPhrases: [
        'stacking ensemble',
        'model averaging weights',
        'combining two models',
        'overfitting training error zero',
        'out-of-fold predictions',
        'memorises the training data',
        'nearest neighbour overfits',
        'meta-learner leakage',
        'ensemble worse than single model',
        'perfect on known data but poor on new',
        'mixing two forecasts',
        'super learner blending',
        'one model gets all the weight',
        'optimism of in-sample error',
        'leave-one-out weights for model combination',
      ],
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
      prompt: `A museum evaluates its search. For each query, experts graded some objects from 0 (wrong) to 3 (exactly right). The function below should return the discounted gain of the results as a share of the best possible one (nDCG). But a search that returned one good object and missed four others scored a perfect 1.

Write a correct \`ndcg(shown, grades, k)\`. \`shown\` is the list of results and may contain ungraded objects and repeats; \`grades\` maps objects to grades; only the first \`k\` places count. Where the task leaves something open, decide and say so.`,
      materials: [
        { title: 'The current function (Python 3)', format: 'python', content: GAINS.shown },
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
          listenFor:
            'Less than 1. It should be divided by the gain of the best list of all graded objects, and is divided by that of the objects shown. Starts a stuck candidate off (level 1 to 2).',
        },
        {
          ask: 'No object was graded above 0. What do you return, and how do you average over queries?',
          listenFor:
            'No value; left out of the mean and counted separately (level 3). Both 0 and 1 would mislead; 0 is bearable if it is said and the same for every search.',
        },
        {
          ask: 'A new search finds objects that nobody graded. What happens to its score?',
          listenFor:
            'They count as wrong, so a new method looks worse than it is: have the top results of all methods graded before comparing (level 4).',
        },
      ],
      rubric: {
        1: 'Treats only the symptom, for example by a penalty for short lists, so that the ideal is still built from what was shown; or cannot say why the function gives 1.',
        2: 'Builds the ideal from all grades, but cuts only one of the two sums at k, lets repeats count twice or divides by zero, and mends it only when shown a case.',
        3: 'Correct, with k applied to both sums, ungraded objects as 0, repeats counted once, and a stated answer for queries with nothing to find.',
        4: 'Also checks it against values computed by hand, and says what ungraded results or the way of averaging would do to a comparison of two searches.',
      },
      answerKey: [
        'The fault: the ideal is made by sorting the results shown, so only their order matters and anything missing costs nothing.',
        'The ideal: all grades from high to low, cut at k, as the other sum is.',
        'Ungraded objects count as 0. This is usual, and unfair to a method whose results were never graded.',
        'A repeated object adds nothing the second time but takes up its place; otherwise one good object repeated could exceed 1. Dropping repeats first is as good if said.',
        'Nothing to find: no value (None, as in the current function, or NaN), and such queries are reported separately.',
        'Natural logarithms give the same share. Some take g in place of 2^g - 1 as the gain; here the definition is given, so changing it is a slip, but not the fault in question.',
        'Ties in grade may be in any order: the score is the same.',
      ],
      redFlags: [
        'Never works through a short list by hand.',
        'Gives a query with nothing to find the value 1 to avoid trouble.',
      ],
      tags: ['ranking-metrics', 'ndcg', 'search-evaluation', 'edge-cases'],
      searchPhrases: [
        'ranking metrics implementation',
        'evaluate search relevance',
        'information retrieval metrics',
        'normalised discounted cumulative gain',
        'metric rewards incomplete results',
        'unjudged documents',
        'code an evaluation metric',
        'edge cases in metric code',
        'grade the quality of search results',
        'DCG and IDCG from scratch',
        'why is the score perfect when answers missing',
        'graded relevance judgements',
        'fix a wrong evaluation function',
        'ideal ranking normalisation mistake',
      ],
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
          { flaw: 'takes the ideal from what was shown', material: 'The current function (Python 3)' },
          { flaw: 'does not cut the ideal', code: GAINS.whole },
          { flaw: 'counts repeats', code: GAINS.repeats },
        ],
      },
      since: '0.2.0',
    },
    {
      id: 'which-feeds-to-cancel',
      title: 'Which feeds to cancel',
      areas: ['model-development', 'responsible-ml'],
      kind: 'problem',
      difficulty: 'medium',
      minutes: 10,
      prompt: `An auction house for cut flowers forecasts the price of each lot. Three of the inputs are bought: the scores of two inspection firms, A (26,000 euros a year) and B (22,000), and road delays (4,000). The rest is free. One cent less of mean error is worth 20,000 euros a year.

To save money, somebody has shuffled inputs among the lots, one row of the table at a time, and noted the error of the model, which was not trained again. Each of the 1,900 growers has about three lots in the training data.

Which of the bought inputs would you cancel?`,
      materials: [
        {
          title: 'Mean absolute error in cents',
          format: 'markdown',
          content: `| shuffled | training lots | held-out lots |
|---|---|---|
| nothing | 3.56 | 4.85 |
| score of firm A | 4.76 | 5.77 |
| score of firm B | 4.75 | 5.72 |
| scores of A and B together | 7.12 | 7.81 |
| road delays | 3.59 | 4.88 |
| orders of the day before (free) | 6.18 | 6.98 |
| code of the grower (free) | 4.73 | 4.85 |`,
        },
      ],
      assesses:
        'Reads permutation importance for what it is: a statement about one fitted model, about columns together, and about the data it was measured on.',
      followUps: [
        {
          ask: 'By how much does the error on held-out lots rise for A, for B, and for both together?',
          listenFor:
            'By 0.92, 0.87 and 2.96: both together is far more than the sum of 1.79. A start for a stuck candidate; what follows from it must come from them (tells 3 from 1 and 2).',
        },
        {
          ask: 'The code of the grower matters on training lots and not at all on the others. What do you make of it?',
          listenFor:
            'Learnt by heart, three lots a grower (level 3). That it may also do harm, and that only training without it would show, is level 4.',
        },
        {
          ask: 'If you cancel A and train again, will the error on new lots be 5.77?',
          listenFor:
            'Much lower as a rule: the shuffled model believes wrong scores, a new one would lean on B. Level 3 if reached here, level 4 if it came unasked with the reason.',
        },
      ],
      rubric: {
        1: 'Cancels both inspection firms because neither alone is worth its price, or ranks the inputs by the training column.',
        2: 'Uses the held-out column and keeps a firm, but keeps both, or cannot say what the row "together" adds, or takes the grower’s code for a useful input, or would cancel without training again.',
        3: 'Works with rises on held-out lots: cancels the road delays and one firm, since each covers for the other; sees that the code was learnt by heart; trains without the inputs before the contract ends. At most one of these needs a probe.',
        4: 'Also does at least two of these unasked: says why shuffling overstates what a newly trained model would lose; suspects that the code does harm although its figure is zero, and would train without it; works out what the last firm must be worth (1.1 cents); asks what else the second firm is for, such as days on which the first fails.',
      },
      answerKey: [
        'Rises on held-out lots: A 0.92, which is 18,400 euros a year and less than 26,000. B 0.87, which is 17,400 euros and less than 22,000. Road delays 0.03: 600 euros against 4,000. One by one, all three would go; that is the trap.',
        'Together A and B raise it by 2.96 cents, or 59,200 euros; the sum of the two single rises is only 1.79. Each score stands in for the other, so shuffling one shows little. One of them can go, not both. A is dearer and hardly better, so cancel A.',
        'Shuffling asks: how much does this fitted model lean on the column? Cancelling asks: how much worse is a model trained without it? The first is usually larger, since a shuffled column feeds in wrong values which the model trusts, and makes pairs that do not exist, such as top score from A and bottom from B.',
        'The figures come from a simulated market, where the answer is known: without A and the code, trained again, the error is 4.46; without A, B and the code 6.19; without the code alone 4.38. So B is worth 1.73 cents, or 34,600 euros, more than the 1.1 cents that pay for it. Candidates cannot know these figures; they should ask for them.',
        'The code: 1.17 cents on training lots, 0.00 on the others. Three lots a grower are too few, so the model learnt their chance. A zero does not mean harmless: shuffling only swaps one chance for another. Training without it lowers the error from 4.85 to 4.38, by 9,400 euros a year, for nothing.',
        'Just as good: cancel B and keep A if a reason is given (coverage, reliability); keep both for a month while training without each; pool each grower’s few lots towards the average in place of dropping the code.',
      ],
      redFlags: [
        'Adds up single rises as if the columns were independent.',
        'Concludes that inspection scores have no influence on the price.',
      ],
      tags: ['interpretability', 'permutation-importance', 'correlated-features', 'overfitting', 'cost-benefit'],
      searchPhrases: [
        'shuffle a column',
        'permutation importance with correlated features',
        'feature importance on training data',
        'which features to drop',
        'are paid data sources worth it',
        'high cardinality feature importance',
        'retrain without a feature',
        'which inputs does the model really need',
        'is this data subscription worth paying',
        'redundant inputs hide each other',
        'does low importance mean useless',
      ],
      enemies: ['credit-for-two-twin-columns'],
      references: [
        { title: 'Breiman: Random Forests (2001)', url: 'https://doi.org/10.1023/A:1010933404324' },
        {
          title: 'Strobl et al.: Conditional variable importance for random forests (2008)',
          url: 'https://doi.org/10.1186/1471-2105-9-307',
        },
      ],
      since: '0.2.0',
    },
  ],
} as const satisfies QuestionSet

const typed = set as QuestionSet<QuestionIdOf<typeof set>>
export const modelDevelopment = typed
