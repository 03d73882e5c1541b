import * as z from 'zod/mini'
import { lazy } from '../../data/lazy'
import { toleranceSchema } from '../forms/forms-request'

/** Loops of one set at most. */
export const MAX_LOOPS = 10

/** How loops for several candidates are made, apart from the means. */
export const parallelLoopSettingsShape = lazy(() => ({
  loops: z.int().check(z.minimum(2), z.maximum(MAX_LOOPS)),
  overlap: z.optional(z.int().check(z.minimum(0), z.maximum(1000))),
  tolerance: toleranceSchema(),
}))
