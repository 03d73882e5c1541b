import type { Answers } from './claim'

export const answers: Answers = {
  'five-suspects-and-one-afternoon': [
    { says: '82 minutes', is: 0.15 * 5 + 0.25 * 20 + 0.05 * 30 + 0.4 * 120 + 0.15 * 180 },
    { says: '113.', is: 0.4 * 90 + 0.25 * 105 + 0.15 * 110 + 0.15 * 170 + 0.05 * 180 },
    { says: '73.', is: 0.15 * 5 + 0.25 * 20 + 0.05 * 30 + 0.55 * 120 },
    { says: '57 minutes', is: 0.4 * 90 + 0.15 * 5 + 0.25 * 20 + 0.05 * 30 + 0.15 * 90 },
  ],
  'late-on-tuesdays-in-the-north': [{ says: '26.', is: 0.6 * 41 + 0.4 * 4 }],
  'who-should-be-reminded': [
    { says: '960 misses', is: 0.08 * 12_000 },
    { says: '288 prevented = 11,520; net 7,920', is: (0.6 * 960) / 2 },
    { says: '7,920, less', is: 40 * 288 - 1.5 * 2400 },
    { says: '3,920, and', is: 40 * 288 - 1.5 * 2400 - 4000 },
    { says: '5,040 a year', is: (40 * 0.45 * 960) / 2 - 1.5 * 2400 },
    { says: '10,360 a year', is: 40 * 0.3 * 960 - 0.08 * 12_000 - 200 },
  ],
  'a-language-model-for-a-fixed-form': [
    { says: '240 wrong', is: 0.006 * 40_000 },
    { says: '29,000 a year', is: 365 * 80, within: 500 },
  ],
  'fourteen-attempts': [{ says: '1.1 points', is: 100 * Math.sqrt((0.81 * 0.19) / 1200) }],
  'the-commit-that-fails-sometimes': [
    { says: '0.00114', is: 0.7 ** 19 },
    { says: '0.0008)', is: 0.7 ** 20 },
    { says: '117 runs', is: 10 * (0.5 * 20 + 0.5 / 0.3) },
    { says: '12 % of cases', is: 100 * 0.9 ** 20 },
  ],
  'the-most-it-could-ever-bring': [
    { says: '72,000 euros a year is the bound', is: 9000 * 8 },
    { says: '28,800. A', is: 0.4 * 72_000 },
    { says: '14,400, less', is: 0.2 * 72_000 },
  ],
  'it-was-the-data-last-time': [{ says: '3.4 of 34', is: 0.1 * 34 }],
  'cars-that-answer-nobody': [
    { says: '600 complaints', is: 0.003 * 200_000 },
    { says: '1,400; halving', is: 0.2 * 1000 * 7 },
    { says: '14, so', is: 0.002 * 1000 * 7 },
  ],
}
