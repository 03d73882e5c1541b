import type { QuestionIdOf, QuestionSet } from '../src/schema/question-set'

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
  ],
} as const satisfies QuestionSet

export const statistics = set as QuestionSet<QuestionIdOf<typeof set>>
