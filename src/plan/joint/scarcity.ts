/** So many questions that one plan needs of some. */
export interface Need {
  readonly plan: number
  readonly count: number
  /** Kinds of questions that count toward it, with the minutes of one. */
  readonly kinds: ReadonlyMap<number, number>
}

/**
 * Plans for whose needs there are too few questions, each question in one of them at most, or in whose time those that
 * would do find no room; undefined where there are none. A flow of least cost from needs to kinds of questions does not
 * reach every need then (Hall's theorem), or costs too much. Needs of one plan that a question could meet together are
 * not added up: of these some are left out, in two ways.
 *
 * @param supply of each kind: how many there are
 * @param room of each plan: its minutes
 */
export function plansInWant(
  needs: readonly Need[],
  supply: readonly number[],
  room: readonly number[],
): ReadonlySet<number> | undefined {
  const orders: readonly ((a: Need, b: Need) => number)[] = [
    (a, b) => b.count - a.count || a.kinds.size - b.kinds.size,
    (a, b) => a.kinds.size - b.kinds.size || b.count - a.count,
  ]
  for (const order of orders) {
    const own = apart([...needs].sort(order))
    const { minutes, inWant } = leastMinutes(own, supply)
    if (inWant !== undefined) return inWant
    const plans = new Set(own.map(({ plan }) => plan))
    if (minutes > [...plans].reduce((sum, plan) => sum + (room[plan] ?? 0), 0)) return plans
  }
  return undefined
}

/** Needs that no question meets two of in one plan. */
function apart(needs: readonly Need[]): Need[] {
  const chosen: Need[] = []
  for (const need of needs) {
    const isApart = chosen.every(
      ({ plan, kinds }) => plan !== need.plan || ![...need.kinds.keys()].some((kind) => kinds.has(kind)),
    )
    if (isApart) chosen.push(need)
  }
  return chosen
}

/**
 * The least minutes of questions that meet all needs; or the plans in want, where there are too few. Question by question,
 * along the cheapest way to free one: a need may take it from another that finds one elsewhere (successive shortest paths).
 */
function leastMinutes(
  needs: readonly Need[],
  supply: readonly number[],
): { readonly minutes: number; readonly inWant?: ReadonlySet<number> } {
  const left = [...supply]
  // By kind and need: how many it has.
  const given = supply.map(() => new Map<number, number>())
  let total = 0
  for (const [start, { count }] of needs.entries()) {
    for (let unit = 0; unit < count; unit++) {
      const path = cheapestPath(needs, given, left, start)
      if (!('steps' in path))
        return { minutes: total, inWant: new Set([...path.reached].map((need) => needs[need]?.plan ?? 0)) }
      total += path.cost
      for (const { need, kind, sign } of path.steps) {
        const own = given[kind] as Map<number, number>
        own.set(need, (own.get(need) ?? 0) + sign)
      }
      left[path.end] = (left[path.end] ?? 0) - 1
    }
  }
  return { minutes: total }
}

interface Step {
  readonly need: number
  readonly kind: number
  readonly sign: 1 | -1
}

interface Path {
  readonly cost: number
  readonly end: number
  readonly steps: readonly Step[]
}

/**
 * From a need to a kind of which some are left, or the needs that all together have too few kinds. Bellman and Ford's
 * way, as taking back costs less than nothing.
 */
function cheapestPath(
  needs: readonly Need[],
  given: readonly ReadonlyMap<number, number>[],
  left: readonly number[],
  start: number,
): Path | { readonly reached: ReadonlySet<number> } {
  const toNeed = needs.map((_, need) => (need === start ? 0 : Number.POSITIVE_INFINITY))
  const toKind = left.map(() => Number.POSITIVE_INFINITY)
  const needBefore = left.map(() => -1)
  const kindBefore = needs.map(() => -1)
  const queue = [start]
  for (let place = 0; place < queue.length; place++) {
    const need = queue[place] as number
    const cost = toNeed[need] as number
    for (const [kind, minutes] of needs[need]?.kinds ?? []) {
      if (cost + minutes >= (toKind[kind] as number)) continue
      toKind[kind] = cost + minutes
      needBefore[kind] = need
      for (const [other, count] of given[kind] ?? []) {
        const back = cost + minutes - (needs[other]?.kinds.get(kind) ?? 0)
        if (count === 0 || back >= (toNeed[other] as number)) continue
        toNeed[other] = back
        kindBefore[other] = kind
        queue.push(other)
      }
    }
  }
  let end = -1
  left.forEach((count, kind) => {
    if (count > 0 && (toKind[kind] as number) < (end < 0 ? Number.POSITIVE_INFINITY : (toKind[end] as number)))
      end = kind
  })
  if (end < 0) return { reached: new Set(queue) }
  const steps: Step[] = []
  for (let kind = end; ; ) {
    const need = needBefore[kind] as number
    steps.push({ need, kind, sign: 1 })
    if (need === start) break
    kind = kindBefore[need] as number
    steps.push({ need, kind, sign: -1 })
  }
  return { cost: toKind[end] as number, end, steps }
}
