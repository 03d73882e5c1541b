import type { Completion } from './completion'
import { Frontier } from './frontier'
import { groupCost, type Layout } from './layout'
import { at, type Choice, type Counter, evaluationIn, MILLI } from './problem'
import { fixedAt } from './relaxation'

/** What a sweep found, and what it proves. */
export interface SweepResult {
  /** Complete feasible plans, best first, as places in the layout. */
  readonly found: readonly (readonly number[])[]
  readonly best: Choice | undefined
  /** No plan costs less than this, unless `upper` already does. */
  readonly bound: number
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
  const { price, turns } = completion
  const room = problem.capacity - start.minutes
  const cutoff = limits.upper - limits.grain
  const width = counters.length
  let dropped = Number.POSITIVE_INFINITY

  const targets = targetsOf(counters, multipliers)
  const floors = minimumRows(layout)
  const foes = foesOf(layout)
  const grouped = problem.groupWeight === 0 ? 0 : 1
  const salt = Int32Array.from(counters, (_, index) => Math.imul(index + 1, 0x9e3779b1) | 1)
  const ceilings = Float64Array.from(counters, ({ max }) => max)
  // A counter that has a minimum alone stops there: more of it changes nothing to come.
  const enough = Float64Array.from(counters, ({ weight, min, max }) =>
    weight === 0 && max === Number.POSITIVE_INFINITY ? min : Number.POSITIVE_INFINITY,
  )
  const numbers = new Map<string, number>()
  const numberOf = (marks: number, place: number): number => {
    const key = `${marks},${place}`
    const known = numbers.get(key)
    if (known !== undefined) return known
    numbers.set(key, numbers.size + 1)
    return numbers.size
  }

  const states = new Frontier(width)
  states.size = 1
  states.paid[0] = fixedAt(layout, multipliers)
  states.sums.set(start.sums)
  states.certain[0] = certainly(targets, states.sums, 0, room)
  states.bound[0] = Number.NEGATIVE_INFINITY
  states.turn[0] = order.length > 0 ? turns.open(0) : 0
  states.node[0] = -1

  for (let place = 0; place < order.length; place++) {
    const item = at(problem.items, at(order, place))
    const minutes = at(layout.minutes, place)
    const group = at(layout.group, place)
    const twin = at(layout.twin, place)
    const closesArea = layout.area[place + 1] !== layout.area[place]
    const closesGroup = layout.group[place + 1] !== group
    const opens = place + 1 < order.length
    const cost = at(price, place)
    const { before: foesBefore, after: foeAfter } = at(foes, place)
    const settled = { turn: 0, inGroup: 0, paid: 0 }
    /** Closes area and group where they end, and says what is still to come; infinite for a breach of turns. */
    const settle = (turn: number, inGroup: number, used: number): number => {
      settled.turn = closesArea ? turns.close(turn, place + 1) : turn
      settled.paid = 0
      settled.inGroup = inGroup
      if (settled.turn < 0) return Number.POSITIVE_INFINITY
      if (closesGroup) {
        settled.paid = groupCost(layout, group, inGroup)
        settled.inGroup = 0
        if (opens) settled.turn = turns.open(place + 1)
      }
      return settled.paid + completion.rest(place + 1, settled.turn, settled.inGroup, used)
    }

    const before = states.size
    states.reserve(2 * before)
    const { paid, certain, bound, sums } = states
    for (let state = 0; state < before; state++) {
      const used = (states.minutes[state] as number) + minutes
      const turn = turns.take[states.turn[state] as number] as number
      if (used <= room && turn >= 0 && (twin < 0 || states.last(state) === twin)) {
        const rest = settle(turn, (states.groupMinutes[state] as number) + grouped * minutes, used)
        // Dismissed before anything is made: most are.
        if (
          (paid[state] as number) + cost + rest + (certain[state] as number) <= cutoff &&
          (foesBefore.length === 0 || !states.holds(state, foesBefore))
        ) {
          const next = states.size
          const row = next * width
          sums.copyWithin(row, state * width, (state + 1) * width)
          let hash = states.hash[state] as number
          let within = true
          for (const [counter, amount] of item.adds) {
            const old = sums[row + counter] as number
            const sum = Math.min(old + amount, enough[counter] as number)
            if (sum > (ceilings[counter] as number)) within = false
            sums[row + counter] = sum
            hash = (hash + Math.imul(sum - old, salt[counter] as number)) | 0
          }
          const sure = certainly(targets, sums, row, room - used)
          const least = Math.max(bound[state] as number, (paid[state] as number) + cost + rest + sure)
          if (within && least <= cutoff && floors?.(sums, row, place + 1) !== false) {
            paid[next] = (paid[state] as number) + cost + settled.paid
            certain[next] = sure
            bound[next] = least
            states.minutes[next] = used
            states.groupMinutes[next] = settled.inGroup
            states.turn[next] = settled.turn
            states.hash[next] = hash
            states.marks[next] = foeAfter
              ? numberOf(states.marks[state] as number, place)
              : (states.marks[state] as number)
            states.node[next] = states.add(place, states.node[state] as number)
            states.size = next + 1
          }
        }
      }
      const rest = settle(
        states.turn[state] as number,
        states.groupMinutes[state] as number,
        states.minutes[state] as number,
      )
      const least = Math.max(bound[state] as number, (paid[state] as number) + (certain[state] as number) + rest)
      if (least > cutoff || floors?.(sums, state * width, place + 1) === false) {
        bound[state] = Number.POSITIVE_INFINITY
        continue
      }
      bound[state] = least
      paid[state] = (paid[state] as number) + settled.paid
      states.groupMinutes[state] = settled.inGroup
      states.turn[state] = settled.turn
    }
    if (states.size > before || closesArea) states.merge(layout.twin[place + 1] === place ? place : -1)
    else states.compact()
    if (states.size > 2 * limits.width) dropped = Math.min(dropped, states.trim(limits.width))
  }

  let best: Choice | undefined
  const evaluate = evaluationIn(problem)
  const found: { places: number[]; cost: number }[] = []
  const forced = problem.items.flatMap((item, index) => (item.forced ? [index] : []))
  for (let state = 0; state < states.size; state++) {
    const places = states.taken(state)
    const items = [...forced, ...places.map((place) => at(order, place))]
    const { cost, feasible } = evaluate(items)
    if (!feasible) continue
    found.push({ places, cost })
    if (best === undefined || cost < best.cost) best = { items, cost }
  }
  found.sort((a, b) => a.cost - b.cost)
  return { found: found.map(({ places }) => places), best, bound: Math.min(dropped, best?.cost ?? limits.upper) }
}

/**
 * The targets as columns: what a unit above or below costs beyond its relaxed price. Those of one mix stand together,
 * the cheapest to miss first.
 */
interface Targets {
  readonly counter: Int32Array
  readonly aim: Float64Array
  readonly over: Float64Array
  readonly under: Float64Array
  /** Where each mix ends. */
  readonly ends: Int32Array
}

function targetsOf(counters: readonly Counter[], multipliers: readonly number[]): Targets {
  const soft = counters.flatMap(({ weight, target, mix = '' }, index) => {
    const multiplier = at(multipliers, index)
    const own = { index, target, over: weight - multiplier, under: weight + multiplier, mix: mix || `${index}` }
    return weight > 0 ? [own] : []
  })
  soft.sort((a, b) => (a.mix < b.mix ? -1 : a.mix > b.mix ? 1 : a.under - b.under || a.index - b.index))
  return {
    counter: Int32Array.from(soft, ({ index }) => index),
    aim: Float64Array.from(soft, ({ target }) => target),
    over: Float64Array.from(soft, ({ over }) => over),
    under: Float64Array.from(soft, ({ under }) => under),
    ends: Int32Array.from(soft.flatMap(({ mix }, place) => (mix === soft[place + 1]?.mix ? [] : [place + 1]))),
  }
}

/**
 * What the targets are certain to cost beyond the relaxed price, with so many minutes left: what is over stays over,
 * and of what a mix still lacks no more can be had than there are minutes. At best the cheapest is what goes without.
 */
function certainly(
  { counter, aim, over, under, ends }: Targets,
  sums: Int32Array<ArrayBufferLike>,
  row: number,
  left: number,
): number {
  let cost = 0
  let from = 0
  for (let mix = 0; mix < ends.length; mix++) {
    const end = ends[mix] as number
    let lacking = -MILLI * left
    for (let target = from; target < end; target++) {
      const off = MILLI * (sums[row + (counter[target] as number)] as number) - (aim[target] as number)
      if (off > 0) cost += (over[target] as number) * off
      else lacking -= off
    }
    for (let target = from; target < end && lacking > 0; target++) {
      const off = MILLI * (sums[row + (counter[target] as number)] as number) - (aim[target] as number)
      if (off >= 0) continue
      const without = Math.min(lacking, -off)
      cost += (under[target] as number) * without
      lacking -= without
    }
    from = end
  }
  return cost
}

/** By place: the places of its enemies before it, and whether it has any after it. */
function foesOf({ problem, order }: Layout): { readonly before: readonly number[]; readonly after: boolean }[] {
  const placeOf = new Map(order.map((index, place) => [index, place]))
  return order.map((index, place) => {
    const foes = at(problem.items, index).enemies.flatMap((enemy) => placeOf.get(enemy) ?? [])
    return { before: foes.filter((foe) => foe < place), after: foes.some((foe) => foe > place) }
  })
}

/** A test whether the minimum of every counter can still be reached from a place on; undefined when there is none. */
function minimumRows(
  layout: Layout,
): ((sums: Int32Array<ArrayBufferLike>, row: number, place: number) => boolean) | undefined {
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
  return (sums, row, place) =>
    rows.every(
      ({ index, min }, number) =>
        (sums[row + index] as number) + ((rest[number] as Float64Array)[place] as number) >= min,
    )
}
