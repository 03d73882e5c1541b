import type { QuestionIdOf, QuestionSet } from '../src/schema/question-set'

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
  ],
} as const satisfies QuestionSet

export const cloudPlatforms = set as QuestionSet<QuestionIdOf<typeof set>>
