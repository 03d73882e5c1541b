import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { DEFAULT_TOLERANCE } from '../../../src/plan/forms/forms-report'
import {
  DEEP_FROM,
  DEFAULT_ALTERNATIVES,
  DEFAULT_DIFFICULTIES,
  DEFAULT_TIME_LIMIT_SECONDS,
  DEFAULT_VARIETY,
  DEFAULT_WEIGHTS,
  MAX_OPENING,
  MAX_OVERHEAD,
} from '../../../src/plan/request/defaults'

/** What the docs of a field give as its default. */
function documented(file: string, type: string, field: string): string {
  const source = readFileSync(new URL(`../../../src/plan/${file}`, import.meta.url), 'utf8')
  const own = source.slice(source.search(new RegExp(`interface ${type}\\b`)))
  const [before = ''] = own.split(new RegExp(`readonly ${field}\\?:`))
  return (
    /@default ([^\n]*?)\s*(?:\*\/)?\s*$/.exec(
      before.slice(before.lastIndexOf('@default')).replace(/\s*\*\/\s*$/, ''),
    )?.[1] ?? ''
  )
}

const { easy, medium, hard } = DEFAULT_DIFFICULTIES
const REQUEST = 'request/request.ts'

test.each([
  [REQUEST, 'PlanWeights', 'areas', String(DEFAULT_WEIGHTS.areas)],
  [REQUEST, 'PlanWeights', 'difficulties', String(DEFAULT_WEIGHTS.difficulties)],
  [REQUEST, 'PlanWeights', 'kinds', String(DEFAULT_WEIGHTS.kinds)],
  [REQUEST, 'PlanWeights', 'time', String(DEFAULT_WEIGHTS.time)],
  [REQUEST, 'PlanRequest', 'difficulties', `{ easy: ${easy}, medium: ${medium}, hard: ${hard} }`],
  [REQUEST, 'PlanRequest', 'depth', `${DEEP_FROM} minutes`],
  [REQUEST, 'PlanRequest', 'openingMinutes', `at most ${MAX_OPENING}`],
  [REQUEST, 'PlanRequest', 'closingMinutes', `at most ${MAX_OVERHEAD}`],
  [REQUEST, 'PlanRequest', 'variety', String(DEFAULT_VARIETY)],
  ['loop/loop.ts', 'LoopRequest', 'variety', String(DEFAULT_VARIETY)],
  ['forms/parallel-plans.ts', 'FormsTolerance', 'minutes', String(DEFAULT_TOLERANCE.minutes)],
  ['forms/parallel-plans.ts', 'FormsTolerance', 'balance', String(DEFAULT_TOLERANCE.balance)],
  ['change/alternatives.ts', 'AlternativeOptions', 'limit', String(DEFAULT_ALTERNATIVES)],
  ['assembly/improve-exactly.ts', 'ExactRoute', 'timeLimitSeconds', String(DEFAULT_TIME_LIMIT_SECONDS)],
])('%s documents the default of %s.%s', (file, type, field, value) => {
  expect(documented(file, type, field)).toContain(value)
})
