import * as z from 'zod/mini'
import type { Bank } from '../../bank/bank'
import { checkBank } from '../../bank/check-bank'
import { deepFreeze } from '../../data/freeze'
import { lazy } from '../../data/lazy'
import { ImpossiblePlanError } from '../../errors/impossible-plan-error'
import { UndecidedPlanError } from '../../errors/undecided-plan-error'
import type { Question } from '../../schema/question-set'
import { validate } from '../../schema/validate'
import { isBetter } from '../forms/form-models'
import type { JointBlueprint } from '../joint/joint-blueprint'
import { jointSelections } from '../joint/joint-conflict'
import { DEFAULT_VARIETY } from '../request/defaults'
import { FORMAT } from '../result/format'
import { type PlanOptions, planOptionsShape } from '../single/plan-options'
import { makeLoop } from './build-loop'
import type { Loop, LoopRequest } from './loop'
import { loopBlueprint } from './loop-blueprint'
import { type CheckedLoop, joined, readLoopRequest } from './loop-request'
import { loopIds, measureLoops } from './loops-report'
import { parallelLoopSettingsShape } from './loops-settings'
import type { ParallelLoopOptions, ParallelLoopSettings, ParallelLoops } from './parallel-loops'
import { storedRequest } from './present-loop'

const optionsSchema = lazy(() => z.strictObject({ ...parallelLoopSettingsShape(), ...planOptionsShape() }))

/**
 * Plans loops of one request for several candidates who are to be compared: with the same rounds, targets and required areas,
 * and, unless an overlap is allowed, no question in common. Each loop's `request`, built again, gives that loop: it tells
 * what the others hold.
 *
 * Loops are planned in turn around the earlier ones, and from equal piles of questions; of these ways that one is taken
 * whose worst loop is the best.
 *
 * @param bank the bank to choose questions from
 * @param request what every loop should be like
 * @param options how many loops, how many questions two may share, and an exact solver
 * @returns the loops, and a report of how equal they are
 * @throws ImpossiblePlanError when the bank has not enough questions for so many loops: with constraints in conflict over
 * all rounds, and the least changes that would do
 * @throws ValidationError, UnknownIdError, UndecidedPlanError as `buildLoop` does
 * @example
 * ```ts
 * import { bank, buildParallelLoops } from 'ml-interview-bank'
 * const rounds = [
 *   { name: 'screen', minutes: 30, areas: ['statistics'] },
 *   { name: 'depth', minutes: 45, areas: ['model-development', 'programming'] },
 * ] as const
 * const { loops, report } = buildParallelLoops(bank, { rounds, seed: 'fraud-detection-2027' }, { loops: 3 })
 * loops.length // => 3
 * report.overlap // => 0
 * ```
 */
export function buildParallelLoops<QId extends string, AreaId extends string, DomainId extends string>(
  bank: Bank<QId, AreaId, DomainId>,
  request: LoopRequest<NoInfer<AreaId>, NoInfer<DomainId>, NoInfer<QId>>,
  options: ParallelLoopOptions,
): ParallelLoops<AreaId> {
  const own = checkBank('buildParallelLoops', bank)
  const read = readLoopRequest(own, request)
  const { exact, ...settings } = validate(optionsSchema(), options, 'options of parallel loops')
  return deepFreeze(new LoopsBuilder(own, read, settings, { exact }).build()) as ParallelLoops<AreaId>
}

type Taken = readonly (readonly string[] | undefined)[]

class LoopsBuilder {
  private readonly overlap: number

  constructor(
    private readonly bank: Bank,
    private readonly request: CheckedLoop,
    private readonly settings: ParallelLoopSettings,
    private readonly options: PlanOptions,
  ) {
    this.overlap = settings.overlap ?? 0
  }

  build(): ParallelLoops {
    const none = Array.from({ length: this.settings.loops }, () => undefined)
    const ways = [this.inTurn(none), this.overlap > 0 ? undefined : this.inTurn(this.piles(), true)].filter(
      (loops) => loops !== undefined,
    )
    const loops = (ways.length > 0 ? ways : [this.together()]).reduce((best, other) =>
      isBetter(objectivesOf(other), objectivesOf(best)) ? other : best,
    )
    const objective = Math.max(...objectivesOf(loops))
    // No loop is better beside others than alone.
    const bound = Math.min(objective, makeLoop(this.bank, this.request, this.options).bound)
    const { variety = DEFAULT_VARIETY } = this.request
    return {
      format: FORMAT,
      request: storedRequest(this.bank, this.request),
      options: this.settings,
      loops,
      report: measureLoops(loops, this.settings.tolerance),
      objective,
      bound,
      gap: objective - bound,
      optimal: objective - bound <= variety + 1e-9,
    }
  }

  /**
   * Plans the loops one after the other around what the others hold; undefined where one cannot be had.
   * @param areFixed whether what is reserved for the others stays so once they are planned
   */
  private inTurn(reserved: Taken, areFixed = false): readonly Loop[] | undefined {
    const holds = [...reserved]
    const loops: Loop[] = []
    for (const index of holds.keys()) {
      const loop = this.around(holds.filter((_, other) => other !== index))
      if (loop === undefined) return undefined
      loops.push(loop)
      if (!areFixed) holds[index] = loopIds(loop)
    }
    return loops
  }

  private around(others: Taken): Loop | undefined {
    const taken = new Set(others.flatMap((ids) => this.kept(ids ?? [])))
    const ineligible = joined(this.request.ineligible, { 'other-plans': [...taken].sort() })
    try {
      return makeLoop(
        this.bank,
        taken.size === 0 || ineligible === undefined ? this.request : { ...this.request, ineligible },
        this.options,
      )
    } catch (error) {
      if (error instanceof ImpossiblePlanError || error instanceof UndecidedPlanError) return undefined
      throw error
    }
  }

  /** What another loop does not share: all but its questions of the areas that have the fewest. */
  private kept(ids: readonly string[]): readonly string[] {
    if (this.overlap === 0) return ids
    const counts = new Map<string, number>()
    for (const { areas } of this.bank.questions) counts.set(areas[0], (counts.get(areas[0]) ?? 0) + 1)
    const supply = (id: string) => counts.get(this.bank.get(id).areas[0]) ?? 0
    return [...ids].sort((a, b) => supply(a) - supply(b)).slice(this.overlap)
  }

  /** The bank dealt out: those of one area, difficulty and kind by length in turn, there and back again. */
  private piles(): Taken {
    const { loops } = this.settings
    const strata = new Map<string, Question[]>()
    for (const question of this.bank.questions) {
      const stratum = `${question.areas[0]}/${question.kind}/${question.difficulty}`
      strata.set(stratum, [...(strata.get(stratum) ?? []), question])
    }
    const required = new Set(
      this.request.rounds.flatMap((round) => (round.questions === 'none' ? [] : (round.include ?? []))),
    )
    const piles = Array.from({ length: loops }, (): string[] => [])
    let next = 0
    for (const own of strata.values())
      for (const { id } of own.sort((a, b) => a.minutes - b.minutes)) {
        const turn = next++ % (2 * loops)
        if (!required.has(id)) piles[turn < loops ? turn : 2 * loops - 1 - turn]?.push(id)
      }
    return piles
  }

  /** All rounds of all loops as one problem: a choice for each, around which the others are planned. */
  private together(): readonly Loop[] {
    const { loops } = this.settings
    const jointFor = (count: number) => this.joint(count)
    const selections = jointSelections(jointFor(loops), { path: 'loops', count: loops, least: 2, jointFor })
    const rounds = selections.length / loops
    const reserved = Array.from({ length: loops }, (_, loop) =>
      selections.slice(loop * rounds, (loop + 1) * rounds).flat(),
    )
    const made = this.inTurn(reserved)
    if (made === undefined) throw new UndecidedPlanError()
    return made
  }

  private joint(count: number): JointBlueprint {
    const one = loopBlueprint(this.bank, this.request)
    const copies = Array.from({ length: count }, (_, candidate) => candidate)
    return {
      ...one,
      planSet: {
        ...one.planSet,
        overlap: this.overlap,
        slots: copies.flatMap((candidate) => one.planSet.slots.map((slot) => ({ ...slot, candidate }))),
      },
      blueprints: copies.flatMap(() => one.blueprints),
      sharing: {
        code: 'other-plans',
        path: 'loops',
        message: `${count} loops that share no question, and in none of them one twice or beside an enemy`,
      },
    }
  }
}

function objectivesOf(loops: readonly Loop[]): number[] {
  return loops.map(({ objective }) => objective)
}
