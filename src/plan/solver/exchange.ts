import {
  type AreaSlot,
  at,
  bump,
  type Choice,
  type Counter,
  evaluate,
  type Group,
  type Item,
  MILLI,
  type Problem,
} from './problem'

/**
 * Improves a feasible choice by exchanges until none helps: adding, dropping and swapping up to two items for up to
 * two others. `pool` holds one index a signature and copy; forced items stay.
 */
export function exchange(problem: Problem, from: Choice, pool: readonly number[], pairs: boolean): Choice {
  let current = from
  for (;;) {
    const better = improve(problem, current, pool, pairs)
    if (better === undefined) return current
    current = better
  }
}

function improve(
  problem: Problem,
  { items, cost }: Choice,
  pool: readonly number[],
  pairs: boolean,
): Choice | undefined {
  const groups = new Float64Array(problem.groups.length)
  const sums = new Float64Array(problem.counters.length)
  let minutes = 0
  /** What adding or removing an item changes of the cost. */
  const changeOf = (index: number, sign: 1 | -1): number => {
    const item = problem.items[index] as Item
    const { group } = problem.areas[item.area] as AreaSlot
    const { target } = problem.groups[group] as Group
    const before = groups[group] as number
    const after = before + sign * item.minutes
    let change = problem.groupWeight * (Math.abs(MILLI * after - target) - Math.abs(MILLI * before - target))
    for (const [counter, amount] of item.adds) {
      const { weight, target: aim } = problem.counters[counter] as Counter
      if (weight === 0) continue
      const sum = sums[counter] as number
      change += weight * (Math.abs(MILLI * (sum + sign * amount) - aim) - Math.abs(MILLI * sum - aim))
    }
    return change - sign * problem.timeWeight * MILLI * item.minutes
  }
  const apply = (index: number, sign: 1 | -1): number => {
    const change = changeOf(index, sign)
    const item = problem.items[index] as Item
    bump(groups, (problem.areas[item.area] as AreaSlot).group, sign * item.minutes)
    for (const [counter, amount] of item.adds) bump(sums, counter, sign * amount)
    minutes += sign * item.minutes
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
    if (!evaluate(problem, next).feasible) return
    record = change
    best = { items: next, cost: cost + change }
  }
  const fill = (change: number, out: readonly number[]) => {
    const room = problem.capacity - minutes
    const fitting = others.filter((index) => (problem.items[index] as Item).minutes <= room)
    fitting.forEach((first, position) => {
      consider(change + changeOf(first, 1), out, [first])
      if (!pairs) return
      const one = change + apply(first, 1)
      for (const second of fitting.slice(position + 1))
        if (minutes + (problem.items[second] as Item).minutes <= problem.capacity)
          consider(one + changeOf(second, 1), out, [first, second])
      apply(first, -1)
    })
  }
  fill(0, [])
  removable.forEach((first, position) => {
    const one = apply(first, -1)
    consider(one, [first], [])
    fill(one, [first])
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
