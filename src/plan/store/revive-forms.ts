import type { Bank } from '../../bank/bank'
import type { ParallelPlans } from '../forms/parallel-plans'
import type { PlanRequest } from '../request/request'
import type { CompactForms } from './compact-schema'
import { expandBody } from './expand-plan'
import type { StoredForms } from './forms-schema'
import { storedRequestSchema } from './plan-schema'
import type { Problems } from './problems'
import type { QuestionDesk } from './questions'
import { resolve } from './references'
import { revivePlan } from './revive-plan'

/** Stored forms that fit their schema, with the bank's questions in place of equal ones; problems are gathered. */
export function reviveForms(bank: Bank, stored: StoredForms, desk: QuestionDesk, problems: Problems): ParallelPlans {
  const forms = stored.forms.map((form, index) => revivePlan(bank, form, desk, problems, `forms[${index}].`))
  checkForms(
    stored,
    forms.map(({ items }) => items.map(({ question }) => question.id)),
    problems,
  )
  return { ...stored, forms } as unknown as ParallelPlans
}

/** Compact forms that fit their schema, written out again without solving anything. */
export function expandForms(bank: Bank, compact: CompactForms, desk: QuestionDesk, problems: Problems): ParallelPlans {
  problems.checkRole(bank, compact.role)
  problems.refuse()
  const ids = [...new Set(compact.forms.flatMap(({ items }) => items.map(([id]) => id))), ...(compact.ids ?? [])]
  const request = problems.read(storedRequestSchema, resolve(compact.request, ids, bank), 'request')
  const forms = compact.forms.map((body, index) => expandBody(bank, body, ids, desk, problems, `forms[${index}].`))
  checkForms(
    compact,
    compact.forms.map(({ items }) => items.map(([id]) => id)),
    problems,
  )
  const { options, core, equality, objective, bound, optimal, format } = compact
  return {
    ...(format === undefined ? {} : { format }),
    request: request as PlanRequest,
    options,
    core,
    forms,
    equality,
    objective,
    bound,
    gap: objective - bound,
    optimal,
  }
}

function checkForms(
  { options, core, objective, bound }: Pick<StoredForms, 'options' | 'core' | 'objective' | 'bound'>,
  forms: readonly (readonly string[])[],
  problems: Problems,
): void {
  const wanted = typeof options.forms === 'number' ? options.forms : options.forms.length
  if (forms.length !== wanted) problems.add('forms', `the ${wanted} forms that the options say`, String(forms.length))
  core.forEach((id, index) => {
    const without = forms.findIndex((form) => !form.includes(id))
    if (without >= 0)
      problems.add(`core[${index}]`, 'a question of every form', `"${id}", which form ${without} does not have`)
  })
  if (bound > objective) problems.add('bound', `at most the objective, ${objective}`, String(bound))
}
