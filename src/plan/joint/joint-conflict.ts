import { ImpossiblePlanError } from '../../errors/impossible-plan-error'
import { UndecidedPlanError } from '../../errors/undecided-plan-error'
import { NO_QUESTION } from '../conflict/constraints'
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

/**
 * Constraints in conflict, over all plans, by the deletion filter (Chinneck & Dravnieks 1991): first whole plans are left
 * out, then constraints relaxed, in blocks and one by one (Junker 2004), and stay so if the rest are still in conflict;
 * what is left needs every member. Where verdicts on the way take too many steps, constraints stay: they are in conflict
 * still, and may not be the fewest.
 */
export function findJointConflict(demands: JointDemands): KeyedConstraint[] {
  const slots = new Set<number>()
  const relaxed = new Set<string>()
  const checker = new JointChecker()
  const isConflict = () => checker.check(demands, { relaxed, slots }).verdict === 'infeasible'
  const reduce = <T>(parts: readonly T[], without: { add(part: T): unknown; delete(part: T): unknown }): T[] => {
    for (const part of parts) without.add(part)
    if (parts.length === 0 || isConflict()) return []
    for (const part of parts) without.delete(part)
    const half = parts.length >> 1
    return half === 0 ? [...parts] : [...reduce(parts.slice(0, half), without), ...reduce(parts.slice(half), without)]
  }
  reduce([...demands.blueprints.keys()], slots)
  const constraints = new Map(jointConstraints(demands, slots).map((one) => [one.key, one]))
  return reduce([...constraints.keys()], relaxed).map((key) => constraints.get(key) as KeyedConstraint)
}
