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
}
