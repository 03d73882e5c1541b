import type { Bank } from '../../bank/bank'
import { checkBank } from '../../bank/check-bank'
import { deepFreeze } from '../../data/freeze'
import { type Assembled, scaleOf } from '../assembly/assemble'
import type { ExactRoute } from '../assembly/improve-exactly'
import { presentBeside, toFixedPoint } from '../joint/fixed-point'
import { JointChecker } from '../joint/joint-checker'
import { requiredIds } from '../joint/plan-set'
import { SlotPlanner } from '../joint/slot-planner'
import { DEFAULT_VARIETY } from '../request/defaults'
import type { PlanRequest } from '../request/request'
import type { Plan } from '../result/plan'
import { at } from '../solver/problem'
import { chooseCore } from './choose-core'
import { excessOf } from './enforce-tolerance'
import { fewerForms, formRequests, formsBlueprint } from './forms-blueprint'
import { isWithin, spreadsOf } from './forms-report'
import { byLength, comparable, type FormsRequest, readFormsRequest } from './forms-request'
import { FormsSearch } from './forms-search'
import type { ParallelOptions, ParallelPlans } from './parallel-plans'
import { presentForms } from './present-forms'

/**
 * Makes parallel forms: plans of one blueprint for several candidates that share no question (or few, or anchors on
 * purpose) and are as equal as may be in length, difficulty and areas. The worst form is made as good as it can be
 * (minimax over forms; van der Linden 2005, ch. 6), all with the same targets. Forms of unequal length share a core, a
 * short version of the whole, so that ratings can be compared.
 *
 * @param bank the bank to choose questions from
 * @param request what every form should be like
 * @param options how many forms, what they may share, how far apart they may be, and an exact solver
 * @returns the forms, and a report of how equal they are
 * @throws ImpossiblePlanError when the bank has not enough questions for so many forms: with constraints in conflict over
 * all forms, and the least changes that would do
 * @throws ValidationError, UnknownIdError, UndecidedPlanError as `buildPlan` does
 * @example
 * ```ts
 * import { bank, buildParallelPlans } from 'ml-interview-bank'
 * const request = { minutes: 45, areas: ['statistics', 'communication'], seed: 'ml-platform-2027' } as const
 * const { forms, report } = buildParallelPlans(bank, request, { forms: 2 })
 * forms.length // => 2
 * report.overlap // => 0
 * ```
 */
export function buildParallelPlans<QId extends string, AreaId extends string, DomainId extends string>(
  bank: Bank<QId, AreaId, DomainId>,
  request: PlanRequest<NoInfer<AreaId>, NoInfer<DomainId>, NoInfer<QId>>,
  options: ParallelOptions,
): ParallelPlans<AreaId> {
  const own = checkBank('buildParallelPlans', bank)
  const { forms, exact } = readFormsRequest(own, request, options)
  return deepFreeze(makeForms(own, forms, exact)) as ParallelPlans<AreaId>
}

/** The forms of a request that has been checked already. */
function makeForms(bank: Bank, given: FormsRequest, exact: ExactRoute | undefined): ParallelPlans {
  const forms = { ...given, request: comparable(bank, given) }
  const bare = formsBlueprint(bank, forms, formRequests(forms, []))
  const planner = new SlotPlanner(bare.planSet, exact)
  const alone = bare.blueprints.map((_, form) => planner.byItself(form, 'draft'))
  // Whatever the core and the other forms, each costs no less than alone.
  const bounds = alone.map((plan, form) => Math.max(0, plan?.solution.bound ?? 0) / scaleOf(at(bare.blueprints, form)))
  const core = coreOf(bank, forms, alone)
  const shared = new Set(formRequests(forms, core).flatMap(requiredIds))
  return presentForms(bank, given, [...shared], plansWith(bank, forms, core, exact), Math.max(...bounds))
}

/** Forms of unequal length: questions of the shortest that all can have, as many as may be; else none. */
function coreOf(bank: Bank, forms: FormsRequest, alone: readonly (Assembled | undefined)[]): readonly string[] {
  const [shortest] = alone.flatMap((plan) => plan ?? []).sort((a, b) => byLength(a.blueprint, b.blueprint))
  if (!forms.isUnequal || shortest === undefined) return []
  const kept = new Set(formRequests(forms, []).flatMap(requiredIds))
  const core = chooseCore(shortest).filter((id) => !kept.has(id))
  while (core.length > 0) {
    const joint = formsBlueprint(bank, forms, formRequests(forms, core))
    if (new JointChecker().check(joint).verdict === 'feasible') return core
    core.pop()
  }
  return core
}

/** The forms, all with the core, each with a request that keeps out what the others hold. */
function plansWith(bank: Bank, forms: FormsRequest, core: readonly string[], exact: ExactRoute | undefined): Plan[] {
  const requests = formRequests(forms, core)
  const joint = formsBlueprint(bank, forms, requests)
  const { planSet } = joint
  const planner = new SlotPlanner(planSet, exact)
  const search = new FormsSearch(joint, planner, fewerForms(bank, forms, requests))
  const items = search.run(forms.tolerance)
  const drafts = items.map((own, form) =>
    search.models.assembled(form, own, planner.byItself(form, 'draft')?.solution.bound ?? 0),
  )
  const worst = Math.max(...search.models.objectives(items))
  const isEqual = excessOf(search.models, items, forms.tolerance) === 0
  const { variety = DEFAULT_VARIETY } = forms.request
  const settled = toFixedPoint(planSet, planner, drafts, [])
  if (settled.settled.some(Boolean)) {
    const varied = presentBeside(planSet, planner, settled, [])
    const isNear = varied.every(({ objective }) => objective <= worst + variety)
    if (isNear && (!isEqual || isWithin(spreadsOf(varied), forms.tolerance))) return varied
  }
  return presentBeside(planSet, planner, { plans: drafts, settled: drafts.map(() => false) }, [])
}
