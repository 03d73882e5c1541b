import type { Bank } from '../../bank/bank'
import { checkBank } from '../../bank/check-bank'
import { deepFreeze } from '../../data/freeze'
import { validate } from '../../schema/validate'
import { scaleOf } from '../assembly/assemble'
import { presentBeside, toFixedPoint } from '../joint/fixed-point'
import { SlotPlanner } from '../joint/slot-planner'
import { type PlanOptions, planOptionsSchema } from '../single/plan-options'
import type { Loop, LoopRequest } from './loop'
import { loopBlueprint } from './loop-blueprint'
import { type CheckedLoop, readLoopRequest } from './loop-request'
import { LoopSearch } from './loop-search'
import { presentLoop } from './present-loop'

/**
 * Plans several interviews for one candidate together: no question twice, no two enemies in any rounds, every required
 * area covered by as many rounds as required, each round as near to its own targets as the others allow.
 *
 * Each round alone gives a lower bound. The rounds are planned one after the other around what the earlier ones took,
 * required areas are placed where they cost least, and then rounds are planned anew around the others, singly and in pairs,
 * until none improves (block coordinate descent). At last each is made as `buildPlan` makes it from its own request,
 * which keeps out what the others hold. Where that settles, as it mostly does, `buildPlan(bank, round.plan.request)` gives
 * the round again.
 *
 * @param bank the bank to choose questions from
 * @param request the rounds in their order, and the areas that the loop must cover
 * @param options an exact solver
 * @returns the loop, deeply frozen, with a plan for every round that has questions
 * @throws ImpossiblePlanError when a round, or a required area, cannot be had beside the others: with constraints in conflict
 * over all rounds, such as `rounds[1].minutes` or `coverage.statistics`, and the least changes that would do
 * @throws ValidationError, UnknownIdError, UndecidedPlanError as `buildPlan` does
 * @example
 * ```ts
 * import { bank, buildLoop } from 'ml-interview-bank'
 * const loop = buildLoop(bank, {
 *   rounds: [
 *     { name: 'recruiter', minutes: 30, questions: 'none', brief: 'Logistics, motivation, salary.' },
 *     { name: 'screen', minutes: 45, areas: ['statistics', 'programming'] },
 *     { name: 'depth', minutes: 60, areas: ['model-development', 'statistics', 'ml-frameworks'] },
 *   ],
 *   coverage: { statistics: { rounds: 2 } },
 *   seed: 'ml-platform-2027',
 * })
 * loop.coverage.find(({ area }) => area === 'statistics')?.rounds // => ['screen', 'depth']
 * ```
 */
export function buildLoop<QId extends string, AreaId extends string, DomainId extends string>(
  bank: Bank<QId, AreaId, DomainId>,
  request: LoopRequest<NoInfer<AreaId>, NoInfer<DomainId>, NoInfer<QId>>,
  options: PlanOptions = {},
): Loop<AreaId> {
  const own = checkBank('buildLoop', bank)
  const { exact } = validate(planOptionsSchema(), options, 'plan options')
  return deepFreeze(makeLoop(own, readLoopRequest(own, request), { exact })) as Loop<AreaId>
}

/** The loop of a request that has been checked already. */
export function makeLoop(bank: Bank, request: CheckedLoop, { exact }: PlanOptions): Loop {
  const joint = loopBlueprint(bank, request)
  const { planSet, blueprints } = joint
  const planner = new SlotPlanner(planSet, exact)
  const alone = blueprints.map((_, round) => planner.byItself(round, 'draft')?.solution)
  const costs = alone.map((solution) => solution?.choice?.cost ?? 0)
  // Around the others a round costs no less than alone.
  const least = alone.reduce((sum, solution) => sum + Math.max(0, solution?.bound ?? 0), 0)
  const scale = Math.max(
    1,
    blueprints.reduce((sum, blueprint) => sum + scaleOf(blueprint), 0),
  )
  const { plans, assignedAreas } = new LoopSearch(joint, planner).run(costs)
  const settled = toFixedPoint(planSet, planner, plans, assignedAreas)
  return presentLoop(bank, request, presentBeside(planSet, planner, settled, assignedAreas), least / scale)
}
