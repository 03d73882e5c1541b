import { UndecidedPlanError } from '../../errors/undecided-plan-error'
import type { Assembled } from '../assembly/assemble'
import type { JointBlueprint } from '../joint/joint-blueprint'
import { jointSelections } from '../joint/joint-conflict'
import { selectionOf } from '../joint/plan-set'
import type { AssignedAreas, SlotPlanner } from '../joint/slot-planner'
import type { CoveredArea } from '../request/coverage'
import { isInScope } from '../request/linear-constraints'
import { at } from '../solver/problem'

/** Times that the rounds are planned anew around one another. */
const SWEEPS = 3
/** Work, in questions times minutes, after which no further round is planned anew. */
const WORK = 800_000

/** Which rounds can cover an area at all, and do in a choice of questions. */
interface Coverage {
  readonly able: readonly number[]
  readonly covers: (round: number) => boolean
}

/**
 * Looks for good plans of all rounds together. They are planned one after the other around what the earlier ones took,
 * those with the fewest questions to choose from first, and areas that must be covered are assigned to rounds where that costs least. Where that
 * leads nowhere, the rounds are tried as one problem, which finds a choice for all or proves that there is none. Then
 * rounds are planned anew around the others, singly and in pairs, as long as that lowers the cost of all (block
 * coordinate descent).
 */
export class LoopSearch {
  private readonly rounds: readonly number[]
  private selections: (readonly string[] | undefined)[]
  private plans: (Assembled | undefined)[]
  private assignedAreas: Map<string, number>[]
  private readonly begin: number

  constructor(
    private readonly joint: JointBlueprint,
    private readonly planner: SlotPlanner,
  ) {
    this.rounds = joint.blueprints.map((_, round) => round)
    this.selections = this.rounds.map(() => undefined)
    this.plans = this.rounds.map(() => undefined)
    this.assignedAreas = this.rounds.map(() => new Map())
    this.begin = planner.work
  }

  /**
   * @param alone what each round costs by itself
   * @throws ImpossiblePlanError, UndecidedPlanError
   */
  run(alone: readonly number[]): { readonly plans: readonly Assembled[]; readonly assignedAreas: AssignedAreas } {
    if (!this.inTurn()) this.together()
    this.descend(alone)
    const plans = this.plans.flatMap((plan) => plan ?? [])
    if (plans.length < this.rounds.length) throw new UndecidedPlanError()
    return { plans, assignedAreas: this.assignedAreas }
  }

  private around(round: number): Assembled | undefined {
    return this.planner.around(round, { selections: this.selections, assignedAreas: this.assignedAreas }, 'draft')
  }

  private put(round: number, plan: Assembled | undefined): void {
    this.plans[round] = plan
    this.selections[round] = plan && selectionOf(plan)
  }

  private costOf(round: number): number {
    return this.plans[round]?.solution.choice?.cost ?? Number.POSITIVE_INFINITY
  }

  private inTurn(): boolean {
    const sizes = this.rounds.map((round) => this.planner.workOf(round))
    const order = [...this.rounds].sort((a, b) => at(sizes, a) - at(sizes, b) || a - b)
    return order.every((round) => this.plan(round)) && this.meetRequirements()
  }

  private plan(round: number): boolean {
    const made = this.around(round)
    this.put(round, made)
    return made !== undefined
  }

  private together(): void {
    this.selections = [...jointSelections(this.joint)]
    this.plans = this.rounds.map(() => undefined)
    this.assignedAreas = this.rounds.map(() => new Map())
    for (const requirement of this.joint.requirements) {
      const { able, covers } = this.coverageOf(requirement)
      for (const round of able.filter(covers).slice(0, requirement.rounds)) this.assign(requirement, round)
    }
  }

  private coverageOf({ area, questions }: CoveredArea): Coverage {
    const { blueprints, planSet } = this.joint
    const covers = (round: number, ids: readonly string[]) => {
      const isSplit = blueprints[round]?.request.credit === 'split'
      const own = ids.filter((id) =>
        isInScope(planSet.bank, { scope: 'area', name: area }, planSet.bank.get(id), isSplit),
      )
      return own.length >= questions
    }
    return {
      able: this.rounds.filter((round) => covers(round, this.planner.poolOf(round))),
      covers: (round) => covers(round, this.selections[round] ?? []),
    }
  }

  private assign({ area, questions }: CoveredArea, round: number): void {
    this.assignedAreas[round]?.set(area, questions)
  }

  /** Has rounds cover an area, where that costs least; first those required areas that leave least choice. */
  private meetRequirements(): boolean {
    const slack = (requirement: CoveredArea) => this.coverageOf(requirement).able.length - requirement.rounds
    return [...this.joint.requirements]
      .sort((a, b) => slack(a) - slack(b))
      .every((requirement) => this.meet(requirement))
  }

  private meet(requirement: CoveredArea): boolean {
    const { area, rounds } = requirement
    const { able, covers } = this.coverageOf(requirement)
    for (const round of able.filter(covers).slice(0, rounds)) this.assign(requirement, round)
    while (able.filter((round) => this.assignedAreas[round]?.has(area)).length < rounds) {
      let best: { round: number; plan: Assembled; more: number } | undefined
      for (const round of able.filter((one) => this.assignedAreas[one]?.has(area) === false)) {
        this.assign(requirement, round)
        const plan = this.around(round)
        this.assignedAreas[round]?.delete(area)
        if (plan?.solution.choice === undefined) continue
        const more = plan.solution.choice.cost - this.costOf(round)
        if (best === undefined || more < best.more) best = { round, plan, more }
      }
      if (best === undefined) return false
      this.assign(requirement, best.round)
      this.put(best.round, best.plan)
    }
    return true
  }

  private descend(alone: readonly number[]): void {
    for (let sweep = 0; sweep < SWEEPS; sweep++) {
      const single = this.rounds.filter((round) => this.isWorthwhile(round, alone) && this.replan([round]))
      const pairs = this.rounds
        .filter((round) => this.isWorthwhile(round, alone))
        .flatMap((round) => this.rounds.filter((other) => other !== round).map((other) => [round, other] as const))
      const double = pairs.filter((pair) => this.replan(pair))
      if (single.length + double.length === 0) return
    }
  }

  private isWorthwhile(round: number, alone: readonly number[]): boolean {
    return this.costOf(round) > at(alone, round)
  }

  /** Frees these rounds and plans them anew, one after the other; keeps the outcome if it costs less in all. */
  private replan(rounds: readonly number[]): boolean {
    const isNeeded = rounds.some((round) => this.plans[round] === undefined)
    if (!isNeeded && this.planner.work - this.begin > WORK) return false
    const [selections, plans] = [[...this.selections], [...this.plans]]
    const total = () => rounds.reduce((sum, round) => sum + this.costOf(round), 0)
    const before = total()
    for (const round of rounds) this.put(round, undefined)
    if (rounds.every((round) => this.plan(round)) && total() < before) return true
    this.selections = selections
    this.plans = plans
    return false
  }
}
