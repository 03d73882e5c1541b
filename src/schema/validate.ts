import type * as z from 'zod/mini'
import { ValidationError, type ValidationIssue } from '../errors/validation-error'
import { formatIssues } from './issues'
import { protoNames } from './proto-names'
import { unreadablePlaces } from './unreadable'

/**
 * Parses `input`, or throws one {@link ValidationError} that lists every problem.
 * The result shares no object with the input.
 */
export function validate<S extends z.ZodMiniType>(schema: S, input: unknown, subject: string): z.output<S> {
  const { data, issues } = check(schema, input)
  if (issues.length > 0) throw new ValidationError(subject, issues)
  return data as z.output<S>
}

/** Parses `input` and returns the data, or every problem in words; throws nothing, whatever the input does when read. */
export function check<S extends z.ZodMiniType>(
  schema: S,
  input: unknown,
): { readonly data?: z.output<S>; readonly issues: readonly ValidationIssue[] } {
  try {
    const result = schema.safeParse(input)
    const dropped = protoNames(schema, input)
    if (!result.success) return { issues: [...formatIssues(schema, input, result.error.issues), ...dropped] }
    return dropped.length > 0 ? { issues: dropped } : { data: result.data, issues: [] }
  } catch (error) {
    const issues = unreadablePlaces(input)
    // Nothing wrong with the input: a mistake of our own, which must not pass for one of the caller's.
    if (issues.length === 0) throw error
    return { issues }
  }
}
