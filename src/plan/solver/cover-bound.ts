import { at, bump, type Problem } from './problem'

/** Items of which a certain amount is needed. */
interface Cover {
  readonly items: readonly number[]
  readonly minutes: number
}

/**
 * The least minutes of a choice that meets minima of counters and groups, from below: each minimum alone is a covering
 * knapsack, and those that share no item add up, the longest first. Infinite if a minimum is out of reach.
 */
export function coverBound(problem: Problem): number {
  let minutes = 0
  const needs = problem.counters.map(({ min }) => min)
  const groupNeeds = problem.groups.map(({ min = 0 }) => min)
  const counterItems: number[][] = problem.counters.map(() => [])
  const groupItems: number[][] = problem.groups.map(() => [])
  problem.items.forEach((item, index) => {
    if (item.forced) {
      minutes += item.minutes
      bump(groupNeeds, item.group, -item.minutes)
      for (const [counter, amount] of item.coefficients) bump(needs, counter, -amount)
      return
    }
    at(groupItems, item.group).push(index)
    for (const [counter] of item.coefficients) at(counterItems, counter).push(index)
  })
  const amountOf = (index: number, counter: number) =>
    at(problem.items, index).coefficients.find(([of]) => of === counter)?.[1] ?? 0
  const covers = [
    ...needs.map((need, counter) => cover(problem, at(counterItems, counter), need, (item) => amountOf(item, counter))),
    ...groupNeeds.map((need, group) =>
      cover(problem, at(groupItems, group), need, (item) => at(problem.items, item).minutes),
    ),
  ]
  covers.sort((a, b) => b.minutes - a.minutes || a.items.length - b.items.length)
  const covered = new Set<number>()
  for (const { items, minutes: own } of covers) {
    if (own === 0 || items.some((index) => covered.has(index))) continue
    minutes += own
    for (const index of items) covered.add(index)
  }
  return minutes
}

function cover(problem: Problem, items: readonly number[], need: number, amountOf: (item: number) => number): Cover {
  if (need <= 0) return { items, minutes: 0 }
  const least = new Float64Array(need + 1).fill(Number.POSITIVE_INFINITY)
  least[0] = 0
  for (const index of items) {
    const { minutes } = at(problem.items, index)
    const amount = amountOf(index)
    for (let sum = need; sum > 0; sum--) {
      const before = least[Math.max(0, sum - amount)] as number
      if (before + minutes < (least[sum] as number)) least[sum] = before + minutes
    }
  }
  return { items, minutes: at(least, need) }
}
