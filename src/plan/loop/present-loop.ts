import type { Bank } from '../../bank/bank'
import type { Question } from '../../schema/question-set'
import { scaleOf } from '../assembly/assemble'
import { blueprintOf } from '../request/blueprint'
import { coveredAreas } from '../request/coverage'
import { DEFAULT_VARIETY } from '../request/defaults'
import { ineligibleByReason } from '../request/ineligible-by-reason'
import type { CheckedRequest } from '../request/request'
import { FORMAT } from '../result/format'
import type { Plan } from '../result/plan'
import type { Loop, LoopCoverage, PlannedRound } from './loop'
import {
  type CheckedLoop,
  type CheckedQuestionRound,
  type CheckedRound,
  hasOwnHistory,
  joined,
  roundRequest,
} from './loop-request'

/**
 * A loop with its plans, those of rounds with questions in their order.
 * @param bound what the objective is at least
 */
export function presentLoop(bank: Bank, request: CheckedLoop, plans: readonly Plan[], bound: number): Loop {
  const left = [...plans]
  const rounds = request.rounds.map((round): PlannedRound => {
    const { name, interviewers, sendAhead, brief } = round
    const setting = withoutUndefined({ name, brief, interviewers, sendAhead })
    if (round.questions === 'none') return { ...setting, brief: round.brief, minutes: round.minutes }
    const plan = left.shift() as Plan
    return { ...setting, minutes: plan.minutes, plan }
  })
  return {
    format: FORMAT,
    role: { id: bank.role.id, title: bank.role.title },
    seed: request.seed ?? '',
    request: storedRequest(bank, request),
    rounds,
    coverage: coverageOf(bank, request, rounds),
    ...qualityOf(bank, request, plans, bound),
  }
}

/** How near the plans together come to their targets. */
function qualityOf(
  bank: Bank,
  request: CheckedLoop,
  plans: readonly Plan[],
  bound: number,
): Pick<Loop, 'objective' | 'bound' | 'gap' | 'optimal'> {
  const mean = meanOver(bank, request)
  const objective = mean(plans.map((plan) => plan.objective))
  const proven = Math.min(objective, bound)
  const tolerance = mean(questionRequests(request).map(({ variety = DEFAULT_VARIETY }) => variety))
  return { objective, bound: proven, gap: objective - proven, optimal: objective - proven <= tolerance + 1e-9 }
}

/** What the bounds of the rounds, each with the others as they are, come to. */
export function boundOf(bank: Bank, request: CheckedLoop, plans: readonly Plan[]): number {
  return meanOver(bank, request)(plans.map((plan) => plan.bound))
}

function questionRequests(request: CheckedLoop): CheckedRequest[] {
  return request.rounds.flatMap((round) => (round.questions === 'none' ? [] : [roundRequest(request, round)]))
}

/** The mean over the rounds with questions, each weighted as its targets are. */
function meanOver(bank: Bank, request: CheckedLoop): (values: readonly number[]) => number {
  const scales = questionRequests(request).map((own) => scaleOf(blueprintOf(bank, own)))
  const total = scales.reduce((sum, scale) => sum + scale, 0)
  return (values) =>
    total === 0 ? 0 : values.reduce((sum, value, index) => sum + value * (scales[index] ?? 0), 0) / total
}

/** Which rounds cover each area, and how often: by primary area, or by any where credit is split. */
export function coverageOf(bank: Bank, request: CheckedLoop, rounds: readonly PlannedRound[]): LoopCoverage[] {
  const required = coveredAreas(request.coverage)
  return bank.areas.flatMap(({ id }) => {
    const counts = rounds.map(({ plan }, index) => {
      const isSplit = creditOf(request, request.rounds[index]) === 'split'
      return (plan?.items ?? []).filter(({ question }) => covers(question, id, isSplit)).length
    })
    const questions = counts.reduce((sum, count) => sum + count, 0)
    const own = required.filter(({ area }) => area === id)
    const requiredRounds = Math.max(0, ...own.map((one) => one.rounds))
    if (questions + requiredRounds === 0) return []
    const enough = Math.max(1, ...own.map((one) => one.questions))
    const covering = rounds.flatMap(({ name }, index) => ((counts[index] ?? 0) >= enough ? [name] : []))
    return [{ area: id, rounds: covering, questions, requiredRounds }]
  })
}

function creditOf(loop: CheckedLoop, round: CheckedRound | undefined): 'primary' | 'split' | undefined {
  return round === undefined || round.questions === 'none' ? undefined : (round.credit ?? loop.credit)
}

function covers({ areas }: Question, area: string, isSplit: boolean): boolean {
  return isSplit ? areas.includes(area) : areas[0] === area
}

/** The request as it was given, what its histories kept out in place of these. */
export function storedRequest(bank: Bank, request: CheckedLoop): Loop['request'] {
  const { history, rounds, ineligible, ...given } = request
  const isShared = rounds.every((round) => round.questions === 'none' || !hasOwnHistory(round))
  const questions = rounds.filter((round) => round.questions !== 'none')
  const [first] = questions
  const keptOut =
    isShared && first !== undefined
      ? ineligibleByReason(blueprintOf(bank, roundRequest({ ...request, ineligible }, bare(first))))
      : ineligible
  const whole = keptOut === undefined ? given : { ...given, ineligible: keptOut }
  const stored = {
    ...whole,
    rounds: rounds.map((round) => {
      if (round.questions === 'none') return round
      const { history: _, ineligible: own, ...rest } = round
      if (isShared) return own === undefined ? rest : { ...rest, ineligible: own }
      const kept = joined(own, ineligibleByReason(blueprintOf(bank, roundRequest(request, round))))
      return kept === undefined ? rest : { ...rest, ineligible: kept }
    }),
  }
  return stored as Loop['request']
}

/** A round as far as its history goes, which is the loop's. */
function bare({ name, minutes }: CheckedQuestionRound): CheckedQuestionRound {
  return { name, minutes }
}

function withoutUndefined<T extends object>(given: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>
  }
}
