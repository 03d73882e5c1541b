import { describe, expect, test } from 'vitest'
import { createBank, type LoopRequest, type PlanRequest, seniorMlEngineer } from '../../../src/index'
import { buildLoop, buildPlan } from '../../../src/plan'
import { question, setOf } from '../../support/synthetic'

// Any text is taken for a name by TypeScript, so that each is checked at run time.
const bank = createBank(seniorMlEngineer, [
  setOf(
    'ours',
    ['alpha-one', 'beta-two', 'gamma-three', 'delta-four'].map((id) => question(id)),
  ),
])
const limit = { questions: { max: 1 } }
const section = { name: 'a', minutes: 8 }
const requests: readonly (readonly [path: string, kind: string, nearest: string, request: object])[] = [
  ['areas[0]', 'area', 'statistics', { areas: ['statistcs'] }],
  ['areas.statistcs', 'area', 'statistics', { areas: { statistcs: 1 } }],
  ['include[0]', 'question', 'alpha-one', { include: ['alpha-on'] }],
  ['exclude[1]', 'question', 'alpha-one', { exclude: ['beta-two', 'alpha-on'] }],
  ['first[0]', 'question', 'alpha-one', { first: ['alpha-on'] }],
  ['last[0]', 'question', 'alpha-one', { last: ['alpha-on'] }],
  ['timeboxes.alpha-on', 'question', 'alpha-one', { timeboxes: { 'alpha-on': 8 } }],
  ['coverage[0]', 'area', 'statistics', { coverage: ['statistcs'] }],
  ['coverage.statistcs', 'area', 'statistics', { coverage: { statistcs: {} } }],
  ['limits.areas.statistcs', 'area', 'statistics', { limits: { areas: { statistcs: limit } } }],
  [
    'limits.domains.technical-skils',
    'domain',
    'technical-skills',
    { limits: { domains: { 'technical-skils': limit } } },
  ],
  ['limits.tags.made-u', 'tag', 'made-up', { limits: { tags: { 'made-u': limit } } }],
  ['limits.groups[0].ids[0]', 'question', 'alpha-one', { limits: { groups: [{ ids: ['alpha-on'], ...limit }] } }],
  ['filter.areas[0]', 'area', 'statistics', { filter: { areas: ['statistcs'] } }],
  ['filter.ids[0]', 'question', 'alpha-one', { filter: { ids: ['alpha-on'] } }],
  ['filter.tags[0]', 'tag', 'made-up', { filter: { tags: ['made-u'] } }],
  ['sections[0].areas[0]', 'area', 'statistics', { sections: [{ ...section, areas: ['statistcs'] }] }],
  ['sections[0].tags[0]', 'tag', 'made-up', { sections: [{ ...section, tags: ['made-u'] }] }],
  ['sections[0].ids[0]', 'question', 'alpha-one', { sections: [{ ...section, ids: ['alpha-on'] }] }],
]

function errorOf(attempt: () => unknown): unknown {
  try {
    return attempt()
  } catch (error) {
    return error
  }
}

describe.each(requests)('a misspelt name at %s', (path, kind, nearest, request) => {
  test('is refused with the nearest one, in plans and in loops', () => {
    const expected = { code: 'UNKNOWN_ID', kind, path, suggestions: expect.arrayContaining([nearest]) }
    expect(errorOf(() => buildPlan(bank, { minutes: 60, ...request } as PlanRequest))).toMatchObject(expected)
    const loop = { rounds: [{ name: 'a', minutes: 60, ...request }] } as LoopRequest
    expect(errorOf(() => buildLoop(bank, loop))).toMatchObject({ ...expected, path: `rounds[0].${path}` })
  })
})
