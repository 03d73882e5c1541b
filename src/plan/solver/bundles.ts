import { at, type Item, type Problem } from './problem'

/** Items that are enemies of each other and of nobody else: at most one of them is in a plan. By signature, ascending. */
export type Bundle = readonly number[]

/** The bundles of several items, those with the same signatures together. */
export function bundlesOf(
  items: readonly Item[],
  ineligible: ReadonlySet<number>,
  signatures: Int32Array,
): Iterable<readonly Bundle[]> {
  const byKey = new Map<string, Bundle[]>()
  const seen = new Uint8Array(items.length)
  const living = (index: number) => at(items, index).enemies.filter((enemy) => !ineligible.has(enemy))
  items.forEach(({ enemies, forced }, index) => {
    if (seen[index] === 1 || forced || enemies.length === 0 || ineligible.has(index)) return
    const clique = [...new Set([index, ...living(index)])]
    for (const member of clique) seen[member] = 1
    const members = new Set(clique)
    const isAlone = clique.every((member) => {
      const own = living(member)
      return !at(items, member).forced && own.length === clique.length - 1 && own.every((enemy) => members.has(enemy))
    })
    if (clique.length === 1 || !isAlone) return
    clique.sort((a, b) => at(signatures, a) - at(signatures, b) || a - b)
    const key = clique.map((member) => at(signatures, member)).join()
    const alike = byKey.get(key)
    if (alike === undefined) byKey.set(key, [clique])
    else alike.push(clique)
  })
  return byKey.values()
}

/** How many items like this one fit a plan. */
export function mostFitting({ items, groups, capacity }: Problem, index: number): number {
  const { minutes, group } = at(items, index)
  return minutes === 0 ? Number.POSITIVE_INFINITY : Math.floor(Math.min(capacity, at(groups, group).max) / minutes)
}

/** By member, how many of a plan can be in its place; its group's range is what limits it. */
function fitting(problem: Problem, bundle: Bundle): number[] {
  return bundle.map((index) => mostFitting(problem, index))
}

/** Without those in whose place as many others as fit a plan cost no more, whichever of their items is taken. */
export function undominated(problem: Problem, alike: readonly Bundle[]): readonly Bundle[] {
  const { items, capacity } = problem
  const [first] = alike
  if (first === undefined) return alike
  const shortest = Math.min(...first.map((index) => at(items, index).minutes))
  const most = Math.min(
    shortest === 0 ? Number.POSITIVE_INFINITY : Math.floor(capacity / shortest),
    fitting(problem, first).reduce((sum, own) => sum + own, 0),
  )
  if (alike.length <= most) return alike
  const total = (bundle: Bundle) => bundle.reduce((sum, index) => sum + at(items, index).cost, 0)
  const cheapestFirst = alike
    .map((bundle) => ({ bundle, total: total(bundle) }))
    .sort((a, b) => a.total - b.total || at(a.bundle, 0) - at(b.bundle, 0))
  const kept: Bundle[] = []
  for (const { bundle } of cheapestFirst) {
    let better = 0
    for (const other of kept)
      if (other.every((index, position) => at(items, index).cost <= at(items, at(bundle, position)).cost)) better++
    if (better < most) kept.push(bundle)
  }
  return kept
}

/**
 * Of bundles that cost the same, each member's place needs only some, if there are enough: which members each bundle
 * keeps, so that any number of them that fits can be had in each place. Undefined if that cannot be said.
 */
export function dedicated(problem: Problem, alike: readonly Bundle[]): readonly (readonly number[])[] | undefined {
  const { items } = problem
  const [first] = alike
  if (first === undefined) return undefined
  const isEqual = alike.every((bundle) =>
    bundle.every((index, position) => at(items, index).cost === at(items, at(first, position)).cost),
  )
  if (!isEqual) return undefined
  const most = fitting(problem, first)
  const needed = most.reduce((sum, own) => sum + own, 0)
  const kept = alike.map((): number[] => [])
  if (needed <= alike.length) {
    let next = 0
    most.forEach((count, position) => {
      for (let copy = 0; copy < count; copy++, next++) at(kept, next).push(at(at(alike, next), position))
    })
    return kept
  }
  if (first.length !== 2) return undefined
  // Two places take from both ends.
  for (let copy = 0; copy < alike.length; copy++) {
    if (copy < at(most, 0)) at(kept, copy).push(at(at(alike, copy), 0))
    if (copy >= alike.length - at(most, 1)) at(kept, copy).push(at(at(alike, copy), 1))
  }
  return kept
}
