import type { Bank } from '../../bank/bank'
import { checkBank } from '../../bank/check-bank'
import { deepFreeze } from '../../data/freeze'
import type { Loop } from '../loop/loop'
import { compactLoopSchema } from './compact-schema'
import { IssueCollector } from './issue-collector'
import { zodLoop } from './loop-schema'
import { type Findings, QuestionLookup } from './question-lookup'
import { readStored } from './read-stored'
import { expandLoop, reviveLoop } from './revive-loop'

/** A stored loop with its types again, and what has become of its questions since. */
export interface RevivedLoop<AreaId extends string = string> extends Findings {
  readonly loop: Loop<AreaId>
}

/**
 * Reads a stored loop: JSON text, or the object that it holds, whole or compact, as {@link parsePlan} reads a plan. Loops of
 * version 0.1 did not keep their request and are refused; the plans of their rounds can be read one by one.
 *
 * @param json what `JSON.stringify(loop)` or `JSON.stringify(compactPlan(loop, bank))` gave
 * @param bank the bank to look its questions up in
 * @returns the loop, deeply frozen, with what became of its questions
 * @throws ValidationError when `bank` is not a bank; StoredPlanError with every problem, as `parsePlan` does
 * @example
 * ```ts
 * import { bank, buildLoop, loops, parseLoop } from 'ml-interview-bank'
 * const loop = buildLoop(bank, { ...loops['phone-screen'], seed: 'search-ranking-2027' })
 * parseLoop(JSON.stringify(loop), bank).loop.rounds[0]?.name // => 'phone screen'
 * ```
 */
export function parseLoop<QId extends string, AreaId extends string, DomainId extends string>(
  json: unknown,
  bank: Bank<QId, AreaId, DomainId>,
): RevivedLoop<AreaId> {
  return deepFreeze(read(json, checkBank('parseLoop', bank))) as RevivedLoop<AreaId>
}

function read(json: unknown, bank: Bank): RevivedLoop {
  const issues = new IssueCollector('loop')
  const input = readStored(json, issues)
  const lookup = new QuestionLookup(bank)
  if ('rounds' in input && !('compact' in input) && !('request' in input))
    issues.fail(
      'request',
      'what was asked for',
      'nothing, as in loops of version 0.1: build it again, or read its rounds one by one with parsePlan',
    )
  const loop =
    'compact' in input
      ? expandLoop(bank, issues.read(compactLoopSchema(), input), lookup, issues)
      : reviveLoop(bank, issues.read(zodLoop(), input), lookup, issues)
  issues.refuse()
  const { changed, missing, notes } = lookup
  return { loop, changed, missing, notes }
}
