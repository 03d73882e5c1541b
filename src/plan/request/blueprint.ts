import type { Bank } from '../../bank/bank'
import { ValidationError, type ValidationIssue } from '../../errors/validation-error'
import { compileFilter } from '../../schema/filter'
import { DIFFICULTIES } from '../../schema/question'
import type { Question } from '../../schema/question-set'
import { validate } from '../../schema/validate'
import { checkNames } from './check-names'
import {
  AREAS,
  DEPRECATED,
  excludeKey,
  FILTER,
  MINUTES,
  NOTHING_RELAXED,
  pathKey,
  type RelaxedConstraints,
  reasonKey,
} from './constraint-key'
import { drawAreas, type HandsOn, mostSubjectsIn } from './draw-areas'
import { addHistory, type Ineligible, IneligibleQuestions } from './exposure'
import { type LinearConstraint, linearConstraints } from './linear-constraints'
import { namesIn } from './names-in'
import { type CheckedRequest, type Depth, requestSchema } from './request'
import { type Session, sessionOf } from './session'
import { type Interval, splitMinutes, splitRange } from './shares'

/** A request read against a bank: what the plan is to be, in the planner's own terms. */
export interface Blueprint {
  readonly bank: Bank
  readonly request: CheckedRequest
  readonly seed: string
  readonly session: Session
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
  readonly constraints: readonly LinearConstraint[]
  /** Whether a broken limit costs, rather than forbids: for plans changed on the day, when time has made it impossible. */
  readonly areConstraintsSoft: boolean
  /** Questions that must be in: included, first, last, and those asked already. */
  readonly required: ReadonlyMap<string, { readonly path: string; readonly code: 'include' | 'order' | 'asked' }>
  /** Questions kept out by history, exposure, other plans, or the candidate. */
  readonly ineligible: Ineligible
  /** Only these, where a plan is changed and nothing new may come in. */
  readonly pool: ReadonlySet<string> | undefined
  /** Sections of questions that keep theirs. */
  readonly sectionOf: ReadonlyMap<string, number>
  /** Whether the plan was made before and is changed: what is off target then has other reasons. */
  readonly isChanged: boolean
  /** Minutes of questions that do not take their own. */
  readonly timeboxes: ReadonlyMap<string, number>
}

/** What has happened to a plan, or stands around it, when its request is read. */
export interface PlanContext {
  /** Questions of other plans, and their enemies. */
  readonly taken?: Iterable<string> | undefined
  /** Further limits, such as an overlap. */
  readonly constraints?: readonly LinearConstraint[] | undefined
  /** Questions asked already, with the minutes they took. */
  readonly asked?: ReadonlyMap<string, number> | undefined
  readonly refused?: Iterable<string> | undefined
  /** The session as it is now, in place of the request's. */
  readonly session?: Session | undefined
  /** Questions that must stay. */
  readonly kept?: Iterable<string> | undefined
  readonly pool?: Iterable<string> | undefined
  readonly areConstraintsSoft?: boolean | undefined
  /** By question: the section that it stands in, which it keeps. */
  readonly sections?: ReadonlyMap<string, number> | undefined
  /** Included questions that time has forced out. */
  readonly released?: ReadonlySet<string> | undefined
}

const DEFAULT_MIX = { easy: 20, medium: 50, hard: 30 }
/** Sessions from this length on are deep by default. */
const DEEP_FROM = 75
/** Sessions from this length on have something done in them by default. */
const HANDS_ON_FROM = 60
/** Kinds in which the candidate does something. */
export const HANDS_ON_KINDS: ReadonlySet<string> = new Set(['coding', 'debugging', 'system-design'])

/**
 * Reads a request; refuses what is malformed or names what the bank does not have.
 * @throws ValidationError, UnknownIdError
 */
export function readRequest(bank: Bank, input: unknown, context: PlanContext = {}): Blueprint {
  const request = validate(requestSchema(), input, 'plan request')
  checkNames(request, namesIn(bank))
  return blueprintOf(bank, request, context)
}

/** The blueprint of a request that has been checked already. */
export function blueprintOf(bank: Bank, request: CheckedRequest, context: PlanContext = {}): Blueprint {
  const { taken = [], constraints = [], asked = new Map(), refused = [], released = new Set() } = context
  const session = context.session ?? sessionOf(request)
  if (context.session === undefined) refuse(impossibleTimes(bank, request, session))
  const required = new Map(requiredBy(request))
  for (const id of released) required.delete(id)
  for (const id of context.kept ?? []) if (!required.has(id)) required.set(id, { path: '', code: 'include' })
  for (const id of asked.keys()) required.set(id, { path: '', code: 'asked' })
  const ineligible = new IneligibleQuestions()
  ineligible.add('other-plans', taken)
  addHistory(ineligible, bank, request)
  ineligible.add('refused', refused)
  for (const id of asked.keys()) ineligible.reasons.delete(id)
  const draft = {
    bank,
    request,
    seed: request.seed ?? '',
    session,
    constraints: [...linearConstraints(request), ...constraints],
    areConstraintsSoft: context.areConstraintsSoft === true,
    required,
    ineligible: ineligible.reasons,
    pool: context.pool === undefined ? undefined : new Set(context.pool),
    isChanged:
      asked.size > 0 ||
      [...refused].length > 0 ||
      session.minutes !== sessionOf(request).minutes ||
      session.questionMinutes !== sessionOf(request).questionMinutes,
    sectionOf: context.sections ?? new Map(),
    timeboxes: new Map([...Object.entries(request.timeboxes ?? {}), ...asked]),
  }
  return { ...draft, ...targetsOf(draft) }
}

/** The questions that a request wants in. */
function requiredBy(request: CheckedRequest): Blueprint['required'] {
  const required = new Map<string, { readonly path: string; readonly code: 'include' | 'order' }>()
  for (const field of ['include', 'first', 'last'] as const) {
    request[field]?.forEach((id, index) => {
      if (!required.has(id))
        required.set(id, { path: `${field}[${index}]`, code: field === 'include' ? 'include' : 'order' })
    })
  }
  return required
}

type Draft = Omit<Blueprint, 'targets' | 'weights' | 'balanceOver' | 'isDrawn'>

function targetsOf(draft: Draft): Pick<Blueprint, 'targets' | 'weights' | 'balanceOver' | 'isDrawn'> {
  const { bank, request, seed, session } = draft
  const { sections } = request
  // Targets come from the request alone, so that they stay when a plan is changed, and are equal in parallel forms.
  const asRequested: Draft = {
    ...draft,
    session: sessionOf(request),
    constraints: linearConstraints(request),
    required: requiredBy(request),
    ineligible: new Map(),
    pool: undefined,
    timeboxes: new Map(Object.entries(request.timeboxes ?? {})),
  }
  const { minutes: planned, questionMinutes } = asRequested.session
  const depth: Depth = request.depth ?? (planned >= DEEP_FROM ? 'deep' : 'standard')
  const pool = eligible(asRequested)
  const areas = request.areas === undefined ? undefined : sharesOf(request.areas)
  const isDrawn = areas === undefined && sections === undefined
  const isHandsOn = isDrawn && request.kinds === undefined && planned >= HANDS_ON_FROM
  const minutes = { low: session.leastQuestionMinutes || session.questionMinutes, high: session.questionMinutes }
  let handsOnKind: string | undefined
  const groups = (): ReadonlyMap<string, Interval> => {
    if (sections !== undefined)
      return new Map(
        sections.map(({ name, minutes: own }) => {
          const { min, max } = typeof own === 'number' ? { min: own, max: own } : own
          return [name, { low: min * MILLI, high: max * MILLI }]
        }),
      )
    if (areas !== undefined) return splitRange(minutes, areas)
    const needed = new Set([
      ...[...asRequested.required.keys()].flatMap((id) => bank.get(id).areas[0]),
      ...asRequested.constraints.flatMap(({ scope, side, name }) => (scope === 'area' && side === 'min' ? [name] : [])),
    ])
    const closed = new Set(
      asRequested.constraints.flatMap(({ scope, side, name, value }) =>
        scope === 'area' && side === 'max' && value === 0 ? [name] : [],
      ),
    )
    const offered = new Set(pool.map((question) => question.areas[0]).filter((area) => !closed.has(area)))
    const handsOn = new Map<string, HandsOn[]>()
    for (const question of isHandsOn ? pool.filter(({ kind }) => HANDS_ON_KINDS.has(kind)) : []) {
      const [area] = question.areas
      if (offered.has(area))
        handsOn.set(area, [
          ...(handsOn.get(area) ?? []),
          { minutes: minutesIn(asRequested, question), kind: question.kind },
        ])
    }
    const wanted =
      request.kinds === undefined ? [] : [...splitMinutes(questionMinutes, new Map(Object.entries(request.kinds)))]
    const kinds = wanted.flatMap(([kind, milli]) => {
      const lengths = new Map<string, number[]>()
      for (const question of pool.filter((one) => one.kind === kind)) {
        const [area] = question.areas
        if (offered.has(area)) lengths.set(area, [...(lengths.get(area) ?? []), minutesIn(asRequested, question)])
      }
      return milli === 0 || lengths.size === 0 ? [] : [{ kind, minutes: milli / MILLI, lengths }]
    })
    const drawn = drawAreas(bank, { minutes: questionMinutes, kinds, depth, seed, eligible: offered, needed, handsOn })
    handsOnKind = drawn.handsOnKind
    return splitRange(minutes, drawn.shares)
  }
  const present = new Set<string>(pool.map(({ difficulty }) => difficulty))
  const mix: Readonly<Record<string, number | undefined>> = request.difficulties ?? DEFAULT_MIX
  const wanted = DIFFICULTIES.filter((name) => request.difficulties !== undefined || present.has(name))
  const { areas: forGroups = 1, difficulties = 0.5, kinds = 0.5, time = 0.5 } = request.weights ?? {}
  return {
    balanceOver: sections === undefined ? 'areas' : 'sections',
    isDrawn,
    targets: {
      groups: groups(),
      areas: sections === undefined || areas === undefined ? undefined : splitRange(minutes, areas),
      difficulties: splitRange(minutes, new Map(wanted.map((name) => [name, mix[name] ?? 0]))),
      kinds: request.kinds && splitRange(minutes, new Map(Object.entries(request.kinds))),
      questions: depth === 'deep' ? Math.max(mostSubjectsIn(minutes.high, depth), areas?.size ?? 0) : undefined,
      isHandsOn,
      handsOnKind,
    },
    weights: {
      groups: thousandths(forGroups),
      difficulties: thousandths(difficulties),
      kinds: request.kinds === undefined ? 0 : thousandths(kinds),
      time: thousandths(time),
    },
  }
}

/** The questions a plan may use. Constraints in `relaxed` are left out. */
export function eligible(
  { bank, request, session, ineligible, required, pool, timeboxes }: Omit<Draft, 'rows'>,
  relaxed: RelaxedConstraints = NOTHING_RELAXED,
): Question[] {
  const filter =
    request.filter && !relaxed.has(FILTER) ? compileFilter(request.filter, namesIn(bank), 'filter') : undefined
  const areas = request.areas && !relaxed.has(AREAS) ? sharesOf(request.areas) : undefined
  const excluded = new Set(request.exclude?.filter((_, index) => !relaxed.has(excludeKey(index))))
  const isRequired = (id: string) => {
    const why = required.get(id)
    return why !== undefined && !relaxed.has(pathKey(why.path))
  }
  return bank.questions.filter((question) => {
    const { id, minutes, deprecated } = question
    if (required.get(id)?.code === 'asked') return true
    if (excluded.has(id)) return false
    for (const reason of ineligible.get(id) ?? []) if (!relaxed.has(reasonKey(reason))) return false
    if (deprecated !== undefined && !relaxed.has(DEPRECATED) && pool?.has(id) !== true) return false
    if (isRequired(id)) return true
    if (pool?.has(id) === true) return true
    return (
      pool === undefined &&
      (relaxed.has(MINUTES) || (timeboxes.get(id) ?? minutes) <= session.questionMinutes) &&
      areas?.has(question.areas[0]) !== false &&
      filter?.(question) !== false
    )
  })
}

/** Minutes that a question takes in a plan. */
export function minutesIn({ timeboxes }: Pick<Blueprint, 'timeboxes'>, { id, minutes }: Question): number {
  return timeboxes.get(id) ?? minutes
}

/** What a request's author may give a question in place of its minutes. */
export function timeboxOf({ minutes, minutesRange }: Question): { readonly min: number; readonly max: number } {
  return minutesRange ?? { min: Math.ceil((2 * minutes) / 3), max: Math.floor((3 * minutes) / 2) }
}

const MILLI = 1000

/** The areas asked for, with their weights. */
export function sharesOf(areas: NonNullable<CheckedRequest['areas']>): ReadonlyMap<string, number> {
  return Array.isArray(areas)
    ? new Map(areas.map((area) => [area, 1]))
    : new Map(Object.entries(areas).filter(([, weight]) => weight > 0))
}

function thousandths(weight: number): number {
  return Math.round(weight * 1000)
}

/** What no choice of questions could mend: times that do not fit together. */
function impossibleTimes(bank: Bank, request: CheckedRequest, session: Session): ValidationIssue[] {
  const issues: ValidationIssue[] = []
  if (session.questionMinutes < 1)
    issues.push({
      path: request.openingMinutes === undefined ? 'closingMinutes' : 'openingMinutes',
      expected: `opening and closing to leave time for questions in ${session.minutes} minutes`,
      received: `${session.openingMinutes + session.closingMinutes} minutes`,
    })
  request.last?.forEach((id, index) => {
    if (request.first?.includes(id))
      issues.push({
        path: `last[${index}]`,
        expected: 'a question that does not come first',
        received: JSON.stringify(id),
      })
  })
  for (const [id, minutes] of Object.entries(request.timeboxes ?? {})) {
    const { min, max } = timeboxOf(bank.get(id))
    if (minutes < min || minutes > max)
      issues.push({ path: `timeboxes.${id}`, expected: `${min} to ${max} minutes`, received: String(minutes) })
  }
  return issues
}

function refuse(issues: readonly ValidationIssue[]): void {
  if (issues.length > 0) throw new ValidationError('plan request', issues)
}
