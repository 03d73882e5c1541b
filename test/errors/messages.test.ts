import { expect, test } from 'vitest'
import { describeValue } from '../../src/errors/describe-value'
import { ImpossiblePlanError } from '../../src/errors/impossible-plan-error'
import { StoredPlanError } from '../../src/errors/stored-plan-error'
import { UnknownIdError } from '../../src/errors/unknown-id-error'
import { ValidationError, type ValidationIssue } from '../../src/errors/validation-error'

const issue = (path: string): ValidationIssue => ({ path, expected: 'text', received: 'nothing' })

test('a ValidationError lists problems with path and hint, and no more than a hundred', () => {
  expect(new ValidationError('filter', [issue(''), { ...issue('a'), suggestion: 'b' }]).message).toBe(
    'The filter has 2 problems:\n' +
      '  - (input): expected text, received nothing.\n' +
      '  - a: expected text, received nothing. Did you mean "b"?',
  )
  const many = Array.from({ length: 103 }, (_, index) => issue(`at${index}`))
  const { issues, message } = new ValidationError('filter', many)
  expect(issues).toHaveLength(103)
  expect(message.split('\n').slice(-2)).toEqual(['  - at99: expected text, received nothing.', '  - and 3 more'])
})

test('an ImpossiblePlanError says what clashes and what would do', () => {
  const conflict = [
    { code: 'minutes', path: 'minutes', message: '30 minutes' },
    { code: 'enemies', path: '', message: 'no two enemies' },
  ] as const
  const relaxation = {
    message: 'ask for 45 minutes',
    changes: [{ path: 'minutes', from: 30, to: 45 }],
    keys: ['minutes'],
  }
  const error = new ImpossiblePlanError(conflict, [relaxation])
  expect(error.message).toBe(
    'No interview plan can satisfy these together; change or drop one of them:\n' +
      '  - 30 minutes (minutes)\n  - no two enemies\nAny of these would do:\n  - ask for 45 minutes',
  )
  expect([error.conflict, error.relaxations]).toEqual([conflict, [relaxation]])
  expect(new ImpossiblePlanError([]).message).toBe('No interview plan can satisfy the request.')
})

test('a StoredPlanError says what was read and what is wrong with it', () => {
  const error = new StoredPlanError('forms', [issue('forms[0]')])
  expect(error.message).toBe(
    'The stored set of parallel forms cannot be used with this bank: 1 problem.\n' +
      '  - forms[0]: expected text, received nothing.',
  )
  expect([error.what, error.issues]).toEqual(['forms', [issue('forms[0]')]])
})

test('an UnknownIdError takes whatever came for an id', () => {
  expect(new UnknownIdError('area', 'statistcs', ['statistics'], 'areas[0]').message).toBe(
    'There is no area "statistcs" at areas[0]. Did you mean "statistics"?',
  )
  expect(new UnknownIdError('tag', 'x', []).message).toBe('There is no tag "x". There are no tag ids here.')
  const thrower = {
    toString: () => {
      throw new TypeError('raw')
    },
  }
  for (const [id, words] of [
    [undefined, 'nothing'],
    [null, 'null'],
    [5, '5'],
    [Symbol('x'), 'a symbol'],
    [thrower, 'an object'],
  ] as const) {
    const error = new UnknownIdError('question', id, ['one', 'two'])
    expect([error.id, error.suggestions]).toEqual([words, []])
    expect(error.message).toBe(`There is no question ${words}. None of the 2 valid question ids resembles it.`)
  }
  expect(new UnknownIdError('tag', 'x'.repeat(1e6), ['one']).message.length).toBeLessThan(200)
})

test('values are named shortly, and none of their code is run', () => {
  const { proxy, revoke } = Proxy.revocable({}, {})
  revoke()
  const values = [
    -0.5,
    10n ** 99n,
    'a\nb',
    [],
    [1],
    [1, 2],
    new Date(Number.NaN),
    new Map(),
    Object.create(null),
    proxy,
  ]
  expect(values.map(describeValue)).toEqual([
    '-0.5',
    `the BigInt 1${'0'.repeat(56)}...`,
    '"a\\nb"',
    'an empty list',
    'a list of 1 item',
    'a list of 2 items',
    'a date',
    'a class instance',
    'an object',
    'an object that cannot be read',
  ])
})
