import { at } from '../solver/problem'
import type { JointModel } from './joint-model'
import { undersuppliedPlans } from './undersupplied-plans'

/** Slots for whose minima there are too few questions, or for all of which those that would do take too long. */
export function undersuppliedSlots(model: JointModel): ReadonlySet<number> | undefined {
  const supply: number[] = []
  const numbers = new Map<string, number>()
  const numberOf = (key: string) => {
    const known = numbers.get(key)
    if (known !== undefined) return known
    numbers.set(key, numbers.size)
    return supply.push(model.supplyOf(key)) - 1
  }
  const minima = model.counters.map(({ min }) => ({
    plan: -1,
    count: min,
    classes: new Map<number, number>(),
    countsQuestions: min > 0,
  }))
  for (const { source, coefficients } of model.items)
    for (const [counter, amount] of coefficients) {
      const minimum = at(minima, counter)
      if (source === undefined || amount !== 1) minimum.countsQuestions = false
      if (!minimum.countsQuestions || source === undefined) continue
      minimum.plan = source.slot
      minimum.classes.set(numberOf(model.keyOf(source)), source.minutes)
    }
  const demands = minima.filter(({ countsQuestions }) => countsQuestions)
  return undersuppliedPlans(demands, supply, model.room)
}
