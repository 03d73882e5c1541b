// What a consumer writes, compiled against the packed package under several versions and settings of TypeScript.
import {
  bank,
  buildLoop,
  buildPlan,
  compactPlan,
  defineQuestionSet,
  loops,
  type Plan,
  type PlanRequest,
  parsePlan,
  planSchema,
} from 'ml-interview-bank'
import { createBank, isInterviewBankError, toMarkdown } from 'ml-interview-bank/core'
import { contentRules, type LintFinding, lintQuestions } from 'ml-interview-bank/lint'
import { considerateWording } from 'ml-interview-bank/lint/wording'
import { shorten } from 'ml-interview-bank/plan'
import { statistics } from 'ml-interview-bank/questions/statistics'
import { seniorMlEngineer } from 'ml-interview-bank/questions/taxonomy'
import { searchIndex } from 'ml-interview-bank/search-index'
import { loadQuestionSet, type QuestionSummary, summaries } from 'ml-interview-bank/summaries'

const names: string[] = []
const request: PlanRequest = { minutes: 60, areas: names, include: names, filter: { areas: names } }
const plan: Plan = buildPlan(bank, request)
buildPlan(bank, { minutes: 60, areas: { statistics: 2, communication: 1 }, include: ['no-failures-in-three-hundred'] })
buildPlan(bank, plan.request)
// @ts-expect-error there are openingMinutes and closingMinutes
buildPlan(bank, { minutes: 60, overheadMinutes: 10 })
// @ts-expect-error no such kind
bank.filter({ kinds: ['codng'] })
buildLoop(bank, { ...loops.onsite, seed: 'a' }).rounds.map((round) => round.plan?.items[0]?.question.areas[0].length)
export const guide: string = toMarkdown(shorten(bank, plan, 45))
export const revived: Plan = parsePlan(JSON.stringify(compactPlan(plan, bank)), bank).plan
export const items: number = planSchema.parse(plan).items.length

createBank(seniorMlEngineer, [statistics]).get('no-failures-in-three-hundred')
export const title: string | undefined = bank.withSearchIndex(searchIndex).search('x').hits[0]?.question.title
export const ours = defineQuestionSet({
  id: 'ours',
  title: 'Ours',
  summary: 'Ours.',
  questions: [{ ...bank.get('no-failures-in-three-hundred'), id: 'ours-one' }],
})
export const id: 'ours-one' = ours.questions[0].id
bank.extend(ours).get('ours-one')
bank.extend(JSON.parse('{}') as unknown)

export const findings: readonly LintFinding[] = lintQuestions(bank, { rules: [...contentRules, considerateWording] })
export const first: QuestionSummary | undefined = summaries[0]
export const set = loadQuestionSet('statistics').then(({ questions }) => questions[0]?.id.length)

try {
  bank.get('x')
} catch (error) {
  if (isInterviewBankError(error) && error.code === 'UNKNOWN_ID') error.suggestions.map((name) => name.length)
}
