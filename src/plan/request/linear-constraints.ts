import type { Bank } from '../../bank/bank'
import type { Question } from '../../schema/question-set'
import { type CoveredArea, coveredAreas } from './coverage'
import type { CheckedLimits, CheckedRequest, Limit, Range } from './request'

export type { PlanConstraint } from '../../errors/impossible-plan-error'

/** One bound on some of the questions of a plan: at least, or at most, so many questions or minutes. */
export interface LinearConstraint {
  readonly scope: 'all' | 'area' | 'domain' | 'kind' | 'difficulty' | 'tag' | 'ids'
  /** The area, domain, kind, difficulty or tag; empty for all and for ids. */
  readonly name: string
  /** The questions counted, for the scope `ids`. */
  readonly ids?: ReadonlySet<string>
  /** Only in this section. */
  readonly section?: number
  readonly measure: 'questions' | 'minutes'
  readonly side: 'min' | 'max'
  readonly value: number
  readonly code: 'limit' | 'coverage' | 'section' | 'minutes'
  readonly path: string
  readonly message: string
}

type ConstraintScope = Pick<LinearConstraint, 'scope' | 'name'> & Partial<Pick<LinearConstraint, 'ids' | 'section'>>

/** The bounds of all limits of a request, one row each. */
export function linearConstraints(request: CheckedRequest): LinearConstraint[] {
  const sections = request.sections ?? []
  return [
    ...rowsOf(request.limits, 'limits'),
    ...coveredAreas(request.coverage).map(coverageConstraint),
    ...sections.flatMap(({ name, minutes, limits }, section) => [
      ...rowsOf(limits, `sections[${section}].limits`, section, ` in section "${name}"`),
      ...(typeof minutes === 'number' || minutes.min === 0
        ? []
        : [
            linearConstraint(
              { scope: 'all', name: '', section },
              'minutes',
              'min',
              minutes.min,
              `sections[${section}].minutes.min`,
              ` in section "${name}"`,
              'section',
            ),
          ]),
    ]),
  ]
}

/** At least so many questions of an area. */
export function coverageConstraint({ area, questions, path }: Omit<CoveredArea, 'rounds'>): LinearConstraint {
  const scope = { scope: 'area', name: area } as const
  return linearConstraint(scope, 'questions', 'min', questions, path, ` of area "${area}"`, 'coverage')
}

/** At most so many questions of a list, in the planner's own name: what other forms have. */
export function overlapConstraint(ids: readonly string[], most: number, path: string): LinearConstraint {
  return linearConstraint(
    { scope: 'ids', name: '', ids: new Set(ids) },
    'questions',
    'max',
    most,
    path,
    ' of another form (overlap)',
    'limit',
  )
}

function rowsOf(limits: CheckedLimits | undefined, path: string, section?: number, where = ''): LinearConstraint[] {
  if (limits === undefined) return []
  const scopes = { areas: 'area', domains: 'domain', kinds: 'kind', difficulties: 'difficulty', tags: 'tag' } as const
  const position = section === undefined ? {} : { section }
  return [
    ...bounds({ scope: 'all', name: '', ...position }, limits, path, where),
    ...Object.entries(scopes).flatMap(([field, scope]) => {
      const given: Readonly<Record<string, Limit | undefined>> = limits[field as keyof typeof scopes] ?? {}
      return Object.entries(given).flatMap(([name, limit]) =>
        bounds({ scope, name, ...position }, limit, `${path}.${field}.${name}`, ` of ${scope} "${name}"${where}`),
      )
    }),
    ...(limits.groups ?? []).flatMap(({ ids, name, ...limit }, index) =>
      bounds(
        { scope: 'ids', name: '', ids: new Set(ids), ...position },
        limit,
        `${path}.groups[${index}]`,
        ` of ${name === undefined ? `the group ${ids.map((id) => `"${id}"`).join(', ')}` : `group "${name}"`}${where}`,
      ),
    ),
  ]
}

function bounds(origin: ConstraintScope, limit: Limit | undefined, path: string, what: string): LinearConstraint[] {
  return (['questions', 'minutes'] as const).flatMap((measure) => {
    const range: Range = limit?.[measure] ?? {}
    return (['min', 'max'] as const).flatMap((side) => {
      const value = range[side]
      if (value === undefined || (side === 'min' && value === 0)) return []
      return [linearConstraint(origin, measure, side, value, `${path}.${measure}.${side}`, what, 'limit')]
    })
  })
}

function linearConstraint(
  origin: ConstraintScope,
  measure: LinearConstraint['measure'],
  side: LinearConstraint['side'],
  value: number,
  path: string,
  what: string,
  code: LinearConstraint['code'],
): LinearConstraint {
  return { ...origin, measure, side, value, path, code, message: boundInWords(side, value, measure, what) }
}

/** `at least 2 questions of area "statistics"`. */
export function boundInWords(
  side: LinearConstraint['side'],
  value: number,
  measure: LinearConstraint['measure'],
  what: string,
): string {
  return `${side === 'min' ? 'at least' : 'at most'} ${value} ${value === 1 ? measure.slice(0, -1) : measure}${what}`
}

/** Whether a row counts a question; with `split` credit secondary areas count too. */
export function isInScope(
  bank: Bank,
  { scope, name, ids }: Pick<LinearConstraint, 'scope' | 'name' | 'ids'>,
  question: Question,
  split: boolean,
): boolean {
  const areas = split ? question.areas : question.areas.slice(0, 1)
  switch (scope) {
    case 'all':
      return true
    case 'ids':
      return ids?.has(question.id) === true
    case 'area':
      return areas.includes(name)
    case 'domain':
      return areas.some((area) => bank.domainOf(area) === name)
    case 'tag':
      return question.tags.includes(name)
    default:
      return question[scope] === name
  }
}
