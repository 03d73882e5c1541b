import type { PlanConstraint, Relaxation } from '../../errors/impossible-plan-error'
import type { Relaxed } from '../model/model'
import type { Blueprint } from '../request/blueprint'
import { type CheckedRequest, LONGEST_SESSION } from '../request/request'
import { sessionOf } from '../request/session'
import { checkBlueprint, findConflict } from './conflict'
import { keyOf } from './constraints'

export type { Relaxation } from '../../errors/impossible-plan-error'

/**
 * For every constraint in a conflict, the least change to it that makes the whole request possible; when no single
 * change does, because several conflicts stand side by side, one combination that does, without a needless part.
 */
export function cheapestRelaxations(blueprint: Blueprint, conflict: readonly PlanConstraint[]): Relaxation[] {
  const single = [...conflict]
    .sort((a, b) => READINESS.indexOf(a.code) - READINESS.indexOf(b.code))
    .flatMap((constraint) => relax(blueprint, constraint) ?? [])
  return single.length > 0 ? single : combined(blueprint, conflict)
}

function isPossible(blueprint: Blueprint, relaxed?: Relaxed): boolean {
  return checkBlueprint(blueprint, relaxed).verdict === 'feasible'
}

function relax(blueprint: Blueprint, constraint: PlanConstraint): Relaxation | undefined {
  const key = keyOf(constraint)
  if (constraint.path === 'minutes') return lengthen(blueprint, key)
  const row = blueprint.rows.find(({ path }) => path === constraint.path)
  if (row !== undefined && row.code !== 'coverage') {
    const withValue = (value: number) => ({
      ...blueprint,
      rows: blueprint.rows.map((one) => (one.path === row.path ? { ...one, value } : one)),
    })
    const change = (to: number): Relaxation => ({
      message: `${row.side === 'min' ? 'lower' : 'raise'} ${row.path} from ${row.value} to ${to}`,
      changes: [{ path: row.path, from: row.value, to }],
      keys: [key],
    })
    if (row.side === 'min') {
      const less = smallest(1, row.value, (by) => isPossible(withValue(row.value - by)))
      return less === undefined ? undefined : change(row.value - less)
    }
    const more = smallest(row.value + 1, row.value + LONGEST_SESSION, (value) => isPossible(withValue(value)))
    return more === undefined ? undefined : change(more)
  }
  const drop = droppable(constraint)
  return drop !== undefined && isPossible(blueprint, new Set([key])) ? { ...drop, keys: [key] } : undefined
}

/** The shortest longer session that will do. A longer session has a longer opening and closing, unless they are given. */
function lengthen(blueprint: Blueprint, key: string): Relaxation | undefined {
  const { request, session } = blueprint
  const at = (minutes: number): CheckedRequest => ({
    ...request,
    minutes: typeof request.minutes === 'number' ? minutes : { min: request.minutes.min, max: minutes },
  })
  const least = smallest(session.minutes + 1, LONGEST_SESSION, (minutes) =>
    isPossible({ ...blueprint, session: sessionOf(at(minutes)), request: at(minutes) }),
  )
  if (least === undefined) return undefined
  const path = typeof request.minutes === 'number' ? 'minutes' : 'minutes.max'
  return { message: `ask for ${least} minutes`, changes: [{ path, from: session.minutes, to: least }], keys: [key] }
}

/** Drops a constraint of one conflict after the other until the request is possible, then takes back what need not go. */
function combined(blueprint: Blueprint, conflict: readonly PlanConstraint[]): Relaxation[] {
  const dropped: PlanConstraint[] = []
  const keys = () => new Set(dropped.map(keyOf))
  for (let current = conflict; ; current = findConflict(blueprint, keys())) {
    const given = [...current].sort((a, b) => READINESS.indexOf(a.code) - READINESS.indexOf(b.code))
    const next = given.find((constraint) => droppable(constraint) !== undefined)
    if (next === undefined) return []
    dropped.push(next)
    const { verdict } = checkBlueprint(blueprint, keys())
    if (verdict === 'unknown') return []
    if (verdict !== 'infeasible') break
  }
  for (const one of [...dropped]) {
    const rest = dropped.filter((other) => other !== one)
    if (rest.length > 0 && isPossible(blueprint, new Set(rest.map(keyOf)))) dropped.splice(dropped.indexOf(one), 1)
  }
  const drops = dropped.flatMap((one) => droppable(one) ?? [])
  return [
    {
      message: drops.map(({ message }) => message).join(', and '),
      changes: drops.flatMap(({ changes }) => changes),
      keys: dropped.map(keyOf),
    },
  ]
}

/** What people give up first. */
const READINESS: readonly PlanConstraint['code'][] = [
  'exclude',
  'limit',
  'coverage',
  'include',
  'order',
  'section',
  'filter',
  'areas',
  'exposure',
  'history',
  'minutes',
]

/** What dropping a constraint means; undefined for those that nobody can drop. */
function droppable({ code, path }: PlanConstraint): Omit<Relaxation, 'keys'> | undefined {
  switch (code) {
    case 'include':
    case 'exclude':
    case 'order':
    case 'filter':
    case 'areas':
    case 'limit':
    case 'coverage':
    case 'section':
      if (path === '') return undefined
      return { message: `drop ${path}`, changes: [{ path, to: undefined }] }
    case 'history':
      return {
        message: 'allow questions that this candidate was asked before',
        changes: [{ path: 'candidate', to: undefined }],
      }
    case 'exposure':
      return { message: 'raise maxExposure', changes: [{ path: 'maxExposure', to: undefined }] }
    default:
      return undefined
  }
}

/** The least whole number from `low` to `high` that will do, if larger ones will do wherever smaller ones do. */
function smallest(low: number, high: number, will: (value: number) => boolean): number | undefined {
  if (low > high) return undefined
  // In growing steps, as the least is near as a rule, and far from it the question is harder to decide.
  let [no, yes] = [low - 1, low]
  for (let step = 1; !will(yes); step *= 2) {
    if (yes === high) return undefined
    no = yes
    yes = Math.min(high, yes + step)
  }
  while (yes - no > 1) {
    const middle = Math.floor((no + yes) / 2)
    if (will(middle)) yes = middle
    else no = middle
  }
  return yes
}
