import { describe, expect, test } from 'vitest'
import { QUESTION_KINDS } from '../../../src/schema/question'
import { withoutOccasion } from '../../../src/search/query/occasion'
import { parseFilters } from '../../../src/search/query/parse-filters'

describe('what a query says of filters', () => {
  test.each(['no coding', 'non-coding questions', 'without coding', 'not coding', 'no code questions'])(
    '%s: every other kind',
    (words) => {
      const { parsedFilters, rest } = parseFilters(`critical thinking, ${words}`)
      expect(parsedFilters.map(({ filter }) => filter)).toEqual([
        { kinds: QUESTION_KINDS.filter((kind) => kind !== 'coding') },
      ])
      expect(rest).toBe('critical thinking,')
    },
  )

  test.each([
    ['feature stores 15 min', 8, 15],
    ['feature stores, about 20 minutes', 10, 20],
    ['a 9 minute question on drift', 5, 9],
  ])('%s: a time to fill, at least half of it', (query, min, max) => {
    expect(parseFilters(query).parsedFilters[0]?.filter).toEqual({ minutes: { min, max } })
  })

  test('a warm-up is easy', () => {
    expect(parseFilters('warm up question on gradients').parsedFilters[0]?.filter).toEqual({ difficulties: ['easy'] })
  })

  test('nothing that has no time, kind or difficulty is a filter', () => {
    for (const query of [
      'no nonsense',
      'warm up of the learning rate',
      'code without tests',
      'a 10 m pipe and mint',
      'no-code tools',
      'models without code review',
    ])
      expect(parseFilters(query).parsedFilters, query).toEqual([])
  })
})

test.each([
  ['gradient descent for a phone screen', 'gradient descent'],
  ['ethics scenario for senior candidates', 'ethics scenario'],
  ['drift, for an onsite interview', 'drift,'],
  ['for a phone screen', 'for a phone screen'],
  ['hiring for a senior role', 'hiring role'],
  ['what is the best screen size for phones', 'what is the best screen size for phones'],
])('where it will be asked is no subject: %s', (query, rest) => {
  expect(withoutOccasion(query).replace(/\s+/g, ' ').trim()).toBe(rest)
})
