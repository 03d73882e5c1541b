import type { Answers } from './claim'

/** Two-sided sign test: the chance of a split of n fair coins as uneven as this. */
function sign(fewer: number, n: number): number {
  let sum = 0
  for (let k = 0, term = 0.5 ** n; k <= fewer; k++, term *= (n - k + 1) / k) sum += term
  return 2 * sum
}

export const answers: Answers = {
  'what-fits-on-two-accelerators': [
    { says: '112 GB', is: (2 + 2 + 4 + 8) * 7 },
    { says: '4.19 million', is: (32 * 2 * 2 * 4096 * 8) / 1e6 },
    { says: '67 MB', is: (16 * 32 * 2 * 2 * 4096 * 8) / 1e6 },
    { says: '3.5 GB', is: 7 * 0.5 },
  ],
  'examples-in-the-prompt-or-in-the-weights': [
    { says: '1,380 per million', is: 4000 * 0.3 + 150 * 1.2 },
    { says: '600, 0.060', is: 400 * 0.6 + 150 * 2.4 },
    { says: '34.50 against', is: (25_000 * 1380) / 1e6 },
    { says: '15.00 euros', is: (25_000 * 600) / 1e6 },
    { says: '7,118 saved', is: (365 * 25_000 * 780) / 1e6 },
    { says: '14,796 a year', is: 6 * (4 * 600 + 66) },
    { says: '52,000 a day', is: (25_000 * 14_796) / 7118, within: 500 },
    { says: '408: cheaper', is: 3600 * 0.03 + 400 * 0.3 + 150 * 1.2 },
  ],
  'twelve-hours-of-a-small-language': [{ says: '16 hours', is: 2 * 8 }],
  'better-on-the-whole': [
    { says: '61.2 %; standard', is: (100 * 104) / 170 },
    { says: '3.8 points', is: 50 / Math.sqrt(170) },
    { says: '2.9. A', is: (104 - 85) / (0.5 * Math.sqrt(170)) },
    { says: '0.004.', is: sign(66, 170) },
    { says: '22.7 %; the', is: (100 * 5) / 22 },
    { says: '0.017. As', is: sign(5, 22) },
    { says: '76 %. The', is: (100 * 58) / 76 },
  ],
  'why-so-few-numbers-suffice': [
    { says: '65,536 trained', is: 2 * 4096 * 8 },
    { says: '0.39 %', is: (100 * 2 * 4096 * 8) / 4096 ** 2 },
  ],
  'labels-from-a-larger-model': [
    { says: '1,000 euros', is: 500_000 * 0.002 },
    { says: '4,000 of them', is: 0.08 * 50_000 },
  ],
  'sixty-workshops-one-base-model': [
    { says: '16 GB for the base', is: (8e9 * 2) / 1e9 },
    { says: '960 GB', is: 60 * 16 },
    { says: '2.4 GB', is: (60 * 40) / 1000 },
  ],
}
