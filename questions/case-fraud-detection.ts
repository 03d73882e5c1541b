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
| time for a decision | 120 ms; if it takes longer, the payment passes unchecked |
| fraud analysts | 12, about 600 cases a day in all, 4 euros a case |
| fraud is confirmed | by customer complaint: half within 18 days, 95 % within 70 days |

Round figures are enough; a calculator is welcome.`,
} as const

const set = {
  id: 'case-fraud-detection',
  title: 'Case study: card fraud at a bank',
  summary:
    'Five parts of one case, from framing to a live incident. Parts 1 and 4 (33 minutes) fit a session of 45 minutes, any four parts (about 68) one of 90, all five (84) one of 95 to 100.',
  questions: [
    {
      id: 'fraud-case-1-what-to-optimise',
      title: 'Fraud case, part 1: what to optimise',
      areas: ['decision-making', 'model-development'],
      kind: 'case-study',
      difficulty: 'medium',
      minutes: 15,
      prompt: `You join the bank to replace the rules with a model. The head of cards sets the goal: "Catch 90 % of fraud."

Propose a better goal to the head of cards: what the model should decide, what you would optimise, and within which limits.`,
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
      assesses:
        'Replaces a plausible but harmful target with an objective in money and customers, under real capacity.',
      followUps: [
        {
          ask: 'At the threshold 0.3, how many honest customers are troubled for each fraud caught?',
          listenFor: '(6,000 - 702) / 702, about 7.5. Opens the other side of the goal to a stuck candidate.',
        },
        {
          ask: 'Which thresholds can the analysts keep up with, if they look at every flag?',
          listenFor:
            'Only 0.9 (420 of 600). 0.7 already gives 900; more flags need a ranking or an automatic step such as asking the customer (level 3).',
        },
        {
          ask: 'Are all frauds worth the same?',
          listenFor: 'No: weigh by amount, and by what follows (further payments on the same card).',
        },
        {
          ask: 'The head of cards insists on 90 %. What do you show them?',
          listenFor:
            'The price of each step up in customers declined and analysts needed, from the table as a curve, with a recommendation (level 4).',
        },
      ],
      rubric: {
        1: 'Accepts the 90 % as the goal, or proposes accuracy, although passing every payment is 99.925 % accurate.',
        2: 'Weighs frauds caught against false alarms, but picks a threshold by feel, without money, capacity or customers.',
        3: 'Sets the goal as loss prevented, less the cost of review and of troubling honest customers, respects the 600 cases a day, and separates the score from what is done with it.',
        4: 'Also does at least two of these: grades the actions (pass, ask the customer, decline, review afterwards) because people cannot decide within 120 ms; prices the last step of the table, or 90 %, per extra flag; names the cost of a wrongly declined customer as the assumption that decides, and how to measure it.',
      },
      answerKey: [
        'Base rate: 900 of 1,200,000 is 0.075 %, so accuracy says nothing. Even the lowest threshold tried catches only 78 %.',
        'Precision: 0.75, 0.52, 0.28 and 0.117 at the four thresholds.',
        'Value prevented at 140 euros each: 44,100, 65,520, 83,160, 98,280 euros a day, of 126,000. The step from 0.5 to 0.3 brings 15,120 euros for 3,900 more flags: 3.88 euros a flag, less than a review costs.',
        'If every flag is reviewed, only 0.9 fits the capacity. Better use of it: the 600 payments a day with the highest expected loss (amount times a well-calibrated score). Analysts are slower than 120 ms: a review saves this payment only if it was held or declined first; otherwise it stops the next ones on the card. The sums above assume that each fraud caught is stopped.',
        'The cost of a wrong decline (a customer who then uses another card) is usually the decisive unknown; asking for it matters more than the number guessed. It can be measured: card use in the months after a wrong decline, against similar customers without one.',
      ],
      redFlags: ['Never asks what happens to a flagged payment.', 'Promises the head of cards the 90 %.'],
      tags: ['case-fraud-detection', 'problem-framing', 'cost-sensitive', 'thresholds'],
      searchPhrases: [
        'bank fraud detection',
        'choosing a business metric',
        'objective function for fraud',
        'precision recall trade-off',
        'decision threshold selection',
        'cost of a false alarm',
        'limited analyst review capacity',
        'stakeholder sets the wrong target',
        'expected loss ranking',
        'framing a business problem',
        'boss gives the wrong goal',
        'translate a slogan into a measurable goal',
        'recall target without a false positive limit',
        'annoying good customers with blocked payments',
        'what should the model really maximise',
      ],
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
      prompt: `The bank wants a model that scores each payment for fraud, instead of the rules. The data engineers offer the sources below for training. The plan is to take the last 60 days of payments, label each by "confirmed as fraud: yes or no" as of today, join the sources, and split at random.

Tell me what must change in this plan before anybody trains on it. Begin with the fault that does the most harm.`,
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
      assesses: 'Finds faults of delay, leakage, selection and integration in a training plan, and ranks them.',
      followUps: [
        {
          ask: 'Take a fraud committed ten days ago. What label has it today, most likely?',
          listenFor:
            '"No": half of all frauds are confirmed only after 18 days. A start for a candidate who sees nothing wrong.',
        },
        {
          ask: 'What does the bank know about payments that a rule declined? What label do they get in this plan?',
          listenFor:
            'No chargeback can come, at most an analyst’s verdict; so the plan labels all of them "no", stopped frauds included. Take them out, or use the verdicts with care. Seen when asked: level 3; raised unasked, or with a small random pass and limits on the amount: level 4.',
        },
        {
          ask: 'Which columns hold something that was not known yet when the payment was made?',
          listenFor:
            'Overwritten customer fields such as a risk class raised after the fraud, block list entries later than the payment, analysts’ verdicts and text. Naming the table and the mechanism is level 3.',
        },
      ],
      rubric: {
        1: 'Finds the plan sound, or wants only more data or a better balance of classes.',
        2: 'Names faults in general terms ("leakage", "imbalance") without showing where in these sources; or finds one or two real faults, even with the probes, and would then train.',
        3: 'Finds labels that are not final yet, values from after the payment in a named source, and the random split, and repairs each: an older window, values as of the payment, a split by time.',
        4: 'Also sees, unasked, that declined payments have no outcome and would all be labelled honest, or names a way to learn their outcome; and either argues from the figures which fault distorts most, or weighs final but old labels against fresh ones and says how to use both.',
      },
      answerKey: [
        'Labels: of the frauds of the last 18 days only about a quarter are confirmed, and of those of all 60 days roughly four in ten are not. The plan teaches the model that recent fraud patterns are honest. Use payments at least 70 days old, or model the delay.',
        'Leakage: the customers table is overwritten nightly, so risk class and phone show the state after the fraud; it needs a history. The block list needs its dates of entry. Analysts’ verdicts come after the payment: labels at most, never features.',
        'Selection: declined payments never become chargebacks, so the plan labels them all "no", frauds included; the model would learn to pass what the rules stop, and it is meant to replace them. Analysts judged about 600 a day of the declined. Evaluating on passed payments alone says nothing about what the rules now stop.',
        'Split: random rows put payments of one attack on both sides, and let the model learn from the future. Split by time. Cards that appear on both sides are as in live use; a second result on new cards shows what the model remembers.',
        'Chargeback reasons include disputes that are not fraud; ask the operations team what each code means.',
        'Which fault is worst can be argued (labels or declined payments; both make frauds honest). Recent payments with a weight for their unfinished labels are as good as an older window.',
      ],
      redFlags: [
        'Would use analysts’ verdicts as features.',
        'Rebalances the classes before asking what the label means.',
      ],
      tags: ['case-fraud-detection', 'label-delay', 'data-leakage', 'selective-labels', 'data-integration'],
      searchPhrases: [
        'bank fraud data',
        'delayed labels',
        'chargeback delay',
        'label maturity',
        'target leakage',
        'point in time correctness',
        'selection bias from declined transactions',
        'reject inference',
        'time-based train test split',
        'data quality review before training',
        'true outcome known only weeks later',
        'what is wrong with this training plan',
        'fields filled in after the event',
        'as-of join',
        'critique a data preparation plan',
        'blocked cases have no known outcome',
      ],
      enemies: [
        'kitchens-that-were-inspected',
        'join-that-loses-and-doubles-payments',
        'fraud-rate-that-falls-every-month',
      ],
      since: '0.1.0',
    },
    {
      id: 'fraud-case-3-model-and-proof',
      title: 'Fraud case, part 3: a model and its proof',
      areas: ['model-development', 'statistics'],
      kind: 'case-study',
      difficulty: 'medium',
      minutes: 15,
      prompt: `A clean training table now exists: 80 million payments, 60,000 of them fraud, with 200 features as of the moment of payment. One colleague wants gradient-boosted trees, the other a sequence network over each card's last 50 payments. Both were tested on the month after training; its labels are final by now.

Decide what the bank should do next, and what evidence would settle the choice.`,
      materials: [
        brief,
        {
          title: 'Following month, the 600 payments a day with the highest expected loss',
          format: 'markdown',
          content: `| | loss prevented a day | precision | median scoring time | training |
|---|---|---|---|---|
| rules today (flags sorted by amount) | 31,000 euros | 0.21 | 2 ms | – |
| boosted trees | 52,400 euros | 0.58 | 4 ms | 2 hours, 1 machine |
| sequence network | 54,100 euros | 0.60 | 31 ms | 20 hours, 4 accelerators |

Days in the month on which the network prevented more than the trees: 17 of 30.`,
        },
      ],
      assesses: 'Chooses between models by paired evidence, cost and risk rather than by a headline.',
      followUps: [
        {
          ask: 'The difference is 1,700 euros a day. How sure are you that it is there?',
          listenFor:
            'A coin often gives 17 of 30 (two-sided sign test about 0.58); asks for the differences of single days or a bootstrap by day. Helps a candidate who takes the table at face value.',
        },
        {
          ask: 'What could the trees be given so that they catch what the network sees?',
          listenFor: 'Aggregates over recent payments of card, device and merchant; then compare again.',
        },
        {
          ask: 'Which result would make you put the network into production?',
          listenFor:
            'A lasting paired gain above the cost of running and upkeep, for example on new kinds of attack, and almost no scoring time beyond its share of the 120 ms (level 4).',
        },
      ],
      rubric: {
        1: 'Picks the larger number or the more modern model and sees nothing else to ask.',
        2: 'Names trade-offs of cost and latency but does not doubt the difference, or doubts it without a way to settle it.',
        3: 'Sees that the trees already give most of the gain over the rules and that the further gain is unproven on 30 days, takes a step that need not wait for the answer (such as shipping the trees), and names a comparison of both models on the same days or payments that would settle it.',
        4: 'Also fixes in advance which result would change the decision, in euros: the possible 1,700 a day (about 620,000 a year) against running cost and upkeep; and asks where the models differ (new attacks, large amounts), how fast each ages, or what the slowest scorings take.',
      },
      answerKey: [
        'Against the rules the trees prevent 21,400 euros a day more; the network adds 1,700 (3 %).',
        'Sign test: 17 or more of 30 by chance has probability 0.29 one-sided, 0.58 two-sided. A test on the daily differences is usually stronger, but a few large frauds may dominate the mean.',
        '1,700 euros a day would be about 620,000 a year if real, so the question is worth settling and not worth waiting for.',
        'A median says nothing about the slowest payments, and those meet the limit of 120 ms.',
        'One average over a month says nothing about how fast each model ages; compare week by week.',
        'Equally good: ship the trees first, run the network in shadow; or an ensemble on reviewed cases only.',
      ],
      redFlags: ['Calls a difference real because it is in a table.', 'Ignores who will look after the network.'],
      tags: ['case-fraud-detection', 'model-selection', 'paired-comparison', 'gradient-boosting'],
      searchPhrases: [
        'xgboost versus deep learning',
        'boosted trees or neural network',
        'simple model versus complex model',
        'rnn on transaction history',
        'is the difference between two models real',
        'choosing a fraud model',
        'comparing models on the same days',
        'ship now or wait for better model',
        'champion challenger',
        'costlier model for a small gain',
        'two colleagues disagree about the algorithm',
        'paired bootstrap of two classifiers',
        'lightgbm or lstm',
        'is extra complexity worth it',
        'evidence needed before switching models',
      ],
      since: '0.1.0',
    },
    {
      id: 'fraud-case-4-in-120-milliseconds',
      title: 'Fraud case, part 4: in 120 milliseconds',
      areas: ['scalability-and-performance', 'distributed-systems'],
      kind: 'case-study',
      difficulty: 'hard',
      minutes: 18,
      prompt: `The model will score payments live. In a load test at 60 payments a second, 10 % of the decisions come too late, and those payments pass unchecked. Each decision makes five calls, one after the other.

Redesign this so that fewer than 0.1 % are late, also when one of the parts is slow or down.`,
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
      assesses: 'Designs for the slowest cases and for failing parts, with a safe fallback.',
      followUps: [
        {
          ask: 'Which call would you take off the path of the payment first, and where does it go?',
          listenFor:
            'The partner service (its 99th percentile alone is beyond 120 ms), cached or refreshed ahead; or the write, done after the answer. Helps a stuck candidate.',
        },
        {
          ask: 'Would it be enough to make the three look-ups parallel?',
          listenFor:
            'No: the slowest still has a 99th percentile of 140 ms; 2 to 3 % would stay late. The medians add up to only 62 ms; the slow cases decide (level 3).',
        },
        {
          ask: 'The count of the last hour is now kept by a stream processor and lags by two seconds. Who gains from that?',
          listenFor:
            'A thief who fires off ten payments in a second. A local counter at the entrance, or a limit on the rate, for that case (level 4).',
        },
        {
          ask: 'The partner service is down for an hour. What does the customer notice?',
          listenFor:
            'Little: a time limit on the call, a default value that the model was trained with, lower limits for risky payments; neither everything declined nor everything passed (level 3).',
        },
      ],
      rubric: {
        1: 'Adds machines, or declines every late payment, without looking at the calls.',
        2: 'Finds the slow calls but argues with medians or sums of percentiles, or has no answer to a failing part.',
        3: 'Takes the write and the partner call off the path, makes the counts fast (kept ready in a store, or as good a way), limits the time of each remaining call, and says what the model gets when a call misses its limit.',
        4: 'Also does at least two of these, unasked: estimates what share stays late after each step, or asks for the tail beyond the 99th percentile; trains with the same stale and default values that live use will see; sees that slowness or lag invites attack and guards against it; measures what the fallback costs in fraud let through.',
      },
      answerKey: [
        'Sum of the medians is 62 ms; the trouble is in the tails. If the calls are independent and roughly log-normal, their sum exceeds 120 ms in about 10 % of decisions, as measured; the partner call alone does so in about 1.6 %.',
        'Percentiles do not add: with five independent calls, 4.9 % of decisions contain at least one call beyond its own 99th percentile.',
        'Remedies: write after answering (through a log); partner reputation cached together with its age and refreshed in the background; counts maintained by a stream in a key-value store; the rest in parallel with deadlines. By the same rough calculation, without the partner and the write 0.9 % stay late; with fast counts as well it falls under 0.1 %.',
        'For 0.1 % the tail beyond the 99th percentile matters, which the table does not give: ask for it. A deadline on each call turns a late decision into one on default values, so the share of defaults becomes the number to watch.',
        'Fallback: default values seen in training, stricter limits by amount, an alarm on the share of fallbacks. At present late payments pass unchecked, so whoever can slow the system down gets through.',
        '60 payments a second is small; capacity is not the problem.',
      ],
      redFlags: [
        'Argues with mean or median times about a limit that only the slowest cases meet.',
        'Lets everything pass unchecked, or declines everything, while a part is down.',
      ],
      tags: ['case-fraud-detection', 'tail-latency', 'serving', 'graceful-degradation', 'feature-store'],
      searchPhrases: [
        'real-time fraud scoring',
        'low latency inference',
        'p99 latency',
        'online scoring system design',
        'timeouts and fallback',
        'what if a dependency is down',
        'circuit breaker',
        'third-party service too slow',
        'online feature store lookup',
        'latency budget',
        'answers come too late',
        'make slow predictions faster',
        'parallel calls instead of sequential',
        'hedged requests',
        'resilience of a live service',
        'why is the slowest one per cent slow',
      ],
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
      prompt: `Six weeks after the launch of the fraud model, a newspaper asks why honest customers from the smaller country are declined twice as often. You pull the figures of last week. The model does not use the country. The regulator expects an answer in writing on Friday.

Tell me what you make of the figures, and what you do by Friday.`,
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

Customers were asked whether a declined payment had been theirs. Seven in ten answered; the rest were divided in the same proportion, for each country.`,
        },
      ],
      assesses: 'Measures a disparity properly, looks for its cause, acts in proportion, and tells the truth about it.',
      followUps: [
        {
          ask: 'What share of honest payments is declined in each country?',
          listenFor:
            '0.060 % and 0.120 %: the newspaper is right. A first step for a candidate who begins with opinions.',
        },
        {
          ask: 'Someone says that this is fair because fraud is more frequent there. Do you agree?',
          listenFor:
            'Fair in which sense? The share of fraud caught is alike (58 and 60 %), the share of declines that were right somewhat lower (40 and 34 %), the burden on honest customers double. Says which should count here and why (levels 3 and 4); higher fraud explains about half of the gap.',
        },
        {
          ask: 'Which possible causes can you check with data by Friday?',
          listenFor:
            'For example shopping across the border read as "foreign", short histories after a change of systems, one attack in one region, missing data, or fewer answers to the question in one country; each with the cut of the data that would show it (level 3).',
        },
        {
          ask: 'What stands in your letter to the regulator?',
          listenFor:
            'The figures, what is known and what is not, what was changed at once, the date of the next report. No promise of zero. Separates levels 2 and 3.',
        },
      ],
      rubric: {
        1: 'Denies the finding because the model does not use the country, or switches the model off without thinking of the fraud it stops.',
        2: 'Computes a rate, but mixes shares of all declines with shares of honest payments; or confirms the gap and stops at "the data are biased" or "there is more fraud there"; or goes further, but softens the figures in the letter or promises what they cannot carry.',
        3: 'Shows that honest payments are declined twice as often while a similar share of fraud is caught, and reports plainly what is known and what is not. Also names causes that data can test by Friday, or takes a proportionate step (such as asking the customer instead of declining).',
        4: 'Also separates what more fraud in the smaller country explains from what it does not, or says that with unequal fraud not every kind of equality can hold at once; argues which to favour here and what it costs in fraud let through or customers troubled; and names who watches the figures by country from now on.',
      },
      answerKey: [
        'False decline rates: 4,284 / 7,135,000 = 0.060 % and 1,512 / 1,258,700 = 0.120 %. Twofold, as reported.',
        'Base rates: 0.070 % and 0.103 %. Recall: 0.58 and 0.60. Precision: 2,900 / 7,184 = 0.40 and 780 / 2,292 = 0.34. With the recall and precision of the larger country the smaller one would have about 1,114 honest declines, 0.089 %: the base rate explains about half of the gap, not all.',
        'Limit: with unequal base rates a fallible model cannot equalise precision, recall and false declines all at once, so somebody has to choose (Chouldechova 2017). The reasoning counts, not the name.',
        'Not using country is no defence: merchant, currency, distance and network address stand in for it. The counts of honest declines rest on who answered when asked; check whether fewer answered in one country, and whether those who answer differ.',
        'Immediate steps that are fair to both sides: an extra confirmation by the customer instead of a decline, a review of the features that cause most wrong declines, an apology and help for those affected. A separate threshold by country is a decision for legal and management, not a quick repair.',
        'Using the country of residence against fraud may be lawful and still need justification; legal counsel belongs in the room.',
      ],
      redFlags: [
        'Explains the disparity away before computing it.',
        'Tunes thresholds until the figures look equal, without finding the cause.',
      ],
      tags: ['case-fraud-detection', 'fairness', 'false-positives', 'incident', 'regulator'],
      searchPhrases: [
        'false positive rate parity',
        'bias against a group of customers',
        'discrimination by a model',
        'disparate impact',
        'equalised odds impossibility theorem',
        'journalist asks about unfair ai',
        'answering the regulator',
        'honest customers wrongly blocked',
        'fairness through unawareness',
        'different base rates between groups',
        'people of one country are treated worse',
        'public criticism of an algorithm',
        'indirect discrimination through proxy variables',
        'confounders behind a group difference',
        'explain disparity to a supervisory authority',
        'is unequal error rate always unfair',
      ],
      enemies: ['the-same-accuracy-for-both-groups'],
      references: [
        { title: 'Chouldechova: Fair prediction with disparate impact', url: 'https://arxiv.org/abs/1703.00056' },
      ],
      since: '0.1.0',
    },
  ],
} as const satisfies QuestionSet

const typed = set as QuestionSet<QuestionIdOf<typeof set>>
export const caseFraudDetection = typed
