import type { Layout } from './layout'
import { at, MILLI } from './problem'

/**
 * What the counters are certain to cost beyond their relaxed price, for a partial plan: what is over stays over, and of
 * what a mix still lacks no more can be had than the minutes left allow. At best the cheapest is what goes without.
 */
export class DeviationBound {
  private readonly counter: Int32Array
  private readonly low: Float64Array
  private readonly high: Float64Array
  /** By counter, the cost of a unit beyond the relaxed price: between the ends of the target, above, and below. */
  private readonly within: Float64Array
  private readonly over: Float64Array
  private readonly under: Float64Array
  /** Where each mix ends. */
  private readonly ends: Int32Array
  /** By mix: the most that a minute of any item adds to it, in thousandths. */
  private readonly rate: Float64Array

  /** @param open the counters that can still change */
  constructor(layout: Layout, multipliers: readonly number[], open: (counter: number) => boolean) {
    const columns = layout.problem.counters
      .map((counter, index) => {
        const { weight, mix = `${index}` } = counter
        const multiplier = at(multipliers, index)
        const soft = weight > 0
        return {
          index,
          mix,
          low: soft ? counter.low : MILLI * counter.min,
          high: soft ? counter.high : Number.POSITIVE_INFINITY,
          within: Math.max(0, -multiplier),
          over: soft ? weight - multiplier : 0,
          under: soft ? weight + multiplier : 0,
        }
      })
      .filter(({ index, within, over, under }) => open(index) && (within > 0 || over > 0 || under > 0))
      .sort((a, b) => (a.mix < b.mix ? -1 : a.mix > b.mix ? 1 : a.under - b.under || a.index - b.index))
    this.counter = Int32Array.from(columns, ({ index }) => index)
    this.low = Float64Array.from(columns, ({ low }) => low)
    this.high = Float64Array.from(columns, ({ high }) => high)
    this.within = Float64Array.from(columns, ({ within }) => within)
    this.over = Float64Array.from(columns, ({ over }) => over)
    this.under = Float64Array.from(columns, ({ under }) => under)
    const ends = columns.flatMap(({ mix }, position) => (mix === columns[position + 1]?.mix ? [] : [position + 1]))
    this.ends = Int32Array.from(ends)
    this.rate = ratesOf(
      layout,
      new Map(columns.map(({ index }, position) => [index, ends.findIndex((end) => position < end)])),
      ends.length,
    )
  }

  /** @param row where the partial plan's sums begin; @param left minutes that it has left */
  least(sums: Int32Array<ArrayBufferLike>, row: number, left: number): number {
    const { counter, low, high, within, over, under, ends, rate } = this
    let cost = 0
    let from = 0
    for (let mix = 0; mix < ends.length; mix++) {
      const end = ends[mix] as number
      let lacking = rate[mix] === Number.POSITIVE_INFINITY ? Number.NEGATIVE_INFINITY : -(rate[mix] as number) * left
      for (let target = from; target < end; target++) {
        const sum = MILLI * (sums[row + (counter[target] as number)] as number)
        const least = low[target] as number
        if (sum < least) {
          lacking += least - sum
          continue
        }
        const most = high[target] as number
        cost += (within[target] as number) * (Math.min(sum, most) - least)
        if (sum > most) cost += (over[target] as number) * (sum - most)
      }
      for (let target = from; target < end && lacking > 0; target++) {
        const short = (low[target] as number) - MILLI * (sums[row + (counter[target] as number)] as number)
        if (short <= 0) continue
        const without = Math.min(lacking, short)
        cost += (under[target] as number) * without
        lacking -= without
      }
      from = end
    }
    return cost
  }
}

function ratesOf({ order, model }: Layout, mixOf: ReadonlyMap<number, number>, mixes: number): Float64Array {
  const { minutes, start, counter, amount } = model.columns
  const rates = new Float64Array(mixes)
  const sums = new Float64Array(mixes)
  for (const index of order) {
    sums.fill(0)
    for (let add = at(start, index); add < at(start, index + 1); add++) {
      const mix = mixOf.get(at(counter, add))
      if (mix !== undefined) sums[mix] = at(sums, mix) + at(amount, add)
    }
    for (let mix = 0; mix < mixes; mix++)
      if (at(sums, mix) > 0) rates[mix] = Math.max(at(rates, mix), (MILLI * at(sums, mix)) / at(minutes, index))
  }
  return rates
}
