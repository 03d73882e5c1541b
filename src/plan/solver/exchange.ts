import { type Budget, EVALUATION } from './budget'
import { type Columns, columnsOf } from './columns'
import { IncrementalEvaluation } from './incremental-evaluation'
import { at, type Choice, type Problem } from './problem'

/** Improves a feasible choice; `pairs`: also by two items for two. Stops early when the budget runs out. */
export type Exchange = (from: Choice, pool: readonly number[], pairs: boolean, budget?: Budget) => Choice

/**
 * Improves a feasible choice by exchanges until none helps: adding, dropping and swapping up to two items for one
 * other, or for two where `pairs` says so. The small exchanges come first, the larger ones where none of them helps
 * (variable neighborhood descent, Hansen & Mladenović 2001). Forced items stay.
 */
export function exchangeIn(problem: Problem, columns: Columns = columnsOf(problem)): Exchange {
  return (from, pool, pairs, budget) => {
    const sizes: readonly Size[] = [{ out: 1, into: 1 }, { out: 2, into: 1 }, ...(pairs ? [{ out: 2, into: 2 }] : [])]
    let current = from
    for (let size = 0; size < sizes.length && budget?.exhausted !== true; ) {
      const neighborhood = new Neighborhood(
        problem,
        columns,
        current,
        pool,
        (budget?.remaining ?? Number.POSITIVE_INFINITY) / EVALUATION,
      )
      const better = neighborhood.firstBetter(at(sizes, size))
      budget?.spend(neighborhood.evaluations * EVALUATION + SETUP * pool.length)
      if (better === undefined) size++
      else {
        current = better
        size = 0
      }
    }
    return current
  }
}

/** Steps an item of setting up a neighborhood. */
const SETUP = 10

/** Which exchanges are tried: so many items out, at most, for so many others. */
interface Size {
  readonly out: number
  readonly into: number
}

/** The choices that one exchange makes of a choice. Items are put in and taken out of one running choice to cost them. */
class Neighborhood {
  evaluations = 0
  private readonly evaluation: IncrementalEvaluation
  private readonly others: Int32Array
  private record = 0
  private found: Choice | undefined

  constructor(
    private readonly problem: Problem,
    private readonly columns: Columns,
    private readonly choice: Choice,
    pool: readonly number[],
    private readonly mostEvaluations: number,
  ) {
    this.evaluation = new IncrementalEvaluation(problem, columns)
    for (const index of choice.items) this.evaluation.change(index, 1)
    this.others = Int32Array.from(pool.filter((index) => !this.evaluation.holds(index)))
  }

  /** The best choice that the first set of items to go, of those whose exchange helps, gives. */
  firstBetter({ out, into }: Size): Choice | undefined {
    const { evaluation } = this
    const removable = this.choice.items.filter((index) => !at(this.problem.items, index).forced)
    this.replace(0, [], into)
    for (let one = 0; one < removable.length && !this.isDone; one++) {
      const first = at(removable, one)
      const without = evaluation.change(first, -1)
      this.replace(without, [first], into)
      for (let two = one + 1; out === 2 && two < removable.length && !this.isDone; two++) {
        const second = at(removable, two)
        this.replace(without + evaluation.change(second, -1), [first, second], into)
        evaluation.change(second, 1)
      }
      evaluation.change(first, 1)
    }
    return this.found
  }

  private get isDone(): boolean {
    return this.found !== undefined || this.evaluations >= this.mostEvaluations
  }

  /** Tries what can be put in the place of the items out, whose going changes the cost by `change`. */
  private replace(change: number, out: readonly number[], into: number): void {
    const { others, columns, evaluation } = this
    if (out.length > 0 && change < this.record && evaluation.isFeasible) this.accept(change, out, [])
    for (let position = 0; position < others.length && this.evaluations < this.mostEvaluations; position++) {
      const first = others[position] as number
      if ((columns.minutes[first] as number) > evaluation.left) continue
      this.evaluations++
      const one = change + evaluation.difference(first, 1)
      if (one < this.record && evaluation.allows(first)) this.accept(one, out, [first])
      if (into < 2) continue
      evaluation.change(first, 1)
      for (let other = position + 1; other < others.length; other++) {
        const second = others[other] as number
        if ((columns.minutes[second] as number) > evaluation.left) continue
        this.evaluations++
        const two = one + evaluation.difference(second, 1)
        if (two < this.record && evaluation.allows(second)) this.accept(two, out, [first, second])
      }
      evaluation.change(first, -1)
    }
  }

  private accept(change: number, out: readonly number[], into: readonly number[]): void {
    this.record = change
    this.found = {
      items: [...this.choice.items.filter((index) => !out.includes(index)), ...into],
      cost: this.choice.cost + change,
    }
  }
}
