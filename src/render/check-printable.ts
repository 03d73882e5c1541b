import { describeValue } from '../errors/describe-value'
import { nearMiss } from '../errors/near-miss'
import { ValidationError, type ValidationIssue } from '../errors/validation-error'

/** Text, a number or a list: as much as tells a plan from anything else. The schemas would weigh more than the printing. */
type Kind = 'text' | 'a number' | 'a list'

/** What of a plan is printed. */
const PLAN: Readonly<Record<string, Kind>> = {
  'role.title': 'text',
  items: 'a list',
  'balance.groups': 'a list',
  'balance.domains': 'a list',
  'progress.asked': 'a list',
  sections: 'a list',
  notes: 'a list',
}

/** What of a round is printed that has no plan. */
const ROUND: Readonly<Record<string, Kind>> = { name: 'text', minutes: 'a number' }

/**
 * Refuses what is no plan, loop, set of forms or set of loops, for callers without types.
 * @throws ValidationError
 */
export function checkPrintable(whole: unknown): void {
  if (typeof whole !== 'object' || whole === null || nearMiss(whole) !== undefined) refuse(whole)
  else if ('rounds' in whole) checkRounds(whole.rounds)
  else if ('forms' in whole)
    listOf(whole.forms).forEach((form, index) => {
      checkPlan(form, `forms[${index}]`)
    })
  else if ('loops' in whole)
    listOf(whole.loops).forEach((loop, index) => {
      checkRounds(fieldOf(loop, 'rounds'), `loops[${index}].`)
    })
  else checkPlan(whole)
}

function checkRounds(rounds: unknown, path = ''): void {
  listOf(rounds).forEach((round, index) => {
    const at = `${path}rounds[${index}]`
    report(`round at ${at}`, wrongFields(round, ROUND))
    const plan = fieldOf(round, 'plan')
    if (plan !== undefined) checkPlan(plan, at)
  })
}

function checkPlan(plan: unknown, at?: string): void {
  const wrong = wrongFields(plan, PLAN)
  const items = fieldOf(plan, 'items')
  const prompts = Array.isArray(items)
    ? items.flatMap((item, index) =>
        wrongFields(item, { 'question.prompt': 'text' }).map((one) => ({
          ...one,
          path: `items[${index}].${one.path}`,
        })),
      )
    : []
  report(at === undefined ? 'plan' : `plan at ${at}`, [...wrong, ...prompts])
}

function report(subject: string, issues: readonly ValidationIssue[]): void {
  if (issues.length > 0) throw new ValidationError(subject, issues)
}

/** The fields that are missing or of another kind. */
function wrongFields(value: unknown, fields: Readonly<Record<string, Kind>>): ValidationIssue[] {
  return Object.entries(fields).flatMap(([path, kind]) => {
    const field = path.split('.').reduce(fieldOf, value)
    return isKind(field, kind) ? [] : [{ path, expected: kind, received: describeValue(field) }]
  })
}

function isKind(value: unknown, kind: Kind): boolean {
  if (kind === 'a list') return Array.isArray(value)
  return typeof value === (kind === 'text' ? 'string' : 'number')
}

function fieldOf(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, name)) return undefined
  return (value as Readonly<Record<string, unknown>>)[name]
}

function listOf(list: unknown): readonly unknown[] {
  return Array.isArray(list) ? list : refuse(list)
}

function refuse(value: unknown): never {
  throw new ValidationError('call of toMarkdown()', [
    {
      path: 'plan',
      expected: 'a plan, a loop, a set of forms or a set of loops',
      received: nearMiss(value) ?? describeValue(value),
    },
  ])
}
