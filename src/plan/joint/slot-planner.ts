import { UndecidedPlanError } from '../../errors/undecided-plan-error'
import { type Assembled, tryAssemble } from '../model/assemble'
import type { ExactRoute } from '../model/exact'
import { type Blueprint, blueprintOf, eligible } from '../request/blueprint'
import type { LimitRow } from '../request/limits'
import type { CheckedRequest } from '../request/request'
import { QUICK, THOROUGH } from '../solver/solve'
import { type Ensemble, requestAround, type Selections } from './ensemble'

/**
 * How a plan is made: `draft` the best that is found quickly; `final` as `buildPlan` makes it, with the seed's choice
 * among plans that are all but equally good.
 */
export type Care = 'draft' | 'final'

/** By slot: areas that its plan has to cover. */
export type Duties = readonly ReadonlySet<string>[]

/** What a plan is made around. */
export interface Surroundings {
  readonly selections: Selections
  readonly duties: Duties
  /** Further limits, which are not in its request. */
  readonly rows?: readonly LimitRow[] | undefined
}

/** Plans the slots of an ensemble, each around the others; what was planned before is known. */
export class SlotPlanner {
  private readonly known = new Map<string, Assembled | undefined>()
  private readonly bare: readonly Blueprint[]
  private readonly pools: readonly (readonly string[])[]
  /** Questions times minutes looked at so far: solving takes time in proportion. */
  private spent = 0

  constructor(
    private readonly ensemble: Ensemble,
    private readonly exact?: ExactRoute | undefined,
  ) {
    this.bare = ensemble.slots.map(({ request }) => blueprintOf(ensemble.bank, request))
    this.pools = this.bare.map((blueprint) => eligible(blueprint).map(({ id }) => id))
  }

  get work(): number {
    return this.spent
  }

  /** The slot as if it were the only one. */
  alone(slot: number): Blueprint {
    return this.bare[slot] as Blueprint
  }

  /** Ids of the questions that the slot could use if it were the only one. */
  poolOf(slot: number): readonly string[] {
    return this.pools[slot] as readonly string[]
  }

  /** What planning the slot once takes. */
  workOf(slot: number): number {
    return this.poolOf(slot).length * this.alone(slot).session.questionMinutes
  }

  /** The slot's plan around the others; undefined where there is none, or none was found. */
  around(slot: number, { selections, duties, rows = [] }: Surroundings, care: Care): Assembled | undefined {
    const request = requestAround(this.ensemble, slot, selections, [...(duties[slot] ?? [])])
    return this.plan(slot, request, rows, care)
  }

  /** The slot's plan by itself. */
  byItself(slot: number, care: Care): Assembled | undefined {
    return this.plan(slot, this.alone(slot).request, [], care)
  }

  plan(slot: number, request: CheckedRequest, rows: readonly LimitRow[], care: Care): Assembled | undefined {
    const blueprint = blueprintOf(this.ensemble.bank, request)
    const key = this.keyOf(slot, blueprint, rows, care)
    if (this.known.has(key)) {
      const known = this.known.get(key)
      return known && { ...known, blueprint: withRows(blueprint, rows) }
    }
    this.spent += this.workOf(slot)
    const made = this.attempt(withRows(blueprint, rows), care)
    this.known.set(key, made)
    return made
  }

  /** Plans are the same wherever the questions left and the limits on these are. */
  private keyOf(slot: number, blueprint: Blueprint, rows: readonly LimitRow[], care: Care): string {
    const { request } = blueprint
    const left = new Set(eligible(blueprint).map(({ id }) => id))
    const closed = this.poolOf(slot).flatMap((id, index) => (left.has(id) ? [] : [index]))
    const { limits, coverage } = request
    const ranges = rows.map(({ path, value, side }) => [path, side, value])
    return JSON.stringify([slot, care, closed, limits, coverage, ranges])
  }

  private attempt(blueprint: Blueprint, care: Care): Assembled | undefined {
    const how = care === 'final' ? { effort: THOROUGH } : { effort: QUICK, variety: 0 }
    try {
      return tryAssemble(blueprint, { exact: this.exact, ...how })
    } catch (error) {
      if (error instanceof UndecidedPlanError) return undefined
      throw error
    }
  }
}

/** With limits that are none of the request's, which therefore draws the same areas as without them. */
function withRows(blueprint: Blueprint, rows: readonly LimitRow[]): Blueprint {
  return rows.length === 0 ? blueprint : { ...blueprint, rows: [...blueprint.rows, ...rows] }
}
