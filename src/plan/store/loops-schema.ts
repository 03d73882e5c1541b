import * as z from 'zod/mini'
import { lazy } from '../../data/lazy'
import { createSchema, type Schema } from '../../schema/schema'
import { MAX_LOOPS, parallelLoopSettingsShape } from '../loop/loops-settings'
import type { ParallelLoops } from '../loop/parallel-loops'
import { spreadSchema, spreadsShape } from './forms-schema'
import { storedLoopRequestSchema, zodLoop } from './loop-schema'
import { formatSchema, objectiveSchema } from './plan-schema'

/** How loops were made, as it is stored. */
export const loopsOptionsSchema = lazy(() => z.strictObject(parallelLoopSettingsShape()))

const report = () =>
  z.strictObject({
    rounds: z.array(z.strictObject({ name: z.string(), ...spreadsShape() })).check(z.maxLength(100)),
    minutes: spreadSchema(),
    areas: z.array(spreadSchema()).check(z.maxLength(1000)),
    difficulties: z.array(spreadSchema()).check(z.maxLength(1000)),
    overlap: z.int().check(z.minimum(0)),
    withinTolerance: z.boolean(),
  })

export const zodLoops = lazy(() =>
  z.strictObject({
    format: formatSchema(),
    request: storedLoopRequestSchema(),
    options: loopsOptionsSchema(),
    loops: z.array(zodLoop()).check(z.minLength(2), z.maxLength(MAX_LOOPS)),
    report: report(),
    objective: objectiveSchema(),
    bound: objectiveSchema(),
    gap: z.number(),
    optimal: z.boolean(),
  }),
)

export type StoredLoops = z.output<ReturnType<typeof zodLoops>>

/**
 * A stored set of loops, question texts and all: what `JSON.stringify(loops)` writes. It checks the form alone;
 * `parseLoops` also checks that the parts agree, and compares the questions with those of a bank.
 *
 * @example
 * ```ts
 * import { bank, buildParallelLoops, loopsSchema } from 'ml-interview-bank'
 * const rounds = [{ name: 'screen', minutes: 30, areas: ['statistics'] }] as const
 * const set = buildParallelLoops(bank, { rounds, seed: 'ml-platform-2027' }, { loops: 2 })
 * loopsSchema.safeParse(JSON.parse(JSON.stringify(set))).success // => true
 * ```
 */
export const loopsSchema: Schema<ParallelLoops> = createSchema('stored set of loops', zodLoops)
