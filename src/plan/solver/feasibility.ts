import { beamSearch } from './beam-search'
import { Budget, expansionSteps } from './budget'
import { CostToGo } from './cost-to-go'
import { coverBound } from './cover-bound'
import { exchangeIn } from './exchange'
import { relax } from './lagrangian-relaxation'
import { itemsAt, layOut, modelOf } from './layout'
import { type Presolved, presolve } from './presolve'
import { at, bump, type Choice, evaluationIn, MILLI, type Problem } from './problem'

/** Whether there is a choice that keeps every hard constraint, and one such. */
export type Feasibility =
  | { readonly verdict: 'feasible'; readonly items: readonly number[] }
  | { readonly verdict: 'infeasible' }
  | { readonly verdict: 'unknown' }

/**
 * Checks whether a problem can be satisfied at all: ranges become targets (the first phase of a two-phase method), and a
 * choice that misses none of them is looked for. That there is none is proven by covers of disjoint minima, by the
 * relaxation's bound, or by a beam that dropped nothing.
 */
export function checkFeasibility(problem: Problem): Feasibility {
  const presolved = presolve(hardConstraints(problem))
  if (presolved === undefined) return INFEASIBLE
  const useful = withoutUseless(presolved)
  if (coverBound(useful.problem) > problem.capacity) return INFEASIBLE
  const result = meetTargets({ ...useful, problem: violations(useful.problem) })
  if (result.verdict !== 'feasible') return result
  return { verdict: 'feasible', items: result.items.map((index) => at(useful.originals, index)) }
}

const INFEASIBLE: Feasibility = { verdict: 'infeasible' }
const ANY = { low: 0, high: Number.POSITIVE_INFINITY }

/** Subgradient steps before each beam, and the beams; the widest keeps nearly every state, so that finding none is a proof. */
const PHASES = [
  { rounds: 15, width: 0 },
  { rounds: 45, width: 100 },
  { rounds: 40, width: 1000 },
  { rounds: 0, width: 20_000 },
]
const STEPS = 100_000_000
const NARROWEST = 10

function hardConstraints(problem: Problem): Problem {
  return {
    ...problem,
    timeWeight: 0,
    groupWeight: 0,
    groups: problem.groups.map((group) => ({ ...group, ...ANY })),
    counters: problem.counters.map((counter) => ({ ...counter, ...ANY, weight: 0 })),
    items: problem.items.map((item) => (item.cost === 0 ? item : { ...item, cost: 0 })),
  }
}

/**
 * Leaves out items that add to no minimum, and of those that add the same all but the shortest: as many as any minimum
 * can need.
 */
function withoutUseless({ problem, originals, signatures }: Presolved): Presolved {
  const needs = problem.counters.map(({ min }) => min)
  const groupNeeds = problem.groups.map(({ min = 0 }) => min)
  for (const item of problem.items) {
    if (!item.forced) continue
    bump(groupNeeds, item.group, -item.minutes)
    for (const [counter, amount] of item.adds) bump(needs, counter, -amount)
  }
  const alike = new Map<string, number[]>()
  const kept = new Set<number>()
  problem.items.forEach((item, index) => {
    if (item.forced) kept.add(index)
    else {
      const { min = 0, max } = at(problem.groups, item.group)
      const ranged = min > 0 || max < Number.POSITIVE_INFINITY
      const key = `${ranged ? `${item.group}/${item.minutes}` : ''}/${item.adds.join(';')}`
      const own = alike.get(key)
      if (own === undefined) alike.set(key, [index])
      else own.push(index)
    }
  })
  for (const own of alike.values()) {
    const { adds, group, minutes } = at(problem.items, at(own, 0))
    let need = minutes > 0 ? Math.ceil(Math.max(0, at(groupNeeds, group)) / minutes) : 0
    for (const [counter, amount] of adds) need = Math.max(need, Math.ceil(at(needs, counter) / amount))
    own.sort((a, b) => at(problem.items, a).minutes - at(problem.items, b).minutes || a - b)
    let free = 0
    for (const index of own) {
      if (free >= need) break
      kept.add(index)
      if (at(problem.items, index).enemies.length === 0) free++
    }
  }
  const order = originals.flatMap((_, index) => (kept.has(index) ? [index] : []))
  const places = new Map(order.map((index, place) => [index, place]))
  return {
    problem: {
      ...problem,
      items: order.map((index) => {
        const item = at(problem.items, index)
        return { ...item, enemies: item.enemies.flatMap((enemy) => places.get(enemy) ?? []) }
      }),
    },
    originals: order.map((index) => at(originals, index)),
    signatures: Int32Array.from(order, (index) => at(signatures, index)),
  }
}

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

/** A choice that costs nothing. */
function meetTargets(presolved: Presolved): Feasibility {
  const { problem } = presolved
  const model = modelOf(presolved)
  const evaluate = evaluationIn(problem)
  const exchange = exchangeIn(problem)
  const budget = new Budget(STEPS)
  const pool = problem.items.flatMap((item, index) => (item.forced ? [] : [index]))
  let best: Choice = { items: model.forced, cost: evaluate(model.forced).cost }
  let multipliers: readonly number[] = problem.counters.map(() => 0)
  const improve = (items: readonly number[]) => {
    const from = withoutEnemies(problem, items)
    const better = exchange({ items: from, cost: evaluate(from).cost }, pool, false, budget)
    if (better.cost < best.cost) best = better
  }
  for (const [phase, { rounds, width }] of PHASES.entries()) {
    if (phase > 0 && budget.exhausted) break
    const layout = layOut(model, pool, { backwards: phase % 2 === 1 })
    if (rounds > 0) {
      const relaxed = relax(layout, { upper: best.cost, rounds, from: multipliers, budget, enough: 1 })
      if (relaxed.bound > 0) return INFEASIBLE
      multipliers = relaxed.multipliers
      for (const places of relaxed.starts.slice(-STARTS)) if (best.cost > 0) improve(itemsAt(layout, places))
    }
    if (phase === 0) improve(model.forced)
    if (best.cost === 0) return { verdict: 'feasible', items: best.items }
    if (width === 0) continue
    const affordable = Math.floor(budget.remaining / (3 * expansionSteps(problem) * Math.max(1, layout.order.length)))
    const { found, bound, expansions } = beamSearch(layout, new CostToGo(layout, multipliers), multipliers, {
      upper: LEAST,
      costStep: LEAST,
      width: Math.max(NARROWEST, Math.min(width, affordable)),
    })
    budget.spend(expansions * expansionSteps(problem))
    const first = found[0]
    if (first?.cost === 0) return { verdict: 'feasible', items: first.items }
    if (bound > 0) return INFEASIBLE
  }
  return { verdict: 'unknown' }
}

/** How many of the relaxation's choices are improved, the last ones. */
const STARTS = 3

/** Of enemies, only the first. */
function withoutEnemies(problem: Problem, items: readonly number[]): readonly number[] {
  const kept = new Set<number>()
  for (const index of items) if (!at(problem.items, index).enemies.some((enemy) => kept.has(enemy))) kept.add(index)
  return [...kept]
}
