import { beamSearch } from './beam-search'
import { type Budget, expansionSteps } from './budget'
import { CostToGo } from './cost-to-go'
import { layOut, type Model } from './layout'
import { at, type Choice } from './problem'
import { fixByReducedCost } from './reduced-cost-fixing'

/**
 * Improves a choice by choosing a few whole groups anew, all else held fixed (large neighbourhood search, Shaw 1998),
 * until no such set of groups can be chosen better. What remains of the problem is small, so a beam nearly solves it.
 */
export function largeNeighborhoodSearch(
  model: Model,
  from: Choice,
  pool: readonly number[],
  multipliers: readonly number[],
  { width, costStep, budget }: { readonly width: number; readonly costStep: number; readonly budget: Budget },
): Choice {
  const groupOf = (index: number) => at(model.columns.group, index)
  const groups = [...new Set(pool.map(groupOf))].sort((a, b) => a - b)
  const sets = subsets(groups, groups.length > MANY_GROUPS ? 3 : 2)
  let best = from
  // Round and round the sets, until as many in a row as there are have brought nothing.
  for (let place = 0, idle = 0; idle < sets.length && !budget.exhausted; place = (place + 1) % sets.length, idle++) {
    const freed = new Set(at(sets, place))
    const fixed = best.items.filter((index) => !freed.has(groupOf(index)) || at(model.problem.items, index).forced)
    const whole = layOut(
      model,
      pool.filter((index) => freed.has(groupOf(index))),
      { fixed },
    )
    const { items } = fixByReducedCost(whole, multipliers, { cutoff: best.cost - costStep, most: MOST_ITEMS })
    budget.spend(SETUP + 3 * whole.order.length * (whole.room + 1) + 3 * whole.spans.length * (whole.room + 1) ** 2)
    if (items.length === 0) continue
    const layout = layOut(model, items, { fixed })
    const { found, expansions } = beamSearch(layout, new CostToGo(layout, multipliers), multipliers, {
      upper: best.cost,
      costStep,
      width,
    })
    budget.spend(expansions * expansionSteps(model.problem))
    const better = found[0]
    if (better !== undefined && better.cost < best.cost) {
      best = better
      idle = -1
    }
  }
  return best
}

/** Groups beyond which three are chosen at a time: they are small then. */
const MANY_GROUPS = 4
const MOST_ITEMS = 200
/** Steps of laying out one neighbourhood. */
const SETUP = 50_000

function subsets(items: readonly number[], size: number): number[][] {
  if (size === 0 || items.length <= size) return [items.slice(0, size === 0 ? 0 : items.length)]
  return items.flatMap((first, index) =>
    index + size > items.length ? [] : subsets(items.slice(index + 1), size - 1).map((rest) => [first, ...rest]),
  )
}
