import type { Question } from '../schema/question-set'
import type { PlanPhase } from './order'
import type { PlanRequest } from './request'

/** One question of a plan, with its place in the session. */
export interface PlanItem<QId extends string = string, AreaId extends string = string> {
  readonly question: Question<QId, AreaId>
  /** Minutes from the beginning of the session. */
  readonly startMinute: number
  readonly minutes: number
  readonly phase: PlanPhase
  /** Why the question is in the plan, in words. */
  readonly reason: string
}

/** A target and what became of it, in minutes. */
export interface BalanceRow {
  /** The id of the area or domain, or the name of the difficulty or kind. */
  readonly name: string
  readonly targetMinutes: number
  readonly minutes: number
  readonly questions: number
}

/** Realised against required. */
export interface PlanBalance {
  /** Rows of `groups` are areas if the request named areas, the role's domains otherwise. */
  readonly over: 'areas' | 'domains'
  readonly groups: readonly BalanceRow[]
  readonly difficulties: readonly BalanceRow[]
  /** Without targets (all 0) when the request named no kinds. */
  readonly kinds: readonly BalanceRow[]
  readonly time: BalanceRow
}

/** A balanced interview plan: what to ask when, why, and how near it comes to what was wanted. */
export interface Plan<QId extends string = string, AreaId extends string = string> {
  readonly role: { readonly id: string; readonly title: string }
  readonly seed: string
  /** What was asked for: the same request on the same bank gives this plan again. */
  readonly request: PlanRequest
  /** The whole session. */
  readonly minutes: number
  /** For greeting and explaining the interview; starts at minute 0. */
  readonly openingMinutes: number
  /** For the candidate's own questions; at the end. */
  readonly closingMinutes: number
  /** Left over between the last question and the closing. */
  readonly spareMinutes: number
  readonly items: readonly PlanItem<QId, AreaId>[]
  readonly balance: PlanBalance
  /** Areas touched, with the questions that name them first (`primary`) or later (`secondary`). */
  readonly coverage: readonly { readonly area: string; readonly primary: number; readonly secondary: number }[]
  /** In words, why the plan is off its targets where it notably is. */
  readonly notes: readonly string[]
  /** Weighted minutes off target, relative to the weight of all targets: 0 is perfect, lower is better. */
  readonly objective: number
  /** Proven: no plan for this request has a lower objective. */
  readonly bound: number
  /** True when `objective` and `bound` meet: there is no better plan. */
  readonly optimal: boolean
}
