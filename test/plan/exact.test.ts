import loadHighs from 'highs'
import { expect, test } from 'vitest'
import { assemble } from '../../src/plan/assembly/assemble'
import { improveExactly } from '../../src/plan/assembly/improve-exactly'
import { buildLoop } from '../../src/plan/loop/build-loop'
import { readRequest } from '../../src/plan/request/blueprint'
import { buildPlan } from '../../src/plan/single/build-plan'
import type { Problem } from '../../src/plan/solver/problem'
import { syntheticBank } from '../support/synthetic'

const highs = await loadHighs()
const bank = syntheticBank('exact', 6)
/** So little effort that it proves nothing. */
const feeble = { rounds: [1], beams: [], steps: 1000, neighborhood: 0 }

test('HiGHS proves what our solver leaves open', () => {
  for (const seed of ['1', '2']) {
    const areas = ['statistics', 'programming', 'communication']
    const blueprint = readRequest(bank, { minutes: 60, seed, areas, variety: 0 })
    const open = assemble(blueprint, { effort: feeble }).solution
    const ours = assemble(blueprint).solution
    const { choice, bound } = assemble(blueprint, { effort: feeble, exact: { highs, timeLimitSeconds: 120 } }).solution
    expect(open.choice?.cost).toBeGreaterThan(open.bound)
    expect(choice?.cost).toBe(bound)
    expect(choice?.cost).toBe(ours.choice?.cost)
  }
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
    fill: 5,
    items: [{ minutes: 9, group: 0, cost: 0, coefficients: [], enemies: [], forced: false }],
    groups: [{ low: 0, high: 0, max: Number.POSITIVE_INFINITY }],
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
