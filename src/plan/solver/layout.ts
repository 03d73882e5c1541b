import { at, bump, MILLI, type Problem } from './problem'

/**
 * A problem laid out for solving: forced items placed, the free ones in order of group, area and signature, so that a
 * sweep over them closes one group after the other.
 */
export interface Layout {
  readonly problem: Problem
  /** Indices into `problem.items`, in sweep order. */
  readonly order: readonly number[]
  readonly minutes: readonly number[]
  readonly area: readonly number[]
  readonly group: readonly number[]
  /** The place before which this item's identical twin without enemies stands, or -1. */
  readonly twin: readonly number[]
  /** Sums over the forced items. */
  readonly start: {
    readonly minutes: number
    readonly groupMinutes: readonly number[]
    readonly areaCount: readonly number[]
    readonly sums: readonly number[]
  }
  /** Where each group's free items begin and end. */
  readonly spans: readonly Span[]
  /** By group: whether one of its areas waits whatever is chosen, having no item that can be. */
  readonly idle: readonly boolean[]
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
    groupMinutes: new Array<number>(problem.groups.length).fill(0),
    areaCount: new Array<number>(problem.areas.length).fill(0),
    sums: new Array<number>(problem.counters.length).fill(0),
  }
  const barred = new Set<number>()
  problem.items.forEach((item) => {
    if (!item.forced) return
    start.minutes += item.minutes
    bump(start.groupMinutes, at(problem.areas, item.area).group, item.minutes)
    bump(start.areaCount, item.area, 1)
    for (const [counter, amount] of item.adds) bump(start.sums, counter, amount)
    for (const enemy of item.enemies) barred.add(enemy)
  })
  const room = problem.capacity - start.minutes
  const item = (index: number) => at(problem.items, index)
  const groupOf = (index: number) => at(problem.areas, item(index).area).group
  const free = pool.filter((index) => !item(index).forced && !barred.has(index) && item(index).minutes <= room)
  const order = free
    .map((index) => ({ index, signature: signatureOf(problem, index) }))
    .sort(
      (a, b) =>
        direction * (groupOf(a.index) - groupOf(b.index)) ||
        item(a.index).area - item(b.index).area ||
        item(b.index).minutes - item(a.index).minutes ||
        (a.signature < b.signature ? -1 : a.signature > b.signature ? 1 : 0) ||
        item(a.index).enemies.length - item(b.index).enemies.length ||
        a.index - b.index,
    )
  const usable = new Set(order.map(({ index }) => item(index).area))
  const idle = new Array<boolean>(problem.groups.length).fill(false)
  problem.areas.forEach((area, index) => {
    if (!usable.has(index) && at(start.areaCount, index) === 0) idle[area.group] = true
  })
  const touched = new Set(order.map(({ index }) => groupOf(index)))
  let fixedCost = 0
  problem.groups.forEach((group, index) => {
    if (!touched.has(index))
      fixedCost += problem.groupWeight * Math.abs(MILLI * at(start.groupMinutes, index) - group.target)
  })
  return {
    problem,
    order: order.map(({ index }) => index),
    minutes: order.map(({ index }) => item(index).minutes),
    area: order.map(({ index }) => item(index).area),
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
    idle,
    fixedCost,
  }
}

/** Items of one signature differ in nothing that the model sees, enemies apart. */
export function signatureOf(problem: Problem, index: number): string {
  const item = at(problem.items, index)
  return `${item.area}/${item.minutes}/${item.adds.map(([counter, amount]) => `${counter}:${amount}`).join(',')}`
}

/** Per signature, no more items than fit the session: further copies can change nothing. Those with enemies stay. */
export function candidates(problem: Problem, barred: ReadonlySet<number> = new Set()): number[] {
  const copies = new Map<string, number>()
  return problem.items.flatMap((item, index) => {
    if (barred.has(index)) return []
    if (item.enemies.length > 0 || item.forced) return [index]
    const signature = signatureOf(problem, index)
    const copy = (copies.get(signature) ?? 0) + 1
    copies.set(signature, copy)
    return copy * item.minutes <= problem.capacity ? [index] : []
  })
}

function spansOf(groups: readonly number[]): Span[] {
  const starts = groups.flatMap((group, place) => (group === groups[place - 1] ? [] : [place]))
  return starts.map((from, number) => ({ group: at(groups, from), from, to: starts[number + 1] ?? groups.length }))
}

/** The cost of a group that got `minutes` of free items on top of the forced ones. */
export function groupCost({ problem, start }: Layout, group: number, minutes: number): number {
  const placed = at(start.groupMinutes, group) + minutes
  return problem.groupWeight * Math.abs(MILLI * placed - at(problem.groups, group).target)
}
