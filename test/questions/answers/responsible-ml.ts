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
    { says: '26. Any', is: 52 * 0.5 },
    { says: '155.8', is: 52 * Math.log(20) },
    { says: '12.0, usable', is: 4 * Math.log(20) },
  ],
  'was-my-voice-in-your-training': [
    { says: '6 %), and', is: (100 * 120) / 2000 },
    { says: '1 %).', is: (100 * 20) / 2000 },
    { says: '2.9 %, six', is: (100 * 0.005 * 0.06) / (0.005 * 0.06 + 0.995 * 0.01) },
    { says: '86 %. For', is: (100 * 0.06) / 0.07 },
    { says: '0.4 points', is: 196 * Math.sqrt((0.01 * 0.99) / 2000) },
    { says: '81 to 91 %', is: (100 * 0.06) / (0.06 + 0.01 + 1.96 * Math.sqrt((0.01 * 0.99) / 2000)) },
    { says: '91 %.', is: (100 * 0.06) / (0.06 + 0.01 - 1.96 * Math.sqrt((0.01 * 0.99) / 2000)) },
  ],
}
