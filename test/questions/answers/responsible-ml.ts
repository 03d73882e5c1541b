import type { Answers } from './claim'

export const answers: Answers = {
  'the-same-accuracy-for-both-groups': [
    { says: '80 %.', is: (100 * (450 + 350)) / 1000 },
    { says: '35.7 %', is: (100 * 100) / 280 },
    { says: '75 % and', is: (100 * 450) / 600 },
    { says: '83 % are', is: (100 * 100) / 120 },
  ],
}
