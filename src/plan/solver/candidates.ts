import { type Bundle, bundlesOf, dedicated, mostFitting, undominated } from './bundles'
import { at, type Item, type Problem } from './problem'

/** By item, a number that those share that differ in nothing that the model sees, cost and enemies apart. */
export function signaturesOf(items: readonly Item[]): Int32Array {
  const numbers = new Map<string, number>()
  const signatures = new Int32Array(items.length)
  items.forEach(({ group, minutes, coefficients }, index) => {
    let signature = `${group}/${minutes}`
    for (const add of coefficients) signature += `/${add[0]}:${add[1]}`
    let number = numbers.get(signature)
    if (number === undefined) {
      number = numbers.size
      numbers.set(signature, number)
    }
    signatures[index] = number
  })
  return signatures
}

/**
 * Per signature, no more items than fit the session, the cheapest: of further ones, each could be replaced by one of
 * these in any plan. Those with enemies stay until enough without any are found. Items that are enemies of each other
 * and of nobody else (a question in one of several sections) are replaced together, by such as have the same signatures.
 */
export function candidates(
  problem: Problem,
  ineligible: ReadonlySet<number> = new Set(),
  signatures: Int32Array = signaturesOf(problem.items),
): number[] {
  const { items } = problem
  const kept: number[] = []
  const needless = needlessCopies(problem, ineligible, signatures)
  const alike = new Map<number, number[]>()
  items.forEach(({ forced }, index) => {
    if (ineligible.has(index) || needless.has(index)) return
    if (forced) {
      kept.push(index)
      return
    }
    const own = alike.get(at(signatures, index))
    if (own === undefined) alike.set(at(signatures, index), [index])
    else own.push(index)
  })
  const hasEnemies = (index: number) =>
    at(items, index).enemies.some((enemy) => !ineligible.has(enemy) && !needless.has(enemy))
  for (const own of alike.values()) {
    const fitting = mostFitting(problem, at(own, 0))
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

/** Items of bundles that others can replace in any plan. */
function needlessCopies(
  problem: Problem,
  ineligible: ReadonlySet<number>,
  signatures: Int32Array,
): ReadonlySet<number> {
  const needless = new Set<number>()
  const drop = (bundle: Bundle, kept: readonly number[] = []) => {
    for (const index of bundle) if (!kept.includes(index)) needless.add(index)
  }
  for (const alike of bundlesOf(problem.items, ineligible, signatures)) {
    const kept = undominated(problem, alike)
    for (const bundle of alike) if (!kept.includes(bundle)) drop(bundle)
    dedicated(problem, kept)?.forEach((own, position) => {
      drop(at(kept, position), own)
    })
  }
  return needless
}
