import * as z from 'zod/mini'
import type { Bank } from '../bank/bank'
import { checkBank } from '../bank/check-bank'
import { deepFreeze } from '../data/freeze'
import { validate } from '../schema/validate'
import { mostSimilarPairs, type SimilarPair } from '../search/similar-pairs'

/** How many pairs {@link nearestPairs} returns. */
export interface NearestPairsOptions {
  /** How many pairs to return: 0 to 10,000. @default 20 */
  readonly limit?: number | undefined
}

const optionsSchema = /* @__PURE__ */ z.strictObject({
  limit: z.optional(z.int().check(z.minimum(0), z.maximum(10_000))),
})

/**
 * The pairs of questions of a bank that read most alike, by the cosine of their weighted words.
 *
 * @param bank the bank with the questions
 * @param options how many pairs to return
 * @returns pairs with their similarity, 0 to 1, nearest first
 * @throws ValidationError when `bank` is not a bank, or an option does not exist
 * @example
 * ```ts
 * import { bank } from 'ml-interview-bank'
 * import { nearestPairs } from 'ml-interview-bank/lint'
 * nearestPairs(bank, { limit: 3 }).length // => 3
 * ```
 */
export function nearestPairs(bank: Bank, options: NearestPairsOptions = {}): readonly SimilarPair[] {
  const { questions } = checkBank('nearestPairs', bank)
  const { limit = 20 } = validate(optionsSchema, options, 'nearestPairs options')
  return deepFreeze(mostSimilarPairs(questions, limit))
}
