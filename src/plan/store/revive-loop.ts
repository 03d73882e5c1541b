import type { Bank } from '../../bank/bank'
import type { Loop, LoopCoverage, PlannedRound } from '../loop/loop'
import type { CompactLoop } from './compact-schema'
import { expandBody } from './expand-plan'
import { type StoredLoop, storedLoopRequestSchema } from './loop-schema'
import type { Problems } from './problems'
import type { QuestionDesk } from './questions'
import { resolve } from './references'
import { revivePlan } from './revive-plan'

/** A stored loop that fits its schema, with the bank's questions in place of equal ones; problems are gathered. */
export function reviveLoop(bank: Bank, stored: StoredLoop, desk: QuestionDesk, problems: Problems): Loop {
  problems.checkRole(bank, stored.role.id)
  problems.refuse()
  const wanted = stored.request.rounds
  const seen = new Map<string, string>()
  const rounds = stored.rounds.map((round, index) => {
    const at = `rounds[${index}]`
    const asked = wanted[index]
    if (asked?.name !== round.name)
      problems.unknown(
        `${at}.name`,
        `the name of round ${index} of the request`,
        round.name,
        asked === undefined ? [] : [asked.name],
      )
    if ((asked?.questions === 'none') !== (round.plan === undefined))
      problems.add(
        `${at}.plan`,
        round.plan === undefined ? 'a plan' : 'no plan: the round has no questions',
        round.plan === undefined ? 'nothing' : 'a plan',
      )
    if (round.plan === undefined) return round
    if (round.minutes !== round.plan.minutes)
      problems.add(`${at}.minutes`, `${round.plan.minutes}, as its plan says`, String(round.minutes))
    round.plan.items.forEach(({ question: { id } }, place) => {
      const other = seen.get(id)
      if (other !== undefined && other !== round.name)
        problems.add(
          `${at}.plan.items[${place}].question.id`,
          'a question that comes once in the loop',
          `"${id}", which round "${other}" has`,
        )
      seen.set(id, round.name)
    })
    return { ...round, plan: revivePlan(bank, round.plan, desk, problems, `${at}.plan.`) }
  })
  if (stored.rounds.length !== wanted.length)
    problems.add('rounds', `the ${wanted.length} rounds of the request`, String(stored.rounds.length))
  checkCoverage(bank, stored, problems)
  return { ...stored, rounds } as unknown as Loop
}

function checkCoverage(bank: Bank, { coverage, rounds, objective, bound }: StoredLoop, problems: Problems): void {
  const areas = bank.areas.map(({ id }) => id)
  const names = rounds.map(({ name }) => name)
  coverage.forEach(({ area, rounds: own }, index) => {
    if (!areas.includes(area))
      problems.unknown(`coverage[${index}].area`, `an area of the role "${bank.role.id}"`, area, areas)
    own.forEach((name, place) => {
      if (!names.includes(name))
        problems.unknown(`coverage[${index}].rounds[${place}]`, 'a round of the loop', name, names)
    })
  })
  if (bound > objective) problems.add('bound', `at most the objective, ${objective}`, String(bound))
}

/** A compact loop that fits its schema, written out again without solving anything. */
export function expandLoop(bank: Bank, compact: CompactLoop, desk: QuestionDesk, problems: Problems): Loop {
  problems.checkRole(bank, compact.role)
  problems.refuse()
  const ids = [
    ...new Set(compact.rounds.flatMap((round) => (round?.items ?? []).map(([id]) => id))),
    ...(compact.ids ?? []),
  ]
  const request = problems.read(storedLoopRequestSchema, resolve(compact.request, ids, bank), 'request')
  if (request.rounds.length !== compact.rounds.length)
    problems.add('rounds', `the ${request.rounds.length} rounds of the request`, String(compact.rounds.length))
  problems.refuse()
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
      if (body !== null) problems.add(`rounds[${index}]`, 'null: the round has no questions', 'a plan')
      return { ...setting, minutes: asked.minutes }
    }
    if (body === null || body === undefined) return problems.fail(`rounds[${index}]`, 'a plan', 'nothing')
    const plan = expandBody(bank, body, ids, desk, problems, `rounds[${index}].`)
    return { ...setting, minutes: plan.minutes, plan }
  })
  const { objective, bound, optimal, format } = compact
  if (bound > objective) problems.add('bound', `at most the objective, ${objective}`, String(bound))
  const coverage = compact.coverage.map(([area, own, questions, promised], index): LoopCoverage => {
    const areas = bank.areas.map(({ id }) => id)
    if (!areas.includes(area))
      problems.unknown(`coverage[${index}][0]`, `an area of the role "${bank.role.id}"`, area, areas)
    return {
      area,
      rounds: own.flatMap((round, place) => {
        const name = request.rounds[round]?.name
        if (name === undefined)
          problems.add(`coverage[${index}][1][${place}]`, `a round from 0 to ${rounds.length - 1}`, String(round))
        return name ?? []
      }),
      questions,
      promised,
    }
  })
  problems.refuse()
  return {
    ...(format === undefined ? {} : { format }),
    role: { id: bank.role.id, title: bank.role.title },
    seed: request.seed ?? '',
    request: request as Loop['request'],
    rounds: rounds as readonly PlannedRound[],
    coverage,
    objective,
    bound,
    gap: objective - bound,
    optimal,
  }
}
