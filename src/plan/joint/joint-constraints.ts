import type { PlanConstraint } from '../../errors/impossible-plan-error'
import { type HardConstraint, hardConstraints } from '../conflict/constraints'
import type { Blueprint } from '../request/blueprint'
import { type ConstraintKey, keyOf, pathKey } from '../request/constraint-key'
import type { JointBlueprint } from './joint-blueprint'
import type { PlanSet, Slot } from './plan-set'

/** The key of what keeps the plans apart. */
export const SHARING = 'sharing'

/** A constraint with the key by which the whole knows it. */
export interface KeyedConstraint {
  readonly key: string
  /** With its path in the whole request. */
  readonly constraint: HardConstraint
}

/** Every constraint of the plans and of the whole, those first that people would rather not be told of. */
export function jointConstraints(joint: JointBlueprint, leftOut: ReadonlySet<number>): KeyedConstraint[] {
  const { planSet, blueprints, requirements, sharing } = joint
  const all = new Map<string, HardConstraint>()
  blueprints.forEach((blueprint, slot) => {
    for (const { key, constraint } of slotConstraints(planSet, blueprint, slot))
      if (!all.has(key) && (constraint.path === '' || !leftOut.has(slot))) all.set(key, constraint)
  })
  if (blueprints.length > 1) all.set(SHARING, { ...sharing, key: keyOf(sharing) })
  for (const { area, rounds, questions, path } of requirements)
    all.set(path, { code: 'coverage', path, key: pathKey(path), message: coverageInWords(rounds, questions, area) })
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
  readonly own: ConstraintKey
}

export function slotConstraints({ slots }: PlanSet, blueprint: Blueprint, slot: number): SlotConstraint[] {
  const { pathOf } = slots[slot] as Slot
  return hardConstraints(blueprint).map((constraint) => {
    const path = constraint.path === '' ? '' : pathOf(constraint.path)
    return { own: constraint.key, key: path === '' ? constraint.code : path, constraint: { ...constraint, path } }
  })
}

function coverageInWords(rounds: number, questions: number, area: string): string {
  const what = questions === 1 ? 'a question' : `${questions} questions`
  return `${rounds} ${rounds === 1 ? 'round' : 'rounds'} with ${what} of area "${area}"`
}
