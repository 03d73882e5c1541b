import type { Answers } from './claim'

export const answers: Answers = {
  'the-same-accuracy-for-both-groups': [
    { says: '80 %.', is: (100 * (450 + 350)) / 1000 },
    { says: '35.7 %', is: (100 * 100) / 280 },
    { says: '75 % and', is: (100 * 450) / 600 },
    { says: '83 % are', is: (100 * 100) / 120 },
  ],
  'a-year-of-noisy-counts': [
    { says: '2.83; 95 %', is: Math.SQRT2 / 0.5 },
    { says: '5.99.', is: Math.log(20) / 0.5 },
    { says: '155.8', is: 52 * Math.log(20) },
    { says: '12.0, usable', is: 4 * Math.log(20) },
  ],
}
