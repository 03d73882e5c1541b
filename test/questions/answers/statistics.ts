import type { Answers } from './claim'

export const answers: Answers = {
  'no-failures-in-three-hundred': [
    { says: '0.00994', is: 1 - 0.05 ** (1 / 300) },
    { says: '1.22 %', is: 100 * (1 - 0.025 ** (1 / 300)) },
    { says: '30,000 answers', is: Math.log(0.05) / Math.log(1 - 1e-4), within: 100 },
  ],
  'probabilities-after-downsampling': [
    { says: '0.0411', is: 0.3 / (0.3 + 0.7 / 0.1) },
    { says: '-2.303', is: Math.log(0.1) },
  ],
}
