import { z } from 'zod'
import { MAX_FORMS } from '../forms/forms-request'
import { MAX_ROUNDS } from '../loop/loop-request'
import { formsOptionsSchema } from './forms-schema'
import { formatSchema, MAX_ITEMS, minutesSchema, objectiveSchema } from './plan-schema'

/** Names of the circumstances that a changed plan may have been presented in, see `expand-plan`. */
export const SITUATIONS = ['soft', 'kept', 'kept-soft', 'closed'] as const

const id = z.string()
const position = z.int().min(0)
/** An id, or its place in the list of ids. */
const reference = z.union([id, position])
const target = z.tuple([z.string(), z.number().min(0), z.number().min(0)])
const targets = z.array(target).max(1000)

/** What every compact plan holds, alone or as one of several. */
export const compactBodySchema = z.strictObject({
  /** As it was given, ids of questions replaced by their places among all ids. */
  request: z.looseObject({}),
  progress: z
    .strictObject({
      asked: z
        .array(z.tuple([id, minutesSchema]))
        .max(MAX_ITEMS)
        .optional(),
      refused: z.array(reference).max(10_000).optional(),
      minutes: z.int().min(1).max(480).optional(),
      lostMinutes: minutesSchema.optional(),
    })
    .optional(),
  /** Id, minutes, fingerprint, and where there are sections the place of its section. */
  items: z.array(z.tuple([id, minutesSchema, z.string(), position.optional()])).max(MAX_ITEMS),
  bound: objectiveSchema,
  /** For plans that were changed: what cannot be known from request and progress. */
  situation: z.enum(SITUATIONS).optional(),
  targets: z.strictObject({ groups: targets, difficulties: targets, kinds: targets.optional() }).optional(),
  objective: objectiveSchema.optional(),
  optimal: z.boolean().optional(),
  /** Places of notes that follow from the rest, and those that do not, in words. */
  notes: z
    .array(z.union([z.string(), position]))
    .max(1000)
    .optional(),
  /** Reasons that do not follow from the rest: place of the item, and words. */
  reasons: z
    .array(z.tuple([position, z.string()]))
    .max(MAX_ITEMS)
    .optional(),
})

/** Fields of every compact form. */
export const compactHead = {
  format: formatSchema,
  /** Id of the role. */
  role: z.string(),
  /** Ids that requests refer to by their places, after those of the items. */
  ids: z.array(id).max(10_000).optional(),
}

/** A stored plan of ids and numbers, without any question's text. */
export const compactPlanSchema = z.strictObject({
  compact: z.literal('plan'),
  ...compactHead,
  ...compactBodySchema.shape,
})

export type CompactBody = z.output<typeof compactBodySchema>
export type CompactPlan = z.output<typeof compactPlanSchema>

/** A stored loop of ids and numbers. */
export const compactLoopSchema = z.strictObject({
  compact: z.literal('loop'),
  ...compactHead,
  request: z.looseObject({}),
  /** One a round of the request; null for rounds without questions. */
  rounds: z.array(compactBodySchema.nullable()).min(1).max(MAX_ROUNDS),
  objective: objectiveSchema,
  bound: objectiveSchema,
  optimal: z.boolean(),
})

/** A stored set of parallel forms of ids and numbers. */
export const compactFormsSchema = z.strictObject({
  compact: z.literal('forms'),
  ...compactHead,
  request: z.looseObject({}),
  options: formsOptionsSchema,
  core: z.array(id).max(1000),
  forms: z.array(compactBodySchema).min(2).max(MAX_FORMS),
  objective: objectiveSchema,
  bound: objectiveSchema,
  optimal: z.boolean(),
})

export type CompactLoop = z.output<typeof compactLoopSchema>
export type CompactForms = z.output<typeof compactFormsSchema>
