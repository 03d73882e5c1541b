import type { Bank } from '../../bank/bank'
import { deepFreeze } from '../../bank/freeze'
import { validate } from '../../schema/validate'
import { assemble } from '../model/assemble'
import { readRequest } from '../request/blueprint'
import type { PlanRequest } from '../request/request'
import type { Plan } from '../result/plan'
import { present } from '../result/present'
import { checkBank, type PlanOptions, planOptionsSchema } from './plan-options'

export type { PlanOptions } from './plan-options'

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
  options: PlanOptions = {},
): Plan<QId, AreaId> {
  const { exact } = validate(planOptionsSchema, options, 'plan options')
  const blueprint = readRequest(checkBank('buildPlan', bank), request)
  return deepFreeze(present(assemble(blueprint, { exact }))) as Plan<QId, AreaId>
}
