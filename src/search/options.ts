import * as z from 'zod/mini'
import { lazy } from '../data/lazy'
import { filterSchema } from '../schema/filter'

/** What applies where an option is not given. */
export const SEARCH_DEFAULTS = { limit: 10, offset: 0, intent: true } as const
export const SUGGEST_DEFAULTS = { limit: 8 } as const
export const SIMILAR_DEFAULTS = { limit: 5 } as const

export const searchOptionsSchema = lazy(() =>
  z.strictObject({
    limit: z.optional(z.int().check(z.minimum(1))),
    offset: z.optional(z.int().check(z.minimum(0))),
    filter: z.optional(filterSchema()),
    intent: z.optional(z.boolean()),
  }),
)

/** Options of completions and of similar questions: no results are allowed, as there may be room for none. */
export const limitOptionsSchema = lazy(() => z.strictObject({ limit: z.optional(z.int().check(z.minimum(0))) }))
