import { z } from 'zod'
import { filterSchema, type QuestionFilter } from '../bank/filter'
import { DIFFICULTIES, type Difficulty, QUESTION_KINDS, type QuestionKind } from '../schema/question'

/** A range of whole numbers, both ends included. */
export interface Range {
  /** @default 0 */
  readonly min?: number | undefined
  /** @default no limit */
  readonly max?: number | undefined
}

/** Hard limits on the questions of one area, kind or difficulty. */
export interface Limit {
  /** How many questions. */
  readonly questions?: Range | undefined
  /** How many minutes. */
  readonly minutes?: Range | undefined
}

/** Hard limits: a plan that breaks one is no plan. */
export interface PlanLimits<AreaId extends string = string> {
  /** How many questions in all. @default at least 1 */
  readonly questions?: Range | undefined
  readonly areas?: Readonly<Partial<Record<AreaId, Limit>>> | undefined
  readonly kinds?: Readonly<Partial<Record<QuestionKind, Limit>>> | undefined
  readonly difficulties?: Readonly<Partial<Record<Difficulty, Limit>>> | undefined
}

/** How much a minute off each target costs, 0 to 1. */
export interface PlanWeights {
  /** Areas, or domains where no areas are asked for. @default 1 */
  readonly areas?: number | undefined
  /** @default 0.5 */
  readonly difficulty?: number | undefined
  /** Counts only when `kinds` is given. @default 0.5 */
  readonly kinds?: number | undefined
  /** A minute left unused. @default 0.5 */
  readonly time?: number | undefined
}

/** One use of a question in an interview. */
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

/** How often a question may be used before it rests. */
export interface MaxExposure {
  /** A question used so often, or oftener, is left out. At least 1. */
  readonly uses: number
  /** Count only the last so many days up to `asOf`. @default all uses */
  readonly days?: number | undefined
  /** The day to count back from, `YYYY-MM-DD`; needed with `days`, since the planner reads no clock. */
  readonly asOf?: string | undefined
  /** Count only the uses of this team. @default every team */
  readonly team?: string | undefined
}

/** What an interview should be like. Only `minutes` is needed. */
export interface PlanRequest<AreaId extends string = string, DomainId extends string = string> {
  /** The whole session, in whole minutes, 10 to 480. */
  readonly minutes: number
  /**
   * The areas to cover: a list for equal shares, or weights on any positive scale. Only their questions are used,
   * by primary area. Without it, the balance is over the role's domains by their default weights.
   */
  readonly areas?: readonly AreaId[] | Readonly<Partial<Record<AreaId, number>>> | undefined
  /** Target shares of the question minutes, on any scale. @default { easy: 20, medium: 50, hard: 30 }, of those available */
  readonly difficulty?: Readonly<Partial<Record<Difficulty, number>>> | undefined
  /** Target shares of the question minutes, on any scale. @default no target */
  readonly kinds?: Readonly<Partial<Record<QuestionKind, number>>> | undefined
  /** Questions that must be in, whatever `areas` and `filter` say. */
  readonly include?: readonly string[] | undefined
  /** Questions that must not be in. */
  readonly exclude?: readonly string[] | undefined
  /** Only questions that this filter keeps. */
  readonly filter?: QuestionFilter<AreaId, DomainId> | undefined
  readonly limits?: PlanLimits<AreaId> | undefined
  /** Minutes for the opening and the candidate's own questions. @default 10 for sessions of 45 minutes and more, else 5 */
  readonly overheadMinutes?: number | undefined
  /** Picks among equally good plans; the same seed always picks the same. @default '' */
  readonly seed?: string | undefined
  readonly weights?: PlanWeights | undefined
  /** Earlier uses of questions, for `candidate` and `maxExposure`. */
  readonly history?: readonly QuestionUse[] | undefined
  /** The candidate as named in `history`: what they were asked before, and its enemies, is left out. */
  readonly candidate?: string | undefined
  /** Keeps questions from leaking: those used too often are left out. @default no limit */
  readonly maxExposure?: MaxExposure | undefined
}

const count = z.int().min(0)
const day = z.iso.date('expected a day such as 2026-11-23')
const range = z
  .strictObject({ min: count.optional(), max: count.optional() })
  .refine(({ min = 0, max = Number.POSITIVE_INFINITY }) => min <= max, 'expected min to be at most max')
const limit = z.strictObject({ questions: range.optional(), minutes: range.optional() })
const share = z.number().min(0).finite()
const weight = z.number().min(0).max(1)
const positive = (shares: Readonly<Record<string, number | undefined>>) =>
  Object.values(shares).some((value) => (value ?? 0) > 0)
const shares = <K extends readonly [string, ...string[]]>(keys: K) =>
  z.partialRecord(z.enum(keys), share).refine(positive, 'expected at least one share above 0')

export const requestSchema = z
  .strictObject({
    minutes: z.int().min(10).max(480),
    areas: z
      .union([
        z.array(z.string()).min(1),
        z.record(z.string(), share).refine(positive, 'expected at least one weight above 0'),
      ])
      .optional(),
    difficulty: shares(DIFFICULTIES).optional(),
    kinds: shares(QUESTION_KINDS).optional(),
    include: z.array(z.string()).optional(),
    exclude: z.array(z.string()).optional(),
    filter: filterSchema.optional(),
    limits: z
      .strictObject({
        questions: range.optional(),
        areas: z.record(z.string(), limit).optional(),
        kinds: z.partialRecord(z.enum(QUESTION_KINDS), limit).optional(),
        difficulties: z.partialRecord(z.enum(DIFFICULTIES), limit).optional(),
      })
      .optional(),
    overheadMinutes: count.optional(),
    seed: z.string().optional(),
    weights: z
      .strictObject({
        areas: weight.optional(),
        difficulty: weight.optional(),
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
    candidate: z.string().optional(),
    maxExposure: z
      .strictObject({
        uses: z.int().min(1),
        days: z.int().min(1).optional(),
        asOf: day.optional(),
        team: z.string().optional(),
      })
      .refine(({ days, asOf }) => days === undefined || asOf !== undefined, {
        message: 'expected a day to count back from, as `days` is given',
        path: ['asOf'],
      })
      .optional(),
  })
  .refine(({ minutes, overheadMinutes = 0 }) => overheadMinutes < minutes, {
    message: 'expected fewer minutes than the session has',
    path: ['overheadMinutes'],
  })

export type CheckedRequest = z.output<typeof requestSchema>
