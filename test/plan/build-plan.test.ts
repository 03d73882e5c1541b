import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { seniorMlEngineer } from '../../questions/taxonomy'
import { createBank } from '../../src/bank/create-bank'
import { isInterviewBankError } from '../../src/errors/interview-bank-error'
import type { Plan } from '../../src/plan/result/plan'
import { buildPlan } from '../../src/plan/single/build-plan'
import { REQUEST_SHAPES, randomRequest } from '../support/random-request'
import { runs } from '../support/runs'
import { question, setOf, syntheticBank } from '../support/synthetic'
import { assemblyModel } from './oracle/assembly-model'
import { faultsOf } from './oracle/compare'
import { refusal } from './oracle/conflicts'

const bank = syntheticBank('unit', 6, { secondary: 0.3, deprecated: 0.05, ranged: 0.3 })
const idsOf = (plan: Plan) => plan.items.map(({ question: { id } }) => id)
const RISE = { easy: 0, medium: 1, hard: 2 }

describe('every plan', () => {
  test('keeps the hard constraints, is ordered in time, adds up, and repeats exactly', () => {
    let plans = 0
    fc.assert(
      fc.property(fc.nat(100_000), fc.constantFrom(...REQUEST_SHAPES), (number, shape) => {
        const request = randomRequest(bank, String(number), shape)
        let plan: Plan
        try {
          plan = buildPlan(bank, request)
        } catch (error) {
          expect(isInterviewBankError(error) && error.code).toBe('IMPOSSIBLE_PLAN')
          return
        }
        plans++
        expect(faultsOf(assemblyModel(bank, request), plan)).toEqual([])
        const most = typeof request.minutes === 'number' ? request.minutes : request.minutes.max
        const used = plan.items.reduce((sum, item) => sum + item.minutes, 0)
        expect(plan.openingMinutes + used + plan.spareMinutes + plan.closingMinutes).toBe(most)
        expect(plan.spareMinutes).toBeGreaterThanOrEqual(0)
        let minute = plan.openingMinutes
        for (const item of plan.items) {
          expect(item.startMinute).toBe(minute)
          expect(item.reason).toMatch(/^(Covers|Included)/)
          minute += item.minutes
        }
        const { balance } = plan
        const isSplit = request.credit === 'split'
        for (const rows of [balance.groups, balance.domains, balance.difficulties, balance.kinds]) {
          const sum = rows.reduce((total, row) => total + row.minutes, 0)
          expect(Math.abs(sum - used)).toBeLessThan(isSplit ? 1 : 1e-9)
        }
        expect(balance.over).toBe(request.sections === undefined ? 'areas' : 'sections')
        expect(plan.bound).toBeLessThanOrEqual(plan.objective + 1e-12)
        expect(plan.gap).toBeCloseTo(plan.objective - plan.bound, 12)
        expect(plan.optimal).toBe(plan.gap <= 0.02 + 1e-9)
        expect(buildPlan(bank, request)).toEqual(plan)
      }),
      { numRuns: runs(20), seed: 17 },
    )
    expect(plans).toBeGreaterThan(runs(20) / 2)
  })

  test('gives itself again from the request that it keeps, without the history', () => {
    let made = 0
    for (const seed of ['1', '2', '3', '4', '5']) {
      const request = randomRequest(bank, seed, 'history')
      if (refusal(bank, request) !== undefined) continue
      made++
      const plan = buildPlan(bank, request)
      expect(plan.request).not.toHaveProperty('history')
      const strict = buildPlan(bank, { ...request, variety: 0 })
      expect(idsOf(buildPlan(bank, strict.request))).toEqual(idsOf(strict))
    }
    expect(made).toBeGreaterThan(1)
  })

  test('comes out otherwise for another seed, within the variety of the best', () => {
    const areas = ['statistics', 'communication', 'programming', 'data-oversight', 'decision-making']
    const about = { minutes: 60, areas }
    const wide = syntheticBank('unit', 15)
    const best = buildPlan(wide, { ...about, variety: 0 }).objective
    const plans = Array.from({ length: 8 }, (_, seed) => buildPlan(wide, { ...about, seed: String(seed) }))
    expect(new Set(plans.map((plan) => idsOf(plan).sort().join())).size).toBeGreaterThan(2)
    for (const { objective } of plans) {
      expect(objective).toBeGreaterThanOrEqual(best - 1e-9)
      expect(objective).toBeLessThanOrEqual(best + 0.02 + 1e-9)
    }
    const strict = Array.from({ length: 4 }, (_, seed) =>
      buildPlan(wide, { ...about, seed: String(seed), variety: 0 }).objective.toFixed(9),
    )
    expect(new Set(strict).size).toBe(1)
  })

  test('never uses a deprecated question, not even on request', () => {
    const old = question('old', { deprecated: { since: '0.1.0', reason: 'Leaked.' } })
    const small = createBank(seniorMlEngineer, [setOf('s', [old, question('new')])])
    expect(idsOf(buildPlan(small, { minutes: 30 }))).toEqual(['new'])
    const error = refusal(small, { minutes: 30, include: ['old'] })
    expect(error !== 'undecided' && error?.conflict.map(({ code }) => code)).toEqual(['deprecated', 'include'])
  })

  test('is for somebody: areas are drawn, and the plan says so', () => {
    const plan = buildPlan(bank, { minutes: 45 })
    const titles = plan.balance.groups
      .filter(({ targetMinutes }) => targetMinutes > 0)
      .map(({ name }) => bank.areas.find(({ id }) => id === name)?.title)
    expect(plan.notes[0]).toMatch(/^No areas were asked for, so the seed drew them: /)
    expect(titles.length).toBeGreaterThan(1)
    for (const title of titles) expect(plan.notes[0]).toContain(title)
    expect(buildPlan(bank, { minutes: 45, areas: ['statistics'] }).notes.join()).not.toContain('drew')
  })
})

describe('the order of a plan', () => {
  const phases = ['warm-up', 'core', 'stretch']

  test('has no hard question before an easier one within a section, and stretches at the end', () => {
    let stretches = 0
    for (let seed = 0; seed < 40; seed++) {
      const shape = seed % 2 === 0 ? 'plain' : 'areas'
      const request = randomRequest(bank, `order ${seed}`, shape)
      if (refusal(bank, request) !== undefined) continue
      const { items } = buildPlan(bank, request)
      // Parts of a case study stand together, where its hardest part belongs.
      const levels = items.flatMap(({ question: { kind, difficulty } }) =>
        kind === 'case-study' ? [] : [RISE[difficulty]],
      )
      expect(levels).toEqual([...levels].sort((a, b) => a - b))
      const order = items.map(({ phase }) => phases.indexOf(phase))
      expect(order).toEqual([...order].sort((a, b) => a - b))
      if (items.at(-1)?.phase === 'stretch') stretches++
    }
    expect(stretches).toBeGreaterThan(20)
  })

  test('keeps subjects together where difficulty is equal', () => {
    const areas = ['statistics', 'programming', 'communication'] as const
    const equal = Array.from({ length: 9 }, (_, index) =>
      question(`q${index}`, { areas: [areas[index % 3] ?? 'statistics'], minutes: 5 }),
    )
    const small = createBank(seniorMlEngineer, [setOf('equal', equal)])
    const subjects = buildPlan(small, { minutes: 54, areas: [...areas] }).items.map(
      ({
        question: {
          areas: [own],
        },
      }) => own,
    )
    expect(subjects).toHaveLength(9)
    expect(subjects.filter((subject, index) => subject !== subjects[index - 1])).toHaveLength(3)
  })

  test('has what is to come first and last there', () => {
    const [one, two, three, four] = bank.questions
      .filter(({ deprecated }) => deprecated === undefined)
      .map(({ id }) => id)
    const request = { minutes: 120, first: [two ?? '', one ?? ''], last: [three ?? '', four ?? ''] }
    const ids = idsOf(buildPlan(bank, request))
    expect(ids.slice(0, 2)).toEqual([two, one])
    expect(ids.slice(-2)).toEqual([three, four])
  })
})
