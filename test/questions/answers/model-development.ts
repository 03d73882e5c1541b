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
  'which-feeds-to-cancel': [
    { says: '0.92, which is', is: 5.77 - 4.85 },
    { says: '18,400 euros a year', is: (5.77 - 4.85) * 20_000 },
    { says: '0.87, which is', is: 5.72 - 4.85 },
    { says: '17,400 euros and less', is: (5.72 - 4.85) * 20_000 },
    { says: '600 euros against', is: (4.88 - 4.85) * 20_000 },
    { says: '2.96 cents, or', is: 7.81 - 4.85 },
    { says: '59,200 euros; the sum', is: (7.81 - 4.85) * 20_000 },
    { says: '1.79. Each score', is: 5.77 + 5.72 - 2 * 4.85 },
    { says: '1.73 cents, or', is: 6.19 - 4.46 },
    { says: '34,600 euros, more', is: (6.19 - 4.46) * 20_000 },
    { says: '1.1 cents that pay', is: 22_000 / 20_000 },
    { says: '1.17 cents on training', is: 4.73 - 3.56 },
    { says: '9,400 euros a year, for', is: (4.85 - 4.38) * 20_000 },
  ],
}
