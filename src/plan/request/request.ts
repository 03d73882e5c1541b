import * as z from 'zod/mini'
import { lazy } from '../../data/lazy'
import { filterSchema, type QuestionFilter } from '../../schema/filter'
import type { Known, KnownRecord } from '../../schema/known'
import { DIFFICULTIES, type Difficulty, QUESTION_KINDS, type QuestionKind } from '../../schema/question'
import { type CoverageRequest, coverageSchema } from './coverage'

/** A range of whole numbers, both ends included. */
export interface Range {
  /** @default 0 */
  readonly min?: number | undefined
  /** @default no limit */
  readonly max?: number | undefined
}

/** Hard limits on some of the questions. */
export interface Limit {
  /** How many questions. */
  readonly questions?: Range | undefined
  /** How many minutes. */
  readonly minutes?: Range | undefined
}

/** A hard limit on questions named one by one: "at least one of these", "at most one wording of that". */
export interface GroupLimit<QId extends string = string> extends Limit {
  /** The questions of the group, by id. */
  readonly ids: readonly Known<QId>[]
  /** What the group is called in messages. @default its ids */
  readonly name?: string | undefined
}

/** Hard limits: a plan that breaks one is no plan. */
export interface PlanLimits<
  AreaId extends string = string,
  DomainId extends string = string,
  QId extends string = string,
> extends Limit {
  /** How many questions in all. @default at least 1 */
  readonly questions?: Range | undefined
  /** By primary area; with `credit: 'split'` by any area of a question. */
  readonly areas?: KnownRecord<AreaId, Limit> | undefined
  /** By the domain of the primary area, or, with `credit: 'split'`, of any. */
  readonly domains?: KnownRecord<DomainId, Limit> | undefined
  /** By kind. */
  readonly kinds?: Readonly<Partial<Record<QuestionKind, Limit>>> | undefined
  /** By difficulty. */
  readonly difficulties?: Readonly<Partial<Record<Difficulty, Limit>>> | undefined
  /** By tag: a question counts for each of its tags. */
  readonly tags?: Readonly<Record<string, Limit>> | undefined
  /** For questions named one by one. */
  readonly groups?: readonly GroupLimit<QId>[] | undefined
}

/** A named part of a session, with minutes of its own: framing, modeling, coding, reflection. */
export interface PlanSection<
  AreaId extends string = string,
  DomainId extends string = string,
  QId extends string = string,
> {
  /** Unique in the plan. */
  readonly name: string
  /** Its length in whole minutes, to be filled and not overrun; or the least and the most. */
  readonly minutes: number | { readonly min: number; readonly max: number }
  /** Only questions of these areas, by primary area. @default any */
  readonly areas?: readonly Known<AreaId>[] | undefined
  /** Only questions of these kinds. @default any */
  readonly kinds?: readonly QuestionKind[] | undefined
  /** Only questions with any of these tags. @default any */
  readonly tags?: readonly string[] | undefined
  /** Only these questions. @default any */
  readonly ids?: readonly Known<QId>[] | undefined
  /** Hard limits on the questions of the section. */
  readonly limits?: PlanLimits<AreaId, DomainId, QId> | undefined
}

/** How much a minute off each target costs, 0 to 1. */
export interface PlanWeights {
  /** Areas, or sections where there are any. @default 1 */
  readonly areas?: number | undefined
  /** @default 0.5 */
  readonly difficulties?: number | undefined
  /** Counts only when `kinds` is given. @default 0.5 */
  readonly kinds?: number | undefined
  /** A minute left unused. @default 0.5 */
  readonly time?: number | undefined
}

/** One use of a question in an interview, held or planned. */
export interface QuestionUse {
  /** The id of the question; ids that the bank no longer has are ignored. */
  readonly id: string
  /** The day of the interview, `YYYY-MM-DD`. Needed for `maxExposure.days`. */
  readonly date?: string | undefined
  /** Who was asked, in whatever pseudonym the caller keeps. */
  readonly candidate?: string | undefined
  /** Which team or position asked. */
  readonly team?: string | undefined
}

/** How often a question may be used before it rests (item exposure control). */
export interface MaxExposure {
  /** A question that was used this many times or more is left out. At least 1. */
  readonly maxUses: number
  /** Count only uses less than so many days before or after the day of the interview, `on`. @default all uses */
  readonly days?: number | undefined
  /** Count only the uses of this team. @default every team */
  readonly team?: string | undefined
}

export const INELIGIBILITY = ['history', 'exposure', 'other-plans'] as const
/**
 * Why a question was not to be used, as a stored plan keeps it in place of the history: `history` (this candidate had it),
 * `exposure` (used too often), `other-plans` (beside this one).
 */
export type Ineligibility = (typeof INELIGIBILITY)[number]

/** How many questions the time is spent on, from many to few. */
export const DEPTHS = /* @__PURE__ */ Object.freeze(['broad', 'standard', 'deep'] as const)
/**
 * How the time is spent: `broad` takes many short questions, `deep` few and long ones, with fewer changes of subject.
 * `standard` does not mind.
 */
export type Depth = (typeof DEPTHS)[number]

/** What an interview should be like. Only `minutes` is needed. */
export interface PlanRequest<
  AreaId extends string = string,
  DomainId extends string = string,
  QId extends string = string,
> {
  /** The whole session, in whole minutes, 10 to 480; or the least and the most that it may take. */
  readonly minutes: number | { readonly min: number; readonly max: number }
  /**
   * The areas to cover: a list for equal shares, or weights on any positive scale. Only their questions are used, by
   * primary area. Without it, the seed draws areas in proportion to the weights of the role's domains, so that over
   * many seeds every area has its turn (content rotation).
   */
  readonly areas?: readonly Known<AreaId>[] | KnownRecord<AreaId, number> | undefined
  /** Target shares of the question minutes, on any scale. @default { easy: 20, medium: 50, hard: 30 }, of those available */
  readonly difficulties?: Readonly<Partial<Record<Difficulty, number>>> | undefined
  /** Target shares of the question minutes, on any scale. @default no target */
  readonly kinds?: Readonly<Partial<Record<QuestionKind, number>>> | undefined
  /** @default 'deep' for sessions of 75 minutes and more, else 'standard' */
  readonly depth?: Depth | undefined
  /** Questions that must be in, whatever `areas`, `filter` and `sections` say. */
  readonly include?: readonly Known<QId>[] | undefined
  /** Questions that must not be in. */
  readonly exclude?: readonly Known<QId>[] | undefined
  /** Questions that come first, in this order; they are in as if included. */
  readonly first?: readonly Known<QId>[] | undefined
  /** Questions that come last, in this order; they are in as if included. */
  readonly last?: readonly Known<QId>[] | undefined
  /** Only questions that this filter keeps. */
  readonly filter?: QuestionFilter<AreaId, DomainId, QId> | undefined
  /** Named parts in a given order. With them, time is balanced over the parts. Up to 12. */
  readonly sections?: readonly PlanSection<AreaId, DomainId, QId>[] | undefined
  /**
   * Minutes to give to some questions in place of their own: what the question's `minutesRange` allows, or, where it
   * has none, from two thirds of its minutes to half as much again.
   */
  readonly timeboxes?: KnownRecord<QId, number> | undefined
  /** Hard limits on questions and minutes. @default at least one question */
  readonly limits?: PlanLimits<AreaId, DomainId, QId> | undefined
  /** Areas that must be covered: a list for at least one question each, or by area how many. @default none */
  readonly coverage?: CoverageRequest<AreaId> | undefined
  /**
   * Whom a question's minutes are credited to: its primary area alone, or, `split`, half to the primary and half to its
   * secondary areas. With `split`, limits by area or domain and `coverage` count a question for each of its areas.
   * @default 'primary'
   */
  readonly credit?: 'primary' | 'split' | undefined
  /** Minutes for greeting and explaining the interview. @default a twelfth of the session, at most 3 */
  readonly openingMinutes?: number | undefined
  /** Minutes for the candidate's own questions. @default a sixth of the session, at most 15, less the default opening */
  readonly closingMinutes?: number | undefined
  /** Picks among equally good plans, and among those within `variety`; the same seed always picks the same. @default '' */
  readonly seed?: string | undefined
  /**
   * How far from the best plan the seed may stray for the sake of variety, as a share of the weight of all targets,
   * 0 to 0.2; 0 asks for the best there is. @default 0.02
   */
  readonly variety?: number | undefined
  /** What a minute off each target costs. */
  readonly weights?: PlanWeights | undefined
  /** Uses of questions before and after this interview, for `candidate` and `maxExposure`. Rarely used ones are preferred. */
  readonly history?: readonly QuestionUse[] | undefined
  /** The day of the interview, `YYYY-MM-DD`: what `maxExposure.days` counts from. The planner reads no clock. */
  readonly on?: string | undefined
  /** The candidate as named in `history`: what they were asked before, and its enemies, is left out. */
  readonly candidate?: string | undefined
  /** Keeps questions from leaking: those used too often are left out. @default no limit */
  readonly maxExposure?: MaxExposure | undefined
  /**
   * Questions kept out, by reason: what stored plans hold in place of `history`, which names other
   * candidates. They stay out whatever else changes: leave this out to use a plan's request for another candidate.
   */
  readonly ineligible?: Readonly<Partial<Record<Ineligibility, readonly string[]>>> | undefined
}

export const MIN_SESSION_MINUTES = 10
export const MAX_SESSION_MINUTES = 480

const count = () => z.int().check(z.minimum(0), z.maximum(10_000))
const day = () => z.iso.date('expected a day such as 2026-11-23')
const text = lazy(() => z.string().check(z.regex(/\S/, 'expected some text')))
const ascending = ({
  min = 0,
  max = Number.POSITIVE_INFINITY,
}: {
  min?: number | undefined
  max?: number | undefined
}) => min <= max
const ASCENDING = 'expected min to be at most max'
const range = lazy(() =>
  z.strictObject({ min: z.optional(count()), max: z.optional(count()) }).check(z.refine(ascending, ASCENDING)),
)
const limitShape = lazy(() => ({ questions: z.optional(range()), minutes: z.optional(range()) }))
const limit = lazy(() => z.strictObject(limitShape()))
// Beyond these ends shares could not be told apart, or added up.
const share = () => z.number().check(z.minimum(0), z.maximum(1_000_000))
// Weights count in thousandths: a smaller one would be none.
const weight = () =>
  z.number().check(
    z.minimum(0),
    z.maximum(1),
    z.refine((value) => value === 0 || value >= 0.001, 'expected 0, or a number from 0.001 to 1'),
  )
const positive = (shares: Readonly<Record<string, number | undefined>>) =>
  Object.values(shares).some((value) => (value ?? 0) > 0)
const shares = <K extends readonly [string, ...string[]]>(keys: K) =>
  z.partialRecord(z.enum(keys), share()).check(z.refine(positive, 'expected at least one share above 0'))
const session = () => z.int().check(z.minimum(MIN_SESSION_MINUTES), z.maximum(MAX_SESSION_MINUTES))
const sectionMinutes = () => z.int().check(z.minimum(1), z.maximum(MAX_SESSION_MINUTES))
const ids = lazy(() => z.array(z.string()).check(z.maxLength(10_000)))

const limits = lazy(() =>
  z.strictObject({
    ...limitShape(),
    areas: z.optional(z.record(z.string(), limit())),
    domains: z.optional(z.record(z.string(), limit())),
    kinds: z.optional(z.partialRecord(z.enum(QUESTION_KINDS), limit())),
    difficulties: z.optional(z.partialRecord(z.enum(DIFFICULTIES), limit())),
    tags: z.optional(z.record(z.string(), limit())),
    groups: z.optional(
      z.array(z.strictObject({ ids: ids().check(z.minLength(1)), name: z.optional(text()), ...limitShape() })),
    ),
  }),
)

const section = () =>
  z.strictObject({
    name: text(),
    minutes: z.union([
      sectionMinutes(),
      z.strictObject({ min: z.int().check(z.minimum(0)), max: sectionMinutes() }).check(z.refine(ascending, ASCENDING)),
    ]),
    areas: z.optional(ids().check(z.minLength(1))),
    kinds: z.optional(z.array(z.enum(QUESTION_KINDS)).check(z.minLength(1))),
    tags: z.optional(ids().check(z.minLength(1))),
    ids: z.optional(ids().check(z.minLength(1))),
    limits: z.optional(limits()),
  })

export const requestSchema = lazy(() =>
  z
    .strictObject({
      minutes: z.union([
        session(),
        z.strictObject({ min: session(), max: session() }).check(z.refine(ascending, ASCENDING)),
      ]),
      areas: z.optional(
        z.union([
          z.array(z.string()).check(z.minLength(1)),
          z.record(z.string(), share()).check(z.refine(positive, 'expected at least one weight above 0')),
        ]),
      ),
      difficulties: z.optional(shares(DIFFICULTIES)),
      kinds: z.optional(shares(QUESTION_KINDS)),
      depth: z.optional(z.enum(DEPTHS)),
      include: z.optional(ids()),
      exclude: z.optional(ids()),
      first: z.optional(ids()),
      last: z.optional(ids()),
      filter: z.optional(filterSchema()),
      sections: z.optional(
        z.array(section()).check(
          z.minLength(1),
          z.maxLength(12),
          z.refine(
            (all) => new Set(all.map(({ name }) => name)).size === all.length,
            'expected a name of its own for each section',
          ),
        ),
      ),
      timeboxes: z.optional(z.record(z.string(), z.int().check(z.minimum(1), z.maximum(MAX_SESSION_MINUTES)))),
      limits: z.optional(limits()),
      coverage: z.optional(coverageSchema(1)),
      credit: z.optional(z.enum(['primary', 'split'])),
      openingMinutes: z.optional(count()),
      closingMinutes: z.optional(count()),
      seed: z.optional(z.string()),
      variety: z.optional(z.number().check(z.minimum(0), z.maximum(0.2))),
      weights: z.optional(
        z.strictObject({
          areas: z.optional(weight()),
          difficulties: z.optional(weight()),
          kinds: z.optional(weight()),
          time: z.optional(weight()),
        }),
      ),
      history: z.optional(
        z.array(
          z.strictObject({
            id: z.string(),
            date: z.optional(day()),
            candidate: z.optional(z.string()),
            team: z.optional(z.string()),
          }),
        ),
      ),
      on: z.optional(day()),
      candidate: z.optional(z.string()),
      maxExposure: z.optional(
        z.strictObject({
          maxUses: z.int().check(z.minimum(1)),
          days: z.optional(z.int().check(z.minimum(1))),
          team: z.optional(z.string()),
        }),
      ),
      ineligible: z.optional(z.partialRecord(z.enum(INELIGIBILITY), ids())),
    })
    .check(
      z.refine(({ maxExposure, on }) => maxExposure?.days === undefined || on !== undefined, {
        message: 'expected the day of the interview, as `maxExposure.days` is given',
        path: ['on'],
      }),
      z.superRefine(({ maxExposure, history = [] }, context) => {
        if (maxExposure?.days === undefined) return
        history.forEach(({ date }, index) => {
          if (date !== undefined) return
          context.addIssue({
            code: 'custom',
            message: 'expected the day of the use, as `maxExposure.days` is given',
            path: ['history', index, 'date'],
          })
        })
      }),
    ),
)

export type CheckedRequest = z.output<ReturnType<typeof requestSchema>>
export type CheckedLimits = z.output<ReturnType<typeof limits>>
