import type { Answers } from './claim'

export const answers: Answers = {
  'what-fits-on-two-accelerators': [
    { says: '112 GB', is: (2 + 2 + 4 + 8) * 7 },
    { says: '4.19 million', is: (32 * 2 * 2 * 4096 * 8) / 1e6 },
    { says: '67 MB', is: (16 * 32 * 2 * 2 * 4096 * 8) / 1e6 },
    { says: '3.5 GB', is: 7 * 0.5 },
  ],
}
