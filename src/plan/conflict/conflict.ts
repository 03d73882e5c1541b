import type { PlanConstraint } from '../../errors/impossible-plan-error'
import { type Model, model, type Relaxed } from '../model/model'
import { type Blueprint, minutesIn } from '../request/blueprint'
import { checkFeasibility, type Feasibility } from '../solver/feasibility'
import { hardConstraints, keyOf } from './constraints'

/** Whether a blueprint can be met with some constraints relaxed. */
export function checkBlueprint(blueprint: Blueprint, relaxed?: Relaxed): Feasibility {
  const { problem, missing }: Model = model(blueprint, relaxed)
  return missing.length > 0 ? { verdict: 'infeasible' } : checkFeasibility(problem)
}

/**
 * A set of constraints in conflict, by the deletion filter (Chinneck & Dravnieks 1991): each constraint is relaxed in
 * turn and stays relaxed if the rest are still in conflict; what is left needs every member. Where a verdict on the way
 * takes too many steps, the constraint stays: the set is in conflict still, and may not be the smallest.
 *
 * @param without constraints that are relaxed from the beginning
 */
export function findConflict(blueprint: Blueprint, without: Relaxed = new Set()): PlanConstraint[] {
  const tooMuch = longestRequired(blueprint, without)
  if (tooMuch !== undefined) return tooMuch
  const relaxed = new Set(without)
  return hardConstraints(blueprint).filter((constraint) => {
    const key = keyOf(constraint)
    if (without.has(key)) return false
    relaxed.add(key)
    if (checkBlueprint(blueprint, relaxed).verdict === 'infeasible') return false
    relaxed.delete(key)
    return true
  })
}

/**
 * Where the required questions alone take more than the time, the longest of them that do, with the time: a conflict of
 * the fewest members, found without a search.
 */
function longestRequired(blueprint: Blueprint, without: Relaxed): PlanConstraint[] | undefined {
  const { bank, required, session } = blueprint
  if (without.has('minutes')) return undefined
  const byLength = [...required]
    .filter(([, { path }]) => !without.has(path))
    .map(([id, { path }]) => ({ id, path, minutes: minutesIn(blueprint, bank.get(id)) }))
    .sort((a, b) => b.minutes - a.minutes)
  const keys = new Set(['minutes'])
  let total = 0
  for (const { path, minutes } of byLength) {
    if (path === '') return undefined
    total += minutes
    keys.add(path)
    if (total > session.questionMinutes) return hardConstraints(blueprint).filter((one) => keys.has(keyOf(one)))
  }
  return undefined
}
