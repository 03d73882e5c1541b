/** The first items in order, and no more of them than asked for. The order must leave no two items equal. */
export function best<Item>(items: readonly Item[], count: number, before: (a: Item, b: Item) => number): Item[] {
  // Sorting all is as good when most are wanted.
  if (count * 4 > items.length) return [...items].sort(before).slice(0, count)
  const kept: Item[] = []
  for (const item of items) {
    if (kept.length === count && before(item, kept[count - 1] as Item) > 0) continue
    let [low, high] = [0, kept.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (before(kept[middle] as Item, item) < 0) low = middle + 1
      else high = middle
    }
    kept.splice(low, 0, item)
    if (kept.length > count) kept.pop()
  }
  return kept
}
