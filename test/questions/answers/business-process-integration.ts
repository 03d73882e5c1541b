import type { Answers } from './claim'

export const answers: Answers = {
  'overrides-in-one-case-of-three': [{ says: '78 %.', is: (900 * 91 + 1200 * 75 + 900 * 69) / 3000 }],
  'leaflets-approved-in-four-seconds': [
    { says: '900.', is: 60000 * 0.015 },
    { says: '27 % found; the', is: (100 * 54) / 200 },
    { says: '657 wrong sentences', is: 900 * (1 - 54 / 200) },
    { says: '24 %. Both', is: (100 * 240 * (36 / 40)) / 900 },
  ],
  'a-better-score-behind-the-same-number': [
    { says: '530 late ones, 53 %', is: 200 + 330 },
    { says: '40 % late above', is: (100 * 400) / 1000 },
  ],
}
