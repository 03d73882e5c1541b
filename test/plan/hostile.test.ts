import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ImpossiblePlanError } from '../../src/errors/impossible-plan-error'
import { isInterviewBankError } from '../../src/errors/interview-bank-error'
import { alternatives } from '../../src/plan/change/alternatives'
import { changePlan, extend, replaceQuestion, replanRest, shorten, swap } from '../../src/plan/change/change-plan'
import type { PlanRequest } from '../../src/plan/request/request'
import { buildPlan } from '../../src/plan/single/build-plan'
import { toMarkdown } from '../../src/render/markdown'
import { REQUEST_SHAPES, randomRequest } from '../support/random-request'
import { runs } from '../support/runs'
import { syntheticBank } from '../support/synthetic'

const bank = syntheticBank('hostile', 3, { secondary: 0.3, deprecated: 0.1 })
const plan = buildPlan(bank, { minutes: 45, seed: 'x' })
const first = plan.items[0]?.question.id ?? ''

const thrower = () =>
  Object.defineProperties(
    {},
    {
      minutes: { enumerable: true, get: () => JSON.parse('no JSON') },
      [fc.toStringMethod]: { value: () => '{ get minutes() }' },
    },
  )
const cyclic = () => {
  const one: Record<string, unknown> = { minutes: 60 }
  one.areas = one
  one.limits = { areas: one }
  return one
}

/** Whatever a program may hand in by mistake or on purpose. */
const junk: fc.Arbitrary<unknown> = fc.oneof(
  fc.anything({ withBigInt: true, withDate: true, withMap: true, withSet: true, withNullPrototype: true }),
  fc.constantFrom<unknown>(
    undefined,
    null,
    Symbol('x'),
    5n,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    -0,
    1e304,
    1e308,
    '__proto__',
    () => 1,
    new Date(Number.NaN),
    class {},
  ),
  fc.constant({ [Symbol('key')]: 1 }),
  fc.constantFrom('__proto__', 'constructor', 'toString').map((key) => JSON.parse(`{ "${key}": { "min": 1 } }`)),
  fc.constant(undefined).map(thrower),
  fc.constant(undefined).map(cyclic),
  fc.constantFrom(
    bank,
    plan,
    { ...bank, questions: 5 },
    { questions: [] },
    { ...plan, items: 5 },
    { ...plan, request: 5 },
  ),
)

const FIELDS = [
  ...['minutes', 'areas', 'difficulty', 'kinds', 'depth', 'include', 'exclude', 'first', 'last', 'filter', 'sections'],
  ...['timeboxes', 'limits', 'coverage', 'credit', 'openingMinutes', 'closingMinutes', 'seed', 'variety', 'weights'],
  ...['history', 'on', 'candidate', 'maxExposure', 'ineligible'],
] as const

/** Requests of which one place, shallow or deep, holds something else. */
const halfValid: fc.Arbitrary<unknown> = fc
  .record({
    request: fc
      .record({ shape: fc.constantFrom(...REQUEST_SHAPES), seed: fc.nat(1000) })
      .map(({ shape, seed }) => randomRequest(bank, `hostile ${seed}`, shape)),
    field: fc.constantFrom(...FIELDS),
    deep: fc.nat(3),
    pick: fc.nat(),
    value: junk,
  })
  .map(({ request, field, deep, pick, value }) => {
    const changed = structuredClone(request) as unknown as Record<string, unknown>
    let holder = changed
    let key: string = field
    for (let level = 0; level < deep; level++) {
      const inner = holder[key]
      if (typeof inner !== 'object' || inner === null || Object.keys(inner).length === 0) break
      holder = inner as Record<string, unknown>
      const keys = Object.keys(holder)
      key = keys[pick % keys.length] as string
    }
    holder[key] = value
    return changed
  })

/** Runs what may throw an error of this package, and nothing else. */
function expectOurs<T>(act: () => T): T | undefined {
  try {
    return act()
  } catch (error) {
    if (!isInterviewBankError(error)) throw error
    expect(error.message).not.toMatch(/undefined is not|Cannot read|Invalid input|Too (small|big)|Unrecognized/)
    return undefined
  }
}

/** Everything an object holds, written out so that two readings can be compared; what cannot be read is named. */
function snapshot(value: unknown, seen = new Set<unknown>()): unknown {
  if (typeof value !== 'object' || value === null) return typeof value === 'function' ? 'function' : value
  if (seen.has(value)) return 'seen'
  seen.add(value)
  return Reflect.ownKeys(value).map((key) => {
    const { value: own, get } = Reflect.getOwnPropertyDescriptor(value, key) ?? {}
    return [key, get === undefined ? snapshot(own, seen) : 'getter']
  })
}

function expectFrozen(value: unknown): void {
  if (typeof value !== 'object' || value === null) return
  expect(Object.isFrozen(value)).toBe(true)
  for (const inner of Object.values(value)) expectFrozen(inner)
}

describe('junk is refused with an error of this package, and left as it was', () => {
  test('as a bank', () => {
    fc.assert(
      fc.property(junk, (value) => {
        const from = value as typeof bank
        expectOurs(() => buildPlan(from, { minutes: 30 }))
        expectOurs(() => changePlan(from, plan, { change: 'shorten', minutes: 30 }))
        expectOurs(() => replaceQuestion(from, plan, first))
        expectOurs(() => alternatives(from, plan, first))
      }),
      { numRuns: runs(60), seed: 1 },
    )
    for (const value of [undefined, null, {}, [], bank.questions])
      expect(() => buildPlan(value as never, { minutes: 30 })).toThrow(
        /buildPlan\(\)[\s\S]*bank: expected a bank made by/,
      )
  })

  test('as a request or options', () => {
    fc.assert(
      fc.property(fc.oneof(junk, halfValid), fc.option(junk, { nil: undefined }), (request, options) => {
        const before = snapshot(request)
        const made = expectOurs(() => buildPlan(bank, request as PlanRequest, options as never))
        expect(snapshot(request)).toEqual(before)
        if (made === undefined) return
        expectFrozen(made)
        expect([made.objective, made.bound, made.gap].every(Number.isFinite)).toBe(true)
        expect(made.items.length).toBeGreaterThan(0)
        expect(() => JSON.stringify(made)).not.toThrow()
      }),
      { numRuns: runs(300), seed: 2 },
    )
  })

  test('as a plan, a change or an id', () => {
    const kinds = ['replace', 'swap', 'shorten', 'extend', 'replan']
    const changes = fc.oneof(
      junk,
      fc.record(
        {
          change: fc.oneof(fc.constantFrom(...kinds), junk),
          id: fc.oneof(fc.constant(first), junk),
          with: fc.oneof(fc.constantFrom(...bank.questions.map(({ id }) => id)), junk),
          minutes: fc.oneof(fc.integer({ min: 10, max: 90 }), junk),
          asked: fc.oneof(fc.constant([first]), fc.array(junk), junk),
          refused: fc.oneof(fc.constant([first]), fc.array(junk), junk),
          minutesLeft: fc.oneof(fc.nat(60), junk),
        },
        { requiredKeys: ['change'] },
      ),
    )
    const plans = fc.oneof(
      { weight: 3, arbitrary: fc.constant<unknown>(plan) },
      junk,
      fc
        .record({ key: fc.constantFrom(...Object.keys(plan)), value: junk })
        .map(({ key, value }) => ({ ...plan, [key]: value })),
    )
    fc.assert(
      fc.property(plans, changes, junk, (from, change, options) => {
        const before = snapshot([from, change, options])
        const changed = expectOurs(() => changePlan(bank, from as typeof plan, change as never, undefined))
        if (changed !== undefined && changed !== from) expectFrozen(changed)
        expectOurs(() => changePlan(bank, plan, { change: 'replan' }, options as never))
        expectOurs(() => replaceQuestion(bank, from as typeof plan, first, options as never))
        expectOurs(() => swap(bank, plan, change as never, options as never))
        expectOurs(() => shorten(bank, plan, options as never, change as never))
        expectOurs(() => extend(bank, plan, change as never, options as never))
        expectOurs(() => replanRest(bank, plan, change as never))
        expectOurs(() => alternatives(bank, from as typeof plan, first, options as never))
        expect(snapshot([from, change, options])).toEqual(before)
      }),
      { numRuns: runs(80), seed: 3 },
    )
  })
})

test('junk is refused where a plan is written as Markdown', () => {
  const parts = ['role', 'items', 'balance', 'progress', 'sections', 'notes'] as const
  const plans = fc.oneof(
    junk,
    fc.record({ key: fc.constantFrom(...parts), value: junk }).map(({ key, value }) => ({ ...plan, [key]: value })),
  )
  fc.assert(
    fc.property(plans, fc.option(junk, { nil: undefined }), (from, options) => {
      const before = snapshot(from)
      expectOurs(() => toMarkdown(from as typeof plan, options as never))
      expect(snapshot(from)).toEqual(before)
    }),
    { numRuns: runs(120), seed: 4 },
  )
})

describe('mistakes that people make', () => {
  test('options misspelt get the nearest name', () => {
    expect(() => buildPlan(bank, { minutes: 30 }, { exakt: {} } as never)).toThrow(/exakt.*Did you mean "exact"\?/)
    expect(() => changePlan(bank, plan, { change: 'replan' }, { exat: {} } as never)).toThrow(/Did you mean "exact"\?/)
    expect(() => replaceQuestion(bank, plan, first, { askd: [first] } as never)).toThrow(/Did you mean "asked"\?/)
    for (const options of [null, 5, 'exact', []])
      expect(() => buildPlan(bank, { minutes: 30 }, options as never)).toThrow(/plan options/)
    for (const exact of [5, {}, { highs: {} }, { highs: { solve: 5 } }])
      expect(() => buildPlan(bank, { minutes: 30 }, { exact } as never)).toThrow(/exact/)
  })

  test('every problem of a request comes at once, in words', () => {
    const wrong = { minuts: 60, kinds: { codin: 1 }, maxExposure: { maxUses: 1, days: 30 }, variety: 3 }
    expect(() => buildPlan(bank, wrong as never)).toThrow(/minutes: expected/)
    expect(() => buildPlan(bank, wrong as never)).toThrow(/"minuts".*Did you mean "minutes"\?/)
    expect(() => buildPlan(bank, wrong as never)).toThrow(/kinds\.codin: .*Did you mean "coding"\?/)
    expect(() => buildPlan(bank, wrong as never)).toThrow(/variety: expected a number from 0 to 0\.2/)
  })

  test('weights and shares that overflow are refused', () => {
    for (const value of [1e304, 1e308, Number.POSITIVE_INFINITY, Number.NaN, -1])
      for (const field of ['areas', 'difficulties', 'kinds'] as const) {
        const name = { areas: 'statistics', difficulties: 'easy', kinds: 'coding' }[field]
        expect(() => buildPlan(bank, { minutes: 60, [field]: { [name]: value } })).toThrow(`${field}.${name}`)
      }
    expect(() => buildPlan(bank, { minutes: 60, weights: { time: 0.0001 } })).toThrow(/weights\.time: expected/)
    expect(() =>
      buildPlan(bank, JSON.parse('{ "minutes": 60, "areas": { "__proto__": 1, "statistics": 1 } }')),
    ).toThrow(/areas\.__proto__/)
  })

  test('a bank that is too small or too narrow is told of in words', () => {
    const narrow = { minutes: 30, areas: ['statistics'], filter: { minutes: { max: 1 } } } as const
    let error: ImpossiblePlanError | undefined
    try {
      buildPlan(bank, narrow)
    } catch (caught) {
      if (isInterviewBankError(caught) && caught.code === 'IMPOSSIBLE_PLAN') error = caught
    }
    expect(error?.conflict.map(({ path }) => path)).toEqual(['filter'])
    expect(error?.relaxations.map(({ message }) => message)).toEqual(['drop filter'])
  })
})
