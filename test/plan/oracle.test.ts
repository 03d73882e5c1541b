import { expect, test } from 'vitest'
import { REQUEST_SHAPES } from '../support/random-request'
import { compareShapes, expectAgreement, summary } from './oracle/compare'

test('buildPlan agrees with HiGHS on a sample of random requests of every shape', { timeout: 120_000 }, async () => {
  const results = await compareShapes(REQUEST_SHAPES, { from: 0, count: 2, seconds: 2 })
  expectAgreement(results)
  const { compared, optimum, worstGap } = summary(results)
  expect(compared).toBeGreaterThan(results.length / 2)
  expect(optimum / compared).toBeGreaterThanOrEqual(0.9)
  expect(worstGap).toBeLessThanOrEqual(0.03)
})
