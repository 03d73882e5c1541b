import { describeValue } from '../errors/describe-value'
import { ValidationError } from '../errors/validation-error'

/** Refuses an argument that callers without types got wrong: an id, a query, a set. */
export function refuseArgument(call: string, name: string, expected: string, value: unknown): never {
  throw new ValidationError(`call of ${call}()`, [{ path: name, expected, received: describeValue(value) }])
}

/** Takes text; `expected` says what kind of. */
export function requireText(call: string, name: string, value: unknown, expected = 'text'): void {
  if (typeof value !== 'string') refuseArgument(call, name, expected, value)
}
