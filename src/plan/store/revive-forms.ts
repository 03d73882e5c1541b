import type { Bank } from '../../bank/bank'
import { measureForms } from '../forms/forms-report'
import type { ParallelPlans } from '../forms/parallel-plans'
import type { Plan } from '../result/plan'
import type { CompactForms } from './compact-schema'
import { expandBody } from './expand-plan'
import { canonicalJson } from './fingerprint'
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
  problems.refuse()
  checkReport(stored.report, reportOf(forms, stored.core, stored.options), problems)
  return { ...stored, forms } as unknown as ParallelPlans
}

function reportOf(
  forms: readonly Plan[],
  core: readonly string[],
  { tolerance }: StoredForms['options'],
): ParallelPlans['report'] {
  return measureForms(forms, core, { minutes: tolerance?.minutes ?? 3, balance: tolerance?.balance ?? 6 })
}

/** How equal forms are is what their questions say. */
function checkReport(stored: StoredForms['report'], real: ParallelPlans['report'], problems: Problems): void {
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
      problems.add(
        path,
        `${expected === '' ? 'nothing' : expected}, as the forms say`,
        received === '' ? 'nothing' : received,
      )
  }
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
