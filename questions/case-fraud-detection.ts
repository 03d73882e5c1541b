import type { QuestionIdOf, QuestionSet } from '../src/schema/question-set'

/** Shown with every part, so that each can be asked alone. */
const brief = {
  title: 'The bank',
  format: 'markdown',
  content: `A retail bank has 900,000 card customers in two neighbouring countries.

| | |
|---|---|
| card payments a day | 1,200,000 (peak 60 a second) |
| fraudulent payments a day | about 900, mean loss 140 euros |
| today's protection | 140 hand-written rules; decline or pass |
| time for a decision | 120 ms at the 99th percentile, or the payment passes unchecked |
| fraud analysts | 12, about 600 cases a day in all, 4 euros a case |
| fraud is confirmed | by customer complaint: half within 18 days, 95 % within 70 days |`,
} as const

const set = {
  id: 'case-fraud-detection',
  title: 'Case study: card fraud at a bank',
  summary:
    'Five parts of one case, from framing to a live incident. Parts 1 and 4 fit a session of 45 minutes, all five one of 95 to 100.',
  questions: [
    {
      id: 'fraud-case-1-what-to-optimise',
      title: 'Fraud case, part 1: what to optimise',
      areas: ['decision-making', 'model-development'],
      kind: 'case-study',
      difficulty: 'medium',
      minutes: 15,
      prompt: `You join the bank to replace the rules with a model. The head of cards sets the goal: "Catch 90 % of fraud."

With the brief and the figures below, agree a better goal: say what the model should decide, what you would optimise, and within which limits.`,
      materials: [
        brief,
        {
          title: 'Trial of a first model on one past day (900 frauds)',
          format: 'markdown',
          content: `| threshold | frauds caught | payments flagged |
|---|---|---|
| 0.9 | 315 (35 %) | 420 |
| 0.7 | 468 (52 %) | 900 |
| 0.5 | 594 (66 %) | 2,100 |
| 0.3 | 702 (78 %) | 6,000 |`,
        },
      ],
      assesses: 'Replaces a plausible but harmful target by an objective in money and customers, under real capacity.',
      followUps: [
        {
          ask: 'At the threshold 0.3, how many honest customers are troubled for each fraud caught?',
          listenFor: '(6,000 - 702) / 702, about 7.5. Opens the other side of the goal to a stuck candidate.',
        },
        {
          ask: 'Which thresholds can the analysts keep up with, if they look at every flag?',
          listenFor:
            'Only 0.9 (420 of 600). 0.7 already gives 900; needs triage or an automatic step such as asking the customer (level 3).',
        },
        {
          ask: 'Are all frauds worth the same?',
          listenFor: 'No: weigh by amount, and by what follows (further payments on the same card).',
        },
        {
          ask: 'The head of cards insists on 90 %. What do you show them?',
          listenFor:
            'What it would cost in declined customers and analysts, as a curve, with a recommendation (level 4).',
        },
      ],
      rubric: {
        1: 'Accepts 90 % recall, or proposes accuracy: passing every payment is 99.925 % accurate.',
        2: 'Mentions precision against recall but chooses a threshold by feel, without money, capacity or customers.',
        3: 'Works from loss prevented less cost of review and of troubling honest customers, respects 600 cases a day, and separates what the model scores from what is done with the score.',
        4: 'Also offers graded actions (pass, ask the customer, decline, review afterwards), sees that people cannot decide within 120 ms, shows the goal as a curve with its price, and names the assumption that decides it (the cost of a wrongly declined customer) and how to measure it.',
      },
      answerKey: [
        'Base rate: 900 of 1,200,000 is 0.075 %; accuracy says nothing.',
        'Precision: 0.75, 0.52, 0.28 and 0.117 at the four thresholds.',
        'Value prevented at 140 euros each: 44,100, 65,520, 83,160, 98,280 euros a day, of 126,000. The step from 0.5 to 0.3 brings 15,120 euros for 3,900 more flags: 3.88 euros a flag, less than a review costs.',
        'With every flag reviewed only 0.9 fits the capacity; the top 600 by expected loss (score times amount) beat any plain threshold. Analysts are slower than 120 ms: a review saves this payment only if it was held or declined first; otherwise it stops the next ones on the card. The sums above assume that each caught fraud is stopped.',
        'The cost of a wrong decline (a customer who puts the card away) is usually the decisive unknown; asking for it matters more than the number guessed.',
      ],
      redFlags: ['Never asks what happens to a flagged payment.', 'Promises the head of cards the 90 %.'],
      tags: ['case-fraud-detection', 'problem-framing', 'cost-sensitive', 'thresholds'],
      enemies: ['two-failure-models-and-a-repair-crew'],
      since: '0.1.0',
    },
    {
      id: 'fraud-case-2-sources-and-labels',
      title: 'Fraud case, part 2: sources and labels',
      areas: ['data-oversight', 'model-development'],
      kind: 'case-study',
      difficulty: 'hard',
      minutes: 18,
      prompt: `The bank wants a model that scores each payment for fraud, in place of the rules. The data engineers offer the sources below for training. The plan is to take the last 60 days of payments, label each by "confirmed as fraud: yes or no" as of today, join the sources, and split at random.

Go through the plan and change what must be changed before anybody trains on it.`,
      materials: [
        brief,
        {
          title: 'Sources',
          format: 'markdown',
          content: `| source | content | refreshed |
|---|---|---|
| payments | amount, merchant, country, device, time, decision of the rules | live |
| customers | age of account, address, phone, risk class | nightly; overwritten |
| chargebacks | payment id, reason, date of complaint | daily |
| block list | devices and merchants reported by other banks | weekly file |
| analysts' cases | payment id, verdict, free text | live; only payments that a rule declined, about 600 a day |`,
        },
      ],
      assesses: 'Finds delay, leakage, selection and integration faults in a training plan, and ranks them.',
      followUps: [
        {
          ask: 'Take a fraud committed ten days ago. What label has it today, most likely?',
          listenFor:
            '"No": half of all are confirmed only after 18 days. A start for a candidate who sees nothing wrong.',
        },
        {
          ask: 'What does the bank know about payments that a rule declined?',
          listenFor:
            'No chargeback can come; only an analyst’s verdict on some of them: selective labels. A small random pass, with limits on amount, or careful use of analysts’ verdicts (level 4).',
        },
        {
          ask: 'Which column tells tomorrow’s news?',
          listenFor:
            'Overwritten customer fields, risk class raised after the fraud, block list entries later than the payment, analysts’ text.',
        },
      ],
      rubric: {
        1: 'Finds the plan sound, or only asks for more data or class balancing.',
        2: 'Names one or two faults in general ("leakage", "imbalance") without showing where in these tables.',
        3: 'Finds immature labels, values from after the payment and the random split, each in a named source, and mends them: older window, snapshots as of the payment, split by time and by card.',
        4: 'Also sees that declined payments have no outcome, weighs mature against fresh labels, and orders the repairs by how much each distorts the result.',
      },
      answerKey: [
        'Labels: of frauds in the last 18 days less than half are confirmed, and of those in all 60 days roughly four in ten are not yet; the plan teaches the model that recent fraud patterns are honest. Use payments at least 70 days old, or model the delay.',
        'Leakage: customers is overwritten nightly, so risk class and phone show the state after the fraud; it needs history. The block list needs its date of entry.',
        'Selection: declined payments never become chargebacks; analysts judged only some of what rules declined. Evaluating on passed payments alone flatters or punishes the model by what the rules did.',
        'Split: random rows put payments of one card and one attack on both sides. Split by time; check for shared cards and devices.',
        'Chargeback reasons include disputes that are not fraud; ask the operations team for the code list.',
        'Keeping recent payments with a weight for immaturity is as good as waiting.',
      ],
      redFlags: ['Would use analysts’ verdicts as features.', 'Oversamples fraud before asking what the label means.'],
      tags: ['case-fraud-detection', 'label-delay', 'data-leakage', 'selective-labels', 'data-integration'],
      enemies: ['fraud-rate-that-falls-every-month'],
      since: '0.1.0',
    },
    {
      id: 'fraud-case-3-model-and-proof',
      title: 'Fraud case, part 3: a model and its proof',
      areas: ['model-development', 'statistics'],
      kind: 'case-study',
      difficulty: 'medium',
      minutes: 15,
      prompt: `A clean training table now exists: 80 million payments, 60,000 of them fraud, with 200 features as of the moment of payment. Two colleagues disagree. One wants gradient-boosted trees, the other a sequence network over each card's last 50 payments. The results below are on the month after training.

Decide what the bank should do next, and with what evidence you would settle it.`,
      materials: [
        brief,
        {
          title: 'Results on the following month, top 600 payments a day by expected loss',
          format: 'markdown',
          content: `| | loss prevented a day | precision | median scoring time | training |
|---|---|---|---|---|
| rules today (flags sorted by amount) | 31,000 euros | 0.21 | 2 ms | – |
| boosted trees | 52,400 euros | 0.58 | 4 ms | 2 hours, 1 machine |
| sequence network | 54,100 euros | 0.60 | 31 ms | 20 hours, 4 accelerators |

Days in the month on which the network prevented more than the trees: 17 of 30.`,
        },
      ],
      assesses: 'Chooses between models on paired evidence, cost and risk instead of on a headline.',
      followUps: [
        {
          ask: 'The difference is 1,700 euros a day. How sure are you that it is there?',
          listenFor:
            '17 of 30 days is what a coin does often (two-sided sign test about 0.58); asks for day-wise differences or a bootstrap by day. Helps a candidate who takes the table at face value.',
        },
        {
          ask: 'What could the trees be given so that they catch what the network sees?',
          listenFor: 'Aggregates over recent payments of card, device and merchant; then compare again.',
        },
        {
          ask: 'Which result would make you put the network into production?',
          listenFor:
            'A lasting paired gain above its cost of running and upkeep, mostly on new attack types, and the tail of the latency well inside 120 ms (level 4).',
        },
      ],
      rubric: {
        1: 'Picks the larger number or the more modern model and sees nothing else to ask.',
        2: 'Names trade-offs of cost and latency but does not doubt the difference, or doubts it without a way to settle it.',
        3: 'Sees that the trees already give most of the gain over the rules and that the further gain is unproven on 30 days, takes a step that does not wait for the answer (such as shipping the trees), and names a paired comparison by day that would settle it.',
        4: 'Also puts the possible 1,700 euros a day against running cost and upkeep, looks at where the models differ (new attacks, amounts), and fixes in advance what would change the decision.',
      },
      answerKey: [
        'Against the rules the trees prevent 21,400 euros a day more; the network adds 1,700 (3 %).',
        'Sign test: 17 or more of 30 by chance has probability 0.29 one-sided, 0.58 two-sided. A test on the daily differences is stronger; a few large frauds may dominate the mean.',
        '1,700 euros a day would be about 620,000 a year if real, so the question is worth settling and not worth waiting for.',
        'Median time tells nothing about the 99th percentile, which is what the limit is on.',
        'One month after training says nothing on how fast each model ages; measure by week.',
        'Equally good: ship the trees first, run the network in shadow; or an ensemble on reviewed cases only.',
      ],
      redFlags: ['Calls a difference real because it is in a table.', 'Ignores who will look after the network.'],
      tags: ['case-fraud-detection', 'model-selection', 'paired-comparison', 'gradient-boosting'],
      since: '0.1.0',
    },
    {
      id: 'fraud-case-4-in-120-milliseconds',
      title: 'Fraud case, part 4: in 120 milliseconds',
      areas: ['scalability-and-performance', 'distributed-systems'],
      kind: 'case-study',
      difficulty: 'hard',
      minutes: 18,
      prompt: `The model is to score payments live. In a load test at 60 payments a second 10 % of decisions come too late, and those payments pass unchecked. A decision makes the calls below, one after the other.

Bring the late decisions under 0.1 %, and say what happens to a payment when a part fails.`,
      materials: [
        brief,
        {
          title: 'Calls of one decision, measured at 60 payments a second',
          format: 'markdown',
          content: `| call | median | 99th percentile |
|---|---|---|
| customer profile (SQL database) | 12 ms | 48 ms |
| counts of the card's last hour (SQL query over payments) | 22 ms | 95 ms |
| device and merchant reputation (partner service over the internet) | 18 ms | 140 ms |
| model | 4 ms | 9 ms |
| write decision (SQL database) | 6 ms | 30 ms |`,
        },
      ],
      assesses: 'Designs for tail latency and for failure with a safe degraded mode.',
      followUps: [
        {
          ask: 'Which call would you take off the path of the payment first, and where does it go?',
          listenFor:
            'The partner service (already beyond 120 ms by itself), cached or refreshed ahead; or the write, done after the answer. Helps a stuck candidate.',
        },
        {
          ask: 'Would it be enough to make the three look-ups parallel?',
          listenFor:
            'No: the slowest still has a 99th percentile of 140 ms; 2 to 3 % would stay late. Medians add to 62 ms; tails decide (level 3).',
        },
        {
          ask: 'The count of the last hour is now kept by a stream processor and lags by two seconds. Who gains from that?',
          listenFor:
            'A thief who fires ten payments in a second. Local counters at the gate, or rules on rate, for that case (level 4).',
        },
        {
          ask: 'The partner service is down for an hour. What does the customer notice?',
          listenFor:
            'A time budget, a default value that the model was trained with, lower limits for risky payments; neither everything declined nor everything passed.',
        },
      ],
      rubric: {
        1: 'Adds machines, or declines every late payment, without looking at the calls.',
        2: 'Finds the slow calls but argues with averages, or has no answer to a failing part.',
        3: 'Takes the write and the partner call off the path, makes the counts fast (kept ready in a store, or an equal way), sets a time budget for each call, and falls back to a stated default that the model knows.',
        4: 'Also reasons about tails (what share each call makes late), keeps training and serving features equal, tests failure on purpose, and prices the fallback in fraud let through.',
      },
      answerKey: [
        'Sum of the medians is 62 ms; the trouble is in the tails. If the calls are independent and roughly log-normal, their sum passes 120 ms in about 10 % of decisions, as measured; the partner call alone does in about 1.6 %.',
        'Percentiles do not add: with five independent calls 4.9 % of decisions meet at least one call beyond its own 99th percentile.',
        'Remedies: write after answering (through a log); partner reputation cached with age, refreshed in the background; counts maintained by a stream in a key-value store; the rest in parallel with deadlines. By the same rough reckoning, without the partner and the write 0.9 % stay late; only with fast counts too does it fall under 0.1 %.',
        'For 0.1 % the tail beyond the 99th percentile matters, which the table does not give: ask for it. A deadline on each call turns a late decision into one on default values, so the share of defaults becomes the number to watch.',
        'Degraded mode: default values seen in training, stricter limits by amount, an alarm on the share of fallbacks. At present late payments pass unchecked, so slowness is an attack path.',
        '60 payments a second is small; capacity is not the problem.',
      ],
      redFlags: [
        'Uses mean latency to argue about a limit at the 99th percentile.',
        'Does not notice that late means unchecked.',
      ],
      tags: ['case-fraud-detection', 'tail-latency', 'serving', 'graceful-degradation', 'feature-store'],
      references: [
        { title: 'Dean, Barroso: The Tail at Scale (2013)', url: 'https://doi.org/10.1145/2408776.2408794' },
      ],
      since: '0.1.0',
    },
    {
      id: 'fraud-case-5-declined-across-the-border',
      title: 'Fraud case, part 5: declined across the border',
      areas: ['responsible-ml', 'statistics'],
      kind: 'case-study',
      difficulty: 'hard',
      minutes: 18,
      prompt: `Six weeks after launch a newspaper asks why honest customers from the smaller country are declined twice as often. You look at last week and find the figures below. The regulator expects an answer in writing on Friday.

Tell me what you make of the figures, and what you do until Friday.`,
      materials: [
        brief,
        {
          title: 'Last week, by country of the customer',
          format: 'markdown',
          content: `| | larger country | smaller country |
|---|---|---|
| payments | 7,140,000 | 1,260,000 |
| fraud (estimate of the final number) | 5,000 | 1,300 |
| declined, fraud | 2,900 | 780 |
| declined, honest | 4,284 | 1,512 |

Declined payments were told apart by asking the customers; where nobody answered, they were shared out in proportion.`,
        },
      ],
      assesses: 'Measures a disparity properly, looks for its cause, acts in proportion, and tells the truth about it.',
      followUps: [
        {
          ask: 'What share of honest payments is declined in each country?',
          listenFor: '0.060 % and 0.120 %: the newspaper is right. First step for a candidate who begins to argue.',
        },
        {
          ask: 'Someone says that this is fair because fraud is more frequent there. Do you agree?',
          listenFor:
            'Different notions: recall is alike (58 and 60 %), precision too (0.40 and 0.34), burden on honest customers is double. Says which notion should count here and why (levels 3 and 4).',
        },
        {
          ask: 'Which causes can you tell apart with data by Friday?',
          listenFor:
            'Border shopping read as "foreign country", thin history after an older migration, one attack in one region, worse data quality.',
        },
        {
          ask: 'What stands in your letter to the regulator?',
          listenFor:
            'The figure, what is known and not, what was changed at once, date of the next report. No promise of zero.',
        },
      ],
      rubric: {
        1: 'Denies the finding because country is not a feature, or switches the model off without thinking of the fraud it stops.',
        2: 'Computes a rate, but mixes shares of all declines with shares of honest payments, or stops at "the data are biased".',
        3: 'Shows that honest payments are declined twice as often at similar recall, names testable causes, takes a proportionate step (asking the customer in place of declining), and reports plainly.',
        4: 'Also explains why equal precision, recall and false declines cannot all hold at different base rates, argues which to favour here with its price in fraud, and sets up monitoring by group with an owner.',
      },
      answerKey: [
        'False decline rates: 4,284 / 7,135,000 = 0.060 % and 1,512 / 1,258,700 = 0.120 %. Twofold, as reported.',
        'Base rates: 0.070 % and 0.103 %. Recall: 0.58 and 0.60. Precision: 2,900 / 7,184 = 0.40 and 780 / 2,292 = 0.34. With the recall and precision of the larger country the smaller one would have about 1,114 honest declines, 0.089 %: the base rate explains about half of the gap, not all.',
        'Impossibility: with unequal base rates a fallible model cannot equalise precision, recall and false-positive rate at once, so somebody has to choose (Chouldechova 2017).',
        'Not using country is no defence: merchant, currency, distance and network address stand in for it. The counts of honest declines rest on who answered when asked; check whether fewer answered in one country.',
        'Immediate steps that are fair to both sides: step-up authentication in place of decline, review of the most harmful features, compensation for those affected.',
        'Country of residence may be lawful to use in fraud control and still need justification; legal counsel belongs in the room.',
      ],
      redFlags: [
        'Explains the disparity away before computing it.',
        'Tunes the numbers until Friday without finding the cause.',
      ],
      tags: ['case-fraud-detection', 'fairness', 'false-positives', 'incident', 'regulator'],
      enemies: ['the-same-accuracy-for-both-groups'],
      references: [
        { title: 'Chouldechova: Fair prediction with disparate impact', url: 'https://arxiv.org/abs/1703.00056' },
      ],
      since: '0.1.0',
    },
  ],
} as const satisfies QuestionSet

export const caseFraudDetection = set as QuestionSet<QuestionIdOf<typeof set>>
