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
  ],
} as const satisfies QuestionSet

export const calculusAndOptimization = set as QuestionSet<QuestionIdOf<typeof set>>
