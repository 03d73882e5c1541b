import { expectTypeOf, test } from 'vitest'
import { ImpossiblePlanError, type PlanConstraint, type Relaxation } from '../../src/errors/impossible-plan-error'
import { type ErrorCode, isInterviewBankError } from '../../src/errors/interview-bank-error'
import type { IdKind } from '../../src/errors/unknown-id-error'
import type { ValidationIssue } from '../../src/errors/validation-error'

declare const caught: unknown

test('the code tells which error it is', () => {
  if (!isInterviewBankError(caught)) return
  expectTypeOf<(typeof caught)['code']>().toEqualTypeOf<ErrorCode>()
  if (caught.code === 'IMPOSSIBLE_PLAN') {
    expectTypeOf(caught.conflict).toEqualTypeOf<readonly PlanConstraint[]>()
    expectTypeOf(caught.relaxations).toEqualTypeOf<readonly Relaxation[]>()
  }
  if (caught.code === 'UNKNOWN_ID') expectTypeOf(caught.kind).toEqualTypeOf<IdKind>()
  if (caught.code === 'INVALID_INPUT') expectTypeOf(caught.subject).toEqualTypeOf<string>()
  if (caught.code === 'STORED_PLAN') {
    expectTypeOf(caught.what).toEqualTypeOf<'plan' | 'loop' | 'forms' | 'loops'>()
    expectTypeOf(caught.issues).toEqualTypeOf<readonly ValidationIssue[]>()
  }
  // @ts-expect-error only one kind of error has it
  caught.conflict
})

test('a class tells it, too', () => {
  if (!(caught instanceof ImpossiblePlanError)) return
  expectTypeOf(caught.conflict).toEqualTypeOf<readonly PlanConstraint[]>()
  expectTypeOf(caught.relaxations[0]?.changes[0]).toEqualTypeOf<
    { readonly path: string; readonly from?: unknown; readonly to?: unknown } | undefined
  >()
})

test('plain data keeps the fields, by code too', () => {
  if (!isInterviewBankError(caught)) return
  const data = caught.toJSON()
  expectTypeOf(data.message).toEqualTypeOf<string>()
  if (data.code === 'IMPOSSIBLE_PLAN') expectTypeOf(data.conflict).toEqualTypeOf<readonly PlanConstraint[]>()
  // @ts-expect-error data has none
  data.stack
})
