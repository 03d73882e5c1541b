import type { Answers } from './claim'

export const answers: Answers = {
  'accelerators-that-wait-for-images': [
    { says: '1,024 ms', is: 256 * 4 },
    { says: '171 ms. Overlapped', is: (256 * 4) / 6 },
    { says: '2.8 times', is: 180 / 64 },
    { says: '73 ms.', is: (256 * 4) / 14 },
  ],
  'clipping-before-unscaling': [
    { says: '0.0000153.', is: 1 / 65_536 },
    { says: '0.31 to', is: 20_000 / 65_536 },
    { says: '1.37. So', is: 90_000 / 65_536 },
    { says: '0.000000022, about', is: 1 / 65_536 / Math.sqrt(500_000) },
    { says: '68 % of its size', is: 100 / (1 + 1e-8 * 65_536 * Math.sqrt(500_000)) },
    { says: '13 %.', is: 100 / (1 + 1e-8 * 65_536 * Math.sqrt(100e6)) },
  ],
  'fourteen-models-in-an-old-framework': [{ says: '41 person-weeks', is: 4 * 6 + 7 * 2 + 3 }],
  'a-batch-that-does-not-fit': [
    { says: '5.6 GB.', is: (350e6 * 16) / 1e9 },
    { says: '17.3 GB. In', is: (24 * 90 * 8) / 1000 },
    { says: '14.2 GB. Same', is: (24 * 90 * 4) / 1000 + 5.6 },
    { says: '0.77 GB and', is: (24 * 4 * 8) / 1000 },
    { says: '9.9 GB.', is: (24 * 90 * 2) / 1000 + 5.6 },
    { says: '2.8 GB.', is: (350e6 * 8) / 1e9 },
    { says: '7.1 GB in', is: (24 * 4 * 8 + 90 * 8) / 1000 + 5.6 },
  ],
  'four-minutes-to-compile': [
    { says: '37.8 ms. 30', is: 0.18 * 210 },
    { says: '18.9 minutes', is: (30_000 * 0.0378) / 60 },
    { says: '6,349 steps', is: 240 / 0.0378 },
    { says: '160 minutes', is: 40 * 4 },
    { says: '1.22, so', is: 1 / 0.82 },
    { says: '22 % more', is: 100 * (1 / 0.82 - 1) },
    { says: '13 %. Padding', is: 100 * ((30_000 * 0.21 - 2 * 240) / (30_000 * 0.21 * 0.82) - 1) },
  ],
  'equal-models-unequal-answers': [{ says: '0.54 (differing', is: 31 / 255 / 0.225 }],
  'an-upgrade-with-forty-warnings': [{ says: '3.5 %; at', is: (100 * 212) / 6000 }],
}
