import type { PresolvedModel } from './layout'
import { at } from './problem'

/** Items beyond which, on average, one in so many has an enemy: then most enmities are between copies of a question. */
const MANY = 0.5

/**
 * Makes choices with enemies in them feasible: an item alike that has no enemy there takes the place of one that has.
 * Where enemies are copies of one question in several sections, that is nearly always possible.
 */
export class EnemyRepair {
  readonly hasManyEnemies: boolean
  /** By signature, its items. */
  private readonly alike: ReadonlyMap<number, readonly number[]>

  constructor(private readonly model: PresolvedModel) {
    const { problem, signatures } = model
    const enmities = problem.items.reduce((sum, { enemies }) => sum + enemies.length, 0)
    this.hasManyEnemies = enmities > MANY * problem.items.length
    const alike = new Map<number, number[]>()
    if (this.hasManyEnemies)
      problem.items.forEach((_, index) => {
        const own = alike.get(at(signatures, index))
        if (own === undefined) alike.set(at(signatures, index), [index])
        else own.push(index)
      })
    this.alike = alike
  }

  /** The choice with items replaced by ones alike, where that helps; enemies that nothing alike can replace stay. */
  repair(items: readonly number[]): readonly number[] {
    return this.hasManyEnemies ? this.replaced(items).items : items
  }

  /** Items that are enemies still. */
  unrepaired(items: readonly number[]): readonly number[] {
    if (!this.hasManyEnemies) return []
    // With its whole signature, or an item alike would clash next time.
    return [...this.replaced(items).clashing].flatMap((signature) => this.alike.get(signature) ?? [])
  }

  private replaced(chosen: readonly number[]): {
    readonly items: readonly number[]
    /** Their signatures. */
    readonly clashing: ReadonlySet<number>
  } {
    const { problem, signatures } = this.model
    const taken = new Set(chosen)
    const clashing = new Set<number>()
    const enemyOf = (index: number) => at(problem.items, index).enemies.find((enemy) => taken.has(enemy))
    /** By signature, how many of its items have been tried. */
    const tried = new Map<number, number>()
    const replacement = (signature: number): number | undefined => {
      const own = this.alike.get(signature) ?? []
      for (let position = tried.get(signature) ?? 0; position < own.length; position++) {
        const one = at(own, position)
        if (taken.has(one) || enemyOf(one) !== undefined) continue
        tried.set(signature, position + 1)
        return one
      }
      tried.set(signature, own.length)
      return undefined
    }
    const items = chosen.map((index) => {
      const enemy = enemyOf(index)
      if (enemy === undefined) return index
      if (!at(problem.items, index).forced) {
        taken.delete(index)
        const other = replacement(at(signatures, index))
        taken.add(other ?? index)
        if (other !== undefined) return other
      }
      clashing.add(at(signatures, index)).add(at(signatures, enemy))
      return index
    })
    return { items, clashing }
  }
}
