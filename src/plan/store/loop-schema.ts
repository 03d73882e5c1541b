import * as z from 'zod/mini'
import { lazy } from '../../data/lazy'
import { createSchema, type Schema } from '../../schema/schema'
import { INTERVIEWER_PARTS, type Loop } from '../loop/loop'
import { loopRequestSchema } from '../loop/loop-request'
import { MAX_ROUNDS } from '../request/coverage'
import { formatSchema, minutesSchema, objectiveSchema, roleRefSchema, zodPlan } from './plan-schema'

const name = () => z.string()

/** A loop's request as stored loops hold it. */
export const storedLoopRequestSchema = lazy(() =>
  loopRequestSchema().check(
    z.superRefine(({ history, rounds }, context) => {
      const refuse = (path: readonly (string | number)[]) =>
        context.addIssue({
          code: 'custom',
          message: 'expected no history: what it kept out is in `ineligible`',
          path: [...path, 'history'],
        })
      if (history !== undefined) refuse([])
      rounds.forEach((round, index) => {
        if (round.questions !== 'none' && round.history !== undefined) refuse(['rounds', index])
      })
    }),
  ),
)

const round = () =>
  z.strictObject({
    name: name(),
    brief: z.optional(name()),
    interviewers: z.optional(
      z.array(
        z.strictObject({
          name: z.optional(name()),
          role: z.optional(name()),
          as: z.optional(z.enum(INTERVIEWER_PARTS)),
        }),
      ),
    ),
    sendAhead: z.optional(z.array(name())),
    minutes: minutesSchema(),
    plan: z.optional(zodPlan()),
  })

const coverage = () =>
  z.strictObject({
    area: name(),
    rounds: z.array(name()).check(z.maxLength(MAX_ROUNDS)),
    questions: z.int().check(z.minimum(0)),
    requiredRounds: z.int().check(z.minimum(0), z.maximum(MAX_ROUNDS)),
  })

export const zodLoop = lazy(() =>
  z.strictObject({
    format: formatSchema(),
    role: roleRefSchema(),
    seed: name(),
    request: storedLoopRequestSchema(),
    rounds: z.array(round()).check(z.minLength(1), z.maxLength(MAX_ROUNDS)),
    coverage: z.array(coverage()).check(z.maxLength(1000)),
    objective: objectiveSchema(),
    bound: objectiveSchema(),
    gap: z.number(),
    optimal: z.boolean(),
  }),
)

export type StoredLoop = z.output<ReturnType<typeof zodLoop>>

/**
 * A stored loop, question texts and all: what `JSON.stringify(loop)` writes. It checks the form alone; `parseLoop` also
 * checks that the parts agree, and compares the questions with those of a bank.
 *
 * @example
 * ```ts
 * import { bank, buildLoop, loopSchema } from 'ml-interview-bank'
 * const loop = buildLoop(bank, { rounds: [{ name: 'screen', minutes: 45 }] })
 * loopSchema.safeParse(JSON.parse(JSON.stringify(loop))).success // => true
 * ```
 */
export const loopSchema: Schema<Loop> = createSchema('stored loop', zodLoop)
