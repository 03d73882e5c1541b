import { describe, expect, test } from 'vitest'
import { bank } from '../../src/index'

describe.each(bank.sets)('the search phrases of $id', ({ questions }) => {
  test('are eleven to sixteen a question, and each finds its question among the first ten', () => {
    const lost: string[] = []
    for (const { id, searchPhrases = [] } of questions) {
      expect(searchPhrases.length, id).toBeGreaterThanOrEqual(11)
      expect(searchPhrases.length, id).toBeLessThanOrEqual(16)
      for (const phrase of searchPhrases)
        if (!bank.search(phrase).hits.some(({ question }) => question.id === id)) lost.push(`${id}: ${phrase}`)
    }
    expect(lost).toEqual([])
  })
})
