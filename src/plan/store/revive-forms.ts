import type { Bank } from '../../bank/bank'
import { measureForms } from '../forms/forms-report'
import type { ParallelPlans } from '../forms/parallel-plans'
import { checkReport } from './check-report'
import type { CompactForms } from './compact-schema'
import { expandBody } from './expand-plan'
import type { StoredForms } from './forms-schema'
import { resolve } from './id-table'
import type { IssueCollector } from './issue-collector'
import { storedRequestSchema } from './plan-schema'
import type { QuestionLookup } from './question-lookup'
import { revivePlan } from './revive-plan'

/** Stored forms that fit their schema, with the bank's questions in place of equal ones; problems are gathered. */
export function reviveForms(
  bank: Bank,
  stored: StoredForms,
  lookup: QuestionLookup,
  issues: IssueCollector,
): ParallelPlans {
  const forms = stored.forms.map((form, index) => revivePlan(bank, form, lookup, issues, `forms[${index}].`))
  checkForms(
    stored,
    forms.map(({ items }) => items.map(({ question }) => question.id)),
    issues,
  )
  issues.refuse()
  checkReport(stored.report, measureForms(forms, stored.core, stored.options.tolerance), 'forms', issues)
  return { ...stored, request: stored.request as ParallelPlans['request'], forms }
}

/** Compact forms that fit their schema, written out again without solving anything. */
export function expandForms(
  bank: Bank,
  compact: CompactForms,
  lookup: QuestionLookup,
  issues: IssueCollector,
): ParallelPlans {
  issues.checkRole(bank, compact.role)
  issues.refuse()
  const ids = [...new Set(compact.forms.flatMap(({ items }) => items.map(([id]) => id))), ...(compact.ids ?? [])]
  const request = issues.read(storedRequestSchema(), resolve(compact.request, ids, bank), 'request')
  const forms = compact.forms.map((body, index) => expandBody(bank, body, ids, lookup, issues, `forms[${index}].`))
  checkForms(
    compact,
    compact.forms.map(({ items }) => items.map(([id]) => id)),
    issues,
  )
  const { options, core, objective, bound, optimal, format } = compact
  return {
    format,
    request: request as ParallelPlans['request'],
    options,
    core,
    forms,
    report: measureForms(forms, core, options.tolerance),
    objective,
    bound,
    gap: objective - bound,
    optimal,
  }
}

function checkForms(
  { options, core, objective, bound }: Pick<ParallelPlans, 'options' | 'core' | 'objective' | 'bound'>,
  forms: readonly (readonly string[])[],
  issues: IssueCollector,
): void {
  const wanted = typeof options.forms === 'number' ? options.forms : options.forms.length
  if (forms.length !== wanted) issues.add('forms', `the ${wanted} forms that the options say`, String(forms.length))
  core.forEach((id, index) => {
    const without = forms.findIndex((form) => !form.includes(id))
    if (without >= 0)
      issues.add(`core[${index}]`, 'a question of every form', `"${id}", which form ${without} does not have`)
  })
  if (bound > objective) issues.add('bound', `at most the objective, ${objective}`, String(bound))
}
