import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { PlanChange } from '../../../src/plan/change/change'
import { buildParallelPlans } from '../../../src/plan/forms/build-parallel-plans'
import { changeForms } from '../../../src/plan/forms/change-forms'
import { measureForms } from '../../../src/plan/forms/forms-report'
import type { ParallelPlans } from '../../../src/plan/forms/parallel-plans'
import { runs } from '../../support/runs'
import { syntheticBank } from '../../support/synthetic'

const bank = syntheticBank('changed forms', 8)
const AREAS = bank.areas.map(({ id }) => id)

const draws = fc.record({
  kind: fc.constantFrom('replace', 'shorten', 'extend', 'replan'),
  form: fc.nat(9),
  item: fc.nat(9),
  asked: fc.nat(1),
  minutes: fc.integer({ min: 0, max: 25 }),
})

describe('changes of forms', () => {
  test('in any order, with trips through JSON, take no more of other forms than the overlap', () => {
    let applied = 0
    const cases = fc.record({
      minutes: fc.constantFrom(30, 45, 60),
      areas: fc.uniqueArray(fc.constantFrom(...AREAS), { minLength: 2, maxLength: 3 }),
      count: fc.integer({ min: 2, max: 3 }),
      overlap: fc.nat(1),
      isUnequal: fc.boolean(),
      seed: fc.string(),
    })
    fc.assert(
      fc.property(cases, fc.array(draws, { maxLength: 12 }), ({ count, overlap, isUnequal, ...request }, sequence) => {
        const forms = isUnequal ? [{ minutes: 30 }, { minutes: 60 }] : count
        let set: ParallelPlans = buildParallelPlans(bank, request, { forms, overlap })
        for (const { kind, form, item, asked, minutes } of sequence) {
          const index = form % set.forms.length
          const plan = set.forms[index]
          if (plan === undefined) continue
          const told = {
            asked: plan.items.slice(0, plan.progress.asked.length + asked).map(({ question }) => question.id),
          }
          const open = plan.items.slice(told.asked.length)
          const id = open[item % Math.max(1, open.length)]?.question.id
          if (kind === 'replace' && id === undefined) continue
          const change: PlanChange =
            kind === 'replace'
              ? { change: 'replace', id: id ?? '', ...told }
              : kind === 'shorten'
                ? { change: 'shorten', minutes: Math.max(10, plan.minutes - minutes), ...told }
                : kind === 'extend'
                  ? { change: 'extend', minutes: plan.minutes + minutes, ...told }
                  : { change: 'replan', ...told }
          const stored = JSON.parse(JSON.stringify(set)) as ParallelPlans
          const next = changeForms(bank, stored, index, change)
          applied++
          next.forms.forEach((other, place) => {
            if (place !== index) expect(other).toEqual(stored.forms[place])
            const ids = other.items.map(({ question }) => question.id)
            expect(new Set(ids).size).toBe(ids.length)
            for (const one of ids) for (const enemy of bank.enemiesOf(one)) expect(ids).not.toContain(enemy)
          })
          expect(next.report).toEqual(measureForms(next.forms, next.core, { minutes: 3, balance: 6 }))
          // Where no other question is left, the overlap gives way, and the form says so.
          const givesWay = next.forms[index]?.notes.some((note) => note.startsWith('overlap had to give way'))
          expect(next.report.overlap <= overlap || givesWay).toBe(true)
          expect(next.objective).toBe(Math.max(...next.forms.map(({ objective }) => objective)))
          expect(changeForms(bank, next, index, change)).toEqual(next)
          set = next
        }
      }),
      { numRuns: runs(10), seed: 8 },
    )
    expect(applied).toBeGreaterThan(runs(25))
  })

  test('are refused for forms that there are not', () => {
    const set = buildParallelPlans(bank, { minutes: 30, areas: ['statistics'] }, { forms: 2 })
    for (const form of [2, -1, 0.5, Number.NaN, undefined])
      expect(() => changeForms(bank, set, form as never, { change: 'replan' })).toThrow(/a whole number from 0 to 1/)
  })
})
