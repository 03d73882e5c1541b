import * as z from 'zod/mini'
import type { Bank } from '../../bank/bank'
import { checkBank } from '../../bank/check-bank'
import { deepFreeze } from '../../data/freeze'
import type { Known } from '../../schema/known'
import { plainData } from '../../schema/plain-data'
import { validate } from '../../schema/validate'
import type { Plan } from '../result/plan'
import { type PlanOptions, planOptionsSchema } from '../single/plan-options'
import { applyChange } from './apply-change'
import type { Happenings, PlanChange } from './change'

/** What has happened in an interview that is under way, and how to plan. */
export interface ChangeOptions extends Happenings, PlanOptions {}

/**
 * Replaces one question of a plan by the best other one, all else kept: for a candidate who knows it, say. The question
 * does not come back in later changes. Where nothing can take its place, the plan goes on without, and says so.
 *
 * @param bank the bank that the plan was made of
 * @param plan the plan to change; it stays as it is
 * @param id the question to replace
 * @param options what has happened so far, and an exact solver
 * @returns a new plan; the same plan when the question was replaced already
 * @throws UnknownIdError for an id that is not in the plan; ValidationError for one that was asked already
 * @example
 * ```ts
 * import { bank, buildPlan, replaceQuestion } from 'ml-interview-bank'
 * const plan = buildPlan(bank, { minutes: 60, seed: 'ml-platform-2027' })
 * const known = plan.items[1]?.question.id ?? ''
 * const other = replaceQuestion(bank, plan, known)
 * other.items.some(({ question }) => question.id === known) // => false
 * other.items.length === plan.items.length // => true
 * ```
 */
export function replaceQuestion<QId extends string, AreaId extends string, DomainId extends string>(
  bank: Bank<QId, AreaId, DomainId>,
  plan: Plan,
  id: Known<NoInfer<QId>>,
  options: ChangeOptions = {},
): Plan<AreaId> {
  return changed(bank, plan, { change: 'replace', id }, options)
}

/**
 * Puts a question of the caller's choice in the place of another. Where it takes longer, later questions give way to it.
 *
 * @param bank the bank that the plan was made of
 * @param plan the plan to change; it stays as it is
 * @param id the question to take out
 * @param other the question to put in its place
 * @param options what has happened so far, and an exact solver
 * @returns a new plan
 * @throws UnknownIdError for an id that is not in the plan, or not in the bank
 * @throws ValidationError when the other question is in the plan already, is an enemy of one that stays, or takes longer
 * than the time that is left
 * @example
 * ```ts
 * import { alternatives, bank, buildPlan, swap } from 'ml-interview-bank'
 * const plan = buildPlan(bank, { minutes: 60, seed: 'ml-platform-2027' })
 * const out = plan.items[0]?.question.id ?? ''
 * const into = alternatives(bank, plan, out)[1]?.question.id ?? ''
 * swap(bank, plan, out, into).items.some(({ question }) => question.id === into) // => true
 * ```
 */
export function swap<QId extends string, AreaId extends string, DomainId extends string>(
  bank: Bank<QId, AreaId, DomainId>,
  plan: Plan,
  id: Known<NoInfer<QId>>,
  other: Known<NoInfer<QId>>,
  options: ChangeOptions = {},
): Plan<AreaId> {
  return changed(bank, plan, { change: 'swap', id, with: other }, options)
}

/**
 * Shortens a plan to a session of fewer minutes by leaving questions out, as balanced as what is left allows.
 *
 * @param bank the bank that the plan was made of
 * @param plan the plan to change; it stays as it is
 * @param minutes the whole session, 10 to 480, as in a request
 * @param options what has happened so far, and an exact solver
 * @returns a new plan
 * @throws ValidationError for more minutes than the session has
 * @example
 * ```ts
 * import { bank, buildPlan, shorten } from 'ml-interview-bank'
 * const plan = buildPlan(bank, { minutes: 60, seed: 'data-quality-2027' })
 * const ids = plan.items.map(({ question }) => question.id)
 * shorten(bank, plan, 40).items.every(({ question }) => ids.includes(question.id)) // => true
 * ```
 */
export function shorten<QId extends string, AreaId extends string, DomainId extends string>(
  bank: Bank<QId, AreaId, DomainId>,
  plan: Plan,
  minutes: number,
  options: ChangeOptions = {},
): Plan<AreaId> {
  return changed(bank, plan, { change: 'shorten', minutes }, options)
}

/**
 * Extends a plan to a session of more minutes by questions that come in, all that is there kept.
 *
 * @param bank the bank that the plan was made of
 * @param plan the plan to change; it stays as it is
 * @param minutes the whole session, 10 to 480, as in a request
 * @param options what has happened so far, and an exact solver
 * @returns a new plan
 * @throws ValidationError for fewer minutes than the session has
 * @example
 * ```ts
 * import { bank, buildPlan, extend } from 'ml-interview-bank'
 * const plan = buildPlan(bank, { minutes: 45, seed: 'search-ranking-2027' })
 * const longer = extend(bank, plan, 60).items.map(({ question }) => question.id)
 * plan.items.every(({ question }) => longer.includes(question.id)) // => true
 * ```
 */
export function extend<QId extends string, AreaId extends string, DomainId extends string>(
  bank: Bank<QId, AreaId, DomainId>,
  plan: Plan,
  minutes: number,
  options: ChangeOptions = {},
): Plan<AreaId> {
  return changed(bank, plan, { change: 'extend', minutes }, options)
}

/**
 * Plans the rest of an interview anew: what was asked stays, everything else is open.
 *
 * @param bank the bank that the plan was made of
 * @param plan the plan to change; it stays as it is
 * @param options what has happened so far, in whole minutes, and an exact solver
 * @returns a new plan
 * @throws UnknownIdError for an asked id that is not in the plan; ValidationError for malformed options
 * @example
 * ```ts
 * import { bank, buildPlan, replanRest } from 'ml-interview-bank'
 * const plan = buildPlan(bank, { minutes: 60, seed: 'ml-platform-2027' })
 * const asked = plan.items.slice(0, 2).map(({ question }) => question.id)
 * const rest = replanRest(bank, plan, { asked, minutesLeft: 12 })
 * rest.items.slice(0, 2).map(({ question }) => question.id) // => asked
 * ```
 */
export function replanRest<QId extends string, AreaId extends string, DomainId extends string>(
  bank: Bank<QId, AreaId, DomainId>,
  plan: Plan,
  options: ChangeOptions = {},
): Plan<AreaId> {
  return changed(bank, plan, { change: 'replan' }, options)
}

/**
 * Applies a change given as data, as a program keeps it: what {@link replaceQuestion}, {@link swap}, {@link shorten},
 * {@link extend} and {@link replanRest} do.
 *
 * @param bank the bank that the plan was made of
 * @param plan the plan to change; it stays as it is
 * @param change which change, with its ids and minutes, and what has happened so far
 * @param options an exact solver
 * @returns a new plan
 * @throws ValidationError, UnknownIdError as these do
 * @example
 * ```ts
 * import { bank, buildPlan, changePlan } from 'ml-interview-bank'
 * const plan = buildPlan(bank, { minutes: 60, seed: 'ml-platform-2027' })
 * changePlan(bank, plan, { change: 'shorten', minutes: 45 }).minutes // => 45
 * ```
 */
export function changePlan<QId extends string, AreaId extends string, DomainId extends string>(
  bank: Bank<QId, AreaId, DomainId>,
  plan: Plan,
  change: PlanChange,
  options: PlanOptions = {},
): Plan<AreaId> {
  const { exact } = validate(planOptionsSchema(), options, 'plan options')
  return deepFreeze(
    applyChange(checkBank('changePlan', bank), plainData('plan', plan), change, {}, exact),
  ) as Plan<AreaId>
}

function changed<QId extends string, AreaId extends string, DomainId extends string>(
  bank: Bank<QId, AreaId, DomainId>,
  plan: Plan,
  change: PlanChange,
  options: ChangeOptions,
): Plan<AreaId> {
  // A string spread would become a list of letters. What is misspelt is refused with the change.
  const { exact, ...happened } = validate(z.looseObject({}), options, 'options of a change')
  return changePlan(bank, plan, { ...happened, ...change } as PlanChange, { exact: exact as PlanOptions['exact'] })
}
