import loadHighs from 'highs'
import type { Bank } from '../../../src/bank/bank'
import { scaleOf } from '../../../src/plan/assembly/assemble'
import { buildParallelPlans } from '../../../src/plan/forms/build-parallel-plans'
import { model } from '../../../src/plan/model/model'
import { readRequest } from '../../../src/plan/request/blueprint'
import { randomFrom } from '../../../src/plan/request/random-from'
import type { PlanRequest } from '../../../src/plan/request/request'
import { joinLp, lpParts } from '../../../src/plan/solver/to-lp'
import { syntheticBank } from '../../support/synthetic'

const highs = await loadHighs()

/** How one set of parallel forms came out, the worst form of ours against the worst of HiGHS. */
export interface FormsComparison {
  readonly seed: string
  readonly shape: 'equal' | 'unequal' | 'split credit'
  readonly gap: number
  readonly provenByHighs: boolean
  readonly boundBroken: boolean
  readonly ours: number
  readonly theirs: number
}

/** Minimax over forms that share the core alone: `worst` is at least the objective of each. Tolerances are left wide, as HiGHS has none. */
function minimaxLp(bank: Bank, requests: readonly PlanRequest[], core: readonly string[]): string {
  const blueprints = requests.map((request) => readRequest(bank, { ...request, include: [...core] }))
  const models = blueprints.map((blueprint) => model(blueprint))
  const parts = models.map(({ problem }, form) => lpParts(problem, `f${form}`))
  const rows = parts.map(({ objective, constant }, form) => {
    const negated = objective.join(' ').replace(/[+-]/g, (sign) => (sign === '+' ? '-' : '+'))
    const scale = blueprints[form] === undefined ? 1 : scaleOf(blueprints[form]) / 1000
    return `worst${form}: ${scale} worst ${negated} >= ${constant}`
  })
  const places = models.map(({ questions }) => new Map(questions.map(({ id }, index) => [id, index])))
  const once = bank.questions.flatMap(({ id }, number) => {
    const own = places.flatMap((place, form) => (place.has(id) ? [`f${form}x${place.get(id)}`] : []))
    return own.length < 2 || core.includes(id) ? [] : [`once${number}: ${own.join(' + ')} <= 1`]
  })
  const bare = parts.map((part) => ({ ...part, objective: [], constant: 0 }))
  return joinLp([{ objective: ['+ worst'], constant: 0, rows: [...rows, ...once], binaries: [] }, ...bare])
}

export function compareForms(from: number, count: number, seconds: number): FormsComparison[] {
  const banks = Array.from({ length: 5 }, (_, index) => syntheticBank(String(index), 15, { secondary: 0.3 }))
  return Array.from({ length: count }, (_, index) => {
    const bank = banks[index % banks.length] as Bank
    const seed = String(from + index)
    const random = randomFrom(`forms ${seed}`)
    const int = (low: number, high: number) => low + Math.floor(random() * (high - low + 1))
    const ids = bank.areas.map(({ id }) => id)
    const areas = [...new Set(Array.from({ length: int(3, 6) }, () => ids[int(0, ids.length - 1)] ?? ''))]
    const shape = (['equal', 'unequal', 'split credit'] as const)[index % 3] ?? 'equal'
    const minutes = [45, 60][int(0, 1)] ?? 45
    const request = {
      minutes,
      areas,
      seed,
      variety: 0,
      ...(shape === 'split credit' ? { credit: 'split' as const } : {}),
    }
    const forms = shape === 'unequal' ? [{ minutes }, { minutes: minutes + 30 }] : int(2, 3)
    const start = performance.now()
    const made = buildParallelPlans(bank, request, { forms, tolerance: { minutes: 480, balance: 480 } })
    const ours = performance.now() - start
    const lp = minimaxLp(
      bank,
      made.forms.map((form) => ({ ...request, minutes: form.minutes })),
      made.core,
    )
    const begun = performance.now()
    const solution = highs.solve(lp, { time_limit: seconds, mip_rel_gap: 0, mip_abs_gap: 1e-6, output_flag: false })
    // A solver that found nothing in its time is beaten by anything.
    const best = Number.isFinite(solution.ObjectiveValue) ? solution.ObjectiveValue : Number.MAX_VALUE
    return {
      seed,
      shape,
      gap: made.objective - best,
      provenByHighs: solution.Status === 'Optimal',
      boundBroken: made.bound > best + 1e-9,
      ours,
      theirs: performance.now() - begun,
    }
  })
}
