import type { ValidationIssue } from '../errors/validation-error'
import { type AnySchema, type Definition, definition, keysOf, optionFor, withoutWrapper } from './locate'
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
  const parts = definition(at)
  if (parts.type === 'array' && Array.isArray(input)) return input.flatMap((_, index) => within(parts.element, index))
  if (parts.type === 'record') {
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
    return [...found, ...own.filter((key) => key !== PROTO).flatMap((key) => within(parts.valueType, key))]
  }
  return parts.type === 'object' ? Object.entries(parts.shape).flatMap(([key, inner]) => within(inner, key)) : []
}

const PROTO = '__proto__'

const known = new WeakMap<AnySchema, boolean>()

/** Whether there is a record anywhere in a schema: most have none, and their inputs need no second look. */
function holdsRecords(schema: AnySchema): boolean {
  const cached = known.get(schema)
  if (cached !== undefined) return cached
  const holds = isOrHoldsRecord(definition(withoutWrapper(schema)))
  known.set(schema, holds)
  return holds
}

function isOrHoldsRecord(parts: Definition): boolean {
  switch (parts.type) {
    case 'record':
      return true
    case 'array':
      return holdsRecords(parts.element)
    case 'union':
      return parts.options.some(holdsRecords)
    case 'object':
      return Object.values(parts.shape).some(holdsRecords)
    default:
      return false
  }
}
