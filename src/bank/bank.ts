import * as z from 'zod/mini'
import { deepFreeze } from '../data/freeze'
import { lazy } from '../data/lazy'
import { UnknownIdError } from '../errors/unknown-id-error'
import { checkRole } from '../schema/define'
import { compileFilter, type FilterNames, type QuestionFilter } from '../schema/filter'
import type { Known } from '../schema/known'
import type { Question, QuestionIdOf, QuestionSet } from '../schema/question-set'
import type { Area, AreaIdOf, DomainIdOf, Role } from '../schema/role'
import { validate } from '../schema/validate'
import { Batch } from '../search/index/batch'
import { packIndex, type SearchIndex, unpackIndex } from '../search/index/packed-index'
import { limitOptionsSchema, SIMILAR_DEFAULTS, SUGGEST_DEFAULTS } from '../search/options'
import type { Synonyms } from '../search/query/synonyms'
import { readThesaurus, type Thesaurus } from '../search/query/thesaurus'
import { createSearch } from '../search/search'
import { createSimilarity } from '../search/similarity'
import { createSuggester } from '../search/suggest'
import type {
  SearchOptions,
  SearchPage,
  SimilarOptions,
  SimilarQuestion,
  Suggestion,
  SuggestOptions,
} from '../search/types'
import { refuseArgument, requireText } from './arguments'
import { type Coverage, measureCoverage } from './coverage'
import { readSets } from './read-sets'

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

export interface BankOptions {
  /**
   * Words and phrases that search takes for one another; kept by banks extended from this one. A function is called, and
   * what it returns is checked, at the first search.
   * @default none
   */
  readonly synonyms?: Synonyms | (() => Synonyms) | undefined
}

const optionsSchema = lazy(() => z.strictObject({ synonyms: z.optional(z.unknown()) }))

/**
 * Makes a bank of a role and question sets.
 *
 * Enemies may name questions that the bank does not hold (they belong to sets left out); everything else must resolve.
 *
 * @param role the role whose areas the questions name
 * @param sets question sets, each with an id of its own
 * @param options synonyms for search
 * @returns a bank, frozen, as everything it returns
 * @throws ValidationError that lists every problem of the role and of all sets
 * @example
 * ```ts
 * import { createBank } from 'ml-interview-bank/core'
 * import { statistics } from 'ml-interview-bank/questions/statistics'
 * import { seniorMlEngineer } from 'ml-interview-bank/questions/taxonomy'
 * const small = createBank(seniorMlEngineer, [statistics])
 * small.filter({ areas: ['statistics'] }).length === small.questions.length // => true
 * ```
 */
export function createBank<const R extends Role, const Sets extends readonly unknown[]>(
  role: R,
  sets: Sets,
  options: BankOptions = {},
): Bank<QuestionIdOf<Sets[number]>, AreaIdOf<R>, DomainIdOf<R>> {
  const thesaurus = readThesaurus(validate(optionsSchema(), options, 'bank options').synonyms)
  if (!Array.isArray(sets)) refuseArgument('createBank', 'sets', 'a list of question sets', sets)
  const checkedRole = checkRole(role) as Role<AreaIdOf<R>, DomainIdOf<R>>
  const read = readSets('createBank', checkedRole, [], sets)
  const batch = new Batch(
    read.flatMap((set) => set.questions),
    areasOf(checkedRole),
  )
  return assemble(deepFreeze(checkedRole), read, [batch], thesaurus)
}

function assemble<QId extends string, AreaId extends string, DomainId extends string>(
  role: Role<AreaId, DomainId>,
  sets: readonly QuestionSet[],
  batches: readonly Batch[],
  /** Made when search first asks for it; banks that come of one another share it. */
  thesaurus: () => Thesaurus,
): Bank<QId, AreaId, DomainId> {
  type Q = Question<AreaId>
  const questions = sets.flatMap((set) => set.questions) as unknown as Q[]
  const byId = new Map<string, Q>(questions.map((question) => [question.id, question]))
  const domainByArea = new Map<string, DomainId>(
    role.domains.flatMap((domain) => domain.areas.map((area) => [area.id, domain.id] as const)),
  )
  const areas = areasOf(role)
  const enemies = enemyLinks(questions)
  const live = questions.filter((question) => question.deprecated === undefined)

  const domainOf = (areaId: string): DomainId => {
    requireText('domainOf', 'areaId', areaId, 'an area id')
    const domain = domainByArea.get(areaId)
    if (domain === undefined) throw new UnknownIdError('area', areaId, [...domainByArea.keys()])
    return domain
  }
  const find = (call: string, id: string): Q => {
    requireText(call, 'id', id, 'a question id')
    const question = byId.get(id)
    if (question === undefined) throw new UnknownIdError('question', id, [...byId.keys()])
    return question
  }
  const names: FilterNames = {
    areas: [...domainByArea.keys()],
    domains: role.domains.map((domain) => domain.id),
    tags: [...new Set(questions.flatMap((question) => question.tags))],
    ids: [...byId.keys()],
    domainOf,
  }
  const search = createSearch({
    batches,
    areas,
    thesaurus,
    compile: (filter, path) => compileFilter(filter, names, path),
  })
  const suggest = createSuggester(questions, areas)
  const similarTo = createSimilarity(questions)
  let coverage: Coverage | undefined

  return Object.freeze<Bank<QId, AreaId, DomainId>>({
    role,
    areas: Object.freeze(areas),
    sets: Object.freeze(sets),
    questions: Object.freeze(questions),
    get: (id) => find('get', id),
    has: (id): id is QId => byId.has(id),
    filter: (filter) => Object.freeze(questions.filter(compileFilter(filter, names))),
    search: (query, options) => {
      requireText('search', 'query', query)
      return search(query, options as SearchOptions) as SearchPage<AreaId>
    },
    suggest: (prefix, options = {}) => {
      requireText('suggest', 'prefix', prefix)
      const { limit = SUGGEST_DEFAULTS.limit } = validate(limitOptionsSchema(), options, 'suggest options')
      return suggest(prefix, limit)
    },
    similar: (id, options = {}) => {
      const question = find('similar', id)
      const { limit = SIMILAR_DEFAULTS.limit } = validate(limitOptionsSchema(), options, 'similar options')
      return deepFreeze(similarTo(question).slice(0, limit)) as SimilarQuestion<AreaId>[]
    },
    coverage: () => {
      coverage ??= deepFreeze(measureCoverage(role.domains, live))
      return coverage
    },
    domainOf,
    enemiesOf: (id) => enemies.get(find('enemiesOf', id).id) ?? NO_IDS,
    extend: (...more) => {
      const read = readSets('extend', role, sets, more)
      const batch = new Batch(
        read.flatMap((set) => set.questions),
        areas,
      )
      return assemble(role, [...sets, ...read], [...batches, batch], thesaurus)
    },
    exportSearchIndex: () => packIndex(batches, thesaurus().phrases),
    withSearchIndex: (index) => assemble(role, sets, unpackIndex(index, batches, thesaurus().phrases), thesaurus),
  })
}

const areasOf = <AreaId extends string>(role: Role<AreaId>) => role.domains.flatMap((domain) => domain.areas)

const NO_IDS: readonly string[] = Object.freeze([])

/** Enemies in both directions: one side's declaration is enough. */
function enemyLinks(questions: readonly Question[]): ReadonlyMap<string, readonly string[]> {
  const links = new Map<string, Set<string>>()
  const link = (from: string, to: string) => links.set(from, (links.get(from) ?? new Set()).add(to))
  for (const { id, enemies = [] } of questions) {
    for (const enemy of enemies) {
      link(id, enemy)
      link(enemy, id)
    }
  }
  return new Map([...links].map(([id, enemies]) => [id, Object.freeze([...enemies])]))
}
