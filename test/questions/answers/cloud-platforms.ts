import type { Answers } from './claim'

export const answers: Answers = {
  'interruptible-machines-for-training': [
    { says: '1,280 euros', is: 40 * 32 },
    { says: '3.3 h', is: ((40 / 5) * (15 + 10)) / 60 },
    { says: '477 euros', is: 11 * (40 + (8 * 25) / 60) },
    { says: '57 h', is: 40 * (1 + 25 / 60) },
  ],
}
