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
      prompt: `A text classifier must answer 900 requests a second at the peak. In 99 of 100 cases the answer must be there within 150 ms of the arrival of the request, waiting included. One worker, which runs one batch after the other, was measured as below. The present design uses batches of one; how requests are shared out among the workers is for you to choose.

How many workers would you run for the peak, with or without batches of eight, and why that many?`,
      materials: [
        {
          title: 'One worker',
          format: 'markdown',
          content: `| batch size | time for the batch |
|---|---|
| 1 | 40 ms |
| 4 | 60 ms |
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
            'With requests dealt out in turn to 15 workers, each gets 60 a second, so the first waits about 117 ms for the seven others; with 90 ms of work that breaks the limit. A cut-off of the wait at some 20 to 50 ms, or one queue for all workers (eight arrive in about 8 ms): either is level 3.',
        },
        {
          ask: 'Why not run the workers at 100 % of their rate?',
          listenFor:
            'Queues grow without limit as load nears capacity; bursts and a lost machine need room. A reserve when asked is level 3. Naming unasked a load at which to add workers, and how to test it, marks level 4.',
        },
      ],
      rubric: {
        1: 'Multiplies or divides the wrong way (for example takes 90 ms for each request of a batch), or chooses 36 or 11 workers as enough because the average fits.',
        2: 'Gets 36 and about 11 workers, perhaps with some reserve, but overlooks that a batch has to fill first, or leaves no reserve at all.',
        3: 'Gets both numbers, adds a reserve for bursts and a lost machine with a figure (some 13 to 18 workers with batches), and sees that waiting for a full batch can break the 150 ms; cuts the wait off or lets all workers take from one queue.',
        4: 'Also says unasked how the way of sharing out decides the tail (one queue against a queue for each worker), reckons the batch of four (14 workers) or the waiting behind a batch in progress, names the load at which to add workers, and would test it with real arrivals.',
      },
      answerKey: [
        'Batch 1: 1 / 0.040 s = 25 a second, 900 / 25 = 36 workers with no reserve.',
        'Batch 8: 8 / 0.090 s = 88.9 a second, 900 / 88.9 = 10.1, so 11 with no reserve. About 15 to run at two thirds of capacity.',
        'Filling: with 15 workers and requests dealt out in turn, each sees 60 a second, so the first of eight waits 7 / 60 s = 117 ms; with 90 ms of work that is 207 ms. One queue for all fills a batch in about 8 ms. Batches of four: 4 / 0.060 s = 66.7 a second, 13.5, so 14 workers with no reserve.',
        'In a simulation with random arrivals and 15 workers the 99th percentile was 222 ms with full batches dealt out in turn, about 120 ms with the wait cut off after 30 to 50 ms, 175 ms when dealt out at random with a cut-off, and 103 ms with one queue.',
        'Exactly 36 or 10 workers at full load never catch up: the queue grows. Off the peak a batch fills slowly, so a cut-off is needed then even with one queue. A mean time says little about the 99th percentile; measure under load.',
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
01:59  share of lowest limit, last 10 minutes: 11 %
02:00  model limits-2026-11 deployed (trained 3 days ago), canary 5 %
02:29  share of lowest limit, last 10 minutes: 15 %
02:30  canary healthy: error rate 0.0 %, latency p99 38 ms  -> promoted to 100 %
02:35  share of lowest limit, last 5 minutes: 83 %
03:05  alarm: share of lowest limit > 50 % for 30 minutes
03:08  feature store: income_v2 mean 3.1 (yesterday income mean 3,094.2)
03:09  feature store: income_v2 nulls 0.2 % (yesterday income 0.3 %)`,
        },
      ],
      assesses:
        'Handles an ML incident: limits harm first, reads evidence, finds the cause, and mends the gate that let it through.',
      followUps: [
        {
          ask: 'You may do one thing in the next two minutes. Which?',
          listenFor: 'Put the former model back. Redirects a candidate who starts by analysing.',
        },
        {
          ask: 'What tells you whether rolling back the model is enough?',
          listenFor:
            'The log: at 01:59, with income_v2 already written, the old model still gave 11 %, so it does not read it. Then the share after the rollback and some known customers (level 3). Reading this from the log unasked marks level 4.',
        },
        {
          ask: 'Why did the canary pass?',
          listenFor:
            'It watched errors and latency, not outputs. Level 3 says so; level 4 sees that the 15 % at 02:29 already showed it: 5 % of the traffic at 83 % and the rest at 11 % make 14.6 %.',
        },
        {
          ask: 'What about the customers who got the wrong limit?',
          listenFor: 'Finds and corrects them, tells the owner; level 4 brings it up unasked.',
        },
      ],
      rubric: {
        1: 'Starts by retraining or by repairing the feature job and leaves the new model running, or waits for the office hours although the log shows the harm.',
        2: 'Rolls back but names no cause, or a cause that the log contradicts (missing values, slow service); or finds the change of unit first and rolls back only after that.',
        3: 'Rolls back first and checks that the share falls to about 11 %, then names the change of unit in income_v2 (thousands), and adds checks of outputs and feature ranges before promotion.',
        4: 'Also, unasked, shows from the log that the old model is safe (11 % at 01:59) or that the canary already showed it (15 % at 02:29), sees to the customers who were decided between 02:00 and the rollback, and tells the business before 07:00 what happened and what is not yet known.',
      },
      answerKey: [
        'Mean 3.1 against 3,094.2: income_v2 is in thousands, and the new model reads it as if it were in single euros. Why (trained on the old scale, or on other data than the job delivers) can wait until morning.',
        'The job had no errors and few nulls: range and distribution checks are what was missing.',
        'First action: back to the previous model and feature version, then confirm that the share falls to about 11 %.',
        'The canary compared health of the service only. Comparing outputs with the running model would have stopped it: of ten canary decisions about eight were lowest instead of one; five or more would happen by chance in 3 of 1,000 cases. At 02:29 the overall 15 % was the canary: 0.05 x 83 + 0.95 x 11 = 14.6 %.',
        'A blameless review asks why the gate let it pass, not who typed it.',
        'Rolling back is enough because the old model still gave 11 % after income_v2 was written. Had it not been, freeze limits or use a rule until the data are right. Waiting until 07:00 would cost about 3,450 euros, and 9,000 an hour from then on.',
      ],
      redFlags: ['Looks for who is guilty.', 'Changes several things at once at three in the morning.'],
      tags: ['incident-response', 'rollback', 'monitoring', 'feature-store', 'canary'],
      enemies: ['bills-ten-times-too-high'],
      since: '0.1.0',
    },
    {
      id: 'drift-alarms-that-nobody-reads',
      title: 'Drift alarms that nobody reads',
      areas: ['scalability-and-performance', 'statistics'],
      kind: 'situational',
      difficulty: 'medium',
      minutes: 10,
      prompt: `Each evening at 22:00 a model forecasts the next day's demand for every product; at 05:00 the lorries are loaded by it. Actual sales are known a day later. The model has 240 features. Each night a test compares each feature's distribution of the day with that of the training data; at p below 0.05 it sends an alarm. There are two million rows a day. Some 200 alarms come each night. Everybody has muted the channel.

Redesign the monitoring: say what should wake somebody, what should not, and why.`,
      assesses:
        'Designs monitoring around harm and action, and understands why significance is the wrong yardstick at scale.',
      followUps: [
        {
          ask: 'How many alarms would you get if nothing ever changed?',
          listenFor:
            'About 12 of 240 by chance alone. The other 190 or so are real but mostly tiny: with two million rows a shift of 0.003 standard deviations is usually significant. Helps a stuck candidate.',
        },
        {
          ask: 'Sales are known a day later. How do you use that, and what do they not tell?',
          listenFor:
            'The error itself can be watched with a delay of a day; feature drift becomes a means of finding the cause (level 3). Sales are not demand when a product was sold out (level 4 if unasked).',
        },
        {
          ask: 'Which change could leave every feature as it was and still ruin the forecast?',
          listenFor:
            'The relation between features and demand, for example a competitor’s promotion. So watching features never replaces watching the error: level 3 when asked, level 4 if it was brought up unasked.',
        },
      ],
      rubric: {
        1: 'Keeps the test for each feature and only sharpens p or groups the alarms, so that harmless changes still ring each night; or switches monitoring off and waits for complaints.',
        2: 'Sees that the test rings for harmless changes, and wants other thresholds, drift measures or dashboards, but keeps features as the main thing or does not say what somebody would do on an alarm.',
        3: 'Explains that at two million rows any tiny change is significant; wakes somebody only for what can be mended before 05:00 (missing, late or broken data, no forecast), watches the forecast error by day, judges drift by size and importance of the feature, and ties each alarm to an owner and an action.',
        4: 'Also, unasked, names a change that no feature shows or sales that hide demand, takes weekday and season into the reference, tries the new alarms on past incidents, and sets a limit for false alarms, for example one wake-up a month.',
      },
      answerKey: [
        'At 0.05 and 240 features 12 alarms are expected with no change. With two million rows on each side a shift of 0.003 standard deviations is found in about 85 % of nights. A stricter p helps little: at p below 0.000001 a shift of 0.005 still rings.',
        'Levels: wake somebody for a broken service or broken data that can be mended, or replaced by a fallback, before 05:00; ticket for a rise of forecast error; a report for drift.',
        'Effect sizes such as population stability index, Wasserstein distance or a change in quantiles, weighted by importance, with thresholds from past incidents.',
        'Training data are a poor reference for seasonal features: compare with the same weekday or last year.',
        'Sales arrive after a day here, so errors by product group are the best alarm of a worse model; products that were sold out must be marked, since their sales are less than the demand.',
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
      prompt: `An insurer retrains a model every week that sends about 10,000 claims a week to one of twelve desks. Claims come in five languages; the rarest has 2 % of them. The desk that really settled a claim is known after two weeks. A person looks at the new metrics and clicks "deploy". Last quarter two bad models went out: one trained on half of the data after a failed export, one that was better on average but sent all claims in one language to the wrong desk.

Design the automatic path from data to deployment, so that both would have been stopped and a good model needs no click.`,
      assesses: 'Designs tests and gates for data, training, model and serving, with reproducibility and a way back.',
      followUps: [
        {
          ask: 'Which single check would have stopped the first bad model, and which the second?',
          listenFor:
            'Row counts against the source or past weeks; metrics by language, each with a limit. A way in for the stuck.',
        },
        {
          ask: 'A gate blocks a model and the team says the gate is wrong. What happens?',
          listenFor:
            'Level 3: an override with reason and owner, and the present model stays meanwhile. Level 4 had it in the plan unasked: counts overrides and revises gates that are often wrong.',
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
        2: 'Lists kinds of tests but does not say where on the path each runs and what happens when it fails, or would miss one of the two cases.',
        3: 'Places checks on data (volume, ranges, freshness), training (can be repeated from pinned data and code), model (slices, comparison with the present one) and serving (same features, shadow or canary, way back), says that a failed gate keeps the present model, and shows how each case is caught.',
        4: 'Also, unasked, sets thresholds from a measured spread instead of by feel, says what 200 claims a week in the rarest language can and cannot show and pools weeks or widens the limit, plans overrides and their record, and leaves out or drops checks that do not earn their upkeep.',
      },
      answerKey: [
        'Case 1: rows in the export against the count in the source system, or rows and days covered against past weeks. The first also works in a quiet week or after a storm. Keep the present model and tell the owner when it fails.',
        'Case 2: metrics by slice (language, product, channel) with a minimum size and a rule on getting worse against the present model. The average hides it: 2 % of the claims all wrong cost 0.02 x 85 = 1.7 points at 85 % right, which a gain elsewhere outweighs.',
        'Training with pinned data, code and seeds yields the same metrics within tolerance. Where it suits the model, a run on a tiny set that must learn it by heart finds broken training code.',
        'Serving: features computed by the same code, predictions on a golden set equal to training, shadow traffic, canary on output distribution, one-step rollback.',
        'Thresholds: retrain one week with several seeds or samples, and look at the spread over past weeks; a gate tighter than that blocks at random. In the rarest language 200 claims at 85 % have a standard error of 2.5 points: a collapse shows at once, a loss of 3 points does not; ten weeks together have 0.8.',
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
