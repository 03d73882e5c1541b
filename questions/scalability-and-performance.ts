import type { QuestionIdOf, QuestionSet } from '../src/schema/question-set'

const set = {
  id: 'scalability-and-performance',
  title: 'Scalability and performance',
  summary: 'Serving, monitoring, incidents, reproducibility, testing and pipelines of running ML systems.',
  questions: [
    {
      id: 'how-many-workers-for-the-peak',
      title: 'How many workers for the peak',
      areas: ['scalability-and-performance', 'cloud-platforms'],
      kind: 'problem',
      difficulty: 'medium',
      minutes: 12,
      prompt: `A text classifier must answer 900 requests a second at the peak, each within 150 ms in 99 of 100 cases. One worker, which runs one batch after the other, was measured as below. The present design uses batches of one.

Work out how many workers the peak needs with and without batching of eight, and say which you would run and with what reserve.`,
      materials: [
        {
          title: 'One worker',
          format: 'markdown',
          content: `| batch size | time for the batch |
|---|---|
| 1 | 40 ms |
| 8 | 90 ms |`,
        },
      ],
      assesses: 'Does capacity arithmetic with batching, queueing and reserve, and sees where the average misleads.',
      followUps: [
        {
          ask: 'What can one worker do in a second, in each case?',
          listenFor: '25 and about 89 requests. The step that opens the question.',
        },
        {
          ask: 'A batch of eight has to fill first. How long may the first request wait?',
          listenFor:
            'At 15 workers each gets 60 a second, so eight take about 133 ms to arrive; with 90 ms of work that breaks the limit. A time-out of the batch of some 30 to 50 ms (level 3).',
        },
        {
          ask: 'Why not run the workers at 100 % of their rate?',
          listenFor:
            'Queues grow without limit as load nears capacity; bursts and failures need room (level 4 gives a figure and tests it).',
        },
      ],
      rubric: {
        1: 'Multiplies or divides the wrong way, or sizes for the average of the day.',
        2: 'Gets 36 and about 11 workers but stops there: no reserve, no time to fill a batch.',
        3: 'Gets both, adds reserve for bursts and a lost machine, and sees that waiting for a full batch can break the 150 ms, so batches need a time-out.',
        4: 'Also weighs smaller batches, a shared queue before the workers, or a faster model; proposes a load test with real arrival patterns, and names the utilisation at which to scale.',
      },
      answerKey: [
        'Batch 1: 1 / 0.040 s = 25 a second, 900 / 25 = 36 workers with no reserve.',
        'Batch 8: 8 / 0.090 s = 88.9 a second, 900 / 88.9 = 10.1, so 11 with no reserve. About 15 to run at two thirds of capacity.',
        'Filling: with 15 workers and requests dealt out evenly, each sees 60 a second, so eight arrive in 133 ms. Waiting plus 90 ms exceeds 150 ms. A shared queue fills batches 15 times as fast.',
        'Batches with a maximum wait (dynamic batching) take what is there after, say, 20 ms.',
        'A mean time says little about the 99th percentile; measure under load.',
      ],
      redFlags: ['Leaves no reserve for a failing machine.', 'Assumes that larger batches are always better.'],
      tags: ['capacity-planning', 'batching', 'latency', 'serving'],
      since: '0.1.0',
    },
    {
      id: 'the-night-the-scores-collapsed',
      title: 'The night the scores collapsed',
      areas: ['scalability-and-performance', 'problem-solving'],
      kind: 'debugging',
      difficulty: 'medium',
      minutes: 14,
      prompt: `At 03:10 a pager wakes you. A model that sets credit limits for a web shop began to give almost everybody the lowest limit. You have the log below. The business loses about 900 euros an hour, at night; from 07:00 on it will be ten times that.

Tell me what you do, in order, and what you believe happened.`,
      materials: [
        {
          title: 'Log and metrics',
          format: 'text',
          content: `01:00  feature job "income_v2" started
01:42  feature job "income_v2" finished, 0 errors, 1,204,331 rows
02:00  model limits-2026-11 deployed (trained 3 days ago), canary 5 %
02:30  canary healthy: error rate 0.0 %, latency p99 38 ms  -> promoted to 100 %
02:35  share of lowest limit: 11 % -> 83 %
03:05  alarm: share of lowest limit > 50 % for 30 minutes
03:08  feature store: income_v2 mean 3.1 (yesterday income mean 3,094.2)
03:09  feature store: income_v2 nulls 0.2 % (yesterday 0.3 %)`,
        },
      ],
      assesses:
        'Handles an ML incident: limits harm first, reads evidence, finds the cause, and mends the gate that let it through.',
      followUps: [
        {
          ask: 'You may do one thing in the next two minutes. Which?',
          listenFor:
            'Roll back to the former model with the former feature. Redirects a candidate who starts by analysing.',
        },
        {
          ask: 'What tells you whether rolling back the model is enough?',
          listenFor:
            'Whether the old model reads income or income_v2; check on the share of lowest limits and some known customers (level 3).',
        },
        {
          ask: 'Why did the canary pass?',
          listenFor: 'It watched errors and latency, not outputs; half an hour at night (levels 3 and 4).',
        },
        {
          ask: 'What about the customers who got the wrong limit?',
          listenFor: 'Finds and corrects them, tells the owner; level 4 brings it up unasked.',
        },
      ],
      rubric: {
        1: 'Retrains, or debugs the feature job while customers keep getting wrong limits.',
        2: 'Rolls back but cannot read the cause from the log, or finds the cause first and acts after a long time.',
        3: 'Rolls back and verifies with the output metric, names the change of unit in income_v2 (thousands), and adds a check of outputs and feature ranges before promotion.',
        4: 'Also settles what was decided between 02:30 and the rollback, separates the contract of the feature from its name, and keeps the way back tested; tells the business at once in plain words.',
      },
      answerKey: [
        'Mean 3.1 against 3,094.2: income_v2 is in thousands. The model was trained on the old scale, or the new model expects it and the pipeline differs; both show as near-zero incomes.',
        'The job had no errors and few nulls: range and distribution checks are what was missing.',
        'First action: back to the previous model and feature version, then confirm that the share falls to about 11 %.',
        'The canary compared health of the service only; comparing score distributions with the running model would have stopped it, since 5 % of traffic shows a change from 11 % to 83 % within minutes.',
        'A blameless review asks why the gate let it pass, not who typed it.',
        'If the old model also reads the new feature, freeze limits or use a rule until the data are right.',
      ],
      redFlags: ['Looks for who is guilty.', 'Changes several things at once at three in the morning.'],
      tags: ['incident-response', 'rollback', 'monitoring', 'feature-store', 'canary'],
      since: '0.1.0',
    },
    {
      id: 'drift-alarms-that-nobody-reads',
      title: 'Drift alarms that nobody reads',
      areas: ['scalability-and-performance', 'statistics'],
      kind: 'situational',
      difficulty: 'medium',
      minutes: 10,
      prompt: `A model that forecasts demand has 240 features. Each night a test compares each feature's distribution of the day with that of the training data; at p below 0.05 it sends an alarm. There are two million rows a day. Some 200 alarms come each night. Everybody has muted the channel.

Redesign the monitoring: say what should wake somebody, what should not, and why.`,
      assesses:
        'Designs monitoring around harm and action, and understands why significance is the wrong yardstick at scale.',
      followUps: [
        {
          ask: 'How many alarms would you get if nothing ever changed?',
          listenFor:
            'About 12 of 240 by chance alone; with two million rows any tiny difference adds to them. Helps a stuck candidate.',
        },
        {
          ask: 'Demand is known a day later. What does that change?',
          listenFor:
            'The error itself can be watched with a short delay; feature drift becomes a means of diagnosis (level 3).',
        },
        {
          ask: 'Which change could leave every feature as it was and still ruin the forecast?',
          listenFor:
            'The relation between features and demand (concept drift), for example a competitor’s promotion (level 4).',
        },
      ],
      rubric: {
        1: 'Keeps the scheme with a stricter p-value, or switches monitoring off.',
        2: 'Speaks of thresholds and dashboards in general; does not say what somebody would do on an alarm.',
        3: 'Puts forecast error and broken data (missing, range, unit, lateness) first, measures drift by size of effect and importance of the feature, and ties each alarm to an owner and an action.',
        4: 'Also explains why p-values fail at two million rows, takes seasons into the reference, tests the alarms on past incidents, and counts false alarms as a metric of the monitoring.',
      },
      answerKey: [
        'At 0.05 and 240 features 12 alarms are expected with no change; with two million rows trivial differences are significant.',
        'Levels: page for a broken service or data contract; ticket for a rise of forecast error; a report for drift.',
        'Effect sizes such as population stability index, Wasserstein distance or a change in quantiles, weighted by importance, with thresholds from past incidents.',
        'Training data are a poor reference for seasonal features: compare with the same weekday or last year.',
        'Labels arrive after a day here, so errors by product group are the best alarm.',
      ],
      redFlags: ['More alarms are taken as more safety.', 'Retrains automatically on every alarm.'],
      tags: ['monitoring', 'drift', 'alert-fatigue', 'multiple-testing'],
      since: '0.1.0',
    },
    {
      id: 'tests-for-a-model-that-changes-weekly',
      title: 'Tests for a model that changes weekly',
      areas: ['scalability-and-performance', 'programming'],
      kind: 'system-design',
      difficulty: 'hard',
      minutes: 25,
      prompt: `An insurer retrains a model for sorting claims every week. A person looks at the new metrics and clicks "deploy". Last quarter two bad models went out: one trained on half of the data after a failed export, one that was better on average but sent all claims in one language to the wrong desk.

Design the automatic path from data to deployment, so that both would have been stopped and a good model needs no click.`,
      assesses: 'Designs tests and gates for data, training, model and serving, with reproducibility and a way back.',
      followUps: [
        {
          ask: 'Which single check would have stopped the first bad model, and which the second?',
          listenFor: 'Row counts against history; metrics by language with a floor each. A way in for the stuck.',
        },
        {
          ask: 'A gate blocks a model and the team says the gate is wrong. What happens?',
          listenFor: 'An override with reason and owner; gates have tests and are revised (level 4).',
        },
        {
          ask: 'Someone asks in a year why claim 4711 went to that desk. What must you have kept?',
          listenFor: 'Version of model, code, data snapshot, features as served (level 3).',
        },
        {
          ask: 'Which part can you not test before deployment?',
          listenFor: 'Behaviour on live traffic and effects on desks: shadow, canary by output, quick way back.',
        },
      ],
      rubric: {
        1: 'Relies on a more careful reviewer or on one overall threshold, which both bad models would pass.',
        2: 'Lists kinds of tests but does not place them along the path, or would miss one of the two cases.',
        3: 'Places checks on data (volume, ranges, freshness), training (reproducible, small overfit test), model (slices, comparison with the present one) and serving (same features, shadow or canary, way back), and shows how each case is caught.',
        4: 'Also sets thresholds from natural variation between weeks, handles small slices with honest uncertainty, plans overrides and their record, and says which checks are not worth their upkeep.',
      },
      answerKey: [
        'Case 1: rows, distinct claims and date coverage compared with past weeks; fail on a fall beyond the usual variation.',
        'Case 2: metrics by slice (language, product, channel) with minimum size and a rule on getting worse against the present model.',
        'Training with fixed seeds and pinned data yields the same metrics within tolerance; a run on a tiny set must overfit.',
        'Serving: features computed by the same code, predictions on a golden set equal to training, shadow traffic, canary on output distribution, one-step rollback.',
        'Thresholds: retrain the same week several times to learn the spread; a gate tighter than that blocks at random.',
        'The ML Test Score (Breck et al. 2017) lists such tests by area; any equal structure is fine.',
      ],
      redFlags: ['No way back, or one that was never tried.', 'A single average decides.'],
      tags: ['ml-testing', 'ci-cd', 'reproducibility', 'slices', 'rollback'],
      references: [{ title: 'Breck et al.: The ML Test Score (2017)', url: 'https://research.google/pubs/pub46555/' }],
      since: '0.1.0',
    },
  ],
} as const satisfies QuestionSet

export const scalabilityAndPerformance = set as QuestionSet<QuestionIdOf<typeof set>>
