import { log, power } from '../../data/stable-math'
import type { InvertedIndex } from '../index/inverted-index'
import { correctionsOf, type ParsedQuery, type QueryUnit, unitsOf } from '../query/query-unit'
import { isLight } from '../text/light-words'

/** BM25's k1: how soon further occurrences of a word count less. */
const K1 = 4.5
/** How much less a light word counts. */
const LIGHT_FACTOR = 0.4
/** How far documents that answer more of the words come before those that answer few of them often. */
const COVERAGE_EXPONENT = 0.6
/** The inverse document frequency of a word that no document has. */
const UNKNOWN_IDF = 3

export interface Scores {
  /** The documents that answer some word, in no order. */
  readonly documents: readonly number[]
  /** By document. */
  readonly scores: Float64Array
  /** More than any document can have. */
  readonly bound: number
  /** Of each word in what the query asks for; in all 1. */
  readonly shares: readonly number[]
}

/**
 * Scores documents by BM25F (Robertson, Zaragoza & Taylor 2004), where all that may be meant by a word or phrase counts
 * together as one word, each alternative with its weight: a rare synonym is no better than a common one. Of the phrases
 * that a word belongs to, and the word itself, the best counts.
 */
export function score(index: InvertedIndex, query: ParsedQuery): Scores {
  const { size } = index
  const idf = (count: number) => log(1 + (size - count + 0.5) / (count + 0.5))
  const countOf = (unit: QueryUnit) => (correctionsOf(unit).length > 1 ? 0 : index.count(likeliest(unit)?.key ?? ''))
  const factors = query.words.map((unit) => (isLight(likeliest(unit)?.key ?? '') ? LIGHT_FACTOR : 1))
  const gains = query.words.map(() => new Float64Array(size))
  const bounds = query.words.map(() => 0)
  const frequencies = new Float64Array(size)
  for (const unit of unitsOf(query)) {
    const { positions, alternatives } = unit
    const found: number[] = []
    for (const { key, weight } of alternatives)
      index.visit(key, (document, frequency) => {
        if (frequencies[document] === 0) found.push(document)
        frequencies[document] = (frequencies[document] as number) + weight * frequency
      })
    const factor = positions.length === 1 ? (factors[positions[0] as number] as number) : 1 / positions.length
    const limit = idf(countOf(unit) || found.length) * factor * (K1 + 1)
    for (const position of positions) bounds[position] = Math.max(bounds[position] as number, limit)
    for (const document of found) {
      const frequency = frequencies[document] as number
      frequencies[document] = 0
      const gain = (limit * frequency) / (frequency + K1)
      for (const position of positions) {
        const best = gains[position] as Float64Array
        if (gain > (best[document] as number)) best[document] = gain
      }
    }
  }
  const asked = query.words.map((unit, position) => {
    const count = countOf(unit)
    return (count > 0 ? idf(count) : UNKNOWN_IDF) * (factors[position] as number)
  })
  const total = sum(asked) || 1
  const shares = asked.map((weight) => weight / total)
  return { ...combine(gains, shares), bound: sum(bounds), shares }
}

/** What a word or phrase most likely says: what it was corrected to, or itself; undefined for phrases that only have other words. */
function likeliest(unit: QueryUnit) {
  return correctionsOf(unit)[0] ?? unit.alternatives.find(({ kind }) => kind === 'word')
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}

/** Adds up what the words gain, less for documents that leave much of the query unanswered. */
function combine(
  gains: readonly Float64Array[],
  shares: readonly number[],
): { readonly documents: readonly number[]; readonly scores: Float64Array } {
  const size = gains[0]?.length ?? 0
  const scores = new Float64Array(size)
  const covered = new Float64Array(size)
  const documents: number[] = []
  gains.forEach((ofWord, position) => {
    const share = shares[position] as number
    for (let document = 0; document < size; document++) {
      const gain = ofWord[document] as number
      if (gain === 0) continue
      if (scores[document] === 0) documents.push(document)
      scores[document] = (scores[document] as number) + gain
      covered[document] = (covered[document] as number) + share
    }
  })
  for (const document of documents)
    scores[document] = (scores[document] as number) * power(covered[document] as number, COVERAGE_EXPONENT)
  return { documents, scores }
}
