import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bank as shipped, toMarkdown } from '../../../src/index'
import { alternatives } from '../../../src/plan/change/alternatives'
import { replaceQuestion, replanRest, shorten } from '../../../src/plan/change/change-plan'
import type { Plan } from '../../../src/plan/result/plan'
import { buildPlan } from '../../../src/plan/single/build-plan'
import { runs } from '../../support/runs'
import { syntheticBank } from '../../support/synthetic'

const bank = syntheticBank('change', 10)
const AREAS = bank.areas.map(({ id }) => id)
const idsOf = (plan: Plan) => plan.items.map(({ question }) => question.id)
const plans = fc
  .record({
    minutes: fc.constantFrom(45, 60, 90),
    areas: fc.uniqueArray(fc.constantFrom(...AREAS), { minLength: 3, maxLength: 5 }),
    seed: fc.string(),
  })
  .map((request) => buildPlan(bank, request))
  .filter((plan) => plan.items.length >= 3)

function expectSound(plan: Plan): void {
  const ids = idsOf(plan)
  expect(new Set(ids).size).toBe(ids.length)
  for (const id of ids) for (const enemy of bank.enemiesOf(id)) expect(ids).not.toContain(enemy)
  const used = plan.items.reduce((sum, { minutes }) => sum + minutes, 0)
  const { openingMinutes, spareMinutes, closingMinutes, progress } = plan
  expect(openingMinutes + used + progress.lostMinutes + spareMinutes + closingMinutes).toBe(plan.minutes)
  expect(plan.spareMinutes).toBeGreaterThanOrEqual(0)
}

describe('changing a plan', () => {
  test('a shorter plan is not called the best there is where replanning makes a better one', () => {
    const plan = buildPlan(shipped, { minutes: 60, seed: 'ml-platform-2027' })
    const shorter = shorten(shipped, plan, 45)
    const best = replanRest(shipped, shorter)
    expect(best.objective).toBeLessThan(shorter.objective - 0.02)
    expect(shorter.bound).toBeLessThanOrEqual(best.objective)
    expect(shorter.optimal).toBe(false)
    expect(toMarkdown(shorter)).toContain('; the best possible is at least ')
  })

  test('replaceQuestion swaps one question and keeps the others', () => {
    fc.assert(
      fc.property(plans, fc.nat(), (plan, pick) => {
        const ids = idsOf(plan)
        const out = ids[pick % ids.length] as string
        const other = replaceQuestion(bank, plan, out)
        expectSound(other)
        // Where nothing can take its place, the place stays empty.
        const isReplaced = alternatives(bank, plan, out).length > 0
        expect(other.items).toHaveLength(plan.items.length - (isReplaced ? 0 : 1))
        expect(idsOf(other)).not.toContain(out)
        expect(ids.filter((id) => !idsOf(other).includes(id))).toEqual([out])
        // The plan was best, or all but: no swap makes it notably better.
        expect(other.objective).toBeGreaterThan(plan.bound - 1e-9)
      }),
      { numRuns: runs(10), seed: 6 },
    )
  })

  test('replaceQuestion keeps off what the caller excludes', () => {
    const plan = buildPlan(bank, { minutes: 60, areas: ['statistics', 'programming'] })
    const out = idsOf(plan)[0] ?? ''
    const into = idsOf(replaceQuestion(bank, plan, out)).filter((id) => !idsOf(plan).includes(id))
    expect(into).toHaveLength(1)
    expect(idsOf(replaceQuestion(bank, plan, out, { refused: into }))).not.toContain(into[0])
  })

  test('replan keeps what was asked, first and in order, and fills what time is left', () => {
    fc.assert(
      fc.property(plans, fc.integer({ min: 0, max: 30 }), (plan, minutesLeft) => {
        const asked = idsOf(plan).slice(0, 2)
        const rest = replanRest(bank, plan, { asked, minutesLeft })
        expectSound(rest)
        expect(idsOf(rest).slice(0, 2)).toEqual(asked)
        const later = rest.items.slice(2).reduce((sum, { minutes }) => sum + minutes, 0)
        expect(later).toBeLessThanOrEqual(minutesLeft)
        // A session that became longer may have a longer closing.
        if (rest.minutes <= plan.minutes) expect(rest.closingMinutes).toBe(plan.closingMinutes)
        else expect(rest.closingMinutes).toBeGreaterThanOrEqual(plan.closingMinutes)
        const same = replanRest(bank, plan, { asked })
        expect(same.minutes).toBe(plan.minutes)
      }),
      { numRuns: runs(10), seed: 7 },
    )
  })

  test('shorten leaves questions out and adds none', () => {
    fc.assert(
      fc.property(plans, (plan) => {
        const asked = idsOf(plan).slice(0, 1)
        const short = shorten(bank, plan, plan.minutes - 12, { asked })
        expectSound(short)
        expect(short.minutes).toBe(plan.minutes - 12)
        for (const id of idsOf(short)) expect(idsOf(plan)).toContain(id)
        expect(idsOf(short)[0]).toBe(asked[0])
      }),
      { numRuns: runs(10), seed: 8 },
    )
  })

  test('ids that are not in the plan are refused', () => {
    const plan = buildPlan(bank, { minutes: 60 })
    expect(() => replaceQuestion(bank, plan, 'nope')).toThrow(/no question "nope" at id/)
    expect(() => replanRest(bank, plan, { asked: ['nope'] })).toThrow(/asked\[0\]/)
  })
})
