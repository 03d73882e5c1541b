import type { Answers } from './claim'

const f1 = (recall: number, precision: number) => (2 * recall * precision) / (recall + precision)

export const answers: Answers = {
  'two-failure-models-and-a-repair-crew': [
    { says: '420,000 in all', is: (1000 * 0.8 * 60) / 0.2 + 1000 * 0.2 * 900 },
    { says: '440,000 in all', is: (1000 * 0.6 * 60) / 0.45 + 1000 * 0.4 * 900 },
    { says: '0.51 against', is: f1(0.6, 0.45) },
    { says: '0.32)', is: f1(0.8, 0.2) },
    { says: '67.50 euros', is: (200 * 900) / (800 / 0.2 - 600 / 0.45), within: 0.02 },
    {
      says: '645 failures',
      is: Math.ceil((2000 * 60 + 1000 * 900 - (1000 * 0.6 * 60) / 0.45 - 1000 * 0.4 * 900) / 900),
    },
    { says: '0.32) to beat', is: 645 / 2000 },
    { says: '660,000 euros', is: 2000 * 60 + (1000 - 2000 * 0.2) * 900 },
  ],
  'bought-together-or-just-popular': [
    { says: '1.17 for socks', is: 1400 / 4000 / (60_000 / 200_000) },
    { says: '9.0 for the cartridge', is: 900 / 4000 / (5000 / 200_000) },
    { says: '13.3 for the net', is: 240 / 4000 / (900 / 200_000) },
    { says: '25 for the whistle', is: 6 / 4000 / (12 / 200_000) },
    { says: '8.3, 8.9 and', is: (900 + 10) / (100 + 10) },
    { says: '8.9 and 1.6', is: (240 + 10) / (18 + 10) },
  ],
}
