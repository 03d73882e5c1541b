import type { Bank } from '../../bank/bank'
import type { Assembled } from '../assembly/assemble'
import { withCoverage } from '../request/coverage'
import type { CheckedRequest } from '../request/request'

/** One of several plans that are made together. */
export interface Slot {
  /** What the plan is to be by itself. */
  readonly request: CheckedRequest
  /** Whom it is for: plans for one candidate share no question, nor have one an enemy of another's. */
  readonly candidate: number
  /** Where in the request of the whole a field of this plan's request was given. */
  readonly pathOf: (path: string) => string
}

/** Several plans that are made together, and what they may share. */
export interface PlanSet {
  readonly bank: Bank
  readonly slots: readonly Slot[]
  /** Questions that plans for all candidates have, on purpose. */
  readonly core: ReadonlySet<string>
  /** How many other questions the plans for one candidate may share with those for another. */
  readonly overlap: number
}

/** Ids of the questions of each slot, or nothing where it has none yet. */
export type Selections = readonly (readonly string[] | undefined)[]

export function selectionOf(assembled: Assembled): readonly string[] {
  const { choice } = assembled.solution
  return (choice?.items ?? []).flatMap((index) => assembled.model.questions[index]?.id ?? [])
}

/**
 * The request of one plan with what stands around it written into it: questions of the others among those kept out, an
 * overlap among the limits, areas that it has to cover.
 */
export function requestAround(
  planSet: PlanSet,
  slot: number,
  selections: Selections,
  assignedAreas: ReadonlyMap<string, number> = new Map(),
): CheckedRequest {
  const { request } = planSet.slots[slot] as Slot
  const taken = takenAround(planSet, slot, selections)
  const groups = planSet.overlap === 0 ? [] : sharedLimits(planSet, slot, selections)
  const coverage = withCoverage(request.coverage, assignedAreas)
  const { ineligible = {}, limits = {} } = request
  return {
    ...request,
    ...(coverage === undefined ? {} : { coverage }),
    ...(taken.size > 0
      ? { ineligible: { ...ineligible, 'other-plans': [...new Set([...(ineligible['other-plans'] ?? []), ...taken])] } }
      : {}),
    ...(groups.length > 0 ? { limits: { ...limits, groups: [...(limits.groups ?? []), ...groups] } } : {}),
  }
}

/** Questions that the other plans leave to this one no more: theirs, those that they must have, and enemies of these. */
export function takenAround(
  { bank, slots, core, overlap }: PlanSet,
  slot: number,
  selections: Selections,
): Set<string> {
  const { candidate } = slots[slot] as Slot
  const taken = new Set<string>()
  slots.forEach((other, index) => {
    if (index === slot) return
    const own = new Set([...requiredIds(other.request), ...(selections[index] ?? [])])
    if (other.candidate === candidate) {
      for (const id of own) for (const one of [id, ...bank.enemiesOf(id)]) taken.add(one)
    } else if (overlap === 0) for (const id of own) if (!core.has(id)) taken.add(id)
  })
  return taken
}

export function requiredIds({ include = [], first = [], last = [] }: CheckedRequest): string[] {
  return [...new Set([...include, ...first, ...last])]
}

type GroupLimits = NonNullable<NonNullable<CheckedRequest['limits']>['groups']>

/** At most so many questions of the plans of each other candidate. */
function sharedLimits({ slots, core, overlap }: PlanSet, slot: number, selections: Selections): GroupLimits {
  const { candidate } = slots[slot] as Slot
  const questionsOf = (whose: number, but = -1) =>
    slots.flatMap((other, index) => (other.candidate === whose && index !== but ? (selections[index] ?? []) : []))
  const mine = new Set(questionsOf(candidate, slot))
  const others = [...new Set(slots.map((other) => other.candidate))].filter((other) => other !== candidate)
  return others.flatMap((other) => {
    const ids = questionsOf(other).filter((id) => !core.has(id))
    if (ids.length === 0) return []
    const shared = ids.filter((id) => mine.has(id)).length
    return [{ ids, name: `plan ${other + 1}`, questions: { max: Math.max(0, overlap - shared) } }]
  })
}
