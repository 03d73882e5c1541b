import type { Bank } from '../../bank/bank'
import { deepFreeze } from '../../bank/freeze'
import { ImpossiblePlanError } from '../../errors/impossible-plan-error'
import { UnknownIdError } from '../../errors/unknown-id-error'
import { validate } from '../../schema/validate'
import { type Assembled, assemble, scaleOf, tryAssemble } from '../model/assemble'
import { type Blueprint, readRequest } from '../request/blueprint'
import type { PlanOptions } from '../single/build-plan'
import { type LimitRow, ownRow } from '../request/limits'
import type { Loop, LoopRequest } from './loop'
import { loopSchema } from './loop-request'
import { present } from '../result/present'
import { QUICK } from '../solver/solve'

/**
 * Plans several interviews for one candidate together: no question and no two enemies twice in the loop, every
 * promised area covered by as many rounds as promised, each round as near to its own targets as the others allow.
 *
 * Each round alone gives a lower bound. The rounds are planned one after the other around what the earlier ones took,
 * promises are placed where they cost least, and then rounds are planned anew around the others, singly and in pairs,
 * until none improves (block coordinate descent).
 *
 * @throws ImpossiblePlanError when a round, or a promise, cannot be had beside the others
 * @throws ValidationError, UnknownIdError as `buildPlan` does
 * @example
 * ```ts
 * import { bank, buildLoop } from 'ml-interview-bank'
 * const loop = buildLoop(bank, {
 *   rounds: [
 *     { name: 'screen', minutes: 45, areas: ['statistics', 'programming'] },
 *     { name: 'depth', minutes: 60, areas: ['model-development', 'statistics', 'ml-frameworks'] },
 *   ],
 *   coverage: { statistics: { rounds: 2 } },
 *   seed: 'cand-17',
 * })
 * loop.coverage.find(({ area }) => area === 'statistics')?.rounds // => ['screen', 'depth']
 * ```
 */
export function buildLoop<QId extends string, AreaId extends string, DomainId extends string>(
  bank: Bank<QId, AreaId, DomainId>,
  request: LoopRequest<NoInfer<AreaId>, NoInfer<DomainId>>,
  options: PlanOptions = {},
): Loop<QId, AreaId> {
  return deepFreeze(new LoopBuilder(bank as unknown as Bank, request, options).build()) as Loop<QId, AreaId>
}

/** Times that the rounds are planned anew around one another. */
const SWEEPS = 3

class LoopBuilder {
  private readonly request: ReturnType<typeof loopSchema.parse>
  private readonly promises: readonly CoverageDuty[]
  /** By round: areas that it has to cover. */
  private readonly duties: Set<string>[]
  private readonly planned: (Assembled | undefined)[]

  constructor(
    private readonly bank: Bank,
    input: unknown,
    private readonly options: PlanOptions,
  ) {
    this.request = validate(loopSchema, input, 'loop request')
    const areaIds = bank.areas.map(({ id }) => id)
    this.promises = Object.entries(this.request.coverage ?? {}).map(([area, { rounds = 1 }]) => {
      if (!areaIds.includes(area)) throw new UnknownIdError('area', area, areaIds, `coverage.${area}`)
      return { area, rounds }
    })
    this.duties = this.request.rounds.map(() => new Set())
    this.planned = this.request.rounds.map(() => undefined)
  }

  build(): Loop {
    const rounds = this.request.rounds.map((_, round) => round)
    const alone = rounds.map((round) => assemble(this.read(round, false), { effort: QUICK }))
    // First those with the fewest questions to choose from, as they are the hardest to please.
    const order = [...rounds].sort((a, b) => poolOf(alone[a]) - poolOf(alone[b]) || a - b)
    for (const round of order) this.planned[round] = this.around(round) ?? this.fail(round)
    // First the promises that leave least choice of rounds.
    const rooms = (area: string) => rounds.filter((round) => canCover(alone[round], area))
    const slack = ({ area, rounds: promised }: CoverageDuty) => rooms(area).length - promised
    for (const promise of [...this.promises].sort((a, b) => slack(a) - slack(b))) this.keep(promise, rooms)
    this.descend(alone)
    return this.present(alone)
  }

  /** A round's blueprint: alone, or around what the other rounds took. */
  private read(round: number, beside: boolean): Blueprint {
    const { rounds, seed = '', history, candidate, maxExposure } = this.request
    const { name, ...own } = rounds[round] as { name: string }
    const input = { ...own, seed: `${seed}/${name}`, history, candidate, maxExposure }
    return readRequest(
      this.bank,
      input,
      beside ? { taken: this.takenBeside(round), rows: this.dutyRows(round) } : { rows: [] },
    )
  }

  private takenBeside(round: number): Set<string> {
    const included = this.request.rounds.flatMap(({ include }, other) =>
      other === round || !Array.isArray(include) ? [] : (include as string[]).filter((id) => this.bank.has(id)),
    )
    const chosen = this.planned.flatMap((plan, other) => (other === round || plan === undefined ? [] : idsOf(plan)))
    return new Set([...included, ...chosen].flatMap((id) => [id, ...this.bank.enemiesOf(id)]))
  }

  private dutyRows(round: number): LimitRow[] {
    return [...(this.duties[round] ?? [])].map((area) =>
      ownRow(
        { scope: 'area', name: area, measure: 'questions', side: 'min', value: 1, path: `coverage.${area}` },
        `of area "${area}", as the loop promises`,
      ),
    )
  }

  private around(round: number): Assembled | undefined {
    return tryAssemble(this.read(round, true), { ...this.options, effort: QUICK })
  }

  private fail(round: number): never {
    assemble(this.read(round, true), { effort: QUICK })
    throw new ImpossiblePlanError([])
  }

  /** Gives rounds the duty to cover an area, where that costs least, until the promise is kept. */
  private keep({ area, rounds: promised }: CoverageDuty, rooms: (area: string) => readonly number[]): void {
    const able = rooms(area)
    const covers = (round: number) => idsOf(this.planned[round]).some((id) => this.bank.get(id).areas[0] === area)
    for (const round of able.filter(covers).slice(0, promised)) this.duties[round]?.add(area)
    while (able.filter((round) => this.duties[round]?.has(area)).length < promised) {
      let best: { round: number; plan: Assembled; cost: number } | undefined
      for (const round of able.filter((one) => this.duties[one]?.has(area) === false)) {
        this.duties[round]?.add(area)
        const plan = this.around(round)
        this.duties[round]?.delete(area)
        const cost = plan === undefined ? 0 : costOf(plan) - costOf(this.planned[round])
        if (plan !== undefined && (best === undefined || cost < best.cost)) best = { round, plan, cost }
      }
      if (best !== undefined) {
        this.duties[best.round]?.add(area)
        this.planned[best.round] = best.plan
      } else if (!this.makeRoom(area, able, rooms)) {
        const message = `${promised} ${promised === 1 ? 'round' : 'rounds'} with a question of area "${area}", beside what the rounds are for`
        throw new ImpossiblePlanError([{ code: 'limit', path: `coverage.${area}`, message }])
      }
    }
  }

  /** Hands another duty of a round on, so that the round can cover this area. */
  private makeRoom(area: string, able: readonly number[], rooms: (area: string) => readonly number[]): boolean {
    for (const round of able.filter((one) => this.duties[one]?.has(area) === false)) {
      for (const duty of [...(this.duties[round] ?? [])]) {
        for (const other of rooms(duty).filter((one) => one !== round && this.duties[one]?.has(duty) === false)) {
          const before = [this.planned[round], this.planned[other]]
          const move = (from: number, to: number, what: string) => {
            this.duties[from]?.delete(what)
            this.duties[to]?.add(what)
          }
          move(round, other, duty)
          this.duties[round]?.add(area)
          this.planned[round] = undefined
          this.planned[other] = undefined
          const first = this.around(round)
          this.planned[round] = first
          const second = first === undefined ? undefined : this.around(other)
          this.planned[other] = second
          if (second !== undefined) return true
          this.duties[round]?.delete(area)
          move(other, round, duty)
          this.planned[round] = before[0]
          this.planned[other] = before[1]
        }
      }
    }
    return false
  }

  private descend(alone: readonly Assembled[]): void {
    const all = this.request.rounds.map((_, round) => round)
    for (let sweep = 0; sweep < SWEEPS; sweep++) {
      const single = all.filter((round) => this.replan([round]))
      const pairs = all
        .filter((round) => costOf(this.planned[round]) > costOf(alone[round]))
        .flatMap((round) => all.filter((other) => other !== round).map((other) => [round, other] as const))
      const double = pairs.filter((pair) => this.replan(pair))
      if (single.length + double.length === 0) return
    }
  }

  /** Frees these rounds and plans them anew, one after the other; keeps the outcome if it costs less in all. */
  private replan(rounds: readonly number[]): boolean {
    const before = rounds.map((round) => this.planned[round])
    for (const round of rounds) this.planned[round] = undefined
    let possible = true
    for (const round of rounds) {
      const plan = possible ? this.around(round) : undefined
      if (plan === undefined) possible = false
      this.planned[round] = plan
    }
    const total = (plans: readonly (Assembled | undefined)[]) => plans.reduce((sum, plan) => sum + costOf(plan), 0)
    if (possible && total(rounds.map((round) => this.planned[round])) < total(before)) return true
    rounds.forEach((round, index) => {
      this.planned[round] = before[index]
    })
    return false
  }

  private present(alone: readonly Assembled[]): Loop {
    const planned = this.planned as readonly Assembled[]
    const plans = planned.map((plan, round) => present(plan, { taken: this.takenBeside(round) }))
    const names = this.request.rounds.map(({ name }) => name)
    const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)
    const scale = sum(planned.map(({ blueprint }) => scaleOf(blueprint)))
    const cost = sum(planned.map(costOf))
    // Around the others a round costs no less than alone.
    const bound = Math.min(cost, sum(alone.map(({ solution }) => Math.max(0, solution.bound))))
    const promised = new Map(this.promises.map(({ area, rounds }) => [area, rounds]))
    return {
      role: { id: this.bank.role.id, title: this.bank.role.title },
      seed: this.request.seed ?? '',
      rounds: plans.map((plan, round) => ({ name: names[round] ?? '', plan })),
      coverage: this.bank.areas.flatMap(({ id }) => {
        const counts = plans.map(({ items }) => items.filter(({ question }) => question.areas[0] === id).length)
        const questions = sum(counts)
        if (questions === 0) return []
        const rounds = names.filter((_, round) => (counts[round] ?? 0) > 0)
        return [{ area: id, rounds, questions, promised: promised.get(id) ?? 0 }]
      }),
      objective: cost / scale,
      bound: bound / scale,
      optimal: bound >= cost,
    }
  }
}

interface CoverageDuty {
  readonly area: string
  readonly rounds: number
}

/** Whether a round may use a question of an area at all. */
function canCover(plan: Assembled | undefined, area: string): boolean {
  return plan?.model.questions.some((question) => question.areas[0] === area) === true
}

function poolOf(plan: Assembled | undefined): number {
  return plan?.model.questions.length ?? 0
}

function idsOf(plan: Assembled | undefined): string[] {
  return (plan?.solution.choice?.items ?? []).flatMap((index) => plan?.model.questions[index]?.id ?? [])
}

function costOf(plan: Assembled | undefined): number {
  return plan?.solution.choice?.cost ?? 0
}
