import loadHighs from 'highs'
import type { Problem } from '../../src/plan/solver/problem'
import { toLp } from '../../src/plan/solver/to-lp'

/** The verdict of an independent exact solver on a problem of ours. */
export interface Verdict {
  readonly feasible: boolean
  /** Thousandths of milli-minutes, as ours. Undefined when HiGHS ran out of time. */
  readonly cost: number | undefined
  readonly milliseconds: number
}

const highs = await loadHighs()

export function solveExactly(problem: Problem, seconds: number): Verdict {
  if (problem.items.length === 0) {
    throw new Error('an empty pool needs no oracle')
  }
  const start = performance.now()
  const solution = highs.solve(toLp(problem), {
    time_limit: seconds,
    mip_rel_gap: 0,
    mip_abs_gap: 1e-6,
    output_flag: false,
  })
  const milliseconds = performance.now() - start
  if (solution.Status === 'Infeasible') return { feasible: false, cost: undefined, milliseconds }
  if (solution.Status !== 'Optimal') return { feasible: true, cost: undefined, milliseconds }
  return { feasible: true, cost: Math.round(solution.ObjectiveValue * 1000), milliseconds }
}
