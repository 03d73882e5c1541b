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
  let ways: readonly (readonly Way[])[] = []
  let costs = new Float64Array(0)
  let later = at(after, 0)
  const enter = (place: number) => {
    number = layout.spans.findIndex(({ from, to }) => place >= from && place < to)
    const { group, to } = at(layout.spans, number)
    until = to
    ways = backward(layout, number, price, turns)
    costs = Float64Array.from({ length: size }, (_, m) => groupCost(layout, group, m))
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
      const { minutes, cost } = (ways[place - at(layout.spans, number).from] as readonly Way[])[turn] as Way
      let least = Number.POSITIVE_INFINITY
      for (let way = 0; way < minutes.length; way++) {
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

/** How many minutes more a group can get, ascending, and the least price of each. */
interface Way {
  readonly minutes: Int32Array
  readonly cost: Float64Array
}

/** By place of a group and state of turn-taking: the ways to decide the group from there on. */
function backward(layout: Layout, number: number, price: Float64Array, turns: Turns): Way[][] {
  const { from, to } = at(layout.spans, number)
  const size = layout.problem.capacity - layout.start.minutes + 1
  let next = new Float64Array(turns.states * size).fill(Number.POSITIVE_INFINITY)
  for (let state = 0; state < turns.states; state++) next[state * size] = 0
  const ways = new Array<Way[]>(to - from)
  for (let place = to - 1; place >= from; place--) {
    const now = new Float64Array(next.length).fill(Number.POSITIVE_INFINITY)
    const minutes = at(layout.minutes, place)
    const cost = at(price, place)
    const own: Way[] = []
    for (let state = 0; state < turns.states; state++) {
      const row = state * size
      const skipTo = step(layout, turns, state, place, 0) * size
      const takeTo = step(layout, turns, state, place, 1) * size
      if (skipTo >= 0) for (let m = 0; m < size; m++) now[row + m] = next[skipTo + m] as number
      if (takeTo >= 0)
        for (let m = minutes; m < size; m++) {
          const value = (next[takeTo + m - minutes] as number) + cost
          if (value < (now[row + m] as number)) now[row + m] = value
        }
      own.push(finite(now.subarray(row, row + size)))
    }
    ways[place - from] = own
    next = now
  }
  return ways
}

function finite(costs: Float64Array): Way {
  let count = 0
  for (const cost of costs) if (cost !== Number.POSITIVE_INFINITY) count++
  const way = { minutes: new Int32Array(count), cost: new Float64Array(count) }
  for (let m = costs.length - 1; m >= 0; m--) {
    if (costs[m] === Number.POSITIVE_INFINITY) continue
    count--
    way.minutes[count] = m
    way.cost[count] = costs[m] as number
  }
  return way
}

/** By group: the least cost of deciding it and all later ones, by minutes used before it. */
export function suffixes(layout: Layout, price: Float64Array, turns: Turns): Float64Array[] {
  const size = layout.problem.capacity - layout.start.minutes + 1
  const last = Float64Array.from({ length: size }, (_, s) => layout.problem.timeWeight * MILLI * (size - 1 - s))
  const after = [last]
  for (let number = layout.spans.length - 1; number >= 0; number--) {
    const next = after[0] as Float64Array
    const costs = spent(layout, number, forward(layout, number, price, turns).at(-1) as Float64Array, turns)
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

/** The least cost of spending each number of minutes on a group, its target's cost included; `ends` closes `forward`. */
export function spent(layout: Layout, number: number, ends: Float64Array, turns: Turns): Float64Array {
  const { group } = at(layout.spans, number)
  const size = layout.problem.capacity - layout.start.minutes + 1
  const costs = new Float64Array(size).fill(Number.POSITIVE_INFINITY)
  for (let m = 0; m < size; m++) {
    let least = Number.POSITIVE_INFINITY
    for (let state = 0; state < turns.states; state++) least = Math.min(least, ends[state * size + m] as number)
    if (least !== Number.POSITIVE_INFINITY) costs[m] = least + groupCost(layout, group, m)
  }
  return costs
}

/** Within a group, before each of its places and at its end: the least price of every state and number of minutes. */
export function forward(layout: Layout, number: number, price: Float64Array, turns: Turns): Float64Array[] {
  const { from, to } = at(layout.spans, number)
  const size = layout.problem.capacity - layout.start.minutes + 1
  const first = new Float64Array(turns.states * size).fill(Number.POSITIVE_INFINITY)
  first[turns.open(from) * size] = 0
  const tables = [first]
  for (let place = from; place < to; place++) {
    const now = at(tables, place - from)
    const next = new Float64Array(now.length).fill(Number.POSITIVE_INFINITY)
    for (let state = 0; state < turns.states; state++) {
      for (const taken of [0, 1] as const) {
        const goal = step(layout, turns, state, place, taken)
        if (goal < 0) continue
        const shift = taken * at(layout.minutes, place)
        const cost = taken * (price[place] as number)
        for (let m = 0; m + shift < size; m++) {
          const value = (now[state * size + m] as number) + cost
          if (value < (next[goal * size + m + shift] as number)) next[goal * size + m + shift] = value
        }
      }
    }
    tables.push(next)
  }
  return tables
}

/** The state after a place is decided, -1 for a breach; where an area ends, the next begins. */
export function step(layout: Layout, turns: Turns, state: number, place: number, taken: 0 | 1): number {
  const next = taken === 1 ? at(turns.take, state) : state
  if (next < 0 || layout.area[place + 1] === layout.area[place]) return next
  return turns.close(next, place + 1)
}
