import { laterCosts, prefixes, spent } from './cost-to-go'
import { type CostTable, convolve, correlate, emptyTable } from './knapsack'
import { fixedAt, pricesAt } from './lagrangian-relaxation'
import type { Layout } from './layout'
import { at } from './problem'

/** What is left of a pool. */
export interface Remaining {
  /** Ascending. */
  readonly items: readonly number[]
  /** A choice with any other item costs at least this, or more than `cutoff`. */
  readonly bound: number
}

interface Kept {
  readonly index: number
  /** What a choice with the item costs at least. */
  readonly least: number
}

/**
 * The items that can be in a choice that costs at most `cutoff`: for every other one, the relaxed problem with it taken
 * already costs more (variable fixing by Lagrangian costs). Of these, `most` at most: those that cost least.
 */
export function fixByReducedCost(
  layout: Layout,
  multipliers: readonly number[],
  { cutoff, most }: { readonly cutoff: number; readonly most: number },
): Remaining {
  const { room, spans, order } = layout
  const size = room + 1
  const price = pricesAt(layout, multipliers)
  const later = laterCosts(layout, price)
  let before = emptyTable(size)
  before[0] = fixedAt(layout, multipliers)
  const kept: Kept[] = []
  const ends = new Float64Array(size)
  let joined = new Float64Array(size)

  spans.forEach(({ from, to, costs }, number) => {
    const tables = prefixes(layout, number, price)
    correlate(before, at(later, number + 1), ends)
    let rest: CostTable = ends.slice()
    for (let m = 0; m < size; m++) rest[m] = (rest[m] as number) + (costs[m] as number)
    let next: CostTable = new Float64Array(size)
    for (let position = to - 1; position >= from; position--) {
      const row = (position - from) * size
      const minutes = layout.minutes[position] as number
      const cost = price[position] as number
      next.set(rest)
      let least = Number.POSITIVE_INFINITY
      for (let m = 0; m + minutes < size; m++) {
        const take = (rest[m + minutes] as number) + cost
        if (take < (next[m] as number)) next[m] = take
        const whole = take + (tables[row + m] as number)
        if (whole < least) least = whole
      }
      if (least <= cutoff) kept.push({ index: at(order, position), least })
      ;[rest, next] = [next, rest]
    }
    convolve(spent(layout, number, tables), before, joined)
    ;[before, joined] = [joined, before as Float64Array<ArrayBuffer>]
  })
  if (kept.length > most) bestAndMixed(kept, layout.model.signatures)
  return {
    items: kept
      .slice(0, most)
      .map(({ index }) => index)
      .sort((a, b) => a - b),
    bound: kept[most]?.least ?? Number.POSITIVE_INFINITY,
  }
}

/** Sorts the best first; thousands may be as good, and of these many of every kind should be among the first. */
function bestAndMixed(kept: Kept[], signatures: Int32Array): void {
  const copies = new Map<number, number>()
  const copyOf = new Map<number, number>()
  for (const { index } of kept) {
    const copy = copies.get(at(signatures, index)) ?? 0
    copies.set(at(signatures, index), copy + 1)
    copyOf.set(index, copy)
  }
  const mixed = (index: number) => Math.imul(index + 1, 0x9e3779b1) >>> 0
  kept.sort(
    (a, b) =>
      a.least - b.least ||
      (copyOf.get(a.index) as number) - (copyOf.get(b.index) as number) ||
      mixed(a.index) - mixed(b.index),
  )
}
