import * as z from 'zod/mini'
import { lazy } from '../../data/lazy'
import { MAX_FORMS } from '../forms/forms-request'
import { MAX_ROUNDS } from '../request/coverage'
import { formsOptionsSchema } from './forms-schema'
import { formatSchema, MAX_ITEMS, minutesSchema, objectiveSchema } from './plan-schema'

/** Names of the circumstances that a changed plan may have been presented in, see `expand-plan`. */
export const SITUATIONS = ['soft', 'kept', 'kept-soft', 'closed'] as const

const id = () => z.string()
const position = () => z.int().check(z.minimum(0))
/** An id, or its place in the list of ids. */
const reference = () => z.union([id(), position()])
const target = () => z.tuple([z.string(), z.number().check(z.minimum(0)), z.number().check(z.minimum(0))])
const targets = () => z.array(target()).check(z.maxLength(1000))

/** What every compact plan holds, alone or as one of several. */
export const compactBodySchema = lazy(() =>
  z.strictObject({
    /** As it was given, ids of questions replaced by their places among all ids. */
    request: z.looseObject({}),
    progress: z.optional(
      z.strictObject({
        asked: z.optional(z.array(z.tuple([id(), minutesSchema()])).check(z.maxLength(MAX_ITEMS))),
        refused: z.optional(z.array(reference()).check(z.maxLength(10_000))),
        minutes: z.optional(z.int().check(z.minimum(1), z.maximum(480))),
        lostMinutes: z.optional(minutesSchema()),
      }),
    ),
    /** Id, minutes, fingerprint, and where there are sections the place of its section. */
    items: z.array(z.tuple([id(), minutesSchema(), z.string(), z.optional(position())])).check(z.maxLength(MAX_ITEMS)),
    bound: objectiveSchema(),
    /** For plans that were changed: what cannot be known from request and progress. */
    situation: z.optional(z.enum(SITUATIONS)),
    targets: z.optional(z.strictObject({ groups: targets(), difficulties: targets(), kinds: z.optional(targets()) })),
    objective: z.optional(objectiveSchema()),
    optimal: z.optional(z.boolean()),
    /** Places of notes that follow from the rest, and those that do not, in words. */
    notes: z.optional(z.array(z.union([z.string(), position()])).check(z.maxLength(1000))),
    /** Reasons that do not follow from the rest: place of the item, and words. */
    reasons: z.optional(z.array(z.tuple([position(), z.string()])).check(z.maxLength(MAX_ITEMS))),
  }),
)

/** Fields of every compact form. */
export const compactHead = lazy(() => ({
  format: formatSchema(),
  /** Id of the role. */
  role: z.string(),
  /** Ids that requests refer to by their places, after those of the items. */
  ids: z.optional(z.array(id()).check(z.maxLength(10_000))),
}))

/** A stored plan of ids and numbers, without any question's text. */
export const compactPlanSchema = lazy(() =>
  z.strictObject({
    compact: z.literal('plan'),
    ...compactHead(),
    ...compactBodySchema().shape,
  }),
)

export type CompactBody = z.output<ReturnType<typeof compactBodySchema>>
/** A plan in ids and numbers, as {@link compactPlan} makes it. */
export type CompactPlan = z.output<ReturnType<typeof compactPlanSchema>>

/** A stored loop of ids and numbers. */
export const compactLoopSchema = lazy(() =>
  z.strictObject({
    compact: z.literal('loop'),
    ...compactHead(),
    request: z.looseObject({}),
    /** One a round of the request; null for rounds without questions. */
    rounds: z.array(z.nullable(compactBodySchema())).check(z.minLength(1), z.maxLength(MAX_ROUNDS)),
    objective: objectiveSchema(),
    bound: objectiveSchema(),
    optimal: z.boolean(),
  }),
)

/** A stored set of parallel forms of ids and numbers. */
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

/** A loop in ids and numbers, as {@link compactPlan} makes it. */
export type CompactLoop = z.output<ReturnType<typeof compactLoopSchema>>
/** A set of parallel forms in ids and numbers, as {@link compactPlan} makes it. */
export type CompactForms = z.output<ReturnType<typeof compactFormsSchema>>
