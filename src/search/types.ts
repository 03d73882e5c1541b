import type { QuestionFilter } from '../bank/filter'
import type { Question } from '../schema/question-set'

/** The parts of a question that search reads. */
export type SearchField = 'id' | 'title' | 'tags' | 'areas' | 'prompt' | 'answerKey'

export interface SearchOptions<AreaId extends string = string, DomainId extends string = string> {
  /** The most hits to return. @default 10 */
  readonly limit?: number | undefined
  /** Only questions that this filter keeps. */
  readonly filter?: QuestionFilter<AreaId, DomainId> | undefined
}

/** Where a query matched in one field. */
export interface SearchMatch {
  readonly field: SearchField
  /** The text of the field in which `ranges` count. */
  readonly text: string
  /** Half-open `[start, end)` offsets of the matched words, in UTF-16 units, in order, not overlapping. */
  readonly ranges: readonly (readonly [start: number, end: number])[]
}

/** A question that a search found. */
export interface SearchHit<QId extends string = string, AreaId extends string = string> {
  readonly question: Question<QId, AreaId>
  /** Relevance, above 0, higher is better; comparable within one search only. */
  readonly score: number
  /** The fields that matched, most important first. */
  readonly matches: readonly SearchMatch[]
}
