import type { Budget } from './budget'
import type { Exchange } from './exchange'
import { at, type Choice, evaluationIn, type Problem } from './problem'

/**
 * Improves a choice by taking a few items out at random, which may not come back at once, and exchanging anew, over and
 * over (iterated local search, Lourenço, Martin & Stützle 2003). The same problem is given the same luck.
 */
export function iteratedLocalSearch(
  problem: Problem,
  exchange: Exchange,
  from: Choice,
  pool: readonly number[],
  { rounds, budget }: { readonly rounds: number; readonly budget: Budget },
): Choice {
  const evaluate = evaluationIn(problem)
  let best = from
  let random = 1
  for (let round = 0; round < rounds && best.cost > 0 && !budget.exhausted; round++) {
    const removable = best.items.filter((index) => !at(problem.items, index).forced)
    const out = new Set<number>()
    for (let count = 0; count < KICK && removable.length > 0; count++) {
      random = (Math.imul(random, 1664525) + 1013904223) >>> 0
      out.add(at(removable, Math.floor((random / 2 ** 32) * removable.length)))
    }
    const items = best.items.filter((index) => !out.has(index))
    const others = pool.filter((index) => !out.has(index))
    const rest = { items, cost: evaluate(items).cost }
    const moved = exchange(rest, others, false, budget.share(1 / 4))
    const next = exchange(moved, pool, false, budget.share(1 / 4))
    if (next.cost <= best.cost && evaluate(next.items).feasible) best = next
  }
  return best
}

/** Items taken out at a time, at most. */
const KICK = 3
