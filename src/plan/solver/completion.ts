import type { Layout } from './layout'
import { at, MILLI } from './problem'

/**
 * Cheapest relaxed completion of every partial plan: `tables[place][minutes in the group * width + minutes in all]` is
 * the least cost of deciding the items from `place` on, at the given multipliers. Minutes count free items only.
 */
export interface Completion {
  /** Price of each place at the multipliers. */
  readonly price: readonly number[]
  /** To be read before deciding `place`; the last entry is for a finished plan. */
  readonly tables: readonly Float64Array[]
  readonly width: number
}

export function complete(layout: Layout, multipliers: readonly number[]): Completion {
  const { problem, start } = layout
  const room = problem.capacity - start.minutes
  const width = room + 1
  const count = layout.order.length
  const price = layout.order.map((index) =>
    at(problem.items, index).adds.reduce(
      (sum, [counter, amount]) => sum + at(multipliers, counter) * MILLI * amount,
      0,
    ),
  )
  const tables = new Array<Float64Array>(count + 1)
  const finished = new Float64Array(width * width)
  for (let g = 0; g <= room; g++)
    for (let s = g; s <= room; s++) finished[g * width + s] = problem.timeWeight * MILLI * (room - s)
  tables[count] = finished

  for (let place = count - 1; place >= 0; place--) {
    const after = closeGroup(layout, place, at(tables, place + 1), width)
    const table = new Float64Array(width * width)
    const minutes = at(layout.minutes, place)
    const cost = at(price, place)
    const shift = minutes * width + minutes
    for (let g = 0; g <= room; g++) {
      const row = g * width
      for (let s = g; s <= room; s++) {
        const skip = at(after, row + s)
        const take = s + minutes <= room ? at(after, row + s + shift) + cost : Number.POSITIVE_INFINITY
        table[row + s] = Math.min(take, skip)
      }
    }
    tables[place] = table
  }
  return { price, tables, width }
}

/** The table to read after deciding `place`, with the group's cost added where the group ends. */
function closeGroup(layout: Layout, place: number, next: Float64Array, width: number): Float64Array {
  const group = at(layout.group, place)
  if (layout.group[place + 1] === group) return next
  const closed = new Float64Array(next.length)
  for (let g = 0; g < width; g++) {
    const cost = groupCost(layout, group, g)
    for (let s = g; s < width; s++) closed[g * width + s] = cost + at(next, s)
  }
  return closed
}

/** The cost of a group that got `minutes` of free items on top of the forced ones. */
export function groupCost(layout: Layout, group: number, minutes: number): number {
  const { problem, start } = layout
  return (
    problem.groupWeight * Math.abs(MILLI * (at(start.groupMinutes, group) + minutes) - at(problem.groups, group).target)
  )
}
