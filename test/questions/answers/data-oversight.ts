import type { Answers } from './claim'

/** Wilson interval of 95 % for a share. */
function wilson(hits: number, of: number) {
  const z = 1.959964
  const share = hits / of
  const middle = share + z ** 2 / (2 * of)
  const spread = z * Math.sqrt((share * (1 - share)) / of + z ** 2 / (4 * of ** 2))
  return { low: (middle - spread) / (1 + z ** 2 / of), high: (middle + spread) / (1 + z ** 2 / of) }
}

export const answers: Answers = {
  'fraud-rate-that-falls-every-month': [
    { says: '756 frauds', is: 310 / 0.41 },
    { says: '690 to 820', is: (310 - 1.96 * Math.sqrt(310 * 0.59)) / 0.41, within: 5 },
    { says: '670 to 840', is: (310 - 2 * Math.sqrt(310)) / 0.41, within: 5 },
    { says: '861 or 674', is: 310 / 0.36 },
    { says: '674. So', is: 310 / 0.46 },
  ],
  'an-agency-that-misses-four-percent': [
    { says: '1,080 missed hazards', is: (6 / 200) * 36_000 },
    { says: '26 %, not 4 %', is: (100 * 1080) / (3000 + 1080) },
    { says: '5.2 %.', is: (100 * (1000 + 1080)) / 40_000 },
    { says: '1.4 to 6.4 %', is: 100 * wilson(6, 200).low },
    { says: '6.4 %, that is', is: 100 * wilson(6, 200).high },
    { says: '14 to 43 %', is: (100 * 500) / 3500 },
    { says: '43 % are missed', is: (100 * 2300) / 5300 },
  ],
  'two-readers-and-a-rare-disease': [
    { says: '71.08 % would agree', is: 100 * (0.19 * 0.16 + 0.81 * 0.84) },
    { says: '0.48. Kappa', is: (0.85 - 0.7108) / (1 - 0.7108) },
    { says: '57 %; or', is: (100 * 2 * 20) / (38 + 32) },
    { says: '53 %', is: (100 * 20) / 38 },
  ],
  'income-left-empty': [{ says: '4.6 % do not', is: 0.88 * 4 + 0.12 * 9 }],
  'pictures-from-forty-bakeries': [
    { says: '0.87 to 0.92', is: wilson(405, 450).low },
    { says: '0.92; with', is: wilson(405, 450).high },
    { says: '0.84 to 0.94', is: wilson(135, 150).low },
    { says: '0.94. In money', is: wilson(135, 150).high },
    { says: '960 euros a day', is: 0.1 * 2400 * 4 },
  ],
  'the-table-that-comes-at-noon': [{ says: '38 %', is: 100 * 0.85 ** 6 }],
  'fifty-quiet-weeks': [
    { says: '0.0105: no', is: 9 * (1 / 9 - 0.1) * Math.log(1 / 9 / 0.1) },
    { says: '0.598.', is: (0.1 - 0.5 / 2000) * Math.log(0.1 / (0.5 / 2000)) },
    {
      says: '0.61.',
      is: (0.15 - 0.5) * Math.log(0.15 / 0.5) + (0.85 - 0.5) * Math.log(0.85 / 0.5),
    },
    { says: '0.005 on average', is: 9 * (1 / 2000 + 1 / 20_000) },
  ],
}
