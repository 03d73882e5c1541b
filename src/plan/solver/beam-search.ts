import { BlockedPositions } from './blocked-positions'
import type { CostToGo } from './cost-to-go'
import { CounterTable } from './counter-table'
import { fixedAt } from './lagrangian-relaxation'
import { type GroupSpan, itemsAt, type Layout } from './layout'
import { type Choice, evaluationIn } from './problem'
import { StateTable } from './state-table'

/** What a beam search found, and what it proves. */
export interface BeamResult {
  /** Complete feasible plans, best first. */
  readonly found: readonly Choice[]
  /** No plan costs less than this, unless `upper` already does. */
  readonly bound: number
  /** Complete plans that break enemy constraints which were relaxed. */
  readonly clashing: readonly Choice[]
  /** Partial plans considered. */
  readonly expansions: number
}

export interface BeamOptions {
  /** Cost to beat. */
  readonly upper: number
  /** Every cost is a multiple of it away from every other. */
  readonly costStep: number
  /** Partial plans kept at most. */
  readonly width: number
  /** The items whose enemy constraints are enforced; without, all are. The bound is that of the rest relaxed. */
  readonly enforced?: ReadonlySet<number> | undefined
}

/**
 * Truncated dynamic programming over the items: every partial plan is kept while a lower bound on what it can lead to
 * stays below the best plan known, equal ones are merged, and beyond `width` the least promising are dropped. If none
 * had to be dropped, the result is the optimum; otherwise the least bound dropped still bounds it.
 */
export function beamSearch(
  layout: Layout,
  costToGo: CostToGo,
  multipliers: readonly number[],
  options: BeamOptions,
): BeamResult {
  const search = new BeamSearch(layout, costToGo, multipliers, options)
  for (const span of layout.spans)
    for (let position = span.from; position < span.to; position++) search.branchOn(position, span)
  return search.result()
}

class BeamSearch {
  private readonly states: StateTable
  private readonly blocked: BlockedPositions
  private readonly cutoff: number
  private readonly counts: CounterTable
  private dropped = Number.POSITIVE_INFINITY
  private expansions = 0

  constructor(
    private readonly layout: Layout,
    private readonly costToGo: CostToGo,
    multipliers: readonly number[],
    private readonly options: BeamOptions,
  ) {
    this.cutoff = options.upper - options.costStep
    this.counts = new CounterTable(layout, multipliers)
    this.blocked = new BlockedPositions(layout, options.enforced)
    this.states = new StateTable(layout.problem.counters.length)
    const { states, counts } = this
    states.size = 1
    states.costSoFar[0] = fixedAt(layout, multipliers)
    states.sums.set(layout.start.sums)
    states.bound[0] = Number.NEGATIVE_INFINITY
    states.node[0] = -1
    states.reserve(1)
    if (layout.room < 0) states.size = 0
    else counts.begin(states)
  }

  /** Decides one place for every partial plan: taken, and left out. */
  branchOn(position: number, span: GroupSpan): void {
    const { states, counts, options, layout } = this
    const before = states.size
    if (before === 0) return
    this.expansions += before
    this.costToGo.enter(position)
    this.blocked.enter(position)
    states.reserve(2 * before)
    const closes = position + 1 === span.to
    this.take(position, span, before)
    this.skip(position, before)
    const closed = counts.close(position, states)
    if (closed) this.reassess()
    if (closes) this.close(span)
    const opens = layout.symmetryPredecessor[position + 1] === position ? position : -1
    if (states.size > before || closes || closed) states.merge(opens)
    else states.compact()
    if (states.size > 2 * options.width) this.dropped = Math.min(this.dropped, states.trim(options.width))
  }

  private take(position: number, { free }: GroupSpan, before: number): void {
    const { states, counts, layout, cutoff, costToGo, blocked } = this
    const { costSoFar, deviation, bound, sums } = states
    const minutes = layout.minutes[position] as number
    const predecessor = layout.symmetryPredecessor[position] as number
    const price = costToGo.price[position] as number
    const { width } = counts
    for (let state = 0; state < before; state++) {
      const used = (states.minutes[state] as number) + minutes
      if (used > layout.room || (predecessor >= 0 && states.last(state) !== predecessor)) continue
      const inGroup = (states.groupMinutes[state] as number) + (free ? 0 : minutes)
      const toGo = costToGo.least(inGroup, used)
      // Dismissed before anything is made: most are.
      const promised = (costSoFar[state] as number) + price + toGo
      if (promised + (deviation[state] as number) > cutoff || blocked.blocks(states.blocked[state] as number)) continue
      const next = states.size
      const row = next * width
      const old = state * width
      for (let counter = 0; counter < width; counter++) sums[row + counter] = sums[old + counter] as number
      const spare = counts.add(sums, row, position)
      if (spare < 0) continue
      const sure = counts.bound.least(sums, row, layout.room - used)
      const least = Math.max(bound[state] as number, promised + spare + sure)
      if (least > cutoff || !counts.reachable(sums, row, position + 1)) continue
      costSoFar[next] = (costSoFar[state] as number) + price + spare
      deviation[next] = sure
      bound[next] = least
      states.hash[next] = counts.hash(sums, row)
      states.minutes[next] = used
      states.groupMinutes[next] = inGroup
      states.blocked[next] = blocked.afterTaking(states.blocked[state] as number)
      states.node[next] = states.add(position, states.node[state] as number)
      states.size = next + 1
    }
  }

  private skip(position: number, before: number): void {
    const { states, counts, cutoff, costToGo, blocked } = this
    const { costSoFar, deviation, bound, sums } = states
    for (let state = 0; state < before; state++) {
      const toGo = costToGo.least(states.groupMinutes[state] as number, states.minutes[state] as number)
      const promised = (costSoFar[state] as number) + (deviation[state] as number) + toGo
      const least = Math.max(bound[state] as number, promised)
      const possible = least <= cutoff && counts.reachable(sums, state * counts.width, position + 1)
      bound[state] = possible ? least : Number.POSITIVE_INFINITY
      states.blocked[state] = blocked.afterSkipping(states.blocked[state] as number)
    }
  }

  /** The open group's target becomes part of the cost. */
  private close({ costs }: GroupSpan): void {
    const { states } = this
    for (let state = 0; state < states.size; state++) {
      if (states.bound[state] === Number.POSITIVE_INFINITY) continue
      states.costSoFar[state] =
        (states.costSoFar[state] as number) + (costs[states.groupMinutes[state] as number] as number)
      states.groupMinutes[state] = 0
    }
  }

  /** Bounds again, once counters are settled. */
  private reassess(): void {
    const { states, counts, layout, costToGo, cutoff } = this
    const { costSoFar, deviation, bound, minutes, groupMinutes, hash, sums } = states
    for (let state = 0; state < states.size; state++) {
      if (bound[state] === Number.POSITIVE_INFINITY) continue
      const used = minutes[state] as number
      const row = state * counts.width
      const sure = counts.bound.least(sums, row, layout.room - used)
      const promised = (costSoFar[state] as number) + sure + costToGo.least(groupMinutes[state] as number, used)
      const least = Math.max(bound[state] as number, promised)
      deviation[state] = sure
      bound[state] = least <= cutoff ? least : Number.POSITIVE_INFINITY
      hash[state] = counts.hash(sums, row)
    }
  }

  result(): BeamResult {
    const { states, layout, options } = this
    const evaluate = evaluationIn(layout.problem)
    const found: Choice[] = []
    const clashing: Choice[] = []
    for (let state = 0; state < states.size; state++) {
      const items = itemsAt(layout, states.taken(state))
      const { cost, feasible } = evaluate(items)
      if (feasible) found.push({ items, cost })
      else if (options.enforced !== undefined) clashing.push({ items, cost })
    }
    found.sort((a, b) => a.cost - b.cost)
    clashing.sort((a, b) => a.cost - b.cost)
    return {
      found,
      clashing,
      bound: Math.min(this.dropped, found[0]?.cost ?? options.upper, clashing[0]?.cost ?? options.upper),
      expansions: this.expansions,
    }
  }
}
