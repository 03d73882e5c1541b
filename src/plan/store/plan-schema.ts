import * as z from 'zod/mini'
import { lazy } from '../../data/lazy'
import { zodQuestion } from '../../schema/question'
import { createSchema, type Schema } from '../../schema/schema'
import { MAX_SESSION_MINUTES, requestSchema } from '../request/request'
import { FORMAT } from '../result/format'
import type { Plan } from '../result/plan'

/** No session holds more questions than minutes. */
export const MAX_ITEMS = MAX_SESSION_MINUTES
const MAX_ROWS = 1000

/** Whole minutes. What was asked may have taken longer than the session. */
export const minutesSchema = lazy(() => z.int().check(z.minimum(0), z.maximum(100_000)))
const count = () => z.int().check(z.minimum(0), z.maximum(MAX_ITEMS))
/** Minutes of which a part may be credited elsewhere. */
const sharedMinutes = () => z.number().check(z.minimum(0), z.maximum(1_000_000))
const name = () => z.string()
/** What it is off target by, relative to all targets. */
export const objectiveSchema = lazy(() => z.number().check(z.minimum(0), z.maximum(1_000_000)))

export const formatSchema = lazy(() => z.literal(FORMAT))
export const roleRefSchema = lazy(() => z.strictObject({ id: name(), title: name() }))

export const namesSchema = lazy(() => z.array(name()).check(z.maxLength(10_000)))

/** A request as stored plans hold it. */
export const storedRequestSchema = lazy(() =>
  requestSchema().check(
    z.refine(({ history }) => history === undefined, {
      message: 'expected no history: what it kept out is in `ineligible`',
      path: ['history'],
    }),
  ),
)

export const progressSchema = lazy(() =>
  z.strictObject({
    asked: z.array(z.strictObject({ id: name(), minutes: minutesSchema() })).check(z.maxLength(MAX_ITEMS)),
    refused: namesSchema(),
    minutes: z.optional(z.int().check(z.minimum(1), z.maximum(MAX_SESSION_MINUTES))),
    lostMinutes: minutesSchema(),
  }),
)

const balanceRow = () =>
  z.strictObject({
    name: name(),
    targetMinutes: sharedMinutes(),
    leastMinutes: z.optional(sharedMinutes()),
    minutes: sharedMinutes(),
    questions: count(),
  })
const rows = () => z.array(balanceRow()).check(z.maxLength(MAX_ROWS))

const item = () =>
  z.strictObject({
    question: zodQuestion(),
    startMinute: minutesSchema(),
    minutes: minutesSchema(),
    phase: z.enum(['warm-up', 'core', 'stretch']),
    section: z.optional(name()),
    asked: z.optional(z.literal(true)),
    reason: name(),
  })

export const zodPlan = lazy(() =>
  z.strictObject({
    format: formatSchema(),
    role: roleRefSchema(),
    seed: name(),
    request: storedRequestSchema(),
    progress: progressSchema(),
    minutes: minutesSchema(),
    openingMinutes: minutesSchema(),
    closingMinutes: minutesSchema(),
    spareMinutes: minutesSchema(),
    items: z.array(item()).check(z.maxLength(MAX_ITEMS)),
    sections: z
      .array(
        z.strictObject({ name: name(), startMinute: minutesSchema(), minutes: minutesSchema(), questions: count() }),
      )
      .check(z.maxLength(12)),
    balance: z.strictObject({
      over: z.enum(['areas', 'sections']),
      groups: rows(),
      domains: rows(),
      difficulties: rows(),
      kinds: rows(),
      time: balanceRow(),
    }),
    coverage: z
      .array(z.strictObject({ area: name(), primary: count(), secondary: count() }))
      .check(z.maxLength(MAX_ROWS)),
    notes: z.array(name()).check(z.maxLength(MAX_ROWS)),
    objective: objectiveSchema(),
    bound: objectiveSchema(),
    gap: z.number(),
    optimal: z.boolean(),
  }),
)

export type StoredPlan = z.output<ReturnType<typeof zodPlan>>

/**
 * A stored plan, question texts and all: what `JSON.stringify(plan)` writes. It checks the form alone; `parsePlan` also
 * checks that the parts agree, and compares the questions with those of a bank.
 *
 * @example
 * ```ts
 * import { bank, buildPlan, planSchema } from 'ml-interview-bank'
 * const stored = JSON.parse(JSON.stringify(buildPlan(bank, { minutes: 45, seed: 'ml-platform-2027' })))
 * planSchema.safeParse(stored).success // => true
 * ```
 */
export const planSchema: Schema<Plan> = createSchema('stored plan', zodPlan)
