import { expect, test } from 'vitest'
import { compareMany, summary } from './oracle'

test('buildPlan agrees with HiGHS on 200 random requests', { timeout: 3_000_000 }, () => {
  const results = compareMany(0, 200, 60)
  const measured = summary(results)
  process.stdout.write(`${JSON.stringify(measured, null, 2)}\n`)
  expect(measured.sameVerdict).toBe(measured.requests)
  expect(measured.optimum / measured.compared).toBeGreaterThanOrEqual(0.9)
  expect(measured.worstGap).toBeLessThanOrEqual(0.03)
  expect(measured.wronglyOptimal).toBe(0)
  expect(measured.brokenBounds).toBe(0)
})
