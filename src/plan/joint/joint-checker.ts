import { checkJointFeasibility, type JointFeasibility } from './check-joint-feasibility'
import type { JointBlueprint } from './joint-blueprint'
import { SHARING, type SlotConstraint, slotConstraints } from './joint-constraints'

/** What a check may leave out. */
export interface Omissions {
  /** Keys of constraints. */
  readonly relaxed?: ReadonlySet<string>
  readonly slots?: ReadonlySet<number>
  /** Whether only that is looked for which shows without a search. */
  readonly isQuick?: boolean
}

/** Items times counters of the problems checked after the first, beyond which nothing is checked any more. */
const WORK = 500_000

/** Questions of a bank from which on one is left for every plan of which nothing else is demanded. */
const PLENTY = 200

/** Checks whether demands can be met, and says `unknown` once it has worked enough. */
export class JointChecker {
  private left = WORK

  check(
    joint: JointBlueprint,
    { relaxed = new Set(), slots = new Set(), isQuick = false }: Omissions = {},
  ): JointFeasibility {
    if (this.left <= 0) return { verdict: 'unknown' }
    const { planSet, blueprints, requirements } = joint
    const { result, work } = checkJointFeasibility(joint, {
      slots: blueprints.map((blueprint, slot) => {
        const isOmissions = slots.has(slot)
        if (isOmissions && planSet.bank.questions.length >= PLENTY) return undefined
        const keys = relaxed.size === 0 && !isOmissions ? [] : slotConstraints(planSet, blueprint, slot)
        // What holds for all plans alike is not dropped with one of them.
        const isDropped = ({ key, constraint }: SlotConstraint) =>
          (isOmissions && constraint.path !== '') || relaxed.has(key)
        return new Set(keys.flatMap((one) => (isDropped(one) ? [one.own] : [])))
      }),
      requirements: new Set(requirements.flatMap(({ path }) => (relaxed.has(path) ? [path] : []))),
      mayShare: relaxed.has(SHARING),
      isQuick,
    })
    this.left -= work
    return result
  }
}
