import type { Answers } from './claim'

export const answers: Answers = {
  'mending-a-design-note': [
    { says: '23 GB: float32', is: 92 / 4 },
    { says: '0.013), how', is: 0.961 - 0.948 },
  ],
  'bills-ten-times-too-high': [
    { says: '4.0 %', is: (100 * 1900) / 48_000 },
    { says: '1,280 held. The', is: 1900 - 620 },
  ],
  'thirty-percent-less-waste': [
    { says: '30 %, from 400 to 280', is: 100 * (1 - 280 / 400) },
    { says: '14.9 %, from', is: 100 * (1 - 349 / 410) },
    { says: '340.5 kg', is: (400 * 349) / 410 },
    { says: '17.8 % less', is: 100 * (1 - 280 / ((400 * 349) / 410)) },
    { says: '15.1 points', is: 100 * (1 - 280 / 400 - (1 - 349 / 410)) },
  ],
}
