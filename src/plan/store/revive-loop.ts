import type { Bank } from '../../bank/bank'
import type { Loop, LoopCoverage, PlannedRound } from '../loop/loop'
import { coverageOf } from '../loop/present-loop'
import type { CompactLoop } from './compact-schema'
import { expandBody } from './expand-plan'
import { resolve } from './id-table'
import type { IssueCollector } from './issue-collector'
import { type StoredLoop, storedLoopRequestSchema } from './loop-schema'
import type { QuestionLookup } from './question-lookup'
import { revivePlan } from './revive-plan'

/** A stored loop that fits its schema, with the bank's questions in place of equal ones; problems are gathered. */
export function reviveLoop(bank: Bank, stored: StoredLoop, lookup: QuestionLookup, issues: IssueCollector): Loop {
  issues.checkRole(bank, stored.role.id)
  issues.refuse()
  const wanted = stored.request.rounds
  const seen = new Map<string, string>()
  const rounds = stored.rounds.map((round, index) => {
    const at = `rounds[${index}]`
    const asked = wanted[index]
    if (asked?.name !== round.name)
      issues.unknown(
        `${at}.name`,
        `the name of round ${index} of the request`,
        round.name,
        asked === undefined ? [] : [asked.name],
      )
    if ((asked?.questions === 'none') !== (round.plan === undefined))
      issues.add(
        `${at}.plan`,
        round.plan === undefined ? 'a plan' : 'no plan: the round has no questions',
        round.plan === undefined ? 'nothing' : 'a plan',
      )
    if (round.plan === undefined) return round
    if (round.minutes !== round.plan.minutes)
      issues.add(`${at}.minutes`, `${round.plan.minutes}, as its plan says`, String(round.minutes))
    round.plan.items.forEach(({ question: { id } }, position) => {
      const other = seen.get(id)
      if (other !== undefined && other !== round.name)
        issues.add(
          `${at}.plan.items[${position}].question.id`,
          'a question that comes once in the loop',
          `"${id}", which round "${other}" has`,
        )
      seen.set(id, round.name)
    })
    return { ...round, plan: revivePlan(bank, round.plan, lookup, issues, `${at}.plan.`) }
  })
  if (stored.rounds.length !== wanted.length)
    issues.add('rounds', `the ${wanted.length} rounds of the request`, String(stored.rounds.length))
  if (stored.bound > stored.objective)
    issues.add('bound', `at most the objective, ${stored.objective}`, String(stored.bound))
  issues.refuse()
  const loop = { ...stored, rounds } as unknown as Loop
  checkCoverage(loop, coverageOf(bank, stored.request, loop.rounds), issues)
  return loop
}

/** What a loop covers is what its rounds do. */
function checkCoverage({ coverage }: Loop, real: readonly LoopCoverage[], issues: IssueCollector): void {
  for (const index of Array(Math.max(coverage.length, real.length)).keys()) {
    const [expected, received] = [inWords(real[index]), inWords(coverage[index])]
    if (expected !== received) issues.add(`coverage[${index}]`, `${expected}, as its rounds say`, received)
  }
}

function inWords(row: LoopCoverage | undefined): string {
  if (row === undefined) return 'nothing'
  const { area, questions, rounds, requiredRounds } = row
  const where = rounds.length === 0 ? '' : ` in ${rounds.map((name) => JSON.stringify(name)).join(', ')}`
  return `"${area}" with ${questions} questions${where} and ${requiredRounds} rounds required`
}

/** A compact loop that fits its schema, written out again without solving anything. */
export function expandLoop(bank: Bank, compact: CompactLoop, lookup: QuestionLookup, issues: IssueCollector): Loop {
  issues.checkRole(bank, compact.role)
  issues.refuse()
  const ids = [
    ...new Set(compact.rounds.flatMap((round) => (round?.items ?? []).map(([id]) => id))),
    ...(compact.ids ?? []),
  ]
  const request = issues.read(storedLoopRequestSchema(), resolve(compact.request, ids, bank), 'request')
  if (request.rounds.length !== compact.rounds.length)
    issues.add('rounds', `the ${request.rounds.length} rounds of the request`, String(compact.rounds.length))
  issues.refuse()
  const rounds = request.rounds.map((asked, index) => {
    const { name, brief, interviewers, sendAhead } = asked
    const setting = {
      name,
      ...(brief === undefined ? {} : { brief }),
      ...(interviewers === undefined ? {} : { interviewers }),
      ...(sendAhead === undefined ? {} : { sendAhead }),
    }
    const body = compact.rounds[index]
    if (asked.questions === 'none') {
      if (body !== null) issues.add(`rounds[${index}]`, 'null: the round has no questions', 'a plan')
      return { ...setting, minutes: asked.minutes }
    }
    if (body === null || body === undefined) return issues.fail(`rounds[${index}]`, 'a plan', 'nothing')
    const plan = expandBody(bank, body, ids, lookup, issues, `rounds[${index}].`)
    return { ...setting, minutes: plan.minutes, plan }
  })
  const planned = rounds as readonly PlannedRound[]
  const { objective, bound, optimal, format } = compact
  if (bound > objective) issues.add('bound', `at most the objective, ${objective}`, String(bound))
  issues.refuse()
  return {
    format,
    role: { id: bank.role.id, title: bank.role.title },
    seed: request.seed ?? '',
    request: request as Loop['request'],
    rounds: planned,
    coverage: coverageOf(bank, request, planned),
    objective,
    bound,
    gap: objective - bound,
    optimal,
  }
}
