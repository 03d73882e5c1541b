import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { seniorMlEngineer } from '../../questions/taxonomy'
import { createBank } from '../../src/bank/bank'
import { ImpossiblePlanError } from '../../src/errors/impossible-plan-error'
import { hardConstraints, readRequest } from '../../src/plan/request/blueprint'
import { buildPlan } from '../../src/plan/single/build-plan'
import { canBeMet, keyOf } from '../../src/plan/conflict/conflict'
import { question, randomRequest, setOf, syntheticBank } from '../support/synthetic'

const bank = syntheticBank('unit', 6)

function thrown(act: () => unknown): unknown {
  try {
    act()
  } catch (error) {
    return error
  }
  return undefined
}

describe('every plan', () => {
  test('keeps the hard constraints, is ordered in time, and repeats exactly', () => {
    fc.assert(
      fc.property(fc.nat(100_000), (number) => {
        const request = randomRequest(bank, String(number))
        const plan =
          thrown(() => buildPlan(bank, request)) instanceof ImpossiblePlanError ? undefined : buildPlan(bank, request)
        if (plan === undefined) return
        const ids = plan.items.map((item) => item.question.id)
        const used = plan.items.reduce((sum, item) => sum + item.minutes, 0)
        expect(plan.openingMinutes + used + plan.spareMinutes + plan.closingMinutes).toBe(request.minutes)
        expect(plan.spareMinutes).toBeGreaterThanOrEqual(0)
        expect(new Set(ids).size).toBe(ids.length)
        for (const id of ids) for (const enemy of bank.enemiesOf(id)) expect(ids).not.toContain(enemy)
        for (const id of request.include ?? []) expect(ids).toContain(id)
        for (const id of request.exclude ?? []) expect(ids).not.toContain(id)
        const { min = 0, max = 99 } = request.limits?.questions ?? {}
        expect(ids.length).toBeGreaterThanOrEqual(Math.max(1, min))
        expect(ids.length).toBeLessThanOrEqual(max)
        let minute = plan.openingMinutes
        for (const item of plan.items) {
          expect(item.startMinute).toBe(minute)
          expect(item.reason).toMatch(/^(Covers|Included)/)
          minute += item.minutes
        }
        const talk = plan.items.map(({ question: { kind } }) => kind === 'behavioral' || kind === 'situational')
        expect(talk.filter((one, index) => index > 0 && one !== talk[index - 1]).length).toBeLessThanOrEqual(1)
        expect(plan.bound).toBeLessThanOrEqual(plan.objective + 1e-12)
        if (plan.optimal) expect(plan.bound).toBeCloseTo(plan.objective, 12)
        expect(buildPlan(bank, request)).toEqual(plan)
      }),
      { numRuns: 40, seed: 17 },
    )
  })

  test('is frozen all the way down', () => {
    const plan = buildPlan(bank, { minutes: 60 })
    expect(Object.isFrozen(plan) && Object.isFrozen(plan.items) && Object.isFrozen(plan.balance.groups[0])).toBe(true)
  })

  test('lets areas of a domain take turns when no areas are asked for', () => {
    for (const minutes of [45, 60, 90, 150]) {
      const plan = buildPlan(bank, { minutes, seed: 'turns' })
      for (const domain of bank.role.domains) {
        const counts = domain.areas.map(
          (area) => plan.items.filter((item) => item.question.areas[0] === area.id).length,
        )
        if (Math.max(...counts) > 1) expect(Math.min(...counts)).toBeGreaterThan(0)
      }
    }
  })

  test('comes out otherwise for another seed, at the same quality', () => {
    const plans = ['a', 'b', 'c', 'd'].map((seed) =>
      buildPlan(bank, { minutes: 60, areas: ['statistics', 'communication', 'programming'], seed }),
    )
    expect(new Set(plans.map((plan) => plan.objective)).size).toBe(1)
  })

  test('never uses a deprecated question, not even on request', () => {
    const old = question('old', { deprecated: { since: '0.1.0', reason: 'Leaked.' } })
    const small = createBank(seniorMlEngineer, [setOf('s', [old, question('new')])])
    expect(buildPlan(small, { minutes: 30 }).items.map((item) => item.question.id)).toEqual(['new'])
    const error = thrown(() => buildPlan(small, { minutes: 30, include: ['old'] }))
    expect((error as ImpossiblePlanError).conflict.map(({ code }) => code)).toEqual(['deprecated', 'include'])
  })
})

describe('an impossible request', () => {
  test('names included questions that do not fit the time', () => {
    const ids = bank.questions
      .filter((one) => one.minutes >= 20)
      .slice(0, 3)
      .map((one) => one.id)
    const error = thrown(() => buildPlan(bank, { minutes: 45, include: ids })) as ImpossiblePlanError
    expect(error).toBeInstanceOf(ImpossiblePlanError)
    expect(error.conflict.map(({ code }) => code)).toContain('minutes')
    expect(error.message).toContain('35 minutes for questions (45 less 10')
  })

  test('gets a conflict that is irreducible: lifting any one of it helps', () => {
    let found = 0
    for (let number = 0; number < 60; number++) {
      const request = {
        ...randomRequest(bank, `tight ${number}`),
        limits: {
          questions: { min: 6, max: 7 },
          difficulties: { hard: { questions: { min: 5 } } },
          kinds: { 'system-design': { questions: { min: 2 } } },
        },
      }
      const error = thrown(() => buildPlan(bank, request))
      if (error === undefined) continue
      expect(error).toBeInstanceOf(ImpossiblePlanError)
      if (++found > 6) break
      const blueprint = readRequest(bank, request)
      const conflict = new Set(
        (error as ImpossiblePlanError).conflict.map(({ code, path }) => (path === '' ? code : path)),
      )
      const others = hardConstraints(blueprint)
        .map(keyOf)
        .filter((key) => !conflict.has(key))
      expect(canBeMet(blueprint, new Set(others))).toBe('none')
      for (const key of conflict) expect(Array.isArray(canBeMet(blueprint, new Set([...others, key])))).toBe(true)
    }
    expect(found).toBeGreaterThan(3)
  })

  test('says which request is malformed, all at once', () => {
    const error = thrown(() => buildPlan(bank, { minuts: 60, kinds: { codin: 1 } } as never))
    expect(String(error)).toMatch(/minutes: expected number, received nothing/)
    expect(String(error)).toMatch(/minuts.*Did you mean "minutes"/)
    expect(thrown(() => buildPlan(bank, { minutes: 60, areas: ['statistcs'] as never }))).toMatchObject({
      code: 'UNKNOWN_ID',
      suggestions: ['statistics'],
      path: 'areas[0]',
    })
  })
})
