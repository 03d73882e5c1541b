import type { Answers } from './claim'

export const answers: Answers = {
  'eight-accelerators-five-times-as-fast': [
    { says: '4.55 GB', is: 2 * (7 / 8) * 2.6 },
    { says: '0.36 s.', is: (2 * (7 / 8) * 2.6) / 12.5 },
    { says: '5.7. Measured', is: (8 * 0.9) / (0.9 + 4.55 / 12.5) },
    { says: '7.3 but', is: (8 * 4 * 0.9) / (4 * 0.9 + 4.55 / 12.5) },
  ],
}
