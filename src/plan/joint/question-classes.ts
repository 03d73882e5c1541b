import type { Bank } from '../../bank/bank'
import type { Model } from '../model/model'
import { at, type Counter } from '../solver/problem'

/** Questions that the constraints of all plans see as equal. */
export interface QuestionClass {
  readonly ids: string[]
  /** By slot: one of them as an item of its model for each section that it may stand in. */
  readonly positions: readonly (readonly number[])[]
}

/** What questions are told apart by, beside the constraints of each plan. */
export interface Distinctions {
  /** Areas that count for all plans together. */
  readonly areas: ReadonlySet<string>
  /** Questions that are each a class of their own. */
  readonly ids: ReadonlySet<string>
}

/** @param models by slot; undefined where it is left out */
export function questionClasses(
  bank: Bank,
  models: readonly (Model | undefined)[],
  distinctions: Distinctions,
): QuestionClass[] {
  const positions = new Map<string, number[][]>()
  models.forEach((model, slot) => {
    model?.questions.forEach(({ id }, index) => {
      const own = positions.get(id) ?? models.map(() => [])
      own[slot]?.push(index)
      positions.set(id, own)
    })
  })
  const classes = new Map<string, QuestionClass>()
  for (const [id, own] of positions) {
    const isForced = own.some((indices, slot) => indices.some((index) => models[slot]?.problem.items[index]?.forced))
    const isDistinct = isForced || distinctions.ids.has(id)
    const signatures = own.map((indices, slot) =>
      indices.map((index) => signatureOf(models[slot] as Model, index)).sort(),
    )
    const [primary, ...others] = bank.get(id).areas.map((area) => (distinctions.areas.has(area) ? area : ''))
    const key = isDistinct ? id : JSON.stringify([signatures, primary, others.sort()])
    const known = classes.get(key)
    if (known === undefined) classes.set(key, { ids: [id], positions: own })
    else known.ids.push(id)
  }
  return [...classes.values()]
}

/** What the hard constraints of a plan see of an item. */
function signatureOf({ problem }: Model, index: number): string {
  const { minutes, group, coefficients } = at(problem.items, index)
  const section = at(problem.groups, group).max < Number.POSITIVE_INFINITY ? group : -1
  return JSON.stringify([minutes, section, coefficients.filter(([counter]) => isHard(at(problem.counters, counter)))])
}

/** Whether a counter has a range. */
export function isHard({ min, max }: Counter): boolean {
  return min > 0 || max < Number.POSITIVE_INFINITY
}
