import { DeviationBound } from './deviation-bound'
import type { Frontier } from './frontier'
import { relaxedCost } from './lagrangian-relaxation'
import type { Layout } from './layout'
import { at, type Counter, counterCost, MILLI } from './problem'

/** The counters of the partial plans of a beam search: their sums, what these are certain to cost, and their ranges. */
export class CounterTable {
  /** Sums a partial plan. */
  readonly width: number
  bound: DeviationBound
  private readonly ceilings: Float64Array
  /** A counter that needs so much and minds no more stops there. */
  private readonly enough: Float64Array
  private readonly salt: Int32Array
  /** By counter, the last place that adds to it; -1 for none. */
  private readonly last: Int32Array
  private readonly settledAt: ReadonlyMap<number, readonly number[]>
  private readonly minima: readonly { readonly counter: number; readonly min: number; readonly rest: Float64Array }[]

  constructor(
    private readonly layout: Layout,
    private readonly multipliers: readonly number[],
  ) {
    const { counters } = layout.problem
    this.width = counters.length
    this.ceilings = Float64Array.from(counters, ({ max }) => max)
    this.enough = Float64Array.from(counters, enoughOf)
    this.salt = Int32Array.from(counters, (_, index) => Math.imul(index + 1, 0x9e3779b1) | 1)
    this.last = lastPlaces(layout)
    const settledAt = new Map<number, number[]>()
    this.last.forEach((place, counter) => {
      const own = settledAt.get(place)
      if (own === undefined) settledAt.set(place, [counter])
      else own.push(counter)
    })
    this.settledAt = settledAt
    this.bound = this.boundAfter(-1)
    this.minima = counters.flatMap(({ min }, counter) =>
      min > 0 ? [{ counter, min, rest: restOf(layout, counter) }] : [],
    )
  }

  /** Sets up the first partial plan: what its fixed items have enough of, and counters that no free item changes. */
  begin(states: Frontier): void {
    for (let counter = 0; counter < this.width; counter++)
      states.costSoFar[0] = (states.costSoFar[0] as number) + this.capped(states.sums, 0, counter)
    this.settle(-1, states)
    states.deviation[0] = this.bound.least(states.sums, 0, this.layout.room)
    if (states.costSoFar[0] === Number.POSITIVE_INFINITY) states.size = 0
  }

  /** Adds what is at a place to a row of sums; returns what that costs beyond its price, or -1 beyond a maximum. */
  add(sums: Int32Array<ArrayBufferLike>, row: number, place: number): number {
    const { start, counter, amount } = this.layout.model.columns
    const index = this.layout.order[place] as number
    const end = start[index + 1] as number
    let cost = 0
    for (let add = start[index] as number; add < end; add++) {
      const of = counter[add] as number
      const sum = (sums[row + of] as number) + (amount[add] as number)
      if (sum > (this.ceilings[of] as number)) return -1
      sums[row + of] = sum
      if (sum > (this.enough[of] as number)) cost += this.capped(sums, row, of)
    }
    return cost
  }

  hash(sums: Int32Array<ArrayBufferLike>, row: number): number {
    let hash = 0
    for (let counter = 0; counter < this.width; counter++)
      hash = (hash + Math.imul(sums[row + counter] as number, this.salt[counter] as number)) | 0
    return hash
  }

  /** Whether every minimum can still be reached from a place on. */
  reachable(sums: Int32Array<ArrayBufferLike>, row: number, place: number): boolean {
    for (const { counter, min, rest } of this.minima)
      if ((this.last[counter] as number) >= place && (sums[row + counter] as number) + (rest[place] as number) < min)
        return false
    return true
  }

  /** Makes the counters that change no more after a place part of the cost, and forgets their sums; whether any did. */
  settle(place: number, states: Frontier): boolean {
    const counters = this.settledAt.get(place)
    if (counters === undefined) return false
    this.bound = this.boundAfter(place)
    for (const counter of counters) {
      const own = at(this.layout.problem.counters, counter)
      const multiplier = at(this.multipliers, counter)
      for (let state = 0; state < states.size; state++) {
        const position = state * this.width + counter
        const sum = states.sums[position] as number
        states.costSoFar[state] =
          (states.costSoFar[state] as number) + counterCost(own, sum) - relaxedCost(own, multiplier, sum)
        states.sums[position] = 0
      }
    }
    return true
  }

  /** Caps a sum at what is enough; the price of the rest, which was below 0, is given back. */
  private capped(sums: Int32Array<ArrayBufferLike>, row: number, counter: number): number {
    const excess = (sums[row + counter] as number) - (this.enough[counter] as number)
    if (!(excess > 0)) return 0
    sums[row + counter] = this.enough[counter] as number
    return -(this.multipliers[counter] as number) * MILLI * excess
  }

  private boundAfter(place: number): DeviationBound {
    return new DeviationBound(this.layout, this.multipliers, (counter) => at(this.last, counter) > place)
  }
}

function enoughOf({ weight, low, high, min, max }: Counter): number {
  if (max < Number.POSITIVE_INFINITY || (weight > 0 && high < Number.POSITIVE_INFINITY)) return Number.POSITIVE_INFINITY
  return Math.max(min, weight > 0 ? Math.ceil(low / MILLI) : 0)
}

function lastPlaces({ order, model, problem }: Layout): Int32Array {
  const { start, counter } = model.columns
  const places = new Int32Array(problem.counters.length).fill(-1)
  order.forEach((index, place) => {
    for (let add = at(start, index); add < at(start, index + 1); add++) places[at(counter, add)] = place
  })
  return places
}

/** By place, how much of a counter can be had from there on. */
function restOf({ order, problem }: Layout, counter: number): Float64Array {
  const rest = new Float64Array(order.length + 1)
  for (let place = order.length - 1; place >= 0; place--) {
    const amount = at(problem.items, at(order, place)).adds.find(([of]) => of === counter)?.[1] ?? 0
    rest[place] = at(rest, place + 1) + amount
  }
  return rest
}
