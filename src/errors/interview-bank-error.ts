import { isBranded } from './base-error'
import type { ImpossiblePlanError } from './impossible-plan-error'
import type { StoredPlanError } from './stored-plan-error'
import type { UndecidedPlanError } from './undecided-plan-error'
import type { UnknownIdError } from './unknown-id-error'
import type { ValidationError } from './validation-error'

export { type ErrorCode, InterviewBankError } from './base-error'

/** Every error of this package: its `code` tells which, and with it which fields there are. */
export type AnyInterviewBankError =
  | ValidationError
  | UnknownIdError
  | ImpossiblePlanError
  | UndecidedPlanError
  | StoredPlanError

/**
 * Tells whether a caught value is an error of this package; its `code` then tells which one.
 *
 * @param value anything that was caught
 * @returns true for errors of any copy of this package, ESM or CommonJS
 * @example
 * ```ts
 * import { bank, isInterviewBankError } from 'ml-interview-bank'
 * try {
 *   bank.get('no-such-question')
 * } catch (error) {
 *   isInterviewBankError(error) && error.code === 'UNKNOWN_ID' && error.kind // => 'question'
 * }
 * ```
 */
export function isInterviewBankError(value: unknown): value is AnyInterviewBankError {
  return isBranded(value)
}
