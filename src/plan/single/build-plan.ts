import type { Bank } from '../../bank/bank'
import { checkBank } from '../../bank/check-bank'
import { deepFreeze } from '../../data/freeze'
import { validate } from '../../schema/validate'
import { assembleInSteps, explainImpossible, scaleOf } from '../assembly/assemble'
import { readRequest } from '../request/blueprint'
import type { PlanRequest } from '../request/request'
import type { Plan } from '../result/plan'
import { presentPlan } from '../result/present-plan'
import { type WatchedPlanOptions, watchedPlanOptionsSchema } from './plan-options'

export type { PlanningProgress, PlanOptions, WatchedPlanOptions } from './plan-options'

/**
 * Assembles an interview plan: the choice of questions that keeps every hard constraint (time, limits, included and
 * excluded questions, enemies, deprecation) and comes nearest to the targets (areas, difficulty, kinds, time used), as
 * a weighted sum of absolute deviations in minutes (Swanson & Stocking 1993; van der Linden, *Linear Models for Optimal
 * Test Design*, 2005). Same bank, request and seed: same plan, on every machine.
 *
 * @returns the plan, deeply frozen, with its `objective`, the `bound` proven for it, and whether they meet
 * @throws ImpossiblePlanError with an irreducible set of constraints in conflict, and the least changes that would do
 * @throws ValidationError for a malformed request, options or bank; UnknownIdError for an id or area that the bank does not have
 * @throws UndecidedPlanError when no plan was found and none proven impossible (rare: many interlocking limits)
 * @example
 * ```ts
 * import { bank, buildPlan } from 'ml-interview-bank'
 * const plan = buildPlan(bank, { minutes: 60, areas: { statistics: 2, communication: 1 }, seed: 'cand-17' })
 * plan.items.reduce((sum, item) => sum + item.minutes, 0) <= 50 // => true
 * ```
 */
export function buildPlan<QId extends string, AreaId extends string, DomainId extends string>(
  bank: Bank<QId, AreaId, DomainId>,
  request: PlanRequest<NoInfer<AreaId>, NoInfer<DomainId>>,
  options: WatchedPlanOptions = {},
): Plan<QId, AreaId> {
  const steps = planInSteps(checkBank('buildPlan', bank), request, options)
  for (;;) {
    const { done, value } = steps.next()
    if (done === true) return value as Plan<QId, AreaId>
  }
}

/**
 * `buildPlan` for where nothing may stand still meanwhile: gives way to other tasks between its steps. The plan is the
 * same.
 *
 * @throws what `buildPlan` throws; the signal's reason when it is aborted
 * @example
 * ```ts
 * import { bank, buildPlan, buildPlanAsync } from 'ml-interview-bank'
 * const signal = AbortSignal.timeout(10_000)
 * const plan = await buildPlanAsync(bank, { minutes: 60, seed: 'cand-17' }, { signal })
 * plan.objective === buildPlan(bank, { minutes: 60, seed: 'cand-17' }).objective // => true
 * ```
 */
export async function buildPlanAsync<QId extends string, AreaId extends string, DomainId extends string>(
  bank: Bank<QId, AreaId, DomainId>,
  request: PlanRequest<NoInfer<AreaId>, NoInfer<DomainId>>,
  options: WatchedPlanOptions = {},
): Promise<Plan<QId, AreaId>> {
  const steps = planInSteps(checkBank('buildPlanAsync', bank), request, options)
  for (;;) {
    const { done, value } = steps.next()
    if (done === true) return value as Plan<QId, AreaId>
    await new Promise((resolve) => setTimeout(resolve))
  }
}

function* planInSteps(bank: Bank, request: unknown, options: WatchedPlanOptions): Generator<void, Plan> {
  const { exact, signal, onProgress } = validate(watchedPlanOptionsSchema, options, 'plan options')
  signal?.throwIfAborted()
  const blueprint = readRequest(bank, request)
  const scale = scaleOf(blueprint)
  const steps = assembleInSteps(blueprint, { exact })
  for (;;) {
    const { done, value } = steps.next()
    if (done === true) return deepFreeze(presentPlan(value ?? explainImpossible(blueprint)))
    onProgress?.({
      objective: value.cost === undefined ? undefined : value.cost / scale,
      bound: Math.max(0, value.bound) / scale,
    })
    yield
    signal?.throwIfAborted()
  }
}
