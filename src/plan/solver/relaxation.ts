import { groupCost, type Layout, type Span } from './layout'
import { at, bump, type Counter, MILLI, timeCost } from './problem'

/** Multipliers of the counters' targets, and the lower bound that they prove. */
export interface Relaxation {
  /** One a counter, whole thousandths, at most the counter's weight in size. */
  readonly multipliers: readonly number[]
  readonly bound: number
  /** Choices met on the way, as places in the layout: good starts for a search. */
  readonly starts: readonly (readonly number[])[]
}

/**
 * Lagrangian relaxation of the counters' targets (Fisher 1981; for test assembly van der Linden 2005, ch. 4). Since
 * w|x - t| is the largest of l(x - t) over |l| <= w (with the end of the target that the sign of l speaks for), any multipliers give a lower bound; what remains is a knapsack a
 * group, joined exactly over the minutes of the session. The multipliers are improved by
 * subgradient steps.
 *
 * @param upper cost of the best choice known; @param from multipliers to begin with
 */
export function relax(layout: Layout, upper: number, rounds: number, from?: readonly number[]): Relaxation {
  const { problem, start } = layout
  const { counters } = problem
  const adds = layout.order.map((index) => at(problem.items, index).adds)
  const scale = minutesPerUnit(layout).map((minutes) => minutes * minutes)
  const knapsacks = new Knapsacks(layout)
  const starts: (readonly number[])[] = []

  let multipliers = from ?? counters.map(() => 0)
  let best = { multipliers, bound: Number.NEGATIVE_INFINITY }
  let reach = 1.5
  let stale = 0
  let still = 0

  for (let round = 0; round < rounds; round++) {
    const { bound, chosen } = knapsacks.solve(pricesAt(layout, multipliers), fixedAt(layout, multipliers))
    starts.push(chosen)
    if (bound > best.bound) {
      still = bound - best.bound < 1e-4 * upper ? still + 1 : 0
      best = { multipliers, bound }
      stale = 0
    } else {
      still++
      if (++stale >= 3) {
        reach /= 2
        stale = 0
      }
    }
    const sums = [...start.sums]
    for (const place of chosen)
      for (const [counter, amount] of at(adds, place)) sums[counter] = at(sums, counter) + amount
    const slopes = counters.map((counter, index) => slope(counter, MILLI * at(sums, index), at(multipliers, index)))
    const norm = slopes.reduce((sum, slope, index) => sum + at(scale, index) * slope * slope, 0)
    if (norm === 0 || best.bound >= upper || still >= PATIENCE) break
    const step = (reach * Math.max(upper - bound, upper * 0.01)) / norm
    multipliers = counters.map((counter, index) =>
      clamp(Math.round(at(multipliers, index) + step * at(scale, index) * at(slopes, index)), counter),
    )
  }
  return { ...best, starts }
}

/** Rounds without a notable rise of the bound after which no more are run. */
const PATIENCE = 1000

/** What taking each place costs beyond its group's target, at the multipliers. */
export function pricesAt({ problem, order }: Layout, multipliers: readonly number[]): Float64Array {
  return Float64Array.from(order, (index) => {
    const { adds, cost } = at(problem.items, index)
    let price = cost
    for (const [counter, amount] of adds) price += at(multipliers, counter) * MILLI * amount
    return price
  })
}

/** The relaxed cost that no free item changes. */
export function fixedAt({ problem, start, fixedCost }: Layout, multipliers: readonly number[]): number {
  let fixed = fixedCost + start.cost
  problem.counters.forEach((counter, index) => {
    const multiplier = at(multipliers, index)
    fixed += multiplier * (MILLI * at(start.sums, index) - anchor(counter, multiplier))
  })
  return fixed
}

/** The relaxed problem: a knapsack a group, joined over the minutes of the session. Buffers serve all rounds. */
class Knapsacks {
  private readonly room: number
  private readonly size: number
  /** Whether each place was taken, by minutes of its group up to it. */
  private readonly taken: Uint8Array
  /** By group and minutes up to its end: those of the group. */
  private readonly used: readonly Int32Array[]
  private readonly costs: readonly Float64Array[]
  private readonly sack: Float64Array

  constructor(private readonly layout: Layout) {
    this.room = layout.problem.capacity - layout.start.minutes
    this.size = this.room + 1
    this.taken = new Uint8Array(layout.order.length * this.size)
    this.used = layout.spans.map(() => new Int32Array(this.size))
    this.costs = layout.spans.map(({ group }) =>
      Float64Array.from({ length: this.size }, (_, m) => groupCost(layout, group, m)),
    )
    this.sack = new Float64Array(this.size)
  }

  solve(prices: Float64Array, fixed: number): { readonly bound: number; readonly chosen: readonly number[] } {
    const { layout, size, room } = this
    let joined = new Float64Array(size).fill(Number.POSITIVE_INFINITY)
    joined[0] = 0
    layout.spans.forEach((span, number) => {
      const cost = this.fill(span, prices)
      const own = at(this.costs, number)
      const next = new Float64Array(size).fill(Number.POSITIVE_INFINITY)
      const from = at(this.used, number)
      for (let m = 0; m <= room; m++) {
        const whole = (cost[m] as number) + (own[m] as number)
        if (whole === Number.POSITIVE_INFINITY) continue
        for (let s = 0; s + m <= room; s++) {
          const value = (joined[s] as number) + whole
          if (value < (next[s + m] as number)) {
            next[s + m] = value
            from[s + m] = m
          }
        }
      }
      joined = next
    })
    let total = 0
    let bound = Number.POSITIVE_INFINITY
    for (let s = 0; s <= room; s++) {
      const value = (joined[s] as number) + timeCost(layout.problem, layout.start.minutes + s)
      if (value < bound) {
        bound = value
        total = s
      }
    }
    return { bound: bound + fixed, chosen: bound === Number.POSITIVE_INFINITY ? [] : this.traceBack(total) }
  }

  /** The least price of spending each number of minutes on a group. */
  private fill({ from, to }: Span, prices: Float64Array): Float64Array {
    const { layout, size, room, taken, sack } = this
    sack.fill(Number.POSITIVE_INFINITY)
    sack[0] = 0
    let most = 0
    for (let place = from; place < to; place++) {
      const minutes = at(layout.minutes, place)
      const price = prices[place] as number
      const row = place * size
      taken.fill(0, row, row + size)
      most = Math.min(room, most + minutes)
      for (let m = most; m >= minutes; m--) {
        const value = (sack[m - minutes] as number) + price
        if (value < (sack[m] as number)) {
          sack[m] = value
          taken[row + m] = 1
        }
      }
    }
    return sack
  }

  private traceBack(total: number): number[] {
    const { layout, size, taken } = this
    const chosen: number[] = []
    let left = total
    for (let number = layout.spans.length - 1; number >= 0; number--) {
      const { from, to } = at(layout.spans, number)
      let m = at(at(this.used, number), left)
      left -= m
      for (let place = to - 1; place >= from; place--) {
        if (taken[place * size + m] !== 1) continue
        chosen.push(place)
        m -= at(layout.minutes, place)
      }
    }
    return chosen
  }
}

/** Minutes that a unit of each counter stands for: 1 where it counts minutes. Puts the steps of all on one scale. */
function minutesPerUnit({ problem, order }: Layout): number[] {
  const minutes = problem.counters.map(() => 0)
  const units = problem.counters.map(() => 0)
  for (const index of order) {
    const item = at(problem.items, index)
    for (const [counter, amount] of item.adds) {
      bump(minutes, counter, item.minutes)
      bump(units, counter, amount)
    }
  }
  return minutes.map((sum, counter) => (sum === 0 ? 1 : sum / at(units, counter)))
}

/** What a counter's sum is held against: the end of its target, or of its range, that the multiplier's sign speaks for. */
export function anchor({ weight, low, high, min, max }: Counter, multiplier: number): number {
  if (multiplier === 0) return 0
  if (weight > 0) return multiplier > 0 ? high : low
  return MILLI * (multiplier > 0 ? max : min)
}

/** The subgradient of a counter with this sum (in thousandths). */
function slope(counter: Counter, sum: number, multiplier: number): number {
  const { weight, min, max } = counter
  const low = weight > 0 ? counter.low : MILLI * min
  const high = weight > 0 ? counter.high : MILLI * max
  if (sum > high) return sum - high
  if (sum < low) return sum - low
  return multiplier === 0 ? 0 : sum - anchor(counter, multiplier)
}

/** A target's multiplier is at most its weight; a range's has only the sign that its ends allow. */
function clamp(value: number, { weight, low, high, min, max }: Counter): number {
  const least = weight > 0 ? (low > 0 ? -weight : 0) : min > 0 ? -RANGE_LIMIT : 0
  const most = weight > 0 ? (high < Number.POSITIVE_INFINITY ? weight : 0) : max < Number.POSITIVE_INFINITY ? RANGE_LIMIT : 0
  return Math.max(least, Math.min(most, value))
}

/** Keeps multipliers of ranges finite where the range cannot be met. */
const RANGE_LIMIT = 100_000
