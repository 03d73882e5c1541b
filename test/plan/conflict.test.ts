import { describe, expect, test } from 'vitest'
import { seniorMlEngineer } from '../../questions/taxonomy'
import type { Bank } from '../../src/bank/bank'
import { createBank } from '../../src/bank/create-bank'
import type { PlanRequest } from '../../src/plan/request/request'
import { buildPlan } from '../../src/plan/single/build-plan'
import { startProcessorTimer } from '../support/processor-time'
import { randomRequest } from '../support/random-request'
import { question, setOf, syntheticBank } from '../support/synthetic'
import { applyRelaxation } from './oracle/apply-relaxation'
import { assemblyModel } from './oracle/assembly-model'
import { faultsOfExplanation, refusal } from './oracle/conflicts'
import { solveExactly } from './oracle/solve-exactly'

const bank = syntheticBank('unit', 6)
const AREAS = bank.areas.map(({ id }) => id)
const bankOf = (...questions: Parameters<typeof question>[]) =>
  createBank(seniorMlEngineer, [
    setOf(
      'own',
      questions.map(([id, more]) => question(id, more)),
    ),
  ])

/** The error of a request known to be impossible. */
function refused(from: Bank, request: PlanRequest) {
  const error = refusal(from, request)
  if (error === undefined || error === 'undecided') throw new Error(`expected an impossible plan, got ${error}`)
  return error
}

const pathsOf = ({ conflict }: ReturnType<typeof refused>) => conflict.map(({ code, path }) => path || code).sort()

describe('an impossible request', () => {
  test('gets an irreducible conflict, and relaxations that suffice when they are applied', async () => {
    const banks = [3, 5].map((perArea) =>
      syntheticBank(`conflict ${perArea}`, perArea, { secondary: 0.3, deprecated: 0.1, ranged: 0.3 }),
    )
    const shapes = ['limits', 'sections', 'groups', 'ends', 'mixed'] as const
    let impossible = 0
    for (let number = 0; impossible < 12; number++) {
      const from = banks[number % banks.length] as typeof bank
      const request = randomRequest(from, `conflict ${number}`, shapes[number % shapes.length])
      const error = refusal(from, request)
      if (error === undefined) continue
      if (error === 'undecided') expect.unreachable('undecided')
      expect(await faultsOfExplanation(from, request, error), JSON.stringify(request)).toEqual([])
      impossible++
    }
  })

  test('says so in words', () => {
    const ids = bank.questions.filter(({ minutes }) => minutes >= 25).slice(0, 2)
    const { message } = refused(bank, { minutes: 45, include: ids.map(({ id }) => id) })
    const [one, other] = ids
    expect(message.split('\n')).toEqual([
      'No interview plan can satisfy these together; change or drop one of them:',
      `  - with "${one?.id}", ${one?.minutes} minutes (include[0])`,
      `  - with "${other?.id}", ${other?.minutes} minutes (include[1])`,
      "  - 38 minutes for questions (45 less 7 for the opening and the candidate's own questions) (minutes)",
      'Any of these would do:',
      '  - drop include[0]',
      '  - drop include[1]',
      expect.stringMatching(/^ {2}- ask for \d+ minutes$/),
    ])
  })

  test('knows that a longer session has a longer opening and closing', () => {
    const request = { minutes: 20, limits: { questions: { min: 7 } } }
    const least = refused(bank, request).relaxations.flatMap(({ changes }) =>
      changes.flatMap(({ path, to }) => (path === 'minutes' ? [Number(to)] : [])),
    )[0] as number
    expect(refusal(bank, { ...request, minutes: least })).toBeUndefined()
    expect(refusal(bank, { ...request, minutes: least - 1 })).toBeDefined()
  })

  test('is exact where the short questions are enemies of one another', () => {
    const short = Array.from({ length: 60 }, (_, index) =>
      question(`short-${index}`, {
        minutes: 5,
        enemies: Array.from({ length: 60 }, (_, other) => other)
          .filter((other) => other % 6 === index % 6 && other !== index)
          .map((other) => `short-${other}`),
      }),
    )
    const long = Array.from({ length: 60 }, (_, index) => question(`long-${index}`, { minutes: 10 }))
    const hostile: Bank = createBank(seniorMlEngineer, [setOf('hostile', [...short, ...long])])
    const ask = (minutes: number): PlanRequest => ({ minutes, limits: { questions: { min: 9 } } })
    // Six of five minutes, three of ten, and eleven for opening and closing.
    expect(refused(hostile, ask(20)).message).toContain('ask for 71 minutes')
    expect(refusal(hostile, ask(70))).toBeDefined()
    expect(buildPlan(hostile, ask(71)).items).toHaveLength(9)
  })

  test('gets one combination where several conflicts stand side by side', () => {
    const request: PlanRequest = {
      minutes: 45,
      areas: ['statistics', 'programming'],
      limits: { areas: { statistics: { questions: { min: 40 } }, programming: { questions: { min: 40 } } } },
    }
    const { relaxations } = refused(bank, request)
    expect(relaxations.map(({ keys }) => [...keys].sort())).toEqual([
      ['limits.areas.programming.questions.min', 'limits.areas.statistics.questions.min'],
    ])
    expect(refusal(bank, applyRelaxation(request, relaxations[0] as (typeof relaxations)[0]))).toBeUndefined()
  })
})

describe('requests that were absurd, slow or undecided once', () => {
  test('two questions of one area pull no others of its domain', async () => {
    const wide = syntheticBank('unit', 15)
    let elsewhere = 0
    for (let seed = 0; seed < 10; seed++) {
      const request: PlanRequest = {
        minutes: 75,
        seed: String(seed),
        variety: 0,
        limits: { areas: { statistics: { questions: { min: 2 } } } },
      }
      const plan = buildPlan(wide, request)
      if (seed === 0) {
        const { objective } = await solveExactly(assemblyModel(wide, request), 30)
        expect(plan.objective).toBeCloseTo(objective ?? Number.NaN, 9)
      }
      expect(plan.objective).toBeLessThan(0.15)
      const own = plan.items.filter(({ question: { areas } }) => wide.domainOf(areas[0]) === 'technical-skills')
      if (own.length < plan.items.length) elsewhere++
    }
    expect(elsewhere).toBeGreaterThan(5)
  })

  test('so many areas at least once in an hour: possible or not, and soon', async () => {
    const shortest = (area: string) =>
      Math.min(...bank.questions.filter(({ areas }) => areas[0] === area).map(({ minutes }) => minutes))
    let both = 0
    for (const count of [4, 6, 11, 13, 14, 16, 18, 20, 22]) {
      const areas = Object.fromEntries(AREAS.slice(0, count).map((area) => [area, { questions: { min: 1 } }]))
      const request: PlanRequest = { minutes: 60, limits: { areas } }
      const spent = startProcessorTimer()
      const error = refusal(bank, request)
      // Generous for a slow machine.
      expect(spent()).toBeLessThan(6000)
      const least = AREAS.slice(0, count).reduce((sum, area) => sum + shortest(area), 0)
      if (least > 50) {
        if (error === undefined || error === 'undecided') expect.unreachable(`${count} areas: ${error}`)
        expect(pathsOf(error)).toContain('minutes')
        both |= 1
        if (count === 14) expect(await faultsOfExplanation(bank, request, error)).toEqual([])
      } else {
        expect(error).toBeUndefined()
        both |= 2
      }
    }
    expect(both).toBe(3)
  })

  test('every area at least once: a sum proves it', () => {
    const least = AREAS.reduce(
      (sum, area) =>
        sum + Math.min(...bank.questions.filter(({ areas }) => areas[0] === area).map(({ minutes }) => minutes)),
      0,
    )
    const ask = (time: number): PlanRequest => ({
      minutes: time,
      openingMinutes: 0,
      closingMinutes: 0,
      coverage: AREAS,
    })
    expect(pathsOf(refused(bank, ask(least - 1)))).toHaveLength(AREAS.length + 1)
    expect(buildPlan(bank, ask(least)).items).toHaveLength(AREAS.length)
  })

  test('limits that contradict one another are called so', () => {
    const request: PlanRequest = {
      minutes: 117,
      limits: {
        kinds: { problem: { questions: { max: 0 }, minutes: { min: 9 } } },
        difficulties: { medium: { minutes: { max: 80 } }, hard: { minutes: { max: 22 } } },
      },
    }
    const error = refused(bank, request)
    expect(pathsOf(error)).toEqual(['limits.kinds.problem.minutes.min', 'limits.kinds.problem.questions.max'])
    for (const relaxation of error.relaxations)
      expect(refusal(bank, applyRelaxation(request, relaxation)), relaxation.message).toBeUndefined()
    expect(error.relaxations.length).toBeGreaterThan(0)
  })

  test('a question kept out twice needs both let go, or itself', async () => {
    const [one] = bank.questions
    const id = one?.id ?? ''
    const request: PlanRequest = {
      minutes: 60,
      include: [id],
      candidate: 'c1',
      maxExposure: { maxUses: 1 },
      history: [{ id, candidate: 'c1' }],
    }
    const error = refused(bank, request)
    expect(await faultsOfExplanation(bank, request, error)).toEqual([])
    expect(error.relaxations.map(({ message }) => message)).toEqual(['drop include[0]'])
    const stored = buildPlan(bank, { ...request, include: [] }).request
    const again: PlanRequest = { ...stored, include: [id], maxExposure: undefined }
    expect(await faultsOfExplanation(bank, again, refused(bank, again))).toEqual([])
  })

  test('a question asked for in two places is dropped from both', () => {
    const id = bank.questions.find(({ minutes }) => minutes > 25)?.id ?? ''
    const request: PlanRequest = { minutes: 25, include: [id, id], first: [id] }
    const { relaxations } = refused(bank, request)
    for (const relaxation of relaxations) expect(refusal(bank, applyRelaxation(request, relaxation))).toBeUndefined()
    expect(relaxations[0]?.message).toBe('drop include[0] and include[1] and first[0]')
  })

  test('an empty bank is the reason itself', () => {
    const error = refused(createBank(seniorMlEngineer, []), { minutes: 30 })
    expect(error.conflict).toEqual([
      { code: 'bank', path: '', message: 'at least one question, and the bank has none' },
    ])
    expect(error.relaxations).toEqual([])
  })
})

describe('an area or domain without a question that may be used', () => {
  const few = bankOf(['p1', { areas: ['programming'] }], ['p2', { areas: ['programming'], difficulty: 'easy' }])

  test('is a note, where others have some', () => {
    const plan = buildPlan(few, { minutes: 30, areas: ['statistics', 'programming'] })
    expect(plan.notes).toContainEqual(expect.stringMatching(/^`statistics` gets .* no question may be used for it\.$/))
    const drawn = buildPlan(few, { minutes: 30 })
    const empty = seniorMlEngineer.domains.filter(({ id }) => id !== few.domainOf('programming'))
    for (const { title } of empty)
      expect(drawn.notes).toContainEqual(
        expect.stringContaining(`Domain "${title}" gets nothing: no question may be used`),
      )
  })

  test('is the reason in words, where there is none at all or one must be', () => {
    expect(refused(few, { minutes: 30, areas: ['statistics'] }).message).toContain(
      'only questions of the areas asked for; no question may be used for "statistics" (areas)',
    )
    expect(refused(few, { minutes: 30, coverage: ['statistics'] }).message).toContain(
      'at least 1 question of area "statistics", and no question may be used for it (coverage[0])',
    )
  })
})
