import type { Bank } from '../../bank/bank'
import { deepFreeze } from '../../bank/freeze'
import { UnknownIdError } from '../../errors/unknown-id-error'
import { assemble } from '../model/assemble'
import { readRequest } from '../request/blueprint'
import type { PlanOptions } from '../single/build-plan'
import type { Plan } from '../result/plan'
import { present } from '../result/present'
import type { PlanRequest } from '../request/request'

/** What has happened in an interview that is under way. */
export interface ChangeOptions extends PlanOptions {
  /** Questions already asked, in that order: they stay, and stay first. @default none */
  readonly asked?: readonly string[] | undefined
  /** Questions that must not come in, beside those that the request excludes. */
  readonly exclude?: readonly string[] | undefined
}

/**
 * Swaps one question of a plan for the best other one, all else kept: for a candidate who knows it, say.
 *
 * @returns a new plan, of the same length in questions
 * @throws UnknownIdError for an id that is not in the plan; ImpossiblePlanError when nothing can take its place
 * @example
 * ```ts
 * import { bank, buildPlan, replaceItem } from 'ml-interview-bank'
 * const plan = buildPlan(bank, { minutes: 60, seed: 'cand-17' })
 * const known = plan.items[1]?.question.id ?? ''
 * const other = replaceItem(bank, plan, known)
 * other.items.some(({ question }) => question.id === known) // => false
 * other.items.length === plan.items.length // => true
 * ```
 */
export function replaceItem<QId extends string, AreaId extends string, DomainId extends string>(
  bank: Bank<QId, AreaId, DomainId>,
  plan: Plan<QId, NoInfer<AreaId>>,
  id: string,
  options: ChangeOptions = {},
): Plan<QId, AreaId> {
  const ids = idsOf(plan)
  if (!ids.includes(id as QId)) throw new UnknownIdError('question', id, ids, 'id')
  const count = { min: ids.length, max: ids.length }
  return remake(bank, plan, options, {
    include: ids.filter((one) => one !== id),
    exclude: [id],
    limits: { ...plan.request.limits, questions: count },
  })
}

/**
 * Plans the rest of an interview anew: what was asked stays, everything else is open.
 *
 * @param minutesLeft whole minutes left for questions. @default what the session has left after those asked
 * @throws UnknownIdError for an asked id that is not in the plan; ImpossiblePlanError when the request cannot be kept
 * @example
 * ```ts
 * import { bank, buildPlan, rebalance } from 'ml-interview-bank'
 * const plan = buildPlan(bank, { minutes: 60, seed: 'cand-17' })
 * const asked = plan.items.slice(0, 2).map(({ question }) => question.id)
 * const rest = rebalance(bank, plan, { asked, minutesLeft: 12 })
 * rest.items.slice(0, 2).map(({ question }) => question.id) // => asked
 * ```
 */
export function rebalance<QId extends string, AreaId extends string, DomainId extends string>(
  bank: Bank<QId, AreaId, DomainId>,
  plan: Plan<QId, NoInfer<AreaId>>,
  { minutesLeft, ...options }: ChangeOptions & { readonly minutesLeft?: number | undefined },
): Plan<QId, AreaId> {
  const { asked = [] } = options
  const spent = plan.items
    .filter(({ question }) => asked.includes(question.id))
    .reduce((sum, { minutes }) => sum + minutes, 0)
  const overhead = plan.openingMinutes + plan.closingMinutes
  return remake(bank, plan, options, {
    include: [...new Set([...(plan.request.include ?? []), ...asked])],
    ...(minutesLeft === undefined ? {} : { minutes: overhead + spent + minutesLeft, overheadMinutes: overhead }),
  })
}

/**
 * Shortens a plan to a session of fewer minutes by leaving questions out, as balanced as what is left allows.
 *
 * @param minutes the whole session, as in a request
 * @throws ImpossiblePlanError when what was asked or must be in does not fit
 * @example
 * ```ts
 * import { bank, buildPlan, shorten } from 'ml-interview-bank'
 * const plan = buildPlan(bank, { minutes: 60, seed: 'cand-17' })
 * const ids = plan.items.map(({ question }) => question.id)
 * shorten(bank, plan, 40).items.every(({ question }) => ids.includes(question.id)) // => true
 * ```
 */
export function shorten<QId extends string, AreaId extends string, DomainId extends string>(
  bank: Bank<QId, AreaId, DomainId>,
  plan: Plan<QId, NoInfer<AreaId>>,
  minutes: number,
  options: ChangeOptions = {},
): Plan<QId, AreaId> {
  return remake(bank, plan, options, {
    minutes,
    include: [...(options.asked ?? [])],
    filter: { ids: idsOf(plan), deprecated: true },
  })
}

function remake<QId extends string, AreaId extends string, DomainId extends string>(
  bank: Bank<QId, AreaId, DomainId>,
  plan: Plan<QId, AreaId>,
  { asked = [], exclude = [], exact }: ChangeOptions,
  change: Partial<PlanRequest>,
): Plan<QId, AreaId> {
  const ids: readonly string[] = idsOf(plan)
  asked.forEach((id, index) => {
    if (!ids.includes(id)) throw new UnknownIdError('question', id, ids, `asked[${index}]`)
  })
  const request = {
    ...plan.request,
    ...change,
    exclude: [...new Set([...(plan.request.exclude ?? []), ...(change.exclude ?? []), ...exclude])],
  }
  const assembled = assemble(readRequest(bank as unknown as Bank, request), { exact })
  return deepFreeze(present(assembled, { asked })) as Plan<QId, AreaId>
}

function idsOf<QId extends string>(plan: Plan<QId>): QId[] {
  return plan.items.map(({ question }) => question.id)
}
