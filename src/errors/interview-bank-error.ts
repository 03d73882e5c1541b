const BRAND: unique symbol = Symbol.for('ml-interview-bank.error') as never

/** Stable codes, one a class of failure. */
export type ErrorCode = 'INVALID_INPUT' | 'UNKNOWN_ID' | 'IMPOSSIBLE_PLAN' | 'UNDECIDED_PLAN'

/**
 * Base of every error that this package throws on purpose. Catch it with {@link isInterviewBankError},
 * which also recognises errors of another copy of the package (ESM beside CJS).
 */
export abstract class InterviewBankError extends Error {
  abstract override readonly name: string
  abstract readonly code: ErrorCode
  readonly [BRAND] = true
}

/**
 * Tells whether a caught value is an error of this package.
 *
 * @example
 * ```ts
 * import { bank, isInterviewBankError } from 'ml-interview-bank'
 * try {
 *   bank.get('no-such-question')
 * } catch (error) {
 *   isInterviewBankError(error) && error.code // => 'UNKNOWN_ID'
 * }
 * ```
 */
export function isInterviewBankError(value: unknown): value is InterviewBankError {
  return typeof value === 'object' && value !== null && BRAND in value
}
