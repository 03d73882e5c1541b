/**
 * The assembly problem in whole numbers: what the solver sees. Minutes are whole; targets are whole milli-minutes and
 * weights whole thousandths, so every cost is an exact integer and nothing depends on rounding.
 */
export interface Problem {
  /** Minutes that questions may fill. */
  readonly capacity: number
  readonly items: readonly Item[]
  readonly groups: readonly Group[]
  readonly areas: readonly AreaSlot[]
  readonly counters: readonly Counter[]
  /** Cost of each minute left unused, in thousandths. */
  readonly timeWeight: number
  /** Cost of a group's minute off target, in thousandths. */
  readonly groupWeight: number
  /** Let no area of a group come twice while another of its areas has none. */
  readonly rotate: boolean
}

export interface Item {
  readonly minutes: number
  readonly area: number
  /** Counters that the item adds to: pairs of counter and amount. */
  readonly adds: readonly (readonly [counter: number, amount: number])[]
  /** Indices of items that may not be chosen with this one. */
  readonly enemies: readonly number[]
  /** Must be in the plan. */
  readonly forced: boolean
}

/** A share of the plan with a target: an area, or a domain. */
export interface Group {
  /** Milli-minutes. */
  readonly target: number
}

export interface AreaSlot {
  readonly group: number
}

/** A running sum over chosen items, with a target (soft), a range (hard), or both. */
export interface Counter {
  /** Weight of a unit off target, in thousandths; 0 for a range alone. */
  readonly weight: number
  /** Thousandths of the counter's unit. */
  readonly target: number
  readonly min: number
  readonly max: number
  /** Counters of one mix share out the minutes: an item adds its minutes to one of them at most. */
  readonly mix?: string
}

/** A choice of items and its cost, in thousandths of milli-minutes; 0 is perfect. */
export interface Choice {
  readonly items: readonly number[]
  readonly cost: number
}

export const MILLI = 1000

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
  const allowed = problem.rotate ? allowedUses(problem) : []
  return (chosen) => {
    const groupMinutes = new Array<number>(problem.groups.length).fill(0)
    const areaCount = new Array<number>(problem.areas.length).fill(0)
    const sums = new Array<number>(problem.counters.length).fill(0)
    const inPlan = new Set(chosen)
    let minutes = 0
    let held = 0
    let feasible = true
    for (const index of chosen) {
      const item = at(problem.items, index)
      minutes += item.minutes
      if (item.forced) held++
      bump(groupMinutes, at(problem.areas, item.area).group, item.minutes)
      bump(areaCount, item.area, 1)
      for (const [counter, amount] of item.adds) bump(sums, counter, amount)
      if (item.enemies.some((enemy) => inPlan.has(enemy))) feasible = false
    }
    let cost = problem.timeWeight * MILLI * (problem.capacity - minutes)
    problem.groups.forEach((group, index) => {
      cost += problem.groupWeight * Math.abs(MILLI * at(groupMinutes, index) - group.target)
    })
    problem.counters.forEach((counter, index) => {
      const sum = at(sums, index)
      cost += counter.weight * Math.abs(MILLI * sum - counter.target)
      if (sum < counter.min || sum > counter.max) feasible = false
    })
    if (minutes > problem.capacity || held < forced) feasible = false
    if (problem.rotate && !rotates(problem, areaCount, allowed)) feasible = false
    return { cost, feasible }
  }
}

/** Whether no area comes more often than once (or than it was asked for) while one of its group has none. */
function rotates(problem: Problem, areaCount: readonly number[], allowed: readonly number[]): boolean {
  const repeats = new Set<number>()
  const waits = new Set<number>()
  problem.areas.forEach((area, index) => {
    const count = at(areaCount, index)
    if (count > at(allowed, index)) repeats.add(area.group)
    if (count === 0) waits.add(area.group)
  })
  return ![...repeats].some((group) => waits.has(group))
}

/** How often an area may come while others of its group wait: once, or as often as its items are forced. */
function allowedUses(problem: Problem): number[] {
  const forced = new Array<number>(problem.areas.length).fill(0)
  for (const item of problem.items) if (item.forced) bump(forced, item.area, 1)
  return forced.map((count) => Math.max(1, count))
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
