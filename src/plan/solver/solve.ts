import { beamSearch } from './beam-search'
import { Budget, EXPANSION } from './budget'
import { CostToGo } from './cost-to-go'
import { type Exchange, exchangeIn } from './exchange'
import { checkFeasibility } from './feasibility'
import { relax } from './lagrangian-relaxation'
import { largeNeighborhoodSearch } from './large-neighborhood-search'
import { itemsAt, type Layout, layOut, type Model, modelOf } from './layout'
import { type Presolved, presolve } from './presolve'
import { at, type Choice, type Evaluation, evaluationIn, MILLI, type Problem, type Target } from './problem'
import { fixByReducedCost } from './reduced-cost-fixing'

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
  /** Successive beam searches; later ones run only when the earlier have proven nothing. */
  readonly beams: readonly Beam[]
  /** Steps after which no more is begun. */
  readonly steps: number
  /** A choice to begin with, such as a good plan at slightly other costs. */
  readonly from?: readonly number[] | undefined
}

export interface Beam {
  readonly width: number
  /** Further subgradient steps before it, on what is left of the problem by then. @default 0 */
  readonly rounds?: number
  /** How many of its plans are polished by exchanges. @default 0 */
  readonly polished?: number
  /** Width of the large neighbourhood search after it; 0 for none. @default 0 */
  readonly neighbourhood?: number
}

/** For a plan of its own: nearly always the best one. */
export const THOROUGH: SolveOptions = {
  rounds: [8, 15],
  beams: [
    { width: 80 },
    { width: 300 },
    { width: 1000, rounds: 30, polished: 10, neighbourhood: 100 },
    { width: 4000, rounds: 30, polished: 10, neighbourhood: 600 },
  ],
  steps: 100_000_000,
}

/** For plans that are made together, and each of them over and over again. */
export const QUICK: SolveOptions = {
  rounds: [8, 15],
  beams: [{ width: 80 }, { width: 300, polished: 20, neighbourhood: 100 }],
  steps: 15_000_000,
}

/** For a plan close to a known one (`from`): the same problem at slightly other costs. */
export const VARIED: SolveOptions = {
  rounds: [12],
  beams: [{ width: 80 }, { width: 300 }],
  steps: 15_000_000,
}

/**
 * Finds a choice of least weighted deviation. A Lagrangian relaxation prices the items and bounds the optimum; a beam
 * search guided by that bound finds near-optimal plans, and proves the best one when it had to drop nothing; exchanges
 * polish. Everything is counted in steps, never in seconds, so the result is the same on every machine.
 */
export function solve(problem: Problem, options: SolveOptions = THOROUGH): Solution {
  const presolved = presolve(problem)
  if (presolved === undefined) return { choice: undefined, bound: 0, impossible: true }
  const search = new Search(problem, presolved, options)
  return search.run()
}

class Search {
  private readonly model: Model
  private readonly evaluate: (chosen: readonly number[]) => Evaluation
  private readonly exchange: Exchange
  private readonly costStep: number
  private readonly budget: Budget
  private layout: Layout
  private pool: readonly number[]
  private multipliers: readonly number[]
  private incumbent: Choice | undefined
  private bound = Number.NEGATIVE_INFINITY
  /** Least cost of a choice with an item left out for lack of room. */
  private unexplored = Number.POSITIVE_INFINITY

  constructor(
    private readonly original: Problem,
    private readonly presolved: Presolved,
    private readonly options: SolveOptions,
  ) {
    const { problem } = presolved
    this.model = modelOf(problem)
    this.evaluate = evaluationIn(problem)
    this.exchange = exchangeIn(problem)
    this.costStep = Math.max(1, costStepOf(original))
    this.budget = new Budget(options.steps)
    this.pool = problem.items.flatMap((item, index) => (item.forced ? [] : [index]))
    this.layout = layOut(this.model, this.pool)
    this.multipliers = problem.counters.map(() => 0)
  }

  run(): Solution {
    this.considerIncumbent(this.model.forced)
    this.considerGiven()
    for (const [pass, rounds] of this.options.rounds.entries()) {
      if (this.proven) break
      if (pass > 0) this.reduce(false)
      for (const start of this.price(rounds)) this.considerIncumbent(start)
      if (this.incumbent === undefined) {
        const verdict = this.findAny()
        if (verdict === 'infeasible') return { choice: undefined, bound: this.bound, impossible: true }
        if (verdict === 'unknown') break
      }
      this.polish(this.incumbent as unknown as Choice, false)
    }
    for (const [turn, beam] of this.options.beams.entries()) {
      if (this.proven || (turn > 0 && this.budget.exhausted)) break
      this.runBeam(beam, turn % 2 === 1)
    }
    return this.solution()
  }

  private get proven(): boolean {
    return this.incumbent !== undefined && this.incumbent.cost - this.bound < this.costStep
  }

  private considerIncumbent(items: readonly number[]): void {
    const { cost, feasible } = this.evaluate(items)
    if (feasible && (this.incumbent === undefined || cost < this.incumbent.cost)) this.incumbent = { items, cost }
  }

  private considerGiven(): void {
    const { from } = this.options
    if (from === undefined) return
    const places = new Map(this.presolved.originals.map((original, index) => [original, index]))
    const known = from.flatMap((original) => places.get(original) ?? [])
    this.considerIncumbent([...new Set([...this.model.forced, ...known])])
  }

  private findAny(): 'feasible' | 'infeasible' | 'unknown' {
    const result = checkFeasibility(this.presolved.problem)
    if (result.verdict === 'feasible') this.considerIncumbent(result.items)
    return result.verdict
  }

  private polish(choice: Choice, pairs: boolean): void {
    this.considerIncumbent(this.exchange(choice, this.pool, pairs, this.budget).items)
  }

  /** Better multipliers and bound; returns the choices met on the way. */
  private price(rounds: number): number[][] {
    const { layout, incumbent, budget } = this
    const upper = incumbent?.cost ?? this.evaluate(this.model.forced).cost
    const relaxed = relax(layout, { upper, rounds, from: this.multipliers, budget })
    this.multipliers = relaxed.multipliers
    this.raise(relaxed.bound)
    return relaxed.starts.map((places) => itemsAt(layout, places))
  }

  private raise(bound: number): void {
    const upper = this.incumbent?.cost ?? Number.POSITIVE_INFINITY
    this.bound = Math.max(this.bound, Math.min(bound, upper, this.unexplored))
  }

  /** Leaves out items that cannot be in a better plan than the best one known. */
  private reduce(backwards: boolean): void {
    const { incumbent, layout, model } = this
    if (incumbent !== undefined) {
      const size = layout.room + 1
      const { items, bound } = fixByReducedCost(layout, this.multipliers, {
        cutoff: incumbent.cost - this.costStep,
        most: Math.floor(MOST_CELLS / size),
      })
      this.budget.spend(4 * layout.order.length * size + 2 * layout.spans.length * size ** 2)
      this.pool = items
      this.unexplored = Math.min(this.unexplored, bound)
    }
    this.layout = layOut(model, this.pool, { backwards })
  }

  private runBeam({ width, rounds = 0, polished = 0, neighbourhood = 0 }: Beam, backwards: boolean): void {
    this.reduce(backwards)
    if (rounds > 0)
      for (const items of this.price(rounds)) this.polish({ items, cost: this.evaluate(items).cost }, false)
    const { layout, multipliers, costStep, budget } = this
    const affordable = Math.floor(budget.remaining / (3 * EXPANSION * Math.max(1, layout.order.length)))
    const { found, bound, expansions } = beamSearch(layout, new CostToGo(layout, multipliers), multipliers, {
      upper: this.incumbent?.cost ?? Number.MAX_SAFE_INTEGER,
      costStep,
      width: Math.max(NARROWEST, Math.min(width, affordable)),
    })
    budget.spend(expansions * EXPANSION)
    const first = found[0]
    if (first !== undefined) this.considerIncumbent(first.items)
    this.raise(bound)
    if (this.incumbent === undefined || this.proven) return
    for (const choice of found.slice(0, polished)) this.polish(choice, false)
    if (polished > 0) this.polish(this.incumbent, true)
    // Where a plan is hard to prove, it is worth while to leave a local optimum behind.
    if (neighbourhood > 0)
      this.considerIncumbent(
        largeNeighborhoodSearch(this.model, this.incumbent, this.pool, multipliers, {
          width: neighbourhood,
          costStep,
          budget,
        }).items,
      )
  }

  private solution(): Solution {
    if (this.incumbent === undefined) return { choice: undefined, bound: this.bound, impossible: false }
    const items = this.incumbent.items.map((index) => at(this.presolved.originals, index))
    const { cost } = evaluationIn(this.original)(items)
    return { choice: { items, cost }, bound: this.proven ? cost : this.bound, impossible: false }
  }
}

/** Items times minutes of a reduced problem. */
const MOST_CELLS = 400_000
const NARROWEST = 10

/** Every cost differs from every other by a multiple of this. */
function costStepOf(problem: Problem): number {
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
  ].reduce(greatestCommonDivisor, 0)
}

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? Math.abs(a) : greatestCommonDivisor(b, a % b)
}
