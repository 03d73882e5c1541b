import { type Model, model, type Relaxed } from '../model/model'
import type { Blueprint } from '../request/blueprint'
import { isInScope } from '../request/limits'
import { checkFeasibility } from '../solver/feasibility'
import { at, type Counter, type Item, type Problem } from '../solver/problem'
import type { Ensemble } from './ensemble'

/** An area that so many of the plans for a candidate have to cover. */
export interface Promise {
  readonly area: string
  readonly rounds: number
  readonly path: string
}

/** What of a joint problem is left out, to find out which demands are in conflict. */
export interface JointRelaxation {
  /** By slot: keys of constraints; undefined where the slot itself is left out. */
  readonly slots: readonly (Relaxed | undefined)[]
  readonly promises: ReadonlySet<string>
  /** Whether plans may have questions in common, and enemies of each other's. */
  readonly mayShare: boolean
}

/** Whether the plans can be had together; if so, a choice of questions for each. */
export type JointFeasibility =
  | { readonly verdict: 'feasible'; readonly selections: readonly (readonly string[])[] }
  | { readonly verdict: 'infeasible' | 'unknown' }

const UNLIMITED = Number.POSITIVE_INFINITY
const FREE = { low: 0, high: UNLIMITED, max: UNLIMITED }
const RANGE: Counter = { weight: 0, low: 0, high: UNLIMITED, min: 0, max: UNLIMITED }

/**
 * Checks whether all hard constraints of the plans can be met together, as one problem: its items are pairs of a question
 * and a plan, each plan's time is a group, each limit a counter. Questions that no constraint tells apart are one kind,
 * of which a counter allows as many as there are; so the relaxation's prices see scarcity, which enemies would hide.
 * A promise is kept by the plans without an item that stands for "not this one".
 *
 * Plans for several candidates are taken to share nothing, which `overlap` above 0 would let them.
 */
export function checkJoint(
  ensemble: Ensemble,
  blueprints: readonly Blueprint[],
  promises: readonly Promise[],
  relaxed: JointRelaxation,
): JointFeasibility {
  const joint = new JointProblem(ensemble, blueprints, promises, relaxed)
  if (joint.isHopeless) return { verdict: 'infeasible' }
  const result = checkFeasibility(joint.problem())
  return result.verdict === 'feasible'
    ? { verdict: 'feasible', selections: joint.selections(result.items) }
    : { verdict: result.verdict }
}

/** Questions that the constraints of all plans see as equal. */
interface Kind {
  readonly ids: string[]
  /** By slot: one of them as an item for each section that it may stand in. */
  readonly places: readonly (readonly number[])[]
}

class JointProblem {
  isHopeless = false
  private readonly items: { item: Item; adds: [number, number][]; enemies: number[] }[] = []
  /** By item: its kind and slot; undefined for items that stand for a promise not kept. */
  private readonly meaning: ({ readonly kind: number; readonly slot: number } | undefined)[] = []
  private readonly counters: Counter[] = []
  private readonly models: readonly (Model | undefined)[]
  private readonly kinds: readonly Kind[]
  private readonly room: readonly number[]

  constructor(
    private readonly ensemble: Ensemble,
    private readonly blueprints: readonly Blueprint[],
    promises: readonly Promise[],
    private readonly relaxed: JointRelaxation,
  ) {
    this.models = blueprints.map((blueprint, slot) => {
      const own = relaxed.slots[slot]
      return own && model(blueprint, own)
    })
    this.room = this.models.map((one) => one?.problem.capacity ?? 0)
    this.isHopeless = this.models.some((one) => (one?.missing.length ?? 0) > 0)
    this.kinds = this.kindsOfQuestions(new Set(promises.map(({ area }) => area)))
    this.addItems()
    this.limitKinds()
    this.addEnemies()
    for (const promise of promises) if (!relaxed.promises.has(promise.path)) this.addPromise(promise)
  }

  problem(): Problem {
    const capacity = this.room.reduce((sum, room) => sum + room, 0)
    return {
      capacity,
      fill: capacity,
      timeWeight: 0,
      groupWeight: 0,
      groups: [...this.room.map((max) => ({ ...FREE, max })), FREE],
      counters: this.counters,
      items: this.items.map(({ item, adds, enemies }) => ({ ...item, adds, enemies })),
    }
  }

  /** Gives each chosen item a question of its kind that no plan it must not share with has. */
  selections(chosen: readonly number[]): string[][] {
    const used = new Map<string, number>()
    const selections: string[][] = this.blueprints.map(() => [])
    for (const index of chosen) {
      const meaning = this.meaning[index]
      if (meaning === undefined) continue
      const { ids } = at(this.kinds, meaning.kind)
      const key = `${meaning.kind}/${this.shareOf(meaning.slot, ids[0] as string)}`
      const next = used.get(key) ?? 0
      used.set(key, next + 1)
      selections[meaning.slot]?.push(ids[next] as string)
    }
    return selections
  }

  private slotsLeft(): number[] {
    return this.models.flatMap((one, slot) => (one === undefined ? [] : [slot]))
  }

  private kindsOfQuestions(promised: ReadonlySet<string>): Kind[] {
    const { bank } = this.ensemble
    const places = new Map<string, number[][]>()
    this.models.forEach((one, slot) => {
      one?.questions.forEach(({ id }, index) => {
        const own = places.get(id) ?? this.models.map(() => [])
        own[slot]?.push(index)
        places.set(id, own)
      })
    })
    const kinds = new Map<string, Kind>()
    for (const [id, own] of places) {
      const isForced = own.some((indices, slot) => indices.some((index) => this.models[slot]?.problem.items[index]?.forced))
      const isAlone = isForced || this.ensemble.core.has(id) || bank.enemiesOf(id).some((enemy) => places.has(enemy))
      const seen = own.map((indices, slot) => indices.map((index) => this.seenOf(slot, index)).sort())
      const [primary, ...others] = bank.get(id).areas.map((area) => (promised.has(area) ? area : ''))
      const key = isAlone ? id : JSON.stringify([seen, primary, others.sort()])
      const kind = kinds.get(key)
      if (kind === undefined) kinds.set(key, { ids: [id], places: own })
      else kind.ids.push(id)
    }
    return [...kinds.values()]
  }

  /** What the constraints of a slot see of an item. */
  private seenOf(slot: number, index: number): string {
    const { problem } = this.models[slot] as Model
    const { minutes, group, adds } = at(problem.items, index)
    const section = at(problem.groups, group).max < UNLIMITED ? group : -1
    return JSON.stringify([minutes, section, adds.filter(([counter]) => isHard(at(problem.counters, counter)))])
  }

  private addItems(): void {
    for (const slot of this.slotsLeft()) {
      const { problem } = this.models[slot] as Model
      const numbers = problem.counters.map((counter) =>
        isHard(counter) ? this.counters.push({ ...RANGE, min: counter.min, max: counter.max }) - 1 : -1,
      )
      const sections = problem.groups.map(({ max }) =>
        max < problem.capacity ? this.counters.push({ ...RANGE, max }) - 1 : -1,
      )
      this.kinds.forEach(({ ids, places }, kind) => {
        for (const index of places[slot] ?? []) {
          const { minutes, group, adds, forced } = at(problem.items, index)
          const copies = Math.min(ids.length, minutes === 0 ? ids.length : Math.floor(at(this.room, slot) / minutes))
          const section = at(sections, group)
          for (let copy = 0; copy < copies; copy++) {
            this.meaning.push({ kind, slot })
            this.items.push({
              item: { minutes, group: slot, cost: 0, adds: [], enemies: [], forced },
              adds: [
                ...adds.flatMap(([counter, amount]): [number, number][] =>
                  at(numbers, counter) < 0 ? [] : [[at(numbers, counter), amount]],
                ),
                ...(section < 0 ? [] : [[section, minutes] satisfies [number, number]]),
              ],
              enemies: [],
            })
          }
        }
      })
    }
  }

  /** Slots with the same number must not have a question in common. */
  private shareOf(slot: number, id: string): number {
    const { slots, core } = this.ensemble
    if (this.relaxed.mayShare) return slot
    return core.has(id) ? at(slots, slot).candidate : -1
  }

  /** Of no kind are there more than there are. */
  private limitKinds(): void {
    const counts = new Map<string, number[]>()
    this.meaning.forEach((meaning, index) => {
      if (meaning === undefined) return
      const { ids } = at(this.kinds, meaning.kind)
      const key = `${meaning.kind}/${this.shareOf(meaning.slot, ids[0] as string)}`
      const own = counts.get(key)
      if (own === undefined) counts.set(key, [index])
      else own.push(index)
    })
    for (const [key, own] of counts) {
      const { ids } = at(this.kinds, Number(key.slice(0, key.indexOf('/'))))
      if (own.length <= ids.length) continue
      const counter = this.counters.push({ ...RANGE, max: ids.length }) - 1
      for (const index of own) at(this.items, index).adds.push([counter, 1])
    }
  }

  private addEnemies(): void {
    const { bank, slots } = this.ensemble
    const byId = new Map<string, number[]>()
    this.meaning.forEach((meaning, index) => {
      const [id] = meaning === undefined ? [] : at(this.kinds, meaning.kind).ids
      if (id !== undefined && bank.enemiesOf(id).length > 0) byId.set(id, [...(byId.get(id) ?? []), index])
    })
    const slotOf = (index: number) => this.meaning[index]?.slot ?? -1
    for (const [id, own] of byId)
      for (const enemy of bank.enemiesOf(id))
        for (const index of own)
          for (const other of byId.get(enemy) ?? []) {
            const [one, two] = [slotOf(index), slotOf(other)]
            const isApart = one !== two && (this.relaxed.mayShare || at(slots, one).candidate !== at(slots, two).candidate)
            if (!isApart && this.relaxed.slots[one]?.has('enemies') !== true) at(this.items, index).enemies.push(other)
          }
  }

  /** A promise is kept by a plan that covers the area, or else needs the plan's item that says that it does not. */
  private addPromise({ area, rounds }: Promise): void {
    const { bank, slots } = this.ensemble
    const free = this.room.length
    for (const candidate of new Set(slots.map((slot) => slot.candidate))) {
      const all = slots.flatMap((slot, index) => (slot.candidate === candidate ? [index] : []))
      // A plan that is left out may cover what it likes.
      const allowed = all.length - rounds
      if (allowed < 0) this.isHopeless = true
      const broken = this.counters.push({ ...RANGE, max: Math.max(0, allowed) }) - 1
      for (const slot of all.filter((one) => this.models[one] !== undefined)) {
        const counter = this.counters.push({ ...RANGE, min: 1 }) - 1
        const isSplit = this.blueprints[slot]?.request.credit === 'split'
        this.meaning.forEach((meaning, index) => {
          if (meaning?.slot !== slot) return
          const question = bank.get(at(this.kinds, meaning.kind).ids[0] as string)
          if (isInScope(bank, { scope: 'area', name: area }, question, isSplit)) at(this.items, index).adds.push([counter, 1])
        })
        this.meaning.push(undefined)
        this.items.push({
          item: { minutes: 0, group: free, cost: 0, adds: [], enemies: [], forced: false },
          adds: [
            [counter, 1],
            [broken, 1],
          ],
          enemies: [],
        })
      }
    }
  }
}

function isHard({ min, max }: Counter): boolean {
  return min > 0 || max < UNLIMITED
}
