import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Bank } from '../../../src/bank/bank'
import { isInterviewBankError } from '../../../src/errors/interview-bank-error'
import type { Plan } from '../../../src/plan/result/plan'
import { buildPlan } from '../../../src/plan/single/build-plan'
import { compactPlan } from '../../../src/plan/store/compact-plan'
import { parseForms } from '../../../src/plan/store/parse-forms'
import { parseLoop } from '../../../src/plan/store/parse-loop'
import { parsePlan } from '../../../src/plan/store/parse-plan'
import { runs } from '../../support/runs'
import { bank } from './requests'

const plan = buildPlan(bank, { minutes: 30, areas: ['statistics', 'communication'], variety: 0 })
const compact = compactPlan(plan, bank)

/** Whatever a program may hand in by mistake or on purpose. */
const junk: fc.Arbitrary<unknown> = fc.oneof(
  fc.anything({ withBigInt: true, withDate: true, withMap: true, withSet: true, withNullPrototype: true }),
  fc.constantFrom<unknown>(undefined, null, Symbol('x'), 5n, Number.NaN, () => 1, '__proto__', '{', bank, { items: 5 }),
  fc.constantFrom('items', 'rounds', 'forms', 'compact').map((key) => ({ [key]: key })),
  fc.constantFrom('items', 'rounds', 'compact').map((key) => ({
    get [key]() {
      throw new Error('not to be read')
    },
  })),
  fc
    .record({ key: fc.constantFrom(...Object.keys(plan)), value: fc.anything() })
    .map(({ key, value }) => ({ ...plan, [key]: value })),
  fc
    .record({ key: fc.constantFrom(...Object.keys(compact)), value: fc.anything() })
    .map(({ key, value }) => ({ ...compact, [key]: value })),
)

function orOurs(act: () => unknown): void {
  try {
    act()
  } catch (error) {
    if (!isInterviewBankError(error)) throw error
    expect(error.message).not.toMatch(/undefined is not|Cannot read|Invalid input|Too (small|big)|Unrecognized/)
  }
}

test('junk is refused with an error of this package', () => {
  fc.assert(
    fc.property(junk, (value) => {
      for (const read of [parsePlan, parseLoop, parseForms]) orOurs(() => read(value, bank))
      orOurs(() => compactPlan(value as Plan, bank))
      orOurs(() => parsePlan(compact, value as Bank))
      orOurs(() => compactPlan(plan, value as Bank))
    }),
    { numRuns: runs(300) },
  )
})

test('what is read is left as it was, and not frozen', () => {
  for (const value of [plan, compact]) {
    const given: Record<string, unknown> = JSON.parse(JSON.stringify(value))
    parsePlan(given, bank)
    expect(given).toEqual(JSON.parse(JSON.stringify(value)))
    expect([given, given.items, given.request].some(Object.isFrozen)).toBe(false)
  }
})
