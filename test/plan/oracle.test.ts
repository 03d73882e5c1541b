import { expect, test } from 'vitest'
import { compareMany, summary } from './oracle'

test('buildPlan agrees with HiGHS on a sample of random requests', { timeout: 300_000 }, () => {
  const results = compareMany(0, 24, 20)
  const { requests, sameVerdict, compared, optimum, worstGap, wronglyOptimal, brokenBounds } = summary(results)
  expect(sameVerdict).toBe(requests)
  expect(compared).toBeGreaterThan(requests / 2)
  expect(optimum / compared).toBeGreaterThanOrEqual(0.9)
  expect(worstGap).toBeLessThanOrEqual(0.03)
  expect(wronglyOptimal).toBe(0)
  expect(brokenBounds).toBe(0)
})
