import type { Bank } from '../../bank/bank'
import { measureLoops } from '../loop/loops-report'
import type { ParallelLoops } from '../loop/parallel-loops'
import { checkReport } from './check-report'
import type { CompactLoops } from './compact-schema'
import { resolve } from './id-table'
import type { IssueCollector } from './issue-collector'
import { storedLoopRequestSchema } from './loop-schema'
import type { StoredLoops } from './loops-schema'
import type { QuestionLookup } from './question-lookup'
import { expandLoopBody, idsOfRounds, reviveLoop } from './revive-loop'

/** Stored loops that fit their schema, with the bank's questions in place of equal ones; issues are gathered. */
export function reviveLoops(
  bank: Bank,
  stored: StoredLoops,
  lookup: QuestionLookup,
  issues: IssueCollector,
): ParallelLoops {
  const loops = stored.loops.map((loop, index) => reviveLoop(bank, loop, lookup, issues, `loops[${index}].`))
  checkLoops(stored, issues)
  issues.refuse()
  checkReport(stored.report, measureLoops(loops, stored.options.tolerance), 'loops', issues)
  return { ...stored, request: stored.request as ParallelLoops['request'], loops }
}

/** Compact loops that fit their schema, written out again without solving anything. */
export function expandLoops(
  bank: Bank,
  compact: CompactLoops,
  lookup: QuestionLookup,
  issues: IssueCollector,
): ParallelLoops {
  issues.checkRole(bank, compact.role)
  issues.refuse()
  const ids = [...new Set(compact.loops.flatMap(idsOfRounds)), ...(compact.ids ?? [])]
  const request = issues.read(storedLoopRequestSchema(), resolve(compact.request, ids, bank), 'request')
  const loops = compact.loops.map((body, index) => expandLoopBody(bank, body, ids, lookup, issues, `loops[${index}].`))
  checkLoops(compact, issues)
  issues.refuse()
  const { format, options, objective, bound, optimal } = compact
  return {
    format,
    request: request as ParallelLoops['request'],
    options,
    loops,
    report: measureLoops(loops, options.tolerance),
    objective,
    bound,
    gap: objective - bound,
    optimal,
  }
}

function checkLoops(
  {
    options,
    loops,
    objective,
    bound,
  }: Pick<StoredLoops, 'options' | 'objective' | 'bound'> & { loops: readonly unknown[] },
  issues: IssueCollector,
): void {
  if (loops.length !== options.loops)
    issues.add('loops', `the ${options.loops} loops that the options say`, String(loops.length))
  if (bound > objective) issues.add('bound', `at most the objective, ${objective}`, String(bound))
}
