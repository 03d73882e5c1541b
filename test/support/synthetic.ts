import { seniorMlEngineer } from '../../questions/taxonomy'
import type { Bank } from '../../src/bank/bank'
import { createBank } from '../../src/bank/create-bank'
import { MINUTES_BY_KIND } from '../../src/lint/rules/minutes'
import { randomFrom } from '../../src/plan/request/random-from'
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

/** What synthetic questions have besides: all of it tells nothing to a request that does not ask for it. */
export interface Variations {
  /** Share of the questions with one or two secondary areas. @default 0 */
  readonly secondary?: number
  /** Share of deprecated questions. @default 0 */
  readonly deprecated?: number
  /** Share of questions whose author says what timeboxes they stand. @default 0 */
  readonly ranged?: number
}

/** A bank of the shipped role with `perArea` made-up questions an area and 40 pairs of enemies. */
export function syntheticBank(seed: string, perArea: number, variations: Variations = {}): Bank {
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
    ...variation(`${seed}/${draft.id}`, draft, variations),
  }))
  return createBank(seniorMlEngineer, [setOf('synthetic', questions)])
}

function variation(
  seed: string,
  { areas, minutes }: Question,
  { secondary = 0, deprecated = 0, ranged = 0 }: Variations,
): Partial<Question> {
  const random = randomFrom(`variation ${seed}`)
  const others = Array.from({ length: 2 }, () => AREAS[Math.floor(random() * AREAS.length)] as string)
  const more = [...new Set(others)].filter((area) => area !== areas[0]).slice(0, random() < 0.5 ? 1 : 2)
  return {
    ...(random() < secondary ? { areas: [areas[0], ...more] } : {}),
    ...(random() < deprecated ? { deprecated: { since: '0.2.0', reason: 'Leaked.' } } : {}),
    ...(random() < ranged ? { minutesRange: { min: minutes - 2, max: minutes + 4 } } : {}),
  }
}
