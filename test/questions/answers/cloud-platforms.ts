import type { Answers } from './claim'

export const answers: Answers = {
  'interruptible-machines-for-training': [
    { says: '1,280 euros', is: 40 * 32 },
    { says: '3.3 h', is: ((40 / 5) * (15 + 10)) / 60 },
    { says: '477 euros', is: 11 * (40 + (8 * 25) / 60) },
    { says: '57 h', is: 40 * (1 + 25 / 60) },
  ],
  'forty-terabytes-and-a-free-cluster': [
    { says: '8.9 hours', is: (40_000 * 8) / 10 / 3600 },
    { says: '4,800. Storage', is: 6 * 40_000 * 0.02 },
    { says: '293 euros', is: (40_000 * 0.022) / 3 },
    { says: '26.7 hours; across', is: (6 * 40_000 * 8) / 20 / 3600 },
    { says: '53.3 hours', is: (6 * 40_000 * 8) / 10 / 3600 },
    { says: '8,000 euros.', is: (300 * (6 * 40_000 * 8)) / 20 / 3600 },
  ],
  'three-machines-for-two-hundred-million': [
    { says: '1.33; 1.50', is: (1.2 / (250 * 3600)) * 1e6 },
    { says: '0.28; 8.00', is: (1.5 / (1500 * 3600)) * 1e6 },
    { says: '0.37 euros', is: (8 / (6000 * 3600)) * 1e6 },
    { says: '267, 56 and 74', is: 200 * (1.2 / 0.9) },
    { says: '56 and 74', is: (200 * 1.5) / 5.4 },
    { says: '37.0 and', is: 200e6 / 1500 / 3600 },
  ],
  'how-often-to-save': [
    { says: '40 minutes: 5 %', is: Math.sqrt(2 * 2 * 400) },
    { says: '10.4 % and', is: 100 * (2 / 30 + 30 / 800) },
    { says: '10.8 %.', is: 100 * (2 / 60 + 60 / 800) },
    { says: '227.', is: (200 * (1 + 2 / 40)) / (1 - (20 + 10) / 400) },
    { says: '91 normal', is: 0.4 * 227 },
  ],
  'machines-that-come-too-late': [
    { says: '240 higher', is: 6 * 40 },
    { says: '9.6 machines', is: 240 / 25 },
    { says: '950 for', is: 1.25 * (1000 - 240) },
    { says: '50 machines at', is: 1000 / 25 / 0.8 },
  ],
  'a-second-cloud-for-safety': [{ says: '75,000 a year', is: 300_000 / 4 }],
}
