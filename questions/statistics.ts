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
    p, risk = (0.02, 0.02) if kind < 0.8 else (0.2, 0.1) if kind < 0.97 else (1.0, 0.6)
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
            'Clearly more than 5 %, with the reason that each look is another chance, is enough for level 3. A size near 20 %, or a simulation named as the way to get it, counts towards level 4. A stuck candidate may be asked first what happens with 100 looks (about 38 %).',
        },
        {
          ask: 'The product manager says that waiting nine days costs money. What could you have set up so that stopping early is allowed?',
          listenFor:
            'A sequential design: alpha spending, group-sequential boundaries, always-valid p-values, or a fixed number of looks. Naming the price, a longer test or a wider interval, marks level 4.',
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
        4: 'Also, unasked, does at least two of these: puts a size on the inflation (about one test in five) or says that early estimates are too high; keeps guardrails for harm apart from evidence for benefit; checks weekly cycles and novelty; agrees a rule for early looks with the product manager and names what it costs.',
      },
      answerKey: [
        'With 14 equally spaced looks and no true difference, some look falls below p = 0.05 in about 22 % of tests (simulated with a normal test statistic); five looks already give 14 %. The 5 % promise holds for one look fixed in advance.',
        'The estimate at an early stop is also too high on average: the test stops when noise points the right way.',
        'Five days do not hold a full weekly cycle; users may also react to novelty.',
        'Equally good ways out: group-sequential boundaries (O’Brien-Fleming, Pocock), alpha spending, always-valid inference, or a Bayesian rule whose error rates were simulated. A Bayesian posterior does not remove the problem by itself if the decision is judged by how often it is wrong.',
        'Misconception: the p-value is the probability that the new model is no better.',
      ],
      redFlags: [
        'Would stop early when the result is good and go on when it is bad.',
        'Blames the product manager for looking instead of giving them a rule.',
      ],
      tags: ['ab-testing', 'optional-stopping', 'p-values', 'stakeholders'],
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
      minutes: 6,
      prompt: `Before launch, a team had 300 randomly chosen answers of an assistant checked for disclosing personal data. None did. The assistant will give 200,000 answers a day. The launch document says: "The disclosure rate is zero."

You are asked to sign this sentence or to replace it. Say what you do, with numbers at 95 % confidence.`,
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
            '20 in 200,000 is 1 in 10,000, so about 30,000 answers without a failure (3 / 0.0001), or a targeted search for failures instead. Getting there when asked fits level 3; asking unasked what rate is tolerable and sizing the check from it marks level 4.',
        },
        {
          ask: 'What would make the bound wrong even though the arithmetic is right?',
          listenFor:
            'The sample does not look like traffic: no hostile prompts, few languages, near-duplicates, or reviewers who miss cases.',
        },
      ],
      rubric: {
        1: 'Signs the sentence, or misreads the confidence as a rate ("95 % sure, so up to 5 % may fail"), or says that nothing can be computed without a failure.',
        2: 'Says that the rate may be above zero but gives no bound, or applies a normal interval and gets plus or minus zero.',
        3: 'Reaches an upper bound near 1 % by any sound way and rewrites the sentence with the sample size, the confidence and what was sampled.',
        4: 'Also, unasked, turns the bound into up to about 2,000 disclosures a day, asks what rate is tolerable and how large a sample that needs, and questions whether the reviewers and the sample would have caught a failure.',
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
      since: '0.1.0',
    },
    {
      id: 'probabilities-after-downsampling',
      title: 'Probabilities after downsampling',
      areas: ['statistics', 'model-development'],
      kind: 'problem',
      difficulty: 'hard',
      minutes: 12,
      prompt: `A click model was trained on all clicks but only a random tenth of the non-clicks, to save time. On a held-out set sampled in the same way it is well calibrated. In production adverts are ranked by score times price per click, and each showing is charged at that product. Advertisers complain that they pay for far more clicks than they get.

For one advert the model says 0.30. What click probability does that stand for in production, and how would you repair the system?`,
      assesses:
        'Reasons with odds about sampling and prior shift, and carries the reasoning into a repair that can be checked.',
      followUps: [
        {
          ask: 'Take 1,000 impressions of such adverts as they were in the training sample. How many of each class were there before sampling?',
          listenFor: 'A way in for a stuck candidate: 300 clicks and 700 kept non-clicks, which stand for 7,000.',
        },
        {
          ask: 'Would the ranking by score alone, without prices, have been wrong too?',
          listenFor:
            'The correction keeps the order of the scores, so a ranking by score alone was right. Multiplied by the price the order can change, because 0.30 shrinks 7.3 times and 0.10 shrinks 9.1 times. Seeing this when asked fits level 3, unasked level 4.',
        },
        {
          ask: 'How would you know in production that the repaired probabilities are right?',
          listenFor:
            'Calibration on unsampled logged traffic, by segment and over time, with enough clicks in each bin; level 4 names delayed clicks and selection by the ranker itself.',
        },
      ],
      rubric: {
        1: 'Holds that 0.30 is right because the held-out set is calibrated, or that the true probability is higher; or repairs by moving a threshold, which leaves the charges wrong.',
        2: 'Knows that the sampling makes the scores too high, but gets no number or takes 0.30 / 10 = 0.03 as exact, and cannot say why the held-out set hid the fault.',
        3: 'Derives about 0.04 from odds or counts, explains why the calibrated held-out set did not show it, and names a sound repair: correct the score, weight the kept non-clicks by ten, recalibrate on unsampled traffic, or retrain on all data.',
        4: 'Also, unasked, compares repairs by what each assumes or costs, notes that the order changes only where prices enter, and plans a check on unsampled traffic, by segment and allowing for late clicks, that would catch the next such fault.',
      },
      answerKey: [
        'Odds in the sample: 0.30 / 0.70. Non-clicks were kept at rate 0.1, so the true odds are a tenth of that: p = 0.3 / (0.3 + 0.7 / 0.1) = 0.0411.',
        'Equivalent for a logistic model: add ln(0.1) = -2.303 to the logit.',
        'The held-out set was sampled in the same way, so it shares the fault. Calibration always refers to a population.',
        'Repairs that are as good: the formula above; weights of 10 for kept non-clicks in training; isotonic or Platt scaling on unsampled traffic. The formula assumes that sampling did not depend on the features.',
        'Misconception: dividing by ten (0.030) is right only for small probabilities.',
      ],
      redFlags: [
        'Reports calibration without asking on which population.',
        'Changes the decision threshold, which leaves the prices wrong.',
      ],
      tags: ['calibration', 'class-imbalance', 'sampling', 'prior-shift'],
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

Find out why, and change the analysis so that the alarms come down to about 5 %.`,
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
            'The mean of user means weighs each user alike, the session rate weighs heavy users more. Saying so when asked fits level 3; raising it unasked, or keeping the session rate with a valid variance (delta method, bootstrap over users), marks level 4.',
        },
        {
          ask: 'More sessions a user, or more users: which would bring the false alarms down here?',
          listenFor:
            'Neither. More sessions a user make it worse (at most 20 sessions: 20 % alarms, at most 200: 60 %); five times the users leave it at 36 %. Expecting more users to cure it speaks for level 2, seeing that the standard error is wrong at any size for level 3.',
        },
      ],
      rubric: {
        1: 'Blames chance, the seed or the sample size, or proposes a stricter threshold until the alarms fit.',
        2: 'Suspects that sessions of a user are related but cannot say what this does to the standard error, or proposes to drop heavy users.',
        3: 'Names the mismatch of randomisation and analysis unit, explains that the standard error is too small, and analyses one value a user so that alarms fall to about 5 %.',
        4: 'Also separates the estimands (mean over users, rate over sessions), gives a valid variance for the second (delta method, clustered errors, bootstrap over users), and would keep A/A runs as a standing test of the platform.',
      },
      answerKey: [
        'Users are randomised, but sessions are treated as independent. Sessions of one user share the same taste, so the effective sample is far smaller and the standard error far too small.',
        'Appending one mean a user instead of every session brings the share of alarms from 0.368 to 0.048 with the same seed.',
        'Equally good: cluster-robust errors, the delta method for a ratio of sums, a bootstrap or permutation test over users, a mixed model.',
        'p_value itself is right for independent values; the bug is in what it is fed.',
        'The same fault appears whenever the metric is per session, page or request and the assignment is per user, shop or device.',
      ],
      redFlags: ['Adjusts the threshold instead of the analysis.', 'Removes users to make the test pass.'],
      tags: ['ab-testing', 'clustered-data', 'unit-of-analysis', 'aa-test'],
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
      title: 'A retention offer that seems to backfire',
      areas: ['statistics', 'decision-making'],
      kind: 'conceptual',
      difficulty: 'medium',
      minutes: 8,
      prompt: `A subscription service has 100,000 customers. Last quarter it sent a discount, which costs 6 euros each time, to the 10,000 whom a churn model ranked as most likely to leave. A customer who stays brings 120 euros. A report says: 18 % of those who got the discount left, 6 % of those who did not. It concludes that the discount drives customers away.

Explain what the comparison shows, and how you would find out what the discount does.`,
      assesses: 'Recognises confounding by the targeting rule and finds a design that identifies the effect.',
      followUps: [
        {
          ask: 'Imagine that the discount had no effect at all. What would the two numbers look like?',
          listenFor:
            'Still far apart, because the groups were chosen by risk. Helps a candidate who takes the report at its word.',
        },
        {
          ask: 'You may not withhold the discount from anybody at random. What is left?',
          listenFor:
            'The cutoff of the targeting rule as a regression discontinuity, or randomising the size or the time of the offer. One such way fits level 3; adding what it assumes and for whom the answer holds (only customers near the cutoff) marks level 4.',
        },
        {
          ask: 'Say the discount works. Are the customers most likely to leave the right ones to send it to?',
          listenFor:
            'Not necessarily: the right ones are those whose behaviour it changes. Saying so when asked fits level 3; bringing it up unasked, and saying that a hold-out is what shows it, marks level 4.',
        },
      ],
      rubric: {
        1: 'Agrees that the discount causes churn, or says that the opposite is proven.',
        2: 'Says "correlation is not causation" without naming what makes the groups differ, or proposes only to collect more of the same data.',
        3: 'Names the targeting rule as the confounder and proposes a randomised hold-out among the targeted, or a sound substitute at the cutoff.',
        4: 'Also, unasked, states what the design assumes and for whom its answer holds, and weighs in numbers what a hold-out costs against a quarter of blind spending (60,000 euros, to be earned back by 5 points less churn), or asks about the change that the offer makes rather than risk.',
      },
      answerKey: [
        'The groups differ by construction: the discount went to those expected to leave. Without any effect the treated would still churn more.',
        'Best design: withhold the offer from a random share of the targeted customers and compare within them. The offer costs 60,000 euros and pays if it keeps 500 of the 10,000 (5 points). With 2,000 held out and 8,000 treated, a difference of about 2.7 points is found with 80 % power. If the offer keeps 10 points, the hold-out costs 200 x 120 - 2,000 x 6 = 12,000 euros; at 5 points it costs nothing.',
        'If that is impossible: compare customers just above and just below the score cutoff; it identifies the effect at the cutoff only, if nothing else changes there.',
        'Adjusting for the score works only as far as the score holds all that decided the offer, and needs customers with similar scores in both groups; a hard cutoff leaves none.',
        'Targeting by risk can waste offers on those who stay anyway or leave anyway; what pays is the change that the offer makes.',
      ],
      redFlags: [
        'Takes the model score as proof that the groups are comparable.',
        'Promises a causal answer from a regression with many covariates and states no assumption.',
      ],
      tags: ['causal-inference', 'confounding', 'uplift', 'regression-discontinuity'],
      since: '0.1.0',
    },
    {
      id: 'the-arm-that-lost-visitors',
      title: 'The arm that lost visitors',
      areas: ['statistics', 'scalability-and-performance'],
      kind: 'problem',
      difficulty: 'medium',
      minutes: 10,
      prompt: `A site for language courses tested a richer start page, chosen by a personalisation model. A coin decided for each new visitor, half and half, on the server. The page itself then reports that the visitor took part, once it has loaded. The analyst concludes: "The new page wins, p = 0.008."

Say whether you accept this conclusion, with numbers.`,
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
            'Those with slow phones or lines who left before the richer page had loaded, and who would seldom buy. Naming a mechanism fits level 3; computing what happens if none of them bought, unasked, marks level 4.',
        },
        {
          ask: 'The analyst offers to drop 1,360 visitors of the old arm at random, so that the arms are equal. What do you say?',
          listenFor:
            'That it hides the alarm and keeps the bias: the missing are not a random part. Accepting it speaks for level 1.',
        },
      ],
      rubric: {
        1: 'Accepts the win because p is below 0.05 and the samples are large, or evens out the arms by dropping visitors or weighting them.',
        2: 'Finds the sizes odd but calls them chance or "close enough", or distrusts the test for a reason that the table does not show (too short, too small).',
        3: 'Shows that the split is not chance (over four standard deviations, or an equal test), refuses the conclusion because visitors are missing from one arm selectively, and says how to repair it: count at the assignment, before the page loads.',
        4: 'Also, unasked, sizes the damage: if the 1,360 missing began no trial, the rate of the new page falls to about 5.2 % and the win is no longer significant. Names checks that locate the loss (by device, load time, browser) and makes the split check automatic.',
      },
      answerKey: [
        'Under a fair coin an arm has mean 50,000 and standard deviation 158; 680 away is z = 4.3, p about 0.00002. This is a sample ratio mismatch: 50.7 to 49.3 looks harmless and is not.',
        'A visitor is counted only when the page has loaded. The richer page is slower, so people on slow devices or lines drop out of the new arm only. Those who are left are better prospects: the comparison is biased in favour of the new page.',
        'Size: if about 50,680 were assigned to the new page too and the missing began no trial, its rate is 2,649 / 50,680 = 5.23 %, and the difference from 5.00 % has p = 0.10. If the missing were like the rest nothing would change. The data cannot tell which; that is the point.',
        'Repair: log the assignment on the server and analyse everyone assigned. If such logs exist, analyse again; otherwise run again. Other causes deserve a look: bots filtered in one arm, redirects, caching.',
        'Misconception: with large samples an imbalance of 1.4 percentage points does not matter. The larger the sample, the surer one is that something removed people.',
        'A chi-squared test of the two sizes is as good (18.5 on one degree of freedom).',
      ],
      redFlags: [
        'Looks at the effect only and never at the sizes of the arms.',
        'Repairs the imbalance by throwing data away.',
      ],
      tags: ['ab-testing', 'sample-ratio-mismatch', 'selection-bias', 'logging'],
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
      prompt: `Two models read the total from scanned invoices. Both were run on the same 1,000 documents. A colleague writes: "Old model 84.2 %, interval 81.9 to 86.5. New model 87.0 %, interval 84.9 to 89.1. The intervals overlap, so there is no evidence that the new one is better."

Say whether you agree, using the table.`,
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
            'Invoices of one supplier look alike, so errors come in groups and the real uncertainty is larger; resample suppliers. Said when asked it fits level 3, raised unasked it counts towards level 4.',
        },
        {
          ask: 'Would you ship the new model on this table alone?',
          listenFor:
            'Looks at the 42 documents that would newly go wrong and at what an error costs, not only at the net gain. Unasked, this counts towards level 4.',
        },
      ],
      rubric: {
        1: 'Agrees that overlapping intervals show that there is no difference, or claims the new model is better simply because 87.0 is more than 84.2.',
        2: 'Says that overlap is not a test of the difference, but treats the two results as independent samples (p about 0.07) or computes nothing.',
        3: 'Uses the pairing: 70 against 42 of the 112 documents on which they differ, a p-value near 0.01 or an interval for the difference from about 0.7 to 4.9 points, and disagrees with the colleague.',
        4: 'Also, unasked, judges what the table cannot show, with at least two of: what kind the 42 newly wrong documents are and what they cost, whether documents come in groups, whether the test set had already served to choose the model, which gain would be worth a change.',
      },
      answerKey: [
        'Both models saw the same documents, so compare them document by document. They differ on 70 + 42 = 112; if they were equally good, each direction would be as likely: z = (70 - 42) / sqrt(112) = 2.65, p = 0.008 (exact binomial: 0.010).',
        'Interval for the difference of 2.8 points: standard error 1.05 points, so 0.7 to 4.9.',
        'Treated as two independent samples the standard error would be 1.57 points and p = 0.07: right for two test sets, wasteful here, since the 888 documents on which they agree add only noise.',
        'Overlap of two 95 % intervals is not a test at 5 %: even independent estimates can differ significantly while their intervals overlap.',
        'As good: McNemar’s test, a sign test, a bootstrap over documents of the difference, a permutation test.',
        'Statistical evidence is not yet a reason to ship: 42 documents that used to be right now fail.',
      ],
      redFlags: ['Decides by whether intervals overlap.', 'Does not notice that both models saw the same documents.'],
      tags: ['paired-comparison', 'mcnemar', 'confidence-intervals', 'model-comparison'],
      since: '0.2.0',
    },
    {
      id: 'the-worst-machines-improve',
      title: 'The worst machines always improve',
      areas: ['statistics', 'decision-making'],
      kind: 'problem',
      difficulty: 'medium',
      minutes: 8,
      prompt: `A company runs 500 vending machines. In a quarter a machine has 20 faults on average, with a standard deviation of 10. Machines differ, but chance plays a large part: from one quarter to the next, the faults of the same machines correlate at 0.4.

A model picked the 50 machines with the most faults last quarter; they had 40 on average. All 50 got a software update. This quarter they had 30. The vendor claims that the update cuts faults by a quarter. How do you answer?`,
      assesses: 'Recognises regression to the mean, computes what would have happened anyway, and designs a fair test.',
      followUps: [
        {
          ask: 'Suppose the update did nothing. What would you expect of these 50 machines this quarter?',
          listenFor:
            'A fall anyway, since they were picked partly for bad luck. A stuck candidate may start here; a number (28) fits level 3.',
        },
        {
          ask: 'Does the table show, then, that the update makes things worse?',
          listenFor:
            'No: 30 against an expected 28, with a standard error of about 1.3, is within chance, and the season may have changed. "It does harm" speaks for level 2.',
        },
        {
          ask: 'The remaining machines are to be updated next quarter. How would you find out what it does?',
          listenFor:
            'Randomise which machines go first and compare in the same quarter. Picking again the worst ones speaks for level 2; a number of machines or the precision gained marks level 4.',
        },
      ],
      rubric: {
        1: 'Accepts the claim, or proves it with a test of before against after on the same 50 machines.',
        2: 'Doubts the claim for general reasons (no control group, season) without seeing that picking the worst makes a fall certain, or names regression to the mean and computes nothing.',
        3: 'Expects 20 + 0.4 x 20 = 28 faults without any update, concludes that the result shows no benefit, and asks for a comparison with similar machines that were not updated, best at random.',
        4: 'Also, unasked, puts an uncertainty on the 28 (about 1.3, or says what else could move it, such as season), so that 30 shows neither harm nor benefit beyond a small one, and plans the test with its size or repairs the picking rule (several quarters, shrunken estimates).',
      },
      answerKey: [
        'The 50 were picked at 20 above the mean. With correlation 0.4 the expected excess next quarter is 0.4 x 20 = 8: 28 faults with no update. A fall of 12 is chance alone; they fell by 10.',
        'Spread of one machine around that expectation: 10 x sqrt(1 - 0.4^2) = 9.2, so the mean of 50 has a standard error of 1.3. 30 is 1.5 standard errors above 28: no evidence for the update, none for harm.',
        'A paired test of before against after is highly significant and answers the wrong question: something fell, but not because of the update.',
        'Fair test: choose at random, among the bad or among all, who is updated first, and compare in the same quarter. With two halves of 250 machines the difference in faults has a standard error of 10 x sqrt(2 / 250) = 0.9, less if last quarter’s faults are used as a covariate.',
        'The same effect hits every model that picks extremes: students for support, shops for a campaign, the best of many model variants.',
        'The line 0.4 x excess assumes a linear relation and an unchanged overall mean; the mean of the 450 other machines this quarter shows whether the season moved.',
      ],
      redFlags: [
        'Takes a significant before-after difference as proof.',
        'Says that it cannot be known and offers no way to find out.',
      ],
      tags: ['regression-to-the-mean', 'causal-inference', 'selection', 'experiment-design'],
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
          text: 'So before and after is misleading because of how they were chosen. Twenty above the mean, correlation 0.4, that leaves eight, so I expect 28 with no update. We saw 30. Now, I would not say that the update is harmful either. Each machine scatters with roughly 10 times root of one minus 0.16, about 9, and over fifty machines that is a standard error of 1.3. Two above is one and a half of these, so, consistent with nothing. And the whole level may have shifted, I would look at what the other 450 did this quarter, that is free. For a real answer: split all, or the bad ones, by coin, update one half first. With 250 against 250 the difference has a standard error of about 0.9, so we would see a real effect of five faults easily. And next time I would pick machines on four quarters, not on one, then less of it is luck.',
        },
      ],
      since: '0.2.0',
    },
    {
      id: 'one-red-light-among-twenty',
      title: 'One red light among twenty',
      areas: ['statistics', 'decision-making'],
      kind: 'problem',
      difficulty: 'easy',
      minutes: 6,
      prompt: `A video-call app tests a new noise filter on a million calls. The main metric, complaints about sound, clearly improves. The release rule says: "Stop if any of the 20 guardrail metrics is worse at p < 0.05." One of them, use of the chat window, is worse at p = 0.03. The release is stopped.

What is wrong with the rule, and what would you put in its place?`,
      assesses: 'Knows what many tests do to false alarms, and turns it into a rule that still protects users.',
      followUps: [
        {
          ask: 'If the filter changed nothing in these 20 metrics, how often would the rule stop a release?',
          listenFor:
            'About 64 % of the time if the metrics are independent and the tests look in both directions (40 % if only harm counts and each direction takes 2.5 %). A start for a stuck candidate. The size with its assumption fits level 3.',
        },
        {
          ask: 'Your colleague proposes to divide 0.05 by 20. What does this cost?',
          listenFor:
            'Fewer real harms are caught: a real rise in crashes must be much larger to be seen. Seeing this cost when asked fits level 3; treating grave metrics apart, unasked, marks level 4.',
        },
        {
          ask: 'All 20 are green. Does this show that the filter harms nothing?',
          listenFor:
            'No: absence of evidence. It depends on how large a harm the test could have seen. Unasked, this marks level 4.',
        },
      ],
      rubric: {
        1: 'Defends the rule as careful, or ships by dropping the metric that is red, after the fact.',
        2: 'Says that one red metric may be chance, but gives no size and no rule that could be used next time.',
        3: 'Shows that with 20 tests a false stop is the normal case (about 64 %, or 40 % one-sided, if independent) and proposes a workable rule: a correction for the number of tests, fewer guardrails, or a repeat test of the red metric.',
        4: 'Also, unasked, weighs both errors: keeps a sensitive rule for the few metrics where harm is grave (crashes, dropped calls), is stricter for the rest, states how large a harm must be to matter, and asks whether a green light had the power to see it.',
      },
      answerKey: [
        'With 20 independent metrics and no effect, at least one has p < 0.05 in 1 - 0.95^20 = 64 % of releases. If "worse" means one tail of a two-sided test, each has 2.5 % and the share is 40 %. Metrics usually correlate, which lowers it; the expected number of false alarms stays the same.',
        'So p = 0.03 in one of twenty is what one expects of a harmless change. It may still be real: better sound may mean less typing, which is no harm at all.',
        'Rules that are as good: Bonferroni or Holm (0.0025 for the smallest), control of the false discovery rate, a repeat test of the red metric on new calls, or a limit on the size of harm with an interval.',
        'Every correction costs power. Therefore few guardrails, chosen beforehand, with grave ones treated apart.',
        'With a million calls tiny changes become significant: ask for the size of the change, not only for p.',
        'Green is no proof of safety: a non-inferiority test against a stated limit is.',
      ],
      redFlags: [
        'Picks the metrics that count after seeing the results.',
        'Looks at p only and never at the size of the change.',
      ],
      tags: ['multiple-testing', 'guardrail-metrics', 'ab-testing', 'power'],
      enemies: ['stopping-an-ab-test-on-a-good-day'],
      since: '0.2.0',
    },
    {
      id: 'riders-who-did-not-answer',
      title: 'Riders who did not answer',
      areas: ['statistics', 'data-oversight'],
      kind: 'problem',
      difficulty: 'medium',
      minutes: 10,
      prompt: `A bicycle hire service asked all its 20,000 customers by e-mail whether they are content. 3,000 answered, and 67 % of these are content. The report says: "67 %, plus or minus 1.7 points, thanks to the large sample." Your model of who will leave is to be judged against this figure.

Improve the estimate with the table, and say what you would still not trust.`,
      materials: [
        {
          title: 'Customers by how often they ride',
          format: 'markdown',
          content: `| | customers | answered | content among these |
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
          ask: 'Half of all customers ride seldom. What part of the answers comes from them?',
          listenFor: 'A sixth (500 of 3,000). Leads a stuck candidate to weighting without naming it.',
        },
        {
          ask: 'After your correction, what must be true for the figure to be right?',
          listenFor:
            'That, among customers who ride equally often, those who answer are like those who do not. Stating it when asked fits level 3; stating it unasked and saying how to test it marks level 4.',
        },
        {
          ask: 'There is a budget for 200 telephone calls. Whom do you call?',
          listenFor:
            'A random draw of people who did not answer, mostly those who ride seldom, and with effort until most respond. Calling those who answered already, or the next 200 volunteers, speaks for level 2.',
        },
      ],
      rubric: {
        1: 'Accepts 67 % because 3,000 is many, or asks for more answers of the same kind.',
        2: 'Says that the answers are not representative, but gives no better figure, or averages the three rates without weights (60 %).',
        3: 'Weights the rates by the numbers of customers, gets 54 %, and says that this holds only if those silent are like those answering among customers who ride equally often.',
        4: 'Also, unasked, explains that the margin of 1.7 points is about chance only and states a margin or bounds for what is unknown (such as 10 % to 95 % with no assumption), and plans a follow-up of a random part of the silent or another check that could show the weighted figure to be wrong.',
      },
      answerKey: [
        'Weighting: 0.2 x 80 + 0.3 x 60 + 0.5 x 40 = 54 %. Response was 40 %, 15 % and 5 %, so those who ride most and are most content are heard most.',
        'Chance alone leaves a standard error of 1.2 points for the weighted figure, a margin of 2.4: larger than before, since the 500 who ride seldom carry half of the weight. Honest and wider.',
        'Neither margin covers bias. With no assumption on the 17,000 who are silent the share lies between 2,020 / 20,000 = 10 % and 19,020 / 20,000 = 95 %.',
        'The unhappy may be silent, or louder, within each group too; weighting by riding cannot show it. Checks: a random follow-up of the silent; late against early answers; known behaviour (complaints, departures) of both.',
        'Misconception: a large sample makes up for a selective one. 3,000 volunteers may be worse than 200 drawn at random and pursued.',
        'As good: inverse probability weights, a model of contentment by riding and other known features applied to all 20,000, multiple imputation. All share the assumption.',
      ],
      redFlags: ['Gives a margin of error as if it covered bias.', 'Claims that weighting removes all bias.'],
      tags: ['survey', 'non-response', 'post-stratification', 'sampling'],
      enemies: ['income-left-empty'],
      since: '0.2.0',
    },
    {
      id: 'a-conclusion-you-took-back',
      title: 'A conclusion that you took back',
      areas: ['statistics', 'communication'],
      kind: 'behavioral',
      difficulty: 'medium',
      minutes: 10,
      prompt: `Tell me about a time when you had reported a result from data, such as an experiment or an evaluation, and found later that it was wrong or much weaker than you had said. What did you do?`,
      assesses: 'Tests own results, corrects them openly, and turns the error into a check that others use.',
      followUps: [
        {
          ask: 'What exactly did you notice first, and how did you find out whether it mattered?',
          listenFor:
            'A concrete sign (a number that did not fit, a failed repeat) and a check made by the person. "Somebody told me" with no own check speaks for level 2.',
        },
        {
          ask: 'Who had already acted on the result, and when did each of them hear of the correction?',
          listenFor:
            'People, decision and time. Prompt and direct fits level 3; a correction in the next release notes only speaks for level 2.',
        },
        {
          ask: 'It may also be a result that you stopped just before it was reported. Does one come to mind?',
          listenFor: 'A way in for a candidate who has no published error at hand; judged on the same scale.',
        },
      ],
      rubric: {
        1: 'Kept the error quiet, waited until it no longer mattered, or changed the analysis until the first result held.',
        2: 'Corrected it when others pressed or in general words: the cause in the analysis stays vague, or nobody who had acted on it was told.',
        3: 'Names the cause in the analysis (such as leaked data, dependent rows, many looks), states old and new figure or its direction, told those who had acted on it soon, and repaired the analysis.',
        4: 'Also, unasked, traced which decisions rested on the result and what became of them, and put a check in place that has since caught or prevented such an error, or says with reasons which of the own results they would doubt by the same standard.',
      },
      answerKey: [
        'Everybody who does enough analyses has such a story; one without it has not looked, or not yet. Finding it oneself counts in favour.',
        'Listen for the mechanism: leakage, peeking, wrong unit of analysis, a selection of users, a bug in a join, a test set used to choose, a seasonal effect. A senior engineer can say how it made the number wrong, and in which direction.',
        'Listen for the order of acts: check, tell those who decide, correct, then look for other victims of the same fault.',
        'A small case told precisely is worth as much as a spectacular one. The story may come from study or a private project.',
        'Blaming the data team or the tool is weak, unless the person says what they changed in their own work.',
      ],
      redFlags: ['Has never been wrong.', 'Corrected the slides but not the people who had acted on them.'],
      tags: ['integrity', 'experiment-analysis', 'correction', 'reporting'],
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
          text: 'It was a churn model for a subscription. I had reported that it found 60 percent of leavers in the top tenth. Two weeks after, I was doing feature importance for something else, and one feature, number of support contacts, was incredibly strong. I checked the timestamps and it included the call in which people cancel. So it was leakage, the model saw the cancelling itself. I rebuilt the feature with a cutoff one day before the prediction date, and the 60 went down to 35. I wrote to the product manager and to the retention lead the same afternoon, because they were about to staff a call team based on it, and I told them: the 60 was wrong, it is 35, here is why. They were not happy, but they cut the team before hiring. And I fixed the pipeline so that all features get the cutoff.',
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
      title: 'Ninety percent, but for whom',
      areas: ['statistics', 'model-development'],
      kind: 'problem',
      difficulty: 'hard',
      minutes: 10,
      prompt: `A freight company gives each customer an arrival time, plus or minus 14 hours, and promises that nine shipments in ten arrive within this window. Customers who ship by sea complain. The team answers: "We checked 10,000 shipments. Exactly 90 % were inside. The promise is kept."

Judge the answer, and give the sea customers a window that you can defend. For sea you have the errors of the 199 latest shipments, which no model was trained on.`,
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
          title: 'Sea: the 199 errors without sign, sorted by size',
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
            'The 179th or 180th error, 33 to 34 hours. A start for the stuck; the reason for one more place, (199 + 1) x 0.9 = 180, is a detail that marks level 4 only together with its meaning.',
        },
        {
          ask: 'The head of sales says that plus or minus 34 hours cannot be sold. What else can you do?',
          listenFor:
            'Make the forecast better or the window depend on features (port, season, distance), promise seven in ten, or an upper limit only. Not: keep 14 hours. Sound when asked fits level 3.',
        },
        {
          ask: 'What would have to happen at sea for the 34 hours to become wrong?',
          listenFor:
            'A strike, a closed canal, a new line: the latest errors no longer resemble the next ones. Watching the share inside over time fits level 3, with a rule for when to renew it level 4.',
        },
      ],
      rubric: {
        1: 'Accepts the answer because the overall share is 90 %, or widens the window for all customers until the complaints stop.',
        2: 'Sees that sea gets 63 %, but has no way to a window for sea, or assumes normally distributed errors with no look at the table.',
        3: 'Says that the promise to a sea customer is broken and hidden by short road trips, sets a window for each route from held-out errors (about 33 to 34 hours for sea) and watches the share inside from then on.',
        4: 'Also, unasked, states the limits: how uncertain 90 % is after 199 shipments, that it holds only while new shipments resemble these, that groups within sea may differ again; and weighs group size or window width, for example that short road can be narrowed.',
      },
      answerKey: [
        '0.6 x 96 + 0.3 x 87 + 0.1 x 63 = 90 %. The average is kept by giving short road too much and sea too little: marginal against conditional coverage.',
        'Window for sea: the error at place (199 + 1) x 0.9 = 180 of 199, so plus or minus 34 hours (split conformal prediction). If the shipments are exchangeable, the next one is inside with probability at least 90 % on average, for any shape of errors.',
        'With 199 shipments the share that this very window will hold varies: mostly between 86 % and 93 %. It takes at least nine errors to give a 90 % window at all.',
        'A normal approximation misleads: the tail is heavy (place 199 is 88 hours, more than eight times the median).',
        'As good: quantile regression checked on held-out data per route, a window scaled by a predicted spread, a bootstrap of errors.',
        'No method gives exact coverage for every customer; choose the groups to which a promise is made, each with enough data.',
        'Errors early and late may differ: a lower and an upper place instead of the absolute error is a good refinement.',
      ],
      redFlags: ['Takes a calibrated average as calibrated for each customer.', 'Treats the window as valid for ever.'],
      tags: ['prediction-intervals', 'conformal-prediction', 'calibration', 'uncertainty'],
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
      title: 'Bookings that only moved next door',
      areas: ['statistics', 'decision-making'],
      kind: 'situational',
      difficulty: 'hard',
      minutes: 10,
      prompt: `A platform lets households book plumbers and electricians, who take one job an evening. A new matching model was tested on half of the households in a city. The test showed a clear win, so the model was launched for all. Bookings did not rise. The head of product now says: "Experiments do not work here. From now on we launch and look."

You have the figures below. What do you answer, and how is the next model to be tested?`,
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
            'Nothing in the model changed; the workers whom it would have booked were taken by the other arm. Opens it for the stuck, level 3 is still possible.',
        },
        {
          ask: 'You randomise whole cities. What do you lose?',
          listenFor:
            'Power: a dozen cities instead of 200,000 requests, and cities differ. Pairs, earlier data as covariate, or switching by evening help. Knowing the loss fits level 3, comparing designs by it level 4.',
        },
        {
          ask: 'Would the usual test be right on evenings when most workers are free?',
          listenFor:
            'Nearly: without scarcity one arm takes little from the other. So it can be used there, or the size of the bias be read from it. Unasked it marks level 4.',
        },
      ],
      rubric: {
        1: 'Agrees to launch and look, or explains the failure by a broken random draw, bad luck or too short a test, and repeats the same test longer.',
        2: 'Guesses at novelty, season or competition without using the fall of the old arm from 50.0 to 47.1 %, or names interference with no other design.',
        3: 'Reads from the table that the new arm won what the old arm lost, because both draw on the same workers, and proposes to randomise what shares workers (cities, districts, evenings), keeping experiments.',
        4: 'Also, unasked, weighs designs by what each costs (few units, carry-over between evenings, spill-over at district borders), says when the usual test is right, and asks for another goal, since bookings limited by workers can rise only if something else does (value of jobs, fewer cancellations, more workers).',
      },
      answerKey: [
        'Total bookings stayed at 50.0 % during the test: 52.9 up and 47.1 down cancel out. The old arm fell by 2.9 points without any change to it. Workers are scarce and shared: households of the new arm took them first.',
        'So the test was run correctly and answered another question: what a household gains if it gets the new model while others do not. Launch asks what happens if all get it.',
        'The difference of 5.8 points is far above chance (standard error about 0.2 points); a longer test would confirm the same wrong figure.',
        'Designs: whole cities or districts (few units; spill-over at borders); the same city switched by evening or week in random order (carry-over must fade within the period); both with an analysis per city or period, not per request.',
        'Launch and look is a before-after comparison: season, prices and workers change at the same time. It is worse.',
        'The same happens with drivers, stock, advert budgets, shared caches, moderators: wherever arms draw on one pool.',
        'A better goal may exist: with every worker booked, a better match can show in ratings, distance travelled or repeat bookings.',
      ],
      redFlags: ['Concludes that randomised tests are useless.', 'Blames the launch without looking at the old arm.'],
      tags: ['interference', 'marketplace', 'switchback', 'experiment-design'],
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
      prompt: `A news site wants to test a model that picks the time of a reminder. 4.0 % of readers subscribe after a reminder. A rise to 4.2 % would pay for the model; less would not. Each day about 15,000 readers come into the test for the first time, and half of them get the model.

The manager gives you one week. For a test at 5 % with 80 % power, a usual rule is: readers per arm = 16 x p x (1 - p) / d², with p the base rate and d the difference to be found. What can this week show, and what do you propose?`,
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
            'Yes, as a covariate: with correlation r to the outcome the variance falls by r squared. With a rare yes-or-no outcome r is usually small, so the gain is. The direction fits level 3, the size or the caution level 4.',
        },
      ],
      rubric: {
        1: 'Runs the week and decides by p < 0.05, or lowers the bar until a week is enough and does not say so.',
        2: 'Says that a week is too short, but gives no numbers, or computes readers and forgets to compare with the traffic.',
        3: 'Gets about 154,000 readers per arm or about three weeks, says that a week finds only a rise to about 4.34 % or more reliably, and offers at least one honest way out: run three weeks, accept more risk openly, or another measure.',
        4: 'Also, unasked, prices the choices: what two weeks of waiting cost against a wrong decision, that a significant result after one week would overstate the rise, which variance reduction or closer measure could shorten it and by how much; or proposes to decide by expected value.',
      },
      answerKey: [
        'd = 0.002: 16 x 0.04 x 0.96 / 0.002² = 153,600 per arm, 307,200 in all, 20.5 days: three whole weeks. (The longer formula gives 154,300.)',
        'A week gives 52,500 per arm. Turned round: d = sqrt(16 x 0.04 x 0.96 / 52,500) = 0.00342, so only a rise to about 4.34 % (8.6 % relative) is found with 80 % power. If the true rise is 0.2 points, the power is about 37 %.',
        'With such low power a significant result exaggerates: it needs at least 0.24 points to be significant, more than the rise that is worth having.',
        'Ways out: three weeks; a measure closer to the reminder (opened, read), if it is known to lead to subscriptions; adjusting for earlier behaviour (reduces the variance by r squared: correlation 0.3 saves 9 %); a larger contrast; a sequential design that ends early if the rise is large; deciding by expected value if launch and undo are cheap.',
        'All of the traffic is in the test already; more than half to one arm makes it slower.',
        'Misconception: no significant difference means that there is none.',
      ],
      redFlags: [
        'Plans to look each day and stop when significant.',
        'Starts without asking what rise is worth having.',
      ],
      tags: ['power', 'sample-size', 'ab-testing', 'variance-reduction'],
      since: '0.2.0',
    },
    {
      id: 'harm-in-an-uneven-sample',
      title: 'How much harm, from an uneven sample',
      areas: ['statistics', 'programming'],
      kind: 'coding',
      difficulty: 'hard',
      minutes: 25,
      prompt: `A forum for home cooks has people check a part of its posts for harmful advice. Each post is drawn by its own coin: with a probability of 0.02, 0.2 or 1, higher if a model thinks it risky. The dashboard shows the harmful posts among those checked, and this share rises whenever the model improves.

Write a function estimate(audited, total) that returns the share of harmful posts among all posts and a standard error of it. audited is a list of pairs (probability with which the post was drawn, True if harmful); total is the number of all posts. Refuse probabilities that cannot be. Plain Python.`,
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
          ask: 'A harmful post was drawn with probability 0.02. For how many harmful posts does it stand?',
          listenFor:
            'For 50: one over the probability. Opens it for the stuck. Needing it still allows level 3 if the standard error is then found without help.',
        },
        {
          ask: 'Take a sample in which all posts are checked. What should your standard error be?',
          listenFor:
            'Zero: the draw adds no chance. A binomial formula gives more than zero, so this shows the fault of level 2.',
        },
        {
          ask: 'The model wrongly thinks a new kind of harm is safe. What happens to your estimate?',
          listenFor:
            'It stays unbiased as long as each post has a probability above 0, but a few hits with weight 50 make it jump. Unasked, with a remedy (raise the lowest probability), it marks level 4.',
        },
      ],
      rubric: {
        1: 'Divides harmful by checked posts, or weights by the probability itself, and defends the result when shown that risky posts are drawn more often.',
        2: 'Weights by one over the probability, but the standard error is that of a plain sample, is missing, or the code fails on a probability of 0.',
        3: 'Returns the weighted share and a standard error that follows from the draw, by formula or by a sound resampling, refuses impossible probabilities, and tries the code on a small example with known truth.',
        4: 'Also, unasked, tests by simulation that the mean hits the truth and the error fits the spread, or compares the two ways to divide (by total or by the sum of weights); and says what rules the error, a few hits with weight 50, and how to draw better.',
      },
      answerKey: [
        'Share: sum of 1 / p over the harmful posts checked, divided by total. Each post is counted with probability p and weight 1 / p, so on average once: unbiased for any model (Horvitz-Thompson).',
        'For the example, with total 100: (1 + 5) / 100 = 0.06, standard error sqrt(0 + 20) / 100 = 0.045.',
        'Standard error: the square root of the sum of (1 - p) / p² over harmful posts checked, divided by total. Harmless posts add nothing to the sum, hence nothing to the error.',
        'As good: dividing by the sum of the weights instead of total (Hájek), with its own error; strata by p with a binomial error in each; a bootstrap within strata.',
        'The dashboard mixes the share of harm with how well the model aims: a better model sends more harmful posts into the sample, so the share rises while harm stays the same.',
        'In the simulation of our test (20,000 posts, about 5 % of them harmful) the plain share among the checked is several times too high, and a binomial error is too small.',
        'A post with probability 0 can never be seen, so no weight repairs it. Such posts cannot occur in the sample, but must be looked for in the rule that draws.',
        'No error is claimed for mistakes of the people who check; that is a separate matter, worth a mention.',
      ],
      redFlags: [
        'Calls the sample large enough to ignore how it was drawn.',
        'Gives a standard error without saying what it varies over.',
      ],
      tags: ['inverse-probability-weighting', 'sampling', 'standard-error', 'content-moderation'],
      exercise: {
        language: 'python',
        solution: AUDIT.solution,
        tests: AUDIT.tests,
        wrong: [
          { flaw: 'Ignores the probabilities.', code: AUDIT.plain },
          { flaw: 'Weights, but takes the standard error of a plain sample.', code: AUDIT.binomial },
        ],
      },
      enemies: ['riders-who-did-not-answer', 'probabilities-after-downsampling'],
      since: '0.2.0',
    },
  ],
} as const satisfies QuestionSet

export const statistics = set as QuestionSet<QuestionIdOf<typeof set>>
