import { expect, test } from 'vitest'
import { ImpossiblePlanError } from '../../../src/errors/impossible-plan-error'
import { loops, bank as shipped } from '../../../src/index'
import { buildLoop } from '../../../src/plan/loop/build-loop'
import type { LoopRequest } from '../../../src/plan/loop/loop'
import { buildPlan } from '../../../src/plan/single/build-plan'
import { oracleCount } from '../../support/runs'
import { syntheticBank } from '../../support/synthetic'
import { quantile } from '../oracle/compare'
import { compareLoops, isPossible } from './loop-oracle'

const MINUTES = 60_000
const COUNT = oracleCount(8, 50)
const report = (name: string, measured: object) =>
  process.stdout.write(`${name} ${JSON.stringify(measured, null, 2)}\n`)

test('buildLoop comes within 2 % of HiGHS on loops of five rounds', { timeout: 60 * MINUTES }, () => {
  const results = compareLoops(100, COUNT, 30)
  const gaps = results.map(({ gap }) => gap)
  report('loops', {
    loops: results.length,
    asGood: gaps.filter((gap) => gap < 1e-9).length,
    medianGap: quantile(gaps, 0.5),
    worstGap: Math.max(...gaps),
    provenByHighs: results.filter(({ provenByHighs }) => provenByHighs).length,
    medianMilliseconds: quantile(
      results.map(({ ours }) => ours),
      0.5,
    ),
    medianMillisecondsHighs: quantile(
      results.map(({ theirs }) => theirs),
      0.5,
    ),
  })
  for (const { gap, boundBroken } of results) {
    expect(gap).toBeLessThanOrEqual(0.02)
    expect(boundBroken).toBe(false)
  }
})

test('one to five rounds on every single area: possible exactly where HiGHS finds a loop', {
  timeout: 60 * MINUTES,
}, () => {
  const banks = [2, 3, 4].map((perArea) => syntheticBank(`areas ${perArea}`, perArea))
  const counts = { possible: 0, impossible: 0 }
  const wrong: string[] = []
  for (const [index, bank] of banks.entries())
    for (const { id } of bank.areas)
      for (const count of [1, 2, 3, 4, 5]) {
        const rounds = Array.from({ length: count }, (_, round) => ({ name: `r${round}`, minutes: 60, areas: [id] }))
        let isFound = true
        try {
          buildLoop(bank, { rounds })
        } catch (error) {
          expect(error).toBeInstanceOf(ImpossiblePlanError)
          isFound = false
        }
        counts[isFound ? 'possible' : 'impossible']++
        if (isPossible(bank, { rounds }, 20) !== isFound) wrong.push(`${index} ${id} ${count}`)
      }
  report('rounds on one area', counts)
  expect(wrong).toEqual([])
})

test('requests of nearly all rounds give these again on 60 seeds of the on-site loop', {
  timeout: 60 * MINUTES,
}, () => {
  const measured = { rounds: 0, again: 0 }
  const milliseconds: number[] = []
  for (let seed = 0; seed < 60; seed++) {
    const started = performance.now()
    const loop = buildLoop(shipped, { ...loops.onsite, seed: `candidate ${seed}` })
    milliseconds.push(performance.now() - started)
    for (const { plan } of loop.rounds) {
      if (plan === undefined) continue
      measured.rounds++
      const again = buildPlan(shipped as never, JSON.parse(JSON.stringify(plan.request)))
      const ids = (of: typeof plan) => of.items.map(({ question }) => question.id).join()
      if (ids(again as never) === ids(plan)) measured.again++
    }
  }
  expect(measured.again).toBeGreaterThan(0.95 * measured.rounds)
  report('on-site', {
    ...measured,
    milliseconds: [0.5, 0.95, 1].map((share) => Math.round(quantile(milliseconds, share))),
  })
})

test('the longest loops take less than 3 s', { timeout: 10 * MINUTES }, () => {
  const loop = (count: number, minutes: number): LoopRequest => ({
    rounds: Array.from({ length: count }, (_, round) => ({ name: `r${round}`, minutes })),
  })
  const milliseconds = Object.fromEntries(
    (
      [
        [10, 120],
        [10, 240],
        [10, 480],
      ] as const
    ).map(([count, minutes]) => {
      const started = performance.now()
      buildLoop(shipped as never, loop(count, minutes))
      return [`${count} x ${minutes}`, Math.round(performance.now() - started)]
    }),
  )
  report('long loops', milliseconds)
})
