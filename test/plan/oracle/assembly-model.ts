import type { Bank } from '../../../src/bank/bank'
import { readRequest } from '../../../src/plan/request/blueprint'
import type { Limit, PlanLimits, PlanRequest, PlanSection } from '../../../src/plan/request/request'
import type { Question } from '../../../src/schema/question-set'

/**
 * The mixed-integer model of a plan, written from `src/plan/README.md` and the doc comments of requests, apart from the
 * code that it checks. Only the draw of areas from the seed is taken over.
 */

/** A question in a place: one of the sections, or the only one. */
export interface OracleItem {
  readonly question: Question
  readonly section: number
  readonly minutes: number
}

/** Σ qᵢxᵢ, to lie between two ends; each unit outside costs `weight`. Ends are in thousandths of a unit. */
export interface SoftSum {
  readonly weight: number
  readonly low: number
  readonly high: number
  readonly amount: (item: OracleItem) => number
}

/** min ≤ Σ qᵢxᵢ ≤ max. */
export interface HardSum {
  readonly key: string
  readonly min?: number
  readonly max?: number
  readonly amount: (item: OracleItem) => number
}

export interface OracleModel {
  readonly items: readonly OracleItem[]
  readonly soft: readonly SoftSum[]
  readonly hard: readonly HardSum[]
  /** Pairs of items that may not both be in. */
  readonly apart: readonly (readonly [number, number])[]
  /** Weight of all targets, in thousandths of milli-minutes. */
  readonly scale: number
}

const HANDS_ON = ['coding', 'debugging', 'system-design']
const DAY = 24 * 60 * 60 * 1000

/** @param relaxed keys of constraints that are left out: paths in the request, or codes where they have none */
export function assemblyModel(bank: Bank, request: PlanRequest, relaxed: ReadonlySet<string> = new Set()): OracleModel {
  const { sections, credit = 'primary', timeboxes = {} } = request
  const isSplit = credit === 'split'
  const { most, least, isRange, length } = sessionOf(request)
  const minutesOf = ({ id, minutes }: Question) => timeboxes[id] ?? minutes
  const required = requiredIds(request)
  const isRequired = (id: string) => required.some((one) => one.id === id && !relaxed.has(one.key))
  const out = keptOut(bank, request, relaxed)
  const areaShares = sharesOf(request.areas)
  const isOffered = (question: Question, given: ReadonlySet<string>) =>
    (question.deprecated === undefined || given.has('deprecated')) &&
    !(request.exclude ?? []).some((id, index) => id === question.id && !given.has(`exclude[${index}]`)) &&
    (required.some(({ id, key }) => id === question.id && !given.has(key)) ||
      ((areaShares?.has(question.areas[0]) !== false || given.has('areas')) &&
        (given.has('filter') || passes(bank, request.filter, question))))

  const items: OracleItem[] = []
  for (const question of bank.questions) {
    if (out.has(question.id) || !isOffered(question, relaxed)) continue
    for (const section of placesOf(request, question, isRequired(question.id), relaxed, minutesOf(question)))
      items.push({ question, section, minutes: minutesOf(question) })
  }

  const soft: SoftSum[] = []
  const minutes = ({ minutes: own }: OracleItem) => own
  const { areas: w = 1, difficulties: wDifficulty = 0.5, kinds: wKinds = 0.5, time: v = 0.5 } = request.weights ?? {}
  const inThousandths = (weight: number) => Math.round(1000 * weight)
  const weights = {
    groups: inThousandths(w),
    difficulty: inThousandths(wDifficulty),
    kinds: request.kinds === undefined ? 0 : inThousandths(wKinds),
    time: inThousandths(v),
  }
  const drawn = areaShares === undefined && sections === undefined ? readRequest(bank, request) : undefined
  const share = (shares: ReadonlyMap<string, number>) => sharedOut(least, most, shares)
  /** A target for every value that is asked for, 0 for any other. */
  const mix = (
    weight: number,
    targets: ReadonlyMap<string, Ends>,
    nameOf: (item: OracleItem) => string,
    amount: (item: OracleItem) => number = minutes,
  ) => {
    for (const value of new Set([...targets.keys(), ...items.map(nameOf)])) {
      const target = targets.get(value) ?? { low: 0, high: 0 }
      soft.push({ weight, ...target, amount: (item) => (nameOf(item) === value ? amount(item) : 0) })
    }
  }

  // Groups: sections, or areas.
  const areaTargets = drawn?.targets.groups ?? (areaShares && share(areaShares))
  sections?.forEach((section, index) => {
    const { min, max } = endsOf(section)
    soft.push({
      weight: weights.groups,
      low: 1000 * min,
      high: 1000 * max,
      amount: (item) => (item.section === index ? item.minutes : 0),
    })
  })
  if (areaTargets !== undefined && !isSplit) mix(weights.groups, areaTargets, ({ question }) => question.areas[0])
  if (areaTargets !== undefined && isSplit) {
    for (const area of new Set([...areaTargets.keys(), ...items.flatMap(({ question }) => question.areas)])) {
      const { low, high } = areaTargets.get(area) ?? { low: 0, high: 0 }
      soft.push({
        weight: Math.round(weights.groups / 10),
        low: 10 * low,
        high: 10 * high,
        amount: (item) => Math.round(10 * item.minutes * creditOf(item.question, area)),
      })
    }
  }

  // Difficulty: by default 20, 50 and 30 of those there are, whatever history keeps out.
  const present = bank.questions.filter(
    (question) => isOffered(question, new Set()) && (isPinned(question) || minutesOf(question) <= most),
  )
  function isPinned({ id }: Question): boolean {
    return required.some((one) => one.id === id)
  }
  const difficulty =
    request.difficulties === undefined
      ? Object.entries({ easy: 20, medium: 50, hard: 30 }).filter(([name]) =>
          present.some((question) => question.difficulty === name),
        )
      : (['easy', 'medium', 'hard'] as const).map((name) => [name, request.difficulties?.[name] ?? 0] as const)
  mix(weights.difficulty, share(new Map(difficulty)), ({ question }) => question.difficulty)
  if (request.kinds !== undefined)
    mix(weights.kinds, share(new Map(Object.entries(request.kinds))), ({ question }) => question.kind)

  // Depth, and something done.
  const one = () => 1
  if ((request.depth ?? (length >= 75 ? 'deep' : 'standard')) === 'deep') {
    const high = 1000 * Math.max(1, Math.round(most / 14), areaShares?.size ?? 0)
    soft.push({ weight: 6_000, low: 0, high, amount: one })
  }
  if (drawn !== undefined && request.kinds === undefined && length >= 60) {
    const oneOf = (weight: number, isOne: (kind: string) => boolean) =>
      soft.push({
        weight,
        low: 1000,
        high: Number.POSITIVE_INFINITY,
        amount: ({ question }) => (isOne(question.kind) ? 1 : 0),
      })
    oneOf(10_000, (kind) => HANDS_ON.includes(kind))
    const { handsOnKind } = drawn.targets
    if (handsOnKind !== undefined) oneOf(5_000, (kind) => kind === handsOnKind)
  }
  soft.push({ weight: weights.time, low: 1000 * least, high: Number.POSITIVE_INFINITY, amount: minutes })

  const hard: HardSum[] = [
    { key: 'minutes', max: most, amount: minutes },
    { key: '', min: 1, amount: one },
    ...(isRange ? [{ key: 'minutes.min', min: least, amount: minutes }] : []),
    ...(sections ?? []).flatMap((section, index): HardSum[] => {
      const amount = (item: OracleItem) => (item.section === index ? item.minutes : 0)
      const { min, max } = endsOf(section)
      return [
        { key: `sections[${index}].minutes`, max, amount },
        ...(typeof section.minutes === 'number' ? [] : [{ key: `sections[${index}].minutes.min`, min, amount }]),
        ...limitSums(bank, section.limits, isSplit, `sections[${index}].limits`, index),
      ]
    }),
    ...limitSums(bank, request.limits, isSplit, 'limits', undefined),
    ...coverageOf(request).map(({ area, key, min }) => ({
      key,
      min,
      amount: ({ question }: OracleItem) => (areasOf(question, isSplit).includes(area) ? 1 : 0),
    })),
    ...required.map(({ id, key }) => ({
      key,
      min: 1,
      amount: ({ question }: OracleItem) => (question.id === id ? 1 : 0),
    })),
  ].filter(({ key }) => !relaxed.has(key))

  const byId = new Map<string, number[]>()
  items.forEach(({ question: { id } }, index) => {
    byId.set(id, [...(byId.get(id) ?? []), index])
  })
  const apart: [number, number][] = []
  items.forEach(({ question: { id } }, index) => {
    const foes = relaxed.has('enemies') ? [] : bank.enemiesOf(id).flatMap((enemy) => byId.get(enemy) ?? [])
    for (const other of [...(byId.get(id) ?? []), ...foes]) if (other > index) apart.push([index, other])
  })
  const scale = Math.max(1, 1000 * most * (weights.groups + weights.difficulty + weights.kinds + weights.time))
  return { items, soft: soft.filter(({ weight }) => weight > 0), hard, apart, scale }
}

/** The objective of a choice of items, and the constraints that it breaks. */
export function evaluateChoice(
  { items, soft, hard, apart, scale }: OracleModel,
  chosen: ReadonlySet<number>,
): { readonly objective: number; readonly broken: readonly string[] } {
  const sum = (amount: (item: OracleItem) => number) =>
    [...chosen].reduce((total, index) => total + amount(items[index] as OracleItem), 0)
  const cost = soft.reduce((total, { weight, low, high, amount }) => {
    const milli = 1000 * sum(amount)
    return total + weight * Math.max(0, milli - high, low - milli)
  }, 0)
  return {
    objective: cost / scale,
    broken: [
      ...hard.flatMap(({ key, min = 0, max = Number.POSITIVE_INFINITY, amount }) => {
        const value = sum(amount)
        return value < min || value > max ? [`${key} is ${value}`] : []
      }),
      ...apart.flatMap(([one, other]) => (chosen.has(one) && chosen.has(other) ? [`${one} beside ${other}`] : [])),
    ],
  }
}

/** Time for questions: the most, and the least that is to be filled. */
function sessionOf({ minutes, openingMinutes, closingMinutes }: PlanRequest) {
  const { min, max } = typeof minutes === 'number' ? { min: minutes, max: minutes } : minutes
  const overhead = Math.min(15, Math.floor(max / 6))
  const opening = Math.min(3, Math.floor(overhead / 2))
  const around = (openingMinutes ?? opening) + (closingMinutes ?? overhead - opening)
  const isRange = min < max
  return { length: max, most: max - around, least: isRange ? Math.max(1, min - around) : max - around, isRange }
}

interface Ends {
  readonly low: number
  readonly high: number
}

/** Shares of a time between two ends, in whole milli-minutes by largest remainders. */
function sharedOut(least: number, most: number, shares: ReadonlyMap<string, number>): ReadonlyMap<string, Ends> {
  const total = [...shares.values()].reduce((sum, value) => sum + value, 0)
  const parts = (minutes: number) => {
    const exact = [...shares.values()].map((value) => (total === 0 ? 0 : (1000 * minutes * value) / total))
    const whole = exact.map(Math.floor)
    const missing = total === 0 ? 0 : 1000 * minutes - whole.reduce((sum, value) => sum + value, 0)
    const byRemainder = exact
      .map((value, index) => ({ index, rest: value - Math.floor(value) }))
      .sort((a, b) => b.rest - a.rest || a.index - b.index)
    for (const { index } of byRemainder.slice(0, missing)) whole[index] = (whole[index] ?? 0) + 1
    return whole
  }
  const [low, high] = [parts(least), parts(most)]
  return new Map([...shares.keys()].map((name, index) => [name, { low: low[index] ?? 0, high: high[index] ?? 0 }]))
}

function sharesOf(areas: PlanRequest['areas']): ReadonlyMap<string, number> | undefined {
  if (areas === undefined) return undefined
  if (Array.isArray(areas)) return new Map(areas.map((area) => [area, 1]))
  return new Map(Object.entries(areas as Record<string, number>).filter(([, weight]) => weight > 0))
}

function endsOf({ minutes }: PlanSection): { readonly min: number; readonly max: number } {
  return typeof minutes === 'number' ? { min: minutes, max: minutes } : minutes
}

/** Questions that must be in, once each, with what asks for them. */
function requiredIds(request: PlanRequest): readonly { readonly id: string; readonly key: string }[] {
  const named = (['include', 'first', 'last'] as const).flatMap((field) =>
    (request[field] ?? []).map((id, index) => ({ id, key: `${field}[${index}]` })),
  )
  return named.filter(({ id }, index) => named.findIndex((other) => other.id === id) === index)
}

/** What history, exposure and other plans keep out. */
function keptOut(bank: Bank, request: PlanRequest, relaxed: ReadonlySet<string>): ReadonlySet<string> {
  const { history = [], on = '', candidate, maxExposure, ineligible = {} } = request
  const out = new Set<string>()
  if (candidate !== undefined && !relaxed.has('history')) {
    for (const use of history) {
      if (use.candidate !== candidate || !bank.has(use.id)) continue
      for (const id of [use.id, ...bank.enemiesOf(use.id)]) out.add(id)
    }
  }
  if (maxExposure !== undefined && !relaxed.has('exposure')) {
    const { maxUses, days = Number.POSITIVE_INFINITY, team } = maxExposure
    for (const { id } of bank.questions) {
      const counted = history.filter(
        (use) =>
          use.id === id &&
          (team === undefined || use.team === team) &&
          (days === Number.POSITIVE_INFINITY ||
            Math.abs(new Date(use.date ?? '').getTime() - new Date(on).getTime()) < days * DAY),
      )
      if (counted.length >= maxUses) out.add(id)
    }
  }
  for (const [reason, ids = []] of Object.entries(ineligible)) {
    if (!relaxed.has(reason)) for (const id of ids) out.add(id)
  }
  return out
}

function passes(bank: Bank, filter: PlanRequest['filter'], question: Question): boolean {
  return filter === undefined || bank.filter({ ...filter, includeDeprecated: true }).includes(question)
}

/** Sections that a question may stand in: those that it fits; the first or last for what comes first or last; any for what must be in and fits none. */
function placesOf(
  { sections, first = [], last = [] }: PlanRequest,
  question: Question,
  isRequired: boolean,
  relaxed: ReadonlySet<string>,
  minutes: number,
): readonly number[] {
  if (sections === undefined) return [0]
  if (first.includes(question.id)) return [0]
  if (last.includes(question.id)) return [sections.length - 1]
  const all = sections.map((_, index) => index)
  const long = (index: number) =>
    minutes > endsOf(sections[index] as PlanSection).max && !relaxed.has(`sections[${index}].minutes`)
  const fitting = all.filter((index) => {
    const { areas, kinds, tags, ids } = sections[index] as PlanSection
    return (
      relaxed.has(`sections[${index}]`) ||
      ((areas === undefined || areas.includes(question.areas[0])) &&
        (kinds === undefined || kinds.includes(question.kind)) &&
        (tags === undefined || question.tags.some((tag) => tags.includes(tag))) &&
        (ids === undefined || ids.includes(question.id)))
    )
  })
  const roomy = fitting.filter((index) => !long(index))
  return roomy.length === 0 && isRequired ? all.filter((index) => !long(index)) : roomy
}

function areasOf({ areas }: Question, isSplit: boolean): readonly string[] {
  return isSplit ? areas : [areas[0]]
}

function creditOf({ areas }: Question, area: string): number {
  if (!areas.includes(area)) return 0
  const others = areas.length - 1
  if (others === 0) return 1
  return area === areas[0] ? 0.5 : 0.5 / others
}

function limitSums(
  bank: Bank,
  limits: PlanLimits | undefined,
  isSplit: boolean,
  path: string,
  section: number | undefined,
): HardSum[] {
  if (limits === undefined) return []
  const sums = (limit: Limit | undefined, where: string, counts: (question: Question) => boolean): HardSum[] =>
    (['questions', 'minutes'] as const).flatMap((measure) =>
      (['min', 'max'] as const).flatMap((side) => {
        const value = limit?.[measure]?.[side]
        if (value === undefined) return []
        const amount = (item: OracleItem) => {
          if ((section !== undefined && item.section !== section) || !counts(item.question)) return 0
          return measure === 'questions' ? 1 : item.minutes
        }
        return [{ key: `${where}.${measure}.${side}`, [side]: value, amount }]
      }),
    )
  const named = (
    field: 'areas' | 'domains' | 'kinds' | 'difficulties' | 'tags',
    counts: (question: Question, name: string) => boolean,
  ) =>
    Object.entries((limits[field] ?? {}) as Readonly<Record<string, Limit>>).flatMap(([name, limit]) =>
      sums(limit, `${path}.${field}.${name}`, (question) => counts(question, name)),
    )
  return [
    ...sums(limits, path, () => true),
    ...named('areas', (question, name) => areasOf(question, isSplit).includes(name)),
    ...named('domains', (question, name) => areasOf(question, isSplit).some((area) => bank.domainOf(area) === name)),
    ...named('kinds', ({ kind }, name) => kind === name),
    ...named('difficulties', ({ difficulty }, name) => difficulty === name),
    ...named('tags', ({ tags }, name) => tags.includes(name)),
    ...(limits.groups ?? []).flatMap(({ ids, ...limit }, index) =>
      sums(limit, `${path}.groups[${index}]`, ({ id }) => ids.includes(id)),
    ),
  ]
}

function coverageOf({ coverage = [] }: PlanRequest) {
  if (Array.isArray(coverage))
    return coverage.map((area: string, index) => ({ area, key: `coverage[${index}]`, min: 1 }))
  return Object.entries(coverage).map(([area, own]) => ({ area, key: `coverage.${area}`, min: own?.questions ?? 1 }))
}
