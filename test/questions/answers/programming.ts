import type { Answers } from './claim'

const invoices = 40_000_000

export const answers: Answers = {
  'a-table-that-must-fit-in-a-gigabyte': [
    { says: '3.88 GB', is: (invoices * (8 + 65 + 8 + 8 + 8)) / 1e9 },
    { says: '16,777,216; above', is: 2 ** 24 },
    { says: '0.60 GB; 16', is: (invoices * (4 + 2 + 4 + 4 + 1)) / 1e9 },
    { says: '0.76 GB', is: (invoices * (4 + 2 + 4 + 8 + 1)) / 1e9 },
  ],
}
