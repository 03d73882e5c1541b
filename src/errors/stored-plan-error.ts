import { deepFreeze } from '../data/freeze'
import { InterviewBankError } from './base-error'
import { issueLines, problemCount } from './issue-lines'
import type { ValidationIssue } from './validation-issue'

const NAMES = { plan: 'plan', loop: 'loop', forms: 'set of parallel forms' } as const

/** A stored plan, loop or set of forms that cannot be read, or does not fit the bank. `issues` holds every problem. */
export class StoredPlanError extends InterviewBankError {
  readonly name = 'StoredPlanError'
  readonly code = 'STORED_PLAN'
  /** What was being read. */
  readonly what: 'plan' | 'loop' | 'forms'
  readonly issues: readonly ValidationIssue[]

  constructor(what: 'plan' | 'loop' | 'forms', issues: readonly ValidationIssue[]) {
    super(
      `The stored ${NAMES[what]} cannot be used with this bank: ${problemCount(issues)}.${issues.length === 0 ? '' : `\n${issueLines(issues)}`}`,
    )
    this.what = what
    this.issues = deepFreeze(issues)
  }
}
