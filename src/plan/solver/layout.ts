import { at, bump, deviation, MILLI, type Problem } from './problem'

/**
 * A problem laid out for solving: forced items placed, the free ones in order of group and signature, so that a sweep
 * over them closes one group after the other.
 */
export interface Layout {
  readonly problem: Problem
  /** Indices into `problem.items`, in sweep order. */
  readonly order: readonly number[]
  readonly minutes: readonly number[]
  readonly group: readonly number[]
  /** The place of this item's twin, alike but for its cost and without enemies, that is taken before it, or -1. */
  readonly twin: readonly number[]
  /** Sums over the forced items. */
  readonly start: {
    readonly minutes: number
    readonly cost: number
    readonly groupMinutes: readonly number[]
    readonly sums: readonly number[]
  }
  /** Where each group's free items begin and end. */
  readonly spans: readonly Span[]
  /** Cost of groups that no free item can change. */
  readonly fixedCost: number
}

/** A stretch of the sweep order that belongs to one group. */
export interface Span {
  readonly group: number
  readonly from: number
  readonly to: number
}

export function layOut(problem: Problem, pool: readonly number[], backwards = false): Layout {
  const direction = backwards ? -1 : 1
  const start = {
    minutes: 0,
    cost: 0,
    groupMinutes: new Array<number>(problem.groups.length).fill(0),
    sums: new Array<number>(problem.counters.length).fill(0),
  }
  const barred = new Set<number>()
  problem.items.forEach((item) => {
    if (!item.forced) return
    start.minutes += item.minutes
    start.cost += item.cost
    bump(start.groupMinutes, item.group, item.minutes)
    for (const [counter, amount] of item.adds) bump(start.sums, counter, amount)
    for (const enemy of item.enemies) barred.add(enemy)
  })
  const room = problem.capacity - start.minutes
  const item = (index: number) => at(problem.items, index)
  const groupOf = (index: number) => item(index).group
  const free = pool.filter((index) => !item(index).forced && !barred.has(index) && item(index).minutes <= room)
  const order = free
    .map((index) => ({ index, signature: signatureOf(problem, index) }))
    .sort(
      (a, b) =>
        direction * (groupOf(a.index) - groupOf(b.index)) ||
        item(b.index).minutes - item(a.index).minutes ||
        (a.signature < b.signature ? -1 : a.signature > b.signature ? 1 : 0) ||
        item(a.index).cost - item(b.index).cost ||
        item(a.index).enemies.length - item(b.index).enemies.length ||
        a.index - b.index,
    )
  const touched = new Set(order.map(({ index }) => groupOf(index)))
  let fixedCost = 0
  problem.groups.forEach(({ low, high, max }, index) => {
    if (touched.has(index)) return
    const placed = at(start.groupMinutes, index)
    fixedCost += placed > max ? Number.POSITIVE_INFINITY : problem.groupWeight * deviation(MILLI * placed, low, high)
  })
  return {
    problem,
    order: order.map(({ index }) => index),
    minutes: order.map(({ index }) => item(index).minutes),
    group: order.map(({ index }) => groupOf(index)),
    twin: order.map(({ index, signature }, place) => {
      const before = order[place - 1]
      return before !== undefined &&
        before.signature === signature &&
        item(before.index).enemies.length === 0 &&
        item(index).enemies.length === 0
        ? place - 1
        : -1
    }),
    start,
    spans: spansOf(order.map(({ index }) => groupOf(index))),
    fixedCost,
  }
}

/** Items of one signature differ in nothing that the model sees, cost and enemies apart. */
export function signatureOf(problem: Problem, index: number): string {
  const item = at(problem.items, index)
  return `${item.group}/${item.minutes}/${item.adds.map(([counter, amount]) => `${counter}:${amount}`).join(',')}`
}

/** Per signature, no more items than fit the session, the cheapest: further copies can change nothing. Those with enemies stay. */
export function candidates(problem: Problem, barred: ReadonlySet<number> = new Set()): number[] {
  const kept: number[] = []
  const copies = new Map<string, number[]>()
  problem.items.forEach((item, index) => {
    if (barred.has(index)) return
    if (item.enemies.length > 0 || item.forced || item.minutes === 0) {
      kept.push(index)
      return
    }
    const signature = signatureOf(problem, index)
    const own = copies.get(signature)
    if (own === undefined) copies.set(signature, [index])
    else own.push(index)
  })
  for (const own of copies.values()) {
    const fitting = Math.floor(problem.capacity / at(problem.items, at(own, 0)).minutes)
    if (own.length > fitting) own.sort((a, b) => at(problem.items, a).cost - at(problem.items, b).cost || a - b)
    kept.push(...own.slice(0, fitting))
  }
  return kept.sort((a, b) => a - b)
}

function spansOf(groups: readonly number[]): Span[] {
  const starts = groups.flatMap((group, place) => (group === groups[place - 1] ? [] : [place]))
  return starts.map((from, number) => ({ group: at(groups, from), from, to: starts[number + 1] ?? groups.length }))
}

/** The cost of a group that got `minutes` of free items on top of the forced ones; infinite beyond its maximum. */
export function groupCost({ problem, start }: Layout, group: number, minutes: number): number {
  const placed = at(start.groupMinutes, group) + minutes
  const { low, high, max } = at(problem.groups, group)
  return placed > max ? Number.POSITIVE_INFINITY : problem.groupWeight * deviation(MILLI * placed, low, high)
}
