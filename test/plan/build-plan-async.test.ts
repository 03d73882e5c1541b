import { expect, test } from 'vitest'
import { buildPlan, buildPlanAsync, type PlanningProgress } from '../../src/plan/single/build-plan'
import { syntheticBank } from '../support/synthetic'

const bank = syntheticBank('async', 16)
const request = { minutes: 90, kinds: { coding: 1, behavioral: 1, problem: 2 }, seed: 'a' } as const

test('gives the same plan, lets other tasks run meanwhile, and tells how far it has come', async () => {
  const told: PlanningProgress[] = []
  let others = 0
  let isDone = false
  const tick = () => {
    others++
    if (!isDone) setTimeout(tick)
  }
  setTimeout(tick)
  const plan = await buildPlanAsync(bank, request, { onProgress: (progress) => told.push(progress) })
  isDone = true
  expect(plan).toEqual(buildPlan(bank, request))
  expect(others).toBeGreaterThan(1)
  expect(told.length).toBeGreaterThan(1)
  const objectives = told.flatMap(({ objective }) => objective ?? [])
  expect(objectives).toEqual([...objectives].sort((a, b) => b - a))
  for (const { objective, bound } of told) expect(bound).toBeLessThanOrEqual((objective ?? 1) + 1e-9)
})

test('an aborted signal ends it, before and between its steps', async () => {
  const controller = new AbortController()
  const stopping = buildPlanAsync(bank, request, { signal: controller.signal, onProgress: () => controller.abort() })
  await expect(stopping).rejects.toThrow(/abort/i)
  await expect(buildPlanAsync(bank, request, { signal: AbortSignal.abort(new Error('enough')) })).rejects.toThrow(
    'enough',
  )
  expect(() => buildPlan(bank, request, { signal: AbortSignal.abort(new Error('enough')) })).toThrow('enough')
})

test('what is no signal or no function is refused', async () => {
  await expect(buildPlanAsync(bank, request, { signal: 5 as never })).rejects.toThrow(/signal: expected an AbortSignal/)
  expect(() => buildPlan(bank, request, { onProgress: true as never })).toThrow(/onProgress: expected a function/)
})
