import { sweep } from './beam'
import { complete } from './completion'
import { layOut } from './layout'
import { at, type Choice, type Problem } from './problem'
import { worthwhile } from './reduction'

/**
 * Improves a choice by choosing a few whole groups anew, all else held fixed (large neighbourhood search, Shaw 1998),
 * until no such set of groups can be chosen better. What remains of the problem is small, so the sweep nearly solves it.
 */
export function regroup(
  problem: Problem,
  from: Choice,
  pool: readonly number[],
  multipliers: readonly number[],
  { width, grain }: { readonly width: number; readonly grain: number },
): Choice {
  const groupOf = (index: number) => at(problem.items, index).group
  const groups = [...new Set(pool.map(groupOf))].sort((a, b) => a - b)
  const sets = subsets(groups, groups.length > MANY ? 3 : 2)
  let best = from
  // Round and round the sets, until as many in a row as there are have brought nothing.
  for (let place = 0, idle = 0; idle < sets.length; place = (place + 1) % sets.length) {
    const freed = new Set(at(sets, place))
    const held = new Set(best.items.filter((index) => !freed.has(groupOf(index))))
    const rest = {
      ...problem,
      items: problem.items.map((item, index) => (held.has(index) && !item.forced ? { ...item, forced: true } : item)),
    }
    const whole = layOut(
      rest,
      pool.filter((index) => freed.has(groupOf(index))),
    )
    const kept = worthwhile(whole, multipliers, best.cost - grain).map((one) => at(whole.order, one))
    const layout = layOut(rest, kept)
    const found =
      kept.length === 0
        ? undefined
        : sweep(layout, complete(layout, multipliers), multipliers, { upper: best.cost, grain, width }).best
    if (found !== undefined && found.cost < best.cost) {
      best = found
      idle = 0
    } else idle++
  }
  return best
}

/** Groups beyond which three are chosen at a time: they are small then. */
const MANY = 4

function subsets(items: readonly number[], size: number): number[][] {
  if (size === 0 || items.length <= size) return [items.slice(0, size === 0 ? 0 : items.length)]
  return items.flatMap((first, index) =>
    index + size > items.length ? [] : subsets(items.slice(index + 1), size - 1).map((rest) => [first, ...rest]),
  )
}
