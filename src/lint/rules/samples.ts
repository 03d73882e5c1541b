import type { QuestionRule } from '../rule'
import { words } from '../texts'

const MIN_WORDS = 80
const MAX_WORDS = 200
const sentence = 'I would first ask how long a label takes to arrive, because last week is not yet complete. '
const spoken = (level: 1 | 2 | 3 | 4) => ({ level, text: sentence.repeat(6) })

export const calibrationSamples: QuestionRule = {
  name: 'calibration-samples',
  scope: 'question',
  reason: 'Raters are trained on one answer a level, as people speak; a label in the text would train nobody.',
  example: {
    passes: { samples: [spoken(1), spoken(2), spoken(3), spoken(4)] },
    fails: { samples: [spoken(1), spoken(2), { level: 4, text: 'A level 4 answer.' }] },
  },
  check: ({ samples }) => {
    if (samples === undefined) return []
    const levels = samples.map(({ level }) => level)
    const missing = [1, 2, 3, 4].filter((level) => !levels.includes(level as 1))
    return [
      ...(missing.length > 0
        ? [{ path: 'samples', message: `no sample of level ${missing.join(', ')}`, tip: 'Write one answer a level.' }]
        : []),
      ...samples.flatMap(({ text }, index) => {
        const path = `samples[${index}].text`
        const count = words(text).length
        return [
          ...(count < MIN_WORDS || count > MAX_WORDS
            ? [{ path, message: `has ${count} words`, tip: 'Write 90 to 180 words, as one would speak them.' }]
            : []),
          ...(/\blevel [1-4]\b/i.test(text)
            ? [{ path, message: 'names its level', tip: 'Leave it to the rater to find out.' }]
            : []),
        ]
      }),
    ]
  },
}
