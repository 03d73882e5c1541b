import { expect, test } from 'vitest'
import { ImpossiblePlanError } from '../../src/errors/impossible-plan-error'
import { isInterviewBankError } from '../../src/errors/interview-bank-error'
import { StoredPlanError } from '../../src/errors/stored-plan-error'
import { UndecidedPlanError } from '../../src/errors/undecided-plan-error'
import { UnknownIdError } from '../../src/errors/unknown-id-error'
import { ValidationError } from '../../src/errors/validation-error'

test('every class has its name and code, and is recognised, also from another copy of the package', () => {
  const errors = [
    new ValidationError('set', []),
    new UnknownIdError('area', 'x', []),
    new ImpossiblePlanError([]),
    new UndecidedPlanError(),
    new StoredPlanError('plan', []),
  ]
  expect(errors.map(({ name, code }) => [name, code])).toEqual([
    ['ValidationError', 'INVALID_INPUT'],
    ['UnknownIdError', 'UNKNOWN_ID'],
    ['ImpossiblePlanError', 'IMPOSSIBLE_PLAN'],
    ['UndecidedPlanError', 'UNDECIDED_PLAN'],
    ['StoredPlanError', 'STORED_PLAN'],
  ])
  for (const error of errors) {
    expect(isInterviewBankError(error)).toBe(true)
    expect(error).toBeInstanceOf(Error)
  }
  expect(isInterviewBankError({ [Symbol.for('ml-interview-bank.error')]: true })).toBe(true)
  for (const other of [new Error('x'), undefined, null, 'x', {}]) expect(isInterviewBankError(other)).toBe(false)
})
