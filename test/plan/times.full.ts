import { expect, test } from 'vitest'
import type { PlanRequest } from '../../src/plan/request/request'
import { buildPlan } from '../../src/plan/single/build-plan'
import { syntheticBank } from '../support/synthetic'
import { assemblyModel } from './oracle/assembly-model'
import { quantile } from './oracle/compare'
import { solveExactly } from './oracle/solve-exactly'

const bank = syntheticBank('times', 20)
const SEEDS = 300
/** HiGHS takes too long for all of them. */
const COMPARED = 30

const REQUESTS: readonly (readonly [string, Partial<PlanRequest>])[] = [
  ['default', {}],
  ['kinds', { kinds: { behavioral: 1, conceptual: 2, coding: 2, 'system-design': 1 } }],
  [
    'kinds on six areas',
    {
      areas: bank.areas.slice(4, 10).map(({ id }) => id),
      kinds: { problem: 2, conceptual: 1, coding: 1 },
    },
  ],
  ['four areas', { areas: bank.areas.slice(0, 4).map(({ id }) => id) }],
]

test.each(REQUESTS)('an hour, %s: beside HiGHS on the same model', { timeout: 1_800_000 }, async (name, request) => {
  const milliseconds = Array.from({ length: SEEDS }, (_, seed) => {
    const started = performance.now()
    buildPlan(bank, { minutes: 60, seed: String(seed), ...request })
    return performance.now() - started
  })
  const theirs: number[] = []
  for (let seed = 0; seed < COMPARED; seed++)
    theirs.push(
      (await solveExactly(assemblyModel(bank, { minutes: 60, seed: String(seed), ...request }), 60)).milliseconds,
    )
  const spread = (values: readonly number[]) =>
    [0.5, 0.95, 1].map((share) => Math.round(quantile(values, share))).join(' / ')
  process.stdout.write(
    `\n${name}, ${bank.questions.length} questions: ${spread(milliseconds)} ms (median / p95 / max of ${SEEDS}); HiGHS ${spread(theirs)} ms (of ${COMPARED})\n`,
  )
  // Times of a busy machine say little; that ours are far below those of HiGHS beside them does.
  expect(quantile(theirs, 0.5) / quantile(milliseconds, 0.5)).toBeGreaterThan(5)
})
