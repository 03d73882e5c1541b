import type { Plan } from '../result/plan'
import type { MaxExposure, PlanRequest, QuestionUse } from '../request/request'

/** One interview of a loop: a plan request with a name. */
export interface LoopRound<AreaId extends string = string, DomainId extends string = string>
  extends Omit<PlanRequest<AreaId, DomainId>, 'seed' | 'history' | 'candidate' | 'maxExposure'> {
  /** What the interview is called, such as `technical depth`; unique in the loop. */
  readonly name: string
}

/** What an area is promised: questions for it in so many independent rounds. */
export interface CoveragePromise {
  /** @default 1 */
  readonly rounds?: number | undefined
}

/** Several interviews for one candidate. */
export interface LoopRequest<AreaId extends string = string, DomainId extends string = string> {
  /** 1 to 10 rounds, in the order in which they take place. */
  readonly rounds: readonly LoopRound<AreaId, DomainId>[]
  /** Areas that the loop promises to cover, by primary area, and by how many rounds. */
  readonly coverage?: Readonly<Partial<Record<AreaId, CoveragePromise>>> | undefined
  /** Picks among equally good loops; the same seed always picks the same. @default '' */
  readonly seed?: string | undefined
  /** As in a plan request, for all rounds. */
  readonly history?: readonly QuestionUse[] | undefined
  readonly candidate?: string | undefined
  readonly maxExposure?: MaxExposure | undefined
}

/** A round with its plan. */
export interface PlannedRound<QId extends string = string, AreaId extends string = string> {
  readonly name: string
  readonly plan: Plan<QId, AreaId>
}

/** Which rounds cover an area, by primary area. */
export interface LoopCoverage {
  readonly area: string
  readonly rounds: readonly string[]
  readonly questions: number
  /** How many rounds were promised; 0 for areas that come without a promise. */
  readonly promised: number
}

/** A planned loop: no question twice, no two enemies anywhere in it, every promise kept. */
export interface Loop<QId extends string = string, AreaId extends string = string> {
  readonly role: { readonly id: string; readonly title: string }
  readonly seed: string
  readonly rounds: readonly PlannedRound<QId, AreaId>[]
  readonly coverage: readonly LoopCoverage[]
  /** Weighted minutes off target over all rounds, relative to the weight of all targets: 0 is perfect. */
  readonly objective: number
  /** Proven: no loop for this request has a lower objective. */
  readonly bound: number
  readonly optimal: boolean
}
