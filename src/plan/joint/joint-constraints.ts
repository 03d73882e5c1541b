import type { PlanConstraint } from '../../errors/impossible-plan-error'
import { hardConstraints, keyOf } from '../conflict/constraints'
import type { Blueprint } from '../request/blueprint'
import type { JointBlueprint } from './joint-blueprint'
import type { PlanSet, Slot } from './plan-set'

/** The key of what keeps the plans apart. */
export const SHARING = 'sharing'

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
  for (const { area, rounds, questions, path } of requirements)
    all.set(path, {
      code: 'coverage',
      path,
      message: `${rounds} ${rounds === 1 ? 'round' : 'rounds'} with ${questions === 1 ? 'a question' : `${questions} questions`} of area "${area}"`,
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

/** A constraint of one plan. */
export interface SlotConstraint extends KeyedConstraint {
  /** The key by which the plan itself knows it. */
  readonly own: string
}

export function slotConstraints({ slots }: PlanSet, blueprint: Blueprint, slot: number): SlotConstraint[] {
  const { pathOf } = slots[slot] as Slot
  return hardConstraints(blueprint).map((constraint) => {
    const path = constraint.path === '' ? '' : pathOf(constraint.path)
    return { own: keyOf(constraint), key: path === '' ? constraint.code : path, constraint: { ...constraint, path } }
  })
}
