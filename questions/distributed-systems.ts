import type { QuestionIdOf, QuestionSet } from '../src/schema/question-set'

const COUNTS = {
  shown: `class Broker:
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
  solution: `class Broker:
    def __init__(self, messages): self.pending = list(enumerate(messages))
    def poll(self): return self.pending[0] if self.pending else None
    def ack(self): self.pending.pop(0)

store, crashes = {'next': 0, 'counts': {}}, {2, 4}

def handle(broker, step):
    global store
    offset, (key, amount) = broker.poll()
    if offset >= store['next']:
        counts = {**store['counts'], key: store['counts'].get(key, 0) + amount}
        store = {'next': offset + 1, 'counts': counts}      # both in one write
    if step in crashes: raise RuntimeError('worker died')
    broker.ack()

broker, step = Broker([('card-1', 10), ('card-2', 20), ('card-1', 30)]), 0
while broker.poll():
    step += 1
    try: handle(broker, step)
    except RuntimeError: pass
counts = store['counts']
print(counts)`,
  tests: `import sys

source = open(sys.argv[0]).read().split('import sys')[0]
assert counts == {'card-1': 40, 'card-2': 20}, counts

def dies_before(line):
    seen = 0
    def trace(frame, event, _):
        nonlocal seen
        if frame.f_code.co_name != 'handle': return None
        if event == 'line':
            seen += 1
            if seen == line: raise RuntimeError('worker died')
        return trace
    return trace

for line in range(1, 40):
    again = {}
    sys.settrace(dies_before(line))
    exec(source, again)
    sys.settrace(None)
    assert again['counts'] == {'card-1': 40, 'card-2': 20}, f'dies before line {line}: {again["counts"]}'`,
  first: `class Broker:
    def __init__(self, messages): self.pending = list(messages)
    def poll(self): return self.pending[0] if self.pending else None
    def ack(self): self.pending.pop(0)

counts, crashes = {}, {2, 4}

def handle(broker, step):
    key, amount = broker.poll()
    broker.ack()
    counts[key] = counts.get(key, 0) + amount
    if step in crashes: raise RuntimeError('worker died')

broker, step = Broker([('card-1', 10), ('card-2', 20), ('card-1', 30)]), 0
while broker.poll():
    step += 1
    try: handle(broker, step)
    except RuntimeError: pass
print(counts)`,
  apart: `class Broker:
    def __init__(self, messages): self.pending = list(enumerate(messages))
    def poll(self): return self.pending[0] if self.pending else None
    def ack(self): self.pending.pop(0)

counts, seen, crashes = {}, set(), {2, 4}

def handle(broker, step):
    number, (key, amount) = broker.poll()
    if number not in seen:
        counts[key] = counts.get(key, 0) + amount
        seen.add(number)
    if step in crashes: raise RuntimeError('worker died')
    broker.ack()

broker, step = Broker([('card-1', 10), ('card-2', 20), ('card-1', 30)]), 0
while broker.poll():
    step += 1
    try: handle(broker, step)
    except RuntimeError: pass
print(counts)`,
} as const

const ADDRESS = {
  solution: `import hashlib

def owner(shard, workers):
    def weight(worker):
        return hashlib.sha256(f'{len(worker)}:{worker}{shard}'.encode()).digest()
    return max(workers, key=weight)`,
  tests: `import subprocess, sys
from collections import Counter

workers = [f'worker-{n}' for n in range(6)]
shards = [f'shard-{n}' for n in range(3000)]
before = {shard: owner(shard, workers) for shard in shards}
assert set(before.values()) == set(workers)
assert all(300 < count < 700 for count in Counter(before.values()).values()), 'uneven'
for gone in workers:
    after = {shard: owner(shard, [w for w in workers if w != gone]) for shard in shards}
    assert all(after[s] == before[s] for s in shards if before[s] != gone), 'moves more than it must'
    spread = Counter(after[s] for s in shards if before[s] == gone)
    assert len(spread) == 5, 'all go to one neighbour'
assert all(owner(s, workers[::-1]) == before[s] for s in shards), 'depends on the order of the list'
source = open(sys.argv[0]).read().split('import subprocess')[0]
ask = source + "\\nprint([owner(f'shard-{n}', ['a', 'b', 'c']) for n in range(40)])"
def elsewhere(seed):
    return subprocess.run([sys.executable, '-c', ask], capture_output=True, text=True, env={'PYTHONHASHSEED': seed}).stdout
assert len({elsewhere('1'), elsewhere('2'), elsewhere('3')}) == 1, 'another process answers otherwise'`,
  modulo: `import hashlib

def owner(shard, workers):
    number = int.from_bytes(hashlib.sha256(shard.encode()).digest()[:8], 'big')
    return sorted(workers)[number % len(workers)]`,
  salted: `def owner(shard, workers):
    return max(workers, key=lambda worker: hash((worker, shard)))`,
  neighbour: `import hashlib

def place(name):
    return int.from_bytes(hashlib.sha256(name.encode()).digest()[:8], 'big')

def owner(shard, workers):
    ring = sorted(workers, key=place)
    return next((w for w in ring if place(w) >= place(shard)), ring[0])`,
} as const

const TOP = {
  shown: `from collections import Counter

def top(parts, k):
    merged = Counter()
    for part in parts:                        # one Counter per worker
        merged.update(dict(part.most_common(k)))
    return merged.most_common(k)

parts = [Counter(kettle=50, lamp=49, rug=48, chair=47),
         Counter(sofa=50, desk=49, bed=48, chair=47),
         Counter(mirror=50, shelf=49, vase=48, chair=47)]
print(top(parts, 3))     # [('kettle', 50), ('sofa', 50), ('mirror', 50)]`,
  solution: `from collections import Counter
from zlib import crc32

def top(parts, k):
    owners = [Counter() for _ in parts]         # each worker owns some of the products
    for part in parts:
        for name, count in part.items():
            owners[crc32(name.encode()) % len(owners)][name] += count
    merged = Counter()
    for owner in owners:
        merged.update(dict(owner.most_common(k)))
    return merged.most_common(k)`,
  tests: `import random

parts = [Counter(kettle=50, lamp=49, rug=48, chair=47),
         Counter(sofa=50, desk=49, bed=48, chair=47),
         Counter(mirror=50, shelf=49, vase=48, chair=47)]
assert top(parts, 1) == [('chair', 141)]
random.seed(3)
for _ in range(200):
    parts = [Counter({f'p{i}': random.randint(1, 60) for i in random.sample(range(80), 50)}) for _ in range(6)]
    whole = Counter()
    for part in parts: whole.update(part)
    got = top(parts, 4)
    assert [count for _, count in got] == [count for _, count in whole.most_common(4)], 'not the true counts'
    assert all(whole[name] == count for name, count in got)`,
  more: `from collections import Counter

def top(parts, k):
    merged = Counter()
    for part in parts:
        merged.update(dict(part.most_common(2 * k)))
    return merged.most_common(k)`,
  asked: `from collections import Counter

def top(parts, k):
    names = {name for part in parts for name, _ in part.most_common(k)}
    merged = Counter({name: sum(part[name] for part in parts) for name in names})
    return merged.most_common(k)`,
} as const

const LEASE = {
  shown: `from collections import namedtuple

Lease = namedtuple('Lease', 'who number until')

class Lock:                                   # a lease lasts 10 seconds
    def __init__(self): self.lease, self.given = None, 0
    def acquire(self, who, now):
        if self.lease is not None and now < self.lease.until: return None
        self.given += 1
        self.lease = Lease(who, self.given, now + 10)
        return self.lease

class Store:
    def __init__(self): self.latest = None
    def write(self, lease, step):
        self.latest = step
        return True

# each trainer, before it saves:   if clock() < lease.until: store.write(lease, step)`,
  solution: `from collections import namedtuple

Lease = namedtuple('Lease', 'who number until')

class Lock:
    def __init__(self): self.lease, self.given = None, 0
    def acquire(self, who, now):
        if self.lease is not None and now < self.lease.until: return None
        self.given += 1
        self.lease = Lease(who, self.given, now + 10)
        return self.lease

class Store:
    def __init__(self): self.latest, self.highest = None, 0
    def write(self, lease, step):
        if lease.number < self.highest: return False
        self.highest, self.latest = lease.number, step
        return True`,
  tests: `lock, store = Lock(), Store()
a = lock.acquire('A', 0)
assert a and lock.acquire('B', 5) is None
assert store.write(a, 500)
b = lock.acquire('B', 12)
assert b and b.number > a.number
assert store.write(b, 510) and store.write(b, 560)
assert store.write(a, 520) is False and store.latest == 560, 'a late write of an old holder'
assert store.write(a, 900) is False and store.latest == 560, 'a late write with a greater step'
c = lock.acquire('A', 40)
assert store.write(c, 540) and store.latest == 540, 'the holder may go back on purpose'`,
  steps: `from collections import namedtuple

Lease = namedtuple('Lease', 'who number until')

class Lock:
    def __init__(self): self.lease, self.given = None, 0
    def acquire(self, who, now):
        if self.lease is not None and now < self.lease.until: return None
        self.given += 1
        self.lease = Lease(who, self.given, now + 10)
        return self.lease

class Store:
    def __init__(self): self.latest = None
    def write(self, lease, step):
        if self.latest is not None and step < self.latest: return False
        self.latest = step
        return True`,
  once: `from collections import namedtuple

Lease = namedtuple('Lease', 'who number until')

class Lock:
    def __init__(self): self.lease, self.given = None, 0
    def acquire(self, who, now):
        if self.lease is not None and now < self.lease.until: return None
        self.given += 1
        self.lease = Lease(who, self.given, now + 10)
        return self.lease

class Store:
    def __init__(self): self.latest, self.highest = None, 0
    def write(self, lease, step):
        if lease.number <= self.highest: return False
        self.highest, self.latest = lease.number, step
        return True`,
} as const

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
      prompt: `A stream worker keeps the sum spent on each card, a feature for fraud detection. The three messages below should give 40 for card-1 and 20 for card-2. The worker dies twice and is started again each time; after that the sums are wrong. \`counts\` stands for a database that survives the crashes.

Say what the program prints and why, and change the design so that a crash at any point does no harm.`,
      materials: [
        {
          title: 'worker.py (Python 3); the broker redelivers until a message is acknowledged',
          format: 'python',
          content: COUNTS.shown,
        },
      ],
      assesses: 'Understands at-least-once delivery and makes an update idempotent or atomic.',
      followUps: [
        {
          ask: 'Go through steps 2 and 3. What does the broker deliver in each?',
          listenFor: 'The same message for card-2 both times. A start for anyone who is stuck.',
        },
        {
          ask: 'What if the worker acknowledges before it counts?',
          listenFor:
            'A crash in between loses the message: at most once. One error is traded for another; whoever calls it solved is at level 1.',
        },
        {
          ask: 'Where do you record what has been counted, and for how long?',
          listenFor:
            'With the sum, in the same transaction; a separate write only moves the gap (level 3). Ids for as long as the broker may redeliver, or just one offset per partition (level 4).',
        },
      ],
      rubric: {
        1: 'Calls the broker faulty, or acknowledges first and calls it solved because this program then prints the right sums.',
        2: 'Sees that messages are counted twice, but relies on fewer crashes or a retry limit, or records message ids in a separate write that a crash can cut off.',
        3: 'Explains that the update comes before the acknowledgement and that unacknowledged messages come again; makes a repeat harmless by writing the sum together with the message ids or the offset.',
        4: 'Also says how long ids must be kept and where "exactly once" ends (calls to other systems), and weighs what exact sums cost against what a slightly wrong sum does to this feature.',
      },
      answerKey: [
        'Printed: card-1 70 and card-2 40. At step 2 card-2 is counted, then the worker dies before the acknowledgement; at step 3 it is counted again. The same happens to the 30 of card-1 at steps 4 and 5.',
        'Remedies: write the sum and the message id (or the offset of the partition) in one transaction, and skip what was seen. Or store each payment under its id and add up when reading: a repeat then overwrites itself.',
        'Acknowledging first makes this program print 40 and 20, but only because it happens to die after counting. A crash between acknowledging and counting loses a message.',
        'If sum and mark are written one after the other, a crash between them doubles or loses a message all the same.',
        '"Exactly once" in stream systems means that each message changes their own state once; a call to another system may still happen twice.',
      ],
      redFlags: ['Assumes messages arrive once and in order.', 'Would clean up the sums by hand each night.'],
      tags: ['streams', 'idempotency', 'at-least-once', 'feature-store'],
      searchPhrases: [
        'exactly-once processing',
        'duplicate messages',
        'double counting in a stream',
        'kafka offsets and acknowledgements',
        'idempotent consumer',
        'streaming feature is wrong after a restart',
        'deduplication by message id',
        'crash recovery',
        'counted twice',
        'what happens when a worker dies midway',
        'same event processed more than once',
        'transactional update with offset commit',
        'write result and position together',
        'why are totals too high after restart',
      ],
      enemies: ['crates-that-were-ordered-twice'],
      references: [
        {
          title: 'Apache Kafka documentation: Message delivery semantics',
          url: 'https://kafka.apache.org/43/design/design/#message-delivery-semantics',
        },
      ],
      exercise: {
        language: 'python',
        solution: COUNTS.solution,
        tests: COUNTS.tests,
        wrong: [
          {
            flaw: 'counts before it acknowledges',
            material: 'worker.py (Python 3); the broker redelivers until a message is acknowledged',
          },
          { flaw: 'acknowledges before it counts', code: COUNTS.first },
          { flaw: 'records the message in a second write', code: COUNTS.apart },
        ],
      },
      since: '0.1.0',
    },
    {
      id: 'eight-accelerators-five-times-as-fast',
      title: 'Eight accelerators, five times as fast',
      areas: ['distributed-systems', 'ml-frameworks'],
      kind: 'problem',
      difficulty: 'hard',
      minutes: 14,
      prompt: `A model with 1.3 billion parameters is trained with data parallelism. Gradients take two bytes per parameter and are averaged by a ring all-reduce when the backward pass is over. One accelerator computes a step in 0.9 s. Eight accelerators, each with its own batch of the same size, form the ring; every link carries 12.5 gigabytes a second in each direction. The team measured that eight are only about five times as fast as one.

Estimate the time of the all-reduce, find out whether it explains the measurement, and say what you would try first.`,
      assesses: 'Models communication cost, compares it with a measurement, and chooses remedies by arithmetic.',
      followUps: [
        {
          ask: 'How many bytes must each accelerator send in a ring all-reduce of N bytes over 8?',
          listenFor:
            '2 times 7/8 of N, so 1.75 N. Tell a candidate who is stuck or asks; what matters is what they do with it.',
        },
        {
          ask: 'What are the links doing during the backward pass?',
          listenFor:
            'Nothing, although the gradients of the last layers are ready first and could be sent in buckets meanwhile (level 3).',
        },
        {
          ask: 'Suppose your estimate is right. Where do you look for what still separates it from the measured five?',
          listenFor:
            'Stragglers, input pipeline, real bandwidth against nominal, small buckets, other traffic; a profile of one step (level 4).',
        },
      ],
      rubric: {
        1: 'Expects eight times as a matter of course, blames the framework, or adds machines, all without an estimate.',
        2: 'Knows that communication costs time but makes no estimate, or is off by a factor of four or more and does not notice.',
        3: 'Estimates about 0.36 s (the ring factor may be told), gets a speed-up near 5.7 without overlap, sees that this explains most of the loss, and proposes overlapping or sending less often.',
        4: 'Also puts a figure on each remedy (overlap hides up to all of it, accumulation divides it, compression halves it), names what else the gap to 5 may hold, and says what a larger total batch does to convergence.',
      },
      answerKey: [
        'Bytes: 1.3e9 x 2 = 2.6 GB. In the ring each accelerator sends 2 x 7/8 x 2.6 = 4.55 GB; 4.55 / 12.5 = 0.36 s.',
        'Without overlap a step takes 1.26 s instead of 0.9 s, for eight times the samples: 8 x 0.9 / 1.264 = 5.7. Measured 5 means 1.44 s a step: sending explains two thirds of the loss, 0.18 s a step remains.',
        'Overlap with the backward pass can hide nearly all of it: that pass is often two thirds of a step, here 0.6 s. Common wrappers (PyTorch DDP) overlap by default; if one is in use, find out why it does not here.',
        'Accumulating four batches before each all-reduce gives 8 x 3.6 / 3.964 = 7.3 but makes the total batch four times as large. Half the bytes: 8 x 0.9 / 1.082 = 6.7 if compressing takes no time.',
        'Nominal link speed is seldom reached; the slowest link of the ring sets the pace.',
        'Equally valid: faster links, hierarchical all-reduce, a smaller model. Two rings that run in opposite directions would use the links both ways and need half the time, 0.18 s; accept that estimate if the candidate says so, and ask what then explains the rest.',
      ],
      redFlags: ['Adds machines to cure a communication limit.', 'Ignores what a larger total batch does to training.'],
      tags: ['data-parallelism', 'all-reduce', 'scaling', 'performance'],
      searchPhrases: [
        'multi-gpu scaling efficiency',
        'distributed data parallel',
        'communication overhead',
        'ring allreduce cost',
        'ddp gradient overlap',
        'gradient compression',
        'sublinear speed-up',
        'more gpus do not help',
        'network bandwidth bottleneck',
        'amdahl’s law',
        'adding GPUs gives diminishing returns',
        'NCCL bandwidth estimate',
        'why is distributed training not linear',
        'back-of-envelope gradient synchronization time',
        'performance modelling of parallel training',
        'is the network really to blame',
      ],
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
      prompt: `A nightly job joins 4 billion clicks with 20 million products on 200 machines, to build training data. Of its 200 tasks, 199 finish in six minutes. The last one runs for three hours and sometimes dies for lack of memory. A colleague asks for machines with twice the memory.

Tell me what you suspect, how you check it, and what you would change.`,
      assesses: 'Diagnoses skew in distributed processing and picks a remedy that keeps the result right.',
      followUps: [
        {
          ask: 'What would you count before changing anything?',
          listenFor:
            'Rows by join key, the largest keys; for example missing or default product ids. A first step for anyone who is stuck.',
        },
        {
          ask: 'One click in eight has the product id "unknown". What do you do?',
          listenFor:
            'Keeps them out of the join on purpose (level 3), and asks since when and why they are unknown (level 4).',
        },
        {
          ask: 'Suppose that the largest key is a real bestseller. What now?',
          listenFor:
            'Broadcast the small side, salt the key, or aggregate before joining: one that fits is level 3; with its price, level 4.',
        },
      ],
      rubric: {
        1: 'Buys memory or restarts the job until it works, and does not ask why one task differs.',
        2: 'Says "skew" but not of what, or changes the number of partitions, which does not split one key.',
        3: 'Checks the distribution of keys, treats junk keys and true heavy keys differently, and names a remedy that fits (broadcast, salting, pre-aggregation).',
        4: 'Also asks whether the junk clicks reveal an upstream fault and what is missing in training without them, backs the remedy with sizes, and adds a check on skew to the job.',
      },
      answerKey: [
        'One slow task among equals points to skew: all rows of one key go to one task. More partitions do not help, since a key is not divided.',
        'Thirty times as long means roughly thirty times the rows: some 13 % of all clicks in one task.',
        'Check: group by key, look at the top. Default values such as "unknown", 0 or null are a frequent cause. An inner join drops null keys anyway; in an outer join put such rows aside and add them back.',
        'Products: 20 million rows of some hundred bytes are a few gigabytes; a broadcast join may be possible and avoids the shuffle of 4 billion clicks.',
        'Salting: add a random number from 0 to k-1 to the heavy key on the big side and copy its rows on the small side k times. The result of the join is the same.',
        'Adaptive execution (in Spark on by default since 3.2) can split skewed partitions of a sort-merge join by itself; know its thresholds before relying on it.',
      ],
      redFlags: [
        'Drops the heavy keys without asking what they are.',
        'Adds machines, although 199 of them have nothing to do.',
      ],
      tags: ['data-skew', 'joins', 'batch-processing', 'data-quality'],
      searchPhrases: [
        'spark data skew',
        'hot key',
        'salting',
        'broadcast join',
        'straggler task',
        'out of memory executor',
        'slow spark job',
        'null keys in a join',
        'adding hardware does not fix it',
        'one worker gets most of the data',
        'uneven partitions',
        'job stuck at 99 percent',
        'adaptive query execution and repartitioning',
        'ETL performance troubleshooting',
        'why is the last reducer so slow',
      ],
      enemies: ['which-side-of-the-join-travels'],
      references: [
        {
          title: 'Apache Spark documentation: Optimizing skew join',
          url: 'https://spark.apache.org/docs/latest/sql-performance-tuning.html#optimizing-skew-join',
        },
      ],
      samples: [
        {
          level: 1,
          text: `Out of memory is quite a clear message, so the colleague is right, the machines are too small for the join. I would go to the next size with double memory, and if it still dies then increase the executor memory overhead, and set more retries so that the job restarts the task by itself. Three hours is long but it runs at night, so as long as it is finished by the morning it is not really a problem. Possibly this one machine is also defective or slow, this happens in clusters, one could switch on speculative execution so that the task gets started a second time on another machine and the faster one wins. I would do those two things first, because they are only configuration, before I start to change the code.`,
        },
        {
          level: 2,
          text: `I think it is data skew. One partition has much more data than the others, that is typical for a join. I have seen this in Spark. In this case I would increase the number of partitions, from 200 to 2,000, so each one is smaller, and then it should be better distributed and also fit into memory. Also one can repartition by the product id before the join. In the Spark UI you can look at the stage and see the max and the median. If it is not enough, then I would look at adaptive query execution, which can handle skew automatically. Double memory I would not do, it does not solve the root cause. Maybe also cache the products table as it is used several times.`,
        },
        {
          level: 3,
          text: `199 in six minutes and one in three hours, so one task has a key with an enormous number of rows. I would count clicks by product id and look at the top ten. My bet is null or zero or unknown. Those have no product to join with, so filter them out before, or keep them on the side. If there is a real heavy one, the product on the start page for instance, then more partitions do not help as one key is not split. 20 million products, few hundred bytes each, so some gigabytes, perhaps broadcast it and there is no shuffle at all. If that is too large, salt: a random number from zero to nineteen on the clicks, and the product rows copied twenty times, for the heavy keys only. Twice the memory would only make it die later.`,
        },
        {
          level: 4,
          text: `I would run the count per key before anything else, five minutes, and print the top twenty. Either it is junk, empty id, minus one, or it is a real bestseller. If it is junk I filter it, but I also want to know why: if an eighth of the clicks have had no product since Tuesday, then someone broke the app, and our training data are missing those clicks, that is worse than a slow job. For real ones: how large is the product table if I take just the five columns that we need? 20 million times maybe 80 bytes, 1.6 gigabytes, so broadcast, and then 4 billion clicks do not move at all. Otherwise salting of the heavy keys. And I leave a small check in the job, share of the biggest key and share of empty, alarm at two percent or so, because it will come back with another product next season. To the colleague: memory grows by two, the key grows each month.`,
        },
      ],
      since: '0.1.0',
    },
    {
      id: 'when-a-part-failed-quietly',
      title: 'When a part failed quietly',
      areas: ['distributed-systems', 'scalability-and-performance'],
      kind: 'behavioral',
      difficulty: 'medium',
      minutes: 10,
      prompt: `Tell me about a failure in a system of several machines or services that you helped to understand: one that did not show up as a plain error. Two machines are enough. How did you find out what really happened, and what is different since?`,
      assesses: 'Reasons about partial failure from evidence and turns it into lasting change.',
      followUps: [
        {
          ask: 'What was your first wrong idea, and what ruled it out?',
          listenFor:
            'Ideas tested against evidence. A story that runs straight to the answer has usually been tidied up.',
        },
        {
          ask: 'Which piece of data did you wish you had had?',
          listenFor:
            'Trace ids, timestamps, versions; whether they are recorded now (level 3). Also helps when the story is thin.',
        },
        {
          ask: 'How do you know that it cannot come back unnoticed?',
          listenFor: 'A test or alarm that they have seen fire (level 4).',
        },
      ],
      rubric: {
        1: 'Restarted things or raised time-outs until it went away and left it there, or names a cause that does not fit what was seen.',
        2: 'The cause was found by luck or by others; what changed is a note or a longer time-out.',
        3: 'Followed evidence across services to a cause that explains all symptoms, and made a concrete change that removes or detects it.',
        4: 'Also provoked the failure on purpose or saw the new alarm fire, looked for the same kind of failure elsewhere, and can say what the remedy costs.',
      },
      answerKey: [
        'Good material: retries that multiplied load, stale caches, clocks, half-finished writes, a slow node, a message handled twice, training and serving reading different versions.',
        'A sound story has symptoms, competing causes, the observation that separated them, and the fix with proof.',
        'Size does not matter: two machines are enough for partial failure.',
        'Time-outs, retries with limits and jitter, idempotency and back-pressure are common remedies; each has a cost.',
      ],
      redFlags: ['Blames the network and stops there.', 'Retries without limit as the standard remedy.'],
      tags: ['partial-failure', 'silent-failure', 'observability', 'post-mortem'],
      searchPhrases: [
        'silent failure story',
        'production incident story',
        'debugging a distributed system',
        'no error in the logs',
        'postmortem',
        'retry storm or stale cache',
        'nobody noticed it was broken',
        'root cause across services',
        'tell me about an outage',
        'everything looked green but was not',
        'gray failure',
        'hardest outage you ever investigated',
        'monitoring did not catch it',
        'tracing a fault through microservices',
        'detective work on production problems',
      ],
      since: '0.1.0',
    },
    {
      id: 'a-pipeline-with-one-heavy-stage',
      title: 'A pipeline with one heavy stage',
      areas: ['distributed-systems', 'ml-frameworks'],
      kind: 'problem',
      difficulty: 'hard',
      minutes: 14,
      prompt: `A model of protein structures is too large for one accelerator. Its layers are cut into four stages, one on each of four accelerators. A batch is cut into 8 micro-batches that pass from stage to stage. In the four stages a micro-batch takes 30, 30, 30 and 45 ms, forward and backward together; the last stage is the slowest both ways. All forward passes come before the backward ones, and transfers may be neglected.

How long does a batch take, and what share of that time are the accelerators busy? With 32 micro-batches of the same size the batch would be four times as large: compare that with other remedies, and say what you would do first.`,
      assesses:
        'Models pipeline parallelism, separates the filling of the pipeline from its slowest stage, and chooses by both.',
      followUps: [
        {
          ask: 'Draw the first three micro-batches as boxes on four lines. Where do they begin to queue?',
          listenFor: 'Before the fourth stage, which needs longer than the others. A start for anyone who is stuck.',
        },
        {
          ask: 'With endlessly many micro-batches, what share would you approach?',
          listenFor:
            'All the work over four times the slowest stage: 135 of 180, three quarters. So balance sets the ceiling (level 3).',
        },
        {
          ask: 'What do more micro-batches cost?',
          listenFor:
            'A larger batch, or smaller and less efficient matrices; and the stored activations of all that are under way, unless backward passes are interleaved or activations recomputed (level 4).',
        },
      ],
      rubric: {
        1: 'Adds up all stages for all micro-batches, or divides by four and expects no idle time.',
        2: 'Knows that filling and emptying cost time, but takes an average stage and misses that the slowest sets the pace.',
        3: 'Finds 450 ms and 60 %, shows that 32 micro-batches alone stay below 75 %, sees that evening out the stages lifts that ceiling, and gives a reason for what comes first.',
        4: 'Also gives the figures after balancing (73 % at 8, 91 % at 32), and names what each remedy costs: convergence of a larger batch, memory of activations, layers that cannot be cut at will.',
      },
      answerKey: [
        'The fourth stage works without a break for 8 x 45 = 360 ms; before its first and after its last work the other three need 90 ms. Or: the first micro-batch needs 135 ms, each further one 45 ms more: 135 + 7 x 45 = 450 ms.',
        'Work: 8 x 135 = 1,080 ms of 4 x 450 = 1,800: busy 60 %.',
        '32 micro-batches: 135 + 31 x 45 = 1,530 ms, busy 70.6 %; the limit is 135 / 180 = 75 %.',
        'Evened out (33.75 ms a stage): 371 ms at 8, busy 72.7 %, which is 8 / 11; with 32 then 91.4 %.',
        'For the same samples the two remedies help about alike: 371 ms against 1,530 / 4 = 382. A reason for balancing first: it leaves training as it is and lifts the ceiling.',
        'For equal stages the idle share is (stages - 1) / (micro-batches + stages - 1).',
        'Layers cannot be cut at will: 33.75 is an ideal. The last stage often holds the output layer and the loss.',
        'Equally valid: more but smaller micro-batches with the same total batch, if small matrices stay efficient. Alternating forward and backward passes (1F1B) saves memory, not idle time.',
      ],
      redFlags: ['Recites a formula for equal stages and does not notice that these are not equal.'],
      tags: ['pipeline-parallelism', 'model-parallelism', 'utilisation', 'load-balance'],
      searchPhrases: [
        'pipeline bubble',
        'micro-batches',
        'gpipe schedule',
        'model too large for one gpu',
        'model parallel training',
        'balancing layers across gpus',
        'gpu idle time',
        'bottleneck stage',
        '1F1B scheduling',
        'split a network across several GPUs',
        'why do devices wait for each other',
        'assembly line throughput calculation',
        'uneven split slows everything down',
      ],
      references: [{ title: 'Huang et al.: GPipe (2018)', url: 'https://arxiv.org/abs/1811.06965' }],
      since: '0.2.0',
    },
    {
      id: 'the-slowest-of-sixty-four',
      title: 'The slowest of sixty-four',
      areas: ['distributed-systems', 'statistics'],
      kind: 'problem',
      difficulty: 'hard',
      minutes: 14,
      prompt: `A weather service trains with synchronous data parallelism on 64 workers. A worker’s step takes 1 s, but with a probability of 2 %, independently each time, it takes 5 s: other tenants share the machines. Nobody can remove the cause this quarter.

How long does a step take on average? Now add three or four workers: a step ends as soon as any 64 have delivered, and the late ones drop their work and start the next step with the rest. What would that bring, roughly?`,
      assesses:
        'Computes what rare delays do to a system that waits for all, and weighs redundancy against what it does to training.',
      followUps: [
        {
          ask: 'What is the probability that all 64 are quick?',
          listenFor: '0.98 to the 64th, about 27 %. So nearly three in four steps are slow. For anyone who is stuck.',
        },
        {
          ask: 'With four more: how many may be slow without harm? How would you compute the rest?',
          listenFor:
            'Up to four of 68, binomial with mean 1.36: five or more in 1.2 % of the steps. By computer or Poisson (level 3).',
        },
        {
          ask: 'Whose gradients are thrown away, and does it matter?',
          listenFor:
            'Those of slow workers: harmless if slowness is chance, a bias if certain data make workers slow, such as long sequences (level 4).',
        },
        {
          ask: 'What changes if a late worker cannot stop and needs its full 5 s?',
          listenFor:
            'It misses the next steps too: about 9 % of the workers are away at any time, and four spare ones are too few (level 4).',
        },
      ],
      rubric: {
        1: 'Takes the average of one worker, 1.08 s, for the step of all sixty-four.',
        2: 'Says that the slowest decides but gives no probability, or takes 2 % for the share of slow steps.',
        3: 'Finds about 73 % slow steps and 3.9 s on average, and that a few additional workers bring it to between 1.0 and 1.2 s for 5 to 6 % more machines.',
        4: 'Also questions the assumptions (independent, not the same worker each time, ready again at once), and says what discarded work does to the gradient or what a rival remedy costs, such as asynchronous updates with stale gradients.',
      },
      answerKey: [
        'All quick: 0.98^64 = 0.27. Average step 1 + 4 x 0.73 = 3.9 s, though a worker averages 1.08 s.',
        'With 3 more: more than three of 67 slow with 4.5 %: 1.18 s on average. With 4 more: 1.2 %, so 1.05 s.',
        'Four more are 6 % more machines for steps 3.7 times as fast: 3.90 / 1.05.',
        'A Poisson guess with mean 1.36 gives 1.3 % for five or more: good enough.',
        'The batch is still that of 64 workers; what the late ones did is dropped. If long examples make a worker late, they are underrepresented.',
        'If a late worker must finish its 5 s, a worker is busy with slow steps for 0.1 of 1.08 s, 9.3 % of the time. Simulated, four more then give about 1.65 s a step, and ten are needed for 1.05 s.',
        'If the same machines are slow each time, replace them; redundancy is for chance.',
        'Asynchronous updates never wait but use gradients of older weights, which often converge worse per step. Equally valid: fewer, larger workers; dedicated machines; a bounded delay.',
      ],
      redFlags: [
        'Wants to drop synchronous training without asking what it does to quality.',
        'Multiplies 2 % by 64 and is content with 128 %.',
      ],
      tags: ['stragglers', 'data-parallelism', 'tail-latency', 'redundancy'],
      searchPhrases: [
        'backup workers',
        'synchronous sgd stragglers',
        'slow worker holds up everyone',
        'tail at scale',
        'noisy neighbours',
        'waiting for the slowest machine',
        'synchronous versus asynchronous training',
        'dropping late gradients',
        'expected maximum of many workers',
        'one late worker delays the whole group',
        'order statistics in distributed training',
        'do spare machines speed up training',
        'barrier synchronization cost',
        'binomial probability of slow nodes',
        'why is a big cluster slower than expected',
      ],
      enemies: ['twenty-shards-and-one-slow-answer'],
      references: [
        {
          title: 'Chen et al.: Revisiting Distributed Synchronous SGD (2016)',
          url: 'https://arxiv.org/abs/1604.00981',
        },
      ],
      since: '0.2.0',
    },
    {
      id: 'how-many-of-five-must-answer',
      title: 'How many of five must answer',
      areas: ['distributed-systems', 'cloud-platforms'],
      kind: 'problem',
      difficulty: 'medium',
      minutes: 11,
      prompt: `The entry that says which model version is live is kept in five replicas, one in each of five zones. A write counts as done when W replicas have confirmed it; a reader asks R replicas and takes the newest entry that it sees. Each replica is out of reach 1 % of the time, independently.

Compare W = 5 and R = 1 with W = 3 and R = 3: can a reader get an old version after a write was done, and for how much of the time can nobody write? Say which you would take here.`,
      assesses: 'Understands overlapping quorums and computes what availability each choice has.',
      followUps: [
        {
          ask: 'A write has reached three. Which sets of readers could miss it?',
          listenFor:
            'No set of three: two replicas were not reached, so at least one of three has it. Opens the idea for anyone who is stuck.',
        },
        {
          ask: 'A write failed after two replicas. What does a reader see?',
          listenFor:
            'Sometimes the new entry, sometimes the old, depending on which replicas it asks: a failed write is not undone. Level 4 if unasked.',
        },
        {
          ask: 'The 1 % is from five years of logs. Would you rely on the independence?',
          listenFor: 'No: bad configuration, certificates and deployments hit all zones at once (level 4).',
        },
      ],
      rubric: {
        1: 'Thinks that the more replicas must confirm, the safer in every respect, or that five and one can return an old version after a finished write.',
        2: 'Knows that majorities overlap but computes no availability, or takes the 1 % of one replica for the whole.',
        3: 'Shows that both choices overlap (W + R over 5), finds about 4.9 % against 0.001 % without writes, and chooses by what this entry is for, such as a rollback that must get through.',
        4: 'Also says what overlap does not give (unfinished writes, concurrent writers, clocks as versions), doubts independence, and lets services go on with the last version they know.',
      },
      answerKey: [
        'Overlap needs W + R > 5: 5 + 1 and 3 + 3 both have it, so no reader misses a finished write.',
        'All five must answer: fails with 1 - 0.99^5 = 4.9 % of the time, some 70 minutes a day.',
        'Three of five: fails when three or more are away: about 10 x 0.01^3 = 0.001 % of the time, roughly one second a day.',
        'Reads of one are practically always possible; reads of three fail as seldom as writes of three.',
        'The entry changes seldom and is read often, which speaks for cheap reads. Yet a write that fails when you must roll back is bad: so three and three, with readers that keep the last known version.',
        'Equally valid, with a reason: four and two (no writes for 0.1 % of the time, 85 s a day), or five and one if a rollback has another way.',
        'Not promised by overlap: order among concurrent writers, all or nothing for a failed write. A consensus protocol gives it, so use a store that has one.',
      ],
      redFlags: ['Uses the wall clock of writers to decide which version is newer and sees no danger in it.'],
      tags: ['quorum', 'replication', 'availability', 'model-registry'],
      searchPhrases: [
        'quorum reads and writes',
        'r + w > n',
        'strong consistency',
        'stale reads',
        'replicated configuration store',
        'availability calculation',
        'cap trade-off',
        'majority vote between servers',
        'correlated failures',
        'how many copies must confirm a write',
        'Dynamo-style tunable consistency',
        'can a client see old data',
        'Cassandra consistency levels',
        'probability that enough nodes are up',
        'read availability versus write availability',
      ],
      references: [
        {
          title: 'Gifford: Weighted Voting for Replicated Data (SOSP 1979)',
          url: 'https://doi.org/10.1145/800215.806583',
        },
      ],
      since: '0.2.0',
    },
    {
      id: 'shards-that-stay-where-they-are',
      title: 'Shards that stay where they are',
      areas: ['distributed-systems', 'programming'],
      kind: 'coding',
      difficulty: 'medium',
      minutes: 20,
      prompt: `Workers hold embeddings of songs in memory, cut into 3,000 shards. Every client has the list of workers and must know by itself, without asking anybody, which worker holds a shard. The workers should hold about equally many. When a worker leaves, only its shards may move, and not all to the same neighbour.

Write \`owner(shard, workers)\`. Shards and workers are strings; the list of workers may come in any order. Python or a language of your choice.`,
      materials: [
        {
          title: 'Example',
          format: 'text',
          content: `owner('shard-17', ['a', 'b', 'c'])  ->  the same worker in every process and on every day
owner('shard-17', ['c', 'a', 'b'])  ->  the same again
after 'b' has left: shards of 'a' and 'c' stay; those of 'b' are shared out over both`,
        },
      ],
      assesses: 'Designs stable placement without coordination, and knows what a hash promises across processes.',
      followUps: [
        {
          ask: 'Number the workers and take the remainder of a hash. How many shards move when six become five?',
          listenFor:
            'About five in six, since most remainders change; only one in six should. A first step for anyone who is stuck.',
        },
        {
          ask: 'Your clients are in Python and Java. What must they agree on?',
          listenFor:
            'A named hash over named bytes; the built-in hash of Python strings differs from process to process. Level 3.',
        },
        {
          ask: 'One worker has twice the memory. And what happens while clients still have different lists?',
          listenFor:
            'Weights in the score or several names for a worker; a version of the list, both owners serving for a while (level 4).',
        },
      ],
      rubric: {
        1: 'Takes the remainder of a hash by the number of workers, and does not see what moves when that number changes.',
        2: 'Has the idea of a ring or of scores, but a leaver’s shards all go to one neighbour, or the hash differs from process to process.',
        3: 'Working code whose answer depends on the shard and the set of workers alone, moves only what it must, and spreads what moves.',
        4: 'Also states the cost of a look-up and an alternative (ring with many points, a table kept by a coordinator), tests the promises as properties, or deals with weights and with lists that differ for a time.',
      },
      answerKey: [
        'Shortest: highest random weight. For each worker hash the pair of worker and shard; the greatest wins. When a worker leaves, only the shards that it had won change.',
        'Each of those goes to its second greatest, so they spread over all others.',
        'Remainder: from six to five workers about 5/6 of the shards move.',
        'A ring with one point per worker: the leaver’s shards all go to the next, and loads are very uneven; hundreds of points for each worker mend both.',
        'Python salts hash() of strings for each process (PYTHONHASHSEED); use a fixed hash such as SHA-256 or a documented fast one.',
        'Cost: each look-up makes one hash per worker; fine for dozens of workers, cache it or use a ring for thousands.',
        'Even: with six workers 500 of 3,000 each, give or take 20 (one standard deviation).',
      ],
      redFlags: ['Says that the list is always in the same order.', 'Never checks the code with a worker removed.'],
      tags: ['consistent-hashing', 'sharding', 'partitioning', 'embeddings'],
      searchPhrases: [
        'rendezvous hashing',
        'hash ring',
        'highest random weight',
        'rebalancing when a node leaves',
        'modulo hashing problem',
        'partition assignment',
        'stable hash across languages',
        'distribute data among servers',
        'coding a hash function',
        'assign keys to nodes without a coordinator',
        'minimal data movement when scaling',
        'HRW hashing',
        'spread load evenly over servers',
        'why not just hash mod n',
        'implement a client-side routing function',
      ],
      enemies: ['a-filter-that-changes-with-each-restart'],
      references: [
        {
          title: 'Thaler, Ravishankar: Using name-based mappings to increase hit rates (1998)',
          url: 'https://doi.org/10.1109/90.663936',
        },
        {
          title: 'Python documentation: PYTHONHASHSEED',
          url: 'https://docs.python.org/3/using/cmdline.html#envvar-PYTHONHASHSEED',
        },
      ],
      exercise: {
        language: 'python',
        solution: ADDRESS.solution,
        tests: ADDRESS.tests,
        wrong: [
          { flaw: 'takes the remainder', code: ADDRESS.modulo },
          { flaw: 'uses the hash of the process', code: ADDRESS.salted },
          { flaw: 'a ring with one point a worker', code: ADDRESS.neighbour },
        ],
      },
      since: '0.2.0',
    },
    {
      id: 'the-best-seller-that-nobody-listed',
      title: 'The best seller that nobody listed',
      areas: ['distributed-systems', 'programming'],
      kind: 'debugging',
      difficulty: 'medium',
      minutes: 12,
      prompt: `A furniture shop with many branches computes its best sellers from sales counted on many workers, one for each group of branches. The three workers below show the fault on a small scale. The list is used as a fallback of the recommender.

What is wrong, and when does it happen? Say how you would get the right list from 400 workers with millions of products, without sending all counts to one machine.`,
      materials: [{ title: 'best.py (Python 3)', format: 'python', content: TOP.shown }],
      assesses: 'Sees that a top list of parts is not the top list of the whole, and finds an exact distributed way.',
      followUps: [
        {
          ask: 'How often was the chair sold in all?',
          listenFor:
            '141 times, nearly three times as often as anything listed. For those who look for a slip in the code.',
        },
        {
          ask: 'Would it be enough if each worker sent ten times as many products?',
          listenFor:
            'Fewer errors, no guarantee: something unsent can have up to the last count sent, on each worker. That bound tells when the list is certain (level 4).',
        },
        {
          ask: 'How would you divide the work so that local lists are enough?',
          listenFor: 'By product: all sales of a product go to one worker; then each local top k is exact. Level 3.',
        },
      ],
      rubric: {
        1: 'Looks for a mistake in sorting or in ties, or takes the list for right.',
        2: 'Finds that the chair is cut off everywhere, but only sends more products by feel, or adds everything up on one machine.',
        3: 'Explains that cutting before adding loses what sells moderately everywhere, and makes the list exact with the work spread over machines, for example by product.',
        4: 'Also bounds what was not sent and says how further rounds make the list certain, or asks how exact a fallback list must be and names what an approximation may get wrong.',
      },
      answerKey: [
        'Chair: 47 on each of three workers, 141 in all, and fourth on each, so it is cut everywhere. Printed are three products with 50.',
        'It happens to products that sell evenly in all groups, against those that sell well in one: the list leans towards local favourites.',
        'Exact and plain: send each (product, local sum) to the worker that owns the product, add, take the top k there, then merge these short lists.',
        'Asking all workers again for the counts of the candidates mends their counts but not the list: the chair is no candidate.',
        'Bound: an unsent product has at most the sum of the last counts sent, here 3 x 48 = 144, more than 50: the list was not certain.',
        'Exact in three rounds: (1) each sends its top k; let t be the k-th partial sum. (2) Each sends what it counted at least t / workers times, for a product with t or more in all has that many somewhere. (3) Fetch the missing counts of the candidates.',
        'Equally valid: space-saving or count-min sketches with a stated error, as it is a fallback.',
      ],
      redFlags: ['Calls it a rounding matter.', 'Collects everything on one machine although the prompt rules it out.'],
      tags: ['top-k', 'aggregation', 'data-processing', 'approximation'],
      searchPhrases: [
        'distributed top k',
        'heavy hitters',
        'merging local top lists',
        'mapreduce aggregation bug',
        'most popular items across shards',
        'count-min sketch',
        'threshold algorithm',
        'global ranking from partial results',
        'approximate counting',
        'partial lists miss the overall winner',
        'combine rankings from many workers',
        'TPUT algorithm',
        'why is the popular list wrong',
        'shuffle by key instead of truncating early',
      ],
      references: [
        {
          title: 'Cao, Wang: Efficient top-K query calculation in distributed networks (PODC 2004)',
          url: 'https://doi.org/10.1145/1011767.1011798',
        },
      ],
      exercise: {
        language: 'python',
        solution: TOP.solution,
        tests: TOP.tests,
        wrong: [
          { flaw: 'cuts before it adds', material: 'best.py (Python 3)' },
          { flaw: 'cuts a little later', code: TOP.more },
          { flaw: 'asks again for the candidates only', code: TOP.asked },
        ],
      },
      since: '0.2.0',
    },
    {
      id: 'a-checkpoint-that-went-back',
      title: 'A checkpoint that went back',
      areas: ['distributed-systems', 'ml-frameworks'],
      kind: 'debugging',
      difficulty: 'hard',
      minutes: 15,
      prompt: `Two trainers back each other up: whoever holds the lock trains and saves. One night the stored checkpoint went back from step 560 to step 520, and the next restart lost the work in between. Both the lock and the check of the lease worked as written. Code and log are below.

How did it happen? Change lock, store or trainer so that it cannot happen again, however long the delays.`,
      materials: [
        { title: 'lock and store (Python 3)', format: 'python', content: LEASE.shown },
        {
          title: 'log (times in seconds, clocks agree)',
          format: 'text',
          content: ` 0.0  A acquires, lease 1 until 10.0
 9.9  A checks: 9.9 < 10.0, calls store.write(lease 1, 520)
12.0  B acquires, lease 2 until 22.0
12.2  B reads checkpoint 500, trains on
21.0  B store.write(lease 2, 560) done
21.4  A store.write(lease 1, 520) done`,
        },
      ],
      assesses: 'Knows that a lease cannot protect a resource that does not check it, and uses fencing.',
      followUps: [
        {
          ask: 'What was A doing between 9.9 and 21.4?',
          listenFor:
            'Unknown and unimportant: a paused process, a slow network, a retry. Time passes between check and effect. A start for anyone who is stuck.',
        },
        {
          ask: 'Would a lease of 60 seconds be a cure?',
          listenFor: 'It happens less often but still can, and a dead trainer blocks for longer. Level 3 rejects it.',
        },
        {
          ask: 'Suppose that the store refuses steps lower than the last one. Enough?',
          listenFor:
            'No: an old holder that is further ahead would still win, and going back on purpose becomes impossible (level 4 if they say both).',
        },
        {
          ask: 'What if A’s late write arrives just after B has read checkpoint 500?',
          listenFor:
            'The store has not yet seen number 2, so it accepts the write, and B trains on from 500. B must announce its number before it reads (level 4).',
        },
      ],
      rubric: {
        1: 'Blames the clocks or the lock, against what the prompt and the log say.',
        2: 'Sees that A wrote after its lease had ended, and lengthens the lease or checks the time once more.',
        3: 'Explains that no check before the call can help, and lets the store refuse any lease number lower than the highest it has seen.',
        4: 'Also says that the store must compare and write in one atomic step, closes the gap before the new holder’s first write, or builds it from what real stores offer (conditional write, generation or version numbers).',
      },
      answerKey: [
        'A checked at 9.9, its write arrived at 21.4. B held lease 2 since 12.0 and had written 560. The store takes whatever comes last.',
        'A lease is a promise in time; processes pause and networks delay for any length of time. The check and the write are not one step.',
        'Fencing: the lock gives growing numbers (it already does); the store remembers the highest and refuses lower ones, in one atomic step.',
        'Equal numbers must be accepted: the holder saves more than once.',
        'Gap: until B’s first write, 1 is the highest number seen, so a late write of A passes while B goes on from 500. B should announce its number before it reads.',
        'Ready-made: conditional writes by version or generation in object stores, a term number in consensus systems. Or write each checkpoint under a new name with its number and switch a pointer conditionally.',
      ],
      redFlags: [
        'Suggests better synchronised clocks as the cure.',
        'Turns the second trainer off and calls it solved.',
      ],
      tags: ['leases', 'fencing', 'checkpoints', 'concurrency'],
      searchPhrases: [
        'fencing token',
        'distributed lock',
        'split brain',
        'leader election',
        'race condition',
        'compare-and-swap write',
        'lost update',
        'two processes overwrite each other',
        'gc pause and expired lease',
        'training progress lost',
        'two nodes both think they are primary',
        'old process wakes up and overwrites',
        'Redlock safety debate',
        'monotonic version numbers on writes',
        'ZooKeeper or etcd locking pitfalls',
        'why did a newer file get replaced',
      ],
      references: [
        { title: 'Gray, Cheriton: Leases (SOSP 1989)', url: 'https://doi.org/10.1145/74850.74870' },
        {
          title: 'Kleppmann: How to do distributed locking (2016)',
          url: 'https://martin.kleppmann.com/2016/02/08/how-to-do-distributed-locking.html',
        },
      ],
      exercise: {
        language: 'python',
        solution: LEASE.solution,
        tests: LEASE.tests,
        wrong: [
          { flaw: 'the store takes whatever comes last', material: 'lock and store (Python 3)' },
          { flaw: 'compares steps in place of leases', code: LEASE.steps },
          { flaw: 'lets a holder save only once', code: LEASE.once },
        ],
      },
      since: '0.2.0',
    },
    {
      id: 'a-budget-spent-in-three-places',
      title: 'A budget spent in three places',
      areas: ['distributed-systems', 'scalability-and-performance'],
      kind: 'system-design',
      difficulty: 'hard',
      minutes: 35,
      prompt: `A company bids for online advertising space. Its model puts a value on each space, and 60 servers in three regions must answer within 40 ms. A message from one region to another takes 90 ms. An advertiser sets a budget for the day, say 6,000 euro; at busy times one advertiser may spend 4 euro a second in a single region. Whether a bid has won, and at what price, is reported some seconds later, and sometimes never.

The contract: at most 1 % above the budget, and no advertiser whose ads are in demand should end the day with more than 1 % unspent. The links between the regions fail about once a month, for up to ten minutes.

Design how the servers know what they may still spend.`,
      assesses:
        'Designs shared limits under delay and failure: what is coordinated, what is local, and which promise gives way.',
      followUps: [
        {
          ask: 'Why not ask one central counter before each bid?',
          listenFor:
            'The way alone takes 90 ms and the answer is due in 40, and a cut link stops everything. The simple start that must be rejected with numbers.',
        },
        {
          ask: 'You hand out portions. How large, and what happens to one whose server dies?',
          listenFor:
            'Size by spending rate and time between renewals; it expires, and what was not reported as spent comes back after the longest delay of a price. Level 3 needs both.',
        },
        {
          ask: 'It is 23:40 and a link is cut. 200 euro are left in all. What does each region do?',
          listenFor:
            'Spends its own portion, then stops: the upper limit holds and some money is left over. Says which promise is kept and why (level 4).',
        },
        {
          ask: 'How would you find out, the next morning, that both promises held?',
          listenFor:
            'Compares grants, spending and invoices per advertiser, and alerts on both limits. A check that would work goes with level 3.',
        },
      ],
      rubric: {
        1: 'A shared counter asked for every bid, or a fixed third for each region, without seeing what fails.',
        2: 'Local counters that are added up now and then, with no bound on how far spending can run in between; or portions whose size has no reason or which a dead server keeps for good; or sound portions, with open bids and cut links both left aside.',
        3: 'Hands out portions from one consistent account, so that the grants never exceed the budget; derives their size from the spending rate and the time to renew, and lets them expire if a server dies. Also at least one of: reserves at the bid and settles by the reported price or after a time; says what a region does when a link is cut.',
        4: 'Also shows with figures how much can be overspent and how much can be left, against the 60 euro of the contract, and deals with at least two of: smaller portions as the day ends, money tied up in open bids, reports that may be repeated, larger portions for an outage weighed against unspent money, a simulation with failures.',
      },
      answerKey: [
        'Asking for each bid is impossible: 90 ms against 40 ms. Independent thirds leave money unspent when demand moves between regions.',
        'Portions (escrow): the account grants amounts to regions, and an account in each region, a millisecond or two away, serves its servers. Who spends only what was granted can never exceed the sum.',
        'What may be left at the end: the portions outstanding. 1 % of 6,000 is 60 euro: 20 euro a region at the end of the day, which last 5 s at 4 euro a second, so renewal every 2 s or so, ahead of need.',
        'Earlier in the day portions can be far greater, as what is not used returns. For ten minutes at full demand a region needs 600 x 4 = 2,400 euro: 40 % of the budget. All three regions cannot hold that at once (7,200): an outage at full demand will leave money unspent; say so.',
        'A bid reserves its highest price; the notice settles it; without notice the reserve is released after the longest delay known. Later notices count against the 1 % upwards: measure how many.',
        'Open bids tie up money. If one bid in five wins and notices take 5 s, 4 euro a second won mean 4 x 5 x 5 = 100 euro reserved in a region, more than its last portion. Near the end reserve the expected cost instead, and let the 1 % absorb the error.',
        'Reports of spending carry ids, as they are sent again after failures. The account is one replicated, consistent record per advertiser; accounts are sharded by advertiser.',
        'Pacing over the day (bid less rather than stop at noon) is another loop that works on the same figures.',
        'Equally valid: prediction of spending per region to size portions; an upper limit a little below the budget, and a 1 % reserve for late notices.',
      ],
      redFlags: [
        'Breaks a limit on money silently.',
        'Assumes that the links never fail though the prompt says how often they do.',
      ],
      tags: ['escrow', 'consistency', 'network-partitions', 'advertising', 'idempotency'],
      searchPhrases: [
        'real-time bidding',
        'ad budget pacing',
        'distributed counter',
        'distributed rate limiting',
        'overspend',
        'multi-region design',
        'cap theorem in practice',
        'low-latency coordination',
        'quota allocation across servers',
        'ad tech system design',
        'sharing a spending limit between data centers',
        'avoid spending the same money twice',
        'token allocation with local reservations',
        'DSP campaign spend control',
        'bounded counter CRDT',
        'what if regions cannot talk to each other',
      ],
      enemies: ['two-sites-and-a-cut-line'],
      references: [
        { title: 'O’Neil: The Escrow transactional method (1986)', url: 'https://doi.org/10.1145/7239.7265' },
      ],
      since: '0.2.0',
    },
    {
      id: 'two-sites-and-a-cut-line',
      title: 'Two sites and a cut line',
      areas: ['distributed-systems', 'problem-solving'],
      kind: 'conceptual',
      difficulty: 'medium',
      minutes: 8,
      prompt: `A chain of pharmacies forecasts demand and orders stock from two data centres that copy everything to each other. An excavator cuts the line between them for twenty minutes; both sites still serve shops. Take three pieces of data:

1. which model version is live (changed once a week),
2. the stock of each warehouse, which each order reduces,
3. the latest sales of each shop, read by the forecast every hour.

For each, decide whether both sites may go on reading and writing during the cut. What can go wrong if they may, and what if they may not?`,
      assesses: 'Decides consistency by the meaning of the data, not by one rule for a whole system.',
      followUps: [
        {
          ask: 'For the stock: which wrong thing can happen if both go on? What does it cost?',
          listenFor:
            'The same box promised twice: a late delivery, or worse with a rare medicine. Leads anyone who is stuck from theory to harm.',
        },
        {
          ask: 'The line is back and both have written. How do you put each of the three together?',
          listenFor:
            'Sales: union of records by id. Stock: replay of movements, correct where below zero. Model version: one site only may write. Level 3.',
        },
        {
          ask: 'Could you split the stock so that both can go on safely?',
          listenFor: 'Each site holds a part that it may promise; scarce items by one site only (level 4).',
        },
        {
          ask: 'How does a site find out that the line is cut?',
          listenFor:
            'It cannot tell a cut line from a dead partner: a vote at a third place, or a time-out after which it acts as if cut off (counts towards level 4).',
        },
      ],
      rubric: {
        1: 'Gives one answer for all three, or recites a theorem with no consequence for them.',
        2: 'Separates consistent from available and sorts the three, but names no harm and no way of joining the records afterwards.',
        3: 'Decides each by the harm of a wrong and of a missing answer, and says how the records are joined when the line is back.',
        4: 'Also changes the data so that conflicts become rare (movements instead of totals, a part of the stock for each site), treats scarce medicines differently from plasters, and says how a site notices that it is cut off.',
      },
      answerKey: [
        'Model version: reading goes on with the last one known; writing may be refused for twenty minutes at no cost, unless a bad model must be withdrawn: so each site needs a local switch back.',
        'Stock: if both go on, a box may be promised twice; if not, one site sells nothing. For common goods accept and correct; for scarce ones let one site decide.',
        'Sales: both go on; records with ids only add up and can be joined later. A forecast made meanwhile lacks up to twenty minutes of the other site’s sales: mark it or use the previous one.',
        'A total that is overwritten cannot be joined; movements can.',
        'The theorem says that during a partition one gives up either consistency or availability for the operation at hand, not for the whole system or for ever.',
        'A site cannot tell a cut line from a dead partner; a third place for votes helps.',
      ],
      redFlags: ['"The last write wins" for stock, without a look at what is lost.'],
      tags: ['consistency', 'network-partitions', 'replication', 'reconciliation'],
      searchPhrases: [
        'cap theorem',
        'eventual versus strong consistency',
        'split brain',
        'active-active data centres',
        'conflict resolution',
        'crdt',
        'two systems disagree',
        'merging after an outage',
        'overselling stock',
        'connection between sites is lost',
        'keep serving or stop when disconnected',
        'PACELC theorem',
        'which data may be out of date',
        'choose availability per use case',
        'multi-master database trade-offs',
        'both sides change the same record',
      ],
      enemies: ['how-many-of-five-must-answer'],
      references: [
        { title: 'Gilbert, Lynch: Perspectives on the CAP Theorem (2012)', url: 'https://doi.org/10.1109/MC.2011.389' },
      ],
      samples: [
        {
          level: 1,
          text: `That is the CAP theorem. Consistency, availability, partition tolerance, you can have only two out of three. As the partition happened, P is given, so you have to choose between C and A. For pharmacies it is about health, so consistency is the most important, wrong data are not acceptable. So during the cut one site should stop and only the main site works, for all three, and after twenty minutes the second one is synchronised again. Twenty minutes is not long. Or you use a database that is CP, like etcd or so, that handles this by itself with a quorum. With the model it is the same thing, and the sales as well, since the forecast is calculated with wrong numbers otherwise. I would make it uniform, because mixed rules are hard to operate.`,
        },
        {
          level: 2,
          text: `I would separate it. The model version is not critical, there you can be available, read the last one. The stock has to be strongly consistent because otherwise you sell something twice, so only one site may write. Sales are eventually consistent, they can be copied later. So it is AP, CP, AP. With the stock I would use a distributed transaction or a leader, and if the leader cannot be reached then no orders. This is the usual trade-off. When the connection comes back, the replication will catch up, most databases have a mechanism for this, last write wins for example. I would check with the business if this is fine for them. Twenty minutes per year is not so relevant anyway.`,
        },
        {
          level: 3,
          text: `One by one. Model version: both go on reading what they had. Nobody changes it in those twenty minutes, changes are refused, price is zero, only if the live one is bad each site must be able to go back to the former one alone. Stock: if both write, the last box is promised twice, and somebody gets a phone call. If not, one site sells nothing for twenty minutes, for plasters that is silly. So I would accept for ordinary things, and correct afterwards, and for rare medicines only the site where the box lies may promise it. Record movements, minus two, minus one, not the total, then both lists simply add up when the line is back. Sales: both go on, each with an id, are merged later; this hour’s forecast misses some from the other side, so it says so or takes the hour before.`,
        },
        {
          level: 4,
          text: `I ask each time what is the harm if it is wrong and if it does not answer. Version: read yes, write no, nobody misses it, with a local switch to go back because a bad model in a cut is just bad luck. Sales: yes and yes, they are only added, with ids, and the forecast marks what is missing. Stock is the interesting one. I would change the data so that it hardly matters: not a number 37 that is overwritten, but bookings, and each site owns a share, say twenty for you and seventeen for me, and within your share you sell without asking. So in twenty minutes nobody runs dry except for things with two boxes in the country, and for these the warehouse where it lies decides and the other says please wait, since promising an insulin that is not there is worse. And how does a site know? It cannot tell a cut line from a dead partner. A third place with a vote, or after ten seconds with no answer it behaves as cut off. I would try it by pulling the line on a Sunday.`,
        },
      ],
      since: '0.2.0',
    },
    {
      id: 'six-hours-of-unread-temperatures',
      title: 'Six hours of unread temperatures',
      areas: ['distributed-systems', 'scalability-and-performance'],
      kind: 'problem',
      difficulty: 'medium',
      minutes: 12,
      prompt: `Refrigerated containers send 900 messages a second into a log with 12 partitions; all messages of a container go to the same partition. A model raises an alarm when the cooling is about to fail; an alarm is of use for half an hour after the reading. Each partition has one consumer of the same group, which handles 100 messages a second, one at a time: 3 ms for the model and 7 ms to write the result.

A faulty release stopped all consumers for six hours. They are running again now, and you may start twelve more. When will alarms be of use again, and what do you do?`,
      assesses: 'Computes how a backlog drains, knows what limits a partitioned log, and puts what still helps first.',
      followUps: [
        {
          ask: 'How many messages wait, and by how many a second do they become fewer?',
          listenFor: '19.4 million; 1,200 less 900 is 300. A first step for anyone who is stuck.',
        },
        {
          ask: 'What would twelve more consumers in the same group do?',
          listenFor:
            'Nothing: a partition is read by one consumer of a group. In a group of their own they could start with the newest. Level 3.',
        },
        {
          ask: 'Suppose you read the newest first. Which input of the model is wrong then?',
          listenFor:
            'Whatever is computed over earlier messages, such as the trend of an hour; fill it from the recent past first (level 4).',
        },
      ],
      rubric: {
        1: 'Waits, or adds consumers, with no computation of when it is over.',
        2: 'Computes the backlog but divides by 1,200, as if nothing new arrived, or expects twice the speed from 24 consumers.',
        3: 'Finds 18 hours (16.5 until the delay is under half an hour), knows that a group of more than twelve leaves some idle, and serves present messages first, with the old ones apart or after faster writing.',
        4: 'Also finds the cheap cure (writing in batches: under two hours), says what old messages are still good for, minds the order and the state per container, and says what will watch the delay from now on.',
      },
      answerKey: [
        'Backlog: 6 x 3,600 x 900 = 19.44 million. It shrinks by 1,200 - 900 = 300 a second: 64,800 s, so 18 hours.',
        'Each second of work gets through 1,200 / 900 = 1.33 s of readings, so the delay falls by a third of a second: it is under half an hour after 5.5 x 3 = 16.5 hours.',
        'In a consumer group each partition has one consumer: 12 of 24 stay idle. (Kafka’s newer share groups lift this limit but give up the order.) More partitions send containers elsewhere, so their new messages may overtake old ones.',
        'So treat the present first (a second group that starts at the end of the log, or skip), then the last half hour, the rest for the record only.',
        'Writes by 50 at a time, if a batch takes 7 ms too: 3 + 7 / 50 = 3.14 ms, 318 a second and consumer, 3,822 in all; the backlog is gone after 19.44 million / 2,922 = 6,654 s, 1.8 hours.',
        'Features over time need the messages just before: start an hour back, raise no alarms until the state is warm.',
        'Writing must be idempotent, as both groups may handle the same message.',
        'Alert on the age of the oldest unread message, not on the number of live consumers.',
        'Equally valid: threads within a consumer, keeping the order by container.',
      ],
      redFlags: ['Deletes the backlog without asking who needs it (claims for spoiled goods, say).'],
      tags: ['message-queues', 'streams', 'backlog', 'throughput', 'incident-response'],
      searchPhrases: [
        'kafka consumer lag',
        'catching up after downtime',
        'stream backlog recovery',
        'consumer group partitions',
        'stale events',
        'newest first or oldest first',
        'late alarms are useless',
        'throughput calculation',
        'batching writes',
        'iot sensor stream',
        'how long until we catch up',
        'more consumers than partitions',
        'queue drain time calculation',
        'old messages block the new ones',
        'head-of-line blocking',
        'can we skip outdated events',
      ],
      references: [
        {
          title: 'Apache Kafka documentation: The consumer',
          url: 'https://kafka.apache.org/43/design/design/#the-consumer',
        },
      ],
      since: '0.2.0',
    },
    {
      id: 'which-side-of-the-join-travels',
      title: 'Which side of the join travels',
      areas: ['distributed-systems', 'data-oversight'],
      kind: 'problem',
      difficulty: 'easy',
      minutes: 9,
      prompt: `To train a model of electricity demand, 4 TB of meter readings are joined with a table of 3 GB that describes the meters. Both are spread evenly over 50 machines, each of which sends and receives up to 1.25 GB a second. One plan sends the rows of both tables to a machine chosen by the meter’s number. The other sends the whole small table to every machine.

How much travels in each plan, and how long does it take at best? Up to what size of the second table would you still send it to every machine?`,
      assesses: 'Estimates data movement of two join strategies and finds where the choice turns.',
      followUps: [
        {
          ask: 'In the first plan, what share of the rows can stay where they are?',
          listenFor: 'One in 50 by chance. So nearly all of 4 TB travels. A start for anyone who is stuck.',
        },
        {
          ask: 'What else may forbid the second plan before the network does?',
          listenFor:
            'Memory: the table may take several times its size on disk, in each process (level 3, with a guess of the factor).',
        },
        {
          ask: 'The join is made every night. What could you change for good?',
          listenFor: 'Store readings already partitioned by meter, so that they need not travel (level 4).',
        },
      ],
      rubric: {
        1: 'Cannot say what travels in either plan, or chooses one by habit with no estimate.',
        2: 'Sends the small table for good reasons but without amounts, or counts it once although every machine gets a copy.',
        3: 'Finds about 3.9 TB and a minute against 150 GB and two to three seconds, and a turning point near 80 GB, limited earlier by memory.',
        4: 'Also says what makes the real time longer (skew, disk, spilling, one sender of the small table), and removes the shuffle by storing the data by meter.',
      },
      answerKey: [
        'First plan: 49 of 50 rows travel: 0.98 x 4,003 GB = 3,923 GB. All machines together move 62.5 GB a second: 63 s at best.',
        'Second: 3 GB to 49 others: 147 GB; each machine receives about 3 GB: 2.4 s at best, if every machine sends its own part to all others.',
        'If one machine collects the table and sends it to each of the others, its own link needs 147 / 1.25 = 118 s, longer than the first plan. Engines therefore pass copies on.',
        'Turning point: size x 49 equals 0.98 x (4,000 + size): about 82 GB. Memory forbids it long before: each process holds the table, several times its size on disk.',
        'Real times are longer: disk, serialising, skew.',
        'Lasting cure: readings partitioned by meter when written.',
      ],
      redFlags: ['Gives a time with no amounts behind it.'],
      tags: ['joins', 'shuffle', 'data-processing', 'broadcast-join'],
      searchPhrases: [
        'broadcast versus shuffle join',
        'spark join strategy',
        'hash join',
        'network cost of a join',
        'joining a big and a small table',
        'data locality and partitioning',
        'back-of-the-envelope estimate',
        'map-side join',
        'how much data moves over the network',
        'Spark autoBroadcastJoinThreshold',
        'copy the small table everywhere',
        'distributed query planning',
        'when does replicating a table pay off',
        'estimate transfer time in a cluster',
      ],
      references: [
        {
          title: 'Apache Spark documentation: SQL performance tuning',
          url: 'https://spark.apache.org/docs/latest/sql-performance-tuning.html',
        },
      ],
      since: '0.2.0',
    },
    {
      id: 'vectors-of-two-lengths',
      title: 'Vectors of two lengths',
      areas: ['distributed-systems', 'model-development'],
      kind: 'situational',
      difficulty: 'easy',
      minutes: 8,
      prompt: `A job portal updates 40 servers one after the other, which takes twenty minutes. The new version writes profiles of applicants as vectors of 128 numbers into a cache that all servers share; the old one wrote 64. Halfway through, 12 % of the requests fail on the old servers, and a few on the new ones. The tests of the new version were all green.

It is happening now. What do you do, and what do you change so that the next update does not fail like this?`,
      assesses: 'Thinks of two versions that run at once, acts in a safe order, and makes formats compatible.',
      followUps: [
        {
          ask: 'Forward or back? What would each do to the cache?',
          listenFor:
            'Either leaves vectors of the other length behind: readers must survive both whichever way you go. A first thought for anyone who is stuck.',
        },
        {
          ask: 'Why did the tests not see it?',
          listenFor:
            'They ran one version alone with an empty cache; the fault needs two at a time. A test that runs old with new is level 4.',
        },
        {
          ask: 'Suppose the vectors had kept their length. Would all be well?',
          listenFor: 'Worse: numbers of two models are compared, with no error and bad matches (level 4).',
        },
      ],
      rubric: {
        1: 'Goes on and hopes that the errors end with the update, or empties the cache while both versions still write to it.',
        2: 'Rolls back, with no thought of what the new servers have left in the cache; or clears it up, but has nothing for the next update except tests, a slower rollout or an alarm.',
        3: 'Stops, returns to one version and deals with the entries that the other left behind (counts them as missing, deletes or computes them anew). For the next update keeps the versions apart, by a version in each key or a way as good.',
        4: 'Also plans such changes as two releases (first read both, then write new), tests the old with the new, and names silent mixing as the worse case.',
      },
      answerKey: [
        'Now: stop the update, go back to one version, see that entries of the other length count as missing; watch the load that refilling makes.',
        'Emptying the cache while both write does not help: it fills with both again.',
        'Cause: two versions share state during any rolling update, so each must survive what the other writes.',
        'For good: the model version in the key (each version has its own entries), or readers that treat an unknown version as missing; changes of format in two releases.',
        'Price: two sets of entries in memory for a time; and a new version starts with an empty cache, so update slowly.',
        'Equal lengths with different models would fail silently: the version in the key helps there too.',
        'Equally valid: going forward quickly if new servers handle both and the old ones are few.',
      ],
      redFlags: ['Looks for somebody to blame while requests fail.'],
      tags: ['rolling-update', 'schema-evolution', 'caching', 'embeddings', 'incident-response'],
      searchPhrases: [
        'rolling deployment',
        'backward compatibility',
        'mixed versions during a release',
        'embedding dimension mismatch',
        'cache key versioning',
        'roll back or roll forward',
        'deployment went wrong',
        'blue-green deployment',
        'outage happening right now',
        'tests green but production fails',
        'old and new code running together',
        'breaking change in shared data',
        'expand and contract migration',
        'Redis entries in an incompatible format',
        'stop the release or carry on',
        'handling a bad deploy calmly',
      ],
      enemies: ['new-vectors-in-an-old-index'],
      samples: [
        {
          level: 1,
          text: `Twelve percent errors, and half of the servers are already updated, so in ten minutes it is through. The errors come only on old servers, because they do not understand 128, and when the last old one is gone they will be gone as well. To stop in the middle is usually the worst, because then the mixed state stays. So I would continue, maybe speed it up, do the remaining twenty in parallel. If the errors do not stop afterwards I would flush the cache, then everything is written new. I could also flush it right now so that the old servers do not find these entries. For the next time, I would do such an update at night when there is little traffic, so users do not notice those ten minutes.`,
        },
        {
          level: 2,
          text: `I would roll back immediately. In an incident first restore the service, then analyse. So the rollout is stopped and the new servers get the old version again, then the errors should go down. When it is stable I look at the logs, it is certainly the dimension mismatch, the old version expects 64 and gets 128. Then we fix it, for example with a check in the code for the length which raises a clear message, and write a test with both lengths, so the tests show it next time. And do a canary deployment, first on one server for half an hour, and then the others. With a canary we would have seen it with only one server. Then we do the update again next week, in a quiet time.`,
        },
        {
          level: 3,
          text: `Stop the update where it is, and go back to the old version on all. But that alone is not enough, because the new ones left vectors of 128 in the shared cache and the old servers will stumble over them for as long as they live. So those must count as a miss, either we delete the entries with that length, or a small fix that says wrong length, compute again. Then watch the load, because these are recomputed. Emptying while both are running would only fill it with both again. For next time: the version goes in the key, profile plus model version, so each reads only what it wrote. During the update we have two sets, so more memory, and the new one starts cold, so go slowly, five servers at a time.`,
        },
        {
          level: 4,
          text: `Stop. Back to 64 everywhere, or forward if the new ones can read both, but here they also fail, so back. Then the entries of 128: delete by length, slowly, not a flush, because an empty cache with forty servers may take down whatever computes the vectors. Errors should be near zero in a few minutes, I look at that and not at the deployment screen. Next time: key with model version, so both can live side by side. And formats in two steps, first a release that can read both and writes old, when all have that, a second that writes new. And a test that runs yesterday’s image against the cache written by today’s and the other way round, since that is the situation for twenty minutes in each update. What scares me more: if the new model had had also 64 numbers, nothing would have failed, and people would have got wrong jobs for days. So I would check whether that already happened in the last updates.`,
        },
      ],
      since: '0.2.0',
    },
    {
      id: 'one-machine-or-many',
      title: 'One machine or many',
      areas: ['distributed-systems', 'decision-making'],
      kind: 'behavioral',
      difficulty: 'easy',
      minutes: 8,
      prompt: `Tell me about a computation that you moved from one machine to several, or back to one; a small one will do, also one script split over a few processes. What made you do it, what did it cost in the end, and would you do it again?`,
      assesses: 'Has judged from experience whether distribution was worth its complexity.',
      followUps: [
        {
          ask: 'Which numbers did you have before you decided?',
          listenFor:
            'Size of the data, time and where it went, memory, cost: own measurements (level 3), not a feeling of "big" (level 2). Helps when the story stays general.',
        },
        {
          ask: 'What failed afterwards that could not have failed before?',
          listenFor: 'A concrete failure: partial results, order, versions, waiting for the slowest. Level 3.',
        },
        {
          ask: 'What simpler thing would have been nearly as good?',
          listenFor: 'A better data format, a sample, a larger machine, a better algorithm (level 4).',
        },
      ],
      rubric: {
        1: 'Went to a cluster because the tool was there or everybody used it, and claims a gain that nobody measured or calls it free of cost.',
        2: 'A case whose technology is described at length; reasons and costs stay general.',
        3: 'A case with numbers before and after, what it cost in work and faults, and an honest judgement.',
        4: 'Also knows what would have changed the decision, tried or estimated the simpler way, and has used the lesson in a later decision.',
      },
      answerKey: [
        'Evidence sought: measured need, alternatives weighed, costs seen (operation, debugging, money), a judgement afterwards.',
        'Going back to one machine is as good a story as going out to many: laptops and single servers hold what needed a cluster ten years ago.',
        'Small scale counts: a nightly script split over four processes can show all of this.',
        'Ask for their own part where "we" did everything.',
      ],
      redFlags: ['Counts machines as an achievement.', 'Cannot say what the computation was for.'],
      tags: ['scaling-decisions', 'complexity', 'cost', 'trade-offs'],
      searchPhrases: [
        'when to distribute',
        'scale up or scale out',
        'spark or a single machine',
        'premature scaling',
        'over-engineering',
        'is a cluster worth it',
        'parallelising a script',
        'keeping it simple',
        'big data that was not so big',
        'did you really need a cluster',
        'Dask or Ray experience',
        'moving from pandas to Spark',
        'laptop was enough after all',
        'pragmatic about infrastructure',
        'multiprocessing speed-up in practice',
      ],
      since: '0.2.0',
    },
  ],
} as const satisfies QuestionSet

const typed = set as QuestionSet<QuestionIdOf<typeof set>>
export const distributedSystems = typed
