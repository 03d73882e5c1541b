import { topK } from '../../data/top-k'
import type { InvertedIndex } from '../index/inverted-index'
import { type ParsedQuery, unitsOf } from '../query/query-unit'
import { createPhraseBoost, MAX_PHRASE_BOOST } from './phrase-boost'
import { score } from './score'

export interface Ranked {
  readonly document: number
  /** In (0, 1]; 1 for exact matches alone. */
  readonly score: number
}

/** How many of the best by words are looked at more closely. */
const RERANKED = 100

export interface RankOptions {
  readonly keep: (document: number) => boolean
  /** Whether the query is the very id or title of a document. */
  readonly isExact: (document: number) => boolean
  readonly shortTextsOf: (document: number) => readonly (readonly string[])[]
}

/** The documents that answer a query, in no order, each with its score. */
export function rank(index: InvertedIndex, query: ParsedQuery, options: RankOptions): Ranked[] {
  const { keep, isExact, shortTextsOf } = options
  const { documents, scores, bound, shares } = score(index, query)
  const ranked = documents
    .filter(keep)
    .map((document) => ({ document, score: (scores[document] as number) / (bound * MAX_PHRASE_BOOST) }))
  const boost = createPhraseBoost(unitsOf(query), shares)
  for (const one of topK(ranked, RERANKED, byScore)) one.score *= boost(shortTextsOf(one.document))
  for (const one of ranked) if (isExact(one.document)) one.score = 1
  return ranked
}

/** The best first, equal ones in the bank's order. */
export function byScore(a: Ranked, b: Ranked): number {
  return b.score - a.score || a.document - b.document
}
