import { z } from 'zod'
import { nearest } from '../errors/nearest'
import { ValidationError, type ValidationIssue } from '../errors/validation-error'

/**
 * Parses `input`, or throws one {@link ValidationError} that lists every problem.
 * The result shares no object with the input.
 */
export function validate<S extends z.ZodType>(schema: S, input: unknown, subject: string): z.output<S> {
  const { data, issues } = check(schema, input)
  if (issues.length > 0) throw new ValidationError(subject, issues)
  return data as z.output<S>
}

/** Parses `input` and returns the data, or every problem in words; throws nothing. */
export function check<S extends z.ZodType>(
  schema: S,
  input: unknown,
): { readonly data?: z.output<S>; readonly issues: readonly ValidationIssue[] } {
  const result = schema.safeParse(input)
  if (result.success) return { data: result.data, issues: [] }
  return { issues: result.error.issues.flatMap((issue) => inWords(schema, input, issue)) }
}

type Path = readonly PropertyKey[]

/** `['questions', 2, 'rubric', 4]` as `questions[2].rubric.4`. */
export function formatPath(path: Path): string {
  return path.reduce<string>((text, key) => {
    if (typeof key === 'number') return `${text}[${key}]`
    return text === '' ? String(key) : `${text}.${String(key)}`
  }, '')
}

function inWords(schema: z.ZodType, input: unknown, issue: z.core.$ZodIssue): ValidationIssue[] {
  const path = formatPath(issue.path)
  const value = valueAt(input, issue.path)
  const received = describe(value)
  switch (issue.code) {
    case 'unrecognized_keys': {
      const known = keysAt(schema, issue.path)
      return issue.keys.map((key) => ({
        path: formatPath([...issue.path, key]),
        expected: known.length > 0 ? `one of the keys ${known.join(', ')}` : 'no such key',
        received: `the unknown key "${key}"`,
        ...suggest(key, known),
      }))
    }
    case 'invalid_value': {
      const valid = issue.values.map(String)
      return [{ path, expected: valid.join(' | '), received, ...suggest(value, valid) }]
    }
    case 'invalid_type':
      return [{ path, expected: issue.expected, received }]
    case 'invalid_union': {
      const expected = issue.errors
        .map((branch) => branch[0])
        .map((first) => (first?.code === 'invalid_type' ? first.expected : (first?.message ?? 'a valid value')))
      return [{ path, expected: [...new Set(expected)].join(' or '), received }]
    }
    default:
      return [{ path, expected: issue.message.replace(/^expected /, ''), received }]
  }
}

function suggest(name: unknown, valid: readonly string[]): { suggestion?: string } {
  const best = typeof name === 'string' ? nearest(name, valid, 1)[0] : undefined
  return best === undefined ? {} : { suggestion: best }
}

function valueAt(input: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown> | null | undefined)?.[key], input)
}

function describe(value: unknown): string {
  if (value === undefined) return 'nothing'
  if (value === null) return 'null'
  if (typeof value === 'string') return JSON.stringify(value.length > 60 ? `${value.slice(0, 57)}...` : value)
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : `a list of ${value.length}`
  if (typeof value === 'object') return 'an object'
  return typeof value === 'function' ? 'a function' : String(value)
}

/** The keys of the object schema at `path`, to find the nearest to a misspelt one. */
function keysAt(schema: z.ZodType, path: Path): string[] {
  let at: unknown = schema
  for (const key of path) {
    at = unwrap(at)
    if (at instanceof z.ZodObject) at = at.shape[key as string]
    else if (at instanceof z.ZodArray) at = at.element
    else if (at instanceof z.ZodRecord) at = at.valueType
    else return []
  }
  at = unwrap(at)
  return at instanceof z.ZodObject ? Object.keys(at.shape) : []
}

function unwrap(schema: unknown): unknown {
  return schema instanceof z.ZodOptional ? unwrap(schema.unwrap()) : schema
}
