import { sweep } from './beam'
import { complete } from './completion'
import { exchangeIn } from './exchange'
import { decide } from './feasibility'
import { candidates, layOut } from './layout'
import { at, type Choice, evaluationIn, MILLI, type Problem, type Target } from './problem'
import { worthwhile } from './reduction'
import { regroup } from './regroup'
import { relax } from './relaxation'

/** What the solver found; costs in thousandths of milli-minutes. */
export interface Solution {
  /** The best choice found, or undefined when none was. */
  readonly choice: Choice | undefined
  /** Proven: no choice costs less. Meaningless without a choice. */
  readonly bound: number
  /** Proven: there is no choice. */
  readonly impossible: boolean
}

export interface SolveOptions {
  /** Subgradient steps of each pass; between two, the problem is reduced. */
  readonly rounds: readonly number[]
  /** Widths of successive sweeps; later ones run only when the earlier have proven nothing. */
  readonly widths: readonly number[]
  /** Further subgradient steps before each sweep, on what is left of the problem by then. */
  readonly sharper: readonly number[]
  /** How many plans of each sweep are polished by exchanges: none where the next sweep would find as much. */
  readonly polished: readonly number[]
  /** Widths of the sweeps that choose a few groups anew, after each of `widths`. */
  readonly regroupWidths: readonly (readonly number[])[]
}

export const THOROUGH: SolveOptions = {
  rounds: [8, 15],
  widths: [80, 300, 1000, 4000],
  sharper: [0, 0, 40, 40],
  polished: [0, 5, 20, 20],
  regroupWidths: [[], [], [100], [600]],
}

/** For plans that are made together, and each of them over and over again. */
export const QUICK: SolveOptions = {
  rounds: [8, 15],
  widths: [80, 300],
  sharper: [0, 0],
  polished: [0, 20],
  regroupWidths: [[], [100]],
}

/**
 * Finds a choice of least weighted deviation. A Lagrangian relaxation prices the items and bounds the optimum; a swept
 * beam guided by that bound finds near-optimal plans, and proves the best one when it had to drop nothing; exchanges
 * polish. Everything is counted in steps, never in seconds, so the result is the same on every machine.
 */
export function solve(problem: Problem, options: SolveOptions = THOROUGH): Solution {
  let pool = candidates(problem)
  let layout = layOut(problem, pool)
  const forced = problem.items.flatMap((item, index) => (item.forced ? [index] : []))
  if (layout.start.minutes > problem.capacity) return { choice: undefined, bound: 0, impossible: true }
  const grain = Math.max(1, grainOf(problem))
  const exchange = exchangeIn(problem)
  const evaluate = evaluationIn(problem)
  let best: Choice | undefined
  let bound = Number.NEGATIVE_INFINITY
  const offer = (items: readonly number[]) => {
    const { cost, feasible } = evaluate(items)
    if (feasible && (best === undefined || cost < best.cost)) best = { items, cost }
  }
  const proven = () => best !== undefined && best.cost - bound < grain

  const itemsAt = (places: readonly number[]) => [...forced, ...places.map((place) => at(layout.order, place))]
  // Questions that cannot be in a better plan than the best one known.
  const reduce = (multipliers: readonly number[], backwards: boolean) => {
    if (best !== undefined)
      pool = worthwhile(layout, multipliers, best.cost - grain).map((place) => at(layout.order, place))
    layout = layOut(problem, pool, backwards)
  }

  let multipliers: readonly number[] = problem.counters.map(() => 0)
  // Better multipliers and bound; returns the choices met on the way.
  const price = (rounds: number): number[][] => {
    const relaxed = relax(layout, best?.cost ?? evaluate(forced).cost, rounds, multipliers)
    multipliers = relaxed.multipliers
    bound = Math.max(bound, best === undefined ? relaxed.bound : Math.min(best.cost, relaxed.bound))
    return relaxed.starts.map(itemsAt)
  }

  offer(forced)
  for (const [pass, rounds] of options.rounds.entries()) {
    if (proven()) break
    if (pass > 0) reduce(multipliers, false)
    for (const start of price(rounds)) offer(start)
    if (best === undefined) {
      const verdict = decide(problem)
      if (verdict === 'none') return { choice: undefined, bound, impossible: true }
      if (verdict === 'unknown') break
      offer(verdict)
    }
    best = exchange(best as unknown as Choice, pool, false)
  }

  for (const [turn, width] of options.widths.entries()) {
    if (proven()) break
    reduce(multipliers, turn % 2 === 1)
    const sharper = options.sharper[turn] ?? 0
    if (sharper > 0)
      for (const start of price(sharper))
        offer(exchange({ items: start, cost: evaluate(start).cost }, pool, false).items)
    const completion = complete(layout, multipliers)
    const upper: number = best?.cost ?? Number.MAX_SAFE_INTEGER
    const result = sweep(layout, completion, multipliers, { upper, grain, width })
    bound = Math.max(bound, result.bound)
    if (result.best !== undefined) offer(result.best.items)
    if (best === undefined || proven()) continue
    const polished = options.polished[turn] ?? 0
    for (const places of result.found.slice(0, polished)) {
      const items = itemsAt(places)
      offer(exchange({ items, cost: evaluate(items).cost }, pool, false).items)
    }
    if (polished > 0) best = exchange(best, pool, true)
    // The later sweeps run only where a plan is hard to prove: there it is worth while to leave a local optimum behind.
    for (const width of options.regroupWidths[turn] ?? [])
      best = regroup(problem, best, pool, multipliers, { width, grain })
  }
  return { choice: best, bound: proven() ? (best as Choice).cost : bound, impossible: false }
}

/** Every cost differs from every other by a multiple of this. */
function grainOf(problem: Problem): number {
  const ends = (weight: number, { low, high }: Target) =>
    weight === 0
      ? []
      : low === high
        ? [weight * MILLI, 2 * weight * low]
        : [weight * MILLI, weight * low, ...(high === Number.POSITIVE_INFINITY ? [] : [weight * high])]
  return [
    problem.timeWeight * MILLI,
    ...problem.items.map(({ cost }) => cost),
    ...problem.groups.flatMap((group) => ends(problem.groupWeight, group)),
    ...problem.counters.flatMap((counter) => ends(counter.weight, counter)),
  ].reduce(gcd, 0)
}

function gcd(a: number, b: number): number {
  return b === 0 ? Math.abs(a) : gcd(b, a % b)
}
