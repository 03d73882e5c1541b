import { z } from 'zod'
import { filterSchema, type QuestionFilter } from '../../schema/filter'
import { DIFFICULTIES, type Difficulty, QUESTION_KINDS, type QuestionKind } from '../../schema/question'

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
export interface GroupLimit extends Limit {
  readonly ids: readonly string[]
  /** What the group is called in messages. @default its ids */
  readonly name?: string | undefined
}

/** Hard limits: a plan that breaks one is no plan. */
export interface PlanLimits<AreaId extends string = string, DomainId extends string = string> extends Limit {
  /** How many questions in all. @default at least 1 */
  readonly questions?: Range | undefined
  readonly areas?: Readonly<Partial<Record<AreaId, Limit>>> | undefined
  readonly domains?: Readonly<Partial<Record<DomainId, Limit>>> | undefined
  readonly kinds?: Readonly<Partial<Record<QuestionKind, Limit>>> | undefined
  readonly difficulties?: Readonly<Partial<Record<Difficulty, Limit>>> | undefined
  readonly tags?: Readonly<Record<string, Limit>> | undefined
  readonly groups?: readonly GroupLimit[] | undefined
}

/** A named part of a session, with minutes of its own: framing, modelling, coding, reflection. */
export interface PlanSection<AreaId extends string = string> {
  /** Unique in the plan. */
  readonly name: string
  /** Its length in whole minutes, to be filled and not overrun; or the least and the most. */
  readonly minutes: number | { readonly min: number; readonly max: number }
  /** Only questions of these areas, by primary area. @default any */
  readonly areas?: readonly AreaId[] | undefined
  /** Only questions of these kinds. @default any */
  readonly kinds?: readonly QuestionKind[] | undefined
  /** Only questions with any of these tags. @default any */
  readonly tags?: readonly string[] | undefined
  /** Only these questions. @default any */
  readonly ids?: readonly string[] | undefined
  /** Hard limits on the questions of the section. */
  readonly limits?: PlanLimits<AreaId> | undefined
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
  /** A question used so often, or oftener, is left out. At least 1. */
  readonly maxUses: number
  /** Count only uses less than so many days before or after the day of the interview, `on`. @default all uses */
  readonly days?: number | undefined
  /** Count only the uses of this team. @default every team */
  readonly team?: string | undefined
}

/** Why a question was not to be used, as a stored plan keeps it in place of the history. */
export const INELIGIBILITY = ['history', 'exposure', 'other-plans'] as const
export type Ineligibility = (typeof INELIGIBILITY)[number]

/**
 * How the time is spent: `broad` takes many short questions, `deep` few and long ones, with fewer changes of subject.
 * `standard` does not mind.
 */
export const DEPTHS = ['broad', 'standard', 'deep'] as const
export type Depth = (typeof DEPTHS)[number]

/** What an interview should be like. Only `minutes` is needed. */
export interface PlanRequest<AreaId extends string = string, DomainId extends string = string> {
  /** The whole session, in whole minutes, 10 to 480; or the least and the most that it may take. */
  readonly minutes: number | { readonly min: number; readonly max: number }
  /**
   * The areas to cover: a list for equal shares, or weights on any positive scale. Only their questions are used, by
   * primary area. Without it, the seed draws areas in proportion to the weights of the role's domains, so that over
   * many seeds every area has its turn (content rotation).
   */
  readonly areas?: readonly AreaId[] | Readonly<Partial<Record<AreaId, number>>> | undefined
  /** Target shares of the question minutes, on any scale. @default { easy: 20, medium: 50, hard: 30 }, of those available */
  readonly difficulties?: Readonly<Partial<Record<Difficulty, number>>> | undefined
  /** Target shares of the question minutes, on any scale. @default no target */
  readonly kinds?: Readonly<Partial<Record<QuestionKind, number>>> | undefined
  /** @default 'deep' for sessions of 75 minutes and more, else 'standard' */
  readonly depth?: Depth | undefined
  /** Questions that must be in, whatever `areas`, `filter` and `sections` say. */
  readonly include?: readonly string[] | undefined
  /** Questions that must not be in. */
  readonly exclude?: readonly string[] | undefined
  /** Questions that come first, in this order; they are in as if included. */
  readonly first?: readonly string[] | undefined
  /** Questions that come last, in this order; they are in as if included. */
  readonly last?: readonly string[] | undefined
  /** Only questions that this filter keeps. */
  readonly filter?: QuestionFilter<AreaId, DomainId> | undefined
  /** Named parts in a given order. With them, time is balanced over the parts. Up to 12. */
  readonly sections?: readonly PlanSection<AreaId>[] | undefined
  /**
   * Minutes to give to some questions in place of their own: what the question's `minutesRange` allows, or, where it
   * has none, from two thirds of its minutes to half as much again.
   */
  readonly timeboxes?: Readonly<Record<string, number>> | undefined
  readonly limits?: PlanLimits<AreaId, DomainId> | undefined
  /** Areas that must have at least one question each. */
  readonly coverage?: readonly AreaId[] | undefined
  /**
   * Whom a question's minutes are credited to: its primary area alone, or, `split`, half to the primary and half to its
   * secondary areas. With `split`, limits by area or domain and `coverage` count a question for each of its areas.
   * @default 'primary'
   */
  readonly credit?: 'primary' | 'split' | undefined
  /** Minutes for greeting and explaining the interview. @default half of the overhead, at most 3 */
  readonly openingMinutes?: number | undefined
  /** Minutes for the candidate's own questions. @default the rest of the overhead: a sixth of the session, at most 15 */
  readonly closingMinutes?: number | undefined
  /** Picks among equally good plans, and among those within `variety`; the same seed always picks the same. @default '' */
  readonly seed?: string | undefined
  /**
   * How far from the best plan the seed may stray for the sake of variety, as a share of the weight of all targets,
   * 0 to 0.2; 0 asks for the best there is. @default 0.02
   */
  readonly variety?: number | undefined
  readonly weights?: PlanWeights | undefined
  /** Uses of questions before and after this interview, for `candidate` and `maxExposure`. Rarely used ones are preferred. */
  readonly history?: readonly QuestionUse[] | undefined
  /** The day of the interview, `YYYY-MM-DD`: what `maxExposure.days` counts from. The planner reads no clock. */
  readonly on?: string | undefined
  /** The candidate as named in `history`: what they were asked before, and its enemies, is left out. */
  readonly candidate?: string | undefined
  /** Keeps questions from leaking: those used too often are left out. @default no limit */
  readonly maxExposure?: MaxExposure | undefined
  /** Questions kept out, by reason: what stored plans hold in place of `history`, which names other candidates. */
  readonly ineligible?: Readonly<Partial<Record<Ineligibility, readonly string[]>>> | undefined
}

export const MIN_SESSION_MINUTES = 10
export const MAX_SESSION_MINUTES = 480

const count = z.int().min(0).max(10_000)
const day = z.iso.date('expected a day such as 2026-11-23')
const text = z.string().regex(/\S/, 'expected some text')
const ascending = ({
  min = 0,
  max = Number.POSITIVE_INFINITY,
}: {
  min?: number | undefined
  max?: number | undefined
}) => min <= max
const ASCENDING = 'expected min to be at most max'
const range = z.strictObject({ min: count.optional(), max: count.optional() }).refine(ascending, ASCENDING)
const limitShape = { questions: range.optional(), minutes: range.optional() }
const limit = z.strictObject(limitShape)
// Beyond these ends shares could not be told apart, or added up.
const share = z.number().min(0).max(1_000_000)
// Weights count in thousandths: a smaller one would be none.
const weight = z
  .number()
  .min(0)
  .max(1)
  .refine((value) => value === 0 || value >= 0.001, 'expected 0, or a number from 0.001 to 1')
const positive = (shares: Readonly<Record<string, number | undefined>>) =>
  Object.values(shares).some((value) => (value ?? 0) > 0)
const shares = <K extends readonly [string, ...string[]]>(keys: K) =>
  z.partialRecord(z.enum(keys), share).refine(positive, 'expected at least one share above 0')
const session = z.int().min(MIN_SESSION_MINUTES).max(MAX_SESSION_MINUTES)
const sectionMinutes = z.int().min(1).max(MAX_SESSION_MINUTES)
const ids = z.array(z.string()).max(10_000)

const limits = z.strictObject({
  ...limitShape,
  areas: z.record(z.string(), limit).optional(),
  domains: z.record(z.string(), limit).optional(),
  kinds: z.partialRecord(z.enum(QUESTION_KINDS), limit).optional(),
  difficulties: z.partialRecord(z.enum(DIFFICULTIES), limit).optional(),
  tags: z.record(z.string(), limit).optional(),
  groups: z.array(z.strictObject({ ids: ids.min(1), name: text.optional(), ...limitShape })).optional(),
})

const section = z.strictObject({
  name: text,
  minutes: z.union([
    sectionMinutes,
    z.strictObject({ min: z.int().min(0), max: sectionMinutes }).refine(ascending, ASCENDING),
  ]),
  areas: ids.min(1).optional(),
  kinds: z.array(z.enum(QUESTION_KINDS)).min(1).optional(),
  tags: ids.min(1).optional(),
  ids: ids.min(1).optional(),
  limits: limits.optional(),
})

export const requestSchema = z
  .strictObject({
    minutes: z.union([session, z.strictObject({ min: session, max: session }).refine(ascending, ASCENDING)]),
    areas: z
      .union([
        z.array(z.string()).min(1),
        z.record(z.string(), share).refine(positive, 'expected at least one weight above 0'),
      ])
      .optional(),
    difficulties: shares(DIFFICULTIES).optional(),
    kinds: shares(QUESTION_KINDS).optional(),
    depth: z.enum(DEPTHS).optional(),
    include: ids.optional(),
    exclude: ids.optional(),
    first: ids.optional(),
    last: ids.optional(),
    filter: filterSchema.optional(),
    sections: z
      .array(section)
      .min(1)
      .max(12)
      .refine(
        (all) => new Set(all.map(({ name }) => name)).size === all.length,
        'expected a name of its own for each section',
      )
      .optional(),
    timeboxes: z.record(z.string(), z.int().min(1).max(MAX_SESSION_MINUTES)).optional(),
    limits: limits.optional(),
    coverage: ids.optional(),
    credit: z.enum(['primary', 'split']).optional(),
    openingMinutes: count.optional(),
    closingMinutes: count.optional(),
    seed: z.string().optional(),
    variety: z.number().min(0).max(0.2).optional(),
    weights: z
      .strictObject({
        areas: weight.optional(),
        difficulties: weight.optional(),
        kinds: weight.optional(),
        time: weight.optional(),
      })
      .optional(),
    history: z
      .array(
        z.strictObject({
          id: z.string(),
          date: day.optional(),
          candidate: z.string().optional(),
          team: z.string().optional(),
        }),
      )
      .optional(),
    on: day.optional(),
    candidate: z.string().optional(),
    maxExposure: z
      .strictObject({
        maxUses: z.int().min(1),
        days: z.int().min(1).optional(),
        team: z.string().optional(),
      })
      .optional(),
    ineligible: z.partialRecord(z.enum(INELIGIBILITY), ids).optional(),
  })
  .refine(({ maxExposure, on }) => maxExposure?.days === undefined || on !== undefined, {
    message: 'expected the day of the interview, as `maxExposure.days` is given',
    path: ['on'],
  })
  .superRefine(({ maxExposure, history = [] }, context) => {
    if (maxExposure?.days === undefined) return
    history.forEach(({ date }, index) => {
      if (date !== undefined) return
      context.addIssue({
        code: 'custom',
        message: 'expected the day of the use, as `maxExposure.days` is given',
        path: ['history', index, 'date'],
      })
    })
  })

export type CheckedRequest = z.output<typeof requestSchema>
export type CheckedLimits = z.output<typeof limits>
