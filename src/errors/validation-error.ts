import { deepFreeze } from '../data/freeze'
import { InterviewBankError } from './base-error'
import { issueLines, problemCount } from './issue-lines'
import type { ValidationIssue } from './validation-issue'

export type { ValidationIssue } from './validation-issue'

/** Input that does not fit its schema. `issues` holds every problem, not just the first; the message lists up to 100. */
export class ValidationError extends InterviewBankError {
  readonly name = 'ValidationError'
  readonly code = 'INVALID_INPUT'
  /** What was being read, such as `question set "statistics"`. */
  readonly subject: string
  /** Every problem found. */
  readonly issues: readonly ValidationIssue[]

  constructor(subject: string, issues: readonly ValidationIssue[], options?: ErrorOptions) {
    // Subjects such as `options of parallel forms` are many.
    const [head = ''] = subject.split(' of ')
    const has = /^[^"]*[^s"]s$/.test(head) ? 'have' : 'has'
    super(`The ${subject} ${has} ${problemCount(issues)}:\n${issueLines(issues)}`, options)
    this.subject = subject
    this.issues = deepFreeze(issues)
  }
}
