import type { Answers } from './claim'

export const answers: Answers = {
  'accelerators-that-wait-for-images': [
    { says: '1,024 ms', is: 256 * 4 },
    { says: '171 ms. Overlapped', is: (256 * 4) / 6 },
    { says: '2.8 times', is: 180 / 64 },
  ],
}
