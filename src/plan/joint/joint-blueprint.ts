import type { PlanConstraint } from '../../errors/impossible-plan-error'
import { hardConstraints, keyOf } from '../conflict/constraints'
import type { Blueprint } from '../request/blueprint'
import { checkJointFeasibility, type JointFeasibility } from './check-joint-feasibility'
import type { AreaRequirement, PlanSet, Slot } from './plan-set'

/** All that is demanded of several plans together. */
export interface JointBlueprint {
  readonly planSet: PlanSet
  readonly blueprints: readonly Blueprint[]
  readonly requirements: readonly AreaRequirement[]
  /** That the plans share nothing, or little, as a constraint. */
  readonly sharing: PlanConstraint
}

/** The key of what keeps the plans apart. */
export const SHARING = 'sharing'

/** What a check may leave out. */
export interface LeftOut {
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
    { planSet, blueprints, requirements }: JointBlueprint,
    { relaxed = new Set(), slots = new Set(), isQuick = false }: LeftOut = {},
  ): JointFeasibility {
    if (this.left <= 0) return { verdict: 'unknown' }
    const { result, work } = checkJointFeasibility(planSet, blueprints, requirements, {
      slots: blueprints.map((blueprint, slot) => {
        const isLeftOut = slots.has(slot)
        if (isLeftOut && planSet.bank.questions.length >= PLENTY) return undefined
        const keys = relaxed.size === 0 && !isLeftOut ? [] : slotConstraints(planSet, blueprint, slot)
        // What holds for all plans alike is not dropped with one of them.
        const isDropped = ({ key, constraint }: SlotConstraint) =>
          (isLeftOut && constraint.path !== '') || relaxed.has(key)
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

/** A constraint with the key by which the whole knows it. */
export interface KeyedConstraint {
  readonly key: string
  readonly constraint: PlanConstraint
}

/** Every constraint of the plans and of the whole, those first that people would rather not be told of. */
export function jointConstraints(joint: JointBlueprint, leftOut: ReadonlySet<number>): KeyedConstraint[] {
  const { planSet, blueprints, requirements, sharing } = joint
  const all = new Map<string, PlanConstraint>()
  blueprints.forEach((blueprint, slot) => {
    for (const { key, constraint } of slotConstraints(planSet, blueprint, slot))
      if (!all.has(key) && (constraint.path === '' || !leftOut.has(slot))) all.set(key, constraint)
  })
  if (blueprints.length > 1) all.set(SHARING, sharing)
  for (const { area, rounds, path } of requirements)
    all.set(path, {
      code: 'coverage',
      path,
      message: `${rounds} ${rounds === 1 ? 'round' : 'rounds'} with a question of area "${area}"`,
    })
  return [...all]
    .map(([key, constraint]) => ({ key, constraint }))
    .sort((a, b) => ORDER.indexOf(a.constraint.code) - ORDER.indexOf(b.constraint.code))
}

const ORDER: readonly PlanConstraint['code'][] = [
  'filter',
  'areas',
  'history',
  'exposure',
  'refused',
  'deprecated',
  'enemies',
  'other-plans',
  'exclude',
  'limit',
  'coverage',
  'include',
  'order',
  'section',
  'minutes',
]

interface SlotConstraint extends KeyedConstraint {
  /** The key by which the plan itself knows it. */
  readonly own: string
}

function slotConstraints({ slots }: PlanSet, blueprint: Blueprint, slot: number): SlotConstraint[] {
  const { pathOf } = slots[slot] as Slot
  return hardConstraints(blueprint).map((constraint) => {
    const path = constraint.path === '' ? '' : pathOf(constraint.path)
    return { own: keyOf(constraint), key: path === '' ? constraint.code : path, constraint: { ...constraint, path } }
  })
}
