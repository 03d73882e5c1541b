import { expect, test } from 'vitest'
import { ImpossiblePlanError } from '../../src/errors/impossible-plan-error'
import { isInterviewBankError } from '../../src/errors/interview-bank-error'
import { StoredPlanError } from '../../src/errors/stored-plan-error'
import { UndecidedPlanError } from '../../src/errors/undecided-plan-error'
import { UnknownIdError } from '../../src/errors/unknown-id-error'
import { ValidationError } from '../../src/errors/validation-error'

const issue = { path: 'a', expected: 'text', received: 'nothing', suggestion: 'b' }
const errors = [
  new ValidationError('set', [issue], { cause: new Error('x') }),
  new UnknownIdError('area', 'x', ['xy'], 'areas[0]'),
  new ImpossiblePlanError(
    [{ code: 'minutes', path: 'minutes', message: '30 minutes' }],
    [{ message: 'ask for 45', changes: [{ path: 'minutes', from: 30, to: 45 }], keys: ['minutes'] }],
  ),
  new UndecidedPlanError(),
  new StoredPlanError('plan', [issue]),
]

test('every class has its name and code, and is recognised, also from another copy of the package', () => {
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

test.each(errors)('$name is whole after a trip through JSON or to another thread, and still recognized', (error) => {
  const { name, code, message } = error
  for (const received of [JSON.parse(JSON.stringify(error)), structuredClone(error.toJSON())]) {
    expect(isInterviewBankError(received)).toBe(true)
    expect(received).toEqual({ ...error.toJSON() })
    expect(received).toMatchObject({ name, code, message })
  }
  const fields = Object.keys(error).filter((key) => key !== 'name' && key !== 'code')
  expect(Object.keys(error.toJSON())).toEqual(['name', 'code', 'message', ...fields])
})

test('data that looks like an error but is none is not recognized', () => {
  const data = { name: 'UnknownIdError', code: 'UNKNOWN_ID', message: 'x' }
  const { proxy, revoke } = Proxy.revocable({}, {})
  revoke()
  for (const other of [
    { ...data, name: 'ValidationError' },
    { ...data, code: 'ENOENT' },
    { ...data, code: 'toString' },
    { ...data, message: undefined },
    { ...data, name: undefined, code: undefined },
    proxy,
  ])
    expect(isInterviewBankError(other)).toBe(false)
})
