import retextEnglish from 'retext-english'
import retextEquality from 'retext-equality'
import { unified } from 'unified'
import { VFile } from 'vfile'
import type { Finding, QuestionRule } from '../rule'
import { proseTexts } from '../texts'

/** Entries of retext-equality that say nothing of people here: terms of computing, and its advice on tone. */
const OTHER = new Set([
  ...['host-hostess', 'master', 'invalid', 'dumb', 'dummy', 'hang', 'sanity-check', 'special'],
  ...['simple', 'easy', 'clearly', 'just', 'obvious', 'basically', 'of-course'],
])
/** Sayings of one sport or one country that others must guess. */
const BOUND =
  /\b(?:ball ?park|home run|slam dunk|touch ?base|low[- ]hanging fruit|silver bullet|hail mary|knock it out of the park|curve ?ball|step up to the plate|move the needle|boil the ocean|drink the kool-aid|open the kimono|elephant in the room|rocket science|piece of cake|hit the ground running|thanksgiving|super bowl|quarterback|christmas|fourth of july)\b/i

const english = unified().use(retextEnglish).use(retextEquality)

function inconsiderate(path: string, text: string): Finding[] {
  const file = new VFile(text)
  english.runSync(english.parse(file), file)
  return file.messages
    .filter(({ ruleId }) => !OTHER.has(ruleId ?? ''))
    .map(({ actual, expected }) => ({
      path,
      message: `says "${actual}"`,
      tip: expected?.length ? `Say ${expected.slice(0, 3).join(', ')}, or put it another way.` : 'Put it another way.',
    }))
}

export const considerateWording: QuestionRule = {
  name: 'considerate-wording',
  scope: 'question',
  reason: 'A candidate should not have to be of one gender, or to have grown up with one sport, to feel meant.',
  example: {
    passes: { prompt: 'The head of sales wants a forecast. Tell me what they should know first.' },
    fails: { prompt: 'The salesman wants a ballpark figure. Tell me what he should know first.' },
  },
  check: (question) =>
    proseTexts(question).flatMap(({ path, text }) => {
      const bound = BOUND.exec(text)
      return [
        ...inconsiderate(path, text),
        ...(bound === null
          ? []
          : [{ path, message: `says "${bound[0]}"`, tip: 'Use plain words that need no one country’s customs.' }]),
      ]
    }),
}
