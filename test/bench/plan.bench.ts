import { bench, describe } from 'vitest'
import { bank as shipped } from '../../src/index'
import { model, readRequest } from '../../src/plan/request/blueprint'
import { buildPlan } from '../../src/plan/single/build-plan'
import { solveExactly } from '../plan/highs'
import { syntheticBank } from '../support/synthetic'

const REQUEST = {
  minutes: 60,
  areas: ['statistics', 'model-development', 'communication', 'programming'],
  seed: 'bench',
} as const

for (const [name, bank, exact] of [
  ['shipped', shipped, true],
  ['330 synthetic', syntheticBank('bench', 15), true],
  ['3,000 synthetic', syntheticBank('bench', 136), true],
  ['30,000 synthetic', syntheticBank('bench', 1364), false],
] as const) {
  describe(`one plan, ${name} questions`, () => {
    bench('buildPlan', () => void buildPlan(bank as typeof shipped, REQUEST), {
      iterations: 3,
      warmupIterations: 1,
      time: 500,
    })
    if (exact) {
      const { problem } = model(readRequest(bank as never, REQUEST))
      bench('HiGHS to optimality (at most 30 s)', () => void solveExactly(problem, 30), {
        iterations: 2,
        warmupIterations: 0,
        time: 0,
      })
    }
  })
}
