import * as z from 'zod/mini'
import { lazy } from '../../data/lazy'
import { MAX_SESSION_MINUTES, MIN_SESSION_MINUTES } from '../request/request'

/** A question asked already; with the minutes that it took, where these were not as planned. */
export type Asked = string | { readonly id: string; readonly minutes: number }

/** What has happened since the plan was made, or since it was last changed. */
export interface Happenings {
  /** Questions asked, in that order: they stay, and stay first. Those told of before need not be told again. @default none */
  readonly asked?: readonly Asked[] | undefined
  /** Questions that must not come, or come back: the candidate knows them, say. @default none */
  readonly refused?: readonly string[] | undefined
  /**
   * Whole minutes left for questions now: fewer than planned are lost, more make the session longer, unless the change
   * says how long it is. @default what the session has left after those asked
   */
  readonly minutesLeft?: number | undefined
}

/** A change of a plan, as data. */
export type PlanChange =
  /** Another question in place of this one: the best for the plan. */
  | (Happenings & { readonly change: 'replace'; readonly id: string })
  /** This other question in its place. */
  | (Happenings & { readonly change: 'swap'; readonly id: string; readonly with: string })
  /** A shorter session: some questions go, none come. */
  | (Happenings & { readonly change: 'shorten'; readonly minutes: number })
  /** A longer session: questions come, none go. */
  | (Happenings & { readonly change: 'extend'; readonly minutes: number })
  /** The rest of the interview planned anew. */
  | (Happenings & { readonly change: 'replan' })

const text = () => z.string()
const minutes = () => z.int().check(z.minimum(MIN_SESSION_MINUTES), z.maximum(MAX_SESSION_MINUTES))

export const happeningsShape = lazy(() => ({
  asked: z.optional(
    z
      .array(
        z.union([
          text(),
          z.strictObject({ id: text(), minutes: z.int().check(z.minimum(0), z.maximum(MAX_SESSION_MINUTES)) }),
        ]),
      )
      .check(z.maxLength(1000)),
  ),
  refused: z.optional(z.array(text()).check(z.maxLength(10_000))),
  minutesLeft: z.optional(z.int().check(z.minimum(0), z.maximum(MAX_SESSION_MINUTES))),
}))

export const changeSchema = lazy(() =>
  z.discriminatedUnion('change', [
    z.strictObject({ change: z.literal('replace'), id: text(), ...happeningsShape() }),
    z.strictObject({ change: z.literal('swap'), id: text(), with: text(), ...happeningsShape() }),
    z.strictObject({ change: z.literal('shorten'), minutes: minutes(), ...happeningsShape() }),
    z.strictObject({ change: z.literal('extend'), minutes: minutes(), ...happeningsShape() }),
    z.strictObject({ change: z.literal('replan'), ...happeningsShape() }),
  ]),
)

export type CheckedChange = z.output<ReturnType<typeof changeSchema>>
