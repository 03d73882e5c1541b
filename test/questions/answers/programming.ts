import type { Answers } from './claim'

const invoices = 40_000_000

export const answers: Answers = {
  'a-table-that-must-fit-in-a-gigabyte': [
    { says: '3.88 GB', is: (invoices * (8 + 65 + 8 + 8 + 8)) / 1e9 },
    { says: '16,777,216; above', is: 2 ** 24 },
    { says: '0.60 GB; 16', is: (invoices * (4 + 2 + 4 + 4 + 1)) / 1e9 },
    { says: '0.76 GB', is: (invoices * (4 + 2 + 4 + 8 + 1)) / 1e9 },
  ],
  'a-build-that-is-always-green': [
    { says: '9.2 %; live', is: (100 * 11) / 120 },
    { says: '1.3 points', is: 100 * Math.sqrt((0.093 * 0.907 + 0.096 * 0.904) / 1000) },
    { says: '160,000 times', is: 1 / (1 - 0.095) ** 120, within: 1000 },
    { says: '2.7 points, 1,000', is: 100 * Math.sqrt((0.095 * 0.905) / 120) },
    { says: '0.9: how', is: 100 * Math.sqrt((0.095 * 0.905) / 1000) },
  ],
}
