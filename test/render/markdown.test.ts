import { expect, test } from 'vitest'
import { createBank } from '../../src/bank/create-bank'
import { bank, buildLoop, buildPlan, changePlan, type Loop, toMarkdown } from '../../src/index'
import { question, setOf } from '../support/synthetic'

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

test('unknown readers, and what is no plan, are refused', () => {
  const misspelt = { for: 'candidat' } as unknown as { for: 'candidate' }
  expect(() => toMarkdown(plan, misspelt)).toThrow(/Did you mean "candidate"/)
  for (const nothing of [{}, null, 7, 'plan', [], { rounds: 7 }, { rounds: [{ plan: {} }] }, { forms: [{}] }])
    expect(() => toMarkdown(nothing as unknown as typeof plan)).toThrow(/expected/)
})

test('time for own questions is promised only where there is some', () => {
  const promise = /time for your own questions/
  expect(toMarkdown(plan, { for: 'candidate' })).toMatch(promise)
  expect(toMarkdown(buildPlan(bank, { minutes: 30, closingMinutes: 0 }), { for: 'candidate' })).not.toMatch(promise)
})

test('sections, questions asked and time lost stand in the agenda; domains beside areas in the balance', () => {
  const sectioned = buildPlan(bank, {
    minutes: 60,
    variety: 0,
    sections: [
      { name: 'framing', minutes: { min: 5, max: 25 }, kinds: ['conceptual', 'situational'] },
      { name: 'doing', minutes: { min: 5, max: 40 }, kinds: ['coding', 'debugging'] },
    ],
  })
  const first = sectioned.items[0]?.question.id ?? ''
  const text = toMarkdown(
    changePlan(bank, sectioned, {
      change: 'shorten',
      minutes: 60,
      asked: [{ id: first, minutes: 9 }],
      minutesLeft: 30,
    }),
  )
  expect(text).toMatch(/\| Start \| Minutes \| Section \| Phase \| What \|/)
  expect(text).toMatch(/\| 0:03 \| 9 \| framing \| asked \| 1\. /)
  expect(text).toMatch(/\| lost \| Lost to something else \|/)
  expect(text).toMatch(/ · asked already · section framing · /)
  expect(text).toMatch(/\| section \| framing \| 5 to 25 \| /)
  expect(toMarkdown(plan)).toMatch(/\| domain \| technical-skills \| [\d.]+ \| \d+ \|/)
})

test('a loop is printed with its rounds without questions, and who interviews', () => {
  const loop: Loop = {
    ...buildLoop(bank, { rounds: [{ name: 'depth', minutes: 30, variety: 0 }] }),
    rounds: [
      { name: 'recruiter screen', minutes: 30, brief: 'Motivation and terms.', interviewers: [{ role: 'recruiter' }] },
      {
        name: 'depth',
        minutes: plan.minutes,
        plan,
        interviewers: [{ name: 'Ada', role: 'staff engineer', as: 'lead' }],
      },
    ],
  }
  const text = toMarkdown(loop)
  expect(text).toMatch(
    /# .*, recruiter screen\n\n30 minutes, without questions of this bank · recruiter\n\nMotivation and terms\./,
  )
  expect(text).toContain('Interviewer: Ada (staff engineer, lead)')
  const sheet = toMarkdown(loop, { for: 'candidate' })
  expect(sheet).not.toContain('Motivation')
  expect(sheet).toContain(': depth')
})

test('whatever texts hold, nothing swallows what comes after it', () => {
  const awkward = question('awkward', {
    title: 'Title\n# of two lines',
    assesses: 'Evidence\n# of two lines',
    prompt: 'Look:\n\n```python\nprint(1)',
    rubric: { 1: 'a\\|b', 2: 'carriage\rreturn', 3: 'a|b', 4: 'a\\\\|b' },
    materials: [{ title: 'Two\r\n# lines', format: 'markdown', content: '<!-- never closed' }],
    references: [{ title: 'one](javascript:alert(1))', url: 'https://example.com/a(b)' }],
  })
  const after = question('after', { areas: ['communication'] })
  const own = createBank(bank.role, [setOf('awkward', [awkward, after])])
  const made = buildPlan(own, { minutes: 30, include: ['awkward', 'after'], first: ['awkward'], seed: 'a\n# `seed`' })
  // A bank refuses such an address; a stored plan may still hold one.
  const [item, ...more] = made.items
  const references = [...(item?.question.references ?? []), { title: 'two', url: 'javascript:alert(1)' }]
  const stored = { ...awkward, references }
  const guide = toMarkdown({ ...made, items: [{ ...item, question: stored } as typeof item & object, ...more] })
  expect(guide.match(/^# /gm)).toHaveLength(1)
  expect(guide).toContain('| ☐ | 1 strong no | a\\|b |')
  expect(guide).toContain('| ☐ | 2 no | carriage return |')
  expect(guide).toContain('| ☐ | 3 yes | a\\|b |')
  expect(guide).toContain('| ☐ | 4 strong yes | a\\\\\\|b |')
  expect(guide).toContain('<!-- never closed\n-->')
  expect(guide).not.toMatch(/[^\\]\]\(javascript/)
  const sheet = toMarkdown(made, { for: 'candidate' })
  expect(sheet).toContain('print(1)\n```\n\n**Two # lines**')
})
