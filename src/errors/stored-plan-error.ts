import { deepFreeze } from '../data/freeze'
import { InterviewBankError } from './base-error'
import { issueLines, problemCount } from './issue-lines'
import type { ValidationIssue } from './validation-issue'

const NAMES = { plan: 'plan', loop: 'loop', forms: 'set of parallel forms', loops: 'set of loops' } as const

/** A stored plan, loop, set of forms or set of loops that cannot be read, or does not fit the bank. `issues` holds every problem. */
export class StoredPlanError extends InterviewBankError {
  readonly name = 'StoredPlanError'
  readonly code = 'STORED_PLAN'
  /** What was being read. */
  readonly what: keyof typeof NAMES
  readonly issues: readonly ValidationIssue[]

  constructor(what: keyof typeof NAMES, issues: readonly ValidationIssue[]) {
    super(
      `The stored ${NAMES[what]} cannot be used with this bank: ${problemCount(issues)}.${issues.length === 0 ? '' : `\n${issueLines(issues)}`}`,
    )
    this.what = what
    this.issues = deepFreeze(issues)
  }
}
