import { z } from 'zod'
import type { ValidationIssue } from '../errors/validation-error'
import { type AnySchema, keysOf, optionFor, withoutWrapper } from './locate'
import { formatPath, type Path } from './path'

/**
 * Names `__proto__` in the records of an input, as `JSON.parse` makes them: the schema library drops them in silence, and
 * nobody should believe that what stands there was read.
 */
export function protoNames(schema: AnySchema, input: unknown, path: Path = []): ValidationIssue[] {
  if (!holdsRecords(schema) || typeof input !== 'object' || input === null) return []
  const at = optionFor(schema, input)
  const within = (inner: AnySchema, key: string | number) =>
    protoNames(inner, (input as Record<string | number, unknown>)[key], [...path, key])
  if (at instanceof z.ZodArray && Array.isArray(input)) {
    const { element } = at
    return input.flatMap((_, index) => within(element as AnySchema, index))
  }
  if (at instanceof z.ZodRecord) {
    const { valueType } = at
    const own = Object.keys(input)
    const known = keysOf(at)
    const found = own.includes(PROTO)
      ? [
          {
            path: formatPath([...path, PROTO]),
            expected: known.length === 0 ? 'a known name' : `one of the keys ${known.join(', ')}`,
            received: `the unknown key "${PROTO}"`,
          },
        ]
      : []
    return [...found, ...own.filter((key) => key !== PROTO).flatMap((key) => within(valueType as AnySchema, key))]
  }
  return at instanceof z.ZodObject ? Object.entries(at.shape).flatMap(([key, inner]) => within(inner, key)) : []
}

const PROTO = '__proto__'

const known = new WeakMap<AnySchema, boolean>()

/** Whether there is a record anywhere in a schema: most have none, and their inputs need no second look. */
function holdsRecords(schema: AnySchema): boolean {
  const cached = known.get(schema)
  if (cached !== undefined) return cached
  const bare = withoutWrapper(schema)
  const holds =
    bare instanceof z.ZodRecord ||
    (bare instanceof z.ZodArray && holdsRecords(bare.element as AnySchema)) ||
    (bare instanceof z.ZodUnion && bare.options.some((option) => holdsRecords(option as AnySchema))) ||
    (bare instanceof z.ZodObject && Object.values(bare.shape).some((inner) => holdsRecords(inner as AnySchema)))
  known.set(schema, holds)
  return holds
}
