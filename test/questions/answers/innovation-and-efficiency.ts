import type { Answers } from './claim'

export const answers: Answers = {
  'sorting-returns-by-machine': [
    { says: '1,520 in all', is: ((3000 * 40) / 3600) * 24 + 3000 * 0.04 * 6 },
    { says: '1,170 in all', is: 2100 * 0.03 * 6 + ((900 * 60) / 3600) * 24 + 900 * 0.08 * 6 },
    { says: '135 (90 euros)', is: 2100 * 0.03 + 900 * 0.08 },
  ],
}
