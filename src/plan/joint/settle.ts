import { type Assembled, assemble } from '../assembly/assemble'
import { blueprintOf, readRequest } from '../request/blueprint'
import type { Plan } from '../result/plan'
import { present } from '../result/present'
import { type Ensemble, requestAround, selectionOf } from './ensemble'
import type { Duties, SlotPlanner } from './slot-planner'

/** Times that every plan is made anew around the others at most. */
const SWEEPS = 4
/** Work, in questions times minutes, after which no sweep is begun. */
const WORK = 200_000

/** Plans that stand beside one another, and which of them their own requests give again. */
export interface Settled {
  readonly plans: readonly Assembled[]
  readonly settled: readonly boolean[]
}

/**
 * Makes the plans anew, in turn, each as `buildPlan` makes it from a request that tells what the others hold, until all
 * stay as they are: a fixed point, where each plan's request gives that plan again. Sweeps are bounded, and larger plans
 * get fewer; what does not settle stands beside the others nevertheless.
 */
export function settle(
  { slots }: Ensemble,
  planner: SlotPlanner,
  drafts: readonly Assembled[],
  duties: Duties,
): Settled {
  const plans = [...drafts]
  const selections = plans.map(selectionOf)
  const settled = plans.map(() => false)
  const sweep = slots.reduce((sum, _, slot) => sum + planner.workOf(slot), 0)
  const begin = planner.work
  for (let count = 0; count < SWEEPS && planner.work - begin + sweep <= WORK; count++) {
    for (const slot of slots.keys()) {
      const plan = planner.around(slot, { selections, duties }, 'final')
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
export function presentRepeatable(
  ensemble: Ensemble,
  planner: SlotPlanner,
  { plans, settled }: Settled,
  duties: Duties,
): Plan[] {
  const selections = plans.map(selectionOf)
  return plans.map((assembled, slot) => {
    const plan = present(assembled)
    const hasHistory = assembled.blueprint.request.history !== undefined
    if (settled[slot] && !hasHistory) return plan
    const around = requestAround(ensemble, slot, selections, [...(duties[slot] ?? [])])
    const { request } = present({ ...assembled, blueprint: blueprintOf(ensemble.bank, around) })
    if (settled[slot] && isSamePlan(rebuilt(ensemble, request), plan)) return { ...plan, request }
    const held = holdFast(request, selections[slot] ?? [], planner.poolOf(slot))
    const again = rebuilt(ensemble, held)
    return isSamePlan(again, plan) ? { ...plan, request: held } : again
  })
}

/** The request for these questions alone. What is kept out changes no target, and draws no other areas. */
function holdFast(request: Plan['request'], ids: readonly string[], pool: readonly string[]): Plan['request'] {
  const own = new Set(ids)
  const others = [...(request.ineligible?.['other-plans'] ?? []), ...pool].filter((id) => !own.has(id))
  return {
    ...request,
    ineligible: { ...request.ineligible, 'other-plans': [...new Set(others)].sort() },
    limits: { ...request.limits, questions: { ...request.limits?.questions, min: own.size } },
  }
}

function rebuilt({ bank }: Ensemble, request: Plan['request']): Plan {
  return present(assemble(readRequest(bank, request)))
}

function isSamePlan(one: Plan, other: Plan): boolean {
  return (
    one.items.length === other.items.length &&
    one.items.every(({ question }, index) => question.id === other.items[index]?.question.id)
  )
}
