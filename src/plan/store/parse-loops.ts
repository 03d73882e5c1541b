import type { Bank } from '../../bank/bank'
import { checkBank } from '../../bank/check-bank'
import { deepFreeze } from '../../data/freeze'
import type { ParallelLoops } from '../loop/parallel-loops'
import { compactLoopsSchema } from './compact-schema'
import { IssueCollector } from './issue-collector'
import { zodLoops } from './loops-schema'
import { type Findings, QuestionLookup } from './question-lookup'
import { readStored } from './read-stored'
import { expandLoops, reviveLoops } from './revive-loops'

/** A stored set of loops with its types again, and what has become of its questions since. */
export interface RevivedLoops<AreaId extends string = string> extends Findings {
  readonly loops: ParallelLoops<AreaId>
}

/**
 * Reads a stored set of loops: JSON text, or the object that it holds, whole or compact, as {@link parsePlan} reads a plan.
 *
 * @param json what `JSON.stringify(loops)` or `JSON.stringify(compactPlan(loops, bank))` gave
 * @param bank the bank to look its questions up in
 * @returns the loops, deeply frozen, with what became of their questions
 * @throws ValidationError when `bank` is not a bank; StoredPlanError with every problem, as `parsePlan` does
 * @example
 * ```ts
 * import { bank, buildParallelLoops, parseLoops } from 'ml-interview-bank'
 * const rounds = [{ name: 'screen', minutes: 30, areas: ['statistics'] }] as const
 * const set = buildParallelLoops(bank, { rounds, seed: 'ml-platform-2027' }, { loops: 2 })
 * parseLoops(JSON.stringify(set), bank).loops.report.overlap // => 0
 * ```
 */
export function parseLoops<QId extends string, AreaId extends string, DomainId extends string>(
  json: unknown,
  bank: Bank<QId, AreaId, DomainId>,
): RevivedLoops<AreaId> {
  return deepFreeze(read(json, checkBank('parseLoops', bank))) as RevivedLoops<AreaId>
}

function read(json: unknown, bank: Bank): RevivedLoops {
  const issues = new IssueCollector('loops')
  const input = readStored(json, issues)
  const lookup = new QuestionLookup(bank)
  const loops =
    'compact' in input
      ? expandLoops(bank, issues.read(compactLoopsSchema(), input), lookup, issues)
      : reviveLoops(bank, issues.read(zodLoops(), input), lookup, issues)
  issues.refuse()
  const { changed, missing, notes } = lookup
  return { loops, changed, missing, notes }
}
