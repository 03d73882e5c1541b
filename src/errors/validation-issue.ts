/** One thing wrong with an input. */
export interface ValidationIssue {
  /** Where, such as `questions[2].rubric.4`; empty for the input as a whole. */
  readonly path: string
  /** What would be right, in words. */
  readonly expected: string
  /** What came, in words. */
  readonly received: string
  /** The nearest valid name, when one was misspelled. */
  readonly suggestion?: string
}
