import { UndecidedPlanError } from '../errors/undecided-plan-error'
import { type Blueprint, hardConstraints, type Lifted, model } from './blueprint'
import type { PlanConstraint } from './constraints'
import { decide, type Feasibility } from './solver/feasibility'

/** Whether a blueprint can be met with some constraints lifted. The order of areas within a domain never stands in the way. */
export function canBeMet(blueprint: Blueprint, lifted?: Lifted): Feasibility {
  const { problem, barred } = model(blueprint, lifted)
  return barred.length > 0 ? 'none' : decide({ ...problem, rotate: false })
}

/**
 * An irreducible set of constraints in conflict, by the deletion filter (Chinneck & Dravnieks 1991): each constraint is
 * lifted in turn and stays lifted if the rest are still in conflict; what is left needs every member.
 *
 * @param without constraints that are lifted from the beginning
 * @throws UndecidedPlanError when a verdict on the way takes too many steps
 */
export function findConflict(blueprint: Blueprint, without: Lifted = new Set()): PlanConstraint[] {
  const lifted = new Set(without)
  return hardConstraints(blueprint).filter((constraint) => {
    const key = keyOf(constraint)
    if (without.has(key)) return false
    lifted.add(key)
    const verdict = canBeMet(blueprint, lifted)
    if (verdict === 'unknown') throw new UndecidedPlanError()
    if (verdict === 'none') return false
    lifted.delete(key)
    return true
  })
}

export function keyOf({ path, code }: PlanConstraint): string {
  return path === '' ? code : path
}
