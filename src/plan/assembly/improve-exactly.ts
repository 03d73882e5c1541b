import { DEFAULT_TIME_LIMIT_SECONDS } from '../request/defaults'
import { evaluate, type Problem } from '../solver/problem'
import type { Solution } from '../solver/solve'
import { toLp } from '../solver/to-lp'

/** What is used of HiGHS: the module that `await loadHighs()` of the npm package `highs` gives. */
export interface HighsSolver {
  /** Solves a problem in the LP format. */
  // The methods of `highs` take narrower options; a method is compared loosely, and fits.
  solve(problem: string, options?: object): { readonly Status: string; readonly Columns: object }
}

/** Has plans proven, or improved, by an exact solver that the caller loads. */
export interface ExactRoute {
  /** The solver: what `await loadHighs()` of the npm package `highs` gives. */
  readonly highs: HighsSolver
  /** Time limit a plan, in seconds. With a limit that is reached, plans may differ between machines. @default 60 */
  readonly timeLimitSeconds?: number | undefined
}

/** The solution itself if it is proven already or HiGHS finds no better; else HiGHS's, with what that proves. */
export function improveExactly(problem: Problem, solution: Solution, exact: ExactRoute | undefined): Solution {
  const { choice, bound, impossible } = solution
  if (exact === undefined || impossible || problem.items.length === 0) return solution
  if (choice !== undefined && bound >= choice.cost) return solution
  const { Status, Columns } = exact.highs.solve(toLp(problem), {
    time_limit: exact.timeLimitSeconds ?? DEFAULT_TIME_LIMIT_SECONDS,
    mip_rel_gap: 0,
    mip_abs_gap: 1e-6,
    output_flag: false,
  })
  if (Status === 'Infeasible') return { choice: undefined, bound, impossible: true }
  const values = Columns as Readonly<Record<string, { readonly Primal?: number }>>
  const items = problem.items.flatMap((_, index) => ((values[`x${index}`]?.Primal ?? 0) > 0.5 ? [index] : []))
  const { cost, feasible } = evaluate(problem, items)
  const better = feasible && (choice === undefined || cost < choice.cost) ? { items, cost } : choice
  // An optimum of HiGHS is a proof only if its choice, recomputed in whole numbers, keeps every constraint.
  const proven = Status === 'Optimal' && feasible && better !== undefined && better.cost <= cost
  return { choice: better, bound: proven ? better.cost : bound, impossible: false }
}
