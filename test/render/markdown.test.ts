import { expect, test } from 'vitest'
import { bank, buildPlan, toMarkdown } from '../../src/index'

const plan = buildPlan(bank, {
  minutes: 90,
  areas: ['statistics', 'model-development', 'data-oversight'],
  seed: 'print',
})

test('the interviewer sees everything of every question', () => {
  const text = toMarkdown(plan)
  for (const { question } of plan.items) {
    for (const part of [question.title, question.rubric[1], ...question.followUps.map(({ ask }) => ask)]) {
      expect(text.replaceAll('\\|', '|').replace(/\n\s*/g, ' ')).toContain(part.replace(/\n\s*/g, ' '))
    }
  }
  expect(text).toContain('## Scorecard')
})

test('the candidate sees prompts and materials only', () => {
  const text = toMarkdown(plan, { for: 'candidate' })
  for (const { question } of plan.items) {
    expect(text).toContain(question.prompt.trim())
    for (const { content } of question.materials ?? []) expect(text).toContain(content.trim())
    const secrets = [
      question.title,
      question.assesses,
      ...question.answerKey,
      ...question.redFlags,
      ...Object.values(question.rubric),
      ...question.followUps.flatMap(({ ask, listenFor }) => [ask, listenFor]),
    ]
    for (const secret of secrets) expect(text).not.toContain(secret)
  }
})

test('a brief shared by parts of a case is printed once', () => {
  const caseStudy = buildPlan(bank, { minutes: 100, filter: { tags: ['case-fraud-detection'] } })
  expect(caseStudy.items.map(({ question }) => question.id)).toEqual(
    [...caseStudy.items.map(({ question }) => question.id)].sort(),
  )
  expect(toMarkdown(caseStudy).split('A retail bank has 900,000').length - 1).toBe(1)
})

test('unknown readers are refused', () => {
  expect(() => toMarkdown(plan, { for: 'candidat' as never })).toThrow(/Did you mean "candidate"/)
})
