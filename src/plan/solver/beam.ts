import type { Completion } from './completion'
import { groupCost, type Layout } from './layout'
import { at, type Choice, type Counter, evaluate, type Item, MILLI } from './problem'
import { fixedAt } from './relaxation'

/** What a sweep found, and what it proves. */
export interface SweepResult {
  /** Complete feasible plans, best first, as places in the layout. */
  readonly found: readonly (readonly number[])[]
  readonly best: Choice | undefined
  /** No plan costs less than this, unless `upper` already does. */
  readonly bound: number
}

interface State {
  /** Cost so far plus the relaxed price of what was taken. */
  readonly paid: number
  /** What the targets are certain to cost beyond the relaxed price. */
  readonly certain: number
  bound: number
  readonly minutes: number
  readonly groupMinutes: number
  /** Of the automaton that makes areas take turns. */
  readonly turn: number
  readonly sums: readonly number[]
  readonly hash: number
  /** Chosen items that have enemies: states that differ in them may not be merged. */
  readonly marks: string
  readonly last: number
  readonly parent: State | undefined
}

/**
 * Truncated dynamic programming over the items: every state is kept while a lower bound on what it can lead to stays
 * below the best plan known, equal states are merged, and beyond `width` the least promising are dropped. If none had
 * to be dropped, the result is the optimum; otherwise the least bound dropped still bounds it.
 *
 * @param upper cost to beat; @param grain every cost is a multiple of it away from every other
 */
export function sweep(
  layout: Layout,
  completion: Completion,
  multipliers: readonly number[],
  limits: { readonly upper: number; readonly grain: number; readonly width: number },
): SweepResult {
  const { problem, order, start } = layout
  const { counters } = problem
  const { price, turns, stride } = completion
  const room = problem.capacity - start.minutes
  const cutoff = limits.upper - limits.grain
  let dropped = Number.POSITIVE_INFINITY

  const soft = counters.flatMap((counter, index) =>
    counter.weight > 0
      ? [
          {
            index,
            target: counter.target,
            over: counter.weight - at(multipliers, index),
            under: counter.weight + at(multipliers, index),
          },
        ]
      : [],
  )
  const certainly = (sums: readonly number[], left: number): number => {
    let cost = 0
    for (const { index, target, over, under } of soft) {
      const sum = MILLI * (sums[index] as number)
      if (sum > target) cost += over * (sum - target)
      else if (sum + MILLI * left < target) cost += under * (target - sum - MILLI * left)
    }
    return cost
  }
  const floors = minimumRows(layout)
  const step = Math.sign(stride)
  const grouped = problem.groupWeight === 0 ? 0 : 1
  const settled = { turn: 0, inGroup: 0, paid: 0 }
  const salt = counters.map((_, index) => Math.imul(index + 1, 0x9e3779b1) | 1)

  const rehash = ({ hash, sums: before }: State, sums: readonly number[], adds: Item['adds']): number =>
    adds.reduce(
      (sum, [counter]) =>
        (sum + Math.imul((sums[counter] as number) - (before[counter] as number), salt[counter] as number)) | 0,
      hash,
    )
  const root: State = {
    paid: fixedAt(layout, multipliers),
    certain: certainly(start.sums, room),
    bound: Number.NEGATIVE_INFINITY,
    minutes: 0,
    groupMinutes: 0,
    turn: order.length > 0 ? turns.open(0) : 0,
    sums: start.sums,
    hash: 0,
    marks: '',
    last: -1,
    parent: undefined,
  }
  let states: State[] = [root]

  for (let place = 0; place < order.length; place++) {
    const item = at(problem.items, at(order, place))
    const minutes = at(layout.minutes, place)
    const area = at(layout.area, place)
    const group = at(layout.group, place)
    const twin = at(layout.twin, place)
    const closesArea = layout.area[place + 1] !== area
    const closesGroup = layout.group[place + 1] !== group
    // Where a group ends, the tables of the next one take over, with nothing in it yet.
    const table = place + 1 < order.length ? completion.before(place + 1) : undefined
    const cost = at(price, place)
    const twinFollows = layout.twin[place + 1] === place
    /** Closes area and group where they end, and says what is still to come; infinite for a breach of turns. */
    const settle = (turn: number, inGroup: number, used: number): number => {
      settled.turn = closesArea ? turns.close(turn, place + 1) : turn
      settled.paid = 0
      settled.inGroup = inGroup
      if (settled.turn < 0) return Number.POSITIVE_INFINITY
      if (closesGroup) {
        settled.paid = groupCost(layout, group, inGroup)
        settled.inGroup = 0
        if (table !== undefined) settled.turn = turns.open(place + 1)
      }
      const rest =
        table === undefined
          ? problem.timeWeight * MILLI * (room - used)
          : (table[(settled.turn * stride + settled.inGroup) * stride + used * step] as number)
      return settled.paid + rest
    }
    const next: State[] = []
    let taken = 0
    for (const state of states) {
      const used = state.minutes + minutes
      const turn = turns.take[state.turn] as number
      if (used <= room && turn >= 0 && (twin < 0 || state.last === twin)) {
        const rest = settle(turn, state.groupMinutes + grouped * minutes, used)
        // Dismissed before anything is made: most are.
        if (
          state.paid + cost + rest + state.certain <= cutoff &&
          (item.enemies.length === 0 || !hasEnemy(layout, item.enemies, state))
        ) {
          const sums = add(state.sums, item.adds, counters)
          const certain = certainly(sums, room - used)
          const bound = Math.max(state.bound, state.paid + cost + rest + certain)
          if (
            bound <= cutoff &&
            item.adds.every(([counter]) => (sums[counter] as number) <= (counters[counter] as Counter).max) &&
            floors?.(sums, place + 1) !== false
          ) {
            next.push({
              paid: state.paid + cost + settled.paid,
              certain,
              bound,
              minutes: used,
              groupMinutes: settled.inGroup,
              turn: settled.turn,
              sums,
              hash: rehash(state, sums, item.adds),
              marks: item.enemies.length > 0 ? `${state.marks},${place}` : state.marks,
              last: place,
              parent: state,
            })
            taken++
          }
        }
      }
      const rest = settle(state.turn, state.groupMinutes, state.minutes)
      const bound = Math.max(state.bound, state.paid + state.certain + rest)
      if (bound > cutoff || floors?.(state.sums, place + 1) === false) continue
      if (closesArea) {
        const { turn, inGroup, paid } = settled
        next.push({ ...state, bound, turn, groupMinutes: inGroup, paid: state.paid + paid })
      } else {
        state.bound = bound
        next.push(state)
      }
    }
    states = taken > 0 || closesArea ? merged(next, twinFollows ? place : -1) : next
    if (states.length > 2 * limits.width) {
      states.sort((a, b) => a.bound - b.bound || a.hash - b.hash || a.last - b.last)
      for (let index = limits.width; index < states.length; index++)
        dropped = Math.min(dropped, at(states, index).bound)
      states.length = limits.width
    }
  }

  let best: Choice | undefined
  const found: { places: number[]; cost: number }[] = []
  const forced = problem.items.flatMap((item, index) => (item.forced ? [index] : []))
  for (const state of states) {
    const places = chain(state)
    const items = [...forced, ...places.map((place) => at(order, place))]
    const { cost, feasible } = evaluate(problem, items)
    if (!feasible) continue
    found.push({ places, cost })
    if (best === undefined || cost < best.cost) best = { items, cost }
  }
  found.sort((a, b) => a.cost - b.cost)
  return { found: found.map(({ places }) => places), best, bound: Math.min(dropped, best?.cost ?? limits.upper) }
}

/** Of states that are alike, the cheapest. `twin` as for `alike`. */
function merged(states: readonly State[], twin: number): State[] {
  const kept: State[] = []
  const seen = new Map<number, number | number[]>()
  for (const state of states) {
    const key = state.hash ^ (state.groupMinutes * 131 + state.minutes * 31 + state.turn)
    const same = seen.get(key)
    const places = same === undefined ? [] : typeof same === 'number' ? [same] : same
    const equal = places.find((index) => alike(at(kept, index), state, twin))
    if (equal !== undefined) {
      if (state.paid < at(kept, equal).paid) kept[equal] = state
      continue
    }
    seen.set(key, same === undefined ? kept.length : [...places, kept.length])
    kept.push(state)
  }
  return kept
}

/** Equal for all that can still happen; `twin` is the place whose taking opens the next one. */
function alike(a: State, b: State, twin: number): boolean {
  return (
    a.minutes === b.minutes &&
    a.groupMinutes === b.groupMinutes &&
    a.turn === b.turn &&
    a.hash === b.hash &&
    a.marks === b.marks &&
    (twin < 0 || (a.last === twin) === (b.last === twin)) &&
    a.sums.every((sum, index) => sum === b.sums[index])
  )
}

/** Sums with an item added. A counter that has a minimum alone stops there: more of it changes nothing to come. */
function add(sums: readonly number[], adds: Item['adds'], counters: readonly Counter[]): number[] {
  const result = sums.slice()
  for (const [index, amount] of adds) {
    const { weight, min, max } = counters[index] as Counter
    const sum = (result[index] as number) + amount
    result[index] = weight === 0 && max === Number.POSITIVE_INFINITY ? Math.min(sum, min) : sum
  }
  return result
}

function chain(state: State): number[] {
  const places: number[] = []
  for (let at: State | undefined = state; at !== undefined && at.last >= 0; at = at.parent) places.push(at.last)
  return places.reverse()
}

function hasEnemy(layout: Layout, enemies: readonly number[], state: State): boolean {
  if (enemies.length === 0) return false
  for (let at: State | undefined = state; at !== undefined && at.last >= 0; at = at.parent) {
    if (enemies.includes(layout.order[at.last] ?? -1)) return true
  }
  return false
}

/** A test whether the minimum of every counter can still be reached from a place on; undefined when there is none. */
function minimumRows(layout: Layout): ((sums: readonly number[], place: number) => boolean) | undefined {
  const { problem, order } = layout
  const rows = problem.counters.flatMap((counter, index) => (counter.min > 0 ? [{ index, min: counter.min }] : []))
  if (rows.length === 0) return undefined
  const rest = rows.map(({ index }) => {
    const suffix = new Float64Array(order.length + 1)
    for (let place = order.length - 1; place >= 0; place--) {
      const amount = at(problem.items, at(order, place)).adds.find(([counter]) => counter === index)?.[1] ?? 0
      suffix[place] = at(suffix, place + 1) + amount
    }
    return suffix
  })
  return (sums, place) =>
    rows.every(({ index, min }, row) => (sums[index] as number) + ((rest[row] as Float64Array)[place] as number) >= min)
}
