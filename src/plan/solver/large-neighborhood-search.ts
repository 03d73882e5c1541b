import { beamSearch } from './beam-search'
import { type Budget, expansionSteps } from './budget'
import { CostToGo } from './cost-to-go'
import { layOut, type PresolvedModel } from './layout'
import { at, type Choice } from './problem'
import { fixByReducedCost } from './reduced-cost-fixing'

/**
 * Improves a choice by choosing a few whole groups anew, all else held fixed (large neighborhood search, Shaw 1998),
 * until no such set of groups can be chosen better. What remains of the problem is small, so a beam nearly solves it.
 */
export function largeNeighborhoodSearch(
  model: PresolvedModel,
  from: Choice,
  pool: readonly number[],
  multipliers: readonly number[],
  { width, costStep, budget }: Limits,
): Choice {
  const groupOf = (index: number) => at(model.columns.group, index)
  const groups = [...new Set(pool.map(groupOf))].sort((a, b) => a - b)
  const sets = subsets(groups, groups.length > MAX_GROUPS_FOR_PAIRS ? 3 : 2)
  let best = from
  if (groups.length === 1) return chooseAnew(model, from, pool, multipliers, { width, costStep, budget })
  // Round and round the sets, until as many in a row as there are have brought nothing.
  for (
    let position = 0, idle = 0;
    idle < sets.length && !budget.exhausted;
    position = (position + 1) % sets.length, idle++
  ) {
    const freed = new Set(at(sets, position))
    const fixed = best.items.filter((index) => !freed.has(groupOf(index)) || at(model.problem.items, index).forced)
    const free = pool.filter((index) => freed.has(groupOf(index)))
    const better = bestAround(model, { best, fixed, free }, multipliers, { width, costStep, budget })
    if (better === undefined) continue
    best = better
    idle = -1
  }
  return best
}

interface Limits {
  readonly width: number
  readonly costStep: number
  readonly budget: Budget
}

/** A better choice with some items fixed, by a beam over the most promising of the free ones. */
function bestAround(
  model: PresolvedModel,
  { best, fixed, free }: { readonly best: Choice; readonly fixed: readonly number[]; readonly free: readonly number[] },
  multipliers: readonly number[],
  { width, costStep, budget }: Limits,
): Choice | undefined {
  const whole = layOut(model, free, { fixed })
  const { items } = fixByReducedCost(whole, multipliers, { cutoff: best.cost - costStep, most: MAX_ITEMS })
  budget.spend(SETUP + 3 * whole.order.length * (whole.room + 1) + 3 * whole.spans.length * (whole.room + 1) ** 2)
  if (items.length === 0) return undefined
  const layout = layOut(model, items, { fixed })
  const { found, expansions } = beamSearch(layout, new CostToGo(layout, multipliers), multipliers, {
    upper: best.cost,
    costStep,
    width,
  })
  budget.spend(expansions * expansionSteps(model.problem))
  const better = found[0]
  return better !== undefined && better.cost < best.cost ? better : undefined
}

/** Where there is one group only: a few items chosen anew among all, all others held fixed. */
function chooseAnew(
  model: PresolvedModel,
  from: Choice,
  pool: readonly number[],
  multipliers: readonly number[],
  limits: Limits,
): Choice {
  let best = from
  for (let turn = 0; turn < FREED.length && !limits.budget.exhausted; ) {
    const budget = limits.budget.share(1 / 2)
    const better = betterAround(model, best, pool, multipliers, { ...limits, budget }, at(FREED, turn))
    if (better === undefined) turn++
    else {
      best = better
      turn = 0
    }
  }
  return best
}

/** The first better choice met when so many items at a time are chosen anew. */
function betterAround(
  model: PresolvedModel,
  best: Choice,
  pool: readonly number[],
  multipliers: readonly number[],
  limits: Limits,
  freedAtOnce: number,
): Choice | undefined {
  const removable = best.items.filter((index) => !at(model.problem.items, index).forced)
  const sets = subsets(removable, removable.length > MANY_ITEMS ? Math.min(3, freedAtOnce) : freedAtOnce)
  // In strides, so that if there are too many of them, what is tried is mixed.
  for (let count = 0; count < sets.length && !limits.budget.exhausted; count++) {
    const freed = new Set(at(sets, (count * STRIDE) % sets.length))
    const fixed = best.items.filter((index) => !freed.has(index))
    const kept = new Set(fixed)
    const free = pool.filter((index) => !kept.has(index))
    const better = bestAround(model, { best, fixed, free }, multipliers, limits)
    if (better !== undefined) return better
  }
  return undefined
}

/** How many items are chosen anew at a time: few first, more where that does not help. */
const FREED = [3, 4, 6]
/** Items of a choice beyond which there are too many sets of more than three. */
const MANY_ITEMS = 14
/** A prime that no number of sets is likely to be a multiple of. */
const STRIDE = 7919

/** Groups beyond which three are chosen at a time: they are small then. */
const MAX_GROUPS_FOR_PAIRS = 4
const MAX_ITEMS = 200
/** Steps of laying out one neighborhood. */
const SETUP = 50_000

function subsets(items: readonly number[], size: number): number[][] {
  if (size === 0 || items.length <= size) return [items.slice(0, size === 0 ? 0 : items.length)]
  return items.flatMap((first, index) =>
    index + size > items.length ? [] : subsets(items.slice(index + 1), size - 1).map((rest) => [first, ...rest]),
  )
}
