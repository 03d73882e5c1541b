import { isWithin, mostShared, questionIds, type Spread, spread, spreadsOf, toleranceOf } from '../forms/forms-report'
import type { PlanItem } from '../result/plan'
import type { Loop } from './loop'
import type { LoopsReport } from './parallel-loops'

export function loopIds({ rounds }: Loop): string[] {
  return rounds.flatMap(({ plan }) => (plan === undefined ? [] : questionIds(plan)))
}

/** How equal loops of one request are, round by round and in all. */
export function measureLoops(loops: readonly Loop[], tolerance?: Parameters<typeof toleranceOf>[0]): LoopsReport {
  const items = loops.map(({ rounds }) => rounds.flatMap(({ plan }) => plan?.items ?? []))
  const rounds = (loops[0]?.rounds ?? []).flatMap(({ name, plan }, index) => {
    if (plan === undefined) return []
    const plans = loops.flatMap((loop) => loop.rounds[index]?.plan ?? [])
    return [{ name, ...spreadsOf(plans) }]
  })
  return {
    rounds,
    minutes: spreadOver('minutes', items, () => true),
    areas: spreadsOver(items, ({ question }) => question.areas[0]),
    difficulties: spreadsOver(items, ({ question }) => question.difficulty),
    overlap: mostShared(loops.map(loopIds)),
    withinTolerance: rounds.every((round) => isWithin(round, toleranceOf(tolerance))),
  }
}

function spreadsOver(items: readonly (readonly PlanItem[])[], nameOf: (item: PlanItem) => string): Spread[] {
  const names = [...new Set(items.flat().map(nameOf))]
  return names.map((name) => spreadOver(name, items, (item) => nameOf(item) === name))
}

function spreadOver(
  name: string,
  items: readonly (readonly PlanItem[])[],
  counts: (item: PlanItem) => boolean,
): Spread {
  const minutes = items.map((own) => own.filter(counts).reduce((sum, item) => sum + item.minutes, 0))
  // All loops have the same targets.
  return spread(
    name,
    minutes.map((own) => ({ minutes: own, targetMinutes: 0 })),
  )
}
