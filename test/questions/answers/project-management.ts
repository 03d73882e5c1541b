import type { Answers } from './claim'

export const answers: Answers = {
  'six-weeks-and-a-chain-of-risks': [
    { says: '0.408', is: 0.8 * 0.85 * 0.75 * 0.8 },
    { says: '54 %; contract', is: 100 * 0.8 * 0.85 * 0.8 },
    { says: '51 %; labels', is: 100 * 0.85 * 0.75 * 0.8 },
    { says: '64 %', is: 100 * 0.85 * 0.75 },
  ],
}
