import { expect, test } from 'vitest'
import { describeValue } from '../../src/errors/describe-value'
import { ImpossiblePlanError } from '../../src/errors/impossible-plan-error'
import { StoredPlanError } from '../../src/errors/stored-plan-error'
import { UndecidedPlanError } from '../../src/errors/undecided-plan-error'
import { UnknownIdError } from '../../src/errors/unknown-id-error'
import { ValidationError } from '../../src/errors/validation-error'

const issue = { path: 'a', expected: 'text', received: 'nothing' }

test('has and have follow the subject', () => {
  const verb = (subject: string) => / (has|have) 1 problem:/.exec(new ValidationError(subject, [issue]).message)?.[1]
  expect(['plan', 'address', 'set of loops', 'change of parallel forms', 'set "sets of cards"'].map(verb)).toEqual(
    Array(5).fill('has'),
  )
  expect(['plan options', 'options of parallel forms', 'sets of a bank'].map(verb)).toEqual(Array(3).fill('have'))
})

test('a list or a text of just the length that is shown is not cut', () => {
  const lines = (count: number) => new ValidationError('plan', Array(count).fill(issue)).message.split('\n')
  expect([lines(100).length, lines(101).length, lines(101).at(-1)]).toEqual([101, 102, '  - and 1 more'])
  expect(describeValue('x'.repeat(60))).toBe(`"${'x'.repeat(60)}"`)
  expect(describeValue('x'.repeat(61))).toBe(`"${'x'.repeat(57)}..."`)
})

test('an error without details ends its sentence', () => {
  expect(new StoredPlanError('forms', []).message).toBe(
    'The stored set of parallel forms cannot be used with this bank: 0 problems.',
  )
  expect(new ImpossiblePlanError([]).message).toBe('No interview plan can satisfy the request.')
  expect(new UndecidedPlanError().message).toMatch(/^No plan was found within the step limit/)
  expect(new UnknownIdError('tag', 'x', []).message).toBe('There is no tag "x". There are no tag ids here.')
})

test('a conflict says where it comes from, and whether it may hold more than is needed', () => {
  const conflict = [
    { code: 'minutes', path: 'minutes', message: 'at most 30 minutes' },
    { code: 'bank', path: '', message: 'what the bank has' },
  ] as const
  const head = 'No interview plan can satisfy these together; change or drop one of them'
  const list = '  - at most 30 minutes (minutes)\n  - what the bank has'
  expect(new ImpossiblePlanError(conflict).message).toBe(`${head}:\n${list}`)
  expect(new ImpossiblePlanError(conflict, [], false).message).toBe(
    `${head} (this list may hold more than is needed):\n${list}`,
  )
})
