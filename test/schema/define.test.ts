import { describe, expect, test } from 'vitest'
import { DIFFICULTIES, QUESTION_KINDS, RATING_LEVELS } from '../../src/core'
import { defineQuestionSet, defineRole } from '../../src/schema/define'
import { question, setOf } from '../support/synthetic'

/** The problems of an input as `path: expected …, received …`. */
function problems(call: () => unknown): string[] {
  try {
    call()
  } catch (error) {
    const { issues } = error as { issues: { path: string; expected: string; received: string }[] }
    return issues.map(({ path, expected, received }) => `${path}: expected ${expected}, received ${received}`)
  }
  return []
}

const one = question('one')
const set = (...questions: unknown[]) => ({ ...setOf('set', []), questions }) as never

describe('defineQuestionSet', () => {
  test('lists what is wrong with questions and between them together, and names the question', () => {
    expect(problems(() => defineQuestionSet(set(one, { ...question('two'), minutes: 0 }, one)))).toEqual([
      'questions[1] "two" minutes: expected a whole number from 1 to 120, received 0',
      'questions[2] "one" id: expected a question id used once, received "one" again',
    ])
    expect(problems(() => defineQuestionSet(set({ ...one, id: undefined }, 7)))).toEqual([
      'questions[0].id: expected text of at most 100 characters, received nothing',
      'questions[1]: expected an object, received 7',
    ])
  })

  test('refuses texts and lists beyond what an interview has, and addresses that are none of the web', () => {
    const many = Array.from({ length: 101 }, (_, index) => `tag-${index}`)
    const links = ['javascript:alert(1)', 'data:text/html,x', 'ftp://example.com'].map((url) => ({ title: 'T', url }))
    const long = { prompt: 'x'.repeat(50_001), tags: many, references: links }
    expect(problems(() => defineQuestionSet(set(question('one', long as never))))).toEqual([
      'questions[0] "one" prompt: expected text of at most 50,000 characters, received "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx..."',
      'questions[0] "one" tags: expected a list of 1 to 100 items, received a list of 101 items',
      ...links.map(
        ({ url }, index) =>
          `questions[0] "one" references[${index}].url: expected a web address such as https://example.com, received "${url}"`,
      ),
    ])
    expect(problems(() => defineQuestionSet(set(question('one', { prompt: 'x'.repeat(50_000) }))))).toEqual([])
    expect(problems(() => defineQuestionSet(set(question('x'.repeat(101)))))).toHaveLength(1)
  })
})

test('defineRole refuses ids used twice, and weights that cannot be added up', () => {
  const area = { id: 'area', title: 'Area', summary: 'An area.', topics: ['topic'], source: 'Text' }
  const domain = { id: 'domain', title: 'Domain', weight: 1, areas: [area] }
  const role = (...domains: unknown[]) => ({ id: 'role', title: 'Role', summary: 'A role.', domains }) as never
  expect(problems(() => defineRole(role(domain)))).toEqual([])
  expect(problems(() => defineRole(role(domain, domain)))).toEqual([
    'domains: expected ids used once, received "area" twice',
    'domains: expected ids used once, received "domain" twice',
  ])
  expect(problems(() => defineRole(role({ ...domain, weight: 4e303 })))).toEqual([
    'domains[0].weight: expected a number above 0 and up to 1,000,000, received 4e+303',
  ])
})

test('lists that programs share cannot be changed', () => {
  expect([DIFFICULTIES, QUESTION_KINDS, RATING_LEVELS].every(Object.isFrozen)).toBe(true)
})
