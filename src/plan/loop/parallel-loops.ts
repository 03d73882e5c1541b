import type { Spread, Spreads } from '../forms/forms-report'
import type { FormsTolerance } from '../forms/parallel-plans'
import type { FORMAT } from '../result/format'
import type { PlanOptions } from '../single/plan-options'
import type { Loop, LoopRequest } from './loop'

/** How loops for several candidates are made, apart from the means. */
export interface ParallelLoopSettings {
  /** How many, 2 to 10. */
  readonly loops: number
  /** How many questions two loops may share at most. @default 0 */
  readonly overlap?: number | undefined
  /** How far apart the same round may be in two loops, for the report to say. */
  readonly tolerance?: FormsTolerance | undefined
}

export interface ParallelLoopOptions extends ParallelLoopSettings, PlanOptions {}

/** How equal the same round is in all loops. */
export interface RoundReport extends Spreads {
  readonly name: string
}

/** How equal loops for several candidates are. */
export interface LoopsReport {
  /** Round by round; rounds without questions are left out. */
  readonly rounds: readonly RoundReport[]
  /** Over whole loops: minutes of questions. */
  readonly minutes: Spread
  /** Over whole loops, by primary area. */
  readonly areas: readonly Spread[]
  /** Over whole loops. */
  readonly difficulties: readonly Spread[]
  /** Most questions that two loops share. */
  readonly overlap: number
  /** Whether every round is within the tolerance. */
  readonly withinTolerance: boolean
}

/** Loops of one request for several candidates, and how equal they are. */
export interface ParallelLoops<AreaId extends string = string> {
  /** The version of the form that it is stored in. */
  readonly format: typeof FORMAT
  /** What was asked for, as it was given, without `history`; what that kept out is in `ineligible`. */
  readonly request: LoopRequest
  readonly options: ParallelLoopSettings
  readonly loops: readonly Loop<AreaId>[]
  readonly report: LoopsReport
  /** The objective of the worst loop. */
  readonly objective: number
  /** Proven: in no set of loops for this request is the worst one better. */
  readonly bound: number
  /** `objective` less `bound`. */
  readonly gap: number
  /** True when the worst loop is proven to be as good as it can be, or within the request's `variety` of that. */
  readonly optimal: boolean
}
