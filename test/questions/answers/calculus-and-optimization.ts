import type { Answers } from './claim'

export const answers: Answers = {
  'a-learning-rate-for-a-narrow-valley': [
    { says: '0.02.', is: 2 / 100 },
    { says: '687 steps', is: Math.log(1000) / -Math.log(0.99) },
    { says: '345 steps', is: Math.log(1000) / -Math.log(99 / 101) },
    { says: '35 steps', is: Math.log(1000) / -Math.log(9 / 11), within: 1 },
  ],
}
