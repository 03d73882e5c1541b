import type { Answers } from './claim'

/** Learner-weeks that plan B adds over 52 weeks, at a weekly loss. */
function planB(loss: number): number {
  const gain = 20_000 * (0.3 / (0.3 + loss) - 0.75)
  let sum = 0
  for (let week = 1; week <= 52; week++) sum += gain * (1 - (1 - 0.3 - loss) ** week)
  return sum
}

export const answers: Answers = {
  'nearest-by-dot-or-by-angle': [
    { says: '0.990 (equal', is: 7 / (Math.SQRT2 * 5) },
    { says: '0.707', is: 5 / (Math.SQRT2 * 5) },
  ],
  'an-embedding-table-that-must-shrink': [
    { says: '153.6 MB', is: (50_000 * 768 * 4) / 1e6 },
    { says: '13.0 MB. Rank', is: ((50_000 + 768) * 64 * 4) / 1e6 },
    { says: '52.0 MB', is: ((50_000 + 768) * 256 * 4) / 1e6 },
    { says: '19.2 MB', is: (50_000 * 768 * 0.5) / 1e6 },
    { says: '19.3 MB and', is: (50_000 * 768 * 0.5 + 50_000 * 2) / 1e6 },
    { says: '20.4 MB and', is: (50_000 * 768 * 0.5 + 50_000 * 12 * 2) / 1e6 },
  ],
  'a-campaign-or-a-better-habit': [
    { says: '1.36 weeks', is: Math.log(0.5) / Math.log(1 - 0.1 - 0.3) },
    { says: '15,789 active', is: (20_000 * 0.3) / (0.3 + 0.08) },
    { says: '39,765 learner-weeks', is: planB(0.08) },
    { says: '5,722. At', is: planB(0.097) },
    { says: '3,806 and', is: planB(0.098) },
  ],
  'every-message-looks-like-every-other': [
    { says: '0.995, of A and C', is: (10 * 10 + 2 * 1) / Math.hypot(10, 2) / Math.hypot(10, 1) },
    { says: '0.962, of', is: (10 * 10) / Math.hypot(10, 2) / Math.hypot(10, 2) },
    { says: '0.982. All', is: (10 * 10 + 2 * 0.1) / Math.hypot(10, 2) / Math.hypot(10, 0.1, 0.1) },
    { says: '0.707 with', is: (2 * 0.1) / 2 / Math.hypot(0.1, 0.1) },
  ],
  'two-traces-that-will-not-go-away': [
    { says: '-0.48, 0.36, 3). Along', is: -((0 * 0.6 + 1 * 0.8) * 0.6) },
    { says: '0.36 of the trace', is: 0.6 ** 2 },
    { says: '2.0, so x - 2u', is: 2 * 0.6 + 1 * 0.8 },
  ],
  'risk-of-twenty-thousand-products': [
    { says: '3.2 GB. A plan', is: (20_000 ** 2 * 8) / 1e9 },
    { says: '400 seconds.', is: (10_000 * 20_000 ** 2) / 1e10 },
    { says: '0.84 million', is: (20_000 * 40 + 40 * 40 + 40 + 2 * 20_000) / 1e6 },
    {
      says: '475 times',
      is: (20_000 ** 2 + 20_000) / (20_000 * 40 + 40 * 40 + 40 + 2 * 20_000),
    },
    { says: '487 times', is: 20_000 ** 2 / (20_000 * 40 + 40 * 40 + 20_000) },
  ],
}
