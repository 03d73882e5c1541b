import type { Answers } from './claim'

export const answers: Answers = {
  'six-weeks-and-a-chain-of-risks': [
    { says: '0.408', is: 0.8 * 0.85 * 0.75 * 0.8 },
    { says: '54 %; contract', is: 100 * 0.8 * 0.85 * 0.8 },
    { says: '51 %; labels', is: 100 * 0.85 * 0.75 * 0.8 },
    { says: '64 %', is: 100 * 0.85 * 0.75 },
  ],
  'eighteen-experiments-in-flight': [
    { says: '6 weeks, as long', is: 18 / 3 },
    { says: '2.7 weeks', is: 8 / 3 },
    { says: '3.3 weeks, or', is: (18 - 8) / 3 },
  ],
  'labels-that-might-suffice': [
    { says: '12.3 %, at', is: 15.4 * 0.8 },
    { says: '9.9 %.', is: 15.4 * 0.8 ** 2 },
    { says: '1.81 doublings', is: Math.log2(28 / 8) },
    { says: '10.3 %. So', is: 15.4 * 0.8 ** Math.log2(28 / 8) },
    { says: '0.8 points', is: 100 * Math.sqrt((0.154 * 0.846) / 2000) },
    { says: '10.9 % at', is: 13 * 0.8 ** Math.log2(28 / 16) },
  ],
  'a-plan-that-waits-for-itself': [
    { says: '18 weeks. That', is: 1 + 2 + 1 + 3 + 1 + 4 + 2 + 4 },
    { says: '6 weeks and are', is: 1 + 5 },
    { says: '14: eight weeks', is: 18 - 4 },
    { says: '18.', is: 1 + 3 + 1 + 2 + 1 + 4 + 2 + 4 },
  ],
  'a-date-with-a-probability': [
    { says: '1.08. The chain', is: Math.sqrt((1 + 4 + 36 - 2 - 6 - 12) / 18) },
    { says: '4.59 each', is: 6 - Math.sqrt(0.1 * 5 * 4) },
    { says: '45.9.', is: 10 * (6 - Math.sqrt(0.1 * 5 * 4)) },
  ],
  'labels-three-weeks-late': [{ says: '12 %; the exact', is: (100 * 6) / 50 }],
  'the-demonstration-went-too-well': [{ says: '30 % vague', is: 100 - 61 - 9 }],
  'two-points-short-at-halftime': [
    { says: '2.5 points; the', is: 100 * Math.sqrt((0.58 * 0.42) / 400) },
    { says: '870,000 a year', is: (900_000 * 58) / 60 },
    { says: '15,000 a year', is: 900_000 / 60 },
    { says: '290,000 (a third', is: (900_000 * 58) / 60 / 3 },
    { says: '13 points to pay', is: 200_000 / (900_000 / 60) },
  ],
  'six-months-for-sound-and-bearings': [
    { says: '360,000, so', is: 6 * 60_000 },
    { says: '0.15 breakdowns', is: 120 / 800 },
    { says: '1.5 breakdowns expected', is: (0.15 * 40) / 4 },
    { says: '22 % of none', is: 100 * Math.exp(-1.5) },
    { says: '30 in three months', is: 120 / 4 },
    { says: '3.6 million', is: (120 * 30_000) / 1e6 },
    { says: '900,000, less', is: 3_600_000 / 4 },
    { says: '400,000. That', is: 800 * 500 },
    { says: '500,000, or', is: 900_000 - 400_000 },
    { says: '625 euros', is: 500_000 / 800 },
  ],
}
