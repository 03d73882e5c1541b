import { seniorMlEngineer } from '../../questions/taxonomy'
import { type Bank, createBank } from '../../src/bank/bank'
import { MINUTES_BY_KIND } from '../../src/lint/rules/minutes'
import { randomFrom } from '../../src/plan/model/random'
import type { PlanRequest } from '../../src/plan/request/request'
import { DIFFICULTIES, QUESTION_KINDS } from '../../src/schema/question'
import type { Question, QuestionSet } from '../../src/schema/question-set'

const AREAS = seniorMlEngineer.domains.flatMap((domain) => domain.areas.map((area) => area.id))
const WORDS =
  'gradient drift shard leak bias recall batch cache metric sample kernel matrix tensor queue replica token prompt label feature budget roadmap mentor risk audit cohort signal cluster index latency rollback'.split(
    ' ',
  )

/** A question with made-up words, complete and valid. */
export function question(id: string, more: Partial<Question> = {}): Question {
  return {
    id,
    title: `Title of ${id}`,
    areas: ['statistics'],
    kind: 'conceptual',
    difficulty: 'medium',
    minutes: 8,
    prompt: `Prompt of ${id}.`,
    assesses: 'Evidence.',
    followUps: [
      { ask: `First probe of ${id}?`, listenFor: 'This.' },
      { ask: `Second probe of ${id}?`, listenFor: 'That.' },
    ],
    rubric: {
      1: `Anchor one of ${id}.`,
      2: `Anchor two of ${id}.`,
      3: `Anchor three of ${id}.`,
      4: `Anchor four of ${id}.`,
    },
    answerKey: [`Secret key of ${id}.`],
    redFlags: [`Flag of ${id}.`],
    tags: ['made-up'],
    since: '0.1.0',
    ...more,
  }
}

export function setOf(id: string, questions: readonly Question[]): QuestionSet {
  return { id, title: id, summary: `Set ${id}.`, questions }
}

/** A bank of the shipped role with `perArea` made-up questions an area and 40 pairs of enemies. */
export function syntheticBank(seed: string, perArea: number): Bank {
  const random = randomFrom(`bank ${seed}`)
  const int = (low: number, high: number) => low + Math.floor(random() * (high - low + 1))
  const pick = <T>(values: readonly T[]) => values[int(0, values.length - 1)] as T
  const drafts = AREAS.flatMap((area) =>
    Array.from({ length: perArea }, (_, index) => {
      const kind = pick(QUESTION_KINDS)
      const [low, high] = MINUTES_BY_KIND[kind]
      const level = random()
      const text = (count: number) => Array.from({ length: count }, () => pick(WORDS)).join(' ')
      return question(`${area}-${index}`, {
        title: text(5),
        prompt: text(50),
        tags: [pick(WORDS), pick(WORDS)],
        areas: [area],
        kind,
        difficulty: DIFFICULTIES[level < 0.2 ? 0 : level < 0.7 ? 1 : 2],
        minutes: int(low, high),
      })
    }),
  )
  const enemies = new Map<string, string[]>()
  for (let pair = 0; pair < 40; pair++) {
    const [one, other] = [pick(drafts).id, pick(drafts).id]
    if (one !== other) enemies.set(one, [...(enemies.get(one) ?? []), other])
  }
  const questions = drafts.map((draft) => ({
    ...draft,
    ...(enemies.has(draft.id) ? { enemies: enemies.get(draft.id) ?? [] } : {}),
  }))
  return createBank(seniorMlEngineer, [setOf('synthetic', questions)])
}

/**
 * A random request of 30 to 120 minutes over 2 to 12 areas, or over the role's domains; some with kinds, limits,
 * inclusions and exclusions, so that some cannot be met.
 */
export function randomRequest(bank: Bank, seed: string): PlanRequest {
  const random = randomFrom(`request ${seed}`)
  const int = (low: number, high: number) => low + Math.floor(random() * (high - low + 1))
  const pick = <T>(values: readonly T[]) => values[int(0, values.length - 1)] as T
  const areas = [...new Set(Array.from({ length: 40 }, () => pick(AREAS)))].slice(0, int(2, 12))
  const overDomains = random() < 0.15
  const kinds = Object.fromEntries(QUESTION_KINDS.flatMap((kind) => (random() < 0.4 ? [[kind, int(1, 4)]] : [])))
  const within = bank.questions.filter((one) => overDomains || areas.includes(one.areas[0] as never))
  const some = (chance: number) => random() < chance
  return {
    minutes: int(30, 120),
    seed,
    ...(overDomains ? {} : { areas: Object.fromEntries(areas.map((area) => [area, int(1, 3)])) }),
    ...(some(0.4) && Object.keys(kinds).length > 0 ? { kinds } : {}),
    ...(some(0.3) ? { difficulty: { easy: int(0, 3), medium: int(1, 5), hard: int(0, 4) } } : {}),
    ...(some(0.25) ? { include: [pick(within).id, ...(some(0.3) ? [pick(within).id] : [])] } : {}),
    ...(some(0.25) ? { exclude: [pick(within).id] } : {}),
    ...(some(0.35)
      ? {
          limits: {
            ...(some(0.5) ? { questions: { min: int(1, 5), max: int(5, 9) } } : {}),
            ...(some(0.4)
              ? { kinds: { [pick(QUESTION_KINDS)]: { questions: { min: int(0, 2), max: int(2, 3) } } } }
              : {}),
            ...(some(0.4) ? { difficulties: { hard: { minutes: { min: int(0, 30), max: int(30, 60) } } } } : {}),
            ...(some(0.3) ? { areas: { [pick(areas)]: { questions: { min: int(0, 2), max: 3 } } } } : {}),
          },
        }
      : {}),
  }
}
