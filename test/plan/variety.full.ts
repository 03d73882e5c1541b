import { expect, test } from 'vitest'
import type { Bank } from '../../src/bank/bank'
import { loops, bank as shipped } from '../../src/index'
import type { PlanRequest, QuestionUse } from '../../src/plan/request/request'
import { buildPlan } from '../../src/plan/single/build-plan'
import { rowOf, varietyOfLoops, varietyOfPlans, wantedTime } from './variety'

const bank = shipped as unknown as Bank
const MINUTES = 60_000
const SEEDS = Number(process.env.VARIETY_SEEDS ?? 300)
const report = (text: string) => process.stdout.write(`\n${text}\n`)

test('the default hour uses most of the bank, each area in proportion', { timeout: 20 * MINUTES }, () => {
  const variety = varietyOfPlans(bank, { minutes: 60 }, SEEDS)
  report(rowOf('default, 60 minutes', variety))
  const wanted = wantedTime(bank)
  report(
    [...wanted]
      .map(
        ([area, share]) =>
          `${area}: ${(100 * (variety.timeByArea.get(area) ?? 0)).toFixed(1)} % (${(100 * share).toFixed(1)})`,
      )
      .join(', '),
  )
  expect(variety.used / variety.eligible).toBeGreaterThanOrEqual(0.6)
  expect(variety.mostUsed).toBeLessThanOrEqual(0.1)
  expect(variety.medianGap).toBeLessThanOrEqual(0.01)
  expect(variety.maxGap).toBeLessThanOrEqual(0.02 + 1e-9)
  for (const [area, share] of wanted) {
    expect(variety.timeByArea.get(area) ?? 0, area).toBeGreaterThan(0.5 * share)
    expect(variety.timeByArea.get(area) ?? 0, area).toBeLessThan(1.6 * share)
  }
})

test('other requests, for the record', { timeout: 20 * MINUTES }, () => {
  const four = ['statistics', 'model-development', 'communication', 'programming']
  const [screen] = loops['phone-screen'].rounds
  for (const [name, request] of [
    ['45 minutes on four areas', { minutes: 45, areas: four }],
    ['phone screen', { ...screen, name: undefined } as unknown as PlanRequest],
    ['default, 30 minutes', { minutes: 30 }],
    ['default, 90 minutes', { minutes: 90 }],
  ] as const) {
    const { name: _, ...rest } = request as PlanRequest & { name?: undefined }
    const variety = varietyOfPlans(bank, rest, SEEDS)
    report(rowOf(name, variety))
    expect(variety.maxGap).toBeLessThanOrEqual(0.03)
  }
})

test('the on-site loop, for the record', { timeout: 20 * MINUTES }, () => {
  report(rowOf('on-site loop', varietyOfLoops(bank, loops.onsite as never, Math.ceil(SEEDS / 6))))
})

test('with a history, rarely used questions come first', { timeout: 20 * MINUTES }, () => {
  const spread = (request: PlanRequest, isTold: boolean) => {
    const history: QuestionUse[] = []
    const uses = new Map<string, number>()
    for (let candidate = 0; candidate < 40; candidate++) {
      const told = isTold ? { history: [...history] } : {}
      for (const { question } of buildPlan(bank, { ...request, seed: `cand-${candidate}`, ...told }).items) {
        history.push({ id: question.id })
        uses.set(question.id, (uses.get(question.id) ?? 0) + 1)
      }
    }
    // What the uses would be, squared and summed, is least where they are even.
    const squares = [...uses.values()].reduce((sum, count) => sum + count ** 2, 0)
    return { different: uses.size, most: Math.max(...uses.values()), squares }
  }
  for (const [name, request] of [
    ['default, 60 minutes', { minutes: 60 }],
    [
      '45 minutes on four areas, variety 0.05',
      { minutes: 45, variety: 0.05, areas: ['statistics', 'model-development', 'communication', 'programming'] },
    ],
  ] as const) {
    const [blind, told] = [spread(request, false), spread(request, true)]
    report(`${name}, 40 interviews: blind ${JSON.stringify(blind)}, with their history ${JSON.stringify(told)}`)
    expect(told.squares).toBeLessThan(0.9 * blind.squares)
    expect(told.different).toBeGreaterThan(blind.different)
  }
})
