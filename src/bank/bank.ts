import type { QuestionFilter } from '../schema/filter'
import type { Known } from '../schema/known'
import type { Question, QuestionIdOf, QuestionSet } from '../schema/question-set'
import type { Area, Role } from '../schema/role'
import type { SearchIndex } from '../search/index/packed-index'
import type {
  SearchOptions,
  SearchPage,
  SimilarOptions,
  SimilarQuestion,
  Suggestion,
  SuggestOptions,
} from '../search/types'
import type { Coverage } from './coverage'

/** A role and the questions for it: immutable, searchable, and what plans are built from. */
export interface Bank<QId extends string = string, AreaId extends string = string, DomainId extends string = string> {
  /** The role whose areas the questions name. */
  readonly role: Role<AreaId, DomainId>
  /** The role's areas, in its order. */
  readonly areas: readonly Area<AreaId>[]
  /** The question sets that it was made of, in order. */
  readonly sets: readonly QuestionSet[]
  /** Every question in the order of the sets, deprecated ones too. */
  readonly questions: readonly Question<AreaId>[]
  /**
   * The question with this id.
   * @param id a question's id
   * @returns the question, frozen
   * @throws UnknownIdError with the nearest ids
   * @throws ValidationError when it is not a text, as everywhere here
   * @example
   * ```ts
   * import { bank } from 'ml-interview-bank'
   * bank.get('no-failures-in-three-hundred').areas[0] // => 'statistics'
   * ```
   */
  get(id: Known<QId>): Question<AreaId>
  /**
   * Whether the bank has a question with this id.
   * @param id any value; what is not an id of the bank gives `false`
   * @returns true for a question's id, which TypeScript then knows
   * @example
   * ```ts
   * import { bank } from 'ml-interview-bank'
   * bank.has('no-such-question') // => false
   * ```
   */
  has(id: Known<QId>): id is QId
  /**
   * The questions that fit every field given, in the bank's order.
   * @param filter areas, domains, kinds, difficulties, minutes, tags, ids; an empty one keeps every question that is not deprecated
   * @returns a frozen list, which may be empty
   * @throws UnknownIdError for an area, domain, tag or id that the bank does not have
   * @throws ValidationError for anything else that is not a filter
   * @example
   * ```ts
   * import { bank } from 'ml-interview-bank'
   * const short = bank.filter({ areas: ['statistics'], minutes: { max: 10 } })
   * short.every(({ minutes }) => minutes <= 10) // => true
   * ```
   */
  filter(filter: QuestionFilter<AreaId, DomainId, QId>): readonly Question<AreaId>[]
  /**
   * Questions for words typed by a person: any order, typos forgiven, synonyms known, best first. What the query says of
   * kind, difficulty and minutes (`hard coding questions under 20 minutes`) is read as a filter. Beside the hits, a page has
   * what an interface shows: how many there are, the next page, counts by area, kind and difficulty, the filters that were
   * read, and the corrected query.
   * @param query any string: words count, signs do not; an empty one finds nothing, unless it says filters alone
   * @param options size and start of the page, a filter, and whether to read filters from the words
   * @returns one page of hits, frozen
   * @throws UnknownIdError, ValidationError as `filter` does, for `options.filter`; ValidationError for other options
   * @example
   * ```ts
   * import { bank } from 'ml-interview-bank'
   * const { hits, total, nextOffset } = bank.search('data leakge', { limit: 3 })
   * hits.map(({ question }) => question.id).includes('signal-in-a-random-label') // => true
   * ```
   */
  search(query: string, options?: SearchOptions<AreaId, DomainId, QId>): SearchPage<AreaId>
  /**
   * Completions of what is being typed: tags, areas, titles and ids.
   * @param prefix what has been typed so far
   * @param options how many to return at most
   * @returns completions, best first
   * @throws ValidationError when the prefix is not a text, or an option does not exist
   * @example
   * ```ts
   * import { bank } from 'ml-interview-bank'
   * bank.suggest('calibr')[0] // => { text: 'calibration', kind: 'tag' }
   * ```
   */
  suggest(prefix: string, options?: SuggestOptions): readonly Suggestion[]
  /**
   * Questions that read most like this one, to take in its place.
   * @param id a question's id
   * @param options how many to return at most
   * @returns other questions with their similarity, 0 to 1, nearest first
   * @throws UnknownIdError for an id that the bank does not have
   * @throws ValidationError for an option that does not exist
   * @example
   * ```ts
   * import { bank } from 'ml-interview-bank'
   * bank.similar('no-failures-in-three-hundred', { limit: 3 }).length // => 3
   * ```
   */
  similar(id: Known<QId>, options?: SimilarOptions): readonly SimilarQuestion<AreaId>[]
  /**
   * Counts and minutes by area, kind and difficulty; deprecated questions are left out.
   * @returns a table, frozen
   * @example
   * ```ts
   * import { bank } from 'ml-interview-bank'
   * bank.coverage().areas.length // => 22
   * ```
   */
  coverage(): Coverage
  /**
   * The domain that an area belongs to.
   * @param areaId an area's id
   * @returns the domain's id
   * @throws UnknownIdError with the nearest ids
   * @example
   * ```ts
   * import { bank } from 'ml-interview-bank'
   * bank.domainOf('statistics') // => 'technical-skills'
   * ```
   */
  domainOf(areaId: Known<AreaId>): DomainId
  /**
   * Questions that must not share an interview with this one, because one gives the other away.
   * @param id a question's id
   * @returns their ids, whichever side declared it; ids that the bank does not hold may be among them
   * @throws UnknownIdError with the nearest ids
   * @example
   * ```ts
   * import { bank } from 'ml-interview-bank'
   * const [enemy = ''] = bank.enemiesOf('fraud-case-2-sources-and-labels')
   * bank.enemiesOf(enemy).includes('fraud-case-2-sources-and-labels') // => true
   * ```
   */
  enemiesOf(id: Known<QId>): readonly string[]
  /**
   * A new bank with more sets; this one is untouched.
   * @param sets question sets whose ids and questions' ids are not in the bank yet
   * @returns a bank with the same role and synonyms
   * @throws ValidationError that lists every problem, and then there is no new bank
   * @example
   * ```ts
   * import { createBank } from 'ml-interview-bank/core'
   * import { programming } from 'ml-interview-bank/questions/programming'
   * import { statistics } from 'ml-interview-bank/questions/statistics'
   * import { seniorMlEngineer } from 'ml-interview-bank/questions/taxonomy'
   * const small = createBank(seniorMlEngineer, [statistics])
   * small.extend(programming).sets.map(({ id }) => id) // => ['statistics', 'programming']
   * ```
   */
  extend<const Sets extends readonly unknown[]>(...sets: Sets): Bank<QId | QuestionIdOf<Sets[number]>, AreaId, DomainId>
  /**
   * The index that search reads, to store as JSON and hand to `withSearchIndex` later.
   * @returns plain data, frozen
   * @example
   * ```ts
   * import { bank } from 'ml-interview-bank'
   * const stored = JSON.stringify(bank.exportSearchIndex())
   * bank.withSearchIndex(JSON.parse(stored)).search('peeking').total === bank.search('peeking').total // => true
   * ```
   */
  exportSearchIndex(): SearchIndex
  /**
   * This bank with a ready-made index, so that its first search need not build one. Questions added since are indexed as
   * they are searched. The shipped bank's is `ml-interview-bank/search-index`.
   * @param index what `exportSearchIndex` returned for a bank with the same questions and synonyms
   * @returns a bank with the same questions
   * @throws ValidationError when it is no index, or was made of other texts, synonyms or another version of this package
   * @example
   * ```ts
   * import { bank } from 'ml-interview-bank'
   * import { searchIndex } from 'ml-interview-bank/search-index'
   * bank.withSearchIndex(searchIndex).search('peeking').hits[0]?.question.id // => 'stopping-an-ab-test-on-a-good-day'
   * ```
   */
  withSearchIndex(index: SearchIndex): Bank<QId, AreaId, DomainId>
}
