import type { QuestionIdOf, QuestionSet } from '../src/schema/question-set'

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
      prompt: `A team trains a small model on a device with its own gradient code. It trains, but always ends slightly off. A check against finite differences prints the two lines below; they are close but not equal.

Find the error in grad, and say why nobody had noticed.`,
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
          ask: 'What is the difference of the two lines, and what does it look like?',
          listenFor: '0.05 and -0.03: lam times w, that is 0.1 x (0.5, -0.3). Opens it for the stuck.',
        },
        {
          ask: 'Is the step 1e-5 a good choice? What would 1e-12 do?',
          listenFor:
            'Rounding takes over; error of central differences is of order h squared against rounding over h (level 3).',
        },
        {
          ask: 'What did training with this gradient find in the end?',
          listenFor:
            'The optimum of a problem with half the regularisation; so it converges, to another place (levels 3 and 4).',
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
        'A central difference with h = 1e-5 is accurate to about 1e-10 here, so a difference of 0.03 is no rounding. At 1e-12 rounding noise of about 1e-4 appears.',
        'Compare relative errors at random points, with a large lam, so that each term matters.',
        'Changing the loss to lam / 2 would be as good a fix, if all agree on it.',
      ],
      redFlags: [
        'Sets the tolerance so that the test passes.',
        'Cannot say what an error in the gradient does to the result.',
      ],
      tags: ['gradients', 'gradient-check', 'regularisation', 'testing'],
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
        4: 'Also tests with invariance to shifts and with sums of probabilities, thinks of NaN from infinity minus infinity, and explains how loss and gradient stay finite.',
      },
      answerKey: [
        'm = max(scores); if m is minus infinity, raise an error or return all minus infinity: both are fine if said. Else t = m + log(sum(exp(s - m))); return [s - t for s in scores].',
        'For [1000, 999]: [-0.3133, -1.3133].',
        'exp of a masked score is exp(-inf) = 0, and -inf - t = -inf, as wanted. Only max = -inf gives inf - inf = NaN.',
        'After the shift the largest term is exp(0) = 1, so the sum is at least 1 and its log is safe.',
        'Taking log(softmax) after shifting still fails for scores such as 0 and -800: the probability is 0.',
        'Empty input: an error is the honest answer.',
      ],
      redFlags: ['Adds a small constant inside the log and cannot say what it does.', 'Does not run a single example.'],
      tags: ['numerical-stability', 'softmax', 'log-sum-exp', 'edge-cases'],
      since: '0.1.0',
    },
    {
      id: 'a-learning-rate-for-a-narrow-valley',
      title: 'A learning rate for a narrow valley',
      areas: ['calculus-and-optimization', 'linear-algebra'],
      kind: 'problem',
      difficulty: 'hard',
      minutes: 12,
      prompt: `You fit a linear model by plain gradient descent. The curvature of the loss (eigenvalues of its second derivative) lies between 1 and 100. Above a certain learning rate the loss explodes; below it, progress is slow.

Find that rate, estimate how many steps it takes to shrink the slowest error a thousandfold with the rate 0.01, and name the remedy that you would try first.`,
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
            'Steps grow like the square root of the condition number: some tens instead of hundreds (level 4).',
        },
      ],
      rubric: {
        1: 'Guesses rates without using the curvature, or claims that Adam makes the question void.',
        2: 'Knows that steep directions limit the rate, but gets no numbers.',
        3: 'Finds 0.02 as the limit and about 690 steps, and names scaling of features or preconditioning, with reason.',
        4: 'Also finds the best fixed rate of about 0.0198 with some 345 steps, compares momentum or a direct solve, and says what changes with noisy gradients or networks.',
      },
      answerKey: [
        'Error in a direction is multiplied by (1 - rate x c) at each step: stable if rate < 2 / 100 = 0.02.',
        'At 0.01 the slow direction shrinks by 0.99 a step: ln(1000) / -ln(0.99) = 687 steps.',
        'Best fixed rate 2 / (1 + 100) = 0.0198: factor 99 / 101, 345 steps.',
        'Condition number 100 is the trouble: standardise, precondition, momentum (factor about (10 - 1)/(10 + 1) = 0.82, some 35 steps), or solve directly.',
        'With stochastic gradients noise sets a floor: the rate has to fall or batches to grow.',
        'In networks curvature changes during training; the largest eigenvalue tends to rise towards 2 / rate (Cohen et al. 2021).',
      ],
      redFlags: ['Treats the learning rate as pure luck.', 'Never asks how features are scaled.'],
      tags: ['gradient-descent', 'conditioning', 'learning-rate', 'convergence'],
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
          listenFor: 'Run 1: if it cannot, gradients do not flow or labels do not fit (level 3).',
        },
        {
          ask: 'Run 3 is repeated with half the learning rate and becomes NaN at epoch 6. What now?',
          listenFor:
            'Not only the rate: looks for a log of 0, a division, a bad batch, half precision; finds the first non-finite tensor (level 4).',
        },
      ],
      rubric: {
        1: 'Gives the same advice to all, such as a lower rate or more epochs.',
        2: 'A plausible guess for one or two, with no test, and no use of 2.30.',
        3: 'Run 1 guesses and does not learn; run 2 starts confidently wrong from bad initial scale; run 3 diverges or meets a bad number; a fitting test for each.',
        4: 'Also orders the tests by cost, separates cause from remedy (clipping hides a bad batch), and says which outcome would change the suspicion.',
      },
      answerKey: [
        'ln(10) = 2.3026: run 1 predicts all classes alike. Suspects: gradients cut off, rate 0 or tiny, labels shuffled against inputs, dead activations. Test: overfit ten examples; print gradient norms.',
        'Run 2: 14.8 at the start means very confident and wrong: output weights too large or inputs not scaled. Test: spread of the scores before training, input statistics. It then trains but loses time.',
        'Run 3 learns well and breaks: rate too high, exploding gradients, log(0), overflow in half precision, a bad sample. Test: find the first non-finite value, repeat with that batch, or in full precision.',
        'Several suspicions are fine if the test would tell them apart.',
      ],
      redFlags: ['Changes several things at once.', 'Has no reference value for a loss.'],
      tags: ['debugging-training', 'loss-curves', 'initialisation', 'numerical-stability'],
      since: '0.1.0',
    },
  ],
} as const satisfies QuestionSet

export const calculusAndOptimization = set as QuestionSet<QuestionIdOf<typeof set>>
