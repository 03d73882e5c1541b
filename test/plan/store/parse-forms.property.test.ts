import fc from 'fast-check'
import { expect, test } from 'vitest'
import { buildParallelPlans } from '../../../src/plan/forms/build-parallel-plans'
import { compactPlan } from '../../../src/plan/store/compact-plan'
import { zodForms } from '../../../src/plan/store/forms-schema'
import { parseForms } from '../../../src/plan/store/parse-forms'
import { runs } from '../../support/runs'
import { isDeeplyFrozen, mutated, mutation } from './mutations'
import { orRefusal } from './refusals'
import { bank, bankWith } from './requests'

const areas = ['statistics', 'communication', 'data-oversight', 'programming']
const made = [
  buildParallelPlans(bank, { minutes: 40, areas, variety: 0, seed: 'forms' }, { forms: 3 }),
  buildParallelPlans(
    bank,
    { minutes: 40, areas, variety: 0 },
    { forms: 2, overlap: 1, anchorQuestions: ['statistics-0'], tolerance: { minutes: 5 } },
  ),
]

test('stored forms come back equal, whole and compact, frozen', () => {
  for (const forms of made) {
    const json = JSON.stringify(forms)
    expect(zodForms().safeParse(JSON.parse(json)).success).toBe(true)
    const compact = JSON.stringify(compactPlan(forms, bank))
    expect(compact.length).toBeLessThan(10_000)
    for (const { forms: revived, ...findings } of [parseForms(json, bank), parseForms(compact, bank)]) {
      expect(JSON.parse(JSON.stringify(revived))).toEqual(JSON.parse(json))
      expect(findings).toEqual({ changed: [], missing: [], notes: [] })
      expect(isDeeplyFrozen(revived)).toBe(true)
    }
  }
})

test('questions that read otherwise now are named with their form', () => {
  const forms = made[0] as (typeof made)[number]
  const id = forms.forms[1]?.items[0]?.question.id ?? ''
  const other = bankWith((one) => (one.id === id ? { ...one, prompt: 'Now otherwise.' } : one))
  expect(parseForms(JSON.stringify(forms), other).changed).toEqual([
    { id, path: 'forms[1].items[0]', fields: ['prompt'] },
  ])
})

test('stored forms with anything put in any place are forms, or refused in our words', () => {
  const refusals = new Set<string>()
  fc.assert(
    fc.property(fc.constantFrom(0, 1), fc.boolean(), mutation, (which, isCompact, change) => {
      const forms = made[which] as (typeof made)[number]
      const stored: unknown = JSON.parse(JSON.stringify(isCompact ? compactPlan(forms, bank) : forms))
      const revived = orRefusal(refusals, () => parseForms(mutated(stored, change), bank).forms)
      if (revived === undefined) return
      const again: unknown = JSON.parse(JSON.stringify(revived))
      expect(parseForms(again, bank).forms).toEqual(again)
    }),
    { numRuns: runs(150) },
  )
  expect(refusals.size).toBeGreaterThan(Math.min(100, runs(30)))
})
