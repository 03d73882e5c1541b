/** So many questions that one plan demands of some. */
export interface Demand {
  readonly plan: number
  readonly count: number
  /** Classes of questions that count toward it, with the minutes of one. */
  readonly classes: ReadonlyMap<number, number>
}

/**
 * Plans for whose demands there are too few questions, each question in one of them at most, or in whose time those that
 * would do find no room; undefined where there are none. A flow of least cost from demands to classes of questions does not
 * reach every demand then (Hall's theorem), or costs too much. Demands of one plan that a question could meet together are
 * not added up: of these some are left out, in two ways.
 *
 * @param supply of each class: how many there are
 * @param room of each plan: its minutes
 */
export function undersuppliedPlans(
  demands: readonly Demand[],
  supply: readonly number[],
  room: readonly number[],
): ReadonlySet<number> | undefined {
  const orders: readonly ((a: Demand, b: Demand) => number)[] = [
    (a, b) => b.count - a.count || a.classes.size - b.classes.size,
    (a, b) => a.classes.size - b.classes.size || b.count - a.count,
  ]
  for (const order of orders) {
    const own = apart([...demands].sort(order))
    const { minutes, undersupplied } = leastMinutes(own, supply)
    if (undersupplied !== undefined) return undersupplied
    const plans = new Set(own.map(({ plan }) => plan))
    if (minutes > [...plans].reduce((sum, plan) => sum + (room[plan] ?? 0), 0)) return plans
  }
  return undefined
}

/** Demands that no question meets two of in one plan. */
function apart(demands: readonly Demand[]): Demand[] {
  const chosen: Demand[] = []
  for (const demand of demands) {
    const isApart = chosen.every(
      ({ plan, classes }) =>
        plan !== demand.plan || ![...demand.classes.keys()].some((classIndex) => classes.has(classIndex)),
    )
    if (isApart) chosen.push(demand)
  }
  return chosen
}

/**
 * The least minutes of questions that meet all demands; or the plans undersupplied, where there are too few. Question by question,
 * along the cheapest way to free one: a demand may take it from another that finds one elsewhere (successive shortest paths).
 */
function leastMinutes(
  demands: readonly Demand[],
  supply: readonly number[],
): { readonly minutes: number; readonly undersupplied?: ReadonlySet<number> } {
  const left = [...supply]
  // By class and demand: how many it has.
  const given = supply.map(() => new Map<number, number>())
  let total = 0
  for (const [start, { count }] of demands.entries()) {
    for (let unit = 0; unit < count; unit++) {
      const path = cheapestPath(demands, given, left, start)
      if (!('steps' in path))
        return { minutes: total, undersupplied: new Set([...path.reached].map((demand) => demands[demand]?.plan ?? 0)) }
      total += path.cost
      for (const { demand, classIndex, sign } of path.steps) {
        const own = given[classIndex] as Map<number, number>
        own.set(demand, (own.get(demand) ?? 0) + sign)
      }
      left[path.end] = (left[path.end] ?? 0) - 1
    }
  }
  return { minutes: total }
}

interface Step {
  readonly demand: number
  readonly classIndex: number
  readonly sign: 1 | -1
}

interface Path {
  readonly cost: number
  readonly end: number
  readonly steps: readonly Step[]
}

/**
 * From a demand to a class of which some are left, or the demands that all together have too few classes. Bellman and Ford's
 * way, as taking back costs less than nothing.
 */
function cheapestPath(
  demands: readonly Demand[],
  given: readonly ReadonlyMap<number, number>[],
  left: readonly number[],
  start: number,
): Path | { readonly reached: ReadonlySet<number> } {
  const toDemand = demands.map((_, demand) => (demand === start ? 0 : Number.POSITIVE_INFINITY))
  const toClass = left.map(() => Number.POSITIVE_INFINITY)
  const demandBefore = left.map(() => -1)
  const classBefore = demands.map(() => -1)
  const queue = [start]
  for (let position = 0; position < queue.length; position++) {
    const demand = queue[position] as number
    const cost = toDemand[demand] as number
    for (const [classIndex, minutes] of demands[demand]?.classes ?? []) {
      if (cost + minutes >= (toClass[classIndex] as number)) continue
      toClass[classIndex] = cost + minutes
      demandBefore[classIndex] = demand
      for (const [other, count] of given[classIndex] ?? []) {
        const back = cost + minutes - (demands[other]?.classes.get(classIndex) ?? 0)
        if (count === 0 || back >= (toDemand[other] as number)) continue
        toDemand[other] = back
        classBefore[other] = classIndex
        queue.push(other)
      }
    }
  }
  let end = -1
  left.forEach((count, classIndex) => {
    if (count > 0 && (toClass[classIndex] as number) < (end < 0 ? Number.POSITIVE_INFINITY : (toClass[end] as number)))
      end = classIndex
  })
  if (end < 0) return { reached: new Set(queue) }
  const steps: Step[] = []
  for (let classIndex = end; ; ) {
    const demand = demandBefore[classIndex] as number
    steps.push({ demand, classIndex, sign: 1 })
    if (demand === start) break
    classIndex = classBefore[demand] as number
    steps.push({ demand, classIndex, sign: -1 })
  }
  return { cost: toClass[end] as number, end, steps }
}
