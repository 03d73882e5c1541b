import type { Answers } from './claim'

const modelOnly = (600 * 55) / 100
const gain = (checksSaved: number, caught: number) => checksSaved * 7 + caught * 60

export const answers: Answers = {
  'overrides-in-one-case-of-three': [
    { says: '78 %.', is: (900 * 91 + 1200 * 75 + 900 * 69) / 3000 },
    { says: '63 first visits', is: (900 * (91 - 84)) / 100 },
    { says: '108, the third', is: (1200 * (84 - 75)) / 100 },
    { says: '135; in all', is: (900 * (84 - 69)) / 100 },
    { says: '180, or 2 %', is: (3000 * (84 - 78)) / 100 },
  ],
  'a-model-beside-a-mainframe': [
    { says: '140.', is: 350 / ((5 / 60) * 30) },
    { says: '30 a day', is: 0.05 * 600 },
  ],
  'leaflets-approved-in-four-seconds': [
    { says: '900.', is: 60000 * 0.015 },
    { says: '27 % found; the', is: (100 * 54) / 200 },
    { says: '657 wrong sentences', is: 900 * (1 - 54 / 200) },
    { says: '24 %. Both', is: (100 * 240 * (36 / 40)) / 900 },
  ],
  'a-better-score-behind-the-same-number': [
    { says: '530 late ones, 53 %', is: 200 + 330 },
    { says: '40 % late above', is: (100 * 400) / 1000 },
  ],
  'who-answers-for-the-pump-forecast': [{ says: '1,200 cubic metres', is: 3 * 400 }],
  'rules-and-a-model-side-by-side': [
    { says: '14,520 euros', is: gain(400 + 2600 - 600, modelOnly - 400 * 0.4 - 2600 * 0.08) },
    { says: '21,320 euros', is: gain(2600 - 600, modelOnly - 2600 * 0.08) },
    { says: '15,600 euros', is: gain(-600, modelOnly) },
    { says: '6,800 euros', is: gain(-400, 400 * 0.4) },
    { says: '5,200 euros', is: -gain(2600, -2600 * 0.15) },
    { says: '5,720; model', is: gain(2600, -2600 * 0.08) },
    { says: '10,400. Rule 1', is: gain(2600 - 600, modelOnly - 2600 * 0.15) },
    { says: '11.7 %. Model', is: (100 * 7) / 60 },
  ],
  'a-hundred-and-forty-cracks-a-day': [
    { says: '1,600 after', is: (140 - 60) * 20 },
    { says: '27 days', is: ((140 - 60) * 20) / 60 },
    { says: '24 cracks a day.', is: (60 * 56) / 140 },
    { says: '640 cracks', is: (1600 * 56) / 140 },
    { says: '411 of them', is: (1600 * 36) / 140 },
    { says: '686 pictures', is: (1600 * 60) / 140 },
    { says: '48. Say', is: (60 * 20) / 25 },
  ],
  'customs-papers-in-an-hour': [
    { says: '97 % right', is: 100 * 0.58 ** (1 / 20) },
    { says: '67 minutes', is: (60 * (2 * (2500 / 8) - 2 * (40 * 5))) / 200 },
    { says: '34.', is: (60 * 225) / 400 },
  ],
  'reasons-beside-the-score': [
    { says: '1,160 without', is: 100 + 520 + 270 + 270 },
    { says: '1,100 with them', is: 40 + 220 + 420 + 420 },
    { says: '88.0 % right', is: (100 * (1400 + 7400)) / 10_000 },
    { says: '370 without, 460', is: 100 + 270 },
    { says: '460 with reasons. Trams', is: 40 + 420 },
    { says: '790 and 640', is: 520 + 270 },
    { says: '618,200 euros against', is: 370 * 1500 + 790 * 80 },
    { says: '741,200, so', is: 460 * 1500 + 640 * 80 },
    { says: '123,000 more for', is: 90 * 1500 - 150 * 80 },
    { says: '69 hours', is: (25 * 10_000) / 3600 },
    { says: '45 % of its proposals', is: (100 * 540) / 1200 },
    { says: '70 % with them', is: (100 * 840) / 1200 },
    { says: '7 %, then', is: (100 * 620) / 8800 },
    { says: '3 %. Reasons made', is: (100 * 260) / 8800 },
    { says: '310 urgent faults', is: 40 + 270 },
    { says: '940 trams', is: 420 + 520 },
    { says: '540,200 euros', is: 310 * 1500 + 940 * 80 },
    { says: '135,000 euros more', is: (460 - 370) * 1500 },
    { says: '19 trams', is: 1500 / 80 },
  ],
}
