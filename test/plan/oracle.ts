import type { Bank } from '../../src/bank/bank'
import { isInterviewBankError } from '../../src/errors/interview-bank-error'
import { model, readRequest } from '../../src/plan/request/blueprint'
import { buildPlan } from '../../src/plan/single/build-plan'
import { MILLI } from '../../src/plan/solver/problem'
import { randomRequest, syntheticBank } from '../support/synthetic'
import { solveExactly } from './highs'

/** How one request came out, ours against HiGHS. */
export interface Comparison {
  readonly seed: string
  /** Whether both say that there is, or is no, plan. */
  readonly sameVerdict: boolean
  /** How far above the optimum, relative to the weight of all targets; undefined when there is no plan or HiGHS ran out of time. */
  readonly gap: number | undefined
  readonly claimsOptimal: boolean
  /** Whether the bound we call proven is above the optimum, which must never be. */
  readonly boundBroken: boolean
  readonly ours: number
  readonly theirs: number
}

export function compare(bank: Bank, seed: string, seconds: number): Comparison {
  const request = randomRequest(bank, seed)
  const blueprint = readRequest(bank, request)
  const { problem, barred } = model(blueprint)
  const exact =
    barred.length > 0 ? { feasible: false, cost: undefined, milliseconds: 0 } : solveExactly(problem, seconds)
  // Areas take turns only where that leaves a plan at all.
  const verdict =
    !exact.feasible && problem.rotate && barred.length === 0
      ? solveExactly({ ...problem, rotate: false }, seconds)
      : exact
  const start = performance.now()
  try {
    const plan = buildPlan(bank, request)
    const ours = performance.now() - start
    const { groups, difficulties, kinds, time } = blueprint.weights
    const scale = blueprint.questionMinutes * MILLI * (groups + difficulties + kinds + time)
    const best = verdict.cost === undefined ? undefined : verdict.cost / scale
    return {
      seed,
      sameVerdict: verdict.feasible,
      gap: best === undefined ? undefined : Math.max(0, plan.objective - best),
      claimsOptimal: plan.optimal,
      boundBroken: best !== undefined && plan.bound > best + 1e-9,
      ours,
      theirs: verdict.milliseconds,
    }
  } catch (error) {
    if (!isInterviewBankError(error) || error.code !== 'IMPOSSIBLE_PLAN') throw error
    const ours = performance.now() - start
    return {
      seed,
      sameVerdict: !verdict.feasible,
      gap: undefined,
      claimsOptimal: false,
      boundBroken: false,
      ours,
      theirs: verdict.milliseconds,
    }
  }
}

/** Compares `count` requests over ten banks of 330 questions. */
export function compareMany(from: number, count: number, seconds: number): Comparison[] {
  const banks = Array.from({ length: 10 }, (_, index) => syntheticBank(String(index), 15))
  return Array.from({ length: count }, (_, index) =>
    compare(banks[index % banks.length] as Bank, `oracle-${from + index}`, seconds),
  )
}

export const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0

export function summary(results: readonly Comparison[]) {
  const gaps = results.flatMap(({ gap }) => gap ?? [])
  return {
    requests: results.length,
    sameVerdict: results.filter((result) => result.sameVerdict).length,
    compared: gaps.length,
    optimum: gaps.filter((gap) => gap < 1e-9).length,
    worstGap: Math.max(0, ...gaps),
    claimedOptimal: results.filter((result) => result.claimsOptimal).length,
    brokenBounds: results.filter((result) => result.boundBroken).length,
    wronglyOptimal: results.filter((result) => result.claimsOptimal && (result.gap ?? 0) > 1e-9).length,
    medianMilliseconds: median(results.map((result) => result.ours)),
    medianMillisecondsHighs: median(results.map((result) => result.theirs)),
  }
}
