import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isInterviewBankError } from '../../../src/errors/interview-bank-error'
import { changePlan } from '../../../src/plan/change/change-plan'
import { randomFrom } from '../../../src/plan/request/random-from'
import type { Plan } from '../../../src/plan/result/plan'
import { buildPlan } from '../../../src/plan/single/build-plan'
import { compactPlan } from '../../../src/plan/store/compact-plan'
import { parsePlan } from '../../../src/plan/store/parse-plan'
import { zodPlan } from '../../../src/plan/store/plan-schema'
import { runs } from '../../support/runs'
import { isDeeplyFrozen, mutated, mutation } from './mutations'
import { orRefusal } from './refusals'
import { bank, bankWith, requestOf } from './requests'

/** A plan for a random request, in two of three cases changed on the day; undefined where none can be had. */
function planOf(seed: string): Plan | undefined {
  const random = randomFrom(`day ${seed}`)
  try {
    const plan = buildPlan(bank, requestOf(seed))
    const ids = plan.items.map(({ question }) => question.id)
    const asked = ids.slice(0, 2).map((id, index) => ({ id, minutes: 5 + index }))
    const last = ids.at(-1)
    if (random() < 0.4 || ids.length < 3 || last === undefined) return plan
    const changed = changePlan(bank, plan, { change: 'replace', id: last, asked })
    return random() < 0.5
      ? changed
      : changePlan(bank, changed, { change: 'shorten', minutes: Math.max(10, plan.minutes - 15) })
  } catch (error) {
    if (isInterviewBankError(error) && (error.code === 'IMPOSSIBLE_PLAN' || error.code === 'UNDECIDED_PLAN'))
      return undefined
    throw error
  }
}

const seeds = Array.from({ length: 120 }, (_, index) => `s${index}`)
const plans = seeds.flatMap((seed) => planOf(seed) ?? [])
/** Its place among the plans: a whole one is too long for a counterexample. */
const anyPlace = fc.nat(plans.length - 1)
const planAt = (place: number) => plans[place] as Plan

test('there are plans enough, of every shape', () => {
  expect(plans.length).toBeGreaterThan(70)
  expect(plans.filter(({ sections }) => sections.length > 0).length).toBeGreaterThan(8)
  expect(plans.filter(({ progress }) => progress.asked.length > 0).length).toBeGreaterThan(20)
})

test('a stored plan comes back equal, with the questions of the bank, frozen; nothing is changed', () => {
  for (const plan of plans) {
    const json = JSON.stringify(plan)
    expect(zodPlan().safeParse(JSON.parse(json)).success).toBe(true)
    const { plan: revived, changed, missing, notes } = parsePlan(json, bank)
    expect(JSON.parse(JSON.stringify(revived))).toEqual(JSON.parse(json))
    expect(parsePlan(JSON.parse(json), bank).plan).toEqual(revived)
    expect([changed, missing, notes]).toEqual([[], [], []])
    expect(revived.items.every(({ question }) => question === bank.get(question.id))).toBe(true)
    expect(isDeeplyFrozen(revived)).toBe(true)
    expect(JSON.stringify(plan)).toBe(json)
  }
})

test('a compact plan comes back equal, has no text of a question, and is small', () => {
  for (const plan of plans) {
    const json = JSON.stringify(compactPlan(plan, bank))
    expect(json.length).toBeLessThan(3000)
    for (const { question } of plan.items)
      for (const text of [question.title, question.prompt]) expect(json).not.toContain(text)
    expect(json).not.toContain('someone-else')
    const { plan: revived, ...findings } = parsePlan(json, bank)
    expect(JSON.parse(JSON.stringify(revived))).toEqual(JSON.parse(JSON.stringify(plan)))
    expect(findings).toEqual({ changed: [], missing: [], notes: [] })
    expect(isDeeplyFrozen(revived)).toBe(true)
  }
})

test('a question that reads otherwise now is named; a whole plan keeps its text, a compact one takes the new', () => {
  fc.assert(
    fc.property(anyPlace, fc.nat(20), (which, place) => {
      const plan = planAt(which)
      const item = plan.items[place % plan.items.length]
      if (item === undefined) return
      const { id } = item.question
      const other = bankWith((one) => (one.id === id ? { ...one, prompt: 'Now otherwise.' } : one))
      const whole = parsePlan(JSON.stringify(plan), other)
      expect(whole.changed).toEqual([{ id, path: `items[${plan.items.indexOf(item)}]`, fields: ['prompt'] }])
      expect(whole.plan.items.find(({ question }) => question.id === id)?.question).toEqual(item.question)
      const compact = parsePlan(compactPlan(plan, bank), other)
      expect(compact.changed).toMatchObject([{ id, fields: [] }])
      expect(compact.plan.items.find(({ question }) => question.id === id)?.question.prompt).toBe('Now otherwise.')
      expect(compact.notes).toHaveLength(1)
      const tagged = bankWith((one) => (one.id === id ? { ...one, tags: [...one.tags, 'further'] } : one))
      expect(parsePlan(JSON.stringify(plan), tagged).changed).toEqual([])
    }),
    { numRuns: runs(10) },
  )
})

test('a question that is gone is named; a whole plan keeps it, a compact one leaves it out', () => {
  fc.assert(
    fc.property(anyPlace, fc.nat(20), (which, place) => {
      const plan = planAt(which)
      const item = plan.items[place % plan.items.length]
      if (item === undefined) return
      const { id } = item.question
      const smaller = bankWith((one) =>
        one.id === id
          ? undefined
          : { ...one, ...(one.enemies === undefined ? {} : { enemies: one.enemies.filter((enemy) => enemy !== id) }) },
      )
      const whole = parsePlan(JSON.stringify(plan), smaller)
      expect(whole.missing).toEqual([{ id, path: `items[${plan.items.indexOf(item)}]`, isKept: true }])
      expect(whole.plan.items).toHaveLength(plan.items.length)
      const compact = parsePlan(JSON.stringify(compactPlan(plan, bank)), smaller)
      expect(compact.missing[compact.missing.length - 1]).toMatchObject({ id, isKept: false })
      expect(compact.plan.items.map(({ question }) => question.id)).toEqual(
        plan.items.map(({ question }) => question.id).filter((one) => one !== id),
      )
      const total = compact.plan.items.reduce((sum, { minutes }) => sum + minutes, 0)
      expect(compact.plan.balance.time.minutes).toBe(total)
    }),
    { numRuns: runs(10) },
  )
})

test('a stored plan with anything put in any place is a plan, or refused in our words', () => {
  const refusals = new Set<string>()
  fc.assert(
    fc.property(anyPlace, fc.boolean(), mutation, (which, isCompact, change) => {
      const plan = planAt(which)
      const stored: unknown = JSON.parse(JSON.stringify(isCompact ? compactPlan(plan, bank) : plan))
      const revived = orRefusal(refusals, () => parsePlan(mutated(stored, change), bank).plan)
      if (revived === undefined) return
      const again: unknown = JSON.parse(JSON.stringify(revived))
      expect(parsePlan(again, bank).plan).toEqual(again)
    }),
    { numRuns: runs(200) },
  )
  expect(refusals.size).toBeGreaterThan(Math.min(200, runs(35)))
})
