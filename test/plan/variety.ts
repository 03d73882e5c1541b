import type { Bank } from '../../src/bank/bank'
import { buildLoop } from '../../src/plan/loop/build-loop'
import type { LoopRequest } from '../../src/plan/loop/loop'
import type { PlanRequest } from '../../src/plan/request/request'
import { buildPlan } from '../../src/plan/single/build-plan'

/** What many seeds of one request come to. */
export interface Variety {
  readonly plans: number
  /** Questions that may be used for it, and those that were. */
  readonly eligible: number
  readonly used: number
  /** Share of the plans that the most used question is in. */
  readonly mostUsed: number
  /** Above the bound, which is below the optimum or at it. */
  readonly medianGap: number
  readonly maxGap: number
  /** Share of the time by area. */
  readonly timeByArea: ReadonlyMap<string, number>
}

/** Ids with minutes and area of the questions of one seed, and how far they are from the best. */
interface Outcome {
  readonly items: readonly { readonly id: string; readonly area: string; readonly minutes: number }[]
  readonly gap: number
}

function varietyOf(eligible: number, outcomes: readonly Outcome[]): Variety {
  const uses = new Map<string, number>()
  const minutes = new Map<string, number>()
  for (const { id, area, minutes: own } of outcomes.flatMap(({ items }) => items)) {
    uses.set(id, (uses.get(id) ?? 0) + 1)
    minutes.set(area, (minutes.get(area) ?? 0) + own)
  }
  const total = [...minutes.values()].reduce((sum, own) => sum + own, 0)
  const gaps = outcomes.map(({ gap }) => gap).sort((a, b) => a - b)
  return {
    plans: outcomes.length,
    eligible,
    used: uses.size,
    mostUsed: Math.max(...uses.values()) / outcomes.length,
    medianGap: gaps[gaps.length >> 1] ?? 0,
    maxGap: gaps.at(-1) ?? 0,
    timeByArea: new Map([...minutes].map(([area, own]) => [area, own / total])),
  }
}

export function varietyOfPlans(bank: Bank, request: PlanRequest, seeds: number): Variety {
  const { areas } = request
  const named = areas === undefined ? undefined : Array.isArray(areas) ? areas : Object.keys(areas)
  const barred = Object.entries(request.limits?.kinds ?? {}).flatMap(([kind, limit]) =>
    limit?.questions?.max === 0 ? [kind] : [],
  )
  const eligible = bank.questions.filter(
    (question) =>
      question.deprecated === undefined &&
      named?.includes(question.areas[0]) !== false &&
      !barred.includes(question.kind),
  )
  const outcomes = Array.from({ length: seeds }, (_, seed): Outcome => {
    const { items, gap } = buildPlan(bank, { ...request, seed: `cand-${seed}` })
    return { items: items.map(({ question, minutes }) => ({ id: question.id, area: question.areas[0], minutes })), gap }
  })
  return varietyOf(eligible.length, outcomes)
}

export function varietyOfLoops(bank: Bank, request: LoopRequest, seeds: number): Variety {
  const named = new Set(
    request.rounds.flatMap((round) => {
      const areas: PlanRequest['areas'] = 'areas' in round ? round.areas : undefined
      return areas === undefined ? [] : Array.isArray(areas) ? areas : Object.keys(areas)
    }),
  )
  const eligible = bank.questions.filter(({ areas, deprecated }) => deprecated === undefined && named.has(areas[0]))
  const outcomes = Array.from({ length: seeds }, (_, seed): Outcome => {
    const { rounds, gap } = buildLoop(bank, { ...request, seed: `cand-${seed}` })
    const items = rounds.flatMap(({ plan }) => plan?.items ?? [])
    return { items: items.map(({ question, minutes }) => ({ id: question.id, area: question.areas[0], minutes })), gap }
  })
  return varietyOf(eligible.length, outcomes)
}

/** Share of the time that each area should have over many seeds: its domain's weight, shared out. */
export function wantedTime({ role }: Bank): ReadonlyMap<string, number> {
  const total = role.domains.reduce((sum, { weight }) => sum + weight, 0)
  return new Map(
    role.domains.flatMap(({ weight, areas }) => areas.map(({ id }) => [id, weight / total / areas.length] as const)),
  )
}

export function rowOf(name: string, { plans, eligible, used, mostUsed, medianGap, maxGap }: Variety): string {
  const percent = (share: number) => `${(100 * share).toFixed(1)} %`
  return [
    name,
    `${plans} plans`,
    `${used} of ${eligible} questions (${percent(used / eligible)})`,
    `most used in ${percent(mostUsed)}`,
    `gap ${medianGap.toFixed(4)} median, ${maxGap.toFixed(4)} max`,
  ].join(' | ')
}
