import { type ErrorCode, isBranded } from './base-error'
import type { ImpossiblePlanError } from './impossible-plan-error'
import type { StoredPlanError } from './stored-plan-error'
import type { UndecidedPlanError } from './undecided-plan-error'
import type { UnknownIdError } from './unknown-id-error'
import type { ValidationError } from './validation-error'

export { type ErrorCode, type ErrorData, InterviewBankError } from './base-error'

/** Every error of this package: its `code` tells which, and with it which fields there are. */
export type AnyInterviewBankError =
  | ValidationError
  | UnknownIdError
  | ImpossiblePlanError
  | UndecidedPlanError
  | StoredPlanError

const NAMES: Readonly<Record<ErrorCode, AnyInterviewBankError['name']>> = {
  INVALID_INPUT: 'ValidationError',
  UNKNOWN_ID: 'UnknownIdError',
  IMPOSSIBLE_PLAN: 'ImpossiblePlanError',
  UNDECIDED_PLAN: 'UndecidedPlanError',
  STORED_PLAN: 'StoredPlanError',
}

/**
 * Tells whether a caught or received value is an error of this package; its `code` then tells which one, and which fields
 * it has.
 *
 * @param value anything that was caught, or received from a worker or a server
 * @returns true for errors of any copy of this package, ESM or CommonJS, and for what their `toJSON` gave: the same fields
 * as plain data, without `stack` and `toJSON`
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
  if (typeof value !== 'object' || value === null) return false
  try {
    return isBranded(value) || isData(value)
  } catch {
    // What cannot even be read is no error of ours.
    return false
  }
}

function isData(value: { readonly name?: unknown; readonly code?: unknown; readonly message?: unknown }): boolean {
  const { name, code, message } = value
  return typeof message === 'string' && Object.entries(NAMES).some((pair) => pair[0] === code && pair[1] === name)
}
