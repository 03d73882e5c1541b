import type { Bank } from '../bank/bank'
import { deepFreeze } from '../data/freeze'
import { pairsBySimilarity, type SimilarPair } from '../search/similarity'

/**
 * The pairs of questions of a bank that read most alike, nearest first, by the cosine of their weighted words.
 *
 * @param limit how many pairs to return. @default all that have a word in common
 * @example
 * ```ts
 * import { bank } from 'ml-interview-bank'
 * import { nearestPairs } from 'ml-interview-bank/lint'
 * nearestPairs(bank, 3).length // => 3
 * ```
 */
export function nearestPairs(bank: Bank, limit = Number.POSITIVE_INFINITY): readonly SimilarPair[] {
  return deepFreeze(pairsBySimilarity(bank.questions, limit))
}
