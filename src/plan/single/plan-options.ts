import * as z from 'zod/mini'
import { lazy } from '../../data/lazy'
import type { ExactRoute, HighsSolver } from '../assembly/improve-exactly'

/** How plans are made. */
export interface PlanOptions {
  /** Prove or improve plans with HiGHS, loaded by the caller. @default our own solver alone */
  readonly exact?: ExactRoute | undefined
}

/** How far the planner has come, told after every step. */
export interface PlanningProgress {
  /** Of the best plan found so far; undefined before there is one. */
  readonly objective: number | undefined
  /** Proven so far: no plan has a lower objective. At least 0. */
  readonly bound: number
}

/** How a single plan is made by whoever waits for it. */
export interface WatchedPlanOptions extends PlanOptions {
  /** Looked at between two steps: an `AbortSignal`, or anything like one. */
  readonly signal?:
    | {
        readonly aborted: boolean
        /** Throws the reason when it was aborted. */
        throwIfAborted(): void
      }
    | undefined
  /** Called after every step, a few milliseconds apart. */
  readonly onProgress?: ((progress: PlanningProgress) => void) | undefined
}

const highs = () =>
  z.custom<HighsSolver>(
    (value) => typeof (value as { solve?: unknown } | null | undefined)?.solve === 'function',
    'expected the module that `await loadHighs()` of the npm package `highs` gives',
  )

export const planOptionsShape = lazy(() => ({
  exact: z.optional(
    z.strictObject({
      highs: highs(),
      timeLimitSeconds: z.optional(z.number().check(z.minimum(0.001), z.maximum(86_400))),
    }),
  ),
}))
export const planOptionsSchema = lazy(() => z.strictObject(planOptionsShape()))

const isFunction = (value: unknown) => typeof value === 'function'
export const watchedPlanOptionsSchema = lazy(() =>
  z.strictObject({
    ...planOptionsShape(),
    signal: z.optional(
      z.custom<NonNullable<WatchedPlanOptions['signal']>>(
        (value) => isFunction((value as { throwIfAborted?: unknown } | null | undefined)?.throwIfAborted),
        'expected an AbortSignal',
      ),
    ),
    onProgress: z.optional(z.custom<NonNullable<WatchedPlanOptions['onProgress']>>(isFunction, 'expected a function')),
  }),
)
