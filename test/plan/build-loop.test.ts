import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { loops, bank as shipped } from '../../src/index'
import { ImpossiblePlanError } from '../../src/errors/impossible-plan-error'
import { buildLoop } from '../../src/plan/loop/build-loop'
import type { Loop, LoopRequest } from '../../src/plan/loop/loop'
import { syntheticBank } from '../support/synthetic'

const bank = syntheticBank('loops', 8)
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
      seed: fc.string(),
    })
  })

function expectSound(loop: Loop, request: LoopRequest): void {
  const ids = loop.rounds.flatMap(({ plan }) => plan.items.map(({ question }) => question.id))
  expect(new Set(ids).size).toBe(ids.length)
  for (const { name, plan } of loop.rounds) {
    const wanted = request.rounds.find((round) => round.name === name)
    expect(plan.minutes).toBe(wanted?.minutes)
    const minutes = plan.items.reduce((sum, item) => sum + item.minutes, 0)
    expect(minutes).toBeLessThanOrEqual(plan.minutes - plan.openingMinutes - plan.closingMinutes)
    expect(plan.items.length).toBeGreaterThan(0)
  }
  for (const [area, promise] of Object.entries(request.coverage ?? {})) {
    const rounds = loop.rounds.filter(({ plan }) => plan.items.some(({ question }) => question.areas[0] === area))
    expect(rounds.length).toBeGreaterThanOrEqual(promise?.rounds ?? 1)
    expect(loop.coverage.find((row) => row.area === area)?.rounds).toEqual(rounds.map(({ name }) => name))
  }
  expect(loop.bound).toBeLessThanOrEqual(loop.objective + 1e-12)
}

function expectNoEnemies(loop: Loop, of: { enemiesOf(id: string): readonly string[] }): void {
  const ids = loop.rounds.flatMap(({ plan }) => plan.items.map(({ question }) => question.id))
  for (const id of ids) for (const enemy of of.enemiesOf(id)) expect(ids).not.toContain(enemy)
}

describe('a loop', () => {
  test('repeats no question and no enemy, keeps its promises, and comes out the same again', () => {
    let made = 0
    fc.assert(
      fc.property(requests, (request) => {
        let loop: Loop
        try {
          loop = buildLoop(bank, request)
        } catch (error) {
          expect(error).toBeInstanceOf(ImpossiblePlanError)
          return
        }
        made++
        expectSound(loop, request)
        expectNoEnemies(loop, bank)
        expect(buildLoop(bank, request)).toEqual(loop)
      }),
      { numRuns: 25, seed: 4 },
    )
    expect(made).toBeGreaterThan(20)
  })

  test.each(Object.entries(loops))('ready-made: %s', (_, request) => {
    const loop = buildLoop(shipped, { ...request, seed: 'ready' })
    expectSound(loop, request as LoopRequest)
    expectNoEnemies(loop, shipped)
    expect(loop.objective - loop.bound).toBeLessThan(0.02)
  })

  test('leaves included questions to the round that includes them', () => {
    const id = bank.filter({ areas: ['statistics'] })[0]?.id ?? ''
    const loop = buildLoop(bank, {
      rounds: [
        { name: 'first', minutes: 60, areas: ['statistics'] },
        { name: 'second', minutes: 60, areas: ['statistics'], include: [id] },
      ],
    })
    expect(loop.rounds[0]?.plan.items.map(({ question }) => question.id)).not.toContain(id)
    expect(loop.rounds[1]?.plan.items.map(({ question }) => question.id)).toContain(id)
  })

  test('says which promise cannot be kept, and refuses malformed requests', () => {
    const rounds = [{ name: 'one', minutes: 45, areas: ['statistics'] }] as const
    expect(() => buildLoop(bank, { rounds, coverage: { programming: {} } })).toThrow(
      /1 round with a question of area "programming"[\s\S]*coverage\.programming/,
    )
    expect(() => buildLoop(bank, { rounds, coverage: { programing: {} } })).toThrow(/Did you mean "programming"/)
    expect(() => buildLoop(bank, { rounds: [...rounds, ...rounds] })).toThrow(/a name of its own for each round/)
    expect(() => buildLoop(bank, { rounds: [] })).toThrow(/rounds/)
    expect(() => buildLoop(bank, { rounds: [{ name: 'one', minutes: 45, areas: ['statistcs'] }] })).toThrow(
      /Did you mean "statistics"/,
    )
  })

  test('gives a round a request that keeps off the other rounds', () => {
    const request = { rounds: ['a', 'b'].map((name) => ({ name, minutes: 45, areas: ['statistics', 'programming'] })) }
    const [first, second] = buildLoop(bank, request).rounds
    const others = second?.plan.items.map(({ question }) => question.id) ?? []
    expect(first?.plan.request.exclude).toEqual(expect.arrayContaining(others))
  })
})
