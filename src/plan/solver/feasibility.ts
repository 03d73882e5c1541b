import { sweep } from './beam'
import { candidates, layOut } from './layout'
import { at, evaluate, type Problem } from './problem'
import { turnsOf } from './turns'

/** A choice that keeps every hard constraint, `none` when it is proven that there is none, `unknown` otherwise. */
export type Feasibility = readonly number[] | 'none' | 'unknown'

/** Narrow sweeps find most choices at once; the widest keeps nearly every state, so that finding none is a proof. */
const STATES = [100, 1000, 20_000]
const TRIES = 500

/**
 * Decides whether a problem can be satisfied at all. Without targets, most partial plans are equal, so the sweep can
 * usually keep them all and its verdict is a proof. Enemies are left out at first: they seldom matter, and they keep
 * states apart.
 */
export function decide(problem: Problem): Feasibility {
  const bare: Problem = {
    ...problem,
    ...(problem.rotate ? {} : { groups: [{ target: 0 }], areas: [{ group: 0 }] }),
    timeWeight: 0,
    groupWeight: 0,
    counters: problem.counters.map((counter) => ({ ...counter, weight: 0, target: 0 })),
    items: problem.items.map((item) => ({
      ...item,
      area: problem.rotate ? item.area : 0,
      adds: item.adds.filter(([counter]) => isRange(problem, counter)),
    })),
  }
  if (
    bare.items.filter((item) => item.forced).some((item) => item.enemies.some((enemy) => at(bare.items, enemy).forced))
  )
    return 'none'
  const peaceful = search({ ...bare, items: bare.items.map((item) => ({ ...item, enemies: [] })) }, problem)
  return peaceful === 'none' || Array.isArray(peaceful) ? peaceful : search(bare, problem)
}

function isRange(problem: Problem, counter: number): boolean {
  const { min, max } = at(problem.counters, counter)
  return min > 0 || max !== Number.POSITIVE_INFINITY
}

function search(bare: Problem, real: Problem): Feasibility {
  const layout = layOut(bare, candidates(bare))
  const room = bare.capacity - layout.start.minutes
  if (room < 0) return 'none'
  const free = new Float64Array(1)
  const completion = {
    price: new Float64Array(layout.order.length),
    turns: turnsOf(layout),
    before: () => free,
    stride: 0,
  }
  const zero = bare.counters.map(() => 0)
  const forced = bare.items.flatMap((item, index) => (item.forced ? [index] : []))
  for (const width of STATES) {
    const result = sweep(layout, completion, zero, { upper: 1, grain: 0, width })
    for (const places of result.found.slice(0, TRIES)) {
      const items = [...forced, ...places.map((place) => at(layout.order, place))]
      if (evaluate(real, items).feasible) return items
    }
    if (result.best === undefined && result.bound >= 1) return 'none'
  }
  return 'unknown'
}
