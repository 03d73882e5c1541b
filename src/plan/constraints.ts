import type { CheckedRequest, Limit, Range } from './request'

/** A hard constraint of a request: what an impossible request can be reduced to. */
export interface PlanConstraint {
  readonly code:
    | 'minutes'
    | 'include'
    | 'exclude'
    | 'areas'
    | 'filter'
    | 'limit'
    | 'enemies'
    | 'deprecated'
    | 'history'
    | 'exposure'
    | 'other-plans'
  /** Where it stands in the request; empty for constraints that every plan has. */
  readonly path: string
  /** In words, with its numbers. */
  readonly message: string
}

/** One bound of a counted limit. */
export interface LimitRow {
  readonly scope: 'all' | 'area' | 'domain' | 'kind' | 'difficulty' | 'ids'
  /** The area, domain, kind or difficulty; empty for all and for ids. */
  readonly name: string
  /** The questions counted, for the scope `ids`. */
  readonly ids?: ReadonlySet<string>
  readonly measure: 'questions' | 'minutes'
  readonly side: 'min' | 'max'
  readonly value: number
  readonly path: string
  readonly message: string
}

/** The bounds of all limits of a request, one row each. */
export function limitRows({ limits }: CheckedRequest): LimitRow[] {
  const rows: LimitRow[] = []
  const add = (
    scope: LimitRow['scope'],
    name: string,
    measure: LimitRow['measure'],
    path: string,
    range: Range | undefined,
  ) => {
    for (const side of ['min', 'max'] as const) {
      const value = range?.[side]
      if (value === undefined || (side === 'min' && value === 0)) continue
      const of = name === '' ? '' : ` of ${scope} "${name}"`
      const message = `${side === 'min' ? 'at least' : 'at most'} ${value} ${value === 1 ? measure.slice(0, -1) : measure}${of}`
      rows.push({ scope, name, measure, side, value, path: `${path}.${side}`, message })
    }
  }
  add('all', '', 'questions', 'limits.questions', limits?.questions)
  const scopes = { areas: 'area', kinds: 'kind', difficulties: 'difficulty' } as const
  for (const field of ['areas', 'kinds', 'difficulties'] as const) {
    const given: Readonly<Record<string, Limit | undefined>> = limits?.[field] ?? {}
    for (const [name, limit] of Object.entries(given)) {
      add(scopes[field], name, 'questions', `limits.${field}.${name}.questions`, limit?.questions)
      add(scopes[field], name, 'minutes', `limits.${field}.${name}.minutes`, limit?.minutes)
    }
  }
  return rows
}

/** A row in the planner's own name, as loops and parallel forms need them. */
export function ownRow(row: Omit<LimitRow, 'message'>, what: string): LimitRow {
  const unit = row.value === 1 ? row.measure.slice(0, -1) : row.measure
  return { ...row, message: `${row.side === 'min' ? 'at least' : 'at most'} ${row.value} ${unit} ${what}` }
}
