import { ImpossiblePlanError } from '../../errors/impossible-plan-error'
import { UndecidedPlanError } from '../../errors/undecided-plan-error'
import { findConflict } from '../conflict/conflict'
import { cheapestRelaxations } from '../conflict/relaxations'
import type { Blueprint } from '../request/blueprint'
import { type Choice, evaluate, MILLI } from '../solver/problem'
import { type Solution, type SolveOptions, solve, THOROUGH, VARIED } from '../solver/solve'
import { type ExactRoute, improveExactly } from './exact'
import { type Model, model } from './model'
import { DEFAULT_VARIETY, varietyCosts } from './variety'

/** A solved blueprint: the model, and the choice with its bound. */
export interface Assembled {
  readonly blueprint: Blueprint
  readonly model: Model
  readonly solution: Solution
}

/** How a blueprint is solved. */
export interface AssembleOptions {
  readonly exact?: ExactRoute | undefined
  /** @default THOROUGH */
  readonly effort?: SolveOptions | undefined
  /** @default what the request says */
  readonly variety?: number | undefined
}

/**
 * Solves a blueprint.
 * @throws ImpossiblePlanError, UndecidedPlanError
 */
export function assemble(blueprint: Blueprint, options: AssembleOptions = {}): Assembled {
  return tryAssemble(blueprint, options) ?? explainImpossible(blueprint)
}

/** Says why a blueprint cannot be met. */
export function explainImpossible(blueprint: Blueprint): never {
  const conflict = findConflict(blueprint)
  throw new ImpossiblePlanError(conflict, cheapestRelaxations(blueprint, conflict))
}

/**
 * Solves a blueprint; undefined when it is proven that nothing can.
 * @throws UndecidedPlanError
 */
export function tryAssemble(
  blueprint: Blueprint,
  { exact, effort = THOROUGH, variety = blueprint.request.variety ?? DEFAULT_VARIETY }: AssembleOptions = {},
): Assembled | undefined {
  const full = model(blueprint)
  if (full.missing.length > 0) return undefined
  const best = improveExactly(full.problem, solve(full.problem, effort), exact)
  if (best.choice === undefined) {
    if (best.impossible) return undefined
    throw new UndecidedPlanError()
  }
  const choice = vary(blueprint, full, best.choice, variety)
  return { blueprint, model: full, solution: { ...best, choice } }
}

/**
 * Of the plans within the tolerance of the best one known, one that the seed likes: it weighs its likings as heavily as
 * it can without leaving the tolerance.
 */
function vary(blueprint: Blueprint, { problem, questions }: Model, best: Choice, variety: number): Choice {
  const tolerance = variety * scaleOf(blueprint)
  if (tolerance < 1) return best
  const likings = varietyCosts(blueprint, tolerance)
  const costs = problem.items.map(({ minutes }, index) => likings(questions[index]?.id ?? '', minutes))
  for (const emphasis of EMPHASES) {
    const varied = {
      ...problem,
      items: problem.items.map((item, index) => ({ ...item, cost: Math.floor(emphasis * (costs[index] ?? 0)) })),
    }
    const found = solve(varied, { ...VARIED, from: best.items }).choice
    if (found === undefined) continue
    const cost = evaluate(problem, found.items).cost
    if (cost <= best.cost + tolerance) return { items: found.items, cost }
  }
  return best
}

/** How heavily the seed's likings are weighed against the targets: heavily first, then less. */
const EMPHASES = [8, 4, 2, 1] as const

/** The weight of all targets, in the solver's units: what `objective` and `bound` are relative to. */
export function scaleOf({ session, weights }: Blueprint): number {
  const { groups, difficulties, kinds, time } = weights
  return Math.max(1, session.questionMinutes * MILLI * (groups + difficulties + kinds + time))
}
