import { type Model, model, type Relaxed } from '../model/model'
import type { Blueprint } from '../request/blueprint'
import { isInScope } from '../request/linear-constraints'
import { checkFeasibility } from '../solver/feasibility'
import { at, type Counter, type Problem } from '../solver/problem'
import type { AreaRequirement, PlanSet } from './plan-set'
import { undersuppliedPlans } from './undersupplied-plans'

/** What of a joint problem is left out, to find out which demands are in conflict. */
export interface JointRelaxation {
  /** By slot: keys of constraints; undefined where the slot itself is left out. */
  readonly slots: readonly (Relaxed | undefined)[]
  readonly requirements: ReadonlySet<string>
  /** Whether plans may have questions in common, and enemies of each other's. */
  readonly mayShare: boolean
  /** Whether only that is looked for which shows without a search. */
  readonly isQuick: boolean
}

const UNLIMITED = Number.POSITIVE_INFINITY
const FREE = { low: 0, high: UNLIMITED, max: UNLIMITED }
const RANGE: Counter = { weight: 0, low: 0, high: UNLIMITED, min: 0, max: UNLIMITED }

/** How much longer a problem takes of which nothing is found out. */
const UNKNOWN = 10
/** Times that only what a choice breaks is added; then all kinds are limited. */
const FEW = 3

/** Questions that the constraints of all plans see as equal. */
interface QuestionClass {
  readonly ids: string[]
  /** By slot: one of them as an item for each section that it may stand in. */
  readonly positions: readonly (readonly number[])[]
}

/** An item is a question of a kind in a plan. */
interface ItemSource {
  readonly classIndex: number
  readonly slot: number
  readonly minutes: number
}

/** The problem of a choice for all plans, to which what keeps them apart comes by and by. */
export class JointProblem {
  isHopeless = false
  private readonly items: { readonly coefficients: [number, number][]; readonly forced: boolean }[] = []
  /** By item: what it stands for; undefined for items that say that a promise is not kept. */
  private readonly source: (ItemSource | undefined)[] = []
  /** By counter of one slot's constraints: the slot. */
  private readonly slotOfCounter: (number | undefined)[] = []
  private readonly useful: readonly { readonly minutes: number; readonly count: number }[]
  private readonly counters: Counter[] = []
  private readonly models: readonly (Model | undefined)[]
  private readonly classes: readonly QuestionClass[]
  private readonly room: readonly number[]
  /** Keys of the kinds, and by item the enemies, that are held apart so far. */
  private readonly limited = new Set<string>()
  private readonly enemies: number[][] = []

  constructor(
    private readonly planSet: PlanSet,
    private readonly blueprints: readonly Blueprint[],
    requirements: readonly AreaRequirement[],
    private readonly relaxed: JointRelaxation,
    /** Questions that are told apart from all others. */
    private readonly distinct: ReadonlySet<string>,
  ) {
    this.models = blueprints.map((blueprint, slot) => {
      const own = relaxed.slots[slot]
      return own && model(blueprint, own)
    })
    this.room = this.models.map((one) => one?.problem.capacity ?? 0)
    this.isHopeless = this.models.some((one) => (one?.missing.length ?? 0) > 0)
    const promised = new Set(requirements.map(({ area }) => area))
    this.classes = this.classesOfQuestions(promised)
    this.addItems(promised)
    for (const requirement of requirements)
      if (!relaxed.requirements.has(requirement.path)) this.addRequirement(requirement)
    this.useful = this.usefulRoom()
  }

  /** A choice that keeps the plans apart, without needless questions; or the verdict. */
  solve(): { readonly chosen?: readonly number[]; readonly verdict: 'infeasible' | 'unknown'; readonly work: number } {
    let work = 0
    for (let count = 1; ; count++) {
      const problem = this.problem()
      const size = problem.items.length * problem.counters.length
      const found = checkFeasibility(problem)
      work += found.verdict === 'unknown' ? UNKNOWN * size : size
      if (found.verdict !== 'feasible') return { verdict: found.verdict, work }
      const chosen = this.withoutNeedless(found.items)
      if (!this.addBroken(chosen, count > FEW)) return { chosen, verdict: 'unknown', work }
    }
  }

  private problem(): Problem {
    const isTight = this.room.map((room, slot) => room < at(this.useful, slot).minutes)
    const room = this.room.map((own, slot) => (at(isTight, slot) ? own : at(this.useful, slot).count))
    const capacity = room.reduce((sum, own) => sum + own, 0)
    return {
      capacity,
      fill: capacity,
      timeWeight: 0,
      groupWeight: 0,
      groups: [...room.map((max) => ({ ...FREE, max })), FREE],
      counters: this.counters,
      items: this.items.map(({ forced, coefficients }, index) => {
        const { slot = room.length, minutes = 0 } = this.source[index] ?? {}
        return {
          // Where time is never short, questions count one each: a smaller problem.
          minutes: isTight[slot] === false ? 1 : minutes,
          group: isTight[slot] === true ? slot : room.length,
          cost: 0,
          coefficients,
          forced,
          enemies: this.enemies[index] ?? [],
        }
      }),
    }
  }

  /** A choice without what no minimum needs, so that it takes no more time than there is. */
  private withoutNeedless(chosen: readonly number[]): number[] {
    const sums = this.counters.map(() => 0)
    for (const index of chosen)
      for (const [counter, amount] of at(this.items, index).coefficients) sums[counter] = at(sums, counter) + amount
    return chosen.filter((index) => {
      const { coefficients, forced } = at(this.items, index)
      if (forced || this.source[index] === undefined) return true
      const isNeeded = coefficients.some(
        ([counter, amount]) => at(sums, counter) - amount < at(this.counters, counter).min,
      )
      if (!isNeeded) for (const [counter, amount] of coefficients) sums[counter] = at(sums, counter) - amount
      return isNeeded
    })
  }

  /**
   * By slot, minutes and questions that are enough for a choice without a needless question: those of the longest ones
   * that every minimum could ask for.
   */
  private usefulRoom(): { readonly minutes: number; readonly count: number }[] {
    const useful = this.room.map(() => ({ minutes: 0, count: 0 }))
    const add = (slot: number, minutes: readonly number[]) => {
      const own = at(useful, slot)
      own.minutes += minutes.reduce((sum, one) => sum + one, 0)
      own.count += minutes.length
    }
    const longest = this.counters.map((): number[] => [])
    this.items.forEach(({ coefficients, forced }, index) => {
      const source = this.source[index]
      if (source === undefined) return
      if (forced) add(source.slot, [source.minutes])
      for (const [counter] of coefficients)
        if (at(this.counters, counter).min > 0) longest[counter]?.push(source.minutes)
    })
    this.counters.forEach(({ min }, counter) => {
      const slot = this.slotOfCounter[counter]
      // Each question adds at least one.
      if (min > 0 && slot !== undefined)
        add(
          slot,
          at(longest, counter)
            .sort((a, b) => b - a)
            .slice(0, min),
        )
    })
    return useful
  }

  /** Gives each chosen item a question of its kind, no enemy of another's; or says which are in each other's way. */
  selections(chosen: readonly number[]): {
    readonly selections: readonly (readonly string[])[]
    readonly clashing: readonly string[]
  } {
    const { bank } = this.planSet
    const used = new Set<string>()
    const selections: string[][] = this.blueprints.map(() => [])
    const items = chosen.flatMap((index) => {
      const source = this.source[index]
      return source === undefined
        ? []
        : [{ source, key: this.keyOf(index) as string, ids: at(this.classes, source.classIndex).ids }]
    })
    for (const { source, key, ids } of items.sort((a, b) => a.ids.length - b.ids.length)) {
      const { slot } = source
      const isFree = (id: string) =>
        !used.has(`${key}/${id}`) &&
        selections.every(
          (own, other) => !this.areIncompatible(slot, other) || !own.some((one) => bank.enemiesOf(id).includes(one)),
        )
      const id = ids.find(isFree)
      if (id === undefined) return { selections, clashing: ids.filter((one) => bank.enemiesOf(one).length > 0) }
      used.add(`${key}/${id}`)
      selections[slot]?.push(id)
    }
    return { selections, clashing: [] }
  }

  /** Whether no question of one plan may be an enemy of one of the other. */
  private areIncompatible(one: number, other: number): boolean {
    if ([one, other].some((slot) => this.relaxed.slots[slot]?.has('enemies') === true)) return false
    const { slots } = this.planSet
    return one === other || (!this.relaxed.mayShare && at(slots, one).candidate === at(slots, other).candidate)
  }

  get size(): number {
    return this.items.length
  }

  /** Slots for whose minima there are too few questions, or for all of which those that would do take too long. */
  undersuppliedSlots(): ReadonlySet<number> | undefined {
    const supply: number[] = []
    const numbers = new Map<string, number>()
    const numberOf = (index: number, classIndex: number) => {
      const key = this.keyOf(index) as string
      const known = numbers.get(key)
      if (known !== undefined) return known
      numbers.set(key, numbers.size)
      return supply.push(at(this.classes, classIndex).ids.length) - 1
    }
    const demands = this.counters.map(({ min }) => ({
      plan: -1,
      count: min,
      classes: new Map<number, number>(),
      isCount: min > 0,
    }))
    this.items.forEach(({ coefficients }, index) => {
      const source = this.source[index]
      for (const [counter, amount] of coefficients) {
        const need = at(demands, counter)
        if (source === undefined || amount !== 1) need.isCount = false
        if (!need.isCount || source === undefined) continue
        need.plan = source.slot
        need.classes.set(numberOf(index, source.classIndex), source.minutes)
      }
    })
    const counts = demands.filter(({ isCount }) => isCount)
    return undersuppliedPlans(counts, supply, this.room)
  }

  private slotsLeft(): number[] {
    return this.models.flatMap((one, slot) => (one === undefined ? [] : [slot]))
  }

  private classesOfQuestions(promised: ReadonlySet<string>): QuestionClass[] {
    const { bank } = this.planSet
    const positions = new Map<string, number[][]>()
    this.models.forEach((one, slot) => {
      one?.questions.forEach(({ id }, index) => {
        const own = positions.get(id) ?? this.models.map(() => [])
        own[slot]?.push(index)
        positions.set(id, own)
      })
    })
    const classes = new Map<string, QuestionClass>()
    for (const [id, own] of positions) {
      const isForced = own.some((indices, slot) =>
        indices.some((index) => this.models[slot]?.problem.items[index]?.forced),
      )
      const isDistinct = isForced || this.planSet.core.has(id) || this.distinct.has(id)
      const seen = own.map((indices, slot) => indices.map((index) => this.signatureOf(slot, index)).sort())
      const [primary, ...others] = bank.get(id).areas.map((area) => (promised.has(area) ? area : ''))
      const key = isDistinct ? id : JSON.stringify([seen, primary, others.sort()])
      const classIndex = classes.get(key)
      if (classIndex === undefined) classes.set(key, { ids: [id], positions: own })
      else classIndex.ids.push(id)
    }
    return [...classes.values()]
  }

  /** What the constraints of a slot see of an item. */
  private signatureOf(slot: number, index: number): string {
    const { problem } = this.models[slot] as Model
    const { minutes, group, coefficients } = at(problem.items, index)
    const section = at(problem.groups, group).max < UNLIMITED ? group : -1
    return JSON.stringify([minutes, section, coefficients.filter(([counter]) => isHard(at(problem.counters, counter)))])
  }

  private addItems(promised: ReadonlySet<string>): void {
    for (const slot of this.slotsLeft()) {
      const { problem } = this.models[slot] as Model
      const numbers = problem.counters.map(({ min, max, ...rest }) =>
        isHard({ min, max, ...rest }) ? this.count({ min, max }, slot) : -1,
      )
      const sections = problem.groups.map(({ max }) => (max < problem.capacity ? this.count({ max }, slot) : -1))
      // The shortest first: of items alike the solver takes the first.
      const positions = this.classes
        .flatMap((classIndex, number) =>
          (classIndex.positions[slot] ?? []).map((index) => ({ index, number, ids: classIndex.ids })),
        )
        .sort((a, b) => at(problem.items, a.index).minutes - at(problem.items, b.index).minutes)
      for (const { index, number, ids } of positions) {
        const { minutes, group, coefficients, forced } = at(problem.items, index)
        const fitting = minutes === 0 ? ids.length : Math.floor(at(this.room, slot) / minutes)
        const section = at(sections, group)
        const own = coefficients.flatMap(([counter, amount]): [number, number][] =>
          at(numbers, counter) < 0 ? [] : [[at(numbers, counter), amount]],
        )
        if (section >= 0) own.push([section, minutes])
        const copies = forced ? 1 : Math.min(ids.length, fitting, this.mostNeeded(own, ids[0] as string, promised))
        for (let copy = 0; copy < copies; copy++) {
          this.source.push({ classIndex: number, slot, minutes })
          this.items.push({ coefficients: [...own], forced })
        }
      }
    }
  }

  /** No choice without a needless question has more of a kind than all minima together can ask for. */
  private mostNeeded(
    coefficients: readonly (readonly [number, number])[],
    id: string,
    promised: ReadonlySet<string>,
  ): number {
    const requirements = this.planSet.bank.get(id).areas.filter((area) => promised.has(area)).length
    return coefficients.reduce(
      (sum, [counter, amount]) => sum + Math.ceil(at(this.counters, counter).min / amount),
      requirements,
    )
  }

  /** A new counter, of one slot's constraints or of all. */
  private count(range: Partial<Counter>, slot?: number): number {
    const counter = this.counters.push({ ...RANGE, ...range }) - 1
    this.slotOfCounter[counter] = slot
    return counter
  }

  /** Slots with the same number must not have a question in common. */
  private shareOf(slot: number, id: string): number {
    const { slots, core, overlap } = this.planSet
    if (this.relaxed.mayShare) return slot
    return overlap > 0 || core.has(id) ? at(slots, slot).candidate : -1
  }

  /** Adds what a choice breaks of what keeps the plans apart; false where it breaks nothing. */
  private addBroken(chosen: readonly number[], all: boolean): boolean {
    const scarce = this.overused(chosen)
    if (scarce.length > 0) for (const key of all ? this.overused([...this.items.keys()]) : scarce) this.limit(key)
    const clashes = this.clashes(chosen)
    for (const [one, two] of clashes) {
      for (const [from, to] of [
        [one, two],
        [two, one],
      ] as const)
        this.enemies[from] = [...(this.enemies[from] ?? []), to]
    }
    return scarce.length + clashes.length > 0
  }

  /** Keys of which there are more items than questions. */
  private overused(items: readonly number[]): string[] {
    const left = new Map<string, number>()
    for (const index of items) {
      const key = this.keyOf(index)
      if (key === undefined) continue
      left.set(key, (left.get(key) ?? at(this.classes, classIn(key)).ids.length) - 1)
    }
    return [...left].flatMap(([key, count]) => (count < 0 ? [key] : []))
  }

  /** Items with one key may be chosen only as often as there are questions of their kind. */
  private keyOf(index: number): string | undefined {
    const source = this.source[index]
    if (source === undefined) return undefined
    const { classIndex, slot } = source
    return `${classIndex}/${this.shareOf(slot, at(this.classes, classIndex).ids[0] as string)}`
  }

  /** Of no kind are there more than there are. */
  private limit(key: string): void {
    if (this.limited.has(key)) return
    this.limited.add(key)
    const counter = this.count({ max: at(this.classes, classIn(key)).ids.length })
    this.items.forEach(({ coefficients }, index) => {
      if (this.keyOf(index) === key) coefficients.push([counter, 1])
    })
  }

  /** Pairs of enemies in a choice, among kinds of one question. */
  private clashes(chosen: readonly number[]): (readonly [number, number])[] {
    const { bank } = this.planSet
    const own = chosen.flatMap((index) => {
      const source = this.source[index]
      const [id, ...others] = source === undefined ? [] : at(this.classes, source.classIndex).ids
      if (source === undefined || id === undefined || others.length > 0) return []
      return bank.enemiesOf(id).length === 0 ? [] : [{ index, id, slot: source.slot }]
    })
    return own.flatMap((one, position) =>
      own
        .slice(position + 1)
        .filter((two) => this.areIncompatible(one.slot, two.slot) && bank.enemiesOf(one.id).includes(two.id))
        .map((two) => [one.index, two.index] as const),
    )
  }

  /** A promise is kept by a plan that covers the area, or else needs the plan's item that says that it does not. */
  private addRequirement({ area, rounds }: AreaRequirement): void {
    const { bank, slots } = this.planSet
    for (const candidate of new Set(slots.map((slot) => slot.candidate))) {
      const all = slots.flatMap((slot, index) => (slot.candidate === candidate ? [index] : []))
      // A plan that is left out may cover what it likes.
      const allowed = all.length - rounds
      if (allowed < 0) this.isHopeless = true
      const broken = this.count({ max: Math.max(0, allowed) })
      for (const slot of all.filter((one) => this.models[one] !== undefined)) {
        const counter = this.count({ min: 1 }, slot)
        const isSplit = this.blueprints[slot]?.request.credit === 'split'
        this.source.forEach((source, index) => {
          if (source?.slot !== slot) return
          const question = bank.get(at(this.classes, source.classIndex).ids[0] as string)
          if (isInScope(bank, { scope: 'area', name: area }, question, isSplit))
            at(this.items, index).coefficients.push([counter, 1])
        })
        this.source.push(undefined)
        this.items.push({
          forced: false,
          coefficients: [
            [counter, 1],
            [broken, 1],
          ],
        })
      }
    }
  }
}

function classIn(key: string): number {
  return Number(key.slice(0, key.indexOf('/')))
}

function isHard({ min, max }: Counter): boolean {
  return min > 0 || max < UNLIMITED
}
