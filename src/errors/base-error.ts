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

  /**
   * The error as plain data, for a log, a response or another thread: `JSON.stringify` takes it by itself, `postMessage`
   * and `structuredClone` keep nothing but the message of an error unless they are given this. `isInterviewBankError`
   * recognizes it.
   *
   * @returns `name`, `code`, `message` and the fields of the error; no `stack`, no `cause`
   * @example
   * ```ts
   * import { isInterviewBankError, UnknownIdError } from 'ml-interview-bank'
   * const received: unknown = structuredClone(new UnknownIdError('area', 'statistcs', ['statistics']).toJSON())
   * isInterviewBankError(received) && received.code === 'UNKNOWN_ID' && received.suggestions // => ['statistics']
   * ```
   */
  toJSON(): ErrorData<this> {
    const { name, code, message } = this
    return Object.freeze({ name, code, message, ...Object.fromEntries(Object.entries(this)) }) as ErrorData<this>
  }
}

/** An error as `toJSON` gives it. */
export type ErrorData<E extends InterviewBankError> = Omit<E, 'toJSON' | 'stack' | 'cause' | symbol>

/** Whether a value has the mark of an error of any copy of this package. */
export function isBranded(value: object): boolean {
  return BRAND in value
}
