import { expect, test } from 'vitest'
import { bank } from '../../../src/index'
import { canonicalJson, differingFields, fingerprint, shortHash } from '../../../src/plan/store/fingerprint'
import { question } from '../../support/synthetic'

test('a fingerprint is that of the text, in whatever order its fields stand', () => {
  const one = question('one')
  const mark = fingerprint(one)
  expect(mark).toMatch(/^[0-9a-z]{14}$/)
  expect(fingerprint(JSON.parse(canonicalJson(one)))).toBe(mark)
  for (const [field, value] of Object.entries({
    prompt: 'p',
    rubric: { ...one.rubric, 3: 'x' },
    minutes: 9,
    kind: 'coding',
  })) {
    expect(fingerprint({ ...one, [field]: value })).not.toBe(mark)
    expect(differingFields(one, { ...one, [field]: value })).toEqual([field])
  }
  const unread = {
    tags: ['t'],
    searchPhrases: ['s'],
    enemies: ['e'],
    since: '9.9.9',
    deprecated: { since: '1.0.0', reason: 'r' },
  }
  expect(fingerprint({ ...one, ...unread })).toBe(mark)
  expect(differingFields(one, { ...one, ...unread })).toEqual([])
})

test('it is the same everywhere', () => {
  expect(fingerprint(question('pinned'))).toMatchInlineSnapshot(`"1oi6yd01luqf8a"`)
  expect(shortHash('pinned')).toMatchInlineSnapshot(`"0n5f9u7"`)
})

test('no two shipped questions share a fingerprint or a mark', () => {
  expect(new Set(bank.questions.map(fingerprint)).size).toBe(bank.questions.length)
  expect(new Set(bank.questions.map(({ id }) => shortHash(id))).size).toBe(bank.questions.length)
})
