import { sweep } from './beam'
import { complete } from './completion'
import { exchange } from './exchange'
import { candidates, layOut } from './layout'
import { at, type Choice, evaluate, MILLI, type Problem } from './problem'
import { relax } from './relaxation'

/** What the solver found; costs in thousandths of milli-minutes. */
export interface Solution {
  /** The best choice found, or undefined when none was. */
  readonly choice: Choice | undefined
  /** Proven: no choice costs less. Meaningless without a choice. */
  readonly bound: number
}

export interface SolveOptions {
  readonly rounds: number
  readonly widths: readonly number[]
}

export const DEFAULT_SOLVE: SolveOptions = { rounds: 40, widths: [150, 600] }

/**
 * Finds a choice of least weighted deviation. A Lagrangian relaxation prices the items and bounds the optimum; a swept
 * beam guided by that bound finds near-optimal plans, and proves the best one when it had to drop nothing; exchanges
 * polish. Everything is counted in steps, never in seconds, so the result is the same on every machine.
 */
export function solve(problem: Problem, options: SolveOptions = DEFAULT_SOLVE): Solution {
  const pool = candidates(problem)
  const layout = layOut(problem, pool)
  if (layout.start.minutes > problem.capacity) return { choice: undefined, bound: 0 }
  const forced = problem.items.flatMap((item, index) => (item.forced ? [index] : []))
  const asChoice = (places: readonly number[]) => [...forced, ...places.map((place) => at(layout.order, place))]
  const grain = Math.max(1, grainOf(problem))
  const worst = evaluate(problem, forced).cost

  let best: Choice | undefined
  const offer = (items: readonly number[]) => {
    const { cost, feasible } = evaluate(problem, items)
    if (feasible && (best === undefined || cost < best.cost)) best = { items, cost }
  }
  offer(forced)
  const relaxed = relax(layout, worst, options.rounds)
  for (const start of relaxed.starts) offer(asChoice(start))
  if (best !== undefined) best = exchange(problem, best, pool, false)
  let bound = relaxed.bound
  if (best !== undefined && best.cost - bound < grain) return { choice: best, bound: best.cost }

  const completion = complete(layout, relaxed.multipliers)
  for (const width of options.widths) {
    const upper: number = best?.cost ?? Number.MAX_SAFE_INTEGER
    const result = sweep(layout, completion, relaxed.multipliers, { upper, grain, width })
    if (result.best !== undefined && (best === undefined || result.best.cost < best.cost)) best = result.best
    if (best !== undefined && result.bound < best.cost) best = exchange(problem, best, pool, true)
    bound = Math.max(bound, Math.min(result.bound, best?.cost ?? result.bound))
    if (best !== undefined && best.cost - bound < grain) return { choice: best, bound: best.cost }
  }
  return { choice: best, bound }
}

/** Every cost differs from every other by a multiple of this. */
function grainOf(problem: Problem): number {
  const terms = [...problem.groups.map(({ target }) => ({ weight: problem.groupWeight, target })), ...problem.counters]
  return terms.reduce(
    (grain, { weight, target }) => gcd(grain, gcd(weight * MILLI, 2 * weight * target)),
    problem.timeWeight * MILLI,
  )
}

function gcd(a: number, b: number): number {
  return b === 0 ? Math.abs(a) : gcd(b, a % b)
}
