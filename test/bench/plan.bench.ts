import { bench, describe } from 'vitest'
import type { Bank } from '../../src/bank/bank'
import { bank as shipped } from '../../src/index'
import type { PlanRequest } from '../../src/plan/request/request'
import { buildPlan } from '../../src/plan/single/build-plan'
import { assemblyModel } from '../plan/oracle/assembly-model'
import { solveExactly } from '../plan/oracle/solve-exactly'
import { syntheticBank } from '../support/synthetic'

const FOUR = ['statistics', 'model-development', 'communication', 'programming']

// What people ask most, beside HiGHS on the same model; each run has another seed.
for (const [name, request] of [
  ['default', { minutes: 60 }],
  ['kinds', { minutes: 60, kinds: { behavioral: 1, conceptual: 2, coding: 2, 'system-design': 1 } }],
  ['four areas', { minutes: 60, areas: FOUR }],
] as readonly (readonly [string, PlanRequest])[]) {
  for (const [size, bank] of [
    ['shipped', shipped as unknown as Bank],
    ['440 synthetic', syntheticBank('times', 20)],
  ] as const) {
    describe(`an hour, ${name}, ${size} questions`, () => {
      let ours = 0
      let theirs = 0
      bench('buildPlan', () => void buildPlan(bank, { ...request, seed: String(ours++) }), {
        iterations: 300,
        warmupIterations: 20,
        time: 0,
      })
      bench(
        'HiGHS to optimality (at most 30 s)',
        async () => void (await solveExactly(assemblyModel(bank, { ...request, seed: String(theirs++) }), 30)),
        { iterations: 10, warmupIterations: 0, time: 0 },
      )
    })
  }
}

for (const [name, bank] of [
  ['3,000', syntheticBank('bench', 136)],
  ['30,000', syntheticBank('bench', 1364)],
] as const) {
  describe(`one plan over four areas, ${name} synthetic questions`, () => {
    bench('buildPlan', () => void buildPlan(bank, { minutes: 60, areas: FOUR }), {
      iterations: 3,
      warmupIterations: 1,
      time: 500,
    })
  })
}
