import { describe, expect, test } from 'vitest'
import { ImpossiblePlanError } from '../../../src/errors/impossible-plan-error'
import { buildLoop } from '../../../src/plan/loop/build-loop'
import { buildParallelLoops } from '../../../src/plan/loop/build-parallel-loops'
import type { Loop, LoopRequest } from '../../../src/plan/loop/loop'
import { syntheticBank } from '../../support/synthetic'

const bank = syntheticBank('parallel loops', 12)
const rounds = [
  { name: 'values', minutes: 30, questions: 'none', brief: 'How we work.' },
  { name: 'screen', minutes: 30, areas: ['statistics', 'communication'] },
  { name: 'depth', minutes: 60, areas: ['statistics', 'programming', 'model-development'] },
] satisfies LoopRequest['rounds']
const request: LoopRequest = { rounds, coverage: { statistics: { rounds: 2 } }, seed: 'spring' }
const idsOf = ({ rounds }: Loop) => rounds.flatMap(({ plan }) => (plan?.items ?? []).map(({ question }) => question.id))

describe('loops for several candidates', () => {
  test('share nothing, keep every promise, are near each other, and can be built again one by one', () => {
    const { loops, report, objective, bound } = buildParallelLoops(bank, request, { loops: 3 })
    const all = loops.flatMap(idsOf)
    expect(new Set(all).size).toBe(all.length)
    expect(report.overlap).toBe(0)
    for (const loop of loops) {
      for (const id of idsOf(loop)) for (const enemy of bank.enemiesOf(id)) expect(idsOf(loop)).not.toContain(enemy)
      expect(loop.coverage.find(({ area }) => area === 'statistics')?.rounds).toEqual(['screen', 'depth'])
      expect(buildLoop(bank, JSON.parse(JSON.stringify(loop.request)))).toEqual(loop)
    }
    expect(objective).toBe(Math.max(...loops.map((loop) => loop.objective)))
    expect(bound).toBeLessThanOrEqual(objective)
    expect(objective - Math.min(...loops.map((loop) => loop.objective))).toBeLessThan(0.05)
  })

  test('are reported on truly, by round and in all', () => {
    const { loops, report } = buildParallelLoops(bank, request, { loops: 2 })
    expect(report.rounds.map(({ name }) => name)).toEqual(['screen', 'depth'])
    const minutes = loops.map(({ rounds }) =>
      rounds.reduce((sum, { plan }) => sum + (plan?.balance.time.minutes ?? 0), 0),
    )
    expect([report.minutes.min, report.minutes.max]).toEqual([Math.min(...minutes), Math.max(...minutes)])
    const hard = loops.map(({ rounds }) =>
      rounds.reduce(
        (sum, { plan }) => sum + (plan?.balance.difficulties.find(({ name }) => name === 'hard')?.minutes ?? 0),
        0,
      ),
    )
    expect(report.difficulties.find(({ name }) => name === 'hard')).toMatchObject({
      min: Math.min(...hard),
      max: Math.max(...hard),
    })
  })

  test('may share as many as allowed where there are too few', () => {
    const few = syntheticBank('few', 3)
    const tight: LoopRequest = {
      rounds: [{ name: 'a', minutes: 60, areas: ['statistics'], limits: { questions: { min: 2 } } }],
    }
    expect(() => buildParallelLoops(few, tight, { loops: 2 })).toThrow(ImpossiblePlanError)
    const { report } = buildParallelLoops(few, tight, { loops: 2, overlap: 1 })
    expect(report.overlap).toBe(1)
  })

  test('are impossible for a reason, with a way out', () => {
    const one: LoopRequest = {
      rounds: [{ name: 'a', minutes: 60, areas: ['statistics'], limits: { questions: { min: 4 } } }],
    }
    try {
      buildParallelLoops(bank, one, { loops: 5 })
      expect.unreachable()
    } catch (error) {
      const { conflict, relaxations } = error as ImpossiblePlanError
      expect(conflict.map(({ path }) => path)).toEqual(
        expect.arrayContaining(['loops', 'rounds[0].limits.questions.min']),
      )
      const fewer = relaxations.flatMap(({ changes }) => changes).find(({ path }) => path === 'loops')
      expect(buildParallelLoops(bank, one, { loops: fewer?.to as number }).loops).toHaveLength(fewer?.to as number)
    }
    expect(() => buildParallelLoops(bank, one, { loops: 1 })).toThrow(/loops/)
    expect(() => buildParallelLoops(bank, one, { loops: 2, overlaps: 1 } as never)).toThrow(/Did you mean "overlap"/)
  })
})
