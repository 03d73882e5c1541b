import type { Answers } from './claim'

export const answers: Answers = {
  'nearest-by-dot-or-by-angle': [
    { says: '0.990 (equal', is: 7 / (Math.SQRT2 * 5) },
    { says: '0.707', is: 5 / (Math.SQRT2 * 5) },
  ],
  'an-embedding-table-that-must-shrink': [
    { says: '153.6 MB', is: (50_000 * 768 * 4) / 1e6 },
    { says: '13.0 MB. Rank', is: ((50_000 + 768) * 64 * 4) / 1e6 },
    { says: '52.0 MB', is: ((50_000 + 768) * 256 * 4) / 1e6 },
    { says: '19.2 MB', is: (50_000 * 768 * 0.5) / 1e6 },
  ],
}
