import type { QuestionIdOf, QuestionSet } from '../src/schema/question-set'

const set = {
  id: 'distributed-systems',
  title: 'Distributed systems',
  summary: 'Parallel training, distributed data processing, consistency, failures, queues and streams.',
  questions: [
    {
      id: 'counts-that-grow-after-a-crash',
      title: 'Counts that grow after a crash',
      areas: ['distributed-systems', 'programming'],
      kind: 'debugging',
      difficulty: 'easy',
      minutes: 10,
      prompt: `A stream worker keeps the sum spent by each card, a feature for fraud detection. The three messages below add up to 40 for card-1 and 20 for card-2. After two crashes of the worker the program prints other sums.

Say what it prints and why, and change the design so that crashes do no harm.`,
      materials: [
        {
          title: 'worker.py (Python 3); the broker redelivers until a message is acknowledged',
          format: 'python',
          content: `class Broker:
    def __init__(self, messages): self.pending = list(messages)
    def poll(self): return self.pending[0] if self.pending else None
    def ack(self): self.pending.pop(0)

counts, crashes = {}, {2, 4}

def handle(broker, step):
    key, amount = broker.poll()
    counts[key] = counts.get(key, 0) + amount
    if step in crashes: raise RuntimeError('worker died')
    broker.ack()

broker, step = Broker([('card-1', 10), ('card-2', 20), ('card-1', 30)]), 0
while broker.poll():
    step += 1
    try: handle(broker, step)
    except RuntimeError: pass
print(counts)`,
        },
      ],
      assesses: 'Understands at-least-once delivery and makes an update idempotent or atomic.',
      followUps: [
        {
          ask: 'Go through step 2 and step 3. What does the broker deliver in each?',
          listenFor: 'The same message for card-2 twice. A start for the stuck.',
        },
        {
          ask: 'What if you acknowledge before you count?',
          listenFor: 'Then a crash loses the message: at most once. Trades one error for the other (level 3).',
        },
        {
          ask: 'Where do you keep the memory of what was counted, and for how long?',
          listenFor:
            'In the same transaction as the sum; per message id or offset; bounded by the broker’s redelivery (level 4).',
        },
      ],
      rubric: {
        1: 'Thinks that the broker is faulty, or moves the acknowledgement up and calls it solved.',
        2: 'Sees that messages are counted again but relies on fewer crashes or a retry limit.',
        3: 'Explains update before acknowledgement under at-least-once delivery, and makes it safe by message ids or by storing offset and sum together.',
        4: 'Also notes that counters in memory would be lost in a true crash, discusses what "exactly once" does and does not promise, and chooses by the cost of an error in this feature.',
      },
      answerKey: [
        'Printed: card-1 70 and card-2 40. At step 2 card-2 is counted, then the worker dies before the acknowledgement; at step 3 it is counted again. The same happens to the 30 of card-1 at steps 4 and 5.',
        'Remedies: give each message an id and skip those seen; or write the sum and the offset in one transaction; or make the update a set instead of an add.',
        'Acknowledging first turns doubles into losses.',
        '"Exactly once" in stream systems means exactly-once effect on their own state; an outside call may still happen twice.',
      ],
      redFlags: ['Assumes messages arrive once and in order.', 'Would clean up the sums by hand each night.'],
      tags: ['streams', 'idempotency', 'at-least-once', 'feature-store'],
      since: '0.1.0',
    },
    {
      id: 'eight-accelerators-five-times-as-fast',
      title: 'Eight accelerators, five times as fast',
      areas: ['distributed-systems', 'ml-frameworks'],
      kind: 'problem',
      difficulty: 'hard',
      minutes: 14,
      prompt: `A model with 1.3 billion parameters is trained with data parallelism. Gradients have two bytes a parameter and are averaged by a ring all-reduce after each step. One accelerator computes a step in 0.9 s. Eight accelerators, each with its own batch of the same size, are joined by links of 12.5 gigabytes a second. The team measured that eight are only about five times as fast as one.

Estimate the time of the all-reduce, find out whether it explains the measurement, and say what you would try first.`,
      assesses: 'Models communication cost, compares it with a measurement, and chooses remedies by arithmetic.',
      followUps: [
        {
          ask: 'How many bytes must each accelerator send in a ring all-reduce of N bytes over 8?',
          listenFor: '2 times 7/8 of N, so 1.75 N. May be told to a candidate who asks; what matters is its use.',
        },
        {
          ask: 'Could computing and sending overlap?',
          listenFor:
            'Gradients of late layers are ready first and can be sent in buckets during the backward pass (level 3).',
        },
        {
          ask: 'Suppose that your estimate of the sending is right. Where do you look for what still separates it from the measured 5?',
          listenFor:
            'Stragglers, input pipeline, real bandwidth against nominal, small buckets, other traffic; a profile of one step (level 4).',
        },
      ],
      rubric: {
        1: 'Expects eight times by right, or blames the framework without an estimate.',
        2: 'Knows that communication costs time but has no estimate, or is wrong by a factor of four and does not notice.',
        3: 'Estimates about 0.36 s, gets a speed-up near 5.7 without overlap, finds that this explains most of it, and proposes overlap or fewer, larger steps.',
        4: 'Also bounds each remedy (overlap hides up to all of it, accumulation divides it, compression halves it), names what else the gap to 5 may hold, and how the larger total batch affects convergence.',
      },
      answerKey: [
        'Bytes: 1.3e9 x 2 = 2.6 GB. Ring: 2 x 7/8 x 2.6 = 4.55 GB for each link; 4.55 / 12.5 = 0.36 s.',
        'Without overlap a step takes 1.26 s in place of 0.9 s for eight times the samples: 8 x 0.9 / 1.264 = 5.7. Measured 5: communication explains most, some 0.17 s a step remains.',
        'Overlap with the backward pass can hide nearly all of it if that pass lasts longer than 0.36 s.',
        'Accumulating four batches before each all-reduce gives 8 x 3.6 / 3.964 = 7.3 but multiplies the total batch.',
        'Nominal link speed is seldom reached; the smallest link of the ring decides.',
        'Equally valid: gradient compression, faster links, hierarchical all-reduce, a smaller model.',
      ],
      redFlags: ['Adds machines to cure a communication limit.', 'Ignores what a larger total batch does to training.'],
      tags: ['data-parallelism', 'all-reduce', 'scaling', 'performance'],
      references: [{ title: 'Li et al.: PyTorch Distributed (2020)', url: 'https://arxiv.org/abs/2006.15704' }],
      since: '0.1.0',
    },
    {
      id: 'one-task-that-never-ends',
      title: 'One task that never ends',
      areas: ['distributed-systems', 'data-oversight'],
      kind: 'situational',
      difficulty: 'medium',
      minutes: 10,
      prompt: `A nightly job joins 4 billion clicks with 20 million products on 200 machines, to build training data. 199 of 200 tasks finish in six minutes. The last one runs for three hours and sometimes dies for lack of memory. A colleague asks for machines with twice the memory.

Tell me what you suspect, how you check it, and what you would change.`,
      assesses: 'Diagnoses skew in distributed processing and picks a remedy that keeps the result right.',
      followUps: [
        {
          ask: 'What would you count before changing anything?',
          listenFor:
            'Rows by join key, the largest keys; for example missing or default product ids. First step for the stuck.',
        },
        {
          ask: 'A third of all clicks has the product id "unknown". What do you do?',
          listenFor:
            'Takes them out before the join on purpose, with the owner of the data asked what they are (level 3).',
        },
        {
          ask: 'Suppose that the largest key is a real bestseller. What now?',
          listenFor:
            'Broadcast the small side, salt the key, or aggregate before joining; each with its price (level 4).',
        },
      ],
      rubric: {
        1: 'Buys memory or restarts the job until it works, and does not ask why one task differs.',
        2: 'Suspects skew but only names the word, or changes the number of partitions, which does not split one key.',
        3: 'Checks the distribution of keys, treats junk keys and true heavy keys differently, and names a remedy that fits (broadcast, salting, pre-aggregation).',
        4: 'Also asks whether the junk clicks reveal an upstream fault, estimates sizes (does the product table fit in memory), and adds a check on skew to the job.',
      },
      answerKey: [
        'One slow task among equals points to skew: all rows of one key go to one task. More partitions do not help, since a key is not divided.',
        'Check: group by key, look at the top. Default values such as null, "unknown" or 0 are the most frequent cause.',
        'Products: 20 million rows of some hundred bytes are a few gigabytes; a broadcast join may be possible and avoids the shuffle of 4 billion clicks.',
        'Salting: add a random number from 0 to k-1 to the heavy key on the big side and copy the small side k times. Result is the same.',
        'Adaptive execution in recent engines can split skewed partitions by itself; know what it does before relying on it.',
      ],
      redFlags: [
        'Drops the heavy keys without asking what they are.',
        'Cannot say how to verify that the result stayed the same.',
      ],
      tags: ['data-skew', 'joins', 'batch-processing', 'data-quality'],
      since: '0.1.0',
    },
    {
      id: 'when-a-part-failed-quietly',
      title: 'When a part failed quietly',
      areas: ['distributed-systems', 'scalability-and-performance'],
      kind: 'behavioral',
      difficulty: 'medium',
      minutes: 10,
      prompt: `Tell me about a failure in a system of several machines or services that you helped to understand: one that did not show as a plain error. How did you find out what really happened, and what is different since?`,
      assesses: 'Reasons about partial failure from evidence and turns it into lasting change.',
      followUps: [
        {
          ask: 'What was your first wrong idea, and what ruled it out?',
          listenFor: 'Hypotheses tested by evidence. Straight lines to the answer are rare.',
        },
        {
          ask: 'Which piece of data did you wish you had had?',
          listenFor:
            'Trace ids, timestamps, versions; whether it exists now (level 3). Also helps when the story is thin.',
        },
        {
          ask: 'How do you know that it cannot come back unnoticed?',
          listenFor: 'A test or alarm that was seen to fire (level 4).',
        },
      ],
      rubric: {
        1: 'Restarted it until it worked, or cannot tell what the cause was.',
        2: 'Found the cause by luck or by others; the change was a note or a larger time-out.',
        3: 'Followed evidence across services to a cause that explains all symptoms, and removed or detected it with a concrete change.',
        4: 'Also reproduced the failure on purpose, found the class of such failures elsewhere, and can say what the remedy costs.',
      },
      answerKey: [
        'Good material: retries that multiplied load, stale caches, clocks, half-finished writes, a slow node, a message handled twice, training and serving reading different versions.',
        'A sound story has symptoms, competing causes, the observation that separated them, and the fix with proof.',
        'Size does not matter: two machines are enough for partial failure.',
        'Time-outs, retries with limits and jitter, idempotency and back-pressure are common remedies; each has a cost.',
      ],
      redFlags: ['Blames the network and stops.', 'Retries without limit as the standard remedy.'],
      tags: ['partial-failure', 'silent-failure', 'observability', 'post-mortem'],
      since: '0.1.0',
    },
  ],
} as const satisfies QuestionSet

export const distributedSystems = set as QuestionSet<QuestionIdOf<typeof set>>
