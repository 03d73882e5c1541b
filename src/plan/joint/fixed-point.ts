import { type Assembled, assemble } from '../assembly/assemble'
import { blueprintOf, readRequest } from '../request/blueprint'
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
 * The plans, each with a request that gives it again. Where the request that tells what stands around it does not (the
 * history it was made with is not kept, or it did not settle), it also keeps out every other question and asks for as
 * many as there are.
 */
export function presentReproducible(
  planSet: PlanSet,
  planner: SlotPlanner,
  { plans, settled }: FixedPoint,
  assignedAreas: AssignedAreas,
): Plan[] {
  const selections = plans.map(selectionOf)
  return plans.map((assembled, slot) => {
    const plan = presentPlan(assembled)
    const hasHistory = assembled.blueprint.request.history !== undefined
    if (settled[slot] && !hasHistory) return plan
    const around = requestAround(planSet, slot, selections, assignedAreas[slot])
    const { request } = presentPlan({ ...assembled, blueprint: blueprintOf(planSet.bank, around) })
    if (settled[slot] && isSamePlan(rebuilt(planSet, request), plan)) return { ...plan, request }
    const held = pinQuestions(request, selections[slot] ?? [], planner.poolOf(slot))
    const again = rebuilt(planSet, held)
    return isSamePlan(again, plan) ? { ...plan, request: held } : again
  })
}

/** The request for these questions alone. What is kept out changes no target, and draws no other areas. */
function pinQuestions(request: Plan['request'], ids: readonly string[], pool: readonly string[]): Plan['request'] {
  const own = new Set(ids)
  const others = [...(request.ineligible?.['other-plans'] ?? []), ...pool].filter((id) => !own.has(id))
  return {
    ...request,
    ineligible: { ...request.ineligible, 'other-plans': [...new Set(others)].sort() },
    limits: { ...request.limits, questions: { ...request.limits?.questions, min: own.size } },
  }
}

function rebuilt({ bank }: PlanSet, request: Plan['request']): Plan {
  return presentPlan(assemble(readRequest(bank, request)))
}

function isSamePlan(one: Plan, other: Plan): boolean {
  return (
    one.items.length === other.items.length &&
    one.items.every(({ question }, index) => question.id === other.items[index]?.question.id)
  )
}
