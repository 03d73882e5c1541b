import { bench, describe } from 'vitest'
import { buildParallelPlans } from '../../src/plan/forms/build-parallel-plans'
import { buildLoop } from '../../src/plan/loop/build-loop'
import { buildPlan } from '../../src/plan/single/build-plan'
import { syntheticBank } from '../support/synthetic'

const areas = ['statistics', 'programming', 'communication', 'data-oversight', 'model-development']
const few = { iterations: 3, warmupIterations: 1, time: 100 }

// How the planner grows with the bank: 330, 3,000 and 30,000 questions.
for (const perArea of [15, 136, 1364]) {
  const before = process.memoryUsage().heapUsed
  const bank = syntheticBank('scale', perArea)
  const heap = Math.round((process.memoryUsage().heapUsed - before) / 1e6)
  const rounds = ['a', 'b', 'c', 'd', 'e'].map((name, round) => ({
    name,
    minutes: 60,
    areas: bank.areas.slice(4 * round, 4 * round + 5).map(({ id }) => id),
  }))
  describe(`${bank.questions.length} questions (bank: about ${heap} MB)`, () => {
    bench('plan over five areas', () => void buildPlan(bank, { minutes: 60, areas }), few)
    bench('plan over the domains', () => void buildPlan(bank, { minutes: 60 }), few)
    bench('loop of five rounds', () => void buildLoop(bank, { rounds }), few)
    bench('three parallel forms', () => void buildParallelPlans(bank, { minutes: 60, areas }, { forms: 3 }), few)
  })
}
