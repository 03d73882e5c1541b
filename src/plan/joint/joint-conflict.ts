import { ImpossiblePlanError } from '../../errors/impossible-plan-error'
import { UndecidedPlanError } from '../../errors/undecided-plan-error'
import { NO_QUESTIONS, toPlanConstraint } from '../conflict/constraints'
import type { JointBlueprint } from './joint-blueprint'
import { JointChecker } from './joint-checker'
import { jointConstraints, type KeyedConstraint } from './joint-constraints'
import { jointRelaxations, type PlanCount } from './joint-relaxations'

/**
 * A choice of questions for every plan that keeps all constraints.
 * @throws ImpossiblePlanError with a conflict over all plans, where it is proven that there is none
 * @throws UndecidedPlanError where neither is found within a bounded number of steps
 */
export function jointSelections(joint: JointBlueprint, planCount?: PlanCount): JointSelections {
  const { planSet } = joint
  const isLoose = planSet.overlap > 0 && new Set(planSet.slots.map(({ candidate }) => candidate)).size > 1
  const disjoint = { ...joint, planSet: { ...planSet, overlap: 0 } }
  const result = new JointChecker().check(disjoint)
  if (result.verdict === 'feasible') return result.selections
  if (!isLoose && result.verdict === 'infeasible') throw explainJointly(joint, result.slots, planCount)
  const shared = isLoose ? new JointChecker().check(joint) : result
  if (shared.verdict === 'infeasible') throw explainJointly(joint, shared.slots, planCount)
  const lean = isLoose ? leanSelections(joint) : undefined
  if (lean === undefined) throw new UndecidedPlanError()
  return lean
}

export type JointSelections = readonly (readonly string[])[]

/** Candidate by candidate, no question more than is needed, from what the earlier ones leave and share. */
function leanSelections({ planSet, blueprints, requirements, sharing }: JointBlueprint): JointSelections | undefined {
  const selections: (readonly string[])[] = planSet.slots.map(() => [])
  const candidates = [...new Set(planSet.slots.map(({ candidate }) => candidate))]
  const slotsOf = (whose: number) =>
    [...planSet.slots.keys()].filter((slot) => planSet.slots[slot]?.candidate === whose)
  for (const [position, candidate] of candidates.entries()) {
    const own = slotsOf(candidate)
    const taken = candidates.slice(0, position).flatMap((other) =>
      slotsOf(other)
        .flatMap((slot) => selections[slot] ?? [])
        .filter((id) => !planSet.core.has(id))
        .slice(planSet.overlap),
    )
    const kept = new Map(taken.map((id) => [id, new Set(['other-plans'] as const)]))
    const found = new JointChecker().check({
      planSet: { ...planSet, slots: own.flatMap((slot) => planSet.slots[slot] ?? []) },
      blueprints: own
        .flatMap((slot) => blueprints[slot] ?? [])
        .map((one) => ({ ...one, ineligible: new Map([...one.ineligible, ...kept]) })),
      requirements,
      sharing,
    })
    if (found.verdict !== 'feasible') return undefined
    for (const [index, slot] of own.entries()) selections[slot] = found.selections[index] ?? []
  }
  return selections
}

/** Why the demands cannot be met together. */
function explainJointly(
  joint: JointBlueprint,
  inConflict: ReadonlySet<number> | undefined,
  planCount: PlanCount | undefined,
): ImpossiblePlanError {
  const conflict = findJointConflict(joint, inConflict)
  const relaxations = jointRelaxations(joint, conflict, planCount)
  return new ImpossiblePlanError(
    conflict.length > 0
      ? conflict.map(({ constraint }) => toPlanConstraint(constraint))
      : [toPlanConstraint(NO_QUESTIONS)],
    relaxations,
  )
}

/**
 * Constraints in conflict, over all plans, by the deletion filter (Chinneck & Dravnieks 1991): first whole plans are left
 * out, then constraints relaxed, and stay so if the rest are still in conflict; what is left needs every member. One by
 * one as long as that shows without a search, then in blocks and one by one (Junker 2004). Where verdicts on the way take
 * too many steps, constraints stay: they are in conflict still, and may not be the fewest.
 *
 * @param inConflict slots that are known to be in conflict without the others
 */
export function findJointConflict(joint: JointBlueprint, inConflict?: ReadonlySet<number>): KeyedConstraint[] {
  const slots = new Set<number>()
  const relaxed = new Set<string>()
  const checking = (checker: JointChecker) => (isQuick: boolean) =>
    checker.check(joint, { relaxed, slots, isQuick }).verdict === 'infeasible'
  const groups = slotsWithOneRequest(joint)
  const deletion = { left: new Unions(slots), isConflict: checking(new JointChecker()) }
  const isIdle = (group: readonly number[]) => inConflict !== undefined && !group.some((slot) => inConflict.has(slot))
  deleteBlock(groups.filter(isIdle), deletion)
  deleteEach(
    groups.filter((group) => !group.every((slot) => slots.has(slot))),
    deletion,
  )
  const constraints = new Map(jointConstraints(joint, slots).map((one) => [one.key, one]))
  const kept = deleteEach([...constraints.keys()], { left: relaxed, isConflict: checking(new JointChecker()) })
  return kept.map((key) => constraints.get(key) as KeyedConstraint)
}

/** Slots by where their requests stand: what is dropped of one is dropped of all. */
function slotsWithOneRequest({ planSet }: JointBlueprint): (readonly number[])[] {
  const groups = new Map<string, number[]>()
  planSet.slots.forEach(({ pathOf }, slot) => {
    const path = pathOf('areas')
    groups.set(path, [...(groups.get(path) ?? []), slot])
  })
  return [...groups.values()]
}

/** A set to which groups are added, and from which they are deleted, whole. */
class Unions {
  constructor(private readonly members: Set<number>) {}

  add(group: readonly number[]): void {
    for (const one of group) this.members.add(one)
  }

  delete(group: readonly number[]): void {
    for (const one of group) this.members.delete(one)
  }
}

interface Deletion<T> {
  /** What is left out. */
  readonly left: { add(part: T): unknown; delete(part: T): unknown }
  readonly isConflict: (isQuick: boolean) => boolean
}

/** Leaves out what there is a conflict without; returns the rest. */
function deleteEach<T>(parts: readonly T[], { left, isConflict }: Deletion<T>): T[] {
  const kept = parts.filter((part) => {
    left.add(part)
    if (isConflict(true)) return false
    left.delete(part)
    return true
  })
  return deleteBlock(kept, { left, isConflict })
}

function deleteBlock<T>(parts: readonly T[], { left, isConflict }: Deletion<T>): T[] {
  for (const part of parts) left.add(part)
  if (parts.length === 0 || isConflict(false)) return []
  for (const part of parts) left.delete(part)
  const half = parts.length >> 1
  return half === 0
    ? [...parts]
    : [
        ...deleteBlock(parts.slice(0, half), { left, isConflict }),
        ...deleteBlock(parts.slice(half), { left, isConflict }),
      ]
}
