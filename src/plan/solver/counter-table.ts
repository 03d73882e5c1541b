import { DeviationBound } from './deviation-bound'
import { relaxedCost } from './lagrangian-relaxation'
import type { Layout } from './layout'
import { at, type Counter, counterCost, MILLI } from './problem'
import type { StateTable } from './state-table'

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
  private readonly closedAt: ReadonlyMap<number, readonly number[]>
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
    this.last = lastPositions(layout)
    const closedAt = new Map<number, number[]>()
    this.last.forEach((position, counter) => {
      const own = closedAt.get(position)
      if (own === undefined) closedAt.set(position, [counter])
      else own.push(counter)
    })
    this.closedAt = closedAt
    this.bound = this.boundAfter(-1)
    this.minima = counters.flatMap(({ min }, counter) =>
      min > 0 ? [{ counter, min, rest: remainingOf(layout, counter) }] : [],
    )
  }

  /** Sets up the first partial plan: what its fixed items have enough of, and counters that no free item changes. */
  begin(states: StateTable): void {
    for (let counter = 0; counter < this.width; counter++)
      states.costSoFar[0] = (states.costSoFar[0] as number) + this.capped(states.sums, 0, counter)
    this.close(-1, states)
    states.deviation[0] = this.bound.least(states.sums, 0, this.layout.room)
    if (states.costSoFar[0] === Number.POSITIVE_INFINITY) states.size = 0
  }

  /** Adds what is at a place to a row of sums; returns what that costs beyond its price, or -1 beyond a maximum. */
  add(sums: Int32Array<ArrayBufferLike>, row: number, position: number): number {
    const { start, counter, amount } = this.layout.model.columns
    const index = this.layout.order[position] as number
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
  reachable(sums: Int32Array<ArrayBufferLike>, row: number, position: number): boolean {
    for (const { counter, min, rest } of this.minima)
      if (
        (this.last[counter] as number) >= position &&
        (sums[row + counter] as number) + (rest[position] as number) < min
      )
        return false
    return true
  }

  /** Makes the counters that change no more after a place part of the cost, and forgets their sums; whether any did. */
  close(position: number, states: StateTable): boolean {
    const counters = this.closedAt.get(position)
    if (counters === undefined) return false
    this.bound = this.boundAfter(position)
    for (const counter of counters) {
      const own = at(this.layout.problem.counters, counter)
      const multiplier = at(this.multipliers, counter)
      for (let state = 0; state < states.size; state++) {
        const cell = state * this.width + counter
        const sum = states.sums[cell] as number
        states.costSoFar[state] =
          (states.costSoFar[state] as number) + counterCost(own, sum) - relaxedCost(own, multiplier, sum)
        states.sums[cell] = 0
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

  private boundAfter(position: number): DeviationBound {
    return new DeviationBound(this.layout, this.multipliers, (counter) => at(this.last, counter) > position)
  }
}

function enoughOf({ weight, low, high, min, max }: Counter): number {
  if (max < Number.POSITIVE_INFINITY || (weight > 0 && high < Number.POSITIVE_INFINITY)) return Number.POSITIVE_INFINITY
  return Math.max(min, weight > 0 ? Math.ceil(low / MILLI) : 0)
}

function lastPositions({ order, model, problem }: Layout): Int32Array {
  const { start, counter } = model.columns
  const positions = new Int32Array(problem.counters.length).fill(-1)
  order.forEach((index, position) => {
    for (let add = at(start, index); add < at(start, index + 1); add++) positions[at(counter, add)] = position
  })
  return positions
}

/** By place, how much of a counter can be had from there on. */
function remainingOf({ order, problem }: Layout, counter: number): Float64Array {
  const rest = new Float64Array(order.length + 1)
  for (let position = order.length - 1; position >= 0; position--) {
    const amount = at(problem.items, at(order, position)).coefficients.find(([of]) => of === counter)?.[1] ?? 0
    rest[position] = at(rest, position + 1) + amount
  }
  return rest
}
