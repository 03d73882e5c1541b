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
   * The least cost still to come once the places before `place` are decided, by turn-taking state, minutes in the open
   * group and minutes in all: entry `state * stride * stride + inGroup * stride + inAll`.
   */
  before(place: number): Float64Array
  /** One more than the minutes that free items may fill; 0 when the tables do not depend on minutes. */
  readonly stride: number
}

/** Tables are made a group at a time, as a sweep comes to it: they are large. */
export function complete(layout: Layout, multipliers: readonly number[]): Completion {
  const stride = layout.problem.capacity - layout.start.minutes + 1
  const price = pricesAt(layout, multipliers)
  const turns = turnsOf(layout)
  const after = suffixes(layout, price, turns)
  let made: { readonly from: number; readonly to: number; readonly tables: readonly Float64Array[] } | undefined
  return {
    price,
    turns,
    stride,
    before: (place) => {
      if (made === undefined || place < made.from || place >= made.to) {
        const number = layout.spans.findIndex(({ from, to }) => place >= from && place < to)
        const { from, to } = at(layout.spans, number)
        made = { from, to, tables: groupTables(layout, number, price, turns, after[number + 1] as Float64Array) }
      }
      return at(made.tables, place - made.from)
    },
  }
}

/** By group: the least cost of deciding it and all later ones, by minutes used before it. */
export function suffixes(layout: Layout, price: Float64Array, turns: Turns): Float64Array[] {
  const size = layout.problem.capacity - layout.start.minutes + 1
  const last = Float64Array.from({ length: size }, (_, s) => layout.problem.timeWeight * MILLI * (size - 1 - s))
  const after = [last]
  for (let number = layout.spans.length - 1; number >= 0; number--) {
    const next = after[0] as Float64Array
    const spent = spending(layout, number, price, turns)
    after.unshift(
      Float64Array.from({ length: size }, (_, s) => {
        let least = Number.POSITIVE_INFINITY
        for (let m = 0; s + m < size; m++) least = Math.min(least, (spent[m] as number) + (next[s + m] as number))
        return least
      }),
    )
  }
  return after
}

/** The least cost of spending each number of minutes on a group, its target's cost included. */
export function spending(layout: Layout, number: number, price: Float64Array, turns: Turns): Float64Array {
  const { group } = at(layout.spans, number)
  const size = layout.problem.capacity - layout.start.minutes + 1
  const ends = forward(layout, number, price, turns).at(-1) as Float64Array
  return Float64Array.from({ length: size }, (_, m) => {
    let least = Number.POSITIVE_INFINITY
    for (let state = 0; state < turns.states; state++) least = Math.min(least, ends[state * size + m] as number)
    return least + groupCost(layout, group, m)
  })
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

/** The tables before each place of a group, given the costs after it by minutes in all. */
function groupTables(
  layout: Layout,
  number: number,
  price: Float64Array,
  turns: Turns,
  after: Float64Array,
): Float64Array[] {
  const { from, to, group } = at(layout.spans, number)
  const stride = after.length
  const area = stride * stride
  const closed = new Float64Array(area)
  for (let g = 0; g < stride; g++) {
    const cost = groupCost(layout, group, g)
    for (let s = g; s < stride; s++) closed[g * stride + s] = cost + (after[s] as number)
  }
  const reached = reachable(layout, number, stride)
  const tables = new Array<Float64Array>(to - from)
  let next = new Float64Array(turns.states * area)
  for (let state = 0; state < turns.states; state++) next.set(closed, state * area)
  for (let place = to - 1; place >= from; place--) {
    // Only what a sweep can come to is written, and read.
    const table = new Float64Array(next.length)
    const minutes = at(layout.minutes, place)
    const cost = price[place] as number
    const shift = minutes * stride + minutes
    const here = at(reached, place - from)
    for (let state = 0; state < turns.states; state++) {
      const skipTo = step(layout, turns, state, place, 0)
      const takeTo = step(layout, turns, state, place, 1)
      for (let g = 0; g < stride; g++) {
        if (here[g] === 0) continue
        const row = g * stride
        const own = state * area + row
        const skip = skipTo * area + row
        const take = takeTo * area + row + shift
        if (skipTo < 0) table.fill(Number.POSITIVE_INFINITY, own + g, own + stride)
        else for (let s = g; s < stride; s++) table[own + s] = next[skip + s] as number
        if (takeTo < 0) continue
        for (let s = g; s + minutes < stride; s++) {
          const value = (next[take + s] as number) + cost
          if (value < (table[own + s] as number)) table[own + s] = value
        }
      }
    }
    tables[place - from] = table
    next = table
  }
  return tables
}

/** By place of a group: which minutes may have been spent on the group before it. */
function reachable(layout: Layout, number: number, stride: number): Uint8Array[] {
  const { from, to } = at(layout.spans, number)
  let reached = new Uint8Array(stride)
  reached[0] = 1
  const rows: Uint8Array[] = []
  for (let place = from; place < to; place++) {
    rows.push(reached)
    reached = reached.slice()
    const minutes = at(layout.minutes, place)
    for (let g = stride - 1; g >= minutes; g--) if (rows.at(-1)?.[g - minutes] === 1) reached[g] = 1
  }
  return rows
}
