import { expect, test } from 'vitest'
import { bank } from '../../../src/index'
import { replaceQuestion } from '../../../src/plan/change/change-plan'
import { buildParallelPlans } from '../../../src/plan/forms/build-parallel-plans'
import { buildPlan } from '../../../src/plan/single/build-plan'

test('time is left over because all that may be used is used, and a note says so', () => {
  const { items, notes } = buildPlan(bank, { minutes: 480, areas: ['statistics'] })
  expect(items.length).toBeGreaterThan(5)
  expect(notes.at(-1)).toMatch(
    /left over: every question that may be used is in the plan, or an enemy of one that is\.$/,
  )
})

test('nothing can take a place because the other forms have the rest, and a note says so', () => {
  const request = { minutes: 60, areas: ['statistics'] } as const
  const { forms } = buildParallelPlans(bank, request, { forms: 9 })
  const notes = forms.map((form) => replaceQuestion(bank, form, form.items[0]?.question.id as never).notes.join('\n'))
  const kept =
    /Nothing could take the place of "[\w-]+": every question that may be used is .*; \d+ more are kept for other plans\./
  expect(notes.filter((note) => kept.test(note)).length).toBeGreaterThan(0)
  for (const note of notes) expect(note).not.toMatch(/limits\./)
})
