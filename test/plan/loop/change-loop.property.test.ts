import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { PlanChange } from '../../../src/plan/change/change'
import { buildLoop } from '../../../src/plan/loop/build-loop'
import { changeLoop } from '../../../src/plan/loop/change-loop'
import type { Loop } from '../../../src/plan/loop/loop'
import { runs } from '../../support/runs'
import { syntheticBank } from '../../support/synthetic'

const bank = syntheticBank('changed loops', 6)
const AREAS = bank.areas.map(({ id }) => id)

/** A change in numbers, which say what they mean once the loop is known. */
const draws = fc.record({
  kind: fc.constantFrom('replace', 'swap', 'shorten', 'extend', 'replan', 'refuse'),
  round: fc.nat(9),
  item: fc.nat(9),
  other: fc.nat(200),
  asked: fc.nat(2),
  minutes: fc.integer({ min: 0, max: 30 }),
})
type Draw = typeof draws extends fc.Arbitrary<infer T> ? T : never

const requests = fc.record({
  rounds: fc.integer({ min: 2, max: 4 }).chain((count) =>
    fc.tuple(
      ...Array.from({ length: count }, (_, index) =>
        fc.record({
          name: fc.constant(`round ${index}`),
          minutes: fc.constantFrom(30, 45, 60),
          areas: fc.uniqueArray(fc.constantFrom(...AREAS.slice(0, 4)), { minLength: 2, maxLength: 3 }),
          credit: fc.constantFrom('primary' as const, 'split' as const),
        }),
      ),
    ),
  ),
  seed: fc.string(),
})

function idsOf(loop: Loop): string[] {
  return loop.rounds.flatMap(({ plan }) => (plan?.items ?? []).map(({ question }) => question.id))
}

function changeOf(loop: Loop, draw: Draw): { round: string; change: PlanChange } | undefined {
  const round = loop.rounds[draw.round % loop.rounds.length]
  const plan = round?.plan
  if (round === undefined || plan === undefined) return undefined
  const asked = plan.items.slice(0, plan.progress.asked.length + draw.asked).map(({ question }) => question.id)
  const open = plan.items.slice(asked.length)
  const id = open[draw.item % Math.max(1, open.length)]?.question.id
  const told = { asked: asked.slice(0, -1) }
  switch (draw.kind) {
    case 'replace':
      return id === undefined ? undefined : { round: round.name, change: { change: 'replace', id, ...told } }
    case 'swap': {
      const free = bank.questions.filter((one) => !idsOf(loop).includes(one.id))
      const other = free[draw.other % free.length]?.id
      return id === undefined || other === undefined
        ? undefined
        : { round: round.name, change: { change: 'swap', id, with: other, ...told } }
    }
    case 'shorten':
      return {
        round: round.name,
        change: { change: 'shorten', minutes: Math.max(10, plan.minutes - draw.minutes), ...told },
      }
    case 'extend':
      return { round: round.name, change: { change: 'extend', minutes: plan.minutes + draw.minutes, ...told } }
    case 'refuse': {
      const refused = id === undefined || asked.includes(id) ? [] : [id]
      return { round: round.name, change: { change: 'replan', refused, ...told } }
    }
    default:
      return { round: round.name, change: { change: 'replan', ...told } }
  }
}

function expectSound(loop: Loop): void {
  const ids = idsOf(loop)
  expect(new Set(ids).size).toBe(ids.length)
  for (const id of ids) for (const enemy of bank.enemiesOf(id)) expect(ids).not.toContain(enemy)
  for (const { area, rounds, questions, requiredRounds } of loop.coverage) {
    const covering = loop.rounds.filter(({ plan }, index) => {
      const asked = loop.request.rounds[index]
      const isSplit = asked !== undefined && asked.questions !== 'none' && asked.credit === 'split'
      return plan?.items.some(({ question }) => (isSplit ? question.areas.includes(area) : question.areas[0] === area))
    })
    expect(rounds).toEqual(covering.map(({ name }) => name))
    expect(questions > 0 || requiredRounds > 0).toBe(true)
  }
  expect(loop.bound).toBeLessThanOrEqual(loop.objective + 1e-12)
  expect(loop.gap).toBeCloseTo(loop.objective - loop.bound, 12)
}

describe('changes of a loop', () => {
  test('in any order, with trips through JSON, leave nothing twice, no enemies and a true account', () => {
    let applied = 0
    let refused = 0
    fc.assert(
      fc.property(requests, fc.array(draws, { maxLength: 12 }), (request, sequence) => {
        const required = request.rounds[0]?.areas[0] ?? ''
        let loop: Loop = buildLoop(bank, { ...request, coverage: { [required]: {} } })
        for (const draw of sequence) {
          const step = changeOf(loop, draw)
          if (step === undefined) continue
          const stored = JSON.parse(JSON.stringify(loop)) as Loop
          let next: Loop
          try {
            next = changeLoop(bank, stored, step.round, step.change)
          } catch (error) {
            // A question that the swap may not take.
            expect((error as { code: string }).code).toBe('INVALID_INPUT')
            expect(step.change.change).toBe('swap')
            refused++
            continue
          }
          applied++
          expectSound(next)
          for (const [index, { name, plan }] of next.rounds.entries()) {
            if (name !== step.round) expect(plan).toEqual(stored.rounds[index]?.plan)
            const before = stored.rounds[index]?.plan?.progress
            expect(plan?.progress.asked.slice(0, before?.asked.length)).toEqual(before?.asked)
          }
          const row = next.coverage.find(({ area }) => area === required)
          const was = loop.coverage.find(({ area }) => area === required)
          const notes = next.rounds.flatMap(({ plan }) => plan?.notes ?? [])
          if (row?.rounds.length === 0 && was?.rounds.length !== 0)
            expect(notes.some((note) => note.startsWith(`coverage.${required} `))).toBe(true)
          expect(changeLoop(bank, next, step.round, step.change)).toEqual(next)
          expect(next.request).toEqual(stored.request)
          loop = next
        }
      }),
      { numRuns: runs(10), seed: 7 },
    )
    expect(applied).toBeGreaterThan(runs(25))
    expect(refused).toBeLessThan(applied)
  })

  test('keep an area covered that only the changed round covers', () => {
    const rounds = [
      { name: 'one', minutes: 45, areas: ['statistics', 'programming'] },
      { name: 'two', minutes: 45, areas: ['communication', 'programming'] },
    ]
    const loop = buildLoop(bank, { rounds, coverage: { statistics: {} } })
    const only = loop.rounds[0]?.plan?.items.filter(({ question }) => question.areas[0] === 'statistics') ?? []
    const changed = only.reduce<Loop>(
      (now, { question }) => changeLoop(bank, now, 'one', { change: 'replace', id: question.id }),
      loop,
    )
    expect(changed.coverage.find(({ area }) => area === 'statistics')?.rounds).toEqual(['one'])
  })

  test('are refused for rounds that there are not, or that have no questions', () => {
    const loop = buildLoop(bank, {
      rounds: [
        { name: 'screen', minutes: 30, questions: 'none', brief: 'Logistics.' },
        { name: 'depth', minutes: 45, areas: ['statistics', 'programming'] },
      ],
    })
    const change: PlanChange = { change: 'replan' }
    expect(() => changeLoop(bank, loop, 'dept', change)).toThrow(
      /the name of a round of the loop[\s\S]*Did you mean "depth"/,
    )
    expect(() => changeLoop(bank, loop, 'screen', change)).toThrow(/a round with questions/)
    expect(() => changeLoop(bank, loop, 'depth', { change: 'shuffle' } as never)).toThrow(/change/)
    expect(() => changeLoop(bank, {} as never, 'depth', change)).toThrow(/loop/)
  })
})
