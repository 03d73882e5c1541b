import type * as z from 'zod/mini'
import { figure } from './expected'

/** What an issue says by itself, where its schema cannot be read. */
export function expectedByCode(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return TYPES.get(issue.expected) ?? 'a valid value'
    case 'too_small':
      return bound(issue.inclusive === false ? 'more than' : 'at least', issue.minimum, issue.origin)
    case 'too_big':
      return bound(issue.inclusive === false ? 'less than' : 'at most', issue.maximum, issue.origin)
    case 'not_multiple_of':
      return `a multiple of ${figure(issue.divisor)}`
    case 'invalid_format':
      return 'text of the right form'
    default:
      return 'a valid value'
  }
}

function bound(side: string, value: number | bigint, origin: string): string {
  if (origin === 'date')
    return `a date ${side === 'at least' || side === 'more than' ? 'no earlier' : 'no later'} than ${new Date(Number(value)).toISOString()}`
  const unit = origin === 'string' ? 'character' : COUNTED.has(origin) ? 'item' : undefined
  return `${side} ${figure(value)}${unit === undefined ? '' : ` ${unit}${Number(value) === 1 ? '' : 's'}`}`
}

const COUNTED = new Set(['array', 'set', 'map'])

const TYPES: ReadonlyMap<string, string> = new Map([
  ['string', 'text'],
  ['number', 'a number'],
  ['int', 'a whole number'],
  ['bigint', 'a BigInt'],
  ['boolean', 'true or false'],
  ['array', 'a list'],
  ['tuple', 'a list'],
  ['object', 'an object'],
  ['record', 'an object'],
  ['map', 'a Map'],
  ['set', 'a Set'],
  ['date', 'a date'],
  ['function', 'a function'],
  ['symbol', 'a symbol'],
  ['null', 'null'],
  ['undefined', 'nothing'],
  ['void', 'nothing'],
  ['never', 'nothing'],
  ['nan', 'NaN'],
])
