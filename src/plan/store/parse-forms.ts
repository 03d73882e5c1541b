import type { Bank } from '../../bank/bank'
import { checkBank } from '../../bank/check-bank'
import { deepFreeze } from '../../data/freeze'
import type { ParallelPlans } from '../forms/parallel-plans'
import { compactFormsSchema } from './compact-schema'
import { zodForms } from './forms-schema'
import { IssueCollector } from './issue-collector'
import { type Findings, QuestionLookup } from './question-lookup'
import { readStored } from './read-stored'
import { expandForms, reviveForms } from './revive-forms'

/** A stored set of forms with its types again, and what has become of its questions since. */
export interface RevivedForms<AreaId extends string = string> extends Findings {
  readonly forms: ParallelPlans<AreaId>
}

/**
 * Reads a stored set of parallel forms: JSON text, or the object that it holds, whole or compact, as {@link parsePlan} reads
 * a plan. Sets of version 0.1 did not keep their request and are refused; their forms can be read one by one.
 *
 * @param json what `JSON.stringify(forms)` or `JSON.stringify(compactPlan(forms, bank))` gave
 * @param bank the bank to look their questions up in
 * @returns the forms, deeply frozen, with what became of their questions
 * @throws ValidationError when `bank` is not a bank; StoredPlanError with every problem, as `parsePlan` does
 * @example
 * ```ts
 * import { bank, buildParallelPlans, parseForms } from 'ml-interview-bank'
 * const made = buildParallelPlans(bank, { minutes: 30, areas: ['statistics'], variety: 0 }, { forms: 2 })
 * parseForms(JSON.stringify(made), bank).forms.report.overlap // => 0
 * ```
 */
export function parseForms<QId extends string, AreaId extends string, DomainId extends string>(
  json: unknown,
  bank: Bank<QId, AreaId, DomainId>,
): RevivedForms<AreaId> {
  return deepFreeze(read(json, checkBank('parseForms', bank))) as RevivedForms<AreaId>
}

function read(json: unknown, bank: Bank): RevivedForms {
  const issues = new IssueCollector('forms')
  const input = readStored(json, issues)
  const lookup = new QuestionLookup(bank)
  if ('forms' in input && !('compact' in input) && !('request' in input))
    issues.fail(
      'request',
      'what was asked for',
      'nothing, as in forms of version 0.1: build them again, or read them one by one with parsePlan',
    )
  const forms =
    'compact' in input
      ? expandForms(bank, issues.read(compactFormsSchema(), input), lookup, issues)
      : reviveForms(bank, issues.read(zodForms(), input), lookup, issues)
  issues.refuse()
  const { changed, missing, notes } = lookup
  return { forms, changed, missing, notes }
}
