import type { Bank } from '../../bank/bank'
import { requiredIds } from '../joint/plan-set'
import { blueprintOf } from '../request/blueprint'
import { DEFAULT_VARIETY } from '../request/defaults'
import { ineligibleByReason } from '../request/ineligible-by-reason'
import { FORMAT } from '../result/format'
import type { Plan } from '../result/plan'
import { asCommonQuestion } from '../result/reason'
import { measureForms } from './forms-report'
import type { FormsRequest } from './forms-request'
import type { ParallelPlans } from './parallel-plans'

/**
 * A set of forms with its plans.
 * @param core questions that all have
 * @param bound what the worst form comes to at least
 */
export function presentForms(
  bank: Bank,
  forms: FormsRequest,
  core: readonly string[],
  plans: readonly Plan[],
  bound: number,
): ParallelPlans {
  const { history: _, ineligible: __, ...request } = forms.request
  const ineligible = ineligibleByReason(blueprintOf(bank, forms.request))
  const objective = Math.max(...plans.map((plan) => plan.objective))
  const proven = Math.min(objective, bound)
  const { variety = DEFAULT_VARIETY } = forms.request
  const asked = new Set([...requiredIds(forms.request), ...forms.anchors])
  const common = new Set(core.filter((id) => !asked.has(id)))
  return {
    format: FORMAT,
    request: (ineligible === undefined ? request : { ...request, ineligible }) as ParallelPlans['request'],
    options: forms.settings as ParallelPlans['options'],
    core,
    forms: plans.map((plan) => withCommonReasons(plan, common)),
    report: measureForms(plans, core, forms.tolerance),
    objective,
    bound: proven,
    gap: objective - proven,
    optimal: objective - proven <= variety + 1e-9,
  }
}

/** A form that says of questions chosen for all forms why they are there. */
function withCommonReasons(plan: Plan, common: ReadonlySet<string>): Plan {
  if (common.size === 0) return plan
  return {
    ...plan,
    items: plan.items.map((item) =>
      common.has(item.question.id) ? { ...item, reason: asCommonQuestion(item.reason) } : item,
    ),
  }
}
