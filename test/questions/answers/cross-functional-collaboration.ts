import type { Answers } from './claim'

export const answers: Answers = {
  'three-figures-for-one-chatbot': [
    { says: '60 % ended without', is: (100 * 15_600) / 26_000 },
    { says: '15 % below 20,000', is: 100 * (1 - (10_400 + 3900 + 2700) / 20_000) },
    { says: '2.25 % less', is: 100 * (1 - (17_000 * 6.9) / (20_000 * 6)) },
    { says: '45 % of bot conversations', is: (100 * (15_600 - 3900)) / 26_000 },
    { says: '8,700 more', is: 26_000 + 2700 - 20_000 },
  ],
  'three-requests-and-one-engineer': [
    { says: '246,000 euros', is: 6 * 12_000 + 9 * 12_000 + 11 * 6000 },
    { says: '198,000 euros', is: 3 * 12_000 + 5 * 6000 + 11 * 12_000 },
    { says: '152,000, and', is: 2 * 6000 + 8 * 12_000 + 11 * 4000 },
    { says: '174,000: being', is: 3 * 4000 + 5 * 6000 + 11 * 12_000 },
  ],
  'users-of-the-feature-buy-twice-as-often': [
    { says: '6.6 %. Without', is: (100 * (600 + 2700)) / 50_000 },
    { says: '1,500 euros in', is: (600 + 2700 - 3200) * 15 },
    { says: '0.156 points', is: 100 * Math.sqrt((0.066 * 0.934 + 0.064 * 0.936) / 50_000) },
    { says: '0.51 points. In', is: 0.2 + 196 * Math.sqrt((0.066 * 0.934 + 0.064 * 0.936) / 50_000) },
    { says: '0.33 points', is: (100 * (2500 / 15)) / 50_000 },
    {
      says: '240,000 in each half',
      is: 10_000 * Math.round(((1.96 + 0.8416) ** 2 * (0.066 * 0.934 + 0.064 * 0.936)) / 0.002 ** 2 / 10_000),
    },
    {
      says: '790 to +3,790',
      is: 10 * Math.round((-15 * 50_000 * (0.002 - 1.96 * Math.sqrt((0.066 * 0.934 + 0.064 * 0.936) / 50_000))) / 10),
    },
  ],
}
