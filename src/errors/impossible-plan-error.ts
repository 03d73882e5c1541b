import { InterviewBankError } from './interview-bank-error'

/** The part of a constraint that the error shows. */
interface ConflictingConstraint {
  readonly code: string
  readonly path: string
  readonly message: string
}

/**
 * No plan satisfies the request. `conflict` names constraints that cannot hold together; it is irreducible: without
 * any one of them, the others can be met.
 */
export class ImpossiblePlanError<C extends ConflictingConstraint = ConflictingConstraint> extends InterviewBankError {
  readonly name = 'ImpossiblePlanError'
  readonly code = 'IMPOSSIBLE_PLAN'
  readonly conflict: readonly C[]

  constructor(conflict: readonly C[]) {
    const lines = conflict.map(({ path, message }) => `  - ${message}${path === '' ? '' : ` (${path})`}`)
    super(`No interview plan can satisfy these together; change or drop one of them:\n${lines.join('\n')}`)
    this.conflict = conflict
  }
}
