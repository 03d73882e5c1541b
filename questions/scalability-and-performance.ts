import type { QuestionIdOf, QuestionSet } from '../src/schema/question-set'

const MOVES = {
  shown: `import random

def split(rows, test_share=0.2, seed=7):
    """The same seed, so the same test part every week."""
    rows = list(rows)
    random.Random(seed).shuffle(rows)
    cut = round(len(rows) * (1 - test_share))
    return rows[:cut], rows[cut:]     # rows are (recording_id, speaker_id)`,
  solution: `import hashlib

def split(rows, test_share=0.2):
    """A recording's side depends on its speaker alone: additions and deletions move nobody."""
    train, test = [], []
    for row in rows:
        digest = hashlib.sha256(row[1].encode()).digest()
        place = int.from_bytes(digest[:8], 'big') / 2**64
        (test if place < test_share else train).append(row)
    return train, test`,
  tests: `rows = [(f'rec-{n:05d}', f'speaker-{n // 2}') for n in range(4000)]
train, test = split(rows)
assert sorted(train + test) == rows
assert 0.15 < len(test) / len(rows) < 0.25, len(test)
before = set(test)
assert {row for row in split(list(reversed(rows)))[1]} == before, 'the order must not matter'
fewer = split(rows[:100] + rows[101:])[1]
assert set(fewer) == before - {rows[100]}, 'one deletion moves others'
more = split(rows + [(f'rec-{n:05d}', f'speaker-{n // 2}') for n in range(4000, 5000)])
assert before <= set(more[1]), 'what was tested must not be trained on later'
assert len(more[1]) > len(test), 'new recordings are tested as well'`,
  sorted: `import random

def split(rows, test_share=0.2, seed=7):
    rows = sorted(rows)
    random.Random(seed).shuffle(rows)
    cut = round(len(rows) * (1 - test_share))
    return rows[:cut], rows[cut:]`,
  newest: `def split(rows, test_share=0.2):
    rows = sorted(rows)
    cut = round(len(rows) * (1 - test_share))
    return rows[:cut], rows[cut:]`,
} as const

const BATCHES = {
  solution: `def batches(arrivals, size, wait):
    sent, batch = [], []
    for time in arrivals:
        if batch and time > batch[0] + wait:
            sent.append((batch[0] + wait, batch))
            batch = []
        batch.append(time)
        if len(batch) == size:
            sent.append((time, batch))
            batch = []
    if batch:
        sent.append((batch[0] + wait, batch))
    return sent`,
  tests: `assert batches([0, 5, 7, 8, 28, 29], 3, 20) == [(7, [0, 5, 7]), (28, [8, 28]), (49, [29])]
assert batches([], 3, 20) == []
assert batches([5], 1, 20) == [(5, [5])]
assert batches([0, 100], 4, 20) == [(20, [0]), (120, [100])]
assert batches([0, 15, 30], 4, 20) == [(20, [0, 15]), (50, [30])]
assert batches([1, 1, 1, 2], 2, 0) == [(1, [1, 1]), (1, [1]), (2, [2])]`,
  late: `def batches(arrivals, size, wait):
    sent, batch = [], []
    for time in arrivals:
        if batch and time > batch[0] + wait:
            sent.append((time, batch))
            batch = []
        batch.append(time)
        if len(batch) == size:
            sent.append((time, batch))
            batch = []
    if batch:
        sent.append((batch[0] + wait, batch))
    return sent`,
  last: `def batches(arrivals, size, wait):
    sent, batch = [], []
    for time in arrivals:
        if batch and time > batch[-1] + wait:
            sent.append((batch[-1] + wait, batch))
            batch = []
        batch.append(time)
        if len(batch) == size:
            sent.append((time, batch))
            batch = []
    if batch:
        sent.append((batch[-1] + wait, batch))
    return sent`,
  lost: `def batches(arrivals, size, wait):
    sent, batch = [], []
    for time in arrivals:
        if batch and time > batch[0] + wait:
            sent.append((batch[0] + wait, batch))
            batch = []
        batch.append(time)
        if len(batch) == size:
            sent.append((time, batch))
            batch = []
    return sent`,
} as const

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
      prompt: `A text classifier must answer 900 requests a second at the peak. 99 % of the answers must be ready within 150 ms of the arrival of the request; time spent waiting counts. Each worker runs one batch after another; the times below were measured. Today every batch holds one request. How requests are distributed among the workers is up to you.

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
      assesses: 'Calculates capacity with batching, queueing and reserve, and sees where the average misleads.',
      followUps: [
        {
          ask: 'How many requests can one worker handle in a second, in each case?',
          listenFor: '25 and about 89 requests. The step that opens the question for a stuck candidate.',
        },
        {
          ask: 'A batch of eight has to fill first. How long may the first request wait?',
          listenFor:
            'If requests are dealt out in turn to 15 workers, each worker gets 60 a second, so the first request waits about 117 ms for the seven others; with 90 ms of work that breaks the limit. Capping the wait at some 20 to 50 ms, or one queue for all workers (eight arrive in about 8 ms): either is level 3. Not seeing it even now is level 2.',
        },
        {
          ask: 'Why not run the workers at 100 % of what they can do?',
          listenFor:
            'Queues grow without limit as load nears capacity; bursts and a lost machine need room. A reserve given when asked is still level 3. Naming unasked a load at which to add workers, and how to test it, counts towards level 4.',
        },
      ],
      rubric: {
        1: 'Gets the capacity wrong and builds on it: takes 90 ms for each request of a batch, concludes that batches make the service slower, or divides the wrong way round; or holds that workers should run at 100 % because a queue evens out the rest.',
        2: 'Gets 36 and about 11 workers but stops there: has no figure for a reserve even when asked, or does not see, even when asked how long the first request waits, that filling a batch costs time.',
        3: 'Gets both numbers, puts a figure on the reserve for bursts and a lost machine (from about 12 to 20 workers with batches, 40 or more without), and sees that waiting for a full batch can break the 150 ms; caps the wait or lets all workers take from one queue.',
        4: 'Also, unasked, does at least two of these: shows how the way of distributing decides the slowest 1 % (one queue against one per worker), works out batches of four (14 workers) or the wait behind a running batch, names the load at which to add workers, would test with recorded arrivals.',
      },
      answerKey: [
        'Batch 1: 1 / 0.040 s = 25 a second, 900 / 25 = 36 workers with no reserve.',
        'Batch 8: 8 / 0.090 s = 88.9 a second, 900 / 88.9 = 10.1, so 11 with no reserve. About 15 to run at two thirds of capacity.',
        'Filling: with 15 workers and requests dealt out in turn, each sees 60 a second, so the first of eight waits 7 / 60 s = 117 ms; with 90 ms of work that is 207 ms. One queue for all fills a batch in about 8 ms. Batches of four: 4 / 0.060 s = 66.7 a second, 13.5, so 14 workers with no reserve.',
        'In a simulation with random arrivals and 15 workers the 99th percentile was about 220 ms with full batches dealt out in turn, 118 ms with the wait capped at 20 to 50 ms, 175 ms when dealt out at random with that cap, and 103 ms with one queue. With one queue 12 workers still gave 104 ms; without batches 40 workers gave 56 ms. A sound answer need not know these figures.',
        'At full load (36 workers with batches of one) the queue keeps growing; with 10 workers and batches of eight it grows even without bursts. Off the peak a batch fills slowly, so a cap is needed then even with one queue. A mean time says little about the 99th percentile; measure under load.',
      ],
      redFlags: ['Leaves no reserve for a failing machine.', 'Assumes that larger batches are always better.'],
      tags: ['capacity-planning', 'batching', 'latency', 'serving'],
      searchPhrases: [
        'how many servers do we need',
        'throughput versus latency',
        'dynamic batching',
        'queueing theory',
        'p99 latency budget',
        'scaling inference',
        'peak traffic sizing',
        'utilisation headroom',
        'back-of-envelope estimate',
        'how big must the fleet be',
        'Littles law',
        'will requests pile up at rush hour',
        'does grouping requests save machines',
        'hardware budget for model serving',
        'GPU replicas to meet an SLO',
      ],
      since: '0.1.0',
    },
    {
      id: 'the-night-the-scores-collapsed',
      title: 'The night the scores collapsed',
      areas: ['scalability-and-performance', 'problem-solving'],
      kind: 'debugging',
      difficulty: 'medium',
      minutes: 14,
      prompt: `At 03:10 a pager wakes you. A model that sets credit limits for a web shop has begun to give almost everybody the lowest limit. You have the log below. The business is losing about 900 euros an hour; from 07:00 it will be ten times as much.

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
        'Handles an ML incident: limits the harm first, reads the evidence, finds the cause, and repairs the gate that let it through.',
      followUps: [
        {
          ask: 'You may do one thing in the next two minutes. Which?',
          listenFor: 'Put the previous model back. Redirects a candidate who starts by analysing.',
        },
        {
          ask: 'What tells you whether rolling back the model is enough?',
          listenFor:
            'The log: at 01:59, with income_v2 already written, the old model still gave 11 %, so it does not read it. Then the share after the rollback and some known customers (level 3). Reading this from the log unasked counts towards level 4.',
        },
        {
          ask: 'Why did the canary pass?',
          listenFor:
            'It watched errors and latency, not outputs. Level 3 says so; level 4 sees that the 15 % at 02:29 already showed it: 5 % of the traffic at 83 % and the rest at 11 % make 14.6 %.',
        },
        {
          ask: 'What about the customers who got the wrong limit?',
          listenFor: 'Finds and corrects them and tells the owner of the limits; unasked it counts towards level 4.',
        },
      ],
      rubric: {
        1: 'Starts by retraining or by repairing the feature job and leaves the new model running meanwhile, or waits for office hours although the log shows the harm.',
        2: 'Rolls back but names no cause, or a cause that the log contradicts (missing values, a slow service); or wants to confirm the cause first and rolls back only after that.',
        3: 'Rolls back first and checks that the share falls to about 11 %, names the change of unit in income_v2 (thousands), and adds checks of outputs and feature ranges before promotion.',
        4: 'Also, unasked, does at least two of these: shows from the log that the old model is safe (11 % at 01:59), shows that the canary already gave it away (15 % at 02:29), sees to the customers who were decided between 02:00 and the rollback, tells the business before 07:00 what is known and what is not.',
      },
      answerKey: [
        'Mean 3.1 against 3,094.2: income_v2 is in thousands, and the new model reads it as if it were in single euros. Why (trained on the old scale, or on other data than the job delivers) can wait until morning.',
        'The job had no errors and few nulls: checks of range and distribution are what was missing.',
        'First action: back to the previous model, then confirm that the share falls to about 11 %. Noticing the unit while reading the log aloud is fine; what counts is that the rollback does not wait for proof.',
        'The canary compared only the health of the service. Comparing outputs with the running model would have stopped it: of ten canary decisions about eight gave the lowest limit instead of one; five or more would happen by chance in 3 of 1,000 cases. At 02:29 the overall 15 % was the canary: 0.05 x 83 + 0.95 x 11 = 14.6 %.',
        'A blameless review asks why the gate let it pass, not who typed it.',
        'Rolling back is enough because the old model still gave 11 % after income_v2 was written. Otherwise: freeze limits, or use a simple rule, until the data are right. Waiting until 07:00 would cost about 3,450 euros, and 9,000 an hour from then on.',
      ],
      redFlags: ['Looks for someone to blame.', 'Changes several things at once at three in the morning.'],
      tags: ['incident-response', 'rollback', 'monitoring', 'feature-store', 'canary'],
      searchPhrases: [
        'production incident',
        'on-call outage',
        'roll back a model',
        'bad deployment',
        'canary release failed to catch',
        'unit mismatch in features',
        'incident triage',
        'root cause analysis',
        'postmortem',
        'model in production goes wrong',
        'woken up by an alert',
        'stop the damage before finding the cause',
        'SEV1 runbook',
        'why did all predictions suddenly change',
        'troubleshooting from logs',
      ],
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
      prompt: `Every evening at 22:00 a model forecasts the next day's demand for every product; at 05:00 the trucks are loaded according to the forecast. Actual sales are known a day later. The model has 240 features. Each night a test compares the day's distribution of each feature with the training data, and sends an alarm when p is below 0.05. There are two million rows a day. About 200 alarms come each night. Everybody has muted the channel.

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
          ask: 'Sales are known a day later. How do you use that, and what do they not tell you?',
          listenFor:
            'The error itself can be watched with a delay of a day; feature drift becomes a means of finding the cause (level 3). Sales are not demand when a product was sold out (level 4 if unasked).',
        },
        {
          ask: 'Which change could leave every feature as it was and still ruin the forecast?',
          listenFor:
            'A change in how features relate to demand, for example a competitor’s promotion. So watching features never replaces watching the error: level 3 when asked, level 4 if it was brought up unasked.',
        },
      ],
      rubric: {
        1: 'Keeps the test for each feature and only lowers the limit for p or groups the alarms, so that harmless changes still raise an alarm every night; or switches monitoring off and waits for complaints.',
        2: 'Sees that the test reacts to harmless changes, and wants other thresholds, drift measures or dashboards, but keeps features as the main thing or wakes people for what can wait; or avoids this, with at most one of the further points of level 3.',
        3: 'Wakes somebody only for what can be repaired before 05:00 (missing, late or broken data, no forecast), and follows the forecast error day by day. Also at least two of: explains that with two million rows any tiny change is significant; judges drift by its size and the importance of the feature; says for the main alarms who does what.',
        4: 'Also, unasked, does at least two of these: names a change that no feature shows or sales that hide demand, compares with the same weekday or season, tries the new alarms on past incidents, sets a limit for false alarms such as one wake-up a month.',
      },
      answerKey: [
        'At 0.05 and 240 features 12 alarms are expected with no change. With two million rows on each side a shift of 0.003 standard deviations is found in about 85 % of nights. A stricter p helps little: at p below 0.000001 a shift of 0.005 is still found every other night. And rows of one day are not independent (weather, a promotion), so the test reacts to ordinary days as well.',
        'Levels: wake somebody for a broken service, or for broken data that can be repaired or replaced by a fallback before 05:00; a ticket for a rise of the forecast error; a report for drift.',
        'Effect sizes such as population stability index, Wasserstein distance or a change in quantiles, weighted by importance, with thresholds from past incidents.',
        'Training data are a poor reference for seasonal features: compare with the same weekday or last year.',
        'Sales arrive after a day here, so errors by product group are the best alarm of a worse model; products that were sold out must be marked, since their sales are less than the demand.',
      ],
      redFlags: ['Takes more alarms for more safety.', 'Retrains automatically on every alarm.'],
      tags: ['monitoring', 'drift', 'alert-fatigue', 'multiple-testing'],
      searchPhrases: [
        'model monitoring',
        'data drift detection',
        'too many false alerts',
        'concept drift',
        'population stability index',
        'statistical significance with big data',
        'what to alert on',
        'noisy monitoring',
        'people ignore the warnings',
        'which alerts deserve a page',
        'effect size instead of p-value',
        'hundreds of hypothesis tests every night',
        'SRE symptom-based alerting',
        'observability strategy for ML',
      ],
      enemies: ['one-red-light-among-twenty'],
      samples: [
        {
          level: 1,
          text: `With 240 tests you have the multiple testing problem, of course there are many alarms. So first a Bonferroni correction, 0.05 divided by 240, that is about 0.0002, or even stricter, one in a million. Then most of them will disappear and what remains is significant really. Second I would group them, so not 200 messages but one at night with a list, by data source. Then people will read the channel again. I would also put a severity, red for the top twenty features. Anybody on duty should look at red ones, because if the input changes then the model is outside of what it was trained on, so that is by definition a risk. And then the training data should be refreshed more frequently so that the reference is near to today.`,
        },
        {
          level: 2,
          text: `The problem is alarm fatigue. I would not use p-values for this, with two million rows they are always significant. Better is the population stability index, with the usual limits, 0.1 is a warning and 0.2 is an alarm, or Wasserstein distance. That reduces it a lot. And I would make a dashboard where you see all 240 features with their drift over time, with colours, so people can look at it when they want, and the alarm comes only for more than 0.2. Perhaps weight with the feature importance. Also we should monitor the output distribution of the model. The team should have a weekly meeting in which they go through what has drifted and decide on retraining. I think with this it becomes a manageable number.`,
        },
        {
          level: 3,
          text: `Between 22 and 5 there is one thing a person can do something about: there is no forecast, or the data under it are missing, late or broken. Row count, share of empty, newest date per source. That wakes somebody, with a runbook, run again or take last week’s same weekday, before the trucks. Everything else can wait for the morning. Actual sales are there after one day, so the error of the forecast by product group is the real alarm, a ticket when it is worse than usual for some days, to the model’s owner. Drift with p-values is useless here because with two million rows a hair’s breadth is significant. So I would measure the size, only for the twenty features that matter, in a weekly report, and somebody named reads it.`,
        },
        {
          level: 4,
          text: `I ask of each alarm, what would you do at three in the morning? If nothing, it does not ring. So it rings for no forecast, or a source missing or a factor ten off, because then we can rerun or load by last Monday. My limit would be one wake-up a month, and before we go live I run the new rules over last year: did they ring for the incidents we remember, how often otherwise. Next, error per product group, a day later, as ticket. But careful, if something was sold out, sales look like a perfect forecast of too little, so those days are marked. Drift by size, for important features, against the same weekday, as December is always different from training. P-values go, with two million rows everything is significant. And what no feature shows, a competitor opens next door, inputs all normal, only the error sees it. For that, the error.`,
        },
      ],
      since: '0.1.0',
    },
    {
      id: 'tests-for-a-model-that-changes-weekly',
      title: 'Tests for a model that changes weekly',
      areas: ['scalability-and-performance', 'programming'],
      kind: 'system-design',
      difficulty: 'hard',
      minutes: 25,
      prompt: `An insurer uses a model to send each of about 10,000 claims a week to one of twelve desks. The model is retrained every week. Claims come in five languages; the rarest makes up 2 % of them. Which desk really settled a claim is known after two weeks.

Today a person looks at the new metrics and clicks "deploy". Last quarter two bad models went out: one was trained on half of the data after a failed export; the other was better on average but sent all claims in one language to the wrong desk.

Design the automatic path from data to deployment, so that both would have been stopped and a good model needs no click.`,
      assesses: 'Designs tests and gates for data, training, model and serving, with reproducibility and a way back.',
      followUps: [
        {
          ask: 'Which single check would have stopped the first bad model, and which the second?',
          listenFor:
            'Row counts against the source or past weeks; metrics by language, each with a limit. A way in for a stuck candidate.',
        },
        {
          ask: 'A gate blocks a model and the team says the gate is wrong. What happens?',
          listenFor:
            'Level 3: an override with a reason and an owner, and the present model stays meanwhile. Level 4 had it in the plan unasked: counts overrides and revises gates that are often wrong.',
        },
        {
          ask: 'The right desk is known only after two weeks. What does that mean for your gates?',
          listenFor:
            'Accuracy can be measured only on claims that are at least two weeks old, for the new and the present model alike; a canary has to be judged by other signs, such as claims per desk and language, or claims that desks pass on (level 3 when asked, towards level 4 if unasked).',
        },
        {
          ask: 'What can you not test before deployment?',
          listenFor:
            'Behaviour on live traffic and the effect on the desks: shadow run, canary judged by its outputs, a quick way back (level 3). "Nothing, the gates cover it" is level 2.',
        },
      ],
      rubric: {
        1: 'Relies on a more careful reviewer or on one overall threshold, which both bad models would pass.',
        2: 'Lists kinds of tests but does not say where on the path each runs or what happens when it fails; or would miss one of the two cases; or guards at most two of the four places.',
        3: 'Shows how each of the two cases is caught, and that a failed gate keeps the present model. Has checks in three or more of these places: data (volume, ranges, freshness), training (repeatable from pinned data and code), model (slices, comparison with the present one), serving (same features, shadow or canary, way back).',
        4: 'Also, unasked, does at least two of these: sets thresholds from a measured spread, says what 200 claims a week in the rarest language can and cannot show, works around the two weeks without labels, plans overrides and their record, leaves out checks that do not earn their upkeep.',
      },
      answerKey: [
        'Case 1: compare the rows in the export with the count in the source system, or rows and days covered with past weeks. The first also works in a quiet week or after a storm. Keep the present model and tell the owner when it fails.',
        'Case 2: metrics by slice (language, product, channel) with a minimum size and a limit on how much worse than the present model a slice may be. The average hides it: 2 % of the claims all wrong cost 0.02 x 85 = 1.7 points at 85 % right, which a gain elsewhere outweighs.',
        'Training with pinned data, code and seeds yields the same metrics within tolerance. Where it suits the model, a run on a tiny set that it must learn by heart finds broken training code.',
        'Serving: features computed by the same code, predictions on a golden set equal to those at training, shadow traffic, one-step rollback. Labels come after two weeks, so a canary is judged by its outputs: claims per desk and language against the present model. Claims that a desk passes on are an early sign.',
        'Thresholds: retrain one week with several seeds or samples, and look at the spread over past weeks; a gate tighter than that blocks at random. In the rarest language 200 claims at 85 % have a standard error of 2.5 points: a collapse shows at once, a loss of 3 points does not; ten weeks together have 0.8.',
        'The ML Test Score (Breck et al. 2017) lists such tests by area; any other structure that covers them is fine.',
      ],
      redFlags: ['Plans no way back, or one that is never tried.', 'Lets a single average decide.'],
      tags: ['ml-testing', 'ci-cd', 'reproducibility', 'slices', 'rollback'],
      searchPhrases: [
        'ci/cd for machine learning',
        'continuous training pipeline',
        'automated deployment gates',
        'mlops system design',
        'model validation before release',
        'champion challenger',
        'testing ml systems',
        'slice metrics subgroup regression',
        'bad model went live',
        'data validation checks',
        'stop broken models before users notice',
        'retrain and release without a human',
        'good on average but bad for a minority',
        'what would you check before deploying',
        'release engineering for ML',
      ],
      references: [
        { title: 'Breck et al.: The ML Test Score (2017)', url: 'https://doi.org/10.1109/BigData.2017.8258038' },
      ],
      since: '0.1.0',
    },
    {
      id: 'twenty-shards-and-one-slow-answer',
      title: 'Twenty shards and one slow answer',
      areas: ['scalability-and-performance', 'distributed-systems'],
      kind: 'problem',
      difficulty: 'easy',
      minutes: 8,
      prompt: `To rank holiday homes, a service asks twenty shards of a feature store at the same time and waits for all of them. A shard answers within 12 ms in 99 of 100 cases; in the remaining case, at random, it takes about 400 ms. A page counts as slow when its ranking takes more than 50 ms.

What share of pages is slow, and what would you do to get it below one in a hundred?`,
      assesses: 'Sees how waiting for many parts makes a rare delay common, and picks a remedy with its price.',
      followUps: [
        {
          ask: 'What is the probability that none of the twenty is slow?',
          listenFor: '0.99 to the power of 20, about 0.82. Opens the question for a stuck candidate.',
        },
        {
          ask: 'You send a second request to a copy of the shard when 15 ms have passed. What does it cost, and what does it bring?',
          listenFor:
            'About 1 % more requests; a shard is then slow in 1 of 10,000 cases and a page in about 0.2 %. Working this out on request is level 3; proposing it unasked with the price counts towards level 4.',
        },
        {
          ask: 'When would the second request make things worse?',
          listenFor:
            'When all shards are slow because of load: then it adds load. A cap on second requests, or the doubt whether delays are independent, counts towards level 4 if unasked.',
        },
      ],
      rubric: {
        1: 'Answers 1 % because each shard is slow in 1 % of cases, or adds machines although load is not the reason for the delay.',
        2: 'Sees that far more than 1 % of pages are slow but gives no usable figure, or has the figure and names only general remedies such as faster machines, without checking that they reach the target.',
        3: 'Gets about 18 % ("just under 20 %" is near enough) and a remedy with its effect on the target: a second request after a short wait, an answer without the missing shard, fewer shards asked for each page, or a limit of one slow answer in 2,000 for each shard.',
        4: 'Also, unasked, states the price (about 1 % more requests, or a ranking without some features and how much worse that is), and the condition under which the remedy fails, such as delays that hit all shards together.',
      },
      answerKey: [
        '1 - 0.99^20 = 18.2 % of pages. Adding up to 20 % is close, since rare events seldom coincide, but for 100 shards it would give 100 % instead of 63 %.',
        'To reach 1 % by better shards alone, each may be slow in only 0.05 % of requests, about 1 in 2,000.',
        'Second request to a copy after 15 ms: both slow in 0.01 x 0.01 = 0.0001, so 1 - 0.9999^20 = 0.2 % of pages; the extra load is the 1 % of requests that have not answered by then.',
        'Just as good: answer after 30 ms with defaults for the missing shard (a worse ranking on 18 % of pages, to be measured), group the features of one home on one shard, or keep hot features in the service.',
        'The misconception is that the 99th percentile of a part is the 99th percentile of the whole. That delays are independent is an assumption: shared networks and common load break it.',
      ],
      redFlags: ['Looks at the mean response time only.', 'Retries at once without any limit.'],
      tags: ['tail-latency', 'fan-out', 'hedged-requests', 'feature-store'],
      searchPhrases: [
        'p99 latency',
        'fan-out requests',
        'slowest component dominates',
        'tail at scale',
        'online feature lookup latency',
        'probability at least one is slow',
        'slow page loads',
        'waiting for the slowest of many',
        'rare delays become common',
        'scatter-gather latency',
        'complement rule for independent events',
        'backup requests and timeouts',
        'why are pages slower than servers',
      ],
      enemies: ['fraud-case-4-in-120-milliseconds'],
      references: [
        { title: 'Dean & Barroso: The Tail at Scale (2013)', url: 'https://doi.org/10.1145/2408776.2408794' },
      ],
      since: '0.2.0',
    },
    {
      id: 'what-to-write-down-with-each-score',
      title: 'What to write down with each score',
      areas: ['scalability-and-performance', 'responsible-ml'],
      kind: 'conceptual',
      difficulty: 'easy',
      minutes: 7,
      prompt: `A model scores three million parcels a day; the few with the highest scores are opened and checked. What does your service store with each score, and why?`,
      assesses: 'Knows what a record of predictions must hold for debugging, retraining, monitoring and audit.',
      followUps: [
        {
          ask: 'In three months somebody asks why one particular parcel was opened. What do you need?',
          listenFor:
            'The features as they were at that moment and the versions of model and code (level 3). "We compute the features again" is level 2: the sources have changed since.',
        },
        {
          ask: 'Say a record takes 2 kB. How much is that in a year, and does it change what you keep?',
          listenFor:
            '6 GB a day, about 2.2 TB a year: cheap, so leaving the features out needs another reason than space. Working it out when asked is level 3. Keeping a sample of the unopened parcels with its rate noted is fine too; keeping only the opened ones is level 1.',
        },
        {
          ask: 'What should not be in this record?',
          listenFor:
            'Names, addresses and free text where an id or a derived feature would do; a date by which it is deleted; who may read it. Unasked it belongs to level 4.',
        },
      ],
      rubric: {
        1: 'Stores the score alone, or nothing, and trusts that it can be computed again; or stores only the parcels that were opened.',
        2: 'Stores score, time and model version, but not the feature values as served, or cannot say what each entry would be used for.',
        3: 'Stores the feature values as served, for all parcels or a stated sample, with score, time, versions of model and feature code, the action taken and an id that joins the later outcome (one of these may be missing), and gives uses for them: debugging, training without skew, monitoring, audit.',
        4: 'Also, unasked, keeps "not opened" apart from "found clean" and marks parcels opened at random, so that later training knows how its labels came about; or sets retention, access and minimal personal data, with a figure for the volume.',
      },
      answerKey: [
        'Join key and time: the outcome arrives later and must find its score.',
        'Features as served: computing them again gives other values, since sources are corrected and code changes. Training on the logged values avoids skew between training and serving, for features that were logged.',
        'Versions of model, feature code and configuration, and the threshold: the same score can lead to another action after a change.',
        'Action and reason (high score, random check, a rule): parcels that were not opened have no label, and those that were are not a random sample.',
        'Volume: 3 million x 2 kB = 6 GB a day, about 2.2 TB a year. If that is too much: keep all that were opened, and a random sample of the rest with its sampling rate.',
        'Fallbacks and missing inputs belong in the record too: otherwise a default value that was served looks like a real one.',
      ],
      redFlags: ['Would log personal data without an end date.', 'Keeps only the cases that turned out positive.'],
      tags: ['prediction-logging', 'reproducibility', 'training-serving-skew', 'audit', 'monitoring'],
      searchPhrases: [
        'audit trail of decisions',
        'model lineage',
        'inference logs',
        'traceability',
        'why was this decision made',
        'observability of model decisions',
        'what to log',
        'keep records of model outputs',
        'what should be stored per prediction',
        'explain an old decision to a regulator',
        'accountability of automated decisions',
        'inference event schema',
      ],
      samples: [
        {
          level: 1,
          text: `The score and the id of the parcel, and which were opened with the result. More is not necessary in my opinion, because the features come from our tables and the model is in the registry, so if somebody wants to know why a parcel had a score I can take the features and calculate it again at any time, it is deterministic. Three million a day is a lot of data and storage costs money and makes queries slow. For the training we need the labels, and labels exist only for the opened ones, so for those I would keep everything in the long term, and the other ones, which are nearly three million, can be deleted after some days. They were not suspicious and nobody looks at them again.`,
        },
        {
          level: 2,
          text: `I would store the parcel id, a timestamp, the score and the version of the model, so you know which model has produced it, that is important when you roll out a new one and want to compare. Also the latency. Probably in a table partitioned by day. That is useful for monitoring, for example the distribution of the scores per day and an alert if it shifts. And for audit, if a customer complains. The features I would not store because it is a lot and we have a feature store where they can be looked up by time. Maybe the top reasons, SHAP values, for the people who open the parcel. And the label when it comes in. I think that is what one usually logs.`,
        },
        {
          level: 3,
          text: `For each of the three million: an id that I can join later with what was found, because the outcome comes hours or days after. Time. Version of the model and also of the feature code. Then the feature values exactly as the model saw them, since when you recompute them later you get something else, the sender’s history was corrected in between, and then you train on values that never existed in production. Score, the threshold at that time, what was done, opened or passed, and why. With that I can explain one case, I can train without skew, monitor inputs, and show an auditor the decision. For all, not only those that were opened, otherwise I do not know what the model saw overall.`,
        },
        {
          level: 4,
          text: `Id, time, model and code version, features as served, score, threshold, action. Say two kilobytes, times three million, six gigabytes a day, two terabytes a year, that is affordable, and if not I keep all of the opened ones and one in fifty of the others and write the one in fifty down as well. Features as served, because tables get corrected afterwards. The thing that people forget is the action and its reason: opened because high score, opened by lot, opened because a customs officer had a feeling. And a parcel nobody opened is not clean, it is unknown, so these are two different values. If we mix that, next year’s model learns that whatever we do not open is harmless. I would open a few hundred at random daily and mark those. Names and addresses I would leave out, the id is enough, and delete after the time the lawyers say.`,
        },
      ],
      since: '0.2.0',
    },
    {
      id: 'a-cache-emptied-at-six',
      title: 'A cache emptied at six',
      areas: ['scalability-and-performance', 'distributed-systems'],
      kind: 'problem',
      difficulty: 'medium',
      minutes: 10,
      prompt: `A service predicts journey times for a map. At the evening peak it gets 2,000 requests a second. A cache keeps the answer for each road section for fifteen minutes and serves 80 % of the requests. The others go to 20 workers, each of which computes 25 answers a second. A caller gives up after one second.

At 18:00, in the middle of the peak, a new model is released. The release empties the cache so that nobody gets an answer from the old model. Tell me what happens next, with figures, and how you would release instead.`,
      assesses: 'Counts a cache as part of the capacity, and plans a change of model that never exceeds it.',
      followUps: [
        {
          ask: 'How busy are the workers before the release, and how many requests reach them just after?',
          listenFor: '400 of 500 a second, 80 %; then up to 2,000. Gives a stuck candidate a start.',
        },
        {
          ask: 'Many of these requests ask for the same road section. What does that change?',
          listenFor:
            'If equal requests wait for one computation, the load falls to the number of different sections; without it the same answer is computed many times. Level 3 if they follow it through, towards level 4 if it came unasked.',
        },
        {
          ask: 'Suppose no answer of the old model may be mixed in: you move the traffic step by step, and the cache of the new model starts empty. How large may the first step be?',
          listenFor:
            '400 + 1,600 x share must stay under 500: about 6 %, less with a reserve. Level 4 finds such a bound unasked.',
        },
      ],
      rubric: {
        1: 'Expects that the cache simply fills again within seconds, without asking what the workers can do; or adds retries or a longer wait, which feeds the overload.',
        2: 'Sees an overload but not its size, or names its size but only adds workers or picks a quieter hour without checking that the requests then fit.',
        3: 'Sets 2,000 against 500 a second, sees that callers give up while the queue grows, and releases so that the workers stay within capacity: lets old answers expire by themselves, fills the new cache before the switch, or moves traffic in small steps.',
        4: 'Also, unasked, puts a bound on the plan (about 6 % of traffic in a first step, 75 % hits needed after a switch, or 90,000 answers prepared in fifteen minutes), or says when the overload would not end by itself; and adds a lasting guard such as one computation per section, a limit on the queue or a simple fallback.',
      },
      answerKey: [
        'Before: 20 % of 2,000 = 400 a second for workers that can do 500, so 80 % busy.',
        'After: up to 2,000 a second for 500. The queue grows by 1,500 a second; after one second a request waits about 3 s, while its caller gives up after one. Work is then done for callers who have gone, and if their answers are not stored either, the cache does not fill.',
        'It ends by itself only if late answers still go into the cache, or if few road sections make up most of the traffic. Whether they do must be measured.',
        'Simplest: do not empty the cache. The new model answers the misses, old answers expire within fifteen minutes, and the load stays at 400 a second. The price is a mix of both models for that time, usually harmless for journey times.',
        'If they must not mix: put the model version into the key, fill the most requested sections with the new model first, then switch. The 100 answers a second to spare give at most 90,000 in fifteen minutes, when the first expire; a full cache may hold up to 400 x 900 = 360,000. After the switch at least 75 % must hit, since 500 of 2,000 may miss.',
        'Or move the traffic in steps: 400 + 1,600 x share is at most 500, so share is at most 6.25 % at the peak. Steps by road section let the new cache reach its 80 % sooner than steps by caller.',
        'A release at night is as good if requests then fit the workers (under 500 a second) and releases can wait; it does not help when the cache fails at 18:00. If a wrong model must go at once, an estimate from length and speed limit can answer what the workers cannot.',
      ],
      redFlags: ['Sees the cache as a matter of speed only.', 'Adds retries to an overloaded service.'],
      tags: ['caching', 'capacity-planning', 'rollout', 'serving'],
      searchPhrases: [
        'cache stampede',
        'thundering herd',
        'cold cache after deploy',
        'cache invalidation',
        'cache hit rate and capacity',
        'deploy during peak',
        'gradual model rollout',
        'overloaded after release',
        'warm up the cache',
        'system overloaded right after an update',
        'what happens when stored answers are gone',
        'blue-green deployment warm-up',
        'Redis TTL and versioned keys',
        'stale answers versus outage',
        'anticipating side effects of a release',
      ],
      enemies: ['the-service-that-stayed-down'],
      since: '0.2.0',
    },
    {
      id: 'a-test-set-that-moves',
      title: 'A score that climbs every Sunday',
      areas: ['scalability-and-performance', 'programming'],
      kind: 'debugging',
      difficulty: 'medium',
      minutes: 12,
      prompt: `A model for spoken commands is trained further each Sunday on the training part, starting from last week's weights. Recordings are added every day, and some are deleted at people's request. The team fixed the seed so that the test part stays the same. Below you see the split, and the accuracy on the test part next to the accuracy on fresh recordings that nobody ever trained on.

Find what is wrong and change the function.`,
      materials: [
        {
          title: 'The split',
          format: 'python',
          content: MOVES.shown,
        },
        {
          title: 'Accuracy after each Sunday',
          format: 'markdown',
          content: `| | week 1 | week 2 | week 3 | week 4 |
|---|---|---|---|---|
| test part | 90.9 % | 94.2 % | 95.6 % | 96.1 % |
| fresh recordings | 90.8 % | 91.0 % | 90.9 % | 91.1 % |`,
        },
      ],
      assesses: 'Finds a leak that builds up over time, and writes a split that stays put as data come and go.',
      followUps: [
        {
          ask: 'One recording near the start of the list is deleted. Which recordings are in the test part now?',
          listenFor:
            'Mostly different ones: the shuffle works by position, and every later recording has moved up by one. The key for a stuck candidate.',
        },
        {
          ask: 'How many of the recordings tested in week 2 had been trained on?',
          listenFor:
            'About 80 %, and more each week: 1 - 0.2 x 0.2 = 96 % in week 3. Towards level 4 when brought up unasked.',
        },
        {
          ask: 'One person has given two hundred recordings. Does that matter for the split?',
          listenFor:
            'The same voice on both sides flatters the figure if new users are what counts; split by speaker. Level 3 when asked, towards level 4 unasked.',
        },
      ],
      rubric: {
        1: 'Blames ordinary overfitting or a change in the recordings and would train less or regularise; or takes the test figure as true.',
        2: 'Suspects that tested recordings were trained on, but cannot show how; or sorts before the shuffle, which fails again as soon as a recording comes or goes.',
        3: 'Shows that the shuffle picks positions, so that a deletion changes the test part while the weights carry over, and decides by something stable in each recording, such as a hash of its id or a stored list to which new ones are only added.',
        4: 'Also, unasked, does at least two of these: splits by speaker, puts a figure on the leak (80 %, then 96 % of the test part seen), says that the present weights have seen it all so that a clean measure needs fresh recordings or training from scratch, adds a test that the split survives additions and deletions.',
      },
      answerKey: [
        'A fixed seed fixes the permutation of positions, not of recordings. Run with CPython 3.11 on 4,000 rows: after the deletion of row 100 only 30 % of the former test part is still in it. One row added at the end does little (about 97 % stay), added at the front it does as much harm as a deletion; do not count it against a candidate who says that every change reshuffles all.',
        'Since training goes on from last week’s weights, a recording tested now was trained on in week 1 with probability 0.8; by week 3 with 1 - 0.2^2 = 96 %, by week 4 with 99.2 %, if each week draws anew; with real shuffles a little less. Training from scratch each week would hide the fault, though figures would then still not be comparable.',
        'Cure: a hash of a stable id (better: of the speaker) divided into 0..1 and compared with the share; not Python’s hash() of a string, which differs between processes. A stored list of ids is just as good, if new ones are assigned at random.',
        'The fresh recordings tell the truth: about 91 %, with no gain in four weeks.',
        'After the repair the weights have still seen the new test part. Train once from scratch, or test on recordings that came after the last training.',
      ],
      redFlags: ['Says that a fixed seed makes a pipeline reproducible.', 'Reports 96.1 % to others.'],
      tags: ['reproducibility', 'data-leakage', 'train-test-split', 'python', 'continual-training'],
      searchPhrases: [
        'train test contamination',
        'test set leakage over time',
        'deterministic hash split',
        'random seed does not fix the split',
        'group split by user',
        'continual learning evaluation',
        'score keeps improving suspiciously',
        'stable hold-out set',
        'incremental training',
        'reproducible data split',
        'model has already seen the exam questions',
        'train_test_split random_state pitfall',
        'training rows end up in the test',
        'hold-out contamination with warm start',
        'why is test accuracy higher than live',
        'assigning rows by hashed id',
      ],
      enemies: ['shards-that-stay-where-they-are'],
      exercise: {
        language: 'python',
        solution: MOVES.solution,
        tests: MOVES.tests,
        wrong: [
          { flaw: 'a deletion moves other recordings to the other side', material: 'The split' },
          { flaw: 'sorting helps only as long as nothing comes or goes', code: MOVES.sorted },
          { flaw: 'the newest are tested, and are trained on a week later', code: MOVES.newest },
        ],
      },
      since: '0.2.0',
    },
    {
      id: 'a-result-of-long-ago',
      title: 'A result from long ago',
      areas: ['scalability-and-performance', 'research-and-innovation'],
      kind: 'behavioral',
      difficulty: 'medium',
      minutes: 10,
      prompt: `Tell me about a time when you had to rebuild or explain a model or a result that had been made months or years earlier. What did you do, and how did it turn out?`,
      assesses:
        'Has reconstructed past work under real conditions, judged how close is close enough, and changed practice since.',
      followUps: [
        {
          ask: 'What was missing, and where did you look for it?',
          listenFor:
            'Something concrete: a snapshot overwritten, a library upgraded, an exclusion made by hand in a notebook. A way into the story for a candidate who stays general.',
        },
        {
          ask: 'How did you decide that what you had was the same, or close enough?',
          listenFor:
            'A comparison chosen for the purpose, such as predictions on the same inputs within the spread between seeds (level 3). "The accuracy looked alike" is level 2.',
        },
        {
          ask: 'What do you keep today that you did not keep then, and what do you leave out?',
          listenFor:
            'A change to their own practice (level 3). That others use it too, that it has helped since, or what it costs and is therefore left out: towards level 4.',
        },
      ],
      rubric: {
        1: 'Passed off a new model as the old one, adjusted settings until the old figure came out, or blames the person who made it and stops there.',
        2: 'Got some of it back by trial and error, or can say what was missing but not how close the result was; or knows both, but told nobody who relied on it and works as before.',
        3: 'Isolated in a sensible order what made the difference (data, code, environment, randomness), and judged closeness by a stated yardstick. Also told those who relied on it what could not be restored, or changed at least one practice afterwards.',
        4: 'Also decided beforehand how exact the reconstruction had to be for its purpose and stopped there, or found that the old result had been wrong and dealt with the consequences; and can show that the new practice was used later, or what it costs.',
      },
      answerKey: [
        'Why ask: audits, incidents and follow-up models all need old results; most teams find out too late what they did not keep.',
        'Usual gaps: data that were overwritten or corrected, queries without a date, steps done by hand, library versions, seeds and non-deterministic kernels. Which of them comes first differs by team.',
        'An exact copy is seldom needed: the purpose decides. An audit of one decision needs the very model file; a comparison needs metrics within the spread of seeds.',
        'Choosing settings until the old figure appears is misleading, even when meant well: it proves nothing about how the old result arose.',
        'A small story counts as much as a large one. A case in which it failed and this was said openly can be level 3 or 4.',
      ],
      redFlags: [
        'Speaks only of a tool that would solve it.',
        'Hid from others that the result could not be restored.',
      ],
      tags: ['reproducibility', 'model-versioning', 'audit', 'integrity'],
      searchPhrases: [
        'reproducibility story',
        'reproducing an old result',
        'experiment tracking',
        'cannot recreate the model',
        'legacy model explained to auditor',
        'data versioning',
        'documentation missing',
        'inherited someone else’s model',
        'can you recreate it years later',
        'digging through old code and data',
        'software archaeology',
        'MLflow or DVC lessons learned',
        'how exact must a rerun be',
        'defending past work to a reviewer',
      ],
      enemies: ['a-result-you-cannot-reproduce'],
      since: '0.2.0',
    },
    {
      id: 'the-service-that-stayed-down',
      title: 'The service that stayed down',
      areas: ['scalability-and-performance', 'distributed-systems'],
      kind: 'debugging',
      difficulty: 'hard',
      minutes: 14,
      prompt: `A service estimates the price of second-hand bicycles from a photo. At 12:05 a network fault cut the capacity of its workers in half for two minutes. Since 12:07 the network has been fine, but at 12:20 the service still answers nobody in time. Nothing was deployed. The page that calls it waits one second for an answer and then tries again, up to three times.

Explain what keeps the service down, and what you do now.`,
      materials: [
        {
          title: 'Figures a second, and length of the queue',
          format: 'markdown',
          content: `| minute | new customers | requests received | requests finished | finished within 1 s | waiting in the queue at the end |
|---|---|---|---|---|---|
| 12:04 | 200 | 200 | 200 | 200 | 0 |
| 12:05 | 200 | 753 | 150 | 9 | 36,000 |
| 12:06 | 200 | 800 | 150 | 0 | 75,000 |
| 12:07 | 200 | 800 | 300 | 0 | 105,000 |
| 12:10 | 200 | 800 | 300 | 0 | 195,000 |
| 12:20 | 200 | 800 | 300 | 0 | 495,000 |`,
        },
        {
          title: 'Workers at 12:20',
          format: 'text',
          content: `30 workers   processor 100 %   errors 0   time in model 96 ms (normal 95)
queue: first in, first out, no limit     oldest request waiting: 620 s`,
        },
      ],
      assesses: 'Reads from figures how retries and an unlimited queue keep an overload alive, and breaks the loop.',
      followUps: [
        {
          ask: 'Who is still waiting for the answers that are finished at 12:20?',
          listenFor: 'Nobody: the callers gave up after a second. Redirects a candidate who looks at the workers.',
        },
        {
          ask: 'You empty the queue once. What does it look like a minute later?',
          listenFor:
            'As before, if callers go on trying: 800 a second meet 300. Emptying alone is level 2; together with a limit, or fewer retries, level 3.',
        },
        {
          ask: 'How long may the queue be, at most?',
          listenFor:
            'What can be finished before the caller gives up: at 300 a second about 250 requests. Level 4 gives such a figure unasked.',
        },
      ],
      rubric: {
        1: 'Looks for a fault in the model or rolls back though nothing was deployed, or would allow more retries and longer waiting, which feeds the queue.',
        2: 'Sees an overload and adds workers, restarts or empties the queue once, without saying why 300 a second are no longer enough for 200 customers.',
        3: 'Explains the loop: each customer sends four requests, 800 exceed 300, and the work done is for callers who have gone. Lets in only what can still be answered in time (limit the queue, drop the old, fewer or no retries) and keeps such a limit.',
        4: 'Also, unasked, gives figures for the way out (a queue of about 250; more than 800 a second if only workers were added), or foresees that emptying once fails; and guards for the future with at least two of: retries that are few and spread out, a deadline sent with each request, an alarm on answers in time, a test of recovery under load.',
      },
      answerKey: [
        'With three retries each customer causes 4 requests, 200 x 4 = 800 a second, when none is answered in time; capacity is 300. The overload keeps itself alive although its cause has gone.',
        'The queue works first in, first out: at 12:20 it holds work for 495,000 / 300 = 1,650 s, nearly half an hour. The request that is served now came ten minutes ago. Every answer comes too late, so 300 a second are wasted.',
        'Now: limit the queue and drop what is older than about 0.8 s, or turn the retries off (if the page can be changed at once) and empty the queue. In a simulation of these figures a limit of 200 or 250 brought all customers back within seconds. A limit of 290 never did: its last place waits nearly a second. Emptying the queue once brought some 400 answers, then nothing.',
        'More workers alone help only if they do more than 800 a second, so from 30 to over 80 at 10 a second each, with the queue emptied: possible, but slow and expensive. Turning some of the customers away at the front works as well.',
        'Lasting: a bounded queue, a deadline in the request so that stale work is dropped, retries limited to a share of all requests (say 10 %) with growing and random waits, a fallback answer ("no estimate now").',
        'No errors and a normal time in the model: the usual alarms were silent. Count answers within the deadline instead.',
      ],
      redFlags: ['Raises the number of retries.', 'Watches only errors and time in the model.'],
      tags: ['incident-response', 'overload', 'retries', 'queues', 'serving'],
      searchPhrases: [
        'retry storm',
        'metastable failure',
        'cascading failure',
        'overload and backpressure',
        'load shedding',
        'unbounded queue',
        'service does not recover',
        'exponential backoff',
        'circuit breaker',
        'site reliability outage',
        'clients keep trying and make it worse',
        'why is it still broken after the fix',
        'congestion collapse',
        'queue full of requests nobody awaits',
        'vicious circle in an overloaded system',
      ],
      enemies: ['a-cache-emptied-at-six'],
      since: '0.2.0',
    },
    {
      id: 'how-often-to-retrain',
      title: 'How often to retrain',
      areas: ['scalability-and-performance', 'decision-making'],
      kind: 'problem',
      difficulty: 'medium',
      minutes: 12,
      prompt: `A model forecasts the load of a power grid. It is at its best just after training and gets worse week by week. For last year you measured what a model of a given age costs in extra balancing energy. One retraining, with its checks, costs 3,000 euros.

How often would you retrain, and what would you want to know before you settle on it?`,
      materials: [
        {
          title: 'Extra cost by age of the model (mean of eight models that were left in place)',
          format: 'markdown',
          content: `| week since training | extra cost in that week, euros |
|---|---|
| 1st | 0 |
| 2nd | 500 |
| 3rd | 1,000 |
| 4th | 1,500 |
| 5th | 2,000 |
| 6th | 2,500 |`,
        },
      ],
      assesses:
        'Turns the decay of a model and the price of retraining into an interval, and knows how firm that result is.',
      followUps: [
        {
          ask: 'What does one cycle of three weeks cost in all, and what is that a week?',
          listenFor: '3,000 + 0 + 500 + 1,000 = 4,500, so 1,500 a week. Helps a candidate who compares single weeks.',
        },
        {
          ask: 'The whole process could be automated, so that a retraining costs 500. What is that worth?',
          listenFor:
            'Then every week or every second week, 500 a week instead of 1,500: 1,000 saved a week, about 52,000 a year (level 3 when asked).',
        },
        {
          ask: 'When would you retrain outside the schedule, or hold a retraining back?',
          listenFor:
            'Retrain after a change such as a new tariff or a large plant; hold back when the data of the last weeks are broken. Level 4 says unasked that the mean of eight hides sudden changes.',
        },
      ],
      rubric: {
        1: 'Retrains as often as possible because fresher is better, or waits until a single week costs 3,000 euros (the seventh).',
        2: 'Weighs decay against cost in words, or picks an interval from single weeks of the table, without the mean over a cycle or a rule that amounts to it.',
        3: 'Works out the mean weekly cost for several intervals, finds three or four weeks best (1,500 a week), and asks for at least one thing that could change it, such as the spread between models, season or the risk of each release.',
        4: 'Also, unasked, notices that the choice is flat (two to five weeks differ by at most 250 a week), so convenience and risk decide, or that the price of a retraining matters more than the interval; and combines a schedule with a trigger on the measured error.',
      },
      answerKey: [
        'Mean weekly cost for n weeks: 3,000 / n + 250 x (n - 1). That is 3,000, 1,750, 1,500, 1,500, 1,600, 1,750 for n = 1 to 6.',
        'Three and four weeks tie at 1,500 euros a week; two and six weeks cost 250 more. The optimum is flat, so a fixed day every fourth week is as good as a fine calculation.',
        'A rule that amounts to the same: keep the model as long as its next week costs less than the mean so far. The fourth week costs 1,500, just the mean of the first three.',
        'In general, with extra cost growing by a each week and price C, the best interval is near the root of 2C / a: here the root of 12, about 3.5 weeks.',
        'At 500 euros for a retraining one or two weeks are best, 500 a week: automation is worth 1,000 a week, about 52,000 a year.',
        'Waiting until a week costs as much as a retraining is the common error: a cycle of seven weeks costs 3,000 / 7 + 250 x 6 = 1,929 a week, if the cost goes on rising by 500.',
        'Doubts worth having: eight models are few; decay may come in jumps (clock change, holidays, new plants); every release can itself go wrong; a model retrained on a broken week is worse than an old one.',
      ],
      redFlags: [
        'Takes daily retraining as the mark of a mature team.',
        'Retrains without comparing with the running model.',
      ],
      tags: ['retraining', 'drift', 'cost-benefit', 'monitoring'],
      searchPhrases: [
        'retraining frequency',
        'model decay',
        'model staleness',
        'retraining schedule',
        'when to retrain',
        'cost of retraining',
        'concept drift cost',
        'keep the model up to date',
        'automating retraining worth it',
        'how long does a model stay good',
        'balancing two costs to find an optimum',
        'economic order quantity reasoning',
        'model refresh cadence',
        'performance degrades with age',
      ],
      since: '0.2.0',
    },
    {
      id: 'red-one-run-in-twenty',
      title: 'A training test that is sometimes red',
      areas: ['scalability-and-performance', 'statistics'],
      kind: 'problem',
      difficulty: 'medium',
      minutes: 10,
      prompt: `A model recognises kinds of waste on a conveyor belt. Each proposed code change trains it on a small sample, with a new seed, in four minutes; the test is red if accuracy is below 0.90. Over forty runs of sound code, accuracy was roughly bell-shaped with a mean of 0.920 and a standard deviation of 0.012. There are sixty changes a day. When the test is red, people press "run again"; if the second run is green, the change passes.

What you most want to catch is a mistake that loses two points of accuracy, from 0.92 to 0.90. How good is this test, and how would you improve it?`,
      assesses:
        'Treats a test with randomness as a measurement with false alarms and misses, and designs it by figures.',
      followUps: [
        {
          ask: 'How often is the test red although nothing is wrong?',
          listenFor:
            '0.02 is 1.67 standard deviations: about 1 in 20, three a day. A first step for a stuck candidate.',
        },
        {
          ask: 'With the mistake in, what happens at the first run, and what after "run again"?',
          listenFor:
            'Half of the first runs are red; both are red in a quarter. So three of four mistakes pass. Level 3.',
        },
        {
          ask: 'Somebody proposes to fix the seed. What changes?',
          listenFor:
            'The test no longer flickers, but it is still a single draw: any harmless change of order draws anew, and a lucky seed may hide a mistake. Useful for other tests. Level 4 raises it unasked.',
        },
      ],
      rubric: {
        1: 'Lowers the limit until the test is green, or removes the test as useless, without asking what it then catches.',
        2: 'Sees chance at work and proposes to fix the seed or to rerun, but does not say how often the mistake would pass.',
        3: 'Estimates about 5 % false alarms and that at least half of such mistakes pass (three quarters with a rerun), and proposes a better test with its effect: the mean of some runs with a limit between 0.90 and 0.92, or runs compared with the present code on the same seeds.',
        4: 'Also, unasked, gives the size (four runs and a limit of 0.91 give about 5 % each way; nine about 0.6 %) and sets it against the minutes it costs, or splits the job: quick exact tests at each change, the measured one each night, with what a night’s delay means for finding the culprit.',
      },
      answerKey: [
        'False alarms: (0.90 - 0.92) / 0.012 = -1.67, so 4.8 % of runs; with sixty changes a day about 2.9 a day. That is why people press the button.',
        'The mistake: mean 0.90 lies on the limit, 50 % of runs are red. With "run again" both must be red: 25 %. Three of four such mistakes pass. This assumes that the mistake leaves the spread as it is. In return the button cuts false alarms to 0.2 %.',
        'Mean of four runs: standard deviation 0.006. With a limit of 0.91 false alarms and misses are each 4.8 %; sixteen minutes, or four machines. With nine runs (0.004) each is 0.6 %.',
        'Paired: run old and new code with the same seeds and data. The difference varies less if the runs behave alike; that must be measured, as training may diverge from the first change on.',
        'Exact tests find most mistakes sooner: shapes, one step on fixed numbers, learning eight pictures by heart, the loss at the start. The statistical test is for what they cannot see.',
        'A fixed seed helps to repeat a failure, but it gives one draw only, not a better measurement.',
      ],
      redFlags: ['Accepts "run again" as a habit.', 'Sets a limit without looking at the spread.'],
      tags: ['ml-testing', 'flaky-tests', 'false-alarms', 'ci-cd'],
      searchPhrases: [
        'non-deterministic training test',
        'random seeds in ci',
        'testing stochastic code',
        'false alarm rate of a test',
        'statistical power of a test',
        'rerun until green',
        'regression test for model accuracy',
        'unit tests for ml',
        'test passes when you try again',
        'type I and type II errors',
        'pytest rerun flaky',
        'quality gate as a hypothesis test',
        'catch a small accuracy drop',
      ],
      since: '0.2.0',
    },
    {
      id: 'nine-days-in-the-training-data',
      title: 'Nine days in the training data',
      areas: ['scalability-and-performance', 'data-oversight'],
      kind: 'situational',
      difficulty: 'hard',
      minutes: 12,
      prompt: `A city uses a model to decide in which order reports of road damage are inspected. For nine days the traffic count of every street was delivered as zero, so busy streets were ranked too low. Since this morning the count has been right again, and the model, which was never changed, ranks as before. In the nine days 5,400 reports came in, and 1,900 of them were inspected. The model is trained each month on inspected reports: what was found, and the features as they were served.

Somebody writes in the channel: "Incident closed." What still has to be done, and in what order?`,
      assesses:
        'Follows the traces of an incident into queues, data, labels and monitors, after the service is healthy.',
      followUps: [
        {
          ask: 'Where did the zeros, or decisions made with them, leave a trace?',
          listenFor:
            'In waiting reports, stored features, labels chosen by wrong ranks, reports and monitors. Guides a stuck candidate.',
        },
        {
          ask: 'Would you throw the nine days out of the training data?',
          listenFor:
            'What the inspectors found is true; only the count is wrong, so correct it from the source and mark the rows (level 3). Level 4, unasked: these rows are even worth keeping, as streets were inspected that the model would have passed over.',
        },
        {
          ask: 'What will your drift monitor say tomorrow?',
          listenFor:
            'If its reference moves with time, the nine days are in it: normal traffic looks odd, or zeros look normal. Thinking of it unasked counts towards level 4.',
        },
      ],
      rubric: {
        1: 'Agrees that all is done as the model is right again, or retrains at once on data that hold the zeros.',
        2: 'Thinks of retraining and deletes or keeps the nine days wholesale, or only writes a review; or mends the data, but forgets the 3,500 reports that still wait in the wrong order; or repairs both, with at most one of the further points of level 3.',
        3: 'First ranks the waiting reports anew, and marks the nine days and restores the count from its source instead of dropping them. Also at least two of: tells those who plan the inspections; checks what else used the count; adds a check that would have stopped the zeros.',
        4: 'Also, unasked, does at least two of these: reasons about how labels arose in those days (another selection, so information about streets that are seldom inspected), looks for harm from damage left open on busy streets, corrects the references of monitors and reports, says how to verify that the traces are gone.',
      },
      answerKey: [
        '3,500 reports wait (5,400 - 1,900), ranked with zeros if ranks are stored. Ranking them anew comes first: harm may still be prevented. If ranks are computed each time somebody looks, this is already done; ask.',
        'Labels (what the inspector found) are true. The stored count is false: replace it from the source if the source kept it, else mark it as missing. Left in, it teaches the next model that zero traffic goes with ordinary findings.',
        'Which reports were inspected was decided by a wrong rank: an accident that widens the selection, though it is no random sample, since the other features still counted. It shows damage where the model would not have sent anyone, useful for judging the model, if the rows are marked with the way they were chosen.',
        'Other readers of the same count: other models, weekly reports, moving references of drift monitors, tests of the last nine days.',
        'The check that was missing: the share of zeros or the mean of the count against last week; one line would have stopped it on the first day.',
        'Deleting the nine days is a defensible simple choice (some 1,900 of the month’s labels), if its cost is named.',
      ],
      redFlags: [
        'Regards an incident as over when the graphs look normal.',
        'Changes stored data without keeping the original.',
      ],
      tags: ['incident-response', 'data-quality', 'feedback-loops', 'training-data', 'backfill'],
      searchPhrases: [
        'after an incident clean-up',
        'corrupted training data',
        'bad data in training set',
        'incident follow-up',
        'feature outage aftermath',
        'poisoned history feedback loop',
        'postmortem actions',
        'is the incident really over',
        'fixed but the damage remains',
        'what else was affected by the error',
        'data lineage and downstream impact',
        'cleaning up after a data outage',
        'repair decisions made on wrong inputs',
        'thoroughness once the fire is out',
      ],
      enemies: ['the-night-the-scores-collapsed', 'what-to-write-down-with-each-score'],
      samples: [
        {
          level: 1,
          text: `I think the channel is right, the model was never broken, only the input was, and since this morning the input is correct and the ranking is as before. So the system has recovered. What I would add is a retraining, now, so that the model is fresh and has seen the latest reports including those nine days, a model should be robust to such things, and the more variety in training data the better, it then learns to handle zero traffic. Then a short note to the data provider that this should not happen again. And a message to the city that the problem is solved, with an apology. I would not make it bigger than it is, since a road inspection a few days later is not a catastrophe.`,
        },
        {
          level: 2,
          text: `Not closed, because the training data contains the nine days now. At the next monthly training the model would learn from zeros. So the first thing is I would delete these nine days from the training set, then it is clean again, it is only nine of thirty days and the month before is still there. Second I write a postmortem, blameless, with timeline and root cause, why the traffic count was zero, and why nobody noticed for nine days. Third an action item for a data validation step, for example Great Expectations, that checks for zeros in the traffic column before scoring. And perhaps an alert. Then we present it in the team meeting, and after that I would close the incident.`,
        },
        {
          level: 3,
          text: `5,400 came in, 1,900 inspected, so 3,500 are still lying in a list that was ordered with zeros. If the rank is stored at arrival, they have a wrong rank right now, and some pothole on a main road is at the bottom. So first: score those again today, and call the people who plan the inspections. After that the data. What the inspector found is true, what we stored as traffic is false, so I get the counts from the source and put them in, and mark these rows, or make it missing if they do not have it. Before the training at month’s end. Then ask who else reads that count. And one check: share of zeros against last week, stop the job. That would have caught it the first evening.`,
        },
        {
          level: 4,
          text: `The list before the data. 3,500 are waiting with a wrong rank if ranks are stored, so rescore today and tell planning, and pull out the busy streets from that period to see whether something dangerous has been open for nine days, someone should drive there. Then replace the count in the stored features from the source, mark the rows. I would not throw them away, and this is the nice part: in those nine days we inspected streets that the model never sends anyone to. So for once we know what is wrong in the quiet ones, we never get that. So keep the labels with a mark of how they were chosen. Then the things that learned zero as normal: drift monitor’s reference, weekly report, other models on that count. Then a check on the share of zeros. And to believe that it is gone, I retrain with and without the nine days and compare the ranking on last month.`,
        },
      ],
      since: '0.2.0',
    },
    {
      id: 'captions-in-batches',
      title: 'Captions in batches',
      areas: ['scalability-and-performance', 'programming'],
      kind: 'coding',
      difficulty: 'easy',
      minutes: 20,
      prompt: `Requests for live captions are collected into batches for an accelerator. A batch is sent when it holds \`size\` requests, or when \`wait\` milliseconds have passed since its first request arrived, whichever comes first. A request that arrives at exactly the millisecond when the wait ends still joins the batch.

Write a Python function \`batches(arrivals, size, wait)\`. It gets the arrival times in milliseconds in ascending order and returns the batches in order, each as a pair: the time of sending and the list of its arrival times. When it works, tell me how you would choose \`size\` and \`wait\`.`,
      materials: [
        {
          title: 'Example with size = 3, wait = 20',
          format: 'python',
          content: `batches([0, 5, 7, 8, 28, 29], 3, 20)
# [(7, [0, 5, 7]), (28, [8, 28]), (49, [29])]`,
        },
      ],
      assesses:
        'Turns a rule with two conditions and a border case into simple, correct code, and knows what the two settings trade.',
      followUps: [
        {
          ask: 'Why is the batch that began at 8 sent at 28: because of the next request, or because of the clock?',
          listenFor:
            'The clock: 8 + 20. The request at 28 only just joins it. Points a stuck candidate to the deadline without giving the code.',
        },
        {
          ask: 'Which inputs would you test?',
          listenFor:
            'No arrivals, equal times, size 1, wait 0, the border, a last batch that is not full (level 3: most of these).',
        },
        {
          ask: 'Traffic is ten times lower at night. What do size and wait do then?',
          listenFor:
            'Batches go out by the clock, nearly each request alone: the wait is then pure delay and brings nothing. Level 4 says so unasked, or makes the wait depend on load.',
        },
      ],
      rubric: {
        1: 'Even with help the code returns requests out of order, twice or not at all, or cannot reproduce the example.',
        2: 'Right on the example, but loses the last batch, sends at the time of the next arrival instead of at the deadline, or is wrong at the border, and finds it only with help.',
        3: 'Correct and readable, with the border, the last batch and the empty input handled and tried out; says that a longer wait buys larger batches at the price of delay, to be weighed against how late a caption may be.',
        4: 'Also, unasked, reasons with figures or load about the settings: at which rate size or wait decides, what happens at night, that time in the accelerator and its queue count too; or would choose by replaying real arrivals through this very function.',
      },
      answerKey: [
        'One pass: keep the open batch; before adding a request send the batch if the request comes after first + wait; after adding send it if it is full; at the end send the rest at first + wait.',
        'The deadline counts from the first request of the batch, not the last: otherwise a slow trickle could delay the first until the batch is full.',
        'Size decides when the other size - 1 requests arrive within wait; below that rate the clock decides. With size 8 and 20 ms that takes about 7 / 0.020 s = 350 requests a second.',
        'A longer wait raises throughput only as far as the accelerator needs less time per request in larger batches, which must be measured; it adds up to wait to the delay of the first request.',
        'Just as good: a generator; a version with a heap or a timer, if it is right at the border.',
      ],
      redFlags: ['Never walks through the example by hand.', 'Calls the largest batch the best.'],
      tags: ['batching', 'serving', 'python', 'latency', 'edge-cases'],
      searchPhrases: [
        'micro-batching',
        'request batching code',
        'dynamic batching gpu inference',
        'batch size and timeout',
        'python coding exercise serving',
        'latency throughput trade-off',
        'streaming algorithm one pass',
        'off-by-one boundary condition',
        'group requests that arrive close together',
        'flush on size or time',
        'Triton max_queue_delay',
        'how long should a request wait',
        'simulate a queue from timestamps',
        'greedy grouping of sorted times',
      ],
      enemies: ['how-many-workers-for-the-peak'],
      exercise: {
        language: 'python',
        solution: BATCHES.solution,
        tests: BATCHES.tests,
        wrong: [
          { flaw: 'sends at the next arrival instead of at the deadline', code: BATCHES.late },
          { flaw: 'counts the wait from the last request', code: BATCHES.last },
          { flaw: 'forgets the batch that is not full at the end', code: BATCHES.lost },
        ],
      },
      since: '0.2.0',
    },
    {
      id: 'one-feature-store-for-three-teams',
      title: 'One feature store for three teams',
      areas: ['scalability-and-performance', 'decision-making'],
      kind: 'situational',
      difficulty: 'hard',
      minutes: 12,
      prompt: `Three teams at a ticket shop each run their own feature pipelines. Someone proposes that all three move to a feature store from a vendor. You are asked for a recommendation; what you know is below.

What do you recommend, and why?`,
      materials: [
        {
          title: 'What you found out',
          format: 'markdown',
          content: `- 60 features in use, 11 of them by more than one team.
- One team answers live requests (within 50 ms) and does so today; the two others score once a night.
- Six incidents in 18 months, about 20,000 euros each: three because two teams computed "the same" feature differently, two because training used values that were not yet known at the time, one because values were stale.
- Vendor: 120,000 euros a year, plus half an engineer to run it (60,000 a year). Moving takes six engineer-months (60,000), once.
- In two years there may be five teams.`,
        },
      ],
      assesses:
        'Judges shared infrastructure by the trouble it removes, and finds the smallest step that removes most of it.',
      followUps: [
        {
          ask: 'What do the incidents cost a year, and which of them would a store have prevented?',
          listenFor:
            '80,000 a year; probably not all. Gives a start to a candidate who argues from the product’s list of functions.',
        },
        {
          ask: 'What could you do within a month with what you have?',
          listenFor:
            'One definition with an owner for each of the 11 shared features, a tested join that respects time, logging of values as served (level 3).',
        },
        {
          ask: 'What would have to change for you to give the opposite recommendation?',
          listenFor:
            'Figures: more live teams, more shared features, incidents above the yearly cost; or, for a yes, a benefit that does not appear. Given unasked it counts towards level 4.',
        },
      ],
      rubric: {
        1: 'Recommends the store because mature companies have one, or rejects it on principle, without using the figures.',
        2: 'Compares some figures but counts all incidents as prevented, forgets the cost of running and moving, or sees only the choice between buying and doing nothing.',
        3: 'Sets about 80,000 a year of incidents against 180,000 and the move, matches the kinds of incident with what would prevent each, and recommends smaller steps first (shared definitions for the 11, point-in-time joins, freshness alarm), or a store with a stated benefit beyond incidents.',
        4: 'Also, unasked, names the point at which the answer turns (for example three live teams, or more than about 210,000 a year of incidents that a store prevents), and keeps the small steps useful for a later store or settles ownership: who changes a shared feature and who must agree.',
      },
      answerKey: [
        'Six incidents in 18 months at 20,000 are 80,000 a year. The store costs 180,000 a year and 60,000 once: over two years 420,000 against at most 160,000 of incidents. It would have to prevent 210,000 a year to pay off in two years.',
        'Three incidents of differing definitions: cured by one tested definition with an owner; a store helps to share it but does not make two teams agree.',
        'Two incidents of values not yet known: cured by point-in-time joins or by training on logged values. One stale value: a freshness alarm.',
        'Live serving within 50 ms is the hard part to build; only one team needs it, and has it.',
        'Benefits beyond incidents (time to build a feature, reuse, five teams) may justify the store; they are not in the material, so a good candidate asks for them or states an assumption.',
        'An open-source store saves the licence but needs the half engineer or more. Either recommendation can be level 3 if the figures support it.',
      ],
      redFlags: ['Argues by fashion or by a former employer’s stack.', 'Leaves open who owns a shared feature.'],
      tags: ['feature-store', 'build-or-buy', 'data-pipelines', 'ownership', 'cost-benefit'],
      searchPhrases: [
        'build versus buy',
        'do we need a feature platform',
        'vendor tool evaluation',
        'feast tecton',
        'return on investment of infrastructure',
        'shared features across teams',
        'inconsistent feature definitions',
        'training-serving skew',
        'mlops platform decision',
        'buy a tool or fix what hurts',
        'total cost of ownership TCO',
        'resisting platform hype',
        'should we centralise data pipelines',
        'teams duplicating the same work',
        'recommending infrastructure to management',
      ],
      since: '0.2.0',
    },
    {
      id: 'a-list-for-the-crews-by-six',
      title: 'A list for the crews by six',
      areas: ['scalability-and-performance', 'cloud-platforms', 'distributed-systems'],
      kind: 'system-design',
      difficulty: 'hard',
      minutes: 30,
      prompt: `A water company reads twelve million meters each night. A model gives each meter a score for a leak, and at 06:00 the day of sixty crews is planned from the 2,000 highest scores. Today this is one job, with the facts below. In the last hundred nights there was no list on nine mornings, and a wrong one on two. A leak usually grows over days.

Design a nightly run that the crews can rely on. Money matters, but a morning without a list costs about 15,000 euros.`,
      materials: [
        {
          title: 'The job today',
          format: 'markdown',
          content: `- Three regions send their readings, a third of the meters each, complete by 03:30. About one night in twenty, one region is one to four hours late; the job waits for it.
- From 03:30: features 70 minutes, scores 50 minutes, on 40 interruptible machines at 0.30 euros an hour each; the work divides well.
- About one night in twenty a machine is taken away. The job then starts again from the beginning.
- The list is written row by row into the table that planning reads.
- One of the two wrong lists had been cut off half-way; the other was made with readings in cubic feet.`,
        },
      ],
      assesses: 'Designs a batch pipeline for a deadline: partial inputs, restarts, safe publication, checks and cost.',
      followUps: [
        {
          ask: 'From what time on does a restart come too late today?',
          listenFor: 'A run takes two hours, so any restart after 04:00. Shows a stuck candidate where the time goes.',
        },
        {
          ask: 'At 05:15 one region has not sent. What do the crews get?',
          listenFor:
            'A list with yesterday’s scores for that region, marked as such (level 3). Towards level 4: would measure on past nights how many of the 2,000 change in a day.',
        },
        {
          ask: 'How do you make sure that planning never reads half a list?',
          listenFor:
            'Write it elsewhere, check it, then switch in one step; the previous list stays until then (level 3).',
        },
        {
          ask: 'A machine disappears at 04:20 while it is writing its results. What happens in your design?',
          listenFor:
            'Only its part runs again, for minutes, and overwrites its own place, so nothing is counted twice or left half-written (level 3). A restart of the whole run is level 2.',
        },
      ],
      rubric: {
        1: 'Only buys more or safer machines, or moves to streaming, and keeps waiting for the late region; or publishes whatever is there without checks.',
        2: 'Adds retries and alarms, but one late region or one lost machine can still cost the list, or nothing guards against a list that is wrong; or prevents all three, with at most one of the further points of level 3.',
        3: 'Splits the work so that a lost machine repeats only its part, sets a time at which the run goes on with what is there, and checks counts, units or distribution before it publishes. Also at least two of: old scores marked as such; publishing in one step; yesterday’s list as a last resort; a rule for when somebody is woken.',
        4: 'Also, unasked, does at least two of these: works out the time (where the slack comes from, for example 80 machines for half the time at the same price), sets the cost against 15,000 a morning, backs the use of old scores by how slowly they change, rehearses failures, makes each list traceable to its inputs and versions.',
      },
      answerKey: [
        '03:30 + 120 min = 05:30: only 30 minutes to spare. A restart that begins after 04:00 is too late; so is a region more than half an hour late. In a hundred nights that makes 5 late regions and about 4 of 5 interruptions (three quarters of the two hours lie after 04:00): the nine missing lists.',
        'Cost is small: 40 machines x 2 h x 0.30 = 24 euros a night. Nine missing lists in a hundred nights cost 135,000 euros, about 1,350 a night: paying for machines that are not interrupted, or for twice as many, is easily worth it.',
        'As the work divides well, 80 machines take about an hour at the same price; features of two regions can start before the third has arrived. Parts of a few minutes each, results kept, so a lost machine costs minutes.',
        'Deadline: at about 04:45 (later if the other two regions are already scored) go on with the last known scores or readings of the missing region, marked in the list. Leaks grow over days, so yesterday’s score should be nearly as good; measure on past nights how many of the 2,000 differ.',
        'Wrong lists: write to a new version, check number of rows by region, units or ranges against last week, share of new meters among the 2,000; then switch a pointer. A failed check keeps yesterday’s list and wakes somebody.',
        'Running a part twice must not change the result (write to a fixed place for each part and night). Any scheduler, cloud or on-premises, can carry this.',
      ],
      redFlags: ['Puts the alarm at 06:00, when it is too late.', 'Relies on a fallback that is never tried.'],
      tags: ['batch-scoring', 'data-pipelines', 'graceful-degradation', 'spot-instances', 'idempotency'],
      searchPhrases: [
        'batch pipeline design',
        'nightly batch job',
        'batch inference deadline',
        'idempotent jobs and checkpoints',
        'spot instances preemption',
        'fault-tolerant pipeline',
        'partial data late input',
        'atomic publish',
        'job fails at night',
        'results must be ready every morning',
        'what happens when a worker dies midway',
        'overnight scoring of millions of records',
        'recovering from partial failures',
        'fallback when the run does not finish',
        'Airflow retries and SLA',
      ],
      enemies: ['interruptible-machines-for-training'],
      since: '0.2.0',
    },
    {
      id: 'three-alarms-for-the-night',
      title: 'Three alarms for the night',
      areas: ['scalability-and-performance', 'decision-making'],
      kind: 'problem',
      difficulty: 'medium',
      minutes: 13,
      prompt: `A model forecasts the queues at an airport's security checks, and staff are called in by its forecasts. Six alarms watch it, day and night. From next month at most three of them may call the person on duty; the others become a report in the morning. You have last year's record: seven incidents, and how often each alarm rang although nothing was wrong. A false call costs about 300 euros. An incident costs the amount shown, unless one of the alarms that may call rings for it; the report comes too late.

Which alarms would you keep, and why?`,
      materials: [
        {
          title: 'Alarms, last year',
          format: 'markdown',
          content: `| alarm | rings when | incidents it rang for | false alarms |
|---|---|---|---|
| A | fewer rows than usual | 1, 2, 3, 4 | 3 |
| B | too many empty values | 1, 2, 4 | 2 |
| C | newest reading too old | 1, 2, 3 | 2 |
| D | mean forecast differs by 20 % from last week | 3, 5 | 14 |
| E | forecast error of the last two hours is high | 5, 6 | 24 |
| F | an input is distributed differently (PSI above 0.2) | 2, 4, 5 | 58 |`,
        },
        {
          title: 'Incidents, last year',
          format: 'markdown',
          content: `| | what happened | cost if nobody is called, euros |
|---|---|---|
| 1 | one hall sent no data | 4,000 |
| 2 | flights of one airline missing | 5,000 |
| 3 | counters at the gates stood still | 3,000 |
| 4 | only half of the flight plan was loaded | 6,000 |
| 5 | summer flight plan was loaded a week early | 14,000 |
| 6 | a second passport check made each passenger slower | 30,000 |
| 7 | the screen in the staff room kept showing yesterday's forecast | 18,000 |`,
        },
      ],
      assesses: 'Chooses alarms as a set, by what they prevent and what they cost, and sees what none of them covers.',
      followUps: [
        {
          ask: 'Take A and B: what does B ring for that A does not?',
          listenFor:
            'Nothing, so B adds only its false alarms. Helps a candidate who ranks the alarms one by one. Seeing it only now is level 2 unless the candidate then goes through the other pairs unaided.',
        },
        {
          ask: 'Only 2 of the 26 rings of E were real. Should it wake anybody?',
          listenFor:
            'Yes: they saved 44,000 euros, 24 false rings cost 7,200 (level 3). That half of its worth hangs on one incident of one year, or that people stop believing such an alarm: counts towards level 4 if unasked.',
        },
        {
          ask: 'What would have shown incident 7?',
          listenFor:
            'A check of what the staff see, such as the age of the forecast on the screen: model and error were fine. Proposing it for the free place unasked counts towards level 4.',
        },
      ],
      rubric: {
        1: 'Chooses by the share of real rings or by few false alarms (A, B and C, or A, C and D), and so drops the only alarm that saw the costliest incident without weighing it; or takes F because it watches every input.',
        2: 'Weighs cost and finds E worth keeping, but judges each alarm alone (E, A, B by money), so that the third place goes to an alarm that rings for nothing new, without noticing it; or sees the overlap but counts incidents, without their cost.',
        3: 'Keeps A and E with figures (62,000 euros of incidents, about 8,000 of false alarms) and says that with these two no other of the six adds an incident, so that a third brings only false alarms or a reserve; or reaches the same six incidents with B, C and E, knowingly.',
        4: 'Also, unasked, does at least two of these: gives the free place to a check of what the staff see (incident 7); says how firm one year with seven incidents is, or what would turn the choice; asks whether people still react to E, and tries a quieter E on the record; says what the morning report is for, such as the inputs (F) when a cause is looked for.',
      },
      answerKey: [
        'Share of real rings: A 4 of 7, B and C 3 of 5 each, D 2 of 16, E 2 of 26, F 3 of 61. A, B and C together see incidents 1 to 4: 18,000 euros less 7 x 300 = 2,100 for false alarms, a gain of 15,900.',
        'One by one by money: E 44,000 - 7,200 = 36,800; A 18,000 - 900 = 17,100; B 15,000 - 600 = 14,400; D 17,000 - 4,200 = 12,800; C 12,000 - 600 = 11,400; F 25,000 - 17,400 = 7,600. But what B, C, D and F saw, A or E saw too.',
        'A and E see incidents 1 to 6, worth 62,000 euros, for 27 false alarms (8,100): a gain of 53,900, more than any three. B or C as a third costs 600 a year and is a cheap reserve if A breaks; D costs 4,200, F 17,400. B, C and E together see the same six at 28 false alarms and are as good an answer.',
        'Incident 7 was seen by no alarm: the model was right and its measured error small. Only a check at the point of use (age of the forecast on the screen, a receipt from the screen) finds it, worth 18,000 last year. Giving the third place to such a check is its best use.',
        'How firm is this? E rests on two incidents. Without incident 6, A and D would be better (26,900 against 23,900 for A and E): E earns its place beside A if something like incident 6 comes more often than once in ten years. If neither 5 nor 6 comes again, E costs 7,200 a year, the price of an insurance. E sees what no input shows: the passport check changed how inputs and queues go together.',
        'An alarm that is false 24 times of 26 may be ignored when it counts; then the 44,000 are not saved. Two high values in a row, or a limit for each hall, may make it quieter: try it on last year’s record, which tells what would be lost.',
        'Misconception: the alarm with the best share of real rings is the best alarm. What counts is what is lost without it, given the others.',
      ],
      redFlags: ['Never asks what an incident costs.', 'Wants all six because more alarms are safer.'],
      tags: ['monitoring', 'alert-fatigue', 'drift', 'cost-benefit', 'on-call'],
      searchPhrases: [
        'paging policy',
        'which alerts to keep',
        'alert precision and recall',
        'too many pages',
        'false positives versus missed outages',
        'redundant overlapping detectors',
        'set cover',
        'pager noise',
        'end to end check',
        'which warnings should wake somebody up',
        'reducing noise from monitoring',
        'weighing false alarms against costly incidents',
        'pick the best combination under a limit',
        'do these alerts tell us anything new',
        'PagerDuty thresholds for ML systems',
      ],
      enemies: ['drift-alarms-that-nobody-reads', 'four-models-on-one-page'],
      since: '0.2.0',
    },
    {
      id: 'four-models-on-one-page',
      title: 'Four models on one page',
      areas: ['scalability-and-performance', 'statistics'],
      kind: 'situational',
      difficulty: 'hard',
      minutes: 12,
      prompt: `A heating company runs four models. Each has a line on the monthly page: the largest change of any input since launch (PSI: 0 means none, above 0.2 is shown in bold), the mean prediction, and what really happened, in the newest cases whose outcome is known. You have three days this month for one of the four.

Which one gets the three days, and what do you tell the owners of the other three?`,
      materials: [
        {
          title: 'June',
          format: 'markdown',
          content: `| model | outcome known | largest PSI | mean prediction, at launch → now | outcome, at launch → now |
|---|---|---|---|---|
| arrival of the technician | same evening | **0.42** (district, since April) | 2.1 → 2.4 hours | error 31 → 30 minutes |
| invoice will stay unpaid | after 90 days | 0.03 | 6.1 → 6.0 % | unpaid: 6.2 → 9.4 %; 2,400 invoices a month |
| meter reading needs a check | next day | 0.18 | 2.0 → 6.8 % | needed it: 2.1 → 6.9 % |
| which desk gets a letter | when the clerk files it | 0.02 | - | clerk chose another desk: 12 → 5 % |

Change log: 14 April, a new district is served. 2 May, the clerk's form opens with the proposed desk filled in. 28 May, a series of meters turns out to be faulty.`,
        },
      ],
      assesses:
        'Tells changed inputs from a model that has become wrong, allows for late outcomes, and doubts how outcomes arise.',
      followUps: [
        {
          ask: 'For each line: does what the model says still agree with what happened?',
          listenFor:
            'Yes for the technician and the meters, no for the invoices (6.0 against 9.4 %), and unknown for the letters. A start for a stuck candidate who follows the bold figure.',
        },
        {
          ask: 'The 9.4 % are invoices of March. What about those of April, May and June?',
          listenFor:
            'Scored by the same model, outcome still open. Compare early signs at equal age, such as the share unpaid after 30 days, with the same age in former months (level 3 when asked, towards level 4 unasked).',
        },
        {
          ask: 'Why did the letters get so much better in May?',
          listenFor:
            'The form fills in the proposal, and clerks leave it: the outcome is no longer independent. A remedy such as an empty form for a random few letters counts towards level 4 if unasked.',
        },
        {
          ask: 'What do you do on the first of the three days?',
          listenFor:
            'Finds out whether the 9.4 % are real and who they are: payments not booked, reminders stopped, terms changed, one kind of customer (level 3). "Retrain on the latest data" is level 2.',
        },
      ],
      rubric: {
        1: 'Gives the days to the technician’s model because its PSI is high or its district new, or to the meters because predictions tripled, although both still follow what happened; or lets all four wait.',
        2: 'Picks the invoices but retrains at once without asking why, or judges the other three by PSI alone; or holds the letters’ 5 % for a better model even when asked; or picks the letters and leaves the invoices to nobody.',
        3: 'Picks the invoices because outcomes left the predictions while inputs stayed the same (or the letters, while finance checks the invoices at once), begins with whether and where the rise is real, and explains for the technician and the meters that their predictions still follow what happened.',
        4: 'Also, unasked, does at least two of these: says that the letters’ 5 % cannot be trusted since May, with a way to measure it; reckons with the three months of invoices whose outcome is open; looks at the new district by itself, which a mean of all trips can hide; sets the rise against chance.',
      },
      answerKey: [
        'Invoices: the same inputs (each by itself) and the same scores, but more go unpaid. Either the link between inputs and outcome has changed (often called concept drift), which no comparison of inputs can show, or the outcome is recorded differently. By chance? 6.1 % of 2,400 are 146, 9.4 % are 226; the standard error is 0.5 points, so the gap of 3.3 points is nearly 7 of them.',
        'It need not be the model: payments booked late, reminders that were stopped, longer terms of payment or another definition of "unpaid" would look alike. One day with finance settles that; retraining on a faulty outcome would make it worse.',
        'Late outcomes: known since June are the invoices of March. At the same rate some 80 more than predicted stay unpaid in each month since: about 240 are already on their way. Share unpaid after 30 days, compared at equal age, tells earlier. Until then the owner may lower the limit at which an invoice is looked at.',
        'Technician: inputs changed for a known reason, and the error did not. That is drift without harm, so far. But if the new district were, say, 10 % of trips with an error of 45 minutes, the mean of all would hardly show it: one query answers that.',
        'Meters: what is predicted tripled and so did what was needed: the world changed and the model followed. Its owner needs more people for checks, not another model. (If only the meters picked by the model are ever checked, this agreement proves less: a good candidate asks.)',
        'Letters: since 2 May clerks see the proposal first, so agreement rises without the model getting better. An empty form for one letter in twenty, at random, measures it again. Such outcomes also enter the next training.',
        'Just as good: the letters first, if the candidate argues that nobody knows its true error and has finance confirm the 9.4 % meanwhile.',
        'Misconception: PSI measures harm. It says that inputs differ, not that predictions are worse.',
      ],
      redFlags: ['Retrains whatever has a high PSI.', 'Takes an outcome for the truth without asking how it arises.'],
      tags: ['drift', 'monitoring', 'delayed-labels', 'concept-drift', 'feedback-loops', 'triage'],
      searchPhrases: [
        'data drift versus performance decay',
        'covariate shift without harm',
        'prioritise model maintenance',
        'label latency',
        'automation bias',
        'model degradation root cause',
        'several deployed systems in trouble',
        'calibration shift',
        'ground truth arrives late',
        'which model needs attention first',
        'inputs changed but results are still fine',
        'population stability index',
        'should we retrain when drift is detected',
        'limited time for maintaining several models',
        'predictions that influence their own outcomes',
      ],
      enemies: ['drift-alarms-that-nobody-reads', 'three-alarms-for-the-night', 'a-button-for-disagreeing'],
      references: [
        {
          title: 'Gama, Žliobaitė, Bifet, Pechenizkiy & Bouchachia: A survey on concept drift adaptation (2014)',
          url: 'https://doi.org/10.1145/2523813',
        },
      ],
      since: '0.2.0',
    },
  ],
} as const satisfies QuestionSet

const typed = set as QuestionSet<QuestionIdOf<typeof set>>
export const scalabilityAndPerformance = typed
