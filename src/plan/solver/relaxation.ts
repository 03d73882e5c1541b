import { groupCost, type Layout, type Span } from './layout'
import { at, bump, type Counter, MILLI } from './problem'
import { type Turns, turnsOf } from './turns'

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
 * w|x - t| is the largest of l(x - t) over |l| <= w, any multipliers give a lower bound; what remains is a knapsack a
 * group (turn-taking kept), joined exactly over the minutes of the session. The multipliers are improved by
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
    let price = 0
    for (const [counter, amount] of at(problem.items, index).adds) price += at(multipliers, counter) * MILLI * amount
    return price
  })
}

/** The relaxed cost that no free item changes. */
export function fixedAt({ problem, start, fixedCost }: Layout, multipliers: readonly number[]): number {
  let fixed = fixedCost
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
  private readonly turns: Turns
  /** How each place and state was reached: twice the state before, and one more if the item was taken. */
  private readonly trace: Uint8Array
  private readonly used: readonly Int32Array[]
  private readonly ends: readonly Uint8Array[]
  private readonly costs: readonly Float64Array[]
  private sacks: Float64Array
  private spare: Float64Array

  constructor(private readonly layout: Layout) {
    this.room = layout.problem.capacity - layout.start.minutes
    this.size = this.room + 1
    this.turns = turnsOf(layout)
    this.trace = new Uint8Array(layout.order.length * this.turns.states * this.size)
    this.used = layout.spans.map(() => new Int32Array(this.size))
    this.ends = layout.spans.map(() => new Uint8Array(this.size))
    this.costs = layout.spans.map(({ group }) =>
      Float64Array.from({ length: this.size }, (_, m) => groupCost(layout, group, m)),
    )
    this.sacks = new Float64Array(this.turns.states * this.size)
    this.spare = new Float64Array(this.turns.states * this.size)
  }

  solve(prices: Float64Array, fixed: number): { readonly bound: number; readonly chosen: readonly number[] } {
    const { layout, size, room } = this
    let joined = new Float64Array(size).fill(Number.POSITIVE_INFINITY)
    joined[0] = 0
    layout.spans.forEach((span, number) => {
      const cost = this.fill(span, number, prices)
      const next = new Float64Array(size).fill(Number.POSITIVE_INFINITY)
      const from = at(this.used, number)
      for (let m = 0; m <= room; m++) {
        const own = cost[m] as number
        if (own === Number.POSITIVE_INFINITY) continue
        for (let s = 0; s + m <= room; s++) {
          const value = (joined[s] as number) + own
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
      const value = (joined[s] as number) + layout.problem.timeWeight * MILLI * (room - s)
      if (value < bound) {
        bound = value
        total = s
      }
    }
    return { bound: bound + fixed, chosen: this.traceBack(total) }
  }

  /** The cheapest way to spend each number of minutes on a group, its target's cost included. */
  private fill({ group, from, to }: Span, number: number, prices: Float64Array): Float64Array {
    const { layout, size, room, turns, trace } = this
    const { states } = turns
    let [now, next] = [this.sacks, this.spare]
    // By state: the most minutes that can have been spent so far, -1 where it cannot be reached.
    let reach = new Int32Array(states).fill(-1)
    now.fill(Number.POSITIVE_INFINITY)
    now[turns.open(from) * size] = 0
    reach[turns.open(from)] = 0
    for (let place = from; place < to; place++) {
      const reachNext = new Int32Array(states).fill(-1)
      const minutes = at(layout.minutes, place)
      const price = prices[place] as number
      const closes = layout.area[place + 1] !== at(layout.area, place) || layout.group[place + 1] !== group
      next.fill(Number.POSITIVE_INFINITY)
      for (let state = 0; state < states; state++) {
        const most = at(reach, state)
        if (most < 0) continue
        for (let taken = 0; taken <= 1; taken++) {
          let to = taken === 1 ? at(turns.take, state) : state
          if (to >= 0 && closes) to = turns.close(to, place + 1)
          if (to < 0) continue
          const row = state * size
          const target = to * size
          const marks = (place * states + to) * size
          const shift = taken * minutes
          const cost = taken * price
          const mark = 2 * state + taken
          const end = Math.min(most, room - shift)
          if (end < 0) continue
          reachNext[to] = Math.max(at(reachNext, to), end + shift)
          for (let m = 0; m <= end; m++) {
            const value = (now[row + m] as number) + cost
            if (value < (next[target + m + shift] as number)) {
              next[target + m + shift] = value
              trace[marks + m + shift] = mark
            }
          }
        }
      }
      ;[now, next] = [next, now]
      reach = reachNext
    }
    ;[this.sacks, this.spare] = [now, next]
    const cost = new Float64Array(size).fill(Number.POSITIVE_INFINITY)
    const ends = at(this.ends, number)
    for (let state = 0; state < states; state++) {
      for (let m = 0; m <= room; m++) {
        const value = now[state * size + m] as number
        if (value < (cost[m] as number)) {
          cost[m] = value
          ends[m] = state
        }
      }
    }
    for (let m = 0; m <= room; m++) cost[m] = (cost[m] as number) + at(at(this.costs, number), m)
    return cost
  }

  private traceBack(total: number): number[] {
    const { layout, size, turns, trace } = this
    const chosen: number[] = []
    let left = total
    for (let number = layout.spans.length - 1; number >= 0; number--) {
      const span = at(layout.spans, number)
      let m = at(at(this.used, number), left)
      left -= m
      let state = at(at(this.ends, number), m)
      for (let place = span.to - 1; place >= span.from; place--) {
        const mark = trace[(place * turns.states + state) * size + m] as number
        if (mark % 2 === 1) {
          chosen.push(place)
          m -= at(layout.minutes, place)
        }
        state = mark >> 1
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

/** What a counter's sum is held against: its target, or the end of its range that the multiplier's sign speaks for. */
export function anchor({ weight, target, min, max }: Counter, multiplier: number): number {
  if (weight > 0) return target
  return multiplier === 0 ? 0 : MILLI * (multiplier > 0 ? max : min)
}

/** The subgradient of a counter with this sum (in thousandths). */
function slope(counter: Counter, sum: number, multiplier: number): number {
  const { weight, min, max } = counter
  if (weight > 0) return sum - counter.target
  if (sum > MILLI * max) return sum - MILLI * max
  if (sum < MILLI * min) return sum - MILLI * min
  return multiplier === 0 ? 0 : sum - anchor(counter, multiplier)
}

/** A target's multiplier is at most its weight; a range's has only the sign that its ends allow. */
function clamp(value: number, { weight, min, max }: Counter): number {
  const least = weight > 0 ? -weight : min > 0 ? -RANGE_LIMIT : 0
  const most = weight > 0 ? weight : max !== Number.POSITIVE_INFINITY ? RANGE_LIMIT : 0
  return Math.max(least, Math.min(most, value))
}

/** Keeps multipliers of ranges finite where the range cannot be met. */
const RANGE_LIMIT = 100_000
