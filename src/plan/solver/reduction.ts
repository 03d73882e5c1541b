import { forward, spent, suffixes } from './completion'
import { groupCost, type Layout } from './layout'
import { at } from './problem'
import { fixedAt, pricesAt } from './relaxation'

/**
 * The places that can be in a choice that costs at most `cutoff`: for every other place, the relaxed problem with that
 * place taken already costs more (variable fixing by Lagrangian costs). Nothing that is wanted is lost.
 */
export function worthwhile(layout: Layout, multipliers: readonly number[], cutoff: number): number[] {
  const size = layout.problem.capacity - layout.start.minutes + 1
  const price = pricesAt(layout, multipliers)
  const after = suffixes(layout, price)
  let before: Float64Array = new Float64Array(size).fill(Number.POSITIVE_INFINITY)
  before[0] = fixedAt(layout, multipliers)
  const kept: number[] = []

  layout.spans.forEach(({ group, from, to }, number) => {
    const ways = forward(layout, number, price)
    let rest = closingCosts(before, at(after, number + 1))
    for (let g = 0; g < size; g++) rest[g] = (rest[g] as number) + groupCost(layout, group, g)
    let next = new Float64Array(size)
    const own: number[] = []
    for (let place = to - 1; place >= from; place--) {
      const way = (place - from) * size
      const minutes = at(layout.minutes, place)
      const cost = at(price, place)
      next.set(rest)
      let least = Number.POSITIVE_INFINITY
      for (let m = 0; m + minutes < size; m++) {
        const take = (rest[m + minutes] as number) + cost
        if (take < (next[m] as number)) next[m] = take
        const whole = take + (ways[way + m] as number)
        if (whole < least) least = whole
      }
      if (least <= cutoff) own.unshift(place)
      ;[rest, next] = [next, rest]
    }
    kept.push(...own)
    before = joined(before, spent(layout, number, ways))
  })
  return kept
}

/** By minutes of one group: the least cost of all groups before and after it. */
function closingCosts(before: Float64Array, later: Float64Array): Float64Array<ArrayBuffer> {
  const costs = new Float64Array(before.length).fill(Number.POSITIVE_INFINITY)
  for (let s = 0; s < before.length; s++) {
    const own = before[s] as number
    if (own === Number.POSITIVE_INFINITY) continue
    for (let g = 0; s + g < before.length; g++) {
      const value = own + (later[s + g] as number)
      if (value < (costs[g] as number)) costs[g] = value
    }
  }
  return costs
}

/** By minutes: the least cost of spending them on earlier groups and one more. */
function joined(before: Float64Array, spent: Float64Array): Float64Array {
  const costs = new Float64Array(before.length).fill(Number.POSITIVE_INFINITY)
  for (let m = 0; m < before.length; m++) {
    const own = spent[m] as number
    if (own === Number.POSITIVE_INFINITY) continue
    for (let s = 0; s + m < before.length; s++) {
      const value = own + (before[s] as number)
      if (value < (costs[s + m] as number)) costs[s + m] = value
    }
  }
  return costs
}
