import { ImpossiblePlanError, type PlanConstraint } from '../../errors/impossible-plan-error'
import { UndecidedPlanError } from '../../errors/undecided-plan-error'
import { JointChecker, type JointDemands, jointConstraints, type KeyedConstraint } from './joint-demands'
import { jointRelaxations, type Resize } from './joint-relaxations'

/**
 * A choice of questions for every plan that keeps all constraints.
 * @throws ImpossiblePlanError with a conflict over all plans, where it is proven that there is none
 * @throws UndecidedPlanError where neither is found within a bounded number of steps
 */
export function jointSelections(demands: JointDemands, resize?: Resize): readonly (readonly string[])[] {
  const result = new JointChecker().check(demands)
  if (result.verdict === 'feasible') return result.selections
  if (result.verdict === 'unknown') throw new UndecidedPlanError()
  throw explainJointly(demands, resize)
}

/** Why the demands cannot be met together. */
function explainJointly(demands: JointDemands, resize: Resize | undefined): ImpossiblePlanError {
  const conflict = findJointConflict(demands)
  const relaxations = jointRelaxations(demands, conflict, resize)
  return new ImpossiblePlanError(
    conflict.length > 0 ? conflict.map(({ constraint }) => constraint) : [NO_QUESTION],
    relaxations,
  )
}

/** Where nothing that could be relaxed is in the way, there is nothing to ask. */
const NO_QUESTION: PlanConstraint = { code: 'minutes', path: '', message: 'at least one question in every plan' }

/**
 * Constraints in conflict, over all plans, by the deletion filter: first whole plans are left out, then single
 * constraints relaxed, and stay so if the rest are still in conflict; what is left needs every member. Where verdicts on
 * the way take too many steps, constraints stay: they are in conflict still, and may not be the fewest.
 */
export function findJointConflict(demands: JointDemands): KeyedConstraint[] {
  const leftOut = new Set<number>()
  const relaxed = new Set<string>()
  const checker = new JointChecker()
  const isConflict = () => checker.check(demands, { relaxed, slots: leftOut }).verdict === 'infeasible'
  for (const slot of demands.blueprints.keys()) {
    leftOut.add(slot)
    if (leftOut.size === demands.blueprints.length || !isConflict()) leftOut.delete(slot)
  }
  return jointConstraints(demands, leftOut).filter(({ key }) => {
    relaxed.add(key)
    if (isConflict()) return false
    relaxed.delete(key)
    return true
  })
}
