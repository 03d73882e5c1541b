import { describe, expect, test } from 'vitest'
import { createBank } from '../../src/bank/create-bank'
import { bank as shipped } from '../../src/index'
import type { ContentRule } from '../../src/lint'
import { contentRules, lintQuestions, nearestPairs } from '../../src/lint'
import { considerateWording } from '../../src/lint-wording'
import type { Question } from '../../src/schema/question-set'
import { question, setOf } from '../support/synthetic'

const bankOf = (...drafts: readonly Partial<Question>[]) =>
  createBank(shipped.role, [
    setOf(
      'tried',
      drafts.map((draft, index) => question(draft.id ?? `tried-${index}`, draft)),
    ),
  ])

function tried(rule: ContentRule, which: 'passes' | 'fails') {
  const example = rule.example[which]
  return lintQuestions(bankOf(...[example].flat()), { rules: [rule] })
}

const all = [...contentRules, considerateWording]

describe.each(all)('$name', (rule) => {
  test('lets its good example pass', () => expect(tried(rule, 'passes')).toEqual([]))

  test('finds what its bad example has, and says what to do', () => {
    const findings = tried(rule, 'fails')
    expect(findings.length).toBeGreaterThan(0)
    for (const { message, tip, reason } of findings)
      for (const text of [message, tip, reason]) expect(text).toMatch(/\S/)
  })

  test('finds nothing in the shipped bank', () => expect(lintQuestions(shipped, { rules: [rule] })).toEqual([]))
})

test('names are unique and in kebab-case', () => {
  const names = all.map(({ name }) => name)
  expect(new Set(names).size).toBe(names.length)
  for (const name of names) expect(name).toMatch(/^[a-z]+(?:-[a-z]+)*$/)
})

describe('lintQuestions', () => {
  const bank = bankOf({ id: 'long', minutes: 90 }, { id: 'fine', minutes: 8 })
  const of = (findings: ReturnType<typeof lintQuestions>) =>
    findings.filter(({ rule }) => rule === 'minutes-of-the-kind').map(({ question: id, path }) => [id, path])

  test('says where, and keeps to the sets asked for', () => {
    expect(of(lintQuestions(bank))).toEqual([['long', 'minutes']])
    const more = bank.extend(setOf('other', [question('short', { minutes: 1 })]))
    expect(of(lintQuestions(more, { sets: ['other'] }))).toEqual([['short', 'minutes']])
    expect(() => lintQuestions(more, { sets: ['othr'] })).toThrow(/no set "othr".*Did you mean "other"/)
  })

  test('takes exceptions, and reports those that excuse nothing', () => {
    const excuse = { rule: 'minutes-of-the-kind', question: 'long', reason: 'A workshop.' }
    expect(of(lintQuestions(bank, { exceptions: [excuse] }))).toEqual([])
    expect(of(lintQuestions(bank, { exceptions: [{ ...excuse, path: 'minutes' }] }))).toEqual([])
    const idle = lintQuestions(bank, { exceptions: [{ ...excuse, question: 'fine' }] })
    expect(of(idle)).toEqual([
      ['long', 'minutes'],
      ['fine', 'exceptions[0]'],
    ])
    expect(() => lintQuestions(bank, { exceptions: [{ ...excuse, rule: 'minutes' }] })).toThrow(/no rule "minutes"/)
    expect(() => lintQuestions(bank, { exceptions: [{ ...excuse, question: 'lng' }] })).toThrow(/no question "lng"/)
  })

  test('leaves deprecated questions out', () => {
    const old = bankOf({ id: 'old', minutes: 90, deprecated: { since: '0.2.0', reason: 'Leaked.' } })
    expect(lintQuestions(old)).toEqual([])
  })
})

test('the nearest pairs come first and are symmetric words for words', () => {
  const twins = bankOf(
    { id: 'one', title: 'A', prompt: 'Gradients explode in a deep network.', answerKey: ['Clip.'] },
    { id: 'far', title: 'B', prompt: 'A colleague writes reports nobody reads.', answerKey: ['Ask readers.'] },
    { id: 'two', title: 'A', prompt: 'Gradients explode in a deep network.', answerKey: ['Clip.'] },
  )
  const [first] = nearestPairs(twins, { limit: 1 })
  expect(first?.ids).toEqual(['one', 'two'])
  expect(first?.similarity).toBeCloseTo(1, 9)
})
