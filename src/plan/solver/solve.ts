import { beamSearch } from './beam-search'
import { Budget, expansionSteps } from './budget'
import { costStepOf } from './cost-step'
import { CostToGo } from './cost-to-go'
import { EnemyRepair } from './enemy-repair'
import { type Exchange, exchangeIn } from './exchange'
import { checkFeasibility } from './feasibility'
import { iteratedLocalSearch } from './iterated-local-search'
import { relax } from './lagrangian-relaxation'
import { largeNeighborhoodSearch } from './large-neighborhood-search'
import { itemsAt, type Layout, layOut, modelOf, type PresolvedModel } from './layout'
import { type Presolved, presolve } from './presolve'
import { at, type Choice, type Evaluation, evaluationIn, MILLI, type Problem } from './problem'
import { fixByReducedCost } from './reduced-cost-fixing'
import { type Beam, type SolveOptions, THOROUGH } from './solve-options'

export { QUICK, type SolveOptions, THOROUGH, VARIED } from './solve-options'

/** What the solver found; costs in thousandths of milli-minutes. */
export interface Solution {
  /** The best choice found, or undefined when none was. */
  readonly choice: Choice | undefined
  /** Proven: no choice costs less. Meaningless without a choice. */
  readonly bound: number
  /** Proven: there is no choice. */
  readonly impossible: boolean
}

/**
 * Finds a choice of least weighted deviation. A Lagrangian relaxation prices the items and bounds the optimum; a beam
 * search guided by that bound finds near-optimal plans, and proves the best one when it had to drop nothing; exchanges
 * polish. Everything is counted in steps, never in seconds, so the result is the same on every machine.
 */
export function solve(problem: Problem, options: SolveOptions = THOROUGH): Solution {
  const steps = solveInSteps(problem, options)
  for (;;) {
    const { done, value } = steps.next()
    if (done === true) return value
  }
}

/** How far a solver has come: the cost of the best choice known, and the bound proven so far. */
export interface SolveProgress {
  readonly cost: number | undefined
  readonly bound: number
}

/** `solve`, with a pause after every step for whoever has something else to do. */
export function* solveInSteps(problem: Problem, options: SolveOptions = THOROUGH): Generator<SolveProgress, Solution> {
  const presolved = presolve(problem)
  if (presolved === undefined) return { choice: undefined, bound: 0, impossible: true }
  return yield* new Search(problem, presolved, options).run()
}

class Search {
  private readonly model: PresolvedModel
  private readonly evaluate: (chosen: readonly number[]) => Evaluation
  private readonly exchange: Exchange
  private readonly costStep: number
  private readonly budget: Budget
  private readonly enemyRepair: EnemyRepair
  /** Items whose enemy constraints beams enforce; undefined for all. */
  private readonly enforced: Set<number> | undefined
  private layout: Layout
  private pool: readonly number[]
  private multipliers: readonly number[]
  private incumbent: Choice | undefined
  /** No cost is negative. */
  private bound = 0
  /** Least cost of a choice with an item left out for lack of room. */
  private unexplored = Number.POSITIVE_INFINITY
  /** Whether nothing better is left among the items not left out. */
  private isExhausted = false
  /** The multipliers by which all items are priced best, and their bound. */
  private whole: { readonly multipliers: readonly number[]; readonly bound: number } | undefined

  constructor(
    private readonly original: Problem,
    private readonly presolved: Presolved,
    private readonly options: SolveOptions,
  ) {
    const { problem } = presolved
    this.model = modelOf(presolved)
    this.evaluate = evaluationIn(problem)
    this.exchange = exchangeIn(problem, this.model.columns)
    this.costStep = Math.max(1, costStepOf(original))
    this.budget = new Budget(options.steps)
    this.enemyRepair = new EnemyRepair(this.model)
    this.enforced = this.enemyRepair.hasManyEnemies ? new Set() : undefined
    this.pool = problem.items.flatMap((item, index) => (item.forced ? [] : [index]))
    this.layout = layOut(this.model, this.pool)
    this.multipliers = firstMultipliers(problem)
  }

  *run(): Generator<SolveProgress, Solution> {
    this.considerIncumbent(this.model.forced)
    this.considerGiven()
    for (const [pass, rounds] of this.options.rounds.entries()) {
      if (this.proven) break
      if (pass > 0) this.reduce(false)
      for (const start of this.price(rounds)) this.considerIncumbent(this.enemyRepair.repair(start))
      if (this.incumbent === undefined) {
        const verdict = this.findAny()
        if (verdict === 'infeasible') return this.impossible()
        if (verdict === 'unknown') break
      }
      if (this.incumbent !== undefined) this.polish(this.incumbent)
    }
    for (const [turn, beam] of this.options.beams.entries()) {
      if (this.proven || (turn > 0 && !this.affords(at(this.options.beams, turn - 1)))) break
      this.runBeam(beam, turn)
      if (this.incumbent === undefined && this.bound === NOTHING) return this.impossible()
      yield this.progress
    }
    if (!this.proven) this.leaveLocalOptimum()
    return this.solution()
  }

  private get progress(): SolveProgress {
    return { cost: this.incumbent?.cost, bound: this.bound }
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
    const positions = new Map(this.presolved.originals.map((original, index) => [original, index]))
    const known = from.flatMap((original) => positions.get(original) ?? [])
    this.considerIncumbent([...new Set([...this.model.forced, ...known])])
  }

  private findAny(): 'feasible' | 'infeasible' | 'unknown' {
    const result = checkFeasibility(this.presolved.problem)
    if (result.verdict === 'feasible') this.considerIncumbent(result.items)
    return result.verdict
  }

  private polish(choice: Choice): void {
    this.considerIncumbent(this.exchange(choice, this.pool, false, this.budget.share(1 / 8)).items)
  }

  /** Better multipliers and bound; returns the choices met on the way. */
  private price(rounds: number): number[][] {
    const { layout, incumbent, budget } = this
    const upper = incumbent?.cost ?? this.evaluate(this.model.forced).cost
    const relaxed = relax(layout, { upper, rounds, from: this.multipliers, budget })
    this.multipliers = relaxed.multipliers
    if (this.unexplored === Number.POSITIVE_INFINITY && relaxed.bound > (this.whole?.bound ?? Number.NEGATIVE_INFINITY))
      this.whole = relaxed
    this.raise(relaxed.bound)
    return relaxed.starts.map((positions) => itemsAt(layout, positions))
  }

  private raise(bound: number): void {
    const upper = this.incumbent?.cost ?? Number.POSITIVE_INFINITY
    this.isExhausted = upper - bound < this.costStep
    this.bound = Math.max(this.bound, Math.min(bound, upper, this.unexplored))
  }

  /** Leaves out items that cannot be in a better plan than the best one known. */
  private reduce(backwards: boolean, most = MAX_CELLS): void {
    const { incumbent, layout, model } = this
    if (incumbent !== undefined) {
      const size = layout.room + 1
      const { items, bound } = fixByReducedCost(layout, this.multipliers, {
        cutoff: incumbent.cost - this.costStep,
        most: Math.min(most, Math.floor(MAX_CELLS / size)),
      })
      this.budget.spend(4 * layout.order.length * size + 2 * layout.spans.length * size ** 2)
      this.pool = items
      this.unexplored = Math.min(this.unexplored, bound)
    }
    this.layout = layOut(model, this.pool, { backwards })
  }

  /** All items again: what was left out for lack of room has to be chosen anew, at the multipliers known by now. */
  private widen(): void {
    this.pool = this.presolved.problem.items.flatMap((item, index) => (item.forced ? [] : [index]))
    this.unexplored = Number.POSITIVE_INFINITY
    this.layout = layOut(this.model, this.pool)
    this.multipliers = this.whole?.multipliers ?? this.multipliers
    for (const start of this.price(WIDENED)) this.considerIncumbent(this.enemyRepair.repair(start))
  }

  /** The width that the steps left suffice for. */
  private get affordableWidth(): number {
    return Math.floor(
      this.budget.remaining / (3 * expansionSteps(this.model.problem) * Math.max(1, this.layout.order.length)),
    )
  }

  /** Whether there are steps for a beam notably wider than one. */
  private affords({ width }: Beam): boolean {
    return this.affordableWidth > 1.3 * width
  }

  private runBeam({ width, rounds }: Beam, turn: number): void {
    if (this.isExhausted) this.widen()
    this.reduce(turn % 2 === 1, turn === 0 ? MAX_CELLS : FEW_ITEMS)
    if (rounds > 0) {
      const starts = this.price(rounds).map((start) => {
        const items = this.enemyRepair.repair(start)
        return { items, cost: this.evaluate(items).cost }
      })
      starts.sort((a, b) => a.cost - b.cost)
      for (const start of starts.slice(0, POLISHED)) this.polish(start)
    }
    const { layout, multipliers, costStep, enforced, enemyRepair } = this
    for (let attempt = 0; attempt < ATTEMPTS && !this.proven; attempt++) {
      const { found, clashing, bound, expansions } = beamSearch(
        layout,
        new CostToGo(layout, multipliers),
        multipliers,
        {
          upper: this.incumbent?.cost ?? NOTHING,
          costStep,
          width: Math.max(NARROWEST, Math.min(width, this.affordableWidth)),
          enforced,
        },
      )
      this.budget.spend(expansions * expansionSteps(this.model.problem))
      const first = found[0]
      if (first !== undefined) this.considerIncumbent(first.items)
      for (const { items } of clashing.slice(0, REPAIRED)) this.considerIncumbent(enemyRepair.repair(items))
      this.raise(bound)
      const enemies = clashing.flatMap(({ items }) => enemyRepair.unrepaired(items))
      if (enforced === undefined || enemies.length === 0) break
      for (const index of enemies) enforced.add(index)
    }
  }

  /** Larger exchanges, and whole groups chosen anew. */
  private leaveLocalOptimum(): void {
    const { incumbent, model, pool, multipliers, costStep } = this
    const { neighborhood, steps } = this.options
    if (incumbent === undefined || neighborhood === 0) return
    // Where counters alone carry the balance, there are no groups to choose anew: exchanges have to do it.
    const isGrouped = this.layout.spans.length > 1
    const budget = new Budget(isGrouped ? steps / 10 : steps / 5)
    const local = isGrouped
      ? { rounds: KICKS, budget: budget.share(1 / 3) }
      : { rounds: MANY_KICKS, budget: budget.share(1 / 3) }
    const polished = iteratedLocalSearch(
      model.problem,
      this.exchange,
      this.exchange(incumbent, pool, true, budget.share(isGrouped ? 1 / 3 : 1 / 8)),
      pool,
      local,
    )
    const options = { width: neighborhood, costStep, budget }
    this.considerIncumbent(largeNeighborhoodSearch(model, polished, pool, multipliers, options).items)
  }

  private impossible(): Solution {
    return { choice: undefined, bound: this.bound, impossible: true }
  }

  private solution(): Solution {
    const choices = [this.given(), this.found()].filter((choice) => choice !== undefined)
    const [choice] = choices.sort((a, b) => a.cost - b.cost)
    if (choice === undefined) return { choice, bound: this.bound, impossible: false }
    return { choice, bound: this.proven ? choice.cost : Math.min(this.bound, choice.cost), impossible: false }
  }

  private found(): Choice | undefined {
    if (this.incumbent === undefined) return undefined
    const items = this.incumbent.items.map((index) => at(this.presolved.originals, index)).sort((a, b) => a - b)
    return { items, cost: evaluationIn(this.original)(items).cost }
  }

  /** The choice given, which the smaller problem may not have: others can replace its items. */
  private given(): Choice | undefined {
    const items = this.options.from
    if (items === undefined) return undefined
    const { cost, feasible } = evaluationIn(this.original)(items)
    return feasible ? { items, cost } : undefined
  }
}

/** Where a mix has targets beyond what time there is, all of it goes short: the multipliers that price that are known. */
function firstMultipliers({ counters, capacity, fill }: Problem): number[] {
  if (capacity >= fill) return counters.map(() => 0)
  const wanted = new Map<string, number>()
  for (const { mix, low } of counters) if (mix !== undefined) wanted.set(mix, (wanted.get(mix) ?? 0) + low)
  return counters.map(({ mix, weight }) => ((wanted.get(mix ?? '') ?? 0) > MILLI * capacity ? -weight : 0))
}

/** Items times minutes of a reduced problem. */
const MAX_CELLS = 400_000
/** Items of a reduced problem from the second beam on: wider beams on fewer items find more. */
const FEW_ITEMS = 600
const NARROWEST = 10
/** Subgradient steps on all items, where nothing better is left among some. */
const WIDENED = 20
/** Beams of one width, each with more enemy constraints enforced. */
const ATTEMPTS = 3
/** How many choices with enemies in them are reconciled, the cheapest. */
const REPAIRED = 20
/** Kicks of the local search. */
const KICKS = 200
/** The same where there is one group only. */
const MANY_KICKS = 3000
/** How many of the relaxation's choices are polished, the cheapest. */
const POLISHED = 3
/** More than any cost. */
const NOTHING = Number.MAX_SAFE_INTEGER
