import { checkFeasibility } from '../solver/feasibility'
import { at, type Problem } from '../solver/problem'
import type { ItemSource, JointModel } from './joint-model'
import { roomNeeded, withoutNeedless } from './room-needed'

const FREE = { low: 0, high: Number.POSITIVE_INFINITY, max: Number.POSITIVE_INFINITY }

/** How much longer a problem takes of which nothing is found out. */
const UNKNOWN_FACTOR = 10
/** Times that only what a choice breaks is added; then all classes are limited. */
const SINGLE_CUTS = 3

/** A choice that keeps the plans apart, without needless questions; or the verdict. */
export interface JointChoice {
  readonly chosen?: readonly number[]
  readonly verdict: 'infeasible' | 'unknown'
  readonly work: number
}

/**
 * Looks for a choice for all plans. That they share nothing, and have no enemies of each other's, is added only where a
 * choice breaks it (lazy constraints).
 */
export class JointProblem {
  /** Keys of the classes, and by item the enemies, that are kept apart so far. */
  private readonly limited = new Set<string>()
  private readonly enemies: number[][] = []

  constructor(private readonly model: JointModel) {}

  solve(): JointChoice {
    // What is added later has no minimum.
    const needed = roomNeeded(this.model)
    let work = 0
    for (let count = 1; ; count++) {
      const problem = this.problem(needed)
      const size = problem.items.length * problem.counters.length
      const found = checkFeasibility(problem)
      work += found.verdict === 'unknown' ? UNKNOWN_FACTOR * size : size
      if (found.verdict !== 'feasible') return { verdict: found.verdict, work }
      const chosen = withoutNeedless(this.model, found.items)
      if (!this.addBroken(chosen, count > SINGLE_CUTS)) return { chosen, verdict: 'unknown', work }
    }
  }

  private problem(needed: ReturnType<typeof roomNeeded>): Problem {
    const { model } = this
    const isTight = model.room.map((own, slot) => own < at(needed, slot).minutes)
    const room = model.room.map((own, slot) => (at(isTight, slot) ? own : at(needed, slot).questions))
    const capacity = room.reduce((sum, own) => sum + own, 0)
    return {
      capacity,
      fill: capacity,
      timeWeight: 0,
      groupWeight: 0,
      groups: [...room.map((max) => ({ ...FREE, max })), FREE],
      counters: model.counters,
      items: model.items.map(({ source, forced, coefficients }, index) => {
        const { slot = room.length, minutes = 0 } = source ?? {}
        return {
          // Where time is never short, questions count one each: a smaller problem.
          minutes: isTight[slot] === false ? 1 : minutes,
          group: isTight[slot] === true ? slot : room.length,
          cost: 0,
          coefficients,
          forced,
          enemies: this.enemies[index] ?? [],
        }
      }),
    }
  }

  /** Adds what a choice breaks of what keeps the plans apart; false where it breaks nothing. */
  private addBroken(chosen: readonly number[], all: boolean): boolean {
    const scarce = this.overused(chosen)
    if (scarce.length > 0) for (const key of all ? this.overused([...this.model.items.keys()]) : scarce) this.limit(key)
    const clashes = this.clashes(chosen)
    for (const [one, two] of clashes) {
      this.addEnemy(one, two)
      this.addEnemy(two, one)
    }
    return scarce.length + clashes.length > 0
  }

  private addEnemy(one: number, other: number): void {
    this.enemies[one] = [...(this.enemies[one] ?? []), other]
  }

  private limit(key: string): void {
    if (this.limited.has(key)) return
    this.limited.add(key)
    this.model.limit(key)
  }

  /** Keys of which there are more items than questions. */
  private overused(items: readonly number[]): string[] {
    const { model } = this
    const left = new Map<string, number>()
    for (const { source } of items.map((index) => at(model.items, index))) {
      if (source === undefined) continue
      const key = model.keyOf(source)
      left.set(key, (left.get(key) ?? model.supplyOf(key)) - 1)
    }
    return [...left].flatMap(([key, count]) => (count < 0 ? [key] : []))
  }

  /** Pairs of enemies in a choice, among classes of one question. */
  private clashes(chosen: readonly number[]): (readonly [number, number])[] {
    const { model } = this
    const { bank } = model.joint.planSet
    const own = chosen.flatMap((index) => {
      const { source } = at(model.items, index)
      const id = source === undefined ? undefined : this.onlyIdOf(source)
      return source === undefined || id === undefined || bank.enemiesOf(id).length === 0
        ? []
        : [{ index, id, slot: source.slot }]
    })
    return own.flatMap((one, position) =>
      own
        .slice(position + 1)
        .filter((two) => model.areIncompatible(one.slot, two.slot) && bank.enemiesOf(one.id).includes(two.id))
        .map((two) => [one.index, two.index] as const),
    )
  }

  private onlyIdOf({ classIndex }: ItemSource): string | undefined {
    const { ids } = at(this.model.classes, classIndex)
    return ids.length === 1 ? ids[0] : undefined
  }
}
