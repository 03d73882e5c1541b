import type { Answers } from './claim'

export const answers: Answers = {
  'how-many-workers-for-the-peak': [
    { says: '36 workers', is: 900 / (1 / 0.04) },
    { says: '88.9 a second', is: 8 / 0.09 },
    { says: '11 with no reserve', is: Math.ceil(900 / (8 / 0.09)) },
    { says: '133 ms.', is: 8000 / (900 / 15) },
  ],
}
