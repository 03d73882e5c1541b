import type { Answers } from './claim'

export const answers: Answers = {
  'how-many-workers-for-the-peak': [
    { says: '36 workers', is: 900 / (1 / 0.04) },
    { says: '88.9 a second', is: 8 / 0.09 },
    { says: '11 with no reserve', is: Math.ceil(900 / (8 / 0.09)) },
    { says: '117 ms; with 90 ms', is: 7000 / (900 / 15) },
    { says: '66.7 a second', is: 4 / 0.06 },
    { says: '14 workers with no reserve', is: Math.ceil(900 / (4 / 0.06)) },
  ],
}
