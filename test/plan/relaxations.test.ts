import { describe, expect, test } from 'vitest'
import { createBank } from '../../src/bank/bank'
import { ImpossiblePlanError } from '../../src/errors/impossible-plan-error'
import { buildPlan } from '../../src/plan/single/build-plan'
import type { PlanRequest } from '../../src/plan/request/request'
import { question, randomRequest, setOf, syntheticBank } from '../support/synthetic'

const bank = syntheticBank('unit', 6)

function refusal(request: PlanRequest): ImpossiblePlanError | undefined {
  try {
    buildPlan(bank, request)
    return undefined
  } catch (error) {
    if (error instanceof ImpossiblePlanError) return error
    throw error
  }
}

/** The request with a proposed change made, as a person would make it. */
function changed(request: PlanRequest, message: string): PlanRequest {
  let next = structuredClone(request) as unknown as Record<string, unknown>
  const include = [...(request.include ?? [])]
  const exclude = [...(request.exclude ?? [])]
  for (const part of message.split(', and ')) {
    const minutes = /^ask for (\d+) minutes$/.exec(part)
    const value = /^(?:lower|raise) (\S+) from \d+ to (\d+)$/.exec(part)
    const drop = /^drop (\S+)$/.exec(part)
    if (minutes !== null) next = { ...next, minutes: Number(minutes[1]) }
    else if (value !== null) set(next, value[1] ?? '', Number(value[2]))
    else if (drop?.[1]?.startsWith('include[')) delete include[Number(/\d+/.exec(drop[1])?.[0])]
    else if (drop?.[1]?.startsWith('exclude[')) delete exclude[Number(/\d+/.exec(drop[1])?.[0])]
    else if (drop?.[1]?.startsWith('limits.')) set(next, drop[1], undefined)
    else if (drop !== null) delete next[drop[1] ?? '']
    else throw new Error(`not understood: ${part}`)
  }
  const present = (ids: readonly string[]) => ids.filter((id) => id !== undefined)
  return { ...(next as unknown as PlanRequest), include: present(include), exclude: present(exclude) }
}

function set(target: Record<string, unknown>, path: string, value: unknown): void {
  const keys = path.split('.')
  const last = keys.pop() ?? ''
  const inner = keys.reduce((at, key) => at[key] as Record<string, unknown>, target)
  if (value === undefined) delete inner[last]
  else inner[last] = value
}

describe('relaxations of an impossible request', () => {
  test('make it possible, each by itself, and nothing less of the same would', () => {
    let tried = 0
    for (let number = 0; number < 40 && tried < 40; number++) {
      const request: PlanRequest = {
        ...randomRequest(bank, `relax ${number}`),
        overheadMinutes: 10,
        limits: {
          questions: { min: 6, max: 7 },
          difficulties: { hard: { questions: { min: 5 } } },
          kinds: { 'system-design': { questions: { min: 2 } } },
        },
      }
      const error = refusal(request)
      for (const { message } of error?.relaxations ?? []) {
        expect(refusal(changed(request, message)), message).toBeUndefined()
        const minutes = /^ask for (\d+) minutes$/.exec(message)
        if (minutes !== null) expect(refusal({ ...request, minutes: Number(minutes[1]) - 1 })).toBeDefined()
        tried++
      }
      if (error !== undefined) expect(error.relaxations.length).toBeGreaterThan(0)
    }
    expect(tried).toBeGreaterThan(15)
  })

  test('come in words', () => {
    const ids = bank.questions
      .filter((one) => one.minutes >= 25)
      .slice(0, 2)
      .map((one) => one.id)
    const error = refusal({ minutes: 45, include: ids })
    expect(error?.message).toMatch(
      /Any of these would do:\n {2}- drop include\[0\]\n {2}- drop include\[1\]\n {2}- ask for \d+ minutes/,
    )
  })

  test('know that a longer session has a longer opening', () => {
    const request = { minutes: 20, limits: { questions: { min: 7 } } }
    const least = /ask for (\d+) minutes/.exec(refusal(request)?.message ?? '')?.[1]
    expect(Number(least)).toBeGreaterThan(44)
    expect(refusal({ ...request, minutes: Number(least) })).toBeUndefined()
    expect(refusal({ ...request, minutes: Number(least) - 1 })).toBeDefined()
  })

  test('are exact where the short questions are enemies of one another', () => {
    const short = Array.from({ length: 60 }, (_, index) =>
      question(`short-${index}`, {
        minutes: 5,
        enemies: Array.from({ length: 60 }, (_, other) => other)
          .filter((other) => other % 6 === index % 6 && other !== index)
          .map((other) => `short-${other}`),
      }),
    )
    const long = Array.from({ length: 60 }, (_, index) => question(`long-${index}`, { minutes: 10 }))
    const hostile = createBank(bank.role, [setOf('hostile', [...short, ...long])])
    const ask = (minutes: number) => () => buildPlan(hostile, { minutes, limits: { questions: { min: 9 } } })
    // Six of five minutes, three of ten, and ten for the opening.
    expect(ask(20)).toThrow(/ask for 70 minutes/)
    expect(ask(69)).toThrow()
    expect(ask(70)().items).toHaveLength(9)
  })

  test('combine where several conflicts stand side by side', () => {
    const error = refusal({
      minutes: 45,
      areas: ['statistics', 'programming'],
      limits: { areas: { statistics: { questions: { min: 40 } }, programming: { questions: { min: 40 } } } },
    })
    expect(error?.relaxations).toHaveLength(1)
    expect(error?.relaxations[0]?.keys).toHaveLength(2)
  })
})
