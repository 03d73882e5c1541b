import { describe, expect, test } from 'vitest'
import { seniorMlEngineer } from '../../../questions/taxonomy'
import { createBank } from '../../../src/bank/create-bank'
import { StoredPlanError } from '../../../src/errors/stored-plan-error'
import { bank as shipped } from '../../../src/index'
import { changePlan } from '../../../src/plan/change/change-plan'
import { buildPlan } from '../../../src/plan/single/build-plan'
import { compactPlan } from '../../../src/plan/store/compact-plan'
import { parseForms } from '../../../src/plan/store/parse-forms'
import { parseLoop } from '../../../src/plan/store/parse-loop'
import { parsePlan } from '../../../src/plan/store/parse-plan'
import { question, setOf } from '../../support/synthetic'
import old from './plan-0.1.json'
import { bank } from './requests'

const plan = buildPlan(bank, { minutes: 45, areas: ['statistics', 'communication'], seed: 'stored', variety: 0 })
const stored = (): Record<string, unknown> => JSON.parse(JSON.stringify(plan))

function refusal(json: unknown): StoredPlanError {
  try {
    parsePlan(json, bank)
  } catch (error) {
    if (error instanceof StoredPlanError) return error
    throw error
  }
  throw new Error('Nothing was refused.')
}

describe('what is refused', () => {
  test('broken text, with its line and column', () => {
    const text = JSON.stringify(plan, null, 1)
    expect(refusal(text.slice(0, -1)).issues).toMatchObject(
      [{ path: '', expected: /^JSON, with a comma or `}` at line \d+, column 1$/, received: 'the end' }].map(
        ({ expected, ...rest }) => ({ ...rest, expected: expect.stringMatching(expected) }),
      ),
    )
    expect(refusal(text.replace('"role"', "'role'")).message).toMatch(
      /a key in double quotes(?:, or `}`)? at line \d+, column 2, received `'`/,
    )
    expect(parsePlan(`\uFEFF${text}`, bank).plan.items).toHaveLength(plan.items.length)
  })

  test('what is no plan, or too large to be one', () => {
    for (const [json, pattern] of [
      [undefined, /expected a stored plan, received nothing/],
      [null, /received null/],
      ['7', /received 7/],
      [[], /received an empty list/],
      [{}, /role: expected an object/],
      ['x'.repeat(20_000_001), /at most 20,000,000 characters/],
      [{ ...stored(), notes: Array(20_000).fill('x') }, /lists of at most 10,000 entries/],
      [{ ...stored(), notes: Array(9_000).fill(Array(100).fill(0)) }, /notes/],
      ['['.repeat(200_000), /with a value at line 1, column 200001/],
      [`{"items":${'['.repeat(100_000)}${']'.repeat(100_000)}}`, /items/],
      [
        {
          get items() {
            throw new Error('no')
          },
        },
        /cannot be read/,
      ],
      [JSON.parse('{"items":[],"__proto__":{"role":1}}'), /unknown key "__proto__"/],
      [{ ...stored(), constructor: 1 }, /unknown key "constructor"/],
      [{ rounds: [] }, /a stored loop \(read it with parseLoop\)/],
      [{ compact: 'forms' }, /a stored set of forms \(read it with parseForms\)/],
      [{ compact: 'plam', role: 'x' }, /expected "plan"/],
    ] as const)
      expect(refusal(json).message).toMatch(pattern)
    expect(() => parseLoop(stored(), bank)).toThrow(/a stored plan \(read it with parsePlan\)/)
    expect(() => parseForms(stored(), bank)).toThrow(/a stored plan \(read it with parsePlan\)/)
  })

  test('what is misspelt or does not agree: every problem, with its path and the nearest name', () => {
    const broken = stored()
    const items = broken.items as { phase: string; startMinute: number; question: { areas: string[] } }[]
    const [first, second] = items
    if (first === undefined || second === undefined) throw new Error('A plan of two questions.')
    first.phase = 'warmup'
    broken.spareMinuts = 1
    expect(refusal(broken).issues).toMatchObject([
      { path: 'items[0].phase', suggestion: 'warm-up' },
      { path: 'spareMinuts', suggestion: 'spareMinutes' },
    ])
    first.phase = 'warm-up'
    delete broken.spareMinuts
    second.startMinute = 0
    expect(refusal(broken).issues).toMatchObject([{ path: 'items[1].startMinute', received: '0' }])
    first.question.areas = ['statistcs']
    expect(refusal(broken).issues[0]).toMatchObject({ path: 'items[0].question.areas[0]', suggestion: 'statistics' })
    expect(refusal({ ...stored(), role: { id: 'other', title: 'Other' } }).message).toMatch(
      /the bank's role, "senior-ml-engineer"/,
    )
    expect(refusal({ ...stored(), format: 2 }).message).toMatch(/format: expected 1, received 2/)
    expect(refusal({ ...stored(), bound: 3 }).message).toMatch(/bound: expected at most the objective/)
  })

  test('compact plans that name what the bank and request do not have', () => {
    const compact = () => JSON.parse(JSON.stringify(compactPlan(plan, bank)))
    expect(refusal({ ...compact(), request: { minutes: 45, areas: ['statistcs'] } }).issues).toMatchObject([
      { path: 'request.areas[0]', suggestion: 'statistics' },
    ])
    const twice = compact()
    twice.items.push(twice.items[0])
    expect(refusal(twice).message).toMatch(/a question that is there once/)
    const beside = compact()
    beside.request.exclude = [plan.items[0]?.question.id]
    expect(refusal(beside).message).toMatch(/items\[0\]: expected a question that the request allows/)
    const longer = compact()
    longer.items[0][1] += 1
    expect(refusal(longer).message).toMatch(/items\[0\]\[1\]: expected \d+, as the question or its timebox says/)
  })
})

describe('what is stored', () => {
  test('a plan that was changed with a question the bank has lost since goes on without it', () => {
    const [asked] = plan.items
    const id = asked?.question.id ?? ''
    const changed = changePlan(bank, plan, { change: 'shorten', minutes: 45, asked: [{ id, minutes: 11 }] })
    const smaller = createBank(bank.role, [
      setOf(
        'synthetic',
        bank.questions.filter((one) => one.id !== id),
      ),
    ])
    const { plan: revived, missing, notes } = parsePlan(compactPlan(changed, bank), smaller)
    expect(missing).toEqual([{ id, path: 'items[0]', isKept: false }])
    expect(notes.join()).toMatch(/is left out/)
    expect(revived.progress).toMatchObject({ asked: [], lostMinutes: 11 })
    expect(changePlan(smaller, revived, { change: 'replan' }).items.length).toBeGreaterThan(0)
  })

  test('sizes: an hour of shipped questions in a kilobyte, whatever its history', () => {
    const history = shipped.questions.flatMap(({ id }, index) =>
      index % 2 === 0 ? [{ id, date: '2026-11-20', candidate: `someone-${index}` }] : [],
    )
    const plain = buildPlan(shipped, { minutes: 60, variety: 0 })
    expect(JSON.stringify(compactPlan(plain, shipped)).length).toBeLessThan(1000)
    const long = buildPlan(shipped, { minutes: 180, variety: 0, seed: 'long' })
    expect(JSON.stringify(compactPlan(long, shipped)).length).toBeLessThan(2000)
    const exposed = buildPlan(shipped, {
      minutes: 60,
      variety: 0,
      history,
      on: '2026-11-23',
      maxExposure: { maxUses: 1, days: 30 },
    })
    expect(JSON.stringify(compactPlan(exposed, shipped)).length).toBeLessThan(3000)
  })
})

describe('plans of version 0.1', () => {
  const own = createBank(seniorMlEngineer, [
    setOf('old', [
      question('old-one'),
      question('old-two', { areas: ['communication'], kind: 'behavioral', difficulty: 'easy', minutes: 9 }),
      question('old-four', { minutes: 6 }),
    ]),
  ])

  test('are read, with what their history kept out in its place', () => {
    const { plan: revived, changed, missing } = parsePlan(JSON.stringify(old), own)
    expect([changed, missing]).toEqual([[], []])
    expect(revived).toMatchObject({ minutes: 40, openingMinutes: 3, closingMinutes: 5, gap: 0, sections: [] })
    expect(revived.request).toMatchObject({
      openingMinutes: 3,
      closingMinutes: 5,
      on: '2026-02-01',
      maxExposure: { maxUses: 5, days: 30 },
      ineligible: { history: ['old-four'] },
    })
    expect(JSON.stringify(revived)).not.toMatch(/overheadMinutes|asOf|"other"/)
    expect(revived.balance.domains).toMatchObject([
      { name: 'technical-skills', minutes: 8 },
      { name: 'leadership-skills', minutes: 9 },
    ])
    expect(changePlan(own, revived, { change: 'shorten', minutes: 25 }).minutes).toBe(25)
    expect(parsePlan(compactPlan(revived, own), own).plan).toEqual(revived)
  })

  test('are refused by name where today knows no such plan', () => {
    const domains = { ...old, balance: { ...old.balance, over: 'domains' } }
    expect(() => parsePlan(domains, own)).toThrow(
      /a plan of version 0\.1, balanced over domains: build it again from its request/,
    )
    expect(() => parsePlan({ ...old, request: { minutes: 7 } }, own)).toThrow(
      /version 0\.1, whose request cannot be read/,
    )
  })
})
