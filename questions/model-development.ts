import type { QuestionIdOf, QuestionSet } from '../src/schema/question-set'

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
            'Logged data favour what the old system showed; popularity; random splits across time; sold-out articles (level 3 names two).',
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
        3: 'Defines label and horizon relative to a customer’s habit and to when a voucher can still work, fixes a reference date, and says who is in and who is out.',
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
      since: '0.1.0',
    },
  ],
} as const satisfies QuestionSet

export const modelDevelopment = set as QuestionSet<QuestionIdOf<typeof set>>
