import type { Answers } from './claim'

/** Share of a normal distribution below z, by summing its density. */
function below(z: number): number {
  const step = 1e-4
  let sum = 0
  for (let x = -8 + step / 2; x < z; x += step) sum += Math.exp((-x * x) / 2)
  return (sum * step) / Math.sqrt(2 * Math.PI)
}

/** Mean weekly cost of a model that is trained every so many weeks. */
const weekly = (weeks: number, price = 3000) => price / weeks + 250 * (weeks - 1)

/** Six alarms: the incidents each rang for, and its false alarms; what an unseen incident costs. */
const ALARMS = { A: [1, 2, 3, 4], B: [1, 2, 4], C: [1, 2, 3], D: [3, 5], E: [5, 6], F: [2, 4, 5] } as const
const FALSE_ALARMS = { A: 3, B: 2, C: 2, D: 14, E: 24, F: 58 } as const
const COSTS = [4000, 5000, 3000, 6000, 14_000, 30_000, 18_000]
type Alarm = keyof typeof ALARMS

/** What a set of alarms saves in a year, less its false alarms. */
function gain(...alarms: readonly Alarm[]): number {
  const seen = new Set<number>(alarms.flatMap((alarm) => [...ALARMS[alarm]]))
  const saved = [...seen].reduce((sum, incident) => sum + (COSTS[incident - 1] ?? 0), 0)
  return saved - 300 * alarms.reduce((sum, alarm) => sum + FALSE_ALARMS[alarm], 0)
}

export const answers: Answers = {
  'how-many-workers-for-the-peak': [
    { says: '36 workers', is: 900 / (1 / 0.04) },
    { says: '88.9 a second', is: 8 / 0.09 },
    { says: '11 with no reserve', is: Math.ceil(900 / (8 / 0.09)) },
    { says: '117 ms; with 90 ms', is: 7000 / (900 / 15) },
    { says: '66.7 a second', is: 4 / 0.06 },
    { says: '14 workers with no reserve', is: Math.ceil(900 / (4 / 0.06)) },
  ],
  'twenty-shards-and-one-slow-answer': [
    { says: '= 18.2 % of pages', is: 100 * (1 - 0.99 ** 20) },
    { says: '0.05 % of requests', is: 100 * (1 - 0.99 ** (1 / 20)) },
    { says: '2,000.', is: 1 / (1 - 0.99 ** (1 / 20)), within: 20 },
    { says: '0.2 % of pages', is: 100 * (1 - (1 - 0.01 ** 2) ** 20) },
  ],
  'what-to-write-down-with-each-score': [
    { says: '6 GB a day', is: (3e6 * 2e3) / 1e9 },
    { says: '2.2 TB a year', is: (365 * 3e6 * 2e3) / 1e12 },
  ],
  'a-cache-emptied-at-six': [
    { says: '400 a second for workers', is: 0.2 * 2000 },
    { says: '1,500 a second; after', is: 2000 - 20 * 25 },
    { says: '3 s, while', is: (2000 - 20 * 25) / (20 * 25) },
    { says: '90,000 in fifteen minutes', is: (20 * 25 - 400) * 900 },
    { says: '360,000. After', is: 400 * 900 },
    { says: '75 % must hit', is: 100 * (1 - (20 * 25) / 2000) },
    { says: '6.25 % at the peak', is: (100 * (20 * 25 - 400)) / (2000 - 400) },
  ],
  'a-test-set-that-moves': [
    { says: '96 %, by week 4', is: 100 * (1 - 0.2 ** 2) },
    { says: '99.2 %', is: 100 * (1 - 0.2 ** 3) },
  ],
  'the-service-that-stayed-down': [
    { says: '800 a second, when none', is: 200 * 4 },
    { says: '1,650 s, nearly', is: 495_000 / 300 },
  ],
  'how-often-to-retrain': [
    { says: '3,000, 1,750, 1,500, 1,500, 1,600, 1,750', is: weekly(1) },
    { says: '1,750, 1,500, 1,500, 1,600, 1,750 for', is: weekly(2) },
    { says: '1,500, 1,500, 1,600, 1,750 for', is: weekly(3) },
    { says: '1,500, 1,600, 1,750 for', is: weekly(4) },
    { says: '1,600, 1,750 for', is: weekly(5) },
    { says: '1,750 for', is: weekly(6) },
    { says: '3.5 weeks', is: Math.sqrt((2 * 3000) / 500) },
    { says: '52,000 a year', is: 52 * (weekly(3) - weekly(2, 500)) },
    { says: '1,929 a week', is: weekly(7) },
  ],
  'red-one-run-in-twenty': [
    { says: '4.8 % of runs', is: 100 * below((0.9 - 0.92) / 0.012) },
    { says: '2.9 a day', is: 60 * below((0.9 - 0.92) / 0.012) },
    { says: '0.006. With', is: 0.012 / Math.sqrt(4) },
    { says: '4.8 %; sixteen minutes', is: 100 * below((0.91 - 0.92) / 0.006) },
    { says: '0.2 %.', is: 100 * below((0.9 - 0.92) / 0.012) ** 2 },
    { says: '0.6 %.', is: 100 * below((0.91 - 0.92) / 0.004) },
  ],
  'nine-days-in-the-training-data': [{ says: '3,500 reports wait', is: 5400 - 1900 }],
  'captions-in-batches': [{ says: '350 requests a second', is: 7 / 0.02 }],
  'one-feature-store-for-three-teams': [
    { says: '80,000 a year', is: (6 * 20_000) / 1.5 },
    { says: '420,000 against', is: 2 * 180_000 + 60_000 },
    { says: '160,000 of incidents', is: 2 * 80_000 },
    { says: '210,000 a year', is: (2 * 180_000 + 60_000) / 2 },
  ],
  'a-list-for-the-crews-by-six': [
    { says: '24 euros a night', is: 40 * 2 * 0.3 },
    { says: '135,000 euros', is: 9 * 15_000 },
    { says: '1,350 a night', is: (9 * 15_000) / 100 },
  ],
  'three-alarms-for-the-night': [
    { says: '15,900.', is: gain('A', 'B', 'C') },
    { says: '36,800; A', is: gain('E') },
    { says: '17,100; B', is: gain('A') },
    { says: '14,400; D', is: gain('B') },
    { says: '12,800; C', is: gain('D') },
    { says: '11,400; F', is: gain('C') },
    { says: '7,600. But', is: gain('F') },
    { says: '62,000 euros, for', is: gain('A', 'E') + 27 * 300 },
    { says: '53,900, more', is: gain('A', 'E') },
    { says: '600 a year', is: gain('A', 'E') - gain('A', 'B', 'E') },
    { says: '4,200, F', is: gain('A', 'E') - gain('A', 'D', 'E') },
    { says: '17,400. B, C', is: gain('A', 'E') - gain('A', 'E', 'F') },
    { says: '26,900 against', is: gain('A', 'D') },
    { says: '23,900 for', is: gain('A', 'E') - 30_000 },
    { says: '28 false alarms and', is: (62_000 - gain('B', 'C', 'E')) / 300 },
  ],
  'four-models-on-one-page': [
    { says: '146, 9.4 %', is: 0.061 * 2400 },
    { says: '226; the', is: 0.094 * 2400 },
    { says: '0.5 points, so', is: 100 * Math.sqrt((0.061 * 0.939) / 2400) },
    { says: '7 of them', is: (0.094 - 0.061) / Math.sqrt((0.061 * 0.939) / 2400) },
    { says: '80 more than predicted', is: (0.094 - 0.06) * 2400, within: 5 },
    { says: '240 are already', is: 3 * (0.094 - 0.06) * 2400, within: 10 },
  ],
}
