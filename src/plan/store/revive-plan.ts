import type { Bank } from '../../bank/bank'
import type { Plan } from '../result/plan'
import { checkConsistency, checkMinutes } from './check-consistency'
import type { IssueCollector } from './issue-collector'
import type { StoredPlan } from './plan-schema'
import type { QuestionLookup } from './question-lookup'

/** A stored plan that fits its schema, with the bank's questions in place of equal ones; problems are gathered. */
export function revivePlan(
  bank: Bank,
  stored: StoredPlan,
  lookup: QuestionLookup,
  issues: IssueCollector,
  path = '',
): Plan {
  if (stored.role.id !== bank.role.id) issues.checkRole(bank, stored.role.id)
  else checkConsistency(bank, stored, issues, path)
  stored.items.forEach((item, index) => {
    if (item.asked !== true) checkMinutes(stored.request, item, issues, `${path}items[${index}].minutes`)
  })
  const items = stored.items.map((item, index) => ({
    ...item,
    question: lookup.fromText(questionOf(item.question), `${path}items[${index}]`),
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
