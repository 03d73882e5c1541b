import { expect, test } from 'vitest'
import * as z from 'zod/mini'
import { requestSchema } from '../../src/plan/request/request'
import { filterSchema } from '../../src/schema/filter'
import { DIFFICULTIES, zodQuestion } from '../../src/schema/question'
import { check } from '../../src/schema/validate'

const minutes = z.int().check(z.minimum(10), z.maximum(480))
const share = z.number().check(z.minimum(0), z.maximum(1))

/** A schema with everything that ours are made of. */
const schema = z.strictObject({
  minutes: z.optional(z.union([minutes, z.strictObject({ min: minutes, max: minutes })])),
  areas: z.optional(z.union([z.array(z.string()).check(z.minLength(1)), z.record(z.string(), share)])),
  shares: z.optional(
    z
      .partialRecord(z.enum(DIFFICULTIES), share)
      .check(z.refine((shares) => Object.keys(shares).length > 0, 'expected at least one share')),
  ),
  every: z.optional(z.record(z.enum(['one', 'two']), z.boolean())),
  weight: z.optional(z.number().check(z.positive())),
  ratio: z.optional(z.number().check(z.gt(0), z.lt(1))),
  large: z.optional(z.number().check(z.maximum(1_000_000))),
  fives: z.optional(z.int().check(z.minimum(0), z.multipleOf(5))),
  offset: z.optional(z.int()),
  flag: z.optional(z.boolean()),
  name: z.optional(z.string().check(z.minLength(3), z.maxLength(9))),
  code: z.optional(z.string().check(z.length(3))),
  text: z.optional(z.string().check(z.regex(/\S/, 'expected some text'))),
  pattern: z.optional(z.string().check(z.regex(/^x/))),
  url: z.optional(z.url()),
  day: z.optional(z.iso.date()),
  level: z.optional(z.literal([1, 2, 3])),
  kind: z.optional(z.enum(['coding', 'debugging'])),
  ids: z.optional(z.array(z.string()).check(z.maxLength(3))),
  pair: z.optional(z.array(z.string()).check(z.length(2))),
  rules: z.optional(z.array(z.custom((value) => typeof value === 'function'))),
  either: z.optional(
    z.discriminatedUnion('is', [
      z.strictObject({ is: z.literal('a'), one: z.string() }),
      z.strictObject({ is: z.literal('b'), two: z.string() }),
    ]),
  ),
  names: z.optional(
    z.record(z.string().check(z.regex(/^[a-z]+$/, 'expected a lowercase name')), z.strictObject({ least: share })),
  ),
  since: z.optional(z.date().check(z.minimum(new Date(0)))),
  nothing: z.optional(z.null()),
})

const RANGE = 'a whole number from 10 to 480'
const EITHER = `${RANGE}, or an object with min and max`
const LEVELS = 'one of the keys easy, medium, hard'

test.each<[input: unknown, ...lines: string[]]>([
  [undefined, '(input): expected an object, received nothing.'],
  [[1], '(input): expected an object, received a list of 1 item.'],
  [{ minutes: 5 }, `minutes: expected ${RANGE}, received 5.`],
  [{ minutes: 7.5 }, `minutes: expected ${RANGE}, received 7.5.`],
  [{ minutes: Number.NaN }, `minutes: expected ${RANGE}, received NaN.`],
  [{ minutes: 1e300 }, `minutes: expected ${RANGE}, received 1e+300.`],
  [{ minutes: '60' }, `minutes: expected ${EITHER}, received "60".`],
  [{ minutes: 60n }, `minutes: expected ${EITHER}, received the BigInt 60.`],
  [
    { minutes: { min: 5 } },
    `minutes.min: expected ${RANGE}, received 5.`,
    `minutes.max: expected ${RANGE}, received nothing.`,
  ],
  [
    { minutes: { min: 10, max: 20, mxa: 1 } },
    'minutes.mxa: expected one of the keys min, max, received the unknown key "mxa". Did you mean "max"?',
  ],
  [{ areas: [] }, 'areas: expected a list of at least 1 item, received an empty list.'],
  [{ areas: ['a', 5] }, 'areas[1]: expected text, received 5.'],
  [{ areas: { 'a-b': 2 } }, 'areas.a-b: expected a number from 0 to 1, received 2.'],
  [{ areas: { 'a b': null } }, 'areas["a b"]: expected a number from 0 to 1, received null.'],
  [
    { areas: 'statistics' },
    'areas: expected a list of at least 1 item, or an object that gives each name a number from 0 to 1, received "statistics".',
  ],
  [{ shares: { esy: 1 } }, `shares.esy: expected ${LEVELS}, received the unknown key "esy". Did you mean "easy"?`],
  [{ shares: [] }, 'shares: expected an object with any of the keys easy, medium, hard, received an empty list.'],
  [{ shares: {} }, 'shares: expected at least one share, received an object.'],
  [
    { every: { one: true, tow: true } },
    'every.two: expected true or false, received nothing.',
    'every.tow: expected one of the keys one, two, received the unknown key "tow". Did you mean "two"?',
  ],
  [{ weight: 0 }, 'weight: expected a number above 0, received 0.'],
  [{ ratio: 1 }, 'ratio: expected a number above 0 and below 1, received 1.'],
  [{ large: 2e6 }, 'large: expected a number up to 1,000,000, received 2000000.'],
  [{ fives: 7 }, 'fives: expected a whole number from 0 up that is a multiple of 5, received 7.'],
  [{ fives: -5 }, 'fives: expected a whole number from 0 up that is a multiple of 5, received -5.'],
  [{ offset: 1e300 }, 'offset: expected at most 9,007,199,254,740,991, received 1e+300.'],
  [{ flag: 'yes' }, 'flag: expected true or false, received "yes".'],
  [{ name: 'ab' }, 'name: expected text of 3 to 9 characters, received "ab".'],
  [{ name: 'abcdefghij' }, 'name: expected text of 3 to 9 characters, received "abcdefghij".'],
  [{ code: 'x' }, 'code: expected text of 3 characters, received "x".'],
  [{ text: ' ' }, 'text: expected some text, received " ".'],
  [{ text: 5 }, 'text: expected text, received 5.'],
  [{ pattern: 'y' }, 'pattern: expected text of the right form, received "y".'],
  [{ url: 'nowhere' }, 'url: expected a web address such as https://example.com, received "nowhere".'],
  [{ day: '2026-02-30' }, 'day: expected a day such as 2026-11-23, received "2026-02-30".'],
  [{ level: 4 }, 'level: expected 1, 2 or 3, received 4.'],
  [{ kind: 'codng' }, 'kind: expected "coding" or "debugging", received "codng". Did you mean "coding"?'],
  [{ kind: Symbol('x') }, 'kind: expected "coding" or "debugging", received a symbol.'],
  [{ ids: ['a', 'b', 'c', 'd'] }, 'ids: expected a list of at most 3 items, received a list of 4 items.'],
  [{ pair: ['a'] }, 'pair: expected a list of 2 items, received a list of 1 item.'],
  [{ rules: [{}] }, 'rules[0]: expected a valid value, received an object.'],
  [{ either: { is: 'c' } }, 'either.is: expected "a" or "b", received "c".'],
  [{ either: { is: 'b', two: 2 } }, 'either.two: expected text, received 2.'],
  [{ names: { A: { least: 1 } } }, 'names.A: expected a lowercase name, received the key "A".'],
  [
    { names: { a: { leest: 1 } } },
    'names.a.least: expected a number from 0 to 1, received nothing.',
    'names.a.leest: expected one of the keys least, received the unknown key "leest". Did you mean "least"?',
  ],
  [{ names: 1 }, 'names: expected an object with an entry for each name, received 1.'],
  [{ since: new Date(-1) }, 'since: expected a date no earlier than 1970-01-01T00:00:00.000Z, received a date.'],
  [{ since: 'today' }, 'since: expected a date, received "today".'],
  [{ nothing: () => 1 }, 'nothing: expected null, received a function.'],
  [{ ids: new Map() }, 'ids: expected a list of at most 3 items, received a class instance.'],
  [{ name: 'n'.repeat(100) }, `name: expected text of 3 to 9 characters, received "${'n'.repeat(57)}...".`],
])('a mistake is met with words (%#)', (input, ...lines) => {
  expect(linesOf(schema, input)).toEqual(lines)
})

test('elements of maps and sets are described, too', () => {
  expect(linesOf(z.set(z.string()), new Set([1]))[0]).toContain('expected text')
  expect(linesOf(z.map(z.strictObject({}), z.number()), new Map([[{}, 'x']]))).toEqual([
    '(input): expected elements that are each a number, received a class instance.',
  ])
  expect(linesOf(z.set(z.string()).check(z.minSize(2)), new Set())).toEqual([
    '(input): expected at least 2 items, received a class instance.',
  ])
  expect(linesOf(z.bigint().check(z.minimum(4n)), 3n)).toEqual(['(input): expected at least 4, received the BigInt 3.'])
})

test.each<[schema: z.ZodMiniType, input: object, path: string, suggestion: string]>([
  [requestSchema(), { minutes: 60, kinds: { behavioural: 1 } }, 'kinds.behavioural', 'behavioral'],
  [requestSchema(), { minutes: 60, limits: { kind: {} } }, 'limits.kind', 'kinds'],
  [requestSchema(), { minutes: 60, limits: { kinds: { codng: {} } } }, 'limits.kinds.codng', 'coding'],
  [
    requestSchema(),
    { minutes: 60, limits: { areas: { a: { question: {} } } } },
    'limits.areas.a.question',
    'questions',
  ],
  [requestSchema(), { minuts: 60 }, 'minuts', 'minutes'],
  [filterSchema(), { difficulties: ['esay'] }, 'difficulties[0]', 'easy'],
  [filterSchema(), { area: [] }, 'area', 'areas'],
  [zodQuestion(), { followUps: [{ aks: 'x' }] }, 'followUps[0].aks', 'ask'],
])('a misspelt name gets the nearest one (%#)', (given, input, path, suggestion) => {
  expect(check(given, input).issues.find((issue) => issue.path === path)?.suggestion).toBe(suggestion)
})

function linesOf(given: z.ZodMiniType, input: unknown): string[] {
  return check(given, input).issues.map(({ path, expected, received, suggestion }) => {
    const hint = suggestion === undefined ? '' : ` Did you mean "${suggestion}"?`
    return `${path || '(input)'}: expected ${expected}, received ${received}.${hint}`
  })
}
