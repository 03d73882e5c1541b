import type { Relaxation } from '../../errors/impossible-plan-error'
import type { Blueprint } from '../request/blueprint'
import { type ConstraintKey, MINUTES, type RelaxedConstraints, sectionMinutesKey } from '../request/constraint-key'
import { MAX_SESSION_MINUTES, MIN_SESSION_MINUTES } from '../request/request'
import type { Checks } from './checks'
import { findConflict } from './conflict'
import type { HardConstraint } from './constraints'
import { byReadiness, dropOf } from './drop'
import {
  changeLimit,
  changeTo,
  leastSufficient,
  lengthenSession,
  withLimit,
  withMinutes,
  withMostMinutes,
} from './least-change'

/**
 * For every constraint in a conflict, the least change to it that makes the whole request possible; when no single
 * change does, because several conflicts stand side by side, one combination that does, without a needless part.
 */
export function cheapestRelaxations(checks: Checks, conflict: readonly HardConstraint[]): Relaxation[] {
  const single = [...conflict].sort(byReadiness).flatMap((constraint) => relax(checks, constraint) ?? [])
  return single.length > 0 ? single : combined(checks, conflict)
}

function isPossible(checks: Checks, blueprint: Blueprint, relaxed?: RelaxedConstraints): boolean {
  return checks.verdictOf(blueprint, relaxed) === 'feasible'
}

function relax(checks: Checks, constraint: HardConstraint): Relaxation | undefined {
  const { blueprint } = checks
  const { key, path, limit, section } = constraint
  // What dropping it does not mend, no change of it does.
  if (checks.verdict(new Set([key])) === 'infeasible') return undefined
  if (path === 'minutes') return lengthen(checks, key)
  const willDo = (value: number) =>
    isPossible(
      checks,
      withLimit(blueprint, (one) => one.path === path, value),
    )
  if (limit !== undefined && limit.code !== 'coverage') return changeLimit(limit, { path, key }, willDo)
  // Fewer questions of an area, where a map says how many.
  const fewer = limit && changeLimit({ ...limit, lowest: 1 }, { path: `${path}.questions`, key }, willDo)
  if (fewer !== undefined) return fewer
  if (path === 'minutes.min') return lowerLeast(checks, key)
  if (section?.part === 'length') return lengthenSection(checks, constraint)
  const drop = dropOf(constraint, blueprint.request)
  return drop !== undefined && checks.isPossible(new Set([key])) ? drop : undefined
}

/** The most minutes that a session given as a range can take at least. */
function lowerLeast(checks: Checks, key: ConstraintKey): Relaxation | undefined {
  const { blueprint } = checks
  const { minutes } = blueprint.request
  if (typeof minutes === 'number') return undefined
  const { min: from, max } = minutes
  const by = leastSufficient(1, from - MIN_SESSION_MINUTES, (less) =>
    isPossible(checks, withMinutes(blueprint, { min: from - less, max })),
  )
  return by === undefined ? undefined : changeTo(from - by, { from, path: 'minutes.min', key }, 'lower')
}

/** The shortest longer section that will do. */
function lengthenSection(checks: Checks, { key, path: whole }: HardConstraint): Relaxation | undefined {
  const { blueprint } = checks
  const { sections = [] } = blueprint.request
  const index = sections.findIndex((_, section) => key === sectionMinutesKey(section))
  const { minutes } = sections[index] ?? {}
  if (minutes === undefined) return undefined
  const [path, from] = typeof minutes === 'number' ? [whole, minutes] : [`${whole}.max`, minutes.max]
  const withMost = (most: number): Blueprint => {
    const changed = sections.map((section, other) =>
      other === index
        ? { ...section, minutes: typeof minutes === 'number' ? most : { ...minutes, max: most } }
        : section,
    )
    return { ...blueprint, request: { ...blueprint.request, sections: changed } }
  }
  const to = leastSufficient(from + 1, MAX_SESSION_MINUTES, (most) => isPossible(checks, withMost(most)))
  return to === undefined ? undefined : changeTo(to, { from, path, key }, 'raise')
}

/** @param relaxed constraints dropped beside */
function lengthen(checks: Checks, key: ConstraintKey, relaxed?: RelaxedConstraints): Relaxation | undefined {
  const { blueprint } = checks
  return lengthenSession(blueprint, { path: 'minutes', key }, (minutes) =>
    isPossible(checks, withMostMinutes(blueprint, minutes), relaxed),
  )
}

/** A combination of changes: the shorter one of dropping alone, and of a longer session with what must be dropped beside. */
function combined(checks: Checks, conflict: readonly HardConstraint[]): Relaxation[] {
  const { request } = checks.blueprint
  const dropsOf = (constraints: readonly HardConstraint[]) => constraints.flatMap((one) => dropOf(one, request) ?? [])
  const dropsAlone = dropUntilPossible(checks, conflict, [])
  const ways = dropsAlone === undefined ? [] : [together(dropsOf(dropsAlone))]
  const time = conflict.find(({ path }) => path === 'minutes')
  if (time !== undefined) {
    const beside = dropUntilPossible(checks, findConflict(checks, new Set([MINUTES])).constraints, [time])
    const drops = beside?.filter((one) => one !== time) ?? []
    const longer = beside === undefined ? undefined : lengthen(checks, MINUTES, keysOf(drops))
    if (longer !== undefined) ways.push(together([longer, ...dropsOf(drops)]))
  }
  return ways.sort((a, b) => a.changes.length - b.changes.length).slice(0, 1)
}

function keysOf(constraints: readonly HardConstraint[]): RelaxedConstraints {
  return new Set(constraints.map(({ key }) => key))
}

/**
 * Drops a constraint of one conflict after the other until the request is possible, then takes back what need not go.
 *
 * @param dropped constraints that are dropped from the beginning
 */
function dropUntilPossible(
  checks: Checks,
  conflict: readonly HardConstraint[],
  dropped: readonly HardConstraint[],
): readonly HardConstraint[] | undefined {
  const { request } = checks.blueprint
  let all = [...dropped]
  for (let current = conflict; current.length > 0; current = findConflict(checks, keysOf(all)).constraints) {
    const next = [...current].sort(byReadiness).find((constraint) => dropOf(constraint, request) !== undefined)
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
