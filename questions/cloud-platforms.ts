import type { QuestionIdOf, QuestionSet } from '../src/schema/question-set'

const IDLE = {
  solution: `def idle(machines, samples, now, hours):
    since, most = now - hours, {}
    for machine, time, use in samples:
        if since <= time <= now:
            most[machine] = max(use, most.get(machine, use))
    found = [
        (m['id'], m['price'] * hours)
        for m in machines
        if m['started'] <= since and m['labels'].get('keep') != 'true' and most.get(m['id'], 100) <= 5
    ]
    return sorted(found, key=lambda pair: (-pair[1], pair[0]))`,
  tests: `machines = [
    {'id': 'm1', 'started': 10, 'price': 2.0, 'labels': {}},
    {'id': 'm2', 'started': 90, 'price': 9.0, 'labels': {}},
    {'id': 'm3', 'started': 0, 'price': 3.0, 'labels': {'keep': 'true'}},
    {'id': 'm4', 'started': 50, 'price': 1.0, 'labels': {}},
]
samples = [('m1', 75, 90), ('m1', 80, 1), ('m1', 99, 5), ('m2', 99, 0), ('m3', 99, 0), ('m4', 80, 60), ('m4', 99, 0)]
assert idle(machines, samples, 100, 24) == [('m1', 48.0)]
assert idle([], [], 100, 24) == []

def plain(name, started=0, price=1.0):
    return {'id': name, 'started': started, 'price': price, 'labels': {}}

assert idle([plain('a')], [], 100, 24) == [], 'no sample is no knowledge'
assert idle([plain('a')], [('a', 70, 0)], 100, 24) == []
assert idle([plain('a', started=76)], [('a', 76, 0)], 100, 24) == [('a', 24.0)], 'borders belong to it'
assert idle([plain('a')], [('a', n, 0) for n in range(77, 100)] + [('a', 76, 6)], 100, 24) == []
three = [plain('c'), plain('b'), plain('d', price=2.0)]
assert idle(three, [(name, 90, 0) for name in 'bcd'], 100, 24) == [('d', 48.0), ('b', 24.0), ('c', 24.0)]`,
  unknown: `def idle(machines, samples, now, hours):
    since = now - hours
    busy = {machine for machine, time, use in samples if since <= time <= now and use > 5}
    found = [
        (m['id'], m['price'] * hours)
        for m in machines
        if m['started'] <= since and m['labels'].get('keep') != 'true' and m['id'] not in busy
    ]
    return sorted(found, key=lambda pair: (-pair[1], pair[0]))`,
  ever: `def idle(machines, samples, now, hours):
    since, most = now - hours, {}
    for machine, _, use in samples:
        most[machine] = max(use, most.get(machine, use))
    found = [
        (m['id'], m['price'] * hours)
        for m in machines
        if m['started'] <= since and m['labels'].get('keep') != 'true' and most.get(m['id'], 100) <= 5
    ]
    return sorted(found, key=lambda pair: (-pair[1], pair[0]))`,
  mean: `def idle(machines, samples, now, hours):
    since, uses = now - hours, {}
    for machine, time, use in samples:
        if since <= time <= now:
            uses.setdefault(machine, []).append(use)
    found = []
    for m in machines:
        seen = uses.get(m['id'])
        if m['started'] <= since and m['labels'].get('keep') != 'true' and seen and sum(seen) / len(seen) <= 5:
            found.append((m['id'], m['price'] * hours))
    return sorted(found, key=lambda pair: (-pair[1], pair[0]))`,
} as const

const set = {
  id: 'cloud-platforms',
  title: 'Cloud platforms',
  summary: 'Training and deployment on AWS and GCP: cost, managed services, security and accelerators.',
  questions: [
    {
      id: 'interruptible-machines-for-training',
      title: 'Interruptible machines for training',
      areas: ['cloud-platforms', 'distributed-systems'],
      kind: 'problem',
      difficulty: 'easy',
      minutes: 8,
      prompt: `A training run needs 40 hours of computing on one machine. On demand it costs 32 euros an hour. As an interruptible machine (Spot on AWS, Spot VM on GCP) it costs 11 euros, and the team has seen an interruption every five hours of computing on average. The run saves a checkpoint every 30 minutes; starting again takes ten minutes, and the machine is paid meanwhile.

Work out expected cost and duration for both, and say what else you need to know before you choose.`,
      assesses: 'Estimates the true cost of interruptible capacity and knows its other risks.',
      followUps: [
        {
          ask: 'How much work is lost at one interruption, on average?',
          listenFor:
            'About 15 minutes of computing, half of the checkpoint interval, plus 10 to restart. Unblocks the sum.',
        },
        {
          ask: 'Would a checkpoint every five minutes be better?',
          listenFor: 'Depends on what a checkpoint costs; it saves at most 12 minutes an interruption here (level 3).',
        },
        {
          ask: 'When would you pay for on-demand all the same?',
          listenFor:
            'A deadline, scarce capacity so that the restart waits for hours, no reliable checkpoint (level 4).',
        },
      ],
      rubric: {
        1: 'Compares 40 x 32 with 40 x 11 only, or rejects interruptible machines as unsafe.',
        2: 'Adds some loss but leaves out restart or counts a whole interval each time, and asks nothing further.',
        3: 'Reaches about 43 hours and 480 euros against 1,280, and asks whether capacity returns at once and whether resuming was tested.',
        4: 'Also looks at the spread and not only the mean, at the checkpoint interval as a trade-off, and at the break-even rate of interruptions; keeps a fallback for the deadline.',
      },
      answerKey: [
        'On demand: 40 h, 1,280 euros.',
        'Interruptible: 8 interruptions x (15 + 10 minutes) = 3.3 h, so 43.3 h and 477 euros, if a machine is there at once. The lost work is itself subject to interruption, which adds a little (about 0.3 h).',
        'Waiting for capacity costs time, not money; it can dominate.',
        'The saving is so large that interruptions would have to come many times as often to eat it: at one an hour the run still takes about 40 x (1 + 25/60) = 57 h, 620 euros as a first estimate.',
        'Resuming must restore optimiser, schedule, random state and place in the data; try it before.',
        'AWS gives a notice of two minutes, Compute Engine Spot VMs up to 30 seconds (AWS and Google Cloud documentation): enough for a small checkpoint only.',
      ],
      redFlags: ['Never tested resuming.', 'Takes the price of today for a fixed one.'],
      tags: ['spot-instances', 'cost', 'checkpoints', 'aws', 'gcp'],
      references: [
        {
          title: 'AWS: Spot Instance interruptions',
          url: 'https://docs.aws.amazon.com/AWSEC2/latest/UserGuide/spot-interruptions.html',
        },
        { title: 'Google Cloud: Spot VMs', url: 'https://cloud.google.com/compute/docs/instances/spot' },
      ],
      since: '0.1.0',
    },
    {
      id: 'keys-in-the-training-image',
      title: 'Keys in the training image',
      areas: ['cloud-platforms', 'responsible-ml'],
      kind: 'situational',
      difficulty: 'medium',
      minutes: 10,
      prompt: `Reviewing a colleague's work, you find long-lived access keys of a cloud account in the container image that trains the company's models. The image has been in a registry that the whole company can read for five months. The keys may read and write every storage bucket, including customers' documents. The colleague asks you to wait until the release on Friday.

Tell me what you do, beginning now.`,
      assesses: 'Treats leaked credentials as an incident and replaces them by short-lived, least-privilege access.',
      followUps: [
        {
          ask: 'You delete the image. Is it over?',
          listenFor:
            'No: copies, layers, history; only revoking the key ends it. First redirect for a candidate who cleans up quietly.',
        },
        {
          ask: 'How do you find out whether somebody used the keys?',
          listenFor:
            'Audit logs (CloudTrail, Cloud Audit Logs), by key, place and time, with the security team; data-access logs may be off (level 3).',
        },
        {
          ask: 'How should the training job get at its data instead?',
          listenFor:
            'A role or service account attached to the job, short-lived credentials, only the buckets needed (level 3).',
        },
        {
          ask: 'The release breaks because of your step. How do you explain it?',
          listenFor: 'Risk in plain words, to the owner, with what was done to keep the release possible (level 4).',
        },
      ],
      rubric: {
        1: 'Waits until Friday, or deletes the image quietly and tells nobody that the keys were exposed.',
        2: 'Wants to rotate the keys some time, but does not treat it as an incident or look for use.',
        3: 'Reports at once, has the keys revoked in step with the job’s replacement, checks the logs, and moves the job to a role with short-lived, narrow rights.',
        4: 'Also thinks of customers’ data and the duty to notify, scans for other such keys, prevents the next one in the build, and keeps it free of blame.',
      },
      answerKey: [
        'Assume that the keys are known. Deleting the image does not undo five months of read access.',
        'Order: inform security, create the replacement role, switch, revoke, read the logs, judge the need to notify. If misuse is visible, revoke first whatever breaks.',
        'AWS: an IAM role for the training job; GCP: a service account attached to the job, without exported keys. Both give short-lived credentials.',
        'Least privilege: read the training bucket, write one output prefix. Nothing on customers’ documents.',
        'Object-level access logs are optional on both clouds (CloudTrail data events; Data Access audit logs), so their absence proves nothing.',
      ],
      redFlags: ['Weighs a release date above a live leak without asking anybody.', 'Shames the colleague.'],
      tags: ['security', 'credentials', 'least-privilege', 'incident-response', 'aws', 'gcp'],
      references: [
        {
          title: 'AWS: IAM security best practices',
          url: 'https://docs.aws.amazon.com/IAM/latest/UserGuide/best-practices.html',
        },
        {
          title: 'Google Cloud: best practices for service account keys',
          url: 'https://cloud.google.com/iam/docs/best-practices-for-managing-service-account-keys',
        },
      ],
      samples: [
        {
          level: 1,
          text: `I would talk to my colleague and see the situation from both sides. They asked to wait till Friday, that is two or three days, it was there for five months already, so three days more make no difference really, and a failed release would be worse for the team. In the meantime I would delete the image from the registry, or better, push a new one with the same tag without the keys, so that nobody can find it any more. I would not make it a big thing, because everybody makes this mistake once, and if it goes to security there will be a long story with forms and somebody is blamed. On Friday after the release we change the keys, and put them in an environment variable.`,
        },
        {
          level: 2,
          text: `I would tell my colleague that this cannot stay and that we have to rotate the keys. I would put it as a ticket with high priority in our backlog and remove the keys from the image, in the Dockerfile and also in the git history. Then use a secret manager, which is the right way to handle that. If the release is Friday, then maybe we do the rotation on Monday, with some preparation, because when you rotate a key there are always other jobs that use it and nobody knows which. Only people from the company could read it, so the risk is limited. In the next team meeting I would make a short presentation about handling of secrets so that it does not happen again.`,
        },
        {
          level: 3,
          text: `I would not wait. The first thing is a message to security, now, with my colleague on it, what, where, since when, what the keys may do. Deleting the image does not help, there are copies on each machine that pulled it. Then with them: create a role for the training job which can read the training bucket and write one output, test that it runs with it, switch, revoke the old keys. Maybe that is two hours, so the release on Friday can still go. If the logs show that somebody strange used them, revoke right away even if training breaks. Look at the audit logs for five months, who used the keys from where. And with short-lived credentials there is nothing to leak any more.`,
        },
        {
          level: 4,
          text: `Call security, in the next ten minutes, together with my colleague, I would offer that they make the call, because it looks different if you report it yourself. Then the order: role for the job, narrow and short-lived, switch, revoke, and if the logs show anything odd then revoke first. The logs: object reads are often not logged unless somebody turned it on, so no entries does not mean nobody read it. That matters as customers’ documents were readable, so somebody from legal has to judge today if there is a duty to notify, there can be deadlines of days. Then search for others, scan all images and repositories for keys, it is never only one. And in the build a scanner that stops it. To the release manager I would say in plain words, anyone in the company could read or delete customers’ files, we need half a day, here is how Friday stays possible. No hunting for who did it.`,
        },
      ],
      since: '0.1.0',
    },
    {
      id: 'an-endpoint-that-mostly-sleeps',
      title: 'An endpoint that mostly sleeps',
      areas: ['cloud-platforms', 'decision-making'],
      kind: 'conceptual',
      difficulty: 'medium',
      minutes: 8,
      prompt: `A legal team uses a document classifier on working days: about 600 requests between 8 and 18 o'clock, in bursts, and none at night. It runs on two machines with an accelerator, day and night, for 1.20 euros an hour each. A request takes 0.8 s there, and 5 s on an ordinary processor. Users say that ten seconds would be fine.

Weigh the ways of running it on a cloud that you know, and recommend one.`,
      assesses: 'Matches a serving option to load and need, with cost and cold starts in view.',
      followUps: [
        {
          ask: 'For how many minutes a day do the accelerators work?',
          listenFor: '600 x 0.8 s = 8 minutes, of 2,880 machine-minutes. Opens the eyes of a stuck candidate.',
        },
        {
          ask: 'What happens to the first request of the morning in your design?',
          listenFor: 'A cold start: loading image and model; measured, warmed on a timer or accepted (level 3).',
        },
        {
          ask: 'Which change in use would make you go back to machines that are always on?',
          listenFor: 'A threshold in load or latency (level 4).',
        },
      ],
      rubric: {
        1: 'Keeps or adds accelerators "to be safe", or moves to a fashionable service without looking at the load.',
        2: 'Names scaling to zero or serverless but not cold starts, or argues without the numbers given.',
        3: 'Computes that the machines stand idle, sees that a processor with scale to zero or office hours meets ten seconds, and treats the cold start and bursts.',
        4: 'Also compares by cost a month and by upkeep, measures a burst before deciding, and names the load at which the answer turns.',
      },
      answerKey: [
        'Now: 2 x 1.20 x 730 h = 1,752 euros a month, for about 8 minutes of work on a working day.',
        'On a processor 600 x 5 s = 50 minutes a day; within ten seconds if bursts are served in parallel.',
        'Options: containers that scale to zero (Cloud Run, AWS Fargate behind a queue, Lambda with container images), a schedule that stops machines at night, asynchronous endpoints with a queue, or batches.',
        'Cold starts depend on image and model size; seconds to a minute. Keep one instance warm in office hours if needed.',
        'Merely stopping at night and at weekends keeps about 220 of 730 hours: 70 % saved with no redesign.',
        'Any of these is a good answer if the numbers and the upkeep were looked at.',
      ],
      redFlags: ['Chooses by habit or by brand.', 'Ignores what a burst does to waiting time.'],
      tags: ['serverless', 'cost', 'cold-start-latency', 'serving', 'accelerators'],
      samples: [
        {
          level: 1,
          text: `For a legal team availability is very important, so I would keep two machines with the accelerator, one can always fail. The bursts are the problem, in a burst 0.8 seconds each can add up, so I would think about a third one or autoscaling between two and four. If we want to modernise it, I would put it on Kubernetes with a GPU node pool and a serving framework like Triton with dynamic batching, this is the state of the art and we can then put other models there as well. About money, 1.20 an hour is not so much. On a CPU five seconds is far too slow, users always say ten seconds would be fine and then they complain. I would recommend Kubernetes with GPUs.`,
        },
        {
          level: 2,
          text: `It is idle in the night, so this is a typical case for serverless. I would use something that scales to zero, Cloud Run or Lambda, or a serverless endpoint, then you pay only for what you use and you do not have to care about servers. That is in general cheaper for small loads. Six hundred requests is nothing. One would need to containerise the model, that is not hard. As an alternative you can use spot instances, that is up to seventy percent cheaper. Or batch, if they can wait. I would recommend the serverless variant because it is the most modern and has the least operations. I would make a proof of concept and look at the bill after a month.`,
        },
        {
          level: 3,
          text: `Two machines day and night is 1.20 times two times 730, about 1,750 a month. The work is 600 times 0.8, that is eight minutes a day. So they sleep. On a normal processor 600 times five is fifty minutes a day, still nothing, and five seconds is under ten. So a container on CPU, scaling to zero at night, some instances in parallel for bursts, because if ten come at the same moment and there is one instance the last one waits fifty seconds. And the start: with the model loading maybe half a minute, so one instance stays warm from eight to eighteen. That is perhaps twenty or fifty euros. The cheapest change, today, is a schedule to switch off at night and weekends, saves around seventy percent.`,
        },
        {
          level: 4,
          text: `Today 1,752 a month for about three hours of computing. Step zero this afternoon: off at night and weekends, that keeps 220 hours of 730, saves some 1,200, no code. Then is the rest worth an engineer’s week? CPU with one warm in office hours and more on demand, maybe thirty to sixty a month, so saves another 450, pays back in a few months, and it is less to patch than GPU drivers. But first I look at the log for the worst minute. If forty documents come at once and I have eight instances, that is 25 seconds for the last, then either more instances or they get a queue and a message. Cold start I measure, not guess. When does it turn? One accelerator in office hours is about 260 a month, so if they went to ten thousand a day, or want two seconds, then I go back to that. I would write the number into the readme.`,
        },
      ],
      since: '0.1.0',
    },
    {
      id: 'managed-training-or-our-own-cluster',
      title: 'Managed training or one’s own cluster',
      areas: ['cloud-platforms', 'project-management'],
      kind: 'system-design',
      difficulty: 'hard',
      minutes: 30,
      prompt: `A company with 25 data scientists trains on ten shared machines that are booked in a spreadsheet. There are about 300 training runs a week, from ten minutes to two days; a fifth of them uses accelerators. Personal data must stay in the European Union. Two platform engineers can be assigned. The company already uses one of AWS or GCP; take the one that you know better.

Design the training platform for the next two years: what you take as a managed service, what you run yourselves, and how it is paid for and kept safe.`,
      assesses:
        'Designs a cloud training platform within the means of the team, weighing managed services against control.',
      followUps: [
        {
          ask: 'Walk me through one run, from a laptop to a registered model.',
          listenFor: 'Packaging, data access, queue, logs, artefacts, registry. A path for the stuck.',
        },
        {
          ask: 'What do two engineers have to do on a Sunday at night in your design?',
          listenFor: 'Fits the load of upkeep to two people (level 3).',
        },
        {
          ask: 'How does a data scientist learn what a run cost?',
          listenFor: 'Labels for team and run, budgets, a limit before the start (level 3).',
        },
        {
          ask: 'What would make it hard to leave this provider, and is that a worry here?',
          listenFor:
            'Honest weighing instead of dogma: containers and open formats keep the way open; some lock-in is worth it (level 4).',
        },
      ],
      rubric: {
        1: 'Builds a cluster with every component, or buys everything, with no look at team or load.',
        2: 'A plausible list of services with no flow of a run, no cost control or no answer on where personal data go.',
        3: 'A coherent path for a run with managed training or a managed cluster, access by roles, region fixed and enforced, quotas, cost by team, and upkeep that two people can carry.',
        4: 'Also sizes the load, steers accelerators and interruptible machines by kind of run, plans the move from the spreadsheet in steps, and names what would change the build-or-buy line.',
      },
      answerKey: [
        'Load: 300 runs a week are about 43 a day; a queue and automatic scaling matter more than a big fixed cluster.',
        'With two engineers, managed jobs (SageMaker training jobs, Vertex AI custom jobs) or a managed Kubernetes with a queue are realistic; a self-run cluster with its own scheduler and drivers seldom is.',
        'Data in the EU: region restriction by policy (service control policies on AWS, organisation policy on GCP), storage, logs and backups included; keys and access by role.',
        'Cost: labels, budgets with alarms, limits on size and time by default, interruptible machines for runs that can resume.',
        'Reproducibility: pinned images, data versions, parameters recorded, model registry.',
        'Start with one team and its hardest kind of run; keep old machines until the new way is easier.',
      ],
      redFlags: [
        'Designs for a company a hundred times the size.',
        'Treats the location of personal data as a detail for later.',
      ],
      tags: ['training-platform', 'managed-services', 'cost', 'data-residency', 'aws', 'gcp'],
      since: '0.1.0',
    },
    {
      id: 'a-bill-that-doubled',
      title: 'A bill that doubled',
      areas: ['cloud-platforms', 'problem-solving'],
      kind: 'debugging',
      difficulty: 'medium',
      minutes: 12,
      prompt: `The monthly cloud bill of an image-search team went from 41,000 to 83,000 euros. Traffic grew by 4 %, the price list did not change. You have the breakdown and what the team remembers.

Where does the money go, and what do you do first?`,
      materials: [
        {
          title: 'Bill, thousand euros',
          format: 'markdown',
          content: `| | March | April |
|---|---|---|
| accelerators, serving | 14 | 15 |
| accelerators, training and notebooks | 15 | 31 |
| object storage, kept data | 6 | 9 |
| object storage, requests | 1 | 9 |
| data transfer between zones and regions | 2 | 15 |
| all else | 3 | 4 |`,
        },
        {
          title: 'What changed in April',
          format: 'text',
          content: `2nd   training moved to another region, as accelerators were free there; the pictures stayed
3rd   data set now as single files (210 million pictures) instead of large archives
9th   four notebooks with accelerators started for a workshop on the 10th; state on the 30th: running
12th  checkpoints every 100 steps instead of 1,000, "to be safe"; nothing is deleted`,
        },
      ],
      assesses:
        'Reads a cost breakdown against changes, orders remedies by effect and effort, and keeps it from returning.',
      followUps: [
        {
          ask: 'Which line rose most in euros, and which event belongs to it?',
          listenFor:
            'Notebooks and training by 16, transfer by 13, requests by 8, kept data by 3. A start for the stuck.',
        },
        {
          ask: 'What can you stop within an hour?',
          listenFor: 'The four notebooks. Then delete old checkpoints by a rule. Level 3 orders by effect and effort.',
        },
        {
          ask: 'Would you bring the training back?',
          listenFor:
            'Or copy the pictures once and read them there; depends on how often they are read and on free accelerators. Level 3.',
        },
        {
          ask: 'When should somebody have noticed?',
          listenFor: 'On the 3rd or 10th by a daily budget alarm with owners by label. Level 4 unasked.',
        },
      ],
      rubric: {
        1: 'Asks for a discount or cheaper accelerators for serving, or shuts down training as a whole.',
        2: 'Finds the notebooks or the transfer, but not the others, or lists possible causes without tying them to lines of the bill.',
        3: 'Ties the four events to the four lines, stops the notebooks at once, ends reading across regions and the single files, sets a rule for checkpoints, in an order by effect, and adds budget alarms.',
        4: 'Also, unasked, estimates what each brings back and what remains unexplained, weighs each remedy (waiting for accelerators against transfer; safety of checkpoints against cost), and makes owners visible without blame: labels, automatic stop of idle notebooks.',
      },
      answerKey: [
        'Rise 42: training and notebooks 16, transfer 13, requests 8, kept data 3, serving 1, all else 1.',
        'Notebooks: four machines from the 9th to the 30th, about 21 days x 24 h x 4 = 2,016 machine-hours. At 8 euros an hour that would be 16 thousand, so they may explain that line by themselves; check the price.',
        'Transfer: every epoch reads the pictures over the border. Copy them once, or train where they are.',
        'Requests: 210 million reads an epoch instead of some thousand. Pack files into archives of some 100 MB again; it also feeds accelerators better.',
        'Checkpoints: ten times as many, none deleted. Keep the last few and one a day, by a lifecycle rule.',
        'The lesson is a daily view by owner and alarms on slope, as a monthly bill tells it 30 days late.',
      ],
      redFlags: ['Looks for the guilty person.', 'Renegotiates before stopping waste.'],
      tags: ['cost', 'data-transfer', 'object-storage', 'budgets', 'aws', 'gcp'],
      since: '0.2.0',
    },
    {
      id: 'forty-terabytes-and-a-free-cluster',
      title: 'Forty terabytes and a free cluster',
      areas: ['cloud-platforms', 'distributed-systems'],
      kind: 'problem',
      difficulty: 'medium',
      minutes: 10,
      prompt: `Your 40 TB of satellite pictures lie in one region. Accelerators are free only in another, for ten days. Training reads all data six times. Sending data from one region to the other costs 0.02 euros a GB; keeping it costs 0.022 euros a GB and month. The line between the regions gives you 10 Gbit a second; accelerators cost 300 euros an hour in all, and can take in 20 Gbit a second.

How do you arrange it?`,
      assesses: 'Weighs moving data against moving work by time and money, and overlaps the two.',
      followUps: [
        {
          ask: 'How long does it take to send 40 TB?',
          listenFor: '320,000 Gbit / 10 = 32,000 s, nearly nine hours. Begins the reckoning.',
        },
        {
          ask: 'What does reading across six times cost, against copying once?',
          listenFor: '4,800 against 800 and a little storage. And accelerators would wait half of the time. Level 3.',
        },
        {
          ask: 'Must the accelerators wait for the copy?',
          listenFor: 'Copy before they start, or let the first pass read while copying. Level 4 unasked.',
        },
      ],
      rubric: {
        1: 'Reads across in each pass without reckoning, or moves the whole platform.',
        2: 'Chooses to copy for the price alone, or for the time alone, or confuses bits and bytes without noticing that the result is odd.',
        3: 'Copies once: nine hours and 800 euros against 4,800 and a line that halves the speed; copies before the accelerators are paid for; deletes afterwards.',
        4: 'Also, unasked, puts a figure on the waiting (about 27 hours, 8,000 euros), copies only what training needs (smaller pictures, packed files), plans for a broken copy (checksums, restart), or asks if the data may leave the region at all.',
      },
      answerKey: [
        '40 TB = 40,000 GB = 320,000 Gbit; at 10 Gbit/s 32,000 s = 8.9 hours.',
        'Transfer: once 40,000 x 0.02 = 800 euros; six times 4,800. Storage of the copy for ten days: 40,000 x 0.022 / 3 = 293 euros.',
        'Six passes at 20 Gbit/s take 6 x 4.4 = 26.7 hours; across the line at 10 Gbit/s 53.3 hours. The difference, 26.7 hours at 300 euros, is 8,000 euros.',
        'So copying saves about 4,000 euros of transfer and 8,000 of waiting. The copy should be made before the accelerators are paid.',
        'Or the first pass reads across and fills a store nearby: no delay before the start, 4.4 hours more in that pass.',
        'Where law or contract binds data to a region, all this is void: ask first.',
      ],
      redFlags: ['Confuses GB and Gbit throughout.', 'Leaves the copy lying for ever.'],
      tags: ['data-transfer', 'capacity', 'cost', 'data-residency', 'training-platform'],
      since: '0.2.0',
    },
    {
      id: 'three-machines-for-two-hundred-million',
      title: 'Three machines for two hundred million',
      areas: ['cloud-platforms', 'scalability-and-performance'],
      kind: 'problem',
      difficulty: 'easy',
      minutes: 8,
      prompt: `Once a week 200 million product texts are to be turned into vectors. You measured three kinds of machine, prices are for one hour of one machine. The vectors must be ready within eight hours; you may run up to 20 machines of a kind.

Which do you take, and how many?`,
      materials: [
        {
          title: 'Measured with your model',
          format: 'markdown',
          content: `| | texts a second | euros an hour |
|---|---|---|
| processor machine | 250 | 1.20 |
| small accelerator | 1,500 | 1.50 |
| large accelerator | 6,000 | 8.00 |`,
        },
      ],
      assesses: 'Compares hardware by cost of the work within a deadline, not by price or speed alone.',
      followUps: [
        {
          ask: 'What does a million texts cost on each?',
          listenFor: '1.33, 0.28 and 0.37 euros. The comparison that helps a stuck candidate.',
        },
        {
          ask: 'How many do you need for eight hours?',
          listenFor: 'Small: 37 hours, so five, better six with a reserve. Level 3.',
        },
        {
          ask: 'When would you take the large one?',
          listenFor:
            'If the model does not fit the small, if the deadline were far shorter than 20 small ones allow (under two hours), or if it stands paid and idle anyway. Level 4 unasked.',
        },
      ],
      rubric: {
        1: 'Takes the lowest price an hour or the fastest, without relating the two.',
        2: 'Computes cost or time for some, but misses the deadline or the number of machines, or leaves no reserve.',
        3: 'Gets about 56 euros for small accelerators against 74 and 267, and five to seven of them for eight hours with a reserve for start and failures.',
        4: 'Also, unasked, questions the figures (batch size, length of texts, loading from storage as the limit), uses interruptible machines as the work divides well, or asks whether all 200 million changed since last week.',
      },
      answerKey: [
        'Cost a million: 1.20 / (250 x 3,600) x 10^6 = 1.33; 1.50 / 5.4 = 0.28; 8.00 / 21.6 = 0.37 euros.',
        '200 million: 267, 56 and 74 euros. Machine-hours: 222, 37.0 and 9.3.',
        'Eight hours: 28 processor machines (more than 20), 4.6 small, 1.2 large accelerators. So five small ones at full use; six or seven with start-up and a failure.',
        'The larger one is four times as fast at 5.3 times the price. It is often the other way with large models: measure.',
        'Largest saving: only changed texts. If 5 % change, everything costs 3 euros and the choice is idle.',
      ],
      redFlags: ['Quotes peak figures of a maker in place of the measured.', 'Plans without any reserve.'],
      tags: ['accelerators', 'cost', 'batch-scoring', 'capacity-planning', 'embeddings'],
      since: '0.2.0',
    },
    {
      id: 'a-role-that-may-too-much-and-too-little',
      title: 'A role that may too much and too little',
      areas: ['cloud-platforms', 'responsible-ml'],
      kind: 'debugging',
      difficulty: 'medium',
      minutes: 12,
      prompt: `A training job on AWS shall read pictures below train/ in one bucket and write models below models/ in another. It stops with AccessDenied when it lists the pictures. A colleague’s way out is to attach full access to S3. You see the policy of the role.

Find why it fails, and what else you would change.`,
      materials: [
        {
          title: 'Policy of the training role',
          format: 'json',
          content: `{
  "Version": "2012-10-17",
  "Statement": [
    { "Effect": "Allow", "Action": ["s3:GetObject", "s3:ListBucket"], "Resource": "arn:aws:s3:::acme-pictures/train/*" },
    { "Effect": "Allow", "Action": "s3:*", "Resource": ["arn:aws:s3:::acme-models", "arn:aws:s3:::acme-models/*"] },
    { "Effect": "Allow", "Action": "kms:Decrypt", "Resource": "*" }
  ]
}`,
        },
      ],
      assesses: 'Reads a permission policy exactly and narrows it to what the job needs.',
      followUps: [
        {
          ask: 'What is listed: an object or the bucket?',
          listenFor: 'The bucket; so the resource must be the bucket itself. Helps a stuck candidate.',
        },
        {
          ask: 'How do you keep it from listing other folders?',
          listenFor: 'A condition on s3:prefix with train/*. Level 3 when asked or looked up.',
        },
        {
          ask: 'What could somebody do who takes over this job?',
          listenFor:
            'Delete or replace all released models, decrypt with any key that allows it. Level 3 narrows both.',
        },
        {
          ask: 'How would you find what the job really needs?',
          listenFor: 'From logs of used calls, by running with little and adding. Level 4 unasked.',
        },
      ],
      rubric: {
        1: 'Attaches full access, or makes the bucket public to the account, "until it works".',
        2: 'Adds the bucket to the resources so that it works, and sees nothing amiss in the rest, or only says "least privilege".',
        3: 'Explains that listing acts on the bucket and reading on objects, splits the statement with a prefix condition, and narrows the models to writing new objects below models/ and the key to the one in use.',
        4: 'Also, unasked, thinks as an attacker or of an accident (released models overwritten: versions, a separate role for release), tests both that it works and that the rest is denied, or says how such policies are kept in review with code.',
      },
      answerKey: [
        's3:ListBucket is an action on the bucket: Resource arn:aws:s3:::acme-pictures, limited by a condition StringLike on s3:prefix "train/*". s3:GetObject is an action on objects: arn:aws:s3:::acme-pictures/train/*. So the first statement never allowed listing. (AWS Service Authorization Reference, Amazon S3.)',
        's3:* on the models includes deleting objects and even changing the bucket’s own policy. The job needs s3:PutObject on acme-models/models/*, for large files also s3:AbortMultipartUpload, perhaps reading its own checkpoints.',
        'kms:Decrypt on "*": name the key. If the model bucket is encrypted with a key, writing needs kms:GenerateDataKey on that one.',
        'Same in Google Cloud: roles at the bucket such as Storage Object Viewer for reading and listing, Storage Object Creator for writing without overwriting, with a condition on the name; not Storage Admin for the project.',
        'Version the model bucket, so that a bad write can be undone; releasing is another role than training.',
        'The exact names may be looked up; what is rated is bucket against object, and narrowing.',
      ],
      redFlags: ['"We tighten it later."', 'Copies keys of a person into the job.'],
      tags: ['security', 'least-privilege', 'iam', 'aws', 'gcp'],
      references: [
        {
          title: 'AWS Service Authorization Reference: Actions, resources, and condition keys for Amazon S3',
          url: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html',
        },
      ],
      enemies: ['keys-in-the-training-image'],
      since: '0.2.0',
    },
    {
      id: 'how-often-to-save',
      title: 'How often to save',
      areas: ['cloud-platforms', 'distributed-systems'],
      kind: 'problem',
      difficulty: 'hard',
      minutes: 12,
      prompt: `A training of 200 hours is to run on interruptible machines, which cost 40 % of the normal price. They were taken away every 400 minutes on average, at any time; a new start takes 10 minutes. Saving a checkpoint stops the training for 2 minutes.

How often do you save, and is the whole worth it?`,
      assesses: 'Balances cost of saving against work lost, and judges the total of an unreliable resource.',
      followUps: [
        {
          ask: 'You save every 40 minutes. How much work is lost at an interruption, on average?',
          listenFor: 'Half an interval, 20 minutes. The piece that a stuck candidate needs.',
        },
        {
          ask: 'What if you save every 10 minutes, or every two hours?',
          listenFor:
            '20 % and 1.25 % lost; or 1.7 % and 15 %. In between, about 40 minutes, it is 5 % and 5 %. Level 3.',
        },
        {
          ask: 'When would you take normal machines?',
          listenFor: 'A hard date, interruptions every hour, or no machines for days. Level 4 states a limit unasked.',
        },
      ],
      rubric: {
        1: 'Saves as often as possible or only at the end of an epoch, without weighing; or rules interruptible machines out for long trainings.',
        2: 'Sees the two costs but chooses by feeling, or counts a whole interval as lost, and has no total.',
        3: 'Finds some 30 to 60 minutes from saving against lost work, adds the restarts, and concludes that about 12 to 14 % more time at 40 % of the price is well worth it.',
        4: 'Also, unasked, notes that the optimum is flat, that interruptions come in bursts or all machines stop at once, uses the warning before an interruption or saves in the background, and says how date and price would change the choice.',
      },
      answerKey: [
        'Cost by interval T, as share of the work: 2 / T for saving, T / (2 x 400) for lost work. Least at T = sqrt(2 x 2 x 400) = 40 minutes: 5 % + 5 %.',
        'T = 10: 20 % + 1.25 %; T = 120: 1.7 % + 15 %. Between 30 and 60 minutes it stays within 1 point of the best: 10.4 % and 10.8 %.',
        'Restarts: 10 of every 400 minutes, 2.5 %. In all about 12.5 % more, somewhat above that as the extra time is interrupted too: 200 hours become about 227.',
        'Price: 0.4 x 227 = 91 normal hours against 200: less than half.',
        'Both clouds give a warning: two minutes for Amazon EC2 Spot, 30 seconds for Spot VMs of Google Cloud (documentation of both). A checkpoint of two minutes may just or not fit; do not rely on it.',
        'Writing in the background makes saving cheaper, so the best interval shorter.',
        'The formula is Young’s (1974), good as long as T is short against the time between interruptions.',
      ],
      redFlags: ['Never tries a restart before the long run.', 'Stores checkpoints on the machine that goes away.'],
      tags: ['spot-instances', 'checkpoints', 'cost', 'fault-tolerance', 'aws', 'gcp'],
      references: [
        {
          title: 'Young: A first order approximation to the optimum checkpoint interval (1974)',
          url: 'https://doi.org/10.1145/361147.361115',
        },
      ],
      enemies: ['interruptible-machines-for-training'],
      since: '0.2.0',
    },
    {
      id: 'machines-that-come-too-late',
      title: 'Machines that come too late',
      areas: ['cloud-platforms', 'scalability-and-performance'],
      kind: 'problem',
      difficulty: 'medium',
      minutes: 10,
      prompt: `A service that reads menus from photos runs on accelerators; one machine answers 25 requests a second. At lunch the load rises by 40 requests a second each minute, from 200 at 11:30 to 1,000 at 11:50. A new machine is ready six minutes after it was ordered (starting, loading the image and the model). Machines are ordered when use exceeds 80 %, as many as are needed at that moment to get back to 80 %; then the rule looks again every minute.

What happens between 11:30 and 11:50, and what would you change?`,
      assesses: 'Sees the delay in an automatic scaling loop, sizes the reserve and finds better levers.',
      followUps: [
        {
          ask: 'By how much does the load rise while one machine starts?',
          listenFor: '240 requests a second, nearly ten machines. The figure that opens it.',
        },
        {
          ask: 'The reserve at 80 % is how much, at 11:30?',
          listenFor: 'With ten machines 250 against 200: used up after little more than a minute. Level 3.',
        },
        {
          ask: 'The same happens every day at 11:30. What follows?',
          listenFor: 'Order by the clock at 11:20. Simple and best; level 3.',
        },
      ],
      rubric: {
        1: 'Trusts that scaling will follow the load, or orders the maximum for the whole day.',
        2: 'Sees that machines come late and lowers the limit or raises the reserve by feeling.',
        3: 'Works out that load runs ahead by some 240 a second, so several minutes of overload; orders ahead by the clock or by the slope, sized to about ten machines, or shortens the start; and has a way to shed load meanwhile.',
        4: 'Also, unasked, splits the six minutes and shortens them (model in the image, machines kept warm), compares the price of a permanent reserve with orders by the clock, or covers the day that is not like others (a festival) with a queue limit and a smaller model.',
      },
      answerKey: [
        'At 11:30 ten machines carry 250 for 200 (80 %). After 75 seconds load passes 250; what was ordered at about 11:31 arrives at 11:37, when the load is 480.',
        'A machine ordered at time t meets the load of t + 6 minutes: 240 higher than assumed. So capacity lags by 240 a second, 9.6 machines, less the reserve of a fifth, all the way up: overload until after 11:50.',
        'With the rule looking each minute, capacity at time t is 1.25 x load(t - 6). From 11:50 the load stands still; six minutes later capacity is enough. In between at 11:50: 1.25 x 760 = 950 for 1,000.',
        'Best: order by the clock. 1,000 / 25 / 0.8 = 50 machines at 11:50, ordered by 11:44 at the latest, stepwise from 11:24.',
        'Also: scale by load expected in six minutes (load + 6 x slope), warm reserve of ten machines, faster start (image near the machine, model loaded from fast disk).',
        'Ordering anew each minute without counting machines still starting orders too many: the rule must count them.',
      ],
      redFlags: ['Looks at the mean load of the day.', 'Forgets to scale down.'],
      tags: ['autoscaling', 'capacity-planning', 'serving', 'accelerators'],
      enemies: ['an-endpoint-that-mostly-sleeps'],
      since: '0.2.0',
    },
    {
      id: 'a-second-cloud-for-safety',
      title: 'A second cloud for safety',
      areas: ['cloud-platforms', 'decision-making'],
      kind: 'situational',
      difficulty: 'hard',
      minutes: 12,
      prompt: `After an outage of six hours at your cloud provider, the board of a payment firm wants everything to run on two clouds, "so that this never happens again". The outage cost about 300,000 euros; there was one such in four years. You run training, a feature store and a scoring service with 80 ms time for an answer, on managed services of one provider. Your team of nine estimates 1.5 million for a full second home, and two people for ever.

What do you recommend?`,
      assesses:
        'Weighs resilience against cost by part of the system and by cause of failure, and answers a board’s worry.',
      followUps: [
        {
          ask: 'What did the outage cost a year, on average?',
          listenFor: '75,000, with one event as the whole basis. A start for a reckoning.',
        },
        {
          ask: 'Which part has to survive, and which may stand still for a day?',
          listenFor: 'Scoring must; training may wait; features: yesterday’s may do. Level 3 splits.',
        },
        {
          ask: 'What is the smallest thing that would have kept payments going?',
          listenFor: 'A second region, or a simple rule or small model elsewhere with stale features. Level 3.',
        },
        {
          ask: 'What will fail that two clouds do not help against?',
          listenFor: 'Own releases, data, configuration; and the switch itself, if never tried. Level 4 unasked.',
        },
      ],
      rubric: {
        1: 'Builds everything twice because the board wants it, or waves it off as exaggerated.',
        2: 'Compares 75,000 with the cost and says no, or proposes a second region without saying for what and how it is tried.',
        3: 'Splits by need: scoring gets a way to go on (second region or a simple stand-in elsewhere), training may wait; sets cost against harm with the doubt of one event; and tests the switch regularly.',
        4: 'Also, unasked, sorts the causes of past harm (own errors are usually more frequent than a provider’s outage), says what remains uncovered and lets the board decide on that risk knowingly, or names other reasons that could justify a second cloud (regulator, bargaining, accelerators) with their price.',
      },
      answerKey: [
        '300,000 / 4 years = 75,000 a year, from one event: the true rate may well be one in two or in twenty years. Against 1.5 million once and two people (some 200,000 a year).',
        'A worse case than the one seen must be asked about too: a day’s outage, a region lost, an account locked.',
        'Scoring in 80 ms: a small model or rules with features of the last hour, on another provider or in another region, kept ready: perhaps a tenth of the cost. In the test it must really take the traffic.',
        'A second region of the same provider covers most outages, not those of global services (identity, network).',
        'Regulators of payment firms may ask for an exit plan and tested continuity (in the EU the Digital Operational Resilience Act, Regulation (EU) 2022/2554): a plan is not the same as running twice.',
        'Managed services bind; containers and open formats at the border keep moving possible without doing it.',
      ],
      redFlags: ['A fallback that was never tried.', 'Answers fear with technical detail.'],
      tags: ['resilience', 'multi-cloud', 'managed-services', 'cost-benefit', 'business-continuity'],
      enemies: ['managed-training-or-our-own-cluster'],
      samples: [
        {
          level: 1,
          text: `If the board wants it then we should do it, and also technically it is the right direction, multi-cloud is what serious companies have today, you are not dependent on one provider any more. With Kubernetes and Terraform most of it can be made portable. I would set up the same in the second cloud, training, feature store, scoring, and replicate the data both ways, active-active, with a global load balancer in front. 1.5 million and two people is a lot but the outage cost 300,000, and the damage for the reputation comes on top, you cannot count that in money. I would propose a programme of eighteen months and take the most difficult part first, the feature store. After that an outage like this never happens again.`,
        },
        {
          level: 2,
          text: `I would calculate it. 300,000 every four years is 75,000 a year, against 1.5 million and two people for ever, so some 200,000 a year. That does not pay, clearly. I would present this to the board and recommend not to do it. In place of that a second region with the same provider would be reasonable, because most outages are regional, and it is much cheaper since the services are the same. We can set this up with replication. The provider also gives an SLA with credits for outages. I think if you show them the numbers they will understand, since it is a factor of at least four. Maybe we can also improve the monitoring so that we notice sooner.`,
        },
        {
          level: 3,
          text: `What has to go on in an outage? Scoring, in 80 milliseconds. Training can wait for a day, nobody notices. So I would not build everything twice. For scoring, a second way: a smaller model with features from the last hour, in another region or at another provider, always on, maybe a tenth of the 1.5 million. On the number: one event in four years gives 75,000 a year, but one event says little, it can be every two years or every twenty, and a longer outage could be worse. Even with three times that, the full copy does not pay and the small one does. And it must be tried, every quarter we really send traffic there for an hour, otherwise it will not work on the day.`,
        },
        {
          level: 4,
          text: `I would like first to list what hurt us in four years, all of it. My guess is that our own deployments cost more hours than the provider, then part of this money belongs there. Then by need: scoring must go on, training waits, feature store needs a copy from the last hour. A reduced scorer elsewhere, a tenth of the price, tried with real traffic each quarter. 75,000 a year from one event, so let us say between 15,000 and 200,000, even at the top the two permanent people alone eat it up. What stays open then: we approve payments with a weaker model for some hours, that costs maybe so and so much fraud, and if identity fails globally a second region does not help. The board should sign for that risk knowingly. And there are other reasons for which I would change my mind: if the regulator wants an exit, that is a plan with tested export, not two of everything, or if we need bargaining power at two million a year. That I would ask finance and compliance this week.`,
        },
      ],
      since: '0.2.0',
    },
    {
      id: 'where-are-our-recordings',
      title: 'Dictations in a bucket',
      areas: ['cloud-platforms', 'responsible-ml'],
      kind: 'situational',
      difficulty: 'medium',
      minutes: 10,
      prompt: `You offer a service in a public cloud that turns doctors’ dictations into text. A hospital group that you want to win asks by mail: "Where are our recordings, who can read them, and how do you prove it?" You have three days, and this is how it works today: recordings go into a bucket in a European region, a job transcribes them and keeps them 90 days for improving the model; two engineers have access for error analysis; error messages, at times with snippets of text, go to a monitoring service in another continent.

What do you find out, what do you change, and what do you answer?`,
      assesses: 'Follows data through a cloud system, names gaps honestly, and gives provable answers.',
      followUps: [
        {
          ask: 'List every place in which a piece of a dictation may be after one day.',
          listenFor:
            'Bucket, temporary disks, logs, monitoring, backups, notebooks of the engineers. A start for the stuck.',
        },
        {
          ask: 'How do you prove who has read a recording?',
          listenFor:
            'Access logs of data reads, kept where the readers cannot change them. May have to be switched on. Level 3.',
        },
        {
          ask: 'May you use the recordings to improve the model?',
          listenFor:
            'Only as contract and law allow; for health data as a rule not by default. Ask counsel; offer without. Level 3.',
        },
      ],
      rubric: {
        1: 'Answers that the cloud is certified and encrypted, so all is safe; or leaves the monitoring out.',
        2: 'Names region and encryption correctly and promises improvement, but does not follow the data into logs and copies, or proves nothing.',
        3: 'Follows the data through all places, finds the snippets abroad and the 90 days as problems, mends the first at once, narrows access with a log of reads, and answers truthfully with what is so today and what by when.',
        4: 'Also, unasked, offers what lets the hospital check by itself (own key which it can withdraw, read logs, deletion receipts), separates improving the model from serving by contract, tells existing customers about the snippets after counsel, or asks which proof the hospital needs.',
      },
      answerKey: [
        'Gaps: text snippets in error messages sent to another continent (personal health data); 90 days for a purpose the hospital may not have agreed to; engineers’ access beyond need.',
        'Change at once: no content in messages (ids only), also in old ones: have them deleted; check who else received such messages.',
        'Access: nobody by default; for a case with reason, limited in time, logged. In AWS data events of CloudTrail, in Google Cloud Data Access audit logs must be switched on for most services; without them reads of objects cannot be shown.',
        'Keys: encryption at rest is standard in both clouds; a key of the customer’s own which can be withdrawn adds control. Encryption does not answer who can read.',
        'Answer in plain words, with a drawing of places and times, what is proven how, and what changes by which date. A truthful gap with a date wins more trust than a brochure.',
        'Whether past snippets are a breach to be reported is for data protection counsel, quickly: deadlines are short (72 hours under Article 33 GDPR once known).',
      ],
      redFlags: ['Equates a certificate with an answer.', 'Hides the monitoring service.'],
      tags: ['data-residency', 'audit-logs', 'encryption', 'privacy', 'aws', 'gcp'],
      enemies: ['training-on-support-chats'],
      since: '0.2.0',
    },
    {
      id: 'what-managed-takes-off-you',
      title: 'What managed takes off you',
      areas: ['cloud-platforms'],
      kind: 'conceptual',
      difficulty: 'easy',
      minutes: 6,
      prompt: `Someone in your team says: "Let’s use the managed training and serving service, then we no longer have to care about operations." What does it take off you, and what stays yours?`,
      assesses: 'Knows the division of duties with managed ML services, and the price in money and freedom.',
      followUps: [
        {
          ask: 'At three in the morning the endpoint gives wrong scores. Who acts?',
          listenFor:
            'You: the service is healthy, the model or the data are not. The example that helps a stuck candidate.',
        },
        {
          ask: 'What do you give up?',
          listenFor:
            'Price on top, versions and limits set by others, ways to look inside, moving away. Level 3 names two.',
        },
        {
          ask: 'When would you run it yourself after all?',
          listenFor:
            'Large steady load, special hardware or latency, rules on data, people who can. Level 4 gives a figure or sign unasked.',
        },
      ],
      rubric: {
        1: 'Agrees that operations are gone, or rejects managed services on principle.',
        2: 'Names machines and updates as taken over and cost as price, without what remains.',
        3: 'Separates: machines, scaling, patches, parts of security are taken off; model quality, data, permissions, cost limits, releases and incidents of content stay; names what is given up.',
        4: 'Also, unasked, decides by situation: load, team and rules; keeps the way out cheap (containers, own format of models), or says from which load the surcharge exceeds an engineer.',
      },
      answerKey: [
        'Taken off: buying and patching machines, scaling, restarts, part of the network’s security, logs of the platform.',
        'Stays: right permissions, data quality, monitoring of outputs, choice and test of versions, spending, way back, answers to users and auditors. Providers call it shared responsibility.',
        'Given up: a surcharge over bare machines, limits (time-outs, sizes, regions), pace of upgrades, insight when it fails.',
        'Reckoning: if the surcharge is 30 % of 10,000 a month, that is 3,000; running it oneself takes more than that in people for a small team. At 200,000 a month it is 60,000.',
        'Equally valid: managed training, own serving, or the reverse.',
      ],
      redFlags: ['"The provider is responsible."', 'Loyalty to one provider as an argument.'],
      tags: ['managed-services', 'shared-responsibility', 'operations', 'cost'],
      enemies: ['managed-training-or-our-own-cluster'],
      since: '0.2.0',
    },
    {
      id: 'machines-nobody-uses',
      title: 'Machines nobody uses',
      areas: ['cloud-platforms', 'programming'],
      kind: 'coding',
      difficulty: 'medium',
      minutes: 22,
      prompt: `Accelerators in your cloud account are forgotten and go on costing. Write a Python function idle(machines, samples, now, hours). machines is a list of dictionaries with id, started, price and labels; samples is a list of (id, time, use in per cent). Times are numbers of hours. A machine is idle if it was started at least so many hours ago, has at least one sample in the last so many hours (from now - hours on, inclusive), and none of those is above 5 %. Machines with the label keep set to "true" are left out. Return pairs of id and money spent on it in these hours, dearest first, equal ones by id.

Then tell me what you would do with the list.`,
      materials: [
        {
          title: 'Example: now = 100, hours = 24',
          format: 'python',
          content: `machines = [
    {'id': 'm1', 'started': 10, 'price': 2.0, 'labels': {}},
    {'id': 'm2', 'started': 90, 'price': 9.0, 'labels': {}},                 # too young
    {'id': 'm3', 'started': 0, 'price': 3.0, 'labels': {'keep': 'true'}},
    {'id': 'm4', 'started': 50, 'price': 1.0, 'labels': {}},                 # was busy
]
samples = [('m1', 75, 90), ('m1', 80, 1), ('m1', 99, 5), ('m2', 99, 0), ('m3', 99, 0), ('m4', 80, 60), ('m4', 99, 0)]
idle(machines, samples, 100, 24)     # [('m1', 48.0)]`,
        },
      ],
      assesses:
        'Implements a rule with missing data and borders carefully, and acts on it without breaking others’ work.',
      followUps: [
        {
          ask: 'A machine has no samples at all. Is it idle?',
          listenFor: 'Unknown, so not listed here: perhaps its agent is broken. Report it apart. Level 3 notices it.',
        },
        {
          ask: 'Which test would you write first?',
          listenFor: 'The borders: exactly 24 hours, exactly 5 %, a sample just outside. Guides a stuck candidate.',
        },
        {
          ask: 'Would you stop the machines automatically?',
          listenFor:
            'First a message to the owner with a delay, stop rather than delete, an exception with an end date. Level 3; figures of saving and harm unasked: level 4.',
        },
      ],
      rubric: {
        1: 'Treats machines without samples as idle or takes all samples of all time, and deletes what the list shows.',
        2: 'Right on the example, but wrong at a border or with missing samples; scans all samples for each machine without noticing the cost.',
        3: 'Correct at the borders and for missing data, samples gathered once by machine, order as asked, tests; would warn owners first and stop, not delete.',
        4: 'Also, unasked, questions the measure (use of the accelerator at 0 while a job loads data; notebooks between two thoughts), the keep label without end or owner, and how one would see that stopping did harm.',
      },
      answerKey: [
        'One pass over the samples from now - hours on keeps the greatest use for each id; one pass over machines applies the rule; sort by (-money, id).',
        'Borders: started <= now - hours; sample time >= now - hours; use <= 5 is idle.',
        'Money: price x hours, as the machine ran the whole time.',
        'No sample means no knowledge. Listing such machines apart finds broken monitoring.',
        'Acting: message with the money, stop after a day without answer, snapshot before anything is deleted; keep needs a reason and an end.',
        'As good: pandas or SQL, with the same borders.',
      ],
      redFlags: ['Stops machines in the middle of long jobs by one low sample.', 'No test at a border.'],
      tags: ['cost', 'python', 'edge-cases', 'automation', 'missing-data'],
      enemies: ['a-bill-that-doubled'],
      exercise: {
        language: 'python',
        solution: IDLE.solution,
        tests: IDLE.tests,
        wrong: [
          { flaw: 'a machine without samples counts as idle', code: IDLE.unknown },
          { flaw: 'looks at samples of all time', code: IDLE.ever },
          { flaw: 'takes the mean use, so that a busy hour is lost', code: IDLE.mean },
        ],
      },
      since: '0.2.0',
    },
    {
      id: 'a-bill-that-you-brought-down',
      title: 'A bill that you brought down',
      areas: ['cloud-platforms', 'innovation-and-efficiency'],
      kind: 'behavioral',
      difficulty: 'medium',
      minutes: 9,
      prompt: `Tell me about a time when you made a training or a service in the cloud, or on other shared machines, markedly cheaper. How did you find where the cost was, and what did it cost others?`,
      assesses: 'Finds cost by measurement, changes what matters, watches side effects, and makes it last.',
      followUps: [
        {
          ask: 'What share of the cost was it, before and after?',
          listenFor: 'Figures, measured the same way. Gives substance to a vague story.',
        },
        {
          ask: 'Which idea did you drop, and why?',
          listenFor: 'A saving not worth its risk or effort (level 3).',
        },
        {
          ask: 'Is it still as low today?',
          listenFor: 'A guard that lasts: alarm, default, owner. Unasked: level 4.',
        },
      ],
      rubric: {
        1: 'Cut what others needed without asking, or claims a saving that came from less traffic.',
        2: 'Followed a general tip (interruptible machines, smaller ones) with some effect; not measured where the cost was.',
        3: 'Measured where the money went, changed the largest item that could be changed, checked quality and delay afterwards, and told those affected beforehand.',
        4: 'Also set the saving against the time spent on it and stopped in time, or made it last by a guard, or can say what the saving made possible.',
      },
      answerKey: [
        'Why ask: costs of accelerators are large and partly in the engineer’s hands.',
        'Usual large items: idle machines, too large machines, repeated computing, data transfer, storage never deleted, retraining too often.',
        'A good story has a before and after at equal work, and names the price of the change (delay, risk, own time).',
        'A small lab’s shared server is as good a setting as a large cloud.',
      ],
      redFlags: ['Savings only on paper.', 'Moved the cost to another team.'],
      tags: ['cost', 'profiling', 'trade-offs', 'efficiency'],
      since: '0.2.0',
    },
  ],
} as const satisfies QuestionSet

export const cloudPlatforms = set as QuestionSet<QuestionIdOf<typeof set>>
