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
      prompt: `A training run needs 40 hours of computing on one machine. On demand, the machine costs 32 euros an hour. As an interruptible machine (Spot Instance on AWS, Spot VM on GCP) it costs 11 euros an hour, and the team has seen one interruption for every five hours of computing on average. The run saves a checkpoint every 30 minutes. After an interruption, restarting takes ten minutes, and you pay for the machine during that time.

Work out the expected cost and duration for both, and say what else you need to know before you choose.`,
      assesses: 'Estimates the true cost of interruptible capacity and knows its other risks.',
      followUps: [
        {
          ask: 'How much work is lost at one interruption, on average?',
          listenFor:
            'About 15 minutes of computing, half of the checkpoint interval, plus 10 minutes to restart. Gets a stuck candidate going.',
        },
        {
          ask: 'Would a checkpoint every five minutes be better?',
          listenFor:
            'It saves about 12 minutes an interruption, so 100 minutes in all, for 400 more saves: worth it if one stops the run for less than 15 seconds (level 3).',
        },
        {
          ask: 'When would you still pay for on-demand?',
          listenFor:
            'A fixed deadline, capacity so scarce that a restart may wait for hours, no reliable checkpoint. One such case: level 3; with a figure or a fallback plan: towards level 4.',
        },
      ],
      rubric: {
        1: 'Compares only 40 x 32 with 40 x 11, or rejects interruptible machines as unsafe without a sum.',
        2: 'Adds a loss for interruptions, but leaves out the restart or counts a whole interval each time; asks nothing about capacity or resuming.',
        3: 'Reaches about 43 hours and 480 euros against 1,280, and asks whether a new machine is available at once or whether resuming has been tested.',
        4: 'Also does two of these: looks at a bad week as well as the mean, brings up the checkpoint interval as a trade-off before it is asked about, estimates how often interruptions would have to come to eat up the saving, keeps an on-demand fallback for a deadline.',
      },
      answerKey: [
        'On demand: 40 h, 1,280 euros.',
        'Interruptible: 8 interruptions x (15 + 10 minutes) = 3.3 h, so 43.3 h and 477 euros, if a new machine is there at once. Repeated work can be interrupted too, which adds 0.1 to 0.2 h.',
        'Waiting for capacity costs time, not money, and can take longer than everything else.',
        'The saving is large: at one interruption an hour the same sum gives 57 h and 620 euros, with repeated interruptions about 61 h and 670 euros. Break-even is one every 23 minutes or so; by then most half hours never reach their checkpoint.',
        'Resuming must restore the optimiser, the learning-rate schedule, the random state and the place in the data. Test it before the run.',
        'AWS gives two minutes’ notice, Compute Engine Spot VMs up to 30 seconds by default (AWS and Google Cloud documentation): enough for a small checkpoint only.',
      ],
      redFlags: ['Would start the long run without ever testing a resume.', 'Treats today’s spot price as fixed.'],
      tags: ['spot-instances', 'cost', 'checkpoints', 'aws', 'gcp'],
      searchPhrases: [
        'preemptible instances',
        'spot versus on-demand',
        'cheaper training in the cloud',
        'checkpoint and resume',
        'expected cost of interruptions',
        'cut gpu spend',
        'machines taken away without warning',
        'back-of-the-envelope cloud estimate',
        'are cheap machines really cheaper',
        'how often should we save progress',
        'training that survives being killed',
        'fault tolerance and lost work',
        'expected value calculation for compute price',
        'spot vm eviction',
      ],
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
      prompt: `Reviewing a colleague's work, you find long-lived access keys of a cloud account in the container image that trains the company's models. The image has been in a registry that the whole company can read for five months. With these keys anyone can read and write every storage bucket, including customers' documents. It is Tuesday. Your colleague asks you to wait until the release on Friday.

Tell me what you do, starting now.`,
      assesses: 'Treats leaked credentials as an incident and replaces them by short-lived, least-privilege access.',
      followUps: [
        {
          ask: 'You delete the image. Is it over?',
          listenFor:
            'No: copies, layers, history. Only disabling the keys ends it. A first redirect for a candidate who cleans up quietly.',
        },
        {
          ask: 'How do you find out whether somebody used the keys?',
          listenFor:
            'Audit logs (CloudTrail, Cloud Audit Logs) by key, place and time, with the security team (level 3). Knows that reads of objects may never have been logged (level 4).',
        },
        {
          ask: 'How should the training job get at its data instead?',
          listenFor:
            'A role or service account attached to the job, short-lived credentials, only the buckets needed (level 3).',
        },
        {
          ask: 'The release breaks because of your step. How do you explain it?',
          listenFor:
            'Takes the decision as their own, states the risk in plain words to the release owner, and says what was done to keep the release possible. Blames the colleague or the security team: level 2.',
        },
      ],
      rubric: {
        1: 'Waits until Friday with no report, or deletes the image quietly and tells nobody that the keys were exposed.',
        2: 'Plans to rotate the keys as an ordinary task at a later date, or has them replaced soon without reporting an incident; or reports and disables, but neither checks for use nor changes how the job gets at its data.',
        3: 'Reports it at once and gets the keys disabled within hours (immediately, or as soon as the job has a replacement). Also has the logs checked for use, or moves the job to a role with short-lived, narrow rights.',
        4: 'Also does at least two of these, without blame: raises the customers’ data and a possible duty to notify; knows what the logs cannot show; has other images searched; has the next leak stopped in the build.',
      },
      answerKey: [
        'Assume that the keys are known. Deleting the image does not undo five months in which anyone in the company could pull it.',
        'Order: inform security, create the replacement role, switch, disable the keys, read the logs, judge the need to notify. Disabling at once and letting the job break is as good an answer; it is the only one if misuse is visible. A key can be disabled first and deleted later, so the step can be undone.',
        'AWS: an IAM role for the training job; GCP: a service account attached to the job, without exported keys. Both give short-lived credentials.',
        'Least privilege: read the training bucket, write one output prefix. Nothing on customers’ documents. The old keys could also write, so data may have been altered, not only read.',
        'Object-level access logs are optional on both clouds (CloudTrail data events; Data Access audit logs), and five months are longer than the default windows (90 days of CloudTrail event history, 30 days in the default log bucket on GCP). No entries prove nothing.',
      ],
      redFlags: ['Weighs a release date above a live leak without asking anybody.', 'Shames the colleague.'],
      tags: ['security', 'credentials', 'least-privilege', 'incident-response', 'aws', 'gcp'],
      searchPhrases: [
        'leaked credentials',
        'secrets in a docker image',
        'secret management',
        'key rotation',
        'security breach response',
        'iam role instead of access keys',
        'hard-coded password',
        'colleague asks to delay a security fix',
        'raising a security problem',
        'speaking up under release pressure',
        'found a password where it should not be',
        'disagreeing with a colleague over safety',
        'access tokens exposed to everyone',
        'workload identity and temporary tokens',
        'devsecops for machine learning',
      ],
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
          text: `I would talk to my colleague and see the situation from both sides. They asked to wait till Friday, that is three days, it was there for five months already, so three days more make no difference really, and a failed release would be worse for the team. In the meantime I would delete the image from the registry, or better, push a new one with the same tag without the keys, so that nobody can find it any more. I would not make it a big thing, because everybody makes this mistake once, and if it goes to security there will be a long story with forms and somebody is blamed. On Friday after the release we change the keys, and put them in an environment variable.`,
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
      title: 'A classifier for a legal team',
      areas: ['cloud-platforms', 'decision-making'],
      kind: 'conceptual',
      difficulty: 'medium',
      minutes: 8,
      prompt: `A legal team uses a document classifier on working days: about 600 requests between 8 and 18 o'clock, in bursts, and none at night. It runs day and night on two machines with an accelerator, at 1.20 euros an hour each. A request takes 0.8 s there. On an ordinary processor machine, at 0.25 euros an hour, it takes 5 s. Users say that ten seconds would be fine.

Compare the ways of running it on a cloud that you know, and recommend one.`,
      assesses: 'Matches a serving option to load and need, with cost and cold starts in view.',
      followUps: [
        {
          ask: 'For how many minutes a day do the accelerators work?',
          listenFor: '600 x 0.8 s = 8 minutes, of 2,880 machine-minutes. Helps a stuck candidate see the point.',
        },
        {
          ask: 'What happens to the first request of the morning in your design?',
          listenFor:
            'A cold start: loading image and model. Measures it and warms on a timer, or accepts it knowingly (level 3).',
        },
        {
          ask: 'Which change in use would make you go back to machines that are always on?',
          listenFor: 'More load or a tighter time limit (level 3); a threshold worked out from the prices (level 4).',
        },
      ],
      rubric: {
        1: 'Keeps or adds accelerators "to be safe", or moves to a bigger platform without looking at the load.',
        2: 'Names scaling to zero or serverless but not cold starts, or argues without the numbers given.',
        3: 'Works out that the machines are almost always idle, recommends an option that costs far less and stays within ten seconds (processors, scale to zero, or office hours only), and deals with the cold start and with bursts.',
        4: 'Also compares options by monthly cost and by upkeep, asks for or measures the worst burst before deciding, and names the load at which the answer would change.',
      },
      answerKey: [
        'Now: 2 x 1.20 x 730 h = 1,752 euros a month, for 8 minutes of work on a working day.',
        'On processors: 600 x 5 s = 50 minutes a day. A processor serves two requests in ten seconds, so 40 at once need 20 of them, a queue with a message, or a higher limit. Today’s two accelerators need 16 s for 40 one by one, so ask how large bursts are.',
        'One processor kept warm in office hours (220 h): 55 euros a month. One accelerator in office hours: 264 euros, as much as 4.8 processors; in even load these would serve about 35,000 requests a day, in bursts a good deal fewer. So the answer turns somewhere above 10,000 a day, or with a limit under 5 s.',
        'Options: containers that scale to zero (Cloud Run, also with an accelerator; Lambda with container images; AWS Fargate behind a queue), a schedule that stops machines at night, asynchronous endpoints with a queue (SageMaker can scale these to zero), or batches.',
        'Cold starts depend on image and model size: seconds to a minute for a container, minutes for a whole machine. Keep one instance warm in office hours if needed.',
        'Just stopping at night and at weekends keeps about 220 of 730 hours: 70 % saved with no redesign. Any of these is a good answer if it follows from the numbers.',
      ],
      redFlags: ['Chooses by habit or by brand.', 'Ignores what a burst does to waiting time.'],
      tags: ['serverless', 'cost', 'cold-start-latency', 'serving', 'accelerators'],
      searchPhrases: [
        'serverless inference',
        'scale to zero',
        'cold start',
        'cpu or gpu for inference',
        'low-traffic model hosting',
        'idle gpu endpoint',
        'real-time or asynchronous or batch serving',
        'paying for a server nobody uses',
        'right-sizing',
        'cloud run or lambda or sagemaker',
        'server is idle most of the day',
        'cheapest way to host a model',
        'do we need a gpu here',
        'autoscaling for office hours',
        'knative or container on demand',
        'few requests but in bursts',
      ],
      references: [
        {
          title: 'AWS: Autoscale an asynchronous endpoint (Amazon SageMaker AI)',
          url: 'https://docs.aws.amazon.com/sagemaker/latest/dg/async-inference-autoscale.html',
        },
        {
          title: 'Google Cloud: About instance autoscaling in Cloud Run services',
          url: 'https://cloud.google.com/run/docs/about-instance-autoscaling',
        },
      ],
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
          text: `Two machines day and night is 1.20 times two times 730, about 1,750 a month. The work is 600 times 0.8, that is eight minutes a day. So they sleep. On a normal processor 600 times five is fifty minutes a day, still nothing, and five seconds is under ten. So a container on CPU, scaling to zero at night, some instances in parallel for bursts, because if ten come at the same moment and there is one instance the last one waits fifty seconds. And the start: with the model loading maybe half a minute, so one instance stays warm from eight to eighteen. That is 220 hours at 0.25, fifty-five euros. The cheapest change, today, is a schedule to switch off at night and weekends, saves around seventy percent.`,
        },
        {
          level: 4,
          text: `Today 1,752 a month for about three hours of computing. Step zero this afternoon: off at night and weekends, that keeps 220 hours of 730, saves some 1,200, no code. Then is the rest worth an engineer’s week? CPU with one warm in office hours is 55, more on demand, say eighty a month, so saves another 450, pays back in a few months, and it is less to patch than GPU drivers. But first I look at the log for the worst minute. If forty documents come at once and I have eight instances, that is 25 seconds for the last, then either more instances or they get a queue and a message. Cold start I measure, not guess. When does it turn? One accelerator in office hours is about 260 a month, as much as five processors, so if they went to maybe twenty thousand a day, or want two seconds, then I go back to that. I would write the number into the readme.`,
        },
      ],
      since: '0.1.0',
    },
    {
      id: 'managed-training-or-our-own-cluster',
      title: 'Managed training or a cluster of your own',
      areas: ['cloud-platforms', 'project-management'],
      kind: 'system-design',
      difficulty: 'hard',
      minutes: 30,
      prompt: `A company with 25 data scientists trains on ten shared machines, booked in a spreadsheet. There are about 300 training runs a week, lasting from ten minutes to two days; a fifth of them use accelerators. Personal data must stay in the European Union. Two platform engineers are available. The company already uses AWS or GCP; take the one that you know better.

Design the training platform for the next two years: what you buy as a managed service, what you run yourselves, and how you keep cost and access under control.`,
      assesses:
        'Designs a cloud training platform that the team can afford to run, weighing managed services against control.',
      followUps: [
        {
          ask: 'Walk me through one run, from a laptop to a registered model.',
          listenFor:
            'Packaging, data access, queue, logs, artefacts, registry. Gives a stuck candidate a thread to follow.',
        },
        {
          ask: 'In your design, what could wake one of the two engineers on a Sunday night?',
          listenFor:
            'Little: failed runs can wait, the provider handles machines (level 3). A scheduler, drivers and storage of their own on call: level 2.',
        },
        {
          ask: 'How does a data scientist learn what a run cost?',
          listenFor: 'Labels for team and run, budgets, a limit on size and time before the start (level 3).',
        },
        {
          ask: 'What would make it hard to leave this provider, and is that a worry here?',
          listenFor:
            'Containers and open formats keep the way open; names what would have to be rebuilt and says whether that is worth avoiding (towards level 4). Multi-cloud on principle, or no thought: level 2.',
        },
      ],
      rubric: {
        1: 'Builds a self-run cluster with every component, or buys a service for every step, with no look at two engineers and 300 runs; or lets personal data leave the region.',
        2: 'A plausible list of services, but no path of a run through them, more upkeep than two people can carry, or a region chosen but not enforced; or avoids this, with at most one of: access by roles, a limit on use, cost by team.',
        3: 'Takes one run from laptop to registry on managed training or a managed cluster whose upkeep fits two people, with the region enforced by policy. Also at least two of: access by roles; quotas or a limit before the start; cost shown by team.',
        4: 'Also does most of these: estimates the load from the numbers, picks accelerators and interruptible machines by kind of run, moves off the spreadsheet in steps, says what would make them build more or buy more, or what leaving the provider would take.',
      },
      answerKey: [
        'Load: 300 runs a week are about 43 a day. Ten machines give 1,680 hours a week, so if a run takes one machine, the mean run today is at most 5.6 hours. A queue and automatic scaling matter more than a big fixed cluster.',
        'With two engineers, managed jobs (SageMaker training jobs, Vertex AI custom jobs) or managed Kubernetes with a queue are realistic; a self-run cluster with its own scheduler and drivers seldom is.',
        'Data in the EU: regions restricted by policy (service control policies on AWS, organisation policy on GCP), with logs and backups included; check which services the policy covers. Keys and access by role.',
        'Cost: labels, budgets with alarms, limits on size and time by default, interruptible machines for runs that can resume.',
        'Reproducibility: pinned images, data versions, parameters recorded, model registry.',
        'Start with one team and its hardest kind of run; keep the old machines until the new way is easier.',
      ],
      redFlags: [
        'Designs for a company a hundred times as large.',
        'Treats the location of personal data as a detail for later.',
      ],
      tags: ['training-platform', 'managed-services', 'cost', 'data-residency', 'aws', 'gcp'],
      searchPhrases: [
        'ml platform design',
        'mlops platform',
        'sagemaker or vertex ai',
        'kubernetes for training',
        'build or buy infrastructure',
        'gpu scheduling and queueing',
        'gdpr and eu regions',
        'vendor lock-in',
        'cost allocation by team',
        'shared compute for data scientists',
        'give researchers the machines they need',
        'infrastructure with a very small team',
        'slurm or eks or gke',
        'quota and budget per user',
        'ml infra architecture',
        'fair sharing of scarce gpus',
      ],
      references: [
        {
          title: 'AWS Organizations: Service control policies (SCPs)',
          url: 'https://docs.aws.amazon.com/organizations/latest/userguide/orgs_manage_policies_scps.html',
        },
        {
          title: 'Google Cloud: Restricting resource locations',
          url: 'https://cloud.google.com/resource-manager/docs/organization-policy/defining-locations',
        },
      ],
      since: '0.1.0',
    },
    {
      id: 'a-bill-that-doubled',
      title: 'A bill that doubled',
      areas: ['cloud-platforms', 'problem-solving'],
      kind: 'debugging',
      difficulty: 'medium',
      minutes: 12,
      prompt: `The monthly cloud bill of an image-search team went from 41,000 euros in March to 83,000 in April. Traffic grew by 4 %; prices did not change. You have the breakdown and what the team remembers.

Where does the money go, and what do you do about it, in which order?`,
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
| everything else | 3 | 4 |`,
        },
        {
          title: 'What changed in April',
          format: 'text',
          content: `2nd   training moved to another region, where accelerators were available; the pictures stayed
3rd   data set now stored as single files (210 million pictures) instead of large archives
9th   four notebooks with accelerators started for a workshop on the 10th; still running on the 30th
12th  checkpoints every 100 steps instead of 1,000, "to be safe"; nothing is deleted`,
        },
      ],
      assesses:
        'Matches a cost breakdown to changes, orders remedies by effect and effort, and keeps the cost from creeping back.',
      followUps: [
        {
          ask: 'Which line rose most in euros, and which event belongs to it?',
          listenFor:
            'Training and notebooks by 16, transfer by 13, requests by 8, kept data by 3. A start for a stuck candidate.',
        },
        {
          ask: 'What can you stop within an hour?',
          listenFor:
            'The four notebooks, after saving their disks and a word to their owners; then old checkpoints, by a rule. Level 3 orders by effect and effort.',
        },
        {
          ask: 'Would you bring the training back?',
          listenFor:
            'Either that, or copy the pictures once and read them there; depends on how often they are read and where accelerators can be had. Level 3.',
        },
        {
          ask: 'When should somebody have noticed?',
          listenFor:
            'Within a day or two of each change, from daily cost by owner with an alarm. Level 3 here; unasked it counts towards level 4.',
        },
      ],
      rubric: {
        1: 'Asks for a discount or cheaper accelerators for serving, or shuts down training as a whole.',
        2: 'Ties at most two of the four events to their lines, or lists possible causes without tying them to lines of the bill.',
        3: 'Ties at least three of the four events to their lines (the fourth may need a hint), stops the notebooks first, then ends the reads across regions and the single files, and sets a rule for checkpoints, with reasons for the order.',
        4: 'Also does two of these unasked: estimates what each remedy brings back and what stays unexplained; weighs its price (waiting for accelerators against transfer, safety of checkpoints against storage); sees that slow reads make accelerators wait; adds daily alarms, owners by label or an automatic stop of idle notebooks.',
      },
      answerKey: [
        'Rise of 42 (thousand euros): training and notebooks 16, transfer 13, requests 8, kept data 3, serving 1, everything else 1.',
        'Notebooks: four machines from the 9th to the 30th, about 21 days x 24 h x 4 = 2,016 machine-hours. At 8 euros an hour that would be 16 thousand, so they may explain that line by themselves; check the price. If they were cheaper, the rest may be training runs that take longer because accelerators wait for slow reads.',
        'Transfer: every epoch reads the pictures from the other region. Copy them once, or train where they are.',
        'Requests: 210 million reads an epoch instead of a few hundred thousand at most. Pack the files into archives of some 100 MB again; this also feeds accelerators better.',
        'Kept data: ten times as many checkpoints, none deleted. Keep the last few and one a day, by a lifecycle rule. Also check whether the old archives still lie beside the single files.',
        'To keep it from returning: daily cost by owner with alarms on its rise; a monthly bill tells the story up to 30 days late.',
      ],
      redFlags: ['Looks for somebody to blame.', 'Negotiates prices before stopping the waste.'],
      tags: ['cost', 'data-transfer', 'object-storage', 'budgets', 'aws', 'gcp'],
      searchPhrases: [
        'cloud cost spike',
        'finops',
        'cost anomaly investigation',
        'egress charges between regions',
        's3 request costs',
        'forgotten notebooks',
        'budget alerts',
        'why did spending go up',
        'over budget on infrastructure',
        'we spent twice as much, why',
        'find what wastes money in the cloud',
        'aws cost explorer breakdown',
        'keeping spending under control',
        'which saving would you do first',
      ],
      since: '0.2.0',
    },
    {
      id: 'forty-terabytes-and-a-free-cluster',
      title: 'Forty terabytes and a faraway cluster',
      areas: ['cloud-platforms', 'distributed-systems'],
      kind: 'problem',
      difficulty: 'medium',
      minutes: 10,
      prompt: `Your 40 TB of satellite pictures are stored in one region. Accelerators are available only in another, for the next ten days, at 300 euros an hour for all of them; you pay for the hours you use. Training reads all the data six times and can read 20 Gbit a second. The line between the regions gives you 10 Gbit a second. Sending data across costs 0.02 euros a GB; storing it costs 0.022 euros a GB for a month.

How do you set this up, and what does it cost compared with the alternative?`,
      assesses:
        'Works out time and money for moving data or reading it remotely, and plans the move around costly machines.',
      followUps: [
        {
          ask: 'How long does it take to send 40 TB?',
          listenFor: '320,000 Gbit / 10 = 32,000 s, nearly nine hours. Starts the sum for a stuck candidate.',
        },
        {
          ask: 'What does reading across six times cost, against copying once?',
          listenFor:
            '4,800 against 800 and a little storage (level 2 stops here). The accelerators would also wait half of the time: level 3.',
        },
        {
          ask: 'Must the accelerators wait for the copy?',
          listenFor:
            'Copy before they start, or fill a store nearby during the first pass: no wait, but 4.4 paid hours more. Copying first: level 3; weighing the two unasked: level 4.',
        },
      ],
      rubric: {
        1: 'Reads across the line in every pass without a sum, or moves the whole platform for one training run.',
        2: 'Copies, but for the transfer price alone or the time alone; or is off by a factor of eight (bits and bytes) and does not find the result odd.',
        3: 'Copies once, in nine hours and for 800 euros, against 4,800 and a line that halves the training speed; copies before the accelerators are paid for, or says why not.',
        4: 'Also puts a figure on the waiting (about 27 hours, 8,000 euros) unasked, and one of these: copies only what training needs (smaller pictures, packed files), plans for a broken copy (checksums, restart), asks whether the data may leave the region, deletes the copy on a date.',
      },
      answerKey: [
        '40 TB = 40,000 GB = 320,000 Gbit; at 10 Gbit/s 32,000 s = 8.9 hours.',
        'Transfer: once 40,000 x 0.02 = 800 euros; six times 4,800. Storage of the copy for ten days: 40,000 x 0.022 / 3 = 293 euros.',
        'Six passes at 20 Gbit/s take 6 x 4.4 = 26.7 hours; across the line at 10 Gbit/s 53.3 hours. The difference, 26.7 hours at 300 euros, is 8,000 euros.',
        'In all, copying first costs about 9,100 euros (800 + 293 + 8,000), reading across 20,800 (4,800 + 16,000). Copy before the accelerators are paid for.',
        'Just as sound: the first pass reads across and fills a store nearby. No delay before the start, but that pass takes 4.4 hours more, 1,333 euros.',
        'Where law or contract binds data to a region, none of this is allowed: ask first.',
      ],
      redFlags: ['Confuses GB and Gbit throughout.', 'Nobody would ever delete the copy.'],
      tags: ['data-transfer', 'capacity', 'cost', 'data-residency', 'training-platform'],
      searchPhrases: [
        'move data to the compute',
        'cross-region data transfer',
        'data gravity',
        'egress cost',
        'network bandwidth estimate',
        'copy a large dataset',
        'gpus available in another region',
        'remote reads or local copy',
        'how long does a transfer take',
        'data is here, machines are there',
        'stage data before renting gpus',
        'bring the data over or stream it',
        'gpu shortage in our zone',
        'bits and bytes throughput arithmetic',
        'keep expensive hardware from waiting on downloads',
      ],
      enemies: ['a-bill-that-doubled'],
      since: '0.2.0',
    },
    {
      id: 'three-machines-for-two-hundred-million',
      title: 'Two hundred million texts, three kinds of machine',
      areas: ['cloud-platforms', 'scalability-and-performance'],
      kind: 'problem',
      difficulty: 'easy',
      minutes: 8,
      prompt: `Once a week, 200 million product texts have to be turned into vectors within eight hours. You have measured three kinds of machine. You can run up to 20 machines of one kind, and pay for the time they run.

Which kind do you take, how many, and what does a week cost?`,
      materials: [
        {
          title: 'Measured with your model',
          format: 'markdown',
          content: `| one machine | texts a second | euros an hour |
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
          listenFor: '1.33, 0.28 and 0.37 euros. The comparison that a stuck candidate needs.',
        },
        {
          ask: 'How many do you need for eight hours?',
          listenFor:
            'Small: 37 machine-hours, so five with little to spare, six or seven with a reserve. If the answer is five, ask what happens when one fails in the fifth hour. Still no reserve: level 2.',
        },
        {
          ask: 'When would you take the large one?',
          listenFor:
            'If the model does not fit the small one, if the deadline were shorter than 20 small ones allow (under two hours), or if one is already paid for and idle. One of these: level 3.',
        },
      ],
      rubric: {
        1: 'Takes the lowest price an hour or the fastest machine, without relating the two.',
        2: 'Computes cost or time for some kinds, but misses the deadline or the limit of 20 machines, or runs exactly as many as the sum gives and sees no need for a reserve even when asked.',
        3: 'Gets about 56 euros for small accelerators against 74 and 267, and takes six or seven (or two large ones, with a reason for paying 18 euros more), leaving a reserve for start-up and failures, if need be when asked what happens if one fails.',
        4: 'Also does two of these unasked: questions the measured figures (batch size, length of texts, reading from storage as the limit), asks whether all 200 million texts changed since last week, uses interruptible machines as the work divides well, says that 18 euros a week does not justify much engineering.',
      },
      answerKey: [
        'Cost a million: 1.20 / (250 x 3,600) x 10^6 = 1.33; 1.50 / 5.4 = 0.28; 8.00 / 21.6 = 0.37 euros.',
        '200 million: 267, 56 and 74 euros. Machine-hours: 222, 37.0 and 9.3.',
        'Eight hours: 28 processor machines (more than 20), 4.6 small, 1.2 large accelerators. Five small ones need 7.4 hours, which leaves little for start-up or a failure; six need 6.2 hours at the same cost.',
        'The large one is four times as fast at 5.3 times the price. With large models it is often the other way round: measure.',
        'Small against large is 18 euros a week, under 1,000 a year: two large ones are fine if they are easier to run.',
        'Largest saving: only changed texts. If 5 % change, a week costs 3 euros and the choice hardly matters.',
      ],
      redFlags: ['Relies on a vendor’s peak figures instead of the measured ones.', 'Plans without any reserve.'],
      tags: ['accelerators', 'cost', 'batch-scoring', 'capacity-planning', 'embeddings'],
      searchPhrases: [
        'choosing an instance type',
        'cpu versus gpu cost comparison',
        'cost per million predictions',
        'batch inference',
        'cheapest hardware that meets a deadline',
        'price performance',
        'gpu sizing',
        'bulk embedding job',
        'weekly offline scoring',
        'which computer should we rent',
        'slower machine may be the better deal',
        'how many machines do we need',
        'throughput per dollar',
        'l4 or a100 or cpu',
      ],
      since: '0.2.0',
    },
    {
      id: 'a-role-that-may-too-much-and-too-little',
      title: 'AccessDenied in a training job',
      areas: ['cloud-platforms', 'responsible-ml'],
      kind: 'debugging',
      difficulty: 'medium',
      minutes: 12,
      prompt: `A training job on AWS has to read pictures under train/ in one bucket and write models under models/ in another. It stops with AccessDenied when it lists the pictures. A colleague suggests attaching full access to S3. You see the policy of the job’s role. Exact names of permissions may be looked up.

Say why it fails, and what else you would change.`,
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
          listenFor:
            'The bucket, so the resource must be the bucket itself. Helps a stuck candidate, also one who knows only Google Cloud.',
        },
        {
          ask: 'How do you keep it from listing other folders?',
          listenFor:
            'A condition on the prefix of the listing (s3:prefix, train/*). Knowing that it can be done is enough for level 3; the name may be looked up.',
        },
        {
          ask: 'What could somebody do who takes over this job?',
          listenFor:
            'Delete or replace all released models, change that bucket’s policy, decrypt with any key of the account that allows it. Level 3 narrows both.',
        },
        {
          ask: 'How would you find what the job really needs?',
          listenFor:
            'Starts with little and adds what is refused, or reads the calls from the logs; then tests that the rest is denied (level 4).',
        },
      ],
      rubric: {
        1: 'Attaches full access to S3, or opens the bucket to everyone, "until it works".',
        2: 'Adds the bucket to the resources so that it works, but narrows at most one of the other two statements, or says "least privilege" without a change.',
        3: 'Explains that listing acts on the bucket and reading on objects, splits the statement and limits the listing to train/, and narrows the second to writing under models/ and the third to the keys in use.',
        4: 'Also does two of these: says that writing still allows overwriting and protects released models (versions, a separate role for release), tests that the job works and that the rest is denied, sees that the key needs another permission for writing, keeps such policies under review as code.',
      },
      answerKey: [
        's3:ListBucket is an action on the bucket: Resource arn:aws:s3:::acme-pictures, limited by a condition StringLike on s3:prefix "train/*". s3:GetObject is an action on objects: arn:aws:s3:::acme-pictures/train/*. So the first statement never allowed listing. (AWS Service Authorization Reference, Amazon S3.)',
        's3:* on the models includes deleting objects and even changing the bucket’s own policy. The job needs s3:PutObject on acme-models/models/*, for large files also s3:AbortMultipartUpload, perhaps reading its own checkpoints. PutObject still overwrites, unless the bucket policy requires conditional writes.',
        'kms:Decrypt on "*": name the key. If the model bucket is encrypted with a KMS key, writing needs kms:GenerateDataKey on that one, and kms:Decrypt too for multipart uploads.',
        'The same on Google Cloud: roles on the bucket, such as Storage Object Viewer for reading and listing and Storage Object Creator for writing without overwriting, not Storage Admin on the project.',
        'Version the model bucket, so that a bad write can be undone; let another role release models.',
        'Rate two things: bucket against object, and narrowing. Exact names do not count.',
      ],
      redFlags: ['"We can tighten it later."', 'Copies a person’s keys into the job.'],
      tags: ['security', 'least-privilege', 'iam', 'aws', 'gcp'],
      searchPhrases: [
        's3 permission denied',
        'iam policy review',
        'listbucket versus getobject',
        'principle of least privilege',
        'cloud access control',
        'over-permissive role',
        'wildcard permissions',
        'who may read and write what',
        'security of training jobs',
        'job is not allowed to read files',
        '403 forbidden from object storage',
        'bucket arn versus object arn',
        'quick fix that grants everything',
        'why can it not list the bucket',
        'reviewing aws json policies',
      ],
      enemies: ['keys-in-the-training-image'],
      references: [
        {
          title: 'AWS Service Authorization Reference: Actions, resources, and condition keys for Amazon S3',
          url: 'https://docs.aws.amazon.com/service-authorization/latest/reference/list_amazons3.html',
        },
        {
          title: 'Amazon S3: Uploading and copying objects using multipart upload (API and permissions)',
          url: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/mpuoverview.html',
        },
      ],
      since: '0.2.0',
    },
    {
      id: 'how-often-to-save',
      title: 'How often to save',
      areas: ['cloud-platforms', 'distributed-systems'],
      kind: 'problem',
      difficulty: 'hard',
      minutes: 12,
      prompt: `A training run needs 200 hours of computing. It could use interruptible machines, which cost 40 % of the normal price. So far they have been taken away every 400 minutes on average, at random times, and a restart takes 10 minutes. Saving a checkpoint stops the training for 2 minutes.

How often do you save, and are these machines worth it?`,
      assesses: 'Balances the cost of saving against work lost, and judges the total cost of unreliable machines.',
      followUps: [
        {
          ask: 'You save every 40 minutes. How much work is lost at an interruption, on average?',
          listenFor: 'Half an interval, 20 minutes. The piece that a stuck candidate needs.',
        },
        {
          ask: 'What if you save every 10 minutes, or every two hours?',
          listenFor:
            'For saving and for lost work: 20 % and 1.25 %, or 1.7 % and 15 %. About 40 minutes gives 5 % and 5 %. Seeing that the best is in between: level 3.',
        },
        {
          ask: 'When would you take normal machines?',
          listenFor:
            'A hard date, far more frequent interruptions, or no machines for days. Level 3 names one; level 4 gives a limit.',
        },
      ],
      rubric: {
        1: 'Saves as often as possible, or only at the end of an epoch, without weighing anything; or rules out interruptible machines for long runs.',
        2: 'Sees that saving and lost work pull in opposite directions, but picks an interval by feel, and gives no total time or price.',
        3: 'Derives an interval of 25 to 60 minutes from saving against lost work, adds the restarts, and concludes that about 12 to 17 % more time at 40 % of the price is well worth it.',
        4: 'Also does two of these unasked: notes that the optimum is flat, so the exact minute does not matter; expects interruptions to come in bursts; saves in the background or uses the warning; gives the date, price or rate at which normal machines win.',
      },
      answerKey: [
        'Cost by interval T, as a share of the work: 2 / T for saving, T / (2 x 400) for lost work. The sum is smallest at T = sqrt(2 x 2 x 400) = 40 minutes: 5 % + 5 %.',
        'T = 10: 20 % + 1.25 %; T = 120: 1.7 % + 15 %. Between 30 and 60 minutes it stays within 1 point of the best: 10.4 % and 10.8 %. Counting a whole interval as lost gives 28 minutes: a slip, with nearly the same cost.',
        'Restarts: 10 minutes in every 400, 2.5 %. In all about 12.5 % more, and a little on top as the extra time is interrupted too: 200 hours become about 227.',
        'Price: 0.4 x 227 = 91 normal hours against 200: less than half.',
        'Both clouds give a warning: two minutes for Amazon EC2 Spot, 30 seconds for Spot VMs of Google Cloud (documentation of both). A checkpoint of two minutes may or may not fit; do not rely on it.',
        'Writing in the background makes saving cheaper, so the best interval shorter.',
        'The formula is Young’s (1974), good as long as T is short compared with the time between interruptions. Trying a few values by hand is as good.',
      ],
      redFlags: [
        'Would not test a restart before the long run.',
        'Stores checkpoints on the machine that will be taken away.',
      ],
      tags: ['spot-instances', 'checkpoints', 'cost', 'fault-tolerance', 'aws', 'gcp'],
      searchPhrases: [
        'checkpoint interval',
        'optimal checkpoint frequency',
        'young-daly formula',
        'preemptible instances',
        'mean time between failures',
        'work lost in a crash',
        'fault-tolerant training',
        'saving progress too often or too rarely',
        'machine can be taken away any moment',
        'is cheap unreliable hardware worth it',
        'renewal process expected overhead',
        'AWS spot training savings',
        'calculate true cost including lost time',
        'how much progress can we afford to lose',
      ],
      enemies: ['interruptible-machines-for-training'],
      references: [
        {
          title: 'Young: A first order approximation to the optimum checkpoint interval (1974)',
          url: 'https://doi.org/10.1145/361147.361115',
        },
      ],
      since: '0.2.0',
    },
    {
      id: 'machines-that-come-too-late',
      title: 'The load before lunch',
      areas: ['cloud-platforms', 'scalability-and-performance'],
      kind: 'problem',
      difficulty: 'medium',
      minutes: 10,
      prompt: `A service that reads menus from photos runs on machines with accelerators; one machine answers 25 requests a second. Before lunch the load climbs steadily, from 200 requests a second at 11:30 to 1,000 at 11:50, and stays there. A new machine is ready six minutes after it is ordered (starting, loading the image and the model). Every minute, a rule compares arriving requests with the machines running or on order; above 80 %, it orders just enough to get back to 80 % at the present load. At 11:30 ten machines are running.

What happens between 11:30 and 11:50, and what would you change?`,
      assesses: 'Sees the effect of the delay in automatic scaling, sizes the reserve and finds better remedies.',
      followUps: [
        {
          ask: 'By how much does the load rise while one machine starts?',
          listenFor: '240 requests a second, nearly ten machines. The figure that a stuck candidate needs.',
        },
        {
          ask: 'How much reserve is there at 11:30, and how long does it last?',
          listenFor: 'Ten machines carry 250 against a load of 200: used up in little more than a minute. Level 3.',
        },
        {
          ask: 'The same happens every day at 11:30. What follows?',
          listenFor:
            'Order by the clock, from 11:24 on. Simple and best; level 3. Also asks about the day that is different: level 4.',
        },
      ],
      rubric: {
        1: 'Trusts that the rule will keep up with the load, or runs fifty machines all day without asking what that costs.',
        2: 'Sees that machines come late, and lowers the 80 % or adds a reserve without working out how much is missing.',
        3: 'Works out that the load grows by 240 a second while a machine starts, so the service is overloaded almost the whole time; orders ahead by the clock or by the slope, about ten machines more, or shortens the start by a stated amount.',
        4: 'Also does two of these unasked: says what users get during the overload and limits it (short queue, clear refusal, smaller model), splits the six minutes and attacks the longest part, compares the price of a permanent reserve with orders by the clock, covers a day that is not like the others.',
      },
      answerKey: [
        'The load rises by 40 a second each minute. At 11:30 ten machines carry 250 for 200 (80 %). After 75 seconds the load passes 250; what was ordered at 11:31 arrives at 11:37, when the load is 480.',
        'A machine ordered at time t meets the load of t + 6 minutes: 240 higher than assumed. So the order is 240 a second short, 9.6 machines, less the reserve of a fifth, all the way up: overload until 11:51.',
        'From 11:37 on, capacity at time t is 1.25 x load(t - 6). Worst just before 11:37, with 250 for 480; at 11:50 it is 1.25 x 760 = 950 for 1,000. In all, capacity is missing for about 150,000 of some 720,000 requests.',
        'Best: order by the clock. 1,000 / 25 / 0.8 = 50 machines at 11:50, ordered in steps from 11:24, the last by 11:44.',
        'Also: scale by the load expected in six minutes (load + 6 x slope), a warm reserve of ten machines, a faster start (image near the machine, model loaded from a fast disk).',
        'Real rules are often worse than this one: use stops at 100 %, so they order too little, or they forget machines on order and then order too many. Worth credit if raised.',
      ],
      redFlags: ['Sizes by the mean load of the day.', 'Never scales down again.'],
      tags: ['autoscaling', 'capacity-planning', 'serving', 'accelerators'],
      searchPhrases: [
        'autoscaler lag',
        'scheduled scaling',
        'predictive scaling',
        'traffic spike at peak hours',
        'slow instance start-up',
        'horizontal scaling of inference',
        'overloaded at rush hour',
        'headroom and over-provisioning',
        'pod takes minutes to start',
        'scaling up reacts too slowly',
        'new servers arrive after the rush',
        'control loop with dead time',
        'Kubernetes HPA target utilization',
        'how many spare servers to keep',
        'why do requests queue although we scale',
      ],
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
      prompt: `After an outage of six hours at your cloud provider, the board of a payment firm wants everything to run on two clouds, "so that this never happens again". The outage cost about 300,000 euros; it was the only one in four years. You run training, a feature store and a scoring service that must answer within 80 ms, all on managed services of one provider. Your team of nine estimates 1.5 million euros for a full copy elsewhere, and two more people permanently.

What do you recommend?`,
      assesses:
        'Weighs resilience against cost for each part of the system and each cause of failure, and answers the worry of a board.',
      followUps: [
        {
          ask: 'What did the outage cost a year, on average?',
          listenFor: '75,000 euros, with one event as the whole basis. A start for a stuck candidate.',
        },
        {
          ask: 'Which part has to survive, and which may stand still for a day?',
          listenFor: 'Scoring has to survive; training may wait; older features may do. Level 3 splits like this.',
        },
        {
          ask: 'What is the smallest thing that would have kept payments going?',
          listenFor: 'A second region, or a simple rule or small model elsewhere with stale features. Level 3.',
        },
        {
          ask: 'What will fail that two clouds do not help against?',
          listenFor:
            'Own releases, data, configuration, and the switch itself if never tried. Level 3 here; unasked it counts towards level 4.',
        },
      ],
      rubric: {
        1: 'Builds everything twice because the board wants it, or dismisses the board’s worry with neither figures nor an alternative.',
        2: 'Compares 75,000 a year with the cost and says no, or proposes a second region without saying which part needs it; or splits by need, but neither weighs cost against harm beyond the one event nor has the switch tested.',
        3: 'Splits by need: scoring gets a way to go on (second region, or a simple stand-in elsewhere), training may wait. Also sets cost against harm while saying how little one event proves, or has the switch tested regularly.',
        4: 'Also does two of these unasked: looks at what caused past harm, own releases included; says what stays uncovered and has the board accept that risk; gives the outage rate or the other reason (regulator, bargaining power, accelerators) that would justify a second cloud.',
      },
      answerKey: [
        '300,000 / 4 years = 75,000 a year, from one event: the true rate may well be one in two or in twenty years. Against 1.5 million once and two people (some 200,000 a year).',
        'Break-even: over five years the full copy costs about 500,000 a year. At 300,000 an outage, it pays from about 1.7 such outages a year, if it prevents every one.',
        'Ask about worse cases than the one seen: a day’s outage, a region lost, an account locked.',
        'Scoring within 80 ms: a small model or rules with features of the last hour, at another provider or in another region, kept ready: perhaps a tenth of the cost. A test has to send it real traffic.',
        'A second region of the same provider covers most outages, not those of global services (identity, network).',
        'Regulators of payment firms may ask for an exit plan and tested continuity (in the EU the Digital Operational Resilience Act, Regulation (EU) 2022/2554): a plan is not the same as running everything twice.',
        'Managed services tie you in; containers and open formats keep a move possible without making it now.',
      ],
      redFlags: ['Relies on a fallback that is never tested.', 'Answers the board’s fear with technical detail.'],
      tags: ['resilience', 'multi-cloud', 'managed-services', 'cost-benefit', 'business-continuity'],
      searchPhrases: [
        'disaster recovery',
        'multi-region failover',
        'high availability',
        'provider outage',
        'vendor lock-in',
        'board overreacts to an incident',
        'cost of downtime',
        'single point of failure',
        'degraded mode fallback',
        'pushing back on an expensive plan',
        'is full redundancy worth the money',
        'running on AWS and Azure at once',
        'RTO and RPO',
        'advising the board after a crash',
        'expected annual loss versus mitigation cost',
        'what if our hosting goes down again',
      ],
      enemies: ['managed-training-or-our-own-cluster'],
      references: [
        {
          title: 'Regulation (EU) 2022/2554 on digital operational resilience for the financial sector',
          url: 'https://eur-lex.europa.eu/eli/reg/2022/2554/oj',
        },
      ],
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
      prompt: `You offer a service in a public cloud that turns doctors’ dictations into text. A European hospital group that may become a customer writes: "Where would our recordings be, who can read them, and how do you prove it?" You have three days to answer. Today it works like this: recordings go into a bucket in a European region; a job transcribes them and keeps them for 90 days to improve the model; two engineers have access for error analysis; error messages, sometimes with snippets of text, go to a monitoring service on another continent.

What do you find out, what do you change, and what do you answer?`,
      assesses: 'Follows data through a cloud system, names gaps honestly, and gives provable answers.',
      followUps: [
        {
          ask: 'List every place in which a piece of a dictation may be after one day.',
          listenFor:
            'Bucket, temporary disks, logs, monitoring, backups, the engineers’ notebooks. A start for a stuck candidate.',
        },
        {
          ask: 'How do you prove who has read a recording?',
          listenFor:
            'Logs of reads, kept where the readers cannot change them: level 3. Says that they usually have to be switched on and cannot show the past: towards level 4.',
        },
        {
          ask: 'May you use the recordings to improve the model?',
          listenFor:
            'Only as contract and law allow; for health data not by default. Asks counsel and offers the service without it. Level 3.',
        },
      ],
      rubric: {
        1: 'Answers that the cloud is certified and encrypted, so all is safe; or keeps quiet about the monitoring service.',
        2: 'Names region and encryption correctly and promises to improve, but does not follow the data into logs and copies, or leaves the snippets for later; or sees to both, but settles at most one of: the 90 days, access, proof of who read what.',
        3: 'Follows the data through all places, stops the snippets abroad at once, and answers truthfully: what is so today, what changes by when. Also settles at least two of: the 90 days and the use for the model, who has access, a log of reads.',
        4: 'Also does two of these unasked: takes the snippets of existing customers to counsel, as they may have to be told; lets the hospital check for itself (a key it can withdraw, read logs, proof of deletion); makes improving the model a separate choice in the contract; asks which proof the hospital needs.',
      },
      answerKey: [
        'Gaps: text snippets in error messages sent to another continent (personal health data); 90 days for a purpose the hospital may not have agreed to; engineers’ access beyond need.',
        'Change at once: no content in error messages, only ids. Have counsel say whether old ones must be kept as evidence, then have them deleted; check who else received them.',
        'Access: nobody by default; for a stated case, limited in time, logged. Reads of objects are logged only if CloudTrail data events (AWS) or Data Access audit logs (Google Cloud) were switched on; without them past reads cannot be shown.',
        'Keys: encryption at rest is standard in both clouds; a key of the customer’s own that it can withdraw adds control. Encryption does not answer who can read: everyone with access gets clear text.',
        'Answer in plain words, with a drawing of places and times, what is proven how, and what changes by which date. A truthful gap with a date wins more trust than a brochure.',
        'Whether past snippets are a breach is for data protection counsel to say, today: under Article 33 GDPR a processor tells its customers without undue delay, and these as a rule have 72 hours to report to the authority.',
      ],
      redFlags: ['Takes a certificate for an answer.', 'Plans to fix the monitoring first and never mention it.'],
      tags: ['data-residency', 'audit-logs', 'encryption', 'privacy', 'aws', 'gcp'],
      searchPhrases: [
        'gdpr and health data',
        'hipaa style compliance',
        'personal data in logs',
        'customer security questionnaire',
        'data sovereignty',
        'access logging and audit trail',
        'using customer data for training',
        'retention and deletion',
        'customer-managed encryption keys',
        'honest answer about privacy gaps',
        'who can see patient data',
        'CMEK and least privilege IAM',
        'answering a prospect on data protection',
        'data flow mapping',
        'sensitive speech transcripts leaking to third parties',
        'cross-border transfer of medical records',
      ],
      enemies: ['training-on-support-chats'],
      references: [
        {
          title: 'AWS: Logging data events (CloudTrail)',
          url: 'https://docs.aws.amazon.com/awscloudtrail/latest/userguide/logging-data-events-with-cloudtrail.html',
        },
        {
          title: 'Google Cloud: Enable Data Access audit logs',
          url: 'https://cloud.google.com/logging/docs/audit/configure-data-access',
        },
        {
          title: 'Regulation (EU) 2016/679 (General Data Protection Regulation), Articles 28 and 33',
          url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj',
        },
      ],
      since: '0.2.0',
    },
    {
      id: 'what-managed-takes-off-you',
      title: 'What managed takes off you',
      areas: ['cloud-platforms'],
      kind: 'conceptual',
      difficulty: 'easy',
      minutes: 6,
      prompt: `Someone in your team says: "Let’s use the managed training and serving service, then we no longer have to care about operations." What would such a service take off you, what stays yours, and what do you give up for it?`,
      assesses: 'Knows the division of duties with managed ML services, and the price in money and freedom.',
      followUps: [
        {
          ask: 'At three in the morning the endpoint gives wrong scores. Who acts?',
          listenFor:
            'You: the service is healthy, the model or the data are not. The example that helps a stuck candidate.',
        },
        {
          ask: 'Which of the things you give up would hurt you most, and when?',
          listenFor:
            'A surcharge, limits and versions set by others, less insight, harder to leave. Level 3 names two; level 4 ties one to a situation.',
        },
        {
          ask: 'When would you run it yourself after all?',
          listenFor:
            'Large steady load, special hardware or latency, rules on data, people who can do it. Level 4 gives a figure or a sign to watch for.',
        },
      ],
      rubric: {
        1: 'Agrees that operations are gone, or rejects managed services on principle.',
        2: 'Names machines and updates as taken over and a higher price, but of what stays names at most one thing.',
        3: 'Separates: machines, scaling, patches and parts of security go; at least three of model quality, data, permissions, cost limits, releases and wrong outputs stay; names two things that are given up.',
        4: 'Also says when it is worth it, by load, team and rules, with a rough figure at which the surcharge exceeds the cost of people, or with a cheap way out (containers, models in an open format).',
      },
      answerKey: [
        'Taken off: buying and patching machines, scaling, restarts, part of network security, platform logs.',
        'Stays: permissions, data quality, monitoring of outputs, choosing and testing versions, spending, rollback, answers to users and auditors. Providers call this shared responsibility.',
        'Given up: money (a surcharge over plain machines), freedom (time-outs, sizes, regions, pace of upgrades), insight when it fails.',
        'Example: if the surcharge is 30 % of 10,000 euros a month, that is 3,000; running it yourself costs a small team more than that in people. At 200,000 a month it is 60,000, which pays for several engineers.',
        'Managed training with serving of one’s own, or the reverse, is as good an answer.',
      ],
      redFlags: ['"The provider is responsible."', 'Loyalty to one provider as an argument.'],
      tags: ['managed-services', 'shared-responsibility', 'operations', 'cost'],
      searchPhrases: [
        'managed versus self-hosted',
        'build or buy',
        'sagemaker and vertex ai trade-offs',
        'vendor lock-in',
        'who is on call',
        'fully managed service limits',
        'outsourcing operations',
        'what the provider is responsible for',
        'does the cloud run everything for us',
        'MLOps platform pros and cons',
        'PaaS versus running Kubernetes yourself',
        'what do we still have to do ourselves',
        'loss of control for convenience',
        'does using SageMaker remove ops work',
      ],
      enemies: ['managed-training-or-our-own-cluster'],
      references: [
        {
          title: 'AWS: Shared Responsibility Model',
          url: 'https://aws.amazon.com/compliance/shared-responsibility-model/',
        },
        {
          title: 'Google Cloud: Shared responsibilities and shared fate on Google Cloud',
          url: 'https://cloud.google.com/architecture/framework/security/shared-responsibility-shared-fate',
        },
      ],
      since: '0.2.0',
    },
    {
      id: 'machines-nobody-uses',
      title: 'Machines nobody uses',
      areas: ['cloud-platforms', 'programming'],
      kind: 'coding',
      difficulty: 'medium',
      minutes: 22,
      prompt: `Machines with accelerators in your cloud account are forgotten and go on costing money. Write a Python function idle(machines, samples, now, hours).

- machines: a list of dictionaries with id, started, price (an hour) and labels
- samples: a list of tuples (machine id, time, use of the accelerator in per cent)
- all times are numbers of hours; the window runs from now - hours to now, both included

A machine is idle if it was started no later than the beginning of the window, has at least one sample in the window, has no sample above 5 % in the window, and is not labelled keep with the value "true". Return pairs of id and money spent on the machine in the window, most expensive first, equal ones ordered by id.

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
        'Implements a rule with missing data and borders carefully, and acts on the result without breaking others’ work.',
      followUps: [
        {
          ask: 'Why does the rule leave out machines without samples, and who should hear about them?',
          listenFor:
            'Nothing is known about them: perhaps their monitoring is broken. Report them separately. Level 3.',
        },
        {
          ask: 'Which test would you write first?',
          listenFor:
            'The borders: exactly 24 hours, exactly 5 %, a sample just outside the window. Guides a stuck candidate.',
        },
        {
          ask: 'Would you stop the machines automatically?',
          listenFor:
            'First a message to the owner and a delay, stop rather than delete, exceptions with an end date: level 3. Says how one would see that a stop did harm: level 4.',
        },
      ],
      rubric: {
        1: 'Even with help the code ignores the window or does not give the result of the example; or would delete everything on the list at once.',
        2: 'Right on the example, but wrong at a border or for machines without samples, and finds it only when told; or stops machines without telling their owners.',
        3: 'Correct at the borders and for missing samples, with the order as asked; checks a border with a test, if need be when asked for one; would warn owners first, and stop rather than delete.',
        4: 'Also questions the rule unasked, with two points such as: one low sample in 24 hours is thin evidence, an accelerator at 0 % may belong to a job that prepares data, keep has no owner or end date, nobody would notice a stop that did harm.',
      },
      answerKey: [
        'One pass over the samples from now - hours on keeps the greatest use for each id; one pass over machines applies the rule; sort by (-money, id). Going through all samples again for each machine is correct but slow with many; it does not decide the level.',
        'Borders: started <= now - hours; sample time >= now - hours; use <= 5 is idle.',
        'Money: price x hours, as the machine ran the whole time.',
        'No sample means no knowledge. Listing such machines separately finds broken monitoring.',
        'Acting: a message with the sum, stop after a day without an answer, a snapshot before anything is deleted; keep needs a reason and an end date.',
        'pandas with the same borders is as good.',
      ],
      redFlags: ['Would stop a long job because of one low sample.', 'Never looks at a border.'],
      tags: ['cost', 'python', 'edge-cases', 'automation', 'missing-data'],
      searchPhrases: [
        'find idle gpu instances',
        'unused cloud resources',
        'cost clean-up script',
        'finops automation',
        'zombie servers',
        'boundary conditions',
        'wasted spending on servers',
        'missing monitoring data',
        'switch off servers left running',
        'find resources with low GPU utilization',
        'filter and rank records by time window',
        'who forgot to shut this down',
        'cloud waste report script',
      ],
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
      prompt: `Tell me about a time when you made model training or a service much cheaper to run, in the cloud or on other shared machines. How did you find where the cost was, and what did your change mean for others?`,
      assesses: 'Finds cost by measurement, changes what matters, watches side effects, and makes the saving last.',
      followUps: [
        {
          ask: 'What share of the cost was it, before and after?',
          listenFor:
            'Figures, measured the same way at the same amount of work. Gives substance to a vague story; none at all: level 2.',
        },
        {
          ask: 'How did you check that nothing got worse?',
          listenFor: 'Quality, delay and other people’s work, looked at after the change (level 3).',
        },
        {
          ask: 'Which idea did you drop, and why?',
          listenFor: 'A saving not worth its risk or effort (level 4 with a figure).',
        },
        {
          ask: 'What kept the cost from rising again?',
          listenFor:
            'Something that lasts: an alarm, a default, an owner (level 4). "People were more careful": level 2 to 3.',
        },
      ],
      rubric: {
        1: 'Cut what others needed without asking them, or claims a saving that came from less traffic.',
        2: 'Followed a general tip (interruptible machines, smaller ones) with some effect, but never measured where the cost was; or measured it, but told nobody beforehand and cannot say, even when asked, what the change did to quality or to others.',
        3: 'Measured where the money or machine time went and changed the largest item within reach; and either checked quality or delay afterwards, or told those affected beforehand.',
        4: 'Also does two of these: set the saving against the working time and risk it took, dropped an idea that was not worth it, made the saving last with an alarm, a default or an owner.',
      },
      answerKey: [
        'Why ask: accelerators cost a great deal, and part of that is in the engineer’s hands.',
        'Usual large items: idle machines, oversized machines, repeated computing, data transfer, storage never deleted, retraining too often.',
        'A good story has a before and after at equal work, and names the price of the change (delay, risk, own time).',
        'A small lab’s shared server is as good a setting as a large cloud.',
      ],
      redFlags: ['A saving only on paper.', 'Moved the cost to another team.'],
      tags: ['cost', 'profiling', 'trade-offs', 'efficiency'],
      searchPhrases: [
        'reduced cloud costs',
        'cost reduction story',
        'saved the company money',
        'cheaper inference',
        'finops experience',
        'efficiency achievement',
        'made training faster',
        'side effects of cost cutting',
        'spending less on servers',
        'frugal engineer',
        'rightsizing and spot savings experience',
        'optimized GPU usage at a previous job',
        'being resourceful with compute budget',
      ],
      since: '0.2.0',
    },
  ],
} as const satisfies QuestionSet

const typed = set as QuestionSet<QuestionIdOf<typeof set>>
export const cloudPlatforms = typed
