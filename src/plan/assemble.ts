import { ImpossiblePlanError } from '../errors/impossible-plan-error'
import { UndecidedPlanError } from '../errors/undecided-plan-error'
import { type Blueprint, type Model, model } from './blueprint'
import { findConflict } from './conflict'
import { type ExactRoute, improveExactly } from './exact'
import { cheapestRelaxations } from './relaxations'
import { MILLI } from './solver/problem'
import { type Solution, type SolveOptions, solve, THOROUGH } from './solver/solve'

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
}

/**
 * Solves a blueprint.
 * @throws ImpossiblePlanError, UndecidedPlanError
 */
export function assemble(blueprint: Blueprint, options: AssembleOptions = {}): Assembled {
  const assembled = tryAssemble(blueprint, options)
  if (assembled !== undefined) return assembled
  const conflict = findConflict(blueprint)
  throw new ImpossiblePlanError(conflict, cheapestRelaxations(blueprint, conflict))
}

/**
 * Solves a blueprint; undefined when it is proven that nothing can.
 * @throws UndecidedPlanError
 */
export function tryAssemble(
  blueprint: Blueprint,
  { exact, effort = THOROUGH }: AssembleOptions = {},
): Assembled | undefined {
  const full = model(blueprint)
  if (full.barred.length > 0) return undefined
  // The turn-taking of areas within a domain gives way where limits or included questions leave no room for it.
  for (const rotate of full.problem.rotate ? [true, false] : [false]) {
    const problem = { ...full.problem, rotate }
    const solution = improveExactly(problem, solve(problem, effort), exact)
    if (solution.choice !== undefined) return { blueprint, model: { ...full, problem }, solution }
    if (!rotate && solution.impossible) return undefined
  }
  throw new UndecidedPlanError()
}

/** The weight of all targets, in the solver's units: what `objective` and `bound` are relative to. */
export function scaleOf({ questionMinutes, weights }: Blueprint): number {
  return Math.max(1, questionMinutes * MILLI * (weights.groups + weights.difficulties + weights.kinds + weights.time))
}
