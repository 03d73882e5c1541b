import { at, type Problem } from './problem'

/** Items of one signature differ in nothing that the model sees, cost and enemies apart. */
export function signatureOf({ group, minutes, adds }: Problem['items'][number]): string {
  let signature = `${group}/${minutes}`
  for (const [counter, amount] of adds) signature += `/${counter}:${amount}`
  return signature
}

/**
 * Per signature, no more items than fit the session, the cheapest: of further ones, each could be replaced by one of
 * these in any plan. Those with enemies stay until enough without any are found.
 */
export function candidates(problem: Problem, ineligible: ReadonlySet<number> = new Set()): number[] {
  const { items } = problem
  const kept: number[] = []
  const alike = new Map<string, number[]>()
  items.forEach((item, index) => {
    if (ineligible.has(index)) return
    if (item.forced) {
      kept.push(index)
      return
    }
    const signature = signatureOf(item)
    const own = alike.get(signature)
    if (own === undefined) alike.set(signature, [index])
    else own.push(index)
  })
  const enemiesOf = (index: number) => at(items, index).enemies.length
  for (const own of alike.values()) {
    const fitting = Math.floor(problem.capacity / at(items, at(own, 0)).minutes)
    if (own.length > fitting)
      own.sort((a, b) => at(items, a).cost - at(items, b).cost || enemiesOf(a) - enemiesOf(b) || a - b)
    let free = 0
    for (const index of own) {
      if (free >= fitting) break
      kept.push(index)
      if (enemiesOf(index) === 0) free++
    }
  }
  return kept.sort((a, b) => a - b)
}
