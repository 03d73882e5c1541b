import type { Answers } from './claim'

/** Expected largest of so many independent standard normals: the integral of 1 - F(x)^n above 0, less that of F(x)^n below. */
function expectedMaximum(count: number): number {
  const step = 0.001
  let density = 0
  let sum = 0
  for (let x = -8; x < 8; x += step) {
    density += (step * Math.exp(-((x + step / 2) ** 2) / 2)) / Math.sqrt(2 * Math.PI)
    sum += step * (x + step > 0 ? 1 - density ** count : -(density ** count))
  }
  return sum
}

export const answers: Answers = {
  'four-hundred-trials-and-a-small-holdout': [
    { says: '1.79 points', is: 100 * Math.sqrt((0.8 * 0.2) / 500) },
    { says: '2.97 standard', is: expectedMaximum(400) },
    { says: '85.3 %', is: 80 + expectedMaximum(400) * 100 * Math.sqrt((0.8 * 0.2) / 500) },
  ],
  'buy-or-host-for-invoices': [
    { says: '1,800 a month. Hosting', is: 120_000 * 0.015 },
    { says: '1,800 a month. Building', is: 900 + 0.1 * 9000 },
    { says: '2,700 a month', is: 300_000 * 0.015 - 1800 },
  ],
  'sixty-random-tries': [
    { says: '59 (58.4)', is: Math.ceil(Math.log(0.05) / Math.log(0.95)) },
    { says: '58.4)', is: Math.log(0.05) / Math.log(0.95) },
    { says: '11.8 hours', is: (59 * 12) / 60 },
  ],
  'an-exam-it-may-have-read': [
    { says: '3.3 if taken', is: 100 * Math.sqrt((0.86 * 0.14 + 0.71 * 0.29) / 300) },
    { says: '3.7 points unpaired', is: 100 * Math.sqrt((0.75 * 0.25 + 0.68 * 0.32) / 300) },
    { says: '-0.2 to', is: 7 - 196 * Math.sqrt((0.75 * 0.25 + 0.68 * 0.32) / 300) },
    { says: '14.2. Compared', is: 7 + 196 * Math.sqrt((0.75 * 0.25 + 0.68 * 0.32) / 300) },
  ],
  'small-first-then-large': [
    { says: '81.9 %; large', is: 0.7 * 93 + 0.3 * 56 },
    { says: '93.5 %; cascade', is: 0.7 * 95 + 0.3 * 90 },
    { says: '92.1 %.', is: 0.7 * 93 + 0.3 * 90 },
    { says: '1.91; large', is: 0.1 + 10 * (1 - 0.819) },
    { says: '2.65; cascade', is: 2 + 10 * (1 - 0.935) },
    { says: '1.49 cents. At', is: 0.7 + 10 * (1 - 0.921) },
    { says: '93 cents. The', is: 1.3 / 0.014 },
    { says: '5.9 cents an error', is: 0.6 / (0.921 - 0.819) },
  ],
  'choosing-a-model-from-a-leaderboard': [
    { says: '8 hours, all', is: (160 * 6 * 30) / 3600 },
    { says: '3.1 points: a', is: 100 * Math.sqrt(0.15 / 160) },
    { says: '6 points for 160', is: 196 * Math.sqrt(0.15 / 160) },
  ],
  'an-evaluation-for-a-writing-assistant': [{ says: '4.4 points (clear', is: 100 * Math.sqrt(0.25 / 130) }],
  'the-model-behind-the-name': [
    { says: '108 more', is: 0.29 * 605 - 0.11 * 610 },
    { says: '6.4 s)', is: (9.1 * 148) / 212 },
  ],
  'fourteen-hundred-models-nobody-watches': [
    { says: '93 % quantile', is: (100 * 130) / 140 },
    { says: '4 %; among', is: 30 / Math.sqrt(56) },
    { says: '6 to 7 %', is: expectedMaximum(12) * (30 / Math.sqrt(56)), within: 1 },
  ],
}
