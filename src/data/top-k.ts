/** The first `k` items in order. The order must leave no two items equal. */
export function topK<Item>(items: readonly Item[], k: number, compare: (a: Item, b: Item) => number): Item[] {
  // Sorting all is as good when most are wanted.
  if (k * 4 > items.length) return [...items].sort(compare).slice(0, k)
  const kept: Item[] = []
  for (const item of items) {
    if (kept.length === k && compare(item, kept[k - 1] as Item) > 0) continue
    let [low, high] = [0, kept.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if (compare(kept[middle] as Item, item) < 0) low = middle + 1
      else high = middle
    }
    kept.splice(low, 0, item)
    if (kept.length > k) kept.pop()
  }
  return kept
}
