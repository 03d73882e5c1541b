import type { QuestionIdOf, QuestionSet } from '../src/schema/question-set'

const BROADCAST = {
  shown: `import numpy as np

def evaluate(X, y, weights):
    """Mean squared error and correlation of a linear forecast; X is (n, d), y is (n, 1)."""
    forecast = X @ weights                      # weights is (d,)
    mse = np.mean((forecast - y) ** 2)
    correlation = np.corrcoef(forecast, y.ravel())[0, 1]
    return mse, correlation`,
  solution: `import numpy as np

def evaluate(X, y, weights):
    """Mean squared error and correlation of a linear forecast; y is (n,) or (n, 1)."""
    forecast = X @ weights
    y = np.asarray(y).reshape(-1)
    if forecast.shape != y.shape:
        raise ValueError(f'{forecast.shape} forecasts for {y.shape} yields')
    mse = np.mean((forecast - y) ** 2)
    correlation = np.corrcoef(forecast, y)[0, 1]
    return mse, correlation`,
  tests: `X = np.array([[1.0, 0.0], [1.0, 1.0], [1.0, 2.0], [1.0, 5.0]])
weights = np.array([4.0, 2.0])
y = X @ weights
assert evaluate(X, y[:, None], weights)[0] < 1e-12, evaluate(X, y[:, None], weights)
off = y[:, None] + np.array([[1.0], [-1.0], [1.0], [-1.0]])
assert abs(evaluate(X, off, weights)[0] - 1) < 1e-12
assert abs(evaluate(X, off.ravel(), weights)[0] - 1) < 1e-12`,
} as const

const COMPONENT = {
  solution: `import math
import random

def first_component(rows, width, rounds=500, tolerance=1e-12, seed=0):
    """Unit vector of the greatest variance; rows are dicts {column: value}, missing columns are 0."""
    if not rows:
        raise ValueError('no rows')
    mean = [0.0] * width
    for row in rows:
        for column, value in row.items():
            mean[column] += value / len(rows)
    rng = random.Random(seed)
    v = [rng.gauss(0, 1) for _ in range(width)]
    for _ in range(rounds):
        length = math.sqrt(sum(x * x for x in v))
        if length == 0:
            raise ValueError('all rows are equal')
        v = [x / length for x in v]
        shift = sum(m * x for m, x in zip(mean, v))
        new = [0.0] * width
        total = 0.0
        for row in rows:
            score = sum(value * v[column] for column, value in row.items()) - shift
            total += score
            for column, value in row.items():
                new[column] += score * value
        new = [x - total * m for x, m in zip(new, mean)]
        size = math.sqrt(sum(x * x for x in new))
        along = sum(x * y for x, y in zip(new, v))
        if size > 0 and size - along <= tolerance * size:
            return v
        v = new
    return v`,
  tests: `def check(rows, width, expected):
    kept = [dict(row) for row in rows]
    v = first_component(rows, width)
    assert rows == kept
    assert abs(sum(x * x for x in v) - 1) < 1e-9
    assert abs(abs(sum(x * y for x, y in zip(v, expected))) - 1) < 1e-6, v

# A column that is always large but never changes has no variance.
check([{0: 100, 1: 1}, {0: 100, 1: -1}, {0: 100, 2: 0.1}, {0: 100, 2: -0.1}], 3, [0, 1, 0])
# Two columns that move together.
check([{0: 1, 1: 1}, {0: 2, 1: 2}, {0: 3, 1: 3}, {}], 3, [0.5 ** 0.5, 0.5 ** 0.5, 0])
# A zero differs from the mean as well: column 0 has variance 2.25, column 1 has 1.69.
check([{0: 3, 1: 1.3}, {0: 3, 1: -1.3}, {1: 1.3}, {1: -1.3}], 3, [1, 0, 0])
# A wide and sparse table: fast only if the zeros are never visited for each row.
import random
rng = random.Random(2)
wide = [{0: rng.gauss(0, 5), 1: rng.gauss(0, 1), rng.randrange(2, 3000): 0.01} for _ in range(300)]
v = first_component(wide, 3000)
assert abs(v[0]) > 0.99`,
  uncentred: `import math
import random

def first_component(rows, width, rounds=500):
    v = [random.Random(0).gauss(0, 1) for _ in range(width)]
    for _ in range(rounds):
        new = [0.0] * width
        for row in rows:
            score = sum(value * v[column] for column, value in row.items())
            for column, value in row.items():
                new[column] += score * value
        length = math.sqrt(sum(x * x for x in new))
        v = [x / length for x in new]
    return v`,
  seenOnly: `import math
import random

def first_component(rows, width, rounds=500):
    mean = [0.0] * width
    for row in rows:
        for column, value in row.items():
            mean[column] += value / len(rows)
    rng = random.Random(0)
    v = [rng.gauss(0, 1) for _ in range(width)]
    for _ in range(rounds):
        new = [0.0] * width
        for row in rows:
            score = sum((value - mean[column]) * v[column] for column, value in row.items())
            for column, value in row.items():
                new[column] += score * (value - mean[column])
        length = math.sqrt(sum(x * x for x in new)) or 1.0
        v = [x / length for x in new]
    return v`,
} as const

const GREENHOUSE = {
  shown: `import numpy as np

SENSORS = 3

def load(values):
    """Table with one row per minute and one column per sensor."""
    return np.asarray(values, dtype=float).reshape(-1, SENSORS)`,
  solution: `import numpy as np

SENSORS = 3

def load(values):
    """Table with one row per minute and one column per sensor; the list holds one sensor after the other."""
    values = np.asarray(values, dtype=float)
    if values.size % SENSORS:
        raise ValueError(f'{values.size} values do not belong to {SENSORS} sensors')
    return values.reshape(SENSORS, -1).T`,
  tests: `table = load([18, 19, 20, 21, 41, 42, 43, 44, 67, 68, 69, 70])
assert table.shape == (4, 3)
assert table[:, 0].tolist() == [18, 19, 20, 21], table
assert table[3].tolist() == [21, 44, 70], table`,
  swapped: `import numpy as np

def load(values):
    return np.asarray(values, dtype=float).reshape(3, -1).reshape(-1, 3)`,
} as const

const set = {
  id: 'linear-algebra',
  title: 'Linear algebra',
  summary: 'Matrices, eigenvectors, SVD and PCA, conditioning and embeddings, as they decide real ML work.',
  questions: [
    {
      id: 'nearest-by-dot-or-by-angle',
      title: 'Nearest by dot product or by angle',
      areas: ['linear-algebra', 'model-development'],
      kind: 'problem',
      difficulty: 'easy',
      minutes: 7,
      prompt: `A shop recommends articles by comparing the embedding of a customer with the embeddings of the articles. Popular articles turn out to have long vectors. The shop wants customers to discover more of its rare articles, without losing sales.

For the customer vector (1, 1), rank the three articles below by dot product and by cosine, and say which ranking you would use.`,
      materials: [
        {
          title: 'Article embeddings',
          format: 'markdown',
          content: `| article | vector |
|---|---|
| A | (3, 4) |
| B | (0.6, 0.8) |
| C | (5, 0) |`,
        },
      ],
      assesses: 'Computes similarities and ties the choice of similarity to training and purpose.',
      followUps: [
        {
          ask: 'How do A and B differ as vectors?',
          listenFor: 'Only in length: A is five times B. Helps a stuck candidate.',
        },
        {
          ask: 'Your index supports only Euclidean distance. Can you still get either ranking?',
          listenFor:
            'Cosine: scale all vectors to length 1; the order is then the same. Dot product: give each article x one more coordinate, the root of M² - |x|² with M the greatest length, and give the customer a 0 there. The first supports level 3, the second is a bonus; no level needs either.',
        },
        {
          ask: 'The model was trained with dot products. What happens if you serve with cosine?',
          listenFor:
            'It drops what the length had learned, such as popularity; the ranking changes, so it must be evaluated first (level 3).',
        },
      ],
      rubric: {
        1: 'Claims that both rankings are always the same, or bases the choice on wrong arithmetic, for example a cosine that is not divided by the length of the article.',
        2: 'Computes both rankings but gives no reason for the choice, or claims that cosine is always better.',
        3: 'Ranks A, C, B by dot product, and A and B equal, ahead of C, by cosine; shows that A and B differ in length alone, chooses by what the shop wants, and, when asked at the latest, would evaluate a similarity that differs from the one in training.',
        4: 'Also, unasked, plans a test of the choice on data (sales, and rare articles separately) and says which result would change it, or offers a middle way, such as weakening the effect of length, and says what it risks.',
      },
      answerKey: [
        'Dot products: A 7, B 1.4, C 5. So A, C, B.',
        'Cosines: A and B 0.990 (equal, same direction), C 0.707.',
        'The dot product lifts popular articles; with cosine the rare article B ties with A, which points the same way.',
        'For unit vectors, squared Euclidean distance is 2 - 2 cosine, so the order is the same.',
        'Serve with the similarity used in training unless an evaluation says otherwise. Cosine fits the wish for rare articles and is worth a test. Just as good: keep the dot product and weaken the effect of length, for example divide by the root of the length. Either way, watch for lost sales.',
      ],
      redFlags: [
        'Treats one of the two as right in every case.',
        'Normalises in serving only and does not notice the mismatch with training.',
      ],
      tags: ['embeddings', 'similarity', 'retrieval'],
      searchPhrases: [
        'cosine similarity versus inner product',
        'dot product versus cosine',
        'similarity metric for embeddings',
        'popularity bias in recommendations',
        'vector norm',
        'normalise embeddings',
        'nearest neighbour search metric',
        'long tail items discovery',
        'euclidean distance equivalence on unit vectors',
        'maximum inner product search',
        'how do you compare two vectors',
        'vector length carries popularity',
        'recommend less well-known items',
        'two-tower retrieval scoring',
        'should we divide by the vector length',
      ],
      since: '0.1.0',
    },
    {
      id: 'pca-that-found-the-milliseconds',
      title: 'Two components and no incidents',
      areas: ['linear-algebra', 'data-oversight'],
      kind: 'debugging',
      difficulty: 'medium',
      minutes: 10,
      prompt: `To detect unusual server behaviour, a colleague reduces 12 metrics to two by PCA and reports: "Two components explain more than 99.99 % of the variance, so we lose nothing." Incidents with many failed requests, easy to see before, have vanished from the reduced data. The shortened script and its output are below.

Find out what the components hold, and repair the approach.`,
      materials: [
        {
          title: 'Script and output (numpy 1.24 or 2)',
          format: 'python',
          content: `X = np.column_stack([latency_ms, cpu_share, error_share, ...])  # 12 columns
# standard deviations: latency_ms 1000, memory_mb 300, the other ten between 0.01 and 0.3
Xc = X - X.mean(axis=0)
U, S, Vt = np.linalg.svd(Xc, full_matrices=False)
print((S**2 / np.sum(S**2))[:2].round(3))   # [0.917 0.083]
print(np.abs(Vt[0]).argmax(), np.abs(Vt[0]).max().round(4))   # 0 0.9999
print(np.abs(Vt[1]).argmax(), np.abs(Vt[1]).max().round(4))   # 7 0.9999 (memory_mb)
Z = Xc @ Vt[:2].T`,
        },
      ],
      assesses: 'Reads components, sees the effect of scale, and questions variance as a measure of importance.',
      followUps: [
        {
          ask: 'The last two lines of output hold a position and a weight each. What do they say about the components?',
          listenFor:
            'That each component is almost a single column: position 0, with a weight of 0.9999, is latency; position 7 is memory. Helps a stuck candidate.',
        },
        {
          ask: 'You standardise. Now seven components hold 90 %. Are the incidents kept?',
          listenFor:
            'Not necessarily: incidents may lie in directions of little variance. Doubting it when asked, and looking at what the seven components leave out, fits level 3; raising it unasked, with a test on known incidents, level 4.',
        },
        {
          ask: 'What if latency is given in seconds instead?',
          listenFor:
            'Its variance falls by a factor of a million, so memory takes over the first component: a result should not depend on a choice of unit (level 3).',
        },
      ],
      rubric: {
        1: 'Accepts 99.99 % as proof that nothing is lost and looks for the fault elsewhere, or keeps adding components until the incidents show, without reading the weights.',
        2: 'Says that the data should be scaled, as a rule, but cannot show from the output which columns the two components are.',
        3: 'Reads from the weights that the two components are latency and memory, explains this by their units, and standardises or takes logarithms, saying why for these metrics.',
        4: 'Also, unasked, says that even after scaling, variance need not be what matters for rare events, and acts on it: scores the reconstruction error, treats heavy tails, or checks known incidents before and after.',
      },
      answerKey: [
        'Variances: 1,000 squared against 300 squared: 10^6 / (10^6 + 9 x 10^4) = 0.917, and 0.083 for memory. The other ten together have a variance of less than 1, under a millionth of the whole: the error share is simply gone.',
        'So the two components are just the two columns with the largest numbers, because of their units.',
        'Standardise, which is the same as using the correlation matrix; take logarithms of heavy-tailed metrics such as latency. Dropping PCA and watching the 12 metrics, or the error share alone, is a fair answer too.',
        'For anomalies, the residual (what the components leave out) is often the better score.',
        'Explained variance says how well X can be rebuilt in squared units, and nothing else.',
      ],
      redFlags: [
        'Equates explained variance with information kept.',
        'Scales every column the same way without looking at what it holds.',
      ],
      tags: ['pca', 'scaling', 'anomaly-detection', 'svd'],
      searchPhrases: [
        'principal component analysis without standardisation',
        'feature scaling before pca',
        'explained variance misleading',
        'dimensionality reduction loses the signal',
        'variance is not importance',
        'outlier detection on server metrics',
        'different units of features',
        'interpreting pca loadings',
        'monitoring anomaly missed',
        'one column with large numbers dominates',
        'data compression threw away what mattered',
        'standardscaler before decomposition',
        'reconstruction error for outlier alerts',
        'how many components are enough',
        'checking a claim about data loss',
      ],
      since: '0.1.0',
    },
    {
      id: 'a-regression-with-wild-coefficients',
      title: 'A regression with wild coefficients',
      areas: ['linear-algebra', 'calculus-and-optimization'],
      kind: 'conceptual',
      difficulty: 'hard',
      minutes: 8,
      prompt: `A shop forecasts the weekly sales of its articles with a linear regression. It is fitted each night by solving the normal equations in 32-bit arithmetic. Two of its features are "price last week" and "price the week before". The training data contain no promotions, and the two prices differ by at most one part in ten thousand. One night their coefficients are +38 and -40, the next night -41 and +39. The forecasts mostly look fine. But in the week after a promotion began, with the price 10 euros lower, they are absurd.

Explain the jumping coefficients and the absurd forecasts, and say what you would change.`,
      assesses: 'Connects near-collinearity, conditioning and precision with behaviour seen in production.',
      followUps: [
        {
          ask: 'What can the data tell about the sum of the two coefficients, and what about their difference?',
          listenFor: 'The sum is well determined, the difference hardly at all. Helps a stuck candidate.',
        },
        {
          ask: 'What do the normal equations do to the condition number?',
          listenFor:
            'They square it: about 6 x 10^8 here. 32 bits hold about seven digits, so nothing reliable is left of the weak direction. Knowing it when asked supports level 3; bringing it up unasked, and keeping it apart from the statistical problem, marks level 4.',
        },
        {
          ask: 'You move to QR or SVD in 64 bits. Are the coefficients now meaningful?',
          listenFor:
            'The solution is now accurate, but the data still do not determine the difference; that needs ridge, one feature fewer, or data in which prices change. Said when asked: level 3.',
        },
      ],
      rubric: {
        1: 'Puts the jumps down to chance or asks for more data of the same kind, though it repeats the same nearly equal columns, or reads the signs as a real change in how customers behave.',
        2: 'Says that the two features are collinear and would drop one, but cannot explain why the forecasts are fine on usual days and fail after a promotion.',
        3: 'Explains that the data fix the sum of the coefficients but hardly their difference, that forecasts are fine while both prices are equal and break when a promotion moves them apart, and regularises, drops or re-expresses the features.',
        4: 'Also, unasked, separates the numerical from the statistical problem (the normal equations square the condition number; more digits alone would not determine the difference), and says what guards the next fit: data with price changes, or a check of the condition number or the coefficients before it goes live.',
      },
      answerKey: [
        'With two nearly equal columns, the small singular value belongs to their difference, and noise in that direction is divided by it. The sum is stable: +38 and -40, like -41 and +39, add up to -2.',
        'In usual weeks the two prices are nearly equal, so only the sum matters. In the week after a promotion began, "price last week" is 10 lower and "price the week before" is not: the forecast moves by 38 x (-10) = -380 with the first fit and by +410 with the second.',
        'Condition number: for the columns (1, 1, 1) and (1, 0.9999, 1.0001) it is about 2.4 x 10^4, and for the normal matrix 6 x 10^8, beyond the seven digits of 32 bits.',
        'QR or SVD on the matrix itself avoids the squaring. Ridge pulls the difference towards zero, so both coefficients come out near -1: stable, but an assumption, not something the data have shown.',
        'Using the price and its change as features makes the problem visible: the change gets a coefficient of its own, with a very wide interval. It is no cure, since these data hardly say what a price change does. Only data with price changes can (past promotions, a price test), or knowledge from outside.',
      ],
      redFlags: ['Reads meaning into the single coefficients.', 'Thinks that more digits cure missing information.'],
      tags: ['conditioning', 'collinearity', 'normal-equations', 'numerical-precision', 'ridge'],
      searchPhrases: [
        'multicollinearity',
        'unstable regression coefficients',
        'ill-conditioned matrix',
        'condition number',
        'correlated features',
        'ridge regularisation',
        'l2 penalty',
        'linear regression fails on new situation',
        'model extrapolates absurdly',
        'coefficients flip sign',
        'two inputs that say almost the same',
        'vif variance inflation factor',
        'weights change wildly with every refit',
        'qr or svd instead of inverting',
        'float32 least squares precision',
        'why does my linear model jump around',
      ],
      since: '0.1.0',
    },
    {
      id: 'an-embedding-table-that-must-shrink',
      title: 'An embedding table that must shrink',
      areas: ['linear-algebra', 'scalability-and-performance'],
      kind: 'problem',
      difficulty: 'medium',
      minutes: 12,
      prompt: `A ranking model for a phone has an embedding table of 50,000 words by 768 numbers, four bytes each. The product team allows 20 megabytes (20 million bytes) for it. The singular values of the table fall slowly: the first 64 hold 58 % of the sum of their squares, the first 256 hold 88 %.

Work out the size of a factorisation into two smaller matrices at ranks 64 and 256, and propose a way to meet the limit.`,
      assesses: 'Reasons about low-rank approximation in numbers and combines it with other compression.',
      followUps: [
        {
          ask: 'How many numbers do the two factors hold at rank r?',
          listenFor: '50,000 r + 768 r. Helps a stuck candidate to start.',
        },
        {
          ask: 'What does 58 % of the squared sum tell you about the quality of the ranking?',
          listenFor:
            'Only how well the table is rebuilt, with every word counted the same, rare or frequent. The ranking itself must be measured (level 3).',
        },
        {
          ask: 'You may train once more. Does that change your plan?',
          listenFor:
            'Train the factors, or train with quantisation; this usually wins back a good part of the loss. Named when asked: level 3; planned unasked: level 4.',
        },
      ],
      rubric: {
        1: 'Gets the sizes wrong by a factor of four or more and builds on them, for example forgets the four bytes for each number, or claims that a truncated SVD is sure to keep the quality of the ranking.',
        2: 'Computes the sizes and picks rank 64 because it fits, without asking what it loses, or picks rank 256 and leaves open how it gets below 20 MB.',
        3: 'Finds 13 MB at rank 64 and 52 MB at rank 256, sees that rank 64 loses a lot, and shows by arithmetic that another way fits 20 MB (a higher rank in a smaller number format, four bits without factors, a smaller vocabulary or the like), to be judged by the ranking.',
        4: 'Also, unasked, compares two ways within the limit by what each loses (for example rank 256 or 390 in eight bits against four bits alone), or gives frequent words more room, and says how a measured curve of size against ranking quality, or a short retraining, would change the choice.',
      },
      answerKey: [
        'Today: 50,000 x 768 x 4 = 153.6 MB.',
        'Rank 64: (50,000 + 768) x 64 x 4 = 13.0 MB. Rank 256: 52.0 MB in 32 bits, 13.0 MB in 8 bits.',
        'Eight bits without factors: 38.4 MB, too large. Four bits: 19.2 MB plus the scales. With one 2-byte scale a row it is 19.3 MB and fits; with one for every 64 numbers it is 20.4 MB and does not.',
        'Rank 256 in 8 bits has the same size as rank 64 in 32 bits and keeps 88 % instead of 58 %. It leaves 7 MB unused: 20 MB hold about rank 390 in 8 bits.',
        'When singular values fall slowly, fewer bits usually cost less than fewer dimensions. In a simulated table with these shares and bell-shaped values, four bits with a scale a row lose 2 % of the squared sum, rank 390 in 8 bits 6 %, rank 256 in 8 bits 12 %. Rows with a few very large values make four bits worse. Any of the three is a sound first try if it is measured.',
        'At a given rank, truncated SVD is best in squared error over all entries (Eckart-Young). Ranking quality is another matter; weighting rows by how often a word is used brings the two closer.',
        'Just as good, if measured: a smaller vocabulary, hashing, or product quantisation. Factors also cost r x 768 multiplications for each word looked up.',
      ],
      redFlags: [
        'Never mentions measuring the ranking.',
        'Takes 58 % or 88 % of the squared sum for the share of ranking quality that is kept.',
      ],
      tags: ['svd', 'low-rank', 'quantisation', 'embeddings', 'on-device'],
      searchPhrases: [
        'model compression',
        'low-rank factorisation',
        'truncated svd',
        'shrinking a model for mobile',
        'int8 quantization',
        'edge deployment memory limit',
        'embedding compression',
        'model too big for the device',
        'pruning vocabulary',
        'memory versus quality trade-off',
        'matrix decomposition to save space',
        'app download size budget for ml',
        'how many dimensions can we drop',
        'parameter count arithmetic',
        'quantize or factorize',
      ],
      since: '0.1.0',
    },
    {
      id: 'a-forecast-worse-than-the-mean',
      title: 'A forecast that is worse than the mean',
      areas: ['linear-algebra', 'programming'],
      kind: 'debugging',
      difficulty: 'easy',
      minutes: 10,
      prompt: `A farm co-operative forecasts the wheat yield of 200 fields. The report below contradicts itself: forecast and yield are closely correlated, but the error is almost twice that of always forecasting the mean. A colleague concludes that the model needs more features.

Explain the error of 2.287, and correct the evaluation.`,
      materials: [
        { title: 'evaluate.py (numpy 1.24 or 2)', format: 'python', content: BROADCAST.shown },
        {
          title: 'Report',
          format: 'text',
          content: `fields                      200
mean squared error          2.287
correlation                 0.973
mean of yield = mean of forecast
variance of yield           1.175   (error of always forecasting the mean)
variance of forecast        1.112`,
        },
      ],
      assesses: 'Thinks in array shapes, and uses contradictory numbers to find a fault.',
      followUps: [
        {
          ask: 'What is the shape of forecast - y?',
          listenFor: '200 by 200: a row of forecasts against a column of yields. Helps a stuck candidate.',
        },
        {
          ask: 'Is there a simple relation between the three decimals 2.287, 1.175 and 1.112?',
          listenFor:
            'The error is the sum of the two variances, as for forecasts paired with yields at random. Seen when asked: level 3; found unasked: level 4.',
        },
        {
          ask: 'Both arrays hold 200 numbers. Why does numpy raise no error?',
          listenFor: 'Broadcasting treats (200,) as (1, 200) and stretches both arrays to 200 by 200 (level 3).',
        },
      ],
      rubric: {
        1: 'Trusts the error and works on the model: more features, more fields, another algorithm.',
        2: 'Says that the report must be wrong and suspects units, scaling or the split; or flattens an array by trial and error and cannot say what was averaged before.',
        3: 'Finds that a (200,) array minus a (200, 1) array gives 200 by 200 differences, so each forecast meets each yield; makes the shapes equal and checks them in the function.',
        4: 'Also, unasked, explains the size of 2.287 as the sum of the two variances, or gets the true error of about 0.06 from the report alone, and asks where else the same subtraction is used, above all in a training loss.',
      },
      answerKey: [
        'forecast has the shape (200,), y has (200, 1). Broadcasting makes a 200 by 200 table of all differences; the mean runs over 40,000 pairs.',
        'With equal means, the average over all pairs is the variance of the yield plus the variance of the forecast: 1.175 + 1.112 = 2.287. It is what forecasts dealt out to the fields at random would give.',
        'The true error from the report: 1.175 + 1.112 - 2 x 0.973 x sqrt(1.175 x 1.112) = 0.063. So the model explains about 95 % of the variance.',
        'Correction: y.ravel() or y[:, 0], or keep everything as columns; and a check that the shapes are equal, since numpy does not warn.',
        'The correlation is right only because ravel() was called there.',
        'In a training loss the same slip is worse: the best forecast is then the mean for every field, so the model learns nothing and the loss stops at the variance.',
      ],
      redFlags: [
        'Tunes the model before the contradiction is resolved.',
        'Quotes the correlation and drops the error from the report.',
      ],
      tags: ['broadcasting', 'shapes', 'numpy', 'evaluation'],
      searchPhrases: [
        'numpy broadcasting bug',
        'shape mismatch',
        'array dimensions error',
        'bug in evaluation code',
        'contradictory metrics',
        'mse wrong but correlation high',
        'column vector versus 1d array',
        'silent shape bug',
        'debugging python numerical code',
        'model looks bad but evaluation is wrong',
        'two numbers in the report disagree',
        '(n,) minus (n,1)',
        'error metric computed wrongly',
        'negative r squared but strong correlation',
        'spotting a mistake before adding features',
        'code runs but the answer is wrong',
      ],
      references: [{ title: 'NumPy: broadcasting', url: 'https://numpy.org/doc/stable/user/basics.broadcasting.html' }],
      exercise: {
        language: 'python',
        needs: ['numpy'],
        solution: BROADCAST.solution,
        tests: BROADCAST.tests,
        wrong: [{ flaw: 'Subtracts a column from a row.', material: 'evaluate.py (numpy 1.24 or 2)' }],
      },
      since: '0.2.0',
    },
    {
      id: 'a-campaign-or-a-better-habit',
      title: 'A campaign or a better habit',
      areas: ['linear-algebra', 'decision-making'],
      kind: 'problem',
      difficulty: 'medium',
      minutes: 12,
      prompt: `A language app has 20,000 learners; each week a learner is either active or idle. Every week 10 % of the active learners become idle and 30 % of the idle ones become active again. It has been like this for months.

There is money for one of two plans. Plan A makes 2,000 idle learners active today, one time only. Plan B lowers the weekly loss from 10 % to 8 % for good. Which plan brings more extra active learners, added up week by week over the next 52 weeks, and by how much?`,
      assesses:
        'Models a process with a transition matrix, uses its steady state and speed, and turns both into a decision.',
      followUps: [
        {
          ask: 'How many learners are active today?',
          listenFor: '15,000: 10 % of 15,000 leave and 30 % of 5,000 return. Starts a stuck candidate.',
        },
        {
          ask: 'How much of the gain of plan A is left after four weeks?',
          listenFor:
            '0.6 to the power of 4: 13 %, about 260 learners. Knows that each week 1 - 0.1 - 0.3 = 0.6 of the gain is left (level 3).',
        },
        {
          ask: 'Which of your assumptions would you check in the data first?',
          listenFor:
            'That learners won by a campaign leave at 10 % like the others, that idle ones return at 30 % however long they have been away, and that 8 % is really reached. Named unasked, with its effect on the choice: level 4.',
        },
      ],
      rubric: {
        1: 'Counts plan A as 2,000 extra learners in each of the 52 weeks, or lets the gain of plan B pile up each week without end.',
        2: 'Finds the steady state of one plan or steps through a few weeks, but compares a one-time number with a weekly one, or ignores that idle learners return.',
        3: 'Gets 15,000 active today, a gain of A that shrinks to 0.6 of itself each week and sums to about 5,000 (or 3,000) learner-weeks, a new level of B near 15,790, and chooses B with a total near 40,000; a loop over 52 weeks is as good.',
        4: 'Also, unasked, says what could reverse the choice, with a figure: for how many weeks A is ahead, how small the effect of B may be, or what happens if learners do not all behave alike, and how to check it before spending.',
      },
      answerKey: [
        'Steady state: active x 0.1 = idle x 0.3, so 75 % active: 15,000.',
        'Each week a deviation from it is multiplied by the second eigenvalue, 1 - 0.1 - 0.3 = 0.6. Half of it is gone after 1.36 weeks.',
        'Plan A: 2,000 x (1 + 0.6 + 0.36 + …) = 2,000 / 0.4 = 5,000 learner-weeks, counting the first week in full. Not counting it gives 3,000; both are fine.',
        'Plan B: new steady state 0.3 / 0.38 = 78.9 %, so 15,789 active, 789 more. The gap to it shrinks to 0.62 of itself each week.',
        'Over 52 weeks B brings 39,765 learner-weeks (789.5 times the sum of 1 - 0.62^k). Its running total overtakes that of A in week 8 if the first week of A counts in full; in the weekly figure it is ahead from week 4.',
        'B still wins if the loss falls only to 9.7 %: then it brings 5,722. At 9.8 % it brings 3,806 and A wins.',
        'Weak points of the model: learners won by a campaign often leave sooner, and people who have been idle for long return less often. Then two states are too few.',
      ],
      redFlags: [
        'Gives a choice without a figure for both plans.',
        'Takes the model’s 52-week figure as certain to the last digit.',
      ],
      tags: ['markov-chain', 'eigenvalues', 'steady-state', 'retention'],
      searchPhrases: [
        'transition matrix',
        'stationary distribution',
        'long-term versus one-off effect',
        'retention versus reactivation',
        'user churn model',
        'eigenvalue convergence speed',
        'which investment brings more',
        'customer lifecycle modelling',
        'geometric decay of a campaign',
        'one-time boost or lasting improvement',
        'win back users or keep them',
        'probability of moving between states',
        'choosing between two growth plans with numbers',
        'difference equation for active users',
        'reduce churn or run a promotion',
      ],
      samples: [
        {
          level: 1,
          text: 'Plan A gives us 2,000 more active learners. Over 52 weeks that is 2,000 times 52, so 104,000 learner-weeks. Plan B: ten percent to eight percent is two percent fewer, of 20,000 learners that is 400 each week that we keep. In the first week 400, second week 800, and so on, after a year that is over 20,000 more active learners, so really everyone is active by the end. If I sum it up, 400 times 52 times 53 over two, it is something like half a million learner-weeks. So both are good, but plan B is five times better than A. I am quite sure about that. Growth that compounds always beats a one-time campaign. I would present it like this, and the year-end number of all learners active would be a nice headline.',
        },
        {
          level: 2,
          text: 'First how many are active now. In balance, ten percent of active equals thirty percent of idle, so three to one, 15,000 active and 5,000 idle. With plan B it is eight to thirty, so thirty over thirty-eight, 79 percent, that is about 15,800. So B gives us 800 more. Plan A gives us 2,000 more at once, so 17,000. 2,000 is more than 800, so in size A is better, but it is only at the beginning, they will leave again at ten percent per week. After a year they are probably mostly gone. So it depends on what the company wants, a quick gain or a lasting one. I would tend to B since it is for good, but in numbers A looks larger. I would say it is open and maybe do half of each.',
        },
        {
          level: 3,
          text: 'Steady state today: 0.1 times active equals 0.3 times idle, so 15,000 active. If I push it up by 2,000, then each week 10 percent of these leave, but there are also 2,000 fewer idle ones, of whom 30 percent would have come back anyway. So the extra shrinks to 60 percent each week. 2,000, 1,200, 720… sum is 2,000 over 0.4, 5,000 learner-weeks, and nearly all of it in the first two months. Plan B: new balance is 0.3 over 0.38, 78.9 percent, so roughly 790 more, reached after some weeks with factor 0.62. So about 50 weeks times 790, a bit less than 40,000. B is about eight times A. I would choose B. I could write a loop over 52 weeks to have the precise figure, but it does not change anything.',
        },
        {
          level: 4,
          text: 'Today 75 percent active, 15,000. A deviation shrinks by 1 minus 0.1 minus 0.3, so 0.6 a week; A is worth 2,000 over 0.4, 5,000 learner-weeks, gone after two months. B moves the level to 0.3 over 0.38, 790 more, reached quickly, so near 40,000 in a year. B by a factor of eight. How wrong may I be? A needs 5,000 over about 50, so 100 learners of permanent level, which is a loss of about 9.7 percent in place of 8. So B wins even if it achieves only a sixth of what is promised, as long as it lasts. A wins if we are judged after a month or so: its total stays ahead until week seven or eight. What I would check is whether B’s effect lasts, with a test on a part of the learners, and whether people who have been idle for long really return at 30 percent, I doubt that.',
        },
      ],
      since: '0.2.0',
    },
    {
      id: 'every-message-looks-like-every-other',
      title: 'Every message looks like every other',
      areas: ['linear-algebra', 'data-oversight'],
      kind: 'problem',
      difficulty: 'easy',
      minutes: 8,
      prompt: `A maker of heating systems groups service messages by the cosine of their embeddings. The rule "same fault if the cosine is above 0.9" puts nearly all messages into one group. The mean of all embeddings is (10, 0, 0); four typical messages are shown below.

Work out why the rule fails here, and propose a better one.`,
      materials: [
        {
          title: 'Four messages (all other dimensions are 0)',
          format: 'markdown',
          content: `| message | about | embedding |
|---|---|---|
| A | burner does not start | (10, 2, 0) |
| B | burner stops at once | (10, 1, 0) |
| C | app cannot log in | (10, 0, 2) |
| D | "hello, test" | (10, 0.1, -0.1) |`,
        },
      ],
      assesses: 'Sees a common direction in embeddings, removes it, and knows what that costs.',
      followUps: [
        {
          ask: 'Which part of these vectors is the same for all four?',
          listenFor: 'The first coordinate, 10: it makes up nearly the whole cosine. Helps a stuck candidate.',
        },
        {
          ask: 'After your change, what is the cosine of A and D?',
          listenFor:
            '0.71 after subtracting the mean, though D says nothing: near the mean, a direction is mostly noise. Explained when asked: level 3; raised unasked: level 4.',
        },
        {
          ask: 'How do you find the new threshold in place of 0.9?',
          listenFor:
            'From pairs that people labelled as the same or a different fault, and from what each kind of error costs (level 3).',
        },
      ],
      rubric: {
        1: 'Only moves the threshold by feel, for example to 0.99, or says that cosine does not work in many dimensions.',
        2: 'Computes that the cosines are above 0.9 but finds no reason for it in the vectors, or goes straight to another embedding model.',
        3: 'Shows that the shared first coordinate dominates, subtracts the mean (or does something equivalent), recomputes at least one pair of the same fault and one of different faults, and sets the threshold by labelled pairs.',
        4: 'Also, unasked, sees what the change brings with it: messages near the mean, such as D, get a random direction and need a rule of their own, or the mean must be stored, used for old and new messages alike, and watched as the mix of messages changes.',
      },
      answerKey: [
        'As given: cosine of A and B 0.995, of A and C 0.962, of A and D 0.982. All above 0.9, although only A and B share a fault.',
        'All messages share a large mean, so they lie in a narrow cone. This is common for embeddings of language models.',
        'Minus the mean: A (0, 2, 0), B (0, 1, 0), C (0, 0, 2). Cosine of A and B 1, of A and C 0.',
        'D becomes (0, 0.1, -0.1): cosine 0.707 with A, though it is very short, length 0.141 against 2. Set messages with a short residual aside, or require a minimum length.',
        'Just as good: drop the first principal component of the uncentred data, whiten, use Euclidean distance with a threshold, or train the embedding on pairs. A threshold such as 0.99 would separate these four, but it rests on tiny differences.',
        'The mean is part of the model: store it with a version and apply the same one to all vectors.',
      ],
      redFlags: [
        'Would put the new rule into use without any labelled pairs.',
        'Recomputes the mean for each batch, so that vectors of two days cannot be compared.',
      ],
      tags: ['embeddings', 'cosine', 'centring', 'clustering'],
      searchPhrases: [
        'anisotropic embeddings',
        'all cosine similarities are high',
        'mean centring embeddings',
        'similarity threshold selection',
        'text clustering fails',
        'everything ends up in one cluster',
        'semantic similarity not discriminating',
        'whitening',
        'duplicate detection with sentence embeddings',
        'common component removal',
        'everything seems the same to the model',
        'subtract the average vector',
        'why are all my embeddings so close',
        'narrow cone of sentence vectors',
        'choosing a cutoff for matching texts',
        'grouping support tickets by meaning',
      ],
      enemies: ['nearest-by-dot-or-by-angle'],
      samples: [
        {
          level: 1,
          text: 'Cosine is known to have problems with high dimensions, it is the curse of dimensionality, in many dimensions everything becomes similar to everything. So I am not surprised. 0.9 is also just a default that people copy. Look, A and B, they are the same fault, and C is another one, so I would try 0.99 and see. If the groups then look right to me, fine, if they are too small, 0.98. That is a matter of feeling and you get it after an hour of looking at groups. I do not think you need to do anything with the vectors themselves, the embedding model knows what it does, and the first coordinate being ten is just the scale. We can always come back to the limit if the service people complain that groups are mixed.',
        },
        {
          level: 2,
          text: 'Let me compute. A and B: a hundred plus two is 102, divided by the lengths, root of 104 and root of 101, so about 0.995. A and C: a hundred over 104, 0.96. A and D also around 0.98. So they are all above 0.9, the rule cannot work, that is clear. The embeddings are not good enough for these texts, I would say. Heating messages are very special, and a general model puts them all in the same place. So I would take a larger model, or one that was trained on technical texts, or we fine-tune our own on the service messages. Then compute these cosines again and see if A and C are further apart. Until then the groups are useless, I would switch the rule off.',
        },
        {
          level: 3,
          text: 'All four have ten in the first coordinate, and that is also the mean. So the cosine is mostly measuring what all messages have in common. A and C come to 100 over 104, 0.96, even though the rest of them is perpendicular. I would subtract the mean from every embedding. Then A is (0, 2, 0), B is (0, 1, 0), same direction, cosine one, and C is (0, 0, 2), cosine zero with A. That is what we want. Then the limit: I would ask the service people to mark maybe three hundred pairs as same fault or not, and choose the limit from those, depending on whether it is worse to mix two faults or to split one. Removing the first principal component would do about the same thing, I think.',
        },
        {
          level: 4,
          text: 'The common part, (10, 0, 0), drowns everything; A with C is 0.96 although their own parts have nothing in common. Subtract the mean: A and B become one, A and C zero. Good. But look at D, the hello message. After subtracting it is (0, 0.1, -0.1), tiny, and the cosine blows that up: with A it gets 0.7, on what is really noise. So messages close to the mean need their own rule, for example a minimum length of what is left, and those go to "no fault recognised". Second thing, the mean becomes part of the system. I would fix it from a few months of messages, store it with a version, and not recompute it per day, otherwise yesterday’s vectors and today’s don’t fit. If a new product line comes, the mean moves, so watch that. And the threshold from labelled pairs.',
        },
      ],
      since: '0.2.0',
    },
    {
      id: 'two-traces-that-will-not-go-away',
      title: 'Two traces that will not go away',
      areas: ['linear-algebra', 'responsible-ml'],
      kind: 'problem',
      difficulty: 'medium',
      minutes: 12,
      prompt: `Embeddings of skin photos also reveal which camera (direction u) and which clinic (direction w) a photo comes from. A diagnosis model should use neither. The preparation step subtracts from each embedding its part along u, then from the result its part along w. A check of the result computes its part along each direction: along w it is 0 for every photo, as wanted, but along u it is not.

Use the photo x to work out what happens, and correct the step.`,
      materials: [
        {
          title: 'Directions of length 1, and one photo',
          format: 'text',
          content: `u = (1, 0, 0)        camera
w = (0.6, 0.8, 0)    clinic
x = (2, 1, 3)        one photo

after step 1: x1 = x - (x . u) u
after step 2: x2 = x1 - (x1 . w) w`,
        },
      ],
      assesses: 'Understands projection onto a subspace, and what removing directions can and cannot promise.',
      followUps: [
        {
          ask: 'Compute x1 and x2. What is the part of x2 along u?',
          listenFor: 'x1 = (0, 1, 3), x2 = (-0.48, 0.36, 3), part -0.48. Gives a stuck candidate a way in.',
        },
        {
          ask: 'For which directions u and w would the two steps have been enough?',
          listenFor: 'For perpendicular ones; here u . w is 0.6 (tells 3 from 2).',
        },
        {
          ask: 'After your correction the part along u and along w is 0 for every photo. Is the camera now unknown to the model?',
          listenFor:
            'Not for certain: u itself is only an estimate, and a non-linear model may find what a fixed direction does not show. Test it with a stronger classifier, trained for this on the corrected embeddings. Said when asked: level 3; unasked: level 4.',
        },
      ],
      rubric: {
        1: 'Claims that the two steps must work and blames the check or rounding, or swaps the two steps and calls it solved.',
        2: 'Computes that a part along u is left, but only repeats the steps "until it is gone" or subtracts both parts of x at once, without seeing that u and w are not perpendicular.',
        3: 'Shows that removing w brings back a part along u because u . w is 0.6, and removes the whole plane of u and w (by an orthonormal basis, a projection matrix, least squares or QR); gets (0, 0, 3).',
        4: 'Also, unasked, says what this does not promise (non-linear traces, directions that are only estimated, or a loss of what the diagnosis needs when illness and clinic go together) and names a test for it, such as photos from a camera or clinic left out of training.',
      },
      answerKey: [
        'x1 = (0, 1, 3). x1 . w = 0.8, so x2 = x1 - 0.8 w = (-0.48, 0.36, 3). Along u there is now -0.48 again.',
        'Reason: w itself contains 0.6 of u, so subtracting a multiple of w changes the part along u. Swapping the steps leaves a trace of w instead.',
        'What is back along u is not the old part, which step 1 removed for good. It is -0.6 times x1 . w, so it comes from what x1 held along the clinic: a check that is trained anew on x2 can still find the clinic, and the camera as far as clinic and camera go together. A candidate who sees this deserves credit.',
        'Correction: build an orthonormal basis. Keep u; take w minus its part along u and scale it to length 1: (0, 1, 0). Remove both parts: (0, 0, 3). In general, with the directions as columns of B: x - Q Q^T x, with Q from the QR decomposition of B.',
        'Subtracting both parts of x at once is wrong too: x . w = 2.0, so x - 2u - 2w = (-1.2, -0.6, 3).',
        'Repeating the two steps does converge to (0, 0, 3): each round leaves 0.36 of the trace along u. It is slow but right if the candidate can say why it converges.',
        'Limits: only linear traces along the two directions are gone. A non-linear model may still recognise the camera. If one clinic sees more serious cases, removing w also removes signal.',
        'A test on photos from a camera and a clinic that were left out of training answers the real question.',
      ],
      redFlags: [
        'Declares the data free of bias because both parts are 0.',
        'Does not ask what happens to the accuracy of the diagnosis.',
      ],
      tags: ['projection', 'orthogonality', 'embeddings', 'confounding'],
      searchPhrases: [
        'gram-schmidt',
        'orthogonal projection',
        'remove sensitive attribute from embeddings',
        'debiasing embeddings',
        'concept erasure',
        'shortcut learning',
        'spurious correlation with the device',
        'subspace projection',
        'orthonormal basis',
        'confounder removal',
        'hide where the data came from',
        'inlp nullspace projection',
        'batch effects from different sites',
        'model should ignore the equipment used',
        'removing one bias brings back another',
        'non-orthogonal directions',
      ],
      since: '0.2.0',
    },
    {
      id: 'main-direction-of-a-sparse-table',
      title: 'The main direction of a sparse table',
      areas: ['linear-algebra', 'programming'],
      kind: 'coding',
      difficulty: 'medium',
      minutes: 30,
      prompt: `A library wants the main direction in which its readers differ: the first principal component of a table of readers by books. There are 2 million readers and 300,000 books; a reader has borrowed about 20. The table is too large to be stored with its zeros.

Write a Python function first_component(rows, width). rows is a list of dicts {column: value}; missing columns count as 0. The function returns the unit vector of greatest variance. Use no numerical library, and test the function on something whose result you know.`,
      materials: [
        {
          title: 'Example',
          format: 'python',
          content: `rows = [{0: 100, 1: 1}, {0: 100, 1: -1}, {0: 100, 2: 0.1}, {0: 100, 2: -0.1}]
first_component(rows, 3)
# close to [0, 1, 0] or [0, -1, 0]: column 0 is large but never changes`,
        },
      ],
      assesses: 'Turns a definition into an iterative algorithm that respects sparsity, and tests numerical code.',
      followUps: [
        {
          ask: 'You have a vector v. How do you get closer to the main direction with one pass over the rows?',
          listenFor:
            'Multiply by the covariance: add up score times row, where the score is the dot product of the row with v, then scale to length 1. Helps a stuck candidate.',
        },
        {
          ask: 'Subtracting the column means fills in all the zeros. What do you do?',
          listenFor:
            'Subtract in the formula: the score is row . v - mean . v, and at the end the total score times the mean comes off once. Doing it after this probe fits level 3 if the code then works.',
        },
        {
          ask: 'How do you know that it has converged, and when would it take very long?',
          listenFor:
            'By the change of direction between rounds. It is slow if the first two variances are nearly equal: their ratio decides. Raised unasked: level 4.',
        },
      ],
      rubric: {
        1: 'Builds the full table or the 300,000 by 300,000 covariance, or returns the column with the largest values or variance as the direction, and sees no problem.',
        2: 'Has an iteration but leaves out the mean, or centres only the entries that are present, and does not find this by a test; or has the right idea but no code that works after a hint.',
        3: 'Writes a power iteration (or equivalent) that touches only stored entries, handles the mean in the formula, alone or after one hint, scales in each round, and returns the result of the example up to its sign.',
        4: 'Also, without a hint, states the cost of a round, stops by a measure of change, not only after a fixed number of rounds, and anticipates trouble: nearly equal variances, a perpendicular start, identical rows, or an arbitrary sign for whoever uses the result.',
      },
      answerKey: [
        'Power iteration: multiply v by C = (1/n) Xc^T Xc (Xc is the centred table) and scale it, again and again. Xc v = X v - (mean . v) for every row; Xc^T s = X^T s - (sum of s) mean. Neither fills in zeros.',
        'Dense storage would be 2,000,000 x 300,000 x 8 bytes = 4.8 TB, the covariance 720 GB. Stored entries: 40 million.',
        'One round costs two passes over 40 million entries, plus a few over the 300,000 numbers of the vector.',
        'Each round multiplies the error by (second variance / first variance). At 0.99 it takes about 460 rounds to gain a factor of 100; then use a block of vectors, Lanczos or a randomised SVD.',
        'Without centring, the example returns column 0: a quick check. Centring only the stored entries is wrong as well, since a zero also differs from the mean, but it passes the example. Try [{0: 3, 1: 1.3}, {0: 3, 1: -1.3}, {1: 1.3}, {1: -1.3}]: column 0 must win.',
        'The sum of s is zero up to rounding for centred scores, so leaving out that last correction is right too; a candidate may say so.',
        'The sign is arbitrary: tests compare the absolute dot product with the known direction.',
      ],
      redFlags: [
        'Never runs it on an example with a known result.',
        'Refuses without a library and cannot say what the library does.',
      ],
      tags: ['pca', 'power-iteration', 'sparse-matrices', 'python'],
      searchPhrases: [
        'power method',
        'largest eigenvector',
        'implement pca from scratch',
        'sparse matrix algorithm',
        'implicit centring',
        'dominant eigenvalue computation',
        'coding exercise linear algebra',
        'matrix too large for memory',
        'covariance without forming the matrix',
        'convergence spectral gap',
        'data mostly zeros',
        'write a numerical method without numpy',
        'subtracting the mean destroys sparsity',
        'iterate a matrix on a vector',
        'how would you check a numerical algorithm',
      ],
      exercise: {
        language: 'python',
        solution: COMPONENT.solution,
        tests: COMPONENT.tests,
        wrong: [
          { flaw: 'Does not subtract the mean.', code: COMPONENT.uncentred },
          { flaw: 'Centres only the entries that are stored.', code: COMPONENT.seenOnly },
        ],
      },
      since: '0.2.0',
    },
    {
      id: 'new-vectors-in-an-old-index',
      title: 'New vectors in an old index',
      areas: ['linear-algebra', 'scalability-and-performance'],
      kind: 'situational',
      difficulty: 'medium',
      minutes: 10,
      prompt: `You run a search over 60 million legal documents, based on embeddings of 768 numbers. A new embedding model, also with 768 numbers, finds 9 % more of the documents that lawyers marked as relevant. Embedding all documents again takes 20 days on the machines you have. To save time, a team mate has already switched queries and new documents to the new model, while the old documents in the index keep their old vectors. No error is shown.

Tell me what you do today, and how you get to the new model.`,
      assesses: 'Knows that vectors of two models share no coordinates, contains the damage, and plans a safe change.',
      followUps: [
        {
          ask: 'What does coordinate 17 mean in the old model, and in the new one?',
          listenFor:
            'Nothing in common; the same number of coordinates does not make them comparable. Helps a candidate who sees only a slow migration.',
        },
        {
          ask: 'Could a matrix turn old vectors into new ones, so that you need not wait 20 days?',
          listenFor:
            'Yes, as an approximation: embed a sample with both, fit a linear or orthogonal map, and measure what the search loses. Judged fairly when asked: level 3; brought up unasked with its test: level 4.',
        },
        {
          ask: 'On day 11 half of the documents are done. What do the lawyers search?',
          listenFor:
            'Still the old index for everything (level 3), or both indexes, each queried with its own model and merged by rank, not by raw scores (level 3, or 4 if planned unasked).',
        },
      ],
      rubric: {
        1: 'Lets the mixed search go on because the size fits or no error appears, or expects it to get better by itself as new documents come in.',
        2: 'Says "everything must be embedded again" but leaves the mixed search running meanwhile, or stops it and has no plan for documents that are already in with the new model; or stops it soundly, but then overwrites the old index, or switches with no comparison and no way back.',
        3: 'Stops the mixing today: queries go back to the old model and the new documents are embedded with it too. Fills a second index beside the old one and switches everything at once, after comparing both on marked queries or with a way back.',
        4: 'Also, unasked, weighs a way to shorten the wait (most-read documents first with two indexes, rented machines, a fitted map with a measured loss) against its cost, and prevents mixing in future, for example by a model version stored with every vector and checked by the index.',
      },
      answerKey: [
        'Each model learns its own space. Even the same model trained twice usually ends up with a differently turned space, so dot products between the two say next to nothing. Nothing fails visibly: the index always returns some nearest vectors. New queries will also tend to favour the new documents, whatever these are about.',
        'Today: queries back to the old model, and documents that came in with the new model embedded again with the old one. Then look at what lawyers searched for in that time and tell them: missed documents matter in legal work.',
        'Way: a second index with the new model; new documents go through both models while it fills (3 million documents a day). Check it on marked queries, switch queries and index in one step, keep the old index until the new one has proved itself.',
        'Size: 60,000,000 x 768 x 4 bytes = 184 GB for each index in 32 bits, so two need 369 GB for a while. Ask whether there is room.',
        'A map fitted on documents embedded by both models (least squares, or orthogonal Procrustes to keep lengths and angles) often keeps much of the quality, but not all; the loss may eat up the 9 %. Measure it.',
        'Equally good: use more machines for a few days, if 9 % is worth it; or wait, if it is not. Merge two indexes by rank, since the scores of two models are on different scales.',
      ],
      redFlags: [
        'Takes the same number of dimensions as a sign of compatibility.',
        'Would rather not tell the lawyers that searches since the change were unreliable.',
      ],
      tags: ['embeddings', 'vector-search', 'migration', 'alignment'],
      searchPhrases: [
        'embedding model upgrade',
        'reindexing a vector database',
        'incompatible embedding versions',
        'mixed embeddings in one index',
        'zero downtime migration',
        'semantic search backfill',
        'procrustes alignment',
        'dual index cutover',
        'rag embeddings change',
        'upgrade broke search silently',
        'search quietly got worse after a switch',
        'changing the model under a live search engine',
        'colleague took a shortcut in production',
        'blue-green deployment for embeddings',
        'are vectors from different models comparable',
        'ann index rebuild without interruption',
      ],
      samples: [
        {
          level: 1,
          text: 'Nine percent more relevant documents, that is a big gain, so I would be glad that the team mate has started. Both models give 768 numbers, so the index takes them, and as there is no error it evidently works. I would not stop it. Each day more new documents come in with the new model, and the old ones get embedded bit by bit on the machines we have, so the search gets better every day and after twenty days it is done. No downtime, no second index to pay for, that is elegant really. In the meantime results may be a little mixed, but users do not notice things like that, ranking is never perfect. I would only ask for a dashboard that shows what share of the documents is already on the new model.',
        },
        {
          level: 2,
          text: 'The old documents have to be embedded again, there is no way around, since the models are different and the vectors do not fit to each other. So I would start that job today, and try to make it faster, twenty days is long. Bigger batches, half precision, maybe we get it to twelve. I would write over the old vectors in the index one after the other, the most recent documents first, because they are searched most. Queries are already on the new model, so that is prepared. Over the days more and more documents will be found properly, and at the end all of them. I would tell the users that search has some limits until then. And afterwards measure if we really have the nine percent, on the marked queries.',
        },
        {
          level: 3,
          text: 'The mixing has to stop today. The two models have different spaces, a dot product between them means nothing, the index just returns something. So: queries go back to the old model now, and the documents that came in with new vectors get embedded with the old one, that is only a few days of documents. Then search is as it was, and the users get a note. Next, a second index beside it, filled with the new model over the twenty days; new documents go through both models in that time. When it is full I compare both on the lawyers’ marked queries, and if the nine percent is there, switch the queries and the index together, in one step. Keep the old one for two weeks to go back. I need about 180 gigabytes more for that, so I would check the space first.',
        },
        {
          level: 4,
          text: 'Stop it now: old query model on the old index, and re-embed what came in with the new one. Then tell the lawyers from when to when search was unreliable, they may have missed documents. Then a second index beside, both models for new documents, compare on the marked queries, switch at once, keep the old. Twenty days: is nine percent worth renting machines? If a fourfold fleet for five days costs less than what that gain is worth for two weeks, do it. Cheaper to try: embed a hundred thousand documents with both, fit a linear map from old to new, convert the index in an hour. But I would measure it; if it loses six of the nine percent, it is not worth the risk, I’d wait. And each vector gets a model version, and the index refuses a query with another version, so that nobody can do this again by accident.',
        },
      ],
      since: '0.2.0',
    },
    {
      id: 'risk-of-twenty-thousand-products',
      title: 'The risk of twenty thousand products',
      areas: ['linear-algebra', 'scalability-and-performance'],
      kind: 'problem',
      difficulty: 'medium',
      minutes: 10,
      prompt: `A wholesaler plans stock for 20,000 products. The risk of a plan x (one number for each product) is the variance x^T S x, where S is the 20,000 by 20,000 covariance matrix of demand. An analyst has estimated S as B F B^T + D: B is 20,000 by 40, F is 40 by 40, D is diagonal. Each night 10,000 plans are evaluated on a machine with 2 GB of memory that does about 10^10 multiplications a second. Each number takes 8 bytes.

Work out the memory and the multiplications, once with the full S and once with its parts, and say how you would compute the risk.`,
      assesses: 'Uses structure and the order of multiplication, counts the cost, and questions the approximation.',
      followUps: [
        {
          ask: 'How many numbers are in B^T x, and what does it cost?',
          listenFor: '40 numbers, for 800,000 multiplications. Helps a stuck candidate.',
        },
        {
          ask: 'Would the full matrix be impossible?',
          listenFor:
            'Not by time: 400 seconds a night. 3.2 GB do not fit, but half of the symmetric matrix, 32-bit numbers or blocks would. Weighs it when asked: level 3; unasked: level 4.',
        },
        {
          ask: 'A colleague drops D to make it simpler. What changes?',
          listenFor:
            'S then has rank 40: plans in all other directions seem free of risk, every product loses its own variance, and S has no inverse (level 3).',
        },
      ],
      rubric: {
        1: 'Multiplies B F B^T out first and calls that the cheap way, or takes for granted that a 20,000 by 20,000 matrix fits.',
        2: 'Says that the parts are cheaper, but gets memory or multiplications wrong by a factor of ten or more, or forgets D.',
        3: 'Finds 3.2 GB and about 4 x 10^8 multiplications a plan against about 6.6 MB and under 2 x 10^6, computes z = B^T x first, then z^T F z plus the diagonal part, and holds this against the 2 GB.',
        4: 'Also, unasked, judges beyond the count: that time alone would allow the full matrix, that plans are best multiplied in blocks, or how to check that 40 factors and a diagonal describe the risk of real plans, and what result would change the choice.',
      },
      answerKey: [
        'Full: 20,000² x 8 bytes = 3.2 GB. A plan needs about 4.0 x 10^8 multiplications; 10,000 plans: 4 x 10^12, 400 seconds. S is symmetric, so half of it (1.6 GB) would fit, as would 32-bit numbers: the full matrix is wasteful, not impossible.',
        'Parts: B 6.4 MB, D 0.16 MB, F 0.013 MB. A plan: 800,000 for B^T x, 1,600 for F, 40 and 40,000 for the diagonal: about 0.84 million. 10,000 plans: 0.84 seconds.',
        'That is about 475 times fewer multiplications and 487 times less memory.',
        'Order matters: (x^T B) F (B^T x). Multiplying B F B^T out costs 20,000² x 40 = 1.6 x 10^10 and brings the full matrix back.',
        'All plans at once: X is 20,000 by 10,000 and takes 1.6 GB, so use blocks of, say, 1,000 plans. In practice a block is much faster than plan after plan, which reads the whole matrix from memory each time.',
        'A positive D keeps S positive definite and invertible; with the Woodbury formula the inverse needs only a 40 by 40 system.',
        'A model with 40 factors misses pairs of products with a link of their own, such as spare parts that sell together. Compare predicted and observed variance for past plans.',
      ],
      redFlags: ['Says "too large" without a number.', 'Takes the factor form as exact although it is an estimate.'],
      tags: ['low-rank', 'covariance', 'complexity', 'matrix-products'],
      searchPhrases: [
        'factor model covariance',
        'low-rank plus diagonal',
        'order of matrix multiplication',
        'quadratic form cost',
        'flops and memory estimate',
        'computational complexity of matrix products',
        'big o of matrix operations',
        'portfolio risk',
        'woodbury structure',
        'making a computation cheaper',
        'huge matrix that does not fit in ram',
        'multiply in the right sequence',
        'associativity saves computation',
        'never build the full matrix',
        'will it finish overnight',
        'factor analysis at scale',
      ],
      enemies: ['an-embedding-table-that-must-shrink'],
      since: '0.2.0',
    },
    {
      id: 'components-that-changed-places',
      title: 'After a Sunday update',
      areas: ['linear-algebra', 'scalability-and-performance'],
      kind: 'debugging',
      difficulty: 'hard',
      minutes: 12,
      prompt: `A phone network predicts failures of cell towers from four principal components of 30 counters. The model and the PCA were fitted last quarter. Last Sunday a new weekly job fitted the PCA again, with the same code, on 20,000 new rows. Since then the failure model, which was not changed, misses most failures. The counters themselves look as always.

Use the comparison of the two PCAs to find out what happened, and repair it.`,
      materials: [
        {
          title: 'Dot products of the unit vectors, and variances',
          format: 'text',
          content: `                     this week
                  c1     c2     c3     c4     variance last quarter
last        c1  -1.00  -0.01   0.00   0.00    9.16
quarter     c2   0.01   0.59   0.80   0.00    2.06
            c3   0.00  -0.80   0.59  -0.04    2.02
            c4   0.00  -0.03   0.02   1.00    1.19

variance
this week         9.01   2.08   1.99   1.19   (the fifth: 0.32 both times)`,
        },
      ],
      assesses:
        'Knows which parts of an eigendecomposition are determined by data and which are arbitrary, and designs around it.',
      followUps: [
        {
          ask: 'What does -1.00 say about the first component?',
          listenFor: 'The same line with the opposite sign: nothing has changed in the data. Helps a stuck candidate.',
        },
        {
          ask: 'Add the squares of the four middle numbers, 0.59, 0.80, -0.80 and 0.59.',
          listenFor:
            'About 1.98 of 2: the two span the same plane as before, only turned within it, by some 54 degrees. Tells 3 from 2.',
        },
        {
          ask: 'Somebody repairs the signs by making the largest entry of each vector positive. Enough?',
          listenFor:
            'It mends the first component (unless its two largest entries are nearly equal in size), not the turn of the second and third (level 3).',
        },
      ],
      rubric: {
        1: 'Takes the table for drift in the towers, or retrains the model once on the new components and lets the job go on, so that the same happens next Sunday.',
        2: 'Notices the sign of the first component and repairs only that, or says that components 2 and 3 are swapped and would swap them back, or stops the job without explaining the table.',
        3: 'Explains the sign as arbitrary and the mixing as a turn within a plane of nearly equal variances (2.06 and 2.02), sees that the four together span the same space as before, and freezes PCA and model as one unit, always fits both together, or aligns each new basis to the old.',
        4: 'Also, unasked, restores the service first (last quarter’s vectors are still good, since the space is the same) and adds a measure for real change, such as the angle between the old and the new space, and says what to do when it grows.',
      },
      answerKey: [
        'An eigenvector is determined only up to its sign; each fit may return either.',
        'For nearly equal variances only the plane is determined. With 20,000 rows each variance is uncertain by about 1 % (2 x root of 2/20,000 = 0.02), of the same order as the gap of 0.04, so c2 and c3 can turn a long way within their plane.',
        'Here 0.59² + 0.80² = 0.99 in each row: the plane is the same. c4 is unchanged, and the drop to 0.32 for the fifth variance shows that the space of the four is well determined.',
        'The failure model was trained on the old coordinates: it now gets the first with the wrong sign and a mixture of the next two. This breaks any kind of model, trees included.',
        'At once: put last quarter’s mean and vectors back. For good: treat the PCA as part of the model, fitted and saved with it; or align each new basis to the old one (orthogonal Procrustes).',
        'Fixing the signs by a rule is right, but only half of it. Swapping c2 and c3 is wrong: they are mixed, not swapped.',
        'Monitor: singular values of the 4 by 4 table. All near 1 means the same space; a small one means real change.',
      ],
      redFlags: [
        'Retrains without explaining the table.',
        'Still gives single components a fixed meaning from fit to fit.',
      ],
      tags: ['pca', 'eigenvectors', 'training-serving-skew', 'subspaces'],
      searchPhrases: [
        'pca sign ambiguity',
        'eigenvector sign flip',
        'refitting preprocessing breaks the model',
        'preprocessing and model out of sync',
        'rotated components',
        'near equal eigenvalues',
        'model performance dropped without data drift',
        'version features and model together',
        'retraining job broke production',
        'subspace alignment',
        'rebuilt features broke the predictions',
        'same code, fresh data, different output',
        'freeze the transformer with the classifier',
        'are principal components stable over time',
        'upstream job changed what inputs mean',
        'non-uniqueness of svd',
      ],
      enemies: ['new-vectors-in-an-old-index'],
      since: '0.2.0',
    },
    {
      id: 'every-day-is-equally-odd',
      title: 'Every day is equally odd',
      areas: ['linear-algebra', 'statistics'],
      kind: 'conceptual',
      difficulty: 'hard',
      minutes: 8,
      prompt: `A paper mill wants to detect unusual days from the daily averages of 300 sensors. From 120 normal days it has computed the mean, the covariance matrix S and, for each day x, the squared Mahalanobis distance (x - mean)^T S^-1 (x - mean). S could not be inverted, so the pseudo-inverse was used. Now each of the 120 days has exactly the same distance, 118.0. Of 200 later normal days, half lie below 96, but some reach 152. Days with a defective sensor come to about 111.

Explain the equal distances, and say what you would do instead.`,
      assesses: 'Connects rank, sample size and inversion, and chooses a sounder score that is tested on other days.',
      followUps: [
        {
          ask: 'How many independent directions can 120 days span once their mean is subtracted?',
          listenFor: '119 of 300. Helps a stuck candidate without explaining the equal distances.',
        },
        {
          ask: 'A sensor moves in a direction that none of the 120 days has shown. What distance does it add?',
          listenFor:
            'None: the pseudo-inverse is zero there, so the most unusual events are not seen at all (level 3 when asked, level 4 unasked).',
        },
        {
          ask: 'The mill offers 5,000 older days. Does that settle it?',
          listenFor:
            'It settles the rank. But the mill may have changed since, and tiny variances are still inverted. Would test it on later days (level 3).',
        },
      ],
      rubric: {
        1: 'Takes the equal distances as proof that the 120 days were all normal and sets a limit just above 118, or blames rounding and asks for more digits.',
        2: 'Says that there are too few days or that S is singular, and adds a small number to the diagonal or drops sensors, but cannot connect this with the equal distances.',
        3: 'Explains that 120 days span only 119 directions, so S fits them completely and any 120 days would come out equally far: the 118.0 carries no information. Proposes shrinkage, fewer directions plus a residual, single-sensor scores or more days, and tests on days not used for fitting.',
        4: 'Also, unasked, says that directions outside the span count as zero, so new kinds of faults are missed, and sets the strength of shrinkage or the limit by later normal days and known faults, at a rate of false alarms that the mill accepts.',
      },
      answerKey: [
        '120 centred rows have rank 119 at most; S is 300 by 300, so 181 directions have variance 0.',
        'Scaled to variance 1 in each of these 119 directions, the 120 points are the corners of a regular simplex (as three points make an equilateral triangle): all at the same squared distance from the mean, (n - 1)²/n = 119²/120 = 118.0. Any 120 days of rank 119 give this, even random numbers, so it says nothing about the mill.',
        'The pseudo-inverse ignores what lies outside the span and divides by tiny variances inside it: a fault in a new direction adds nothing, and noise inside is blown up. This is how a normal day reaches 152 and a defect only 111.',
        'Instead: shrinkage, (1 - a) S + a t I with t the mean variance (Ledoit-Wolf gives an a); or a few components and a second score for the residual; or a factor model; or groups of sensors.',
        'Also good as a baseline: one simple score for each sensor, with a limit that allows for looking at 300 of them.',
        'Only days not used for fitting say anything about the limit. Even with 1,000 days, the fitted ones lie too near: 300 on average, against about 430 for new days.',
        'No cure is perfect. In a simulation with these figures (15 common factors, one sensor moved by 1.3 of its standard deviations) a faulty day scores above a normal one in 73 % of pairs with the pseudo-inverse and in 79 % with shrinkage at a = 0.1.',
      ],
      redFlags: [
        'Sets the alarm limit from the days that were used for fitting.',
        'Sees the pseudo-inverse as a full repair and never asks why S had no inverse.',
      ],
      tags: ['covariance', 'rank', 'pseudo-inverse', 'shrinkage', 'anomaly-detection'],
      searchPhrases: [
        'mahalanobis distance',
        'singular covariance matrix',
        'more features than samples',
        'p greater than n',
        'ledoit-wolf shrinkage',
        'high-dimensional small sample',
        'rank deficient',
        'overfit covariance estimate',
        'curse of dimensionality',
        'outlier detection with many sensors',
        'too few examples for so many measurements',
        'suspiciously identical scores on training data',
        'regularised covariance',
        'inverse does not exist',
        'multivariate process monitoring',
        'test a detector on unseen days',
      ],
      enemies: ['pca-that-found-the-milliseconds'],
      references: [
        {
          title: 'Ledoit, Wolf 2004: A well-conditioned estimator for large-dimensional covariance matrices',
          url: 'https://doi.org/10.1016/S0047-259X(03)00096-4',
        },
      ],
      since: '0.2.0',
    },
    {
      id: 'three-sensors-that-agree-too-well',
      title: 'Three sensors that agree too well',
      areas: ['linear-algebra', 'data-oversight'],
      kind: 'debugging',
      difficulty: 'medium',
      minutes: 10,
      prompt: `A greenhouse records three sensors once a minute: air temperature (°C), soil moisture (%) and air humidity (%). For a climate model you load the values of 15 hours, 900 for each sensor. The model soon treats all three as the same thing, and forecasts badly. The manual of the recorder only says: "All values in one list, complete."

Use the summary to find out what is wrong with the table, and correct the loading.`,
      materials: [
        { title: 'load.py (numpy 1.24 or 2)', format: 'python', content: GREENHOUSE.shown },
        {
          title: 'Summary of the loaded table',
          format: 'text',
          content: `shape (900, 3)
means         42.06  42.06  42.06        (last year's report: 18, 41, 67)
correlations  1-2 1.000   2-3 1.000   1-3 1.000

row 0     18.0  18.2  18.3
row 299   19.8  20.2  20.1
row 300   43.6  43.6  43.9
row 599   42.2  42.1  41.9
row 600   69.0  68.8  68.7
row 899   65.0  65.0  65.1`,
        },
      ],
      assesses:
        'Distinguishes the shape of an array from the order of its values, and looks at the data before modelling.',
      followUps: [
        {
          ask: 'Look at row 0 and row 300 with last year’s means in mind. Which sensors do these rows hold?',
          listenFor: 'Row 0 holds only temperature, row 300 only moisture. Shows a stuck candidate where to look.',
        },
        {
          ask: 'Would values.reshape(3, -1) followed by reshape(-1, 3) help?',
          listenFor:
            'No, a reshape never changes the order of the values; the axes must be swapped by a transpose (tells 3 from 2).',
        },
        {
          ask: 'How would the loader notice the next recorder that writes in another order?',
          listenFor: 'By a plausible range for each sensor, or a file with named columns. Raised unasked: level 4.',
        },
      ],
      rubric: {
        1: 'Believes the correlations, drops two sensors as redundant or changes the model, or blames the sensors.',
        2: 'Suspects the loading, but tries shapes until one looks better, or reshapes twice, and cannot say in which order the values stand in the list.',
        3: 'Concludes from the means and rows that the list holds one sensor after the other, so each row holds three minutes of one sensor; uses reshape(3, -1) and a transpose (or order="F"), and checks against 18, 41 and 67.',
        4: 'Also, unasked, makes it fail loudly next time (a plausible range for each sensor, named columns, a format agreed with the maker), or asks what was already trained or reported on such tables.',
      },
      answerKey: [
        'The list is temperature 900 times, then moisture 900 times, then humidity 900 times. reshape(-1, 3) fills row by row: row 0 holds the first three minutes of temperature.',
        'So all columns have the same mean, (18 + 41 + 67)/3 = 42. They correlate at 1.000, since the values in a row are from neighbouring minutes and the large jumps from sensor to sensor are common to all columns.',
        'Rows 0 to 299 are temperature, 300 to 599 moisture, 600 to 899 humidity.',
        'Right: values.reshape(3, -1).T, or values.reshape((-1, 3), order="F"). Means are then 18.07, 41.11 and 67.00.',
        'reshape keeps the order of the values and only cuts the list differently; a transpose swaps axes. Mixing them up gives no error, as the shape is the same.',
        'A range check for each sensor would have stopped it: no greenhouse has an air temperature of 69 °C.',
      ],
      redFlags: [
        'Removes correlated columns without asking why they correlate.',
        'Corrects it but does not check against the known means.',
      ],
      tags: ['reshape', 'memory-layout', 'numpy', 'sensor-data'],
      searchPhrases: [
        'numpy reshape bug',
        'row-major versus column-major',
        'array order c or fortran',
        'data loading bug',
        'data scrambled on import',
        'features suspiciously correlated',
        'transpose versus reshape',
        'sanity check the data first',
        'undocumented data format',
        'iot time series loading',
        'values ended up in the wrong columns',
        'interleaved data read incorrectly',
        'plot the raw values before training',
        'why do all my columns look alike',
        'strides and ndarray axes',
        'missing documentation of a file',
      ],
      enemies: ['a-forecast-worse-than-the-mean'],
      exercise: {
        language: 'python',
        needs: ['numpy'],
        solution: GREENHOUSE.solution,
        tests: GREENHOUSE.tests,
        wrong: [
          { flaw: 'Cuts the list into rows of three neighbours.', material: 'load.py (numpy 1.24 or 2)' },
          { flaw: 'Reshapes twice, which changes nothing.', code: GREENHOUSE.swapped },
        ],
      },
      since: '0.2.0',
    },
    {
      id: 'a-computation-that-you-made-smaller',
      title: 'A computation that you made smaller',
      areas: ['linear-algebra', 'scalability-and-performance'],
      kind: 'behavioral',
      difficulty: 'medium',
      minutes: 10,
      prompt: `Tell me about a time when a computation on large tables, matrices or embeddings took too long, needed too much memory or gave numbers you could not trust. What did you do about it?`,
      assesses:
        'Finds the costly or unstable step by looking at structure and sizes, and shows that the result stayed right.',
      followUps: [
        {
          ask: 'What were the sizes, roughly, and which step cost the most?',
          listenFor: 'Rows, columns and a measured step (tells 3 from 2). Helps a candidate who stays general.',
        },
        {
          ask: 'How did you know that the new results were still right?',
          listenFor:
            'By comparing with the old way on a part of the data, with a tolerance, or on the final metric (tells 3 from 2).',
        },
        {
          ask: 'Which other way did you consider, and why not that one?',
          listenFor: 'A real alternative, such as a larger machine, with its cost. Told unasked: level 4.',
        },
      ],
      rubric: {
        1: 'Made it fast by leaving out rows or checks, or by lower precision, never looked at what this did to the results, and sees no problem in that.',
        2: 'Took a larger machine or another library that happened to help, and cannot say which step was the problem; sizes stay unclear even when asked.',
        3: 'Names sizes and the costly or unstable step, used a property of the problem (sparsity, low rank, order of multiplication, a better conditioned form, blocks), and compared results and time before and after.',
        4: 'Also, unasked, gives the gain and the error in figures, weighs it against a plain alternative such as a larger machine or a lower refresh rate, and says where the new way stops working.',
      },
      answerKey: [
        'Any scale will do: minutes to seconds on a laptop is as good as days to hours on a cluster. Judge the reasoning, not the size.',
        'Typical cases: a dense matrix that was mostly zeros; all pairwise similarities where only the nearest were needed; an explicit inverse instead of solving a system; A B x computed as (A B) x; needless copies through changes of type; loops instead of matrix products.',
        'For untrustworthy numbers: near-collinear columns, differences of large numbers, 32-bit sums over many rows, scales that differ by millions.',
        'A 100,000 by 100,000 table of 8-byte numbers takes 80 GB; such an estimate before the run is a sign of experience.',
        'Evidence counts: a profile, a comparison on a sample with a tolerance, the final metric before and after.',
        'A larger machine may be the right answer if the job runs once; a candidate who can show that deserves credit.',
      ],
      redFlags: [
        'Never compared the fast result with the slow one.',
        'Cannot say which part of the work was their own.',
      ],
      tags: ['performance', 'sparse-matrices', 'numerical-precision', 'profiling'],
      searchPhrases: [
        'made code run faster',
        'performance optimisation story',
        'speeding up a slow job',
        'out of memory problem you solved',
        'vectorisation',
        'profiling a bottleneck',
        'reduced compute cost',
        'efficiency improvement example',
        'numerical instability you fixed',
        'tell me about something slow you sped up',
        'from hours to seconds',
        'exploiting structure in the data',
        'algorithmic improvement over bigger machines',
        'how did you prove the faster version correct',
        'resource-conscious engineering',
      ],
      since: '0.2.0',
    },
  ],
} as const satisfies QuestionSet

const typed = set as QuestionSet<QuestionIdOf<typeof set>>
export const linearAlgebra = typed
