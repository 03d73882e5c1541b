import { deepFreeze } from '../data/freeze'
import { lazy } from '../data/lazy'
import { UnknownIdError } from '../errors/unknown-id-error'
import { compileFilter, type FilterNames } from '../schema/filter'
import type { Question, QuestionSet } from '../schema/question-set'
import type { Area, Role } from '../schema/role'
import { validate } from '../schema/validate'
import { Batch } from '../search/index/batch'
import { packIndex, unpackIndex } from '../search/index/packed-index'
import { limitOptionsSchema, SIMILAR_DEFAULTS, SUGGEST_DEFAULTS } from '../search/options'
import type { Thesaurus } from '../search/query/thesaurus'
import { createSearch } from '../search/search'
import { createSimilarity } from '../search/similarity'
import { createSuggester } from '../search/suggest'
import type { SearchOptions, SearchPage, SimilarQuestion } from '../search/types'
import { requireText } from './arguments'
import type { Bank } from './bank'
import { measureCoverage } from './coverage'
import { readSets } from './read-sets'

/** What a bank is made of: all of it checked and frozen, and but for the role made when something first asks for it. */
export interface BankParts<AreaId extends string, DomainId extends string> {
  readonly role: Role<AreaId, DomainId>
  readonly sets: () => readonly QuestionSet[]
  /** The sets' questions as they came together; banks that come of one another share them. */
  readonly batches: () => readonly Batch[]
  readonly thesaurus: () => Thesaurus
}

export function assembleBank<QId extends string, AreaId extends string, DomainId extends string>(
  parts: BankParts<AreaId, DomainId>,
): Bank<QId, AreaId, DomainId> {
  type Q = Question<AreaId>
  const { role, sets, batches, thesaurus } = parts
  const areas = areasOf(role)
  const domainByArea = new Map<string, DomainId>(
    role.domains.flatMap((domain) => domain.areas.map((area) => [area.id, domain.id] as const)),
  )
  const domainOf = (areaId: string): DomainId => {
    requireText('domainOf', 'areaId', areaId, 'an area id')
    const domain = domainByArea.get(areaId)
    if (domain === undefined) throw new UnknownIdError('area', areaId, [...domainByArea.keys()])
    return domain
  }
  const questions = lazy(() => Object.freeze(sets().flatMap((set) => set.questions) as unknown as Q[]))
  const byId = lazy(() => new Map<string, Q>(questions().map((question) => [question.id, question])))
  const find = (call: string, id: string): Q => {
    requireText(call, 'id', id, 'a question id')
    const question = byId().get(id)
    if (question === undefined) throw new UnknownIdError('question', id, [...byId().keys()])
    return question
  }
  const names = lazy(
    (): FilterNames => ({
      areas: [...domainByArea.keys()],
      domains: role.domains.map((domain) => domain.id),
      tags: [...new Set(questions().flatMap((question) => question.tags))],
      ids: [...byId().keys()],
      domainOf,
    }),
  )
  const search = lazy(() =>
    createSearch({
      batches: batches(),
      areas,
      thesaurus,
      compile: (filter, path) => compileFilter(filter, names(), path),
    }),
  )
  const suggest = lazy(() => createSuggester(questions(), areas))
  const similarTo = lazy(() => createSimilarity(questions()))
  const enemies = lazy(() => enemyLinks(questions()))
  const coverage = lazy(() => {
    const live = questions().filter((question) => question.deprecated === undefined)
    return deepFreeze(measureCoverage(role.domains, live))
  })

  return Object.freeze<Bank<QId, AreaId, DomainId>>({
    role,
    areas: Object.freeze(areas),
    get sets() {
      return sets()
    },
    get questions() {
      return questions()
    },
    get: (id) => find('get', id),
    has: (id): id is QId => byId().has(id),
    filter: (filter) => Object.freeze(questions().filter(compileFilter(filter, names()))),
    search: (query, options) => {
      requireText('search', 'query', query)
      return search()(query, options as SearchOptions) as SearchPage<AreaId>
    },
    suggest: (prefix, options = {}) => {
      requireText('suggest', 'prefix', prefix)
      const { limit = SUGGEST_DEFAULTS.limit } = validate(limitOptionsSchema(), options, 'suggest options')
      return suggest()(prefix, limit)
    },
    similar: (id, options = {}) => {
      const question = find('similar', id)
      const { limit = SIMILAR_DEFAULTS.limit } = validate(limitOptionsSchema(), options, 'similar options')
      return deepFreeze(similarTo()(question).slice(0, limit)) as SimilarQuestion<AreaId>[]
    },
    coverage,
    domainOf,
    enemiesOf: (id) => enemies().get(find('enemiesOf', id).id) ?? NO_IDS,
    extend: (...more) => {
      const read = readSets('extend', role, sets(), more)
      const all = Object.freeze([...sets(), ...read])
      const batch = new Batch(
        read.flatMap((set) => set.questions),
        areas,
      )
      return assembleBank({ role, sets: () => all, batches: lazy(() => [...batches(), batch]), thesaurus })
    },
    exportSearchIndex: () => packIndex(batches(), thesaurus().phrases),
    withSearchIndex: (index) => {
      const indexed = unpackIndex(index, batches(), thesaurus().phrases)
      return assembleBank({ role, sets, batches: () => indexed, thesaurus })
    },
  })
}

export const areasOf = <AreaId extends string>(role: Role<AreaId>): readonly Area<AreaId>[] =>
  role.domains.flatMap((domain) => domain.areas)

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
