import type { Columns } from './columns'
import { at, deviation, MILLI, type Problem } from './problem'

/** A choice whose items come and go: what it costs and whether it is feasible is kept up to date, not worked out anew. */
export class IncrementalEvaluation {
  /** Minutes left. */
  left: number
  private readonly inPlan: Uint8Array
  private readonly groups: Int32Array
  private readonly sums: Int32Array
  private readonly targets: Targets
  /** Groups and counters outside their range. */
  private violations = 0
  /** Pairs of enemies. */
  private clashes = 0

  constructor(
    private readonly problem: Problem,
    private readonly columns: Columns,
  ) {
    this.left = problem.capacity
    this.inPlan = new Uint8Array(problem.items.length)
    this.groups = new Int32Array(problem.groups.length)
    this.sums = new Int32Array(problem.counters.length)
    this.targets = targetsOf(problem)
    const { groupMin, min } = this.targets
    for (const least of groupMin) if (least > 0) this.violations++
    for (const least of min) if (least > 0) this.violations++
  }

  get isFeasible(): boolean {
    return this.violations === 0 && this.clashes === 0 && this.left >= 0
  }

  holds(index: number): boolean {
    return this.inPlan[index] === 1
  }

  /** Whether the choice with one more item is feasible. */
  allows(index: number): boolean {
    this.change(index, 1)
    const feasible = this.isFeasible
    this.change(index, -1)
    return feasible
  }

  /** Puts an item in or takes it out; returns what that changes of the cost. */
  change(index: number, sign: 1 | -1): number {
    const difference = this.difference(index, sign)
    const { columns, targets, groups, sums, inPlan } = this
    const own = columns.minutes[index] as number
    this.left -= sign * own
    const group = columns.group[index] as number
    const before = groups[group] as number
    const after = before + sign * own
    const groupMin = targets.groupMin[group] as number
    const groupMax = targets.groupMax[group] as number
    this.violations += (after < groupMin || after > groupMax ? 1 : 0) - (before < groupMin || before > groupMax ? 1 : 0)
    groups[group] = after
    for (let add = columns.start[index] as number; add < (columns.start[index + 1] as number); add++) {
      const of = columns.counter[add] as number
      const sum = sums[of] as number
      const next = sum + sign * (columns.amount[add] as number)
      const min = targets.min[of] as number
      const max = targets.max[of] as number
      this.violations += (next < min || next > max ? 1 : 0) - (sum < min || sum > max ? 1 : 0)
      sums[of] = next
    }
    inPlan[index] = sign === 1 ? 1 : 0
    for (const enemy of at(this.problem.items, index).enemies) if (inPlan[enemy] === 1) this.clashes += sign
    return difference
  }

  /** What putting an item in or taking it out would change of the cost. */
  difference(index: number, sign: 1 | -1): number {
    const { columns, targets, problem, groups, sums } = this
    const own = columns.minutes[index] as number
    const group = columns.group[index] as number
    const groupLow = targets.groupLow[group] as number
    const groupHigh = targets.groupHigh[group] as number
    const before = MILLI * (groups[group] as number)
    const after = before + sign * MILLI * own
    let change =
      sign * (columns.cost[index] as number) +
      problem.groupWeight * (deviation(after, groupLow, groupHigh) - deviation(before, groupLow, groupHigh))
    const end = columns.start[index + 1] as number
    for (let add = columns.start[index] as number; add < end; add++) {
      const of = columns.counter[add] as number
      const weight = targets.weight[of] as number
      if (weight === 0) continue
      const sum = MILLI * (sums[of] as number)
      const next = sum + sign * MILLI * (columns.amount[add] as number)
      const low = targets.low[of] as number
      const high = targets.high[of] as number
      change += weight * (deviation(next, low, high) - deviation(sum, low, high))
    }
    const unused = this.left - (problem.capacity - problem.fill)
    return change + problem.timeWeight * MILLI * (Math.max(0, unused - sign * own) - Math.max(0, unused))
  }
}

/** What is aimed at, a column a property. */
interface Targets {
  readonly weight: Float64Array
  readonly low: Float64Array
  readonly high: Float64Array
  readonly min: Float64Array
  readonly max: Float64Array
  readonly groupLow: Float64Array
  readonly groupHigh: Float64Array
  readonly groupMin: Float64Array
  readonly groupMax: Float64Array
}

const known = new WeakMap<Problem, Targets>()

function targetsOf(problem: Problem): Targets {
  const before = known.get(problem)
  if (before !== undefined) return before
  const { counters, groups } = problem
  const targets = {
    weight: Float64Array.from(counters, ({ weight }) => weight),
    low: Float64Array.from(counters, ({ low }) => low),
    high: Float64Array.from(counters, ({ high }) => high),
    min: Float64Array.from(counters, ({ min }) => min),
    max: Float64Array.from(counters, ({ max }) => max),
    groupLow: Float64Array.from(groups, ({ low }) => low),
    groupHigh: Float64Array.from(groups, ({ high }) => high),
    groupMin: Float64Array.from(groups, ({ min = 0 }) => min),
    groupMax: Float64Array.from(groups, ({ max }) => max),
  }
  known.set(problem, targets)
  return targets
}
