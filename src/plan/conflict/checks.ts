import { model } from '../model/model'
import type { Blueprint } from '../request/blueprint'
import { MINUTES, NOTHING_RELAXED, pathKey, type RelaxedConstraints } from '../request/constraint-key'
import { minutesIn } from '../request/eligible'
import { Budget } from '../solver/budget'
import { checkFeasibility, type Feasibility } from '../solver/feasibility'

export type Verdict = Feasibility['verdict']

/** Steps of finding a conflict, and of finding relaxations: about a second each. */
export const CONFLICT_STEPS = 300_000_000
export const RELAXATION_STEPS = 300_000_000
/** The part of the steps left that one check may take. */
const SHARE = 1 / 4
/** Steps an item of a model of writing it down. */
const SETUP = 6_000

/**
 * Whether a blueprint can be met with some constraints relaxed, asked over and over within one budget of counted steps;
 * `unknown` when it has run out. What is known of more constraints or fewer is not worked out again.
 */
export class Checks {
  private budget = new Budget(CONFLICT_STEPS)
  private readonly feasible: RelaxedConstraints[] = []
  private readonly infeasible: RelaxedConstraints[] = []

  constructor(readonly blueprint: Blueprint) {}

  get exhausted(): boolean {
    return this.budget.exhausted
  }

  refill(steps: number): void {
    this.budget = new Budget(steps)
  }

  verdict(relaxed: RelaxedConstraints = NOTHING_RELAXED): Verdict {
    if (this.feasible.some((less) => includes(relaxed, less))) return 'feasible'
    if (this.infeasible.some((more) => includes(more, relaxed))) return 'infeasible'
    const verdict = this.verdictOf(this.blueprint, relaxed)
    if (verdict === 'feasible') this.feasible.push(new Set(relaxed))
    if (verdict === 'infeasible') this.infeasible.push(new Set(relaxed))
    return verdict
  }

  isPossible(relaxed: RelaxedConstraints): boolean {
    return this.verdict(relaxed) === 'feasible'
  }

  /** The same for a blueprint that is a little different. */
  verdictOf(blueprint: Blueprint, relaxed: RelaxedConstraints = NOTHING_RELAXED): Verdict {
    // A sum says so without a model, and hundreds of included questions make a large one.
    if (longestRequired(blueprint, relaxed) !== undefined) return 'infeasible'
    if (this.budget.exhausted) return 'unknown'
    const { problem, missing } = model(blueprint, relaxed)
    this.budget.spend(SETUP * problem.items.length)
    return missing.length > 0 ? 'infeasible' : checkFeasibility(problem, this.budget.share(SHARE)).verdict
  }
}

function includes(all: RelaxedConstraints, some: RelaxedConstraints): boolean {
  if (some.size > all.size) return false
  for (const key of some) if (!all.has(key)) return false
  return true
}

/**
 * Where the required questions alone take more than the time, the keys of the longest that do, and of the time: a
 * conflict of the fewest members, found without a search.
 */
export function longestRequired(blueprint: Blueprint, without: RelaxedConstraints): RelaxedConstraints | undefined {
  const { bank, required, session } = blueprint
  if (without.has(MINUTES)) return undefined
  const byLength = [...required]
    .filter(([, { path }]) => !without.has(pathKey(path)))
    .map(([id, { path }]) => ({ id, path, minutes: minutesIn(blueprint, bank.get(id)) }))
    .sort((a, b) => b.minutes - a.minutes)
  const keys = new Set([MINUTES])
  let total = 0
  for (const { path, minutes } of byLength) {
    total += minutes
    keys.add(pathKey(path))
    if (total > session.questionMinutes) return keys
  }
  return undefined
}
