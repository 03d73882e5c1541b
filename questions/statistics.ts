import type { QuestionIdOf, QuestionSet } from '../src/schema/question-set'

const AA_TEST = {
  solution: `import random
from statistics import NormalDist, mean, variance

def p_value(a, b):
    se = (variance(a) / len(a) + variance(b) / len(b)) ** 0.5
    z = (mean(a) - mean(b)) / se
    return 2 * (1 - NormalDist().cdf(abs(z)))

def aa_test(rng, users=200):
    arms = ([], [])
    for user in range(users):
        arm = arms[rng.random() < 0.5]
        taste = rng.betavariate(1, 9)
        arm.append(mean(rng.random() < taste for _ in range(rng.randint(1, 60))))
    return p_value(*arms)

rng = random.Random(7)
runs = [aa_test(rng) for _ in range(500)]`,
  tests: `share = sum(p < 0.05 for p in runs) / len(runs)
assert 0.02 <= share <= 0.08, share`,
}

const AUDIT = {
  solution: `def estimate(audited, total):
    if total < 1 or total < len(audited):
        raise ValueError('total must count all items')
    share = spread = 0.0
    for probability, harmful in audited:
        if not 0 < probability <= 1:
            raise ValueError('an audited item needs a probability above 0, at most 1')
        if harmful:
            share += 1 / probability
            spread += (1 - probability) / probability ** 2
    return share / total, spread ** 0.5 / total`,
  plain: `def estimate(audited, total):
    if any(not 0 < p <= 1 for p, _ in audited):
        raise ValueError
    share = sum(harmful for _, harmful in audited) / len(audited)
    return share, (share * (1 - share) / len(audited)) ** 0.5`,
  binomial: `def estimate(audited, total):
    if any(not 0 < p <= 1 for p, _ in audited):
        raise ValueError
    share = sum(harmful / p for p, harmful in audited) / total
    return share, (share * (1 - share) / len(audited)) ** 0.5`,
  tests: `import random
from statistics import mean, stdev

rng = random.Random(3)
items = []
for _ in range(20000):
    kind = rng.random()
    p, risk = (0.02, 0.02) if kind < 0.8 else (0.2, 0.1) if kind < 0.9 else (1.0, 0.3)
    items.append((p, rng.random() < risk))
truth = mean(h for _, h in items)
results = [estimate([i for i in items if rng.random() < i[0]], len(items)) for _ in range(300)]
shares, errors = zip(*results)
assert abs(mean(shares) - truth) < 0.05 * truth, (mean(shares), truth)
assert 0.85 < mean(errors) / stdev(shares) < 1.15, (mean(errors), stdev(shares))
share, error = estimate([(1.0, True), (1.0, False)], 2)
assert abs(share - 0.5) < 1e-9 and error < 1e-9
for p in (0.0, 1.5):
    try:
        estimate([(p, True)], 10)
        refused = False
    except (ValueError, AssertionError):
        refused = True
    assert refused`,
}

const set = {
  id: 'statistics',
  title: 'Statistics',
  summary:
    'Inference, experiments, causal reasoning, sampling, uncertainty and calibration as they meet a working ML engineer.',
  questions: [
    {
      id: 'stopping-an-ab-test-on-a-good-day',
      title: 'Stopping an A/B test on a good day',
      areas: ['statistics', 'communication'],
      kind: 'situational',
      difficulty: 'medium',
      minutes: 10,
      prompt: `Your team tests a new ranking model against the old one. The plan was to run for 14 days. A product manager looks at the dashboard every morning. On day 5 it shows p = 0.03 in favour of the new model, and the product manager asks you to ship today.

Tell me what you answer, and what you do about the test.`,
      assesses:
        'Understands why repeated looks inflate false positives, and can turn that into a workable process with a colleague who wants speed.',
      followUps: [
        {
          ask: 'Suppose nothing had changed between the two models. How often would a test like this show p below 0.05 at least once in 14 daily looks?',
          listenFor:
            'Clearly more than 5 %, with the reason that each look is another chance, is enough for level 3. A size close to the truth (about one test in five, or one in ten if only wins for the new model count), or a simulation named as the way to get it, counts towards level 4 even here. Ask a stuck candidate first about 100 looks (about 37 %).',
        },
        {
          ask: 'The product manager says that waiting nine days costs money. What could you have set up so that stopping early is allowed?',
          listenFor:
            'A sequential design: alpha spending, group-sequential boundaries, always-valid p-values, or a fixed number of looks. Naming the price, a longer test or a wider interval, counts towards level 4.',
        },
        {
          ask: 'Which result during the first days would make you stop at once?',
          listenFor:
            'A guardrail for harm (errors, latency, revenue) with its own rule, set apart from the decision to ship.',
        },
      ],
      rubric: {
        1: 'Ships because p is below 0.05, or says that p-values may be read on any day because the data are the same.',
        2: 'Senses that day 5 is too early but explains it only as "not enough data"; does not link the risk to repeated looks, and offers only to wait.',
        3: 'Explains that each look is another chance of a false alarm, keeps the planned end for the ship decision, and proposes a valid way of looking early for next time.',
        4: 'Also does at least two of these, and apart from the size unasked: puts a size on the inflation (about one test in five, or one in ten if only wins for the new model count) or says that early estimates are too high; keeps guardrails for harm apart from evidence for benefit; checks weekly cycles and novelty; agrees a rule for early looks with the product manager and names what it costs.',
      },
      answerKey: [
        'With 14 equally spaced looks and no true difference, some look falls below p = 0.05 in about 22 % of tests (simulated with a normal test statistic); five looks already give 14 %. In half of these the new model seems to win, so about 11 % of tests end in a false win. The 5 % promise holds for one look fixed in advance.',
        'Looking does no harm as long as nobody acts on it: the result on day 14, read once as planned, is still valid.',
        'The effect measured at an early stop is also too large on average: the test stops when noise points the right way.',
        'Five days do not hold a full weekly cycle; users may also react to novelty.',
        'Equally good ways to allow early stopping: group-sequential boundaries (O’Brien-Fleming, Pocock), alpha spending, always-valid inference, or a Bayesian rule whose error rates were simulated. A Bayesian posterior alone does not remove the problem for a team that cares how often it ships a model that is no better.',
        'Misconception: the p-value is the probability that the new model is no better.',
      ],
      redFlags: [
        'Would stop early when the result is good and go on when it is bad.',
        'Blames the product manager for looking instead of giving them a rule.',
      ],
      tags: ['ab-testing', 'optional-stopping', 'p-values', 'stakeholders'],
      searchPhrases: [
        'peeking at results',
        'early stopping of an experiment',
        'sequential testing',
        'pm wants to ship early',
        'looking at the dashboard every day',
        'p-hacking',
        'false positives from repeated looks',
        'stakeholder pressure on an experiment',
        'always valid p-values',
        'a/b testing pitfalls',
        'can we stop now, it looks good',
        'product colleague impatient for results',
        'group sequential design and alpha spending',
        'explain significance to a product manager',
        'planned duration of an experiment',
        'how to make experiments faster but valid',
      ],
      references: [
        { title: 'Johari, Pekelis, Walsh: Always Valid Inference', url: 'https://arxiv.org/abs/1512.04922' },
      ],
      since: '0.1.0',
    },
    {
      id: 'no-failures-in-three-hundred',
      title: 'No failures in three hundred reviews',
      areas: ['statistics', 'responsible-ml'],
      kind: 'problem',
      difficulty: 'easy',
      minutes: 8,
      prompt: `Before launch, a team checked 300 randomly chosen answers of an assistant for disclosed personal data and found none. The assistant will give 200,000 answers a day. The launch document says: "The disclosure rate is zero."

You are asked to sign this sentence or to replace it. What do you do? Give your numbers at 95 % confidence.`,
      assesses: 'Puts an honest upper bound on a rare event and states what a sample can and cannot show.',
      followUps: [
        {
          ask: 'If the true rate were 1 %, how probable would it be to see no failure in 300?',
          listenFor:
            '0.99 to the power of 300, about 5 %. Helps a stuck candidate to find the bound without being told it.',
        },
        {
          ask: 'The company could live with 20 disclosures a day. What check would show that it is below that?',
          listenFor:
            '20 in 200,000 is 1 in 10,000, so about 30,000 answers without a failure (3 / 0.0001), or a targeted search for failures instead. Getting there when asked fits level 3; raising the tolerable rate unasked, and sizing the check from it, counts towards level 4.',
        },
        {
          ask: 'What would make the bound wrong even though the arithmetic is right?',
          listenFor:
            'The sample does not look like real traffic: no hostile prompts, few languages, near-duplicates. Or the reviewers miss cases.',
        },
      ],
      rubric: {
        1: 'Signs the sentence, or misreads the confidence as a rate ("95 % sure, so up to 5 % may fail"), or says that nothing can be computed without a failure.',
        2: 'Says that the rate may be above zero but gives no bound, or applies a normal interval and gets plus or minus zero.',
        3: 'Reaches an upper bound near 1 % by any sound way and rewrites the sentence with the sample size, the confidence and what was sampled.',
        4: 'Also, unasked, does at least two of these: turns the bound into up to about 2,000 disclosures a day; asks what rate is tolerable and how large a sample would show it; questions whether the reviewers, or answers collected before launch, would have revealed a failure at all.',
      },
      answerKey: [
        'Solve (1 - p)^300 = 0.05: p = 0.00994, so about 1.0 %. The "rule of three" gives 3/300 = 1 %.',
        'A two-sided 95 % Clopper-Pearson interval ends at 1.22 %; either is fine if it is named.',
        'At 200,000 answers a day, 1 % is 2,000 a day. To show less than 1 in 10,000 with no failure seen takes about 30,000 answers.',
        'A correct sentence: "In 300 randomly sampled answers no disclosure was found; with 95 % confidence the rate for such traffic is below 1 %."',
        'A Bayesian bound with a uniform prior is as good: 1 - 0.05^(1/301), also about 1 %.',
      ],
      redFlags: [
        'Calls the absence of evidence proof of safety.',
        'Uses the normal approximation at zero events without noticing the zero width.',
      ],
      tags: ['confidence-intervals', 'rare-events', 'llm-evaluation', 'sampling'],
      searchPhrases: [
        'rule of three',
        'zero observed failures',
        'upper confidence bound',
        'how many samples to prove safety',
        'privacy leakage of a chatbot',
        'pii leak testing',
        'overclaiming safety before launch',
        'how many tests are enough',
        'llm safety evaluation sample size',
        'refusing to sign an overconfident claim',
        'we found no problems, so is it safe',
        'how rare can it still be',
        'binomial bound or Clopper-Pearson',
        'asked to sign something you do not believe',
        'absence of evidence',
      ],
      references: [
        {
          title: 'Hanley, Lippman-Hand: If Nothing Goes Wrong, Is Everything All Right? (JAMA 1983)',
          url: 'https://doi.org/10.1001/jama.1983.03330370053031',
        },
      ],
      since: '0.1.0',
    },
    {
      id: 'probabilities-after-downsampling',
      title: 'Probabilities after downsampling',
      areas: ['statistics', 'model-development'],
      kind: 'problem',
      difficulty: 'hard',
      minutes: 12,
      prompt: `To save time, a click model was trained on all clicks but on only a random tenth of the non-clicks. On a held-out set sampled in the same way it is well calibrated. In production, adverts are ranked by score times price per click, and the advertiser pays that amount each time the advert is shown. Advertisers complain that they pay for far more clicks than they get.

For one advert the model says 0.30. What click probability does that stand for in production, and how would you repair the system?`,
      assesses:
        'Reasons with odds about sampling and prior shift, and carries the reasoning into a repair that can be checked.',
      followUps: [
        {
          ask: 'Take 1,000 impressions of such adverts as they were in the training sample. How many of each class were there before sampling?',
          listenFor: 'A way in for a stuck candidate: 300 clicks and 700 kept non-clicks, which stand for 7,000.',
        },
        {
          ask: 'The held-out set looked well calibrated. Why did it not show the fault?',
          listenFor:
            'It was sampled in the same way, so it shares the fault (level 3, also when asked). Concluding that the model must be right speaks for level 1, having no explanation for level 2.',
        },
        {
          ask: 'Would the ranking by score alone, without prices, have been wrong too?',
          listenFor:
            'The correction keeps the order of the scores, so a ranking by score alone was right. Multiplied by the price the order can change, because 0.30 shrinks 7.3 times and 0.10 shrinks 9.1 times. Seeing this when asked fits level 3; unasked it counts towards level 4.',
        },
        {
          ask: 'How would you know in production that the repaired probabilities are right?',
          listenFor:
            'Calibration on unsampled logged traffic, by segment and over time, with enough clicks in each bin. Naming late clicks, or that only adverts chosen by the ranker are seen, counts towards level 4.',
        },
      ],
      rubric: {
        1: 'Holds that 0.30 is right because the held-out set is calibrated, or that the true probability is higher; or repairs by moving a threshold, which leaves the charges wrong.',
        2: 'Knows that the sampling makes the scores too high, but gets no number or takes 0.30 / 10 = 0.03 as exact, or cannot say, even when asked, why the held-out set hid the fault.',
        3: 'Derives about 0.04 from odds or counts, explains why the calibrated held-out set did not show it, and names a sound repair: correct the score, weight the kept non-clicks by ten, recalibrate on unsampled traffic, or retrain on all data.',
        4: 'Also, unasked, does at least two of these: compares repairs by what each assumes or costs; notes that the order of adverts changes only because prices enter; plans a check on unsampled traffic, by segment and allowing for late clicks, that would catch the next such fault.',
      },
      answerKey: [
        'Odds in the sample: 0.30 / 0.70. Non-clicks were kept at rate 0.1, so the true odds are a tenth of that: p = 0.3 / (0.3 + 0.7 / 0.1) = 0.0411.',
        'The same on the scale of log-odds, for any kind of model: add ln(0.1) = -2.303.',
        'The held-out set was sampled in the same way, so it shares the fault. Calibration always refers to a population.',
        'Repairs that are equally good: the formula above; weights of 10 for kept non-clicks in training; isotonic or Platt scaling on unsampled traffic. The formula assumes that which non-clicks were kept did not depend on their features.',
        'Misconception: dividing by ten (0.030) is right only for small probabilities.',
      ],
      redFlags: [
        'Reports calibration without asking on which population.',
        'Changes the decision threshold, which leaves the prices wrong.',
      ],
      tags: ['calibration', 'class-imbalance', 'sampling', 'prior-shift'],
      searchPhrases: [
        'negative downsampling correction',
        'undersampling the majority class',
        'predicted probabilities too high',
        'overconfident model in production',
        'recalibration',
        'platt scaling isotonic',
        'prior probability shift',
        'log odds correction',
        'ctr prediction bidding',
        'customers overcharged by the model',
        'right in testing but too high live',
        'adjust for an artificial class ratio',
        'from sampled odds to true odds',
        'reliability of predicted click rates',
        'intercept correction after case-control sampling',
        'does sampling negatives distort predictions',
      ],
      references: [
        {
          title:
            'Saerens, Latinne, Decaestecker: Adjusting the Outputs of a Classifier to New a Priori Probabilities (2002)',
          url: 'https://doi.org/10.1162/089976602753284446',
        },
      ],
      since: '0.1.0',
    },
    {
      id: 'aa-test-that-keeps-alarming',
      title: 'An A/A test that keeps alarming',
      areas: ['statistics', 'programming'],
      kind: 'debugging',
      difficulty: 'medium',
      minutes: 12,
      prompt: `Before trusting a new experiment platform, the team ran A/A tests: both arms get the same product. The script below imitates what the platform does. About 37 % of its runs come out "significant" at 5 %.

Find out why, and change the analysis so that only about 5 % do.`,
      materials: [
        {
          title: 'aa_test.py (Python 3 standard library); prints 0.368',
          format: 'python',
          content: `import random
from statistics import NormalDist, mean, variance

def p_value(a, b):
    se = (variance(a) / len(a) + variance(b) / len(b)) ** 0.5
    z = (mean(a) - mean(b)) / se
    return 2 * (1 - NormalDist().cdf(abs(z)))

def aa_test(rng, users=200):
    arms = ([], [])
    for user in range(users):
        arm = arms[rng.random() < 0.5]
        taste = rng.betavariate(1, 9)        # differs from user to user
        for _ in range(rng.randint(1, 60)):  # sessions of this user
            arm.append(rng.random() < taste)
    return p_value(*arms)

rng = random.Random(7)
runs = [aa_test(rng) for _ in range(500)]
print(sum(p < 0.05 for p in runs) / len(runs))`,
        },
      ],
      assesses:
        'Spots that the unit of analysis differs from the unit of randomisation, in code, and knows valid ways to mend it.',
      followUps: [
        {
          ask: 'What was decided by the coin in this code, and what does the test count as independent?',
          listenFor:
            'Users are randomised, sessions are counted. Redirects a candidate who hunts for an arithmetic bug in p_value.',
        },
        {
          ask: 'Your fix changes what is being estimated. Say how.',
          listenFor:
            'The mean of user means counts each user once; the session rate gives more weight to heavy users. Saying so when asked fits level 3; raising it unasked, or keeping the session rate with a valid standard error (delta method, bootstrap over users), counts towards level 4.',
        },
        {
          ask: 'Would more sessions per user, or more users, bring the false alarms down here?',
          listenFor:
            'Neither. More sessions per user make it worse (up to 20 sessions: about 18 % alarms; up to 200: about 59 %), and five times as many users leave it at 36 %. Expecting more users to cure it speaks for level 2, seeing that the standard error is wrong at any size for level 3.',
        },
      ],
      rubric: {
        1: 'Blames chance, the seed or the sample size, or proposes a stricter threshold until the alarms fit.',
        2: 'Suspects that sessions of a user are related but cannot say what this does to the standard error, or proposes to drop heavy users.',
        3: 'Names the mismatch of randomisation and analysis unit, explains that the standard error is too small, and repairs the analysis (one value per user, or an equally valid way) so that alarms fall to about 5 %.',
        4: 'Also, unasked, separates the two quantities one could estimate (mean over users, rate over sessions), says which one the product question needs, and gives a valid standard error for the session rate (delta method, clustered errors, bootstrap over users).',
      },
      answerKey: [
        'Users are randomised, but sessions are treated as independent. Sessions of one user share that user’s taste, so the effective sample is far smaller and the standard error far too small.',
        'Appending one mean per user instead of every session brings the share of alarms from 0.368 to 0.048 with the same seed.',
        'Equally good: cluster-robust errors, the delta method for a ratio of sums, a bootstrap or permutation test over users, a mixed model.',
        'p_value itself is right for independent values; the bug is in what it is fed.',
        'The same fault appears whenever the metric is per session, page or request and the assignment is per user, shop or device.',
      ],
      redFlags: ['Adjusts the threshold instead of the analysis.', 'Removes users to make the test pass.'],
      tags: ['ab-testing', 'clustered-data', 'unit-of-analysis', 'aa-test'],
      searchPhrases: [
        'unit of randomisation versus analysis',
        'false positive rate of experiment platform',
        'clustered standard errors',
        'delta method',
        'too many significant results',
        'non-independent observations',
        'validating the experimentation system',
        'bootstrap by user',
        'correlated sessions per user',
        'pseudoreplication',
        'two identical groups look different',
        'testing the test platform itself',
        'repeated measurements of the same person',
        'why are p-values too small',
        'intraclass correlation and design effect',
        'aggregate per user before testing',
      ],
      references: [
        {
          title: 'Deng, Knoblich, Lu: Applying the Delta Method in Metric Analytics',
          url: 'https://arxiv.org/abs/1803.06336',
        },
      ],
      exercise: {
        language: 'python',
        solution: AA_TEST.solution,
        tests: AA_TEST.tests,
        wrong: [
          { flaw: 'Counts sessions as independent.', material: 'aa_test.py (Python 3 standard library); prints 0.368' },
        ],
      },
      since: '0.1.0',
    },
    {
      id: 'retention-offer-that-seems-to-backfire',
      title: 'A discount for those about to leave',
      areas: ['statistics', 'decision-making'],
      kind: 'conceptual',
      difficulty: 'medium',
      minutes: 8,
      prompt: `A subscription service has 100,000 customers. Last quarter it sent a discount to the 10,000 whom a churn model ranked as most likely to leave. Each discount costs 6 euros; a customer who stays brings in 120 euros. A report says that 18 % of those who got the discount left, against 6 % of those who did not, and concludes that the discount drives customers away.

What does this comparison show, and how would you find out what the discount really does?`,
      assesses: 'Recognises confounding by the targeting rule and finds a design that identifies the effect.',
      followUps: [
        {
          ask: 'Imagine that the discount had no effect at all. What would the two numbers look like?',
          listenFor:
            'Still far apart, because the groups were chosen by risk. Helps a candidate who takes the report at its word.',
        },
        {
          ask: 'Suppose you may not withhold the discount from anybody at random. How else could you find out?',
          listenFor:
            'The cutoff of the targeting rule as a regression discontinuity, or randomising the size or the time of the offer. One such way fits level 3; adding what it assumes and for whom the answer holds (only customers near the cutoff) counts towards level 4.',
        },
        {
          ask: 'Say the discount works. Are the customers most likely to leave the right ones to send it to?',
          listenFor:
            'Not necessarily: the right ones are those whose behaviour it changes. Saying so when asked fits level 3; bringing it up unasked, and saying that a hold-out is what shows it, counts towards level 4.',
        },
      ],
      rubric: {
        1: 'Agrees that the discount causes churn, or says that the opposite is proven.',
        2: 'Says "correlation is not causation" without naming what makes the groups differ, or proposes only to collect more of the same data or to control for whatever is at hand.',
        3: 'Names the targeting rule as the confounder and proposes a randomised hold-out among the targeted, or a sound substitute at the cutoff.',
        4: 'Also, unasked, does at least two of these: states what the design assumes and for whom its answer holds; weighs in numbers what a hold-out costs against a quarter of blind spending (60,000 euros, earned back only by 5 points less churn); asks whose behaviour the offer changes instead of who is most at risk.',
      },
      answerKey: [
        'The groups differ by construction: the discount went to those expected to leave. Even with no effect at all they would still leave more often.',
        'Best design: withhold the offer from a random share of the targeted customers and compare within them. The offer costs 60,000 euros and pays if it keeps 500 of the 10,000 (5 points). With 2,000 held out and 8,000 treated, a difference of just under 3 points is found with 80 % power. If the offer keeps 10 points, the hold-out costs 200 x 120 - 2,000 x 6 = 12,000 euros; at 5 points it costs nothing.',
        'If that is impossible, compare customers just above and just below the score cutoff; it identifies the effect at the cutoff only, if nothing else changes there.',
        'Adjusting for the score works only as far as the score holds all that decided the offer, and needs customers with similar scores in both groups; a hard cutoff leaves none.',
        'Targeting by risk can waste offers on those who stay anyway or leave anyway; what pays is the change that the offer makes.',
      ],
      redFlags: [
        'Treats the two groups as comparable although the model score set them apart.',
        'Promises a causal answer from a regression with many covariates and states no assumption.',
      ],
      tags: ['causal-inference', 'confounding', 'uplift', 'regression-discontinuity'],
      searchPhrases: [
        'correlation is not causation',
        'churn campaign effect',
        'confounding by indication',
        'uplift modelling',
        'randomised holdout group',
        'measuring the effect of an intervention',
        'who should get the offer',
        'causal effect without an experiment',
        'selection bias in treatment',
        'did the campaign work',
        'did our campaign drive people away',
        'comparing treated and untreated fairly',
        'counterfactual thinking for marketing',
        'RDD at a score cutoff',
        'model predicts risk, not response',
      ],
      since: '0.1.0',
    },
    {
      id: 'the-arm-that-lost-visitors',
      title: 'A richer start page',
      areas: ['statistics', 'scalability-and-performance'],
      kind: 'problem',
      difficulty: 'medium',
      minutes: 10,
      prompt: `A language-course site tested a new start page with many more pictures and offers, filled by a personalisation model. The server assigned each new visitor to the old or the new page at random, half to each. Once its page has loaded in the browser, the page itself reports the visitor as a participant. For the difference in trials below, p = 0.008.

Does the new page go live, and what do you do next? Decide with numbers from the table.`,
      materials: [
        {
          title: 'Result after 14 days',
          format: 'markdown',
          content: `| | old page | new page |
|---|---|---|
| visitors who took part | 50,680 | 49,320 |
| of these, began a trial | 2,534 (5.00 %) | 2,649 (5.37 %) |`,
        },
      ],
      assesses: 'Checks that the arms are comparable before reading the effect, and sizes what a loss could explain.',
      followUps: [
        {
          ask: 'If the coin is fair, how far from 50,000 should the size of an arm be?',
          listenFor:
            'The standard deviation is the square root of 100,000 x 0.25, about 158, so 680 is more than four of them. Helps a stuck candidate; reaching it only now still allows level 3 if the consequence for the conclusion is drawn.',
        },
        {
          ask: 'Which visitors would be missing from the new arm, and would they have begun a trial?',
          listenFor:
            'Perhaps those with slow phones or connections, who left before the heavier page had loaded and would seldom have begun a trial. Naming a mechanism fits level 3; computing unasked what happens if none of them had begun one counts towards level 4.',
        },
        {
          ask: 'A colleague offers to drop 1,360 visitors of the old page at random, so that both groups are equal. What do you say?',
          listenFor:
            'That it hides the alarm and keeps the bias: the missing are not a random part. Accepting it speaks for level 1.',
        },
      ],
      rubric: {
        1: 'Launches the new page because p is below 0.05 and the samples are large, or evens out the arms by dropping visitors or weighting them.',
        2: 'Finds the sizes odd but calls them chance or "close enough", or distrusts the test for a reason that the table does not show (too short, too small).',
        3: 'Shows that the split is not chance (over four standard deviations, or an equivalent test), does not launch on this comparison because the visitors missing from one arm may differ from the rest, and says how to repair it: count visitors when they are assigned, before the page loads.',
        4: 'Also, unasked, sizes the damage (if the 1,360 missing began no trial, the rate of the new page falls to about 5.2 % and the win is no longer significant), and either names checks that would locate the loss (by device, load time, browser) or makes the check of the split automatic.',
      },
      answerKey: [
        'Under a fair coin an arm has mean 50,000 and standard deviation 158; 680 away is z = 4.3, p about 0.00002. This is a sample ratio mismatch: 50.7 to 49.3 looks harmless and is not.',
        'A visitor is counted only when the page has loaded. The heavier page is probably slower, so people on slow devices or connections drop out of the new arm more often. If those who are left are better prospects, the comparison favours the new page.',
        'Size: if about 50,680 were assigned to the new page too and the missing began no trial, its rate is 2,649 / 50,680 = 5.23 %, and the difference from 5.00 % has p = 0.10. If the missing were like the rest nothing would change. The data cannot tell which; that is the point.',
        'Repair: log the assignment on the server and analyse everyone assigned. If such logs exist, analyse again; otherwise run again. Other causes deserve a look: bots filtered in one arm, redirects, caching.',
        'Misconception: with large samples an imbalance of 1.4 percentage points does not matter. The larger the sample, the surer one is that something removed people.',
        'A chi-squared test of the two sizes is equally good (18.5 on one degree of freedom).',
      ],
      redFlags: [
        'Looks at the effect only and never at the sizes of the arms.',
        'Repairs the imbalance by throwing data away.',
      ],
      tags: ['ab-testing', 'sample-ratio-mismatch', 'selection-bias', 'logging'],
      searchPhrases: [
        'srm',
        'unequal group sizes in a/b test',
        'missing data in an experiment',
        'broken experiment logging',
        'survivorship bias',
        'slow page loses users',
        'trust in experiment results',
        'data quality of an experiment',
        'chi-square test of split',
        'where did the missing users go',
        'winning variant may not be a winner',
        'attrition differs between groups',
        'check randomisation before reading results',
        'users drop out before they are counted',
      ],
      references: [
        {
          title: 'Fabijan et al.: Diagnosing Sample Ratio Mismatch in Online Controlled Experiments (KDD 2019)',
          url: 'https://doi.org/10.1145/3292500.3330722',
        },
      ],
      since: '0.2.0',
    },
    {
      id: 'two-overlapping-intervals',
      title: 'Two intervals that overlap',
      areas: ['statistics', 'model-development'],
      kind: 'problem',
      difficulty: 'easy',
      minutes: 8,
      prompt: `Two models read the total from scanned invoices. Both were run on the same 1,000 documents. The old model was right on 84.2 % (95 % interval 81.9 to 86.5), the new one on 87.0 % (84.9 to 89.1).

How strong is the evidence that the new model reads such invoices better? Use the table.`,
      materials: [
        {
          title: 'The 1,000 documents',
          format: 'markdown',
          content: `| | new model right | new model wrong |
|---|---|---|
| old model right | 800 | 42 |
| old model wrong | 70 | 88 |`,
        },
      ],
      assesses: 'Uses the pairing of two models on one test set, and reads an interval for a difference.',
      followUps: [
        {
          ask: 'On how many of the documents do the two models differ at all?',
          listenFor:
            'On 112; only these carry information about which is better: 70 against 42. Helps a stuck candidate without naming a test.',
        },
        {
          ask: 'Suppose the 1,000 invoices came from only 30 suppliers. What would change?',
          listenFor:
            'Invoices of one supplier look alike, so errors come in groups and the real uncertainty is larger; resample suppliers. Saying so when asked fits level 3; raising it unasked counts towards level 4.',
        },
        {
          ask: 'Would you ship the new model on this table alone?',
          listenFor:
            'Looks at the 42 documents that would newly go wrong and at what an error costs, not only at the net gain. Unasked, this counts towards level 4.',
        },
      ],
      rubric: {
        1: 'Says that there is no evidence because the intervals overlap, or that the new model is better simply because 87.0 is more than 84.2.',
        2: 'Says that overlap is not a test of the difference, but treats the two results as independent samples (p about 0.07) or computes nothing.',
        3: 'Uses the pairing: 70 against 42 of the 112 documents on which they differ, a p-value near 0.01 or an interval for the difference from about 0.7 to 4.9 points, and calls the evidence good although the two intervals overlap.',
        4: 'Also, unasked, judges what the table cannot show, with at least two of: what kind the 42 newly wrong documents are and what they cost; whether documents come in groups; whether the test set had already been used to choose the model; how large a gain would be worth a change.',
      },
      answerKey: [
        'Both models saw the same documents, so compare them document by document. They differ on 70 + 42 = 112; if they were equally good, each direction would be as likely: z = (70 - 42) / sqrt(112) = 2.65, p = 0.008 (exact binomial: 0.010).',
        'Interval for the difference of 2.8 points: standard error 1.05 points, so 0.7 to 4.9.',
        'Treated as two independent samples the standard error would be 1.57 points and p = 0.07: right for two separate test sets. Here it ignores that both models tend to succeed and fail on the same documents, and so overstates the noise.',
        'Misconception: overlapping 95 % intervals mean no significant difference. Even independent estimates can differ significantly while their intervals overlap.',
        'Equally good: McNemar’s test, a sign test, a bootstrap of the difference over documents, a permutation test.',
        'Statistical evidence is not yet a reason to ship: 42 documents that used to be right now fail.',
      ],
      redFlags: ['Decides by whether intervals overlap.', 'Does not notice that both models saw the same documents.'],
      tags: ['paired-comparison', 'mcnemar', 'confidence-intervals', 'model-comparison'],
      searchPhrases: [
        'mcnemar test',
        'overlapping confidence intervals',
        'comparing two classifiers',
        'is the new model significantly better',
        'same test set comparison',
        'paired test',
        'error bars overlap',
        'statistical significance of model difference',
        'sign test disagreements',
        'does overlap mean no difference',
        'both models tested on the same examples',
        'count only where the models disagree',
        'confidence interval for a paired difference',
        'contingency table of two classifiers',
        'should we switch to the newer version',
      ],
      references: [
        {
          title:
            'McNemar: Note on the Sampling Error of the Difference Between Correlated Proportions or Percentages (1947)',
          url: 'https://doi.org/10.1007/BF02295996',
        },
      ],
      since: '0.2.0',
    },
    {
      id: 'the-worst-machines-improve',
      title: 'A software update for fifty machines',
      areas: ['statistics', 'decision-making'],
      kind: 'problem',
      difficulty: 'medium',
      minutes: 8,
      prompt: `A company runs 500 vending machines. In a quarter a machine has 20 faults on average, with a standard deviation of 10. Machines differ, but chance plays a large part: from one quarter to the next, the faults of the same machines correlate at 0.4.

Your monitoring picked the 50 machines with the most faults last quarter; they had 40 on average. All 50 got a software update. This quarter they had 30 on average. The vendor claims that the update cuts faults by a quarter. What do you answer?`,
      assesses: 'Recognises regression to the mean, computes what would have happened anyway, and designs a fair test.',
      followUps: [
        {
          ask: 'Suppose the update did nothing. What would you expect of these 50 machines this quarter?',
          listenFor:
            'A fall anyway, since they were picked partly for bad luck. A stuck candidate can start here; reaching the number (28) from here still fits level 3.',
        },
        {
          ask: 'They had 30. Does that show that the update makes things worse?',
          listenFor:
            'No: 30 against an expected 28, with a standard error of about 1.3, is within chance, and the season may have changed the level for all machines. "It does harm" speaks for level 2.',
        },
        {
          ask: 'The remaining machines are to be updated next quarter. How would you find out what it does?',
          listenFor:
            'Randomise which machines go first, and compare both groups in the same quarter. Updating the worst ones first and looking again speaks for level 2; a number of machines, or the precision it gives, counts towards level 4.',
        },
      ],
      rubric: {
        1: 'Accepts the claim, or proves it with a test of before against after on the same 50 machines.',
        2: 'Doubts the claim for general reasons (no control group, season) without seeing that picking the worst makes a fall likely in any case, or names regression to the mean and computes nothing.',
        3: 'Expects 20 + 0.4 x 20 = 28 faults without any update, concludes that the result shows no benefit, and asks for a comparison with similar machines that were not updated, best at random.',
        4: 'Also, unasked, puts an uncertainty on the 28 (about 1.3, or says what else could move it, such as season), so that 30 shows neither harm nor more than a small benefit; and gives the planned test a size or repairs the rule for picking (several quarters, estimates pulled towards the mean).',
      },
      answerKey: [
        'The 50 were picked at 20 above the mean. With correlation 0.4 the expected excess next quarter is 0.4 x 20 = 8: 28 faults with no update. So a fall of 12 is expected from the picking alone; they fell by 10.',
        'Spread of one machine around that expectation: 10 x sqrt(1 - 0.4^2) = 9.2, so the mean of 50 has a standard error of 1.3. 30 is 1.5 standard errors above 28: no evidence for the update, none for harm.',
        'A paired test of before against after is highly significant and answers the wrong question: something fell, but not because of the update.',
        'Fair test: choose at random, among the bad or among all, who is updated first, and compare in the same quarter. With the other 450 machines in two halves of 225, the difference in faults has a standard error of 10 x sqrt(2 / 225) = 0.9, less if last quarter’s faults are used as a covariate.',
        'The same effect hits every model that picks extremes: students for support, shops for a campaign, the best of many model variants.',
        'The line 0.4 x excess assumes a linear relation and an unchanged overall mean; the mean of the 450 other machines this quarter shows whether the season moved.',
      ],
      redFlags: [
        'Takes a significant before-after difference as proof.',
        'Says that it cannot be known and offers no way to find out.',
      ],
      tags: ['regression-to-the-mean', 'causal-inference', 'selection', 'experiment-design'],
      searchPhrases: [
        'vendor claims improvement',
        'before and after comparison without control',
        'did the fix really work',
        'selection of extreme cases',
        'treatment effect without control group',
        'natural variation mistaken for success',
        'evaluating an intervention',
        'sceptical of supplier’s numbers',
        'predictive maintenance',
        'extreme results followed by average ones',
        'RTM fallacy',
        'would they have improved anyway',
        'proving that a fix works',
        'shrinkage towards the average',
      ],
      samples: [
        {
          level: 1,
          text: 'Well, the numbers are quite clear to me. Forty faults before, thirty after, that is a quarter less, exactly what the vendor says. The only question is whether it could be chance, so I would do a paired test: for each of the fifty machines, faults before minus faults after. With fifty machines and a drop of ten on average, that will be highly significant, I am sure p is far below 0.001. It is also a fair comparison because it is the same machine, the same place, the same customers, so each machine is its own control. That is really the strength of before and after. So I would tell the vendor, yes, confirmed, and I would roll it out to the other 450. Maybe I would negotiate the price a bit. The one thing I would want is the test on paper, so that finance sees it is significant.',
        },
        {
          level: 2,
          text: 'I would be careful here. We only have before and after for the fifty machines, and there is no control group. A quarter is not like another quarter. In winter people buy different things, maybe the machines are used less, and then there are fewer faults and it has nothing to do with the update. There is also a thing called regression to the mean, if you take the worst ones they tend to get better anyway. So some of the ten faults is probably that. How much, I could not say, you would need more history for it I think. So my answer to the vendor would be that the claim is not proven, it may be partly true. I would ask them to give us results from other clients, and for us, I would look at another quarter or two of the same fifty machines to see if it stays at thirty.',
        },
        {
          level: 3,
          text: 'The important thing is how these fifty were picked. We took the ones with the most faults, and part of why they had the most was bad luck that quarter. So even if the vendor had done nothing at all, they would come down. You can put a number on it: they were 20 above the mean, the correlation between quarters is 0.4, so I would expect 0.4 times 20, so 8 above, so 28 faults with no update. They had 30. So there is nothing left for the update to have done, the fall is what I would expect anyway. I would tell the vendor that, friendly. To really know, I would take comparable bad machines, toss a coin for which ones get the update, and compare both halves in the same quarter. Then the season and the picking are the same for both. Until then I would not pay for the other 450.',
        },
        {
          level: 4,
          text: 'So before and after is misleading because of how they were chosen. Twenty above the mean, correlation 0.4, that leaves eight, so I expect 28 with no update. We saw 30. Now, I would not say that the update is harmful either. Each machine scatters with roughly 10 times root of one minus 0.16, about 9, and over fifty machines that is a standard error of 1.3. Two above is one and a half of these, so, consistent with nothing. And the whole level may have shifted, I would look at what the other 450 did this quarter, that is free. For a real answer: split the other 450, or the bad ones among them, by coin, update one half first. With 225 against 225 the difference has a standard error of about 0.9, so we would see a real effect of five faults easily. And next time I would pick machines on four quarters, not on one, then less of it is luck.',
        },
      ],
      since: '0.2.0',
    },
    {
      id: 'one-red-light-among-twenty',
      title: 'A release rule with twenty guardrails',
      areas: ['statistics', 'decision-making'],
      kind: 'problem',
      difficulty: 'easy',
      minutes: 8,
      prompt: `A video-call app tests a new noise filter on a million calls. The main metric, complaints about sound, clearly improves. The release rule says: "Stop if any of the 20 guardrail metrics is worse at p < 0.05." One of them, use of the chat window, is worse at p = 0.03, so the release has been stopped.

The rule is now yours. Would you keep it or change it, and what happens to this release?`,
      assesses: 'Knows what many tests do to false alarms, and turns it into a rule that still protects users.',
      followUps: [
        {
          ask: 'If the filter changed nothing in these 20 metrics, how often would the rule stop a release?',
          listenFor:
            'For independent metrics, about 64 % of the time if p is one-sided (5 % false alarms per metric), about 40 % if p is two-sided and only the harmful half stops a release (2.5 % per metric). Either fits level 3 if the candidate says what it assumes. A start for a stuck candidate.',
        },
        {
          ask: 'Your colleague proposes to divide 0.05 by 20. What does this cost?',
          listenFor:
            'Fewer real harms are caught: a real rise in crashes must be much larger to be seen. Seeing this cost when asked fits level 3; treating grave metrics apart, unasked, counts towards level 4.',
        },
        {
          ask: 'All 20 are green. Does this show that the filter harms nothing?',
          listenFor:
            'No: it depends on how large a harm the test could have seen. Raised unasked, this counts towards level 4.',
        },
      ],
      rubric: {
        1: 'Keeps the rule because it is careful, or releases by striking the red metric from the list after the fact.',
        2: 'Says that one red metric may be chance, but gives no size and no rule that could be used next time.',
        3: 'Shows that with 20 tests a false stop is common (for independent metrics about 64 % at 5 % each, or 40 % at 2.5 % each) and proposes a rule that also settles this release: a correction for the number of tests, fewer guardrails with a limit on harm, or a repeat test of the red metric.',
        4: 'Also, unasked, weighs both errors: keeps a sensitive alarm for the few metrics where harm is grave (crashes, dropped calls) and asks for stronger evidence on the rest; and either states how large a harm must be to matter or asks whether the test could have seen such a harm at all.',
      },
      answerKey: [
        'With 20 independent metrics, no effect and 5 % false alarms each (p one-sided), the rule stops 1 - 0.95^20 = 64 % of releases. If p is two-sided and only "worse" counts, each metric has 2.5 % and the share is 40 %. Metrics usually correlate, which lowers it; the expected number of false alarms (1 or 0.5 per release) stays the same.',
        'So one p = 0.03 among twenty is no surprise for a harmless change. It may still be real: better sound may mean less typing, which is no harm at all. For this release, look at the size of the change in chat use and its interval, or repeat the measurement on new calls.',
        'Rules that are equally good: Bonferroni or Holm (0.0025 for the smallest), control of the false discovery rate, a repeat test of the red metric on new calls, or a limit on the size of harm with an interval.',
        'Every correction costs power. Therefore few guardrails, chosen beforehand, with grave ones treated apart.',
        'With a million calls tiny changes become significant: ask for the size of the change, not only for p.',
        'Green is no proof of safety: a non-inferiority test against a stated limit is.',
      ],
      redFlags: [
        'Picks the metrics that count after seeing the results.',
        'Looks at p only and never at the size of the change.',
      ],
      tags: ['multiple-testing', 'guardrail-metrics', 'ab-testing', 'power'],
      searchPhrases: [
        'multiple comparisons',
        'bonferroni correction',
        'false discovery rate',
        'family-wise error rate',
        'release blocked by a false alarm',
        'too many metrics',
        'launch criteria for experiments',
        'non-inferiority test',
        'testing many metrics at once',
        'something always looks bad by chance',
        'Benjamini-Hochberg or FWER',
        'should one bad number block the launch',
        'ship decision with conflicting metrics',
        'how often would a harmless change fail',
      ],
      enemies: ['stopping-an-ab-test-on-a-good-day'],
      since: '0.2.0',
    },
    {
      id: 'riders-who-did-not-answer',
      title: 'A survey of riders',
      areas: ['statistics', 'data-oversight'],
      kind: 'problem',
      difficulty: 'medium',
      minutes: 10,
      prompt: `A bicycle hire service e-mailed all its 20,000 customers to ask whether they are satisfied. 3,000 answered, and 67 % of these are satisfied. The report says: "67 %, plus or minus 1.7 points, thanks to the large sample." You are building a model that predicts satisfaction for every customer, and want to check its average against a survey figure.

Use the table to get a better figure, and say what you would still not trust about it.`,
      materials: [
        {
          title: 'Customers by how often they ride',
          format: 'markdown',
          content: `| | customers | answered | satisfied among these |
|---|---|---|---|
| every week | 4,000 | 1,600 | 1,280 (80 %) |
| every month | 6,000 | 900 | 540 (60 %) |
| seldom | 10,000 | 500 | 200 (40 %) |
| all | 20,000 | 3,000 | 2,020 (67 %) |`,
        },
      ],
      assesses:
        'Corrects for known differences in response and separates sampling error from bias that weighting cannot cure.',
      followUps: [
        {
          ask: 'Half of all customers ride seldom. What share of the answers comes from them?',
          listenFor: 'A sixth (500 of 3,000). Leads a stuck candidate to weighting without naming it.',
        },
        {
          ask: 'After your correction, what must be true for the figure to be right?',
          listenFor:
            'That, among customers who ride equally often, those who answer are like those who do not. Stating it fits level 3, also when asked; saying unasked how to test it counts towards level 4.',
        },
        {
          ask: 'There is a budget for 200 telephone calls. Whom do you call?',
          listenFor:
            'A random draw from those who did not answer, mostly those who ride seldom, each called again until most have answered. Calling people who have already answered, or the next 200 volunteers, speaks for level 2.',
        },
      ],
      rubric: {
        1: 'Accepts 67 % because 3,000 is many, or asks for more answers of the same kind.',
        2: 'Says that the answers are not representative, but gives no better figure, or averages the three rates without weights (60 %).',
        3: 'Weights the rates by the numbers of customers, gets 54 %, and says that this holds only if, among customers who ride equally often, those who stayed silent are like those who answered.',
        4: 'Also, unasked, explains that the margin of 1.7 points is about chance only and states a margin or bounds for what is unknown (such as 10 % to 95 % with no assumption), and plans a follow-up with a random part of the silent, or another check that could prove the weighted figure wrong.',
      },
      answerKey: [
        'Weighting: 0.2 x 80 + 0.3 x 60 + 0.5 x 40 = 54 %. Response was 40 %, 15 % and 5 %, so those who ride most, and are most satisfied, are heard most.',
        'Chance alone leaves a standard error of 1.2 points for the weighted figure, so a margin of 2.4: wider than before, since the 500 who ride seldom carry half of the weight.',
        'Neither margin covers bias. With no assumption on the 17,000 who are silent the share lies between 2,020 / 20,000 = 10 % and 19,020 / 20,000 = 95 %.',
        'The unhappy may be silent, or louder, within each group too; weighting by riding cannot show it. Checks: a random follow-up of the silent; late against early answers; known behaviour (complaints, departures) of both.',
        'Misconception: a large sample makes up for a selective one. 3,000 volunteers may be worse than 200 people drawn at random and called until they answer.',
        'Equally good: inverse probability weights, a model of satisfaction by riding and other known features applied to all 20,000, multiple imputation. All share the assumption.',
      ],
      redFlags: ['Gives a margin of error as if it covered bias.', 'Claims that weighting removes all bias.'],
      tags: ['survey', 'non-response', 'post-stratification', 'sampling'],
      searchPhrases: [
        'non-response bias',
        'survey weighting',
        'selection bias',
        'unrepresentative sample',
        'big sample but biased',
        'customer satisfaction survey',
        'reweighting by stratum',
        'sampling bias',
        'only happy customers answer',
        'missing not at random',
        'can we trust those who replied',
        'margin of error gives false comfort',
        'raking or inverse probability weighting',
        'self-selected respondents',
        'does a bigger sample fix bias',
        'response rate differs between groups',
      ],
      enemies: ['income-left-empty', 'an-agency-that-misses-four-percent'],
      since: '0.2.0',
    },
    {
      id: 'a-conclusion-you-took-back',
      title: 'A conclusion that you took back',
      areas: ['statistics', 'communication'],
      kind: 'behavioral',
      difficulty: 'medium',
      minutes: 10,
      prompt: `Tell me about a time when you had reported a result from data, such as an experiment or an evaluation, and later found that it was wrong or much weaker than you had said. What did you do?`,
      assesses: 'Doubts their own results, corrects them openly, and turns an error into a lasting check.',
      followUps: [
        {
          ask: 'What exactly did you notice first, and how did you find out whether it mattered?',
          listenFor:
            'A concrete sign (a number that did not fit, a failed repeat) and a check that the candidate made. "Somebody told me", with no check of their own, speaks for level 2.',
        },
        {
          ask: 'Who had already acted on the result, and when did each of them hear of the correction?',
          listenFor:
            'Who, which decision, and when. Telling them soon and directly fits level 3; only a line in the next release notes speaks for level 2.',
        },
        {
          ask: 'What is different since then in the way you or your team check results?',
          listenFor:
            'A repair of that one analysis fits level 3. A check that runs without them and has already caught something, or older results that they went back to, marks level 4. "I am more careful now" speaks for level 2.',
        },
        {
          ask: 'It may also be a result that you stopped just before it was reported. Does one come to mind?',
          listenFor:
            'A way in for a candidate who cannot think of an error that was published; judged on the same scale.',
        },
      ],
      rubric: {
        1: 'Kept the error quiet, waited until it no longer mattered, or changed the analysis until the first result held.',
        2: 'Corrected it when others pressed or in general words: the cause in the analysis stays vague, or nobody who had acted on it was told directly; or named the cause and told them, but cannot say how far off the result was and repaired nothing.',
        3: 'Names the cause in the analysis (such as leaked data, dependent rows, many looks), and soon told those who had acted or were about to act on it. Also gives the old and the new figure or the direction of the error, or repaired the analysis.',
        4: 'Also followed up which decisions rested on the result, including what could no longer be undone; and put a check in place that has since caught such an error, or went back to other results that could have the same fault. Counts when told in answer to a probe.',
      },
      answerKey: [
        'Everybody who does enough analyses has been wrong at some time. A candidate who says that it never happened has probably not looked; one who found the error without help deserves credit.',
        'Listen for the mechanism: leakage, peeking, wrong unit of analysis, a selection of users, a bug in a join, a test set used to choose, a seasonal effect. A senior engineer can say how it made the number wrong, and in which direction.',
        'Listen for the order: check, tell those who decide, correct, then look for other results with the same fault.',
        'A small case told precisely is worth as much as a spectacular one. The story may come from study or a private project.',
        'Blaming the data team or the tool is weak, unless the person says what they changed in their own work.',
      ],
      redFlags: ['Claims never to have been wrong.', 'Corrected the slides but not the people who had acted on them.'],
      tags: ['integrity', 'experiment-analysis', 'correction', 'reporting'],
      searchPhrases: [
        'admitting a mistake',
        'owning up to an error',
        'wrong result already reported',
        'tell me about a failure',
        'correcting an analysis',
        'integrity and honesty',
        'retracting a finding',
        'learning from mistakes',
        'bad news to stakeholders',
        'your numbers turned out not to hold up',
        'scientific honesty about own work',
        'discovering a bug after sharing findings',
        'being accountable when you got it wrong',
        'how do you react when proved wrong',
        'false positive you believed in',
      ],
      samples: [
        {
          level: 1,
          text: 'Yes, I remember one. I had evaluated a model for recommending articles and told the team it was nine percent better than the old one. A few weeks later I noticed the test period had overlapped with the training data, just by some days. By then the thing was in the roadmap and everybody was happy with it. So I reran it with a clean split, and it was only two percent or so. Then I tried a few other periods, and there was one, a holiday month, where it was again about eight percent, so I put that one in the report instead, with the clean split. So in the end the number was basically supported. I did not make a big story of it, because it would only have confused people, and the model was better in any case. After some time nobody asked any more.',
        },
        {
          level: 2,
          text: 'We had an experiment with a new search, and I reported that clicks were up four percent. Later one of the analysts came and asked why my number did not match theirs. We looked into it together, and yes, there was something with the data, some of the events were counted in a wrong way, and the real effect was much smaller. So I corrected the slide in our wiki and put a comment there, and in the next release note we wrote that numbers had been updated. I think the product people saw that. It was a bit embarrassing but these things happen with tracking data, the tracking was not built by us. What I learned is that one should always double-check data and talk to the analysts earlier. Since then I am more careful with such results, I really look at them more than once.',
        },
        {
          level: 3,
          text: 'It was a churn model for a subscription. I had reported that it found 60 percent of leavers in the top tenth. Two weeks after, I was doing feature importance for something else, and one feature, number of support contacts, was incredibly strong. I checked the timestamps and it included the call in which people cancel. So it was leakage, the model saw the cancelling itself. I rebuilt the feature with a cutoff one day before the prediction date, and the 60 went down to 35. I wrote to the product manager and to the retention lead the same afternoon, because they were about to staff a call team based on it, and I told them: the 60 was wrong, it is 35, here is why. They were not happy, but they cut the team before hiring. And I fixed that feature in the pipeline, with the cutoff.',
        },
        {
          level: 4,
          text: 'We compared two pricing models by region, and I had said the new one brings 3 percent more margin, clearly significant. A month later I tried to repeat it with fresh data and the sign flipped. I first thought bug, but the bug was mine: we assigned by shop and I had tested by receipt, so my standard errors were about five times too small. With shops as units it was 3 plus or minus 6. I called the commercial director the same day, because eleven shops had already been switched. We went through what had been decided from it, two contracts too, one could still be paused, the other not, and that cost us roughly twenty thousand. I wrote all that down openly. Then I added a check to our analysis library which refuses to run if the unit differs from the assignment. It has caught two such analyses since, one of them mine again.',
        },
      ],
      since: '0.2.0',
    },
    {
      id: 'ninety-percent-for-whom',
      title: 'A delivery promise and the complaints from sea',
      areas: ['statistics', 'model-development'],
      kind: 'problem',
      difficulty: 'medium',
      minutes: 10,
      prompt: `A freight company gives each customer an arrival time, plus or minus 14 hours, and promises that nine shipments in ten arrive within this window. Customers who ship by sea complain. The forecasting team answers: "We checked 10,000 shipments. Exactly 90 % were inside. The promise is kept."

What do you tell the team, and what window would you give to sea customers? For sea you have the errors of the latest 199 shipments. No model was trained on these.`,
      materials: [
        {
          title: 'Share inside the window',
          format: 'markdown',
          content: `| route | shipments | inside plus or minus 14 h |
|---|---|---|
| road, short | 6,000 | 5,760 (96 %) |
| road, long | 3,000 | 2,610 (87 %) |
| sea | 1,000 | 630 (63 %) |
| all | 10,000 | 9,000 (90 %) |`,
        },
        {
          title: 'Sea: the 199 errors, early or late alike, sorted by size',
          format: 'markdown',
          content: `| place | 100 | 125 | 150 | 170 | 179 | 180 | 189 | 199 |
|---|---|---|---|---|---|---|---|---|
| hours | 10.5 | 14.0 | 21 | 29 | 33 | 34 | 41 | 88 |`,
        },
      ],
      assesses:
        'Separates average from conditional coverage, builds a window from held-out errors and knows its limits.',
      followUps: [
        {
          ask: 'How large a window would have held nine in ten of the 199 shipments?',
          listenFor:
            'The 179th or the 180th error, so 33 or 34 hours. A start for the stuck. Place 180, from (199 + 1) x 0.9, is a detail: it makes 90 % hold for the next shipment and not only for these 199. Either place fits level 3.',
        },
        {
          ask: 'The head of sales says that plus or minus 34 hours cannot be sold. What else can you do?',
          listenFor:
            'Improve the forecast, let the window depend on features (port, season, distance), promise seven in ten, or promise a latest time only. Not: keep the 14 hours. A sound way when asked fits level 3.',
        },
        {
          ask: 'What would have to happen at sea for the 34 hours to become wrong?',
          listenFor:
            'A strike, a closed canal, a new shipping line: the next errors no longer resemble the latest ones. Watching the share inside over time fits level 3; a rule for when to renew the window counts towards level 4.',
        },
      ],
      rubric: {
        1: 'Accepts the answer because the overall share is 90 %, or widens the window for all customers until the complaints stop.',
        2: 'Sees that sea gets 63 %, but finds no window for sea, or takes one from a normal curve without looking at the table.',
        3: 'Says that the promise is broken for sea and that short road trips hide it, takes the window for sea from the given errors (about 33 to 34 hours), and would watch from then on, if need be when asked, whether it still holds nine in ten.',
        4: 'Also, unasked, states at least two limits (how uncertain 90 % is after 199 shipments; that it holds only while new shipments resemble these; that groups within sea may differ again) and weighs width against use: small groups against stable windows, a narrower window for short road, or what customers can do with 34 hours.',
      },
      answerKey: [
        '0.6 x 96 + 0.3 x 87 + 0.1 x 63 = 90 %. The average is kept by giving short road more than promised and sea less. Specialists say that marginal coverage holds and conditional coverage fails.',
        'Window for sea: the error at place (199 + 1) x 0.9 = 180 of 199, so plus or minus 34 hours (split conformal prediction). If the shipments are exchangeable, the next one is inside with probability at least 90 % on average, for any shape of errors.',
        'A window set from 199 shipments will in the long run hold somewhere between 86 % and 93 % (in nine of ten such samples). At least nine errors are needed to set a 90 % window at all.',
        'A normal curve misleads because the tail is heavy (place 199 is 88 hours, more than eight times the median): fitted to the median of 10.5 hours it gives 26 hours, which hold only about 80 % of the 199.',
        'Equally good: quantile regression checked on held-out data per route, a window scaled by a predicted spread, a bootstrap of errors.',
        'No method gives exact coverage for every customer; choose the groups to which a promise is made, each with enough data.',
        'Early and late errors may differ: separate limits for early and late are a good refinement.',
      ],
      redFlags: ['Takes a promise kept on average as kept for each customer.', 'Treats the window as valid for ever.'],
      tags: ['prediction-intervals', 'conformal-prediction', 'calibration', 'uncertainty'],
      searchPhrases: [
        'coverage of prediction intervals',
        'average hides subgroups',
        'delivery time estimate uncertainty',
        'conditional coverage',
        'uncertainty quantification',
        'good on average, bad for one segment',
        'quantile of residuals',
        'subgroup performance',
        'customers complain though metrics look fine',
        'promised range does not hold for everyone',
        'split conformal',
        'eta prediction with a guarantee',
        'how wide should the error bar be',
        'group-wise calibration',
        'turn a point forecast into a range',
      ],
      references: [
        {
          title: 'Angelopoulos, Bates: A Gentle Introduction to Conformal Prediction',
          url: 'https://arxiv.org/abs/2107.07511',
        },
      ],
      since: '0.2.0',
    },
    {
      id: 'bookings-that-moved-next-door',
      title: 'A clear win that vanished at launch',
      areas: ['statistics', 'decision-making'],
      kind: 'situational',
      difficulty: 'hard',
      minutes: 10,
      prompt: `A platform lets households book plumbers and electricians, who take one job an evening. A new matching model was tested on half of the households in a city. The test showed a clear win, so the model was launched for all. Bookings did not rise. The head of product now says: "Experiments do not work here. From now on we launch and look."

You have the figures below. What do you answer, and how should the next model be tested?`,
      materials: [
        {
          title: 'Share of requests that led to a booking (200,000 requests a period; demand and workers unchanged)',
          format: 'markdown',
          content: `| period | old model | new model | all requests |
|---|---|---|---|
| before the test | 50.0 % | | 50.0 % |
| test, half and half | 47.1 % | 52.9 % | 50.0 % |
| after the launch | | 50.1 % | 50.1 % |`,
        },
      ],
      assesses: 'Detects interference between arms from data, and finds a design whose answer holds for a full launch.',
      followUps: [
        {
          ask: 'Compare the old model before the test with the old model during the test. What could have lowered it?',
          listenFor:
            'Nothing in the model changed; the workers it would have booked were taken by the other arm. Opens the question for a stuck candidate; level 3 is still possible.',
        },
        {
          ask: 'You randomise whole cities. What do you lose?',
          listenFor:
            'Power: a dozen cities instead of 200,000 requests, and cities differ. Pairing cities, adjusting for earlier data, or switching by evening help. Knowing the loss fits level 3; comparing designs by it counts towards level 4.',
        },
        {
          ask: 'Would the usual test be right on evenings when most workers are free?',
          listenFor:
            'Nearly: without scarcity one arm takes little from the other. So it can be used there, or show how large the bias is elsewhere. Raised unasked it counts towards level 4.',
        },
      ],
      rubric: {
        1: 'Agrees to launch and look, or blames a broken random draw, bad luck or too short a test and would repeat the same test for longer.',
        2: 'Guesses at novelty, season or competition without using the fall of the old arm from 50.0 to 47.1 %, or names interference between the arms but offers no other design.',
        3: 'Reads from the table that the new arm won what the old arm lost, because both draw on the same workers, and keeps experiments but randomises units that do not share workers (cities, districts, evenings).',
        4: 'Also, unasked, weighs designs by what each costs (few units, carry-over between evenings, spill-over at district borders), and either says when the usual test would be right or questions the goal: while every worker is booked, bookings cannot rise, but ratings, cancellations, travel or the number of workers can change.',
      },
      answerKey: [
        'Total bookings stayed at 50.0 % during the test: one arm rose to 52.9 and the other fell to 47.1. The old arm fell by 2.9 points without any change to it. Workers are scarce and shared: households of the new arm took them first.',
        'So the test was run correctly and answered another question: what a household gains if it gets the new model while others do not. The launch decision needs to know what happens if all get it.',
        'The difference of 5.8 points is far above chance (standard error about 0.2 points, somewhat more if households make several requests); a longer test would confirm the same misleading figure.',
        'Designs: whole cities or districts (few units; spill-over at borders); the same city switched by evening or week in random order (carry-over must fade within the period); both with an analysis per city or period, not per request.',
        'Launch and look is a before-after comparison: season, prices and workers change at the same time. That is worse than a test.',
        'The same happens with drivers, stock, advert budgets, shared caches, moderators: wherever arms draw on one pool.',
        'A better goal may exist: with every worker booked, a better match can show in ratings, distance travelled or repeat bookings.',
      ],
      redFlags: ['Concludes that randomised tests are useless.', 'Blames the launch without looking at the old arm.'],
      tags: ['interference', 'marketplace', 'switchback', 'experiment-design'],
      searchPhrases: [
        'network effects in experiments',
        'spillover between test groups',
        'sutva violation',
        'marketplace experiment',
        'switchback test',
        'a/b test win not seen after launch',
        'cluster randomisation by city',
        'experiment result did not replicate in production',
        'boss distrusts a/b testing',
        'two-sided market',
        'test said yes but nothing changed',
        'convincing leadership to keep experimenting',
        'treatment takes supply away from control',
        'cannibalisation between treatment and control',
        'causal inference with shared supply',
        'why did the uplift disappear after rollout',
      ],
      references: [
        {
          title: 'Bojinov, Simchi-Levi, Zhao: Design and Analysis of Switchback Experiments',
          url: 'https://arxiv.org/abs/2009.00148',
        },
      ],
      samples: [
        {
          level: 1,
          text: 'To be honest I understand the head of product. The test promised a lot and it did not come, so obviously the test was not reliable. My guess is that it was too short or that the random split was not really random, maybe more active households landed in the new arm. You can see it a bit, since the new arm was at 52.9 and the old at 47.1, and before both were at 50, so the groups were different. What I would do is run the same test again, but longer, say two months, and with a stricter level, like one percent, so that we only launch when it is really sure. And if there is no time for it, then launching and watching the numbers is fine too, because in the end only the real bookings count, and we can always roll back.',
        },
        {
          level: 2,
          text: 'I would first calm things down, experiments do work, but you have to do them right. What I see is a big difference in the test and nothing after the launch. There can be several reasons. Novelty is a classic one: people try something new and then get used to it. Or a competitor was doing a campaign just after launch. It could also be that the two groups influence each other in some way, there is something called interference in marketplaces, that the households are not independent. I cannot tell which of these from the table. For the next model I would run the test for longer so the novelty can wear off, and keep a small hold-out of five percent after launch with the old model, so that we continue to measure the real difference. That gives the head of product a number which is always up to date.',
        },
        {
          level: 3,
          text: 'Look at the old arm. Before the test the old model booked 50.0 percent, and during the test the same old model booked only 47.1. Nobody changed it. And the new one is at 52.9, so together it is exactly 50 as before. So what happened is that the new model got to the good plumbers first, and the old arm found them taken. There is only one job an evening per worker. So the test moved bookings from one half to the other, and when everybody has the new model there is nobody left to take from. So the experiment is not broken, the unit was wrong. I would tell the head of product: we keep testing, but we randomise something that does not share workers. Either whole cities, or the same city with new model on some evenings and old on others, in random order, and then compare evenings.',
        },
        {
          level: 4,
          text: 'The old arm gives it away: 50 before, 47.1 during, with no change to it, and 52.9 on the other side, sum unchanged. They compete for the same workers, so one half took from the other. Launch and look would be worse, because then season and everything else is in it. Next test: I would switch by evening within a city, random order. That gives maybe sixty units in two months; a dozen cities alone would be too few to see one percent. The price is carry-over, a job postponed tonight comes back tomorrow, so I might use blocks of some days and drop the first. For districts, workers cross borders, so less. On evenings when half of the plumbers are free the ordinary test is nearly fine, by the way. And I would question the goal. If everyone is booked, matching cannot create bookings. Then look at distance driven, cancellations, ratings, or else get more workers.',
        },
      ],
      since: '0.2.0',
    },
    {
      id: 'a-week-is-all-you-get',
      title: 'A week is all you get',
      areas: ['statistics', 'project-management'],
      kind: 'problem',
      difficulty: 'medium',
      minutes: 10,
      prompt: `A news site sends each reader one reminder to subscribe and wants to test a model that picks the time for it. Today 4.0 % subscribe. A rise to 4.2 % would pay for the model; less would not. Each day about 15,000 new readers can enter the test, and half of them get the model.

The manager gives you one week. For a test at 5 % with 80 % power, a usual rule is: readers per arm = 16 x p x (1 - p) / d², where p is the base rate and d the difference to be found. What can this week show, and what do you propose?`,
      assesses:
        'Sizes a test before it starts, says what a short one cannot show, and finds honest ways to make it shorter.',
      followUps: [
        {
          ask: 'How many readers does each arm have after a week?',
          listenFor: '52,500; the rule asks for about 154,000. A start for the stuck.',
        },
        {
          ask: 'Suppose you run the week anyway and it shows no significant difference. What do you tell the manager?',
          listenFor:
            'That a rise worth having may well have been missed: the power is about 37 %. Shows the interval instead of "no effect". "It does not work" speaks for level 1 or 2.',
        },
        {
          ask: 'You know how much each reader read in the month before. Can it help?',
          listenFor:
            'Yes, by adjusting for it: with correlation r to the outcome, the variance falls by the share r squared. With a rare yes-or-no outcome r is usually small, and so is the gain. Knowing that it helps fits level 3; the size of the gain, or the caution, counts towards level 4.',
        },
      ],
      rubric: {
        1: 'Runs the week and decides by p < 0.05, or quietly lowers the bar until a week is enough.',
        2: 'Says that a week is too short, but gives no numbers, or computes the readers needed without comparing them with the traffic.',
        3: 'Gets about 154,000 readers per arm or about three weeks, says what one week can show (only a rise to about 4.34 % or more is found reliably, or: a rise to 4.2 % would mostly be missed), and offers at least one honest way out: run three weeks, accept more risk openly, or use another measure.',
        4: 'Also, unasked, does at least two of these: says that a significant result after one week would overstate the rise; says how much time a closer measure or an adjustment for earlier behaviour could save, and what it relies on; weighs two more weeks of waiting against a wrong decision; says when a decision by expected value would be enough.',
      },
      answerKey: [
        'd = 0.002: 16 x 0.04 x 0.96 / 0.002² = 153,600 per arm, 307,200 in all, 20.5 days: three whole weeks. (The longer formula gives 154,300.)',
        'A week gives 52,500 per arm. Turned round: d = sqrt(16 x 0.04 x 0.96 / 52,500) = 0.00342, so only a rise to about 4.34 % (8.6 % relative) is found with 80 % power. If the true rise is 0.2 points, the power is about 37 %.',
        'With such low power a significant result exaggerates: it needs at least 0.24 points to be significant, more than the rise that is worth having, and averages about 0.32 points when the truth is 0.2.',
        'Ways out: three weeks; a measure closer to the reminder (opened, read), if it is known to lead to subscriptions; adjusting for earlier behaviour (reduces the variance by r squared: correlation 0.3 saves 9 %); a larger contrast; a sequential design that ends early if the rise is large; deciding by expected value if launch and undo are cheap.',
        'All of the traffic is in the test already; giving one arm more than half makes it slower. Readers who enter on the last day also need time to subscribe.',
        'Misconception: no significant difference means that there is none.',
      ],
      redFlags: [
        'Plans to look each day and stop when significant.',
        'Starts without asking what rise is worth having.',
      ],
      tags: ['power', 'sample-size', 'ab-testing', 'variance-reduction'],
      searchPhrases: [
        'sample size calculation',
        'power analysis',
        'minimum detectable effect',
        'how long to run an a/b test',
        'underpowered test',
        'cuped',
        'not enough time for the experiment',
        'pushing back on a deadline',
        'type ii error',
        'not significant does not mean no effect',
        'can we trust such a short trial',
        'too little traffic to test',
        'mde and statistical power',
        'managing expectations about what data can prove',
        'how many users do we need',
        'control covariates to reduce noise',
      ],
      references: [
        {
          title:
            'Deng, Xu, Kohavi, Walker: Improving the Sensitivity of Online Controlled Experiments by Utilizing Pre-Experiment Data (WSDM 2013)',
          url: 'https://doi.org/10.1145/2433396.2433413',
        },
      ],
      since: '0.2.0',
    },
    {
      id: 'harm-in-an-uneven-sample',
      title: 'How much harm, from an uneven sample',
      areas: ['statistics', 'programming'],
      kind: 'coding',
      difficulty: 'hard',
      minutes: 25,
      prompt: `On a forum for home cooks, people check some of the posts for harmful advice. Whether a post is checked is decided by chance, for each post separately, with a probability of 0.02, 0.2 or 1: higher if a model thinks the post risky. The dashboard shows the share of harmful posts among those checked. This share rises whenever the model improves.

Write a function estimate(audited, total) that returns the share of harmful posts among all posts, and its standard error. audited is a list of pairs, one for each checked post: (probability of being checked, True if harmful). total is the number of all posts. Raise an error for a probability that is impossible. Use plain Python.`,
      materials: [
        {
          title: 'Present code, with an example (Python 3); prints 0.4',
          format: 'python',
          content: `def dashboard(audited):
    return sum(harmful for _, harmful in audited) / len(audited)

audited = [(1.0, True), (1.0, False), (0.2, True), (0.2, False), (0.02, False)]
print(dashboard(audited))  # five of 100 posts were checked`,
        },
      ],
      assesses: 'Turns an uneven sample into an unbiased estimate with an honest error, in code, and tests it.',
      followUps: [
        {
          ask: 'A harmful post was checked with probability 0.02. How many harmful posts does it stand for?',
          listenFor:
            'For 50: one over the probability. Opens the question for a stuck candidate; level 3 is still possible if the standard error is then found without help.',
        },
        {
          ask: 'Take a sample in which all posts are checked. What should your standard error be?',
          listenFor:
            'Zero, because nothing was left to chance. A binomial formula gives more than zero, which reveals the fault of level 2.',
        },
        {
          ask: 'The model wrongly thinks a new kind of harm is safe. What happens to your estimate?',
          listenFor:
            'It stays unbiased as long as each post has a probability above 0, but a few hits with weight 50 make it jump. Raised unasked, with a remedy (a higher lowest probability), it counts towards level 4.',
        },
      ],
      rubric: {
        1: 'Divides harmful by checked posts, or weights by the probability itself, and stands by the result when told that risky posts are checked more often.',
        2: 'Weights by one over the probability, but the standard error is missing or is that of a plain sample, or impossible probabilities pass unnoticed even when asked about.',
        3: 'Returns the weighted share and a standard error that follows from how posts were chosen, by formula or by a sound resampling, rejects impossible probabilities, and tries the code on a small example.',
        4: 'Also, unasked, tests by simulation that the estimate is right on average and the error fits its spread, or compares dividing by total with dividing by the sum of the weights; and says what drives the error (a few hits with weight 50, or none found, which gives a false zero) and how to choose posts better.',
      },
      answerKey: [
        'Share: sum of 1 / p over the harmful posts checked, divided by total. Each post is counted with probability p and weight 1 / p, so on average once: unbiased for any model (Horvitz-Thompson).',
        'For the example, with total 100: (1 + 5) / 100 = 0.06, standard error sqrt(0 + 20) / 100 = 0.045.',
        'Standard error: the square root of the sum of (1 - p) / p² over harmful posts checked, divided by total. Harmless posts add nothing to the sum, hence nothing to the error.',
        'Equally good: dividing by the sum of the weights instead of total (Hájek), with its own error; strata by p with a binomial variance times (1 - p) in each; a bootstrap that imitates the draw. Without the factor 1 - p, strata and the ordinary bootstrap claim an error even for posts that are always checked.',
        'The dashboard mixes the share of harm with how well the model aims: a better model sends more harmful posts to be checked, so the share rises while harm stays the same.',
        'In the simulation of our test (20,000 posts, nearly 6 % of them harmful) the plain share among the checked is about four times too high, and a binomial error about a third too small.',
        'A post with probability 0 can never be checked, so no weight repairs it. Such posts cannot occur among the checked; look for them in the rule that sets the probabilities.',
        'If no harmful post is found, this formula gives an error of zero. That is not certainty: an upper bound is then needed.',
        'The standard error does not cover mistakes by the people who check; that is a separate matter, worth a mention.',
      ],
      redFlags: [
        'Calls the sample large enough to ignore how it was chosen.',
        'Cannot say what would vary if the check were repeated.',
      ],
      tags: ['inverse-probability-weighting', 'sampling', 'standard-error', 'content-moderation'],
      searchPhrases: [
        'importance sampling estimate',
        'inverse propensity weighting',
        'horvitz-thompson estimator',
        'estimate prevalence from biased audit',
        'content moderation prevalence',
        'unequal sampling probabilities',
        'standard error of weighted mean',
        'coding an estimator',
        'unbiased metric from human review',
        'propensity scores',
        'some cases more likely to be reviewed',
        'ips estimator in python',
        'correcting for selection bias in labels',
        'metric goes up because the model improved',
        'trust and safety measurement',
      ],
      enemies: ['riders-who-did-not-answer', 'probabilities-after-downsampling', 'an-agency-that-misses-four-percent'],
      exercise: {
        language: 'python',
        solution: AUDIT.solution,
        tests: AUDIT.tests,
        wrong: [
          { flaw: 'Ignores the probabilities.', code: AUDIT.plain },
          { flaw: 'Weights, but takes the standard error of a plain sample.', code: AUDIT.binomial },
        ],
      },
      since: '0.2.0',
    },
  ],
} as const satisfies QuestionSet

const typed = set as QuestionSet<QuestionIdOf<typeof set>>
export const statistics = typed
