import type { Phrase } from '../index/inverted-index'
import type { SearchReason } from '../types'

/** A way in which a document may answer some words of the query: it has this stem, or these side by side. */
export interface Alternative extends Phrase {
  readonly kind: SearchReason['kind']
  /** 1 for the words as typed. */
  readonly weight: number
  readonly text: string
}

/** A word of the query, or several that say something together, with all that may be meant. */
export interface QueryUnit {
  /** Of its words in the query, in ascending order. */
  readonly positions: readonly number[]
  readonly typed: string
  /** Those that stand for the words themselves first. */
  readonly alternatives: readonly Alternative[]
}

export interface ParsedQuery {
  /** A unit a word, in the order typed. */
  readonly words: readonly QueryUnit[]
  /** Units of several words. */
  readonly phrases: readonly QueryUnit[]
}

export const unitsOf = ({ words, phrases }: ParsedQuery): readonly QueryUnit[] => [...words, ...phrases]

/** What a unit may have meant instead, likeliest first. */
export function correctionsOf({ alternatives }: Pick<QueryUnit, 'alternatives'>): readonly Alternative[] {
  return alternatives.filter(({ kind }) => kind === 'spelling')
}
