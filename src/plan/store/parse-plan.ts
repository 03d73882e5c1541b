import type { Bank } from '../../bank/bank'
import { checkBank } from '../../bank/check-bank'
import { deepFreeze } from '../../data/freeze'
import type { Plan } from '../result/plan'
import { compactPlanSchema } from './compact-schema'
import { expandPlan } from './expand-plan'
import { IssueCollector } from './issue-collector'
import { zodPlan } from './plan-schema'
import { type Findings, QuestionLookup } from './question-lookup'
import { readStored } from './read-stored'
import { revivePlan } from './revive-plan'
import { upgradePlan } from './upgrade-plan'

/** A stored plan with its types again, and what has become of its questions since. */
export interface RevivedPlan<AreaId extends string = string> extends Findings {
  readonly plan: Plan<AreaId>
}

/**
 * Reads a stored plan: JSON text, or the object that it holds, whole or compact (see {@link compactPlan}). Questions that
 * the bank has with the same text are the bank's own objects. Where a text has changed, or a question is gone, a whole
 * plan keeps the text that was stored; a compact one takes the bank's text, or leaves the question out and its time to
 * spare. `changed`, `missing` and `notes` say so. On the same bank the plan equals the one that was stored.
 *
 * Plans of version 0.1 are read, other than those that were balanced over domains.
 *
 * @param json what `JSON.stringify(plan)` or `JSON.stringify(compactPlan(plan, bank))` gave
 * @param bank the bank to look its questions up in
 * @returns the plan, deeply frozen, with what became of its questions
 * @throws ValidationError when `bank` is not a bank; StoredPlanError with every problem: broken JSON, unknown fields, parts that contradict each other, another role
 * @example
 * ```ts
 * import { bank, buildPlan, parsePlan } from 'ml-interview-bank'
 * const stored = JSON.stringify(buildPlan(bank, { minutes: 45, seed: 'ml-platform-2027' }))
 * const { plan, changed, missing } = parsePlan(stored, bank)
 * plan.items.every(({ question }) => question === bank.get(question.id)) // => true
 * changed.length + missing.length // => 0
 * ```
 */
export function parsePlan<QId extends string, AreaId extends string, DomainId extends string>(
  json: unknown,
  bank: Bank<QId, AreaId, DomainId>,
): RevivedPlan<AreaId> {
  return deepFreeze(read(json, checkBank('parsePlan', bank))) as RevivedPlan<AreaId>
}

function read(json: unknown, bank: Bank): RevivedPlan {
  const issues = new IssueCollector('plan')
  const input = readStored(json, issues)
  const lookup = new QuestionLookup(bank)
  const plan =
    'compact' in input
      ? expandPlan(bank, issues.read(compactPlanSchema(), input), lookup, issues)
      : revivePlan(bank, issues.read(zodPlan(), upgradePlan(bank, input, issues)), lookup, issues)
  issues.refuse()
  const { changed, missing, notes } = lookup
  return { plan, changed, missing, notes }
}
