import { candidates, signatureOf } from './candidates'
import { at, bump, type Counter, type Group, type Item, MILLI, type Problem } from './problem'

/** A smaller problem with the same best plans: its items stand in the order in which a sweep decides them. */
export interface Presolved {
  readonly problem: Problem
  /** By item, its index in the problem given. */
  readonly originals: readonly number[]
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
  const items = problem.items.map((item): Item => {
    const slope = linear[item.group]
    let cost = item.cost + (slope ?? 0) * MILLI * item.minutes
    for (const [counter, amount] of item.adds) cost += at(simplified, counter).slope * MILLI * amount
    return {
      ...item,
      cost,
      group: slope === undefined ? item.group : pooled,
      adds: item.adds.flatMap(([counter, amount]) => {
        const number = at(numbers, counter)
        return number < 0 || amount === 0 ? [] : [[number, amount] as const]
      }),
    }
  })
  const reduced: Problem = {
    ...problem,
    items,
    groups: groups.map((group, index) => (linear[index] === undefined ? group : FREE)),
    counters: simplified.flatMap(({ counter }, index) => (at(numbers, index) < 0 ? [] : [counter])),
  }
  return inSweepOrder(reduced, eligible(reduced, forced, numbers), pooled)
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
    for (const [counter, amount] of item.adds) bump(sums, counter, amount)
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
    for (const [counter, amount] of item.adds) {
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
function eligible(problem: Problem, forced: ForcedSums, numbers: readonly number[]): number[] {
  const room = problem.capacity - forced.minutes
  const rest: number[] = []
  numbers.forEach((number, counter) => {
    if (number >= 0) rest[number] = at(problem.counters, number).max - at(forced.sums, counter)
  })
  const out = new Set<number>()
  problem.items.forEach(({ minutes, group, adds, forced: own }, index) => {
    if (own) return
    const fits =
      minutes <= room &&
      minutes <= at(problem.groups, group).max &&
      adds.every(([counter, amount]) => amount <= at(rest, counter))
    if (!fits || forced.enemies.has(index)) out.add(index)
  })
  // Twice: an item whose enemies were all left out has none.
  const pool = candidates(
    among(problem, (index) => !out.has(index)),
    out,
  )
  if (!pool.some((index) => at(problem.items, index).enemies.length > 0)) return pool
  const left = new Set(pool)
  return candidates(
    among(problem, (index) => left.has(index)),
    new Set(problem.items.flatMap((_, index) => (left.has(index) ? [] : [index]))),
  )
}

/** The problem with enemies among some items alone. */
function among(problem: Problem, test: (index: number) => boolean): Problem {
  return {
    ...problem,
    items: problem.items.map((item) =>
      item.enemies.length === 0 || item.enemies.every(test) ? item : { ...item, enemies: item.enemies.filter(test) },
    ),
  }
}

/** By group, the one of all free groups last; in a group by range, the longest first; of those alike the cheapest first. */
function inSweepOrder(problem: Problem, pool: readonly number[], pooled: number): Presolved {
  const kept = new Set(pool)
  const rows = pool.map((index) => {
    const item = at(problem.items, index)
    const enemies = item.enemies.filter((enemy) => kept.has(enemy))
    const rank = item.group === pooled ? problem.groups.length : item.group
    return { index, item, enemies, rank, signature: signatureOf(item) }
  })
  rows.sort(
    (a, b) =>
      a.rank - b.rank ||
      b.item.minutes - a.item.minutes ||
      (a.signature < b.signature ? -1 : a.signature > b.signature ? 1 : 0) ||
      Math.min(1, a.enemies.length) - Math.min(1, b.enemies.length) ||
      a.item.cost - b.item.cost ||
      a.enemies.length - b.enemies.length ||
      a.index - b.index,
  )
  const places = new Map(rows.map(({ index }, place) => [index, place]))
  return {
    problem: {
      ...problem,
      items: rows.map(({ item, enemies }) => ({
        ...item,
        enemies: enemies.map((enemy) => places.get(enemy) as number),
      })),
    },
    originals: rows.map(({ index }) => index),
  }
}
