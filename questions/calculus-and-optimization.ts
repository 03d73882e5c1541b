import type { QuestionIdOf, QuestionSet } from '../src/schema/question-set'

const RIDGE = {
  solution: `def loss(w, data, lam):
    fit = sum((w[0] + w[1] * x - y) ** 2 for x, y in data) / len(data)
    return fit + lam * sum(v * v for v in w)

def grad(w, data, lam):
    g = [0.0, 0.0]
    for x, y in data:
        r = w[0] + w[1] * x - y
        g[0] += 2 * r / len(data)
        g[1] += 2 * r * x / len(data)
    return [g[0] + 2 * lam * w[0], g[1] + 2 * lam * w[1]]`,
  tests: `points = [(0.0, 1.0), (1.0, 3.0), (2.0, 5.0)]
for v, strength in [([0.5, -0.3], 0.1), ([2.0, 1.0], 10.0), ([-1.0, 4.0], 0.0)]:
    for i in range(2):
        a, b = v[:], v[:]
        a[i] += 1e-5
        b[i] -= 1e-5
        slope = (loss(a, points, strength) - loss(b, points, strength)) / 2e-5
        assert abs(slope - grad(v, points, strength)[i]) < 1e-6 * max(1, abs(slope))`,
}

const LOG_SOFTMAX = {
  solution: `import math

def log_softmax(scores):
    m = max(scores)
    if m == -math.inf:
        return [-math.inf for _ in scores]
    n = math.log(sum(math.exp(s - m) for s in scores))
    return [(s - m) - n for s in scores]`,
  logOfSoftmax: `import math

def log_softmax(scores):
    m = max(scores)
    if m == -math.inf:
        return [-math.inf for _ in scores]
    e = [math.exp(s - m) for s in scores]
    return [math.log(v / sum(e)) if v > 0 else -math.inf for v in e]`,
  clipped: `import math

def log_softmax(scores):
    e = [math.exp(max(-700.0, min(700.0, s))) for s in scores]
    return [math.log(v / sum(e)) for v in e]`,
  tests: `import math

def close(got, wanted):
    return all(g == w or abs(g - w) < 1e-4 for g, w in zip(got, wanted, strict=True))

low = -math.inf
assert close(log_softmax([1000.0, 999.0]), [-0.3133, -1.3133])
assert close(log_softmax([-1000.0, -999.0]), [-1.3133, -0.3133])
assert close(log_softmax([0.0, -800.0]), [0.0, -800.0])
assert close(log_softmax([0.0, low, 0.0]), [-0.6931, low, -0.6931])
try:
    assert log_softmax([low, low]) == [low, low]
except ValueError:
    pass`,
}

const NODE = `class Node:
    def __init__(self, value, parents=()):
        self.value, self.parents, self.grad = value, parents, 0.0

    def __add__(self, other):
        return Node(self.value + other.value, [(self, 1.0), (other, 1.0)])

    def __mul__(self, other):
        return Node(self.value * other.value, [(self, other.value), (other, self.value)])
`

const TAPE = {
  shown: `${NODE}
def backward(out):
    out.grad = 1.0
    waiting = [out]
    while waiting:
        node = waiting.pop()
        for parent, slope in node.parents:
            parent.grad += slope * node.grad
            waiting.append(parent)

for shortcut in (False, True):
    x, w1, w2 = Node(2.0), Node(3.0), Node(0.5)
    h = x * w1
    out = h * w2
    if shortcut:
        out = out + h
    backward(out)
    print(w1.grad, w2.grad)`,
  solution: `${NODE}
def backward(out):
    order, seen, stack = [], set(), [(out, False)]
    while stack:
        node, done = stack.pop()
        if done:
            order.append(node)
        elif id(node) not in seen:
            seen.add(id(node))
            stack.append((node, True))
            stack.extend((parent, False) for parent, _ in node.parents)
    out.grad = 1.0
    for node in reversed(order):
        for parent, slope in node.parents:
            parent.grad += slope * node.grad`,
  once: `${NODE}
def backward(out):
    out.grad = 1.0
    waiting, seen = [out], set()
    while waiting:
        node = waiting.pop()
        if id(node) in seen:
            continue
        seen.add(id(node))
        for parent, slope in node.parents:
            parent.grad += slope * node.grad
            waiting.append(parent)`,
  tests: `def slopes(f, values):
    nodes = [Node(v) for v in values]
    backward(f(*nodes))
    got = [n.grad for n in nodes]
    for i in range(len(values)):
        ends = []
        for h in (1e-5, -1e-5):
            moved = list(values)
            moved[i] += h
            ends.append(f(*map(Node, moved)).value)
        wanted = (ends[0] - ends[1]) / 2e-5
        assert abs(got[i] - wanted) < 1e-5 * max(1, abs(wanted)), (got[i], wanted)

def block(x, w):
    h = x * w
    return h * h + h

slopes(lambda x, w, v: x * w * v, [2.0, 3.0, 0.5])
slopes(lambda x, w, v: (x * w) * v + x * w, [2.0, 3.0, 0.5])
slopes(block, [2.0, 3.0])
slopes(lambda x, w, v: block(block(x, w), v), [0.3, 0.7, -0.5])

def residual(x, w, v):
    h = x * w
    return h * v + h

slopes(residual, [2.0, 3.0, 0.5])`,
}

const PARTS = {
  shown: `def gradient(w, batch):
    return sum(2 * (w * x - y) * x for x, y in batch) / len(batch)

def step(w, parts, rate):
    total = 0.0
    for part in parts:
        total += gradient(w, part) / len(parts)
    return w - rate * total

long = [(1.0, 2.0), (2.0, 4.1), (1.5, 3.0), (0.5, 1.0), (1.0, 1.9), (2.0, 4.0)]
short = [(1.0, -1.0)]
print(round(step(0.0, [long + short], 0.1), 4))
print(round(step(0.0, [long, short], 0.1), 4))`,
  solution: `def step(w, parts, rate):
    tokens = sum(len(part) for part in parts)
    total = 0.0
    for part in parts:
        total += sum(2 * (w * x - y) * x for x, y in part) / tokens
    return w - rate * total`,
  summed: `def step(w, parts, rate):
    total = 0.0
    for part in parts:
        total += sum(2 * (w * x - y) * x for x, y in part) / len(part)
    return w - rate * total`,
  tests: `a = [(1.0, 2.0), (2.0, 4.1), (1.5, 3.0), (0.5, 1.0), (1.0, 1.9), (2.0, 4.0)]
b = [(1.0, -1.0)]
c = [(0.5, 3.0), (3.0, 1.0)]
for w in (0.0, 1.3):
    whole = step(w, [a + b + c], 0.1)
    assert abs(step(w, [a, b, c], 0.1) - whole) < 1e-12
    assert abs(step(w, [c, a + b], 0.1) - whole) < 1e-12
    assert abs(step(w, [b, c, a], 0.1) - whole) < 1e-12
assert abs(step(0.0, [a + b], 0.1) - 0.6885714) < 1e-6`,
}

const NEWTON = {
  shown: `import math

data = [(-2.0, 0), (-1.0, 0), (-0.5, 1), (0.5, 0), (1.0, 1), (3.0, 1)]

def sigmoid(z):
    if z >= 0:
        return 1 / (1 + math.exp(-z))
    return math.exp(z) / (1 + math.exp(z))

def loss(w):  # log(1 + exp(w x)) - y w x, written so that it cannot overflow
    return sum(math.log1p(math.exp(-abs(w * x))) + max(w * x, 0) - y * w * x for x, y in data)

def fit(w, steps=20):
    for _ in range(steps):
        p = [sigmoid(w * x) for x, _ in data]
        slope = sum((q - y) * x for q, (x, y) in zip(p, data))
        curvature = sum(q * (1 - q) * x * x for q, (x, _) in zip(p, data))
        w -= slope / curvature
    return w`,
  solution: `import math

data = [(-2.0, 0), (-1.0, 0), (-0.5, 1), (0.5, 0), (1.0, 1), (3.0, 1)]

def sigmoid(z):
    if z >= 0:
        return 1 / (1 + math.exp(-z))
    return math.exp(z) / (1 + math.exp(z))

def loss(w):
    return sum(math.log1p(math.exp(-abs(w * x))) + max(w * x, 0) - y * w * x for x, y in data)

def fit(w, steps=50):
    for _ in range(steps):
        p = [sigmoid(w * x) for x, _ in data]
        slope = sum((q - y) * x for q, (x, y) in zip(p, data))
        if abs(slope) < 1e-10:
            break
        curvature = sum(q * (1 - q) * x * x for q, (x, _) in zip(p, data))
        move = slope / max(curvature, 1e-6)
        while loss(w - move) > loss(w) - 1e-4 * move * slope and abs(move) > 1e-12:
            move /= 2
        w -= move
    return w`,
  guarded: `import math

data = [(-2.0, 0), (-1.0, 0), (-0.5, 1), (0.5, 0), (1.0, 1), (3.0, 1)]

def sigmoid(z):
    if z >= 0:
        return 1 / (1 + math.exp(-z))
    return math.exp(z) / (1 + math.exp(z))

def fit(w, steps=20):
    for _ in range(steps):
        p = [sigmoid(w * x) for x, _ in data]
        slope = sum((q - y) * x for q, (x, y) in zip(p, data))
        curvature = sum(q * (1 - q) * x * x for q, (x, _) in zip(p, data))
        w -= slope / (curvature + 1e-8)
    return w`,
  tests: `for start in (0.0, 2.0, 3.0, 4.0, -8.0, 60.0):
    try:
        found = fit(start)
    except ArithmeticError:
        found = math.nan
    assert abs(found - 1.2657) < 1e-3, (start, found)`,
}

const set = {
  id: 'calculus-and-optimization',
  title: 'Calculus and optimization',
  summary: 'Gradients, back-propagation, optimisers, convergence and numerical stability in training.',
  questions: [
    {
      id: 'a-gradient-that-is-nearly-right',
      title: 'The gradient check disagrees',
      areas: ['calculus-and-optimization', 'programming'],
      kind: 'debugging',
      difficulty: 'medium',
      minutes: 12,
      prompt: `A team trains a small model on a device with hand-written gradient code. For a year training has converged, and nobody has noticed anything wrong. Now someone has compared grad with finite differences, and the two disagree slightly.

Find the error in grad, and explain why training showed no sign of it.`,
      materials: [
        {
          title: 'loss.py (Python 3)',
          format: 'python',
          content: `def loss(w, data, lam):
    fit = sum((w[0] + w[1] * x - y) ** 2 for x, y in data) / len(data)
    return fit + lam * sum(v * v for v in w)

def grad(w, data, lam):
    g = [0.0, 0.0]
    for x, y in data:
        r = w[0] + w[1] * x - y
        g[0] += 2 * r / len(data)
        g[1] += 2 * r * x / len(data)
    return [g[0] + lam * w[0], g[1] + lam * w[1]]

data, w, lam, h = [(0.0, 1.0), (1.0, 3.0), (2.0, 5.0)], [0.5, -0.3], 0.1, 1e-5
check = []
for i in range(2):
    up, down = w[:], w[:]
    up[i] += h
    down[i] -= h
    check.append((loss(up, data, lam) - loss(down, data, lam)) / (2 * h))
print([round(v, 4) for v in check])
print([round(v, 4) for v in grad(w, data, lam)])`,
        },
        {
          title: 'What it prints: finite differences, then grad',
          format: 'text',
          content: `[-5.5, -8.7267]
[-5.55, -8.6967]`,
        },
      ],
      assesses: 'Derives a gradient with its regulariser, uses a gradient check, and reasons about its tolerance.',
      followUps: [
        {
          ask: 'Subtract the second line from the first. Which quantities in the code could give these two numbers?',
          listenFor: '0.05 and -0.03: lam times w, that is 0.1 x (0.5, -0.3). Helps a stuck candidate.',
        },
        {
          ask: 'Is the step 1e-5 a good choice? What would 1e-12 do?',
          listenFor:
            '1e-5 is fine: its error here is about 1e-10. At 1e-12 rounding takes over (about 4e-4). In general the error of a central difference falls with h squared, while rounding grows with 1 / h; this loss is quadratic in w, so only rounding is left. A sound answer when asked fits level 3; raised unasked it counts towards level 4.',
        },
        {
          ask: 'Where did training with this gradient end up?',
          listenFor:
            'At the optimum for half the regularisation, here (1.018, 1.931) instead of (1.025, 1.873): it converges, but to another point. Level 3. "It cannot have converged" speaks for level 2.',
        },
        {
          ask: 'You correct grad and train the next model with the same lam. What changes?',
          listenFor:
            'The model is regularised twice as strongly as the one that was tuned, so lam must be halved or tuned again. Seen when asked, it fits level 3; raised unasked, it counts towards level 4.',
        },
      ],
      rubric: {
        1: 'Takes the difference for rounding and loosens the tolerance of the check until it passes.',
        2: 'Finds the regulariser only by changing code until the lines agree, or finds it but insists that training with such a gradient cannot converge.',
        3: 'Derives 2 lam w, shows that the difference is lam w, and explains that training converges, but with half the regularisation intended.',
        4: 'Also, unasked, raises at least two of: a lam tuned with the faulty code is twice too large once grad is corrected; a search over lam hid the error; why this check can be trusted (step, relative error, several points, a large lam) and should stay as a test; whether the bias should be regularised at all.',
      },
      answerKey: [
        'd/dw of lam w^2 is 2 lam w; the code adds lam w. The difference, 0.1 x (0.5, -0.3) = (0.05, -0.03), matches the output.',
        'The faulty code regularises with lam / 2. Training works, and a search over lam settles on a value twice as large and hides the error. Once grad is corrected, that lam has to be halved or tuned again.',
        'A central difference with h = 1e-5 is off by about 1e-10 here (rounding only, since the loss is quadratic in w), so a difference of 0.03 is not rounding. At 1e-12, rounding noise of a few 1e-4 appears.',
        'Compare relative errors at random points, with a large lam, so that each term matters.',
        'Just as good a fix, if everyone agrees on it: write lam / 2 into the loss. Trained models then stay as they are.',
      ],
      redFlags: [
        'Chooses the tolerance so that the check passes.',
        'Cannot say what an error in the gradient does to the trained model.',
      ],
      tags: ['gradients', 'gradient-check', 'regularisation', 'testing'],
      searchPhrases: [
        'gradient checking',
        'finite differences',
        'numerical gradient',
        'l2 regularisation derivative',
        'hand-derived gradient bug',
        'bug that training hides',
        'model trains despite a bug',
        'ridge penalty gradient',
        'testing machine learning code',
        'step size of numerical differentiation',
        'mistake that nobody noticed for long',
        'verify derivatives numerically',
        'central difference test tolerance',
        'unit tests for derivatives',
        'why did it still converge',
        'differentiate the loss by hand',
      ],
      exercise: {
        language: 'python',
        solution: RIDGE.solution,
        tests: RIDGE.tests,
        wrong: [
          {
            flaw: 'Forgets the factor 2 of the regulariser.',
            material: 'loss.py (Python 3)',
          },
        ],
      },
      since: '0.1.0',
    },
    {
      id: 'training-that-overflows-at-a-thousand',
      title: 'Scores of a thousand',
      areas: ['calculus-and-optimization', 'ml-frameworks'],
      kind: 'coding',
      difficulty: 'easy',
      minutes: 20,
      prompt: `A ranking service turns scores into probabilities with the function below. It fails for scores such as 1000 and 999. Some positions can be masked: their score is minus infinity, and their probability must be 0.

Write a function log_softmax(scores) that returns the logarithms of the probabilities. It must be right for any finite scores and for masked ones. Decide what it does when all scores are masked, and say why. Use plain Python and its standard library.`,
      materials: [
        {
          title: 'Present code (Python 3): raises OverflowError for [1000.0, 999.0]',
          format: 'python',
          content: `import math

def softmax(scores):
    e = [math.exp(s) for s in scores]
    total = sum(e)
    return [v / total for v in e]`,
        },
      ],
      assesses: 'Writes numerically stable code, knows why it is the same function, and treats edge cases on purpose.',
      followUps: [
        {
          ask: 'What happens to softmax if you add the same number to all scores?',
          listenFor:
            'Nothing; so the largest can be moved to 0. A hint for a stuck candidate that does not give the code.',
        },
        {
          ask: 'Why return logarithms instead of probabilities?',
          listenFor: 'A tiny probability becomes 0, and the loss then needs the logarithm of 0. Level 3.',
        },
        {
          ask: 'What is the gradient of the log of the chosen probability with respect to the scores?',
          listenFor:
            'One at the chosen position, minus the probabilities: always between -1 and 1, so it cannot overflow. Right when asked fits level 3; raised unasked, it counts towards level 4.',
        },
      ],
      rubric: {
        1: 'Clips the scores, or catches the overflow and returns a default, so that the result is wrong.',
        2: 'Subtracts the maximum but takes the log of a probability that may be 0, or fails with masked scores.',
        3: 'Returns s - m - log(sum of exp(s - m)), right for large, small and masked scores, with a stated choice for the case that all are masked.',
        4: 'Also, unasked, does at least two of: tests properties (adding a constant changes nothing, the probabilities sum to 1, one huge score); shows where NaN or lost digits could arise; explains why the gradient of the loss stays bounded; decides what empty input should do.',
      },
      answerKey: [
        'm = max(scores); if m is minus infinity, raise an error or return all minus infinity: both are fine if stated. Otherwise n = log(sum(exp(s - m))); return [(s - m) - n for s in scores]. The order matters only for huge scores: s - (m + n) is the same on paper but rounds n away, so that [1e16, 1e16 - 2, 1e16] gives [0, -2, 0] instead of about [-0.76, -2.76, -0.76]. For scores of a thousand both are fine.',
        'For [1000, 999]: [-0.3133, -1.3133].',
        'exp of a masked score is exp(-inf) = 0, and -inf - m - n = -inf, as wanted. Only when all are masked does -inf - (-inf) appear: that is NaN, and Python raises no error.',
        'After the shift the largest term is exp(0) = 1, so the sum is at least 1 and its log is safe.',
        'Taking the log of a shifted softmax still fails for scores such as 0 and -800: the second probability is rounded to 0.',
        'Empty input: an error is the honest answer.',
      ],
      redFlags: [
        'Adds a small constant inside the log and cannot say what it does.',
        'Tries no example, not even by hand, before calling it finished.',
      ],
      tags: ['numerical-stability', 'softmax', 'log-sum-exp', 'edge-cases'],
      searchPhrases: [
        'log-sum-exp trick',
        'stable softmax implementation',
        'overflow in exp',
        'numerical overflow underflow',
        'implement softmax',
        'masking with minus infinity',
        'attention mask',
        'nan from softmax',
        'log probabilities',
        'numbers too large for the exponential',
        'subtract the maximum first',
        'logsumexp from scratch',
        'softmax over an empty set',
        'robust function for extreme inputs',
        'inf minus inf',
      ],
      exercise: {
        language: 'python',
        solution: LOG_SOFTMAX.solution,
        tests: LOG_SOFTMAX.tests,
        wrong: [
          { flaw: 'Takes the log of a shifted softmax, which may be 0.', code: LOG_SOFTMAX.logOfSoftmax },
          { flaw: 'Clips the scores.', code: LOG_SOFTMAX.clipped },
        ],
      },
      since: '0.1.0',
    },
    {
      id: 'a-learning-rate-for-a-narrow-valley',
      title: 'A learning rate for a narrow valley',
      areas: ['calculus-and-optimization', 'linear-algebra'],
      kind: 'problem',
      difficulty: 'hard',
      minutes: 12,
      prompt: `You fit a linear model with 40 features and 2 million rows by plain gradient descent. The curvature of the loss (the eigenvalues of its matrix of second derivatives) ranges from 1 to 100. Above a certain learning rate the loss explodes.

Find that rate. Estimate how many steps a rate of 0.01 needs to shrink the error in the flattest direction a thousandfold. What would you change first to get there faster?`,
      assesses: 'Relates curvature, step size and speed, and ranks remedies by what they do to the condition number.',
      followUps: [
        {
          ask: 'Look at one direction with curvature c. What does a step do to the error there?',
          listenFor: 'Multiplies it by 1 - rate x c. Everything else follows; helps a stuck candidate to start.',
        },
        {
          ask: 'One feature is measured in metres, another in millimetres. What has that to do with it?',
          listenFor:
            'The units stretch the curvature in one direction and so cause much of its spread; standardising may be all that is needed. Level 3.',
        },
        {
          ask: 'What does momentum change, in numbers?',
          listenFor:
            'The number of steps grows with the square root of the condition number: tens (35 by the rate of decay, 46 to 58 when starting from rest) instead of hundreds. The order of magnitude when asked fits level 3; raised unasked, it counts towards level 4.',
        },
      ],
      rubric: {
        1: 'Wants a much larger rate to get there faster, sets the limit by the flattest direction (a rate of 2), or claims that Adam makes the curvature irrelevant.',
        2: 'Knows that the steep directions limit the rate, but gets at most one of the two numbers, or names a remedy without saying what it does to the curvature.',
        3: 'Finds 0.02 as the limit and about 690 steps, and names a change that deals with the spread of curvature (scaling the features, preconditioning, momentum, or solving the 40 equations directly), with the reason.',
        4: 'Also, unasked, compares at least two ways in numbers (the best fixed rate only halves the steps to some 345, momentum needs tens, a direct solve one pass over the data), and says when the preferred way stops working, such as with correlated features, many more features, noisy gradients or a network.',
      },
      answerKey: [
        'Error in a direction is multiplied by (1 - rate x c) at each step: stable if rate < 2 / 100 = 0.02.',
        'At 0.01 the slow direction shrinks by 0.99 a step: ln(1000) / -ln(0.99) = 687 steps.',
        'Best fixed rate 2 / (1 + 100) = 0.0198: factor 99 / 101, 345 steps.',
        'Condition number 100 is the trouble: standardise (it helps as far as units are the cause, not with correlated features), precondition, use momentum (factor about (10 - 1) / (10 + 1) = 0.82 a step: some 35 steps by that factor alone, 46 to 58 in a simulation from rest), or solve directly: 40 equations after one pass over the rows.',
        'With stochastic gradients, noise sets a floor: the rate has to fall or the batches have to grow.',
        'In networks the curvature changes during training; with full-batch gradient descent the largest eigenvalue tends to rise to about 2 / rate and stay near it (Cohen et al. 2021).',
      ],
      redFlags: ['Treats the learning rate as pure luck.', 'Never thinks of how the features are scaled.'],
      tags: ['gradient-descent', 'conditioning', 'learning-rate', 'convergence'],
      searchPhrases: [
        'maximum stable learning rate',
        'condition number and convergence speed',
        'hessian eigenvalues',
        'gradient descent diverges',
        'slow convergence',
        'feature scaling speeds up training',
        'momentum',
        'ill-conditioned optimisation',
        'loss explodes',
        'preconditioning',
        'how large may the step be',
        'zigzag descent in elongated bowls',
        'lipschitz smoothness and strong convexity',
        'quadratic loss analysis',
        'why does training take so many iterations',
        'normalise inputs or add acceleration',
      ],
      enemies: ['pca-that-found-the-milliseconds'],
      references: [
        {
          title: 'Cohen et al.: Gradient Descent on Neural Networks Typically Occurs at the Edge of Stability',
          url: 'https://arxiv.org/abs/2103.00065',
        },
      ],
      since: '0.1.0',
    },
    {
      id: 'what-the-loss-curves-tell',
      title: 'What three loss curves tell',
      areas: ['calculus-and-optimization', 'ml-frameworks'],
      kind: 'conceptual',
      difficulty: 'medium',
      minutes: 8,
      prompt: `Three colleagues ask you for advice on their training runs. All use the same network for a task with ten balanced classes. The table shows the training loss of each run.

For each run, give your first suspicion and one quick test that would confirm or refute it.`,
      materials: [
        {
          title: 'Training loss (cross-entropy, natural logarithm)',
          format: 'markdown',
          content: `| epoch | run 1 | run 2 | run 3 |
|---|---|---|---|
| 0 (before training) | 2.31 | 14.80 | 2.30 |
| 1 | 2.30 | 2.95 | 1.10 |
| 2 | 2.30 | 2.41 | 0.62 |
| 3 | 2.30 | 2.20 | NaN |`,
        },
      ],
      assesses: 'Diagnoses training from losses with reference values and cheap tests.',
      followUps: [
        {
          ask: 'What loss does pure guessing among ten classes give?',
          listenFor: 'ln 10 = 2.303. A yardstick for a stuck candidate.',
        },
        {
          ask: 'Which of the three would you test by overfitting ten examples?',
          listenFor:
            'Run 1. If it cannot learn ten examples, the network, the gradients or the rate are at fault. If it can, these work, and suspicion moves to the data, such as labels shuffled against the inputs: ten examples can be memorised with wrong labels too. Saying what each outcome means fits level 3.',
        },
        {
          ask: 'Run 3 is repeated with half the learning rate and becomes NaN at epoch 6. What now?',
          listenFor:
            'Looks beyond the rate: a log of 0, a division, a bad batch, half precision, and a way to find the first value that is not finite. Level 3. "Halve it again" speaks for level 2.',
        },
      ],
      rubric: {
        1: 'Gives all three the same advice, such as a lower rate or more epochs.',
        2: 'Makes plausible guesses for some runs without a test that could refute them, or does not notice that 2.30 is what guessing among ten classes gives.',
        3: 'Says that run 1 only guesses and does not learn, that run 2 starts confidently wrong (scale of outputs or inputs), and that run 3 learns and then diverges or meets a bad number; gives a test for each and says what its outcome would mean.',
        4: 'Also, unasked, does at least two of: puts the tests in order of cost; keeps remedy and cause apart (clipping or a lower rate can hide a bad batch); names a rival suspicion for a run and the outcome that would make them switch to it.',
      },
      answerKey: [
        'ln(10) = 2.3026: run 1 gives all classes the same probability. Suspects: gradients cut off, a rate of 0 or far too small, dead activations, labels shuffled against the inputs. Test: overfit ten examples. Failure points to network, gradients or rate (print gradient norms); success clears these and points to the data, since ten examples are memorised even with wrong labels.',
        'Run 2: 14.8 at the start means very confident and wrong: output weights too large or inputs not scaled. Test: spread of the scores before training, statistics of the inputs. Three epochs were spent on undoing the bad start: 2.20 is only just better than guessing.',
        'Run 3 learns well and breaks: rate too high, exploding gradients, log(0), overflow in half precision, a bad sample. Test: find the first value that is not finite, and repeat that batch alone, with a lower rate, or in full precision.',
        'Other suspicions are as good if the test would tell them apart.',
      ],
      redFlags: ['Changes several things at once.', 'Has no idea what loss to expect before training.'],
      tags: ['debugging-training', 'loss-curves', 'initialisation', 'numerical-stability'],
      searchPhrases: [
        'reading training curves',
        'loss is nan',
        'loss not decreasing',
        'debugging neural network training',
        'model does not learn',
        'overfit a single batch',
        'initial loss sanity check',
        'training diverges',
        'bad weight initialisation',
        'cross-entropy of random guessing',
        'training is stuck, what would you check',
        'helping teammates with failing runs',
        'loss no better than chance',
        'tensorboard plot diagnosis',
        'deep learning troubleshooting checklist',
        'which hypothesis would you test first',
      ],
      since: '0.1.0',
    },
    {
      id: 'gradients-that-a-shortcut-breaks',
      title: 'Home-made autodiff meets a shortcut',
      areas: ['calculus-and-optimization', 'programming'],
      kind: 'debugging',
      difficulty: 'hard',
      minutes: 15,
      prompt: `A team trains a tiny network on a sensor chip and wrote its own automatic differentiation for it. For months all gradients agreed with finite differences. Then one layer was given a shortcut: its input is also added to its output. Since then the gradient of w1 has been wrong; that of w2 is still right.

Find the fault in backward and fix it.`,
      materials: [
        {
          title: 'autodiff.py (Python 3)',
          format: 'python',
          content: TAPE.shown,
        },
        {
          title: 'Gradients of w1 and w2',
          format: 'markdown',
          content: `| | printed | finite differences |
|---|---|---|
| without the shortcut | 1.0 and 6.0 | 1.0 and 6.0 |
| with the shortcut | 5.0 and 6.0 | 3.0 and 6.0 |`,
        },
      ],
      assesses: 'Traces back-propagation through a graph with shared nodes and states the order that it needs.',
      followUps: [
        {
          ask: 'Take the case with the shortcut. Write down in which order backward visits the nodes, and the gradient of h at each visit.',
          listenFor:
            'The sum, then h with gradient 1, later the product, then h again with gradient 1.5. So 1 + 1.5 = 2.5 flows on from h instead of 1.5. Helps a stuck candidate.',
        },
        {
          ask: 'Why did it work for months?',
          listenFor:
            'In a plain chain every computed node is used only once. (Parameters and inputs may be used often, since nothing lies behind them.) When asked, level 3.',
        },
        {
          ask: 'A colleague passes on each contribution separately instead of the accumulated sum. Is that correct?',
          listenFor:
            'The result is correct, but every path through the graph is walked: about a billion with 30 shortcuts in a row. Seeing that it is correct fits level 3, seeing the cost level 4.',
        },
      ],
      rubric: {
        1: 'Changes something that is right, such as the slopes of the product or += into =, or scales the result until the example fits.',
        2: 'Sees that h is visited twice but only skips the second visit, which loses part of the gradient, or cannot say in which order to visit.',
        3: 'Explains that h passes on its gradient before it is complete, and then again, and fixes it by visiting each node once, after all nodes that use it (reverse topological order or an equivalent, such as counting uses).',
        4: 'Also, unasked, does at least two of: explains why plain chains never showed it; adds a test that would (a shared intermediate node against finite differences); weighs another fix by its cost, such as walking every path; names a limit of the fix, such as recursion depth or gradients left from an earlier call.',
      },
      answerKey: [
        'A node may pass on its gradient only when that is complete, that is, after every node that uses it has been visited. Here h is popped with gradient 1 (from the sum), and later again with 1.5 (1 plus 0.5 from the product). Each time it passes on all it has: w1 gets 2 x 1 + 2 x 1.5 = 5 instead of 2 x 1.5 = 3.',
        'Fix: list the nodes so that each comes after its parents (depth first), then go through the list backwards once. Just as good: count the uses of each node and release it at zero, or visit the nodes in reverse order of creation.',
        'The += is right and needed, since the gradients of several uses add up. With = instead, w1 would be wrong too.',
        'w2 is right because the product is visited once; leaves are right in a plain chain because nothing lies behind them.',
        'Skipping nodes already visited is not enough: h would pass on 1 and lose the rest (w1 gets 2).',
        'Passing on contributions one by one is correct but walks every path: each shortcut doubles their number, 2^30 after 30.',
        'Recursion may hit Python’s limit on deep graphs (1,000 by default); an explicit stack does not.',
      ],
      redFlags: [
        'Tries changes until the example fits and stops there.',
        'Does not propose a test with a shared node.',
      ],
      tags: ['back-propagation', 'autograd', 'computation-graph', 'testing'],
      searchPhrases: [
        'implement backpropagation',
        'automatic differentiation from scratch',
        'reverse mode autodiff',
        'micrograd',
        'topological sort',
        'residual connection gradient',
        'skip connection',
        'gradient accumulation at shared nodes',
        'computational graph bug',
        'chain rule multiple paths',
        'how does pytorch backward work inside',
        'node used twice in the network',
        'write your own autograd engine',
        'order of the backward traversal',
        'dag traversal bug',
        'tests passed until the architecture changed',
      ],
      exercise: {
        language: 'python',
        solution: TAPE.solution,
        tests: TAPE.tests,
        wrong: [
          {
            flaw: 'Passes a shared node on before it is complete, and again.',
            material: 'autodiff.py (Python 3)',
          },
          { flaw: 'Visits each node once, but in the wrong order.', code: TAPE.once },
        ],
      },
      since: '0.2.0',
    },
    {
      id: 'weights-that-no-longer-move',
      title: 'Stalled in bfloat16',
      areas: ['calculus-and-optimization', 'ml-frameworks'],
      kind: 'problem',
      difficulty: 'medium',
      minutes: 10,
      prompt: `A team trains a network that translates patents. To save memory, it now keeps the weights in bfloat16 only; the optimiser's state is still in float32. A bfloat16 number has 8 significant binary digits, counting the leading one, and every result is rounded to the nearest such number.

In the first days the loss falls as before. Then the schedule lowers the learning rate until each step changes a weight by about 0.0001, and the loss hardly falls any more. With weights in float32 it keeps falling.

Which weights can still move with updates of this size, and what would you do about it?`,
      materials: [
        {
          title: 'Absolute values of the weights',
          format: 'markdown',
          content: `| layer | typical range |
|---|---|
| gains of normalisation | 0.8 to 1.6 |
| attention and feed-forward | 0.01 to 0.06 |
| embeddings | 0.2 to 0.4 |`,
        },
      ],
      assesses:
        'Computes the spacing of low-precision numbers, links it to a stalled optimiser and weighs remedies by cost.',
      followUps: [
        {
          ask: 'What is the next number after 1 that bfloat16 can store?',
          listenFor:
            '1 + 2^-7 = 1.0078, since seven digits follow the leading one. Helps a stuck candidate: an update of less than half that gap is rounded away.',
        },
        {
          ask: 'Would raising the learning rate tenfold be a good cure?',
          listenFor:
            'It moves more weights (0.001 reaches all below 0.5), but the gains still stay fixed, the end of training needs small steps, and large ones bring noise or divergence. Calling it a cure speaks for level 1 or 2.',
        },
        {
          ask: 'The memory for a float32 copy is not there. What else could work?',
          listenFor:
            'Stochastic rounding, or keeping the part that was rounded away in a second bfloat16 number (compensated summation). Named when asked fits level 3; raised unasked with its cost, it counts towards level 4.',
        },
      ],
      rubric: {
        1: 'Blames the schedule or the data and tunes the rate, or says that 0.0001 itself cannot be stored in bfloat16.',
        2: 'Says that the precision is too low and goes back to float32, but cannot say which weights are affected or why the first days went well.',
        3: 'Compares the update with the gap between neighbouring numbers, finds that only the small weights (below about 0.03) still move while gains and embeddings are frozen, and keeps a float32 copy of the weights for the update, or an equivalent remedy.',
        4: 'Also, unasked, does at least two of: weighs remedies in bytes per weight or in accuracy (float32 copy, stochastic rounding, compensated summation); notes that even the weights that move take steps of the wrong size; proposes a signal that shows the fault early, such as the share of weights that a step leaves unchanged.',
      },
      answerKey: [
        'Between 1 and 2 neighbours are 2^-7 = 0.0078 apart; each halving of the weight halves the distance. An update smaller than half the distance is rounded away: 0.0039 for weights from 1 to 2.',
        'From 0.2 to 0.4 neighbours are at least 2^-10 = 0.00098 apart (half: 0.00049): no movement. From 0.03125 to 0.0625 they are 2^-12 = 0.00024 apart (half: 0.00012): still none at 0.0001. Below 0.03125 half the distance is 0.00006: the weight moves, but by a whole 0.00012 in place of 0.0001.',
        'So the gains, the embeddings and the larger part of the attention and feed-forward weights are frozen. Early updates were larger, which is why it went well at first. (A weight exactly at a power of two moves more easily downwards.) Someone who forgets the half and puts the border at 0.016 has made a slip; the reasoning still fits level 3.',
        'Common misconception: that 0.0001 is too small for bfloat16. It is stored well; it is lost in the sum.',
        'Remedies: a float32 copy for the update, with bfloat16 for the computation (4 bytes more per weight, 4 GB per billion); stochastic rounding, right on average and without the copy; a second bfloat16 for the lost part (2 bytes more).',
        'Loss scaling, known from float16, does not help: bfloat16 has the range of float32; what it lacks is digits.',
      ],
      redFlags: [
        'Proposes loss scaling without looking at the numbers.',
        'Insists that half precision always trains as well as float32.',
      ],
      tags: ['numerical-precision', 'mixed-precision', 'optimisers', 'rounding'],
      searchPhrases: [
        'bf16 training',
        'low precision training stalls',
        'mixed precision master weights',
        'stochastic rounding',
        'update too small rounded away',
        'floating point spacing',
        'machine epsilon',
        'loss plateau after lr decay',
        'kahan summation',
        'half precision pitfalls',
        'numbers too coarse for small changes',
        'fp32 copy of parameters',
        'float formats and mantissa bits',
        'why does learning stop late in training',
        'saving memory made training worse',
        'ulp and absorbed additions',
      ],
      references: [{ title: 'Micikevicius et al.: Mixed Precision Training', url: 'https://arxiv.org/abs/1710.03740' }],
      since: '0.2.0',
    },
    {
      id: 'what-each-loss-makes-it-say',
      title: 'What each loss makes it say',
      areas: ['calculus-and-optimization', 'model-development'],
      kind: 'problem',
      difficulty: 'easy',
      minutes: 8,
      prompt: `A repair service predicts the hours that a job will take. For jobs of one kind, where the features tell nothing more, the last ten took:

1, 1, 1, 2, 2, 2, 3, 3, 5, 30.

The prediction has three uses. The planner adds up the hours of many jobs. The shop window says "usually done in ... hours". The contract promises a time that must be kept for eight jobs in ten. One model, trained with squared error, serves all three.

What does it predict for these jobs, and what would you change?`,
      assesses: 'Derives what a loss makes a model predict and picks losses by the use of the prediction.',
      followUps: [
        {
          ask: 'You may give one number for all ten jobs. Which number makes the sum of squared errors smallest? And the sum of absolute errors?',
          listenFor:
            'The mean, 5; the median, 2. Setting the derivative to zero shows it. Helps a stuck candidate; it covers only the first part of level 3.',
        },
        {
          ask: 'A colleague proposes to train on the mean absolute percentage error, because everybody understands it. What would the model say then?',
          listenFor:
            '1 hour: errors on short jobs weigh most, so predictions are pulled down. Answered when asked, with the direction, it fits level 3; raised unasked as a trap, it counts towards level 4.',
        },
        {
          ask: 'Would you remove the job of 30 hours from the training data?',
          listenFor:
            'Not if it was a real job: the planner’s sum needs it. The loss deals with it elsewhere. Removing it without asking whether it is real speaks for level 1 or 2.',
        },
      ],
      rubric: {
        1: 'Calls 30 an outlier, drops it and keeps one model for all, or says that the loss only affects the speed of training.',
        2: 'Knows that the 30 pulls squared error up and proposes one more robust loss for all three uses, though the planner then gets sums that are far too low.',
        3: 'Finds the mean, 5, and keeps it for the planner; takes the median, 2, for the shop window and an 80 % quantile of 3 to 5 for the contract, each with its own loss or from one model of the whole distribution.',
        4: 'Also, unasked, does at least two of: derives why each loss gives its number (derivative set to zero); says how to check each output on new data (sum against sum, share of promises kept); names a trap, such as too few jobs for a quantile, crossing quantiles, training on logarithms, or percentage errors.',
      },
      answerKey: [
        'Squared error: the mean, 50 / 10 = 5 hours. Nine of the ten jobs took no longer than that, so it is not typical enough for the shop window and more than the contract needs; but it is the right one to add up.',
        'Absolute error: the derivative is +1 or -1 for each job, so it is zero where as many jobs lie above as below: 2 hours. Ten jobs predicted at 2 add up to 20 hours instead of 50.',
        'Quantile (pinball) loss at 0.8 weighs being too low four times as much as being too high: any number from 3 to 5 minimises it here (eight of ten took 3 or less).',
        'Absolute percentage error weighs each job by 1 / hours; its minimum is at 1 hour here.',
        'As good as three losses: one model of the distribution (quantile regression forest, a fitted distribution, conformal intervals) from which each use takes its number.',
        'Training on the logarithm predicts a typical value too, here exp(mean log) = 2.5 hours, not the mean.',
      ],
      redFlags: ['Chooses the loss by habit and never asks who uses the number.', 'Removes inconvenient values.'],
      tags: ['loss-functions', 'quantile-regression', 'derivatives', 'regression'],
      searchPhrases: [
        'mse versus mae',
        'choosing a loss function',
        'mean versus median prediction',
        'pinball loss',
        'quantile loss',
        'mape pitfalls',
        'outliers in regression target',
        'skewed target distribution',
        'one model serves several purposes',
        'asymmetric cost of errors',
        'average or typical value',
        'different users need different estimates',
        'predict a percentile',
        'what does squared error optimise',
        'match the objective to the decision',
      ],
      enemies: ['how-many-sandwiches-to-make'],
      samples: [
        {
          level: 1,
          text: 'I would start with the data. There is one value of 30 hours, and everything else is between 1 and 5. That is clearly an outlier and it destroys the model, so I would remove it. Without it we have twenty hours over nine jobs, so about 2.2 hours, and that is a very reasonable prediction for all three uses. The planner gets a good number, the shop window too, and for the contract I would put a bit on top, say twenty percent, for safety. About the loss, I do not think that it is so important here. Squared error is the standard, it has nice gradients, it trains faster. With absolute error you would get to more or less the same model in the end, just slower. So clean the data, keep one model, which is also much simpler to maintain.',
        },
        {
          level: 2,
          text: 'So with squared error the model predicts the average, that is fifty over ten, so five hours. This is too high for most jobs, because of that one with 30 hours. Squared error is known to be sensitive to outliers. So I would switch to absolute error, which gives the median, that is 2 here. It is robust, and I think it would be better for all three uses. The planner would get realistic hours per job and not be thrown off by one extreme case. The shop window says two hours, which is honest. And for the contract, also two hours, but maybe with a safety margin, which one would agree with the legal people or so. In practice I would use Huber loss, it is a mix of both, so you do not need to decide so strictly. And I would monitor the error after that.',
        },
        {
          level: 3,
          text: 'Squared error gives the mean, so 5 hours. For the planner that is actually what you want, because the planner adds things up, and means add up. If you give the planner the median you get twenty hours for ten jobs and in truth it is fifty. So I leave that one. For the shop window, usually done in, I would train with absolute error, that gives the median, 2 hours. And for the contract, eight in ten, that is the 80 percent quantile. Sorted, the eighth one is 3 and the ninth is 5, so something between 3 and 5. You train that with the quantile loss, the pinball loss with 0.8, so being too low costs four times as much as too high. So three heads or three models, one for each use. I would keep the 30 in, provided it is a real job.',
        },
        {
          level: 4,
          text: 'Put one number c for all ten and set the derivative to zero. Squared: sum of c minus y is zero, so the mean, 5. Absolute: plus ones and minus ones must balance, the median, 2. Pinball at 0.8: anything from 3 to 5. So planner keeps squared error, window gets the median, contract the 80 percent quantile. And then I check each with its own measure on later jobs: for the planner the sum per week against the real sum, for the window whether half are above, for the contract the share kept, with enough jobs, since from ten jobs 80 percent is hardly known. Trained separately the quantile can end up below the median for some jobs, so I would rather predict a few quantiles with one model and sort them. One trap: somebody will take the log of hours because of the 30. Then the planner gets about 2.5 instead of 5.',
        },
      ],
      since: '0.2.0',
    },
    {
      id: 'a-spike-in-the-fourth-night',
      title: 'A spike on the fourth night',
      areas: ['calculus-and-optimization', 'distributed-systems'],
      kind: 'situational',
      difficulty: 'hard',
      minutes: 12,
      prompt: `You are on call for the training of a language model that completes code. It runs on 64 accelerators, which together cost about 4,000 euros a day. Planned are 90,000 steps of 8 seconds each, with a checkpoint every 1,000 steps. Gradients are clipped to a norm of 1.0. At 3 in the morning an alarm wakes you: the loss has been high for half an hour. When you get to the screen, the log looks as below. The team meets at 9.

What do you do now, and what do you bring to the meeting?`,
      materials: [
        {
          title: 'Training log',
          format: 'text',
          content: `step   loss   grad_norm (before clipping)   lr        tokens/s
41000  1.842   0.41                         2.1e-4    0.52M
41200  1.839   0.44                         2.1e-4    0.52M
41230  1.841   0.97                         2.1e-4    0.52M
41240  2.310  38.6                          2.1e-4    0.52M
41250  3.975  12.2                          2.1e-4    0.52M
41300  3.120   4.8                          2.1e-4    0.52M
41400  2.655   2.1                          2.1e-4    0.52M
41600  2.431   1.6                          2.1e-4    0.52M`,
        },
      ],
      assesses: 'Acts under cost and uncertainty on an unstable optimisation, and tells a cheap remedy from a cause.',
      followUps: [
        {
          ask: 'Clipping was on. How could the loss still jump?',
          listenFor:
            'Clipping limits the length of one gradient, not its direction; an optimiser such as Adam then rescales it anyway. Tens of bad steps add up, and the spoiled state of the optimiser lasts. Level 3.',
        },
        {
          ask: 'You go back to step 41,000 and skip the batches of steps 41,000 to 41,500. It runs smoothly. Was it the data?',
          listenFor:
            'Not proven: a spike often needs both a batch and a certain state of the model. Inspecting these batches, or replaying them from another checkpoint, tells more. Taking it as proof speaks for level 2; naming a test when asked fits level 3.',
        },
        {
          ask: 'What could you look at within ten minutes, without stopping anything?',
          listenFor:
            'The texts in batches 41,230 to 41,250, the gradient norm by layer, hardware error counters, values that are not finite. A way in for a stuck candidate.',
        },
      ],
      rubric: {
        1: 'Restarts from the beginning, changes settings for the rest of the run without looking at anything, destroys evidence, or does nothing until 9 with no reason and no limit.',
        2: 'Goes back to a checkpoint and hopes, or waits for the loss to recover, without saying what would show that the choice was wrong; or decides with a reason, but keeps no evidence and has no suspect that a test could rule out.',
        3: 'Compares waiting with going back to step 41,000 (a few hundred steps lost, small beside the risk); then goes back with one stated change, such as skipping those batches, or waits up to a stated limit. Also keeps log, batches and state, or brings suspects to the meeting, with a test for each.',
        4: 'Also, unasked, does at least two of: ties the choice to figures (euros an hour, the loss to be reached by a given step); sees that the norm was already rising at 41,230; says that skipping hides the cause and how to find it all the same; proposes a lasting remedy (lower rate, a penalty on large logits, dropping steps with an extreme norm) with its price or when not to take it.',
      },
      answerKey: [
        'Cost: 64 accelerators at 4,000 euros a day are 167 euros an hour. At step 41,600 the run is 46 % done. Going back to 41,000 costs 600 steps: 80 minutes or about 220 euros, under 1.5 % of what has been computed. Six hours until 9 put 2,700 more steps at risk. Going back is cheap; waiting half an hour with a written limit is as defensible, since many spikes heal by themselves.',
        'The norm doubled before the loss moved (0.44 to 0.97, then 38.6). Throughput is constant, so no machine has stalled; a silent hardware error cannot be ruled out.',
        'The loss recovers slowly and is still far above 1.84 after 360 steps.',
        'Suspects: batches of unusual text (repeated characters, binary blobs in code), a rate too high for the present curvature, growing logits or attention scores, a hardware error, a corrupt data file. Tests: look at the batches; replay from 41,000 on the same batches (does it repeat?); the same on other machines; norms by layer.',
        'In one published run (Chowdhery et al. 2022) the team went back to about 100 steps before each spike and skipped 200 to 500 batches, and the spike did not return. The same batches caused no spike from an earlier checkpoint, so it took batch and state together.',
        'Tighter clipping, a lower rate, a penalty on large logits (z-loss), normalised queries and keys are reasonable lasting measures; each changes the run and should be tried on a branch first.',
        'Good judgement at night: only reversible steps, evidence kept, one change at a time.',
      ],
      redFlags: ['Changes several settings at once.', 'Overwrites the checkpoint or the log that holds the evidence.'],
      tags: ['training-instability', 'loss-spike', 'gradient-clipping', 'incident-response'],
      searchPhrases: [
        'loss spike in llm training',
        'on-call incident during training',
        'pretraining instability',
        'roll back to checkpoint',
        'exploding gradients',
        'grad norm spike',
        'skip bad batches',
        'expensive training run goes wrong',
        'large-scale training run',
        'restart or wait',
        'woken up at night by an alert',
        'decide fast when money is burning',
        'loss suddenly jumped, what now',
        'temporary fix versus understanding the cause',
        'llm pre-training run babysitting',
        'resume from an earlier state',
      ],
      references: [
        {
          title: 'Chowdhery et al.: PaLM, Scaling Language Modeling with Pathways',
          url: 'https://arxiv.org/abs/2204.02311',
        },
      ],
      samples: [
        {
          level: 1,
          text: 'Okay, the loss doubled, so the training is broken, the rate is obviously too high. At three in the morning I would not wait for a meeting. I would stop the job, set the learning rate to half, maybe to a fifth to be safe, also clip at 0.1 and raise the batch size, and start again from step zero with these settings, because once the weights have been damaged you cannot trust any of the checkpoints. It costs us what we have spent so far but it is cleaner. In the meeting I would say what I have changed. I would also delete the old checkpoints, as they fill the disk and are from the bad run anyway. Looking at the data, I do not think it helps, because with so many texts no single batch can matter, and the gradients are clipped at one.',
        },
        {
          level: 2,
          text: 'I have seen such spikes, they often come back down by themselves. You can see it here already, it goes from almost 4 to 2.4 in a few hundred steps. So I would first watch it for a while. If it does not come down I would take the last checkpoint, 41,000, and restart from there. It is usually enough, since the random order of the data may be different the second time or the hardware behaves. I would not change much else. To the meeting I would bring the loss curve and say that we had a spike and that we restarted and it is running again, hopefully. Perhaps I would suggest to lower the learning rate if it happens a second time. It is hard to say why these things happen, it is a known problem of big models, nobody fully understands it.',
        },
        {
          level: 3,
          text: 'First, nothing is on fire, but each hour costs money, so let me compare. If I wait, the loss might recover, but after 360 steps it is still 2.43 against 1.84. If I go back to 41,000, I lose 600 steps, which is very little of 41,000. So I go back. Before that I save the log, the present state, and write down which batches were used from 41,200 to 41,300. Then I restart at 41,000 and skip those batches, say up to 41,500, and change nothing else. It runs until nine and I look now and then. For the meeting I bring suspects: one, a weird batch, I would print these texts; two, learning rate too high for this phase, I would rerun the same batches on a few machines with a lower rate; three, a bad accelerator, check error counters and repeat the step on other hardware.',
        },
        {
          level: 4,
          text: 'It is about 167 euros an hour, so the loss is small either way, the real danger is to train on from a spoiled state. I give it till about 41,800, half an hour maybe; if it is not below 1.9 by then, I go back to 41,000, that is under two percent of the work. I copy log, state and batch ids first. On restart I skip 41,200 to 41,400 only, one change. What I find interesting is 41,230: the norm has doubled before the loss moves, so I look at these batches first. But skipping proves nothing, it may need that state and that batch together. So for the meeting: replay the same batches from 41,000 on a few spare machines, if it spikes again it is data and rate, if not I suspect hardware. Long term, drop any step with a norm above, say, ten times the median. The price is that it can hide bad data, so count and log them, and I would not do it if it fires daily.',
        },
      ],
      since: '0.2.0',
    },
    {
      id: 'training-that-would-not-settle',
      title: 'Training that would not settle',
      areas: ['calculus-and-optimization', 'problem-solving'],
      kind: 'behavioral',
      difficulty: 'medium',
      minutes: 10,
      prompt: `Tell me about a model that would not train properly at first: the loss got stuck, jumped about or became NaN. How did you find the cause?`,
      assesses: 'Narrows a training failure by experiments and tells a cause from a setting that happens to help.',
      followUps: [
        {
          ask: 'What was your first suspicion, and which observation made you keep or drop it?',
          listenFor:
            'A suspicion with an observation that could have refuted it. "I tried several rates" speaks for level 2.',
        },
        {
          ask: 'How do you know that what you changed was the cause, and not just something that helped?',
          listenFor:
            'They undid the change and saw the failure again, or showed the mechanism in a number (a norm, an input range). When asked, it fits level 3; told unasked, it counts towards level 4.',
        },
        {
          ask: 'What was the smallest case in which you could still see the failure? A small model, or one from a course, is fine.',
          listenFor:
            'Helps a candidate without a large project. A case reduced on purpose (ten examples, one layer, one batch) speaks for level 3; never having reduced it, for level 2.',
        },
      ],
      rubric: {
        1: 'Changed rate, optimiser, network and seed together until a run looked good, or reported the best run and hid the failed ones.',
        2: 'Tells of one change that helped (a lower rate, another optimiser) but not what was wrong, and cannot say which other explanation was ruled out.',
        3: 'Tells a sequence of suspicions and tests, one change at a time, up to a cause with a mechanism (unscaled inputs, a wrong sign, labels shuffled against the inputs) and a repair that follows from it; or, where no cause was found, says what the tests excluded and how the risk was handled.',
        4: 'Also, unasked, tells at least two of: how they confirmed the finding by bringing the failure back or measuring the mechanism; what the wrong turns cost and what they would test first today; what they left behind to catch it next time (a check of inputs, a logged norm, a test on ten examples).',
      },
      answerKey: [
        'The depth of method counts, not the size of the model. A regression that diverged for want of scaling can be a level 4 story.',
        'Good tools to hear: overfitting a handful of examples, the loss expected from guessing, gradient norms by layer, a search for the first non-finite value, a simpler baseline, a fixed seed with two runs.',
        'The misconception to probe: "a lower learning rate helped, so the rate was the cause". A lower rate calms almost any instability, whatever its cause.',
        'If the cause was never found, a candid account of what was excluded and how the risk was handled reaches level 3.',
      ],
      redFlags: ['Says "it is trial and error" and leaves it there.', 'Cannot name any number that was looked at.'],
      tags: ['debugging-training', 'convergence', 'root-cause', 'method'],
      searchPhrases: [
        'model did not converge',
        'debugging story neural network',
        'tell me about a hard bug',
        'training problem you solved',
        'systematic debugging',
        'nan loss experience',
        'root cause analysis example',
        'exploding or vanishing gradients experience',
        'model refused to learn',
        'it just would not learn',
        'persistence with a stubborn technical issue',
        'how did you know the fix was real',
        'change one thing at a time',
        'unstable optimisation you got under control',
        'luck or understanding when tuning',
      ],
      enemies: ['what-the-loss-curves-tell'],
      since: '0.2.0',
    },
    {
      id: 'a-decay-that-eats-rare-items',
      title: 'Rare parts shrink to nothing',
      areas: ['calculus-and-optimization', 'transfer-learning-and-fine-tuning'],
      kind: 'problem',
      difficulty: 'hard',
      minutes: 12,
      prompt: `A marketplace for spare parts trains item vectors with Adam at a learning rate of 0.001. To get weight decay, a colleague now adds 0.001 times the weight to each gradient before Adam sees it. Since then the vectors of rarely sold parts have shrunk to nearly zero; those of popular parts look the same as before.

The gradients from the data have a typical size (root mean square) of 1.0 for weights of popular parts and 0.01 for weights of rare parts. Suppose that over many steps they average out to zero.

How fast does each kind of weight shrink, and what would you do?`,
      assesses:
        'Follows a term through an adaptive optimiser with numbers, and chooses the regulariser that was meant.',
      followUps: [
        {
          ask: 'What does Adam divide a gradient by before it takes the step?',
          listenFor:
            'By a running root mean square of that weight’s gradients. So the added term is divided by it too. Helps a stuck candidate.',
        },
        {
          ask: 'What would plain gradient descent have done with the same term?',
          listenFor: 'Shrunk both by the same 0.000001 of themselves per step. Level 3.',
        },
        {
          ask: 'Suppose both kinds shrink at the same rate. Is that what we want for rare parts?',
          listenFor:
            'Perhaps not: there is little evidence on a rare part, so a pull towards the mean of its category may be right, but not at a strength set by accident. A reasoned answer fits level 3; raised unasked, it counts towards level 4.',
        },
      ],
      rubric: {
        1: 'Says that weight decay treats all weights alike and looks for the fault elsewhere, or raises the decay or the rate.',
        2: 'Suspects the mix of decay and Adam, or proposes AdamW by name, but cannot say why rare parts are hit.',
        3: 'Shows that the decay term is divided by the size of the gradients, so rare parts shrink a hundred times faster (by 0.0001 of themselves a step against 0.000001), and takes the decay out of the gradient or exempts these vectors.',
        4: 'Also, unasked, carries it further with at least two of: how much is left after a stated number of steps; what the same numbers become under decoupled decay, so that the strength must be tuned again; what rare parts need instead; how sparse and dense updates treat rows with no gradient in a batch.',
      },
      answerKey: [
        'On average the gradients from the data cancel, while the added term 0.001 w always pulls towards zero. Adam’s step for it is 0.001 x 0.001 w / rms: 0.000001 w for rms 1.0 and 0.0001 w for rms 0.01.',
        'Half of a rare vector is gone after ln(2) / 0.0001 = 6,931 steps; a popular one needs a hundred times as many. After 20,000 steps rare weights keep exp(-2) = 13.5 % and popular ones 98 % (a simulation with pure noise gradients agrees).',
        'Decoupled decay (AdamW) takes rate x decay x w outside the division: 0.000001 w for all. That is so weak here that a larger decay will be needed; the old value means nothing in the new setting.',
        'Just as good: no decay on item vectors; a penalty scaled by how often the item occurs; a pull of rare items towards the mean of their category.',
        'In PyTorch 2.x, Adam(weight_decay=…) adds the term to the gradient by default and AdamW decouples it; the documentation of both spells out the steps.',
        'Misconception: L2 penalty and weight decay are the same. They are for plain gradient descent (up to a constant), not for adaptive methods.',
      ],
      redFlags: [
        'Recommends AdamW because everybody uses it, with no mechanism.',
        'Keeps the old decay value after changing its meaning.',
      ],
      tags: ['adam', 'weight-decay', 'regularisation', 'embeddings'],
      searchPhrases: [
        'adamw versus adam',
        'decoupled weight decay',
        'l2 regularisation with adam',
        'adaptive optimiser',
        'embedding collapse for rare items',
        'long tail items',
        'sparse features optimisation',
        'weight decay pitfalls',
        'rare categories poorly learned',
        'effective learning rate per parameter',
        'regularisation hits infrequent features too strongly',
        'torch.optim AdamW weight_decay argument',
        'per-parameter gradient scaling side effect',
        'why do some weights go to zero',
        'infrequent ids in recommenders',
      ],
      enemies: ['clipping-before-unscaling'],
      references: [
        { title: 'Loshchilov, Hutter: Decoupled Weight Decay Regularization', url: 'https://arxiv.org/abs/1711.05101' },
        {
          title: 'PyTorch documentation: AdamW',
          url: 'https://docs.pytorch.org/docs/stable/generated/torch.optim.AdamW.html',
        },
      ],
      samples: [
        {
          level: 1,
          text: 'Weight decay is the same for all weights, it multiplies each weight by a bit less than one at each step, here one minus a millionth. So it cannot be the decay, since it would have to hit popular and rare parts in the same way. I think that the rare parts are simply not trained. They get few updates, so they stay near their initial values, which are close to zero, and that is what we see. So what I would do is to raise the learning rate, maybe ten times, and perhaps also raise the decay for the popular ones so that both get similar in size. Also oversample the rare parts, that always helps with imbalance. The thing about adding it to the gradient, that is how it has always been done, it is just the derivative of the square, so mathematically it is fine.',
        },
        {
          level: 2,
          text: 'This is the known problem with Adam and weight decay. One should not use L2 with Adam, one should use AdamW, which was made for exactly that, where the decay is done in the right way. Adam is adaptive, so it changes the learning rate for each parameter, and that does not go well together with regularisation. So I would replace Adam by AdamW with the same decay of 0.001 and train again, and I would expect the rare parts to be okay. How fast they shrink, well, the rate is 0.001 and the decay 0.001, so a millionth per step, for all of them, and over a long training that adds up. Why the rare ones more, I think because they have fewer updates to push them back. Popular parts get pushed up again by their data all the time. That would be my explanation.',
        },
        {
          level: 3,
          text: 'Adam divides each gradient by the running root mean square of the gradients of that weight. As the decay was added to the gradient, it gets divided also. So for popular parts it is 0.001 times 0.001 times w divided by one, so a millionth of w per step. For the rare ones divided by 0.01, so a hundred times more, one ten-thousandth of w per step. That is why they go to zero, while the popular ones look the same. It is sort of the opposite of what one would want from the name. I would take the decay out of the gradient and apply it directly to the weight, which is AdamW, then both shrink by a millionth. Or leave the item vectors out of the decay altogether, as is often done for embeddings. I would then train again and compare the norms of both groups.',
        },
        {
          level: 4,
          text: 'The decay term goes through the same division as the gradient. Popular: 1e-3 times 1e-3 over 1, so 1e-6 of the weight a step. Rare: over 0.01, so 1e-4. Half of it is gone after about 7,000 steps, after 20,000 you keep e to the minus two, some 13 percent, while popular ones keep 98. This assumes the gradients of the task average out, which for rare parts is roughly so. If I decouple it, both get 1e-6, and then, honestly, that does nothing at this training length, so the 0.001 must be tuned again, perhaps 0.01 to 0.1. But is equal what we want? A rare part has little data, it should be pulled somewhere, only not to zero, rather to the mean of its category. I would try that against no decay. And check whether rows that are not in the batch get updated too; with a dense Adam they do, even by momentum.',
        },
      ],
      since: '0.2.0',
    },
    {
      id: 'four-parts-that-are-not-the-whole',
      title: 'Curt answers after fine-tuning',
      areas: ['calculus-and-optimization', 'transfer-learning-and-fine-tuning'],
      kind: 'debugging',
      difficulty: 'medium',
      minutes: 10,
      prompt: `A team fine-tunes a model on answers to tenants of a housing company. A batch does not fit into memory, so the gradient is accumulated over several parts before each step. Some answers have one token, others hundreds. Colleagues report that the tuned model has become curt.

The code below does the same with a model of one weight; each pair stands for a token. The two numbers it prints should be equal. Find out why they are not, fix the code, and say what the fault did to the model.`,
      materials: [
        {
          title: 'accumulate.py (Python 3)',
          format: 'python',
          content: PARTS.shown,
        },
        {
          title: 'What it prints',
          format: 'text',
          content: `0.6886
0.3183`,
        },
      ],
      assesses:
        'Sees how an average of averages shifts the weights, fixes it in code, and follows the effect to the trained model.',
      followUps: [
        {
          ask: 'How much weight does the single token of "short" carry in the first number, and how much in the second?',
          listenFor: 'One seventh, then one half. Helps a stuck candidate.',
        },
        {
          ask: 'Now the parts are spread over eight machines, and the framework averages their gradients. Is your fix still right?',
          listenFor:
            'Only if the tokens of all machines are counted before dividing: sum the counts over the machines, divide by that, and undo the framework’s division by eight. Seeing the need when asked fits level 3; raised unasked, it counts towards level 4.',
        },
        {
          ask: 'Someone says that each answer should count the same, long or short. Would the original code be right then?',
          listenFor:
            'No: the goal is legitimate, but the weight depends on how the answers happen to fall into parts, so the code meets neither goal. Seen when asked, it fits level 3; "yes" speaks for level 2.',
        },
      ],
      rubric: {
        1: 'Blames floating-point rounding or chance, or adjusts the learning rate until the two numbers agree.',
        2: 'Sees that the lengths matter but only drops a division or sorts answers by length, so that the numbers still differ in general, or fixes the code but cannot say what the fault did to the model.',
        3: 'Explains that each part gets the same weight however many tokens it has, divides the summed loss by the tokens of all parts, and links the extra weight of short answers to the curt model.',
        4: 'Also, unasked, raises at least two of: the same fault across machines; the choice between equal tokens and equal answers; padding or masked tokens that must not be counted; a test that splits one batch into unequal parts and compares with the whole.',
      },
      answerKey: [
        'The function gradient divides by the tokens of its part, and step divides again by the number of parts: an average of averages. It equals the average over all tokens only if all parts have the same number of tokens.',
        'Here the short part holds 1 of 7 tokens but gets weight 1/2: 0.3183 instead of 0.6886. Tokens of short answers weigh too much, so the model is pulled towards short answers.',
        'Fix: sum over the tokens in each part and divide once by the tokens of all parts. Just as good: weight each part by its share of the tokens.',
        'Dropping the division by len(parts) adds means: still wrong, and the step grows with the number of parts.',
        'It is easy to miss: with parts of equal size (usual in vision, or with packed texts) both numbers agree, and training converges anyway, to another optimum.',
        'Tokens of the prompt and padding carry no loss and must not be counted.',
        'Equal weight for each answer is another goal that one may choose; it needs a mean per answer, independent of the parts.',
      ],
      redFlags: ['Puts the difference down to rounding.', 'Fixes this example only and tries no other split.'],
      tags: ['gradient-accumulation', 'loss-normalisation', 'fine-tuning', 'testing'],
      searchPhrases: [
        'gradient accumulation bug',
        'average of averages',
        'loss normalisation by tokens',
        'fine-tuned llm gives short answers',
        'micro-batches variable length',
        'model too brief after fine-tuning',
        'batch does not fit on gpu',
        'distributed gradient averaging',
        'sft loss bug',
        'out of memory batch size',
        'chatbot replies became too terse',
        'mean of means is not the mean',
        'short examples count too much',
        'supervised instruction tuning pitfalls',
        'split batch should equal full batch',
        'cross-entropy reduction mean or sum',
      ],
      exercise: {
        language: 'python',
        solution: PARTS.solution,
        tests: PARTS.tests,
        wrong: [
          {
            flaw: 'Averages averages of parts of unequal size.',
            material: 'accumulate.py (Python 3)',
          },
          { flaw: 'Drops the wrong division.', code: PARTS.summed },
        ],
      },
      since: '0.2.0',
    },
    {
      id: 'a-start-that-is-too-far-away',
      title: 'A fit that crashes at night',
      areas: ['calculus-and-optimization', 'programming'],
      kind: 'debugging',
      difficulty: 'medium',
      minutes: 15,
      prompt: `The control room of a power grid predicts overload with a small logistic model, fitted again every hour by Newton's method. To save time, each fit starts from the weight of the hour before. That went well for weeks.

Last night the data changed abruptly. The code holds the new data; the weight of the hour before was 3.0. From there, w went 3.0, -1.1, 3.8, -4.2, 84, … and fit crashed. With the same data, fit(2.0) gives 1.266.

The gradient and the curvature are computed correctly. Explain what happens, and make fit safe from any start.`,
      materials: [{ title: 'newton.py (Python 3)', format: 'python', content: NEWTON.shown }],
      assesses: "Knows where Newton's method fails on a convex loss and makes it safe with little code.",
      followUps: [
        {
          ask: 'Sketch the loss for one example when w is very large. How steep is it there, and how strongly bent?',
          listenFor:
            'For an example on its wrong side it is almost a straight line: the slope stays, the curvature goes to 0, so slope / curvature becomes huge. Helps a stuck candidate.',
        },
        {
          ask: 'Would it be enough to add 0.00000001 to the curvature?',
          listenFor:
            'It only prevents the division by zero; steps of 100 are taken as before. It needs a rule that looks at the loss or limits the step. "Yes" speaks for level 2.',
        },
        {
          ask: 'What if all examples with y = 1 had positive x and all others negative x?',
          listenFor:
            'Then there is no finite optimum: with any safe method the weight keeps growing. It needs a penalty or a limit. Seen when asked, it fits level 3; raised unasked, it counts towards level 4.',
        },
      ],
      rubric: {
        1: 'Catches the error and returns the last weight, or says that the loss must have several minima.',
        2: 'Sees that the steps are too long, but fixes only this start: resets it to 0, cuts the number of steps, or adds a tiny constant to the curvature.',
        3: 'Explains that the curvature fades faster than the slope, so that a step overshoots and each overshoot is worse; makes every step lower the loss (halving, a trust region, or an equivalent) and tries several starts.',
        4: 'Also, unasked, raises at least two of: a rule to stop and a signal when the fit has not converged; no finite optimum for separable data, so a penalty; that a warm start saves little with so small a model; that near the optimum the fixed code must be as fast as before, with a check of it.',
      },
      answerKey: [
        "Newton's method jumps to the minimum of a parabola with the present slope and curvature. Far out the logistic loss is almost straight: at w = 3 the slope is 0.717 and the curvature 0.176, so it jumps by 4.1 to the other side, further away than before. At w = 4 the curvature is half of that.",
        'The loss is convex with one minimum (w = 1.266); convexity does not make Newton steps safe.',
        'Fix: take the step only if the loss falls enough, otherwise halve it (backtracking); put a floor under the curvature so that the division is safe. Just as good: a limit on the step with a check of the loss, trust region or Levenberg-Marquardt damping, bisection on the sign of the slope (one weight only), a tested library routine.',
        'Starting at 0 works for these data and is a fair stopgap if it is called that; it guarantees nothing for other data.',
        'The function loss is already there for such a check.',
        'With separable data the optimum is at infinity: add a penalty on the weight.',
      ],
      redFlags: ['Silences the error.', 'Declares it fixed after trying fit(3.0) alone.'],
      tags: ['newton-method', 'line-search', 'logistic-regression', 'convergence'],
      searchPhrases: [
        'newton raphson diverges',
        'second-order optimisation',
        'backtracking line search',
        'damped newton',
        'warm start failure',
        'logistic regression fitting diverges',
        'perfect separation',
        'convex but does not converge',
        'bad initial values',
        'iteratively reweighted least squares',
        'nightly refit blew up',
        'step too long, overshoots the minimum',
        'hessian nearly zero',
        'make a solver robust',
        'why does the algorithm oscillate and explode',
        'globally convergent optimiser',
      ],
      exercise: {
        language: 'python',
        solution: NEWTON.solution,
        tests: NEWTON.tests,
        wrong: [
          { flaw: 'Takes the full step from anywhere.', material: 'newton.py (Python 3)' },
          { flaw: 'Only keeps the division from failing.', code: NEWTON.guarded },
        ],
      },
      since: '0.2.0',
    },
    {
      id: 'six-hundred-hours-for-three-languages',
      title: 'Six hundred hours for three languages',
      areas: ['calculus-and-optimization', 'decision-making'],
      kind: 'problem',
      difficulty: 'hard',
      minutes: 15,
      prompt: `A help desk answers in three languages. You may spend 600 hours on labelling to improve the classifier that routes its tickets. From learning curves you estimate how many more tickets a day go to the right place after x hours of labelling in one language (ln is the natural logarithm):

- A: 120 ln(1 + x / 50)
- B: 60 ln(1 + x / 20)
- C: 20 ln(1 + x / 100)

The manager wants to give each language 200 hours. How would you divide the hours, and is it worth asking for more? An hour of labelling costs 30 euros. Each such ticket saves 0.50 euros, on 250 days a year, and the gain lasts one year. You may use a calculator.`,
      assesses:
        'Divides a budget by the gain of the next unit, handles the limit at zero, and puts a value on one more unit.',
      followUps: [
        {
          ask: 'You have one hour left. How do you find the language that should get it?',
          listenFor:
            'By the derivative at the present x: the gain of one more hour. In the best plan these gains are equal. Helps a stuck candidate.',
        },
        {
          ask: 'If a formula gives -23 hours for C, what do you do?',
          listenFor:
            'Set C to 0, solve again for A and B, and check that the first hour for C (0.2 tickets) gains less than the last hour for the others (0.27). Level 3; only cutting off the negative value, so that the rest adds up to 623 hours, speaks for level 2.',
        },
        {
          ask: 'The few customers who write in C complain about the service. Does your plan stand?',
          listenFor:
            'Adding up all tickets is a choice: one can set a minimum for C and state its price (about 6 tickets a day, net, for 50 hours). That it has a price fits level 3 when asked; raised unasked with a figure, it counts towards level 4.',
        },
      ],
      rubric: {
        1: 'Accepts equal shares as optimal, or gives all hours to A because its curve is the highest.',
        2: 'Shares in proportion to 120, 60 and 20 without looking at the next hour, or says that the next hour should go where it gains most but ends without a plan, with negative hours, or with more than 600 in all.',
        3: 'Makes the gain of the next hour equal for A and B, finds about 400 hours for A, 200 for B and none for C, and compares one more hour (about 0.27 tickets a day, some 34 euros a year) with its price of 30 euros.',
        4: 'Also, unasked, carries it to a decision with at least two of: how far to extend (about 680 hours) and how little that brings; how little the exact split matters near the best one; what could overturn the plan, such as uncertain curves, labels that age, or a minimum for C; spending the hours in steps to test the curves.',
      },
      answerKey: [
        'Gain of one more hour: 120 / (50 + x), 60 / (20 + x), 20 / (100 + x). If all equal v, then x = 120 / v - 50 and so on. With all three languages v = 200 / 770 = 0.260 and C gets -23 hours, so C stays at 0.',
        'A and B alone: v = 180 / 670 = 0.2687, A 397 hours, B 203 hours. The first hour for C gains 0.2, less than v: the plan is optimal.',
        'It gains 407.6 tickets a day, against 359.0 for equal shares. With 400 and 200 hours it is 407.5, and sharing in proportion to 120, 60 and 20 brings 400.1: near the best point the split hardly matters.',
        'One more hour: 0.2687 x 0.50 x 250 = 33.6 euros a year against 30. So more hours pay until v = 30 / 125 = 0.24, at 180 / 0.24 - 70 = 680 hours. C still gets none (0.2 < 0.24).',
        'But those 80 hours cost 2,400 euros and bring 2,538 euros: a net gain of about 140, well within the error of the curves. "Yes, but hardly worth the asking" is as good an answer as "yes, up to 680".',
        'v is the Lagrange multiplier of the limit on hours: what one more hour would be worth. Handing out the hours one at a time where they gain most, by hand or in a small program, is just as good, since all three curves flatten.',
        'The curves are estimates, least certain far beyond the hours measured. A gain over a whole year assumes that labels do not age.',
        'A minimum of 50 hours for C costs about 14.0 tickets a day elsewhere and brings 8.1: a net price of 5.9. Whether to pay it is not a matter of calculus.',
      ],
      redFlags: ['Compares total gains instead of the gain of the next hour.', 'Reports negative hours.'],
      tags: ['constrained-optimisation', 'lagrange-multipliers', 'marginal-value', 'labelling'],
      searchPhrases: [
        'lagrange multiplier',
        'allocate a labelling budget',
        'marginal returns',
        'diminishing returns',
        'resource allocation problem',
        'shadow price',
        'constrained optimization',
        'how to split a limited budget',
        'is more annotation worth the money',
        'minority language users neglected',
        'where should the next hour go',
        'equal shares are not the best split',
        'kkt conditions',
        'roi of data labeling',
        'optimise spending under a limit',
        'which data should we annotate first',
      ],
      enemies: ['four-projects-and-twenty-five-weeks'],
      since: '0.2.0',
    },
    {
      id: 'an-optimiser-on-a-staircase',
      title: 'An optimiser on a staircase',
      areas: ['calculus-and-optimization', 'problem-solving'],
      kind: 'conceptual',
      difficulty: 'medium',
      minutes: 8,
      prompt: `A chain of pharmacies trains a network that suggests how many boxes to order. A colleague built the real cost into the loss: the network's output is rounded up to whole packs of 12, and the cost of leftover and of missing boxes is computed from that. All operations support automatic gradients, and there is no error message. Yet the loss stays where it was from the first epoch on.

Why does it not move, and what would you train instead?`,
      assesses: 'Recognises a loss without a useful gradient and weighs substitutes against the true cost.',
      followUps: [
        {
          ask: 'The network says 31.4 boxes, then 31.5. How does the cost change?',
          listenFor: 'Not at all: both become 36. The slope is 0 almost everywhere. Helps a stuck candidate.',
        },
        {
          ask: 'Someone suggests pretending, in the backward pass, that the rounding is not there. When is this good enough?',
          listenFor:
            'When packs are small compared with demand, so that the direction is roughly right; with a demand of 5 boxes and packs of 12 it misleads. Knowing that the gradient is then biased fits level 3; a condition such as this counts towards level 4.',
        },
        {
          ask: 'How would you decide between two such replacements?',
          listenFor:
            'By the true cost, with rounding, on held-out weeks, and against a simple rule. Level 3. Comparing the two training losses speaks for level 2.',
        },
      ],
      rubric: {
        1: 'Tunes the learning rate or the optimiser, or says that a loss that runs without an error must have a usable gradient.',
        2: 'Says that rounding cannot be differentiated, but only removes it or names a trick, without saying what that means for the orders.',
        3: 'Explains that the slope is zero almost everywhere, trains on something smooth that keeps the costs of too many and too few (a cost on the unrounded order, a forecast of the distribution with the order chosen afterwards, or an equivalent), and judges it by the true cost on held-out data.',
        4: 'Also, unasked, does at least two of: compares two replacements by when each fails (pack size against demand, bias of the pretended gradient, noise of sampled gradients); argues for the split, to predict demand and then try the few pack numbers exactly; adds a test that the gradients are not all zero before training starts.',
      },
      answerKey: [
        'Rounding up is flat between multiples of 12 and jumps there. Automatic differentiation returns the slope, 0, so no weight moves. The frameworks give no error because 0 is a correct answer: in PyTorch, for example, the gradient of ceil is 0.',
        'Good replacements: (1) predict the distribution of demand and choose the number of packs afterwards by trying them all, exactly and with rounding; (2) a quantile (pinball) loss on the unrounded order, at the quantile that the costs give: cost of a missing box / (cost of a missing box + cost of a leftover); (3) expected cost under random rounding or noise, which is smooth; (4) a straight-through gradient; (5) a search without gradients, if there are few parameters.',
        '(1) is often best: only the demand has to be learnt, ten candidate pack numbers are checked in no time, and pack sizes can change without new training.',
        'A straight-through gradient (rounding forward, none backward) is biased; it works if packs are small compared with demand.',
        'Misconception: the training loss must be the business cost itself. It only has to lead to a low cost; the cost itself is for evaluation.',
        'The same trap: training on accuracy, on a rank, on an argmax, on a threshold inside the model.',
      ],
      redFlags: ['Goes on tuning the rate.', 'Replaces the loss and never returns to the true cost.'],
      tags: ['non-differentiable-loss', 'surrogate-loss', 'straight-through', 'decision-focused'],
      searchPhrases: [
        'non-differentiable objective',
        'zero gradient',
        'straight-through estimator',
        'rounding in the loss',
        'train on the business cost directly',
        'predict then optimise',
        'loss stuck from the start',
        'loss versus metric mismatch',
        'inventory ordering',
        'nothing happens during training',
        'flat loss landscape',
        'ceil and round have no derivative',
        'smooth approximation of a step function',
        'which substitute loss would you train',
      ],
      enemies: ['how-many-sandwiches-to-make', 'what-each-loss-makes-it-say'],
      since: '0.2.0',
    },
    {
      id: 'a-signal-that-fades-on-the-way-back',
      title: 'Twenty layers, no better than three',
      areas: ['calculus-and-optimization', 'ml-frameworks'],
      kind: 'problem',
      difficulty: 'easy',
      minutes: 8,
      prompt: `Your team has taken over a network that predicts the wear of railway wheels. It has 20 equal layers with sigmoid activations. It learns, but does no better than a network of three layers. The table shows the norm of the gradient that reaches the output of each layer, averaged over the first 100 steps. The layers below 16 follow the same pattern.

Estimate the norm at layer 1 and say what makes it so small. What would you change first, and what should the table show afterwards?`,
      materials: [
        {
          title: 'Gradient norm at the output of a layer',
          format: 'markdown',
          content: `| layer | 20 (last) | 19 | 18 | 17 | 16 |
|---|---|---|---|---|---|
| norm | 0.80 | 0.18 | 0.041 | 0.0091 | 0.0021 |`,
        },
      ],
      assesses:
        'Reads a product of derivatives from numbers, picks a remedy that acts on its factors and predicts the effect.',
      followUps: [
        {
          ask: 'By what factor does the norm change from one layer to the one before?',
          listenFor: 'About 0.225 each time. Helps a stuck candidate to start.',
        },
        {
          ask: 'Would a learning rate a thousand times larger, or Adam, solve it?',
          listenFor:
            'A larger rate blows up the last layers long before it helps the first. Adam rescales each weight, so layers with small gradients can move, but where the gradient is far below epsilon (1e-8 by default), as in the first layers here, not even that helps. A sound answer when asked fits level 3; raised unasked, it counts towards level 4.',
        },
        {
          ask: 'A colleague wants to train it in float16. What happens?',
          listenFor:
            'The smallest float16 number is about 6e-8, so smaller gradients become 0: in the lower half of the network almost nothing is left. Level 3. Loss scaling by 65,536 gains only about seven layers and does not reach layer 1; calling it a cure without a look at the sizes speaks for level 2.',
        },
      ],
      rubric: {
        1: 'Recommends more layers, more data or a much larger learning rate, or says that small gradients show that the first layers are already well trained.',
        2: 'Recognises vanishing gradients and lists remedies, but gets no number for layer 1 or cannot say which factors of the product are small.',
        3: 'Finds a factor of about 0.22 a layer and a norm between 1e-13 and 1e-12 at layer 1, explains it by the slope of the sigmoid (at most 0.25) times the weights, chooses a change that acts on it (another activation with a fitting start, shortcuts, normalisation, fewer layers), and expects norms of similar size in all layers.',
        4: 'Also, unasked, does at least two of: compares remedies by what each does to the factor; explains why a larger rate or Adam is no cure; asks first whether depth is needed, since three layers do as well; says that even norms do not prove a better model, and names the comparison that would (held-out error against the three layers).',
      },
      answerKey: [
        'Each layer multiplies the gradient by about the same factor: 0.18 / 0.80 = 0.225. From layer 20 to layer 1 there are 19 such factors: 0.80 x 0.225^19 = 4e-13. The first layers stay almost as they were initialised.',
        'The slope of the sigmoid is s (1 - s), at most 0.25, in saturation far less. The factor is this slope times the effect of the weights; even weights that preserve lengths give at most 0.25.',
        'What remedies do to the factor: ReLU and the like with Kaiming initialisation (slope 1 where active, factor near 1); shortcuts (1 plus something, so the product does not collapse); normalisation before the sigmoid (keeps inputs out of saturation and stretches the small spread of sigmoid outputs, factor near 1 again); fewer layers (fewer factors).',
        'Success looks like this: norms within a factor of about ten of each other from layer 20 to layer 1, and a held-out error below that of three layers. Even norms alone do not show that depth helps.',
        'Larger weights can lift the factor but drive the sigmoid into saturation.',
        'In float16 the smallest number above zero is 6.0e-8 (2^-24). The norm of a whole layer falls to that at layer 9 (0.80 x 0.225^11 = 6e-8). Single entries are smaller than the norm, by 16 for 256 units of similar size, so they are lost about two layers closer to the output. Loss scaling by 65,536 moves the border by only about seven layers.',
        'Only five layers are shown; that the rest follow the same pattern is stated in the prompt. In practice one would print them all.',
        'That three layers do as well may mean that depth brings nothing here. Keeping three is the cheapest remedy, and a fully valid one.',
      ],
      redFlags: [
        'Knows the term but cannot estimate a size from the table.',
        'Reads a small gradient as a sign of convergence.',
      ],
      tags: ['vanishing-gradients', 'chain-rule', 'initialisation', 'residual-connections'],
      searchPhrases: [
        'vanishing gradient problem',
        'sigmoid saturation',
        'relu versus sigmoid',
        'deep network trains no better than shallow',
        'resnet skip connections',
        'xavier he initialization',
        'batch normalisation',
        'early layers do not learn',
        'activation function choice',
        'backpropagation through many layers',
        'more layers did not help',
        'why do we not use sigmoid any more',
        'gradient norms layer by layer',
        'deep learning fundamentals: depth',
        'first layers get almost no learning signal',
        'skip paths and normalisation remedies',
      ],
      enemies: ['clipping-before-unscaling'],
      since: '0.2.0',
    },
  ],
} as const satisfies QuestionSet

const typed = set as QuestionSet<QuestionIdOf<typeof set>>
export const calculusAndOptimization = typed
