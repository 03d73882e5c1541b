import { expect, test } from 'vitest'
import { REQUEST_SHAPES, randomRequest } from '../support/random-request'
import { oracleCount } from '../support/runs'
import { syntheticBank } from '../support/synthetic'
import { compareShapes, expectAgreement, quantile, summary, table } from './oracle/compare'
import { faultsOfExplanation, refusal } from './oracle/conflicts'

const MINUTES = 60_000
const COUNT = oracleCount(4, 14)
/** The method was tuned on other requests; these had not been looked at before the figures were taken. */
const FROM = Number(process.env.ORACLE_FROM ?? 70_000)
const report = (text: string) => process.stdout.write(`\n${text}\n`)

test('buildPlan agrees with HiGHS on random requests of every shape', { timeout: 60 * MINUTES }, async () => {
  const results = await compareShapes(REQUEST_SHAPES, { from: FROM, count: COUNT, seconds: 10 })
  report(table(results))
  const missed = results.flatMap(({ name, gap = 0 }) => (gap > 1e-9 ? [`${name} by ${gap.toFixed(5)}`] : []))
  report(`above the optimum: ${missed.join(', ') || 'none'}`)
  expectAgreement(results)
  const { compared, optimum, worstGap } = summary(results)
  expect(optimum / compared).toBeGreaterThanOrEqual(0.99)
  expect(worstGap).toBeLessThanOrEqual(0.01)
})

test('conflicts of impossible requests are irreducible, their relaxations suffice', {
  timeout: 60 * MINUTES,
}, async () => {
  const banks = [3, 4, 6].map((perArea) =>
    syntheticBank(`impossible ${perArea}`, perArea, { secondary: 0.3, deprecated: 0.1, ranged: 0.3 }),
  )
  const faulty: string[] = []
  const milliseconds: number[] = []
  let requests = 0
  let undecided = 0
  let relaxations = 0
  for (let number = 0; number < 4 * COUNT; number++) {
    for (const shape of REQUEST_SHAPES) {
      const bank = banks[number % banks.length] as (typeof banks)[0]
      const request = randomRequest(bank, String(FROM + number), shape)
      requests++
      const started = performance.now()
      const error = refusal(bank, request)
      if (error === undefined) continue
      milliseconds.push(performance.now() - started)
      if (error === 'undecided') {
        undecided++
        continue
      }
      relaxations += error.relaxations.length
      const faults = await faultsOfExplanation(bank, request, error)
      if (faults.length > 0) faulty.push(`${shape} ${FROM + number}: ${faults.join('; ')}`)
    }
  }
  const times = [0.5, 0.95, 1].map((share) => Math.round(quantile(milliseconds, share)))
  report(
    `${requests} requests: ${milliseconds.length} impossible, ${undecided} undecided, ${relaxations} relaxations, ${times.join(' / ')} ms (median / p95 / max)`,
  )
  expect(faulty).toEqual([])
  expect(undecided).toBe(0)
})
