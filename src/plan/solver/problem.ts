/**
 * The assembly problem in whole numbers: what the solver sees. Minutes are whole; targets are whole milli-minutes and
 * weights whole thousandths, so every cost is an exact integer and nothing depends on rounding.
 */
export interface Problem {
  /** Minutes that questions may fill. */
  readonly capacity: number
  /** Minutes that they should fill: each one short of it costs `timeWeight`. At most `capacity`. */
  readonly fill: number
  readonly items: readonly Item[]
  readonly groups: readonly Group[]
  readonly counters: readonly Counter[]
  /** Cost of each minute left unused, in thousandths. */
  readonly timeWeight: number
  /** Cost of a group's minute off target, in thousandths. */
  readonly groupWeight: number
}

export interface Item {
  readonly minutes: number
  /** Every item belongs to one group. */
  readonly group: number
  /** What taking the item costs by itself, in thousandths of milli-minutes; not negative. */
  readonly cost: number
  /** Counters that the item adds to: pairs of counter and amount. */
  readonly coefficients: readonly (readonly [counter: number, amount: number])[]
  /** Indices of items that may not be chosen with this one. */
  readonly enemies: readonly number[]
  /** Must be in the plan. */
  readonly forced: boolean
}

/** A quantity that should lie between two ends, both in thousandths of its unit; equal ends make a plain target. */
export interface Target {
  readonly low: number
  readonly high: number
}

/** A share of the plan with a target in milli-minutes, and a hard range: an area, a domain or a section. */
export interface Group extends Target {
  /** Whole minutes. @default 0 */
  readonly min?: number
  /** Whole minutes; infinite for no maximum. */
  readonly max: number
}

/** A running sum over chosen items, with a target (soft), a range (hard), or both. */
export interface Counter extends Target {
  /** Weight of a unit off target, in thousandths; 0 for a range alone. */
  readonly weight: number
  readonly min: number
  readonly max: number
  /** Counters of one mix share out the minutes of an item between them. */
  readonly mix?: string
}

/** A choice of items and its cost, in thousandths of milli-minutes; 0 is perfect. */
export interface Choice {
  readonly items: readonly number[]
  readonly cost: number
}

export const MILLI = 1000

/** How far a value is from a target: 0 between its ends. */
export function deviation(value: number, low: number, high: number): number {
  return value > high ? value - high : value < low ? low - value : 0
}

/** The cost of using so many minutes in all. */
export function timeCost({ timeWeight, fill }: Problem, minutes: number): number {
  return minutes < fill ? timeWeight * MILLI * (fill - minutes) : 0
}

/** The cost of a group that has so many minutes; infinite outside its range. */
export function groupCost({ groupWeight }: Problem, { low, high, min = 0, max }: Group, minutes: number): number {
  return minutes < min || minutes > max ? Number.POSITIVE_INFINITY : groupWeight * deviation(MILLI * minutes, low, high)
}

/** The cost of a counter with this sum; infinite outside its range. */
export function counterCost({ weight, low, high, min, max }: Counter, sum: number): number {
  if (sum < min || sum > max) return Number.POSITIVE_INFINITY
  return weight > 0 ? weight * deviation(MILLI * sum, low, high) : 0
}

/** The cost of a choice, and whether it keeps every hard constraint. */
export interface Evaluation {
  readonly cost: number
  readonly feasible: boolean
}

export function evaluate(problem: Problem, chosen: readonly number[]): Evaluation {
  return evaluationIn(problem)(chosen)
}

/** `evaluate` for many choices of one problem: what they share is looked up once. */
export function evaluationIn(problem: Problem): (chosen: readonly number[]) => Evaluation {
  const forced = problem.items.reduce((count, item) => count + (item.forced ? 1 : 0), 0)
  return (chosen) => {
    const groupMinutes = new Array<number>(problem.groups.length).fill(0)
    const sums = new Array<number>(problem.counters.length).fill(0)
    const inPlan = new Set(chosen)
    let minutes = 0
    let forcedIn = 0
    let cost = 0
    let feasible = true
    for (const index of chosen) {
      const item = at(problem.items, index)
      minutes += item.minutes
      cost += item.cost
      if (item.forced) forcedIn++
      bump(groupMinutes, item.group, item.minutes)
      for (const [counter, amount] of item.coefficients) bump(sums, counter, amount)
      if (item.enemies.some((enemy) => inPlan.has(enemy))) feasible = false
    }
    cost += timeCost(problem, minutes)
    problem.groups.forEach((group, index) => {
      const own = groupCost(problem, group, at(groupMinutes, index))
      if (own === Number.POSITIVE_INFINITY) feasible = false
      else cost += own
    })
    problem.counters.forEach((counter, index) => {
      const own = counterCost(counter, at(sums, index))
      if (own === Number.POSITIVE_INFINITY) feasible = false
      else cost += own
    })
    if (minutes > problem.capacity || forcedIn < forced) feasible = false
    return { cost, feasible }
  }
}

/**
 * `array[index]`, for indices known to be in range. Inner loops index for themselves: called with arrays of many types,
 * this is several times slower there.
 */
export function at<T>(array: ArrayLike<T>, index: number): T {
  return array[index] as T
}

export function bump(array: { [index: number]: number }, index: number, amount: number): void {
  array[index] = (array[index] ?? 0) + amount
}
