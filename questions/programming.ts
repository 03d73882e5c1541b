import type { QuestionIdOf, QuestionSet } from '../src/schema/question-set'

const VISITS = {
  solution: `def number_visits(events, gap):
    last, visit, numbered = {}, {}, []
    for user, minute in sorted(events, key=lambda event: event[1]):
        if user not in last or minute - last[user] > gap:
            visit[user] = visit.get(user, 0) + 1
        last[user] = minute
        numbered.append((user, minute, visit[user]))
    return numbered`,
  tests: `events = [('a', 0), ('b', 5), ('a', 20), ('a', 60), ('b', 36), ('a', 91)]
kept = list(events)
assert number_visits(events, 30) == [
    ('a', 0, 1), ('b', 5, 1), ('a', 20, 1), ('b', 36, 2), ('a', 60, 2), ('a', 91, 3)]
assert events == kept
assert number_visits([], 30) == []
assert number_visits([('a', 0), ('a', 30)], 30) == [('a', 0, 1), ('a', 30, 1)]
assert number_visits([('a', 0), ('a', 31)], 30) == [('a', 0, 1), ('a', 31, 2)]
assert number_visits([('a', 7), ('a', 7)], 0) == [('a', 7, 1), ('a', 7, 1)]
assert number_visits([('a', 50), ('a', 0), ('a', 25)], 30) == [('a', 0, 1), ('a', 25, 1), ('a', 50, 1)]`,
  border: `def number_visits(events, gap):
    last, visit, numbered = {}, {}, []
    for user, minute in sorted(events, key=lambda event: event[1]):
        if user not in last or minute - last[user] >= gap:
            visit[user] = visit.get(user, 0) + 1
        last[user] = minute
        numbered.append((user, minute, visit[user]))
    return numbered`,
  mixed: `def number_visits(events, gap):
    last, visit, numbered = None, 1, []
    for user, minute in sorted(events, key=lambda event: event[1]):
        if last is not None and minute - last > gap:
            visit += 1
        last = minute
        numbered.append((user, minute, visit))
    return numbered`,
} as const

const CACHE = {
  solution: `import java.util.*;
import java.util.concurrent.*;

class Cache {
    static final Map<String, double[]> features = new ConcurrentHashMap<>();

    static double[] get(String id) {
        return features.computeIfAbsent(id, Cache::load);
    }

    static double[] load(String id) { return new double[] { id.length() }; }
}`,
  tests: `import java.util.*;
import java.util.concurrent.*;

class Run {
    static ExecutorService pool = Executors.newFixedThreadPool(8, task -> {
        Thread thread = new Thread(task);
        thread.setDaemon(true);
        return thread;
    });

    static void check(boolean right, String what) {
        if (!right) throw new AssertionError(what);
    }

    public static void main(String[] args) throws Exception {
        for (int round = 0; round < 5; round++) {
            Cache.features.clear();
            List<Future<?>> calls = new ArrayList<>();
            for (int t = 0; t < 8; t++) {
                int from = t * 20000;
                calls.add(pool.submit(() -> { for (int i = 0; i < 20000; i++) Cache.get("u" + (from + i)); }));
            }
            for (Future<?> call : calls) call.get(20, TimeUnit.SECONDS);
            check(Cache.features.size() == 160000, "customers lost: " + Cache.features.size());
        }
        // Long ids with one hash code: each look-up is slow, so that even on one core threads meet inside it.
        String[] ids = { "v".repeat(20000) };
        while (ids.length < 1024) {
            String[] longer = new String[2 * ids.length];
            for (int i = 0; i < longer.length; i++) longer[i] = ids[i / 2] + (i % 2 == 0 ? "Aa" : "BB");
            ids = longer;
        }
        String[] all = ids;
        for (int round = 0; round < 10; round++) {
            Cache.features.clear();
            CyclicBarrier start = new CyclicBarrier(8);
            List<Future<double[][]>> same = new ArrayList<>();
            for (int t = 0; t < 8; t++) same.add(pool.submit(() -> {
                double[][] got = new double[all.length][];
                start.await();
                for (int i = 0; i < got.length; i++) got[i] = Cache.get(all[i]);
                return got;
            }));
            double[][] first = same.get(0).get(20, TimeUnit.SECONDS);
            for (Future<double[][]> other : same)
                for (int i = 0; i < first.length; i++)
                    check(other.get(20, TimeUnit.SECONDS)[i] == first[i], "loaded more than once");
        }
    }
}`,
  swapped: `import java.util.*;
import java.util.concurrent.*;

class Cache {
    static final Map<String, double[]> features = new ConcurrentHashMap<>();

    static double[] get(String id) {
        if (!features.containsKey(id)) {
            features.put(id, load(id));
        }
        return features.get(id);
    }

    static double[] load(String id) {
        Thread.yield();
        return new double[] { id.length() };
    }
}`,
} as const

const READINGS = {
  shown: `import csv

def readings(lines):
    """Temperatures in a file, without the empty ones."""
    for row in csv.DictReader(lines):
        if row['celsius']:
            yield float(row['celsius'])

def standardise(values):
    """The values with mean 0 and standard deviation 1."""
    total = squares = count = 0
    for value in values:
        total += value
        squares += value * value
        count += 1
    mean = total / count
    deviation = (squares / count - mean * mean) ** 0.5
    return [(value - mean) / deviation for value in values]`,
  solution: `import csv
import math

def readings(lines):
    """Temperatures in a file, without the empty ones."""
    for row in csv.DictReader(lines):
        if row['celsius']:
            yield float(row['celsius'])

def standardise(values):
    """The values with mean 0 and standard deviation 1."""
    values = list(values)
    if not values:
        return []
    mean = math.fsum(values) / len(values)
    deviation = math.sqrt(math.fsum((value - mean) ** 2 for value in values) / len(values))
    if deviation == 0:
        raise ValueError('all values are equal')
    return [(value - mean) / deviation for value in values]`,
  tests: `assert standardise([1.0, 3.0]) == [-1.0, 1.0]
lines = ['station,celsius', 'A,1', 'B,', 'C,3']
assert list(readings(lines)) == [1.0, 3.0]
assert standardise(readings(lines)) == [-1.0, 1.0], standardise(readings(lines))
assert standardise(value for value in (5.0, 7.0, 9.0))[1] == 0`,
} as const

const BUCKETS = {
  shown: `import java.util.zip.CRC32;

class Buckets {
    static int bucket(String id) {
        CRC32 crc = new CRC32();
        crc.update(id.getBytes());
        int hash = (int) crc.getValue();
        return Math.abs(hash) % 1000;
    }
}`,
  solution: `import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

class Buckets {
    static int bucket(String id) {
        CRC32 crc = new CRC32();
        crc.update(id.getBytes(StandardCharsets.UTF_8));
        return (int) (crc.getValue() % 1000);
    }
}`,
  floorMod: `import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

class Buckets {
    static int bucket(String id) {
        CRC32 crc = new CRC32();
        crc.update(id.getBytes(StandardCharsets.UTF_8));
        return Math.floorMod((int) crc.getValue(), 1000);
    }
}`,
  tests: `class Run {
    public static void main(String[] args) {
        String[] ids = { "rider-1", "rider-2", "rider-3", "rider-4", "rider-5", "rider-6", "rider-7", "rider-8" };
        int[] python = { 401, 35, 893, 374, 744, 274, 900, 149 };
        for (int i = 0; i < ids.length; i++)
            if (Buckets.bucket(ids[i]) != python[i])
                throw new AssertionError(ids[i] + " gives " + Buckets.bucket(ids[i]) + ", not " + python[i]);
    }
}`,
} as const

const CLINICS = {
  shown: `one_per_clinic <- function(visits) {
  rows <- split(seq_len(nrow(visits)), visits$clinic)
  chosen <- sapply(rows, function(r) sample(r, 1))
  visits[chosen, ]
}`,
  solution: `one_per_clinic <- function(visits) {
  rows <- split(seq_len(nrow(visits)), visits$clinic)
  chosen <- vapply(rows, function(r) r[sample.int(length(r), 1)], integer(1))
  visits[chosen, ]
}`,
  tests: `visits <- data.frame(clinic = rep(c("A", "B", "C", "D"), c(40, 30, 1, 29)), id = 1:100)
for (seed in 1:20) {
  set.seed(seed)
  picked <- one_per_clinic(visits)
  stopifnot(identical(sort(as.character(picked$clinic)), c("A", "B", "C", "D")))
}
set.seed(1)
seen <- table(replicate(600, one_per_clinic(visits)$id[1]))
stopifnot(length(seen) == 40, max(seen) < 40)`,
  first: `one_per_clinic <- function(visits) {
  visits[!duplicated(visits$clinic), ]
}`,
} as const

const TIES = {
  shown: `def auc(labels, scores):
    """Share of pairs of a good and a bad loan that the scores put in the right order."""
    ranked = sorted(zip(scores, labels), reverse=True)
    bad = sum(labels)                # label 1: the loan went bad
    good = len(labels) - bad
    bad_so_far = right = 0
    for _, label in ranked:          # from the highest score down
        if label == 1:
            bad_so_far += 1
        else:
            right += bad_so_far
    return right / (bad * good)`,
  solution: `from itertools import groupby

def auc(labels, scores):
    """Share of pairs of a good and a bad loan in the right order; a tie counts as half."""
    ranked = sorted(zip(scores, labels), reverse=True)
    bad = sum(labels)
    good = len(labels) - bad
    if bad == 0 or good == 0:
        raise ValueError('needs loans of both kinds')
    bad_so_far = right = 0
    for _, tied in groupby(ranked, key=lambda pair: pair[0]):
        tied = [label for _, label in tied]
        tied_bad = sum(tied)
        right += (len(tied) - tied_bad) * (bad_so_far + tied_bad / 2)
        bad_so_far += tied_bad
    return right / (bad * good)`,
  tests: `import random
assert auc([0, 1], [0.2, 0.7]) == 1
assert auc([1, 0], [0.2, 0.7]) == 0
assert auc([1, 0, 1, 0], [5, 5, 5, 5]) == 0.5, auc([1, 0, 1, 0], [5, 5, 5, 5])
assert auc([1, 0, 1, 0], [3, 2, 2, 1]) == 0.875
rng = random.Random(1)
for _ in range(50):
    labels = [1, 0] + [rng.randint(0, 1) for _ in range(30)]
    scores = [rng.randint(0, 5) for _ in labels]
    pairs = [(a > b) + (a == b) / 2 for a, i in zip(scores, labels) if i for b, j in zip(scores, labels) if not j]
    assert abs(auc(labels, scores) - sum(pairs) / len(pairs)) < 1e-12`,
  rounded: `def auc(labels, scores):
    ranked = sorted(zip(scores, [-label for label in labels]), reverse=True)
    bad = sum(labels)
    good = len(labels) - bad
    bad_so_far = right = 0
    for _, label in ranked:
        if label == -1:
            bad_so_far += 1
        else:
            right += bad_so_far
    return right / (bad * good)`,
} as const

const SPAM = {
  shown: `def build_index(texts):
    """Map each word to its number."""
    words = set()
    for text in texts:
        words.update(text.lower().split())
    return {word: number for number, word in enumerate(words)}

def train(texts, labels):
    """One weight per word, in the order of the index; label 1 is spam."""
    index = build_index(texts)
    weights = [0.0] * len(index)
    for text, label in zip(texts, labels):
        for word in set(text.lower().split()):
            weights[index[word]] += 1.0 if label else -1.0
    return weights

def score(text, weights, index):
    known = [weights[index[word]] for word in text.lower().split() if word in index]
    return sum(known) / len(known) if known else 0.0`,
  solution: `def build_index(texts):
    """Map each word to its number, the same in every process."""
    words = set()
    for text in texts:
        words.update(text.lower().split())
    return {word: number for number, word in enumerate(sorted(words))}

def train(texts, labels):
    """One weight per word, in the order of the index; label 1 is spam."""
    index = build_index(texts)
    weights = [0.0] * len(index)
    for text, label in zip(texts, labels):
        for word in set(text.lower().split()):
            weights[index[word]] += 1.0 if label else -1.0
    return weights

def score(text, weights, index):
    known = [weights[index[word]] for word in text.lower().split() if word in index]
    return sum(known) / len(known) if known else 0.0`,
  tests: `import json, os, subprocess, sys

texts = ['win money now', 'cheap money fast', 'win a prize', 'meeting at ten', 'notes of the meeting', 'lunch at ten']
labels = [1, 1, 1, 0, 0, 0]
if len(sys.argv) == 1:
    def process(seed, *args):
        env = {**os.environ, 'PYTHONHASHSEED': seed}
        command = [sys.executable, __file__, *args]
        return subprocess.run(command, env=env, capture_output=True, text=True, check=True).stdout
    weights = process('1', 'train')
    for seed in '23456':
        spam, ham = json.loads(process(seed, 'serve', weights))
        assert spam == 2 and ham == -2, (spam, ham)
elif sys.argv[1] == 'train':
    print(json.dumps(train(texts, labels)))
else:
    weights, index = json.loads(sys.argv[2]), build_index(texts)
    print(json.dumps([score('money win', weights, index), score('meeting ten', weights, index)]))`,
  seen: `def build_index(texts):
    words = []
    for text in texts:
        words.extend(set(text.lower().split()) - set(words))
    return {word: number for number, word in enumerate(words)}

def train(texts, labels):
    index = build_index(texts)
    weights = [0.0] * len(index)
    for text, label in zip(texts, labels):
        for word in set(text.lower().split()):
            weights[index[word]] += 1.0 if label else -1.0
    return weights

def score(text, weights, index):
    known = [weights[index[word]] for word in text.lower().split() if word in index]
    return sum(known) / len(known) if known else 0.0`,
} as const

const KNOWN = {
  solution: `SELECT order_id, score
FROM (
  SELECT o.order_id, s.score,
         ROW_NUMBER() OVER (
           PARTITION BY o.order_id
           ORDER BY s.measured_at DESC, s.written_at DESC
         ) AS newest
  FROM orders o
  LEFT JOIN scores s
    ON s.courier = o.courier AND s.written_at < o.ordered_at
) AS ranked
WHERE newest = 1
ORDER BY order_id`,
  tests: `import sqlite3

db = sqlite3.connect(':memory:')
db.executescript('''
CREATE TABLE orders (order_id INTEGER PRIMARY KEY, courier TEXT, ordered_at TEXT);
CREATE TABLE scores (courier TEXT, measured_at TEXT, written_at TEXT, score REAL);
INSERT INTO orders VALUES
  (1, 'K', '2025-03-10 09:00'), (2, 'K', '2025-03-10 15:00'), (3, 'M', '2025-03-10 16:00'),
  (4, 'K', '2025-03-12 08:00'), (5, 'M', '2025-03-12 08:00'), (6, 'N', '2025-03-12 09:00'),
  (7, 'K', '2025-03-12 08:00');
INSERT INTO scores VALUES
  ('K', '2025-03-09 22:00', '2025-03-10 02:00', 4.1),
  ('K', '2025-03-10 22:00', '2025-03-11 02:00', 4.6),
  ('K', '2025-03-10 22:00', '2025-03-12 07:00', 3.9),
  ('K', '2025-03-09 22:00', '2025-03-12 07:30', 4.0),
  ('M', '2025-03-09 22:00', '2025-03-10 18:00', 2.5),
  ('N', '2025-03-11 22:00', '2025-03-12 09:00', 5.0);
''')
got = db.execute(SOLUTION).fetchall()
assert got == [(1, 4.1), (2, 4.1), (3, None), (4, 3.9), (5, 2.5), (6, None), (7, 3.9)], got`,
  byMeasured: `SELECT order_id, score
FROM (
  SELECT o.order_id, s.score,
         ROW_NUMBER() OVER (PARTITION BY o.order_id ORDER BY s.measured_at DESC) AS newest
  FROM orders o
  LEFT JOIN scores s ON s.courier = o.courier AND s.measured_at < o.ordered_at
)
WHERE newest = 1
ORDER BY order_id`,
  byWritten: `SELECT order_id, score
FROM (
  SELECT o.order_id, s.score,
         ROW_NUMBER() OVER (PARTITION BY o.order_id ORDER BY s.written_at DESC) AS newest
  FROM orders o
  LEFT JOIN scores s ON s.courier = o.courier AND s.written_at < o.ordered_at
)
WHERE newest = 1
ORDER BY order_id`,
  inner: `SELECT o.order_id, s.score
FROM orders o JOIN scores s ON s.courier = o.courier
WHERE s.written_at = (SELECT MAX(written_at) FROM scores
                      WHERE courier = o.courier AND written_at < o.ordered_at)
ORDER BY o.order_id`,
} as const

const SUMMARY = {
  solution: `class Summary:
    """Count, mean and variance of numbers that are added one by one; summaries of parts can be merged."""

    def __init__(self):
        self.count, self.mean, self._spread = 0, 0.0, 0.0   # _spread: sum of squared distances from the mean

    def add(self, value):
        self.count += 1
        before = value - self.mean
        self.mean += before / self.count
        self._spread += before * (value - self.mean)

    def merge(self, other):
        both = Summary()
        both.count = self.count + other.count
        if both.count:
            apart = other.mean - self.mean
            both.mean = self.mean + apart * other.count / both.count
            both._spread = self._spread + other._spread + apart * apart * self.count * other.count / both.count
        return both

    @property
    def variance(self):
        if self.count < 2:
            raise ValueError('needs two values')
        return self._spread / (self.count - 1)`,
  tests: `import random
import statistics

def summary(values):
    result = Summary()
    for value in values:
        result.add(value)
    return result

def near(a, b):
    return abs(a - b) <= 1e-6 * max(1, abs(b))

rng = random.Random(4)
for offset in (0, 1e9):
    values = [offset + rng.gauss(0, 2) for _ in range(1000)]
    whole = summary(values)
    assert near(whole.mean, statistics.fmean(values)) and near(whole.variance, statistics.variance(values))
    a, b, c = summary(values[:10]), summary(values[10:700]), summary(values[700:])
    before = (a.count, a.mean, a.variance)
    for merged in (a.merge(b).merge(c), a.merge(b.merge(c)), c.merge(a).merge(b)):
        assert merged.count == 1000
        assert near(merged.mean, whole.mean) and near(merged.variance, whole.variance), merged.variance
    assert before == (a.count, a.mean, a.variance)
empty = Summary()
assert empty.merge(empty).count == 0
assert near(empty.merge(summary([1, 3])).variance, 2) and near(summary([1, 3]).merge(empty).mean, 2)
assert near(summary([0, 0]).merge(summary([10, 10])).variance, 100 / 3)
for few in (Summary(), summary([5])):
    try:
        few.variance
    except ValueError:
        pass
    else:
        raise AssertionError('fewer than two values have no variance')`,
  squares: `class Summary:
    def __init__(self):
        self.count, self.total, self.squares = 0, 0.0, 0.0

    def add(self, value):
        self.count += 1
        self.total += value
        self.squares += value * value

    def merge(self, other):
        both = Summary()
        both.count = self.count + other.count
        both.total = self.total + other.total
        both.squares = self.squares + other.squares
        return both

    @property
    def mean(self):
        return self.total / self.count if self.count else 0.0

    @property
    def variance(self):
        if self.count < 2:
            raise ValueError('needs two values')
        return (self.squares - self.count * self.mean ** 2) / (self.count - 1)`,
  within: `class Summary:
    def __init__(self):
        self.count, self.mean, self._spread = 0, 0.0, 0.0

    def add(self, value):
        self.count += 1
        before = value - self.mean
        self.mean += before / self.count
        self._spread += before * (value - self.mean)

    def merge(self, other):
        both = Summary()
        both.count = self.count + other.count
        if both.count:
            both.mean = (self.mean * self.count + other.mean * other.count) / both.count
            both._spread = self._spread + other._spread
        return both

    @property
    def variance(self):
        if self.count < 2:
            raise ValueError('needs two values')
        return self._spread / (self.count - 1)`,
} as const

const SAMPLE = {
  solution: `import random

def sample_each(items, k, rng=random):
    """Up to k items of each class, all items of a class equally likely; items are pairs (class, item)."""
    if k < 1:
        raise ValueError('k must be at least 1')
    kept, seen = {}, {}
    for label, item in items:
        seen[label] = seen.get(label, 0) + 1
        bag = kept.setdefault(label, [])
        if len(bag) < k:
            bag.append(item)
        else:
            place = rng.randrange(seen[label])
            if place < k:
                bag[place] = item
    return kept`,
  tests: `import random

rng = random.Random(9)
assert sample_each(iter([]), 3, rng) == {}
few = sample_each(iter([('scratch', 1), ('ok', 2), ('scratch', 3)]), 3, rng)
assert {label: sorted(bag) for label, bag in few.items()} == {'scratch': [1, 3], 'ok': [2]}
stream = [('ok', n) for n in range(15)]
for n in range(5):
    stream.insert(3 * n, ('dent', 100 + n))
runs, counts = 3000, {}
for _ in range(runs):
    kept = sample_each(iter(stream), 3, rng)
    assert len(kept['ok']) == len(set(kept['ok'])) == 3 and len(set(kept['dent'])) == 3
    for item in kept['ok'] + kept['dent']:
        counts[item] = counts.get(item, 0) + 1
# Each 'ok' is kept in 3 of 15 runs, each 'dent' in 3 of 5; five standard deviations are allowed.
for item in list(range(15)) + list(range(100, 105)):
    share = 3 / 15 if item < 100 else 3 / 5
    allowed = 5 * (runs * share * (1 - share)) ** 0.5
    assert abs(counts.get(item, 0) - runs * share) < allowed, (item, counts.get(item, 0))`,
  coin: `import random

def sample_each(items, k, rng=random):
    kept = {}
    for label, item in items:
        bag = kept.setdefault(label, [])
        if len(bag) < k:
            bag.append(item)
        elif rng.random() < 0.5:
            bag[rng.randrange(k)] = item
    return kept`,
  together: `import random

def sample_each(items, k, rng=random):
    kept = {}
    for seen, (label, item) in enumerate(items, 1):
        bag = kept.setdefault(label, [])
        if len(bag) < k:
            bag.append(item)
        else:
            place = rng.randrange(seen)
            if place < k:
                bag[place] = item
    return kept`,
} as const

const set = {
  id: 'programming',
  title: 'Programming',
  summary: 'Python, R and Java as a senior ML engineer reads, writes and reviews them.',
  questions: [
    {
      id: 'visits-from-a-stream-of-events',
      title: 'Visits from a stream of events',
      areas: ['programming', 'data-oversight'],
      kind: 'coding',
      difficulty: 'medium',
      minutes: 25,
      prompt: `Write a Python function number_visits(events, gap). Each event is a pair (user, minute). A user's visit ends when that user does nothing for more than gap minutes. Return a list of triples (user, minute, visit) in order of minute, where visit is 1 for the user's first visit, 2 for the second, and so on. The events come in no particular order, and the same event may occur twice.

Write it as you would for colleagues, with the tests you find worth having.`,
      materials: [
        {
          title: 'Example with gap = 30',
          format: 'python',
          content: `number_visits([('a', 0), ('b', 5), ('a', 20), ('a', 60), ('b', 36), ('a', 91)], 30)
# [('a', 0, 1), ('b', 5, 1), ('a', 20, 1), ('b', 36, 2), ('a', 60, 2), ('a', 91, 3)]`,
        },
      ],
      assesses: 'Writes clear, correct data code, chooses its edge cases and tests, and reasons about scale.',
      followUps: [
        {
          ask: 'What do you need to remember about each user while you go through the events in order of time?',
          listenFor:
            'The minute of the last event and the number of the current visit. Helps a candidate who is stuck on the structure, without giving the condition.',
        },
        {
          ask: 'Which of your tests would fail if somebody replaced > by >=?',
          listenFor:
            'One with two events exactly gap apart, which belong to one visit. Already written or added now: level 3. Cannot say which test is missing: level 2.',
        },
        {
          ask: 'Now the events no longer fit into memory. What changes?',
          listenFor:
            'Each user can be handled alone: partition by user and sort each part, sort on disk, or use a window function in SQL or Spark (level 3). Only a larger machine: level 2.',
        },
        {
          ask: 'Events now arrive as a stream, some of them two hours late. What do you promise to those who use the visit numbers?',
          listenFor:
            'A limit for lateness, the state kept for each user, and whether numbers already given out may change. Naming what each choice costs is level 4.',
        },
      ],
      rubric: {
        1: 'Does not get the example right even with help, or measures the gap between events of different users and defends it.',
        2: 'Gets the example right, perhaps with help, but the function fails on unordered input or at exactly the gap, or it is tested on nothing beyond the example.',
        3: 'Correct and readable: one pass after sorting, with the last minute of each user. Tests the exact gap, equal events, unordered and empty input. When asked about size, partitions by user or sorts on disk.',
        4: 'Also states the cost in time and memory, leaves the caller’s list unchanged on purpose, and gives a contract for late events with its price: how late is accepted, what is kept for it, which numbers may still change.',
      },
      answerKey: [
        'Core: sort by minute; for each user keep the last minute and the visit number; start a new visit if there is no last minute or if minute - last > gap. Eight lines.',
        'In the example b at 36 comes 31 minutes after 5, so visit 2; a at 60 comes 40 after 20, so visit 2; a at 91 comes 31 after 60, so visit 3.',
        'Time O(n log n), memory O(n). sorted() is stable and makes a new list; events.sort() would change the caller’s list. The order of different users within one minute is free.',
        'Larger than memory: partition by user and sort each part. A window function does the same in SQL or Spark: LAG over a partition by user, then a running sum of the visit starts.',
        'pandas with groupby, diff and cumsum is just as good if the exact gap is handled correctly.',
        'Late events: with a limit of two hours a visit is final only two hours (plus the gap) after its last event. Waiting gives right numbers late; numbers given out at once need corrections.',
      ],
      redFlags: ['Changes the caller’s list.', 'Declares it finished without running anything.'],
      tags: ['python', 'sessionisation', 'data-manipulation', 'testing'],
      searchPhrases: [
        'sessionization',
        'clickstream sessions',
        'group events by inactivity gap',
        'session timeout window',
        'late arriving events',
        'out of order data',
        'duplicate events',
        'writing unit tests for edge cases',
        'pandas groupby data manipulation',
        'split user activity into sessions',
        'number the sessions of each user',
        'sort and scan events by time',
        'web analytics log processing',
        'keeping state per user while scanning',
        'does the boundary case start a new session',
      ],
      exercise: {
        language: 'python',
        solution: VISITS.solution,
        tests: VISITS.tests,
        wrong: [
          { flaw: 'Ends a visit at exactly the gap.', code: VISITS.border },
          { flaw: 'Compares events of different users.', code: VISITS.mixed },
        ],
      },
      since: '0.1.0',
    },
    {
      id: 'a-cache-that-loses-customers',
      title: 'A cache that loses customers',
      areas: ['programming', 'distributed-systems'],
      kind: 'debugging',
      difficulty: 'hard',
      minutes: 14,
      prompt: `A scoring service in Java keeps the features of its customers in a map that all request threads share. The load test in main looks up 160,000 different customers from eight threads and should print 160000. It usually prints a smaller number, a different one each time, and occasionally it ends with an exception.

Explain what can go wrong here, and correct the code so that each customer is loaded only once.`,
      materials: [
        {
          title: 'Cache.java (Java 17)',
          format: 'java',
          content: `import java.util.*;
import java.util.concurrent.*;

public class Cache {
    static final Map<String, double[]> features = new HashMap<>();

    static double[] get(String id) {
        if (!features.containsKey(id)) {
            features.put(id, load(id));
        }
        return features.get(id);
    }

    static double[] load(String id) { return new double[] { id.length() }; }

    public static void main(String[] args) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(8);
        List<Future<?>> calls = new ArrayList<>();
        for (int t = 0; t < 8; t++) {
            int from = t * 20000;
            calls.add(pool.submit(() -> { for (int i = 0; i < 20000; i++) get("u" + (from + i)); }));
        }
        for (Future<?> call : calls) call.get();
        pool.shutdown();
        System.out.println(features.size());
    }
}`,
        },
      ],
      assesses: 'Finds data races and check-then-act faults in shared state, and chooses a suitable concurrent tool.',
      followUps: [
        {
          ask: 'Two threads call put at the same moment, while the map is growing. What may happen inside the map?',
          listenFor:
            'Lost entries, a wrong size, a broken structure, exceptions. A start for those who look only at the ids, which are all different.',
        },
        {
          ask: 'You swap in ConcurrentHashMap and change nothing else, and the test prints 160000. Is each customer loaded only once?',
          listenFor:
            'Not for sure: the map is safe, but another thread can act between containsKey and put, so two threads may load the same id. Tells 3 from 2.',
        },
        {
          ask: 'load takes 200 ms over the network. What does your solution do to other requests?',
          listenFor:
            'computeIfAbsent may block updates of other keys in the same bin while it loads, and one lock makes everybody wait. Futures in the map or a caching library, limits, expiry: level 4.',
        },
      ],
      rubric: {
        1: 'Sees no fault because the ids differ, adds sleeps or retries, or catches the exception and carries on.',
        2: 'Says that HashMap is not thread-safe and swaps the map or adds a lock somewhere, but does not see that another thread can act between the check and the put.',
        3: 'Explains both faults, the unsafe map and the gap between check and put, and closes both: computeIfAbsent on a ConcurrentHashMap, or one lock round the whole of get with its cost named.',
        4: 'Also judges the correction itself: slow loads that hold a lock, a load that fails, size and age of the entries. Says why this load test cannot show a double load, and what a test would need.',
      },
      answerKey: [
        'HashMap is not safe for writing from several threads: entries get lost when two threads fill the same slot or while the table grows, and size is counted without protection. An exception, when one comes (for example a ClassCastException inside HashMap), means that the structure is broken.',
        'Even with a safe map, containsKey followed by put lets two threads load the same id. The load test cannot show this, because no id is looked up twice; a test needs many threads that start together on the same ids, and a count of the loads.',
        'features.computeIfAbsent(id, Cache::load) on a ConcurrentHashMap is atomic for each key (documented for Java 17) and prints 160000.',
        'That call may block other updates of the same bin while it computes. For slow loads keep CompletableFutures in the map, or take a library such as Caffeine. A failed load must not stay in the map.',
        'A cache without a limit grows until memory is full: 160,000 customers today, more next month.',
        'synchronized on the whole of get is correct, but lets only one request through at a time; acceptable if load is fast and the candidate says so.',
        'One passing run proves nothing: on a machine with two cores, about one in four runs of the faulty code printed 160000.',
      ],
      redFlags: ['Trusts a test because it passed once.', 'Catches the exception and goes on.'],
      tags: ['java', 'concurrency', 'race-condition', 'caching'],
      searchPhrases: [
        'thread safety in java',
        'hashmap not thread safe',
        'multithreading bug',
        'concurrenthashmap computeifabsent',
        'check-then-act',
        'data race',
        'shared mutable state',
        'flaky result different every run',
        'locks and synchronisation',
        'cache stampede',
        'program gives a different count each time',
        'two threads write at the same time',
        'concurrent programming for a model server',
        'load a value only once per key',
        'atomic operations on a shared map',
        'lost updates under load',
      ],
      references: [
        {
          title: 'Java SE 17: ConcurrentHashMap',
          url: 'https://docs.oracle.com/en/java/javase/17/docs/api/java.base/java/util/concurrent/ConcurrentHashMap.html',
        },
      ],
      exercise: {
        language: 'java',
        solution: CACHE.solution,
        tests: CACHE.tests,
        wrong: [
          { flaw: 'Writes to a HashMap from many threads.', material: 'Cache.java (Java 17)' },
          { flaw: 'Checks first and puts later.', code: CACHE.swapped },
        ],
      },
      since: '0.1.0',
    },
    {
      id: 'the-average-tariff-is-two',
      title: 'The average tariff is two',
      areas: ['programming', 'data-oversight'],
      kind: 'debugging',
      difficulty: 'medium',
      minutes: 12,
      prompt: `An analyst hands you an R script for a churn model. The four customers in the extract pay 10, 20, 20 and 50 euros a month, but the script reports a mean tariff of 2. The model has been live for a month. The same conversion prepares the training data and, every night, the file of customers to be scored.

Find the reason for the 2, correct it, and judge what it has meant for the scores.`,
      materials: [
        {
          title: 'tariff.R (R 4.2); prints 2',
          format: 'r',
          content: `customers <- read.csv(text = "plan
10
20
20
50", colClasses = "factor")
print(mean(as.numeric(customers$plan)))`,
        },
      ],
      assesses: 'Finds a silent type fault in R, and works out what it has done to a model that is already in use.',
      followUps: [
        {
          ask: 'Printed by itself, as.numeric(customers$plan) gives 1 2 2 3. What does that suggest?',
          listenFor:
            'Places in the list of different tariffs instead of euros. Gives a stuck candidate, or one who does not write R, enough to go on; level 3 stays open to them.',
        },
        {
          ask: 'Tonight nobody in the file to be scored pays 20. What number does a customer on 50 get?',
          listenFor:
            '2, where training had 3: the codes are given anew for each file, so a customer changes without having changed. Worked out now: level 3; seen before this probe: level 4.',
        },
        {
          ask: 'Who has to hear about this, and what do you tell them?',
          listenFor:
            'The users of the scores: what is wrong, which nights may be affected, what is not yet known, when corrected scores come. Level 4 compares old and corrected scores before it claims harm.',
        },
      ],
      rubric: {
        1: 'Blames the data or scales the result until it fits, and leaves the conversion in place.',
        2: 'Corrects the conversion, perhaps by trial, but cannot explain the 2 even when shown the codes, or takes the scores to be fine because training and scoring use the same script.',
        3: 'Explains that codes are averaged and not euros, converts through text or reads numbers from the start, and sees, at the latest on the probe, that the codes depend on the tariffs in each file, so that training and scoring can disagree.',
        4: 'Sees this without the probe, keeps it apart from the milder loss of scale (worse for a linear model than for trees), and plans the way out: rescore and compare, tell the users, retrain, and let a wrong type stop the script.',
      },
      answerKey: [
        'A factor is stored as integer codes of its sorted different values (the levels). as.numeric returns the codes 1, 2, 2, 3, whose mean is 2.',
        'Right: as.numeric(as.character(x)), or as.numeric(levels(x))[x] (R FAQ 7.10); the mean is 25. Better: read the column as numeric. Since R 4.0.0 text is no longer turned into factors by default; here colClasses asks for it.',
        'The codes belong to one file. Without anybody on 20, a customer on 50 gets code 2 and not 3; a new tariff of 15 moves all higher ones up by one. The same script on both sides does not make the features equal.',
        'Levels are sorted as text: of 10, 9 and 50 the order is "10", "50", "9". With such values even the order is lost.',
        'If every file has the same tariffs in the right order, a tree model loses little, because it uses order only; a linear model treats the step from 10 to 20 like the step from 20 to 50.',
        'Levels that are fixed and stored with the model make the codes stable; acceptable for tonight if said, though they are still not euros.',
        'A check such as stopifnot(is.numeric(customers$plan)) fails early.',
      ],
      redFlags: [
        'Leaves the running model as it is without a look.',
        'Makes fun of the language instead of finding the fault.',
      ],
      tags: ['r', 'data-types', 'factors', 'silent-errors'],
      searchPhrases: [
        'factor to numeric conversion in r',
        'categorical codes treated as numbers',
        'silent bug in production model',
        'data type conversion bug',
        'wrong average in a report',
        'training serving inconsistency',
        'encoding differs between train and scoring',
        'model has been wrong for weeks',
        'numbers turned into category codes',
        'as.numeric and as.character',
        'result is obviously wrong but no error',
        'type mistake in an R script',
        'how did a bug affect past predictions',
        'assess the damage of a live bug',
      ],
      references: [{ title: 'R FAQ 7.10', url: 'https://cran.r-project.org/doc/FAQ/R-FAQ.html' }],
      exercise: {
        language: 'r',
        solution: `customers <- read.csv(text = "plan
10
20
20
50", colClasses = "numeric")
stopifnot(is.numeric(customers$plan))
print(mean(customers$plan))`,
        tests: 'stopifnot(is.numeric(customers$plan), mean(customers$plan) == 25)',
        wrong: [{ flaw: 'Averages the codes of a factor.', material: 'tariff.R (R 4.2); prints 2' }],
      },
      since: '0.1.0',
    },
    {
      id: 'reviewing-a-change-that-must-go-out-today',
      title: 'Reviewing a change that must go out today',
      areas: ['programming', 'team-leadership'],
      kind: 'situational',
      difficulty: 'medium',
      minutes: 10,
      prompt: `At 16:30 a colleague asks you to approve this change; the release goes out at 17:00. The colleague says that AUC has improved from 0.71 to 0.78.

Review it aloud, as you would with this colleague: what has to change before the release, and what can wait?`,
      materials: [
        {
          title: 'Change (Python, scikit-learn 1.x)',
          format: 'python',
          content: `def prepare(df):
    df['tenure'].fillna(df['tenure'].median(), inplace=True)
    scaler = StandardScaler()
    X = scaler.fit_transform(df.drop(columns=['churned']))
    X = SelectKBest(f_classif, k=40).fit_transform(X, df['churned'])
    return train_test_split(X, df['churned'], test_size=0.2)

X_train, X_test, y_train, y_test = prepare(pd.read_parquet('customers.parquet'))
model = GradientBoostingClassifier().fit(X_train, y_train)
print('AUC', roc_auc_score(y_test, model.predict(X_test)))
joblib.dump(model, 'model.joblib')`,
        },
      ],
      assesses: 'Reviews ML code for what matters first, and gives feedback that is clear and kind under pressure.',
      followUps: [
        {
          ask: 'Which of these steps have seen the test rows?',
          listenFor:
            'Median, scaling and above all the choice of 40 columns, which even used the labels. A way in for a stuck candidate.',
        },
        {
          ask: 'The service loads model.joblib and gets a raw customer row. What happens?',
          listenFor:
            'The file holds neither the scaler nor the choice of columns, so the service cannot repeat the preparation. A reason to stop the release (level 3).',
        },
        {
          ask: 'Tell me the first two sentences of your comment, as you would write them.',
          listenFor: 'What blocks and why, an offer of help, no lecture. One of the things that make level 4.',
        },
      ],
      rubric: {
        1: 'Approves because the number went up or time is short, or rejects the change with remarks on style only.',
        2: 'Finds one of the two serious faults (columns chosen with the test labels; scaling and choice of columns missing from the saved file), or lists both among small remarks without saying what blocks.',
        3: 'Blocks the release for both serious faults, the second after a probe at most, asks for one fitted pipeline that is saved as a whole, and says which remarks can wait.',
        4: 'Also doubts that 0.71 and 0.78 can be compared (AUC from classes, no seed) and says what would settle it, offers a way to release today without this change, and words the comment so that the colleague can act on it and keeps face.',
      },
      answerKey: [
        'Blocking: SelectKBest has seen the labels of the test rows, which flatters the 0.78 by an unknown amount; the more weak columns to choose from, the more.',
        'Blocking: the saved file lacks scaler and selector. A raw row fails on the number of columns; if somebody picks the 40 columns by hand, rows are scored unscaled and nothing fails.',
        'Important: roc_auc_score on predict() uses classes instead of scores, which usually lowers AUC. With the leak upwards and this downwards, nobody knows what 0.78 means or how 0.71 was computed. The split has no seed and no stratification.',
        'Smaller: scaling and median before the split leak little; a tree model needs no scaling; fillna with inplace on a selected column warns in pandas 2.2 and leaves df unchanged in pandas 3.0, after which the selector stops at the missing values.',
        'Remedy: one Pipeline with imputer, selector and model, fitted on the training part and saved as a whole. For today: release without this change.',
        'A comment that works: "Two things must change before this can run in production. I can pair with you for 20 minutes now; otherwise let us release without it and take it tomorrow."',
      ],
      redFlags: ['Lets the clock decide.', 'Humiliates the colleague, or rewrites the change alone.'],
      tags: ['code-review', 'python', 'data-leakage', 'pipelines', 'feedback'],
      searchPhrases: [
        'pull request review',
        'reviewing a colleague’s code',
        'saying no under time pressure',
        'release deadline pressure',
        'preprocessing before train test split',
        'feature selection leakage',
        'sklearn pipeline',
        'giving constructive criticism',
        'auc computed on hard predictions',
        'inflated offline score',
        'colleague wants approval at the last minute',
        'what must be fixed now and what later',
        'tell a teammate their result is too good',
        'PR with a target leak',
        'scaler fitted before the split',
        'kind but firm feedback on code',
      ],
      references: [
        { title: 'scikit-learn: common pitfalls', url: 'https://scikit-learn.org/stable/common_pitfalls.html' },
      ],
      since: '0.1.0',
    },
    {
      id: 'the-job-that-wrote-no-rows',
      title: 'The job that wrote no rows',
      areas: ['programming', 'data-oversight'],
      kind: 'debugging',
      difficulty: 'easy',
      minutes: 10,
      prompt: `A road service predicts ice from the temperatures at its stations. Last month a colleague rewrote \`readings\` to save memory. Since then the nightly job has ended without an error but has written no rows, and the model has used an old file for three weeks. The unit test of \`standardise\` still passes.

Find out why nothing is written, and change whatever you think has to change.`,
      materials: [
        { title: 'prepare.py (Python 3.11)', format: 'python', content: READINGS.shown },
        {
          title: 'The unit test and the job',
          format: 'python',
          content: `def test_standardise():
    assert standardise([1.0, 3.0]) == [-1.0, 1.0]

# nightly job
with open('stations.csv') as lines:
    write_rows(standardise(readings(lines)))`,
        },
      ],
      assesses:
        'Knows that an iterator can be read only once, and looks at the test and the job that let the fault through.',
      followUps: [
        {
          ask: 'What is the difference between the value that the test passes in and the value that the job passes in?',
          listenFor: 'A list and a generator. Leads a stuck candidate without saying what follows from it.',
        },
        {
          ask: 'The file grows to 200 million readings. Is your correction still right?',
          listenFor:
            'A list of that many floats takes several gigabytes: read the file twice, or compute mean and deviation in a first pass and apply them in a second. Reasoning about it when asked is level 3.',
        },
        {
          ask: 'Which change would have shown the fault on the first night?',
          listenFor:
            'A check of the number of rows or of the age of the file, and a test that goes through readings. Raised before this probe it marks level 4.',
        },
      ],
      rubric: {
        1: 'Blames the input file, the empty readings or the writing, or wraps the job in a retry, so that the next night is empty again.',
        2: 'Suspects the rewritten readings and puts the old one back, or gets there by trial, but cannot say why the second loop sees nothing.',
        3: 'Explains that the first loop uses up the generator, so that the last line loops over nothing, and corrects it in a sensible place (a list, or reading twice), with a test that passes a generator.',
        4: 'Also, before the probe, treats the three silent weeks as a fault in its own right: makes an empty output or an old file fail loudly; and weighs the memory of a list or a further weak point of the function, such as equal values.',
      },
      answerKey: [
        'readings is now a generator. The for loop reads it to its end; the list in the return statement starts where the loop stopped, so it is empty. Python raises no error for this.',
        'The test passes a list, which can be read again and again. The test must go through readings or pass an iterator.',
        'Equally good corrections: values = list(values) in standardise; readings returns a list; the job reads the file twice. Going back to the old version is acceptable as a first step, not as an explanation.',
        'A Python list of floats takes about 32 bytes per value on 64-bit CPython (8 for the pointer, 24 for the float): 200 million need 6.4 GB, an array of doubles 1.6 GB.',
        'The job should compare rows in with rows out, and the model should refuse a file that is too old. Without this the next silent fault will also go unseen for three weeks.',
        'Further weak points: equal values lead to a division by zero, and the mean of squares minus the squared mean loses digits if the mean is large compared with the spread.',
      ],
      redFlags: [
        'Is content when tonight’s file has rows, and does not ask what the model did for three weeks.',
        'Says that generators should never be used.',
      ],
      tags: ['python', 'generators', 'silent-errors', 'unit-tests'],
      searchPhrases: [
        'python generator exhausted',
        'iterator consumed twice',
        'batch job fails silently',
        'empty output no error',
        'test passes but production broken',
        'stale data in production',
        'python debugging exercise',
        'data pipeline monitoring row count',
        'yield pitfalls',
        'lazy evaluation bug',
        'nothing was saved and nobody noticed',
        'for loop runs only once over data',
        'one-pass iterators',
        'job succeeds but output is missing',
        'integration test instead of unit test',
        'how would you detect an empty result',
      ],
      references: [
        { title: 'Python documentation: iterator', url: 'https://docs.python.org/3/glossary.html#term-iterator' },
      ],
      exercise: {
        language: 'python',
        solution: READINGS.solution,
        tests: READINGS.tests,
        wrong: [{ flaw: 'Loops twice over a generator.', material: 'prepare.py (Python 3.11)' }],
      },
      samples: [
        {
          level: 1,
          text: 'Zero rows and no error, to me that is the input. The stations probably changed their file format, or the column is called something else now, so every row has an empty celsius and gets skipped by that if. I have seen this so often with sensor data. The code of standardise is fine, the test proves it, it passes. So I would call whoever delivers stations.csv and ask what changed last month. In the meantime I would put the job in a loop, so that if the output is empty it waits ten minutes and tries again, maybe up to five times a night, because the file might just be late. That has worked well for me. And perhaps a longer timeout when opening it.',
        },
        {
          level: 2,
          text: 'Okay, so it worked before the rewrite and the rewrite was in readings. It uses yield now, before it was presumably a list. So I would go back to the version before, that is the fastest way, git revert, and run the job by hand. I am pretty sure that it writes rows then. Why exactly… the generator is lazy, so maybe the file is already closed when the values are needed? Something like that, it does not hold the data. Hmm, no, write_rows is inside the with. Well, anyway, generators are tricky here and memory was never a real problem with this file. I would put the old code back and tell the colleague to test the whole job before merging next time.',
        },
        {
          level: 3,
          text: 'Let me read it. readings yields, so it is a generator. standardise loops over values once to get the total and the squares, and at the end there is the list comprehension that loops over values again. But a generator is empty after the first loop. So the comprehension gives an empty list, Python does not complain, and zero rows are written. And the test gives a list, which can be looped over twice, so it stays green. I would write values = list(values) at the top of standardise, that is the smallest change, and then it does not matter what the caller passes. And add a test which passes iter of a list, or better, a few lines of csv through readings. Run that before the fix to see it fail. If the file is too large for a list, then read it twice.',
        },
        {
          level: 4,
          text: 'The second loop gets nothing: readings is a generator, the for loop uses it up, then the return line iterates over an exhausted thing and gives an empty list. The test hides it with a list. Fix is list(values) in standardise plus a test through readings. The memory they wanted to save: it is some thousand stations, I guess, so a list is nothing; with hundreds of millions I would go over the file twice. But honestly the line is the small part. What bothers me is that a model for ice on roads ran on three weeks old temperatures and nobody knew. So the job must fail when rows out is not rows in, and the model should refuse a file older than a day. And someone has to look at what was forecast in those weeks. One more thing, if all values are equal this divides by zero.',
        },
      ],
      since: '0.2.0',
    },
    {
      id: 'same-rider-another-bucket',
      title: 'The same rider in another bucket',
      areas: ['programming', 'scalability-and-performance'],
      kind: 'debugging',
      difficulty: 'medium',
      minutes: 12,
      prompt: `A bike-rental firm trains a model in Python and serves it from Java. Each rider id is turned into one of 1,000 buckets, and the model has learned a weight for each bucket. At first the service crashed on negative indexes; somebody added \`Math.abs\`, and the crashes stopped. But AUC is 0.81 offline and 0.70 in the service, on the same riders.

Find the reason, and make the two sides agree for good.`,
      materials: [
        {
          title: 'Training (Python 3.11)',
          format: 'python',
          content: `import zlib

def bucket(rider_id):
    return zlib.crc32(rider_id.encode('utf-8')) % 1000`,
        },
        { title: 'Buckets.java (Java 17)', format: 'java', content: BUCKETS.shown },
        {
          title: 'Some riders',
          format: 'markdown',
          content: `| rider | zlib.crc32 in Python | bucket in Python | bucket in Java |
|---|---|---|---|
| rider-1 | 2,410,377,401 | 401 | 895 |
| rider-2 | 379,724,035 | 35 | 35 |
| rider-3 | 1,638,207,893 | 893 | 893 |
| rider-4 | 4,290,872,374 | 374 | 922 |
| rider-5 | 2,294,723,744 | 744 | 552 |
| rider-6 | 298,837,274 | 274 | 274 |`,
        },
      ],
      assesses:
        'Traces a difference between training and serving to number types in two languages, and prevents the next one.',
      followUps: [
        {
          ask: 'Sort the six riders by the number in the second column. What do you notice?',
          listenFor:
            'Small numbers agree, large ones do not; the border lies between 1.6 and 2.3 billion. A way in for a stuck candidate.',
        },
        {
          ask: 'Somebody proposes Math.floorMod(hash, 1000), because it acts like % in Python. Does that do it?',
          listenFor:
            'No: for large values the int is 4,294,967,296 too low, and 1000 does not divide that number. The unsigned value is needed. Working this out is level 3.',
        },
        {
          ask: 'In a year somebody rewrites one of the two sides. What tells you that they still agree?',
          listenFor:
            'A file of ids and buckets that both builds test against, or a single place that computes the bucket. Offered before this probe it counts towards level 4.',
        },
      ],
      rubric: {
        1: 'Takes crc32 for two different algorithms in the two languages, or retrains the model on logs of the service, and leaves the wrong buckets in place.',
        2: 'Sees that some riders get another bucket and suspects the sign, but changes things until one example fits (for example removes abs or adds floorMod) and would leave other riders wrong.',
        3: 'Shows that the cast to int makes values from 2^31 upwards negative and that abs then sends them to other buckets, about half of all riders; takes the remainder of the unsigned value, and checks it on the six riders.',
        4: 'Also brings a lasting guard before being asked, such as shared test cases in both builds or one implementation, and judges a further risk: the default charset of getBytes, the one int whose abs stays negative, or the scores already served.',
      },
      answerKey: [
        'CRC32.getValue() returns a long from 0 to 4,294,967,295. The cast to int turns values from 2,147,483,648 upwards into negative ones. abs then gives 4,294,967,296 minus the value: for rider-1 1,884,589,895, bucket 895 instead of 401.',
        'CRC values are spread evenly, so about half of the riders get the weight of another bucket. No error appears, only a lower AUC.',
        'Right: (int) (crc.getValue() % 1000), or Integer.remainderUnsigned(hash, 1000). floorMod is wrong: for rider-1 it gives 105.',
        'getBytes() without a charset uses the platform default in Java 17; since Java 18 the default is UTF-8 (JEP 400). Name UTF_8, which matters as soon as an id is not plain ASCII.',
        'Math.abs(Integer.MIN_VALUE) is negative, so even the crash is not quite gone: one value in four billion.',
        'Guard: the same list of ids and buckets, with large values and non-ASCII ids, tested in both builds. Just as good: one shared service or library, or computing the bucket once and storing it.',
        'Changing training to match Java would also make the sides agree, but needs a retraining and keeps a strange hash; acceptable if said.',
      ],
      redFlags: ['Blames drift although the same riders are compared.', 'Tests the correction on one rider only.'],
      tags: ['java', 'python', 'training-serving-skew', 'hashing', 'integer-overflow'],
      searchPhrases: [
        'offline online mismatch',
        'model worse in production than offline',
        'hashing trick',
        'feature hashing across languages',
        'signed versus unsigned integer',
        'python versus java implementation differ',
        'integer overflow bug',
        'parity test between two implementations',
        'duplicate feature code in two languages',
        'same input gives different features in two systems',
        'Math.abs and modulo of negative numbers',
        'crash fix that hid a deeper bug',
        'keeping training and production code consistent',
        'scores drop after going live',
        'cross-language test vectors',
      ],
      enemies: ['shards-that-stay-where-they-are'],
      references: [
        { title: 'JEP 400: UTF-8 by default', url: 'https://openjdk.org/jeps/400' },
        {
          title: 'Java SE 17: CRC32.getValue',
          url: 'https://docs.oracle.com/en/java/javase/17/docs/api/java.base/java/util/zip/CRC32.html',
        },
      ],
      exercise: {
        language: 'java',
        solution: BUCKETS.solution,
        tests: BUCKETS.tests,
        wrong: [
          { flaw: 'Casts to a signed int and takes the absolute value.', material: 'Buckets.java (Java 17)' },
          { flaw: 'Takes floorMod of the signed int.', code: BUCKETS.floorMod },
        ],
      },
      since: '0.2.0',
    },
    {
      id: 'one-visit-from-every-clinic',
      title: 'One visit from every clinic',
      areas: ['programming', 'statistics'],
      kind: 'debugging',
      difficulty: 'medium',
      minutes: 10,
      prompt: `For a model of waiting times, an R function draws one visit at random from each clinic. A statistician checks many runs: clinic C, which has only one visit, is almost never in the sample, and in those runs some other clinic appears twice. R gives no warning.

Explain what happens at clinic C, correct the function, and tell me what else you would check.`,
      materials: [
        { title: 'sample.R (R 4.2)', format: 'r', content: CLINICS.shown },
        {
          title: 'Data, and the clinics drawn in four runs',
          format: 'text',
          content: `visits: 100 rows; rows 1-40 clinic A, rows 41-70 clinic B,
        row 71 clinic C, rows 72-100 clinic D

run 1: A B B D    run 2: A B A D    run 3: A B A D    run 4: A B B D`,
        },
      ],
      assesses: 'Isolates a function that changes its meaning with the length of its input, and judges the damage.',
      followUps: [
        {
          ask: 'What does r contain when the function comes to clinic C?',
          listenFor: 'The single number 71. Narrows the search for a stuck candidate.',
        },
        {
          ask: 'In these four runs the clinic that appears twice is A or B and never D. Is that chance?',
          listenFor:
            'No: sample(71, 1) draws from 1 to 71, which are rows of A, B and C only. Using the output as evidence goes with level 3, also for those who do not write R.',
        },
        {
          ask: 'Which models built on this sample would you worry about?',
          listenFor:
            'Those where small clinics matter: their visits are replaced by visits of clinics that stand earlier in the file. Seeing this when asked goes with level 3; wanting to count how many clinics are hit counts towards level 4.',
        },
      ],
      rubric: {
        1: 'Calls it bad luck of the draw, drops clinics with one visit, or sets a seed so that the result looks stable.',
        2: 'Sees that single visits cause it and adds a special case by trial, but cannot say which rows are drawn instead and why.',
        3: 'Says that sample given the single number 71 draws from 1 to 71, shows that it fits the four runs, and corrects it for any length, for example by drawing a position.',
        4: 'Also thinks past the line: names, before the last probe, at least two of a test with a group of one, a check that the clinics in and out are the same, and what the mistake did to earlier results (small clinics nearly lost, early rows drawn too often).',
      },
      answerKey: [
        'For a single number x of 1 or more, sample(x, 1) means sample(1:x, 1). So for clinic C, where r is 71, any of the rows 1 to 71 is drawn: A with probability 40/71, B with 30/71, C itself with 1/71.',
        'Documented: ?sample calls this a convenience that may lead to undesired behaviour, and shows a safer resample.',
        'Right: r[sample.int(length(r), 1)]. Just as good: dplyr::slice_sample(visits, n = 1, by = clinic) in dplyr 1.1 or later, or a data.table call that draws a row number within the group.',
        'An if for length one works, but the candidate should be able to say why it is needed.',
        'sapply may also change its return type with its input; vapply with integer(1) states the type and fails early.',
        'A check of one line finds it: stopifnot(setequal(picked$clinic, visits$clinic)).',
        'Damage: the visit of each one-visit clinic is replaced by one from earlier in the file. If such clinics are few, a mean hardly moves; an estimate by clinic or for rare clinics is wrong.',
      ],
      redFlags: [
        'Leaves the small clinics out without asking anybody.',
        'Makes fun of R instead of reading its manual.',
      ],
      tags: ['r', 'sampling', 'edge-cases', 'silent-errors'],
      searchPhrases: [
        'r sample function gotcha',
        'stratified sampling bug',
        'random sampling wrong',
        'group of size one edge case',
        'code works except for one case',
        'bug without a warning',
        'debugging an r script',
        'sapply split',
        'biased sample from code',
        'function behaves differently for a single element',
        'sample(x, 1) when x is one number',
        'draw one random row from each group',
        'resample safely in R',
        'surprising behaviour of a standard function',
      ],
      references: [
        { title: 'R manual: sample', url: 'https://stat.ethz.ch/R-manual/R-devel/library/base/html/sample.html' },
      ],
      exercise: {
        language: 'r',
        solution: CLINICS.solution,
        tests: CLINICS.tests,
        wrong: [
          { flaw: 'Gives sample a single number.', material: 'sample.R (R 4.2)' },
          { flaw: 'Always takes the first visit.', code: CLINICS.first },
        ],
      },
      samples: [
        {
          level: 1,
          text: 'It is random sampling, so from four runs I would not conclude very much. Clinic C has only one visit out of a hundred, so its probability is one percent, of course it nearly never comes up. That is what random means. If they want C in there more often, they need to weight the clinics, or draw more visits in total. Personally I would remove clinics with fewer than, say, five visits, because one visit tells you nothing about the waiting time there anyway and it only adds noise to the model. And I would put set.seed at the top of the script, so that the statistician and we get the same sample every time. Then these discussions about doubles stop. The function looks okay to me, split by clinic, sample one, take these rows.',
        },
        {
          level: 2,
          text: 'So C has one row and it is the one that goes wrong. The function splits the rows by clinic and takes sample of each. For a clinic with one row there is nothing to sample, so I think sample does something strange there. I remember that R is funny with vectors of length one. I do not know what exactly it gives back. I would put an if: if length of r is one, return r, otherwise sample. That should give us C each time, I can run it a few times and look. Where the second B or A comes from, I am not sure, maybe sapply mixes the order of the names, or it takes the row from the neighbour. With the if it should be gone, and I would check by counting the clinics over a hundred runs.',
        },
        {
          level: 3,
          text: 'In clinic C, r is just the number 71. And sample with a single number n means sample from one to n. So sample(71, 1) draws any row from 1 to 71, that is A in forty cases, B in thirty, C itself once in seventy-one. That fits with the runs, the double is always A or B and never D, since D comes after row 71. No warning because it is documented behaviour. To fix it I would draw a position and not the value: r[sample.int(length(r), 1)]. That works for one and for many. I would also use vapply there to be strict. Then run it again a few times and look whether all four clinics are there. An if for length one would do it too, but I like it without special cases.',
        },
        {
          level: 4,
          text: 'r is 71 in clinic C, and sample of a single number is sample of 1 to that number. So we pick a row of A or B nearly always, with 1 in 71 for C, and D never, as in the runs. I would take r[sample.int(length(r), 1)]. Test with a group of one, since a test with big groups can never see it, and in the function itself a check that the set of clinics out equals the set in. Then the question is what it has done. Every clinic with a single visit was replaced by rows that stand earlier in the file. If the file is sorted by clinic, then the first clinics are too frequent. I would count how many clinics have one visit; if it is two of five hundred, the model hardly changes, if it is a third, then small clinics were never learned and I would train again.',
        },
      ],
      since: '0.2.0',
    },
    {
      id: 'better-after-rounding',
      title: 'A model that gets better by rounding',
      areas: ['programming', 'model-development'],
      kind: 'debugging',
      difficulty: 'medium',
      minutes: 12,
      prompt: `A lender has to store its risk scores with fewer digits. A test on 2,000 loans brings a surprise: the fewer digits, the better the model. The product manager wants to ship one digit and announce the gain.

Decide whether the gain is real, correct what is wrong, and say what you would tell the product manager.`,
      materials: [
        { title: 'metric.py (Python 3.11)', format: 'python', content: TIES.shown },
        {
          title: 'Result on the same 2,000 loans',
          format: 'markdown',
          content: `| digits kept | different scores | AUC |
|---|---|---|
| 6 | 1,995 | 0.771 |
| 2 | 92 | 0.777 |
| 1 | 10 | 0.822 |
| 0 | 2 | 0.932 |`,
        },
      ],
      assesses: 'Distrusts a result that cannot be true, and finds the fault in the metric with a small case.',
      followUps: [
        {
          ask: 'Give the function four loans with the same score, two good and two bad. What comes out?',
          listenFor:
            '1.0, though such scores order nothing. A small case that helps a stuck candidate to see the fault.',
        },
        {
          ask: 'In what order does Python sort two pairs with the same score?',
          listenFor: 'By the label, and reverse puts label 1 first: every tie counts as won. Needed for level 3.',
        },
        {
          ask: 'What do you expect the table to show once the metric is right?',
          listenFor:
            'About 0.77 as long as few pairs tie, then a fall as order is lost; a small rise by chance is possible. A prediction like this before running anything is level 4.',
        },
      ],
      rubric: {
        1: 'Accepts the gain, or explains it by rounding as a kind of regularisation or less noise.',
        2: 'Doubts it but looks in the data or the split; or changes the sorting until the numbers go down, so that ties now count as lost.',
        3: 'Finds that equal scores are sorted by label, so each tie counts as a right pair; counts ties as half, by groups of equal scores or by mean ranks, tests it on equal scores, and advises against the announcement.',
        4: 'Also argues before computing why a gain of this size cannot come from ties, and what the corrected table should look like; keeps apart the false gain and whether one digit is enough to store; and asks which earlier results this metric has raised.',
      },
      answerKey: [
        'sorted on pairs (score, label) with reverse=True puts label 1 before label 0 among equal scores, so each tied pair counts as right. The fewer different scores, the more ties.',
        'Extreme: with all scores equal it returns 1.0; right is 0.5.',
        'Corrected values on these loans: 0.771, 0.771, 0.768 and 0.659. One digit costs little, so storing one digit may be fine; zero digits cost much.',
        'Rounding only makes ties, and a tie counts half. A small rise is possible, if mostly wrong pairs get tied; but even if all wrong pairs and no others were tied, AUC could reach only 0.771 + 0.229/2 = 0.886. So 0.932 cannot be true.',
        'Remedy: handle equal scores as a group, where each tied pair counts half; or mean ranks (Mann-Whitney U). Using a tested library such as roc_auc_score of scikit-learn is just as good.',
        'Misconception: that sorting by score only, with a stable sort, is right. Then ties depend on the order of the file, which is arbitrary too. Putting good loans first among ties is the opposite fault: it gives 0 for equal scores.',
        'Tree models and rule-based scores often have many ties, so earlier comparisons between a tree and a smooth model may be wrong as well.',
      ],
      redFlags: [
        'Finds a story for why fewer digits are better, before looking at the code.',
        'Corrects the function and does not ask where else it was used.',
      ],
      tags: ['python', 'auc', 'ties', 'evaluation-code'],
      searchPhrases: [
        'too good to be true metric',
        'bug in the evaluation metric',
        'roc auc with tied scores',
        'implement auc from scratch',
        'suspicious improvement',
        'quantised predictions',
        'pm wants to announce a wrong result',
        'sanity check of metrics',
        'verify the evaluation code',
        'credit scoring',
        'accuracy rises when information is thrown away',
        'result that cannot be true',
        'equal scores counted as wins',
        'ranking metric with equal values',
        'stopping a false success announcement',
        'Mann-Whitney U and pairwise ranking',
      ],
      exercise: {
        language: 'python',
        solution: TIES.solution,
        tests: TIES.tests,
        wrong: [
          { flaw: 'Counts each tie as won.', material: 'metric.py (Python 3.11)' },
          { flaw: 'Counts each tie as lost.', code: TIES.rounded },
        ],
      },
      samples: [
        {
          level: 1,
          text: 'That is interesting, but I do not find it so surprising. The six digits are mostly noise, right, the model cannot really know the risk to a millionth. If you round, you throw out the noise and what remains is signal. It is like regularisation, or like binning a feature, which also often helps. Going from 0.77 to 0.93 is a lot, so I would maybe not go all the way to zero digits, since there are only two values left and the business will want more classes. But one digit, 0.822, ten risk classes, that is even easier to explain to customers. I would repeat it on another two thousand loans to be safe and then ship it. The function itself looks standard, it sorts by score and counts.',
        },
        {
          level: 2,
          text: 'I would not believe it, two different scores cannot have 0.93 when the real ones have 0.77. My first thought is that the test data was in training somehow, but then the six-digit one would be high too. So the metric… it sorts the pairs by score, and with rounding there are many ties. Ties are the problem somewhere. I would sort only by score, or maybe sort with minus the label, so the good ones come first. Let me think what happens, then with the bad after the good… the number goes down, yes, below the 0.77, so that is more honest. I would use that, it is a conservative figure. With one digit it would be somewhat lower than the true one, and that makes sense since we lose information.',
        },
        {
          level: 3,
          text: 'Rounding makes ties, so I look at what the code does on ties. It sorts tuples, score first and then label, and reverse, so among equal scores label one comes first. Then every good loan in the same group counts all the bad ones of that group as ranked above it. So every tied pair counts as correct. If all scores were equal, you would get one, and it should be a half. So no, the gain is not real and should not be announced. I would group by score, and for each group count the good ones times the bad ones before plus half of the bad ones in the group. Then test: all equal gives 0.5, and compare with the slow way over all pairs on a few random lists. Or just use the scikit-learn function, that does it correctly.',
        },
        {
          level: 4,
          text: 'Before I look at the code: rounding only makes ties, it never puts a wrong pair right. A tied pair counts half, so with a bit of luck you gain a little, but 0.23 of the pairs are wrong now, so half of that is the most, 0.88 or 0.89. And 0.93 is above it. So the metric is broken. And here it is, tuples sorted in reverse, the label decides ties in favour of the model, each tied pair is a win. Constant scores would give 1.0. Count ties half, by groups, test with four equal scores and against brute force. I expect about 0.77 until many are tied, and with two values maybe 0.65. Then I would tell the manager no announcement, but storing one digit may still be fine, we have to see the right number. And I would ask who else calls this function. If anyone compared, say, a scorecard or a small tree with a smooth model, the tree got a present, so that choice has to be done again.',
        },
      ],
      since: '0.2.0',
    },
    {
      id: 'a-filter-that-changes-with-each-restart',
      title: 'A filter that changes with each restart',
      areas: ['programming', 'scalability-and-performance'],
      kind: 'debugging',
      difficulty: 'hard',
      minutes: 14,
      prompt: `A spam filter for a message board is trained once, and its weights are saved as a JSON list. Each time the service starts, it loads the weights and rebuilds the word index from the same training texts, in the same order. On the day of training the filter passed all its tests. After a restart the same message gets a different score, and after the next restart yet another.

Find out what differs between two starts, and change the code so that this cannot happen again.`,
      materials: [
        { title: 'spam.py (Python 3.11)', format: 'python', content: SPAM.shown },
        {
          title: 'Start-up of the service, and scores in the training process and after three starts',
          format: 'text',
          content: `index = build_index(read_training_texts())
weights = json.load(open('weights.json'))

training  score('money win') =  2.0     score('meeting ten') = -2.0
start 1   score('money win') =  1.0     score('meeting ten') =  1.5
start 2   score('money win') = -1.5     score('meeting ten') =  0.0
start 3   score('money win') =  0.0     score('meeting ten') = -2.0`,
        },
      ],
      assesses: 'Finds hidden nondeterminism across processes, and makes a model file complete in itself.',
      followUps: [
        {
          ask: 'Within one process everything fits together. What in this code may come out differently in a new process?',
          listenFor:
            'The order in which a loop goes through a set. Directs a stuck candidate without naming the reason.',
        },
        {
          ask: 'How would you write a test that fails before your correction, every time?',
          listenFor:
            'Two processes with different, fixed values of PYTHONHASHSEED. A test within one process cannot fail. Proposed before this probe it counts towards level 4.',
        },
        {
          ask: 'Somebody sets PYTHONHASHSEED=0 on all machines. Are you content?',
          listenFor:
            'No: it hides the fault, the order may still change with the Python version or the texts, and it switches off a protection against crafted input. Level 3 refuses it with a reason.',
        },
      ],
      rubric: {
        1: 'Blames the training, floating point or a damaged file, and retrains or sets a random seed in the code.',
        2: 'Suspects the index or the set, but settles for a fixed PYTHONHASHSEED or for avoiding restarts, so that the next machine breaks it again.',
        3: 'Explains that each process may go through the same set of strings in a different order, so that weights meet the wrong words; saves the index with the weights, or sorts the words.',
        4: 'Also prefers saving to rebuilding, with a reason (sorting fails as soon as a text is added or changed), and brings a guard of their own: a test over two processes, a hash of the index in the file, or known messages scored at start-up.',
      },
      answerKey: [
        'Hashes of str are salted anew for each process by default (since Python 3.3), so the order of a set of words differs from process to process. enumerate then gives the words other numbers.',
        'The weights are a bare list in the order of the training process; in a new process weights[index[word]] reads the weight of some other word. The lengths fit, so nothing fails.',
        'On the day of training one process did both, so all tests passed.',
        'Smallest correction: sorted(words). Better: save {word: weight}, or index and weights in one file, since rebuilding from texts also breaks if a text is added, or if lower() or split() is replaced. dict.fromkeys over words in order of appearance is as good as sorting.',
        'Setting PYTHONHASHSEED removes the symptom only; it must be set before the process starts, and the order may still differ between Python versions.',
        'Dicts keep the order of insertion since Python 3.7; sets promise no order.',
        'A guard at start-up: a few messages and their expected scores are saved with the model; the service refuses to start if they differ.',
      ],
      redFlags: ['Restarts until the scores look right.', 'Believes that random.seed(0) changes the order of a set.'],
      tags: ['python', 'nondeterminism', 'hash-randomisation', 'model-artifacts'],
      searchPhrases: [
        'non-deterministic predictions',
        'different prediction after restart',
        'python set ordering',
        'pythonhashseed',
        'model serialisation missing vocabulary',
        'saving preprocessing with the model',
        'reproducibility bug',
        'vocabulary index mismatch',
        'works in training, wrong when deployed',
        'bag of words spam classifier',
        'same message scored differently each day',
        'order of a set is not guaranteed',
        'column order lost between runs',
        'make a saved model self-contained',
        'deterministic feature index',
        'what changes between two process starts',
      ],
      references: [
        {
          title: 'Python documentation: PYTHONHASHSEED',
          url: 'https://docs.python.org/3/using/cmdline.html#envvar-PYTHONHASHSEED',
        },
      ],
      exercise: {
        language: 'python',
        solution: SPAM.solution,
        tests: SPAM.tests,
        wrong: [
          { flaw: 'Numbers the words in the order of a set.', material: 'spam.py (Python 3.11)' },
          { flaw: 'Keeps the order of texts but not of words within one.', code: SPAM.seen },
        ],
      },
      since: '0.2.0',
    },
    {
      id: 'the-score-as-it-was-known',
      title: 'The score as it was known',
      areas: ['programming', 'data-oversight'],
      kind: 'coding',
      difficulty: 'hard',
      minutes: 25,
      prompt: `A meal-delivery firm trains a model that predicts late orders. One feature is the courier's score. Scores are measured at night and written to the table some hours later. Now and then a measurement is corrected: a further row with the same courier and measured_at is added.

Write a SQL query that returns order_id and score, one row for each order, sorted by order_id. The score is the one that the live model would have used when the order was placed. The live model takes the courier's newest measurement that is in the table and, if it was corrected, its latest correction; without any score it uses NULL. Then tell me how far you trust the result.`,
      materials: [
        {
          title: 'orders (times are text and compare correctly, as in SQLite)',
          format: 'markdown',
          content: `| order_id | courier | ordered_at |
|---|---|---|
| 1 | K | 2025-03-10 09:00 |
| 2 | K | 2025-03-10 15:00 |
| 3 | M | 2025-03-10 16:00 |
| 4 | K | 2025-03-12 08:00 |
| 5 | M | 2025-03-12 08:00 |
| 6 | N | 2025-03-12 09:00 |
| 7 | K | 2025-03-12 08:00 |`,
        },
        {
          title: 'scores',
          format: 'markdown',
          content: `| courier | measured_at | written_at | score |
|---|---|---|---|
| K | 2025-03-09 22:00 | 2025-03-10 02:00 | 4.1 |
| K | 2025-03-10 22:00 | 2025-03-11 02:00 | 4.6 |
| K | 2025-03-10 22:00 | 2025-03-12 07:00 | 3.9 |
| K | 2025-03-09 22:00 | 2025-03-12 07:30 | 4.0 |
| M | 2025-03-09 22:00 | 2025-03-10 18:00 | 2.5 |
| N | 2025-03-11 22:00 | 2025-03-12 09:00 | 5.0 |`,
        },
      ],
      assesses: 'Writes a point-in-time join that shows training only what serving knew, and checks its edge cases.',
      followUps: [
        {
          ask: 'Take order 3. Which rows of scores were in the table at that moment for courier M?',
          listenFor: 'None: the row was written two hours later, so NULL. Shows a stuck candidate which time counts.',
        },
        {
          ask: 'Order 4: which of the two rows written at 07:00 and 07:30 counts, and why?',
          listenFor:
            'The one of 07:00, 3.9: it belongs to the newer measurement; the 07:30 row corrects an older night (tells 3 from 2).',
        },
        {
          ask: 'There are 80 million orders and 300 million scores. What happens to your query?',
          listenFor:
            'The join pairs each order with all earlier scores of its courier; limit the time window, compute validity ranges, or use an as-of join. Raised before this probe it is one way to level 4.',
        },
      ],
      rubric: {
        1: 'Joins the latest score of each courier to all orders, or joins by measured_at and maintains that this is what the live model saw.',
        2: 'Uses written_at only after help, or takes the row written last whichever night it belongs to; or loses orders without a score or returns an order twice, and does not notice it on the example.',
        3: 'Filters by written_at before the order, takes the newest measurement and then its latest correction, keeps every order once with a left join, and checks the result on the example by hand.',
        4: 'Also names what the query cannot settle alone, with a way to find out: equal times at the border (order 6), whether written_at really is when the live model could read the row, a comparison with logged live features, or the cost at full size.',
      },
      answerKey: [
        'Result: order 1 4.1, 2 4.1, 3 NULL, 4 3.9, 5 2.5, 6 NULL, 7 3.9. For order 6 the score is written in the same minute; strictly before is the careful reading, up to and including is acceptable if it is said.',
        'The condition on written_at belongs in the ON of the left join; in WHERE it removes orders 3 and 6.',
        'ROW_NUMBER() OVER (PARTITION BY order_id ORDER BY measured_at DESC, written_at DESC) = 1. Partition by order, not by courier and time: orders 4 and 7 are of one courier in the same minute.',
        'Joining by measured_at gives order 3 the score 2.5, two hours before it was known: a leak that makes offline results better than live ones.',
        'Just as good: a correlated subquery with ORDER BY and LIMIT 1, LATERAL in PostgreSQL, or an as-of join if it handles both times.',
        'At size: turn the scores into ranges (valid from one change of the best known score to the next), or join per day and courier; otherwise each order meets all earlier scores.',
        'The surest check is a log of the features that the live model really used, compared with the query for one day.',
      ],
      redFlags: [
        'Does not compute one order by hand to check.',
        'Fills missing scores with the average over all time, future included.',
      ],
      tags: ['sql', 'point-in-time-join', 'data-leakage', 'window-functions'],
      searchPhrases: [
        'sql coding question',
        'as-of join',
        'point in time correctness',
        'asof join for features',
        'bitemporal data',
        'feature leakage from the future',
        'historical features for training',
        'row_number over partition',
        'late corrections to data',
        'backfill training set',
        'what did we know at the time',
        'avoid looking into the future in SQL',
        'feature store time travel',
        'event time versus load time',
        'latest row before a timestamp',
        'recreate what the live system saw',
      ],
      enemies: ['join-that-loses-and-doubles-payments'],
      exercise: {
        language: 'sql',
        solution: KNOWN.solution,
        tests: KNOWN.tests,
        wrong: [
          { flaw: 'Uses the time of measuring.', code: KNOWN.byMeasured },
          { flaw: 'Takes the row written last.', code: KNOWN.byWritten },
          { flaw: 'Loses orders without a score.', code: KNOWN.inner },
        ],
      },
      since: '0.2.0',
    },
    {
      id: 'a-table-that-must-fit-in-a-gigabyte',
      title: 'A table that must fit in a gigabyte',
      areas: ['programming', 'scalability-and-performance'],
      kind: 'problem',
      difficulty: 'easy',
      minutes: 8,
      prompt: `A rail-freight firm keeps 40 million invoices in a data frame. On the machine that builds features it may take at most 1 GB (10^9 bytes). All amounts must stay exact to the cent, because they are summed and compared with the accounts.

Choose a type for each column, work out the new size, and say what could go wrong with your choice.`,
      materials: [
        {
          title: 'Columns today',
          format: 'markdown',
          content: `| column | content | type | bytes a row |
|---|---|---|---|
| invoice | 1 to 40,000,000 | int64 | 8 |
| station | one of 600 names | text object | 65 (measured) |
| minute | 0 to 5,800,000 | int64 | 8 |
| amount_cent | 0 to 25,000,000; 1 % missing | float64 | 8 |
| wagons | 1 to 40 | int64 | 8 |`,
        },
      ],
      assesses:
        'Chooses number types by range and exactness, with the arithmetic, and knows how narrowing can go wrong.',
      followUps: [
        {
          ask: 'Which column takes most of the memory now?',
          listenFor:
            'The names: 65 of 97 bytes. A code for each of 600 names needs two bytes. Starts a stuck candidate.',
        },
        {
          ask: 'Would a 32-bit float do for the amounts?',
          listenFor:
            'No: whole numbers are exact only up to 16,777,216, and amounts go up to 25 million. Tells 3 from 2.',
        },
        {
          ask: 'The table is read from a CSV file and then converted. Does that fit in 1 GB?',
          listenFor:
            'No: the wide table exists first. Give the types when reading, or read in pieces. Answered when asked it goes with level 3; raised before, level 4.',
        },
      ],
      rubric: {
        1: 'Asks for a larger machine or drops rows, or picks types that cannot hold the values (8 bits for 600 names, 16 bits for the minutes).',
        2: 'Narrows most columns and gets below 1 GB, but makes the amounts 32-bit floats, overlooks that some are missing, or states a size without adding it up.',
        3: 'Chooses by range: codes of two bytes for names, 32-bit integers for invoice and minute, one byte for wagons, an exact type for amounts with a stated way for the missing ones; adds up to 0.6 to 0.8 GB.',
        4: 'Also foresees before a probe what breaks around it, with a guard: the peak while reading and converting, a value that outgrows its type and wraps round silently, a marker for missing that enters the sums, or names that appear later.',
      },
      answerKey: [
        'Today: 97 bytes a row, 3.88 GB.',
        'invoice int32 (up to 2,147,483,647): 4 bytes. station as category: codes for 600 names need int16, 2 bytes (int8 is too narrow), and the names are stored once. minute int32: 4. wagons int8: 1. Dropping invoice because it only numbers the rows is fine if that is checked.',
        'Amount: float32 has 24 bits, exact for whole numbers up to 2^24 = 16,777,216; above that odd cents get lost. float64 takes 8 bytes and is exact here; int32 with -1 for missing takes 4; a nullable Int32 of pandas takes 5 (a mask byte).',
        'Sums a row: 15 bytes with int32, 0.60 GB; 16 with the nullable type, 0.64 GB; 19 with float64, 0.76 GB. All three fit and are fine.',
        'A marker such as -1 is cheap, but enters every sum if somebody forgets it; the nullable type or float64 is safer. Either choice with a reason is right.',
        'Wrap-around: numpy turns 200 into -56 when an int64 array is cast to int8 with astype, without a warning. Check minimum and maximum before narrowing.',
        'A sum of amounts passes the limit of int32 after fewer than 100 of the largest ones: sum in 64 bits (numpy does so by itself for int32 on 64-bit Linux).',
      ],
      redFlags: [
        'Takes smaller types as always harmless.',
        'Changes money to an inexact type after being told that it must be exact.',
      ],
      tags: ['data-types', 'memory', 'pandas', 'numerical-precision'],
      searchPhrases: [
        'out of memory dataframe',
        'reduce pandas memory usage',
        'downcast dtypes',
        'categorical dtype for strings',
        'nullable integers',
        'floating point money amounts',
        'dataset too big for ram',
        'integer ranges int32 int16',
        'memory estimation',
        'data too large for the machine',
        'bytes per column calculation',
        'store money as integer cents',
        'choosing column types',
        'float32 loses exactness',
        'shrink a big table in memory',
      ],
      since: '0.2.0',
    },
    {
      id: 'code-that-others-had-to-change',
      title: 'Code that others had to change',
      areas: ['programming', 'team-leadership'],
      kind: 'behavioral',
      difficulty: 'medium',
      minutes: 10,
      prompt: `Tell me about a piece of code you wrote for data or models that somebody else later had to change or repair without your help. What had you done, or left undone, that made it easier or harder for them?`,
      assesses: 'Writes code for the people who come after, and learns from how it fared without its author.',
      followUps: [
        {
          ask: 'What was the first thing that the other person had to find out?',
          listenFor: 'A concrete place in the code or a hidden assumption. Brings a general story down to one case.',
        },
        {
          ask: 'How do you know how long it took them, or what they found difficult?',
          listenFor:
            'Asked them, read their change or reviewed it later, against "I heard no complaints" (tells 3 from 2).',
        },
        {
          ask: 'What do you do differently today because of it, and where do you not bother?',
          listenFor:
            'A habit that can be seen in later code (level 3), and a limit beyond which it is not worth the effort, with a reason (level 4).',
        },
      ],
      rubric: {
        1: 'Blames the other person for not understanding, or is proud that nobody but the author can change the code.',
        2: 'Names a case, but stays with general means ("clean code", "documentation") that cannot be tied to what the other person had to do, or does not know how it went.',
        3: 'Tells one case in which a named trait of the code helped or hurt (a test, a hidden assumption, a missing run guide), found out how it went for the other person, and changed something afterwards.',
        4: 'Also puts a size on it (hours, a wrong result, a late release), shows the habit at work in a later piece of code, and says where the same effort would be wasted and how they decide.',
      },
      answerKey: [
        'Look for one case with a piece of code, a person and a consequence. A failure told openly is as good as a success.',
        'What typically hurts in ML code: paths and dates written into the code, the order of notebook cells, features whose meaning only one person knows, data that cannot be fetched again, no example of the expected output.',
        'What typically helps: a test on a small sample that runs in a minute, one command that repeats the training, names with units, a note on why the odd things are as they are, an example of input and output.',
        'The sign of seniority is that the candidate looked for the reader’s experience: watched somebody run it, asked afterwards, had a colleague make a change before handing over.',
        'More documentation is not better documentation: knowing what not to write, and what not to test, is judgement.',
        'Research code, an internal tool or a library are equally good settings; so is a small team.',
      ],
      redFlags: ['Holds knowledge back to stay needed.', 'Tells only how bad other people’s code was.'],
      tags: ['maintainability', 'code-quality', 'hand-over', 'ownership'],
      searchPhrases: [
        'clean code',
        'writing readable code',
        'technical debt',
        'legacy code story',
        'documentation for successors',
        'bus factor',
        'maintainable ml code',
        'someone else took over your code',
        'handing over a project',
        'software engineering practices',
        'leaving code that others can understand',
        'what happened after you moved on',
        'how do you make your work maintainable',
        'colleague struggled with something you wrote',
        'knowledge transfer and READMEs',
        'what would you code differently now',
      ],
      since: '0.2.0',
    },
    {
      id: 'an-r-model-for-a-java-service',
      title: 'An R model for a Java service',
      areas: ['programming', 'cross-functional-collaboration'],
      kind: 'situational',
      difficulty: 'medium',
      minutes: 12,
      prompt: `Two analysts at an insurer of farm machines have a claims model in R: 60 lines that clean 14 fields, and a smooth additive model. They refit it every month. The claims system, written in Java, must call it for each new claim: at most 40 calls a second, with an answer within 200 ms. Nobody in the Java team reads R, and the analysts do not write Java.

Tell me which ways of bringing the model into service you would weigh, which you would choose, and how you would keep it right over the next year.`,
      assesses:
        'Weighs ways of crossing a language border by speed, change and ownership, and makes sure that results stay equal.',
      followUps: [
        {
          ask: 'Which part will differ first between R and a Java copy, the model or the cleaning?',
          listenFor:
            'The cleaning: missing values, new categories, dates, text encodings. Helps those who speak only of the model.',
        },
        {
          ask: 'Is R fast enough for 40 calls a second?',
          listenFor:
            'Measures or calculates instead of judging the language. One R process serves one call at a time; at 50 ms a call, 40 x 0.05 = 2 processes are busy on average, so three or four are needed (level 3).',
        },
        {
          ask: 'Next month the analysts add a field. What happens, step by step?',
          listenFor:
            'The contract of the call is changed with the Java team, test cases run on both sides, then release, with a way back; nothing is copied by hand. Laid out before this probe: level 4.',
        },
        {
          ask: 'What would have to change for you to choose the other way?',
          listenFor:
            'A named condition with a size, such as ten times the load, a limit of 20 ms, or the analysts leaving (level 4); "it depends" is not one.',
        },
      ],
      rubric: {
        1: 'Has the model rewritten in Java or Python at once "since R is not for production", with no check that results agree, or lets the analysts put scripts on the claims server.',
        2: 'Names one workable way, such as an R web service or an export, but only for the model and not the 60 lines of cleaning, or for the first release and not the monthly refit.',
        3: 'Compares at least two ways by latency, who changes what and how often; carries cleaning and model together; and tests on stored claims, odd ones included, that service and R give the same figures before each release.',
        4: 'Also does the arithmetic of load without being asked, or says who is called at night and what the claims system does without an answer; and names the condition, with its size, under which another way would be better.',
      },
      answerKey: [
        'Ways: (a) R behind HTTP in a container (for example plumber), cleaning included; (b) export of the model, with the cleaning rewritten: an additive model without interactions is a sum of one-dimensional curves, so tables of the curves are enough, while ready converters such as PMML have to support this kind of model; (c) rewrite in Java each month.',
        'With monthly refits by people who write R, (a) is natural: the analysts keep their code, Java sees a contract of 14 fields. (b) is as good if the cleaning is small enough to be specified and tested. (c) invites differences each month.',
        'Load: 40 calls a second at 50 ms each keep 2 R processes busy on average; plan four, so that calls do not queue and one may fail. At 150 ms a call 6 are busy, and 200 ms leaves hardly any time to wait. Measure before deciding.',
        'Equality: a few thousand stored claims with missing fields, unknown machine types and letters outside ASCII; compared in each build to a stated tolerance, such as a millionth of the predicted amount.',
        'In service: fixed versions of R and packages (renv or an image), checks of the input, a default when no answer comes in time, logs to compare live with offline.',
        'Ownership: the analysts release through a pipeline, the Java team owns the contract, and somebody is on call who can at least switch back to last month’s model.',
      ],
      redFlags: [
        'Decides by taste in languages.',
        'Has no answer for what the claims system does when the model does not reply.',
      ],
      tags: ['r', 'java', 'model-serving', 'contracts', 'ownership'],
      searchPhrases: [
        'deploying an r model',
        'r to production',
        'rewriting a model in another language',
        'pmml or onnx export',
        'generalised additive model gam',
        'data scientists hand over to engineers',
        'integrating a model with existing software',
        'wrap model in an api',
        'monthly retraining hand-off',
        'teams use different languages',
        'statisticians and developers work in different worlds',
        'who owns the model after launch',
        'REST service or reimplementation',
        'plumber or Rserve',
        'keeping two implementations in agreement',
        'statistical model into an IT system',
      ],
      enemies: ['same-rider-another-bucket'],
      since: '0.2.0',
    },
    {
      id: 'a-fair-handful-of-each-defect',
      title: 'A fair handful of each defect',
      areas: ['programming', 'statistics'],
      kind: 'coding',
      difficulty: 'medium',
      minutes: 25,
      prompt: `Cameras in a glass factory report about 30 million panes a day, each with a class such as "ok", "scratch" or "bubble". New classes turn up now and then, and some have only a few cases. For labelling by hand you want up to k panes of each class, and every pane of a class must be equally likely to be chosen.

Write a Python function sample_each(items, k) that reads the pairs (class, pane) once, as they come, and returns a dict {class: list of panes}. It must never hold more than k panes of a class. Also write a test that would convince a colleague that the sample is fair.`,
      materials: [
        {
          title: 'Example with k = 2 (one possible result)',
          format: 'python',
          content: `sample_each(iter([('ok', 1), ('ok', 2), ('bubble', 3), ('ok', 4), ('ok', 5)]), 2)
# {'ok': [1, 4], 'bubble': [3]}`,
        },
      ],
      assesses: 'Builds a streaming sample with a stated guarantee, and tests random code in a meaningful way.',
      followUps: [
        {
          ask: 'You keep one pane, and the second of its class arrives. With what probability should it replace the first? And the third?',
          listenFor: '1/2, then 1/3. Leads a stuck candidate to k divided by the number seen.',
        },
        {
          ask: 'How does your test tell a fair sample from one that prefers late panes?',
          listenFor:
            'Counts over many runs for each pane against k/n, with a tolerance from the standard deviation and a fixed seed (level 3).',
        },
        {
          ask: 'Twelve cameras each run your function. How do you get one fair sample for the factory?',
          listenFor:
            'Also return how many were seen and draw from the parts accordingly, or give each pane a random key and keep the k smallest. Not simply k from the pooled samples. A right way when asked goes with level 3.',
        },
        {
          ask: 'What may your colleagues not compute from the labelled panes?',
          listenFor:
            'The defect rates of the factory, unless they weight by the counts of each class, which the function should then also return. Said before this probe it counts towards level 4.',
        },
      ],
      rubric: {
        1: 'Keeps all panes in memory, or takes the first k and maintains that this is a fair sample.',
        2: 'Replaces panes at random but with a wrong probability (a fixed one, or counting all classes together); tests only the number of panes.',
        3: 'Counts the panes seen for each class and replaces with k divided by that count (or keeps the k smallest random keys), handles classes with fewer than k, and tests frequencies over many runs.',
        4: 'Also argues why each pane ends with k/n, and before being asked does one of these: sets the tolerance of the test from its standard deviation and says which bias it would miss, or thinks of the use (merging cameras, near-copies in a row, weights for rates).',
      },
      answerKey: [
        'For the n-th pane of a class: if n is at most k, keep it; else draw a place from 0 to n - 1 and replace there if it is below k. So it enters with probability k/n.',
        'Why it is fair: suppose each of n - 1 panes is kept with k/(n - 1). A kept one survives pane n with 1 - (k/n)(1/k) = (n - 1)/n, which gives k/n.',
        'A fixed probability of 1/2 makes late panes far more likely. One counter for all classes makes late panes of a class too rare: early ones stay.',
        'Just as good: a random key for each pane, and a heap with the k smallest keys for each class. It also merges across cameras without further thought.',
        'Test: 3,000 runs with 15 panes and k = 3: each pane is expected 600 times with a standard deviation of 22 (root of 3,000 x 0.2 x 0.8); allow about five of these. With a fixed seed the test does not fail by chance; passing the generator in makes that possible.',
        'Memory: k panes and one count for each class; time per pane is constant.',
        'In use: with k of each class the labelled set does not have the rates of the factory; keep the counts to weight by.',
      ],
      redFlags: [
        'Tests random code by looking at one output.',
        'Computes the defect rate of the factory from the balanced sample.',
      ],
      tags: ['python', 'reservoir-sampling', 'streaming', 'testing-randomness'],
      searchPhrases: [
        'sampling from a stream',
        'stratified sample one pass',
        'random sample of unknown length',
        'how to test random code',
        'algorithm r',
        'selecting data for labelling',
        'merge samples from several machines',
        'rare classes for annotation',
        'keep only a few items with equal chance',
        'reservoir per category',
        'choose random items without storing everything',
        'verify randomness with many runs',
        'data too big to hold, pick samples',
        'balanced selection from a data flow',
      ],
      references: [
        { title: 'Vitter 1985: Random sampling with a reservoir', url: 'https://doi.org/10.1145/3147.3165' },
      ],
      exercise: {
        language: 'python',
        solution: SAMPLE.solution,
        tests: SAMPLE.tests,
        wrong: [
          { flaw: 'Replaces with a fixed probability.', code: SAMPLE.coin },
          { flaw: 'Counts all classes together.', code: SAMPLE.together },
        ],
      },
      since: '0.2.0',
    },
    {
      id: 'a-summary-that-can-be-merged',
      title: 'A summary that can be merged',
      areas: ['programming', 'calculus-and-optimization'],
      kind: 'coding',
      difficulty: 'hard',
      minutes: 30,
      prompt: `A power-grid operator normalises sensor values before training. The values are clock readings in microseconds; all lie close to 1,000,000,000 and differ by a few units only. Each of 400 machines sees a part of the values, once, and cannot store them. The parts differ in size, and some are empty.

Write a Python class Summary with add(value), merge(other) and the properties count, mean and variance (the sample variance, which divides by n - 1). merge returns a new summary of both parts together. Test that the order of merging does not matter.`,
      materials: [
        {
          title: 'Example',
          format: 'python',
          content: `a, b = Summary(), Summary()
for value in (0, 0): a.add(value)
for value in (10, 10): b.add(value)
both = a.merge(b)
# both.count 4, both.mean 5.0, both.variance 33.333...`,
        },
      ],
      assesses:
        'Writes a small class whose numbers stay right under rounding and in parallel, and tests its properties.',
      followUps: [
        {
          ask: 'In the example each part has variance 0. Where does the 33.3 come from?',
          listenFor: 'From the distance between the two means. Helps a stuck candidate with merge.',
        },
        {
          ask: 'What happens to a sum of squares of such values in 64-bit floats?',
          listenFor:
            'Each square is about 10^18, where neighbouring doubles are 128 apart: a variance of a few units is lost. Explaining it when asked: level 3; avoiding it from the start with the reason: level 4.',
        },
        {
          ask: 'A sensor sends NaN once. What does your class do?',
          listenFor:
            'One NaN spoils mean and variance for good and spreads by merging; reject it, count it apart or fail loudly. A decision with a reason when asked: level 3; made before: level 4.',
        },
      ],
      rubric: {
        1: 'Averages means and variances of the parts without weights, or keeps all values, and holds that to be right.',
        2: 'Merges counts and means well but leaves out the distance between the means, or keeps sums of squares and does not notice wrong or negative variances for values like those in the prompt.',
        3: 'Correct add and merge that pass the example and large values (after one hint at most), empty parts and fewer than two values handled, tested against a direct computation and in more than one order.',
        4: 'Also, without a hint, explains why sums of squares fail here and how large the error gets, keeps the parts unchanged, and says what is still open: NaN, equality only up to rounding across merge orders, or a part counted twice after a retry.',
      },
      answerKey: [
        'State: count n, mean m, spread S = sum of squared distances from the mean. add (Welford): d = x - m; m += d/n; S += d (x - m with the new m).',
        'merge (Chan and others): d = m2 - m1; m = m1 + d n2/n; S = S1 + S2 + d² n1 n2/n. Example: 0 + 0 + 100 x 2 x 2 / 4 = 100, and 100/3 = 33.3. A candidate need not know the names; the merge can be derived from the example.',
        'Sums of squares: near 10^18 neighbouring doubles are 128 apart. With 1,000 values around 10^9 and a true variance of 4, 500 simulated runs gave results from about -4,700 to 6,800, half of them negative; with 10 values from -683 to 683.',
        'Just as good: subtract a common reference value, agreed beforehand, and keep sums of the differences; or exact sums with Python integers if the readings are whole numbers.',
        'Misconception: averaging the variances of the parts. That leaves out the difference of the means and gives 0 in the example.',
        'Different orders of merging agree up to rounding only; tests need a tolerance.',
        'Merging is right only if each part enters once: a retried machine must not be counted twice.',
      ],
      redFlags: [
        'Repairs a negative variance with max(0, …) and goes on.',
        'Tests with small numbers only, though the prompt names large ones.',
      ],
      tags: ['python', 'numerical-stability', 'welford', 'aggregation'],
      searchPhrases: [
        'online mean and variance',
        'streaming statistics',
        'running standard deviation',
        'parallel variance algorithm',
        'catastrophic cancellation',
        'map reduce aggregation',
        'welford algorithm',
        'floating point precision loss',
        'python class coding exercise',
        'associative merge',
        'combine averages from many computers',
        'variance comes out negative',
        'distributed standardisation of features',
        'mergeable aggregates or monoid',
        'sums of squares lose accuracy',
        'compute statistics without storing data',
      ],
      enemies: ['the-job-that-wrote-no-rows'],
      references: [
        {
          title: 'Chan, Golub, LeVeque 1983: Algorithms for computing the sample variance',
          url: 'https://doi.org/10.1080/00031305.1983.10483115',
        },
      ],
      exercise: {
        language: 'python',
        solution: SUMMARY.solution,
        tests: SUMMARY.tests,
        wrong: [
          { flaw: 'Keeps sums of squares.', code: SUMMARY.squares },
          { flaw: 'Leaves the distance between the means out.', code: SUMMARY.within },
        ],
      },
      since: '0.2.0',
    },
    {
      id: 'a-build-that-is-always-green',
      title: 'Green since Friday',
      areas: ['programming', 'team-leadership'],
      kind: 'situational',
      difficulty: 'medium',
      minutes: 11,
      prompt: `An engineer with eight years of experience in software, and none in ML, joined your team a month ago. They maintain a model that sends a travel agency's e-mails to one of six desks, and have written the test file below. It has been green since Friday, the new model has been live since Monday, and they are pleased. You are their mentor and have half an hour together.

Tell me how you use it.`,
      materials: [
        {
          title: 'test_route.py',
          format: 'python',
          content: `CASES = load('cases.json')   # 120 e-mails drawn at random, with the right desk

@pytest.mark.parametrize('mail, desk', CASES)
def test_goes_to_the_right_desk(mail, desk):
    assert route(mail) == desk

def test_answers_within_200_ms(): ...
def test_unknown_language_goes_to_a_person(): ...
def test_previous_model_can_be_restored(): ...

# How to release: if a case fails, add it to train.json ten times and train again,
# until all are green. A red build must not go live.`,
        },
        {
          title: 'What happened',
          format: 'text',
          content: `cases red     Mon 11   Tue 6   Wed 2   Thu 1   Fri 0
live          wrong desk, so passed on by hand: 93 of 1,000 e-mails last week (old model), 96 of 1,000 this week (new model)`,
        },
      ],
      assesses:
        'Helps an experienced engineer from another field to one new idea by way of what they know, and learns from them too.',
      followUps: [
        {
          ask: 'What would your first question to the engineer be?',
          listenFor:
            'One that they can answer and that leads on: "How many of 120 e-mails from this week would be red?" (level 3). "Do you know what overfitting is?" is level 2. Gets a candidate who lists faults to teach.',
        },
        {
          ask: 'They say: "So I release with failing tests? I would never do that." What do you answer?',
          listenFor:
            'Takes it seriously, and separates what must always hold (time, fallback, way back) from a rate with a limit, as with load or availability (level 3). "ML is different" is level 2.',
        },
        {
          ask: 'What does the engineer do after the half hour, and what do you do?',
          listenFor:
            'They write the release rule (which e-mails, how many, which limit) and the mentor only reads it. Towards level 4 if unasked. The mentor rewriting the file is level 1.',
        },
      ],
      rubric: {
        1: 'Praises the green build and leaves the rule as it is, rewrites the file for them, or sends them to a course on the basics before they may go on.',
        2: 'Explains correctly what is wrong (test cases in training, all-green as the rule), but as a list or a lecture: the engineer finds and decides nothing; or leads them to see the leak alone, and leaves all-green as the rule.',
        3: 'Aims at the one idea below the faults: the model’s errors are a rate, to be measured on e-mails that training never sees, and not defects to be removed one by one. Lets the engineer see it (a prediction, fresh e-mails, 0 of 120 against 96 of 1,000), and keeps the tests that are good.',
        4: 'Also, unasked, does at least two of these: builds on what they know (load tests, error budgets, code written to fit its test); separates what must change before the next release from what can wait; leaves them the new rule to design; has the team take over their other tests; comes back with a new case to see whether the idea has carried over.',
      },
      answerKey: [
        'On Monday 11 of 120 were red, 9.2 %; live, the desks passed on 9.3 % before and 9.6 % after. The test is green, and the model is as good as it was: the difference of 0.3 points is far within chance (its standard error is 1.3 points).',
        'The 120 cases now say nothing about new e-mails, because they were trained on, ten times each. If 9.5 % still go wrong, 120 fresh e-mails would all be right by luck once in about 160,000 times.',
        'The one idea: in usual software a failing case is a defect, and mending it mends a class of inputs. A model that has learned a case by heart has often mended little else: here 11 red cases turned green, and live nothing became better. Five remarks about leakage, duplicates and thresholds all follow from this.',
        'A good way to it: let them predict how many of 120 e-mails of this week would fail, count together, compare with zero. It takes ten minutes and stays in mind.',
        'Good and worth keeping: the time limit, the fallback for unknown languages, the way back, a build that decides. Many ML teams lack them; say so, and ask for them elsewhere.',
        'A rule that could follow: fresh e-mails at each release, never trained on; the present model on the same e-mails; a limit on the rate and for each desk. At 9.5 %, 120 e-mails give a standard error of 2.7 points, 1,000 give 0.9: how many are needed is their next discovery.',
        'Just as good: keep a short list of e-mails that must never go wrong (an accident abroad) as hard tests, beside the rate. Adding hard cases to the training is fine too, if the test is another one.',
        'Before the next release one idea must change, in two places: measured e-mails do not enter training, and the build asks for a rate below a limit. Changing only the first would leave the build red for ever. Taking the present model down is not needed: it is no worse than the one before.',
      ],
      redFlags: [
        'Speaks as if eight years of software counted for nothing.',
        'Makes an example of the engineer before the team.',
      ],
      tags: ['mentoring', 'ml-testing', 'data-leakage', 'feedback', 'career-change'],
      searchPhrases: [
        'coaching a software developer',
        'training on the test set',
        'overfitting to the benchmark',
        'teaching evaluation to non-ml people',
        'probabilistic versus deterministic tests',
        'holdout contamination',
        'unit tests for models',
        'explain generalisation',
        'acceptance threshold for deployment',
        'mentoring a newcomer to machine learning',
        'tests that pass but prove nothing',
        'helping a software engineer switch to data science',
        'why a passing test can mislead',
        'teaching without making someone feel small',
      ],
      enemies: ['comments-on-a-first-change', 'a-test-set-that-moves', 'tests-for-a-model-that-changes-weekly'],
      since: '0.2.0',
    },
  ],
} as const satisfies QuestionSet

const typed = set as QuestionSet<QuestionIdOf<typeof set>>
export const programming = typed
