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
}

const count = z.int().min(0)
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
  })
  .refine(({ minutes, overheadMinutes = 0 }) => overheadMinutes < minutes, {
    message: 'expected fewer minutes than the session has',
    path: ['overheadMinutes'],
  })

export type CheckedRequest = z.output<typeof requestSchema>
