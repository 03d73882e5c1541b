import type { Layout } from './layout'
import { at } from './problem'

/**
 * Turn-taking of areas within a group, as a small automaton that runs along the sweep order: no area may come more
 * often than it is allowed to (once, or as often as its items are forced) while another of its group has none. A state
 * is a number; -1 is a breach.
 */
export interface Turns {
  /** How many states there are: 1 where areas need not take turns. */
  readonly states: number
  /** The state after an item of the current area is taken. */
  readonly take: readonly number[]
  /** The state in which the first area of a place's group begins. */
  open(place: number): number
  /** The state after the last item of an area, when the area of the next place begins. */
  close(state: number, next: number): number
}

/** Whether the current area has had its turn, and what the earlier ones of the group did. */
const HAD = 1
const REPEATS = 2
const WAITS = 4

export function turnsOf(layout: Layout): Turns {
  if (!layout.problem.rotate) return { states: 1, take: [0], open: () => 0, close: () => 0 }
  const begun = (place: number) => {
    const area = layout.area[place]
    return area !== undefined && at(layout.start.areaCount, area) > 0 ? HAD : 0
  }
  return {
    states: 6,
    take: [HAD, HAD + REPEATS, HAD + REPEATS, HAD + REPEATS, HAD + WAITS, -1],
    open: (place) => begun(place) + (at(layout.idle, at(layout.group, place)) ? WAITS : 0),
    close: (state, next) => {
      const before = state - (state % 2)
      if (state % 2 === HAD) return before + begun(next)
      return before === REPEATS ? -1 : WAITS + begun(next)
    },
  }
}
