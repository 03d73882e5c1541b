import type { QuestionIdOf, QuestionSet } from '../src/schema/question-set'

const FOCAL = {
  solution: `from math import exp, log1p

def focal(scores, labels, gamma):
    loss, gradient = 0.0, []
    for score, label in zip(scores, labels):
        sign = 1 if label == 1 else -1
        m = sign * score
        small = exp(-abs(m))                              # never overflows
        log_q = -log1p(small) if m >= 0 else m - log1p(small)
        q = (1 if m >= 0 else small) / (1 + small)
        rest = (small if m >= 0 else 1) / (1 + small)     # 1 - q, without cancellation
        loss -= rest ** gamma * log_q
        gradient.append(sign * rest ** gamma * (gamma * q * log_q - rest) / len(scores))
    return loss / len(scores), gradient`,
  tests: `from math import exp, log

def near(a, b, within=1e-6):
    assert abs(a - b) <= within * max(1, abs(b)), (a, b)

loss, gradient = focal([0.0], [1], 2)
near(loss, 0.25 * log(2))
near(gradient[0], 0.25 * (-log(2) - 0.5))
near(focal([0.0, 1000.0], [0, 1], 0)[0], log(2) / 2)
near(focal([-1000.0], [1], 2)[0], 1000)
near(focal([1000.0], [0], 2)[1][0], 1)
assert focal([1000.0], [1], 2)[0] == 0
for gamma in (0, 1, 2.5):
    for label in (0, 1):
        for score in (-4.0, -0.3, 0.7, 3.0):
            step = 1e-5
            up, down = focal([score + step, 1.0], [label, 1], gamma)[0], focal([score - step, 1.0], [label, 1], gamma)[0]
            near(focal([score, 1.0], [label, 1], gamma)[1][0], (up - down) / (2 * step), 1e-5)
            q = 1 / (1 + exp(-score if label else score))
            near(focal([score], [label], gamma)[0], -((1 - q) ** gamma) * log(q))`,
  easy: `from math import exp, log1p

def focal(scores, labels, gamma):
    loss, gradient = 0.0, []
    for score, label in zip(scores, labels):
        sign = 1 if label == 1 else -1
        m = sign * score
        small = exp(-abs(m))
        log_q = -log1p(small) if m >= 0 else m - log1p(small)
        q = (1 if m >= 0 else small) / (1 + small)
        loss -= q ** gamma * log_q
        gradient.append(-sign * q ** gamma * (1 - q) * (1 + gamma * log_q) / len(scores))
    return loss / len(scores), gradient`,
  constant: `from math import exp, log1p

def focal(scores, labels, gamma):
    loss, gradient = 0.0, []
    for score, label in zip(scores, labels):
        sign = 1 if label == 1 else -1
        m = sign * score
        small = exp(-abs(m))
        log_q = -log1p(small) if m >= 0 else m - log1p(small)
        rest = (small if m >= 0 else 1) / (1 + small)
        loss -= rest ** gamma * log_q
        gradient.append(-sign * rest ** gamma * rest / len(scores))
    return loss / len(scores), gradient`,
  clipped: `from math import exp, log

def focal(scores, labels, gamma):
    loss, gradient = 0.0, []
    for score, label in zip(scores, labels):
        sign = 1 if label == 1 else -1
        m = max(-30.0, min(30.0, sign * score))
        q = 1 / (1 + exp(-m))
        loss -= (1 - q) ** gamma * log(q)
        gradient.append(sign * (1 - q) ** gamma * (gamma * q * log(q) - (1 - q)) / len(scores))
    return loss / len(scores), gradient`,
} as const

const set = {
  id: 'research-and-innovation',
  title: 'Research and innovation',
  summary: 'Reading papers critically, reproducing results, choosing bets, and bringing methods to production.',
  questions: [
    {
      id: 'half-a-point-on-three-seeds',
      title: 'Three runs of a new loss',
      areas: ['research-and-innovation', 'statistics'],
      kind: 'problem',
      difficulty: 'easy',
      minutes: 8,
      prompt: `A paper proposes a new loss. Its main table is below. The abstract says: "Our loss improves accuracy consistently." Your team would need about three weeks to adopt it.

Tell me what you conclude from the table, and what you would want to know before spending the three weeks.`,
      materials: [
        {
          title: 'Test accuracy in percent, three runs with different seeds',
          format: 'markdown',
          content: `| | run 1 | run 2 | run 3 |
|---|---|---|---|
| baseline (settings of an earlier paper) | 84.1 | 84.9 | 83.2 |
| new loss (tuned) | 84.6 | 85.0 | 84.8 |`,
        },
      ],
      assesses: 'Reads a results table critically: noise, unequal tuning, and whether the result carries over.',
      followUps: [
        {
          ask: 'By how much do runs of the same method differ?',
          listenFor:
            'The baseline runs span 1.7 points; the means differ by 0.7. Gets a stuck candidate going. Level 3 relates the two, level 2 only asks for more runs.',
        },
        {
          ask: 'What do the two row names tell you?',
          listenFor: 'A tuned method against one with borrowed settings: unequal effort. Level 3 needs this.',
        },
        {
          ask: 'What is the cheapest experiment of your own that would decide it?',
          listenFor:
            'A day or two on own data, both tuned alike, several seeds. A rule for stopping that is fixed in advance is level 4.',
        },
      ],
      rubric: {
        1: 'Accepts the claim because the new loss is ahead in every column, or rejects the paper for its authors, its venue or its three runs without reading the figures.',
        2: 'Says that more runs are needed, but either does not set the difference against the spread of the runs or misses the unequal tuning.',
        3: 'Sets the 0.7 points against the spread of the baseline, sees that only one side was tuned, and asks for equal tuning on a task close to the team’s own.',
        4: 'Also turns the doubt into a decision: a trial of a few days with equal tuning, a gain fixed in advance below which they stop, and a comparison with what else three weeks could buy.',
      },
      answerKey: [
        'Means 84.07 and 84.80, difference 0.73; standard deviations 0.85 and 0.20. With three runs each, Welch’s t-test gives p of about 0.27; its 95 % interval for the difference is about -1.2 to +2.7.',
        'The baseline was not tuned with the same effort; that alone may explain the gap.',
        'Being ahead in all three columns proves little: between two equal methods it happens once in eight times, and the columns are pairs only if the seeds are shared.',
        'The new loss also varies less. That could be worth something, but three runs are too few to claim it, and tuning may have caused it.',
        'Worth asking: how many settings were tried for each side and on which data, ablations, cost in training time, data like ours.',
        'Trying is cheaper than adopting: a loss is often a few lines of code, so "one day of trial first" is as good an answer as a long list of checks.',
      ],
      redFlags: ['Trusts whatever is printed in bold.', 'Judges by the reputation of authors or venue.'],
      tags: ['reading-papers', 'variance', 'baselines', 'reproducibility'],
      searchPhrases: [
        'random seed variance in results',
        'is this improvement statistically significant',
        'state of the art claim too good',
        'unfairly tuned baseline',
        'critical reading of a results table',
        'gain smaller than the noise',
        'should we adopt this new technique',
        'few runs, big claims',
        'hyperparameter tuning budget fairness',
        'can we trust so few repetitions',
        'is the gain real or luck',
        'mean and standard deviation over seeds',
        'sceptical about claims in an abstract',
        'does a benchmark gain carry over to us',
        'was the comparison given equal tuning effort',
      ],
      references: [
        {
          title: 'Bouthillier et al.: Accounting for Variance in Machine Learning Benchmarks',
          url: 'https://arxiv.org/abs/2103.03098',
        },
      ],
      since: '0.1.0',
    },
    {
      id: 'a-result-you-cannot-reproduce',
      title: 'A result that you cannot reproduce',
      areas: ['research-and-innovation', 'problem-solving'],
      kind: 'situational',
      difficulty: 'medium',
      minutes: 10,
      prompt: `You re-implement a published method for detecting defects in X-ray images of castings. The paper reports 94 % average precision on a public data set. After a week you get 81 %. The authors published the code of the model and the trained weights, but not the code that prepares the data. Your manager asks whether to go on.

Tell me how you find out where the 13 points went, and what you answer your manager.`,
      assesses: 'Debugs a reproduction systematically, within a time limit, and reports honestly.',
      followUps: [
        {
          ask: 'What could you run that needs no training of your own?',
          listenFor:
            'The authors’ model and weights on the published test images. It cuts the problem in half for a stuck candidate; level 3 gets there alone.',
        },
        {
          ask: 'Several images in the data set show the same casting. What could that mean?',
          listenFor:
            'Leakage between training and test in the paper: 94 may be too high. Level 4 raises the doubt about 94 before this probe.',
        },
        {
          ask: 'When do you stop?',
          listenFor:
            'A date or a finding named in advance (level 3); what is worth keeping at 81, and what matters for the company’s own images (level 4).',
        },
      ],
      rubric: {
        1: 'Concludes that the paper is wrong or the method bad, or tries settings at random.',
        2: 'Lists possible causes but tests them in no order, and gives the manager a feeling.',
        3: 'Halves the search (the authors’ weights, their split, own data preparation, metric), changes one thing at a time, and tells the manager what is known and by when more will be.',
        4: 'Also questions the 94 itself, by checking for leakage or by asking the authors one precise question, and moves the manager’s decision from the 13 points to what the company’s own images need.',
      },
      answerKey: [
        'An order that halves the gap: their weights on the published test images as we prepared them. If that gives 94, our test data and metric are fine and the gap is in our training or training data. If it gives 81, it is the test data or the metric, and nothing need be trained. Any order that splits the chain and changes one thing at a time is as good.',
        'The check needs the authors’ own split: on another one, their weights may have seen our test images.',
        'Usual suspects: split by image instead of casting, normalisation, image size, augmentation, length of training, pre-trained weights, the exact metric.',
        'Average precision has several definitions. At one overlap threshold of 0.5 it can be tens of points higher than averaged over 0.5 to 0.95; the way of interpolating usually matters far less.',
        'Writing to the authors is normal; a precise question gets answers.',
        'To the manager: what the method does on our castings matters more than 94 on theirs.',
      ],
      redFlags: ['Reports 94 as expected performance.', 'Accuses the authors before checking their own pipeline.'],
      tags: ['reproducibility', 'computer-vision', 'data-leakage'],
      searchPhrases: [
        'replicating a published paper',
        'reproducibility crisis',
        'cannot match the reported accuracy',
        'published code does not give the numbers',
        'train test contamination same object in both',
        'when to give up on an approach',
        'debugging a reimplementation',
        'telling the manager you are stuck',
        'time-boxing an investigation',
        'why are my numbers lower than theirs',
        'missing preprocessing code',
        'systematic search for the cause of a gap',
        'reimplementing a model from literature',
        'mAP differs from the published value',
      ],
      references: [
        {
          title: 'Kapoor and Narayanan: Leakage and the Reproducibility Crisis in ML-based Science',
          url: 'https://arxiv.org/abs/2207.07048',
        },
      ],
      samples: [
        {
          level: 1,
          text: `That happens a lot with papers, to be honest, many results in the field cannot be reproduced and this looks like one of those. Thirteen points is not a detail. They have not published the preparation code, that already tells you something. I would try some more things, another learning rate, longer training, a larger batch, other augmentation, maybe a different optimiser, there is often something to gain. A random search over a weekend on our machines. If I still get 81 after that I would tell the manager that the paper’s numbers are not real and that the method is not good enough, and we take another method, there are newer ones this year that report 95 or 96 on the same data.`,
        },
        {
          level: 2,
          text: `There can be many reasons. They may have other preprocessing, normalisation, image size, augmentation. Or the split is different. Or pretrained weights, or the learning rate schedule, number of epochs. Also the metric could be calculated differently, there are several ways for average precision. I would go through these one after the other and check the paper’s appendix again, there is often something in there, and issues in their repository. For the manager, I would say that 81 is a decent first result and we are confident that we will get closer, but that reproducing takes time. Perhaps another two weeks. I have the feeling it is mainly the augmentation, because for X-ray that matters a lot.`,
        },
        {
          level: 3,
          text: `They published weights, and that cuts the problem in half. I take their weights and run them on the test images as I prepared them. If that gives 94, my data and my metric are right and the gap is in training. If it gives 81, I need not train at all, then it is the preparation or the metric. Say it is 81: then I store the predictions and compute the average precision with the other definitions, that takes an hour. Then image size, normalisation, and the split, whether several images of one casting are in both parts. One thing at a time, and written down. To the manager: by Thursday I can say whether it is training or data, I would continue until then, and then we decide.`,
        },
        {
          level: 4,
          text: `Weights first, on our prepared test images, then I know which half. Then metric on stored predictions, then split. But I would look also from the other side, is 94 too good? If their split is by image, and a casting has thirty images, then the test has seen the casting, and with a split by casting their own model may give 82. In that case there is nothing to find and our 81 is the honest number. I would write to the authors, one precise question, did you split by casting or by image, and which interpolation, because people answer that in one line and not the question why can I not reproduce it. And for you as manager: the public castings are not ours. Give me two hundred of our own pictures, labelled, and I can tell you by Friday what it does there, with their weights fine-tuned. If that is good enough we go on, even if I never find the thirteen points.`,
        },
      ],
      since: '0.1.0',
    },
    {
      id: 'one-bet-for-the-quarter',
      title: 'One bet for the quarter',
      areas: ['research-and-innovation', 'decision-making'],
      kind: 'situational',
      difficulty: 'hard',
      minutes: 12,
      prompt: `You lead applied research at a company that transcribes medical dictation. Two people are free for one quarter. Wrong drug names cause most complaints. Three ideas are on the table: (a) license 2,000 more hours of speech and retrain; (b) a method from a recent paper, in which a language model corrects the transcripts; (c) an old technique: a list of drug names that the recogniser prefers when in doubt.

Choose how to spend the quarter, and tell me what would show you that you chose wrongly, and by what date.`,
      assesses: 'Chooses research bets by what can be learnt early and cheaply, with tests and stopping rules.',
      followUps: [
        {
          ask: 'Which of the three could teach you something by Friday?',
          listenFor:
            '(c); (b) on a hundred transcripts; or counting drug names in a sample of (a). Moves a candidate who argues in the abstract.',
        },
        {
          ask: 'What is the worst thing that (b) can do?',
          listenFor:
            'Replace a rare drug by a plausible wrong one, in a fluent sentence: harm that is hard to see. Level 4 brings it up before this probe and weighs it against the gain.',
        },
        {
          ask: 'All three show small gains. What then?',
          listenFor:
            'Looks at the errors that remain and at whether the gains add up; may stop and change the process instead, for example ask the doctor to confirm (level 4).',
        },
      ],
      rubric: {
        1: 'Takes one idea because it is the newest or the largest, with no test of any.',
        2: 'Compares pros and cons, but commits the whole quarter with no early test and no measure of drug-name errors.',
        3: 'Sets up a measure of drug-name errors first, tries the cheap ideas within days with the old technique as baseline, and names results and dates at which they would stop or switch.',
        4: 'Also weighs the harm of corrections that look right but are wrong against the gain, says for each likely result what they would do next, and has an answer if none of the three is enough.',
      },
      answerKey: [
        'The metric must be about drug names, weighted by harm; the overall word error rate will hardly move.',
        '(c) is cheap and often strong for rare words; it is the baseline that the others have to beat. It can also insert drugs that nobody named: count false ones too.',
        '(b) may invent; it needs limits (choose only among the recogniser’s candidates, a threshold of confidence, a mark for the reader).',
        '(a) helps only if the hours contain such names; count them in a sample before licensing.',
        'Several choices are fine. What counts is trying first what teaches most for its cost, and a rule for stopping.',
      ],
      redFlags: ['No thought of what a wrong drug name does.', 'Cannot name a result that would change the choice.'],
      tags: ['choosing-bets', 'speech', 'baselines', 'value-of-information'],
      searchPhrases: [
        'choosing research projects',
        'prioritising research ideas with few people',
        'exploration versus exploitation of ideas',
        'kill criteria for a project',
        'buy more data or better model',
        'llm post-correction hallucination risk',
        'speech recognition asr',
        'cheap experiment before big investment',
        'research roadmap',
        'which idea would you try first',
        'limited people and too many ideas',
        'old simple technique against the latest research',
        'how would you know you chose wrong',
        'contextual biasing or LLM rescoring',
        'deciding where to invest R&D time',
      ],
      since: '0.1.0',
    },
    {
      id: 'an-idea-from-outside-that-you-brought-in',
      title: 'An idea that you brought in',
      areas: ['research-and-innovation', 'innovation-and-efficiency'],
      kind: 'behavioral',
      difficulty: 'medium',
      minutes: 10,
      prompt: `Tell me about one method or tool that you came across in a paper, a talk or elsewhere and brought into real use. Begin with the problem you had, and end with whether it is still in use.`,
      assesses: 'Carries a new method from reading to production for a reason, and judges it honestly afterwards.',
      followUps: [
        {
          ask: 'What did you compare it with?',
          listenFor:
            'A simple alternative that had been given a fair chance, on own data (level 3). "The old one was worse" without a figure is level 2.',
        },
        {
          ask: 'What did the source leave out that you had to find out?',
          listenFor: 'Practical gaps: speed, odd inputs, upkeep (level 3).',
        },
        {
          ask: 'Who looks after it now, and what would make you replace it?',
          listenFor: 'Others can run it; a way back; a named condition or a mistake they would not repeat (level 4).',
        },
        {
          ask: 'If you have no such story: is there one that you tried and dropped?',
          listenFor: 'Just as good. Helps those with no success story. Listen for why and how early.',
        },
      ],
      rubric: {
        1: 'Put it into use because it was new, on the word of the source and without a test, and left users or colleagues with what broke.',
        2: 'Had a real problem, but compared with nothing, or describes the effect by impressions; or compared soundly, but for no need that they can name and with the method taken over as it stood.',
        3: 'Tested against a sound baseline on own data and can state the effect. Also began from a problem that they can describe, or found and handled what the source left out.',
        4: 'Also made it last or end well: others could run it, there was a way back, and they can say what they would do differently today or what would make them replace it.',
      },
      answerKey: [
        'The order problem, search, test, adoption counts; the reverse order is a warning.',
        'Scale is irrelevant: a better statistical test for the team counts as much as a new architecture.',
        'Still in use after a year, or removed for a good reason, are both good endings.',
        'Listen for how they come across new ideas, not for names of venues.',
      ],
      redFlags: ['Cannot say what the old way achieved.', 'Left it to others to keep it alive.'],
      tags: ['continuous-learning', 'adoption', 'evidence'],
      searchPhrases: [
        'introduced a new technology to the team',
        'from paper to production example',
        'how do you keep up to date',
        'tell me about an innovation you introduced',
        'keeping up with the field',
        'curiosity and self-learning',
        'adopting a new tool',
        'learning something new and applying it',
        'something you read that changed how you work',
        'convincing colleagues to try a new approach',
        'is the tool you introduced still used',
        'technology transfer into daily work',
        'bringing fresh ideas to the company',
        'turned a research idea into a product',
      ],
      since: '0.1.0',
    },
    {
      id: 'a-table-in-a-paper',
      title: 'A table in a paper',
      areas: ['research-and-innovation', 'statistics'],
      kind: 'debugging',
      difficulty: 'easy',
      minutes: 10,
      prompt: `A paper proposes a new way to forecast how many hospital beds will be occupied, and ends with the table below. A colleague writes: "It wins on every data set. Shall we adopt it?"

What do you reply?`,
      materials: [
        {
          title: 'Table 2: mean absolute error in beds (lower is better)',
          format: 'markdown',
          content: `| data set | ours | network of 2019 | boosted trees |
|---|---|---|---|
| hospital 1 | **4.1** | 4.6 | 4.3 |
| hospital 2 | **3.8** | 4.4 | 4.0 |
| hospital 3 | **5.0** | 5.9 | 5.2 |

Ours: best of 200 settings by error on the test months. Trees: best of 200 settings by error on the months before.
Network: settings of its authors. One run each.
The text mentions that repeating the value of the same weekday last week gives errors of 4.2, 3.9 and 5.1.`,
        },
      ],
      assesses: 'Reads a result critically: choice on test data, a missing simple baseline, and the size of the gain.',
      followUps: [
        {
          ask: 'How were the settings of each method chosen?',
          listenFor:
            'Ours on the test months themselves, so its bold figures were picked for being low; the trees on earlier months; the network not at all. Gets a stuck candidate going; level 3 finds it alone.',
        },
        {
          ask: 'Which line would you add to the table?',
          listenFor:
            '"Same weekday last week": it beats both rivals and is within 0.1 of ours. Level 3 finds it alone.',
        },
        {
          ask: 'What would convince you?',
          listenFor:
            'Own data, later months, settings fixed before them, several runs, the weekday rule beside it (level 3); a gain that the hospital would notice (level 4).',
        },
      ],
      rubric: {
        1: 'Recommends it because it wins three times out of three, or rejects it because of its authors or its age.',
        2: 'Asks for more data sets, runs or a significance test, and sees at most one of the two main faults: settings chosen on the test months, and a gain of only 0.1 over a simple rule.',
        3: 'Names both faults, and would test on own later months, with settings chosen beforehand and the weekday rule as baseline, before adopting.',
        4: 'Also judges how much the choice among 200 could explain of the 0.1 to 0.2, asks what 0.1 bed is worth to the hospital, or concludes that the rivals are weak too and the open question is whether anything beats the weekday rule.',
      },
      answerKey: [
        'Choosing among 200 by the test error makes "ours" look too good; the trees were chosen on earlier months and carry no such bonus. If the 200 were equally good and differed only by chance, the best would lie about 2.7 standard deviations below their mean: with a standard deviation of 0.07 beds that is 0.2.',
        'Against "same weekday last week" the gain is 0.1 everywhere: 2.4, 2.6 and 2.0 %. Both rivals lose to that rule, so beating them shows little.',
        'One run each: no spread. Winning three out of three is weak evidence if all three share the same fault.',
        'It may still be good: the table does not show that it is bad.',
        'Fair test: separate months for choosing and for judging, the same number of tries for each method, the simple rule, several seeds.',
      ],
      redFlags: ['Counts bold figures.', 'Never looks for a simple baseline.'],
      tags: ['reading-papers', 'baselines', 'test-set-hygiene', 'forecasting'],
      searchPhrases: [
        'tuned on the test set',
        'overfitting to the test data',
        'naive baseline beats fancy model',
        'seasonal naive forecast',
        'evaluate a research paper',
        'unfair comparison between methods',
        'too good benchmark results',
        'colleague wants to adopt a new method',
        'winner’s curse in model selection',
        'compare with last week as a forecast',
        'missing simple comparison in published results',
        'picked the best setting on test data',
        'should we believe these published numbers',
        'time series benchmark scepticism',
        'MASE and persistence baseline',
      ],
      enemies: ['half-a-point-on-three-seeds'],
      since: '0.2.0',
    },
    {
      id: 'ten-minutes-for-a-paper',
      title: 'Ten minutes for a paper',
      areas: ['research-and-innovation'],
      kind: 'conceptual',
      difficulty: 'easy',
      minutes: 6,
      prompt: `A colleague sends you a paper: "We should do this." You have ten minutes before you meet to talk about it. What do you look at, and what do you say?`,
      assesses: 'Has a quick, sound way to judge relevance and trust of new work, and an honest next step.',
      followUps: [
        {
          ask: 'Which figure or table do you turn to first?',
          listenFor:
            'The comparison with a simple baseline, and on which data. Helps a candidate who reads from the top.',
        },
        {
          ask: 'What makes you drop it after ten minutes?',
          listenFor:
            'It solves a problem we do not have, the gain is below what we would notice, it needs what we do not have. Level 3 has such grounds.',
        },
        {
          ask: 'And if it remains interesting, what is the next hour?',
          listenFor:
            'The smallest test on own data, or asking someone who has tried it; with a time limit. Level 4 has offered this already.',
        },
      ],
      rubric: {
        1: 'Judges by authors, venue or number of stars, or turns new ideas down on principle.',
        2: 'Skims summary and conclusion and gives an opinion, without linking it to the team’s own problem; or links it, but looks at only one or two of the five points of level 3, or does not say what stays unknown.',
        3: 'Starts from the team’s own problem, and says clearly what is known and unknown after ten minutes. In the paper looks at three or more of: task, data, baseline, size of the gain, what it needs.',
        4: 'Also names the one assumption on which everything depends for this team and the cheapest way to test it, and agrees with the colleague on a time limit and on which result leads to what.',
      },
      answerKey: [
        'An order that works: claim, table against a simple baseline, data and size, what it needs (labels, machines, latency), stated limits, code.',
        'Relevance first: a sound paper on another problem is of no use now.',
        'Signs of care: several runs, ablations, negative results, data described. Signs against: only own benchmarks, baselines weaker than those known elsewhere.',
        'Fame of authors or venue is a weak sign. So is the number of citations for new work.',
        'An honest "I don’t know yet, half a day would tell us" is a good end.',
      ],
      redFlags: ['Pretends to have read it.', 'Turns ideas down by habit.'],
      tags: ['reading-papers', 'triage', 'continuous-learning'],
      searchPhrases: [
        'how to read a research paper quickly',
        'skimming papers',
        'is this paper relevant for us',
        'judging new research',
        'keeping up with literature',
        'hype versus substance',
        'red flags in a publication',
        'colleague excited about the latest method',
        'staying current with arxiv',
        'where to look first in a study',
        'quick opinion on something new',
        'deciding what deserves a closer look',
        'filtering the flood of new publications',
      ],
      samples: [
        {
          level: 1,
          text: `In ten minutes I look who wrote it and where it was published. If it is from one of the big labs or at one of the three top conferences then it is worth reading, because the review there is strict. If it is only a preprint by people that I do not know, I am sceptical. Then how many stars the repository has, and what people write about it online. With that I have a fairly good impression. If it looks good I would say let us try it, it is important to stay at the front, and if not I would say that it is probably hype. Normally new things are overrated, in three of four cases nothing comes out. The details of the method one cannot understand in ten minutes anyway.`,
        },
        {
          level: 2,
          text: `I read the abstract, the introduction, look at the figures and the conclusion. That is normally enough to understand the main idea. Then the results table to see how much better they are than the state of the art. And whether there is code. In the meeting I would say what I understood, that it looks interesting, for example a new kind of attention that makes it faster, and the results look convincing on the benchmarks, and that we should look at it in more detail, maybe somebody can present it in the reading group. I would ask my colleague what they liked about it. Then we can see if it fits for us. So an open attitude in general, and not to kill it in the meeting.`,
        },
        {
          level: 3,
          text: `First minute I do not open it, I ask myself what hurts us. If it is labels, and the paper makes inference faster, then I can be brief. If it could help, I go to the main table: which task, which data and how large, what do they compare with. A weak baseline is the most frequent problem, is there a simple well-tuned one. How big is the gain and over how many runs. Then what it needs, labels, machines, latency, and the limitations. In the meeting: it addresses our problem with short texts, gain is two points over a decent baseline on one data set, it needs eight times the memory, I do not know if it holds in German. Half a day would tell.`,
        },
        {
          level: 4,
          text: `I start with us: what would it have to do to matter? Say we lose money at rare classes. Then the table, do they report rare classes, against what baseline, how many seeds. What does it need. Then I look for the one sentence on which all of it stands, for example, that the unlabelled data come from the same distribution. If that is not true for us, everything else does not matter, and with us it changes by season. So in the meeting I would say: it is aimed at our problem, the comparison is fair as far as I saw, it hangs on that one thing, and that we can test without building anything, take last winter’s unlabelled and see whether the gain is there with their code. Two days, you do it since you found it, and if it is below one point on rare classes we close it and otherwise we plan it. And I would say what I have not read, that is the appendix.`,
        },
      ],
      since: '0.2.0',
    },
    {
      id: 'a-gain-that-shrinks',
      title: 'Pre-training for clicks',
      areas: ['research-and-innovation', 'model-development'],
      kind: 'problem',
      difficulty: 'medium',
      minutes: 10,
      prompt: `A paper on pre-training for click prediction shows the table below. You train on 300 million labelled examples, and so far each 0.1 point of AUC has been worth about 40,000 euros a year to you. The method would cost about 60,000 euros to build and 30,000 a year to run.

Would you try it?`,
      materials: [
        {
          title: 'AUC by number of labelled examples',
          format: 'markdown',
          content: `| labelled examples | without | with pre-training | gain, points |
|---|---|---|---|
| 30,000 | 70.2 % | 74.2 % | 4.0 |
| 300,000 | 75.1 % | 77.1 % | 2.0 |
| 3,000,000 | 78.0 % | 79.0 % | 1.0 |`,
        },
      ],
      assesses: 'Carries a reported effect over to the own scale, puts money on it, and knows how far to trust that.',
      followUps: [
        {
          ask: 'What happens to the gain with each factor of ten?',
          listenFor: 'It halves. The step that opens the question for a stuck candidate.',
        },
        {
          ask: 'Where are you on this scale?',
          listenFor:
            'Two factors of ten beyond the table: about 0.25 points, some 100,000 a year, if it goes on like this. Level 3.',
        },
        {
          ask: 'How small may the gain be before it no longer pays?',
          listenFor:
            'About 0.08 points for the running cost alone, 0.15 if building is to be paid back in two years: the guess may be off by less than half. Level 4 has asked how wrong the guess may be.',
        },
        {
          ask: 'Is there a part of your business with fewer examples?',
          listenFor: 'New countries, new products: there the gain may be 2 to 4 points. Level 4 if offered unprompted.',
        },
      ],
      rubric: {
        1: 'Counts on 4 points, or takes the 1.0 of the last row as their own gain because that row is the largest.',
        2: 'Sees that the gain falls with more data, and stops there: "so it is not for us", or "still a gain".',
        3: 'Gets about 0.25 points and 100,000 a year at 300 million, calls it rough, sets it against 30,000 a year and 60,000 once, and proposes a limited test before building.',
        4: 'Also says how wrong the guess may be (three points, another company’s data) and what gain would no longer pay, designs the cheapest test that tells, or finds the parts of the business with little data where it is worth more.',
      },
      answerKey: [
        'The gain halves with each tenfold: 4, 2, 1; at 30 million 0.5, at 300 million 0.25 points.',
        '0.25 / 0.1 x 40,000 = 100,000 euros a year, less 30,000 = 70,000; building is paid back in about ten months. If the gain is only 0.1, it is 10,000 a year: six years.',
        'Break-even: 0.075 points cover the running cost; 0.15 points also pay for the building within two years.',
        'Three rows prove no law; the gain may fall to zero or level off. Two factors of ten beyond the data is far.',
        'Test: measure the gain on 3, 30 and, if affordable, 300 million own examples; two or three weeks with the published code, before building anything for production.',
        'New markets with 30,000 examples may gain 4 points; there the method can be worth it whatever it does at full size.',
      ],
      redFlags: ['Quotes the gain of the abstract.', 'Treats AUC points as money without the given rate.'],
      tags: ['reading-papers', 'scaling', 'cost-benefit', 'small-data'],
      searchPhrases: [
        'self-supervised pretraining benefit at scale',
        'diminishing returns with more data',
        'return on investment of a new method',
        'roi of research',
        'scaling law extrapolation',
        'ctr prediction improvement',
        'is a small accuracy gain worth money',
        'does it pay off',
        'learning curve extrapolation',
        'break-even calculation',
        'does the benefit survive with more data',
        'does the effect hold at our size',
        'cost against benefit of a better model',
        'transfer learning helps less with large data',
        'what is an AUC point worth',
        'extrapolating a trend from a published table',
      ],
      enemies: ['labels-that-might-suffice'],
      since: '0.2.0',
    },
    {
      id: 'a-pilot-before-the-bet',
      title: 'A pilot before the bet',
      areas: ['research-and-innovation', 'decision-making'],
      kind: 'problem',
      difficulty: 'medium',
      minutes: 10,
      prompt: `A method from research might cut the waste of a paper mill. Building it costs 120,000 euros. If it works, it saves 400,000 in all, otherwise nothing. You give it a chance of 25 %. You could first run a pilot of three weeks for 15,000. From earlier projects: of the methods that worked in the end, 80 % had passed their pilot; of those that did not work, 20 % had passed as well.

What do you recommend, and how sure are you?`,
      assesses: 'Values staged research by the loss that it lets one avoid, and tests how much depends on the odds.',
      followUps: [
        {
          ask: 'What is the bet worth without a pilot?',
          listenFor: '0.25 x 400,000 - 120,000 = -20,000. So as it stands: no. A start for the stuck.',
        },
        {
          ask: 'How likely is it to work after a passed pilot?',
          listenFor: '0.20 of 0.35: 57 %. Then building is worth 109,000. Level 3; "80 %" is level 2.',
        },
        {
          ask: 'Where might the 80 and 20 % come from, and what if they are wrong?',
          listenFor:
            'Few and different pilots; methods that failed were rarely built, so nobody knows. Level 4 sees this before the probe or works out what it would change.',
        },
      ],
      rubric: {
        1: 'Builds at once as 400 is more than 120, or drops it because 25 % is low, without weighing the pilot.',
        2: 'Finds -20,000 without a pilot, but recommends the pilot by feeling, or takes 80 % as the chance after passing.',
        3: 'Gets 35 % passing, 57 % after that, and about 23,000 for the whole plan; recommends the pilot, and to stop if it fails.',
        4: 'Also tests the recommendation: how much worse the pilot or the 25 % could be before it no longer pays, why the 80 and 20 % are shaky, or what the pilot must show and who decides, so that a failed one really ends it.',
      },
      answerKey: [
        'Without: 100,000 - 120,000 = -20,000. So nothing is better than building at once.',
        'Passing: 0.25 x 0.8 + 0.75 x 0.2 = 0.35. Works after passing: 0.20 / 0.35 = 57.1 %.',
        'After passing: 0.571 x 400,000 - 120,000 = 108,571. After failing: 0.05 / 0.65 = 7.7 %, so stop.',
        'With pilot: 0.35 x 108,571 - 15,000 = 23,000. The pilot is worth up to 38,000. A perfect one would be worth 0.25 x 280,000 = 70,000.',
        'How wrong the rates may be, changing one at a time: the plan pays as long as fewer than 46 % of the methods that do not work pass, or more than 47 % of those that work.',
        'If the rates come from methods that were built, they are selected: after a failed pilot few were. Then both rates are too high.',
        'The 25 % is a guess as well: below about 16 % even the pilot does not pay, above about 53 % one would build without it.',
      ],
      redFlags: ['A pilot that cannot fail.', 'Builds on after a failed pilot.'],
      tags: ['choosing-bets', 'pilots', 'bayes', 'expected-value', 'stopping'],
      searchPhrases: [
        'proof of concept worth it',
        'poc before full investment',
        'value of information calculation',
        'decision tree expected value',
        'bayes theorem business decision',
        'go or no-go decision',
        'stage gate innovation funding',
        'invest under uncertainty',
        'sensitivity analysis of assumptions',
        'feasibility study before building',
        'try it small before spending big',
        'how much is a trial worth',
        'EVPI and EVSI',
        'updating odds after a test result',
        'imperfect test before a costly decision',
        'when is gathering more evidence worthwhile',
      ],
      enemies: ['a-test-before-the-treatment', 'one-bet-for-the-quarter'],
      since: '0.2.0',
    },
    {
      id: 'a-loss-from-a-paper',
      title: 'A loss from a paper',
      areas: ['research-and-innovation', 'calculus-and-optimization'],
      kind: 'coding',
      difficulty: 'medium',
      minutes: 25,
      prompt: `You want to try the focal loss on a detector of rare defects in glass. The paper defines it for one example with label y (1 or 0) and predicted probability p of label 1: let q be p if y is 1, and 1 - p otherwise; the loss is -(1 - q)^gamma log q, with gamma of 0 or more.

Write a Python function focal(scores, labels, gamma) that returns the mean loss and a list with its gradient with respect to each score, where p = 1 / (1 + e^-score). It must stay accurate for scores as large as 1000 or -1000. Standard library only. Show me how you convince yourself that it is right.`,
      materials: [
        {
          title: 'Two values to compare with',
          format: 'python',
          content: `focal([0.0], [1], 2)     # loss 0.1733, gradient about -0.2983
focal([0.0, 1000.0], [0, 1], 0)     # loss 0.3466`,
        },
      ],
      assesses:
        'Brings a formula into stable code, derives a gradient, verifies it independently, and doubts the loss.',
      followUps: [
        {
          ask: 'What should come out for gamma = 0?',
          listenFor: 'Ordinary cross-entropy, with gradient p - y: a test for free. Helps to begin.',
        },
        {
          ask: 'Walk me through your code for a score of -1000 with label 1.',
          listenFor:
            'Loss 1000, gradient -1. Without care: log of 0 or overflow of exp (level 2). Level 3 writes log q in a stable form for either sign.',
        },
        {
          ask: 'How do you check the gradient?',
          listenFor: 'Finite differences at several scores and both labels, not only at 0. Level 3.',
        },
        {
          ask: 'When would you not use this loss?',
          listenFor:
            'When probabilities are needed, as it shifts them; when labels are noisy, as wrong ones weigh most. Level 4 has a reason and a check.',
        },
      ],
      rubric: {
        1: 'Uses p for both labels or loses the sign, and does not notice although two values are given.',
        2: 'Loss right for ordinary scores, but it overflows or yields NaN at large ones, or the gradient is wrong or missing.',
        3: 'Loss and gradient correct and stable at both ends, checked with the given values and with an independent check of the gradient such as finite differences.',
        4: 'Also says what the loss does to predicted probabilities or to wrongly labelled examples and how they would see it, and would compare it with a simple rival such as class weights before adopting it.',
      },
      answerKey: [
        'With m = score if y is 1 and -score otherwise, both labels share one formula: q = 1 / (1 + e^-m), log q = -log(1 + e^-m). For m below 0 use log q = m - log(1 + e^m).',
        'Derivative by m: (1 - q)^gamma x (gamma q log q - (1 - q)). Times +1 or -1 for the label, divided by the number of examples.',
        'At score 0, y = 1, gamma = 2: loss 0.25 x 0.6931 = 0.1733; gradient 0.25 x (2 x 0.5 x -0.6931 - 0.5) = -0.2983.',
        '1 - q for large m is better computed as 1 / (1 + e^m) than by subtraction, which loses small values. A separate formula for each label is as good as m if it is stable.',
        'Focal loss is not a proper scoring rule for gamma above 0: it pulls probabilities towards one half. With gamma = 2 and a true chance of 0.8 the minimum is at 0.63. The order of scores survives, and in overconfident networks the pull may even help; so check calibration, and recalibrate if probabilities are used.',
        'Wrong labels look like hard examples and get the greatest weight.',
      ],
      redFlags: ['Adopts it because it is in a paper.', 'Trusts one example.'],
      tags: ['loss-functions', 'numerical-stability', 'gradient-check', 'python', 'class-imbalance'],
      searchPhrases: [
        'implement a custom loss function',
        'focal loss implementation',
        'numerically stable sigmoid cross entropy',
        'finite difference gradient checking',
        'rare class detection loss',
        'derive gradient by hand',
        'imbalanced classification loss',
        'paper formula to code',
        'coding exercise loss and gradient',
        'log sum exp and softplus tricks',
        'avoid overflow in exp',
        'code a loss without a framework',
        'how do you verify your derivative',
        'chain rule with the logistic function',
      ],
      enemies: ['training-that-overflows-at-a-thousand'],
      references: [
        { title: 'Lin et al.: Focal Loss for Dense Object Detection (2017)', url: 'https://arxiv.org/abs/1708.02002' },
        {
          title: 'Charoenphakdee et al.: On Focal Loss for Class-Posterior Probability Estimation (2020)',
          url: 'https://arxiv.org/abs/2011.09172',
        },
      ],
      exercise: {
        language: 'python',
        solution: FOCAL.solution,
        tests: FOCAL.tests,
        wrong: [
          { flaw: 'weighs with q instead of 1 - q', code: FOCAL.easy },
          { flaw: 'the weight is left out of the derivative', code: FOCAL.constant },
          { flaw: 'clips the score, so that large losses are wrong', code: FOCAL.clipped },
        ],
      },
      since: '0.2.0',
    },
    {
      id: 'parts-that-do-not-add-up',
      title: 'Three parts of a meter reader',
      areas: ['research-and-innovation', 'model-development'],
      kind: 'problem',
      difficulty: 'hard',
      minutes: 11,
      prompt: `Your team built a system that reads meters from pictures, with three new parts: A, other augmentation; B, a pre-trained network; C, a second pass over blurred pictures. You want to keep only what is needed, since each part costs upkeep, C most of all. You have the runs below. Repeated runs of the same set-up have a standard deviation of 0.3 points.

What do you conclude, and which runs do you want next?`,
      materials: [
        {
          title: 'Correct readings (one run each)',
          format: 'markdown',
          content: `| set-up | % |
|---|---|
| none of the three | 78.0 |
| A, B and C | 84.0 |
| without A | 83.6 |
| without B | 83.4 |
| without C | 83.8 |`,
        },
      ],
      assesses: 'Interprets ablations with interactions and noise, and plans the most informative runs.',
      followUps: [
        {
          ask: 'What do the three losses add up to, and what is the whole gain?',
          listenFor:
            '0.4 + 0.6 + 0.2 = 1.2 of 6.0. So the parts can stand in for one another. The key for a stuck candidate.',
        },
        {
          ask: 'Is any of the three losses more than chance?',
          listenFor:
            'A difference of two runs has a standard deviation of about 0.42; 0.6 is 1.4 times that. Not shown. Level 3.',
        },
        {
          ask: 'You may do five more runs. Which?',
          listenFor:
            'A alone, B alone and C alone, then repeats (level 3). Repeating what the decision hangs on, such as all three and "without C", and saying why counts towards level 4.',
        },
      ],
      rubric: {
        1: 'Ranks the parts by the drops and removes C and A together, or keeps all three because all together score best.',
        2: 'Sees the noise or the missing sum, but draws the wrong conclusion: that the parts are useless, or that more runs of the same kind will tell.',
        3: 'Explains that removing one part says little because the others make up for it, that no single drop stands out from the noise, and asks for runs with each part alone, with repeats.',
        4: 'Also decides by price: sizes the repeats to the difference that matters (for 0.5 points about three to six runs each), says what gain C must show to earn its upkeep, or looks at the blurred pictures separately, where C may matter although the mean hides it.',
      },
      answerKey: [
        'Whole gain 6.0 points; the single removals cost 0.4 + 0.6 + 0.2 = 1.2. If effects simply added, they would sum to 6. Any two parts give 5.4 to 5.8 of the 6.0, so the third has little left to add.',
        'What one part alone gives is unknown: perhaps one brings nearly everything, perhaps two are always needed. So one may be dropped at little loss; dropping two is a gamble.',
        'Standard deviation of a difference of two single runs: 0.3 x 1.41 = 0.42. The largest drop, 0.6, is 1.4 of those: not shown.',
        'All eight combinations are only three more set-ups than the five at hand: A, B and C alone. That completes the table.',
        'For 0.5 points at two standard errors: 0.3 x sqrt(2 / n) = 0.25 gives n = 2.9, three runs each; for a power of 80 % about six.',
        'The 0.3 is only the spread between runs; a small test set adds its own uncertainty. Asking for its size is a good sign.',
        'Decide by price: B is often cheap to keep, C costs at each use.',
      ],
      redFlags: ['Reads differences of 0.2 from single runs.', 'Assumes that effects add up.'],
      tags: ['ablation', 'experiment-design', 'variance', 'interactions'],
      searchPhrases: [
        'ablation study',
        'which component actually helps',
        'simplify an overcomplicated system',
        'factorial experiment design',
        'interaction effects between components',
        'removing features one at a time',
        'redundant components',
        'run to run noise in experiments',
        'keep only what is needed',
        'which part of the system is worth keeping',
        'improvements that do not add together',
        'which experiment would you run next',
        'design of experiments DOE',
        'is the difference larger than run variation',
        'what can we remove without loss',
      ],
      enemies: ['a-feature-you-took-out-again'],
      since: '0.2.0',
    },
    {
      id: 'better-than-the-experts',
      title: 'Better than the experts',
      areas: ['research-and-innovation', 'statistics'],
      kind: 'problem',
      difficulty: 'medium',
      minutes: 10,
      prompt: `A study reports that a model which finds skin changes in pictures of dairy cows was right more often than five vets. Half of the 400 pictures showed a sick animal; the vets had ten seconds for each picture. At its threshold the model finds 92 % of the sick animals and wrongly reports 10 % of the healthy ones. In your barns 2 % of the animals are sick. Your director wants to buy it.

What can the director expect in your barns, and what do you propose?`,
      assesses:
        'Transfers a study to the own setting: base rate, comparison, conditions, and what would have to be tested.',
      followUps: [
        {
          ask: 'Of a hundred alarms in your barns, how many would be right?',
          listenFor:
            'About 16; in the study 90. The step that opens the question for a stuck candidate; level 3 gets there alone.',
        },
        {
          ask: 'Was the comparison with the vets fair?',
          listenFor: 'Ten seconds and a picture are not how vets work; they touch, ask and see the herd. Level 3.',
        },
        {
          ask: 'Could it be useful nevertheless?',
          listenFor:
            'As a first filter: about 12 of 100 animals to look at instead of all, missing 8 % of the sick. Level 4 if offered before this probe.',
        },
      ],
      rubric: {
        1: 'Recommends buying because it beats experts, or refuses because a machine cannot replace a vet.',
        2: 'Doubts the study in general (small, biased) without working out what it means at 2 %.',
        3: 'Works out that some 16 % of the alarms would be right at 2 %, sees that the vets were compared under unfair conditions, and proposes a trial in own barns with a stated measure before buying.',
        4: 'Also weighs what it could be good for: a first filter with its price (about 12 % of the animals looked at, 8 % of the sick missed) against what is done today, another threshold, or a trial planned so that missed animals come to light.',
      },
      answerKey: [
        'At 2 %: right alarms 0.02 x 92 = 1.84 of 100 animals, false ones 0.98 x 10 = 9.8. Of the alarms 15.8 % are right.',
        'In the study: 46 and 5 of 100, so 90.2 % were right. The same model, another base rate.',
        'Share right overall at 2 %: 0.02 x 92 + 0.98 x 90 = 90.0 %; saying "healthy" always has 98 %. Accuracy is no guide here.',
        'As a filter: 11.64 of 100 animals are looked at instead of 100, and 8 % of the sick are missed; whether that is good depends on what is done today.',
        'Half sick pictures are fine for measuring both rates; they are wrong for judging what an alarm means. Picked clear cases would flatter both rates; breed, light and cameras may change them.',
        'Trial: some weeks in two barns; vets check all alarms and a random part of the other animals. At 2 %, some 2,500 animals examined hold only about 50 sick ones, so finding out what it misses takes many.',
      ],
      redFlags: [
        'Takes "right more often" as a property of the model, whatever the setting.',
        'Ignores the missed animals.',
      ],
      tags: ['reading-papers', 'base-rate', 'external-validity', 'screening'],
      searchPhrases: [
        'superhuman performance claim',
        'ai beats doctors',
        'low prevalence false positives',
        'positive predictive value',
        'precision drops at real base rate',
        'study does not transfer to our setting',
        'boss wants to buy a vendor’s model',
        'human versus model comparison unfair',
        'diagnostic test sensitivity specificity',
        'bayes rule disease screening',
        'will it work as well in our place',
        'most alarms would be wrong',
        'how many flagged cases are really ill',
        'study conditions differ from everyday practice',
        'PPV and prevalence',
        'questioning a machine beats humans headline',
      ],
      enemies: [
        'a-test-before-the-treatment',
        'a-pilot-before-the-bet',
        'was-my-voice-in-your-training',
        'two-failure-models-and-a-repair-crew',
      ],
      since: '0.2.0',
    },
    {
      id: 'three-days-at-a-conference',
      title: 'Three days at a conference',
      areas: ['research-and-innovation', 'communication'],
      kind: 'situational',
      difficulty: 'easy',
      minutes: 8,
      prompt: `Your employer, a maker of hearing aids, sends you to a conference for three days: 1,500 talks and posters. Your team of eight stays at home. It has been stuck for months on one problem: making voices clear in wind. How do you use the three days, and what does the team have two weeks later?`,
      assesses: 'Learns with a purpose, brings home something testable, and shares it in a form that works.',
      followUps: [
        {
          ask: 'How do you choose among 1,500?',
          listenFor:
            'From the problem: a short list made beforehand, people to meet; some room for chance. A start for the stuck.',
        },
        {
          ask: 'You come home with three ideas. What happens on Monday?',
          listenFor:
            'One small test with a time limit, chosen with the team (level 3), and a result that would end it (level 4). A pile of slides is level 2.',
        },
        {
          ask: 'An author asks how your own product handles wind. What do you say?',
          listenFor:
            'Speaks of the general problem and public work, not of plans or data; settled before leaving what may be told. Giving it all away is level 1.',
        },
        {
          ask: 'Half a year later, how do you judge whether the trip was worth it?',
          listenFor: 'An idea tried, a contact used, a direction dropped. A named check is level 4.',
        },
      ],
      rubric: {
        1: 'Goes from talk to talk by title or fame, or buys help by showing product plans or recordings; brings home nothing that others can use.',
        2: 'Prepares a list of talks and writes up all that was seen, but the wind problem does not decide the choice, or no test follows within the two weeks; or does both, but prepares alone, or neither asks the authors nor tells the others.',
        3: 'Prepares with the team around the wind problem, and within two weeks has one idea in a small test. Also asks authors at posters what did not work and what it needs, or has told the others briefly.',
        4: 'Also plans for being wrong: looks for evidence that the team’s own approach leads nowhere, fixes the result that would end the test, or says what the team should stop pursuing.',
      },
      answerKey: [
        'Papers can be read at home, people cannot: what failed, how easily it breaks and what data it needs are told at posters.',
        'Preparation: the question in two sentences, ten papers, five people; own recordings only if allowed. Talks from nearby fields, such as phones or outdoor microphones, are worth a part of the time.',
        'Return: half an hour on three ideas, with a proposal for one test of a few days and a result which would end it.',
        'Confidential: product plans and data. Asking openly about public work is fine.',
        'A result such as "nobody has solved wind, and here is why" is worth something too.',
      ],
      redFlags: ['Sees it as a reward only.', 'Gives away confidential matters.'],
      tags: ['continuous-learning', 'conferences', 'knowledge-sharing'],
      searchPhrases: [
        'attending neurips or icml',
        'getting value from conferences',
        'sharing what you learnt with the team',
        'professional development',
        'keeping up with research',
        'confidentiality when talking to outsiders',
        'networking with researchers',
        'bringing back ideas from outside',
        'training budget justified',
        'how to prepare for an industry event',
        'choosing among too many talks',
        'what did the team gain from your trip',
        'learning with a concrete problem in mind',
        'reporting back after a business trip',
        'turning what you heard into an experiment',
      ],
      since: '0.2.0',
    },
    {
      id: 'friday-afternoons-for-learning',
      title: 'Four papers and an empty room',
      areas: ['research-and-innovation', 'team-leadership'],
      kind: 'situational',
      difficulty: 'medium',
      minutes: 10,
      prompt: `Your team of seven at a map publisher has had Friday afternoons for learning since spring. Attendance went from seven to two; a reading circle died after four papers; one person built a demonstration that nobody uses. The department head asks you to make it useful by the end of next quarter, or it will be dropped.

What do you do?`,
      assesses: 'Finds why learning time fails, ties it to the work and to people’s needs, and can show an effect.',
      followUps: [
        {
          ask: 'What would you ask the five who stay away?',
          listenFor:
            'What they do instead and why; what they would like to be able to do. Does not assume laziness. A start for the stuck; level 3 asks without the probe.',
        },
        {
          ask: 'How do you protect the time when a release is due?',
          listenFor:
            'Another rhythm (a day a month, a week a quarter), an agreement with product; something that holds counts towards level 3.',
        },
        {
          ask: 'What do you show the department head after the quarter?',
          listenFor:
            'Things that changed in the work: a method adopted or rejected, a skill now shared by two (level 3). Level 4 also says what cannot be seen so soon.',
        },
      ],
      rubric: {
        1: 'Makes it compulsory or gives it up, without asking why people stay away.',
        2: 'Brings better papers, speakers or a competition, with no link to the work or to the reasons for staying away; or ties it to the work without asking anybody; or does both, but leaves the hour and the aim as they were.',
        3: 'Asks people, and ties learning to open problems of the team in small groups that end in a test, a talk or a decision. Also changes the rhythm so that it survives releases, or agrees what counts as success.',
        4: 'Also does at least two of these: gives people with different needs different forms; keeps some time without a purpose and says why; sets a date at which what does not work ends; tells the head what a quarter can and cannot show.',
      },
      answerKey: [
        'Likely reasons: Friday afternoon loses to deadlines, papers far from the work, no result expected or used, a large round in which few like to speak.',
        'Forms that survive: two or three people, one question of the team, four weeks, ending in a decision ("we use it / we do not"); pairs across skills.',
        'The demonstration that nobody uses: find out what it would take, or say why it ends; do not let it die silently.',
        'Cost: 7 people x 0.5 days x 12 weeks = 42 days a quarter if all come. That deserves a plan, and explains the head’s question.',
        'Measures are soft: decisions taken, methods adopted, areas covered by two people instead of one. Numbers of papers read mean little.',
      ],
      redFlags: ['Says that learning is for people’s own time.', 'Measures attendance.'],
      tags: ['continuous-learning', 'team-culture', 'knowledge-sharing'],
      searchPhrases: [
        'learning culture in the team',
        'journal club',
        'paper reading group died',
        'upskilling the team',
        '20 percent time',
        'nobody comes to the training',
        'time for learning versus deadlines',
        'building a continuous learning habit',
        'knowledge sharing sessions',
        'learning time is about to be cancelled',
        'motivating people to learn together',
        'reviving a failing initiative',
        'show that learning time pays off',
        'employee development without wasted hours',
        'L&D for a data team',
      ],
      samples: [
        {
          level: 1,
          text: `I think the problem is that it is voluntary. If you leave it to people they will always find something more urgent. So I would make it mandatory, in the calendar for all seven, with attendance, and each one has to present a paper in turn, so that everybody prepares. With seven people that is one each seven weeks, it is really not too much. And the head of department could come by now and then, then it is taken seriously. At the end of the quarter I have a list, twelve Fridays, twelve papers, and a short summary for each of them, so this is something I can show. If people still do not come, then I would rather drop it, because somebody who does not want to learn cannot be forced.`,
        },
        {
          level: 2,
          text: `I would try to make it more attractive. The papers were maybe too theoretical, so I would choose more practical topics, large language models, agents, that everybody is interested in, and invite external speakers, perhaps from the university. Also a small hackathon once a quarter with a prize is something which works well for motivation. Friday afternoon is good in general since there are few meetings. One can also share videos of conferences, then people can watch when they have time, and have some snacks. For the department head I would make a survey at the end how satisfied people are. I believe with a good programme attendance will go back to five or six. And someone should be responsible for organising it.`,
        },
        {
          level: 3,
          text: `Before changing anything I would talk to each of the five who stopped coming. My guess is, Friday afternoon is when the release burns, and the papers had nothing to do with their week. Then I would end the big circle and do it small: two or three people, one question that the team has anyhow, for instance can we detect roads in the old scans without labels, four weeks, at the end a talk of twenty minutes and a decision, we use it or we do not. Another slot, Wednesday morning, and in release week it moves instead of dying. The demonstration, I would ask what it would take and then finish or bury it. And with the head I agree on what counts: two such decisions by the end of the quarter.`,
        },
        {
          level: 4,
          text: `Half a day times seven times twelve, forty-two days in a quarter, so the question is fair. I would ask everybody, also the two who still come, since they may have other needs: the new one wants basics, the senior has to keep up with what happens outside, a third wants only peace. These are not one format. So pairs on a team question, four weeks, ends with a decision, not on Friday. For the new one a partner and a list. And I would keep one afternoon a month with no purpose at all, because the last two things we use came from somebody playing. I would say this to the head openly, and also, within one quarter you will see two or three decisions, you will not see better models. If by week six none of the groups has met twice, I stop it myself. Demonstration: one conversation with a possible user, then finish or delete.`,
        },
      ],
      since: '0.2.0',
    },
    {
      id: 'a-method-that-you-turned-down',
      title: 'A method that you turned down',
      areas: ['research-and-innovation'],
      kind: 'behavioral',
      difficulty: 'medium',
      minutes: 9,
      prompt: `Tell me about a new method that interested you and that you decided, after looking into it, not to use. What did you find out, and was it the right call?`,
      assesses: 'Evaluates novelty on evidence and cost, can let go of something attractive, and looks again later.',
      followUps: [
        {
          ask: 'What attracted you to it?',
          listenFor: 'A real need or a real fascination, told frankly. Opens the story for a stuck candidate.',
        },
        {
          ask: 'Which test or fact decided, and who learnt of it?',
          listenFor:
            'A concrete comparison, a cost, a condition that was not met, and a note or a talk from which others know it (level 3). "It was not mature" alone is level 2.',
        },
        {
          ask: 'What would have to change for you to take it up?',
          listenFor: 'A condition that can be observed; level 4 has watched it since.',
        },
      ],
      rubric: {
        1: 'Turned it down without looking, or used it, failed, and now calls the failure a decision.',
        2: 'Looked at it briefly and gives general reasons (complex, new, not mature); nobody else learnt of it.',
        3: 'Tested the deciding point at small cost, weighed the gain against upkeep and risk in their own setting, and told the others why in a form that lasts.',
        4: 'Also had fixed beforehand what would decide, or named the condition for looking again and did look; can say today, with evidence, whether the call was right.',
      },
      answerKey: [
        'Why ask: saying yes to novelty is easy to tell; a reasoned no shows judgement.',
        'Good grounds: a gain too small to matter, upkeep, data that it needs, latency, licence, skills in the team, a simpler way that is nearly as good.',
        'A small, honest test is worth more than an opinion.',
        'Having been wrong does not lower the rating if the reasons were sound and they looked again.',
      ],
      redFlags: ['Contempt for new things or for those who like them.', 'No test and no figures.'],
      tags: ['choosing-bets', 'evaluation', 'simplicity', 'adoption'],
      searchPhrases: [
        'decided against a new technology',
        'saying no to hype',
        'resisting shiny new tools',
        'simpler solution preferred',
        'rejected an idea after evaluating it',
        'chose not to adopt',
        'new isn’t always better',
        'cost of complexity',
        'time you said no',
        'tempted by something new but let it go',
        'fancy model was not worth it',
        'technology evaluation with a negative outcome',
        'KISS and avoiding overengineering',
        'choosing boring technology',
      ],
      enemies: ['an-idea-from-outside-that-you-brought-in'],
      since: '0.2.0',
    },
    {
      id: 'a-new-method-into-the-timetable',
      title: 'A new method into the timetable',
      areas: ['research-and-innovation', 'scalability-and-performance'],
      kind: 'system-design',
      difficulty: 'hard',
      minutes: 28,
      prompt: `A railway assigns locomotives to 2,400 trains a day with a solver and hand-made rules; planners correct some 60 assignments a day. Your research partner shows, on last year’s data, that a learnt method would save 3 % of empty runs (locomotives moving without a train), about 1.8 million euros a year. It sometimes proposes plans that break a rule that was never written down. A wrong plan in the morning can stop a line.

Design the way from this result into daily use, over nine months.`,
      assesses:
        'Takes a research result to production in steps: independent check, constraints, shadow use, people, stop conditions.',
      followUps: [
        {
          ask: 'What do you check about the 3 % before anything else?',
          listenFor:
            'Compared with what: plans before or after the planners’ corrections, the same constraints, days not used for learning. A start for the stuck, and level 3.',
        },
        {
          ask: 'How do you catch the unwritten rules?',
          listenFor:
            'Planners look at proposals in shadow use and give a reason for each rejection; reasons that return become rules in a checker that every plan must pass. Level 3.',
        },
        {
          ask: 'What is the first real use?',
          listenFor:
            'A bounded part: one depot, quiet hours, proposals that a planner may take or leave; the old solver as fallback. Level 3.',
        },
        {
          ask: 'After five months planners accept 20 % of the proposals. What does it mean?',
          listenFor:
            'Bad proposals, unknown rules or distrust: look at the cases by kind (level 3). What would end the project was set in advance (level 4).',
        },
      ],
      rubric: {
        1: 'Replaces the solver after a successful backtest, or shelves the result because it breaks rules.',
        2: 'Plans a pilot, but does not check what the 3 % is compared with, or skips the shadow run or the fallback; or has these, with at most one of: a guard for rules, planners from the start, conditions for growing.',
        3: 'Repeats the result independently on later days against corrected plans, and goes from shadow use to a small part with a fallback. Also at least two of: a checker for hard rules in front; planners who judge proposals; a measure with stated conditions for growing.',
        4: 'Also does at least two of these: estimates, as a range, what is left of the 3 % after corrections; lowers the risk by design, for example the solver repairs the learnt proposal under all rules; plans for a new timetable that the method has never seen; says what ends the project and what was gained even then.',
      },
      answerKey: [
        'The 3 %: against the solver’s plans, or against what was really run after 60 corrections a day (2.5 % of trains)? If corrections undo savings, little may be left. And the days of the test must not have been used for training.',
        'Size: 3 % are 1.8 million, so empty runs cost about 60 million a year; each 0.1 % is 60,000.',
        'A time line that fits: two months to repeat the result and build the checker, two of shadow use, three in one depot, two to widen or to stop. Others are as good if each step has a condition.',
        'Hard rules need a checker independent of the method; each unwritten rule that is found is added, also to the old solver.',
        'Shadow use: each night’s plan beside the real one; planners rate a sample of 20 differences on each of some 40 working days: 800 judgements.',
        'Hybrid: the learnt method proposes, the solver repairs under all rules. It often keeps much of the gain at less risk, but the solver’s running time must be measured.',
        'First live part: one depot, proposals ready early enough to fall back to the old plan before the morning. Conditions to grow: no hard rule broken, no more corrections than today, savings within the range expected.',
        'A new timetable: the method has never seen it; the solver must be able to run alone.',
      ],
      redFlags: ['Planners appear only as an obstacle.', 'No way back on a Monday morning.'],
      tags: ['research-to-production', 'shadow-deployment', 'constraints', 'human-in-the-loop', 'optimisation'],
      searchPhrases: [
        'research prototype to production',
        'productionising research',
        'rolling out a new model gradually',
        'shadow mode',
        'operations research and learned optimisation',
        'experts override the model’s suggestions',
        'domain experts do not accept recommendations',
        'undocumented business rules',
        'safety constraints on model output',
        'phased rollout plan',
        'bringing a lab result into daily operations',
        'earning the trust of planners',
        'decision support in a critical operation',
        'fallback when the model suggests something unsafe',
        'tacit knowledge that only experts have',
        'MILP solver combined with machine learning',
      ],
      since: '0.2.0',
    },
    {
      id: 'warm-colours-on-the-damaged-bark',
      title: 'Warm colours on the damaged bark',
      areas: ['research-and-innovation', 'responsible-ml'],
      kind: 'conceptual',
      difficulty: 'medium',
      minutes: 8,
      prompt: `A network recognises from photographs whether bark beetles have attacked a tree; 94 % of the pictures held out are right. For each picture a heat map shows which pixels count. Foresters looked at 60 maps: the warm colours lie on the cracks and holes in the bark. They are convinced that it sees what they see.

A student has compared maps of the same 200 pictures, as below. What can you tell the foresters now?`,
      materials: [
        {
          title: 'Compared with the maps of the network in use',
          format: 'markdown',
          content: `| maps of the same pictures | mean rank correlation of pixels |
|---|---|
| the same network, trained again from another random start | 0.89 |
| the same network, not trained, all weights random | 0.87 |
| a simple filter that marks edges | 0.81 |`,
        },
      ],
      assesses: 'Reads a control experiment on an explanation method, and designs a test of what a model really uses.',
      followUps: [
        {
          ask: 'What does the network with random weights know about beetles?',
          listenFor:
            'Nothing, and its map is nearly the same. A start for a stuck candidate; what follows for the 60 maps must come from them (tells 3 from 2).',
        },
        {
          ask: 'So is the network a bad one?',
          listenFor:
            'The table does not say. It is about the maps; the network may look at the holes or at something else, and 94 % stands as far as the pictures held out are like those in use (level 3).',
        },
        {
          ask: 'You cover the holes with a grey square, and the score falls. Are you done?',
          listenFor:
            'No: a grey square is itself unlike any picture it has seen. Cover as much sound bark for comparison, or put sound bark over the holes (level 4 if unasked).',
        },
      ],
      rubric: {
        1: 'Tells the foresters that the maps confirm the network, for example because two trained networks agree at 0.89; or that the table proves the network useless.',
        2: 'Says that the maps are not reliable, but not why the row with random weights shows it; or says why, but also doubts the 94 % because of it, or proposes no test beyond another kind of map.',
        3: 'Says that an untrained network gives nearly the same map, so the map mostly shows the edges in the picture and is no evidence of what was learnt; that this says nothing against the network; and proposes a test that changes the picture or the data and watches the score.',
        4: 'Also does at least two of these unasked: explains the 0.89 by the same cause; gives the test a control, such as covering as much sound bark; plants a cue on purpose and asks whether a map would find it; says that passing this check would be necessary but not enough; names what else may go with attacked trees (camera, season, stand) and tests pictures without it.',
      },
      answerKey: [
        'Maps that hardly change when everything learnt is removed cannot show what was learnt. They depend on the picture and on the build of the network (Adebayo et al. 2018 found this for some widely used methods and not for others).',
        'Cracks and holes are edges, and so is what the filter marks. The foresters saw edges where they expected damage: agreement with one’s expectation is weak evidence here.',
        'The 0.89 between two trained networks is no comfort: a map that depends only on the picture would agree with itself even better. It needs the second row for comparison.',
        'The limits: the table accuses the maps, not the network. And the figure depends on the measure: absolute or signed values, and whole maps or only the hottest pixels, can differ.',
        'Better tests: put sound bark over the holes, and as a control over as large a part elsewhere; set holes into pictures of sound trees; pictures from another forest, camera and season; a network trained on pictures with the damage removed: how much of the 94 % is left?',
        'Covering makes pictures unlike those of training; the score may fall for that alone. Hence the control, or training again with parts removed (Hooker et al. 2019).',
        'Another kind of map is fine if it first passes the same check. Passing is necessary, not sufficient: it shows that the map depends on the weights, not that it is right.',
        'What to tell the foresters: "These maps would look much the same before any training. Please do not rely on them; we will test by changing pictures, and you choose which."',
      ],
      redFlags: [
        'Picks the method whose maps please the foresters most.',
        'Keeps the table from the foresters so that they go on trusting the network.',
      ],
      tags: ['interpretability', 'saliency-maps', 'sanity-checks', 'controls', 'computer-vision'],
      searchPhrases: [
        'saliency map',
        'heat map of an image classifier',
        'grad cam',
        'sanity check for explanations',
        'random weights test',
        'what does the network look at',
        'does the heat map prove anything',
        'explain an image model',
        'is the picture explanation real or wishful thinking',
        'convincing explanation that proves little',
        'confirmation bias in model interpretation',
        'model randomisation test',
        'occlusion or deletion test of importance',
        'explainable computer vision',
      ],
      references: [
        { title: 'Adebayo et al.: Sanity Checks for Saliency Maps (2018)', url: 'https://arxiv.org/abs/1810.03292' },
        {
          title: 'Hooker et al.: A Benchmark for Interpretability Methods in Deep Neural Networks (2019)',
          url: 'https://arxiv.org/abs/1806.10758',
        },
      ],
      since: '0.2.0',
    },
  ],
} as const satisfies QuestionSet

const typed = set as QuestionSet<QuestionIdOf<typeof set>>
export const researchAndInnovation = typed
