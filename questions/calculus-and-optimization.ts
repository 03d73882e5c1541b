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
      title: 'A gradient that is nearly right',
      areas: ['calculus-and-optimization', 'programming'],
      kind: 'debugging',
      difficulty: 'medium',
      minutes: 12,
      prompt: `A team trains a small model on a device with hand-written gradient code. Training converges, and for a year nobody saw anything wrong. Now a check against finite differences prints the two lines below: first the check, then the result of grad.

Find the error in grad, and say why training had shown no sign of it.`,
      materials: [
        {
          title: 'loss.py (Python 3); prints [-5.5, -8.7267] and [-5.55, -8.6967]',
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
      ],
      assesses: 'Derives a gradient with its regulariser, uses a gradient check, and reasons about its tolerance.',
      followUps: [
        {
          ask: 'Subtract the second line from the first. Which quantities in the code could give these two numbers?',
          listenFor: '0.05 and -0.03: lam times w, that is 0.1 x (0.5, -0.3). Opens it for the stuck.',
        },
        {
          ask: 'Is the step 1e-5 a good choice? What would 1e-12 do?',
          listenFor:
            '1e-5 is fine: its error here is about 1e-10. At 1e-12 rounding takes over (about 4e-4). In general the error of a central difference falls with h squared and rounding grows with 1 / h; this loss is quadratic in w, so only rounding is left. Sound when asked fits level 3; judged unasked it marks level 4.',
        },
        {
          ask: 'What did training with this gradient find in the end?',
          listenFor:
            'The optimum for half the regularisation, here (1.018, 1.931) in place of (1.025, 1.873): it converges, to another place. "It fails to converge" speaks for level 2, this answer for level 3; adding that a search over lam would hide the fault, level 4.',
        },
      ],
      rubric: {
        1: 'Takes the difference for rounding and raises the tolerance of the check until it passes.',
        2: 'Suspects the regulariser but changes code until it fits, with no derivation.',
        3: 'Derives 2 lam w, shows that the difference is lam w, and explains that training converges to half the regularisation.',
        4: 'Also judges the check itself (step, precision, relative error, several points, lam large), keeps it as a test, and asks whether the bias should be regularised at all.',
      },
      answerKey: [
        'd/dw of lam w^2 is 2 lam w; the code adds lam w. The difference, 0.1 x (0.5, -0.3) = (0.05, -0.03), matches the output.',
        'It acts as regularisation with lam / 2, so training works and only the tuned lam looked odd.',
        'A central difference with h = 1e-5 is off by about 1e-10 here (rounding only, since the loss is quadratic in w), so a difference of 0.03 is no rounding. At 1e-12 rounding noise of a few 1e-4 appears.',
        'Compare relative errors at random points, with a large lam, so that each term matters.',
        'Changing the loss to lam / 2 would be as good a fix, if all agree on it.',
      ],
      redFlags: [
        'Sets the tolerance so that the test passes.',
        'Cannot say what an error in the gradient does to the result.',
      ],
      tags: ['gradients', 'gradient-check', 'regularisation', 'testing'],
      exercise: {
        language: 'python',
        solution: RIDGE.solution,
        tests: RIDGE.tests,
        wrong: [
          {
            flaw: 'Forgets the factor 2 of the regulariser.',
            material: 'loss.py (Python 3); prints [-5.5, -8.7267] and [-5.55, -8.6967]',
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
      prompt: `A ranking service turns scores into probabilities with the function below. With scores such as 1000 and 999 it fails. Some positions can be masked: their score is minus infinity, and their probability must be 0.

Write a function log_softmax(scores) that returns the logarithms of the probabilities and is right for any finite scores and for masked ones, also if all are masked; say what you return then and why. Plain Python, no libraries.`,
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
          listenFor: 'Nothing; so the largest can be moved to 0. A hint that does not give the code.',
        },
        {
          ask: 'Why return logarithms instead of probabilities?',
          listenFor: 'Tiny probabilities become 0 and their logarithm is lost for the loss (level 3).',
        },
        {
          ask: 'What is the gradient of the log of the chosen probability with respect to the scores?',
          listenFor: 'One at the chosen place, less the probabilities: bounded, no overflow (level 4).',
        },
      ],
      rubric: {
        1: 'Clips the scores or catches the error, which changes the result.',
        2: 'Subtracts the maximum but takes the log of a probability that may be 0, or fails with masks.',
        3: 'Returns s - m - log(sum of exp(s - m)), right for large, small and masked scores, with a stated choice for the case of all masked.',
        4: 'Also, unasked, checks with properties (shifting all scores changes nothing, probabilities sum to 1, all masked, one huge score), says where NaN or lost digits could come from, and explains how loss and gradient stay finite.',
      },
      answerKey: [
        'm = max(scores); if m is minus infinity, raise an error or return all minus infinity: both are fine if said. Else n = log(sum(exp(s - m))); return [(s - m) - n for s in scores]. The order counts: s - (m + n) is the same on paper but rounds n away for huge scores; [1e16, 1e16 - 2, 1e16] then gives [0, -2, 0] in place of about [-0.76, -2.76, -0.76]. For scores of a thousand both are fine.',
        'For [1000, 999]: [-0.3133, -1.3133].',
        'exp of a masked score is exp(-inf) = 0, and -inf - m - n = -inf, as wanted. Only max = -inf gives inf - inf = NaN.',
        'After the shift the largest term is exp(0) = 1, so the sum is at least 1 and its log is safe.',
        'Taking log(softmax) after shifting still fails for scores such as 0 and -800: the probability is 0.',
        'Empty input: an error is the honest answer.',
      ],
      redFlags: [
        'Adds a small constant inside the log and cannot say what it does.',
        'Tries no example, not even by hand, before calling it finished.',
      ],
      tags: ['numerical-stability', 'softmax', 'log-sum-exp', 'edge-cases'],
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
      prompt: `You fit a linear model with 40 features and 2 million rows by plain gradient descent. The curvature of the loss (the eigenvalues of its matrix of second derivatives) lies between 1 and 100. Above a certain learning rate the loss explodes.

Find that rate, estimate how many steps the rate 0.01 needs to shrink the error in the slowest direction a thousandfold, and say what you would change first to get there faster.`,
      assesses: 'Relates curvature, step size and speed, and ranks remedies by what they do to the condition number.',
      followUps: [
        {
          ask: 'Look at one direction with curvature c. What does a step do to the error there?',
          listenFor: 'Multiplies it by 1 - rate x c. Everything else follows; a start for the stuck.',
        },
        {
          ask: 'One feature is measured in metres, another in millimetres. What has that to do with it?',
          listenFor: 'Scaling sets the condition number; standardising may be all that is needed (level 3).',
        },
        {
          ask: 'What does momentum change, in numbers?',
          listenFor:
            'Steps grow like the square root of the condition number: some tens (35 by the rate of decay, 46 to 58 from a standing start) instead of hundreds. An order of magnitude when asked fits level 3; brought up unasked it marks level 4.',
        },
      ],
      rubric: {
        1: 'Sets the limit by the flattest direction (a rate of 2), or claims that Adam makes the curvature irrelevant.',
        2: 'Knows that steep directions limit the rate, but gets no numbers.',
        3: 'Finds 0.02 as the limit and about 690 steps, and names a change that deals with the spread of curvature (scaling the features, preconditioning, momentum, or solving the 40 equations directly), with the reason.',
        4: 'Also, unasked, compares in numbers: the best fixed rate, about 0.0198, only halves the steps (some 345), momentum needs tens, a direct solve one pass over the data; and says what would change with noisy gradients or networks.',
      },
      answerKey: [
        'Error in a direction is multiplied by (1 - rate x c) at each step: stable if rate < 2 / 100 = 0.02.',
        'At 0.01 the slow direction shrinks by 0.99 a step: ln(1000) / -ln(0.99) = 687 steps.',
        'Best fixed rate 2 / (1 + 100) = 0.0198: factor 99 / 101, 345 steps.',
        'Condition number 100 is the trouble: standardise (it helps as far as units are the cause, not with correlated features), precondition, momentum (factor about (10 - 1)/(10 + 1) = 0.82, some 35 steps by the rate alone, 46 to 58 in a simulation from rest), or solve directly: 40 equations after one pass over the rows.',
        'With stochastic gradients noise sets a floor: the rate has to fall or batches to grow.',
        'In networks curvature changes during training; with full-batch gradient descent the largest eigenvalue tends to rise to about 2 / rate and stay near it (Cohen et al. 2021).',
      ],
      redFlags: ['Treats the learning rate as pure luck.', 'Never asks how features are scaled.'],
      tags: ['gradient-descent', 'conditioning', 'learning-rate', 'convergence'],
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
      prompt: `Three colleagues ask for advice on their training. Below is the training loss of each. All use the same network for a task with ten balanced classes.

For each curve give your first suspicion and the one quick test that would confirm or refute it.`,
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
          listenFor: 'ln 10 = 2.303. A yardstick for the stuck.',
        },
        {
          ask: 'Which of the three would you test by overfitting ten examples?',
          listenFor:
            'Run 1. If it cannot learn ten examples, network, gradients or rate are broken. If it can, these work and suspicion moves to the data, such as labels out of step with inputs: ten examples can be memorised with wrong labels too. Saying what each outcome means fits level 3.',
        },
        {
          ask: 'Run 3 is repeated with half the learning rate and becomes NaN at epoch 6. What now?',
          listenFor:
            'Not only the rate: looks for a log of 0, a division, a bad batch, half precision; finds the first non-finite tensor (level 4).',
        },
      ],
      rubric: {
        1: 'Gives the same advice to all, such as a lower rate or more epochs.',
        2: 'Makes a plausible guess for one or two runs without a test that could refute it, and does not notice that 2.30 is what guessing among ten classes gives.',
        3: 'Says that run 1 only guesses and does not learn, run 2 starts confidently wrong (scale of outputs or inputs), run 3 learns and then diverges or meets a bad number; for each a test and what its outcome would mean.',
        4: 'Also orders the tests by cost, separates cause from remedy (clipping hides a bad batch), and says which outcome would change the suspicion.',
      },
      answerKey: [
        'ln(10) = 2.3026: run 1 predicts all classes alike. Suspects: gradients cut off, rate 0 or tiny, dead activations, labels shuffled against inputs. Test: overfit ten examples. Failure points to network, gradients or rate (print gradient norms); success clears these and points to the data, since ten examples are memorised even with wrong labels.',
        'Run 2: 14.8 at the start means very confident and wrong: output weights too large or inputs not scaled. Test: spread of the scores before training, input statistics. Three epochs go into undoing the start: 2.20 has only just passed guessing.',
        'Run 3 learns well and breaks: rate too high, exploding gradients, log(0), overflow in half precision, a bad sample. Test: find the first non-finite value, repeat with that batch, or in full precision.',
        'Several suspicions are fine if the test would tell them apart.',
      ],
      redFlags: ['Changes several things at once.', 'Has no reference value for a loss.'],
      tags: ['debugging-training', 'loss-curves', 'initialisation', 'numerical-stability'],
      since: '0.1.0',
    },
    {
      id: 'gradients-that-a-shortcut-breaks',
      title: 'Gradients that a shortcut breaks',
      areas: ['calculus-and-optimization', 'programming'],
      kind: 'debugging',
      difficulty: 'hard',
      minutes: 15,
      prompt: `A team must train a tiny network on a hearing aid and wrote its own automatic differentiation. For months all gradients agreed with finite differences. Now one layer got a shortcut: its input is also added to its output. The gradient of w1 became wrong; that of w2 is right.

Find the fault in backward and mend it.`,
      materials: [
        {
          title: 'autodiff.py (Python 3); prints 1.0 6.0, then 5.0 6.0; right would be 1.0 6.0, then 3.0 6.0',
          format: 'python',
          content: TAPE.shown,
        },
      ],
      assesses: 'Traces back-propagation through a graph with shared nodes and states the order that it needs.',
      followUps: [
        {
          ask: 'Write down, by hand, in which order backward visits the nodes with the shortcut, and the gradient of h at each visit.',
          listenFor:
            'The sum, then h with gradient 1, then the product, then h again with gradient 1.5. So 1 + 1.5 = 2.5 flows on instead of 1.5. Opens it for the stuck.',
        },
        {
          ask: 'Why did it work for months?',
          listenFor:
            'In a plain chain every node that was computed is used once; parameters and inputs may be used often, since nothing lies behind them. Fits level 3.',
        },
        {
          ask: 'A colleague passes each contribution on by itself instead of the sum. Is that right?',
          listenFor:
            'The result is right, but every path through the graph is walked: with 30 shortcuts in a row about a billion. Seeing that it is right fits level 3, seeing the cost level 4.',
        },
      ],
      rubric: {
        1: 'Changes what is right, such as the slopes of the product or += into =, or halves the result until the example fits.',
        2: 'Sees that h is visited twice but only skips the second visit, which loses a part of the gradient, or cannot say in which order to visit.',
        3: 'Explains that h passes its gradient on before it is complete, and then again, and mends it by visiting each node once after all nodes that use it (reverse topological order or an equal way, such as counting uses).',
        4: 'Also, unasked, says why plain chains never showed it, adds a test that does (a shared intermediate node against finite differences), and judges the alternatives or limits: cost of walking all paths, recursion depth, gradients left from an earlier call.',
      },
      answerKey: [
        'A node may be passed on only when its own gradient is complete, that is after every node that uses it. Here h is popped with gradient 1 (from the sum), later again with 1.5 (1 plus 0.5 from the product). Each time it passes on all it has: w1 gets 2 x 1 + 2 x 1.5 = 5 in place of 2 x 1.5 = 3.',
        'Mend: list the nodes so that each comes after its parents (depth first), then go through the list backwards once. As good: count the uses of each node and release it at zero, or walk nodes in reverse order of creation.',
        'The += is right and needed: gradients of several uses add up. Writing = instead would give w1 the wrong value too.',
        'w2 is right because the product is visited once; leaves are right in a plain chain because nothing lies behind them.',
        'Skipping nodes already visited is not enough: h would pass on 1 and lose the rest (w1 gets 2).',
        'Passing on contributions one by one is right but walks every path: each shortcut doubles the number, 2^30 after 30.',
        'Recursion may hit Python’s limit on deep graphs (1,000 by default); an explicit stack does not.',
      ],
      redFlags: [
        'Tries changes until the example fits and stops there.',
        'Does not propose a test with a shared node.',
      ],
      tags: ['back-propagation', 'autograd', 'computation-graph', 'testing'],
      exercise: {
        language: 'python',
        solution: TAPE.solution,
        tests: TAPE.tests,
        wrong: [
          {
            flaw: 'Passes a shared node on before it is complete, and again.',
            material: 'autodiff.py (Python 3); prints 1.0 6.0, then 5.0 6.0; right would be 1.0 6.0, then 3.0 6.0',
          },
          { flaw: 'Visits each node once, but in the wrong order.', code: TAPE.once },
        ],
      },
      since: '0.2.0',
    },
    {
      id: 'weights-that-no-longer-move',
      title: 'Weights that no longer move',
      areas: ['calculus-and-optimization', 'ml-frameworks'],
      kind: 'problem',
      difficulty: 'medium',
      minutes: 10,
      prompt: `To save memory, a team that trains a translator of patents now keeps its weights in bfloat16, with no other copy of them. (The state of the optimiser is still in float32.) A bfloat16 number has 8 significant binary digits, the leading one included, and results are rounded to the nearest. In the first days the loss falls as before; then the rate schedule lowers the size of an update to 0.0001 per weight and step, and the loss hardly falls any more. With weights in float32 it goes on falling.

Which weights can still move at this size of update, and what do you do about it?`,
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
          ask: 'Which is the next number after 1 that can be stored?',
          listenFor:
            '1 + 2^-7 = 1.0078, since seven digits follow the leading one. A start for the stuck: an update below half of that is rounded away.',
        },
        {
          ask: 'Would a ten times larger rate be a good cure?',
          listenFor:
            'It moves more weights (0.001 reaches all below 0.5) but brings noise or divergence, gains stay fixed, and the end of training needs small steps. Calling it a cure speaks for level 1 or 2.',
        },
        {
          ask: 'The memory for a float32 copy is not there. What else could work?',
          listenFor:
            'Stochastic rounding, or keeping the part that was rounded away in a second bfloat16 (compensated sums). Named when asked fits level 3; brought up unasked with its cost, level 4.',
        },
      ],
      rubric: {
        1: 'Blames the schedule or the data and tunes rates, or says that 0.0001 cannot be stored in bfloat16.',
        2: 'Says that precision is too low and goes back to float32, but cannot say which weights are hit or why the early phase went well.',
        3: 'Compares the update with half the distance between neighbouring numbers, finds that only weights below about 0.03 still move and the others stand still, and keeps a float32 copy of the weights for the update (or an equal remedy).',
        4: 'Also, unasked, weighs remedies in bytes per weight or in accuracy (float32 copy, stochastic rounding, compensated sum), notes that even weights that move take rounded steps, and proposes a signal that shows the fault early, such as the share of weights unchanged by a step.',
      },
      answerKey: [
        'Between 1 and 2 neighbours are 2^-7 = 0.0078 apart; each halving of the weight halves the distance. An update smaller than half the distance is rounded away: 0.0039 for weights from 1 to 2.',
        'From 0.2 to 0.4 neighbours are at least 2^-10 = 0.00098 apart (half: 0.00049): no movement. From 0.03125 to 0.0625 they are 2^-12 = 0.00024 apart (half: 0.00012): still none at 0.0001. Below 0.03125 half the distance is 0.00006: the weight moves, but by a whole 0.00012 in place of 0.0001.',
        'So gains, embeddings and the larger part of the attention and feed-forward weights are frozen. Early updates were larger, which is why it went well at first. A weight exactly at a power of two moves more easily downwards.',
        '0.0001 itself is stored well; it is the sum that loses it. That is the usual misconception.',
        'Remedies: a float32 copy for the update, with bfloat16 for the computation (4 bytes more per weight, 4 GB per billion); stochastic rounding, right on average and without the copy; a second bfloat16 for the lost part (2 bytes more).',
        'Loss scaling, known from float16, does not help: bfloat16 has the range of float32, the trouble is the number of digits.',
      ],
      redFlags: [
        'Proposes loss scaling without looking at the numbers.',
        'Holds that half precision always trains as well.',
      ],
      tags: ['numerical-precision', 'mixed-precision', 'optimisers', 'rounding'],
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

Three people use the prediction. The planner adds up the hours of many jobs. The shop window shows "usually done in". The contract promises a time that must be kept for eight jobs in ten. One model trained with squared error serves all three. What does it predict here, and what would you train instead?`,
      assesses: 'Derives what a loss makes a model predict and picks losses by the use of the prediction.',
      followUps: [
        {
          ask: 'You may give one number for all ten jobs. Which one makes the sum of squared errors smallest? And of absolute errors?',
          listenFor:
            'The mean, 5; any median, here 2. Setting the derivative to zero shows it. A start for a stuck candidate, enough for the first part of level 3.',
        },
        {
          ask: 'A colleague proposes the mean percentage error, because everybody understands it. What would the model say then?',
          listenFor:
            '1 hour: errors on short jobs weigh most, so it pulls predictions down. The direction fits level 3; the value or the weights 1 / y mark level 4.',
        },
        {
          ask: 'The job of 30 hours: would you remove it from the training data?',
          listenFor:
            'Not for the planner, whose sum needs it, if it was a real job; choose the loss instead. Removing it without asking whether it is real speaks for level 1 or 2.',
        },
      ],
      rubric: {
        1: 'Calls 30 an outlier, drops it and keeps one model for all, or says that the loss only affects the speed of training.',
        2: 'Knows that squared error is drawn up by the 30 and proposes absolute error for all three uses, though the planner then gets sums that are far too low.',
        3: 'Finds mean 5 for squared error and keeps it for the planner, the median 2 for the shop window (absolute error), and an 80 % quantile of 3 to 5 for the contract with a quantile loss or an equal way, such as one model of the whole distribution.',
        4: 'Also, unasked, derives why (each loss sets its derivative to zero), says how to check each output on new data (sum against sum, share of promises kept), and names a trap: too few jobs for a tail quantile, crossing quantiles, training on logarithms, or percentage errors.',
      },
      answerKey: [
        'Squared error: the mean, 50 / 10 = 5 hours. Nine jobs of ten take no longer than that, so it suits neither window nor contract as a typical value; but it is the right one to add up.',
        'Absolute error: derivative +1 or -1 for each job, so zero where as many lie above as below: 2 hours. Ten jobs predicted at 2 add up to 20 hours in place of 50.',
        'Quantile (pinball) loss at 0.8 weighs being too low four times as much as being too high: any number from 3 to 5 minimises it here (eight of ten took 3 or less).',
        'Percentage error weighs each job by 1 / hours; its minimum is 1 hour here.',
        'As good as three losses: one model of the distribution (quantile regression forest, a fitted distribution, conformal intervals) from which each use takes its number.',
        'Training on the logarithm predicts a typical value too, here exp(mean log) = 2.5 hours, not the mean.',
      ],
      redFlags: ['Chooses the loss by habit and never asks who uses the number.', 'Removes inconvenient values.'],
      tags: ['loss-functions', 'quantile-regression', 'derivatives', 'regression'],
      enemies: ['how-many-sandwiches-to-make'],
      samples: [
        {
          level: 1,
          text: 'I would start with the data. There is one value of 30 hours, and everything else is between 1 and 5. That is clearly an outlier and it destroys the model, so I would remove it. Without it we have twenty hours over nine jobs, so about 2.2 hours, and that is a very reasonable prediction for all three people. The planner gets a good number, the shop window too, and for the contract I would put a bit on top, say twenty percent, for safety. About the loss, I do not think that it is so important here. Squared error is the standard, it has nice gradients, it trains faster. With absolute error you would get to more or less the same model in the end, just slower. So clean the data, keep one model, which is also much simpler to maintain.',
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
      title: 'A spike in the fourth night',
      areas: ['calculus-and-optimization', 'distributed-systems'],
      kind: 'situational',
      difficulty: 'hard',
      minutes: 12,
      prompt: `You are on duty for the training of a language model that completes code: 64 accelerators for about 4,000 euros a day, 90,000 steps of 8 seconds planned, a checkpoint every 1,000 steps. Gradients are clipped at norm 1.0. At 3 in the morning an alarm wakes you; when you are at the screen the log is as below. The team meets at 9.

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
            'Clipping limits the length of one step, not its direction, and Adam divides by its running scale anyway; some tens of bad steps add up, and the spoiled state of the optimiser lasts. Fits level 3.',
        },
        {
          ask: 'You go back to step 41,000 and skip the batches from 41,000 to 41,500. It runs smoothly. Was it the data?',
          listenFor:
            'Not shown: a spike often needs both a batch and a state. Replaying these batches from an earlier checkpoint, or inspecting them, tells more. Taking it as proof speaks for level 2; naming the test marks level 4.',
        },
        {
          ask: 'What could you look at within ten minutes, without stopping anything?',
          listenFor:
            'The texts of batches 41,230 to 41,250, gradient norm by layer, hardware error counters, any non-finite values. A way in for a stuck candidate.',
        },
      ],
      rubric: {
        1: 'Restarts from the beginning, or halves the rate for the rest of the run without looking at anything, or does nothing until 9 with no reason and no limit.',
        2: 'Goes back to a checkpoint and hopes, or waits for the loss to recover, without saying what would show that the choice was wrong; keeps no evidence.',
        3: 'Compares waiting with going back to step 41,000 (a few hundred steps lost, small beside the risk), keeps log, batches and state, goes back past the spike with one stated change such as skipping those batches, and brings to the meeting suspects with a test for each.',
        4: 'Also, unasked, sets numbers on the choice (what a lost hour costs, until when recovery may take), sees that the norm was already rising at 41,230 and that skipping hides the cause, and proposes a standing remedy with its price (lower rate, longer warm-up, loss on logits, dropping a step whose norm is far off) and when not to take it.',
      },
      answerKey: [
        'Cost: 64 accelerators at 4,000 euros a day are 167 euros an hour. At 41,600 steps the run is 46 % done. Going back to 41,000 costs 600 steps: 80 minutes or about 220 euros, under 1.5 % of what has been computed. Training on from a spoiled state until 9 would put 2,700 steps at risk. Going back is cheap; waiting half an hour with a written limit is defensible too, since many spikes heal by themselves.',
        'The norm doubled before the loss moved (0.44 to 0.97, then 38.6). Throughput is constant, so no machine has stalled; a silent hardware error is not excluded.',
        'The loss recovers slowly and is still far above 1.84 after 360 steps.',
        'Suspects: batches of unusual text (repeated characters, binary blobs in code), a rate too high for the present curvature, growing logits or attention scores, a hardware error, a corrupt data file. Tests: look at the batches; replay from 41,000 on the same batches (does it repeat?); the same on other machines; norms by layer.',
        'Published runs went back some 100 steps before a spike and skipped 200 to 500 batches; the same batches from another state did not always spike again (Chowdhery et al. 2022).',
        'Tighter clipping, a lower rate, a z-loss on logits, normalised queries and keys are reasonable lasting measures; each changes the run and should be tried on a branch first.',
        'Good judgement at night: reversible acts only, evidence kept, one change at a time.',
      ],
      redFlags: ['Changes several settings at once.', 'Overwrites the checkpoint or the log that holds the evidence.'],
      tags: ['training-instability', 'loss-spike', 'gradient-clipping', 'incident-response'],
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
      prompt: `Tell me about a model that would not train properly at first: the loss stood still, jumped about or became NaN. How did you find the cause?`,
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
            'Undid the change and saw the failure again, or showed the mechanism in a number (a norm, an input range). When asked fits level 3, told unasked it counts towards level 4.',
        },
        {
          ask: 'It can also be a small model, or one of a course. What was the smallest case in which you saw the failure?',
          listenFor:
            'Helps a candidate without a large project. A reduced case (ten examples, one layer, one batch) shows method.',
        },
      ],
      rubric: {
        1: 'Changed rate, optimiser, network and seed together until a run looked good, or reported the best run and hid the failed ones.',
        2: 'Tells one change that helped (a lower rate, another optimiser) but not what was wrong, and cannot say what other explanation was ruled out.',
        3: 'Tells a sequence of suspicions and tests, one change at a time, that ends at a cause with a mechanism (such as unscaled inputs, a wrong sign, labels out of step, a vanishing gradient), and the repair that follows from it.',
        4: 'Also, unasked, confirmed the cause by bringing the failure back or measuring the mechanism, says what the wrong turns cost, and left something that catches it next time (a check of inputs, a logged norm, a test on ten examples).',
      },
      answerKey: [
        'The depth of method counts, not the size of the model. A regression that diverged for want of scaling can be a level 4 story.',
        'Good tools to hear: overfitting a handful of examples, the loss expected from guessing, gradient norms by layer, a search for the first non-finite value, a simpler baseline, a fixed seed with two runs.',
        'The misconception to probe: a lower learning rate that helps shows that the rate was the cause. It slows any instability, whatever its cause.',
        'If the cause was never found, a candid account of what was excluded and how the risk was handled can reach level 3.',
      ],
      redFlags: ['Says "it is trial and error" and leaves it there.', 'Cannot name any number that was looked at.'],
      tags: ['debugging-training', 'convergence', 'root-cause', 'method'],
      enemies: ['what-the-loss-curves-tell'],
      since: '0.2.0',
    },
    {
      id: 'a-decay-that-eats-rare-items',
      title: 'A decay that eats the rare items',
      areas: ['calculus-and-optimization', 'transfer-learning-and-fine-tuning'],
      kind: 'problem',
      difficulty: 'hard',
      minutes: 12,
      prompt: `A marketplace for spare parts trains item vectors with Adam, learning rate 0.001. A colleague wanted weight decay and added 0.001 times the weight to each gradient, before Adam sees it. Now the vectors of rarely sold parts are nearly zero; those of popular parts look the same as before.

Typical gradients (root mean square) are 1.0 for weights of popular parts and 0.01 for those of rare parts. Work out how fast each kind shrinks, and say what you would do.`,
      assesses:
        'Follows a term through an adaptive optimiser with numbers, and chooses the regulariser that was meant.',
      followUps: [
        {
          ask: 'By what does Adam divide a gradient before it takes the step?',
          listenFor:
            'By a running root mean square of that weight’s gradients. So the added term is divided by it too. A start for the stuck.',
        },
        {
          ask: 'What would plain gradient descent have done with the same term?',
          listenFor: 'Shrunk both by the same 0.000001 of themselves per step. Fits level 3.',
        },
        {
          ask: 'With decoupled decay both shrink alike. Is that what we want for rare parts?',
          listenFor:
            'Perhaps not: a rare part has little evidence, so pulling it towards a category mean or a prior may be right, but not at a strength set by accident. Unasked, this marks level 4.',
        },
      ],
      rubric: {
        1: 'Says that weight decay treats all weights alike and looks for the fault elsewhere, or raises the decay or the rate.',
        2: 'Suspects the mix of decay and Adam, or proposes AdamW by name, but cannot say why rare parts are hit.',
        3: 'Shows that the decay term is divided by the size of the gradients, so rare parts shrink about a hundred times faster (0.0001 of themselves a step against 0.000001), and separates the decay from the gradient or excludes these vectors.',
        4: 'Also, unasked, carries it further with at least two of: how much is left after a stated number of steps, what the same numbers become under decoupled decay (and that the strength must be tuned anew), what rare parts need instead, or how rows with no gradient in a batch are treated by sparse or dense updates.',
      },
      answerKey: [
        'On average the gradients of the task cancel, while the added term 0.001 w always points to zero. Adam’s step for it is 0.001 x 0.001 w / rms: 0.000001 w for rms 1.0 and 0.0001 w for rms 0.01.',
        'Half of a rare vector is gone after ln(2) / 0.0001 = 6,931 steps; a popular one needs a hundred times as many. After 20,000 steps rare weights keep exp(-2) = 13.5 % and popular ones 98 % (a simulation with pure noise gradients agrees).',
        'Decoupled decay (AdamW) takes rate x decay x w outside the division: 0.000001 w for all. That is so weak here that a larger decay will be wanted; the old value means nothing in the new setting.',
        'As good: no decay on item vectors; a penalty scaled by how often the item occurs; a prior that pulls rare items to their category.',
        'In PyTorch, Adam(weight_decay=…) adds the term to the gradient and AdamW decouples it; in the documentation of both this is written out.',
        'Misconception: L2 penalty and weight decay are the same. They are for plain gradient descent (up to a constant), not for adaptive methods.',
      ],
      redFlags: [
        'Recommends AdamW as fashion, with no mechanism.',
        'Keeps the old decay value after changing its meaning.',
      ],
      tags: ['adam', 'weight-decay', 'regularisation', 'embeddings'],
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
      title: 'Parts that are not the whole',
      areas: ['calculus-and-optimization', 'transfer-learning-and-fine-tuning'],
      kind: 'debugging',
      difficulty: 'medium',
      minutes: 10,
      prompt: `A team fine-tunes a model on answers to tenants of a housing company. A batch does not fit into memory, so the gradient is collected over several parts before each step. Answers differ in length: some have one token, some hundreds. Colleagues report that the tuned model became curt.

The code below shows the same on a model with one weight; a pair stands for a token. The two lines it prints should be equal. Find out why they are not, mend it, and say what it did to the model.`,
      materials: [
        {
          title: 'accumulate.py (Python 3); prints 0.6886 and 0.3183',
          format: 'python',
          content: PARTS.shown,
        },
      ],
      assesses:
        'Sees what an average of averages weighs, mends it in code, and follows the effect to the trained model.',
      followUps: [
        {
          ask: 'What weight does the single token of short have in the first line, and in the second?',
          listenFor: 'One in seven, then one in two. Opens it for the stuck.',
        },
        {
          ask: 'Now the parts lie on eight machines, and the framework averages their gradients. Is your mended code still right?',
          listenFor:
            'Only if the tokens of all machines are counted before dividing: sum the counts over machines, or scale each loss. Solving it when asked fits level 3, raising it unasked marks level 4.',
        },
        {
          ask: 'Somebody says: each answer should count the same, long or short. Is the code right then?',
          listenFor:
            'It may be a legitimate goal, but here the weight depends on how answers fall into parts, so it is neither goal. Seeing this marks level 4.',
        },
      ],
      rubric: {
        1: 'Blames floating-point rounding or chance, or adjusts the learning rate until the two lines agree.',
        2: 'Sees that the lengths matter but only drops a division or sorts answers by length, so that the lines still differ in general.',
        3: 'Explains that each part gets the same weight whatever its number of tokens, divides the summed loss by the tokens of all parts, and links the greater weight of short answers to the curt model.',
        4: 'Also, unasked, brings up at least two of: the same fault across machines, the choice between equal tokens and equal answers, padding or masked tokens that must not be counted, a test that compares parts with the whole and runs with unequal parts.',
      },
      answerKey: [
        'gradient divides by the tokens of its part, step again by the number of parts: an average of averages. It equals the average over all only if all parts have the same number of tokens.',
        'Here the short part holds 1 of 7 tokens but gets weight 1/2: 0.3183 in place of 0.6886. Tokens of short answers weigh more, so the model learns short answers too well.',
        'Mend: sum over tokens in each part and divide once by the tokens of all parts. As good: weight each part by its share of tokens.',
        'Dropping the division by len(parts) adds means: still wrong, and the step grows with the number of parts.',
        'It stayed unseen because with parts of equal size (usual in vision, or with packed texts) both agree, and because training converges anyway, to another optimum.',
        'Tokens of the prompt and padding carry no loss and must not be counted.',
        'Equal weight for each answer is another goal that one may choose; it then needs a mean per answer, whatever the parts.',
      ],
      redFlags: ['Puts the difference down to rounding.', 'Mends this example only and tries no other split.'],
      tags: ['gradient-accumulation', 'loss-normalisation', 'fine-tuning', 'testing'],
      exercise: {
        language: 'python',
        solution: PARTS.solution,
        tests: PARTS.tests,
        wrong: [
          {
            flaw: 'Averages averages of parts of unequal size.',
            material: 'accumulate.py (Python 3); prints 0.6886 and 0.3183',
          },
          { flaw: 'Drops the wrong division.', code: PARTS.summed },
        ],
      },
      since: '0.2.0',
    },
    {
      id: 'a-start-that-is-too-far-away',
      title: 'A start that is too far away',
      areas: ['calculus-and-optimization', 'programming'],
      kind: 'debugging',
      difficulty: 'medium',
      minutes: 15,
      prompt: `The control room of a power grid predicts overload with a small logistic model, fitted anew every hour by Newton's method. To save time, somebody made it start from the last hour's weight. It ran well for weeks. Last night the data jumped (the code holds those of that hour): fit(2.0) still gave 1.266, but fit(3.0) went 3.0, -1.1, 3.8, -4.2, 84, … and crashed.

The gradient and the curvature are right. Say what happens, and make fit safe from any start.`,
      materials: [{ title: 'newton.py (Python 3)', format: 'python', content: NEWTON.shown }],
      assesses: "Knows where Newton's method fails on a convex loss and makes it safe with little code.",
      followUps: [
        {
          ask: 'Sketch the loss for one example when w is very large. How steep is it there, and how strongly bent?',
          listenFor:
            'Almost a straight line: the slope stays, the curvature goes to 0, so slope / curvature becomes huge. Opens it for the stuck.',
        },
        {
          ask: 'Would it be enough to add 0.00000001 to the curvature?',
          listenFor:
            'It prevents only the division by zero; steps of 100 are taken as before. Needs a rule that looks at the loss or limits the step. "Yes" speaks for level 2.',
        },
        {
          ask: 'What if all examples with y = 1 had positive x and all others negative x?',
          listenFor:
            'Then no finite optimum exists: the weight runs away under any safe method. It needs a penalty or a limit. Unasked, it marks level 4.',
        },
      ],
      rubric: {
        1: 'Catches the error and returns the last weight, or says that the loss must have several minima.',
        2: 'Sees steps that are too long, but mends only this start: resets it to 0, cuts the number of steps, or adds a tiny constant to the curvature.',
        3: 'Explains that the curvature fades faster than the slope, so the step overshoots and each overshoot is worse, and makes every step lower the loss (halving, a trust region, or an equal way), then tries several starts.',
        4: 'Also, unasked, names what remains: a rule to stop and a signal when it fails, no finite optimum with separable data (a penalty), or that a warm start is worth little for so small a model; and shows that near the optimum the mended fit is as fast as before.',
      },
      answerKey: [
        "Newton's method jumps to the minimum of a parabola with the present slope and curvature. Far out the logistic loss is almost straight: at w = 3 the slope is 0.717 and the curvature 0.176, so it jumps by 4.1 to the other side, further away than before. At w = 4 the curvature is half of that.",
        'The loss is convex with one minimum (w = 1.266); convexity does not make Newton steps safe.',
        'Mend: take the step only if the loss falls enough, otherwise halve it (backtracking); put a floor under the curvature so that the division is safe. As good: a limit on the step with a check of the loss, trust region or Levenberg-Marquardt damping, bisection on the sign of the slope (one weight only), a tested library routine.',
        'Restarting at 0 works for these data, and is a fair quick repair if called so; it is no guarantee for other data.',
        'The function loss, already present, is what a check can use.',
        'With separable data the optimum is at infinity: add a penalty on the weight.',
      ],
      redFlags: ['Silences the error.', 'Declares it mended after trying fit(3.0) alone.'],
      tags: ['newton-method', 'line-search', 'logistic-regression', 'convergence'],
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
      minutes: 12,
      prompt: `A help desk answers in three languages. You may spend 600 hours on labelling to improve its classifier. From learning curves you estimate how many more tickets a day are routed rightly after x hours for one language (ln is the natural logarithm):

- A: 120 ln(1 + x / 50)
- B: 60 ln(1 + x / 20)
- C: 20 ln(1 + x / 100)

The manager wants to give each language 200 hours. What would you do with the hours, and is it worth asking for more? An hour of labelling costs 30 euros; a rightly routed ticket saves 0.50 euros, on 250 days a year, and the gain lasts a year.`,
      assesses: 'Uses marginal gains to share a budget, meets the limit at zero, and reads the value of one more unit.',
      followUps: [
        {
          ask: 'You have one hour left. How do you find the language that should get it?',
          listenFor:
            'By the derivative at the present x: the gain of one more hour. At the best plan these gains are equal. Opens it for the stuck.',
        },
        {
          ask: 'Your formula gives C minus 23 hours. What now?',
          listenFor:
            'Set C to 0, solve again for A and B, and check that the first hour of C (0.2 tickets) is worth less than the last of the others (0.27). Level 3; cutting the negative value and leaving the rest at 623 hours speaks for level 2.',
        },
        {
          ask: 'C is spoken by few customers, who complain about the service. Does your plan stand?',
          listenFor:
            'The sum of tickets is a choice: a floor for C can be set, and its price stated (about 6 tickets a day for 50 hours, less what C gains). Unasked, with a price, it marks level 4.',
        },
      ],
      rubric: {
        1: 'Shares equally or in proportion to 120, 60 and 20 and calls it optimal, or gives all hours to A.',
        2: 'Says that the next hour should go where it gains most, but gets no plan, or ends with negative hours or more than 600 in all.',
        3: 'Equalises the gains of the last hour, finds about 400 hours for A, 200 for B and none for C, and compares one more hour (about 0.27 tickets a day, some 34 euros a year) with its price of 30 euros.',
        4: 'Also, unasked, carries it to a decision: how far to extend (about 680 hours), how little the exact split matters near the best one, and what could overturn it, such as uncertain curves far beyond the data, a floor for C, or a first part of the hours spent to test the curves.',
      },
      answerKey: [
        'Gain of one more hour: 120 / (50 + x), 60 / (20 + x), 20 / (100 + x). If equal to v: x = 120/v - 50 and so on. All three: v = 200 / 770 = 0.260 and C gets -23 hours, so C stays at 0.',
        'A and B alone: v = 180 / 670 = 0.2687, A 397 hours, B 203 hours. The first hour of C gains 0.2, less than v: the plan is optimal.',
        'Gain 407.6 tickets a day, against 359.0 for equal shares. Rounded to 400 and 200 hours it is 407.5: near the best point the split hardly matters.',
        'One more hour: 0.2687 x 0.50 x 250 = 33.6 euros a year against 30: worth asking for more, until v = 30 / 125 = 0.24, at 180 / 0.24 - 70 = 680 hours. C still gets none (0.2 < 0.24).',
        'v is the Lagrange multiplier: the price that the limit on hours puts on an hour. Handing out hours one at a time, greedily or in a small program, is as good since all curves bend downwards.',
        'The curves are estimates; small errors in them move the last 80 hours more than the first 400. The gain over a year assumes that labels do not age.',
        'A floor of 50 hours for C costs about 14.0 tickets a day elsewhere and brings 8.1: a net price of 5.9. That is a choice of values, not of calculus.',
      ],
      redFlags: ['Compares total gains instead of the gain of the next hour.', 'Reports negative hours.'],
      tags: ['constrained-optimisation', 'lagrange-multipliers', 'marginal-value', 'labelling'],
      enemies: ['four-projects-and-twenty-five-weeks'],
      since: '0.2.0',
    },
    {
      id: 'an-optimiser-on-a-staircase',
      title: 'An optimiser on a staircase',
      areas: ['calculus-and-optimization', 'problem-solving'],
      kind: 'conceptual',
      difficulty: 'medium',
      minutes: 7,
      prompt: `A chain of pharmacies trains a network that suggests how many boxes to order. A colleague built the real cost into the loss: the network's output is rounded up to whole packs of 12, the cost of leftovers and of missing boxes is computed from that, and all is written with operations that have automatic gradients. There is no error message, but the loss does not move at all.

Why not, and what would you train instead?`,
      assesses: 'Recognises a loss without useful gradient and weighs surrogates against the true cost.',
      followUps: [
        {
          ask: 'The network says 31.4 boxes, then 31.5. How does the cost change?',
          listenFor: 'Not at all: both become 36. The slope is 0 almost everywhere. Opens it for the stuck.',
        },
        {
          ask: 'Someone suggests pretending, in the backward pass, that rounding is not there. When is this good enough?',
          listenFor:
            'If packs are small against the demand, so that the direction is roughly right; with demand of 5 boxes and packs of 12 it misleads. Knowing that it is a biased gradient fits level 3, a condition level 4.',
        },
        {
          ask: 'How would you decide between two such replacements?',
          listenFor:
            'By the true cost, with rounding, on held-out weeks, against a simple rule. Comparing surrogate losses speaks for level 2.',
        },
      ],
      rubric: {
        1: 'Tunes the learning rate or the optimiser, or says that a loss without error message must have a usable gradient.',
        2: 'Says that rounding cannot be differentiated, but only removes it, or adopts a trick by name, without saying what the result then means for orders.',
        3: 'Explains that the slope is zero almost everywhere, trains on something smooth that keeps the costs of too many and too few (a cost on the unrounded order, a forecast of the distribution with the order chosen afterwards, or an equal way), and judges it by the true cost on held-out data.',
        4: 'Also, unasked, weighs at least two replacements by when they fail (pack size against demand, bias of a straight-through gradient, noise of sampled gradients), or argues for the split: predict demand, then optimise over the few pack numbers exactly; and checks that the gradient is not zero in a test.',
      },
      answerKey: [
        'Rounding up is flat between multiples of 12 and jumps there. Automatic differentiation returns the slope, 0, so no weight moves. The frameworks give no error because 0 is a correct answer: in PyTorch, for example, the gradient of ceil is 0.',
        'Good replacements: (1) predict the distribution of demand and choose the number of packs afterwards by trying them all, exactly and with rounding; (2) a quantile (pinball) loss on the unrounded order with the ratio of the two costs; (3) expected cost under random rounding or noise, which is smooth; (4) a straight-through gradient; (5) a search without gradients if parameters are few.',
        '(1) is often best: the only hard part is demand; ten candidate pack numbers are checked in no time, and pack sizes can change without training anew.',
        'A straight-through gradient is biased; it works if the packs are small against the demand.',
        'Misconception: the loss must be the business cost itself. It must lead to low cost; the cost is the measure in evaluation.',
        'The same trap: training on accuracy, on a rank, on an argmax, on a threshold inside the model.',
      ],
      redFlags: ['Goes on tuning the rate.', 'Does not mention the true cost again after replacing it.'],
      tags: ['non-differentiable-loss', 'surrogate-loss', 'straight-through', 'decision-focused'],
      enemies: ['how-many-sandwiches-to-make', 'what-each-loss-makes-it-say'],
      since: '0.2.0',
    },
    {
      id: 'a-signal-that-fades-on-the-way-back',
      title: 'A signal that fades on the way back',
      areas: ['calculus-and-optimization', 'ml-frameworks'],
      kind: 'problem',
      difficulty: 'easy',
      minutes: 8,
      prompt: `A network of 20 equal layers with sigmoid activations predicts the wear of railway wheels. It learns, but no better than a network of three layers. The table shows the size of the gradient that reaches the output of each layer, averaged over the first 100 steps. Layers between follow the same pattern.

Estimate the gradient at layer 1, say what makes it so small, and what you would change.`,
      materials: [
        {
          title: 'Gradient norm at the output of a layer',
          format: 'markdown',
          content: `| layer | 20 (last) | 19 | 18 | 17 | 16 |
|---|---|---|---|---|---|
| norm | 0.80 | 0.18 | 0.041 | 0.0091 | 0.0021 |`,
        },
      ],
      assesses: 'Reads a product of derivatives from numbers and picks remedies that act on its factors.',
      followUps: [
        {
          ask: 'By what factor does the norm change from one layer to the one before?',
          listenFor: 'About 0.225 each time. A start for the stuck.',
        },
        {
          ask: 'Would a thousand times larger learning rate, or Adam, mend it?',
          listenFor:
            'A larger rate blows up the last layers long before it helps the first. Adam rescales each weight, so the first layers move, but along a signal that is tiny; once it is far below epsilon (1e-8 by default) not even that. Sound when asked fits level 3, raised unasked level 4.',
        },
        {
          ask: 'A colleague wants to train it in float16. What happens?',
          listenFor:
            'Values below about 6e-8 become 0, so from layer 9 down or so there is no gradient. The principle fits level 3; the place, or loss scaling with its limit, level 4.',
        },
      ],
      rubric: {
        1: 'Recommends more layers, more data or a much larger learning rate, or says that small gradients show that the first layers are already well trained.',
        2: 'Says "vanishing gradients" but gets no number, or cannot say which factors of the product are small.',
        3: 'Finds a factor of about 0.22 a layer and a norm between 1e-13 and 1e-12 at layer 1, explains it by the slope of the sigmoid (at most 0.25) times the weights, and changes a factor: other activation with a fitting start, shortcuts, normalisation, or fewer layers.',
        4: 'Also, unasked, says what each remedy does to the factor and how the same table would show success, judges why a larger rate or Adam does not cure it, or asks first whether depth is needed, since three layers do as well.',
      },
      answerKey: [
        'Each layer multiplies the gradient by the same sort of factor: 0.18 / 0.80 = 0.225. From layer 20 to layer 1 are 19 such factors: 0.80 x 0.225^19 = 4e-13. The first layers stay almost as they were initialised.',
        'The slope of the sigmoid is s (1 - s), at most 0.25, in saturation far less. The factor is slope times the size of the weights; even with weights that keep lengths it is below 0.25.',
        'Remedies and the factor: ReLU and the like with Kaiming initialisation (slope 1 where active, factor near 1); shortcuts (1 plus something, so the product does not collapse); normalisation (keeps inputs away from saturation); fewer layers.',
        'Larger weights can lift the factor but drive the sigmoid into saturation.',
        'In float16 the smallest number above zero is 6.0e-8 (2^-24); the norm reaches that at layer 9 (0.80 x 0.225^11 = 6e-8), and from layer 8 down nothing is left. Loss scaling by 65,536 moves the border by only about seven layers.',
        'With five layers measured, a constant factor is an assumption (stated in the prompt); one would print them all.',
        'That three layers do as well may also mean that depth brings nothing here: the cheapest answer.',
      ],
      redFlags: [
        'Knows the term but cannot get a size from the table.',
        'Reads a small gradient as a sign of convergence.',
      ],
      tags: ['vanishing-gradients', 'chain-rule', 'initialisation', 'residual-connections'],
      since: '0.2.0',
    },
  ],
} as const satisfies QuestionSet

export const calculusAndOptimization = set as QuestionSet<QuestionIdOf<typeof set>>
