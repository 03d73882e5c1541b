import * as z from 'zod/mini'
import type { Bank } from '../../bank/bank'
import { lazy } from '../../data/lazy'
import { UnknownIdError } from '../../errors/unknown-id-error'
import { validate } from '../../schema/validate'
import { checkNames } from '../request/check-names'
import { coverageSchema, coveredAreas, MAX_ROUNDS } from '../request/coverage'
import { namesIn } from '../request/names-in'
import { type CheckedRequest, MAX_SESSION_MINUTES, MIN_SESSION_MINUTES, requestSchema } from '../request/request'
import { withoutMissing } from '../request/without-missing'
import { INTERVIEWER_PARTS } from './loop'

const MAX_LISTED = 20

const text = () => z.string().check(z.regex(/\S/, 'expected some text'))

const interviewer = () =>
  z
    .strictObject({ name: z.optional(text()), role: z.optional(text()), as: z.optional(z.enum(INTERVIEWER_PARTS)) })
    .check(z.refine(({ name, role }) => (name ?? role) !== undefined, 'expected a name or a role'))

const setting = () => ({
  name: text(),
  brief: z.optional(text()),
  interviewers: z.optional(z.array(interviewer()).check(z.maxLength(MAX_LISTED))),
  sendAhead: z.optional(z.array(text()).check(z.maxLength(MAX_LISTED))),
})

// What only fits together with the loop's own fields is checked once these are known.
const questionRound = () =>
  z.strictObject({ ...requestSchema().shape, ...setting(), questions: z.optional(z.undefined()) })

const openRound = () =>
  z.strictObject({
    ...setting(),
    brief: text(),
    questions: z.literal('none'),
    minutes: z.int().check(z.minimum(MIN_SESSION_MINUTES), z.maximum(MAX_SESSION_MINUTES)),
  })

const loopShape = () => {
  const { shape } = requestSchema()
  return z.strictObject({
    rounds: z
      .array(z.discriminatedUnion('questions', [questionRound(), openRound()]))
      .check(z.minLength(1), z.maxLength(MAX_ROUNDS)),
    coverage: z.optional(coverageSchema(MAX_ROUNDS)),
    credit: shape.credit,
    seed: shape.seed,
    variety: shape.variety,
    history: shape.history,
    on: shape.on,
    candidate: shape.candidate,
    maxExposure: shape.maxExposure,
    ineligible: shape.ineligible,
  })
}

export const loopRequestSchema = lazy(() =>
  loopShape().check(
    z.superRefine((loop, context) => {
      const before = new Set<string>()
      loop.rounds.forEach((round, index) => {
        const issue = (path: readonly PropertyKey[], message: string) =>
          context.addIssue({ code: 'custom', message, path: ['rounds', index, ...path] })
        if (before.has(round.name)) issue(['name'], 'expected a name of its own for each round')
        before.add(round.name)
        if (round.questions === 'none') return
        const whole = requestSchema().safeParse(roundRequest(loop, round))
        for (const { path, message } of whole.error?.issues ?? []) issue(path, message)
      })
    }),
  ),
)

export type CheckedLoop = z.output<ReturnType<typeof loopShape>>
export type CheckedRound = CheckedLoop['rounds'][number]
export type CheckedQuestionRound = z.output<ReturnType<typeof questionRound>>

/**
 * Reads a loop request; refuses what is malformed or names what the bank does not have, with the path in the loop.
 * @throws ValidationError, UnknownIdError
 */
export function readLoopRequest(bank: Bank, input: unknown): CheckedLoop {
  return checkLoopNames(bank, validate(loopRequestSchema(), input, 'loop request'))
}

/** As {@link readLoopRequest}, for a loop made before: without questions that the bank does not have any more. */
export function readEarlierLoopRequest(bank: Bank, input: unknown): CheckedLoop {
  const loop = validate(loopRequestSchema(), input, 'loop request')
  const isMissing = (id: string) => !bank.has(id)
  const rounds = loop.rounds.map((round) => (round.questions === 'none' ? round : withoutMissing(round, isMissing)))
  return checkLoopNames(bank, { ...loop, rounds })
}

function checkLoopNames(bank: Bank, loop: CheckedLoop): CheckedLoop {
  const names = namesIn(bank)
  loop.rounds.forEach((round, index) => {
    if (round.questions !== 'none') checkNames(roundRequest(loop, round), names, `rounds[${index}].`)
  })
  for (const { area, path } of coveredAreas(loop.coverage))
    if (!names.areas.includes(area)) throw new UnknownIdError('area', area, names.areas, path)
  return loop
}

/** What every round has that has none of its own. The settings of the history go together. */
export const SHARED = ['credit', 'variety', 'history', 'on', 'candidate', 'maxExposure'] as const
const OF_HISTORY = ['history', 'on', 'candidate', 'maxExposure'] as const

/** The plan request of a round, with what the loop asks of all its rounds. */
export function roundRequest(loop: CheckedLoop, round: CheckedQuestionRound): CheckedRequest {
  const { name, brief: _, interviewers: __, sendAhead: ___, questions: ____, ...own } = round
  const shared = SHARED.flatMap((field) => (loop[field] === undefined ? [] : [[field, loop[field]] as const]))
  const ineligible = joined(loop.ineligible, own.ineligible)
  return {
    ...Object.fromEntries(shared),
    ...withoutUndefined(own),
    minutes: own.minutes,
    seed: own.seed ?? `${loop.seed ?? ''}/${name}`,
    ...(ineligible === undefined ? {} : { ineligible }),
  }
}

/** Whether a round has settings of its own on what was asked when. */
export function hasOwnHistory(round: CheckedQuestionRound): boolean {
  return OF_HISTORY.some((field) => round[field] !== undefined)
}

type IneligibleIds = NonNullable<CheckedRequest['ineligible']>

export function joined(one: IneligibleIds | undefined, other: IneligibleIds | undefined): IneligibleIds | undefined {
  if (one === undefined || other === undefined) return one ?? other
  const reasons = [...new Set([...Object.keys(one), ...Object.keys(other)])] as (keyof IneligibleIds)[]
  return Object.fromEntries(
    reasons.map((reason) => [reason, [...new Set([...(one[reason] ?? []), ...(other[reason] ?? [])])]]),
  )
}

function withoutUndefined<T extends object>(given: T): T {
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as T
}
