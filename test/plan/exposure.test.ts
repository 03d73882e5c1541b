import fc from 'fast-check'
import { expect, test } from 'vitest'
import { buildPlan } from '../../src/plan/single/build-plan'
import type { QuestionUse } from '../../src/plan/request/request'
import { syntheticBank } from '../support/synthetic'

const bank = syntheticBank('exposure', 8)
const areas = ['statistics', 'programming', 'communication']
const pool = bank.filter({ areas }).map(({ id }) => id)
const idsOf = (request: object) =>
  buildPlan(bank, { minutes: 60, areas, ...request }).items.map(({ question }) => question.id)
const day = (number: number) => `2026-0${1 + Math.floor(number / 28)}-${String(1 + (number % 28)).padStart(2, '0')}`

const uses: fc.Arbitrary<QuestionUse[]> = fc.array(
  fc.record({
    id: fc.constantFrom(...pool.slice(0, 12)),
    date: fc.nat(110).map(day),
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
      expect(idsOf({ history, candidate: 'somebody else' })).toEqual(idsOf({}))
    }),
    { numRuns: 25, seed: 9 },
  )
})

test('questions used as often as allowed rest, within the days and the team counted', () => {
  fc.assert(
    fc.property(uses, fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 60 }), (history, most, days) => {
      const asOf = '2026-04-20'
      const counted = (id: string, team?: string) =>
        history.filter((use) => {
          const age = (Date.parse(asOf) - Date.parse(use.date ?? '')) / 86_400_000
          return use.id === id && age >= 0 && age < days && (team === undefined || use.team === team)
        }).length
      for (const id of idsOf({ history, maxExposure: { uses: most, days, asOf } }))
        expect(counted(id)).toBeLessThan(most)
      for (const id of idsOf({ history, maxExposure: { uses: most, days, asOf, team: 'ads' } }))
        expect(counted(id, 'ads')).toBeLessThan(most)
    }),
    { numRuns: 25, seed: 10 },
  )
})

test('uses without a date count as recent, and unknown ids are ignored', () => {
  const [first] = idsOf({})
  const history = [{ id: first ?? '' }, { id: 'gone-long-ago' }]
  expect(idsOf({ history, maxExposure: { uses: 1, days: 30, asOf: '2026-11-23' } })).not.toContain(first)
})

test('says what history rules out, and asks for a day to count from', () => {
  const history = bank.questions.map(({ id }) => ({ id, candidate: 'c1' }))
  expect(() => idsOf({ history, candidate: 'c1' })).toThrow(
    /nothing that this candidate was asked before[\s\S]*allow questions that this candidate was asked before/,
  )
  expect(() => idsOf({ history, maxExposure: { uses: 1 } })).toThrow(/maxExposure/)
  expect(() => idsOf({ maxExposure: { uses: 1, days: 3 } })).toThrow(
    /maxExposure.asOf: expected a day to count back from/,
  )
  expect(() => idsOf({ history: [{ id: 'x', date: 'yesterday' }] })).toThrow(/history\[0\].date/)
})
