import type { Answers } from './claim'

export const answers: Answers = {
  'overrides-in-one-case-of-three': [{ says: '78 %.', is: (900 * 91 + 1200 * 75 + 900 * 69) / 3000 }],
}
