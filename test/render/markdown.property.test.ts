import fc from 'fast-check'
import { marked, type Token, type Tokens } from 'marked'
import { expect, test } from 'vitest'
import { seniorMlEngineer } from '../../questions/taxonomy'
import { createBank } from '../../src/bank/create-bank'
import { buildPlan } from '../../src/plan/single/build-plan'
import { toMarkdown } from '../../src/render/markdown'
import type { Question } from '../../src/schema/question-set'
import { awkwardLine, awkwardText } from '../support/arbitraries'
import { question, setOf } from '../support/synthetic'

/** Questions whose every text is awkward and carries a mark of its own: which field of which question it is. */
const awkwardQuestion = (id: string): fc.Arbitrary<Question> =>
  fc
    .record({
      line: fc.array(awkwardLine, { minLength: 8, maxLength: 8 }),
      code: fc.array(awkwardText, { minLength: 2, maxLength: 2 }),
      withMaterial: fc.boolean(),
    })
    .map(({ line, code, withMaterial }) => {
      const mark = (field: string, index: number) => `${field}-of-${id} ${line[index]}`
      return question(id, {
        title: `title-of-${id}`,
        minutes: 8,
        prompt: mark('prompt', 0),
        assesses: mark('assesses', 1),
        followUps: [
          { ask: mark('ask', 2), listenFor: mark('listen', 3) },
          { ask: mark('ask2', 3), listenFor: mark('listen2', 4) },
        ],
        rubric: { 1: mark('level1', 4), 2: mark('level2', 5), 3: mark('level3', 6), 4: mark('level4', 7) },
        answerKey: [mark('key', 1), mark('key2', 2)],
        redFlags: [mark('flag', 3)],
        ...(withMaterial
          ? { materials: [{ title: `material-of-${id}`, format: 'text' as const, content: `${code[0]}\n${code[1]}` }] }
          : {}),
      })
    })

const plans = fc
  .integer({ min: 1, max: 4 })
  .chain((count) => fc.tuple(...Array.from({ length: count }, (_, index) => awkwardQuestion(`q${index}`))))
  .map((questions) =>
    buildPlan(createBank(seniorMlEngineer, [setOf('awkward', questions)]), {
      minutes: 60,
      include: questions.map(({ id }) => id),
    }),
  )

const flat = (tokens: readonly Token[]): Token[] =>
  tokens.flatMap((token) => [token, ...('tokens' in token && token.tokens ? flat(token.tokens) : [])])

test("the interviewer's guide keeps its structure and loses no text, whatever the texts hold", () => {
  fc.assert(
    fc.property(plans, (plan) => {
      const text = toMarkdown(plan)
      const tokens = marked.lexer(text)
      const headings = tokens.filter((token): token is Tokens.Heading => token.type === 'heading' && token.depth === 2)
      expect(headings.map((heading) => heading.text)).toEqual([
        'Agenda',
        ...plan.items.map(({ question: { title } }, index) => `${index + 1}. ${title}`),
        'Scorecard',
        'How this plan is balanced',
      ])
      const ratings = tokens.filter(
        (token): token is Tokens.Table => token.type === 'table' && token.header[1]?.text === 'Level',
      )
      expect(ratings.map(({ rows }) => rows.length)).toEqual(plan.items.map(() => 4))
      for (const { question: one } of plan.items) {
        const fields = ['prompt', 'assesses', 'ask', 'listen', 'ask2', 'listen2', 'key', 'key2', 'flag']
        for (const field of [...fields, 'level1', 'level2', 'level3', 'level4'])
          expect(text.split(`${field}-of-${one.id} `)).toHaveLength(2)
      }
    }),
  )
})

test('code that the candidate sees comes out as it went in, whatever it holds', () => {
  fc.assert(
    fc.property(plans, fc.constantFrom('interviewer' as const, 'candidate' as const), (plan, reader) => {
      const shown = flat(marked.lexer(toMarkdown(plan, { for: reader }))).filter(
        (token): token is Tokens.Code => token.type === 'code' && token.lang === 'text',
      )
      const wanted = new Set(plan.items.flatMap(({ question: one }) => (one.materials ?? []).map((it) => it.content)))
      for (const content of wanted)
        expect(shown.map((token) => token.text)).toContain(content.replace(/^(?:[ \t]*\n)+/, '').trimEnd())
    }),
  )
})

test("the candidate's sheet holds every prompt and nothing of the interviewer's", () => {
  fc.assert(
    fc.property(plans, (plan) => {
      const text = toMarkdown(plan, { for: 'candidate' })
      for (const { question: one } of plan.items) {
        expect(text).toContain(one.prompt.trimEnd())
        for (const { title } of one.materials ?? []) expect(text).toContain(title)
      }
      expect(text).not.toMatch(/(?:assesses|ask2?|listen2?|level\d|key2?|flag|title)-of-q/)
    }),
  )
})

test('the same plan is printed the same', () => {
  fc.assert(
    fc.property(plans, (plan) => {
      expect(toMarkdown(structuredClone(plan))).toBe(toMarkdown(plan))
    }),
  )
})
