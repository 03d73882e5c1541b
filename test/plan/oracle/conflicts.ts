import type { Bank } from '../../../src/bank/bank'
import type { ImpossiblePlanError } from '../../../src/errors/impossible-plan-error'
import { isInterviewBankError } from '../../../src/errors/interview-bank-error'
import type { PlanRequest } from '../../../src/plan/request/request'
import { buildPlan } from '../../../src/plan/single/build-plan'
import { applyRelaxation } from './apply-relaxation'
import { assemblyModel } from './assembly-model'
import { isFeasible } from './solve-exactly'

/** What is wrong with the explanation of an impossible request, by HiGHS; empty where nothing is. */
export async function faultsOfExplanation(
  bank: Bank,
  request: PlanRequest,
  { conflict, relaxations }: ImpossiblePlanError,
): Promise<string[]> {
  const faults: string[] = []
  const feasibleWithout = (relaxed: Iterable<string>) => isFeasible(assemblyModel(bank, request, new Set(relaxed)))
  const all = constraintKeys(bank, request)
  const keys = conflict.map(({ code, path }) => (path === '' ? code : path))
  for (const key of keys) if (!all.includes(key)) faults.push(`no such constraint: ${key}`)
  if (keys.length === 0) faults.push('an empty conflict')
  const others = all.filter((key) => !keys.includes(key))
  if ((await feasibleWithout(others)) !== false) faults.push(`no conflict: ${keys.join(', ')}`)
  for (const key of keys)
    if ((await feasibleWithout([...others, key])) !== true) faults.push(`${key} is needless in: ${keys.join(', ')}`)

  for (const { message, changes } of relaxations) {
    try {
      const changed = applyRelaxation(request, { changes })
      if ((await isFeasible(assemblyModel(bank, changed))) !== true) faults.push(`not enough: ${message}`)
      buildPlan(bank, changed)
    } catch (error) {
      faults.push(`${message}: ${error instanceof Error ? error.message.slice(0, 200) : String(error)}`)
    }
  }
  for (const key of keys) {
    if (!isChangeable(bank, request, key) || relaxations.some((one) => one.keys.length === 1 && one.keys[0] === key))
      continue
    const would =
      key === 'minutes'
        ? await isFeasible(assemblyModel(bank, { ...request, minutes: atMost(request.minutes) }))
        : await feasibleWithout([key])
    if (would === true) faults.push(`${key} alone would do, and no relaxation says so`)
  }
  return faults
}

/** Every constraint of a request that can be left out. */
function constraintKeys(bank: Bank, request: PlanRequest): string[] {
  const { filter, areas, sections = [], exclude = [] } = request
  return [
    ...(filter === undefined ? [] : ['filter']),
    ...(areas === undefined ? [] : ['areas']),
    ...sections.map((_, index) => `sections[${index}]`),
    ...exclude.map((_, index) => `exclude[${index}]`),
    ...['history', 'exposure', 'other-plans', 'deprecated', 'enemies'],
    ...assemblyModel(bank, request).hard.flatMap(({ key }) => (key === '' ? [] : [key])),
  ]
}

/** Whether a person could change it: enemies and deprecation stand in the bank. */
function isChangeable(_: Bank, request: PlanRequest, key: string): boolean {
  if (key === 'history') return request.candidate !== undefined
  if (key === 'exposure') return request.maxExposure !== undefined
  return !['other-plans', 'deprecated', 'enemies'].includes(key)
}

function atMost(minutes: PlanRequest['minutes']): PlanRequest['minutes'] {
  return typeof minutes === 'number' ? 480 : { min: minutes.min, max: 480 }
}

/** The error of an impossible request; undefined for a possible one, or one that is left undecided. */
export function refusal(bank: Bank, request: PlanRequest): ImpossiblePlanError | 'undecided' | undefined {
  try {
    buildPlan(bank, request)
    return undefined
  } catch (error) {
    if (!isInterviewBankError(error)) throw error
    if (error.code === 'UNDECIDED_PLAN') return 'undecided'
    if (error.code !== 'IMPOSSIBLE_PLAN') throw error
    return error
  }
}
