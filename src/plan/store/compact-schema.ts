import * as z from 'zod/mini'
import { lazy } from '../../data/lazy'
import { MAX_FORMS } from '../forms/forms-request'
import type { ParallelPlans } from '../forms/parallel-plans'
import { MAX_LOOPS } from '../loop/loops-settings'
import type { ParallelLoops } from '../loop/parallel-loops'
import { MAX_ROUNDS } from '../request/coverage'
import type { FORMAT } from '../result/format'
import { formsOptionsSchema } from './forms-schema'
import { loopsOptionsSchema } from './loops-schema'
import { formatSchema, MAX_ITEMS, minutesSchema, objectiveSchema } from './plan-schema'

/** Names of the circumstances that a changed plan may have been presented in, see `expand-plan`. */
export const SITUATIONS = ['soft', 'kept', 'kept-soft', 'closed'] as const

/** An id, or its place in the list of ids: first those of the items, then `ids`. */
type IdReference = string | number
/** Name, target and least target in minutes. */
type TargetRow = readonly [name: string, targetMinutes: number, leastMinutes: number]

/** What every compact plan holds, alone or as one of several. */
export interface CompactBody {
  /** As it was given, ids of questions replaced by their places among all ids. */
  readonly request: { readonly [field: string]: unknown }
  readonly progress?:
    | {
        /** Ids, with the minutes that they took. */
        readonly asked?: readonly (readonly [id: string, minutes: number])[] | undefined
        readonly refused?: readonly IdReference[] | undefined
        readonly minutes?: number | undefined
        readonly lostMinutes?: number | undefined
      }
    | undefined
  /** Id, minutes, fingerprint, and where there are sections the place of its section. */
  readonly items: readonly (readonly [id: string, minutes: number, fingerprint: string, section?: number | undefined])[]
  readonly bound: number
  /** For plans that were changed: what cannot be known from request and progress. */
  readonly situation?: (typeof SITUATIONS)[number] | undefined
  readonly targets?:
    | {
        readonly groups: readonly TargetRow[]
        readonly difficulties: readonly TargetRow[]
        readonly kinds?: readonly TargetRow[] | undefined
      }
    | undefined
  readonly objective?: number | undefined
  readonly optimal?: boolean | undefined
  /** Places of notes that follow from the rest, and those that do not, in words. */
  readonly notes?: readonly (string | number)[] | undefined
  /** Reasons that do not follow from the rest: place of the item, and words. */
  readonly reasons?: readonly (readonly [item: number, reason: string])[] | undefined
}

/** Fields of every compact form. */
interface CompactHead {
  readonly format: typeof FORMAT
  /** Id of the role. */
  readonly role: string
  /** Ids that requests refer to by their places, after those of the items. */
  readonly ids?: readonly string[] | undefined
}

/** A plan in ids and numbers, as {@link compactPlan} makes it. */
export interface CompactPlan extends CompactHead, CompactBody {
  readonly compact: 'plan'
}

/** What every compact loop holds, alone or as one of several. */
export interface CompactLoopBody {
  readonly request: { readonly [field: string]: unknown }
  /** One a round of the request; null for rounds without questions. */
  readonly rounds: readonly (CompactBody | null)[]
  readonly objective: number
  readonly bound: number
  readonly optimal: boolean
}

/** A loop in ids and numbers, as {@link compactPlan} makes it. */
export interface CompactLoop extends CompactHead, CompactLoopBody {
  readonly compact: 'loop'
}

/** A set of loops in ids and numbers, as {@link compactPlan} makes it. */
export interface CompactLoops extends CompactHead {
  readonly compact: 'loops'
  readonly request: { readonly [field: string]: unknown }
  readonly options: ParallelLoops['options']
  readonly loops: readonly CompactLoopBody[]
  readonly objective: number
  readonly bound: number
  readonly optimal: boolean
}

/** A set of parallel forms in ids and numbers, as {@link compactPlan} makes it. */
export interface CompactForms extends CompactHead {
  readonly compact: 'forms'
  readonly request: { readonly [field: string]: unknown }
  readonly options: ParallelPlans['options']
  readonly core: readonly string[]
  readonly forms: readonly CompactBody[]
  readonly objective: number
  readonly bound: number
  readonly optimal: boolean
}

const id = () => z.string()
const position = () => z.int().check(z.minimum(0))
/** An id, or its place in the list of ids. */
const reference = () => z.union([id(), position()])
const target = () => z.tuple([z.string(), z.number().check(z.minimum(0)), z.number().check(z.minimum(0))])
const targets = () => z.array(target()).check(z.maxLength(1000))

export const compactBodySchema = lazy(() =>
  z.strictObject({
    request: z.looseObject({}),
    progress: z.optional(
      z.strictObject({
        asked: z.optional(z.array(z.tuple([id(), minutesSchema()])).check(z.maxLength(MAX_ITEMS))),
        refused: z.optional(z.array(reference()).check(z.maxLength(10_000))),
        minutes: z.optional(z.int().check(z.minimum(1), z.maximum(480))),
        lostMinutes: z.optional(minutesSchema()),
      }),
    ),
    items: z.array(z.tuple([id(), minutesSchema(), z.string(), z.optional(position())])).check(z.maxLength(MAX_ITEMS)),
    bound: objectiveSchema(),
    situation: z.optional(z.enum(SITUATIONS)),
    targets: z.optional(z.strictObject({ groups: targets(), difficulties: targets(), kinds: z.optional(targets()) })),
    objective: z.optional(objectiveSchema()),
    optimal: z.optional(z.boolean()),
    notes: z.optional(z.array(z.union([z.string(), position()])).check(z.maxLength(1000))),
    reasons: z.optional(z.array(z.tuple([position(), z.string()])).check(z.maxLength(MAX_ITEMS))),
  }),
)

export const compactHead = lazy(() => ({
  format: formatSchema(),
  role: z.string(),
  ids: z.optional(z.array(id()).check(z.maxLength(10_000))),
}))

export const compactPlanSchema = lazy(() =>
  z.strictObject({
    compact: z.literal('plan'),
    ...compactHead(),
    ...compactBodySchema().shape,
  }),
)

export const compactLoopBodySchema = lazy(() =>
  z.strictObject({
    request: z.looseObject({}),
    rounds: z.array(z.nullable(compactBodySchema())).check(z.minLength(1), z.maxLength(MAX_ROUNDS)),
    objective: objectiveSchema(),
    bound: objectiveSchema(),
    optimal: z.boolean(),
  }),
)

export const compactLoopSchema = lazy(() =>
  z.strictObject({
    compact: z.literal('loop'),
    ...compactHead(),
    ...compactLoopBodySchema().shape,
  }),
)

export const compactLoopsSchema = lazy(() =>
  z.strictObject({
    compact: z.literal('loops'),
    ...compactHead(),
    request: z.looseObject({}),
    options: loopsOptionsSchema(),
    loops: z.array(compactLoopBodySchema()).check(z.minLength(2), z.maxLength(MAX_LOOPS)),
    objective: objectiveSchema(),
    bound: objectiveSchema(),
    optimal: z.boolean(),
  }),
)

export const compactFormsSchema = lazy(() =>
  z.strictObject({
    compact: z.literal('forms'),
    ...compactHead(),
    request: z.looseObject({}),
    options: formsOptionsSchema(),
    core: z.array(id()).check(z.maxLength(1000)),
    forms: z.array(compactBodySchema()).check(z.minLength(2), z.maxLength(MAX_FORMS)),
    objective: objectiveSchema(),
    bound: objectiveSchema(),
    optimal: z.boolean(),
  }),
)
