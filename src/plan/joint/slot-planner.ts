import { UndecidedPlanError } from '../../errors/undecided-plan-error'
import { type Assembled, tryAssemble } from '../assembly/assemble'
import type { ExactRoute } from '../assembly/improve-exactly'
import { type Blueprint, blueprintOf } from '../request/blueprint'
import { eligible } from '../request/eligible'
import type { CheckedRequest } from '../request/request'
import { QUICK, THOROUGH } from '../solver/solve'
import { type PlanSet, requestAround, type Selections } from './plan-set'

/**
 * How a plan is made: `draft` the best that is found quickly; `final` as `buildPlan` makes it, with the seed's choice
 * among plans that are all but equally good.
 */
export type Stage = 'draft' | 'final'

/** By slot: areas that its plan has to cover, with the number of questions. */
export type AssignedAreas = readonly ReadonlyMap<string, number>[]

/** What a plan is made around. */
export interface SiblingContext {
  readonly selections: Selections
  readonly assignedAreas: AssignedAreas
  /** Questions that it has to have beside those that its request includes. */
  readonly required?: readonly string[] | undefined
}

/** Plans the slots of a set, each around the others; what was planned before is known. */
export class SlotPlanner {
  private readonly known = new Map<string, Assembled | undefined>()
  private readonly bare: readonly Blueprint[]
  private readonly pools: readonly (readonly string[])[]
  /** By slot: the first with the same request. */
  private readonly firstWithRequest: readonly number[]
  /** Questions times minutes looked at so far: solving takes time in proportion. */
  private spent = 0

  constructor(
    private readonly planSet: PlanSet,
    private readonly exact?: ExactRoute | undefined,
  ) {
    this.bare = planSet.slots.map(({ request }) => blueprintOf(planSet.bank, request))
    const requests = planSet.slots.map(({ request }) => JSON.stringify(request))
    this.firstWithRequest = requests.map((request) => requests.indexOf(request))
    this.pools = this.bare.map((blueprint) => eligible(blueprint).map(({ id }) => id))
  }

  get work(): number {
    return this.spent
  }

  /** The slot as if it were the only one. */
  standalone(slot: number): Blueprint {
    return this.bare[slot] as Blueprint
  }

  /** Ids of the questions that the slot could use if it were the only one. */
  poolOf(slot: number): readonly string[] {
    return this.pools[slot] as readonly string[]
  }

  /** What planning the slot once takes. */
  workOf(slot: number): number {
    return this.poolOf(slot).length * this.standalone(slot).session.questionMinutes
  }

  /** The slot's plan around the others; undefined where there is none, or none was found. */
  around(
    slot: number,
    { selections, assignedAreas, required = [] }: SiblingContext,
    stage: Stage,
  ): Assembled | undefined {
    const request = requestAround(this.planSet, slot, selections, assignedAreas[slot])
    return this.plan(slot, request, required, stage)
  }

  /** The slot's plan by itself. */
  byItself(slot: number, stage: Stage): Assembled | undefined {
    return this.plan(slot, this.standalone(slot).request, [], stage)
  }

  private plan(
    slot: number,
    request: CheckedRequest,
    required: readonly string[],
    stage: Stage,
  ): Assembled | undefined {
    const blueprint = withRequired(blueprintOf(this.planSet.bank, request), required)
    const left = new Set(eligible(blueprint).map(({ id }) => id))
    const key = this.keyOf(slot, blueprint, left, required, stage)
    if (this.known.has(key)) {
      const known = this.known.get(key)
      return known && { ...known, blueprint }
    }
    this.spent += left.size * blueprint.session.questionMinutes
    const made = this.attempt(blueprint, stage)
    this.known.set(key, made)
    return made
  }

  /** Plans are the same wherever the questions left and the limits on these are. */
  private keyOf(
    slot: number,
    { request: { limits, coverage } }: Blueprint,
    left: ReadonlySet<string>,
    required: readonly string[],
    stage: Stage,
  ): string {
    const closed = this.poolOf(slot).flatMap((id, index) => (left.has(id) ? [] : [index]))
    return JSON.stringify([this.firstWithRequest[slot], stage, closed, limits, coverage, required])
  }

  private attempt(blueprint: Blueprint, stage: Stage): Assembled | undefined {
    const how = stage === 'final' ? { effort: THOROUGH } : { effort: QUICK, variety: 0 }
    try {
      return tryAssemble(blueprint, { exact: this.exact, ...how })
    } catch (error) {
      if (error instanceof UndecidedPlanError) return undefined
      throw error
    }
  }
}

/** With questions that are none of the request's, which therefore draws the same areas as without them. */
function withRequired(blueprint: Blueprint, ids: readonly string[]): Blueprint {
  if (ids.length === 0) return blueprint
  const own = ids.map((id) => [id, { path: '', code: 'include' }] as const)
  return { ...blueprint, required: new Map([...blueprint.required, ...own]) }
}
