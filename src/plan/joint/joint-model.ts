import { type Model, model } from '../model/model'
import { ENEMIES, type RelaxedConstraints } from '../request/constraint-key'
import type { CoveredArea } from '../request/coverage'
import { isInScope } from '../request/linear-constraints'
import { at, type Counter } from '../solver/problem'
import type { JointBlueprint } from './joint-blueprint'
import { isHard, type QuestionClass, questionClasses } from './question-classes'

/** What of several plans is left out, to find out which constraints are in conflict. */
export interface JointRelaxation {
  /** By slot: keys of constraints; undefined where the slot itself is left out. */
  readonly slots: readonly (RelaxedConstraints | undefined)[]
  readonly requirements: ReadonlySet<string>
  /** Whether plans may have questions in common, and enemies of each other's. */
  readonly mayShare: boolean
  /** Whether only that is looked for which shows without a search. */
  readonly isQuick: boolean
}

/** A question of a class in a plan. */
export interface ItemSource {
  readonly classIndex: number
  readonly slot: number
  readonly minutes: number
}

/** An item of the joint problem. */
export interface JointItem {
  /** Undefined for items that say that a plan does not cover an area. */
  readonly source: ItemSource | undefined
  readonly coefficients: [counter: number, amount: number][]
  readonly forced: boolean
}

/** A counter, of one slot's constraints or of all. */
export interface JointCounter extends Counter {
  readonly slot: number | undefined
}

const UNLIMITED = Number.POSITIVE_INFINITY
const RANGE: Counter = { weight: 0, low: 0, high: UNLIMITED, min: 0, max: UNLIMITED }

/**
 * All plans as one model: a question of a class in a plan is an item, each hard limit of a plan a counter. What keeps the
 * plans apart is not in it yet.
 */
export class JointModel {
  readonly items: JointItem[] = []
  readonly counters: JointCounter[] = []
  readonly classes: readonly QuestionClass[]
  /** By slot: minutes of questions; 0 where it is left out. */
  readonly room: readonly number[]
  /** Whether a required question is kept out, or an area required of more plans than there are. */
  readonly isInfeasible: boolean
  private readonly models: readonly (Model | undefined)[]
  /** By area: how many questions of it the requirements ask of a plan. */
  private readonly required: ReadonlyMap<string, number>

  /** @param distinct questions that are each a class of their own */
  constructor(
    readonly joint: JointBlueprint,
    readonly relaxed: JointRelaxation,
    distinct: ReadonlySet<string>,
  ) {
    const { planSet, blueprints, requirements } = joint
    this.models = blueprints.map((blueprint, slot) => {
      const own = relaxed.slots[slot]
      return own && model(blueprint, own)
    })
    this.room = this.models.map((own) => own?.problem.capacity ?? 0)
    const required = new Map<string, number>()
    for (const { area, questions } of requirements) required.set(area, Math.max(required.get(area) ?? 0, questions))
    this.required = required
    const distinctions = { areas: new Set(required.keys()), ids: new Set([...planSet.core, ...distinct]) }
    this.classes = questionClasses(planSet.bank, this.models, distinctions)
    this.models.forEach((own, slot) => {
      if (own !== undefined) this.addItems(own, slot)
    })
    const kept = requirements.filter(({ path }) => !relaxed.requirements.has(path))
    const canBeMet = kept.map((requirement) => this.addRequirement(requirement))
    this.isInfeasible = this.models.some((own) => (own?.missing.length ?? 0) > 0) || canBeMet.includes(false)
  }

  /** A new counter. */
  count(range: Partial<Counter>, slot?: number): number {
    return this.counters.push({ ...RANGE, ...range, slot }) - 1
  }

  /** Of the classes of items with this key no more are chosen than there are questions. */
  limit(key: string): void {
    const counter = this.count({ max: this.supplyOf(key) })
    this.items.forEach(({ source, coefficients }) => {
      if (source !== undefined && this.keyOf(source) === key) coefficients.push([counter, 1])
    })
  }

  /** Items with one key share the questions of their class. */
  keyOf({ classIndex, slot }: ItemSource): string {
    return `${classIndex}/${this.sharingGroupOf(slot, at(at(this.classes, classIndex).ids, 0))}`
  }

  /** How many questions the items with a key share. */
  supplyOf(key: string): number {
    return at(this.classes, Number(key.slice(0, key.indexOf('/')))).ids.length
  }

  /** Whether no question of one plan may be an enemy of one of the other. */
  areIncompatible(one: number, other: number): boolean {
    if ([one, other].some((slot) => this.relaxed.slots[slot]?.has(ENEMIES) === true)) return false
    const { slots } = this.joint.planSet
    return one === other || (!this.relaxed.mayShare && at(slots, one).candidate === at(slots, other).candidate)
  }

  /** Slots in the same group must not have a question in common. */
  private sharingGroupOf(slot: number, id: string): number {
    const { slots, core, overlap } = this.joint.planSet
    if (this.relaxed.mayShare) return slot
    return overlap > 0 || core.has(id) ? at(slots, slot).candidate : -1
  }

  private addItems({ problem }: Model, slot: number): void {
    const counters = problem.counters.map((counter) =>
      isHard(counter) ? this.count({ min: counter.min, max: counter.max }, slot) : -1,
    )
    const sections = problem.groups.map(({ max }) => (max < problem.capacity ? this.count({ max }, slot) : -1))
    // The shortest first: of items alike the solver takes the first.
    const candidates = this.classes
      .flatMap(({ positions, ids }, classIndex) => (positions[slot] ?? []).map((index) => ({ index, classIndex, ids })))
      .sort((a, b) => at(problem.items, a.index).minutes - at(problem.items, b.index).minutes)
    for (const { index, classIndex, ids } of candidates) {
      const { minutes, group, coefficients, forced } = at(problem.items, index)
      const fitting = minutes === 0 ? ids.length : Math.floor(at(this.room, slot) / minutes)
      const section = at(sections, group)
      const own = coefficients.flatMap(([counter, amount]): [number, number][] =>
        at(counters, counter) < 0 ? [] : [[at(counters, counter), amount]],
      )
      if (section >= 0) own.push([section, minutes])
      const copies = forced ? 1 : Math.min(ids.length, fitting, this.mostNeeded(own, at(ids, 0)))
      for (let copy = 0; copy < copies; copy++)
        this.items.push({ source: { classIndex, slot, minutes }, coefficients: [...own], forced })
    }
  }

  /** No choice without a needless question has more of a class than all minima together can ask for. */
  private mostNeeded(coefficients: readonly (readonly [number, number])[], id: string): number {
    const { areas } = this.joint.planSet.bank.get(id)
    const required = areas.reduce((sum, area) => sum + (this.required.get(area) ?? 0), 0)
    return coefficients.reduce(
      (sum, [counter, amount]) => sum + Math.ceil(at(this.counters, counter).min / amount),
      required,
    )
  }

  /**
   * A plan meets a requirement by questions of the area, or else takes the item that says that it does not: of these there
   * may be only so many. False where more plans are asked for than there are.
   */
  private addRequirement({ area, rounds, questions }: CoveredArea): boolean {
    const { slots } = this.joint.planSet
    let canBeMet = true
    for (const candidate of new Set(slots.map((slot) => slot.candidate))) {
      const own = slots.flatMap((slot, index) => (slot.candidate === candidate ? [index] : []))
      // A plan that is left out may cover what it likes.
      const allowed = own.length - rounds
      if (allowed < 0) canBeMet = false
      const uncovered = this.count({ max: Math.max(0, allowed) })
      for (const slot of own.filter((one) => this.models[one] !== undefined)) {
        const counter = this.count({ min: questions }, slot)
        for (const { source, coefficients } of this.items)
          if (source?.slot === slot && this.isOfArea(source, area)) coefficients.push([counter, 1])
        this.items.push({
          source: undefined,
          forced: false,
          coefficients: [
            [counter, questions],
            [uncovered, 1],
          ],
        })
      }
    }
    return canBeMet
  }

  private isOfArea({ classIndex, slot }: ItemSource, area: string): boolean {
    const { bank } = this.joint.planSet
    const isSplit = this.joint.blueprints[slot]?.request.credit === 'split'
    const question = bank.get(at(at(this.classes, classIndex).ids, 0))
    return isInScope(bank, { scope: 'area', name: area }, question, isSplit)
  }
}
