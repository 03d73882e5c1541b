import { addTo, type Columns, columnsOf } from './columns'
import type { CostTable } from './knapsack'
import type { Presolved } from './presolve'
import { at, groupCost, type Problem } from './problem'

/** A presolved problem with what all layouts of it share. */
export interface PresolvedModel {
  readonly problem: Problem
  readonly columns: Columns
  readonly forced: readonly number[]
  /** By item: a number that those alike but for cost and enemies share. */
  readonly signatures: Int32Array
}

export function modelOf({ problem, signatures }: Presolved): PresolvedModel {
  return {
    problem,
    columns: columnsOf(problem),
    forced: problem.items.flatMap((item, index) => (item.forced ? [index] : [])),
    signatures,
  }
}

/**
 * A problem laid out for solving: some items fixed in the plan, the free ones in order of group and signature, so that
 * deciding them in turn closes one group after the other.
 */
export interface Layout {
  readonly model: PresolvedModel
  readonly problem: Problem
  /** Minutes left beside the fixed items. */
  readonly room: number
  /** Indices into `problem.items`, in the order in which they are decided. */
  readonly order: Int32Array
  readonly minutes: Int32Array
  /** The place of an item alike, no dearer and without enemies, that is taken before this one, or -1. */
  readonly symmetryPredecessor: Int32Array
  readonly fixed: readonly number[]
  /** Sums over the fixed items. */
  readonly start: {
    readonly minutes: number
    readonly cost: number
    readonly groupMinutes: readonly number[]
    readonly sums: readonly number[]
  }
  /** Where each group's free items begin and end. */
  readonly spans: readonly GroupSpan[]
  /** Cost of groups that no free item can change. */
  readonly fixedCost: number
}

/** A stretch of the order that belongs to one group. */
export interface GroupSpan {
  readonly group: number
  readonly from: number
  readonly to: number
  /** What the group costs by minutes of its free items; infinite outside its range. */
  readonly costs: CostTable
  /** Whether its minutes cost nothing, however many. */
  readonly free: boolean
}

/** @param pool free items, ascending; @param fixed items in every plan, the forced ones among them */
export function layOut(
  model: PresolvedModel,
  pool: readonly number[],
  {
    backwards = false,
    fixed = model.forced,
  }: { readonly backwards?: boolean; readonly fixed?: readonly number[] } = {},
): Layout {
  const { problem, columns, signatures } = model
  const { minutes, group, cost } = columns
  const start = {
    minutes: 0,
    cost: 0,
    groupMinutes: new Array<number>(problem.groups.length).fill(0),
    sums: new Array<number>(problem.counters.length).fill(0),
  }
  const ineligible = new Set<number>(fixed)
  for (const index of fixed) {
    start.minutes += at(minutes, index)
    start.cost += at(cost, index)
    start.groupMinutes[at(group, index)] = at(start.groupMinutes, at(group, index)) + at(minutes, index)
    addTo(start.sums, columns, index)
    for (const enemy of at(problem.items, index).enemies) ineligible.add(enemy)
  }
  const room = problem.capacity - start.minutes
  const free = pool.filter((index) => at(minutes, index) <= room && !ineligible.has(index))
  const order = Int32Array.from(backwards ? groupsReversed(free, group) : free)
  const enemiesOf = (index: number) => at(problem.items, index).enemies.length
  const symmetryPredecessor = order.map((index, position) => {
    const before = order[position - 1]
    const alike =
      before !== undefined &&
      at(signatures, before) === at(signatures, index) &&
      enemiesOf(before) === 0 &&
      at(cost, before) <= at(cost, index)
    return alike ? position - 1 : -1
  })
  const costOf = (of: number, free: number) =>
    groupCost(problem, at(problem.groups, of), at(start.groupMinutes, of) + free)
  const starts: number[] = []
  order.forEach((index, position) => {
    if (position === 0 || at(group, index) !== at(group, at(order, position - 1))) starts.push(position)
  })
  const spans = starts.map((from, number): GroupSpan => {
    const own = at(group, at(order, from))
    const costs = new Float64Array(Math.max(0, room) + 1)
    for (let m = 0; m < costs.length; m++) costs[m] = costOf(own, m)
    return {
      group: own,
      from,
      to: starts[number + 1] ?? order.length,
      costs,
      free: isFree(costs),
    }
  })
  const touched = new Set(spans.map((span) => span.group))
  let fixedCost = 0
  for (let own = 0; own < problem.groups.length; own++) if (!touched.has(own)) fixedCost += costOf(own, 0)
  return {
    model,
    problem,
    room,
    order,
    minutes: order.map((index) => at(minutes, index)),
    symmetryPredecessor,
    fixed,
    start,
    spans,
    fixedCost,
  }
}

function isFree(costs: CostTable): boolean {
  for (const cost of costs) if (cost !== 0) return false
  return true
}

/** The last group first, in each group as before. */
function groupsReversed(items: readonly number[], group: Int32Array): number[] {
  const groups: number[][] = []
  let last = -1
  for (const index of items) {
    if (at(group, index) !== last) groups.push([])
    last = at(group, index)
    groups.at(-1)?.push(index)
  }
  return groups.reverse().flat()
}

/** The fixed items and those at some places. */
export function itemsAt({ fixed, order }: Layout, positions: readonly number[]): number[] {
  return [...fixed, ...positions.map((position) => at(order, position))]
}
