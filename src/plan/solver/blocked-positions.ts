import type { Layout } from './layout'
import { at } from './problem'

/**
 * The places still to come that a partial plan may not take, since it has an enemy there. Plans may be merged only if
 * these are the same; so each set gets a number, 0 for the empty one.
 */
export class BlockedPositions {
  private readonly sets: (readonly number[])[] = [[]]
  private readonly numbers = new Map<string, number>([['', 0]])
  /** By place, the places of its enemies after it. */
  private readonly later: readonly (readonly number[])[]
  /** Whether a place has an enemy before it. */
  private readonly earlier: Uint8Array
  private position = 0
  private taken = new Map<number, number>()
  private skipped = new Map<number, number>()

  /** @param enforced the items whose enemy constraints count; those of others are relaxed */
  constructor({ problem, order }: Layout, enforced?: ReadonlySet<number>) {
    const positionOf = new Map(Array.from(order, (index, position) => [index, position]))
    this.earlier = new Uint8Array(order.length)
    const minds = (index: number) => enforced?.has(index) !== false
    this.later = Array.from(order, (index, position) =>
      (minds(index) ? at(problem.items, index).enemies : [])
        .flatMap((enemy) => (minds(enemy) ? (positionOf.get(enemy) ?? []) : []))
        .filter((enemy) => enemy > position)
        .sort((a, b) => a - b),
    )
    for (const positions of this.later) for (const position of positions) this.earlier[position] = 1
  }

  enter(position: number): void {
    this.position = position
    if (this.taken.size > 0) this.taken = new Map()
    if (this.skipped.size > 0) this.skipped = new Map()
  }

  /** Whether the place can be blocked, and may not be taken with this set. */
  blocks(set: number): boolean {
    return set > 0 && this.earlier[this.position] === 1 && at(this.sets, set).includes(this.position)
  }

  afterTaking(set: number): number {
    const later = this.later[this.position] as readonly number[]
    if (later.length === 0) return set
    return this.remember(this.taken, set, () => [...new Set([...at(this.sets, set), ...later])].sort((a, b) => a - b))
  }

  afterSkipping(set: number): number {
    if (set === 0 || this.earlier[this.position] === 0) return set
    return this.remember(this.skipped, set, () => at(this.sets, set).filter((position) => position !== this.position))
  }

  private remember(known: Map<number, number>, set: number, next: () => number[]): number {
    const before = known.get(set)
    if (before !== undefined) return before
    const positions = next()
    const key = positions.join()
    let number = this.numbers.get(key)
    if (number === undefined) {
      number = this.sets.length
      this.numbers.set(key, number)
      this.sets.push(positions)
    }
    known.set(set, number)
    return number
  }
}
