import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isInterviewBankError } from '../../../src/errors/interview-bank-error'
import type { PlanChange } from '../../../src/plan/change/change'
import { changePlan } from '../../../src/plan/change/change-plan'
import type { PlanRequest } from '../../../src/plan/request/request'
import { sessionOf } from '../../../src/plan/request/session'
import type { Plan } from '../../../src/plan/result/plan'
import { buildPlan } from '../../../src/plan/single/build-plan'
import { runs } from '../../support/runs'
import { syntheticBank } from '../../support/synthetic'

const bank = syntheticBank('change', 10)
const AREAS = bank.areas.map(({ id }) => id)
const idsOf = (plan: Plan) => plan.items.map(({ question }) => question.id)
const spentOn = (plan: Plan) => plan.progress.asked.reduce((sum, { minutes }) => sum + minutes, 0)
const RUNS = runs(20)

const areas = fc.uniqueArray(fc.constantFrom(...AREAS), { minLength: 2, maxLength: 5 })
const requests: fc.Arbitrary<PlanRequest> = fc
  .record({
    minutes: fc.constantFrom<PlanRequest['minutes']>(30, 45, 60, 90, { min: 45, max: 60 }),
    shape: fc.constantFrom('plain', 'areas', 'limits', 'include', 'sections', 'split', 'ends'),
    areas,
    picks: fc.array(fc.nat(bank.questions.length - 1), { minLength: 3, maxLength: 3 }),
    seed: fc.string(),
  })
  .map(({ minutes, shape, areas, picks, seed }): PlanRequest => {
    const [one = '', two = '', three = ''] = picks.map((pick) => bank.questions[pick]?.id ?? '')
    switch (shape) {
      case 'areas':
        return { minutes, areas, seed }
      case 'limits':
        return {
          minutes,
          areas,
          seed,
          limits: { questions: { min: 2, max: 5 }, kinds: { behavioral: { questions: { max: 1 } } } },
        }
      case 'include':
        return { minutes, seed, include: [one], exclude: two === one ? [] : [two] }
      case 'sections':
        return {
          minutes: 60,
          seed,
          sections: [
            { name: 'talk', minutes: 15, kinds: ['behavioral', 'situational'] },
            { name: 'work', minutes: 35, areas },
          ],
        }
      case 'split':
        return { minutes, areas, credit: 'split', seed }
      case 'ends':
        return { minutes, seed, first: [one], ...(three === one ? {} : { last: [three] }) }
      default:
        return { minutes, seed }
    }
  })

/** A change of whatever the plan is by then: `pick` chooses among its questions. */
interface Step {
  readonly change: PlanChange['change']
  readonly pick: number
  readonly other: number
  readonly asked: number
  readonly took: number
  readonly minutes: number
  readonly left: boolean
  readonly stored: boolean
}

const steps: fc.Arbitrary<Step> = fc.record({
  change: fc.constantFrom<PlanChange['change']>('replace', 'swap', 'shorten', 'extend', 'replan'),
  pick: fc.nat(20),
  other: fc.nat(bank.questions.length - 1),
  asked: fc.nat(2),
  took: fc.integer({ min: -4, max: 12 }),
  minutes: fc.integer({ min: 10, max: 120 }),
  left: fc.boolean(),
  stored: fc.boolean(),
})

function changeOf(plan: Plan, step: Step): PlanChange {
  const done = plan.progress.asked.length
  const ids = idsOf(plan)
  const now = ids.slice(done, done + step.asked).map((id) => ({
    id,
    minutes: Math.max(1, (plan.items.find(({ question }) => question.id === id)?.minutes ?? 1) + step.took),
  }))
  const asked = now.length > 0 ? { asked: now } : {}
  const open = ids.slice(done + now.length)
  const id = open[step.pick % Math.max(1, open.length)] ?? ids[0] ?? 'none'
  switch (step.change) {
    case 'replace':
      return { change: 'replace', id, ...asked }
    case 'swap':
      return { change: 'swap', id, with: bank.questions[step.other]?.id ?? '', ...asked }
    case 'shorten':
      return { change: 'shorten', minutes: Math.min(plan.minutes, step.minutes), ...asked }
    case 'extend':
      return { change: 'extend', minutes: Math.max(plan.minutes, step.minutes), ...asked }
    default:
      return { change: 'replan', ...asked, ...(step.left ? { minutesLeft: step.minutes % 40 } : {}) }
  }
}

function expectSound(plan: Plan): void {
  const ids = idsOf(plan)
  expect(new Set(ids).size, 'nothing comes twice').toBe(ids.length)
  for (const id of ids) for (const enemy of bank.enemiesOf(id)) expect(ids, 'no enemies').not.toContain(enemy)
  for (const id of plan.progress.refused) expect(ids, 'what was refused does not return').not.toContain(id)
  expect(ids.slice(0, plan.progress.asked.length)).toEqual(plan.progress.asked.map(({ id }) => id))
  const used = plan.items.reduce((sum, { minutes }) => sum + minutes, 0)
  const room = Math.max(0, plan.minutes - plan.openingMinutes - plan.closingMinutes - plan.progress.lostMinutes)
  if (used > room) {
    expect(used, 'only what was asked may run over').toBe(spentOn(plan))
    expect(plan.spareMinutes).toBe(0)
    expect(plan.notes.join('\n')).toMatch(/questions asked took/)
  } else expect(plan.spareMinutes).toBe(room - used)
  expect(plan.balance.time.minutes).toBe(used)
  // Split credit is rounded to tenths of a minute.
  for (const rows of [plan.balance.groups, plan.balance.difficulties, plan.balance.kinds, plan.balance.domains])
    expect(Math.abs(rows.reduce((sum, { minutes }) => sum + minutes, 0) - used)).toBeLessThan(
      plan.request.credit === 'split' ? 1 : 1e-9,
    )
}

/** Questions that both have stand in the same order, those with a fixed place apart. */
function expectOrderKept(before: Plan, after: Plan): void {
  const asked = new Set(after.progress.asked.map(({ id }) => id))
  const both = idsOf(before).filter((id) => idsOf(after).includes(id) && !asked.has(id))
  expect(idsOf(after).filter((id) => both.includes(id))).toEqual(both)
}

describe('any sequence of changes', () => {
  test('keeps what was asked, never runs over, repeats nothing, and keeps its order', () => {
    let sequences = 0
    let changes = 0
    fc.assert(
      fc.property(requests, fc.array(steps, { minLength: 1, maxLength: 12 }), (request, sequence) => {
        let plan: Plan
        try {
          plan = buildPlan(bank, request as PlanRequest<never, never>)
        } catch (error) {
          fc.pre(!(isInterviewBankError(error) && error.code === 'IMPOSSIBLE_PLAN'))
          throw error
        }
        expectSound(plan)
        sequences++
        for (const step of sequence) {
          const before: Plan = step.stored ? JSON.parse(JSON.stringify(plan)) : plan
          const change = changeOf(before, step)
          let after: Plan
          try {
            after = changePlan(bank, before, change)
          } catch (error) {
            // Only a swap for a question that cannot come, or a question that is not there to be replaced, is refused.
            if (!isInterviewBankError(error)) throw error
            expect(['INVALID_INPUT', 'UNKNOWN_ID']).toContain(error.code)
            const nothingOpen = before.items.length <= before.progress.asked.length + (change.asked?.length ?? 0)
            expect(change.change === 'swap' || (change.change === 'replace' && nothingOpen)).toBe(true)
            continue
          }
          changes++
          expectSound(after)
          if (request.sections === undefined) expectOrderKept(before, after)
          expect(after.request).toEqual(before.request)
          if (change.change === 'replace') expect(idsOf(after)).not.toContain(change.id)
          if (change.change === 'shorten') for (const id of idsOf(after)) expect(idsOf(before)).toContain(id)
          const spent = spentOn(after)
          const { openingMinutes, closingMinutes } = after
          const room = after.minutes - openingMinutes - closingMinutes - after.progress.lostMinutes
          if (change.change === 'extend' && before.balance.time.minutes + (spent - spentOn(before)) <= room)
            for (const id of idsOf(before)) expect(idsOf(after)).toContain(id)
          // What is said of the best holds for the request, not only for what this change may do.
          const best = changePlan(bank, after, { change: 'replan' })
          expect(after.bound).toBeLessThanOrEqual(best.objective + 1e-9)
          // The same change twice is one.
          expect(changePlan(bank, after, change)).toEqual(after)
          plan = after
        }
      }),
      { numRuns: RUNS, seed: 11 },
    )
    expect(sequences).toBeGreaterThan(RUNS / 2)
    expect(changes).toBeGreaterThan(sequences)
  })

  test('default sessions never have less time for questions when they are longer', () => {
    for (let minutes = 11; minutes <= 480; minutes++)
      expect(sessionOf({ minutes }).questionMinutes).toBeGreaterThanOrEqual(
        sessionOf({ minutes: minutes - 1 }).questionMinutes,
      )
  })
})
