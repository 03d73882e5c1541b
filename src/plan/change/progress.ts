import * as z from 'zod/mini'
import type { Bank } from '../../bank/bank'
import { lazy } from '../../data/lazy'
import { nearMiss } from '../../errors/near-miss'
import { UnknownIdError } from '../../errors/unknown-id-error'
import { ValidationError } from '../../errors/validation-error'
import { check, validate } from '../../schema/validate'
import { type CheckedRequest, requestSchema } from '../request/request'
import { type Session, sessionOf } from '../request/session'
import { withoutMissing } from '../request/without-missing'
import type { PlanProgress } from '../result/plan'
import type { CheckedChange } from './change'
import { withPlanTexts } from './with-plan-texts'

/** A plan under way, in the terms that a change is computed from. */
export interface PlanState {
  /** The bank, with the plan's questions as they read in the plan. */
  readonly bank: Bank
  /** Without questions that are gone. */
  readonly request: CheckedRequest
  readonly progress: PlanProgress
  /** Ids of the plan's questions in their order, those asked first. */
  readonly ids: readonly string[]
  /** What each takes in the plan. */
  readonly minutes: ReadonlyMap<string, number>
  /** Section of each question, by its place in the request; 0 without sections. */
  readonly sections: ReadonlyMap<string, number>
}

const balanceRow = () => z.looseObject({ name: z.string(), minutes: z.number(), targetMinutes: z.number() })
const planShape = lazy(() =>
  z.looseObject({
    balance: z.looseObject({
      groups: z.array(balanceRow()),
      difficulties: z.array(balanceRow()),
      kinds: z.array(balanceRow()),
      time: balanceRow(),
    }),
    request: z.looseObject({}),
    progress: z.strictObject({
      asked: z.array(z.strictObject({ id: z.string(), minutes: z.int().check(z.minimum(0)) })),
      refused: z.array(z.string()),
      minutes: z.optional(z.int()),
      lostMinutes: z.int().check(z.minimum(0)),
    }),
    items: z.array(
      z.looseObject({
        question: z.looseObject({ id: z.string() }),
        minutes: z.int().check(z.minimum(0)),
        section: z.optional(z.string()),
      }),
    ),
  }),
)

/**
 * Reads a plan that is to be changed.
 * @throws ValidationError for what is no plan; UnknownIdError for a question that the bank does not have,
 * nor the plan with its text
 */
export function readState(given: Bank, plan: unknown): PlanState {
  refuseOtherThings(plan)
  const { data, issues } = check(planShape(), plan)
  if (data === undefined) throw new ValidationError('plan', issues)
  const { items, progress } = data
  const bank = withPlanTexts(
    given,
    items.map(({ question }, index) => ({ question, path: `plan.items[${index}]` })),
  )
  const request = withoutMissing(validate(requestSchema(), data.request, "plan's request"), (id) => !bank.has(id))
  const positions = new Map(request.sections?.map(({ name }, index) => [name, index]))
  const { minutes, ...rest } = progress
  return {
    bank,
    request,
    progress: minutes === undefined ? rest : { ...rest, minutes },
    ids: items.map(({ question }) => question.id),
    minutes: new Map(items.map((item) => [item.question.id, item.minutes])),
    sections: new Map(items.map(({ question, section }) => [question.id, positions.get(section ?? '') ?? 0])),
  }
}

/** Says what to do with what is no plan, but near one. */
function refuseOtherThings(plan: unknown): void {
  if (typeof plan !== 'object' || plan === null) return
  const received = nearMiss(plan) ?? WHAT_ELSE.find(([key]) => Object.hasOwn(plan, key))?.[1]
  if (received !== undefined && !Object.hasOwn(plan, 'balance'))
    throw new ValidationError('plan', [{ path: '', expected: 'a plan made by buildPlan() or parsePlan()', received }])
}

const WHAT_ELSE = [
  ['rounds', 'a loop (changeLoop changes one of its rounds)'],
  ['forms', 'a set of forms (changeForms changes one of them)'],
  ['loops', 'a set of loops (changeLoop changes one of them)'],
] as const

/**
 * What has happened, with what a change tells of it.
 * @throws ValidationError, UnknownIdError for questions that are not in the plan, or are both asked and refused
 */
export function progressAfter(state: PlanState, change: CheckedChange): PlanProgress {
  const { bank } = state
  const told = (change.asked ?? []).map((one) => (typeof one === 'string' ? { id: one, minutes: undefined } : one))
  told.forEach(({ id }, index) => {
    checkInPlan(state, id, `asked[${index}]`)
  })
  const asked = new Map(state.progress.asked.map(({ id, minutes }) => [id, minutes]))
  for (const { id, minutes } of told) asked.set(id, minutes ?? asked.get(id) ?? state.minutes.get(id) ?? 0)
  const refused = new Set([...state.progress.refused, ...(change.refused ?? [])])
  change.refused?.forEach((id, index) => {
    if (!bank.has(id) && !state.progress.refused.includes(id))
      throw new UnknownIdError(
        'question',
        id,
        bank.questions.map((question) => question.id),
        `refused[${index}]`,
      )
    if (asked.has(id)) refuse(`refused[${index}]`, 'a question that was not asked: what was asked stays', id)
  })
  if (change.change === 'replace' || change.change === 'swap') {
    if (asked.has(change.id)) refuse('id', 'a question that was not asked: what was asked stays', change.id)
    refused.add(change.id)
  }
  if (change.change === 'swap') refused.delete(change.with)
  const before = sessionNow(state.request, state.progress)
  const wanted = change.change === 'shorten' || change.change === 'extend' ? change.minutes : before.minutes
  if (change.change === 'shorten' && wanted > before.minutes)
    refuse('minutes', `at most the ${before.minutes} minutes that the session has (use extend for more)`, wanted)
  if (change.change === 'extend' && wanted < before.minutes)
    refuse('minutes', `at least the ${before.minutes} minutes that the session has (use shorten for less)`, wanted)
  const room = (minutes: number) => sessionOf({ ...state.request, minutes }).questionMinutes
  let now = wanted
  let { lostMinutes } = state.progress
  if (change.minutesLeft !== undefined) {
    // More time than the session has left makes it longer, unless the change says how long it is; less is time lost.
    const needed = [...asked.values()].reduce((sum, minutes) => sum + minutes, change.minutesLeft)
    if (change.change !== 'shorten' && change.change !== 'extend') while (room(now) < needed) now++
    lostMinutes = Math.max(0, room(now) - needed)
  }
  return {
    asked: [...asked].map(([id, minutes]) => ({ id, minutes })),
    refused: [...refused],
    ...(now === sessionOf(state.request).minutes ? {} : { minutes: now }),
    lostMinutes,
  }
}

/**
 * @throws ValidationError for a question that the plan does not have; UnknownIdError for one that the bank does not have
 */
export function checkInPlan({ bank, ids }: PlanState, id: string, path: string): void {
  if (ids.includes(id)) return
  if (!bank.has(id)) throw new UnknownIdError('question', id, ids, path)
  const choice =
    ids.length === 0 ? 'a question of the plan (it has none)' : `a question of the plan (${ids.join(', ')})`
  refuse(path, choice, id)
}

/** Minutes that the questions asked took. */
export function spentIn({ asked }: PlanProgress): number {
  return asked.reduce((sum, { minutes }) => sum + minutes, 0)
}

/** The session as it is now: its length, less what was lost; never less for questions than those asked took. */
export function sessionNow(request: CheckedRequest, progress: PlanProgress): Session {
  const planned = sessionOf(request)
  const now = progress.minutes === undefined ? planned : sessionOf({ ...request, minutes: progress.minutes })
  const questionMinutes = Math.max(spentIn(progress), now.questionMinutes - progress.lostMinutes, 0)
  return {
    ...now,
    questionMinutes,
    leastQuestionMinutes: Math.min(questionMinutes, planned.leastQuestionMinutes),
  }
}

function refuse(path: string, expected: string, received: string | number): never {
  throw new ValidationError('change', [
    { path, expected, received: typeof received === 'string' ? JSON.stringify(received) : String(received) },
  ])
}

export function isSameProgress(one: PlanProgress, other: PlanProgress): boolean {
  return JSON.stringify(sortedProgress(one)) === JSON.stringify(sortedProgress(other))
}

function sortedProgress({ asked, refused, minutes, lostMinutes }: PlanProgress) {
  return [asked.map((one) => [one.id, one.minutes]), [...refused].sort(), minutes, lostMinutes]
}
