import { Budget } from './budget'
import { coverBound } from './cover-bound'
import { type Feasibility, INFEASIBLE, meetRanges } from './first-phase'
import { type Presolved, presolve } from './presolve'
import { at, bump, type Problem } from './problem'

export type { Feasibility }

/**
 * Checks whether a problem can be satisfied at all: ranges become targets (the first phase of a two-phase method), and a
 * choice that misses none of them is looked for. That there is none is proven by covers of disjoint minima, by the
 * relaxation's bound, or by a beam that dropped nothing. `unknown` when the budget does not suffice.
 */
export function checkFeasibility(problem: Problem, budget: Budget = new Budget(STEPS)): Feasibility {
  const presolved = presolve(hardConstraints(problem))
  if (presolved === undefined) return INFEASIBLE
  const useful = withoutUseless(presolved)
  if (coverBound(useful.problem) > problem.capacity) return INFEASIBLE
  const result = meetRanges(useful, new Budget(Math.min(STEPS, budget.remaining), budget))
  if (result.verdict !== 'feasible') return result
  return { verdict: 'feasible', items: result.items.map((index) => at(useful.originals, index)) }
}

/** Steps of one check. */
const STEPS = 100_000_000

const ANY = { low: 0, high: Number.POSITIVE_INFINITY }

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
    for (const [counter, amount] of item.coefficients) bump(needs, counter, -amount)
  }
  const alike = new Map<string, number[]>()
  const kept = new Set<number>()
  problem.items.forEach((item, index) => {
    if (item.forced) kept.add(index)
    else {
      const { min = 0, max } = at(problem.groups, item.group)
      const ranged = min > 0 || max < Number.POSITIVE_INFINITY
      const key = `${ranged ? `${item.group}/${item.minutes}` : ''}/${item.coefficients.join(';')}`
      const own = alike.get(key)
      if (own === undefined) alike.set(key, [index])
      else own.push(index)
    }
  })
  for (const own of alike.values()) {
    const { coefficients, group, minutes } = at(problem.items, at(own, 0))
    let need = minutes > 0 ? Math.ceil(Math.max(0, at(groupNeeds, group)) / minutes) : 0
    for (const [counter, amount] of coefficients) need = Math.max(need, Math.ceil(at(needs, counter) / amount))
    own.sort((a, b) => at(problem.items, a).minutes - at(problem.items, b).minutes || a - b)
    let free = 0
    for (const index of own) {
      if (free >= need) break
      kept.add(index)
      if (at(problem.items, index).enemies.length === 0) free++
    }
  }
  const order = originals.flatMap((_, index) => (kept.has(index) ? [index] : []))
  const positions = new Map(order.map((index, position) => [index, position]))
  return {
    problem: {
      ...problem,
      items: order.map((index) => {
        const item = at(problem.items, index)
        return { ...item, enemies: item.enemies.flatMap((enemy) => positions.get(enemy) ?? []) }
      }),
    },
    originals: order.map((index) => at(originals, index)),
    signatures: Int32Array.from(order, (index) => at(signatures, index)),
  }
}
