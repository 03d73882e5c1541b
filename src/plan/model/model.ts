import type { Question } from '../../schema/question-set'
import type { Blueprint } from '../request/blueprint'
import {
  ENEMIES,
  LEAST_MINUTES,
  MINUTES,
  NOTHING_RELAXED,
  pathKey,
  type RelaxedConstraints,
  sectionKey,
  sectionMinutesKey,
} from '../request/constraint-key'
import { eligible, minutesIn } from '../request/eligible'
import { isInScope, type LinearConstraint } from '../request/linear-constraints'
import { isHandsOn } from '../request/question-kinds'
import { randomFrom } from '../request/random-from'
import type { CheckedRequest } from '../request/request'
import type { Interval } from '../request/shares'
import type { Counter, Group, Item, Problem } from '../solver/problem'

/** A problem for the solver, and what its items stand for. */
export interface Model {
  readonly problem: Problem
  /** By item: its question. A question has an item for each section it may stand in. */
  readonly questions: readonly Question[]
  /** By item: its section; 0 without sections. */
  readonly sections: readonly number[]
  /** Required questions that other constraints keep out. */
  readonly missing: readonly string[]
}

const UNLIMITED = Number.POSITIVE_INFINITY

/** Weight of a question too many, where a plan is to be deep, in thousandths of a minute. */
const DEPTH_WEIGHT = 6_000
/** Weight of having nothing hands-on, in thousandths of a minute. */
const HANDS_ON_WEIGHT = 10_000
/** Weight of having it of another kind than the seed drew. */
const HANDS_ON_KIND_WEIGHT = 5_000
/** Weights of a question and of a minute by which a soft limit is broken: minima give way before maxima. */
const SOFT_LIMIT_WEIGHT = {
  min: { questions: 20_000, minutes: 2_000 },
  max: { questions: 80_000, minutes: 8_000 },
} as const

/** With split credit, counters by area count in tenths of a minute. */
const TENTHS = 10

/**
 * The whole-number model of a blueprint. Items and groups are numbered in an order drawn from the seed, so that ties
 * fall differently for different seeds.
 */
export function model(blueprint: Blueprint, relaxed: RelaxedConstraints = NOTHING_RELAXED): Model {
  const { bank, request, seed, session, targets, weights, required } = blueprint
  const isSplit = request.credit === 'split'
  const inSeededOrder = <T>(values: readonly T[], keyOf: (value: T) => string): T[] =>
    values
      .map((value) => ({ value, random: randomFrom(`${seed}/order/${keyOf(value)}`)() }))
      .sort((a, b) => a.random - b.random)
      .map(({ value }) => value)
  const pool = inSeededOrder(eligible(blueprint, relaxed), ({ id }) => id)
  // Without the session's end, only the sections have one.
  const isEndless = (section: number) =>
    relaxed.has(MINUTES) && (request.sections === undefined || relaxed.has(sectionMinutesKey(section)))
  const minutesOf = (question: Question, section: number) => (isEndless(section) ? 0 : minutesIn(blueprint, question))
  const isRequired = (id: string) => {
    const why = required.get(id)
    return why !== undefined && !relaxed.has(pathKey(why.path))
  }
  const positions = pool.flatMap((question) =>
    sectionsFor(blueprint, question, isRequired(question.id), relaxed).map((section) => ({ question, section })),
  )
  const groups = groupsOf(blueprint, positions, relaxed, inSeededOrder)

  const counters: Counter[] = []
  const adders: Adder[] = []
  const addCounter = (counter: Partial<Counter>): number =>
    counters.push({ weight: 0, low: 0, high: UNLIMITED, min: 0, max: UNLIMITED, ...counter }) - 1
  const count = (counter: Partial<Counter>, amount: (question: Question, section: number) => number) => {
    const number = addCounter(counter)
    adders.push((coefficients, question, section) => {
      const added = amount(question, section)
      if (added !== 0) coefficients.push([number, added])
    })
  }
  const mix = (
    name: string,
    aims: ReadonlyMap<string, Interval>,
    weight: number,
    of: (question: Question) => string,
  ) => {
    if (weight === 0) return
    const numbers = new Map<string, number>()
    for (const value of new Set([...aims.keys(), ...positions.map(({ question }) => of(question))]))
      numbers.set(value, addCounter({ weight, ...(aims.get(value) ?? NO_MINUTES), mix: name }))
    adders.push((coefficients, question) => {
      const number = numbers.get(of(question))
      if (number !== undefined) coefficients.push([number, minutesIn(blueprint, question)])
    })
  }
  mix('difficulty', targets.difficulties, weights.difficulties, ({ difficulty }) => difficulty)
  if (targets.kinds !== undefined) mix('kind', targets.kinds, weights.kinds, ({ kind }) => kind)
  const byArea = isSplit && blueprint.balanceOver === 'areas' ? targets.groups : targets.areas
  if (byArea !== undefined && !isSplit) mix('area', byArea, weights.groups, ({ areas }) => areas[0])
  if (byArea !== undefined && isSplit) {
    const names = new Set([...byArea.keys(), ...positions.flatMap(({ question }) => question.areas)])
    const numbers = new Map<string, number>()
    for (const area of names) {
      const { low, high } = byArea.get(area) ?? NO_MINUTES
      numbers.set(
        area,
        addCounter({
          weight: Math.round(weights.groups / TENTHS),
          low: low * TENTHS,
          high: high * TENTHS,
          mix: 'area',
        }),
      )
    }
    adders.push((coefficients, question) => {
      const own = question.areas.flatMap((area): [number, number][] => {
        const credit = Math.round(TENTHS * minutesIn(blueprint, question) * creditOf(question, area))
        return credit === 0 ? [] : [[numbers.get(area) ?? 0, credit]]
      })
      coefficients.push(...own.sort(([a], [b]) => a - b))
    })
  }
  if (targets.questions !== undefined) count({ weight: DEPTH_WEIGHT, high: targets.questions * 1000 }, () => 1)
  if (targets.isHandsOn) count({ weight: HANDS_ON_WEIGHT, low: 1000 }, (question) => (isHandsOn(question) ? 1 : 0))
  if (targets.handsOnKind !== undefined)
    count({ weight: HANDS_ON_KIND_WEIGHT, low: 1000 }, ({ kind }) => (kind === targets.handsOnKind ? 1 : 0))
  for (const row of blueprint.constraints) {
    if (relaxed.has(pathKey(row.path))) continue
    const counted = (question: Question, section: number) =>
      (row.section !== undefined && row.section !== section) || !isInScope(bank, row, question, isSplit)
        ? 0
        : row.measure === 'questions'
          ? 1
          : minutesIn(blueprint, question)
    count(boundOf(row, blueprint.areConstraintsSoft), counted)
  }
  if (session.leastQuestionMinutes > 0 && !blueprint.areConstraintsSoft && !relaxed.has(LEAST_MINUTES))
    count({ min: session.leastQuestionMinutes }, (question) => minutesIn(blueprint, question))
  if (!blueprint.areConstraintsSoft) count({ min: 1 }, () => 1)

  const copies = new Map<string, number[]>()
  positions.forEach(({ question }, index) => {
    const own = copies.get(question.id)
    if (own === undefined) copies.set(question.id, [index])
    else own.push(index)
  })
  // A required question that may stand in several sections stands in one of them.
  for (const [id, own] of copies)
    if (own.length > 1 && isRequired(id)) count({ min: 1 }, (question) => (question.id === id ? 1 : 0))

  const capacity =
    relaxed.has(MINUTES) && request.sections !== undefined
      ? request.sections.reduce((sum, section) => sum + mostMinutes(section), 0)
      : session.questionMinutes
  const items = positions.map(({ question, section }, index): Item => {
    const enemies = relaxed.has(ENEMIES) ? [] : bank.enemiesOf(question.id)
    const own = copies.get(question.id) ?? []
    const coefficients: [number, number][] = []
    for (const add of adders) add(coefficients, question, section)
    return {
      minutes: minutesOf(question, section),
      group: groups.of(question, section),
      cost: 0,
      coefficients,
      enemies: [
        ...enemies.flatMap((id) => copies.get(id) ?? []),
        ...(own.length > 1 ? own.filter((copy) => copy !== index) : []),
      ],
      forced: own.length === 1 && isRequired(question.id),
    }
  })
  return {
    questions: positions.map(({ question }) => question),
    sections: positions.map(({ section }) => section),
    missing: [...required.keys()].filter((id) => isRequired(id) && !copies.has(id)),
    problem: {
      capacity,
      fill: Math.min(capacity, session.leastQuestionMinutes || session.questionMinutes),
      items,
      groups: groups.all,
      counters,
      timeWeight: weights.time,
      groupWeight: groups.weight,
    },
  }
}

/** Adds what a question in a section adds to some counters, in their order. */
type Adder = (coefficients: [counter: number, amount: number][], question: Question, section: number) => void

const NO_MINUTES: Interval = { low: 0, high: 0 }
const FREE: Group = { low: 0, high: UNLIMITED, max: UNLIMITED }

/** What of a question's minutes is credited to an area: half to the primary, half to the secondary ones together. */
export function creditOf({ areas }: Question, area: string): number {
  if (!areas.includes(area)) return 0
  if (areas.length === 1) return 1
  return area === areas[0] ? 1 / 2 : 1 / (2 * (areas.length - 1))
}

function boundOf({ side, measure, value }: LinearConstraint, isSoft: boolean): Partial<Counter> {
  if (!isSoft) return side === 'min' ? { min: value } : { max: value }
  const weight = SOFT_LIMIT_WEIGHT[side][measure]
  return side === 'min' ? { weight, low: value * 1000 } : { weight, high: value * 1000 }
}

interface Groups {
  readonly all: readonly Group[]
  readonly weight: number
  of(question: Question, section: number): number
}

function groupsOf(
  { request, targets, weights, areConstraintsSoft }: Blueprint,
  positions: readonly { readonly question: Question }[],
  relaxed: RelaxedConstraints,
  inSeededOrder: <T>(values: readonly T[], keyOf: (value: T) => string) => T[],
): Groups {
  if (request.sections !== undefined)
    return {
      all: request.sections.map(({ name, minutes }, index) => ({
        ...(targets.groups.get(name) ?? NO_MINUTES),
        // On the day, what was asked may have taken longer than its section.
        max: areConstraintsSoft || relaxed.has(sectionMinutesKey(index)) ? UNLIMITED : mostMinutes({ minutes }),
      })),
      weight: weights.groups,
      of: (_, section) => section,
    }
  if (request.credit === 'split') return { all: [FREE], weight: 0, of: () => 0 }
  const names = [...new Set([...targets.groups.keys(), ...positions.map(({ question }) => question.areas[0])])]
  const areas = inSeededOrder(names, (name) => name)
  const numbers = new Map(areas.map((area, index) => [area, index]))
  return {
    all: areas.map((area) => ({ ...(targets.groups.get(area) ?? NO_MINUTES), max: UNLIMITED })),
    weight: weights.groups,
    of: ({ areas: [primary] }) => numbers.get(primary) ?? 0,
  }
}

/** The sections that a question may stand in. Required questions may stand anywhere where none would have them. */
function sectionsFor(
  blueprint: Blueprint,
  question: Question,
  isRequired: boolean,
  relaxed: RelaxedConstraints,
): readonly number[] {
  const { request, areConstraintsSoft, sectionOf } = blueprint
  const sections = request.sections
  if (sections === undefined) return [0]
  const minutes = minutesIn(blueprint, question)
  const fits = sections.flatMap((section, index) => {
    const isTooLong = minutes > mostMinutes(section) && !areConstraintsSoft && !relaxed.has(sectionMinutesKey(index))
    return isTooLong ? [] : [index]
  })
  const kept = sectionOf.get(question.id) ?? sectionOfEnds(request, question.id)
  if (kept !== undefined) return [kept]
  const wanted = fits.filter(
    (index) => relaxed.has(sectionKey(index)) || isWanted(sections[index] as Section, question),
  )
  return wanted.length > 0 || !isRequired ? wanted : fits
}

type Section = NonNullable<CheckedRequest['sections']>[number]

function mostMinutes({ minutes }: Pick<Section, 'minutes'>): number {
  return typeof minutes === 'number' ? minutes : minutes.max
}

export function isWanted({ areas, kinds, tags, ids }: Section, question: Question): boolean {
  return (
    areas?.includes(question.areas[0]) !== false &&
    kinds?.includes(question.kind) !== false &&
    (tags === undefined || question.tags.some((tag) => tags.includes(tag))) &&
    ids?.includes(question.id) !== false
  )
}

/** The first or last section, for questions that come first or last. */
function sectionOfEnds({ first, last, sections = [] }: CheckedRequest, id: string): number | undefined {
  if (first?.includes(id)) return 0
  return last?.includes(id) ? sections.length - 1 : undefined
}
