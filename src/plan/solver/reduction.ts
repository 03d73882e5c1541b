import { forward, spending, step, suffixes } from './completion'
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
  let before = new Float64Array(size).fill(Number.POSITIVE_INFINITY)
  before[0] = fixedAt(layout, multipliers)
  const kept: number[] = []

  layout.spans.forEach(({ group, from, to }, number) => {
    const later = at(after, number + 1)
    const closing = Float64Array.from({ length: size }, (_, g) => {
      let least = Number.POSITIVE_INFINITY
      for (let s = 0; s + g < size; s++) least = Math.min(least, (before[s] as number) + (later[s + g] as number))
      return least + groupCost(layout, group, g)
    })
    const ways = forward(layout, number, price, turns)
    let rest = new Float64Array(turns.states * size)
    for (let state = 0; state < turns.states; state++) rest.set(closing, state * size)
    const own: number[] = []
    for (let place = to - 1; place >= from; place--) {
      const way = at(ways, place - from)
      const minutes = at(layout.minutes, place)
      const next = new Float64Array(rest.length).fill(Number.POSITIVE_INFINITY)
      let least = Number.POSITIVE_INFINITY
      for (let state = 0; state < turns.states; state++) {
        const skipTo = step(layout, turns, state, place, 0)
        const takeTo = step(layout, turns, state, place, 1)
        for (let m = 0; m < size; m++) {
          const skip = skipTo < 0 ? Number.POSITIVE_INFINITY : (rest[skipTo * size + m] as number)
          const take =
            takeTo < 0 || m + minutes >= size
              ? Number.POSITIVE_INFINITY
              : (rest[takeTo * size + m + minutes] as number) + (price[place] as number)
          next[state * size + m] = Math.min(skip, take)
          least = Math.min(least, (way[state * size + m] as number) + take)
        }
      }
      if (least <= cutoff) own.unshift(place)
      rest = next
    }
    kept.push(...own)

    const spent = spending(layout, number, price, turns)
    const joined = new Float64Array(size).fill(Number.POSITIVE_INFINITY)
    for (let s = 0; s < size; s++)
      for (let m = 0; s + m < size; m++)
        joined[s + m] = Math.min(joined[s + m] as number, (before[s] as number) + (spent[m] as number))
    before = joined
  })
  return kept
}
