import * as z from 'zod/mini'
import { lazy } from '../../data/lazy'
import { createSchema, type Schema } from '../../schema/schema'
import { MAX_FORMS, parallelSettingsShape } from '../forms/forms-request'
import type { ParallelPlans } from '../forms/parallel-plans'
import { formatSchema, objectiveSchema, storedRequestSchema, zodPlan } from './plan-schema'

const name = () => z.string()
export const spreadSchema = () =>
  z.strictObject({
    name: name(),
    min: z.number().check(z.minimum(0)),
    max: z.number().check(z.minimum(0)),
    apart: z.number().check(z.minimum(0)),
  })

/** How forms were made, as it is stored. */
export const formsOptionsSchema = lazy(() => z.strictObject(parallelSettingsShape()))

export const spreadsShape = () => ({
  minutes: spreadSchema(),
  groups: z.array(spreadSchema()).check(z.maxLength(1000)),
  difficulties: z.array(spreadSchema()).check(z.maxLength(1000)),
})

const report = () =>
  z.strictObject({
    ...spreadsShape(),
    overlap: z.int().check(z.minimum(0)),
    withinTolerance: z.boolean(),
  })

export const zodForms = lazy(() =>
  z.strictObject({
    format: formatSchema(),
    request: storedRequestSchema(),
    options: formsOptionsSchema(),
    core: z.array(name()).check(z.maxLength(1000)),
    forms: z.array(zodPlan()).check(z.minLength(2), z.maxLength(MAX_FORMS)),
    report: report(),
    objective: objectiveSchema(),
    bound: objectiveSchema(),
    gap: z.number(),
    optimal: z.boolean(),
  }),
)

export type StoredForms = z.output<ReturnType<typeof zodForms>>

/**
 * A stored set of parallel forms, question texts and all: what `JSON.stringify(forms)` writes. It checks the form alone;
 * `parseForms` also checks that the parts agree, and compares the questions with those of a bank.
 *
 * @example
 * ```ts
 * import { bank, buildParallelPlans, formsSchema } from 'ml-interview-bank'
 * const forms = buildParallelPlans(bank, { minutes: 30, areas: ['statistics'], variety: 0 }, { forms: 2 })
 * formsSchema.safeParse(JSON.parse(JSON.stringify(forms))).success // => true
 * ```
 */
export const formsSchema: Schema<ParallelPlans> = createSchema('stored set of parallel forms', zodForms)
