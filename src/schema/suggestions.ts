import { nearest } from '../data/nearest'
import { MAX_LISTED } from '../errors/issue-lines'

/** Names compared for one input at most: a hint is worth no more than a fraction of a second. */
const MAX_COMPARED = 100_000

/**
 * Nearest valid names for the misspelled ones of one input. Names beyond those that an error lists get no suggestion, so
 * that an input full of mistakes costs no more than one with a hundred.
 */
export class Suggestions {
  private lookups = MAX_LISTED
  private comparisons = MAX_COMPARED

  /** The field of an issue with the nearest name; empty when none is near, or too many were looked up. */
  for(name: unknown, valid: readonly string[]): { suggestion?: string } {
    if (typeof name !== 'string' || this.lookups <= 0 || this.comparisons <= 0) return {}
    this.lookups--
    this.comparisons -= valid.length
    const [best] = nearest(name, valid, 1)
    return best === undefined ? {} : { suggestion: best }
  }
}
