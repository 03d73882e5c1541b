import type { Bank } from '../bank/bank'
import { compileFilter } from '../bank/filter'
import { UnknownIdError } from '../errors/unknown-id-error'
import { DIFFICULTIES } from '../schema/question'
import type { Question } from '../schema/question-set'
import { validate } from '../schema/validate'
import { type LimitRow, limitRows, type PlanConstraint } from './constraints'
import { type Barred, barredByHistory } from './exposure'
import { randomFrom, shuffled } from './random'
import { type CheckedRequest, requestSchema } from './request'
import { split } from './shares'
import type { Counter, Item, Problem } from './solver/problem'

/** A request read against a bank: what the plan is to be, in the planner's own terms. */
export interface Blueprint {
  readonly bank: Bank
  readonly request: CheckedRequest
  readonly seed: string
  readonly overheadMinutes: number
  /** Minutes that questions may fill. */
  readonly questionMinutes: number
  /** Whether the balance is over areas (asked for) or the role's domains. */
  readonly balanceOver: 'areas' | 'domains'
  /** Targets in milli-minutes by area or domain, difficulty and kind. */
  readonly targets: {
    readonly groups: ReadonlyMap<string, number>
    readonly difficulties: ReadonlyMap<string, number>
    readonly kinds: ReadonlyMap<string, number> | undefined
  }
  /** Thousandths. */
  readonly weights: {
    readonly groups: number
    readonly difficulties: number
    readonly kinds: number
    readonly time: number
  }
  readonly limits: readonly LimitRow[]
  /** Questions kept out by history, exposure, or other plans made together with this one. */
  readonly barred: Barred
}

/** What plans made together impose on one another. */
export interface Surroundings {
  /** Questions of the other plans, and their enemies. */
  readonly taken?: Iterable<string>
  readonly rows?: readonly LimitRow[]
}

/** Constraints that can be lifted to find out which of them are in conflict. */
export type Lifted = ReadonlySet<string>

const DEFAULT_MIX = { easy: 20, medium: 50, hard: 30 }
const NONE: Lifted = new Set()

/** Reads a request; refuses what is malformed or names what the bank does not have. */
export function readRequest(bank: Bank, input: unknown, { taken = [], rows = [] }: Surroundings = {}): Blueprint {
  const request = validate(requestSchema, input, 'plan request')
  const areaIds = bank.areas.map((area) => area.id)
  const areaWeights = new Map<string, number>(
    Array.isArray(request.areas)
      ? request.areas.map((area) => [area, 1])
      : Object.entries(request.areas ?? {}).filter(([, weight]) => weight > 0),
  )
  const isList = Array.isArray(request.areas)
  ;(isList ? (request.areas as string[]) : Object.keys(request.areas ?? {})).forEach((area, index) => {
    if (!areaIds.includes(area))
      throw new UnknownIdError('area', area, areaIds, isList ? `areas[${index}]` : `areas.${area}`)
  })
  for (const area of Object.keys(request.limits?.areas ?? {})) {
    if (!areaIds.includes(area)) throw new UnknownIdError('area', area, areaIds, `limits.areas.${area}`)
  }
  for (const field of ['include', 'exclude'] as const) {
    request[field]?.forEach((id, index) => {
      if (bank.has(id)) return
      throw new UnknownIdError(
        'question',
        id,
        bank.questions.map((question) => question.id),
        `${field}[${index}]`,
      )
    })
  }
  const overheadMinutes = overheadOf(request, request.minutes)
  const questionMinutes = request.minutes - overheadMinutes
  const balanceOver = request.areas === undefined ? 'domains' : 'areas'
  const barred = new Map([...[...taken].map((id) => [id, 'other-plans'] as const), ...barredByHistory(bank, request)])
  const draft = { bank, request, questionMinutes, balanceOver, barred } as const
  const pool = eligible(draft, NONE)
  const present = (of: (question: Question) => string) => new Set(pool.map(of))
  const domains = present((question) => bank.domainOf(question.areas[0]))
  const difficulties = present((question) => question.difficulty)
  const mix: Readonly<Record<string, number | undefined>> = request.difficulty ?? DEFAULT_MIX
  const wanted = DIFFICULTIES.filter((difficulty) => request.difficulty !== undefined || difficulties.has(difficulty))
  const groups =
    balanceOver === 'areas'
      ? areaWeights
      : new Map(
          bank.role.domains.filter((domain) => domains.has(domain.id)).map((domain) => [domain.id, domain.weight]),
        )
  const { areas = 1, difficulty = 0.5, kinds = 0.5, time = 0.5 } = request.weights ?? {}
  const thousandths = (weight: number) => Math.round(weight * 1000)
  return {
    ...draft,
    seed: request.seed ?? '',
    overheadMinutes,
    targets: {
      groups: split(questionMinutes, groups),
      difficulties: split(questionMinutes, new Map(wanted.map((name) => [name, mix[name] ?? 0]))),
      kinds: request.kinds && split(questionMinutes, new Map(Object.entries(request.kinds))),
    },
    weights: {
      groups: thousandths(areas),
      difficulties: thousandths(difficulty),
      kinds: request.kinds === undefined ? 0 : thousandths(kinds),
      time: thousandths(time),
    },
    limits: [...limitRows(request), ...rows],
  }
}

/** Minutes for the opening and the candidate's own questions in a session of so many minutes. */
export function overheadOf(request: Pick<CheckedRequest, 'overheadMinutes'>, minutes: number): number {
  return request.overheadMinutes ?? (minutes >= 45 ? 10 : 5)
}

type Draft = Pick<Blueprint, 'bank' | 'request' | 'questionMinutes' | 'balanceOver' | 'barred'>

/** The questions a plan may use, included ones first. */
export function eligible({ bank, request, questionMinutes, barred }: Draft, lifted: Lifted = NONE): Question[] {
  const filter =
    request.filter && !lifted.has('filter') ? compileFilter(request.filter, filterNames(bank), 'filter') : undefined
  const areas =
    request.areas && !lifted.has('areas')
      ? new Set(Array.isArray(request.areas) ? request.areas : Object.keys(request.areas))
      : undefined
  const included = new Set(request.include?.filter((_, index) => !lifted.has(`include[${index}]`)))
  const excluded = new Set(request.exclude?.filter((_, index) => !lifted.has(`exclude[${index}]`)))
  return bank.questions.filter((question) => {
    if (excluded.has(question.id)) return false
    const bar = barred.get(question.id)
    if (bar !== undefined && !lifted.has(bar)) return false
    if (question.deprecated !== undefined && !lifted.has('deprecated')) return false
    if (included.has(question.id)) return true
    return (
      (lifted.has('minutes') || question.minutes <= questionMinutes) &&
      areas?.has(question.areas[0]) !== false &&
      filter?.(question) !== false
    )
  })
}

function filterNames(bank: Bank) {
  return {
    areas: bank.areas.map((area) => area.id),
    domains: bank.role.domains.map((domain) => domain.id),
    tags: [...new Set(bank.questions.flatMap((question) => question.tags))],
    ids: bank.questions.map((question) => question.id),
    domainOf: (area: string) => bank.domainOf(area),
  }
}

/** A problem for the solver, the questions that its items stand for, and whether a given one cannot be had at all. */
export interface Model {
  readonly problem: Problem
  readonly questions: readonly Question[]
  /** Included questions that other constraints keep out. */
  readonly barred: readonly string[]
}

/**
 * The whole-number model of a blueprint. `lifted` names constraints to leave out. Items, areas and groups are numbered
 * in an order drawn from the seed, so that ties fall differently for different seeds.
 */
export function model(blueprint: Blueprint, lifted: Lifted = NONE): Model {
  const { bank, request, targets, weights } = blueprint
  const random = randomFrom(blueprint.seed)
  const questions = shuffled(eligible(blueprint, lifted), random)
  const place = new Map(questions.map((question, index) => [question.id, index]))
  const areaIds = shuffled([...new Set(questions.map((question) => question.areas[0]))], random)
  const groupOf = (area: string) => (blueprint.balanceOver === 'areas' ? area : bank.domainOf(area))
  const groupIds = shuffled([...new Set([...targets.groups.keys(), ...areaIds.map(groupOf)])], random)
  const included = new Set(request.include?.filter((_, index) => !lifted.has(`include[${index}]`)))

  const counters: Counter[] = []
  const adders: ((question: Question) => number)[] = []
  const count = (counter: Counter, amount: (question: Question) => number) => {
    counters.push(counter)
    adders.push(amount)
  }
  const mix = (of: 'difficulty' | 'kind', aims: ReadonlyMap<string, number>, weight: number) => {
    for (const name of new Set([...aims.keys(), ...questions.map((question) => question[of])])) {
      count({ weight, target: aims.get(name) ?? 0, min: 0, max: Number.POSITIVE_INFINITY, mix: of }, (question) =>
        question[of] === name ? question.minutes : 0,
      )
    }
  }
  if (weights.difficulties > 0) mix('difficulty', targets.difficulties, weights.difficulties)
  if (targets.kinds !== undefined && weights.kinds > 0) mix('kind', targets.kinds, weights.kinds)
  for (const row of blueprint.limits) {
    if (lifted.has(row.path)) continue
    const range = row.side === 'min' ? { min: row.value, max: Number.POSITIVE_INFINITY } : { min: 0, max: row.value }
    count({ weight: 0, target: 0, ...range }, (question) =>
      !inScope(bank, row, question) ? 0 : row.measure === 'questions' ? 1 : question.minutes,
    )
  }
  count({ weight: 0, target: 0, min: 1, max: Number.POSITIVE_INFINITY }, () => 1)

  const items = questions.map((question): Item => {
    const enemies = lifted.has('enemies') ? [] : bank.enemiesOf(question.id)
    return {
      minutes: lifted.has('minutes') ? 0 : question.minutes,
      area: areaIds.indexOf(question.areas[0]),
      adds: adders.flatMap((amount, counter): [number, number][] =>
        amount(question) === 0 ? [] : [[counter, amount(question)]],
      ),
      enemies: enemies.flatMap((id) => place.get(id) ?? []),
      forced: included.has(question.id),
    }
  })
  return {
    questions,
    barred: [...included].filter((id) => !place.has(id)),
    problem: {
      capacity: blueprint.questionMinutes,
      items,
      groups: groupIds.map((id) => ({ target: targets.groups.get(id) ?? 0 })),
      areas: areaIds.map((area) => ({ group: groupIds.indexOf(groupOf(area)) })),
      counters,
      timeWeight: weights.time,
      groupWeight: weights.groups,
      rotate: blueprint.balanceOver === 'domains',
    },
  }
}

function inScope(bank: Bank, { scope, name, ids }: LimitRow, question: Question): boolean {
  switch (scope) {
    case 'all':
      return true
    case 'ids':
      return ids?.has(question.id) === true
    case 'area':
      return question.areas[0] === name
    case 'domain':
      return bank.domainOf(question.areas[0]) === name
    default:
      return question[scope] === name
  }
}

const BARS = {
  history: 'nothing that this candidate was asked before, nor its enemies',
  exposure: 'no question used as often as `maxExposure` allows',
  'other-plans': 'no question of the other plans, nor an enemy of one',
} as const

/** Every hard constraint of a request that can be lifted, with the key to lift it by: `path`, or `code` where it has none. */
export function hardConstraints({
  bank,
  request,
  questionMinutes,
  overheadMinutes,
  limits,
  barred,
}: Blueprint): PlanConstraint[] {
  const { include = [], exclude = [] } = request
  const minutesOf = (id: string) => bank.get(id).minutes
  return [
    ...(request.filter
      ? [{ code: 'filter', path: 'filter', message: 'only questions that the filter keeps' } as const]
      : []),
    ...(request.areas
      ? [{ code: 'areas', path: 'areas', message: 'only questions of the areas asked for' } as const]
      : []),
    ...[...new Set(barred.values())].map((code) => ({ code, path: '', message: BARS[code] })),
    { code: 'deprecated', path: '', message: 'no deprecated question' },
    { code: 'enemies', path: '', message: 'no two enemies in one interview' },
    ...exclude.map(
      (id, index) => ({ code: 'exclude', path: `exclude[${index}]`, message: `without "${id}"` }) as const,
    ),
    ...limits.map(({ path, message }) => ({ code: 'limit', path, message }) as const),
    ...include.map(
      (id, index) =>
        ({ code: 'include', path: `include[${index}]`, message: `with "${id}", ${minutesOf(id)} minutes` }) as const,
    ),
    {
      code: 'minutes',
      path: 'minutes',
      message: `${questionMinutes} minutes for questions (${request.minutes} less ${overheadMinutes} for the opening and the candidate's own questions)`,
    },
  ]
}
