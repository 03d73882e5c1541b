import { sweep } from './beam'
import { complete } from './completion'
import { candidates, layOut } from './layout'
import { at, type Problem } from './problem'

/** A choice that keeps every hard constraint, `none` when it is proven that there is none, `unknown` otherwise. */
export type Feasibility = readonly number[] | 'none' | 'unknown'

/** Narrow sweeps find most choices at once; the widest keeps nearly every state, so that finding none is a proof. */
const STATES = [100, 1000, 20_000]
const BRANCHES = 400

/**
 * Decides whether a problem can be satisfied at all. Without targets, most partial plans are equal, so a sweep can
 * usually keep them all and its verdict is a proof. Enemies would keep states apart, so the sweeps leave them out;
 * where a choice holds enemies, the search branches: without one of them, or with it and without its enemies.
 */
export function decide(problem: Problem): Feasibility {
  const bare: Problem = {
    ...problem,
    // Groups without a maximum have nothing to say here, and are one.
    groups: [FREE, ...problem.groups.map(({ max }) => ({ ...FREE, max }))],
    timeWeight: 0,
    groupWeight: 0,
    counters: problem.counters.map((counter) => ({ ...counter, weight: 0, low: 0, high: 0 })),
    items: problem.items.map((item) => ({
      ...item,
      group: at(problem.groups, item.group).max === Number.POSITIVE_INFINITY ? 0 : item.group + 1,
      cost: 0,
      adds: item.adds.filter(([counter]) => isRange(problem, counter)),
      enemies: [],
    })),
  }
  const enemiesOf = (index: number) => at(problem.items, index).enemies
  const barred = new Set(problem.items.flatMap((item) => (item.forced ? item.enemies : [])))
  if ([...barred].some((index) => at(problem.items, index).forced)) return 'none'

  const branches: ReadonlySet<number>[] = [barred]
  let undecided = false
  for (let count = 0; branches.length > 0; count++) {
    if (count === BRANCHES) return 'unknown'
    const without = branches.pop() as ReadonlySet<number>
    const choice = choose(bare, without)
    if (choice === 'unknown') undecided = true
    if (!Array.isArray(choice)) continue
    const clashes = (index: number) => enemiesOf(index).filter((enemy) => choice.includes(enemy)).length
    const worst = choice.reduce(
      (a, b) => ((clashes(b) - clashes(a) || enemiesOf(b).length - enemiesOf(a).length) > 0 ? b : a),
      at(choice, 0),
    )
    if (choice.length === 0 || clashes(worst) === 0) return choice
    branches.push(new Set([...without, ...enemiesOf(worst)]), new Set([...without, worst]))
  }
  return undecided ? 'unknown' : 'none'
}

const FREE = { low: 0, high: Number.POSITIVE_INFINITY, max: Number.POSITIVE_INFINITY }

function isRange(problem: Problem, counter: number): boolean {
  const { min, max } = at(problem.counters, counter)
  return min > 0 || max !== Number.POSITIVE_INFINITY
}

/** A choice from all but the barred items, enemies aside. */
function choose(bare: Problem, barred: ReadonlySet<number>): Feasibility {
  const layout = layOut(bare, candidates(bare, barred))
  if (layout.start.minutes > bare.capacity) return 'none'
  const zeros = bare.counters.map(() => 0)
  const capped = bare.groups.some(({ max }) => max < Number.POSITIVE_INFINITY)
  const completion = capped
    ? complete(layout, zeros)
    : { price: new Float64Array(layout.order.length), rest: () => 0 }
  for (const width of STATES) {
    const { best, bound } = sweep(layout, completion, zeros, { upper: 1, grain: 0, width })
    if (best !== undefined) return best.items
    if (bound >= 1) return 'none'
  }
  return 'unknown'
}
