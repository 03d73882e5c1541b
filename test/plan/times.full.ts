import { expect, test } from 'vitest'
import type { PlanRequest } from '../../src/plan/request/request'
import { buildPlan } from '../../src/plan/single/build-plan'
import { syntheticBank } from '../support/synthetic'
import { assemblyModel } from './oracle/assembly-model'
import { quantile } from './oracle/compare'
import { refusal } from './oracle/conflicts'
import { solveExactly } from './oracle/solve-exactly'

const bank = syntheticBank('times', 20)
/** Processor time in milliseconds, which tells more than that of the clock where others work beside. */
const processor = () => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}
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
    const started = processor()
    buildPlan(bank, { minutes: 60, seed: String(seed), ...request })
    return processor() - started
  })
  const theirs: number[] = []
  for (let seed = 0; seed < COMPARED; seed++) {
    const model = assemblyModel(bank, { minutes: 60, seed: String(seed), ...request })
    const started = processor()
    await solveExactly(model, 60)
    theirs.push(processor() - started)
  }
  const spread = (values: readonly number[]) =>
    [0.5, 0.95, 1].map((share) => Math.round(quantile(values, share))).join(' / ')
  process.stdout.write(
    `\n${name}, ${bank.questions.length} questions: ${spread(milliseconds)} ms (median / p95 / max of ${SEEDS}); HiGHS ${spread(theirs)} ms (of ${COMPARED})\n`,
  )
  // Times of a busy machine say little; that ours are far below those of HiGHS beside them does.
  expect(quantile(theirs, 0.5) / quantile(milliseconds, 0.5)).toBeGreaterThan(5)
})

const AREAS = bank.areas.map(({ id }) => id)
const each = <T>(value: T) => Object.fromEntries(AREAS.map((area) => [area, value]))
const HEAVY: readonly (readonly [string, PlanRequest])[] = [
  ['every question included', { minutes: 480, include: bank.questions.map(({ id }) => id) }],
  ['every area in an hour', { minutes: 60, limits: { areas: each({ questions: { min: 1 } }) } }],
  [
    'eight hours with ranges by area',
    { minutes: 480, limits: { areas: each({ questions: { min: 1, max: 2 }, minutes: { min: 10, max: 25 } }) } },
  ],
  ['eight hours', { minutes: 480 }],
  ['eight hours with kinds', { minutes: 480, kinds: { coding: 1, problem: 1, conceptual: 1 } }],
  ['eight hours, every area, split', { minutes: 480, areas: AREAS, credit: 'split' }],
  [
    'two sections that are alike',
    {
      minutes: 75,
      sections: ['one', 'two'].map((name) => ({ name, minutes: 30, kinds: ['problem', 'conceptual'] })),
    },
  ],
  [
    'twelve sections',
    { minutes: 480, sections: Array.from({ length: 12 }, (_, part) => ({ name: `part ${part}`, minutes: 35 })) },
  ],
  [
    'enough timeboxes for all',
    { minutes: 120, timeboxes: Object.fromEntries(bank.questions.map(({ id, minutes }) => [id, minutes - 1])) },
  ],
]

test.each(HEAVY)('bounded work: %s', { timeout: 600_000 }, (name, request) => {
  const started = processor()
  const error = refusal(bank, request)
  const took = processor() - started
  const verdict =
    error === undefined ? 'a plan' : error === 'undecided' ? error : `impossible (${error.conflict.length})`
  process.stdout.write(`\n${name}: ${Math.round(took)} ms, ${verdict}\n`)
  expect(error).not.toBe('undecided')
})
