/** One thing wrong with an input. */
export interface ValidationIssue {
  /**
   * Where, such as `limits.questions`; empty for the input as a whole. In question sets the id stands behind the index, for
   * people to read: `questions[2] "acme-late-parcels" rubric.4`.
   */
  readonly path: string
  /** What would be right, in words. */
  readonly expected: string
  /** What came, in words. */
  readonly received: string
  /** The nearest valid name, when one was misspelled. */
  readonly suggestion?: string
}
