import { z } from 'zod'
import { requestSchema } from '../request/request'

const promise = z.strictObject({ rounds: z.int().min(1).optional() })

/** The request of a loop; each round is checked by the schema of plan requests when it is read. */
export const loopSchema = z
  .strictObject({
    rounds: z
      .array(z.looseObject({ name: z.string().regex(/\S/, 'expected some text') }))
      .min(1)
      .max(10),
    coverage: z.record(z.string(), promise).optional(),
    seed: z.string().optional(),
    history: requestSchema.shape.history,
    candidate: z.string().optional(),
    maxExposure: requestSchema.shape.maxExposure,
  })
  .refine(({ rounds }) => new Set(rounds.map(({ name }) => name)).size === rounds.length, {
    message: 'expected a name of its own for each round',
    path: ['rounds'],
  })
