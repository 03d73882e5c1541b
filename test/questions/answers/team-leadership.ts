import type { Answers } from './claim'

export const answers: Answers = {
  'reading-four-scorecards': [{ says: '2.875', is: (4 + 4 + 1 + 2.5) / 4 }],
}
