import type { Bank } from '../../bank/bank'
import type { Plan } from '../result/plan'
import { checkAgreement, checkMinutes } from './agreement'
import type { StoredPlan } from './plan-schema'
import type { Problems } from './problems'
import type { QuestionDesk } from './questions'

/** A stored plan that fits its schema, with the bank's questions in place of equal ones; problems are gathered. */
export function revivePlan(bank: Bank, stored: StoredPlan, desk: QuestionDesk, problems: Problems, path = ''): Plan {
  if (stored.role.id !== bank.role.id) problems.checkRole(bank, stored.role.id)
  else checkAgreement(bank, stored, problems, path)
  stored.items.forEach((item, index) => {
    if (item.asked !== true) checkMinutes(stored.request, item, problems, `${path}items[${index}].minutes`)
  })
  const items = stored.items.map((item, index) => ({
    ...item,
    question: desk.fromText(questionOf(item.question), `${path}items[${index}]`),
  }))
  return withoutUndefined({ ...stored, items })
}

type StoredQuestion = StoredPlan['items'][number]['question']
type Question = Plan['items'][number]['question']

/** The schema says that there is an area; its type does not. */
function questionOf(stored: StoredQuestion): Question {
  return stored as StoredQuestion & Question
}

/** What a schema leaves undefined is not there. */
function withoutUndefined(plan: object): Plan {
  return plan as Plan
}
