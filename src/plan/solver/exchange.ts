import { at, bump, type Choice, deviation, type Evaluation, evaluationIn, MILLI, type Problem, timeCost } from './problem'

/** Which exchanges are tried: so many items out, at most, for so many others. */
interface Size {
  readonly out: number
  readonly into: number
}

/** Improves a feasible choice. */
export type Exchange = (from: Choice, pool: readonly number[], pairs: boolean) => Choice

/**
 * Improves a feasible choice by exchanges until none helps: adding, dropping and swapping up to two items for one
 * other, or for two where `pairs` says so. The small exchanges come first, the larger ones where none of them helps
 * (variable neighbourhood descent, Hansen & Mladenović 2001). `pool` holds one index a signature and copy; forced
 * items stay.
 */
export function exchangeIn(problem: Problem): Exchange {
  const columns = columnsOf(problem)
  const evaluate = evaluationIn(problem)
  return (from, pool, pairs) => {
    const sizes: readonly Size[] = [{ out: 1, into: 1 }, { out: 2, into: 1 }, ...(pairs ? [{ out: 2, into: 2 }] : [])]
    let current = from
    for (let size = 0; size < sizes.length; ) {
      const better = improve(problem, columns, evaluate, current, pool, at(sizes, size))
      if (better === undefined) size++
      else {
        current = better
        size = 0
      }
    }
    return current
  }
}

/** What exchanging asks of a problem, a column a property, since it asks millions of times. */
interface Columns {
  readonly minutes: Int32Array
  readonly cost: Float64Array
  readonly group: Int32Array
  /** By item: where its amounts begin and, at the next item, end. */
  readonly start: Int32Array
  readonly counter: Int32Array
  /** Thousandths. */
  readonly amount: Float64Array
  readonly weight: Float64Array
  readonly low: Float64Array
  readonly high: Float64Array
  readonly groupLow: Float64Array
  readonly groupHigh: Float64Array
}

/** Counters without a target cost nothing, and are left out. */
function columnsOf({ items, groups, counters }: Problem): Columns {
  const adds = items.map((item) => item.adds.filter(([counter]) => at(counters, counter).weight > 0))
  const start = new Int32Array(items.length + 1)
  adds.forEach((own, index) => {
    start[index + 1] = at(start, index) + own.length
  })
  return {
    minutes: Int32Array.from(items, (item) => item.minutes),
    cost: Float64Array.from(items, (item) => item.cost),
    group: Int32Array.from(items, (item) => item.group),
    start,
    counter: Int32Array.from(adds.flat(), ([counter]) => counter),
    amount: Float64Array.from(adds.flat(), ([, amount]) => MILLI * amount),
    weight: Float64Array.from(counters, ({ weight }) => weight),
    low: Float64Array.from(counters, ({ low }) => low),
    high: Float64Array.from(counters, ({ high }) => high),
    groupLow: Float64Array.from(groups, ({ low }) => low),
    groupHigh: Float64Array.from(groups, ({ high }) => high),
  }
}

function improve(
  problem: Problem,
  { minutes: minutesOf, cost: costOf, group: groupOf, start, counter, amount, weight, low, high, groupLow, groupHigh }: Columns,
  evaluate: (chosen: readonly number[]) => Evaluation,
  { items, cost }: Choice,
  pool: readonly number[],
  size: Size,
): Choice | undefined {
  const groups = new Float64Array(groupLow.length)
  const sums = new Float64Array(low.length)
  let minutes = 0
  /** What adding or removing an item changes of the cost. */
  const changeOf = (index: number, sign: 1 | -1): number => {
    const own = minutesOf[index] as number
    const group = groupOf[index] as number
    const least = groupLow[group] as number
    const most = groupHigh[group] as number
    const before = groups[group] as number
    let change =
      sign * (costOf[index] as number) +
      problem.groupWeight * (deviation(before + sign * MILLI * own, least, most) - deviation(before, least, most))
    for (let add = start[index] as number; add < (start[index + 1] as number); add++) {
      const to = counter[add] as number
      const sum = sums[to] as number
      const [from, until] = [low[to] as number, high[to] as number]
      change += (weight[to] as number) * (deviation(sum + sign * (amount[add] as number), from, until) - deviation(sum, from, until))
    }
    return change + timeCost(problem, minutes + sign * own) - timeCost(problem, minutes)
  }
  const apply = (index: number, sign: 1 | -1): number => {
    const change = changeOf(index, sign)
    bump(groups, at(groupOf, index), sign * MILLI * at(minutesOf, index))
    for (let add = at(start, index); add < at(start, index + 1); add++)
      bump(sums, at(counter, add), sign * at(amount, add))
    minutes += sign * at(minutesOf, index)
    return change
  }
  for (const index of items) apply(index, 1)
  const chosen = new Set(items)
  const removable = items.filter((index) => !at(problem.items, index).forced)
  const others = pool.filter((index) => !chosen.has(index))
  let best: Choice | undefined
  let record = 0
  const consider = (change: number, out: readonly number[], into: readonly number[]) => {
    if (change >= record || minutes > problem.capacity) return
    const next = [...items.filter((index) => !out.includes(index)), ...into]
    if (!evaluate(next).feasible) return
    record = change
    best = { items: next, cost: cost + change }
  }
  const fill = (change: number, out: readonly number[]) => {
    const room = problem.capacity - minutes
    const fitting = others.filter((index) => (minutesOf[index] as number) <= room)
    fitting.forEach((first, position) => {
      consider(change + changeOf(first, 1), out, [first])
      if (size.into < 2) return
      const one = change + apply(first, 1)
      for (const second of fitting.slice(position + 1))
        if (minutes + (minutesOf[second] as number) <= problem.capacity)
          consider(one + changeOf(second, 1), out, [first, second])
      apply(first, -1)
    })
  }
  fill(0, [])
  removable.forEach((first, position) => {
    const one = apply(first, -1)
    consider(one, [first], [])
    fill(one, [first])
    if (size.out === 2)
      for (const second of removable.slice(position + 1)) {
        const two = one + apply(second, -1)
        consider(two, [first, second], [])
        fill(two, [first, second])
        apply(second, 1)
      }
    apply(first, 1)
  })
  return best
}
