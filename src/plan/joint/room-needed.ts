import { at } from '../solver/problem'
import type { JointModel } from './joint-model'

/** What questions of a plan take. */
export interface Room {
  readonly minutes: number
  readonly questions: number
}

/** By slot: room that is enough for a choice without a needless question, that of the longest ones that every minimum could ask for. */
export function roomNeeded({ items, counters, room }: JointModel): Room[] {
  const lengths = room.map((): number[] => [])
  const longest = counters.map((): number[] => [])
  for (const { source, coefficients, forced } of items) {
    if (source === undefined) continue
    if (forced) at(lengths, source.slot).push(source.minutes)
    for (const [counter] of coefficients) if (at(counters, counter).min > 0) at(longest, counter).push(source.minutes)
  }
  counters.forEach(({ min, slot }, counter) => {
    if (min === 0 || slot === undefined) return
    // Each question adds at least one.
    const own = at(longest, counter).sort((a, b) => b - a)
    at(lengths, slot).push(...own.slice(0, min))
  })
  return lengths.map((own) => ({ minutes: own.reduce((sum, minutes) => sum + minutes, 0), questions: own.length }))
}

/** A choice without what no minimum needs, so that it takes no more time than there is. */
export function withoutNeedless({ items, counters }: JointModel, chosen: readonly number[]): number[] {
  const sums = counters.map(() => 0)
  for (const index of chosen)
    for (const [counter, amount] of at(items, index).coefficients) sums[counter] = at(sums, counter) + amount
  return chosen.filter((index) => {
    const { source, coefficients, forced } = at(items, index)
    if (forced || source === undefined) return true
    const isNeeded = coefficients.some(([counter, amount]) => at(sums, counter) - amount < at(counters, counter).min)
    if (!isNeeded) for (const [counter, amount] of coefficients) sums[counter] = at(sums, counter) - amount
    return isNeeded
  })
}
