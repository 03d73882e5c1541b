import type { Assembled } from '../assembly/assemble'
import { blueprintOf } from '../request/blueprint'
import type { Plan } from '../result/plan'
import { presentPlan } from '../result/present-plan'
import { type PlanSet, requestAround, selectionOf } from './plan-set'
import type { AssignedAreas, SlotPlanner } from './slot-planner'

/** Times that every plan is made anew around the others at most. */
const SWEEPS = 4
/** Work, in questions times minutes, after which no sweep is begun. */
const WORK = 200_000

/** Plans that stand beside one another, and which of them their own requests give again. */
export interface FixedPoint {
  readonly plans: readonly Assembled[]
  readonly settled: readonly boolean[]
}

/**
 * Makes the plans anew, in turn, each as `buildPlan` makes it from a request that tells what the others hold, until all
 * stay as they are: a fixed point, where each plan's request gives that plan again. Sweeps are bounded, and larger plans
 * get fewer; what does not settle stands beside the others nevertheless.
 */
export function toFixedPoint(
  { slots }: PlanSet,
  planner: SlotPlanner,
  drafts: readonly Assembled[],
  assignedAreas: AssignedAreas,
): FixedPoint {
  const plans = [...drafts]
  const selections = plans.map(selectionOf)
  const settled = plans.map(() => false)
  const sweep = slots.reduce((sum, _, slot) => sum + planner.workOf(slot), 0)
  const begin = planner.work
  for (let count = 0; count < SWEEPS && planner.work - begin + sweep <= WORK; count++) {
    for (const slot of slots.keys()) {
      const plan = planner.around(slot, { selections, assignedAreas }, 'final')
      if (plan === undefined) continue
      const ids = selectionOf(plan)
      if (!isSameSet(ids, selections[slot] ?? [])) settled.fill(false)
      settled[slot] = true
      plans[slot] = plan
      selections[slot] = ids
    }
    if (settled.every(Boolean)) break
  }
  return { plans, settled }
}

function isSameSet(one: readonly string[], other: readonly string[]): boolean {
  const ids = new Set(other)
  return one.length === other.length && one.every((id) => ids.has(id))
}

/**
 * The plans, each with a request that keeps out what the others hold, and nothing else: so each can be changed by itself.
 * Built again, the request of a plan that settled gives that plan.
 */
export function presentBeside(
  planSet: PlanSet,
  planner: SlotPlanner,
  { plans, settled }: FixedPoint,
  assignedAreas: AssignedAreas,
): Plan[] {
  const selections = plans.map(selectionOf)
  return plans.map((assembled, slot) => {
    const blueprint = blueprintOf(planSet.bank, requestAround(planSet, slot, selections, assignedAreas[slot]))
    if (settled[slot]) return presentPlan({ ...assembled, blueprint })
    // It was bounded around others that have changed since: what holds whatever they are is its bound alone.
    const bound = planner.byItself(slot, 'draft')?.solution.bound ?? 0
    return presentPlan({ ...assembled, blueprint, solution: { ...assembled.solution, bound } })
  })
}
