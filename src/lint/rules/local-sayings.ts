import type { QuestionRule } from '../rule'
import { proseTexts } from '../texts'

const SAYING =
  /\b(?:ball ?park|home run|slam dunk|touch ?base|low[- ]hanging fruit|silver bullet|hail mary|knock it out of the park|curve ?ball|step up to the plate|move the needle|boil the ocean|drink the kool-aid|open the kimono|elephant in the room|rocket science|piece of cake|hit the ground running|thanksgiving|super bowl|quarterback|christmas|fourth of july)\b/i

/** Sayings of one sport or one country that others must guess. */
export const noLocalSayings: QuestionRule = {
  name: 'no-local-sayings',
  scope: 'question',
  reason: 'A candidate should not have to have grown up with one sport or in one country to follow.',
  example: {
    passes: { prompt: 'The head of sales wants a rough figure. Tell me what they should know first.' },
    fails: { prompt: 'The head of sales wants a ballpark figure. Tell me what they should know first.' },
  },
  check: (question) =>
    proseTexts(question).flatMap(({ path, text }) => {
      const saying = SAYING.exec(text)
      return saying === null
        ? []
        : [{ path, message: `says "${saying[0]}"`, tip: 'Use plain words that need no one country’s customs.' }]
    }),
}
