import { InterviewBankError } from './interview-bank-error'

/** The part of a constraint that the error shows. */
interface ConflictingConstraint {
  readonly code: string
  readonly path: string
  readonly message: string
}

/** A change that would make the request possible. */
interface PossibleChange {
  readonly message: string
  readonly keys: readonly string[]
}

/**
 * No plan satisfies the request. `conflict` names constraints that cannot hold together; it is irreducible: without
 * any one of them, the others can be met. `relaxations` are the least changes that would do, each by itself.
 */
export class ImpossiblePlanError<C extends ConflictingConstraint = ConflictingConstraint> extends InterviewBankError {
  readonly name = 'ImpossiblePlanError'
  readonly code = 'IMPOSSIBLE_PLAN'
  readonly conflict: readonly C[]
  readonly relaxations: readonly PossibleChange[]

  constructor(conflict: readonly C[], relaxations: readonly PossibleChange[] = []) {
    const lines = conflict.map(({ path, message }) => `  - ${message}${path === '' ? '' : ` (${path})`}`)
    const ways = relaxations.map(({ message }) => `  - ${message}`)
    const wayOut = ways.length === 0 ? '' : `\nAny of these would do:\n${ways.join('\n')}`
    super(`No interview plan can satisfy these together; change or drop one of them:\n${lines.join('\n')}${wayOut}`)
    this.conflict = conflict
    this.relaxations = relaxations
  }
}
