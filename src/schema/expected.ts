import type * as z from 'zod/mini'
import { choice } from '../errors/choice'
import { type AnySchema, definition, namesIn, withoutWrapper } from './locate'

const known = new WeakMap<AnySchema, string>()

/** What a schema asks for, in words that follow "expected": `a whole number from 10 to 480`, `a list of at least 1 item`. */
export function expectedBy(schema: AnySchema): string {
  const words = known.get(schema) ?? describeSchema(schema)
  known.set(schema, words)
  return words
}

/** A number as people write it: `1,000,000`. */
export function figure(value: number | bigint): string {
  return /^-?\d{4,}$/.test(String(value)) ? value.toLocaleString('en-US') : String(value)
}

/** `"easy", "medium" or "hard"`, `1, 2 or 3`, `nothing or "none"`. */
export function choiceOf(values: readonly unknown[]): string {
  return choice(
    values.map((value) => (typeof value === 'string' ? `"${value}"` : value === undefined ? 'nothing' : String(value))),
  )
}

function describeSchema(schema: AnySchema): string {
  const parts = definition(schema)
  switch (parts.type) {
    case 'union':
      return [...new Set(parts.options.map(describeSchema))].join(', or ')
    case 'nullable':
      return `${describeSchema(parts.innerType)}, or null`
    case 'optional':
    case 'default':
    case 'readonly':
      return describeSchema(parts.innerType)
    case 'literal':
      return choiceOf(parts.values)
    case 'enum':
      return choiceOf(Object.values(parts.entries))
    case 'number':
      return number(boundsOf(schema))
    case 'string':
      return text(boundsOf(schema))
    case 'boolean':
      return 'true or false'
    case 'array': {
      const { min, max } = boundsOf(schema)
      return `a list${sized(min, max, 'item')}`
    }
    case 'tuple':
      return `a list${sized(parts.items.filter(isRequired).length, parts.items.length, 'item')}`
    case 'record':
      return record(parts.keyType, parts.valueType)
    case 'object':
      return object(parts.shape)
    case 'null':
      return 'null'
    default:
      return 'a valid value'
  }
}

/** What the checks of a schema bound. */
interface Bounds {
  min?: number
  max?: number
  above?: number
  below?: number
  multipleOf?: number
  format?: string
}

function boundsOf(schema: AnySchema): Bounds {
  const bounds: Bounds = {}
  // A schema of a format, such as a whole number, is its own first check.
  for (const check of [schema, ...(schema._zod.def.checks ?? [])]) {
    const rule = (check as z.core.$ZodChecks)._zod.def
    switch (rule.check) {
      case 'greater_than':
        bounds[rule.inclusive ? 'min' : 'above'] = Number(rule.value)
        break
      case 'less_than':
        bounds[rule.inclusive ? 'max' : 'below'] = Number(rule.value)
        break
      case 'multiple_of':
        bounds.multipleOf = Number(rule.value)
        break
      case 'min_length':
        bounds.min = rule.minimum
        break
      case 'max_length':
        bounds.max = rule.maximum
        break
      case 'length_equals':
        bounds.min = rule.length
        bounds.max = rule.length
        break
      case 'number_format':
      case 'string_format':
        bounds.format = rule.format
        break
    }
  }
  return bounds
}

function number({ min, max, above, below, multipleOf, format }: Bounds): string {
  const parts = [format === undefined ? 'a number' : 'a whole number']
  if (min !== undefined)
    parts.push(max === undefined ? `from ${figure(min)} up` : `from ${figure(min)} to ${figure(max)}`)
  else if (max !== undefined && above !== undefined) parts.push(`above ${figure(above)} and up to ${figure(max)}`)
  else if (max !== undefined) parts.push(`up to ${figure(max)}`)
  else if (above !== undefined) parts.push(`above ${figure(above)}`)
  if (below !== undefined) parts.push(`${above === undefined ? '' : 'and '}below ${figure(below)}`)
  if (multipleOf !== undefined) parts.push(`that is a multiple of ${figure(multipleOf)}`)
  return parts.join(' ')
}

function text({ format, min, max }: Bounds): string {
  if (format === 'url') return 'a web address such as https://example.com'
  if (format === 'date') return 'a day such as 2026-11-23'
  // A pattern is nothing to read: where one matters, its schema has words of its own.
  return `text${sized(min, max, 'character')}`
}

function sized(min: number | undefined, max: number | undefined, one: string): string {
  if (min !== undefined && min === max) return ` of ${count(min, one)}`
  if (min !== undefined && max !== undefined && min > 0) return ` of ${figure(min)} to ${count(max, one)}`
  if (max !== undefined) return ` of at most ${count(max, one)}`
  return min === undefined || min === 0 ? '' : ` of at least ${count(min, one)}`
}

function count(value: number, one: string): string {
  return `${figure(value)} ${one}${value === 1 ? '' : 's'}`
}

function record(keys: AnySchema, values: AnySchema): string {
  const names = namesIn(keys)
  if (names.length > 0) return `an object with any of the keys ${names.join(', ')}`
  const { type } = definition(withoutWrapper(values))
  return type === 'object' || type === 'record'
    ? 'an object with an entry for each name'
    : `an object that gives each name ${describeSchema(values)}`
}

/** How many keys are worth naming. */
const MAX_NAMED_KEYS = 4

function object(shape: Readonly<Record<string, AnySchema>>): string {
  const required = Object.keys(shape).filter((key) => isRequired(shape[key] as AnySchema))
  if (required.length === 0 || required.length > MAX_NAMED_KEYS) return 'an object'
  const last = required.at(-1)
  return `an object with ${required.length === 1 ? last : `${required.slice(0, -1).join(', ')} and ${last}`}`
}

function isRequired(schema: AnySchema): boolean {
  return schema._zod.optin === undefined
}
