import type { Completion } from './completion'
import { Frontier } from './frontier'
import { groupCost, type Layout } from './layout'
import { at, type Choice, evaluationIn, MILLI } from './problem'
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
  const { price } = completion
  const room = problem.capacity - start.minutes
  const cutoff = limits.upper - limits.grain
  const width = counters.length
  let dropped = Number.POSITIVE_INFINITY

  const targets = targetsOf(layout, multipliers)
  const floors = minimumRows(layout)
  const foes = foesOf(layout)
  const grouped = problem.groupWeight === 0 && problem.groups.every(({ max }) => max === Number.POSITIVE_INFINITY) ? 0 : 1
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
  states.node[0] = -1

  for (let place = 0; place < order.length; place++) {
    const item = at(problem.items, at(order, place))
    const minutes = at(layout.minutes, place)
    const group = at(layout.group, place)
    const twin = at(layout.twin, place)
    const closesGroup = layout.group[place + 1] !== group
    const cost = at(price, place)
    const { before: foesBefore, after: foeAfter } = at(foes, place)
    /** What is still to come once the place is decided, the target of a group that closes here included. */
    const settle = (inGroup: number, used: number): number =>
      closesGroup ? groupCost(layout, group, inGroup) + completion.rest(place + 1, 0, used) : completion.rest(place + 1, inGroup, used)

    const before = states.size
    states.reserve(2 * before)
    const { paid, certain, bound, sums } = states
    for (let state = 0; state < before; state++) {
      const used = (states.minutes[state] as number) + minutes
      if (used <= room && (twin < 0 || states.last(state) === twin)) {
        const inGroup = (states.groupMinutes[state] as number) + grouped * minutes
        const rest = settle(inGroup, used)
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
            paid[next] = (paid[state] as number) + cost + (closesGroup ? groupCost(layout, group, inGroup) : 0)
            certain[next] = sure
            bound[next] = least
            states.minutes[next] = used
            states.groupMinutes[next] = closesGroup ? 0 : inGroup
            states.hash[next] = hash
            states.marks[next] = foeAfter
              ? numberOf(states.marks[state] as number, place)
              : (states.marks[state] as number)
            states.node[next] = states.add(place, states.node[state] as number)
            states.size = next + 1
          }
        }
      }
      const inGroup = states.groupMinutes[state] as number
      const rest = settle(inGroup, states.minutes[state] as number)
      const least = Math.max(bound[state] as number, (paid[state] as number) + (certain[state] as number) + rest)
      if (least > cutoff || floors?.(sums, state * width, place + 1) === false) {
        bound[state] = Number.POSITIVE_INFINITY
        continue
      }
      bound[state] = least
      if (!closesGroup) continue
      paid[state] = (paid[state] as number) + groupCost(layout, group, inGroup)
      states.groupMinutes[state] = 0
    }
    if (states.size > before || closesGroup) states.merge(layout.twin[place + 1] === place ? place : -1)
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
  readonly low: Float64Array
  readonly high: Float64Array
  readonly over: Float64Array
  readonly under: Float64Array
  /** Where each mix ends. */
  readonly ends: Int32Array
  /** By mix: the most that a minute of any item adds to it, in thousandths. */
  readonly rate: Float64Array
}

function targetsOf({ problem, order }: Layout, multipliers: readonly number[]): Targets {
  const soft = problem.counters.flatMap(({ weight, low, high, mix = '' }, index) => {
    const multiplier = at(multipliers, index)
    const own = { index, low, high, over: weight - multiplier, under: weight + multiplier, mix: mix || `${index}` }
    return weight > 0 ? [own] : []
  })
  soft.sort((a, b) => (a.mix < b.mix ? -1 : a.mix > b.mix ? 1 : a.under - b.under || a.index - b.index))
  const ends = soft.flatMap(({ mix }, place) => (mix === soft[place + 1]?.mix ? [] : [place + 1]))
  const mixOf = new Map(soft.map(({ index }, place) => [index, ends.findIndex((end) => place < end)]))
  const rate = new Float64Array(ends.length)
  for (const index of order) {
    const { adds, minutes } = at(problem.items, index)
    const sums = new Map<number, number>()
    for (const [counter, amount] of adds) {
      const mix = mixOf.get(counter)
      if (mix !== undefined) sums.set(mix, (sums.get(mix) ?? 0) + amount)
    }
    for (const [mix, sum] of sums) rate[mix] = Math.max(at(rate, mix), (MILLI * sum) / minutes)
  }
  return {
    counter: Int32Array.from(soft, ({ index }) => index),
    low: Float64Array.from(soft, ({ low }) => low),
    high: Float64Array.from(soft, ({ high }) => high),
    over: Float64Array.from(soft, ({ over }) => over),
    under: Float64Array.from(soft, ({ under }) => under),
    ends: Int32Array.from(ends),
    rate,
  }
}

/**
 * What the targets are certain to cost beyond the relaxed price, with so many minutes left: what is over stays over,
 * and of what a mix still lacks no more can be had than the minutes left allow. At best the cheapest is what goes without.
 */
function certainly(
  { counter, low, high, over, under, ends, rate }: Targets,
  sums: Int32Array<ArrayBufferLike>,
  row: number,
  left: number,
): number {
  let cost = 0
  let from = 0
  for (let mix = 0; mix < ends.length; mix++) {
    const end = ends[mix] as number
    let lacking = -(rate[mix] as number) * left
    for (let target = from; target < end; target++) {
      const sum = MILLI * (sums[row + (counter[target] as number)] as number)
      if (sum > (high[target] as number)) cost += (over[target] as number) * (sum - (high[target] as number))
      else if (sum < (low[target] as number)) lacking += (low[target] as number) - sum
    }
    for (let target = from; target < end && lacking > 0; target++) {
      const short = (low[target] as number) - MILLI * (sums[row + (counter[target] as number)] as number)
      if (short <= 0) continue
      const without = Math.min(lacking, short)
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
