import type { Answers } from './claim'

export const answers: Answers = {
  'a-learning-rate-for-a-narrow-valley': [
    { says: '0.02.', is: 2 / 100 },
    { says: '687 steps', is: Math.log(1000) / -Math.log(0.99) },
    { says: '345 steps', is: Math.log(1000) / -Math.log(99 / 101) },
    { says: '35 steps', is: Math.log(1000) / -Math.log(9 / 11), within: 1 },
  ],
  'weights-that-no-longer-move': [
    { says: '0.0039 for weights', is: 2 ** -7 / 2 },
    { says: '0.00049)', is: 2 ** -10 / 2 },
    { says: '0.00012): still', is: 2 ** -12 / 2 },
    { says: '0.00006: the weight', is: 2 ** -13 / 2 },
  ],
  'what-each-loss-makes-it-say': [
    { says: '5 hours. Nine', is: [1, 1, 1, 2, 2, 2, 3, 3, 5, 30].reduce((a, b) => a + b) / 10 },
    {
      says: '2.5 hours',
      is: Math.exp([1, 1, 1, 2, 2, 2, 3, 3, 5, 30].reduce((sum, hours) => sum + Math.log(hours), 0) / 10),
    },
  ],
  'a-decay-that-eats-rare-items': [
    { says: '6,931 steps', is: Math.log(2) / ((0.001 * 0.001) / 0.01) },
    { says: '13.5 %', is: 100 * Math.exp((-20000 * 0.001 * 0.001) / 0.01) },
    { says: '98 %', is: 100 * Math.exp(-20000 * 0.001 * 0.001) },
  ],
  'six-hundred-hours-for-three-languages': [
    { says: '0.2687, A 397', is: 180 / 670 },
    { says: '407.6 tickets', is: 120 * Math.log((120 * 670) / 180 / 50) + 60 * Math.log((60 * 670) / 180 / 20) },
    { says: '359.0 for', is: 120 * Math.log(5) + 60 * Math.log(11) + 20 * Math.log(3) },
    { says: '680 hours. C', is: 180 / 0.24 - 70 },
    {
      says: '400.1: near',
      is: 120 * Math.log(1 + 360 / 50) + 60 * Math.log(1 + 180 / 20) + 20 * Math.log(1 + 60 / 100),
    },
    { says: '2,538 euros', is: 125 * 180 * Math.log(180 / 0.24 / 670) },
  ],
  'a-signal-that-fades-on-the-way-back': [
    { says: '0.225. From', is: 0.18 / 0.8 },
    { says: '4e-13', is: 0.8 * 0.225 ** 19 * 1e13 },
    { says: '6.0e-8 (2^-24)', is: 2 ** -24 * 1e8 },
  ],
}
