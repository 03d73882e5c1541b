import type { Answers } from './claim'

/** Time until the last of `count` equal micro-batches leaves stages in a row. */
const pipeline = (stages: readonly number[], count: number) => {
  const free = stages.map(() => 0)
  for (let batch = 0; batch < count; batch++) {
    stages.reduce((ready, duration, stage) => (free[stage] = Math.max(ready, free[stage] ?? 0) + duration), 0)
  }
  return free.at(-1) ?? 0
}
const busy = (stages: readonly number[], count: number) =>
  (100 * count * stages.reduce((sum, duration) => sum + duration, 0)) / (stages.length * pipeline(stages, count))
const UNEVEN = [30, 30, 30, 45]
const EVEN = [33.75, 33.75, 33.75, 33.75]
/** Probability that more than `most` of `n` happen, each with probability `p`. */
const moreThan = (most: number, n: number, p: number) => {
  let term = (1 - p) ** n
  let sum = 0
  for (let k = 0; k <= most; k++) {
    sum += term
    term *= ((n - k) / (k + 1)) * (p / (1 - p))
  }
  return 1 - sum
}
const step = (spare: number) => 1 + 4 * moreThan(spare, 64 + spare, 0.02)

export const answers: Answers = {
  'eight-accelerators-five-times-as-fast': [
    { says: '4.55 GB', is: 2 * (7 / 8) * 2.6 },
    { says: '0.36 s.', is: (2 * (7 / 8) * 2.6) / 12.5 },
    { says: '5.7. Measured', is: (8 * 0.9) / (0.9 + 4.55 / 12.5) },
    { says: '1.44 s a step', is: (8 * 0.9) / 5 },
    { says: '0.18 s a', is: (8 * 0.9) / 5 - (0.9 + 4.55 / 12.5) },
    { says: '7.3 but', is: (8 * 4 * 0.9) / (4 * 0.9 + 4.55 / 12.5) },
    { says: '6.7 if', is: (8 * 0.9) / (0.9 + 4.55 / 2 / 12.5) },
  ],
  'one-task-that-never-ends': [{ says: '13 % of all clicks', is: (100 * 30) / (199 + 30) }],
  'a-pipeline-with-one-heavy-stage': [
    { says: '450 ms.', is: pipeline(UNEVEN, 8) },
    { says: '60 %.', is: busy(UNEVEN, 8) },
    { says: '1,530 ms', is: pipeline(UNEVEN, 32) },
    { says: '70.6 %', is: busy(UNEVEN, 32) },
    { says: '75 %.', is: busy(UNEVEN, 1e6) },
    { says: '371 ms', is: pipeline(EVEN, 8) },
    { says: '72.7 %', is: busy(EVEN, 8) },
    { says: '91.4 %', is: busy(EVEN, 32) },
    { says: '382. A', is: pipeline(UNEVEN, 32) / 4, within: 0.5 },
  ],
  'the-slowest-of-sixty-four': [
    { says: '0.27. Average', is: 0.98 ** 64 },
    { says: '3.9 s, though', is: step(0) },
    { says: '4.5 %:', is: 100 * moreThan(3, 67, 0.02) },
    { says: '1.18 s', is: step(3) },
    { says: '1.2 %, so', is: 100 * moreThan(4, 68, 0.02) },
    { says: '1.05 s.', is: step(4) },
    { says: '3.7 times', is: step(0) / step(4) },
    { says: '9.3 % of', is: (100 * 0.02 * 5) / (0.98 + 0.02 * 5) },
    {
      says: '1.3 % for',
      is: 100 * (1 - Math.exp(-1.36) * (1 + 1.36 + 1.36 ** 2 / 2 + 1.36 ** 3 / 6 + 1.36 ** 4 / 24)),
    },
  ],
  'how-many-of-five-must-answer': [
    { says: '4.9 % of', is: 100 * (1 - 0.99 ** 5) },
    { says: '70 minutes a day', is: 1440 * (1 - 0.99 ** 5), within: 1 },
    { says: '0.001 % of', is: 100 * moreThan(2, 5, 0.01) },
    { says: '0.1 % of', is: 100 * moreThan(1, 5, 0.01) },
    { says: '85 s a day', is: 86_400 * moreThan(1, 5, 0.01) },
  ],
  'six-hours-of-unread-temperatures': [
    { says: '19.44 million. It', is: (6 * 3600 * 900) / 1e6 },
    { says: '64,800 s', is: (6 * 3600 * 900) / 300 },
    { says: '18 hours', is: (6 * 900) / 300 },
    { says: '16.5 hours', is: (6 - 0.5) / (1200 / 900 - 1) },
    { says: '318 a second', is: 1000 / (3 + 7 / 50) },
    { says: '3,822 in', is: (12 * 1000) / (3 + 7 / 50) },
    { says: '6,654 s', is: 19.44e6 / (12_000 / 3.14 - 900) },
    { says: '1.8 hours', is: 19.44e6 / (12_000 / 3.14 - 900) / 3600 },
  ],
  'which-side-of-the-join-travels': [
    { says: '3,923 GB', is: 0.98 * 4003 },
    { says: '63 s at', is: (0.98 * 4003) / 62.5 },
    { says: '147 GB;', is: 3 * 49 },
    { says: '2.4 s at', is: 3 / 1.25 },
    { says: '118 s,', is: (3 * 49) / 1.25 },
    { says: '82 GB.', is: 4000 / 49 },
  ],
}
