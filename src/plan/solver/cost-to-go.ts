import { addItem, type CostTable, correlate, emptyTable, knapsackRow } from './knapsack'
import { pricesAt } from './lagrangian-relaxation'
import type { Layout } from './layout'
import { at, timeCost } from './problem'

/**
 * The least cost still to come, relaxed at given multipliers, for a partial plan: that of the open group's target
 * included. A beam search enters place by place; what is asked for there is worked out once, from the ways to spend minutes on
 * what is left of the group.
 */
export class CostToGo {
  /** Price of each place. */
  readonly price: Float64Array
  private readonly size: number
  private readonly later: readonly CostTable[]
  private readonly known: Float64Array
  private readonly knownAt: Int32Array
  private span = -1
  private ways: Ways = { begin: new Int32Array(1), minutes: new Int32Array(0), cost: new Float64Array(0) }
  private position = -1
  private begin = 0
  private end = 0

  constructor(
    private readonly layout: Layout,
    multipliers: readonly number[],
  ) {
    this.size = layout.room + 1
    this.price = pricesAt(layout, multipliers)
    this.later = laterCosts(layout, this.price)
    this.known = new Float64Array(this.size ** 2)
    this.knownAt = new Int32Array(this.size ** 2)
  }

  /** From here on, what is asked for is the cost to go once a place is decided. */
  enter(position: number): void {
    const { spans } = this.layout
    if (this.span < 0 || position < at(spans, this.span).from || position >= at(spans, this.span).to) {
      this.span = spans.findIndex(({ from, to }) => position >= from && position < to)
      this.ways = waysThrough(this.layout, this.span, this.price)
    }
    const row = position - at(spans, this.span).from
    this.position = position
    this.begin = at(this.ways.begin, row)
    this.end = at(this.ways.begin, row + 1)
  }

  /** Given the minutes of free items in the open group, and in all. */
  least(inGroup: number, inAll: number): number {
    const { size, known, knownAt, position, end } = this
    const key = inGroup * size + inAll
    if (knownAt[key] === position + 1) return known[key] as number
    const { minutes, cost } = this.ways
    const costs = (this.layout.spans[this.span] as Layout['spans'][number]).costs
    const later = this.later[this.span + 1] as CostTable
    let least = Number.POSITIVE_INFINITY
    for (let way = this.begin; way < end; way++) {
      const more = minutes[way] as number
      if (inAll + more >= size) break
      const value = (cost[way] as number) + (costs[inGroup + more] as number) + (later[inAll + more] as number)
      if (value < least) least = value
    }
    knownAt[key] = position + 1
    known[key] = least
    return least
  }
}

/**
 * The ways to decide what comes after a place of a group: how many minutes more it can get, ascending, and the least
 * price of each. Those after place p begin at `begin[p - from]` and end where the next begin.
 */
interface Ways {
  readonly begin: Int32Array
  readonly minutes: Int32Array
  readonly cost: Float64Array
}

function waysThrough(layout: Layout, number: number, price: Float64Array): Ways {
  const { from, to } = at(layout.spans, number)
  const size = layout.room + 1
  const rows = to - from
  const tables = new Float64Array(rows * size).fill(Number.POSITIVE_INFINITY)
  tables[(rows - 1) * size] = 0
  for (let row = rows - 1; row > 0; row--)
    knapsackRow(tables, { from: row, into: row - 1, size }, at(layout.minutes, from + row), at(price, from + row))
  const begin = new Int32Array(rows + 1)
  const minutes = new Int32Array(rows * size)
  const costs = new Float64Array(rows * size)
  let count = 0
  for (let row = 0; row < rows; row++) {
    for (let m = 0; m < size; m++) {
      const cost = tables[row * size + m] as number
      if (cost === Number.POSITIVE_INFINITY) continue
      minutes[count] = m
      costs[count] = cost
      count++
    }
    begin[row + 1] = count
  }
  return { begin, minutes, cost: costs }
}

/** By group: the least cost of deciding it and all later ones, by minutes used before it; at the end that of unused time. */
export function laterCosts(layout: Layout, price: Float64Array): CostTable[] {
  const { problem, start, room, spans } = layout
  const unused = new Float64Array(room + 1)
  for (let m = 0; m <= room; m++) unused[m] = timeCost(problem, start.minutes + m)
  const after: CostTable[] = [unused]
  for (let number = spans.length - 1; number >= 0; number--) {
    const { from, to } = at(spans, number)
    const whole = emptyTable(room + 1)
    for (let position = from; position < to; position++)
      addItem(whole, at(layout.minutes, position), at(price, position))
    const least = new Float64Array(room + 1)
    correlate(spent(layout, number, whole), at(after, 0), least)
    after.unshift(least)
  }
  return after
}

/** The least cost of spending each number of minutes on a group, its target's cost included, from its prefixes. */
export function spent(layout: Layout, number: number, tables: CostTable): CostTable {
  const { costs } = at(layout.spans, number)
  const whole = tables.slice(tables.length - costs.length)
  for (let m = 0; m < costs.length; m++) whole[m] = (whole[m] as number) + (costs[m] as number)
  return whole
}

/** Within a group, before each of its places and at its end: the least price of every number of minutes, a row each. */
export function prefixes(layout: Layout, number: number, price: Float64Array): CostTable {
  const { from, to } = at(layout.spans, number)
  const size = layout.room + 1
  const tables = new Float64Array((to - from + 1) * size).fill(Number.POSITIVE_INFINITY)
  tables[0] = 0
  for (let row = 0; row < to - from; row++)
    knapsackRow(tables, { from: row, into: row + 1, size }, at(layout.minutes, from + row), at(price, from + row))
  return tables
}
