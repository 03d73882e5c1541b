import type { Answers } from './claim'

export const answers: Answers = {
  'sorting-returns-by-machine': [
    { says: '1,520 in all', is: ((3000 * 40) / 3600) * 24 + 3000 * 0.04 * 6 },
    { says: '1,170 in all', is: 2100 * 0.03 * 6 + ((900 * 60) / 3600) * 24 + 900 * 0.08 * 6 },
    { says: '135 (90 euros)', is: 2100 * 0.03 + 900 * 0.08 },
  ],
  'a-camera-for-the-lens-workshop': [
    { says: '10.8 good orders an hour, against', is: ((3 * 60) / 15) * 0.9 },
    { says: '4.2 %) only', is: 100 * (1 - 11.5 / 12) },
    { says: '14.4 good orders from grinding', is: ((4 * 60) / 15) * 0.9 },
    { says: '13.5.', is: ((2 * 60) / 8) * 0.9 },
  ],
  'drafts-that-are-thrown-away': [
    { says: '2.15 minutes against 5', is: 0.6 * 1 + 0.3 * 3 + 0.1 * 6.5 },
    { says: '9.15 against 9', is: 0.05 * 2 + 0.35 * 7 + 0.6 * 11 },
    { says: '1.4 against 1.5', is: 0.7 * 1 + 0.1 * 2 + 0.2 * 2.5 },
    {
      says: '32.8 hours a week',
      is: (700 * (5 - 0.6 - 0.9 - 0.65) + 300 * (9 - 0.1 - 2.45 - 6.6) + 200 * (1.5 - 0.7 - 0.2 - 0.5)) / 60,
    },
  ],
  'a-saving-at-the-ten-worst-sites': [
    { says: '12.8 %.', is: (100 * (133 - 116)) / 133 },
    { says: '119.8 ml, because', is: 100 + 0.6 * 33 },
    { says: '95.3 ml and', is: (80 * 100 - 10 * 133) / 70 },
    { says: '5.1 ml. The', is: (20 * Math.sqrt(1 - 0.36)) / Math.sqrt(10) },
  ],
  'forty-more-weeks-of-labels': [
    { says: '16.7 hours a week', is: (250 * 4) / 60 },
    { says: '262 hours net', is: (((250 * 4) / 60) * 0.6 - 1) * (40 - 2) - 80 },
    { says: '-200 hours net', is: (((250 * 4) / 60) * 0.9 - 5) * (40 - 12) - 480 },
    { says: '502 weeks', is: (12 * 10 + 480 - 2 * 9 - 80) / (10 - 9) },
  ],
}
