import { groupCost, type Layout } from './layout'
import { at, timeCost } from './problem'
import { pricesAt } from './relaxation'

/** Cheapest relaxed completion of partial plans at given multipliers. Minutes count free items only. */
export interface Completion {
  /** Price of each place. */
  readonly price: Float64Array
  /**
   * The least cost still to come once the places before `place` are decided, given the minutes in the open group and
   * the minutes in all. A sweep asks place by place, from the first to the last.
   */
  rest(place: number, inGroup: number, inAll: number): number
}

/** What is asked for is worked out once a place, from the ways to spend minutes on what is left of the group. */
export function complete(layout: Layout, multipliers: readonly number[]): Completion {
  const size = layout.problem.capacity - layout.start.minutes + 1
  const price = pricesAt(layout, multipliers)
  const after = suffixes(layout, price)
  const known = new Float64Array(size * size)
  const knownAt = new Int32Array(known.length).fill(-1)
  let number = -1
  let until = 0
  let from = 0
  let ways: Ways = { begin: new Int32Array(0), minutes: new Int32Array(0), cost: new Float64Array(0) }
  let costs = new Float64Array(0)
  let later = at(after, 0)
  const enter = (place: number) => {
    number = layout.spans.findIndex(({ from, to }) => place >= from && place < to)
    const span = at(layout.spans, number)
    from = span.from
    until = span.to
    ways = backward(layout, number, price)
    costs = Float64Array.from({ length: size }, (_, m) => groupCost(layout, span.group, m))
    later = at(after, number + 1)
  }
  return {
    price,
    rest: (place, inGroup, inAll) => {
      if (place === layout.order.length) return (after.at(-1) as Float64Array)[inAll] as number
      if (number < 0 || place >= until) enter(place)
      const key = inGroup * size + inAll
      if (knownAt[key] === place) return known[key] as number
      const { begin, minutes, cost } = ways
      const end = begin[place - from + 1] as number
      let least = Number.POSITIVE_INFINITY
      for (let way = begin[place - from] as number; way < end; way++) {
        const more = minutes[way] as number
        if (inAll + more >= size) break
        const value = (cost[way] as number) + (costs[inGroup + more] as number) + (later[inAll + more] as number)
        if (value < least) least = value
      }
      knownAt[key] = place
      known[key] = least
      return least
    },
  }
}

/**
 * The ways to decide a group from a place on: how many minutes more it can get, ascending, and the least price of each.
 * Those of place p begin at `begin[p - from]` and end where the next begin.
 */
interface Ways {
  readonly begin: Int32Array
  readonly minutes: Int32Array
  readonly cost: Float64Array
}

function backward(layout: Layout, number: number, price: Float64Array): Ways {
  const { from, to } = at(layout.spans, number)
  const size = layout.problem.capacity - layout.start.minutes + 1
  const rows = to - from
  const tables = new Float64Array((rows + 1) * size).fill(Number.POSITIVE_INFINITY)
  tables[rows * size] = 0
  for (let place = to - 1; place >= from; place--) {
    const minutes = at(layout.minutes, place)
    const cost = at(price, place)
    const row = (place - from) * size
    const next = row + size
    for (let m = 0; m < size; m++) {
      const skip = tables[next + m] as number
      const take = m < minutes ? Number.POSITIVE_INFINITY : (tables[next + m - minutes] as number) + cost
      tables[row + m] = take < skip ? take : skip
    }
  }
  const ways = {
    begin: new Int32Array(rows + 1),
    minutes: new Int32Array(rows * size),
    cost: new Float64Array(rows * size),
  }
  let count = 0
  for (let row = 0; row < rows; row++) {
    for (let m = 0; m < size; m++) {
      const cost = tables[row * size + m] as number
      if (cost === Number.POSITIVE_INFINITY) continue
      ways.minutes[count] = m
      ways.cost[count] = cost
      count++
    }
    ways.begin[row + 1] = count
  }
  return ways
}

/** By group: the least cost of deciding it and all later ones, by minutes used before it. */
export function suffixes(layout: Layout, price: Float64Array): Float64Array[] {
  const { problem, start } = layout
  const size = problem.capacity - start.minutes + 1
  const last = Float64Array.from({ length: size }, (_, s) => timeCost(problem, start.minutes + s))
  const after = [last]
  for (let number = layout.spans.length - 1; number >= 0; number--) {
    const next = after[0] as Float64Array
    const costs = spent(layout, number, forward(layout, number, price))
    const least = new Float64Array(size).fill(Number.POSITIVE_INFINITY)
    for (let m = 0; m < size; m++) {
      const own = costs[m] as number
      if (own === Number.POSITIVE_INFINITY) continue
      for (let s = 0; s + m < size; s++) {
        const value = own + (next[s + m] as number)
        if (value < (least[s] as number)) least[s] = value
      }
    }
    after.unshift(least)
  }
  return after
}

/** The least cost of spending each number of minutes on a group, its target's cost included, from its `forward` tables. */
export function spent(layout: Layout, number: number, tables: Float64Array): Float64Array {
  const { group } = at(layout.spans, number)
  const size = layout.problem.capacity - layout.start.minutes + 1
  const costs = tables.slice(tables.length - size)
  for (let m = 0; m < size; m++) costs[m] = (costs[m] as number) + groupCost(layout, group, m)
  return costs
}

/**
 * Within a group, before each of its places and at its end: the least price of every number of minutes. One table after
 * the other, `size` entries each.
 */
export function forward(layout: Layout, number: number, price: Float64Array): Float64Array {
  const { from, to } = at(layout.spans, number)
  const size = layout.problem.capacity - layout.start.minutes + 1
  const tables = new Float64Array((to - from + 1) * size).fill(Number.POSITIVE_INFINITY)
  tables[0] = 0
  for (let place = from; place < to; place++) {
    const row = (place - from) * size
    const next = row + size
    const minutes = at(layout.minutes, place)
    const cost = price[place] as number
    for (let m = 0; m < size; m++) {
      const skip = tables[row + m] as number
      const take = m < minutes ? Number.POSITIVE_INFINITY : (tables[row + m - minutes] as number) + cost
      tables[next + m] = take < skip ? take : skip
    }
  }
  return tables
}
