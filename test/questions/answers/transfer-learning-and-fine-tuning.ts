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
    { says: '70 GB each', is: 7 * (2 + 2 + 12 / 2) },
    { says: '63 GB each', is: 7 * (2 + 2 / 2 + 12 / 2) },
    { says: '4.19 million', is: (32 * 2 * 2 * 4096 * 8) / 1e6 },
    { says: '67 MB', is: (16 * 32 * 2 * 2 * 4096 * 8) / 1e6 },
    { says: '3.5 GB', is: 7 * 0.5 },
  ],
  'examples-in-the-prompt-or-in-the-weights': [
    { says: '1,380 euros per million', is: 4000 * 0.3 + 150 * 1.2 },
    { says: '600 euros, 0.060', is: 400 * 0.6 + 150 * 2.4 },
    { says: '34.50 against', is: (25_000 * 1380) / 1e6 },
    { says: '15.00 euros', is: (25_000 * 600) / 1e6 },
    { says: '7,118 euros saved', is: (365 * 25_000 * 780) / 1e6 },
    { says: '14,796 euros for the model', is: 6 * (4 * 600 + 66) },
    { says: '11,196. So', is: 6 * (3 * 600 + 66) },
    { says: '4,100 a year more', is: 6 * (3 * 600 + 66) - (365 * 25_000 * 780) / 1e6, within: 50 },
    { says: '2.9 days of work', is: 1 + ((365 * 25_000 * 780) / 1e6 / 6 - 66) / 600 },
    { says: '39,000 reports a day; or', is: (25_000 * 11_196) / 7118, within: 500 },
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
  'which-part-to-train': [
    { says: '33 recordings a machine', is: 2000 / 60 },
    { says: '1.8 points', is: 100 * Math.sqrt((0.8 * 0.2) / 500) },
  ],
  'why-so-few-numbers-suffice': [
    { says: '65,536 trained', is: 2 * 4096 * 8 },
    { says: '0.39 %', is: (100 * 2 * 4096 * 8) / 4096 ** 2 },
  ],
  'labels-from-a-larger-model': [
    { says: '1,000 euros', is: 500_000 * 0.002 },
    { says: '4.7 of 100', is: 8 * (1 - 0.41) },
    { says: '400 examples', is: 0.08 * 5000 },
    { says: '50,000. At random', is: 20_000 / 0.4 },
    { says: '4,000 of "other"', is: 0.08 * 50_000 },
  ],
  'sixty-workshops-one-base-model': [
    { says: '16 GB for the base', is: (8e9 * 2) / 1e9 },
    { says: '960 GB', is: 60 * 16 },
    { says: '14 million values', is: (32 * 16 * (2 * 8192 + 2 * 5120)) / 1e6 },
    { says: '42 million on', is: (32 * 16 * (2 * 8192 + 2 * 5120 + 3 * (4096 + 14_336))) / 1e6 },
    { says: '2.4 GB', is: (60 * 40) / 1000 },
    { says: '20 GB, and', is: (500 * 40) / 1000 },
  ],
}
