import { nearest } from '../data/nearest'
import { describeValue } from '../errors/describe-value'
import { ValidationError, type ValidationIssue } from '../errors/validation-error'
import { plainData } from '../schema/plain-data'
import type { MarkdownOptions } from './markdown'

/** Whom a page is for. */
export type Reader = NonNullable<MarkdownOptions['for']>

const READERS: readonly Reader[] = ['interviewer', 'candidate']
const SUBJECT = 'Markdown options'

/**
 * Whom to print for; the interviewer unless told otherwise.
 * @throws ValidationError for a reader or an option that there is not
 */
export function readerIn(options: unknown): Reader {
  const given = plainData(SUBJECT, options)
  if (typeof given !== 'object' || given === null || Array.isArray(given))
    throw new ValidationError(SUBJECT, [{ path: '', expected: 'an object', received: describeValue(given) }])
  const { for: reader, ...others } = given as { readonly for?: unknown }
  const issues: ValidationIssue[] = Object.keys(others).map((key) => ({
    path: key,
    expected: 'one of the keys for',
    received: `the unknown key ${describeValue(key)}`,
    ...suggestionFor(key, ['for']),
  }))
  const known = READERS.find((one) => one === reader)
  if (reader !== undefined && known === undefined)
    issues.push({
      path: 'for',
      expected: '"interviewer" or "candidate"',
      received: describeValue(reader),
      ...suggestionFor(reader, READERS),
    })
  if (issues.length > 0) throw new ValidationError(SUBJECT, issues)
  return known ?? 'interviewer'
}

function suggestionFor(name: unknown, valid: readonly string[]): { readonly suggestion?: string } {
  const [suggestion] = nearest(name, valid, 1)
  return suggestion === undefined ? {} : { suggestion }
}
