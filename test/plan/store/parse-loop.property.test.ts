import fc from 'fast-check'
import { expect, test } from 'vitest'
import { loops, bank as shipped } from '../../../src/index'
import { buildLoop } from '../../../src/plan/loop/build-loop'
import { changeLoop } from '../../../src/plan/loop/change-loop'
import type { LoopRequest } from '../../../src/plan/loop/loop'
import { compactPlan } from '../../../src/plan/store/compact-plan'
import { zodLoop } from '../../../src/plan/store/loop-schema'
import { parseLoop } from '../../../src/plan/store/parse-loop'
import { runs } from '../../support/runs'
import { isDeeplyFrozen, mutated, mutation } from './mutations'
import { orRefusal } from './refusals'
import { bank, bankWith } from './requests'

const requests: readonly LoopRequest[] = [
  { rounds: [{ name: 'screen', minutes: 45 }], seed: 'one', variety: 0 },
  {
    rounds: [
      {
        name: 'recruiter',
        questions: 'none',
        minutes: 30,
        brief: 'Motivation and terms.',
        interviewers: [{ role: 'recruiter' }],
      },
      {
        name: 'depth',
        minutes: 60,
        areas: ['statistics', 'linear-algebra'],
        interviewers: [{ name: 'Ada', as: 'lead' }],
        sendAhead: ['A paper.'],
        seed: 'its own',
      },
      {
        name: 'sectioned',
        minutes: { min: 40, max: 50 },
        sections: [
          { name: 'framing', minutes: { min: 0, max: 20 }, kinds: ['conceptual', 'situational', 'behavioral'] },
          { name: 'doing', minutes: { min: 0, max: 40 } },
        ],
      },
    ],
    coverage: { statistics: { rounds: 2 } },
    credit: 'split',
    seed: 'two',
    variety: 0,
    history: [
      { id: 'statistics-0', date: '2026-11-20', candidate: 'someone-else' },
      { id: 'statistics-1', date: '2026-11-21', candidate: 'this-one' },
    ],
    candidate: 'this-one',
    on: '2026-11-23',
    maxExposure: { maxUses: 1, days: 10 },
  },
]
const made = requests.map((request) => buildLoop(bank, request))

test('a stored loop comes back equal, whole and compact, frozen', () => {
  for (const loop of made) {
    const json = JSON.stringify(loop)
    expect(zodLoop().safeParse(JSON.parse(json)).success).toBe(true)
    const whole = parseLoop(json, bank)
    const compact = JSON.stringify(compactPlan(loop, bank))
    expect(compact).not.toContain('someone-else')
    for (const { loop: revived, ...findings } of [whole, parseLoop(compact, bank)]) {
      expect(JSON.parse(JSON.stringify(revived))).toEqual(JSON.parse(json))
      expect(findings).toEqual({ changed: [], missing: [], notes: [] })
      expect(isDeeplyFrozen(revived)).toBe(true)
    }
    expect(JSON.stringify(loop)).toBe(json)
  }
})

test('every ready-made loop takes less than 15 kB compact, and comes back equal', () => {
  const history = shipped.questions.flatMap(({ id }, index) =>
    index % 4 === 0 ? [{ id, date: '2026-11-20', candidate: 'someone-else' }] : [],
  )
  for (const [name, request] of Object.entries(loops)) {
    const loop = buildLoop(shipped, {
      ...request,
      variety: 0,
      history,
      on: '2026-11-23',
      maxExposure: { maxUses: 1, days: 30 },
    })
    const stored = JSON.stringify(compactPlan(loop, shipped))
    expect([name, stored.length < 15_000]).toEqual([name, true])
    expect(JSON.parse(JSON.stringify(parseLoop(stored, shipped).loop))).toEqual(JSON.parse(JSON.stringify(loop)))
  }
})

test('a loop with rounds that were changed on the day comes back equal', () => {
  const loop = made[1] as (typeof made)[number]
  const [first, second] = loop.rounds[1]?.plan?.items.map(({ question }) => question.id) ?? []
  const id = loop.rounds[2]?.plan?.items[0]?.question.id ?? ''
  let changed = loop
  for (const [round, change] of [
    ['depth', { change: 'replace', id: second ?? '', asked: [{ id: first ?? '', minutes: 11 }] }],
    ['sectioned', { change: 'replace', id }],
    ['depth', { change: 'shorten', minutes: 40 }],
    ['sectioned', { change: 'replan', minutesLeft: 25 }],
  ] as const) {
    changed = changeLoop(bank, changed, round, change)
    const json = JSON.stringify(changed)
    for (const stored of [json, JSON.stringify(compactPlan(changed, bank))])
      expect(JSON.parse(JSON.stringify(parseLoop(stored, bank).loop))).toEqual(JSON.parse(json))
    expect(JSON.stringify(compactPlan(changed, bank)).length).toBeLessThan(8000)
  }
})

test('questions that are gone, or read otherwise now, are named with their round', () => {
  const loop = made[1] as (typeof made)[number]
  const id = loop.rounds[1]?.plan?.items[0]?.question.id ?? ''
  const other = bankWith((one) => (one.id === id ? { ...one, prompt: 'Now otherwise.' } : one))
  expect(parseLoop(JSON.stringify(loop), other).changed).toEqual([
    { id, path: 'rounds[1].plan.items[0]', fields: ['prompt'] },
  ])
  const smaller = bankWith((one) =>
    one.id === id
      ? undefined
      : { ...one, ...(one.enemies === undefined ? {} : { enemies: one.enemies.filter((enemy) => enemy !== id) }) },
  )
  expect(parseLoop(JSON.stringify(loop), smaller).missing).toEqual([
    { id, path: 'rounds[1].plan.items[0]', isKept: true },
  ])
  const compact = parseLoop(compactPlan(loop, bank), smaller)
  expect(compact.missing).toEqual([{ id, path: 'rounds[1].items[0]', isKept: false }])
  expect(compact.loop.rounds[1]?.plan?.items.some(({ question }) => question.id === id)).toBe(false)
})

test('a stored loop with anything put in any place is a loop, or refused in our words', () => {
  const refusals = new Set<string>()
  fc.assert(
    fc.property(fc.constantFrom(0, 1), fc.boolean(), mutation, (which, isCompact, change) => {
      const loop = made[which] as (typeof made)[number]
      const stored: unknown = JSON.parse(JSON.stringify(isCompact ? compactPlan(loop, bank) : loop))
      const revived = orRefusal(refusals, () => parseLoop(mutated(stored, change), bank).loop)
      if (revived === undefined) return
      const again: unknown = JSON.parse(JSON.stringify(revived))
      expect(parseLoop(again, bank).loop).toEqual(again)
    }),
    { numRuns: runs(150) },
  )
  expect(refusals.size).toBeGreaterThan(Math.min(150, runs(30)))
})

test('loops of version 0.1 are refused by name', () => {
  const [{ rounds, role, seed, coverage, objective, bound, optimal }] = made as [(typeof made)[number]]
  const old = { role, seed, rounds, coverage, objective, bound, optimal }
  expect(() => parseLoop(old, bank)).toThrow(/loops of version 0\.1: build it again/)
})
