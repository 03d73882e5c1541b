import * as z from 'zod/mini'
import type { Bank } from '../../bank/bank'
import { checkBank } from '../../bank/check-bank'
import { deepFreeze } from '../../data/freeze'
import { lazy } from '../../data/lazy'
import type { Known } from '../../schema/known'
import { plainData } from '../../schema/plain-data'
import type { Question } from '../../schema/question-set'
import { validate } from '../../schema/validate'
import { DEFAULT_ALTERNATIVES } from '../request/defaults'
import { isHandsOn } from '../request/question-kinds'
import type { BalanceRow, Plan } from '../result/plan'
import { presentPlan } from '../result/present-plan'
import { type Happenings, happeningsShape } from './change'
import { checkInPlan, type PlanState, progressAfter, readState, sessionNow } from './progress'
import { replacements } from './replacements'

/** What alternatives are looked for with. */
export interface AlternativeOptions extends Happenings {
  /** How many at most, 1 to 100. @default 5 */
  readonly limit?: number | undefined
}

/** A question that could take another's place in a plan, and what that would do. */
export interface Alternative<AreaId extends string = string> {
  readonly question: Question<AreaId>
  /** Of the plan that it would make: lower is better. */
  readonly objective: number
  /** Minutes that the plan would be longer; below 0 for shorter. */
  readonly moreMinutes: number
  /** What it would do to balance and time, in words; empty where nothing changes. */
  readonly effects: readonly string[]
}

const optionsSchema = lazy(() =>
  z.strictObject({
    limit: z.optional(z.int().check(z.minimum(1), z.maximum(100))),
    ...happeningsShape(),
  }),
)

/**
 * The questions that could take the place of one in a plan, each with what it would do to balance and time. The first is the
 * one that {@link replaceQuestion} takes.
 *
 * @param bank the bank that the plan was made of
 * @param plan the plan
 * @param id the question to be replaced
 * @param options how many to list, and what has happened so far
 * @returns alternatives, best first; empty when nothing can take the place
 * @throws UnknownIdError for a question that is not in the plan; ValidationError for unknown or malformed options
 * @example
 * ```ts
 * import { alternatives, bank, buildPlan, swap } from 'ml-interview-bank'
 * const plan = buildPlan(bank, { minutes: 60, seed: 'ml-platform-2027' })
 * const known = plan.items[1]?.question.id ?? ''
 * const [best] = alternatives(bank, plan, known, { limit: 3 })
 * const changed = swap(bank, plan, known, best?.question.id ?? '')
 * changed.objective === best?.objective // => true
 * ```
 */
export function alternatives<QId extends string, AreaId extends string, DomainId extends string>(
  bank: Bank<QId, AreaId, DomainId>,
  plan: Plan,
  id: Known<NoInfer<QId>>,
  options: AlternativeOptions = {},
): readonly Alternative<AreaId>[] {
  const found: unknown = deepFreeze(
    findAlternatives(checkBank('alternatives', bank), plainData('plan', plan), id, options),
  )
  return found as readonly Alternative<AreaId>[]
}

function findAlternatives(given: Bank, plan: Plan, id: string, options: AlternativeOptions): Alternative[] {
  const { limit = DEFAULT_ALTERNATIVES, ...happened } = validate(optionsSchema(), options, 'options of alternatives')
  const state: PlanState = readState(given, plan)
  const { bank } = state
  checkInPlan(state, id, 'id')
  const progress = progressAfter(state, { change: 'replace', id, ...happened })
  const asked = new Map(progress.asked.map(({ id, minutes }) => [id, minutes]))
  const refused = new Set(progress.refused)
  const kept = state.ids.filter((one) => !asked.has(one) && !refused.has(one))
  const released = new Set([...refused, ...[...asked.keys()].flatMap((one) => bank.enemiesOf(one))])
  const context = {
    asked,
    refused,
    released,
    session: sessionNow(state.request, progress),
    sections: state.sections,
    minutes: state.minutes,
  }
  const used = plan.balance.time.minutes
  return replacements(state, context, kept, id, limit).map(({ question, objective, assembled }) => {
    const other = presentPlan(assembled, { progress, orderBefore: state.ids })
    return {
      question,
      objective,
      moreMinutes: other.balance.time.minutes - used,
      effects: effectsOf(plan, other),
    }
  })
}

/** What one plan does otherwise than another, in words. */
function effectsOf(before: Plan, after: Plan): string[] {
  const more = after.balance.time.minutes - before.balance.time.minutes
  const rows = (pick: (plan: Plan) => readonly BalanceRow[], what: string) => {
    const old = new Map(pick(before).map((row) => [row.name, row]))
    return pick(after)
      .flatMap((row) => {
        const was = old.get(row.name)?.minutes ?? 0
        old.delete(row.name)
        if (was === row.minutes) return []
        const wanted = row.targetMinutes > 0 ? ` of ${Math.round(10 * row.targetMinutes) / 10} wanted` : ''
        return [`${what}${row.name}: ${row.minutes}${wanted} min, ${was} before`]
      })
      .concat(
        [...old.values()].flatMap(({ name, minutes }) =>
          minutes > 0 ? [`${what}${name}: 0 min, ${minutes} before`] : [],
        ),
      )
  }
  const hasHandsOn = ({ items }: Plan) => items.some(({ question }) => isHandsOn(question))
  return [
    ...(hasHandsOn(before) && !hasHandsOn(after) ? ['nothing hands-on is left (coding, debugging or design)'] : []),
    ...(more === 0
      ? []
      : [`${Math.abs(more)} min ${more > 0 ? 'longer' : 'shorter'}, ${after.spareMinutes} min left over`]),
    ...rows(({ balance }) => balance.groups, ''),
    ...rows(({ balance }) => balance.difficulties, 'difficulty '),
    ...rows(({ balance }) => balance.kinds, 'kind '),
  ]
}
