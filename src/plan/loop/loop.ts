import type { CoverageRequest } from '../request/coverage'
import type { MaxExposure, PlanRequest, QuestionUse } from '../request/request'
import type { FORMAT } from '../result/format'
import type { Plan } from '../result/plan'

/** How someone takes part in an interview. */
export const INTERVIEWER_PARTS = ['lead', 'panel', 'pair', 'shadow'] as const

/** Someone who interviews. At least one of `name` and `role` is given. */
export interface Interviewer {
  readonly name?: string | undefined
  /** What they are, such as `staff engineer`. */
  readonly role?: string | undefined
  /** Leads, sits on a panel, interviews as one of a pair, or listens to learn. */
  readonly as?: (typeof INTERVIEWER_PARTS)[number] | undefined
}

/** What any round of a loop has, with questions or without. */
export interface RoundSetting {
  /** What the interview is called, such as `technical depth`; unique in the loop. */
  readonly name: string
  /** What the round is for, and how it is to go. */
  readonly brief?: string | undefined
  /** Up to 20. */
  readonly interviewers?: readonly Interviewer[] | undefined
  /** What the candidate gets before: a brief, work to read, links. Up to 20. */
  readonly sendAhead?: readonly string[] | undefined
}

/**
 * An interview with questions: a plan request with a name. Its own `seed`, `history`, `on`, `candidate`, `maxExposure`,
 * `variety` and `credit` stand in place of the loop's.
 */
export interface QuestionRound<
  AreaId extends string = string,
  DomainId extends string = string,
  QId extends string = string,
> extends PlanRequest<AreaId, DomainId, QId>,
    RoundSetting {
  readonly questions?: undefined
}

/** A round without questions of this bank: a recruiter screen, a values form, a working day, a call to references. */
export interface OpenRound extends RoundSetting {
  readonly questions: 'none'
  /** Whole minutes, 10 to 480. */
  readonly minutes: number
  readonly brief: string
}

/** A round of a loop as it is asked for, with questions or without. */
export type LoopRound<AreaId extends string = string, DomainId extends string = string, QId extends string = string> =
  | QuestionRound<AreaId, DomainId, QId>
  | OpenRound

/** Several interviews for one candidate. */
export interface LoopRequest<
  AreaId extends string = string,
  DomainId extends string = string,
  QId extends string = string,
> {
  /** 1 to 10 rounds, in the order in which they take place. */
  readonly rounds: readonly LoopRound<AreaId, DomainId, QId>[]
  /**
   * Areas that must be covered: a list for one round with one question each, or by area how many rounds, and how many
   * questions in each of them. Primary areas count; in rounds whose `credit` is `split`, all areas of a question.
   * @default none
   */
  readonly coverage?: CoverageRequest<AreaId> | undefined
  /** As in a plan request, for all rounds that have none of their own. @default 'primary' */
  readonly credit?: PlanRequest['credit']
  /** Picks among equally good loops, and among those within `variety`; each round's seed is made of it. @default '' */
  readonly seed?: string | undefined
  /** As in a plan request, for all rounds that have none of their own. @default 0.02 */
  readonly variety?: number | undefined
  /** As in a plan request, for all rounds that have none of their own. */
  readonly history?: readonly QuestionUse[] | undefined
  /** As in a plan request, for all rounds that have none of their own. */
  readonly on?: string | undefined
  /** As in a plan request, for all rounds that have none of their own. */
  readonly candidate?: string | undefined
  /** As in a plan request, for all rounds that have none of their own. */
  readonly maxExposure?: MaxExposure | undefined
  /** Questions kept out of every round, by reason: what stored loops hold in place of `history`. */
  readonly ineligible?: PlanRequest['ineligible']
}

/** An interview of a loop with its plan. `plan.request` keeps out what the other rounds hold: a plan made of it stands beside them. */
export interface PlannedQuestionRound<AreaId extends string = string> extends RoundSetting {
  /** The whole session. */
  readonly minutes: number
  /** The plan of the round: to print, store or change like any other. */
  readonly plan: Plan<AreaId>
}

/** A round without questions, as it was asked for. */
export interface PlannedOpenRound extends RoundSetting {
  readonly minutes: number
  readonly brief: string
  readonly plan?: undefined
}

/** A round of a planned loop, with questions or without. */
export type PlannedRound<AreaId extends string = string> = PlannedQuestionRound<AreaId> | PlannedOpenRound

/** Which rounds cover an area, as `coverage` of the request counts. */
export interface LoopCoverage {
  /** The id of the area. */
  readonly area: string
  /** Rounds with as many questions of it as are required, 1 at least. */
  readonly rounds: readonly string[]
  /** In all rounds. */
  readonly questions: number
  /** How many rounds must cover it; 0 for areas that come unasked. */
  readonly requiredRounds: number
}

/** A planned loop: no question twice, no two enemies anywhere in it, every required area covered. */
export interface Loop<AreaId extends string = string> {
  /** The version of the form that it is stored in. */
  readonly format: typeof FORMAT
  readonly role: { readonly id: string; readonly title: string }
  /** As in the request; empty when it had none. */
  readonly seed: string
  /**
   * What was asked for, as it was given. `history` is not kept, since it names other candidates; what it kept out is in
   * `ineligible`, of the loop or of a round with a history of its own.
   */
  readonly request: LoopRequest<AreaId>
  /** In the order in which they take place. */
  readonly rounds: readonly PlannedRound<AreaId>[]
  /** Areas that come, or were required. */
  readonly coverage: readonly LoopCoverage[]
  /** Weighted minutes off target over all rounds, relative to the weight of all targets: 0 is perfect. */
  readonly objective: number
  /**
   * Proven: no loop for this request has a lower objective. After a change: what the bounds of the rounds come to, each
   * with the other rounds as they are.
   */
  readonly bound: number
  /** `objective` less `bound`. */
  readonly gap: number
  /** True when the loop is proven to be the best there is, or within the request's `variety` of it. */
  readonly optimal: boolean
}
