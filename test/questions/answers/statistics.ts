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
  'the-arm-that-lost-visitors': [
    { says: 'z = 4.3', is: (50680 - 50000) / Math.sqrt(100000 / 4) },
    { says: '18.5 on', is: (50680 - 50000) ** 2 / (100000 / 4) },
    { says: '= 5.23 %', is: (100 * 2649) / 50680 },
  ],
  'two-overlapping-intervals': [
    { says: '= 2.65,', is: (70 - 42) / Math.sqrt(70 + 42) },
    { says: 'standard error 1.05 points', is: 100 * Math.sqrt((112 / 1000 - 0.028 ** 2) / 1000) },
    {
      says: 'standard error would be 1.57 points',
      is: 100 * Math.sqrt((0.842 * 0.158 + 0.87 * 0.13) / 1000),
    },
  ],
  'the-worst-machines-improve': [
    { says: '8: 28 faults', is: 0.4 * (40 - 20) },
    { says: 'standard error of 1.3.', is: (10 * Math.sqrt(1 - 0.4 ** 2)) / Math.sqrt(50) },
    { says: '0.9, less', is: 10 * Math.sqrt(2 / 225) },
  ],
  'one-red-light-among-twenty': [
    { says: '64 % of releases', is: 100 * (1 - 0.95 ** 20) },
    { says: '40 %. Metrics', is: 100 * (1 - 0.975 ** 20) },
  ],
  'riders-who-did-not-answer': [
    { says: '54 %. Response', is: 0.2 * 80 + 0.3 * 60 + 0.5 * 40 },
    {
      says: 'standard error of 1.2 points',
      is: 100 * Math.sqrt((0.2 ** 2 * 0.8 * 0.2) / 1600 + (0.3 ** 2 * 0.6 * 0.4) / 900 + (0.5 ** 2 * 0.4 * 0.6) / 500),
    },
    { says: '10 % and 19,020', is: (100 * 2020) / 20000 },
  ],
  'ninety-percent-for-whom': [
    { says: '= 90 %. The average', is: 0.6 * 96 + 0.3 * 87 + 0.1 * 63 },
    { says: '180 of 199', is: Math.ceil((199 + 1) * 0.9) },
  ],
  'a-week-is-all-you-get': [
    { says: '153,600 per arm', is: (16 * 0.04 * 0.96) / 0.002 ** 2 },
    { says: '20.5 days', is: (2 * 16 * 0.04 * 0.96) / 0.002 ** 2 / 15000 },
    { says: '0.00342, so', is: Math.sqrt((16 * 0.04 * 0.96) / (15000 * 3.5)) },
    { says: '0.24 points', is: 196 * Math.sqrt((0.04 * 0.96 + 0.042 * 0.958) / 52500) },
  ],
}
