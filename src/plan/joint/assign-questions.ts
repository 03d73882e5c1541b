import { at } from '../solver/problem'
import type { JointModel } from './joint-model'

/** A question of its class for every item, or those of a class that are in each other's way. */
export interface Assignment {
  /** By slot. */
  readonly selections: readonly (readonly string[])[]
  /** Empty where every item has its question. */
  readonly clashing: readonly string[]
}

/** Gives each chosen item a question of its class, no enemy of another's. */
export function assignQuestions(model: JointModel, chosen: readonly number[]): Assignment {
  const { bank, slots } = model.joint.planSet
  const used = new Set<string>()
  const selections: string[][] = slots.map(() => [])
  const items = chosen.flatMap((index) => {
    const { source } = at(model.items, index)
    if (source === undefined) return []
    return [{ slot: source.slot, key: model.keyOf(source), ids: at(model.classes, source.classIndex).ids }]
  })
  for (const { slot, key, ids } of items.sort((a, b) => a.ids.length - b.ids.length)) {
    const isFree = (id: string) =>
      !used.has(`${key}/${id}`) &&
      selections.every(
        (own, other) => !model.areIncompatible(slot, other) || !own.some((one) => bank.enemiesOf(id).includes(one)),
      )
    const id = ids.find(isFree)
    if (id === undefined) return { selections, clashing: ids.filter((one) => bank.enemiesOf(one).length > 0) }
    used.add(`${key}/${id}`)
    selections[slot]?.push(id)
  }
  return { selections, clashing: [] }
}
