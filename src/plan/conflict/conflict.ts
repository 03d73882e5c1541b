import type { PlanConstraint } from '../../errors/impossible-plan-error'
import { type Model, model, type Relaxed } from '../model/model'
import { type Blueprint, minutesIn } from '../request/blueprint'
import { checkFeasibility, type Feasibility } from '../solver/feasibility'
import { hardConstraints, keyOf, NO_QUESTION } from './constraints'

/** Whether a blueprint can be met with some constraints relaxed. */
export function checkBlueprint(blueprint: Blueprint, relaxed: Relaxed = new Set()): Feasibility {
  // A sum says so without a model, and hundreds of included questions make a large one.
  if (longestRequired(blueprint, relaxed) !== undefined) return { verdict: 'infeasible' }
  const { problem, missing }: Model = model(blueprint, relaxed)
  return missing.length > 0 ? { verdict: 'infeasible' } : checkFeasibility(problem)
}

/**
 * A set of constraints in conflict, by the deletion filter (Chinneck & Dravnieks 1991): constraints are relaxed, in
 * blocks and then one by one (Junker 2004), and stay relaxed if the rest are still in conflict; what is left needs every member. Where a verdict on the way
 * takes too many steps, the constraint stays: the set is in conflict still, and may not be the smallest.
 *
 * @param without constraints that are relaxed from the beginning
 */
export function findConflict(blueprint: Blueprint, without: Relaxed = new Set()): PlanConstraint[] {
  const tooMuch = longestRequired(blueprint, without)
  if (tooMuch !== undefined) return hardConstraints(blueprint).filter((one) => tooMuch.has(keyOf(one)))
  const relaxed = new Set(without)
  const conflict: PlanConstraint[] = []
  // Many at once, then halves of them: most constraints have no part in a conflict.
  const reduce = (constraints: readonly PlanConstraint[]) => {
    const keys = constraints.map(keyOf)
    for (const key of keys) relaxed.add(key)
    if (keys.length === 0 || checkBlueprint(blueprint, relaxed).verdict === 'infeasible') return
    for (const key of keys) relaxed.delete(key)
    if (constraints.length === 1) conflict.push(...constraints)
    else {
      const half = constraints.length >> 1
      reduce(constraints.slice(0, half))
      reduce(constraints.slice(half))
    }
  }
  reduce(hardConstraints(blueprint).filter((constraint) => !without.has(keyOf(constraint))))
  return conflict.length === 0 && blueprint.bank.questions.length === 0 ? [NO_QUESTION] : conflict
}

/**
 * Where the required questions alone take more than the time, the keys of the longest that do, and of the time: a
 * conflict of the fewest members, found without a search.
 */
function longestRequired(blueprint: Blueprint, without: Relaxed): ReadonlySet<string> | undefined {
  const { bank, required, session } = blueprint
  if (without.has('minutes')) return undefined
  const byLength = [...required]
    .filter(([, { path }]) => !without.has(path))
    .map(([id, { path }]) => ({ id, path, minutes: minutesIn(blueprint, bank.get(id)) }))
    .sort((a, b) => b.minutes - a.minutes)
  const keys = new Set(['minutes'])
  let total = 0
  for (const { path, minutes } of byLength) {
    total += minutes
    keys.add(path)
    if (total > session.questionMinutes) return keys
  }
  return undefined
}
