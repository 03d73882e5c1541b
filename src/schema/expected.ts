import { z } from 'zod'
import { choice } from '../data/nearest'
import type { AnySchema } from './locate'

/** The parts of JSON Schema that describe what our schemas ask for. */
type Json = z.core.JSONSchema.BaseSchema

const known = new WeakMap<AnySchema, string>()

/** What a schema asks for, in words that follow "expected": `a whole number from 10 to 480`, `a list of at least 1 item`. */
export function expectedBy(schema: AnySchema): string {
  const words = known.get(schema) ?? inWords(z.toJSONSchema(schema, { unrepresentable: 'any', io: 'input' }))
  known.set(schema, words)
  return words
}

/** A number as people write it: `1,000,000`. */
export function figure(value: number | bigint): string {
  return /^-?\d{4,}$/.test(String(value)) ? value.toLocaleString('en-US') : String(value)
}

/** `"easy", "medium" or "hard"`, `1, 2 or 3`. */
export function choiceOf(values: readonly unknown[]): string {
  return choice(values.map((value) => (typeof value === 'string' ? `"${value}"` : String(value))))
}

function inWords(json: Json): string {
  const options = json.anyOf ?? json.oneOf
  if (options !== undefined) return [...new Set(options.map((option) => inWords(option as Json)))].join(', or ')
  if (json.const !== undefined) return choiceOf([json.const])
  if (json.enum !== undefined) return choiceOf(json.enum)
  switch (json.type) {
    case 'integer':
      return number('a whole number', json)
    case 'number':
      return number('a number', json)
    case 'string':
      return text(json)
    case 'boolean':
      return 'true or false'
    case 'array':
      return `a list${sized(json.minItems, json.maxItems, 'item')}`
    case 'object':
      return object(json)
    default:
      return json.type === undefined ? 'a valid value' : String(json.type)
  }
}

function number(what: string, json: Json): string {
  const { exclusiveMinimum: above, exclusiveMaximum: below, multipleOf } = json
  // Every whole number has these bounds; they say nothing.
  const min = json.minimum === Number.MIN_SAFE_INTEGER ? undefined : json.minimum
  const max = json.maximum === Number.MAX_SAFE_INTEGER ? undefined : json.maximum
  const parts = [what]
  if (min !== undefined)
    parts.push(max === undefined ? `from ${figure(min)} up` : `from ${figure(min)} to ${figure(max)}`)
  else if (max !== undefined) parts.push(`up to ${figure(max)}`)
  if (typeof above === 'number') parts.push(`above ${figure(above)}`)
  if (typeof below === 'number') parts.push(`${above === undefined ? '' : 'and '}below ${figure(below)}`)
  if (multipleOf !== undefined) parts.push(`that is a multiple of ${figure(multipleOf)}`)
  return parts.join(' ')
}

function text({ format, minLength, maxLength }: Json): string {
  if (format === 'uri') return 'a web address such as https://example.com'
  if (format === 'date') return 'a day such as 2026-11-23'
  // A pattern is nothing to read: where one matters, its schema has words of its own.
  return `text${sized(minLength, maxLength, 'character')}`
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

/** How many keys are worth naming. */
const FEW = 4

function object({ required = [], propertyNames, additionalProperties: values }: Json): string {
  const names = typeof propertyNames === 'object' ? propertyNames.enum : undefined
  if (names !== undefined) return `an object with any of the keys ${names.join(', ')}`
  if (typeof values === 'object' && values.type !== undefined)
    return values.type === 'object'
      ? 'an object with an entry for each name'
      : `an object that gives each name ${inWords(values)}`
  if (required.length === 0 || required.length > FEW) return 'an object'
  const last = required.at(-1)
  return `an object with ${required.length === 1 ? last : `${required.slice(0, -1).join(', ')} and ${last}`}`
}
