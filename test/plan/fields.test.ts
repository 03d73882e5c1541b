import { describe, expect, test } from 'vitest'
import { seniorMlEngineer } from '../../questions/taxonomy'
import type { Bank } from '../../src/bank/bank'
import { createBank } from '../../src/bank/create-bank'
import { ImpossiblePlanError } from '../../src/errors/impossible-plan-error'
import type { PlanRequest } from '../../src/plan/request/request'
import { sessionOf } from '../../src/plan/request/session'
import type { Plan } from '../../src/plan/result/plan'
import { buildPlan } from '../../src/plan/single/build-plan'
import { toMarkdown } from '../../src/render/markdown'
import { runs } from '../support/runs'
import { question, setOf, syntheticBank } from '../support/synthetic'
import { refusal } from './oracle/conflicts'

const bank = syntheticBank('fields', 10)
const idsOf = (plan: Plan) => plan.items.map(({ question: { id } }) => id)
const rowOf = (rows: Plan['balance']['groups'], name: string) => rows.find((row) => row.name === name)
const bankOf = (...drafts: Parameters<typeof question>[]): Bank =>
  createBank(seniorMlEngineer, [
    setOf(
      'own',
      drafts.map((draft) => question(...draft)),
    ),
  ])

describe('openingMinutes and closingMinutes', () => {
  test('grow smoothly by default', () => {
    const of = (minutes: number) => {
      const { openingMinutes, closingMinutes, questionMinutes } = sessionOf({ minutes })
      return [openingMinutes, closingMinutes, questionMinutes]
    }
    expect(of(10)).toEqual([0, 1, 9])
    expect(of(16)).toEqual([1, 1, 14])
    expect(of(44)).toEqual([3, 4, 37])
    expect(of(45)).toEqual([3, 4, 38])
    expect(of(60)).toEqual([3, 7, 50])
    expect(of(480)).toEqual([3, 12, 465])
  })

  test('are taken as given, each for itself', () => {
    const plan = buildPlan(bank, { minutes: 60, openingMinutes: 10 })
    expect([plan.openingMinutes, plan.closingMinutes]).toEqual([10, 7])
    expect(plan.items[0]?.startMinute).toBe(10)
    const none = buildPlan(bank, { minutes: 60, openingMinutes: 0, closingMinutes: 0 })
    expect(none.balance.time.targetMinutes).toBe(60)
  })

  test('must leave time for questions', () => {
    expect(() => buildPlan(bank, { minutes: 20, openingMinutes: 10, closingMinutes: 10 })).toThrow(
      /openingMinutes: expected opening and closing to leave time for questions in 20 minutes, received 20 minutes/,
    )
  })
})

describe('minutes as a range', () => {
  test('asks for a time between the two, and counts none of it as unused', () => {
    for (let seed = 0; seed < 10; seed++) {
      const plan = buildPlan(bank, {
        minutes: { min: 45, max: 60 },
        seed: String(seed),
        areas: ['statistics', 'programming'],
      })
      const { time } = plan.balance
      expect([time.leastMinutes, time.targetMinutes]).toEqual([35, 50])
      expect(time.minutes).toBeGreaterThanOrEqual(35)
      expect(time.minutes).toBeLessThanOrEqual(50)
      expect(plan.minutes).toBe(60)
    }
    // Two of 17 minutes are on target everywhere: between 30 and 40.
    const two = bankOf(['a', { minutes: 17 }], ['b', { minutes: 17 }])
    const about = { openingMinutes: 0, closingMinutes: 0, difficulties: { medium: 1 } }
    expect(buildPlan(two, { minutes: { min: 30, max: 40 }, ...about }).objective).toBe(0)
    expect(buildPlan(two, { minutes: 40, ...about }).objective).toBeGreaterThan(0)
  })

  test('is hard at both ends', () => {
    const two = bankOf(['a', { minutes: 17 }], ['b', { minutes: 17 }])
    const error = refusal(two, { minutes: { min: 50, max: 60 } })
    expect(error !== 'undecided' && error?.conflict.map(({ path }) => path)).toEqual(['minutes.min'])
    expect(error !== 'undecided' && error?.relaxations[0]?.changes).toEqual([{ path: 'minutes.min', from: 50, to: 44 }])
    expect(() => buildPlan(bank, { minutes: { min: 60, max: 50 } })).toThrow(/expected min to be at most max/)
  })
})

describe('timeboxes', () => {
  const boxed = bankOf(
    ['free', { minutes: 12 }],
    ['ranged', { minutes: 20, minutesRange: { min: 10, max: 45 } }],
    ['other', { minutes: 8, areas: ['programming'] }],
  )

  test('set the minutes of a question, also against areas that want less', () => {
    const plan = buildPlan(boxed, { minutes: 60, include: ['ranged'], timeboxes: { ranged: 40 } })
    expect(plan.items.find(({ question: { id } }) => id === 'ranged')?.minutes).toBe(40)
    expect(plan.items.map(({ minutes }) => minutes).sort()).toEqual([40, 8].sort())
  })

  test('stay within what the author allows, or two thirds to half as much again', () => {
    for (const [id, minutes, range] of [
      ['ranged', 9, '10 to 45'],
      ['ranged', 46, '10 to 45'],
      ['free', 7, '8 to 18'],
      ['free', 19, '8 to 18'],
    ] as const)
      expect(() => buildPlan(boxed, { minutes: 60, timeboxes: { [id]: minutes } })).toThrow(
        `timeboxes.${id}: expected ${range} minutes, received ${minutes}`,
      )
    for (const minutes of [8, 18])
      expect(
        buildPlan(boxed, { minutes: 60, include: ['free'], timeboxes: { free: minutes } }).items.length,
      ).toBeGreaterThan(0)
    expect(() => buildPlan(boxed, { minutes: 60, timeboxes: { fre: 9 } })).toThrow(
      /no question "fre" at timeboxes\.fre/,
    )
  })
})

describe('sections', () => {
  const sections = [
    { name: 'framing', minutes: 10, kinds: ['behavioral', 'situational'] },
    { name: 'modelling', minutes: { min: 12, max: 20 }, areas: ['model-development', 'statistics'] },
    { name: 'coding', minutes: 25, kinds: ['coding', 'debugging'] },
  ] as const

  test('come in their order, keep their minutes and hold only what they are for', () => {
    for (let seed = 0; seed < 10; seed++) {
      const plan = buildPlan(bank, { minutes: 65, sections, seed: String(seed) })
      expect(plan.balance.over).toBe('sections')
      expect(plan.sections.map(({ name }) => name)).toEqual(['framing', 'modelling', 'coding'])
      const order = plan.items.map(({ section }) => sections.findIndex(({ name }) => name === section))
      expect(order).toEqual([...order].sort())
      for (const { section, question: its } of plan.items) {
        const own: { kinds?: readonly string[]; areas?: readonly string[] } =
          sections.find(({ name }) => name === section) ?? {}
        expect(own.kinds?.includes(its.kind)).not.toBe(false)
        expect(own.areas?.includes(its.areas[0])).not.toBe(false)
      }
      let minute = plan.openingMinutes
      for (const { name, startMinute, minutes, questions } of plan.sections) {
        const items = plan.items.filter(({ section }) => section === name)
        expect([startMinute, questions]).toEqual([minute, items.length])
        expect(items[0]?.startMinute).toBe(startMinute)
        expect(items.reduce((sum, item) => sum + item.minutes, 0)).toBe(minutes)
        minute += minutes
      }
      const [framing, modelling, coding] = plan.sections
      expect(framing?.minutes).toBeLessThanOrEqual(10)
      expect(modelling?.minutes).toBeGreaterThanOrEqual(12)
      expect(modelling?.minutes).toBeLessThanOrEqual(20)
      expect(coding?.minutes).toBeLessThanOrEqual(25)
      expect(rowOf(plan.balance.groups, 'modelling')).toMatchObject({ leastMinutes: 12, targetMinutes: 20 })
    }
  })

  test('rise in difficulty each for itself', () => {
    const rise = { easy: 0, medium: 1, hard: 2 }
    for (let seed = 0; seed < 2; seed++) {
      const { items } = buildPlan(bank, {
        minutes: 75,
        seed: String(seed),
        sections: [
          { name: 'one', minutes: 30, kinds: ['problem', 'conceptual'] },
          { name: 'two', minutes: 30, kinds: ['problem', 'conceptual'] },
        ],
      })
      for (const part of ['one', 'two']) {
        const levels = items
          .filter(({ section }) => section === part)
          .map(({ question: { difficulty } }) => rise[difficulty])
        expect(levels.length).toBeGreaterThan(1)
        expect(levels).toEqual([...levels].sort())
      }
    }
  })

  test('have limits and ids of their own; what must be in and fits none may stand anywhere', () => {
    const [one, two, three] = bank.questions.filter(({ minutes }) => minutes <= 10).map(({ id }) => id)
    const plan = buildPlan(bank, {
      minutes: 50,
      include: [three ?? ''],
      sections: [
        { name: 'ours', minutes: 20, ids: [one ?? '', two ?? ''], limits: { questions: { max: 1 } } },
        { name: 'rest', minutes: 20, ids: [one ?? '', two ?? ''] },
      ],
    })
    expect(idsOf(plan)).toContain(three)
    expect(new Set(idsOf(plan)).size).toBe(plan.items.length)
    const ours = plan.items.filter(({ section, question: { id } }) => section === 'ours' && id !== three)
    expect(ours.length).toBeLessThanOrEqual(1)
  })

  test('are balanced over areas too, where these are asked for', () => {
    const parts = [
      { name: 'a', minutes: 25 },
      { name: 'b', minutes: 25 },
    ]
    const plan = buildPlan(bank, { minutes: 60, sections: parts, areas: ['statistics', 'programming'], variety: 0 })
    const by = (area: string) =>
      plan.items.filter(({ question: { areas } }) => areas[0] === area).reduce((sum, { minutes }) => sum + minutes, 0)
    expect(Math.abs(by('statistics') - by('programming'))).toBeLessThanOrEqual(4)
    expect(plan.items.length).toBeGreaterThan(0)
    for (const { question } of plan.items) expect(['statistics', 'programming']).toContain(question.areas[0])
  })

  test('without a question are on the agenda nevertheless', () => {
    const parts = [
      { name: 'start', minutes: 20, kinds: ['conceptual'] },
      { name: 'nothing', minutes: { min: 0, max: 4 } },
      { name: 'end', minutes: 20 },
    ] as const
    const plan = buildPlan(bank, { minutes: 60, sections: parts })
    const [start, nothing, end] = plan.sections
    expect(nothing).toEqual({ name: 'nothing', startMinute: end?.startMinute, minutes: 0, questions: 0 })
    expect(nothing?.startMinute).toBe((start?.startMinute ?? 0) + (start?.minutes ?? 0))
    const guide = toMarkdown(plan)
    const rows = guide.split('\n').filter((line) => /^\| \d:\d\d/.test(line))
    const row = rows.findIndex((line) => line.includes('| nothing |'))
    expect(rows[row]).toContain('No question')
    expect(rows[row - 1]).toContain('| start |')
    expect(rows[row + 1]).toContain('| end |')
  })

  test('that are shorter or longer together than the session are remarked', () => {
    const of = (minutes: number) => [
      { name: 'one', minutes },
      { name: 'two', minutes: 20 },
    ]
    const notes = (minutes: number) => buildPlan(bank, { minutes: 60, sections: of(minutes) }).notes
    expect(notes(20)).toContainEqual(
      'The sections take 40 min together, 10 min less than the 50 min that there are for questions.',
    )
    expect(notes(40)).toContainEqual(
      'The sections take 60 min together, 10 min more than the 50 min that there are for questions.',
    )
    expect(notes(30)).not.toContainEqual(expect.stringContaining('The sections take'))
  })

  test('need names of their own, and are twelve at most', () => {
    const part = (name: string) => ({ name, minutes: 10 })
    expect(() => buildPlan(bank, { minutes: 60, sections: [part('a'), part('a')] })).toThrow(
      /sections: expected a name of its own for each section/,
    )
    const many = Array.from({ length: 13 }, (_, index) => part(String(index)))
    expect(() => buildPlan(bank, { minutes: 480, sections: many })).toThrow(/sections: expected/)
  })
})

describe('limits', () => {
  test('by group: at least one of these, at most one wording of that', () => {
    const short = bank.questions.filter(({ minutes }) => minutes <= 12).map(({ id }) => id)
    const [these, those] = [short.slice(0, 3), short.slice(3, 40)]
    for (let seed = 0; seed < 5; seed++) {
      const ids = idsOf(
        buildPlan(bank, {
          minutes: 60,
          seed: String(seed),
          limits: {
            groups: [
              { ids: these, questions: { min: 1 } },
              { name: 'wordings', ids: those, questions: { max: 1 } },
            ],
          },
        }),
      )
      expect(ids.filter((id) => these.includes(id)).length).toBeGreaterThanOrEqual(1)
      expect(ids.filter((id) => those.includes(id)).length).toBeLessThanOrEqual(1)
    }
    const error = refusal(bank, {
      minutes: 60,
      include: those.slice(0, 2),
      limits: { groups: [{ name: 'wordings', ids: those, questions: { max: 1 } }] },
    })
    expect(error !== 'undecided' && error?.message).toContain(
      'at most 1 question of group "wordings" (limits.groups[0].questions.max)',
    )
  })

  test('by tag and by domain', () => {
    const tag = bank.questions[0]?.tags[0] ?? ''
    const plan = buildPlan(bank, {
      minutes: 60,
      limits: { tags: { [tag]: { questions: { min: 2 } } }, domains: { 'business-impact': { minutes: { max: 0 } } } },
    })
    expect(plan.items.filter(({ question: { tags } }) => tags.includes(tag)).length).toBeGreaterThanOrEqual(2)
    expect(rowOf(plan.balance.domains, 'business-impact')?.minutes ?? 0).toBe(0)
    expect(() => buildPlan(bank, { minutes: 60, limits: { tags: { nosuch: { questions: { min: 1 } } } } })).toThrow(
      /no tag "nosuch" at limits\.tags\.nosuch/,
    )
  })
})

describe('credit', () => {
  const shared = bankOf(
    ['both', { minutes: 20, areas: ['statistics', 'programming', 'communication'] }],
    ['own', { minutes: 10, areas: ['statistics'] }],
    ['else', { minutes: 10, areas: ['communication', 'statistics'] }],
  )

  test('split gives half to the primary area, the rest to the secondary ones', () => {
    const plan = buildPlan(shared, {
      minutes: 40,
      openingMinutes: 0,
      closingMinutes: 0,
      areas: ['statistics', 'communication'],
      credit: 'split',
    })
    expect(idsOf(plan).sort()).toEqual(['both', 'else', 'own'])
    const minutes = (name: string) => rowOf(plan.balance.groups, name)?.minutes
    expect([minutes('statistics'), minutes('programming'), minutes('communication')]).toEqual([25, 5, 10])
  })

  test('coverage takes a list, or how many questions of each area', () => {
    const counts = (coverage: PlanRequest['coverage']) => {
      const { items } = buildPlan(bank, { minutes: 60, coverage, seed: 'covered' })
      return (area: string) => items.filter(({ question }) => question.areas[0] === area).length
    }
    expect(counts(['statistics'])('statistics')).toBeGreaterThanOrEqual(1)
    expect(counts({ statistics: {} })('statistics')).toBeGreaterThanOrEqual(1)
    expect(counts({ statistics: { questions: 3 }, programming: { rounds: 1 } })('statistics')).toBeGreaterThanOrEqual(3)
    const many = refusal(bank, { minutes: 15, coverage: { statistics: { questions: 6 } } })
    if (!(many instanceof ImpossiblePlanError)) throw new Error('expected to be impossible')
    expect(many.relaxations.flatMap(({ changes }) => changes)).toContainEqual(
      expect.objectContaining({ path: 'coverage.statistics.questions', from: 6 }),
    )
    expect(() => buildPlan(bank, { minutes: 60, coverage: { statistics: { rounds: 2 } } })).toThrow(
      /coverage\.statistics\.rounds/,
    )
    expect(() => buildPlan(bank, { minutes: 60, coverage: { statistcs: {} } })).toThrow(/Did you mean "statistics"/)
  })

  test('split counts a question for each of its areas in limits and coverage', () => {
    const request = { minutes: 60, areas: ['statistics'], coverage: ['programming'] } as const
    expect(refusal(shared, request)).toBeDefined()
    expect(idsOf(buildPlan(shared, { ...request, credit: 'split' }))).toContain('both')
    const limits = { areas: { programming: { questions: { max: 0 } } } } as const
    expect(idsOf(buildPlan(shared, { minutes: 60, limits }))).toContain('both')
    expect(idsOf(buildPlan(shared, { minutes: 60, limits, credit: 'split' }))).not.toContain('both')
  })
})

describe('depth', () => {
  test('deep asks fewer and longer questions than broad', () => {
    const questions = (depth: 'broad' | 'standard' | 'deep', minutes: number) =>
      Array.from(
        { length: 12 },
        (_, seed) => buildPlan(bank, { minutes, depth, seed: String(seed) }).items.length,
      ).reduce((sum, count) => sum + count, 0)
    for (const minutes of [60, 90]) {
      expect(questions('deep', minutes)).toBeLessThan(questions('standard', minutes))
      expect(questions('standard', minutes)).toBeLessThan(questions('broad', minutes))
    }
  })

  test('is deep by default from 75 minutes on', () => {
    for (const seed of ['1', '2', '3']) {
      const plan = buildPlan(bank, { minutes: 75, seed })
      expect(plan).toEqual({ ...buildPlan(bank, { minutes: 75, seed, depth: 'deep' }), request: plan.request })
      const short = buildPlan(bank, { minutes: 74, seed })
      expect(short).toEqual({ ...buildPlan(bank, { minutes: 74, seed, depth: 'standard' }), request: short.request })
    }
  })
})

describe('something is done, not only told', () => {
  test('in every default of an hour or more, whatever the seed', { timeout: 120_000 }, () => {
    const hands = ['coding', 'debugging', 'system-design']
    const kinds = new Map<string, number>()
    for (let seed = 0; seed < runs(40); seed++) {
      const { items } = buildPlan(bank, { minutes: [60, 75, 90][seed % 3] ?? 60, seed: String(seed), variety: 0 })
      const done = items.map(({ question: { kind } }) => kind).filter((kind) => hands.includes(kind))
      expect(done.length, `seed ${seed}`).toBeGreaterThan(0)
      for (const kind of done) kinds.set(kind, (kinds.get(kind) ?? 0) + 1)
    }
    for (const kind of hands) expect(kinds.get(kind)).toBeGreaterThan(runs(4))
  })

  test('unless the request says what is to be', () => {
    const talk = { behavioral: 1, situational: 1 }
    const { notes } = buildPlan(bank, { minutes: 60, kinds: talk })
    expect(notes.join()).not.toContain('hands-on')
    const told = bankOf(['a', { minutes: 20 }], ['b', { minutes: 20, areas: ['communication'] }])
    expect(buildPlan(told, { minutes: 60 }).notes.join()).toContain('Nothing in this plan is hands-on')
  })
})
