import type { Layout } from './layout'
import { at, bump, type Counter, MILLI } from './problem'

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
 * group, joined exactly over the minutes of the session. The multipliers are improved by subgradient steps.
 */
export function relax(layout: Layout, upper: number, rounds: number): Relaxation {
  const { problem, start } = layout
  const { counters, groups } = problem
  const room = problem.capacity - start.minutes
  const size = room + 1
  const count = layout.order.length
  const adds = layout.order.map((index) => at(problem.items, index).adds)
  const scale = minutesPerUnit(layout).map((minutes) => minutes * minutes)
  const spans = groupSpans(layout)
  const take = new Uint8Array(count * size)
  const used = spans.map(() => new Int32Array(size))
  const sack = new Float64Array(size)
  const starts: number[][] = []

  let multipliers = counters.map(() => 0)
  let best = { multipliers, bound: Number.NEGATIVE_INFINITY }
  let reach = 1.5
  let stale = 0

  for (let round = 0; round < rounds; round++) {
    let fixed = layout.fixedCost
    counters.forEach((counter, index) => {
      fixed += at(multipliers, index) * (MILLI * at(start.sums, index) - anchor(counter, at(multipliers, index)))
    })
    take.fill(0)
    let joined = new Float64Array(size).fill(Number.POSITIVE_INFINITY)
    joined[0] = 0
    spans.forEach((span, number) => {
      sack.fill(Number.POSITIVE_INFINITY)
      sack[0] = 0
      for (let place = span.from; place < span.to; place++) {
        let price = 0
        for (const [counter, amount] of at(adds, place)) price += at(multipliers, counter) * MILLI * amount
        const minutes = at(layout.minutes, place)
        for (let m = room; m >= minutes; m--) {
          const value = at(sack, m - minutes) + price
          if (value < at(sack, m)) {
            sack[m] = value
            take[place * size + m] = 1
          }
        }
      }
      const target = at(groups, span.group).target
      const placed = at(start.groupMinutes, span.group)
      for (let m = 0; m <= room; m++)
        sack[m] = at(sack, m) + problem.groupWeight * Math.abs(MILLI * (placed + m) - target)
      const next = new Float64Array(size).fill(Number.POSITIVE_INFINITY)
      const from = at(used, number)
      for (let m = 0; m <= room; m++) {
        const cost = at(sack, m)
        if (cost === Number.POSITIVE_INFINITY) continue
        for (let s = 0; s + m <= room; s++) {
          const value = at(joined, s) + cost
          if (value < at(next, s + m)) {
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
      const value = at(joined, s) + problem.timeWeight * MILLI * (room - s)
      if (value < bound) {
        bound = value
        total = s
      }
    }
    bound += fixed

    const chosen: number[] = []
    for (let number = spans.length - 1; number >= 0; number--) {
      const span = at(spans, number)
      let m = at(at(used, number), total)
      total -= m
      for (let place = span.to - 1; place >= span.from; place--) {
        if (take[place * size + m] === 1) {
          chosen.push(place)
          m -= at(layout.minutes, place)
        }
      }
    }
    starts.push(chosen)

    if (bound > best.bound) {
      best = { multipliers, bound }
      stale = 0
    } else if (++stale >= 4) {
      reach /= 2
      stale = 0
    }
    const sums = [...start.sums]
    for (const place of chosen)
      for (const [counter, amount] of at(adds, place)) sums[counter] = at(sums, counter) + amount
    const slopes = counters.map((counter, index) => slope(counter, MILLI * at(sums, index), at(multipliers, index)))
    const norm = slopes.reduce((sum, slope, index) => sum + at(scale, index) * slope * slope, 0)
    if (norm === 0 || best.bound >= upper) break
    const step = (reach * Math.max(upper - bound, upper * 0.01)) / norm
    multipliers = counters.map((counter, index) =>
      clamp(Math.round(at(multipliers, index) + step * at(scale, index) * at(slopes, index)), counter),
    )
  }
  return { ...best, starts }
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

/** Where each group's free items begin and end in the sweep. */
export function groupSpans(layout: Layout): { group: number; from: number; to: number }[] {
  const spans: { group: number; from: number; to: number }[] = []
  layout.group.forEach((group, place) => {
    const last = spans.at(-1)
    if (last?.group === group) last.to = place + 1
    else spans.push({ group, from: place, to: place + 1 })
  })
  return spans
}
