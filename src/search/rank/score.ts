import type { InvertedIndex } from '../index/inverted-index'
import type { Span } from '../query/parse-query'
import { LIGHT } from '../text/light-words'
import type { Stemmed } from '../text/terms'

/** How soon further occurrences of a word count less (BM25's k1). */
const SATURATION = 4.5
/** How much less a light word counts. */
const LIGHTNESS = 0.4
/** How far documents that answer more of the words come before those that answer few of them often. */
const COVERAGE = 0.6
/** The rarity of a word that no document has. */
const UNKNOWN = 3

export interface Scored {
  /** The documents that answer some word, in no order. */
  readonly documents: readonly number[]
  /** By document. */
  readonly scores: Float64Array
  /** Of each word in what the query asks for. */
  readonly shareOf: readonly number[]
}

/**
 * Scores documents by BM25F (Robertson, Zaragoza & Taylor 2004), where all that may be meant by a word or phrase counts
 * together as one word, each alternative with its weight: a rare synonym is no better than a common one. Of the phrases
 * that a word belongs to, and the word itself, the best counts.
 */
export function score(index: InvertedIndex, typed: readonly Stemmed[], spans: readonly Span[]): Scored {
  const { size } = index
  const rarity = (count: number) => Math.log(1 + (size - count + 0.5) / (count + 0.5))
  const countOf = (alternatives: Span['alternatives']) =>
    alternatives.filter(({ kind }) => kind === 'spelling').length > 1 ? 0 : index.count(meant(alternatives)?.key ?? '')
  // The words' own spans come first, a span a word.
  const wordAt = (place: number) => (spans[place] as Span).alternatives
  const factors = typed.map((_, place) => (LIGHT.has(meant(wordAt(place))?.key ?? '') ? LIGHTNESS : 1))
  const perWord = typed.map(() => new Float64Array(size))
  const frequencies = new Float64Array(size)
  for (const { places, alternatives } of spans) {
    const found: number[] = []
    for (const { key, weight } of alternatives)
      index.visit(key, (document, frequency) => {
        if (frequencies[document] === 0) found.push(document)
        frequencies[document] = (frequencies[document] as number) + weight * frequency
      })
    const factor = places.length === 1 ? (factors[places[0] as number] as number) : 1 / places.length
    const scale = rarity(countOf(alternatives) || found.length) * factor * (SATURATION + 1)
    for (const document of found) {
      const frequency = frequencies[document] as number
      frequencies[document] = 0
      const gain = (scale * frequency) / (frequency + SATURATION)
      for (const place of places) {
        const best = perWord[place] as Float64Array
        if (gain > (best[document] as number)) best[document] = gain
      }
    }
  }
  const shareOf = shares(
    typed.map((_, place) => {
      const count = countOf(wordAt(place))
      return (count > 0 ? rarity(count) : UNKNOWN) * (factors[place] as number)
    }),
  )
  return { ...combine(perWord, shareOf), shareOf }
}

/** What a word or phrase most likely says: what it was corrected to, or itself; undefined for phrases that only have other words. */
function meant(alternatives: Span['alternatives']) {
  return alternatives.find(({ kind }) => kind === 'spelling') ?? alternatives.find(({ kind }) => kind === 'word')
}

function shares(weights: readonly number[]): number[] {
  const sum = weights.reduce((total, weight) => total + weight, 0) || 1
  return weights.map((weight) => weight / sum)
}

/** Adds up what the words give, less for documents that leave much of the query unanswered. */
function combine(perWord: readonly Float64Array[], shareOf: readonly number[]): Omit<Scored, 'shareOf'> {
  const size = perWord[0]?.length ?? 0
  const scores = new Float64Array(size)
  const covered = new Float64Array(size)
  const documents: number[] = []
  perWord.forEach((gains, word) => {
    const share = shareOf[word] as number
    for (let document = 0; document < size; document++) {
      const gain = gains[document] as number
      if (gain === 0) continue
      if (scores[document] === 0) documents.push(document)
      scores[document] = (scores[document] as number) + gain
      covered[document] = (covered[document] as number) + share
    }
  })
  for (const document of documents)
    scores[document] = (scores[document] as number) * (covered[document] as number) ** COVERAGE
  return { documents, scores }
}
