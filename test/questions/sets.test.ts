import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { bank } from '../../src/index'
import { type QuestionSet, zodQuestionSet } from '../../src/schema/question-set'

const folder = new URL('../../questions/', import.meta.url)
const names = readdirSync(folder)
  .filter((file) => file.endsWith('.ts') && !['taxonomy.ts', 'loops.ts', 'synonyms.ts'].includes(file))
  .map((file) => file.slice(0, -3))

// What questions must be beyond the schema, the content rules say; the tests of the rules run them on every shipped set.
describe.each(names)('%s', async (name) => {
  const module = (await import(new URL(`${name}.ts`, folder).href)) as Record<string, QuestionSet>
  const sets = Object.values(module)
  const set = sets[0] as QuestionSet

  test('exports one valid set named after its file, and the bank has it', () => {
    expect(sets).toHaveLength(1)
    const result = zodQuestionSet().safeParse(set)
    expect(result.success ? [] : result.error.issues).toEqual([])
    expect(set.id).toBe(name)
    expect(bank.sets.map(({ id }) => id)).toContain(name)
  })
})
