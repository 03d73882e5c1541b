import { describe, expect, test } from 'vitest'
import { bank } from '../../src/index'

describe('the shipped bank', () => {
  const coverage = bank.coverage()

  test('has at least four questions an area, of three kinds and two difficulties', () => {
    expect(coverage.total.questions).toBeGreaterThanOrEqual(88)
    for (const area of coverage.areas) {
      const own = bank.questions.filter((question) => question.areas[0] === area.area && question.kind !== 'case-study')
      expect(own.length, area.area).toBeGreaterThanOrEqual(4)
      expect(new Set(own.map(({ kind }) => kind)).size, area.area).toBeGreaterThanOrEqual(3)
      expect(new Set(own.map(({ difficulty }) => difficulty)).size, area.area).toBeGreaterThanOrEqual(2)
    }
  })

  test('has no broken enemy links', () => {
    for (const question of bank.questions)
      for (const enemy of question.enemies ?? []) expect(bank.has(enemy), `${question.id} -> ${enemy}`).toBe(true)
  })

  test('does not repeat titles, prompts or anchors', () => {
    const texts = bank.questions.flatMap((question) => [
      question.title,
      question.prompt,
      ...Object.values(question.rubric),
    ])
    expect(texts.length - new Set(texts).size).toBe(0)
  })
})
