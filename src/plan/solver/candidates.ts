import { at, type Item, type Problem } from './problem'

/** By item, a number that those share that differ in nothing that the model sees, cost and enemies apart. */
export function signaturesOf(items: readonly Item[]): Int32Array {
  const numbers = new Map<string, number>()
  return Int32Array.from(items, ({ group, minutes, adds }) => {
    let signature = `${group}/${minutes}`
    for (const [counter, amount] of adds) signature += `/${counter}:${amount}`
    const known = numbers.get(signature)
    if (known !== undefined) return known
    numbers.set(signature, numbers.size)
    return numbers.size - 1
  })
}

/**
 * Per signature, no more items than fit the session, the cheapest: of further ones, each could be replaced by one of
 * these in any plan. Those with enemies stay until enough without any are found.
 */
export function candidates(
  { items, capacity }: Problem,
  ineligible: ReadonlySet<number> = new Set(),
  signatures: Int32Array = signaturesOf(items),
): number[] {
  const kept: number[] = []
  const alike = new Map<number, number[]>()
  items.forEach(({ forced }, index) => {
    if (ineligible.has(index)) return
    if (forced) {
      kept.push(index)
      return
    }
    const own = alike.get(at(signatures, index))
    if (own === undefined) alike.set(at(signatures, index), [index])
    else own.push(index)
  })
  const hasEnemies = (index: number) => at(items, index).enemies.some((enemy) => !ineligible.has(enemy))
  for (const own of alike.values()) {
    const fitting = Math.floor(capacity / at(items, at(own, 0)).minutes)
    if (own.length > fitting)
      own.sort(
        (a, b) => at(items, a).cost - at(items, b).cost || Number(hasEnemies(a)) - Number(hasEnemies(b)) || a - b,
      )
    let free = 0
    for (const index of own) {
      if (free >= fitting) break
      kept.push(index)
      if (!hasEnemies(index)) free++
    }
  }
  return kept.sort((a, b) => a - b)
}
