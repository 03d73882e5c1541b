import loadHighs from 'highs'
import type { Bank } from '../../src/bank/bank'
import { buildParallelPlans } from '../../src/plan/forms/build-parallel-plans'
import { scaleOf } from '../../src/plan/model/assemble'
import { randomFrom } from '../../src/plan/model/random'
import { model, readRequest } from '../../src/plan/request/blueprint'
import type { PlanRequest } from '../../src/plan/request/request'
import { joinLp, lpParts } from '../../src/plan/solver/lp'
import { syntheticBank } from '../support/synthetic'

const highs = await loadHighs()

/** How one set of parallel forms came out, the worst form of ours against the worst of HiGHS. */
export interface FormsComparison {
  readonly seed: string
  readonly gap: number
  readonly provenByHighs: boolean
  readonly boundBroken: boolean
  readonly ours: number
  readonly theirs: number
}

/** Minimax over disjoint forms: `worst` is at least the cost of each. Tolerances are left wide, as HiGHS has none. */
function minimaxLp(bank: Bank, request: PlanRequest, forms: number): { lp: string; scale: number } {
  const blueprint = readRequest(bank, request)
  const { problem } = model(blueprint)
  const parts = Array.from({ length: forms }, (_, form) => lpParts(problem, `f${form}`))
  const rows = parts.map(({ objective, constant }, form) => {
    const negated = objective.join(' ').replace(/[+-]/g, (sign) => (sign === '+' ? '-' : '+'))
    return `worst${form}: worst ${negated} >= ${constant}`
  })
  const once = problem.items.map(
    (_, index) => `once${index}: ${parts.map((_, form) => `f${form}x${index}`).join(' + ')} <= 1`,
  )
  const own = parts.map((part) => ({ ...part, objective: [], constant: 0 }))
  return {
    lp: joinLp([{ objective: ['+ worst'], constant: 0, rows: [...rows, ...once], binaries: [] }, ...own]),
    scale: scaleOf(blueprint),
  }
}

export function compareForms(from: number, count: number, seconds: number): FormsComparison[] {
  const banks = Array.from({ length: 5 }, (_, index) => syntheticBank(String(index), 15))
  return Array.from({ length: count }, (_, index) => {
    const bank = banks[index % banks.length] as Bank
    const seed = String(from + index)
    const random = randomFrom(`forms ${seed}`)
    const int = (low: number, high: number) => low + Math.floor(random() * (high - low + 1))
    const ids = bank.areas.map(({ id }) => id)
    const areas = [...new Set(Array.from({ length: int(3, 6) }, () => ids[int(0, ids.length - 1)] ?? ''))]
    const request = { minutes: [45, 60][int(0, 1)] ?? 45, areas, seed }
    const forms = int(2, 3)
    const start = performance.now()
    const made = buildParallelPlans(bank, request, { forms, tolerance: { minutes: 480, balance: 480 } })
    const ours = performance.now() - start
    const { lp, scale } = minimaxLp(bank, request, forms)
    const begun = performance.now()
    const solution = highs.solve(lp, { time_limit: seconds, mip_rel_gap: 0, mip_abs_gap: 1e-6, output_flag: false })
    // A solver that found nothing in its time is beaten by anything.
    const found = (solution.ObjectiveValue * 1000) / scale
    const best = Number.isFinite(found) ? found : Number.MAX_VALUE
    return {
      seed,
      gap: made.objective - best,
      provenByHighs: solution.Status === 'Optimal',
      boundBroken: made.bound > best + 1e-9,
      ours,
      theirs: performance.now() - begun,
    }
  })
}
