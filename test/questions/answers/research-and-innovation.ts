import type { Answers } from './claim'

const BASELINE = [84.1, 84.9, 83.2]
const NEW = [84.6, 85.0, 84.8]
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
const deviation = (values: readonly number[]) =>
  Math.sqrt(values.reduce((sum, value) => sum + (value - mean(values)) ** 2, 0) / (values.length - 1))

export const answers: Answers = {
  'half-a-point-on-three-seeds': [
    { says: '84.07 and', is: mean(BASELINE) },
    { says: '84.80, difference', is: mean(NEW) },
    { says: '0.85 and', is: deviation(BASELINE) },
    { says: '0.20. With', is: deviation(NEW) },
    { says: '0.27; its', is: 0.2714 }, // Welch’s t-test: t = 1.454 with 2.22 degrees of freedom
  ],
  'a-table-in-a-paper': [
    { says: '2.4, 2.6', is: (100 * 0.1) / 4.2 },
    { says: '2.6 and', is: (100 * 0.1) / 3.9 },
    { says: '2.0 %. Both', is: (100 * 0.1) / 5.1 },
  ],
  'a-gain-that-shrinks': [
    { says: '0.25 points', is: 1 / 4 },
    { says: '100,000 euros a year, less', is: (0.25 / 0.1) * 40_000, within: 0 },
    { says: '0.075 points', is: 0.1 * (30_000 / 40_000) },
    { says: '0.15 points', is: 0.1 * ((30_000 + 60_000 / 2) / 40_000) },
  ],
  'a-pilot-before-the-bet': [
    { says: '0.35. Works', is: 0.25 * 0.8 + 0.75 * 0.2 },
    { says: '57.1 %', is: (100 * 0.2) / 0.35 },
    { says: '108,571. After', is: (0.2 / 0.35) * 400_000 - 120_000 },
    { says: '7.7 %, so', is: (100 * 0.05) / 0.65 },
    { says: '23,000. The', is: 0.2 * 400_000 - 0.35 * 120_000 - 15_000 },
    { says: '38,000.', is: 0.2 * 400_000 - 0.35 * 120_000 },
    { says: '70,000.', is: 0.25 * (400_000 - 120_000) },
    { says: '46 % of the methods', is: (100 * (0.2 * 280 - 15)) / (0.75 * 120) },
    { says: '47 % of those', is: (100 * (0.15 * 120 + 15)) / (0.25 * 280) },
    { says: '16 % even', is: (100 * (0.2 * 120 + 15)) / (0.8 * 280 + 0.2 * 120) },
    { says: '53 % one', is: (100 * (120 - 0.2 * 120 - 15)) / (400 - 0.8 * 280 - 0.2 * 120) },
  ],
  'a-loss-from-a-paper': [
    { says: '0.1733; gradient', is: 0.25 * Math.log(2) },
    { says: '-0.2983.', is: 0.25 * (-Math.log(2) - 0.5) },
    { says: '0.63. The', is: 0.6266 }, // the minimum of 0.8 (1 - q)^2 (-log q) + 0.2 q^2 (-log(1 - q)), by a grid
  ],
  'parts-that-do-not-add-up': [
    { says: '1.2. If', is: 0.4 + 0.6 + 0.2 },
    { says: '0.42. The', is: 0.3 * Math.SQRT2 },
    { says: '1.4 of those', is: 0.6 / (0.3 * Math.SQRT2) },
    { says: '2.9, three', is: 2 / (0.25 / 0.3) ** 2 },
  ],
  'better-than-the-experts': [
    { says: '1.84 of 100', is: 0.02 * 92 },
    { says: '9.8. Of', is: 0.98 * 10 },
    { says: '15.8 % are', is: (100 * 1.84) / (1.84 + 9.8) },
    { says: '90.2 % were', is: (100 * 46) / 51 },
    { says: '90.0 %; saying', is: 0.02 * 92 + 0.98 * 90 },
    { says: '11.64 of', is: 1.84 + 9.8 },
  ],
  'friday-afternoons-for-learning': [{ says: '42 days', is: 7 * 0.5 * 12 }],
  'a-new-method-into-the-timetable': [
    { says: '2.5 % of trains', is: (100 * 60) / 2400 },
    { says: '60 million', is: 1.8 / 0.03 },
  ],
}
