import type * as z from 'zod/mini'
import { ValidationError } from '../errors/validation-error'
import { check, validate } from './validate'

/** What data has to be, to check data with that comes from elsewhere. */
export interface Schema<Data> {
  /**
   * The data as a copy.
   * @throws ValidationError that lists every problem
   */
  parse(input: unknown): Data
  /** The same, with the error returned. */
  safeParse(
    input: unknown,
  ): { readonly success: true; readonly data: Data } | { readonly success: false; readonly error: ValidationError }
}

/** A schema for users: its errors are the package's own, and it is made when it is first used. */
export function createSchema<Data>(subject: string, zod: () => z.ZodMiniType): Schema<Data> {
  return Object.freeze<Schema<Data>>({
    parse: (input) => validate(zod(), input, subject) as Data,
    safeParse: (input) => {
      const { data, issues } = check(zod(), input)
      return issues.length === 0
        ? { success: true, data: data as Data }
        : { success: false, error: new ValidationError(subject, issues) }
    },
  })
}
