import { type Blueprint, type Lifted, overheadOf } from './blueprint'
import { canBeMet, findConflict, keyOf } from './conflict'
import type { PlanConstraint } from './constraints'

/** A change that makes an impossible request possible. */
export interface Relaxation {
  /** What to change, in words. */
  readonly message: string
  /** The constraints changed: the paths in the request, or the codes where they have none. */
  readonly keys: readonly string[]
}

const LONGEST = 480

/**
 * For every constraint in a conflict, the least change to it that makes the whole request possible; when no single
 * change does, because several conflicts stand side by side, one combination that does.
 */
export function cheapestRelaxations(blueprint: Blueprint, conflict: readonly PlanConstraint[]): Relaxation[] {
  const single = [...conflict]
    .sort((a, b) => READINESS.indexOf(a.code) - READINESS.indexOf(b.code))
    .flatMap((constraint) => relax(blueprint, constraint) ?? [])
  return single.length > 0 ? single : combined(blueprint, conflict)
}

function relax(blueprint: Blueprint, constraint: PlanConstraint): Relaxation | undefined {
  const key = keyOf(constraint)
  const possible = (changed: Blueprint, lifted?: Lifted) => Array.isArray(canBeMet(changed, lifted))
  if (constraint.code === 'minutes') {
    const withMinutes = (minutes: number) => ({ ...blueprint, questionMinutes: minutes })
    const least = smallest(blueprint.questionMinutes + 1, LONGEST, (minutes) => possible(withMinutes(minutes)))
    if (least === undefined) return undefined
    // A longer session has a longer opening, unless the request says how long.
    let minutes = least
    while (minutes - overheadOf(blueprint.request, minutes) < least) minutes++
    return { keys: [key], message: `ask for ${minutes} minutes` }
  }
  if (constraint.code === 'limit') {
    const row = blueprint.limits.find(({ path }) => path === constraint.path)
    if (row === undefined) return undefined
    const withValue = (value: number) => ({
      ...blueprint,
      limits: blueprint.limits.map((one) => (one.path === row.path ? { ...one, value } : one)),
    })
    if (row.side === 'min') {
      const less = smallest(1, row.value, (by) => possible(withValue(row.value - by)))
      return less === undefined
        ? undefined
        : { keys: [key], message: `lower ${row.path} from ${row.value} to ${row.value - less}` }
    }
    const more = smallest(row.value + 1, row.value + LONGEST, (value) => possible(withValue(value)))
    return more === undefined ? undefined : { keys: [key], message: `raise ${row.path} from ${row.value} to ${more}` }
  }
  const message = lifting(constraint)
  return message !== undefined && possible(blueprint, new Set([key])) ? { keys: [key], message } : undefined
}

/** Lifts a constraint of one conflict after the other until the request is possible. */
function combined(blueprint: Blueprint, conflict: readonly PlanConstraint[]): Relaxation[] {
  const messages: string[] = []
  const lifted = new Set<string>()
  for (let current = conflict; ; current = findConflict(blueprint, lifted)) {
    const given = [...current].sort((a, b) => READINESS.indexOf(a.code) - READINESS.indexOf(b.code))
    const next = given.find((constraint) => lifting(constraint) !== undefined)
    if (next === undefined) return []
    messages.push(lifting(next) ?? '')
    lifted.add(keyOf(next))
    const verdict = canBeMet(blueprint, lifted)
    if (Array.isArray(verdict)) return [{ keys: [...lifted], message: messages.join(', and ') }]
    if (verdict === 'unknown') return []
  }
}

/** What people give up first. */
const READINESS: readonly PlanConstraint['code'][] = [
  'exclude',
  'limit',
  'include',
  'filter',
  'areas',
  'exposure',
  'history',
  'minutes',
]

/** What lifting a constraint means; undefined for those that nobody can lift. */
function lifting({ code, path }: PlanConstraint): string | undefined {
  switch (code) {
    case 'include':
    case 'exclude':
    case 'filter':
    case 'areas':
    case 'limit':
    case 'minutes':
      return `drop ${path}`
    case 'history':
      return 'allow questions that this candidate was asked before'
    case 'exposure':
      return 'raise maxExposure'
    default:
      return undefined
  }
}

/** The least whole number from `low` to `high` that will do, if larger ones will do wherever smaller ones do. */
function smallest(low: number, high: number, will: (value: number) => boolean): number | undefined {
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
