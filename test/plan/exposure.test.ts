import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { PlanRequest, QuestionUse } from '../../src/plan/request/request'
import { buildPlan } from '../../src/plan/single/build-plan'
import { runs } from '../support/runs'
import { syntheticBank } from '../support/synthetic'

const bank = syntheticBank('exposure', 8)
const areas = ['statistics', 'programming', 'communication']
const pool = bank.filter({ areas }).map(({ id }) => id)
const idsOf = (request: Partial<PlanRequest>) =>
  buildPlan(bank, { minutes: 60, areas, ...request }).items.map(({ question }) => question.id)
const day = (number: number) => `2026-0${1 + Math.floor(number / 28)}-${String(1 + (number % 28)).padStart(2, '0')}`

const uses: fc.Arbitrary<QuestionUse[]> = fc.array(
  fc.record({
    id: fc.constantFrom(...pool.slice(0, 12)),
    date: fc.nat(150).map(day),
    candidate: fc.constantFrom('c1', 'c2', 'c3'),
    team: fc.constantFrom('search', 'ads'),
  }),
  { maxLength: 30 },
)

test('a returning candidate meets no question twice, nor an enemy of one', () => {
  fc.assert(
    fc.property(uses, (history) => {
      const chosen = idsOf({ history, candidate: 'c1' })
      for (const { id } of history.filter(({ candidate }) => candidate === 'c1'))
        for (const gone of [id, ...bank.enemiesOf(id)]) expect(chosen).not.toContain(gone)
      expect(idsOf({ history, candidate: 'somebody else' })).toEqual(idsOf({ history }))
    }),
    { numRuns: runs(10), seed: 9 },
  )
})

test('questions used as often as allowed rest, in a window around the interview, whichever came first', () => {
  let later = 0
  fc.assert(
    fc.property(uses, fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 60 }), (history, most, days) => {
      const on = '2026-03-15'
      const away = ({ date }: QuestionUse) => (Date.parse(date ?? '') - Date.parse(on)) / 86_400_000
      const counted = (id: string, team?: string) =>
        history.filter((use) => {
          const counts = use.id === id && Math.abs(away(use)) < days && (team === undefined || use.team === team)
          if (counts && away(use) > 0) later++
          return counts
        }).length
      for (const id of idsOf({ history, on, maxExposure: { maxUses: most, days } }))
        expect(counted(id)).toBeLessThan(most)
      for (const id of idsOf({ history, on, maxExposure: { maxUses: most, days, team: 'ads' } }))
        expect(counted(id, 'ads')).toBeLessThan(most)
    }),
    { numRuns: runs(10), seed: 10 },
  )
  expect(later).toBeGreaterThan(0)
})

test('plans made out of order share no question within the window', () => {
  const history: QuestionUse[] = []
  for (const on of ['2026-05-20', '2026-05-01', '2026-05-11']) {
    const ids = idsOf({ history: [...history], on, maxExposure: { maxUses: 1, days: 15 }, seed: on })
    for (const use of history)
      if (Math.abs(Date.parse(use.date ?? '') - Date.parse(on)) < 15 * 86_400_000) expect(ids).not.toContain(use.id)
    history.push(...ids.map((id) => ({ id, date: on })))
  }
  expect(new Set(history.map(({ id }) => id)).size).toBeGreaterThan(history.length / 2)
})

test('without a window every use counts, dated or not; unknown ids are ignored', () => {
  const [first = ''] = idsOf({})
  const history = [{ id: first }, { id: 'gone-long-ago' }]
  expect(idsOf({ history, maxExposure: { maxUses: 1 } })).not.toContain(first)
  expect(idsOf({ history, maxExposure: { maxUses: 2 } })).toHaveLength(idsOf({ history }).length)
})

test('a window needs days: of the interview, and of every use', () => {
  const history = [{ id: 'x', date: '2026-01-01' }, { id: 'x' }]
  expect(() => idsOf({ maxExposure: { maxUses: 1, days: 3 } })).toThrow(/on: expected the day of the interview/)
  expect(() => idsOf({ history, on: '2026-01-01', maxExposure: { maxUses: 1, days: 3 } })).toThrow(
    /history\[1\]\.date: expected the day of the use/,
  )
  expect(() => idsOf({ history: [{ id: 'x', date: 'yesterday' }] })).toThrow(
    /history\[0\].date: expected a day such as/,
  )
})

test('says what history rules out', () => {
  const history = bank.questions.map(({ id }) => ({ id, candidate: 'c1' }))
  expect(() => idsOf({ history, candidate: 'c1' })).toThrow(
    /nothing that this candidate was asked before[\s\S]*allow questions that this candidate was asked before/,
  )
  expect(() => idsOf({ history, maxExposure: { maxUses: 1 } })).toThrow(
    /no question used as often[\s\S]*drop maxExposure/,
  )
})

test('a stored plan keeps what was kept out, and nobody else', () => {
  const history = pool.slice(0, 6).map((id, index) => ({ id, candidate: index < 3 ? 'c1' : 'c2', date: '2026-05-01' }))
  const request: PlanRequest = {
    minutes: 60,
    areas,
    history,
    on: '2026-05-02',
    candidate: 'c1',
    maxExposure: { maxUses: 1, days: 30 },
  }
  const stored = buildPlan(bank, request).request
  expect(JSON.stringify(stored)).not.toContain('c2')
  expect(stored.ineligible?.exposure).toEqual(pool.slice(0, 6).sort())
  for (const id of pool.slice(0, 3)) expect(stored.ineligible?.history).toContain(id)
  const again = buildPlan(bank, stored)
  for (const id of pool.slice(0, 6)) expect(again.items.map(({ question }) => question.id)).not.toContain(id)
})

test('with the uses given, questions are used more evenly', () => {
  const spread = (isTold: boolean) => {
    const history: QuestionUse[] = []
    const used = new Map<string, number>()
    for (let candidate = 0; candidate < 40; candidate++) {
      for (const id of idsOf({ seed: `cand-${candidate}`, ...(isTold ? { history: [...history] } : {}) })) {
        history.push({ id })
        used.set(id, (used.get(id) ?? 0) + 1)
      }
    }
    return { different: used.size, most: Math.max(...used.values()) }
  }
  const [blind, told] = [spread(false), spread(true)]
  expect(told.different).toBeGreaterThanOrEqual(blind.different)
  expect(told.most).toBeLessThan(0.8 * blind.most)
})
