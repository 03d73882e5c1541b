import { type Budget, EVALUATION } from './budget'
import { type Columns, columnsOf } from './columns'
import { at, type Choice, deviation, type Evaluation, evaluationIn, MILLI, type Problem } from './problem'

/** Improves a feasible choice; `pairs`: also by two items for two. Stops early when the budget runs out. */
export type Exchange = (from: Choice, pool: readonly number[], pairs: boolean, budget?: Budget) => Choice

/**
 * Improves a feasible choice by exchanges until none helps: adding, dropping and swapping up to two items for one
 * other, or for two where `pairs` says so. The small exchanges come first, the larger ones where none of them helps
 * (variable neighbourhood descent, Hansen & Mladenović 2001). Forced items stay.
 */
export function exchangeIn(problem: Problem): Exchange {
  const { counters } = problem
  // Counters without a target cost nothing.
  const columns = columnsOf(problem, (counter) => at(counters, counter).weight > 0)
  const targets = targetsOf(problem)
  const evaluate = evaluationIn(problem)
  return (from, pool, pairs, budget) => {
    const sizes: readonly Size[] = [{ out: 1, into: 1 }, { out: 2, into: 1 }, ...(pairs ? [{ out: 2, into: 2 }] : [])]
    let current = from
    for (let size = 0; size < sizes.length && budget?.exhausted !== true; ) {
      const neighbourhood = new Neighbourhood(problem, columns, targets, evaluate, current, pool)
      const better = neighbourhood.best(at(sizes, size))
      budget?.spend(neighbourhood.evaluations * EVALUATION)
      if (better === undefined) size++
      else {
        current = better
        size = 0
      }
    }
    return current
  }
}

/** Which exchanges are tried: so many items out, at most, for so many others. */
interface Size {
  readonly out: number
  readonly into: number
}

interface Targets {
  readonly weight: Float64Array
  readonly low: Float64Array
  readonly high: Float64Array
  readonly groupLow: Float64Array
  readonly groupHigh: Float64Array
}

function targetsOf({ counters, groups }: Problem): Targets {
  return {
    weight: Float64Array.from(counters, ({ weight }) => weight),
    low: Float64Array.from(counters, ({ low }) => low),
    high: Float64Array.from(counters, ({ high }) => high),
    groupLow: Float64Array.from(groups, ({ low }) => low),
    groupHigh: Float64Array.from(groups, ({ high }) => high),
  }
}

/** The choices that one exchange makes of a choice. */
class Neighbourhood {
  evaluations = 0
  private readonly groups: Float64Array
  private readonly sums: Float64Array
  private minutes = 0
  private readonly others: Int32Array
  private record = 0
  private found: Choice | undefined

  constructor(
    private readonly problem: Problem,
    private readonly columns: Columns,
    private readonly targets: Targets,
    private readonly evaluate: (chosen: readonly number[]) => Evaluation,
    private readonly choice: Choice,
    pool: readonly number[],
  ) {
    this.groups = new Float64Array(problem.groups.length)
    this.sums = new Float64Array(problem.counters.length)
    for (const index of choice.items) this.change(index, 1)
    const chosen = new Set(choice.items)
    this.others = Int32Array.from(pool.filter((index) => !chosen.has(index)))
  }

  /** The best choice of the first set of items whose exchange helps at all. */
  best({ out, into }: Size): Choice | undefined {
    const removable = this.choice.items.filter((index) => !at(this.problem.items, index).forced)
    this.replace(0, [], into)
    for (let one = 0; one < removable.length && this.found === undefined; one++) {
      const first = at(removable, one)
      const without = this.change(first, -1)
      this.replace(without, [first], into)
      for (let two = one + 1; out === 2 && two < removable.length && this.found === undefined; two++) {
        const second = at(removable, two)
        this.replace(without + this.change(second, -1), [first, second], into)
        this.change(second, 1)
      }
      this.change(first, 1)
    }
    return this.found
  }

  /** Tries what can be put in the place of the items out, which cost `change` less or more. */
  private replace(change: number, out: readonly number[], into: number): void {
    const { others, columns, problem } = this
    const minutesOf = columns.minutes
    if (out.length > 0) this.consider(change, out, [])
    for (let place = 0; place < others.length; place++) {
      const first = others[place] as number
      if (this.minutes + (minutesOf[first] as number) > problem.capacity) continue
      const one = change + this.difference(first, 1)
      this.consider(one, out, [first])
      if (into < 2) continue
      this.change(first, 1)
      for (let other = place + 1; other < others.length; other++) {
        const second = others[other] as number
        if (this.minutes + (minutesOf[second] as number) > problem.capacity) continue
        this.consider(one + this.difference(second, 1), out, [first, second])
      }
      this.change(first, -1)
    }
  }

  private consider(change: number, out: readonly number[], into: readonly number[]): void {
    if (change >= this.record) return
    const items = [...this.choice.items.filter((index) => !out.includes(index)), ...into]
    if (!this.evaluate(items).feasible) return
    this.record = change
    this.found = { items, cost: this.choice.cost + change }
  }

  private change(index: number, sign: 1 | -1): number {
    const difference = this.difference(index, sign)
    const { minutes, group, start, counter, amount } = this.columns
    const own = at(minutes, index)
    const to = at(group, index)
    this.minutes += sign * own
    this.groups[to] = at(this.groups, to) + sign * MILLI * own
    for (let add = at(start, index); add < at(start, index + 1); add++) {
      const of = at(counter, add)
      this.sums[of] = at(this.sums, of) + sign * MILLI * at(amount, add)
    }
    return difference
  }

  /** What adding or removing an item changes of the cost. */
  private difference(index: number, sign: 1 | -1): number {
    this.evaluations++
    const { columns, targets, problem, groups, sums } = this
    const own = columns.minutes[index] as number
    const group = columns.group[index] as number
    const groupLow = targets.groupLow[group] as number
    const groupHigh = targets.groupHigh[group] as number
    const before = groups[group] as number
    let change =
      sign * (columns.cost[index] as number) +
      problem.groupWeight *
        (deviation(before + sign * MILLI * own, groupLow, groupHigh) - deviation(before, groupLow, groupHigh))
    const end = columns.start[index + 1] as number
    for (let add = columns.start[index] as number; add < end; add++) {
      const of = columns.counter[add] as number
      const sum = sums[of] as number
      const low = targets.low[of] as number
      const high = targets.high[of] as number
      const after = sum + sign * MILLI * (columns.amount[add] as number)
      change += (targets.weight[of] as number) * (deviation(after, low, high) - deviation(sum, low, high))
    }
    const unused = problem.fill - this.minutes
    const then = unused - sign * own
    return change + problem.timeWeight * MILLI * ((then > 0 ? then : 0) - (unused > 0 ? unused : 0))
  }
}
