import type { QuestionFilter } from '../schema/filter'
import type { Difficulty, QuestionKind } from '../schema/question'
import type { Question } from '../schema/question-set'

/** The parts of a question that search reads. */
export type SearchField =
  | 'id'
  | 'title'
  | 'tags'
  | 'searchPhrases'
  | 'areas'
  | 'prompt'
  | 'materials'
  | 'assesses'
  | 'answerKey'

/** A part of a query that was read as a filter. */
export interface ParsedFilter {
  /** The words as typed. */
  readonly words: string
  readonly filter: Pick<QuestionFilter, 'kinds' | 'difficulties' | 'minutes'>
}

/** What to search among, and how much to return. */
export interface SearchOptions<
  AreaId extends string = string,
  DomainId extends string = string,
  QId extends string = string,
> {
  /** The most hits to return. @default 10 */
  readonly limit?: number | undefined
  /** How many hits to pass over: pages of one query join without gap or repetition. @default 0 */
  readonly offset?: number | undefined
  /** Only questions that this filter keeps. */
  readonly filter?: QuestionFilter<AreaId, DomainId, QId> | undefined
  /**
   * Read filters from the query, such as `hard coding questions under 20 minutes`. Those that would leave nothing are
   * dropped, and not among `parsedFilters`.
   * @default true
   */
  readonly intent?: boolean | undefined
}

/** How much `bank.suggest` returns. */
export interface SuggestOptions {
  /** The most completions to return. @default 8 */
  readonly limit?: number | undefined
}

/** How much `bank.similar` returns. */
export interface SimilarOptions {
  /** The most questions to return. @default 5 */
  readonly limit?: number | undefined
}

/** Where a query matched in one field. */
export interface SearchMatch {
  /** Where the text stands in the question. */
  readonly field: SearchField
  /** The text of the field in which `ranges` count. */
  readonly text: string
  /** Half-open `[start, end)` offsets of the matched words, in UTF-16 units, in order, not overlapping. */
  readonly ranges: readonly (readonly [start: number, end: number])[]
}

/** Why a question was found. */
export interface SearchReason {
  /** `word`: as typed, or another form of it; `prefix`: begins so; `spelling`: a correction; `synonym`: means the same; `related`: what is wanted under that name; `id`: its very id. */
  readonly kind: 'word' | 'prefix' | 'spelling' | 'synonym' | 'related' | 'id'
  /** As typed. */
  readonly typed: string
  /** What it matched. */
  readonly matched: string
}

/** A question that a search found; where and why is found out when it is first read. */
export interface SearchHit<AreaId extends string = string> {
  readonly question: Question<AreaId>
  /**
   * Relevance, above 0 and at most 1. It is 1 where the query is the very id or title, or says filters alone; below that,
   * the share of the most that the words of this query could give. So it ranks the hits of one query, and says little
   * across queries.
   */
  readonly score: number
  /** The fields that matched, most important first. */
  readonly matches: readonly SearchMatch[]
  /** One a word or phrase of the query that this question answers. */
  readonly reasons: readonly SearchReason[]
  /** A stretch of the best-matching text as Markdown, matched words in bold; the beginning of the prompt where no text to show matches. */
  readonly snippet: string
}

/** How many hits there are of each area, kind and difficulty, over all pages. */
export interface Facets {
  /** By primary area, in the role's order; areas without a hit are left out. */
  readonly areas: Readonly<Record<string, number>>
  /** By kind; kinds without a hit are left out. */
  readonly kinds: Readonly<Partial<Record<QuestionKind, number>>>
  /** By difficulty; those without a hit are left out. */
  readonly difficulties: Readonly<Partial<Record<Difficulty, number>>>
}

/** One page of what a search found. */
export interface SearchPage<AreaId extends string = string> {
  /** The hits of this page, best first. */
  readonly hits: readonly SearchHit<AreaId>[]
  /** How many hits there are on all pages. */
  readonly total: number
  /** The offset of the next page; undefined on the last. */
  readonly nextOffset: number | undefined
  /** Counts over all pages. */
  readonly facets: Facets
  /** Parts of the query that were read as filters. */
  readonly parsedFilters: readonly ParsedFilter[]
  /** The query with misspelled words corrected, when some were; undefined otherwise. */
  readonly didYouMean: string | undefined
}

/** A completion of what is being typed. */
export interface Suggestion {
  /** What may be meant, whole. */
  readonly text: string
  /** Where it comes from. */
  readonly kind: 'tag' | 'title' | 'area' | 'id'
}

/** A question that may stand in for another. */
export interface SimilarQuestion<AreaId extends string = string> {
  readonly question: Question<AreaId>
  /** How alike they read: 0 no word in common, 1 the same words. */
  readonly similarity: number
}
