import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { type QuestionSet, questionSetSchema } from '../../src/schema/question-set'

const folder = new URL('../../questions/', import.meta.url)
const names = readdirSync(folder)
  .filter((file) => file.endsWith('.ts') && file !== 'taxonomy.ts')
  .map((file) => file.slice(0, -3))

const minutesByKind = {
  behavioral: [8, 12],
  situational: [8, 12],
  conceptual: [5, 8],
  problem: [6, 15],
  debugging: [10, 15],
  coding: [20, 30],
  'system-design': [25, 40],
  'case-study': [15, 25],
} as const

for (const name of names) {
  describe(name, async () => {
    const module = (await import(new URL(`${name}.ts`, folder).href)) as Record<string, QuestionSet>
    const sets = Object.values(module)
    const set = sets[0] as QuestionSet

    test('exports one valid set named after its file', () => {
      expect(sets).toHaveLength(1)
      const result = questionSetSchema.safeParse(set)
      expect(result.success ? [] : result.error.issues).toEqual([])
      expect(set.id).toBe(name)
    })

    for (const question of set.questions) {
      test(question.id, () => {
        const [low, high] = minutesByKind[question.kind]
        expect(question.minutes).toBeGreaterThanOrEqual(low)
        expect(question.minutes).toBeLessThanOrEqual(high)
        if (question.kind === 'coding' || question.kind === 'debugging')
          expect(question.materials ?? []).not.toEqual([])
        const levels = [question.rubric[1], question.rubric[2], question.rubric[3], question.rubric[4]]
        expect(new Set(levels).size).toBe(4)
        for (const level of levels) expect(level.length).toBeGreaterThan(60)
        expect(question.answerKey.length).toBeGreaterThanOrEqual(3)
        const probes = question.followUps.map((followUp) => followUp.ask)
        expect(new Set(probes).size).toBe(probes.length)
        // The text is read aloud: one question, so few question marks.
        expect(question.prompt.split('?').length - 1).toBeLessThanOrEqual(2)
      })
    }
  })
}
