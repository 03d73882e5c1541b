import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ImpossiblePlanError } from '../../src/errors/impossible-plan-error'
import { buildParallelPlans } from '../../src/plan/forms/build-parallel-plans'
import { buildPlan } from '../../src/plan/single/build-plan'
import { syntheticBank } from '../support/synthetic'

const bank = syntheticBank('forms', 15)
const AREAS = bank.areas.map(({ id }) => id)
const idsOf = (plan: { readonly items: readonly { readonly question: { readonly id: string } }[] }) =>
  plan.items.map(({ question }) => question.id)

describe('parallel forms', () => {
  test('share no question, or as few as asked, and report truly how equal they are', () => {
    const cases = fc.record({
      minutes: fc.constantFrom(30, 45, 60),
      areas: fc.uniqueArray(fc.constantFrom(...AREAS), { minLength: 2, maxLength: 4 }),
      forms: fc.integer({ min: 2, max: 4 }),
      overlap: fc.nat(1),
      seed: fc.string(),
    })
    fc.assert(
      fc.property(cases, ({ forms: count, overlap, ...request }) => {
        const { forms, equality, objective, bound } = buildParallelPlans(bank, request, { forms: count, overlap })
        expect(forms).toHaveLength(count)
        const ids = forms.map(idsOf)
        const shared = ids.flatMap((one, index) =>
          ids.slice(index + 1).map((two) => one.filter((id) => two.includes(id)).length),
        )
        expect(Math.max(...shared)).toBe(equality.overlap)
        expect(equality.overlap).toBeLessThanOrEqual(overlap)
        const minutes = forms.map((form) => form.items.reduce((sum, item) => sum + item.minutes, 0))
        expect([equality.minutes.least, equality.minutes.most]).toEqual([Math.min(...minutes), Math.max(...minutes)])
        const widths = [...equality.groups, ...equality.difficulties].map(({ least, most }) => most - least)
        expect(equality.withinTolerance).toBe(
          Math.max(...widths) <= 6 && equality.minutes.most - equality.minutes.least <= 3,
        )
        expect(objective).toBeCloseTo(Math.max(...forms.map((form) => form.objective)), 9)
        expect(bound).toBeLessThanOrEqual(objective + 1e-12)
        for (const form of forms)
          for (const id of idsOf(form)) for (const enemy of bank.enemiesOf(id)) expect(idsOf(form)).not.toContain(enemy)
      }),
      { numRuns: 25, seed: 5 },
    )
  })

  test('are as equal as the tolerance asks wherever the bank allows, and each near the best single plan', () => {
    const request = { minutes: 60, areas: ['statistics', 'programming', 'communication', 'data-oversight'] }
    const { forms, equality, objective } = buildParallelPlans(bank, request, { forms: 4 })
    expect(equality.withinTolerance).toBe(true)
    expect(objective - buildPlan(bank, request).objective).toBeLessThan(0.1)
    expect(forms.every(({ items }) => items.length > 0)).toBe(true)
  })

  test('share anchor items on purpose', () => {
    const anchor = bank.filter({ areas: ['statistics'] })[0]?.id ?? ''
    const { forms, equality } = buildParallelPlans(
      bank,
      { minutes: 60, areas: ['statistics', 'programming'] },
      { forms: 3, anchorItems: [anchor] },
    )
    for (const form of forms) expect(idsOf(form)).toContain(anchor)
    expect(equality.overlap).toBe(0)
  })

  test('are refused when the bank has too few questions, and for malformed options', () => {
    const few = { minutes: 90, areas: ['statistics'], limits: { questions: { min: 5 } } }
    expect(() => buildParallelPlans(bank, few, { forms: 12 })).toThrow(ImpossiblePlanError)
    expect(() => buildParallelPlans(bank, few, { forms: 1 })).toThrow(/forms/)
    expect(() => buildParallelPlans(bank, few, { forms: 2, anchorItems: ['nope'] })).toThrow(/no question "nope"/)
  })
})
