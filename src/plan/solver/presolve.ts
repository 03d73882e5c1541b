import { candidates, signaturesOf } from './candidates'
import { at, bump, type Counter, type Group, type Item, MILLI, type Problem } from './problem'

/** A smaller problem with the same best plans: its items stand in the order in which they are decided. */
export interface Presolved {
  readonly problem: Problem
  /** By item, its index in the problem given. */
  readonly originals: readonly number[]
  /** By item: a number that those alike but for cost and enemies share. */
  readonly signatures: Int32Array
}

/**
 * Writes a problem down more simply, at the same costs: ranges of a group's minutes become the group's own, targets that
 * every unit misses become costs of items, groups without anything of their own become one, and items that can be in no
 * plan, or that others can always replace, are left out. Undefined if the forced items alone break a hard constraint.
 */
export function presolve(problem: Problem): Presolved | undefined {
  const forced = forcedSums(problem)
  if (forced === undefined) return undefined
  const { groups, counters } = withGroupRanges(problem, forced.sums)
  const simplified = counters.map((counter) => simplifiedCounter(counter))
  const linear = groups.map((group) => slopeOf(problem, group))
  const pooled = linear.findIndex((slope) => slope !== undefined)
  const numbers = numbersOf(simplified)
  const slopes = simplified.map(({ slope }) => slope)
  const items = problem.items.map((item): Item => {
    const slope = linear[item.group]
    let cost = item.cost + (slope ?? 0) * MILLI * item.minutes
    const coefficients: (readonly [number, number])[] = []
    for (const add of item.coefficients) {
      const [counter, amount] = add
      const number = at(numbers, counter)
      cost += at(slopes, counter) * MILLI * amount
      if (number >= 0 && amount !== 0) coefficients.push(number === counter ? add : [number, amount])
    }
    const { minutes, enemies, forced } = item
    return { minutes, group: slope === undefined ? item.group : pooled, cost, coefficients, enemies, forced }
  })
  const reduced: Problem = {
    ...problem,
    capacity: capacityOf(problem, groups),
    items,
    groups: groups.map((group, index) => (linear[index] === undefined ? group : FREE)),
    counters: simplified.flatMap(({ counter }, index) => (at(numbers, index) < 0 ? [] : [counter])),
  }
  const signatures = signaturesOf(items)
  return inOrder(reduced, eligible(reduced, { forced, numbers, signatures }), { pooled, signatures })
}

/** The minutes that can be filled at all: no more than the groups can take together, nor than all items have. */
function capacityOf({ capacity, items }: Problem, groups: readonly Group[]): number {
  const minutes = groups.map(() => 0)
  for (const item of items) bump(minutes, item.group, item.minutes)
  return Math.min(
    capacity,
    groups.reduce((sum, { max }, index) => sum + Math.min(max, at(minutes, index)), 0),
  )
}

const FREE: Group = { low: 0, high: Number.POSITIVE_INFINITY, max: Number.POSITIVE_INFINITY }

interface ForcedSums {
  readonly minutes: number
  readonly groupMinutes: readonly number[]
  readonly sums: readonly number[]
  readonly enemies: ReadonlySet<number>
}

function forcedSums({ capacity, items, groups, counters }: Problem): ForcedSums | undefined {
  let minutes = 0
  const groupMinutes = groups.map(() => 0)
  const sums = counters.map(() => 0)
  const enemies = new Set<number>()
  for (const item of items) {
    if (!item.forced) continue
    minutes += item.minutes
    bump(groupMinutes, item.group, item.minutes)
    for (const [counter, amount] of item.coefficients) bump(sums, counter, amount)
    for (const enemy of item.enemies) enemies.add(enemy)
  }
  const broken =
    minutes > capacity ||
    groups.some(({ max }, index) => at(groupMinutes, index) > max) ||
    counters.some(({ max }, index) => at(sums, index) > max) ||
    [...enemies].some((enemy) => at(items, enemy).forced)
  return broken ? undefined : { minutes, groupMinutes, sums, enemies }
}

/** Ranges of counters that count exactly the minutes of one group, moved to the group; minima met by forced items dropped. */
function withGroupRanges({ items, groups, counters }: Problem, forced: readonly number[]) {
  const sizes = groups.map(() => 0)
  const seen = counters.map(() => ({ group: -1, count: 0, minutes: true, least: Number.POSITIVE_INFINITY }))
  for (const item of items) {
    bump(sizes, item.group, 1)
    for (const [counter, amount] of item.coefficients) {
      if (amount === 0) continue
      const own = at(seen, counter)
      if (own.count === 0) own.group = item.group
      if (own.group !== item.group || amount !== item.minutes) own.minutes = false
      if (own.group !== item.group) own.group = -2
      own.least = Math.min(own.least, amount)
      own.count++
    }
  }
  const whole = seen.map(({ group, count }) => group >= 0 && count === sizes[group])
  const ranges = groups.map(({ min = 0, max }) => ({ min, max }))
  counters.forEach(({ min, max }, counter) => {
    const { group, minutes } = at(seen, counter)
    if (!minutes || !at(whole, counter)) return
    const range = at(ranges, group)
    ranges[group] = { min: Math.max(range.min, min), max: Math.min(range.max, max) }
  })
  return {
    groups: groups.map((group, index) => ({ ...group, ...at(ranges, index) })),
    counters: counters.map((counter, index): Counter => {
      const { group, minutes, least } = at(seen, index)
      if (at(whole, index) && minutes) return { ...counter, min: 0, max: Number.POSITIVE_INFINITY }
      // A group that must have minutes must have an item.
      const implied = at(whole, index) && at(ranges, group).min > 0 && counter.min <= least
      return { ...counter, min: implied || counter.min <= at(forced, index) ? 0 : counter.min }
    }),
  }
}

/** A counter without the parts of its target that say nothing, and what each unit costs where the target is all missed. */
function simplifiedCounter(counter: Counter): { readonly counter: Counter; readonly slope: number } {
  const { weight, low, high } = counter
  if (weight === 0 || (low <= 0 && high === Number.POSITIVE_INFINITY))
    return { counter: { ...counter, weight: 0 }, slope: 0 }
  return high === 0 ? { counter: { ...counter, weight: 0 }, slope: weight } : { counter, slope: 0 }
}

/** What each minute of a group costs, if all cost the same and the group has no range. */
function slopeOf({ groupWeight, capacity }: Problem, { low, high, min = 0, max }: Group): number | undefined {
  if (min > 0 || max < capacity) return undefined
  if (groupWeight === 0 || (low <= 0 && high === Number.POSITIVE_INFINITY)) return 0
  return high === 0 ? groupWeight : undefined
}

/** New numbers of the counters that still say something; -1 for the others. */
function numbersOf(counters: readonly { readonly counter: Counter }[]): number[] {
  let count = 0
  return counters.map(({ counter: { weight, min, max } }) =>
    weight > 0 || min > 0 || max < Number.POSITIVE_INFINITY ? count++ : -1,
  )
}

/** Indices of the items that can be in a plan, and that others cannot replace. */
function eligible(
  problem: Problem,
  {
    forced,
    numbers,
    signatures,
  }: {
    readonly forced: ForcedSums
    readonly numbers: readonly number[]
    readonly signatures: Int32Array
  },
): number[] {
  const { items, groups, counters } = problem
  const capacity = problem.capacity - forced.minutes
  const rest: number[] = []
  numbers.forEach((number, counter) => {
    if (number >= 0) rest[number] = at(counters, number).max - at(forced.sums, counter)
  })
  const ineligible = new Set(forced.enemies)
  items.forEach(({ minutes, group, coefficients, forced: isForced }, index) => {
    if (isForced) return
    const fits =
      minutes <= capacity &&
      minutes <= at(groups, group).max &&
      coefficients.every(([counter, amount]) => amount <= at(rest, counter))
    if (!fits) ineligible.add(index)
  })
  const pool = candidates({ ...problem, capacity }, ineligible, signatures)
  if (pool.length === items.length) return pool
  // Once more: an item whose enemies were all left out has none.
  const kept = new Set(pool)
  for (let index = 0; index < items.length; index++) if (!kept.has(index)) ineligible.add(index)
  return candidates({ ...problem, capacity }, ineligible, signatures)
}

/** By group, the one of all free groups last; in a group the longest first; of those alike the cheapest first. */
function inOrder(
  problem: Problem,
  pool: readonly number[],
  { pooled, signatures }: { readonly pooled: number; readonly signatures: Int32Array },
): Presolved {
  const kept = new Set(pool)
  const rows = pool.map((index) => {
    const item = at(problem.items, index)
    const enemies = item.enemies.length === 0 ? item.enemies : item.enemies.filter((enemy) => kept.has(enemy))
    const rank = item.group === pooled ? problem.groups.length : item.group
    return { index, item, enemies, rank, signature: at(signatures, index), exposed: Math.min(1, enemies.length) }
  })
  rows.sort(
    (a, b) =>
      a.rank - b.rank ||
      b.item.minutes - a.item.minutes ||
      a.signature - b.signature ||
      a.exposed - b.exposed ||
      a.item.cost - b.item.cost ||
      a.enemies.length - b.enemies.length ||
      a.index - b.index,
  )
  const positions = new Int32Array(problem.items.length)
  rows.forEach(({ index }, position) => {
    positions[index] = position
  })
  return {
    problem: {
      ...problem,
      items: rows.map(({ item: { minutes, group, cost, coefficients, forced }, enemies }) => ({
        minutes,
        group,
        cost,
        coefficients,
        enemies: enemies.map((enemy) => at(positions, enemy)),
        forced,
      })),
    },
    originals: rows.map(({ index }) => index),
    signatures: Int32Array.from(rows, ({ signature }) => signature),
  }
}
