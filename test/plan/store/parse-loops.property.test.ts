import fc from 'fast-check'
import { expect, test } from 'vitest'
import { buildParallelLoops } from '../../../src/plan/loop/build-parallel-loops'
import { compactPlan } from '../../../src/plan/store/compact-plan'
import { loopsSchema } from '../../../src/plan/store/loops-schema'
import { parseLoop } from '../../../src/plan/store/parse-loop'
import { parseLoops } from '../../../src/plan/store/parse-loops'
import { toMarkdown } from '../../../src/render/markdown'
import { isDeeplyFrozen, mutated, mutation } from './mutations'
import { orRefusal } from './refusals'
import { bank, bankWith } from './requests'

const rounds = [
  { name: 'values', minutes: 30, questions: 'none', brief: 'How we work.' },
  { name: 'screen', minutes: 30, areas: ['statistics', 'communication'] },
  { name: 'depth', minutes: 45, areas: ['programming', 'data-oversight'] },
] as const
const made = [
  buildParallelLoops(bank, { rounds, coverage: ['statistics'], seed: 'loops' }, { loops: 2 }),
  buildParallelLoops(
    bank,
    { rounds: rounds.slice(1), variety: 0 },
    { loops: 3, overlap: 1, tolerance: { balance: 0 } },
  ),
]

test('stored sets of loops come back equal, whole and compact, frozen', () => {
  for (const set of made) {
    const json = JSON.stringify(set)
    expect(loopsSchema.safeParse(JSON.parse(json)).success).toBe(true)
    const compact = JSON.stringify(compactPlan(set, bank))
    expect(compact.length).toBeLessThan(json.length / 5)
    for (const { loops: revived, ...findings } of [parseLoops(json, bank), parseLoops(compact, bank)]) {
      expect(JSON.parse(JSON.stringify(revived))).toEqual(JSON.parse(json))
      expect(findings).toEqual({ changed: [], missing: [], notes: [] })
      expect(isDeeplyFrozen(revived)).toBe(true)
    }
  }
})

test('the report says whether every round is within the tolerance asked for', () => {
  for (const { report, options } of made) {
    const { minutes = 3, balance = 6 } = options.tolerance ?? {}
    const isWithin = report.rounds.every(
      (round) =>
        round.minutes.apart <= minutes &&
        [...round.groups, ...round.difficulties].every(({ apart }) => apart <= balance),
    )
    expect(report.withinTolerance).toBe(isWithin)
  }
  expect(made[1]?.report.withinTolerance).toBe(false)
})

test('questions that read otherwise now are named with their loop and round', () => {
  const [set] = made
  const id = set?.loops[1]?.rounds[1]?.plan?.items[0]?.question.id ?? ''
  const other = bankWith((one) => (one.id === id ? { ...one, prompt: 'Now otherwise.' } : one))
  expect(parseLoops(JSON.stringify(set), other).changed).toEqual([
    { id, path: 'loops[1].rounds[1].plan.items[0]', fields: ['prompt'] },
  ])
})

test('a loop is no set of loops, and the other way round', () => {
  const [set] = made
  expect(() => parseLoops(JSON.stringify(set?.loops[0]), bank)).toThrow(/parseLoop\b/)
  expect(() => parseLoop(JSON.stringify(set), bank)).toThrow(/parseLoops/)
})

test('stored loops with anything put in any place are loops, or refused in our words', () => {
  const refusals = new Set<string>()
  fc.assert(
    fc.property(fc.constantFrom(0, 1), fc.boolean(), mutation, (which, isCompact, change) => {
      const set = made[which] as (typeof made)[number]
      const stored: unknown = JSON.parse(JSON.stringify(isCompact ? compactPlan(set, bank) : set))
      const revived = orRefusal(refusals, () => parseLoops(mutated(stored, change), bank).loops)
      if (revived === undefined) return
      const again: unknown = JSON.parse(JSON.stringify(revived))
      expect(parseLoops(again, bank).loops).toEqual(again)
    }),
    // A round told apart by a field that it may lack.
    { numRuns: 400, examples: [[0, true, { share: 0.6451612903225806, put: null, drops: false }]] },
  )
  expect(refusals.size).toBeGreaterThan(50)
})

test('print as an overview, and a guide for each round of each loop', () => {
  const [set] = made
  if (set === undefined) throw new Error('expected a set of loops')
  const guide = toMarkdown(set)
  expect(guide).toContain('# Interview loops: ')
  expect(guide).toContain('## How equal they are')
  expect(guide.match(/^# Interview guide: .*, loop [12], (?:screen|depth)$/gm)).toHaveLength(4)
  const sheets = toMarkdown(set, { for: 'candidate' })
  expect(sheets).not.toContain('Rating')
  for (const { rounds } of set.loops)
    for (const { plan } of rounds)
      for (const { question } of plan?.items ?? []) expect(guide).toContain(`\`${question.id}\``)
})
