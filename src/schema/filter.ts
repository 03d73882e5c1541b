import * as z from 'zod/mini'
import { lazy } from '../data/lazy'
import { UnknownIdError } from '../errors/unknown-id-error'
import type { Known } from './known'
import { DIFFICULTIES, type Difficulty, QUESTION_KINDS, type QuestionKind } from './question'
import type { Question } from './question-set'
import { validate } from './validate'

/** Which questions to keep. Several fields must all hold; several values of a field are alternatives. */
export interface QuestionFilter<
  AreaId extends string = string,
  DomainId extends string = string,
  QId extends string = string,
> {
  /** Areas, by primary area; with `secondaryAreas: true` by any. */
  readonly areas?: readonly Known<AreaId>[] | undefined
  /** Domains, by the primary area's. */
  readonly domains?: readonly Known<DomainId>[] | undefined
  /** Kinds: a question of any of them stays. */
  readonly kinds?: readonly QuestionKind[] | undefined
  /** Difficulties: a question of any of them stays. */
  readonly difficulties?: readonly Difficulty[] | undefined
  /** Tags: a question with any of them stays. */
  readonly tags?: readonly string[] | undefined
  /** Range of a question's minutes, both ends included. */
  readonly minutes?: { readonly min?: number | undefined; readonly max?: number | undefined } | undefined
  /** Only these questions. */
  readonly ids?: readonly Known<QId>[] | undefined
  /** Let `areas` and `domains` match secondary areas as well. @default false */
  readonly secondaryAreas?: boolean | undefined
  /** Keep deprecated questions too. @default false */
  readonly includeDeprecated?: boolean | undefined
}

const minute = () => z.number().check(z.minimum(0))

export const filterSchema = lazy(() =>
  z.strictObject({
    areas: z.optional(z.array(z.string())),
    domains: z.optional(z.array(z.string())),
    kinds: z.optional(z.array(z.enum(QUESTION_KINDS))),
    difficulties: z.optional(z.array(z.enum(DIFFICULTIES))),
    tags: z.optional(z.array(z.string())),
    minutes: z.optional(z.strictObject({ min: z.optional(minute()), max: z.optional(minute()) })),
    ids: z.optional(z.array(z.string())),
    secondaryAreas: z.optional(z.boolean()),
    includeDeprecated: z.optional(z.boolean()),
  }),
)

/** What a filter's names are checked against. */
export interface FilterNames {
  readonly areas: readonly string[]
  readonly domains: readonly string[]
  readonly tags: readonly string[]
  readonly ids: readonly string[]
  readonly domainOf: (areaId: string) => string
}

/** Turns a filter into a test of one question; refuses names that the bank does not have. */
export function compileFilter(input: QuestionFilter, names: FilterNames, path = ''): (question: Question) => boolean {
  const filter = validate(filterSchema(), input, path === '' ? 'filter' : `filter at ${path}`)
  const at = (field: string, index: number) => `${path === '' ? '' : `${path}.`}${field}[${index}]`
  const known = (
    kind: 'area' | 'domain' | 'tag' | 'question',
    field: string,
    given: string[] | undefined,
    valid: readonly string[],
  ) => {
    if (given === undefined) return undefined
    const all = new Set(valid)
    given.forEach((id, index) => {
      if (!all.has(id)) throw new UnknownIdError(kind, id, valid, at(field, index))
    })
    return new Set(given)
  }
  const areas = known('area', 'areas', filter.areas, names.areas)
  const domains = known('domain', 'domains', filter.domains, names.domains)
  const tags = known('tag', 'tags', filter.tags, names.tags)
  const ids = known('question', 'ids', filter.ids, names.ids)
  const kinds = filter.kinds && new Set<string>(filter.kinds)
  const difficulties = filter.difficulties && new Set<string>(filter.difficulties)
  const { min = 0, max = Number.POSITIVE_INFINITY } = filter.minutes ?? {}

  return (question) => {
    const its: readonly string[] = filter.secondaryAreas === true ? question.areas : question.areas.slice(0, 1)
    return (
      (filter.includeDeprecated === true || question.deprecated === undefined) &&
      (areas === undefined || its.some((area) => areas.has(area))) &&
      (domains === undefined || its.some((area) => domains.has(names.domainOf(area)))) &&
      kinds?.has(question.kind) !== false &&
      difficulties?.has(question.difficulty) !== false &&
      (tags === undefined || question.tags.some((tag) => tags.has(tag))) &&
      ids?.has(question.id) !== false &&
      question.minutes >= min &&
      question.minutes <= max
    )
  }
}
