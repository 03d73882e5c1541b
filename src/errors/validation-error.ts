import { InterviewBankError } from './interview-bank-error'

/** One thing wrong with an input. */
export interface ValidationIssue {
  /** Where, such as `questions[2].rubric.4`; empty for the input as a whole. */
  readonly path: string
  readonly expected: string
  readonly received: string
  /** The nearest valid name, when one was misspelt. */
  readonly suggestion?: string
}

/** Input that does not fit its schema. `issues` lists every problem, not just the first. */
export class ValidationError extends InterviewBankError {
  readonly name = 'ValidationError'
  readonly code = 'INVALID_INPUT'
  /** What was being read, such as `question set "statistics"`. */
  readonly subject: string
  readonly issues: readonly ValidationIssue[]

  constructor(subject: string, issues: readonly ValidationIssue[]) {
    const lines = issues.map((issue) => {
      const hint = issue.suggestion === undefined ? '' : ` Did you mean "${issue.suggestion}"?`
      return `  - ${issue.path === '' ? '(input)' : issue.path}: expected ${issue.expected}, received ${issue.received}.${hint}`
    })
    const count = issues.length === 1 ? '1 problem' : `${issues.length} problems`
    super(`The ${subject} has ${count}; nothing was changed.\n${lines.join('\n')}`)
    this.subject = subject
    this.issues = issues
  }
}
