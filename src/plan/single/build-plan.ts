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
 * @param bank the bank to choose questions from
 * @param request what the interview should be like; only `minutes` is required
 * @param options an exact solver, a signal to stop, a callback for progress
 * @returns the plan, deeply frozen, with its `objective`, the `bound` proven for it, and whether they meet
 * @throws ImpossiblePlanError with an irreducible set of constraints in conflict, and the least changes that would do
 * @throws ValidationError for a malformed request, options or bank; UnknownIdError for an id or area that the bank does not have
 * @throws UndecidedPlanError when no plan was found and none proven impossible (rare: many interlocking limits)
 * @example
 * ```ts
 * import { bank, buildPlan } from 'ml-interview-bank'
 * const plan = buildPlan(bank, { minutes: 60, areas: { statistics: 2, communication: 1 }, seed: 'ml-platform-2027' })
 * plan.items.reduce((sum, item) => sum + item.minutes, 0) <= 50 // => true
 * ```
 */
export function buildPlan<QId extends string, AreaId extends string, DomainId extends string>(
  bank: Bank<QId, AreaId, DomainId>,
  request: PlanRequest<NoInfer<AreaId>, NoInfer<DomainId>, NoInfer<QId>>,
  options: WatchedPlanOptions = {},
): Plan<AreaId> {
  const steps = planInSteps(checkBank('buildPlan', bank), request, options)
  for (;;) {
    const { done, value } = steps.next()
    if (done === true) return value as Plan<AreaId>
  }
}

/**
 * As {@link buildPlan}, where nothing may block meanwhile: gives way to other tasks between its steps. The plan is the same.
 *
 * @param bank the bank to choose questions from
 * @param request what the interview should be like; only `minutes` is required
 * @param options an exact solver, a signal to stop, a callback for progress
 * @returns a promise of the plan
 * @throws what `buildPlan` throws; the signal's reason when it is aborted
 * @example
 * ```ts
 * import { bank, buildPlan, buildPlanAsync } from 'ml-interview-bank'
 * const request = { minutes: 60, seed: 'fraud-detection-2027' }
 * const plan = await buildPlanAsync(bank, request, { signal: AbortSignal.timeout(10_000) })
 * plan.objective === buildPlan(bank, request).objective // => true
 * ```
 */
export async function buildPlanAsync<QId extends string, AreaId extends string, DomainId extends string>(
  bank: Bank<QId, AreaId, DomainId>,
  request: PlanRequest<NoInfer<AreaId>, NoInfer<DomainId>, NoInfer<QId>>,
  options: WatchedPlanOptions = {},
): Promise<Plan<AreaId>> {
  const steps = planInSteps(checkBank('buildPlanAsync', bank), request, options)
  for (;;) {
    const { done, value } = steps.next()
    if (done === true) return value as Plan<AreaId>
    await new Promise((resolve) => setTimeout(resolve))
  }
}

function* planInSteps(bank: Bank, request: unknown, options: WatchedPlanOptions): Generator<void, Plan> {
  const { exact, signal, onProgress } = validate(watchedPlanOptionsSchema(), options, 'plan options')
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
