import type { Bank } from '../bank/bank'
import { deepFreeze } from '../data/freeze'
import { pairsBySimilarity, type SimilarPair } from '../search/similarity'

/**
 * The pairs of questions of a bank that read most alike, by the cosine of their weighted words.
 *
 * @param bank the bank with the questions
 * @param limit how many pairs to return. @default all that have a word in common
 * @returns pairs with their similarity, 0 to 1, nearest first
 * @throws ValidationError for what is no bank, or no limit
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
