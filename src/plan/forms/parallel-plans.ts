import type { PlanRequest } from '../request/request'
import type { FORMAT } from '../result/format'
import type { Plan } from '../result/plan'
import type { PlanOptions } from '../single/plan-options'
import type { FormsReport } from './forms-report'

/** How far apart two forms may be. */
export interface FormsTolerance {
  /** In total minutes, 0 to 480. @default 3 */
  readonly minutes?: number | undefined
  /** In minutes of each area (or section) and difficulty, 0 to 480. @default 6 */
  readonly balance?: number | undefined
}

/** A form with a length of its own. */
export interface FormSetting {
  /** The whole session, in place of the request's: whole minutes, 10 to 480; or the least and the most. */
  readonly minutes: PlanRequest['minutes']
}

/** How parallel forms are made, apart from the means. */
export interface ParallelSettings {
  /**
   * How many plans, 2 to 20; or one entry a form, where they are to be of different lengths. Those are made comparable by
   * a `core` that all of them share.
   */
  readonly forms: number | readonly FormSetting[]
  /** Questions that every form shares on purpose, so that ratings can be compared. @default none */
  readonly anchorQuestions?: readonly string[] | undefined
  /** How many other questions two forms may share at most. @default 0 */
  readonly overlap?: number | undefined
  readonly tolerance?: FormsTolerance | undefined
}

export interface ParallelOptions extends ParallelSettings, PlanOptions {}

/** Equivalent plans for several candidates, and how equal they are. */
export interface ParallelPlans<AreaId extends string = string> {
  /** The version of the form that it is stored in. */
  readonly format: typeof FORMAT
  /** What was asked for, as it was given, without `history`; what that kept out is in `ineligible`. */
  readonly request: PlanRequest<AreaId>
  readonly options: ParallelSettings
  /**
   * Questions that every form was given: anchors and included ones, and for forms of unequal length those chosen to compare
   * them by. A change on the day may take one from a form.
   */
  readonly core: readonly string[]
  /** Each form's `request` keeps out what the other forms hold: a plan made of it, or changed, stands beside them. */
  readonly forms: readonly Plan<AreaId>[]
  readonly report: FormsReport
  /** The objective of the worst form, which is what was minimized. */
  readonly objective: number
  /**
   * Proven: in no set of forms for this request is the worst one better. After a change: the highest bound of a form, each
   * with the other forms as they are.
   */
  readonly bound: number
  /** `objective` less `bound`. */
  readonly gap: number
  /** True when the worst form is proven to be as good as it can be, or within the request's `variety` of that. */
  readonly optimal: boolean
}
