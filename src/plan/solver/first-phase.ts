import { beamSearch } from './beam-search'
import { type Budget, expansionSteps } from './budget'
import { CostToGo } from './cost-to-go'
import { EnemyRepair } from './enemy-repair'
import { exchangeIn } from './exchange'
import { iteratedLocalSearch } from './iterated-local-search'
import { relax } from './lagrangian-relaxation'
import { itemsAt, layOut, modelOf } from './layout'
import type { Presolved } from './presolve'
import { at, type Choice, evaluationIn, MILLI, type Problem } from './problem'

/** Whether there is a choice that keeps every hard constraint, and one such. */
export type Feasibility =
  | { readonly verdict: 'feasible'; readonly items: readonly number[] }
  | { readonly verdict: 'infeasible' }
  | { readonly verdict: 'unknown' }

export const INFEASIBLE: Feasibility = { verdict: 'infeasible' }

/** Subgradient steps before each beam, and the beams; the widest keeps nearly every state, so that finding none is a proof. */
const PHASES = [
  { rounds: 15, width: 0 },
  { rounds: 45, width: 100 },
  { rounds: 40, width: 1000 },
  { rounds: 0, width: 20_000 },
]
const NARROWEST = 10

/** The problem of missing ranges as little as possible. */
function violations(problem: Problem): Problem {
  return {
    ...problem,
    groupWeight: UNIT,
    groups: problem.groups.map(({ min = 0, max }) => ({
      low: MILLI * min,
      high: MILLI * max,
      max: Number.POSITIVE_INFINITY,
    })),
    counters: problem.counters.map(({ min, max }) => ({
      low: MILLI * min,
      high: MILLI * max,
      weight: UNIT,
      min: 0,
      max: Number.POSITIVE_INFINITY,
    })),
  }
}

const UNIT = 1000
/** What the least violation costs. */
const LEAST = UNIT * MILLI

/**
 * Ranges become targets (the first phase of a two-phase method), and a choice that misses none of them is looked for.
 * That there is none is proven by the relaxation's bound, or by a beam that dropped nothing.
 */
export function meetRanges(ranges: Presolved, budget: Budget): Feasibility {
  const problem = violations(ranges.problem)
  const model = modelOf({ ...ranges, problem })
  const evaluate = evaluationIn(problem)
  const exchange = exchangeIn(problem, model.columns)
  const enemyRepair = new EnemyRepair(model)
  const enforced = enemyRepair.hasManyEnemies ? new Set<number>() : undefined
  const pool = problem.items.flatMap((item, index) => (item.forced ? [] : [index]))
  let best: Choice = { items: model.forced, cost: evaluate(model.forced).cost }
  let multipliers: readonly number[] = problem.counters.map(() => 0)
  const improve = (items: readonly number[], phase: number) => {
    const from = withoutEnemies(problem, enemyRepair.repair(items))
    const better = exchange(
      { items: from, cost: evaluate(from).cost },
      pool,
      false,
      budget.share(phase === 0 ? 1 / 50 : 1 / 10),
    )
    if (better.cost < best.cost) best = better
  }
  for (const [phase, { rounds, width }] of PHASES.entries()) {
    if (phase > 0 && budget.exhausted) break
    const layout = layOut(model, pool, { backwards: phase % 2 === 1 })
    if (rounds > 0) {
      const relaxed = relax(layout, { upper: best.cost, rounds, from: multipliers, budget, enough: 1 })
      if (relaxed.bound > 0) return INFEASIBLE
      multipliers = relaxed.multipliers
      for (const positions of relaxed.starts.slice(-STARTS))
        if (best.cost > 0) improve(itemsAt(layout, positions), phase)
    }
    if (phase === 0) improve(model.forced, phase)
    if (best.cost === 0) return { verdict: 'feasible', items: best.items }
    if (width === 0) continue
    const affordable = Math.floor(budget.remaining / (3 * expansionSteps(problem) * Math.max(1, layout.order.length)))
    const { found, clashing, bound, expansions } = beamSearch(layout, new CostToGo(layout, multipliers), multipliers, {
      upper: LEAST,
      costStep: LEAST,
      width: Math.max(NARROWEST, Math.min(width, affordable)),
      // The last and widest enforces all enemy constraints: only then is a search that dropped nothing a proof either way.
      enforced: phase === PHASES.length - 1 ? undefined : enforced,
    })
    budget.spend(expansions * expansionSteps(problem))
    const first = found[0]
    if (first?.cost === 0) return { verdict: 'feasible', items: first.items }
    if (bound > 0) return INFEASIBLE
    for (const { items } of clashing.slice(0, REPAIRED)) {
      const repaired = enemyRepair.repair(items)
      const { cost, feasible } = evaluate(repaired)
      if (cost === 0 && feasible) return { verdict: 'feasible', items: repaired }
      for (const index of enemyRepair.unrepaired(items)) enforced?.add(index)
    }
    best = iteratedLocalSearch(problem, exchange, best, pool, { rounds: KICKS, budget: budget.share(1 / 4) })
    if (best.cost === 0) return { verdict: 'feasible', items: best.items }
  }
  return { verdict: 'unknown' }
}

/** Kicks of the local search after each beam. */
const KICKS = 200
/** How many of the relaxation's choices are improved, the last ones. */
const STARTS = 3
/** How many choices of a beam with enemies in them are reconciled. */
const REPAIRED = 20

/** Of enemies, only the first. */
function withoutEnemies(problem: Problem, items: readonly number[]): readonly number[] {
  const kept = new Set<number>()
  for (const index of items) if (!at(problem.items, index).enemies.some((enemy) => kept.has(enemy))) kept.add(index)
  return [...kept]
}
