import fc from 'fast-check'
import { expect, test } from 'vitest'
import * as root from '../../src/index'
import * as lint from '../../src/lint'
import * as summaries from '../../src/summaries'
import { failedOnce } from './failed-once'
import { subjects } from './subjects'
import { tryCase } from './try-case'

test.each(subjects.map((subject) => [subject.name, subject] as const))(
  '%s answers or refuses in words, in time, and changes nothing',
  async (_, subject) => {
    await fc.assert(
      fc.asyncProperty(subject.args, async (args) => {
        expect((await tryCase(subject, args)).fault).toBeUndefined()
      }),
      { numRuns: subject.cases, seed: 1 },
    )
  },
)

test.each(failedOnce.map((one) => [`${one.name}: ${one.what}`, one] as const))('%s', async (_, { name, args }) => {
  const subject = subjects.find((one) => one.name === name)
  expect(subject).toBeDefined()
  if (subject !== undefined) expect((await tryCase(subject, args())).fault).toBeUndefined()
})

test('every public function is tried', () => {
  const isClass = (value: unknown) =>
    typeof value === 'function' && /^class\b/.test(Function.prototype.toString.call(value))
  const functions = Object.entries({ ...root, ...lint, ...summaries }).flatMap(([name, value]) =>
    typeof value === 'function' && !isClass(value) ? [name] : [],
  )
  const methods = Object.entries(root.bank).flatMap(([name, value]) =>
    typeof value === 'function' ? [`bank.${name}`] : [],
  )
  const tried = new Set(subjects.map(({ name }) => name))
  expect([...functions, ...methods].filter((name) => !tried.has(name))).toEqual([])
})
