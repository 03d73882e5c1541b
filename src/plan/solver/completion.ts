import { groupCost, type Layout } from './layout'
import { at, MILLI } from './problem'
import { pricesAt } from './relaxation'
import { type Turns, turnsOf } from './turns'

/** Cheapest relaxed completion of partial plans at given multipliers. Minutes count free items only. */
export interface Completion {
  /** Price of each place. */
  readonly price: Float64Array
  readonly turns: Turns
  /**
   * The least cost still to come once the places before `place` are decided, given the state of turn-taking, the
   * minutes in the open group and the minutes in all. A sweep asks place by place, from the first to the last.
   */
  rest(place: number, turn: number, inGroup: number, inAll: number): number
}

/** What is asked for is worked out once a place, from the ways to spend minutes on what is left of the group. */
export function complete(layout: Layout, multipliers: readonly number[]): Completion {
  const size = layout.problem.capacity - layout.start.minutes + 1
  const price = pricesAt(layout, multipliers)
  const turns = turnsOf(layout)
  const after = suffixes(layout, price, turns)
  const known = new Float64Array(turns.states * size * size)
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
    ways = backward(layout, number, price, turns)
    costs = Float64Array.from({ length: size }, (_, m) => groupCost(layout, span.group, m))
    later = at(after, number + 1)
  }
  return {
    price,
    turns,
    rest: (place, turn, inGroup, inAll) => {
      if (place === layout.order.length) return (after.at(-1) as Float64Array)[inAll] as number
      if (number < 0 || place >= until) enter(place)
      const key = (turn * size + inGroup) * size + inAll
      if (knownAt[key] === place) return known[key] as number
      const { begin, minutes, cost } = ways
      const row = (place - from) * turns.states + turn
      const end = begin[row + 1] as number
      let least = Number.POSITIVE_INFINITY
      for (let way = begin[row] as number; way < end; way++) {
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
 * The ways to decide a group from a place and a state of turn-taking on: how many minutes more it can get, ascending,
 * and the least price of each. Those of place p and state s begin at `begin[(p - from) * states + s]` and end where the
 * next begin.
 */
interface Ways {
  readonly begin: Int32Array
  readonly minutes: Int32Array
  readonly cost: Float64Array
}

function backward(layout: Layout, number: number, price: Float64Array, turns: Turns): Ways {
  const { from, to } = at(layout.spans, number)
  const { states } = turns
  const size = layout.problem.capacity - layout.start.minutes + 1
  const length = states * size
  const rows = (to - from) * states
  const tables = new Float64Array((to - from + 1) * length).fill(Number.POSITIVE_INFINITY)
  for (let state = 0; state < states; state++) tables[(to - from) * length + state * size] = 0
  for (let place = to - 1; place >= from; place--) {
    const minutes = at(layout.minutes, place)
    const cost = at(price, place)
    const next = (place - from + 1) * length
    for (let state = 0; state < states; state++) {
      const row = (place - from) * length + state * size
      const skipTo = step(layout, turns, state, place, 0)
      const takeTo = step(layout, turns, state, place, 1)
      if (skipTo >= 0) for (let m = 0; m < size; m++) tables[row + m] = tables[next + skipTo * size + m] as number
      if (takeTo < 0) continue
      const take = next + takeTo * size - minutes
      for (let m = minutes; m < size; m++) {
        const value = (tables[take + m] as number) + cost
        if (value < (tables[row + m] as number)) tables[row + m] = value
      }
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
export function suffixes(layout: Layout, price: Float64Array, turns: Turns): Float64Array[] {
  const size = layout.problem.capacity - layout.start.minutes + 1
  const last = Float64Array.from({ length: size }, (_, s) => layout.problem.timeWeight * MILLI * (size - 1 - s))
  const after = [last]
  for (let number = layout.spans.length - 1; number >= 0; number--) {
    const next = after[0] as Float64Array
    const costs = spent(layout, number, forward(layout, number, price, turns), turns)
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
export function spent(layout: Layout, number: number, tables: Float64Array, turns: Turns): Float64Array {
  const { group } = at(layout.spans, number)
  const size = layout.problem.capacity - layout.start.minutes + 1
  const last = tables.length - turns.states * size
  const costs = new Float64Array(size).fill(Number.POSITIVE_INFINITY)
  for (let m = 0; m < size; m++) {
    let least = Number.POSITIVE_INFINITY
    for (let state = 0; state < turns.states; state++)
      least = Math.min(least, tables[last + state * size + m] as number)
    if (least !== Number.POSITIVE_INFINITY) costs[m] = least + groupCost(layout, group, m)
  }
  return costs
}

/**
 * Within a group, before each of its places and at its end: the least price of every state and number of minutes. One
 * table after the other, `turns.states * size` entries each.
 */
export function forward(layout: Layout, number: number, price: Float64Array, turns: Turns): Float64Array {
  const { from, to } = at(layout.spans, number)
  const size = layout.problem.capacity - layout.start.minutes + 1
  const length = turns.states * size
  const tables = new Float64Array((to - from + 1) * length).fill(Number.POSITIVE_INFINITY)
  tables[turns.open(from) * size] = 0
  for (let place = from; place < to; place++) {
    const now = (place - from) * length
    for (let state = 0; state < turns.states; state++) {
      const row = now + state * size
      for (const taken of [0, 1] as const) {
        const goal = step(layout, turns, state, place, taken)
        if (goal < 0) continue
        const shift = taken * at(layout.minutes, place)
        const cost = taken * (price[place] as number)
        const target = now + length + goal * size + shift
        for (let m = 0; m + shift < size; m++) {
          const value = (tables[row + m] as number) + cost
          if (value < (tables[target + m] as number)) tables[target + m] = value
        }
      }
    }
  }
  return tables
}

/** The state after a place is decided, -1 for a breach; where an area ends, the next begins. */
export function step(layout: Layout, turns: Turns, state: number, place: number, taken: 0 | 1): number {
  const next = taken === 1 ? at(turns.take, state) : state
  if (next < 0 || layout.area[place + 1] === layout.area[place]) return next
  return turns.close(next, place + 1)
}
