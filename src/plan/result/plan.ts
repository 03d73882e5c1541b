import type { Question } from '../../schema/question-set'
import type { PlanRequest } from '../request/request'
import type { FORMAT } from './format'
import type { PlanPhase } from './interview-order'

/** One question of a plan, with its place in the session. */
export interface PlanItem<AreaId extends string = string> {
  /** The question, as the bank has it. */
  readonly question: Question<AreaId>
  /** Minutes from the beginning of the session. */
  readonly startMinute: number
  /** Its own minutes, its timebox, or, once asked, what it took. */
  readonly minutes: number
  /** Its part in the course of the interview. */
  readonly phase: PlanPhase
  /** The name of its section, where the request has sections. */
  readonly section?: string
  /** Whether it has been asked already. */
  readonly asked?: true
  /** Why the question is in the plan, in words. */
  readonly reason: string
}

/** A target and what became of it, in minutes. */
export interface BalanceRow {
  /** The id of the area or domain, or the name of the section, difficulty or kind. */
  readonly name: string
  /** What is wanted; for a session given as a range of minutes, the most that is. */
  readonly targetMinutes: number
  /** The least that is wanted, where that is less than `targetMinutes`. */
  readonly leastMinutes?: number
  /** What is planned. */
  readonly minutes: number
  /** How many questions these are. */
  readonly questions: number
}

/** Realized against required. */
export interface PlanBalance {
  /** What `groups` are: areas, asked for or drawn from the seed, or the request's sections. */
  readonly over: 'areas' | 'sections'
  /** By area, or by section. */
  readonly groups: readonly BalanceRow[]
  /** The role's domains. Their targets are those of `groups` where these are areas, and 0 beside sections. */
  readonly domains: readonly BalanceRow[]
  /** By difficulty. */
  readonly difficulties: readonly BalanceRow[]
  /** Without targets (all 0) when the request named no kinds. */
  readonly kinds: readonly BalanceRow[]
  /** Over all questions: the target is the time that there is for them. */
  readonly time: BalanceRow
}

/** A named part of a session. */
export interface PlannedSection {
  /** As in the request. */
  readonly name: string
  /** Minutes from the beginning of the session. */
  readonly startMinute: number
  /** Minutes of its questions; 0 where it has none. */
  readonly minutes: number
  /** How many questions it has. */
  readonly questions: number
}

/** What has happened since the plan was made: with its `request`, all that a change is computed from. */
export interface PlanProgress {
  /** Questions asked, in that order, with the minutes they took. */
  readonly asked: readonly { readonly id: string; readonly minutes: number }[]
  /** Questions that must not come back: the candidate knows them, or they were replaced. */
  readonly refused: readonly string[]
  /** The whole session as it is now, where that is not what was requested. */
  readonly minutes?: number
  /** Minutes of the session that were lost to something else. */
  readonly lostMinutes: number
}

/** A balanced interview plan: what to ask when, why, and how near it comes to what was wanted. */
export interface Plan<AreaId extends string = string> {
  /** The version of the form that it is stored in. */
  readonly format: typeof FORMAT
  /** The role that the plan is for. */
  readonly role: { readonly id: string; readonly title: string }
  /** As in the request; empty when it had none. */
  readonly seed: string
  /**
   * What was asked for, as it was given, typed so that it can be handed to `buildPlan` again: the same request on the same
   * bank gives this plan again, before anything happened to it. In a loop or a set it also keeps out what the others hold,
   * and gives a plan beside them, mostly the same. `history` is not kept, since it names other candidates: what it kept out
   * is in `ineligible`, and to prefer the same rarely used questions again it has to be given again. To plan for
   * another candidate, leave `ineligible` out, and give the history again.
   */
  readonly request: PlanRequest<AreaId>
  /** What has happened since the plan was made. */
  readonly progress: PlanProgress
  /** The whole session. */
  readonly minutes: number
  /** For greeting and explaining the interview; starts at minute 0. */
  readonly openingMinutes: number
  /** For the candidate's own questions; at the end. */
  readonly closingMinutes: number
  /** Left over between the last question and the closing. */
  readonly spareMinutes: number
  /** The questions in the order in which they are asked. */
  readonly items: readonly PlanItem<AreaId>[]
  /** The parts of the session in order; empty without sections in the request. */
  readonly sections: readonly PlannedSection[]
  /** What was wanted and what is planned, in minutes. */
  readonly balance: PlanBalance
  /** Areas touched, with the questions that name them first (`primary`) or later (`secondary`). */
  readonly coverage: readonly { readonly area: string; readonly primary: number; readonly secondary: number }[]
  /** In words, why the plan is off its targets where it notably is, and what had to give way. */
  readonly notes: readonly string[]
  /** Weighted minutes off target, relative to the weight of all targets: 0 is perfect, lower is better. */
  readonly objective: number
  /** Proven: no plan for this request, with what has happened as it is, has a lower objective. */
  readonly bound: number
  /**
   * `objective` less `bound`: the plan is at most so far from the best. After a change that keeps questions, `replanRest` may
   * come nearer.
   */
  readonly gap: number
  /** True when the plan is proven to be the best there is, or within the request's `variety` of it. */
  readonly optimal: boolean
}
