import { deepFreeze } from '../data/freeze'
import { InterviewBankError } from './base-error'

/** What kind of demand on a plan a constraint comes from. */
export type PlanConstraintCode =
  | 'minutes'
  | 'include'
  | 'exclude'
  | 'areas'
  | 'filter'
  | 'limit'
  | 'section'
  | 'order'
  | 'enemies'
  | 'deprecated'
  | 'history'
  | 'exposure'
  | 'other-plans'
  | 'refused'
  | 'coverage'
  | 'bank'

/** A demand on a plan that always holds. */
export interface PlanConstraint {
  /** What kind of demand it is. */
  readonly code: PlanConstraintCode
  /** Where in the request it was asked for, such as `limits.kinds.coding.questions.min`; empty when it was not. */
  readonly path: string
  /** The demand in words. */
  readonly message: string
}

/** A change that makes an impossible request possible. */
export interface Relaxation {
  /** What to change, in words. */
  readonly message: string
  /** The same for programs: set each `path` of the request to `to`, or drop the field where `to` is undefined. */
  readonly changes: readonly { readonly path: string; readonly from?: unknown; readonly to?: unknown }[]
  /** The constraints changed: the paths in the request, or the codes where they have none. */
  readonly keys: readonly string[]
}

/**
 * No plan satisfies the request. `conflict` names constraints that cannot hold together; where `isMinimal`, it is
 * irreducible: without any one of them, the others can be met. Otherwise that would have taken too long to find out, and
 * the list may hold more than is needed. `relaxations` are the least changes that would do, each by itself.
 */
export class ImpossiblePlanError extends InterviewBankError {
  readonly name = 'ImpossiblePlanError'
  readonly code = 'IMPOSSIBLE_PLAN'
  /** Constraints that cannot be met together. */
  readonly conflict: readonly PlanConstraint[]
  /** The least changes that would do, each by itself; empty when none was found. */
  readonly relaxations: readonly Relaxation[]
  /** Whether the conflict is known to be irreducible. */
  readonly isMinimal: boolean

  constructor(conflict: readonly PlanConstraint[], relaxations: readonly Relaxation[] = [], isMinimal = true) {
    const lines = conflict.map(({ path, message }) => `  - ${message}${path === '' ? '' : ` (${path})`}`)
    const ways = relaxations.map(({ message }) => `  - ${message}`)
    const head =
      lines.length === 0
        ? 'No interview plan can satisfy the request.'
        : `No interview plan can satisfy these together; change or drop one of them${isMinimal ? '' : ' (this list may hold more than is needed)'}:\n${lines.join('\n')}`
    super(ways.length === 0 ? head : `${head}\nAny of these would do:\n${ways.join('\n')}`)
    this.conflict = deepFreeze(conflict)
    this.relaxations = deepFreeze(relaxations)
    this.isMinimal = isMinimal
  }
}
