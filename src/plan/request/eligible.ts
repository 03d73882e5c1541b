import { compileFilter } from '../../schema/filter'
import type { Question } from '../../schema/question-set'
import type { Blueprint } from './blueprint'
import {
  AREAS,
  DEPRECATED,
  excludeKey,
  FILTER,
  MINUTES,
  NOTHING_RELAXED,
  pathKey,
  type RelaxedConstraints,
  reasonKey,
} from './constraint-key'
import { namesIn } from './names-in'
import type { CheckedRequest } from './request'
import type { Targets } from './targets'

/** The questions a plan may use. Constraints in `relaxed` are left out. */
export function eligible(
  { bank, request, session, ineligible, required, pool, timeboxes }: Omit<Blueprint, keyof Targets | 'constraints'>,
  relaxed: RelaxedConstraints = NOTHING_RELAXED,
): Question[] {
  const filter =
    request.filter && !relaxed.has(FILTER) ? compileFilter(request.filter, namesIn(bank), 'filter') : undefined
  const areas = request.areas && !relaxed.has(AREAS) ? sharesOf(request.areas) : undefined
  const excluded = new Set(request.exclude?.filter((_, index) => !relaxed.has(excludeKey(index))))
  const isRequired = (id: string) => {
    const why = required.get(id)
    return why !== undefined && !relaxed.has(pathKey(why.path))
  }
  return bank.questions.filter((question) => {
    const { id, minutes, deprecated } = question
    if (required.get(id)?.code === 'asked') return true
    if (excluded.has(id)) return false
    for (const reason of ineligible.get(id) ?? []) if (!relaxed.has(reasonKey(reason))) return false
    if (deprecated !== undefined && !relaxed.has(DEPRECATED) && pool?.has(id) !== true) return false
    if (isRequired(id)) return true
    if (pool?.has(id) === true) return true
    return (
      pool === undefined &&
      (relaxed.has(MINUTES) || (timeboxes.get(id) ?? minutes) <= session.questionMinutes) &&
      areas?.has(question.areas[0]) !== false &&
      filter?.(question) !== false
    )
  })
}

/** Minutes that a question takes in a plan. */
export function minutesIn({ timeboxes }: Pick<Blueprint, 'timeboxes'>, { id, minutes }: Question): number {
  return timeboxes.get(id) ?? minutes
}

/** What a request's author may give a question in place of its minutes. */
export function timeboxOf({ minutes, minutesRange }: Question): { readonly min: number; readonly max: number } {
  return minutesRange ?? { min: Math.ceil((2 * minutes) / 3), max: Math.floor((3 * minutes) / 2) }
}

/** The areas asked for, with their weights. */
export function sharesOf(areas: NonNullable<CheckedRequest['areas']>): ReadonlyMap<string, number> {
  return Array.isArray(areas)
    ? new Map(areas.map((area) => [area, 1]))
    : new Map(Object.entries(areas).filter(([, weight]) => weight > 0))
}

/** The questions that a request wants in. */
export function requiredBy(request: CheckedRequest): Blueprint['required'] {
  const required = new Map<string, { readonly path: string; readonly code: 'include' | 'order' }>()
  for (const field of ['include', 'first', 'last'] as const) {
    request[field]?.forEach((id, index) => {
      if (!required.has(id))
        required.set(id, { path: `${field}[${index}]`, code: field === 'include' ? 'include' : 'order' })
    })
  }
  return required
}
