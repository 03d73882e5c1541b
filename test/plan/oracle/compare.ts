import { expect } from 'vitest'
import type { Bank } from '../../../src/bank/bank'
import { isInterviewBankError } from '../../../src/errors/interview-bank-error'
import type { PlanRequest } from '../../../src/plan/request/request'
import type { Plan } from '../../../src/plan/result/plan'
import { buildPlan } from '../../../src/plan/single/build-plan'
import { type RequestShape, randomRequest } from '../../support/random-request'
import { syntheticBank } from '../../support/synthetic'
import { assemblyModel, evaluateChoice, type OracleModel } from './assembly-model'
import { solveExactly } from './solve-exactly'

/** How one request came out, ours against HiGHS. */
export interface Comparison {
  readonly name: string
  readonly shape: RequestShape
  /** Undefined where HiGHS ran out of time. */
  readonly sameVerdict: boolean | undefined
  readonly isImpossible: boolean
  /** Neither a plan nor a proof that there is none. */
  readonly isUndecided: boolean
  /** How far above the optimum with `variety: 0`; undefined where there is no plan, or HiGHS ran out of time. */
  readonly gap: number | undefined
  /** The same with the default variety. */
  readonly variedGap: number | undefined
  readonly claimsOptimal: boolean
  readonly isWronglyOptimal: boolean
  /** Whether the bound we call proven is above the optimum, which must never be. */
  readonly isBoundBroken: boolean
  /** Whatever else is wrong: constraints broken, objectives that are not those of the choice. */
  readonly faults: readonly string[]
  readonly ours: number
  readonly theirs: number
}

const EXACT = 1e-9
/** Of the default variety. */
const TOLERANCE = 0.02

export async function compare(bank: Bank, shape: RequestShape, seed: string, seconds: number): Promise<Comparison> {
  const request = randomRequest(bank, seed, shape)
  const model = assemblyModel(bank, request)
  const { feasible, objective: best, milliseconds: theirs } = await solveExactly(model, seconds)
  const start = performance.now()
  const varied = outcome(bank, request)
  const ours = performance.now() - start
  const strict = outcome(bank, { ...request, variety: 0 })
  const plans = [strict, varied].filter((one): one is Plan => typeof one !== 'string')
  const gap = (plan: Plan | string) =>
    best === undefined || typeof plan === 'string' ? undefined : plan.objective - best
  const optimal = typeof strict !== 'string' && strict.optimal
  return {
    name: `${shape} ${seed}`,
    shape,
    sameVerdict:
      feasible === undefined || strict === 'UNDECIDED_PLAN' ? undefined : feasible === (typeof strict !== 'string'),
    isImpossible: strict === 'IMPOSSIBLE_PLAN',
    isUndecided: strict === 'UNDECIDED_PLAN' || varied === 'UNDECIDED_PLAN',
    gap: gap(strict),
    variedGap: gap(varied),
    claimsOptimal: optimal,
    isWronglyOptimal:
      (optimal && Math.abs(gap(strict) ?? 0) > EXACT) ||
      (typeof varied !== 'string' && varied.optimal && (gap(varied) ?? 0) > TOLERANCE + EXACT),
    isBoundBroken: plans.some(({ bound }) => best !== undefined && bound > best + EXACT),
    faults: [
      ...plans.flatMap((plan) => faultsOf(model, plan)),
      ...plans.flatMap((plan) =>
        (gap(plan) ?? 0) < -EXACT ? [`better than the optimum by ${-(gap(plan) ?? 0)}`] : [],
      ),
      ...(typeof strict === typeof varied ? [] : ['variety changes the verdict']),
    ],
    ours,
    theirs,
  }
}

function outcome(bank: Bank, request: PlanRequest): Plan | 'IMPOSSIBLE_PLAN' | 'UNDECIDED_PLAN' {
  try {
    return buildPlan(bank, request)
  } catch (error) {
    if (isInterviewBankError(error) && (error.code === 'IMPOSSIBLE_PLAN' || error.code === 'UNDECIDED_PLAN'))
      return error.code
    throw error
  }
}

/** What is wrong with a plan by the model: items that may not be used, constraints broken, a wrong objective. */
export function faultsOf(model: OracleModel, plan: Plan): string[] {
  const sections = plan.request.sections?.map(({ name }) => name) ?? []
  const chosen = new Set<number>()
  const faults: string[] = []
  for (const { question, section, minutes } of plan.items) {
    const place = section === undefined ? 0 : sections.indexOf(section)
    const index = model.items.findIndex((item) => item.question.id === question.id && item.section === place)
    if (index < 0) faults.push(`${question.id} in ${section ?? 'the plan'}`)
    else {
      if (model.items[index]?.minutes !== minutes) faults.push(`${question.id} takes ${minutes}`)
      chosen.add(index)
    }
  }
  if (chosen.size !== plan.items.length) faults.push('a question twice')
  const { objective, broken } = evaluateChoice(model, chosen)
  if (Math.abs(objective - plan.objective) > EXACT)
    faults.push(`objective ${plan.objective}, by the model ${objective}`)
  return [...faults, ...broken]
}

const VARIATIONS = { secondary: 0.4, deprecated: 0.05, ranged: 0.3 }
/** Banks of 220 to 440 questions. */
const BANKS = [10, 12, 15, 18, 20].map((perArea, index) =>
  syntheticBank(`oracle ${index}`, perArea, index === 0 ? {} : VARIATIONS),
)

/** Compares `count` requests of each shape. */
export async function compareShapes(
  shapes: readonly RequestShape[],
  { from, count, seconds }: { readonly from: number; readonly count: number; readonly seconds: number },
): Promise<Comparison[]> {
  const results: Comparison[] = []
  for (const shape of shapes)
    for (let index = 0; index < count; index++)
      results.push(await compare(BANKS[index % BANKS.length] as Bank, shape, String(from + index), seconds))
  return results
}

/** The value that a share of them, 0 to 1, does not exceed. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0
}

export function summary(results: readonly Comparison[]) {
  const compared = results.filter(({ gap }) => gap !== undefined)
  const gaps = compared.map(({ gap }) => Math.max(0, gap ?? 0))
  const spread = (values: readonly number[]) => [0.5, 0.95, 1].map((share) => Math.round(quantile(values, share)))
  return {
    requests: results.length,
    impossible: results.filter(({ isImpossible }) => isImpossible).length,
    undecided: results.filter(({ isUndecided }) => isUndecided).length,
    unknownToHighs: results.filter(({ sameVerdict }) => sameVerdict === undefined).length,
    otherVerdict: results.filter(({ sameVerdict }) => sameVerdict === false).length,
    compared: compared.length,
    optimum: gaps.filter((gap) => gap <= EXACT).length,
    worstGap: Math.max(0, ...gaps),
    worstVariedGap: Math.max(0, ...results.map(({ variedGap }) => variedGap ?? 0)),
    claimedOptimal: compared.filter(({ claimsOptimal }) => claimsOptimal).length,
    wronglyOptimal: results.filter(({ isWronglyOptimal }) => isWronglyOptimal).length,
    boundsBroken: results.filter(({ isBoundBroken }) => isBoundBroken).length,
    milliseconds: spread(results.map(({ ours }) => ours)),
    millisecondsOfHighs: spread(results.map(({ theirs }) => theirs)),
  }
}

/** What must hold of every request, whatever the machine and however hard it is. */
export function expectAgreement(results: readonly Comparison[]): void {
  const named = (test: (result: Comparison) => boolean) => results.filter(test).map(({ name }) => name)
  expect(
    named(({ sameVerdict }) => sameVerdict === false),
    'verdicts',
  ).toEqual([])
  expect(
    named(({ isUndecided }) => isUndecided),
    'undecided',
  ).toEqual([])
  expect(
    results.filter(({ faults }) => faults.length > 0).map(({ name, faults }) => `${name}: ${faults.join(', ')}`),
    'constraints and objectives',
  ).toEqual([])
  expect(
    named(({ isBoundBroken }) => isBoundBroken),
    'bounds above the optimum',
  ).toEqual([])
  expect(
    named(({ isWronglyOptimal }) => isWronglyOptimal),
    'called optimal',
  ).toEqual([])
}

/** One row for each shape, and one for all. */
export function table(results: readonly Comparison[]): string {
  const shapes = [...new Set(results.map(({ shape }) => shape))]
  const rows = [
    ...shapes.map((shape) => [shape, results.filter((one) => one.shape === shape)] as const),
    ['all', results] as const,
  ]
  const lines = rows.map(([name, own]) => {
    const all = summary(own)
    return [
      name.padEnd(10),
      `${all.requests - all.otherVerdict - all.unknownToHighs}/${all.requests} (${all.impossible} impossible, ${all.undecided} undecided, ${all.unknownToHighs} unknown)`.padEnd(
        48,
      ),
      `${all.optimum}/${all.compared}`.padEnd(9),
      all.worstGap.toFixed(5),
      all.worstVariedGap.toFixed(5),
      `${all.claimedOptimal}/${all.compared}`.padEnd(9),
      String(all.boundsBroken),
      all.milliseconds.join(' / ').padEnd(18),
      all.millisecondsOfHighs.join(' / '),
    ].join(' | ')
  })
  return [
    'shape | same verdict | at optimum | worst gap | with variety | claimed optimal | bounds broken | ms ours (median / p95 / max) | ms HiGHS',
    ...lines,
  ].join('\n')
}
