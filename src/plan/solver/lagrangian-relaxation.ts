import type { Budget } from './budget'
import { addTo } from './columns'
import { GroupKnapsacks } from './group-knapsacks'
import type { Layout } from './layout'
import { at, type Counter, MILLI } from './problem'

/** Multipliers of the counters' targets, and the lower bound that they prove. */
export interface Relaxation {
  /** One a counter, whole thousandths, at most the counter's weight in size. */
  readonly multipliers: readonly number[]
  readonly bound: number
  /** Choices met on the way, as places in the layout: good starts for a search. */
  readonly starts: readonly (readonly number[])[]
}

export interface RelaxOptions {
  /** Cost of the best choice known. */
  readonly upper: number
  readonly rounds: number
  /** Multipliers to begin with. */
  readonly from: readonly number[]
  readonly budget: Budget
  /** A bound that needs no raising. @default upper */
  readonly enough?: number
}

/**
 * Lagrangian relaxation of the counters' targets (Fisher 1981; for test assembly van der Linden 2005, ch. 4). Since
 * w|x - t| is the largest of l(x - t) over |l| <= w (with the end of the target that the sign of l speaks for), any
 * multipliers give a lower bound; what remains is a knapsack a group, joined exactly over the minutes of the session.
 * The multipliers are improved by subgradient steps.
 */
export function relax(layout: Layout, { upper, rounds, from, budget, enough = upper }: RelaxOptions): Relaxation {
  const { problem, start, order, model } = layout
  const { counters } = problem
  const scale = squaredMinutesPerUnit(layout)
  const knapsacks = new GroupKnapsacks(layout)
  const starts: (readonly number[])[] = []

  let multipliers = from
  let best = { multipliers, bound: Number.NEGATIVE_INFINITY }
  let reach = 1.5
  let stale = 0

  for (let round = 0; round < rounds; round++) {
    budget.spend(knapsacks.steps)
    const { bound, chosen } = knapsacks.solve(pricesAt(layout, multipliers), fixedAt(layout, multipliers))
    starts.push(chosen)
    if (bound > best.bound) {
      best = { multipliers, bound }
      stale = 0
    } else if (++stale >= 3) {
      reach /= 2
      stale = 0
    }
    const sums = [...start.sums]
    for (const position of chosen) addTo(sums, model.columns, at(order, position))
    const slopes = counters.map((counter, index) => slope(counter, MILLI * at(sums, index), at(multipliers, index)))
    const norm = slopes.reduce((sum, slope, index) => sum + at(scale, index) * slope * slope, 0)
    if (norm === 0 || best.bound >= enough) break
    const step = (reach * Math.max(upper - bound, upper * 0.01)) / norm
    multipliers = counters.map((counter, index) =>
      clamp(Math.round(at(multipliers, index) + step * at(scale, index) * at(slopes, index)), counter),
    )
  }
  return { ...best, starts }
}

/** What taking each place costs beyond its group's target, at the multipliers. */
export function pricesAt({ model, order }: Layout, multipliers: readonly number[]): Float64Array {
  const { cost, start, counter, amount } = model.columns
  const prices = new Float64Array(order.length)
  for (let position = 0; position < order.length; position++) {
    const index = order[position] as number
    let price = cost[index] as number
    const end = start[index + 1] as number
    for (let add = start[index] as number; add < end; add++)
      price += (multipliers[counter[add] as number] as number) * MILLI * (amount[add] as number)
    prices[position] = price
  }
  return prices
}

/** The relaxed cost that no free item changes. */
export function fixedAt({ problem, start, fixedCost }: Layout, multipliers: readonly number[]): number {
  let fixed = fixedCost + start.cost
  problem.counters.forEach((counter, index) => {
    fixed += relaxedCost(counter, at(multipliers, index), at(start.sums, index))
  })
  return fixed
}

/** What a counter costs at a multiplier: never more than what it does cost. */
export function relaxedCost(counter: Counter, multiplier: number, sum: number): number {
  return multiplier === 0 ? 0 : multiplier * (MILLI * sum - anchor(counter, multiplier))
}

/** What a counter's sum is held against: the end of its target, or of its range, that the multiplier's sign speaks for. */
function anchor({ weight, low, high, min, max }: Counter, multiplier: number): number {
  if (weight > 0) return multiplier > 0 ? high : low
  return MILLI * (multiplier > 0 ? max : min)
}

/** Minutes that a unit of each counter stands for, squared: 1 where it counts minutes. Puts the steps of all on one scale. */
function squaredMinutesPerUnit({ problem, order, model }: Layout): number[] {
  const { minutes: own, start, counter, amount } = model.columns
  const minutes = problem.counters.map(() => 0)
  const units = problem.counters.map(() => 0)
  for (const index of order)
    for (let add = at(start, index); add < at(start, index + 1); add++) {
      const of = at(counter, add)
      minutes[of] = at(minutes, of) + at(own, index)
      units[of] = at(units, of) + at(amount, add)
    }
  return minutes.map((sum, counter) => {
    const mean = sum / at(units, counter)
    // Not `** 2`, whose last bit differs between versions of V8.
    return sum === 0 ? 1 : mean * mean
  })
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
  const soft = weight > 0
  const most = soft ? weight : RANGE_LIMIT
  const least = (soft ? low > 0 : min > 0) ? -most : 0
  return Math.max(least, Math.min((soft ? high : max) < Number.POSITIVE_INFINITY ? most : 0, value))
}

/** Keeps multipliers of ranges finite where the range cannot be met. */
const RANGE_LIMIT = 100_000
