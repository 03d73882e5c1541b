import loadHighs from 'highs'
import { expect, test } from 'vitest'
import { buildLoop } from '../../src/plan/build-loop'
import { buildPlan } from '../../src/plan/build-plan'
import { improveExactly } from '../../src/plan/exact'
import type { Problem } from '../../src/plan/solver/problem'
import { syntheticBank } from '../support/synthetic'

const highs = await loadHighs()
const bank = syntheticBank('exact', 6)

test('HiGHS proves what our solver leaves open', () => {
  let open = 0
  for (let number = 0; open < 2 && number < 12; number++) {
    const request = { minutes: 150, seed: String(number), kinds: { coding: 1, behavioral: 2, problem: 3 } }
    const ours = buildPlan(bank, request)
    if (ours.optimal) continue
    open++
    const exact = buildPlan(bank, request, { exact: { highs, seconds: 120 } })
    expect(exact.optimal).toBe(true)
    expect(exact.objective).toBeLessThanOrEqual(ours.objective + 1e-12)
    expect(exact.objective).toBeGreaterThanOrEqual(ours.bound - 1e-9)
  }
  expect(open).toBe(2)
})

test('what is proven already is left alone', () => {
  const solver = {
    solve: () => {
      throw new Error('not to be called')
    },
  }
  const request = { minutes: 45, areas: ['statistics', 'programming'] } as const
  expect(buildPlan(bank, request, { exact: { highs: solver } })).toEqual(buildPlan(bank, request))
  const rounds = [{ name: 'one', ...request }]
  expect(buildLoop(bank, { rounds }, { exact: { highs: solver } }).optimal).toBe(true)
})

test('an answer that breaks a constraint is no proof, and infeasibility is believed', () => {
  const problem: Problem = {
    capacity: 5,
    rotate: false,
    items: [{ minutes: 9, area: 0, adds: [], enemies: [], forced: false }],
    groups: [{ target: 0 }],
    areas: [{ group: 0 }],
    counters: [],
    timeWeight: 500,
    groupWeight: 1000,
  }
  const open = { choice: { items: [], cost: 2_500_000 }, bound: 0, impossible: false }
  const liar = { solve: () => ({ Status: 'Optimal', Columns: { x0: { Primal: 1 } } }) }
  expect(improveExactly(problem, open, { highs: liar })).toEqual(open)
  const none = { solve: () => ({ Status: 'Infeasible', Columns: {} }) }
  expect(improveExactly(problem, { ...open, choice: undefined }, { highs: none }).impossible).toBe(true)
})
