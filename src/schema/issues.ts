import type * as z from 'zod/mini'
import { describeValue, shortened } from '../errors/describe-value'
import type { ValidationIssue } from '../errors/validation-error'
import { choiceOf, expectedBy } from './expected'
import { expectedByCode } from './expected-by-code'
import { type AnySchema, definition, keysOf, locate, optionFor, optionIndex } from './locate'
import { formatPath, type Path } from './path'
import { Suggestions } from './suggestions'

type Issue = z.core.$ZodIssue

/** The library's issues as ours: what was expected and what came, in our own words alone. */
export function formatIssues(schema: AnySchema, input: unknown, issues: readonly Issue[]): ValidationIssue[] {
  const whole: Part = { schema, value: input, path: [], suggestions: new Suggestions() }
  const places = (such: (issue: Issue) => boolean) => new Set(issues.filter(such).map(placeOf))
  const outOfBounds = places(isBeyondBound)
  const misspelled = places(({ code }) => code === 'unrecognized_keys')
  const told = new Set<string>()
  return (
    issues
      .filter((issue) => !(isUnsafe(issue) && outOfBounds.has(placeOf(issue))))
      // What a misspelled key would have held is missing: no problem of its own.
      .filter((issue) => !(issue.code === 'custom' && misspelled.has(placeOf(issue))))
      .flatMap((issue) => translate(whole, issue))
      // What two rules of a schema find is one problem.
      .filter(({ path, expected, received }) => {
        const key = `${path}\n${expected}\n${received}`
        return !told.has(key) && told.add(key)
      })
  )
}

/** A part of an input that issues count their paths from. */
interface Part {
  readonly schema: AnySchema | undefined
  readonly value: unknown
  readonly path: Path
  readonly suggestions: Suggestions
}

function translate(part: Part, issue: Issue): ValidationIssue[] {
  const { schema, value } = locate(part.schema, part.value, issue.path)
  const place = [...part.path, ...issue.path]
  const path = formatPath(place)
  const received = describeValue(value)
  const own = ownWords(issue)
  if (own !== undefined) return [{ path, expected: own, received }]
  switch (issue.code) {
    case 'unrecognized_keys': {
      const known = keysOf(schema && optionFor(schema, value))
      const expected = known.length > 0 ? `one of the keys ${known.join(', ')}` : 'no such key'
      return (issue.keys as readonly PropertyKey[]).map((key) => ({
        path: formatPath([...place, key]),
        ...(typeof key === 'string'
          ? { expected, received: `the unknown key ${JSON.stringify(shortened(key))}` }
          : { expected: 'keys that are text', received: 'a symbol' }),
        ...part.suggestions.for(key, known),
      }))
    }
    case 'invalid_value': {
      const valid = issue.values.map(String)
      return [{ path, expected: choiceOf(issue.values), received, ...part.suggestions.for(value, valid) }]
    }
    case 'invalid_union': {
      const union = schema && definition(schema)
      const index = union?.type === 'union' ? optionIndex(union, value) : undefined
      const errors = index === undefined ? undefined : issue.errors[index]
      // A list where one option is a list: what is wrong with it says more than that it is no object either.
      if (union?.type === 'union' && index !== undefined && errors !== undefined && errors.length > 0) {
        const option = { ...part, schema: union.options[index] as AnySchema, value, path: place }
        return errors.flatMap((inner) => translate(option, inner))
      }
      return [{ path, expected: schema === undefined ? optionsOf(issue) : expectedBy(schema), received }]
    }
    case 'invalid_key': {
      const [inner] = issue.issues
      const expected = (inner && ownWords(inner)) ?? 'a key that is text of the right form'
      return [{ path, expected, received: `the key ${describeValue(place.at(-1))}` }]
    }
    case 'invalid_element': {
      const inner = issue.issues.map((one) => ownWords(one) ?? expectedByCode(one))
      return [{ path, expected: `elements that are each ${[...new Set(inner)].join(', and ')}`, received }]
    }
    default:
      return [{ path, expected: expectedAt(schema && optionFor(schema, value), issue), received }]
  }
}

/** Messages of our own schemas begin so; the library's never do. */
function ownWords({ message }: Issue): string | undefined {
  return message.startsWith('expected ') ? message.slice('expected '.length) : undefined
}

function expectedAt(schema: AnySchema | undefined, issue: Issue): string {
  if (schema === undefined || isUnsafe(issue)) return expectedByCode(issue)
  const words = expectedBy(schema)
  const saysNothing = words === 'a valid value' || (words === 'text' && issue.code === 'invalid_format')
  return saysNothing ? expectedByCode(issue) : words
}

function optionsOf(issue: Issue): string {
  return issue.code === 'invalid_union' && 'options' in issue && issue.options !== undefined
    ? choiceOf(issue.options)
    : 'a valid value'
}

/** A number beyond those that are exact gets an issue for that, besides the one for the bound that it breaks. */
const isUnsafe = (issue: Issue) => (issue.code === 'too_big' || issue.code === 'too_small') && issue.origin === 'int'
const isBeyondBound = (issue: Issue) =>
  (issue.code === 'too_big' || issue.code === 'too_small') && issue.origin !== 'int'
const placeOf = (issue: Issue) => formatPath(issue.path)
