import type { Question } from '../schema/question-set'
import type { Blueprint } from './blueprint'
import type { BalanceRow, PlanBalance } from './plan'

/** Says why a question is in the plan: what it was asked to cover, and what share of the targets it fills. */
export function explain(
  question: Question,
  {
    blueprint,
    balance,
    group,
    included,
  }: { blueprint: Blueprint; balance: PlanBalance; group: string; included: boolean },
): string {
  const { bank } = blueprint
  const area = bank.areas.find(({ id }) => id === question.areas[0])?.title ?? question.areas[0]
  const domain = bank.role.domains.find(({ id }) => id === group)?.title
  const wanted = balance.groups.find(({ name }) => name === group)
  const mix = balance.difficulties.find(({ name }) => name === question.difficulty)
  const kind =
    blueprint.targets.kinds === undefined ? undefined : balance.kinds.find(({ name }) => name === question.kind)
  const where = domain === undefined ? area : `${area}, for the domain ${domain}`
  return [
    included ? `Included on request; covers ${where}` : `Covers ${where}`,
    wanted === undefined ? '' : ` (${against(wanted)})`,
    mix === undefined ? '' : `; ${question.difficulty} (${against(mix)})`,
    kind === undefined ? '' : `; ${question.kind} (${against(kind)})`,
    '.',
  ].join('')
}

function against({ minutes, targetMinutes }: BalanceRow): string {
  return `${minutes} of ${Math.round(targetMinutes * 10) / 10} min wanted`
}
