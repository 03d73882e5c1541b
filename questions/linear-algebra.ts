import type { QuestionIdOf, QuestionSet } from '../src/schema/question-set'

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
      prompt: `A shop finds articles for a customer by comparing embeddings. Long vectors turn out to belong to popular articles. The shop wants customers to discover more of its rare articles, without losing sales.

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
          listenFor: 'Only in length: A is five times B. Eases the way for the stuck.',
        },
        {
          ask: 'Your index supports only Euclidean distance. Can you still get either ranking?',
          listenFor:
            'Cosine: scale all vectors to length 1, then the order agrees (level 3). Dot product: give each article x one more coordinate, the root of M² - |x|² with M the greatest length, and the customer a 0; or change the index (level 4).',
        },
        {
          ask: 'The model was trained with dot products. What happens if you serve with cosine?',
          listenFor:
            'Drops what the length had learned, such as popularity; the ranking changes and must be evaluated (level 3).',
        },
      ],
      rubric: {
        1: 'Holds that both rankings are always the same, or builds a choice on wrong arithmetic, for example a cosine not divided by the length of the article.',
        2: 'Computes both but gives no reason for a choice, or claims that cosine is always better.',
        3: 'Ranks A, C, B by dot product, and A and B equal before C by cosine; says that the lengths carry popularity, and chooses by what the shop wants and by how the model was trained.',
        4: 'Also, unasked, plans a test of the choice on data (sales, and rare articles apart) with what would change it, or offers a way between the two, such as weakening the effect of length, or maps one search onto the other.',
      },
      answerKey: [
        'Dot products: A 7, B 1.4, C 5. So A, C, B.',
        'Cosines: A and B 0.990 (equal, same direction), C 0.707.',
        'With dot product popular articles rise; with cosine a rare article in the right direction ties with a popular one.',
        'For unit vectors, squared Euclidean distance is 2 - 2 cosine, so the order is the same.',
        'Serve with the similarity of training unless an evaluation says otherwise. Cosine fits the wish for rare articles and is worth a test; keeping the dot product and weakening the effect of length is as good. Either must be watched for lost sales.',
      ],
      redFlags: [
        'Takes one similarity as right by nature.',
        'Normalises in serving only, without noticing the mismatch.',
      ],
      tags: ['embeddings', 'similarity', 'retrieval'],
      since: '0.1.0',
    },
    {
      id: 'pca-that-found-the-milliseconds',
      title: 'A PCA that found the milliseconds',
      areas: ['linear-algebra', 'data-oversight'],
      kind: 'debugging',
      difficulty: 'medium',
      minutes: 10,
      prompt: `To detect odd server behaviour a colleague reduces 12 metrics to two by PCA and reports: "Two components explain more than 99.99 % of the variance, so we lose nothing." Incidents with many failed requests, plain to see before, have vanished in the reduced data. The script, shortened, and its output are below.

Find out what the components hold, and repair the approach.`,
      materials: [
        {
          title: 'Script and output (numpy 1.24)',
          format: 'python',
          content: `X = np.column_stack([latency_ms, cpu_share, error_share, ...])  # 12 columns
# standard deviations: latency_ms 1000, memory_mb 300, the ten others between 0.01 and 0.3
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
            'That each component is almost one single column: position 0 with a weight of 0.9999 is latency, position 7 memory. Unlocks it for the stuck.',
        },
        {
          ask: 'You standardise. Now seven components hold 90 %. Are the incidents kept?',
          listenFor:
            'Not surely: incidents may lie in directions of little variance. Doubt when asked, with a look at what the seven components leave out, fits level 3; raised unasked, with a test on known incidents, level 4.',
        },
        {
          ask: 'What if latency is given in seconds instead?',
          listenFor:
            'Its variance falls by a million and the components change: results should not hang on a unit (level 3).',
        },
      ],
      rubric: {
        1: 'Takes 99.99 % as proof that nothing is lost, or adds components at random.',
        2: 'Says "should be scaled" by habit but cannot show it from the output.',
        3: 'Reads from the weights that the two components are latency and memory, explains it by units, and scales with reason.',
        4: 'Also, unasked, says that variance need not be what matters for rare events, and does something about it: watches the reconstruction error, treats heavy tails, or compares on known incidents before and after.',
      },
      answerKey: [
        'Variances: 1,000 squared against 300 squared: 10^6 / (10^6 + 9 x 10^4) = 0.917 and 0.083. The other ten together have less than one unit of variance, under a millionth of the whole: the error share is simply gone.',
        'So the "components" are the two columns with the largest units.',
        'Standardise, or use the correlation matrix; logarithms for heavy-tailed metrics such as latency.',
        'For anomalies the residual outside the main subspace is often the better score.',
        'Explained variance answers how well X is rebuilt in squared units, nothing else.',
      ],
      redFlags: [
        'Quotes explained variance as information kept.',
        'Scales blindly, shares and counts and dates alike.',
      ],
      tags: ['pca', 'scaling', 'anomaly-detection', 'svd'],
      since: '0.1.0',
    },
    {
      id: 'a-regression-with-wild-coefficients',
      title: 'A regression with wild coefficients',
      areas: ['linear-algebra', 'calculus-and-optimization'],
      kind: 'conceptual',
      difficulty: 'hard',
      minutes: 8,
      prompt: `A shop forecasts the weekly sales of its articles with a linear regression, fitted each night by solving the normal equations in 32-bit arithmetic. Two of its features are "price last week" and "price the week before". In the training data, which hold no promotion, they differ by less than one part in ten thousand. One night their coefficients are +38 and -40, the next night -41 and +39. The forecasts mostly look fine. But in the week after a promotion began, with the price 10 euros lower, they are absurd.

Explain both facts, and what you would change.`,
      assesses: 'Connects near-collinearity, conditioning and precision with behaviour seen in production.',
      followUps: [
        {
          ask: 'What can the data tell about the sum of the two coefficients, and what about their difference?',
          listenFor: 'The sum is well determined, the difference hardly. The key for a stuck candidate.',
        },
        {
          ask: 'What do the normal equations do to the condition number?',
          listenFor:
            'Square it: about 6 x 10^8 here, and 32 bits hold about seven digits, so nothing is left of the weak direction. Knowing it when asked supports level 3; bringing it up unasked, apart from the statistical problem, marks level 4.',
        },
        {
          ask: 'You move to QR or SVD in 64 bits. Are the coefficients now meaningful?',
          listenFor:
            'Numerically right, statistically still undetermined; need ridge, another feature such as the change in price, or fewer features (level 4).',
        },
      ],
      rubric: {
        1: 'Blames noise or asks for more nights of data, though each night repeats the same near-equal columns.',
        2: 'Says "multicollinearity" and would drop one feature, with no account of the promotion or of precision.',
        3: 'Explains that a direction with tiny variance is undetermined, that predictions are fine along the usual direction and break when a promotion moves the difference, and regularises or re-expresses the features.',
        4: 'Also, unasked, separates the numerical from the statistical problem (the normal equations square the condition number; more digits alone would not determine the difference), and would watch the condition number or the size of the coefficients before a fit goes live.',
      },
      answerKey: [
        'With two nearly equal columns the small singular value belongs to their difference; noise in that direction is divided by it. +38 and -40, or -41 and +39, add up to a stable -2.',
        'On usual days the two prices are nearly equal, so only the sum matters. After the promotion began, price last week is 10 lower and the week before is not: the forecast moves by 38 x (-10) = -380 one night and by +410 the next.',
        'Condition: for columns (1,1,1) and (1, 1.0001, 1.0002) it is about 2.4 x 10^4, and for the normal matrix 6 x 10^8, beyond the seven digits of 32 bits.',
        'QR or SVD on the matrix itself avoids the squaring. Ridge shrinks the weak direction.',
        'Better features: level and change. The change then gets an own, honest coefficient, with a wide interval.',
      ],
      redFlags: ['Reads meaning into the single coefficients.', 'Thinks that more digits cure missing information.'],
      tags: ['conditioning', 'collinearity', 'normal-equations', 'numerical-precision', 'ridge'],
      since: '0.1.0',
    },
    {
      id: 'an-embedding-table-that-must-shrink',
      title: 'An embedding table that must shrink',
      areas: ['linear-algebra', 'scalability-and-performance'],
      kind: 'problem',
      difficulty: 'medium',
      minutes: 12,
      prompt: `A ranking model for a phone has an embedding table of 50,000 words by 768 numbers, four bytes each. The product team gives you 20 megabytes for it. The singular values of the table fall slowly: the first 64 hold 58 % of their squared sum, the first 256 hold 88 %.

Work out what a factorisation into two smaller matrices would take at ranks 64 and 256, and propose a way to meet the limit.`,
      assesses: 'Reasons about low-rank approximation in numbers and combines it with other compression.',
      followUps: [
        { ask: 'How many numbers have the two factors at rank r?', listenFor: '50,000 r + 768 r. Opens the sum.' },
        {
          ask: 'What does 58 % of the squared sum tell you about quality of ranking?',
          listenFor:
            'Only the error of rebuilding, with all words alike; rare and frequent words are not alike; must be measured in the task (level 3).',
        },
        {
          ask: 'You may train once more. Does that change your plan?',
          listenFor: 'Train the factors or quantise with training; recovers much (level 4).',
        },
      ],
      rubric: {
        1: 'Gives sizes off by factors, or claims that the truncated SVD keeps quality by theory.',
        2: 'Computes the sizes and picks rank 64 because it fits, with no thought of what it loses, or picks rank 256 and leaves open how it gets below 20 MB.',
        3: 'Finds 13 MB at rank 64 and 52 MB at rank 256, sees that 64 loses much, and proposes a way that fits 20 MB by its own arithmetic (a rank with smaller number formats, four bits, a smaller vocabulary, or an equal way), to be judged by the ranking.',
        4: 'Also, unasked, compares two ways within the limit by what each loses (for example rank 256 in eight bits against four bits alone), treats frequent words better or weights them by use, and plans a measured curve of size against quality or a short retraining, with the result that would change the choice.',
      },
      answerKey: [
        'Now: 50,000 x 768 x 4 = 153.6 MB.',
        'Rank 64: (50,000 + 768) x 64 x 4 = 13.0 MB. Rank 256: 52.0 MB in 32 bits, 13.0 MB in 8 bits.',
        'Eight bits alone: 38.4 MB, too large; four bits 19.2 MB and scales on top, just at the limit.',
        'Rank 256 in 8 bits has the same size as rank 64 in 32 bits and keeps 88 % instead of 58 %: the natural first try. It leaves 7 MB unused: 20 MB hold about rank 390 in 8 bits, or frequent words can be kept in more detail.',
        'Truncated SVD is best in squared error over all entries (Eckart-Young); ranking quality and word frequency are another matter: weight rows by frequency.',
        'As good: a smaller vocabulary, hashing, or product quantisation, if measured.',
      ],
      redFlags: [
        'Never mentions measuring the ranking.',
        'Reads 58 % or 88 % of the squared sum as the share of ranking quality that is kept.',
      ],
      tags: ['svd', 'low-rank', 'quantisation', 'embeddings', 'on-device'],
      since: '0.1.0',
    },
  ],
} as const satisfies QuestionSet

export const linearAlgebra = set as QuestionSet<QuestionIdOf<typeof set>>
