import * as z from 'zod/mini'
import type { Bank } from '../../bank/bank'
import { checkBank } from '../../bank/check-bank'
import { deepFreeze } from '../../data/freeze'
import { lazy } from '../../data/lazy'
import { describeValue } from '../../errors/describe-value'
import { nearMiss } from '../../errors/near-miss'
import { ValidationError } from '../../errors/validation-error'
import { plainData } from '../../schema/plain-data'
import { check, validate } from '../../schema/validate'
import { applyChange } from '../change/apply-change'
import type { PlanChange } from '../change/change'
import { withPlanTexts } from '../change/with-plan-texts'
import { overlapConstraint } from '../request/linear-constraints'
import type { Plan } from '../result/plan'
import { type PlanOptions, planOptionsSchema } from '../single/plan-options'
import { formRequests } from './forms-blueprint'
import { questionIds } from './forms-report'
import { comparable, readEarlierFormsRequest } from './forms-request'
import type { ParallelPlans } from './parallel-plans'
import { presentForms } from './present-forms'

/**
 * Changes one of a set of parallel forms, as {@link changePlan} changes a plan: it takes no question of another form, or no
 * more than the overlap asked for, and `report` is that of the changed set.
 *
 * @param bank the bank that the forms were made of
 * @param forms the set; it stays as it is
 * @param form which form, counted from 0
 * @param change which change, with its ids and minutes, and what has happened so far
 * @param options an exact solver
 * @returns a new set
 * @throws ValidationError for a malformed change, and for a form that does not exist
 * @throws UnknownIdError as `changePlan` does
 * @example
 * ```ts
 * import { bank, buildParallelPlans, changeForms } from 'ml-interview-bank'
 * const request = { minutes: 45, areas: ['statistics', 'communication'], seed: 'data-quality-2027' } as const
 * const set = buildParallelPlans(bank, request, { forms: 2 })
 * const known = set.forms[1]?.items[0]?.question.id ?? ''
 * changeForms(bank, set, 1, { change: 'replace', id: known }).report.overlap // => 0
 * ```
 */
export function changeForms<QId extends string, AreaId extends string, DomainId extends string>(
  bank: Bank<QId, AreaId, DomainId>,
  forms: ParallelPlans,
  form: number,
  change: PlanChange,
  options: PlanOptions = {},
): ParallelPlans<AreaId> {
  const { exact } = validate(planOptionsSchema(), options, 'plan options')
  return deepFreeze(
    changed(checkBank('changeForms', bank), plainData('parallel forms', forms), form, change, { exact }),
  ) as ParallelPlans<AreaId>
}

const formsShape = lazy(() =>
  z.looseObject({
    request: z.looseObject({}),
    options: z.looseObject({}),
    core: z.array(z.string()),
    bound: z.number(),
    forms: z.array(z.looseObject({ items: z.array(z.looseObject({ question: z.looseObject({ id: z.string() }) })) })),
  }),
)

function changed(
  given: Bank,
  set: ParallelPlans,
  index: number,
  change: PlanChange,
  { exact }: PlanOptions,
): ParallelPlans {
  const { issues } = check(formsShape(), set)
  const near = nearMiss(set)
  if (near !== undefined)
    throw new ValidationError('parallel forms', [
      { path: '', expected: 'forms made by buildParallelPlans() or parseForms()', received: near },
    ])
  if (issues.length > 0) throw new ValidationError('parallel forms', issues)
  const bank = withPlanTexts(
    given,
    set.forms.flatMap(({ items }, form) =>
      items.map(({ question }, item) => ({ question, path: `forms[${form}].items[${item}]` })),
    ),
  )
  const forms = readEarlierFormsRequest(bank, set.request, set.options)
  const form = Number.isInteger(index) ? set.forms[index] : undefined
  if (form === undefined)
    throw new ValidationError('change of parallel forms', [
      { path: 'form', expected: `a whole number from 0 to ${set.forms.length - 1}`, received: describeValue(index) },
    ])
  const core = new Set(set.core)
  const request = formRequests({ ...forms, request: comparable(bank, forms) }, set.core)[index]
  const own = { ...form, request } as Plan
  const mine = new Set(questionIds(form))
  const others = set.forms.flatMap((other, position) =>
    position === index ? [] : [questionIds(other).filter((id) => !core.has(id))],
  )
  const around =
    forms.overlap === 0
      ? { taken: others.flat().filter((id) => !mine.has(id)) }
      : { taken: [], constraints: others.map((ids) => overlapConstraint(ids, forms.overlap, 'overlap')) }
  const plan = applyChange(given, own, change, around, exact)
  if (plan === own) return set
  const ids = new Set(questionIds(plan))
  const lost = set.core.filter((id) => !ids.has(id))
  const note = `No longer in all forms: ${lost.map((id) => `"${id}"`).join(', ')}. Ratings of it cannot be compared across them.`
  const noted = lost.length === 0 ? plan : { ...plan, notes: [note, ...plan.notes] }
  const plans = set.forms.map((other, position) => (position === index ? noted : other))
  const kept = set.core.filter((id) => ids.has(id))
  const bound = Math.max(...plans.map((other) => other.bound))
  return { ...presentForms(bank, forms, kept, plans, bound), request: set.request, options: set.options }
}
