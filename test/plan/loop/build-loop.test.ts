import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { seniorMlEngineer } from '../../../questions/taxonomy'
import { createBank } from '../../../src/bank/create-bank'
import { ImpossiblePlanError } from '../../../src/errors/impossible-plan-error'
import { loops, bank as shipped } from '../../../src/index'
import { buildLoop } from '../../../src/plan/loop/build-loop'
import type { Loop, LoopRequest } from '../../../src/plan/loop/loop'
import { buildPlan } from '../../../src/plan/single/build-plan'
import { runs } from '../../support/runs'
import { question, setOf, syntheticBank } from '../../support/synthetic'

const bank = syntheticBank('loops', 8, { secondary: 0.3 })
const AREAS = bank.areas.map(({ id }) => id)

const requests: fc.Arbitrary<LoopRequest> = fc
  .array(
    fc.record({
      minutes: fc.constantFrom(30, 45, 60, 75),
      areas: fc.uniqueArray(fc.constantFrom(...AREAS), { minLength: 2, maxLength: 5 }),
    }),
    { minLength: 2, maxLength: 4 },
  )
  .chain((rounds) => {
    const named = [...new Set(rounds.flatMap(({ areas }) => areas))]
    const times = (area: string) => rounds.filter(({ areas }) => areas.includes(area)).length
    return fc.record({
      rounds: fc.constant(rounds.map((round, index) => ({ ...round, name: `round ${index}` }))),
      coverage: fc
        .subarray(named, { maxLength: 3 })
        .chain((areas) =>
          fc
            .tuple(...areas.map((area) => fc.integer({ min: 1, max: times(area) })))
            .map((counts) => Object.fromEntries(areas.map((area, index) => [area, { rounds: counts[index] ?? 1 }]))),
        ),
      credit: fc.constantFrom('primary' as const, 'split' as const),
      seed: fc.string(),
    })
  })

const idsOf = (plan: Loop['rounds'][number]['plan']) => (plan?.items ?? []).map(({ question }) => question.id)

function conflictOf(request: LoopRequest): ImpossiblePlanError {
  try {
    buildLoop(bank, request)
  } catch (error) {
    if (error instanceof ImpossiblePlanError) return error
  }
  throw new Error('expected to be impossible')
}

function expectSound(loop: Loop, request: LoopRequest, of: typeof bank): void {
  const ids = loop.rounds.flatMap(({ plan }) => idsOf(plan))
  expect(new Set(ids).size).toBe(ids.length)
  for (const id of ids) for (const enemy of of.enemiesOf(id)) expect(ids).not.toContain(enemy)
  for (const { name, plan } of loop.rounds) {
    expect(plan?.minutes).toBe(request.rounds.find((round) => round.name === name)?.minutes)
    expect(plan?.items.length).toBeGreaterThan(0)
  }
  const isSplit = request.credit === 'split'
  for (const [area, requirement] of Object.entries(request.coverage ?? {})) {
    const rounds = loop.rounds.filter(({ plan }) =>
      plan?.items.some(({ question: { areas } }) => (isSplit ? areas.includes(area) : areas[0] === area)),
    )
    expect(rounds.length).toBeGreaterThanOrEqual(requirement?.rounds ?? 1)
    expect(loop.coverage.find((row) => row.area === area)).toMatchObject({
      rounds: rounds.map(({ name }) => name),
      requiredRounds: requirement?.rounds ?? 1,
    })
  }
  expect(loop.bound).toBeLessThanOrEqual(loop.objective + 1e-12)
  expect(loop.gap).toBeCloseTo(loop.objective - loop.bound, 12)
}

/** Every round's request, after a trip through JSON, keeps out what the other rounds hold and no more, and gives a round beside these. */
function expectBeside(loop: Loop, of: typeof bank): void {
  const { rounds, request } = JSON.parse(JSON.stringify(loop)) as Loop
  for (const [index, { name, plan }] of rounds.entries()) {
    if (plan === undefined) continue
    const others = rounds.flatMap((other) => (other.name === name ? [] : idsOf(other.plan)))
    const held = new Set(others.flatMap((id) => [id, ...of.enemiesOf(id)]))
    expect(new Set(plan.request.ineligible?.['other-plans'])).toEqual(held)
    const asked = request.rounds[index]
    expect(plan.request.limits).toEqual(asked?.questions === 'none' ? undefined : asked?.limits)
    for (const id of idsOf(buildPlan(of, plan.request))) expect(held).not.toContain(id)
  }
}

/** Every round's request, after a trip through JSON, gives the round again. */
function expectRepeatable(loop: Loop, of: typeof bank): void {
  const { rounds } = JSON.parse(JSON.stringify(loop)) as Loop
  for (const { plan } of rounds) {
    if (plan === undefined) continue
    expect(idsOf(buildPlan(of, plan.request))).toEqual(idsOf(plan))
  }
}

describe('a loop', () => {
  test('repeats no question and no enemy, covers what it must, and comes out the same again', () => {
    let made = 0
    fc.assert(
      fc.property(requests, (request) => {
        let loop: Loop
        try {
          loop = buildLoop(bank, request)
        } catch (error) {
          expect(error).toBeInstanceOf(ImpossiblePlanError)
          expect((error as ImpossiblePlanError).conflict.length).toBeGreaterThan(0)
          return
        }
        made++
        expectSound(loop, request, bank)
        expectBeside(loop, bank)
        expect(buildLoop(bank, JSON.parse(JSON.stringify(loop.request)))).toEqual(loop)
      }),
      { numRuns: runs(10), seed: 4 },
    )
    expect(made).toBeGreaterThan(0.8 * runs(10))
  })

  test.each(Object.entries(loops))('ready-made: %s', (_, request) => {
    for (const seed of ['ready', 'steady', 'go']) {
      const loop = buildLoop(shipped, { ...request, seed })
      expectSound(loop as Loop, request as LoopRequest, shipped as unknown as typeof bank)
      expectRepeatable(loop as Loop, shipped as unknown as typeof bank)
      expect(loop.gap).toBeLessThan(0.03)
    }
  })

  test('varies with the seed, and can be had strictly', () => {
    const request = { rounds: ['a', 'b'].map((name) => ({ name, minutes: 45, areas: AREAS.slice(0, 3) })) }
    const made = Array.from({ length: 8 }, (_, seed) => buildLoop(bank, { ...request, seed: String(seed) }))
    expect(
      new Set(made.map(({ rounds }) => JSON.stringify(rounds.map(({ plan }) => idsOf(plan))))).size,
    ).toBeGreaterThan(3)
    const strict = buildLoop(bank, { ...request, variety: 0 })
    for (const loop of made) expect(loop.objective).toBeLessThanOrEqual(strict.objective + 0.02 + 1e-9)
  })

  test('of very long rounds, which do not settle, keeps them apart nevertheless', () => {
    const rounds = ['a', 'b', 'c', 'd', 'e', 'f'].map((name) => ({ name, minutes: 480 }))
    const loop = buildLoop(bank, { rounds })
    expectBeside(loop, bank)
    expect(loop.optimal).toBe(false)
  })

  test('with a history keeps out what the candidate was asked, and holds no history', () => {
    const asked = bank.questions.slice(0, 30).map(({ id }) => ({ id, candidate: 'ada' }))
    const used = bank.questions.slice(30, 60).map(({ id }) => ({ id, candidate: 'bob' }))
    const rounds = ['a', 'b'].map((name) => ({ name, minutes: 45, areas: AREAS.slice(0, 6) }))
    const loop = buildLoop(bank, { rounds, history: [...asked, ...used], candidate: 'ada' })
    const ids = loop.rounds.flatMap(({ plan }) => idsOf(plan))
    for (const { id } of asked) expect(ids).not.toContain(id)
    expectBeside(loop, bank)
    expect(JSON.stringify(loop)).not.toContain('bob')
    expect(loop.request.ineligible?.history).toEqual(expect.arrayContaining(asked.map(({ id }) => id)))
    const own = buildLoop(bank, {
      rounds: rounds.map((round, index) => (index === 0 ? { ...round, candidate: 'bob' } : round)),
      history: [...asked, ...used],
      candidate: 'ada',
    })
    for (const { id } of used) expect(idsOf(own.rounds[0]?.plan)).not.toContain(id)
    for (const { id } of asked) expect(idsOf(own.rounds[1]?.plan)).not.toContain(id)
  })

  test('honors what a round has of its own: seed, exposure, day', () => {
    const round = { name: 'a', minutes: 45, areas: AREAS.slice(0, 3) }
    const seeded = buildLoop(bank, { rounds: [{ ...round, seed: 'its own' }], seed: 'of the loop' })
    expect(idsOf(seeded.rounds[0]?.plan)).toEqual(
      idsOf(buildPlan(bank, { minutes: 45, areas: round.areas, seed: 'its own' })),
    )
    const id = idsOf(seeded.rounds[0]?.plan)[0] ?? ''
    const history = [{ id, date: '2026-11-20' }]
    const exposed = { ...round, seed: 'its own', maxExposure: { maxUses: 1, days: 10 }, on: '2026-11-25' }
    expect(idsOf(buildLoop(bank, { rounds: [exposed], history }).rounds[0]?.plan)).not.toContain(id)
    const later = { ...exposed, on: '2026-12-25' }
    const rested = buildLoop(bank, { rounds: [later], history }).rounds[0]?.plan
    expect(rested?.request.ineligible).toBeUndefined()
  })

  test('leaves included questions to the round that includes them', () => {
    const id = bank.filter({ areas: ['statistics'] })[0]?.id ?? ''
    const loop = buildLoop(bank, {
      rounds: [
        { name: 'first', minutes: 60, areas: ['statistics'] },
        { name: 'second', minutes: 60, areas: ['statistics'], include: [id] },
      ],
    })
    expect(idsOf(loop.rounds[0]?.plan)).not.toContain(id)
    expect(idsOf(loop.rounds[1]?.plan)).toContain(id)
  })

  test('has rounds without questions, interviewers, and what is sent ahead', () => {
    const open = {
      name: 'values',
      minutes: 30,
      questions: 'none',
      brief: 'How we work.',
      interviewers: [
        { name: 'Ada', as: 'lead' },
        { role: 'recruiter', as: 'shadow' },
      ],
      sendAhead: ['Our handbook.'],
    } as const
    const depth = {
      name: 'depth',
      minutes: 45,
      areas: ['statistics'],
      brief: 'Statistics in depth.',
      sendAhead: ['A paper.'],
    }
    const loop = buildLoop(bank, { rounds: [open, depth], coverage: { statistics: {} } })
    const { questions: _, ...shown } = open
    expect(loop.rounds[0]).toEqual(shown)
    expect(loop.rounds[1]).toMatchObject({ name: 'depth', minutes: 45, brief: depth.brief, sendAhead: depth.sendAhead })
    expect(loop.coverage).toContainEqual(expect.objectContaining({ area: 'statistics', rounds: ['depth'] }))
    const bare = buildLoop(bank, { rounds: [open] })
    expect(bare).toMatchObject({ objective: 0, bound: 0, gap: 0, optimal: true, coverage: [] })
  })

  test('is found where planning one round after the other would miss it, whatever the order', () => {
    const tiny = createBank(seniorMlEngineer, [
      setOf('tiny', [question('q1', { kind: 'coding', minutes: 20 }), question('q2'), question('q3')]),
    ])
    const rounds = [
      { name: 'a', minutes: 30, filter: { ids: ['q1', 'q2'] } },
      {
        name: 'b',
        minutes: 30,
        filter: { ids: ['q1', 'q3'] },
        limits: { kinds: { coding: { questions: { min: 1 } } } },
      },
    ]
    for (const order of [rounds, [...rounds].reverse()]) {
      const loop = buildLoop(tiny, { rounds: order })
      expect(loop.rounds.find(({ name }) => name === 'a')?.plan?.items.map((item) => item.question.id)).toEqual(['q2'])
      expect(idsOf(loop.rounds.find(({ name }) => name === 'b')?.plan)).toContain('q1')
    }
  })

  test('of one to five rounds on a single area is possible wherever there are so many questions', () => {
    const few = syntheticBank('areas', 4)
    for (const area of AREAS) {
      const own = few.questions.filter((one) => one.areas[0] === area && one.minutes <= 50)
      const friends = own.filter(({ id }) => !few.enemiesOf(id).some((enemy) => few.get(enemy).areas[0] === area))
      for (const count of [1, 2, 3, 4, 5]) {
        const rounds = Array.from({ length: count }, (_, index) => ({ name: `r${index}`, minutes: 60, areas: [area] }))
        const build = () => buildLoop(few, { rounds })
        if (count <= friends.length) expect(build().rounds).toHaveLength(count)
        else if (count > own.length) expect(build).toThrow(ImpossiblePlanError)
      }
    }
  })

  test('covers areas by as many questions in as many rounds as asked for, as a list or a map', () => {
    const rounds = [1, 2, 3].map((number) => ({ name: `round ${number}`, minutes: 45 }))
    const covering = (loop: Loop, area: string, questions: number) =>
      loop.rounds.filter(
        ({ plan }) => (plan?.items ?? []).filter(({ question }) => question.areas[0] === area).length >= questions,
      ).length
    const [one = '', two = ''] = AREAS
    const listed = buildLoop(bank, { rounds, coverage: [one, two], seed: 'list' })
    expect(covering(listed, one, 1)).toBeGreaterThanOrEqual(1)
    expect(covering(listed, two, 1)).toBeGreaterThanOrEqual(1)
    const mapped = buildLoop(bank, { rounds, coverage: { [one]: { rounds: 2, questions: 2 }, [two]: {} }, seed: 'map' })
    expect(covering(mapped, one, 2)).toBeGreaterThanOrEqual(2)
    const row = mapped.coverage.find(({ area }) => area === one)
    expect(row).toMatchObject({ requiredRounds: 2 })
    expect(row?.rounds).toHaveLength(covering(mapped, one, 2))
    for (const { plan } of mapped.rounds) expect(buildPlan(bank, plan?.request ?? { minutes: 10 })).toEqual(plan)
    const impossible = conflictOf({ rounds, coverage: { [one]: { rounds: 3, questions: 8 } } })
    expect(impossible.conflict.map(({ path }) => path)).toContain(`coverage.${one}`)
    expect(impossible.relaxations.flatMap(({ changes }) => changes.map(({ path }) => path))).toContainEqual(
      expect.stringMatching(/^coverage\.\S+\.(?:rounds|questions)$/),
    )
  })

  test('is refused when malformed, with the path of the round and the nearest name', () => {
    const round = { name: 'one', minutes: 45, areas: ['statistics'] }
    const refused = (request: unknown) => expect(() => buildLoop(bank, request as LoopRequest))
    refused({ rounds: [round], coverage: { programing: {} } }).toThrow(
      /coverage\.programing[\s\S]*Did you mean "programming"/,
    )
    refused({ rounds: [round, round] }).toThrow(/rounds\[1\]\.name: expected a name of its own for each round/)
    refused({ rounds: [] }).toThrow(/rounds/)
    refused({ rounds: [{ ...round, areas: ['statistcs'] }] }).toThrow(
      /rounds\[0\]\.areas\[0\]. Did you mean "statistics"/,
    )
    refused({ rounds: [{ ...round, minuts: 30 }] }).toThrow(/rounds\[0\]\.minuts[\s\S]*Did you mean "minutes"/)
    refused({ rounds: [{ ...round, openingMinutes: 60 }] }).toThrow(/rounds\[0\]\.openingMinutes/)
    refused({ rounds: [{ ...round, maxExposure: { maxUses: 1, days: 3 } }] }).toThrow(/rounds\[0\]\.on/)
    refused({ rounds: [{ name: 'x', minutes: 30, questions: 'none' }] }).toThrow(/rounds\[0\]\.brief/)
    refused({ rounds: [{ ...round, interviewers: [{ as: 'lead' }] }] }).toThrow(
      /rounds\[0\]\.interviewers\[0\]: expected a name or a role/,
    )
    expect(() => buildLoop(bank, { rounds: [round] }, { exakt: 1 } as never)).toThrow(/exakt/)
  })
})
