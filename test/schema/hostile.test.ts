import fc from 'fast-check'
import { expect, test } from 'vitest'
import * as z from 'zod/mini'
import { ValidationError } from '../../src/errors/validation-error'
import { check, validate } from '../../src/schema/validate'
import { startProcessorTimer } from '../support/processor-time'
import { runs } from '../support/runs'

const weight = z.number().check(z.minimum(0))
const schema = z.strictObject({
  names: z.optional(z.record(z.string(), weight)),
  levels: z.optional(z.partialRecord(z.enum(['easy', 'hard']), weight)),
  either: z.optional(z.union([z.array(z.string()), z.record(z.string(), weight)])),
  inner: z.optional(
    z.array(z.strictObject({ names: z.optional(z.record(z.string(), z.strictObject({ at: weight }))) })),
  ),
})

test.each([
  ['{ "__proto__": 1 }', '__proto__'],
  ['{ "names": { "__proto__": 1 } }', 'names.__proto__'],
  ['{ "levels": { "__proto__": 1, "easy": 1 } }', 'levels.__proto__'],
  ['{ "either": { "__proto__": 1 } }', 'either.__proto__'],
  ['{ "inner": [{}, { "names": { "__proto__": { "at": 1 } } }] }', 'inner[1].names.__proto__'],
])('a name __proto__ is refused, not dropped: %s', (json, path) => {
  const { issues } = check(schema, JSON.parse(json))
  expect(issues.map((issue) => issue.path)).toEqual([path])
  expect(issues[0]?.received).toBe('the unknown key "__proto__"')
})

test('names of what every object inherits are names like any other', () => {
  for (const name of ['constructor', 'toString', 'hasOwnProperty']) {
    expect(check(schema, { names: { [name]: 1 } }).issues).toEqual([])
    expect(check(schema, { levels: { [name]: 1 } }).issues.map(({ path }) => path)).toEqual([`levels.${name}`])
    expect(check(schema, { [name]: 1 }).issues.map(({ path }) => path)).toEqual([name])
  }
  expect(check(schema, Object.assign(Object.create(null), { names: Object.create(null) })).issues).toEqual([])
})

test('what cannot be read is named, also deep within', () => {
  const thrower = {
    get names(): never {
      throw new TypeError('raw')
    },
  }
  expect(check(schema, thrower).issues).toEqual([
    { path: 'names', expected: 'plain data', received: 'a property that throws when it is read' },
  ])
  expect(check(schema, { inner: [thrower] }).issues.map(({ path }) => path)).toEqual(['inner[0].names'])
  expect(check(schema, { levels: { [Symbol('s')]: 1 } }).issues).toEqual([
    { path: 'levels[Symbol(s)]', expected: 'keys that are text', received: 'a symbol' },
  ])
  const { proxy, revoke } = Proxy.revocable({}, {})
  revoke()
  expect(() => validate(schema, { names: proxy }, 'input')).toThrow(ValidationError)
})

test('a cyclic object is refused where it ceases to fit', () => {
  const cyclic: Record<string, unknown> = {}
  cyclic.names = cyclic
  expect(check(schema, cyclic).issues.map(({ path }) => path)).toEqual(['names.names'])
})

test('a mistake of our own is not passed off as one of the input', () => {
  const broken = z.string().check(
    z.refine(() => {
      throw new TypeError('ours')
    }),
  )
  expect(() => check(broken, 'x')).toThrow('ours')
})

test('anything in any place is accepted or refused with a ValidationError', () => {
  const odd = fc.oneof(
    fc.anything({ withBigInt: true, withDate: true, withMap: true, withSet: true, withNullPrototype: true }),
    fc.constantFrom<unknown>(Symbol('x'), 5n, () => 1, new Date(Number.NaN), /x/, Number.NaN, new (class Thing {})()),
    fc.constantFrom('__proto__', 'constructor', 'toString', 'esy').map((key) => JSON.parse(`{ "${key}": [] }`)),
    fc.constant({ [Symbol('key')]: 1 }),
  )
  fc.assert(
    fc.property(fc.constantFrom('names', 'levels', 'either', 'inner'), odd, fc.boolean(), (key, value, deep) => {
      try {
        validate(schema, { [key]: deep ? [value] : value }, 'input')
      } catch (error) {
        expect(error).toBeInstanceOf(ValidationError)
        for (const { expected, received } of (error as ValidationError).issues) {
          expect([expected, received]).not.toContain('')
          expect(expected).not.toMatch(/Invalid|Too (?:small|big)|>=|<=|Unrecognized|must be|expected/)
        }
      }
    }),
    { numRuns: runs(400) },
  )
})

test('a hundred thousand mistakes are all kept, a hundred listed, and take no longer than reading them', () => {
  const levels = Object.fromEntries(Array.from({ length: 100_000 }, (_, index) => [`eas${index}`, 1]))
  const spent = startProcessorTimer()
  try {
    validate(schema, { levels }, 'input')
    expect.unreachable()
  } catch (error) {
    const { issues, message } = error as ValidationError
    expect(issues).toHaveLength(100_000)
    expect(issues[0]?.suggestion).toBe('easy')
    expect(message.split('\n')).toHaveLength(102)
    expect(message).toMatch(/ has 100000 problems:[\s\S]*\n {2}- and 99900 more$/)
  }
  // Generous for a slow machine: an index for each mistake took ten times as long.
  expect(spent()).toBeLessThan(3000)
})
