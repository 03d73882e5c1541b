import fc from 'fast-check'
import { seniorMlEngineer } from '../../questions/taxonomy'
import { DIFFICULTIES, QUESTION_KINDS } from '../../src/schema/question'
import type { Question, QuestionSet } from '../../src/schema/question-set'
import { question, setOf } from './synthetic'

export const AREA_IDS = seniorMlEngineer.domains.flatMap((domain) => domain.areas.map((area) => area.id))
export const DOMAIN_IDS = seniorMlEngineer.domains.map((domain) => domain.id)
export const TAGS = ['alpha', 'beta', 'gamma', 'delta'] as const

const ids = fc.uniqueArray(fc.nat(40), { minLength: 1, maxLength: 10 })

/** Question sets whose questions differ in every field that a filter reads; some deprecated, some enemies. */
export const questionSets: fc.Arbitrary<readonly QuestionSet[]> = fc
  .array(ids, { minLength: 1, maxLength: 3 })
  .chain((sets) => {
    const flat = sets.flatMap((numbers, set) => numbers.map((number) => `s${set}-q${number}`))
    const fields = fc.record({
      areas: fc.uniqueArray(fc.constantFrom(...AREA_IDS.slice(0, 9)), { minLength: 1, maxLength: 3 }),
      kind: fc.constantFrom(...QUESTION_KINDS),
      difficulty: fc.constantFrom(...DIFFICULTIES),
      minutes: fc.integer({ min: 5, max: 40 }),
      tags: fc.uniqueArray(fc.constantFrom(...TAGS), { minLength: 1 }),
      enemies: fc.option(fc.uniqueArray(fc.constantFrom(...flat), { maxLength: 2 }), { nil: undefined }),
      gone: fc.nat(5),
    })
    return fc.array(fields, { minLength: flat.length, maxLength: flat.length }).map((drafts) => {
      const questions = flat.map((id, index): Question => {
        const { gone, enemies, areas, ...rest } = drafts[index] as (typeof drafts)[number]
        return question(id, {
          ...rest,
          areas: areas as [string, ...string[]],
          ...(enemies === undefined ? {} : { enemies: enemies.filter((enemy) => enemy !== id) }),
          ...(gone === 0 ? { deprecated: { since: '0.2.0', reason: 'Leaked.' } } : {}),
        })
      })
      return sets.map((_, set) =>
        setOf(
          `set-${set}`,
          questions.filter(({ id }) => id.startsWith(`s${set}-`)),
        ),
      )
    })
  })

/** Text with what trips Markdown: pipes, fences, list marks, headings, blank lines, quotes, entities, code. */
export const awkwardText: fc.Arbitrary<string> = fc
  .array(
    fc.constantFrom(
      'word',
      '|',
      '`',
      '```',
      '````',
      '# no heading',
      '- item',
      '> quote',
      '\n',
      '\n\n',
      '  ',
      '*star*',
      '<b>',
      '&amp;',
      '\\',
      '1. one',
      '___',
      'é漢',
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map((parts) => `x${parts.join(' ')}y`)

/** The same in one line, as titles and list items are. */
export const awkwardLine: fc.Arbitrary<string> = awkwardText.map((text) => text.replace(/\s+/g, ' '))
