import type { PlanConstraint } from '../../errors/impossible-plan-error'
import type { Relaxed } from '../model/model'
import { type Checks, longestRequired } from './checks'
import { hardConstraints, keyOf, NO_QUESTIONS } from './constraints'

/** Constraints that cannot hold together. */
export interface Conflict {
  readonly constraints: readonly PlanConstraint[]
  /** Whether it is known that without any one of them the others can be met. */
  readonly isMinimal: boolean
}

/**
 * A set of constraints in conflict, by the deletion filter (Chinneck & Dravnieks 1991): constraints are relaxed, in
 * blocks and then one by one (Junker 2004), and stay relaxed if the rest are still in conflict; what is left needs every
 * member. Where a verdict on the way takes too many steps, the constraint stays: the set is in conflict still, and may
 * not be the smallest.
 *
 * @param without constraints that are relaxed from the beginning
 */
export function findConflict(checks: Checks, without: Relaxed = new Set()): Conflict {
  const { blueprint } = checks
  const tooMuch = longestRequired(blueprint, without)
  if (tooMuch !== undefined)
    return { constraints: hardConstraints(blueprint).filter((one) => tooMuch.has(keyOf(one))), isMinimal: true }
  const relaxed = new Set(without)
  const conflict: PlanConstraint[] = []
  let isMinimal = true
  // Many at once, then halves of them: most constraints have no part in a conflict.
  const reduce = (constraints: readonly PlanConstraint[]) => {
    const keys = constraints.map(keyOf)
    for (const key of keys) relaxed.add(key)
    if (keys.length === 0) return
    const verdict = checks.verdict(relaxed)
    if (verdict === 'infeasible') return
    for (const key of keys) relaxed.delete(key)
    if (constraints.length === 1 || checks.exhausted) {
      conflict.push(...constraints)
      if (verdict === 'unknown' || constraints.length > 1) isMinimal = false
    } else {
      const half = constraints.length >> 1
      reduce(constraints.slice(0, half))
      reduce(constraints.slice(half))
    }
  }
  reduce(hardConstraints(blueprint).filter((constraint) => !without.has(keyOf(constraint))))
  const constraints = conflict.length === 0 && blueprint.bank.questions.length === 0 ? [NO_QUESTIONS] : conflict
  return { constraints, isMinimal }
}
