const BRAND: unique symbol = Symbol.for('ml-interview-bank.error') as never

/** Stable codes, one a class of failure. */
export type ErrorCode = 'INVALID_INPUT' | 'UNKNOWN_ID' | 'IMPOSSIBLE_PLAN' | 'UNDECIDED_PLAN' | 'STORED_PLAN'

/**
 * Base of every error that this package throws on purpose. Catch it with `isInterviewBankError`,
 * which also recognizes errors of another copy of the package (ESM beside CJS).
 */
export abstract class InterviewBankError extends Error {
  abstract override readonly name: string
  abstract readonly code: ErrorCode
  declare readonly [BRAND]: true

  constructor(message: string, options?: ErrorOptions) {
    super(message, options)
    this[BRAND] = true
  }
}

/** Whether a value has the mark of an error of any copy of this package. */
export function isBranded(value: unknown): boolean {
  return typeof value === 'object' && value !== null && BRAND in value
}
