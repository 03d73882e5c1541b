import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bank } from '../../src/index'

describe('search', () => {
  test.each([
    ['leakge target encoding', 'signal-in-a-random-label'],
    ['drift alarms', 'drift-alarms-that-nobody-reads'],
    ['lora memory', 'what-fits-on-two-accelerators'],
    ['fairness acuracy groups', 'the-same-accuracy-for-both-groups'],
    ['peeking ab test early stop', 'stopping-an-ab-test-on-a-good-day'],
    ['calibraton downsampling', 'probabilities-after-downsampling'],
    ['cold start recomender', 'recommending-clothes-that-nobody-has-bought'],
    ['join sql payments', 'join-that-loses-and-doubles-payments'],
    ['downsampling probabilities', 'probabilities-after-downsampling'],
  ])('%s finds %s among the first three', (query, id) => {
    expect(bank.search(query, { limit: 3 }).map((hit) => hit.question.id)).toContain(id)
  })

  test('a misspelt topic finds the questions on it', () => {
    const hits = bank.search('data leakge', { limit: 3 })
    expect(hits).toHaveLength(3)
    for (const { question } of hits) expect(question.tags).toContain('data-leakage')
  })

  test('every question is found first by its own title', () => {
    for (const question of bank.questions)
      expect(bank.search(question.title, { limit: 1 })[0]?.question.id).toBe(question.id)
  })

  test('combines with a filter and highlights what matched', () => {
    const hits = bank.search('fraud', { filter: { areas: ['data-oversight'] } })
    expect(hits.length).toBeGreaterThan(0)
    for (const hit of hits) {
      expect(hit.question.areas[0]).toBe('data-oversight')
      for (const { text, ranges } of hit.matches)
        for (const [start, end] of ranges) expect(text.slice(start, end).toLowerCase()).toMatch(/^fraud/)
    }
    expect(() => bank.search('x', { filter: { areas: ['statistcs' as never] } })).toThrow(/Did you mean "statistics"/)
  })

  test('takes any string, returns sorted unique hits, and is deterministic', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.string({ unit: 'binary' }),
          fc.constantFrom('', ' ', '.*(', '^!="', '\ud800', 'x'.repeat(100_000)),
        ),
        (query) => {
          const hits = bank.search(query)
          expect(hits.length).toBeLessThanOrEqual(10)
          expect(new Set(hits.map((hit) => hit.question.id)).size).toBe(hits.length)
          for (let index = 1; index < hits.length; index++)
            expect(hits[index - 1]?.score).toBeGreaterThanOrEqual(hits[index]?.score ?? 0)
          expect(bank.search(query)).toEqual(hits)
        },
      ),
      { numRuns: 60 },
    )
    expect(bank.search('')).toEqual([])
  })
})
