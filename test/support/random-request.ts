import type { Bank } from '../../src/bank/bank'
import { timeboxOf } from '../../src/plan/request/eligible'
import { randomFrom } from '../../src/plan/request/random-from'
import type { PlanLimits, PlanRequest, PlanSection, QuestionUse } from '../../src/plan/request/request'
import { DIFFICULTIES, QUESTION_KINDS } from '../../src/schema/question'
import type { Question } from '../../src/schema/question-set'

/** What a random request is about. Each shape has its own fields, and now and then some of the others. */
export const REQUEST_SHAPES = [
  'plain',
  'areas',
  'kinds',
  'limits',
  'sections',
  'groups',
  'split',
  'timeboxes',
  'ranges',
  'coverage',
  'history',
  'ends',
  'mixed',
] as const
export type RequestShape = (typeof REQUEST_SHAPES)[number]

/** Random numbers, and choices made by them. */
class Dice {
  constructor(private readonly random: () => number) {}

  int(low: number, high: number): number {
    return low + Math.floor(this.random() * (high - low + 1))
  }

  some(chance: number): boolean {
    return this.random() < chance
  }

  pick<T>(values: readonly T[]): T {
    return values[this.int(0, values.length - 1)] as T
  }

  /** So many different values, or fewer where there are not as many. */
  sample<T>(values: readonly T[], count: number): T[] {
    const left = [...values]
    return Array.from(
      { length: Math.min(count, left.length) },
      () => left.splice(this.int(0, left.length - 1), 1)[0] as T,
    )
  }
}

/** A random valid request of a shape, the same for the same seed; some of them cannot be met. */
export function randomRequest(bank: Bank, seed: string, shape: RequestShape = 'limits'): PlanRequest {
  const dice = new Dice(randomFrom(`request ${shape} ${seed}`))
  const areas = someAreas(bank, dice)
  const minutes = dice.int(30, 120)
  const base = { minutes, seed }
  const about = (more: Partial<PlanRequest>): PlanRequest => ({ ...base, ...areas, ...mix(dice), ...more })
  const named = Object.keys(areas.areas)
  const within = bank.questions.filter(({ areas: [primary] }) => named.includes(primary))
  switch (shape) {
    case 'plain':
      return {
        ...base,
        ...(dice.some(0.3) ? { depth: dice.pick(['broad', 'standard', 'deep'] as const) } : {}),
        ...(dice.some(0.3) ? mix(dice) : {}),
        ...(dice.some(0.2) ? { include: [dice.pick(bank.questions).id] } : {}),
      }
    case 'areas':
      return about(dice.some(0.2) ? { depth: 'deep' } : {})
    case 'kinds':
      return { ...(dice.some(0.4) ? base : about({})), ...kindShares(dice) }
    case 'limits':
      return about({
        ...(dice.some(0.3) ? kindShares(dice) : {}),
        limits: limits(bank, dice, named),
        ...inAndOut(dice, within),
      })
    case 'sections':
      return sectioned(bank, dice, seed)
    case 'groups':
      return about({ limits: { groups: groups(dice, within), ...(dice.some(0.4) ? limits(bank, dice, named) : {}) } })
    case 'split':
      return about({
        credit: 'split',
        ...(dice.some(0.3) ? { coverage: dice.sample(bank.areas, 2).map(({ id }) => id) } : {}),
        ...(dice.some(0.3) ? { limits: limits(bank, dice, named) } : {}),
      })
    case 'timeboxes':
      return about({
        timeboxes: timeboxes(dice, within, dice.int(3, Math.ceil(within.length / 2))),
        ...(dice.some(0.4) ? { include: [dice.pick(within).id] } : {}),
      })
    case 'ranges':
      return {
        ...about(dice.some(0.3) ? kindShares(dice) : {}),
        minutes: { min: minutes, max: minutes + dice.int(1, 30) },
      }
    case 'coverage': {
      const covered = dice.sample(bank.areas, dice.int(2, 8)).map(({ id }) => id)
      const whole = { ...base, ...mix(dice) }
      return dice.some(0.7)
        ? { ...whole, coverage: covered }
        : {
            ...whole,
            coverage: Object.fromEntries(covered.slice(0, 3).map((id) => [id, { questions: dice.int(1, 2) }])),
          }
    }
    case 'history':
      return {
        ...(dice.some(0.3) ? base : about({})),
        ...history(bank, dice),
        ...(dice.some(0.3) ? { ineligible: { 'other-plans': dice.sample(within, 20).map(({ id }) => id) } } : {}),
      }
    case 'ends': {
      const [first, last, ...others] = dice.sample(within, 5).map(({ id }) => id)
      return about({
        ...(first !== undefined && dice.some(0.7) ? { first: [first] } : {}),
        ...(last !== undefined && dice.some(0.7) ? { last: [last] } : {}),
        include: others.slice(0, dice.int(0, 2)),
        exclude: dice.sample(within, 6).map(({ id }) => id),
        ...(dice.some(0.5) ? { filter: { minutes: { max: dice.int(8, 30) } } } : {}),
      })
    }
    default:
      return mixed(bank, dice, about, within)
  }
}

function mixed(
  bank: Bank,
  dice: Dice,
  about: (more: Partial<PlanRequest>) => PlanRequest,
  within: readonly Question[],
): PlanRequest {
  const sections = dice.some(0.3) ? sectioned(bank, dice, '').sections : undefined
  const named = [...new Set(within.map(({ areas: [primary] }) => primary))]
  const long = dice.int(60, 120)
  return about({
    ...(sections === undefined ? {} : { sections }),
    ...(dice.some(0.3) ? kindShares(dice) : {}),
    ...(dice.some(0.3) ? { credit: 'split' } : {}),
    ...(dice.some(0.3) ? { minutes: { min: long - dice.int(1, 20), max: long } } : {}),
    ...(dice.some(0.4) ? { limits: { ...limits(bank, dice, named), groups: groups(dice, within) } } : {}),
    ...(dice.some(0.3) ? { timeboxes: timeboxes(dice, within, 5) } : {}),
    ...(dice.some(0.3) ? history(bank, dice) : {}),
    ...(dice.some(0.3) ? inAndOut(dice, within) : {}),
    ...(dice.some(0.3) ? { openingMinutes: dice.int(0, 6), closingMinutes: dice.int(0, 12) } : {}),
    ...(dice.some(0.3)
      ? { weights: { areas: dice.int(0, 10) / 10, difficulties: dice.int(0, 10) / 10, time: dice.int(1, 10) / 10 } }
      : {}),
    ...(dice.some(0.2) ? { filter: { difficulties: dice.sample(DIFFICULTIES, 2) } } : {}),
  })
}

function someAreas(bank: Bank, dice: Dice): { readonly areas: Readonly<Record<string, number>> } {
  const chosen = dice.sample(bank.areas, dice.int(2, 12))
  return { areas: Object.fromEntries(chosen.map(({ id }) => [id, dice.int(1, 3)])) }
}

function mix(dice: Dice): Partial<PlanRequest> {
  return dice.some(0.3) ? { difficulties: { easy: dice.int(0, 3), medium: dice.int(1, 5), hard: dice.int(0, 4) } } : {}
}

function kindShares(dice: Dice): Partial<PlanRequest> {
  return {
    kinds: Object.fromEntries(dice.sample(QUESTION_KINDS, dice.int(1, 5)).map((kind) => [kind, dice.int(1, 4)])),
  }
}

function inAndOut(dice: Dice, within: readonly Question[]): Partial<PlanRequest> {
  return {
    ...(dice.some(0.4) ? { include: dice.sample(within, dice.int(1, 2)).map(({ id }) => id) } : {}),
    ...(dice.some(0.4) ? { exclude: dice.sample(within, dice.int(1, 3)).map(({ id }) => id) } : {}),
  }
}

/** Ranges by every scope; about a third of them cannot be kept together. */
function limits(bank: Bank, dice: Dice, areas: readonly string[]): PlanLimits {
  const few = { questions: { min: dice.int(0, 2), max: dice.int(2, 3) } }
  const spent = { minutes: { min: dice.int(0, 30), max: dice.int(30, 60) } }
  const tag = dice.pick(dice.pick(bank.questions).tags)
  return {
    ...(dice.some(0.4) ? { questions: { min: dice.int(1, 5), max: dice.int(5, 9) } } : {}),
    ...(dice.some(0.2) ? { minutes: { min: dice.int(10, 40), max: dice.int(60, 100) } } : {}),
    ...(dice.some(0.4) ? { kinds: { [dice.pick(QUESTION_KINDS)]: few } } : {}),
    ...(dice.some(0.4) ? { difficulties: { hard: spent } } : {}),
    ...(dice.some(0.3) ? { areas: { [dice.pick(areas)]: few, [dice.pick(areas)]: spent } } : {}),
    ...(dice.some(0.3) ? { domains: { [dice.pick(bank.role.domains).id]: spent } } : {}),
    ...(dice.some(0.3) ? { tags: { [tag]: { questions: { min: dice.int(0, 1), max: 2 } } } } : {}),
  }
}

function groups(dice: Dice, within: readonly Question[]): NonNullable<PlanLimits['groups']> {
  return Array.from({ length: dice.int(1, 3) }, (_, index) => ({
    ids: dice.sample(within, dice.int(2, 8)).map(({ id }) => id),
    ...(dice.some(0.5) ? { name: `group ${index}` } : {}),
    questions: dice.some(0.6) ? { min: 1, max: dice.int(1, 2) } : { max: dice.int(0, 1) },
  }))
}

function timeboxes(dice: Dice, within: readonly Question[], count: number): Record<string, number> {
  return Object.fromEntries(
    dice.sample(within, count).map((question) => {
      const { min, max } = timeboxOf(question)
      return [question.id, dice.int(min, max)]
    }),
  )
}

/** Two to four parts that fill the session, more or less. */
function sectioned(bank: Bank, dice: Dice, seed: string): PlanRequest {
  const talk = ['behavioral', 'situational', 'conceptual'] as const
  const work = ['problem', 'coding', 'debugging', 'system-design', 'case-study'] as const
  const sections = Array.from({ length: dice.int(2, 4) }, (_, index): PlanSection => {
    const most = dice.int(10, 40)
    const areas = dice.sample(bank.areas, dice.int(3, 8)).map(({ id }) => id)
    return {
      name: `part ${index}`,
      minutes: dice.some(0.7) ? most : { min: Math.max(0, most - dice.int(3, 15)), max: most },
      ...(dice.some(0.4) ? { areas } : {}),
      ...(dice.some(0.4) ? { kinds: dice.some(0.5) ? [...talk] : [...work] } : {}),
      ...(dice.some(0.15) ? { tags: dice.sample(bank.questions, 4).flatMap(({ tags }) => tags) } : {}),
      ...(dice.some(0.1) ? { ids: dice.sample(bank.questions, 40).map(({ id }) => id) } : {}),
      ...(dice.some(0.3) ? { limits: { questions: { min: dice.int(0, 1), max: dice.int(1, 3) } } } : {}),
    }
  })
  const longest = sections.reduce((sum, { minutes }) => sum + (typeof minutes === 'number' ? minutes : minutes.max), 0)
  const [first, last, some] = dice.sample(bank.questions, 3).map(({ id }) => id)
  return {
    minutes: Math.max(20, Math.min(120, longest + dice.int(5, 15))),
    seed,
    sections,
    ...(dice.some(0.3) ? { ...someAreas(bank, dice), ...(dice.some(0.3) ? { credit: 'split' } : {}) } : {}),
    ...(dice.some(0.3) ? kindShares(dice) : {}),
    ...(dice.some(0.15) && first !== undefined ? { first: [first] } : {}),
    ...(dice.some(0.15) && last !== undefined ? { last: [last] } : {}),
    ...(dice.some(0.15) && some !== undefined ? { include: [some] } : {}),
  }
}

function history(bank: Bank, dice: Dice): Partial<PlanRequest> {
  const day = () => `2026-0${dice.int(1, 9)}-1${dice.int(0, 9)}`
  const uses = Array.from(
    { length: dice.int(20, 400) },
    (): QuestionUse => ({
      id: dice.some(0.98) ? dice.pick(bank.questions).id : 'gone-long-ago',
      date: day(),
      candidate: dice.pick(['c1', 'c2', 'c3', 'c4']),
      team: dice.pick(['search', 'ads']),
    }),
  )
  return {
    history: uses,
    on: '2026-05-15',
    ...(dice.some(0.6) ? { candidate: 'c1' } : {}),
    ...(dice.some(0.7)
      ? {
          maxExposure: {
            maxUses: dice.int(1, 3),
            ...(dice.some(0.6) ? { days: dice.int(20, 150) } : {}),
            ...(dice.some(0.3) ? { team: 'ads' } : {}),
          },
        }
      : {}),
  }
}
