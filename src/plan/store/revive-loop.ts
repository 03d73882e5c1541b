import type { Bank } from '../../bank/bank'
import type { Loop, LoopCoverage, PlannedRound } from '../loop/loop'
import { coverageOf } from '../loop/present-loop'
import { FORMAT } from '../result/format'
import type { CompactLoop, CompactLoopBody } from './compact-schema'
import { expandBody } from './expand-plan'
import { resolve } from './id-table'
import type { IssueCollector } from './issue-collector'
import { type StoredLoop, storedLoopRequestSchema } from './loop-schema'
import type { QuestionLookup } from './question-lookup'
import { revivePlan } from './revive-plan'

/**
 * A stored loop that fits its schema, with the bank's questions in place of equal ones; issues are gathered.
 * @param path where the loop stands in what is read, such as `loops[1].`
 */
export function reviveLoop(
  bank: Bank,
  stored: StoredLoop,
  lookup: QuestionLookup,
  issues: IssueCollector,
  path = '',
): Loop {
  issues.checkRole(bank, stored.role.id)
  issues.refuse()
  const wanted = stored.request.rounds
  checkRounds(stored, issues, path)
  const rounds = stored.rounds.map((round, index): PlannedRound => {
    const { plan, ...setting } = round
    if (plan === undefined) return { ...setting, brief: setting.brief ?? '' }
    return { ...setting, plan: revivePlan(bank, plan, lookup, issues, `${path}rounds[${index}].plan.`) }
  })
  if (stored.rounds.length !== wanted.length)
    issues.add(`${path}rounds`, `the ${wanted.length} rounds of the request`, String(stored.rounds.length))
  checkBound(stored, issues, path)
  issues.refuse()
  const loop: Loop = { ...stored, request: stored.request as Loop['request'], rounds }
  checkCoverage(loop, coverageOf(bank, stored.request, loop.rounds), issues, path)
  return loop
}

function checkBound(
  { objective, bound }: Pick<StoredLoop, 'objective' | 'bound'>,
  issues: IssueCollector,
  path: string,
): void {
  if (bound > objective) issues.add(`${path}bound`, `at most the objective, ${objective}`, String(bound))
}

/** Rounds are those of the request, and no question comes twice. */
function checkRounds({ request, rounds }: StoredLoop, issues: IssueCollector, path: string): void {
  const seen = new Map<string, string>()
  rounds.forEach(({ name, minutes, plan }, index) => {
    const at = `${path}rounds[${index}]`
    const asked = request.rounds[index]
    if (asked?.name !== name)
      issues.unknown(
        `${at}.name`,
        `the name of round ${index} of the request`,
        name,
        asked === undefined ? [] : [asked.name],
      )
    if ((asked?.questions === 'none') !== (plan === undefined)) {
      if (plan === undefined) issues.add(`${at}.plan`, 'a plan', 'nothing')
      else issues.add(`${at}.plan`, 'no plan: the round has no questions', 'a plan')
    }
    if (plan === undefined) return
    if (minutes !== plan.minutes) issues.add(`${at}.minutes`, `${plan.minutes}, as its plan says`, String(minutes))
    plan.items.forEach(({ question: { id } }, position) => {
      const other = seen.get(id)
      if (other !== undefined && other !== name)
        issues.add(
          `${at}.plan.items[${position}].question.id`,
          'a question that comes once in the loop',
          `"${id}", which round "${other}" has`,
        )
      seen.set(id, name)
    })
  })
}

/** What a loop covers is what its rounds do. */
function checkCoverage({ coverage }: Loop, real: readonly LoopCoverage[], issues: IssueCollector, path: string): void {
  for (const index of Array(Math.max(coverage.length, real.length)).keys()) {
    const [expected, received] = [inWords(real[index]), inWords(coverage[index])]
    if (expected !== received) issues.add(`${path}coverage[${index}]`, `${expected}, as its rounds say`, received)
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
  const ids = [...new Set(idsOfRounds(compact)), ...(compact.ids ?? [])]
  return expandLoopBody(bank, compact, ids, lookup, issues, '')
}

/** Ids of the questions of all rounds. */
export function idsOfRounds({ rounds }: CompactLoopBody): string[] {
  return rounds.flatMap((round) => (round?.items ?? []).map(([id]) => id))
}

/**
 * @param ids what numbers in the lists of requests stand for
 * @param path where the loop stands in what is read
 */
export function expandLoopBody(
  bank: Bank,
  compact: CompactLoopBody,
  ids: readonly string[],
  lookup: QuestionLookup,
  issues: IssueCollector,
  path: string,
): Loop {
  const request = issues.read(storedLoopRequestSchema(), resolve(compact.request, ids, bank), `${path}request`)
  if (request.rounds.length !== compact.rounds.length)
    issues.add(`${path}rounds`, `the ${request.rounds.length} rounds of the request`, String(compact.rounds.length))
  issues.refuse()
  const rounds = request.rounds.map((asked, index): PlannedRound => {
    const { name, brief, interviewers, sendAhead } = asked
    const setting = {
      name,
      ...(brief === undefined ? {} : { brief }),
      ...(interviewers === undefined ? {} : { interviewers }),
      ...(sendAhead === undefined ? {} : { sendAhead }),
    }
    const at = `${path}rounds[${index}]`
    const body = compact.rounds[index]
    if (asked.questions === 'none') {
      if (body !== null) issues.add(at, 'null: the round has no questions', 'a plan')
      return { ...setting, brief: asked.brief, minutes: asked.minutes }
    }
    if (body === null || body === undefined) return issues.fail(at, 'a plan', 'nothing')
    const plan = expandBody(bank, body, ids, lookup, issues, `${at}.`)
    return { ...setting, minutes: plan.minutes, plan }
  })
  const { objective, bound, optimal } = compact
  checkBound(compact, issues, path)
  issues.refuse()
  return {
    format: FORMAT,
    role: { id: bank.role.id, title: bank.role.title },
    seed: request.seed ?? '',
    request: request as Loop['request'],
    rounds,
    coverage: coverageOf(bank, request, rounds),
    objective,
    bound,
    gap: objective - bound,
    optimal,
  }
}
