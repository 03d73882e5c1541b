import type { Bank } from '../../../src/bank/bank'
import { createBank } from '../../../src/bank/create-bank'
import { timeboxOf } from '../../../src/plan/request/eligible'
import { randomFrom } from '../../../src/plan/request/random-from'
import type { PlanRequest } from '../../../src/plan/request/request'
import { DIFFICULTIES, QUESTION_KINDS } from '../../../src/schema/question'
import type { Question } from '../../../src/schema/question-set'
import { setOf, syntheticBank } from '../../support/synthetic'

/** A synthetic bank whose questions have secondary areas too. */
export const bank: Bank = (() => {
  const plain = syntheticBank('stored', 6)
  const areas = plain.areas.map(({ id }) => id)
  const questions = plain.questions.map((question, index): Question => {
    const second = areas[(index * 7 + 3) % areas.length] ?? ''
    return index % 3 === 0 && second !== question.areas[0]
      ? { ...question, areas: [question.areas[0], second] }
      : question
  })
  return createBank(plain.role, [setOf('synthetic', questions)])
})()

/** The bank with some questions otherwise, or without them. */
export function bankWith(change: (question: Question) => Question | undefined): Bank {
  return createBank(bank.role, [
    setOf(
      'synthetic',
      bank.questions.flatMap((question) => change(question) ?? []),
    ),
  ])
}

/** A random request over every field that tells in a plan; some cannot be met. */
export function requestOf(seed: string): PlanRequest {
  const random = randomFrom(`stored ${seed}`)
  const int = (low: number, high: number) => low + Math.floor(random() * (high - low + 1))
  const pick = <T>(values: readonly T[]) => values[int(0, values.length - 1)] as T
  const some = (chance: number) => random() < chance
  const areas = [...new Set(Array.from({ length: int(2, 6) }, () => pick(bank.areas).id))]
  const within = bank.questions.filter(({ areas: [first] }) => areas.includes(first))
  const boxed = pick(within)
  const sectioned = some(0.3)
  const minutes = int(30, 100)
  return {
    minutes: some(0.2) ? { min: minutes - 10, max: minutes } : minutes,
    seed,
    variety: some(0.7) ? 0 : 0.02,
    ...(some(0.7) || sectioned
      ? { areas: some(0.5) ? areas : Object.fromEntries(areas.map((area) => [area, int(1, 3)])) }
      : {}),
    ...(sectioned
      ? {
          sections: [
            { name: 'framing', minutes: { min: 0, max: 20 }, kinds: ['conceptual', 'situational', 'behavioral'] },
            { name: 'constructor', minutes: { min: 0, max: 60 }, ...(some(0.5) ? { areas: [pick(areas)] } : {}) },
          ] as const,
        }
      : {}),
    ...(some(0.3)
      ? { timeboxes: { [boxed.id]: int(timeboxOf(boxed).min, timeboxOf(boxed).max) }, include: [boxed.id] }
      : {}),
    ...(some(0.3) ? { credit: 'split' as const } : {}),
    ...(some(0.3) ? { kinds: { [pick(QUESTION_KINDS)]: 2, [pick(QUESTION_KINDS)]: 1 } } : {}),
    ...(some(0.2) ? { difficulties: { easy: int(0, 2), medium: int(1, 4), hard: int(0, 3) } } : {}),
    ...(some(0.2) ? { first: [pick(within).id] } : {}),
    ...(some(0.2) ? { last: [pick(within).id] } : {}),
    ...(some(0.2) ? { exclude: [pick(within).id] } : {}),
    ...(some(0.2) ? { openingMinutes: int(0, 5), closingMinutes: int(0, 8) } : {}),
    ...(some(0.2) ? { coverage: [pick(areas)] } : {}),
    ...(some(0.3)
      ? {
          limits: {
            questions: { min: int(0, 2), max: int(6, 9) },
            tags: { [pick(within).tags[0] as string]: { questions: { max: 2 } } },
            groups: [{ ids: [pick(within).id, pick(within).id], name: 'pair', questions: { max: 1 } }],
            difficulties: { [pick(DIFFICULTIES)]: { minutes: { max: int(20, 60) } } },
          },
        }
      : {}),
    ...(some(0.3)
      ? {
          history: Array.from({ length: 12 }, (_, index) => ({
            id: pick(within).id,
            date: `2026-11-${10 + index}`,
            candidate: some(0.5) ? 'this-one' : `someone-else-${index}`,
          })),
          candidate: 'this-one',
          on: '2026-11-20',
          maxExposure: { maxUses: 2, days: 30 },
        }
      : {}),
  }
}
