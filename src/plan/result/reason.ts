import type { Question } from '../../schema/question-set'
import type { Blueprint } from '../request/blueprint'
import { isInScope } from '../request/linear-constraints'
import type { BalanceRow, PlanBalance } from './plan'

/** How the reason of a question begins that the request names. */
const ON_REQUEST = 'Included on request'

/** The reason of a question that is in a form because it is in all. */
export function asCommonQuestion(reason: string): string {
  return reason.startsWith(ON_REQUEST)
    ? `In all forms, so that they can be compared${reason.slice(ON_REQUEST.length)}`
    : reason
}

/** Says why a question is in the plan: what it covers, what share of the targets it fills, and which limits want it. */
export function reasonFor(
  question: Question,
  {
    blueprint,
    balance,
    section,
  }: { readonly blueprint: Blueprint; readonly balance: PlanBalance; readonly section: string | undefined },
): string {
  const { bank, request, required, constraints } = blueprint
  const primary = question.areas[0]
  const area = bank.areas.find(({ id }) => id === primary)?.title ?? primary
  const group = balance.groups.find(({ name }) => name === (section ?? primary))
  const mix = balance.difficulties.find(({ name }) => name === question.difficulty)
  const kind =
    blueprint.targets.kinds === undefined ? undefined : balance.kinds.find(({ name }) => name === question.kind)
  const wanting = constraints.filter(
    (row) =>
      row.side === 'min' &&
      row.scope !== 'all' &&
      (row.section === undefined || request.sections?.[row.section]?.name === section) &&
      isInScope(bank, row, question, request.credit === 'split'),
  )
  const isOnRequest = required.get(question.id)?.path
  return [
    isOnRequest ? `${ON_REQUEST}; covers ${area}` : `Covers ${area}`,
    section === undefined ? '' : `, in section "${section}"`,
    group === undefined ? '' : ` (${against(group)})`,
    mix === undefined ? '' : `; ${question.difficulty} (${against(mix)})`,
    kind === undefined ? '' : `; ${question.kind} (${against(kind)})`,
    ...wanting.map(({ message }) => `; counts toward ${message}`),
    '.',
  ].join('')
}

function against({ minutes, targetMinutes, leastMinutes }: BalanceRow): string {
  if (targetMinutes === 0) return `${minutes} min, none wanted`
  const least = leastMinutes === undefined ? '' : `${tenths(leastMinutes)} to `
  return `${minutes} of ${least}${tenths(targetMinutes)} min wanted`
}

function tenths(minutes: number): number {
  return Math.round(minutes * 10) / 10
}
