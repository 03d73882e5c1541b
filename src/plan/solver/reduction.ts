import { forward, spent, step, suffixes } from './completion'
import { groupCost, type Layout } from './layout'
import { at } from './problem'
import { fixedAt, pricesAt } from './relaxation'
import { turnsOf } from './turns'

/**
 * The places that can be in a choice that costs at most `cutoff`: for every other place, the relaxed problem with that
 * place taken already costs more (variable fixing by Lagrangian costs). Nothing that is wanted is lost.
 */
export function worthwhile(layout: Layout, multipliers: readonly number[], cutoff: number): number[] {
  const size = layout.problem.capacity - layout.start.minutes + 1
  const price = pricesAt(layout, multipliers)
  const turns = turnsOf(layout)
  const after = suffixes(layout, price, turns)
  let before: Float64Array = new Float64Array(size).fill(Number.POSITIVE_INFINITY)
  before[0] = fixedAt(layout, multipliers)
  const kept: number[] = []

  layout.spans.forEach(({ group, from, to }, number) => {
    const later = at(after, number + 1)
    const ways = forward(layout, number, price, turns)
    const closing = closingCosts(before, later)
    for (let g = 0; g < size; g++) closing[g] = (closing[g] as number) + groupCost(layout, group, g)
    const length = turns.states * size
    let [rest, next] = [new Float64Array(length), new Float64Array(length)]
    for (let state = 0; state < turns.states; state++) rest.set(closing, state * size)
    const own: number[] = []
    for (let place = to - 1; place >= from; place--) {
      const way = (place - from) * length
      const minutes = at(layout.minutes, place)
      const cost = at(price, place)
      next.fill(Number.POSITIVE_INFINITY)
      let least = Number.POSITIVE_INFINITY
      for (let state = 0; state < turns.states; state++) {
        const row = state * size
        const skipTo = step(layout, turns, state, place, 0) * size
        const takeTo = step(layout, turns, state, place, 1) * size
        if (skipTo >= 0) for (let m = 0; m < size; m++) next[row + m] = rest[skipTo + m] as number
        if (takeTo < 0) continue
        for (let m = 0; m + minutes < size; m++) {
          const take = (rest[takeTo + m + minutes] as number) + cost
          if (take < (next[row + m] as number)) next[row + m] = take
          const whole = take + (ways[way + row + m] as number)
          if (whole < least) least = whole
        }
      }
      if (least <= cutoff) own.unshift(place)
      ;[rest, next] = [next, rest]
    }
    kept.push(...own)

    before = joined(before, spent(layout, number, ways, turns))
  })
  return kept
}

/** By minutes of one group: the least cost of all groups before and after it. */
function closingCosts(before: Float64Array, later: Float64Array): Float64Array {
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
