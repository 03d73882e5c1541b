import { describe, expect, test } from 'vitest'
import { buildParallelPlans } from '../../src/plan/forms/build-parallel-plans'
import { buildLoop } from '../../src/plan/loop/build-loop'
import type { Plan } from '../../src/plan/result/plan'
import { buildPlan } from '../../src/plan/single/build-plan'
import { syntheticBank } from '../support/synthetic'

/** Shapes that published interview kits have, each asked for whole. */
const bank = syntheticBank('kits', 16)
const idsOf = (plan: Plan) => plan.items.map(({ question }) => question.id)
const ofKind = (kind: string, most: number) =>
  bank.questions.filter((question) => question.kind === kind && question.minutes <= most).map(({ id }) => id)
const plan = (request: object): Plan => buildPlan(bank, request as { minutes: number })

describe('a session', () => {
  test('of 45 to 60 minutes, opening and closing apart, a fixed first question', () => {
    const [opener = ''] = ofKind('behavioral', 12)
    const kit = plan({ minutes: { min: 45, max: 60 }, openingMinutes: 5, closingMinutes: 10, first: [opener] })
    expect(idsOf(kit)[0]).toBe(opener)
    expect([kit.openingMinutes, kit.closingMinutes]).toEqual([5, 10])
    expect(kit.balance.time.minutes).toBeGreaterThanOrEqual(30)
    expect(kit.balance.time.minutes).toBeLessThanOrEqual(45)
  })

  test('in parts of their own length: framing 10, modeling 15, coding 15, reflection 5', () => {
    const [coding = ''] = ofKind('coding', 22)
    const [reflection = ''] = ofKind('behavioral', 7).concat(ofKind('behavioral', 8))
    const kit = plan({
      minutes: 50,
      openingMinutes: 2,
      closingMinutes: 3,
      sections: [
        { name: 'framing', minutes: 10, kinds: ['situational', 'behavioral', 'conceptual'] },
        { name: 'modeling', minutes: 15, areas: ['model-development', 'statistics'] },
        { name: 'coding', minutes: 15, ids: [coding] },
        { name: 'reflection', minutes: { min: 0, max: 8 }, ids: [reflection] },
      ],
      timeboxes: { [coding]: 15 },
    })
    expect(kit.sections.map(({ name }) => name).slice(0, 3)).toEqual(['framing', 'modeling', 'coding'])
    expect(kit.items.find(({ question }) => question.id === coding)?.minutes).toBe(15)
    for (const { name, minutes } of kit.sections)
      expect(minutes).toBeLessThanOrEqual({ framing: 10, modeling: 15, coding: 15, reflection: 8 }[name] ?? 0)
  })

  test('with one of these, and at most one wording of that', () => {
    const values = ofKind('behavioral', 12).slice(0, 4)
    const wordings = ofKind('problem', 12).slice(0, 5)
    const kit = plan({
      minutes: 45,
      limits: {
        groups: [
          { name: 'values', ids: values, questions: { min: 1 } },
          { name: 'the churn question', ids: wordings, questions: { max: 1 } },
        ],
      },
    })
    expect(idsOf(kit).filter((id) => values.includes(id)).length).toBeGreaterThanOrEqual(1)
    expect(idsOf(kit).filter((id) => wordings.includes(id)).length).toBeLessThanOrEqual(1)
  })

  test('of many quick questions, or of one long one in a timebox', () => {
    const quick = plan({ minutes: 60, depth: 'broad', areas: ['statistics', 'linear-algebra', 'ml-frameworks'] })
    expect(quick.items.length).toBeGreaterThanOrEqual(5)
    const design = bank.questions.find(({ kind, minutes }) => kind === 'system-design' && minutes <= 34)?.id ?? ''
    const one = plan({
      minutes: 60,
      include: [design],
      timeboxes: { [design]: 45 },
      limits: { questions: { max: 1 } },
    })
    expect(one.items.map(({ minutes }) => minutes)).toEqual([45])
  })

  test('balanced over secondary competencies too', () => {
    const areas = ['statistics', 'programming', 'communication'] as const
    const kit = plan({ minutes: 60, areas, credit: 'split' })
    expect(kit.balance.groups.map(({ name }) => name)).toEqual(expect.arrayContaining([...areas]))
  })

  test('for a level: its own mix of difficulty, its own tags, no question of a domain', () => {
    const tag = bank.questions[0]?.tags[0] ?? ''
    const kit = plan({
      minutes: 60,
      difficulties: { easy: 60, medium: 40 },
      limits: { tags: { [tag]: { questions: { max: 1 } } }, domains: { 'future-trends': { questions: { max: 0 } } } },
    })
    expect(kit.items.filter(({ question }) => question.tags.includes(tag)).length).toBeLessThanOrEqual(1)
    expect(kit.items.length).toBeGreaterThan(0)
    expect(kit.items.map(({ question }) => bank.domainOf(question.areas[0]))).not.toContain('future-trends')
  })

  test('of 30 minutes with ten for the candidate', () => {
    const kit = plan({
      minutes: 30,
      openingMinutes: 2,
      closingMinutes: 10,
      last: ofKind('situational', 10).slice(0, 1),
    })
    expect(kit.closingMinutes).toBe(10)
    expect(kit.items.at(-1)?.question.kind).toBe('situational')
  })
})

describe('a loop', () => {
  test('with a recruiter screen, a panel, work sent ahead and a working day', () => {
    const loop = buildLoop(bank, {
      rounds: [
        { name: 'recruiter screen', questions: 'none', minutes: 30, brief: 'Motivation, terms, questions.' },
        {
          name: 'panel',
          minutes: 60,
          areas: ['model-development', 'statistics'],
          interviewers: [
            { role: 'staff engineer', as: 'lead' },
            { name: 'Sam', as: 'shadow' },
          ],
        },
        {
          name: 'presentation',
          minutes: 45,
          areas: ['communication'],
          sendAhead: ['Prepare ten minutes on a project of yours.'],
        },
        { name: 'working day', questions: 'none', minutes: 480, brief: 'A day with the team, on a real task.' },
      ],
      coverage: { statistics: {} },
    })
    expect(loop.rounds.map(({ plan: own }) => own === undefined)).toEqual([true, false, false, true])
    expect(loop.rounds[1]?.interviewers).toHaveLength(2)
    expect(loop.rounds[2]?.sendAhead).toHaveLength(1)
  })

  test('whose rounds ask for different levels, two of them covering one competency', () => {
    const loop = buildLoop(bank, {
      rounds: [
        { name: 'screen', minutes: 45, areas: ['statistics', 'programming'], difficulties: { easy: 1, medium: 1 } },
        { name: 'depth', minutes: 60, areas: ['statistics', 'ml-frameworks'], difficulties: { medium: 1, hard: 2 } },
      ],
      coverage: { statistics: { rounds: 2 } },
    })
    expect(loop.coverage.find(({ area }) => area === 'statistics')?.rounds).toEqual(['screen', 'depth'])
  })
})

test('forms of 30 and 60 minutes share a core, so that candidates can be compared', () => {
  const { forms } = buildParallelPlans(
    bank,
    { minutes: 60, areas: ['statistics', 'programming'] },
    { forms: [{ minutes: 30 }, { minutes: 60 }] },
  )
  const [short, long] = forms.map(idsOf)
  expect(forms.map(({ minutes }) => minutes)).toEqual([30, 60])
  expect(short?.some((id) => long?.includes(id))).toBe(true)
})
