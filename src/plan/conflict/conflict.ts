import { NOTHING_RELAXED, type RelaxedConstraints } from '../request/constraint-key'
import { type Checks, longestRequired } from './checks'
import { type HardConstraint, hardConstraints, NO_QUESTIONS } from './constraints'

/** Constraints that cannot hold together. */
export interface Conflict {
  readonly constraints: readonly HardConstraint[]
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
export function findConflict(checks: Checks, without: RelaxedConstraints = NOTHING_RELAXED): Conflict {
  const { blueprint } = checks
  const tooMuch = longestRequired(blueprint, without)
  if (tooMuch !== undefined)
    return { constraints: hardConstraints(blueprint).filter((one) => tooMuch.has(one.key)), isMinimal: true }
  const relaxed = new Set(without)
  const conflict: HardConstraint[] = []
  let isMinimal = true
  // Many at once, then halves of them: most constraints have no part in a conflict.
  const reduce = (constraints: readonly HardConstraint[]) => {
    const keys = constraints.map(({ key }) => key)
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
  reduce(hardConstraints(blueprint).filter(({ key }) => !without.has(key)))
  const constraints = conflict.length === 0 && blueprint.bank.questions.length === 0 ? [NO_QUESTIONS] : conflict
  return { constraints, isMinimal }
}
