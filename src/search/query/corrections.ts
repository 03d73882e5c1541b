import { power } from '../../data/stable-math'
import { stemOf } from '../text/stem'
import type { Stemmed } from '../text/terms'
import type { Lexicon } from './lexicon'
import type { Alternative } from './query-unit'
import type { Thesaurus } from './thesaurus'

export const CORRECTION_WEIGHT = 0.95
/** How fast corrections that are less like the typed word than the best one count less. */
const DOUBT = 2
/** How much less a correction counts where another one says something together with the rest of the query. */
const OUT_OF_CONTEXT = 0.4

/** What a word may have meant instead, likeliest first; nothing when it is only another form of a word that is near it. */
export function correctionsFor(typed: readonly Stemmed[], position: number, lexicon: Lexicon): readonly Alternative[] {
  const { word, stem } = typed[position] as Stemmed
  const found = lexicon.correct(word)
  if (lexicon.index.has(stem) && found.some((other) => stemOf(other.word) === stem)) return []
  // Forms of one word are one correction.
  const distinct = found.filter((one, at) => found.findIndex((other) => stemOf(other.word) === stemOf(one.word)) === at)
  const highest = found[0]?.similarity ?? 1
  const corrections = distinct.map(({ word: text, similarity }): Alternative => {
    const key = stemOf(text)
    const weight = distinct.length === 1 ? 1 : CORRECTION_WEIGHT * power(similarity / highest, DOUBT)
    return { kind: 'spelling', stems: [key], key, weight, text }
  })
  return rankedByContext(corrections, typed, position, lexicon.thesaurus)
}

/** Of several corrections, first those that say something together with other words of the query: `off the shlf` is hardly a self. */
function rankedByContext(
  corrections: readonly Alternative[],
  typed: readonly Stemmed[],
  position: number,
  thesaurus: Thesaurus,
): readonly Alternative[] {
  if (corrections.length < 2) return corrections
  const fits = corrections.map(({ key, text }) =>
    thesaurus
      .expand(typed.map((term, other) => (other === position ? { stem: key, word: text } : term)))
      .some(({ positions }) => positions.length > 1 && positions.includes(position)),
  )
  const fitting = corrections.filter((_, at) => fits[at])
  if (fitting.length === 0) return corrections
  return [
    ...fitting.map((one) => (fitting.length === 1 ? { ...one, weight: 1 } : one)),
    ...corrections.filter((_, at) => !fits[at]).map((one) => ({ ...one, weight: one.weight * OUT_OF_CONTEXT })),
  ]
}
