import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ImpossiblePlanError } from '../../../src/errors/impossible-plan-error'
import { buildLoop } from '../../../src/plan/loop/build-loop'
import { runs } from '../../support/runs'
import { applyRelaxation } from '../oracle/apply-relaxation'
import { canBeHad, constraintsOf, tinyBanks, tinyLoops } from './tiny-loops'

describe('a loop that is called impossible', () => {
  test('is so exactly where trying every choice finds none; its conflict is irreducible, its relaxations suffice', () => {
    const counts = { possible: 0, impossible: 0, relaxations: 0 }
    fc.assert(
      fc.property(tinyBanks, tinyLoops, (bank, request) => {
        const isPossible = canBeHad(bank, request, new Set())
        let error: unknown
        try {
          buildLoop(bank, request)
        } catch (thrown) {
          error = thrown
        }
        if (error === undefined) {
          counts.possible++
          expect(isPossible).toBe(true)
          return
        }
        expect(error).toBeInstanceOf(ImpossiblePlanError)
        expect(isPossible).toBe(false)
        counts.impossible++
        const { conflict, relaxations } = error as ImpossiblePlanError
        const keys = conflict.map(({ code, path }) => (path === '' ? code : path))
        const all = constraintsOf(request)
        if (keys.join() !== 'bank') {
          expect(all).toEqual(expect.arrayContaining(keys))
          const others = all.filter((key) => !keys.includes(key))
          expect([
            keys,
            bank.questions.map((q) => [q.areas[0], q.kind, q.minutes, bank.enemiesOf(q.id)]),
            canBeHad(bank, request, new Set(others)),
          ]).toEqual([keys, expect.anything(), false])
          for (const key of keys) expect([key, canBeHad(bank, request, new Set([...others, key]))]).toEqual([key, true])
        }
        for (const relaxation of relaxations) {
          counts.relaxations++
          expect(buildLoop(bank, applyRelaxation(request, relaxation)).rounds).toHaveLength(request.rounds.length)
        }
        for (const key of keys.filter((one) => one.includes('.') && !one.endsWith('.minutes')))
          if (canBeHad(bank, request, new Set([key])))
            expect(relaxations.some((one) => one.keys.includes(key))).toBe(true)
      }),
      { numRuns: runs(50), seed: 11 },
    )
    expect(counts.possible).toBeGreaterThan(runs(50) / 6)
    expect(counts.impossible).toBeGreaterThan(runs(50) / 6)
    expect(counts.relaxations).toBeGreaterThan(25)
  })
})
