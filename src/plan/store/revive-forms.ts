import type { Bank } from '../../bank/bank'
import { measureForms } from '../forms/forms-report'
import type { ParallelPlans } from '../forms/parallel-plans'
import type { Plan } from '../result/plan'
import type { CompactForms } from './compact-schema'
import { expandBody } from './expand-plan'
import { canonicalJson } from './fingerprint'
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
  checkReport(stored.report, reportOf(forms, stored.core, stored.options), issues)
  return { ...stored, forms } as unknown as ParallelPlans
}

function reportOf(
  forms: readonly Plan[],
  core: readonly string[],
  { tolerance }: ParallelPlans['options'],
): ParallelPlans['report'] {
  return measureForms(forms, core, { minutes: tolerance?.minutes ?? 3, balance: tolerance?.balance ?? 6 })
}

/** How equal forms are is what their questions say. */
function checkReport(stored: StoredForms['report'], real: ParallelPlans['report'], issues: IssueCollector): void {
  const spreads = (one: StoredForms['report'] | ParallelPlans['report']) => [
    ['report.minutes', one.minutes] as const,
    ...one.groups.map((row, index) => [`report.groups[${index}]`, row] as const),
    ...one.difficulties.map((row, index) => [`report.difficulties[${index}]`, row] as const),
    ['report.overlap', one.overlap] as const,
    ['report.withinTolerance', one.withinTolerance] as const,
  ]
  const given = new Map<string, unknown>(spreads(stored))
  const found = new Map<string, unknown>(spreads(real))
  for (const path of new Set([...given.keys(), ...found.keys()])) {
    const [expected, received] = [canonicalJson(found.get(path)), canonicalJson(given.get(path))]
    if (expected !== received)
      issues.add(
        path,
        `${expected === '' ? 'nothing' : expected}, as the forms say`,
        received === '' ? 'nothing' : received,
      )
  }
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
    report: reportOf(forms, core, options),
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
