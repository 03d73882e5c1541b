import { DIFFICULTIES } from '../../schema/question'
import type { Question } from '../../schema/question-set'
import type { Blueprint } from './blueprint'
import { DEEP_FROM, DEFAULT_DIFFICULTIES, DEFAULT_WEIGHTS, HANDS_ON_FROM } from './defaults'
import { type Drawn, drawAreas, type HandsOn, type KindWish, mostSubjectsIn } from './draw-areas'
import { eligible, minutesIn, requiredBy, sharesOf } from './eligible'
import { linearConstraints } from './linear-constraints'
import { isHandsOn } from './question-kinds'
import type { CheckedRequest, Depth } from './request'
import { sessionOf } from './session'
import { type Interval, splitMinutes, splitRange } from './shares'

/** What a plan aims at, and how much each aim weighs. */
export interface Targets {
  /** What the balance is over: areas, asked for or drawn from the seed, or sections. */
  readonly balanceOver: 'areas' | 'sections'
  /** Whether the areas were drawn from the seed. */
  readonly isDrawn: boolean
  /** Targets in milli-minutes by area or section, area within sections, difficulty and kind. */
  readonly targets: {
    readonly groups: ReadonlyMap<string, Interval>
    /** Beside sections, where areas are asked for too. */
    readonly areas: ReadonlyMap<string, Interval> | undefined
    readonly difficulties: ReadonlyMap<string, Interval>
    readonly kinds: ReadonlyMap<string, Interval> | undefined
    /** At most so many questions, for depth; undefined where depth does not mind. */
    readonly questions: number | undefined
    /** Whether something is to be done, not only told: by default in sessions of an hour and more. */
    readonly isHandsOn: boolean
    /** Of what kind that should be, by the seed. */
    readonly handsOnKind: string | undefined
  }
  /** Thousandths. */
  readonly weights: {
    readonly groups: number
    readonly difficulties: number
    readonly kinds: number
    readonly time: number
  }
}

/** A blueprint that has no targets yet. */
export type Draft = Omit<Blueprint, keyof Targets>

export function targetsOf(draft: Draft): Targets {
  const { request, session } = draft
  const { sections } = request
  const requested = asRequested(draft)
  const { minutes: planned } = requested.session
  const depth: Depth = request.depth ?? (planned >= DEEP_FROM ? 'deep' : 'standard')
  const pool = eligible(requested)
  const areas = request.areas === undefined ? undefined : sharesOf(request.areas)
  const isDrawn = areas === undefined && sections === undefined
  const needsHandsOn = isDrawn && request.kinds === undefined && planned >= HANDS_ON_FROM
  const minutes = { low: session.leastQuestionMinutes || session.questionMinutes, high: session.questionMinutes }
  const drawn = isDrawn ? draw(requested, pool, depth, needsHandsOn) : undefined
  const present = new Set<string>(pool.map(({ difficulty }) => difficulty))
  const mix: Readonly<Record<string, number | undefined>> = request.difficulties ?? DEFAULT_DIFFICULTIES
  const wanted = DIFFICULTIES.filter((name) => request.difficulties !== undefined || present.has(name))
  return {
    balanceOver: sections === undefined ? 'areas' : 'sections',
    isDrawn,
    targets: {
      groups:
        sections === undefined ? splitRange(minutes, areas ?? drawn?.shares ?? new Map()) : sectionTargets(sections),
      areas: sections === undefined || areas === undefined ? undefined : splitRange(minutes, areas),
      difficulties: splitRange(minutes, new Map(wanted.map((name) => [name, mix[name] ?? 0]))),
      kinds: request.kinds && splitRange(minutes, new Map(Object.entries(request.kinds))),
      questions: depth === 'deep' ? Math.max(mostSubjectsIn(minutes.high, depth), areas?.size ?? 0) : undefined,
      isHandsOn: needsHandsOn,
      handsOnKind: drawn?.handsOnKind,
    },
    weights: weightsOf(request),
  }
}

/** The draft by its request alone, so that targets stay when a plan is changed, and are equal in parallel forms. */
function asRequested(draft: Draft): Draft {
  const { request } = draft
  return {
    ...draft,
    session: sessionOf(request),
    constraints: linearConstraints(request),
    required: requiredBy(request),
    ineligible: new Map(),
    pool: undefined,
    timeboxes: new Map(Object.entries(request.timeboxes ?? {})),
  }
}

function sectionTargets(sections: NonNullable<CheckedRequest['sections']>): ReadonlyMap<string, Interval> {
  return new Map(
    sections.map(({ name, minutes }) => {
      const { min, max } = typeof minutes === 'number' ? { min: minutes, max: minutes } : minutes
      return [name, { low: min * MILLI, high: max * MILLI }]
    }),
  )
}

function weightsOf({ weights, kinds }: CheckedRequest): Targets['weights'] {
  const of = (name: keyof typeof DEFAULT_WEIGHTS) => Math.round((weights?.[name] ?? DEFAULT_WEIGHTS[name]) * 1000)
  return {
    groups: of('areas'),
    difficulties: of('difficulties'),
    kinds: kinds === undefined ? 0 : of('kinds'),
    time: of('time'),
  }
}

/** The areas of a plan that asks for none, drawn from the seed. */
function draw(draft: Draft, pool: readonly Question[], depth: Depth, needsHandsOn: boolean): Drawn {
  const { bank, constraints, required, seed, session } = draft
  const ofAreas = constraints.filter(({ scope }) => scope === 'area')
  const needed = new Set([
    ...[...required.keys()].map((id): string => bank.get(id).areas[0]),
    ...ofAreas.filter(({ side }) => side === 'min').map(({ name }) => name),
  ])
  const closed = new Set(ofAreas.filter(({ side, value }) => side === 'max' && value === 0).map(({ name }) => name))
  const open = pool.filter(({ areas }) => !closed.has(areas[0]))
  return drawAreas(bank, {
    minutes: session.questionMinutes,
    kinds: kindWishes(draft, open),
    depth,
    seed,
    eligible: new Set(open.map(({ areas }) => areas[0])),
    needed,
    handsOn: byArea(
      needsHandsOn ? open.filter(isHandsOn) : [],
      (question): HandsOn => ({
        minutes: minutesIn(draft, question),
        kind: question.kind,
      }),
    ),
  })
}

/** The kinds asked for, each with its minutes and the questions that could fill them. */
function kindWishes(draft: Draft, open: readonly Question[]): KindWish[] {
  const { request, session } = draft
  if (request.kinds === undefined) return []
  return [...splitMinutes(session.questionMinutes, new Map(Object.entries(request.kinds)))].flatMap(([kind, milli]) => {
    const own = open.filter((question) => question.kind === kind)
    if (milli === 0 || own.length === 0) return []
    return [{ kind, minutes: milli / MILLI, lengths: byArea(own, (question) => minutesIn(draft, question)) }]
  })
}

function byArea<T>(questions: readonly Question[], of: (question: Question) => T): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>()
  for (const question of questions) {
    const [area] = question.areas
    groups.set(area, [...(groups.get(area) ?? []), of(question)])
  }
  return groups
}

const MILLI = 1000
