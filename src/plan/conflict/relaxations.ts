import type { PlanConstraint, Relaxation } from '../../errors/impossible-plan-error'
import type { Relaxed } from '../model/model'
import type { Blueprint } from '../request/blueprint'
import { type CheckedRequest, MAX_SESSION_MINUTES, MIN_SESSION_MINUTES } from '../request/request'
import { sessionOf } from '../request/session'
import type { Checks } from './checks'
import { findConflict } from './conflict'
import { keyOf } from './constraints'

export type { Relaxation } from '../../errors/impossible-plan-error'

/**
 * For every constraint in a conflict, the least change to it that makes the whole request possible; when no single
 * change does, because several conflicts stand side by side, one combination that does, without a needless part.
 */
export function cheapestRelaxations(checks: Checks, conflict: readonly PlanConstraint[]): Relaxation[] {
  const single = [...conflict]
    .sort((a, b) => RELAXATION_ORDER.indexOf(a.code) - RELAXATION_ORDER.indexOf(b.code))
    .flatMap((constraint) => relax(checks, constraint) ?? [])
  return single.length > 0 ? single : combined(checks, conflict)
}

function isPossible(checks: Checks, blueprint: Blueprint, relaxed?: Relaxed): boolean {
  return checks.verdictOf(blueprint, relaxed) === 'feasible'
}

function relax(checks: Checks, constraint: PlanConstraint): Relaxation | undefined {
  const { blueprint } = checks
  const key = keyOf(constraint)
  // What dropping it does not mend, no change of it does.
  if (checks.verdict(new Set([key])) === 'infeasible') return undefined
  if (constraint.path === 'minutes') return lengthen(checks, key)
  const limit = blueprint.constraints.find(({ path }) => path === constraint.path)
  if (limit !== undefined && limit.code !== 'coverage') {
    const withValue = (value: number) => ({
      ...blueprint,
      constraints: blueprint.constraints.map((one) => (one.path === limit.path ? { ...one, value } : one)),
    })
    const change = (to: number): Relaxation => ({
      message: `${limit.side === 'min' ? 'lower' : 'raise'} ${limit.path} from ${limit.value} to ${to}`,
      changes: [{ path: limit.path, from: limit.value, to }],
      keys: [key],
    })
    if (limit.side === 'min') {
      const less = leastSufficient(1, limit.value, (by) => isPossible(checks, withValue(limit.value - by)))
      return less === undefined ? undefined : change(limit.value - less)
    }
    const more = leastSufficient(limit.value + 1, limit.value + MAX_SESSION_MINUTES, (value) =>
      isPossible(checks, withValue(value)),
    )
    return more === undefined ? undefined : change(more)
  }
  if (constraint.path === 'minutes.min') return lowerLeast(checks, key)
  const section = SECTION_MINUTES.exec(constraint.path)
  if (section !== null) return lengthenSection(checks, key, Number(section[1]))
  const drop = dropOf(constraint, blueprint.request)
  return drop !== undefined && checks.isPossible(new Set([key])) ? drop : undefined
}

/** The most minutes that a session given as a range can take at least. */
function lowerLeast(checks: Checks, key: string): Relaxation | undefined {
  const { blueprint } = checks
  const { request } = blueprint
  if (typeof request.minutes === 'number') return undefined
  const { min, max } = request.minutes
  const at = (minutes: number): CheckedRequest => ({ ...request, minutes: { min: minutes, max } })
  const less = leastSufficient(1, min - MIN_SESSION_MINUTES, (by) =>
    isPossible(checks, { ...blueprint, session: sessionOf(at(min - by)), request: at(min - by) }),
  )
  if (less === undefined) return undefined
  const to = min - less
  return { message: `lower minutes.min from ${min} to ${to}`, changes: [{ path: key, from: min, to }], keys: [key] }
}

/** The shortest longer section that will do. */
function lengthenSection(checks: Checks, key: string, section: number): Relaxation | undefined {
  const { blueprint } = checks
  const { request } = blueprint
  const { minutes } = request.sections?.[section] ?? {}
  if (minutes === undefined) return undefined
  const [path, from] = typeof minutes === 'number' ? [key, minutes] : [`${key}.max`, minutes.max]
  const at = (most: number): CheckedRequest => ({
    ...request,
    sections: request.sections?.map((one, index) =>
      index === section ? { ...one, minutes: typeof minutes === 'number' ? most : { ...minutes, max: most } } : one,
    ),
  })
  const to = leastSufficient(from + 1, MAX_SESSION_MINUTES, (most) =>
    isPossible(checks, { ...blueprint, request: at(most) }),
  )
  if (to === undefined) return undefined
  return { message: `raise ${path} from ${from} to ${to}`, changes: [{ path, from, to }], keys: [key] }
}

const SECTION_MINUTES = /^sections\[(\d+)\]\.minutes$/

/**
 * The shortest longer session that will do. A longer session has a longer opening and closing, unless they are given.
 *
 * @param relaxed constraints dropped beside
 */
function lengthen(checks: Checks, key: string, relaxed?: Relaxed): Relaxation | undefined {
  const { blueprint } = checks
  const { request, session } = blueprint
  const at = (minutes: number): CheckedRequest => ({
    ...request,
    minutes: typeof request.minutes === 'number' ? minutes : { min: request.minutes.min, max: minutes },
  })
  const least = leastSufficient(session.minutes + 1, MAX_SESSION_MINUTES, (minutes) =>
    isPossible(checks, { ...blueprint, session: sessionOf(at(minutes)), request: at(minutes) }, relaxed),
  )
  if (least === undefined) return undefined
  const path = typeof request.minutes === 'number' ? 'minutes' : 'minutes.max'
  return { message: `ask for ${least} minutes`, changes: [{ path, from: session.minutes, to: least }], keys: [key] }
}

/** A combination of changes: the shorter one of dropping alone, and of a longer session with what must be dropped beside. */
function combined(checks: Checks, conflict: readonly PlanConstraint[]): Relaxation[] {
  const { blueprint } = checks
  const dropsAlone = dropUntilPossible(checks, conflict, [])
  const ways =
    dropsAlone === undefined ? [] : [together(dropsAlone.flatMap((one) => dropOf(one, blueprint.request) ?? []))]
  const time = conflict.find(({ path }) => path === 'minutes')
  if (time !== undefined) {
    const beside = dropUntilPossible(checks, findConflict(checks, new Set(['minutes'])).constraints, [time])
    const drops = beside?.filter((one) => one !== time) ?? []
    const longer = beside === undefined ? undefined : lengthen(checks, 'minutes', new Set(drops.map(keyOf)))
    if (longer !== undefined)
      ways.push(together([longer, ...drops.flatMap((one) => dropOf(one, blueprint.request) ?? [])]))
  }
  return ways.sort((a, b) => a.changes.length - b.changes.length).slice(0, 1)
}

/**
 * Drops a constraint of one conflict after the other until the request is possible, then takes back what need not go.
 *
 * @param dropped constraints that are dropped from the beginning
 */
function dropUntilPossible(
  checks: Checks,
  conflict: readonly PlanConstraint[],
  dropped: readonly PlanConstraint[],
): readonly PlanConstraint[] | undefined {
  const { blueprint } = checks
  let all = [...dropped]
  const keysOf = (constraints: readonly PlanConstraint[]) => new Set(constraints.map(keyOf))
  for (let current = conflict; current.length > 0; current = findConflict(checks, keysOf(all)).constraints) {
    const given = [...current].sort((a, b) => RELAXATION_ORDER.indexOf(a.code) - RELAXATION_ORDER.indexOf(b.code))
    const next = given.find((constraint) => dropOf(constraint, blueprint.request) !== undefined)
    if (next === undefined || all.length >= MAX_CHANGES) return undefined
    all.push(next)
    const verdict = checks.verdict(keysOf(all))
    if (verdict === 'unknown') return undefined
    if (verdict === 'feasible') break
  }
  for (const one of all.filter((constraint) => !dropped.includes(constraint))) {
    const rest = all.filter((other) => other !== one)
    if (checks.isPossible(keysOf(rest))) all = rest
  }
  return all
}

function together(parts: readonly Relaxation[]): Relaxation {
  return {
    message: parts.map(({ message }) => message).join(', and '),
    changes: parts.flatMap(({ changes }) => changes),
    keys: parts.flatMap(({ keys }) => keys),
  }
}

/** Changes beyond which a combination helps nobody. */
const MAX_CHANGES = 8

/** What people give up first. */
export const RELAXATION_ORDER: readonly PlanConstraint['code'][] = [
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
  'other-plans',
  'minutes',
]

/**
 * Dropping a constraint; undefined for those that nobody can drop.
 *
 * @param request that the constraint is of, so that only what it has is changed
 */
export function dropOf(constraint: PlanConstraint, request?: CheckedRequest): Relaxation | undefined {
  const { code, path } = constraint
  const keys = [keyOf(constraint)]
  const drop = (message: string, paths: readonly string[]): Relaxation | undefined =>
    paths.length === 0 ? undefined : { message, changes: paths.map((one) => ({ path: one, to: undefined })), keys }
  const set = (where: string, to: number): Relaxation => ({
    message: `set ${where} to ${to}`,
    changes: [{ path: where, to }],
    keys,
  })
  switch (code) {
    case 'include':
    case 'order': {
      const paths = request === undefined ? [path] : placesNaming(request, path)
      return path === '' ? undefined : drop(`drop ${paths.join(' and ')}`, paths)
    }
    case 'exclude':
    case 'filter':
    case 'areas':
    case 'limit':
    case 'coverage':
      return path === '' ? undefined : drop(`drop ${path}`, [path])
    case 'section':
      if (path.endsWith('.minutes.min')) return set(path, 0)
      if (path.endsWith('.minutes')) return set(isRanged(request, path) ? `${path}.max` : path, MAX_SESSION_MINUTES)
      return drop(`let any question into ${path}`, narrowings(request, path))
    case 'history':
      return drop('allow questions that this candidate was asked before', keepersOut(request, 'candidate', code))
    case 'exposure':
      return drop('drop maxExposure', keepersOut(request, 'maxExposure', code))
    case 'other-plans':
      return request?.ineligible?.[code] === undefined
        ? undefined
        : drop(`drop ineligible.${code}`, [`ineligible.${code}`])
    default:
      return undefined
  }
}

/** Every place of a request that wants the question in that one place wants. */
function placesNaming(request: CheckedRequest, path: string): string[] {
  const named = (['include', 'first', 'last'] as const).flatMap((field) =>
    (request[field] ?? []).map((id, index) => ({ id, path: `${field}[${index}]` })),
  )
  const own = named.find((one) => one.path === path)
  return own === undefined ? [path] : named.filter(({ id }) => id === own.id).map((one) => one.path)
}

function isRanged(request: CheckedRequest | undefined, path: string): boolean {
  return typeof request?.sections?.[Number(SECTION_MINUTES.exec(path)?.[1])]?.minutes === 'object'
}

/** The fields that say what a section is for. */
function narrowings(request: CheckedRequest | undefined, path: string): string[] {
  const section = request?.sections?.[Number(/^sections\[(\d+)\]$/.exec(path)?.[1])]
  return (['areas', 'kinds', 'tags', 'ids'] as const)
    .filter((field) => section === undefined || section[field] !== undefined)
    .map((field) => `${path}.${field}`)
}

/** The fields by which history keeps questions out: the request's own, and what a stored plan holds in its place. */
function keepersOut(
  request: CheckedRequest | undefined,
  field: 'candidate' | 'maxExposure',
  reason: 'history' | 'exposure',
): string[] {
  if (request === undefined) return [field]
  return [
    ...(request[field] === undefined ? [] : [field]),
    ...(request.ineligible?.[reason] === undefined ? [] : [`ineligible.${reason}`]),
  ]
}

/** The least whole number from `low` to `high` that will do, if larger ones will do wherever smaller ones do. */
export function leastSufficient(low: number, high: number, will: (value: number) => boolean): number | undefined {
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
