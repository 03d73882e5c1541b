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
  'rules-and-a-model-side-by-side': [
    { says: '14,520 euros', is: (400 + 2600 - 600) * 7 + (600 * 0.55 - 400 * 0.4 - 2600 * 0.08) * 60 },
    { says: '21,320 euros', is: (2600 - 600) * 7 + (600 * 0.55 - 2600 * 0.08) * 60 },
    { says: '15,600 euros', is: -600 * 7 + 600 * 0.55 * 60 },
    { says: '11.7 %. Model', is: (100 * 7) / 60 },
  ],
  'a-hundred-and-forty-cracks-a-day': [
    { says: '1,600 after', is: (140 - 60) * 20 },
    { says: '27 days', is: ((140 - 60) * 20) / 60 },
    { says: '24 cracks a day.', is: (60 * 56) / 140 },
  ],
}
