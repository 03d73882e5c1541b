import { ImpossiblePlanError } from '../../errors/impossible-plan-error'
import { UndecidedPlanError } from '../../errors/undecided-plan-error'
import { Checks, RELAXATION_STEPS } from '../conflict/checks'
import { findConflict } from '../conflict/conflict'
import { toPlanConstraint } from '../conflict/constraints'
import { cheapestRelaxations } from '../conflict/relaxations'
import { type Model, model } from '../model/model'
import type { Blueprint } from '../request/blueprint'
import { DEFAULT_VARIETY } from '../request/defaults'
import { type Choice, evaluate, MILLI } from '../solver/problem'
import { type Solution, type SolveOptions, type SolveProgress, solveInSteps, THOROUGH, VARIED } from '../solver/solve'
import { type ExactRoute, improveExactly } from './improve-exactly'
import { varietyCosts } from './variety'

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
  const checks = new Checks(blueprint)
  const { constraints, isMinimal } = findConflict(checks)
  checks.refill(RELAXATION_STEPS)
  throw new ImpossiblePlanError(constraints.map(toPlanConstraint), cheapestRelaxations(checks, constraints), isMinimal)
}

/**
 * Solves a blueprint; undefined when it is proven that nothing can.
 * @throws UndecidedPlanError
 */
export function tryAssemble(blueprint: Blueprint, options: AssembleOptions = {}): Assembled | undefined {
  const steps = assembleInSteps(blueprint, options)
  for (;;) {
    const { done, value } = steps.next()
    if (done === true) return value
  }
}

/** `tryAssemble`, with a pause after every step of the solver. Costs are those of the best plan, before variety. */
export function* assembleInSteps(
  blueprint: Blueprint,
  { exact, effort = THOROUGH, variety = blueprint.request.variety ?? DEFAULT_VARIETY }: AssembleOptions = {},
): Generator<SolveProgress, Assembled | undefined> {
  const full = model(blueprint)
  if (full.missing.length > 0) return undefined
  const best = improveExactly(full.problem, yield* solveInSteps(full.problem, effort), exact)
  if (best.choice === undefined) {
    if (best.impossible) return undefined
    throw new UndecidedPlanError()
  }
  yield { cost: best.choice.cost, bound: best.bound }
  const choice = yield* vary(blueprint, full, best.choice, best.bound, variety)
  return { blueprint, model: full, solution: { ...best, choice } }
}

/**
 * Of the plans within the tolerance of the best one known, one that the seed likes: it weighs its likings as heavily as
 * it can without leaving the tolerance.
 */
function* vary(
  blueprint: Blueprint,
  { problem, questions }: Model,
  best: Choice,
  bound: number,
  variety: number,
): Generator<SolveProgress, Choice> {
  const tolerance = variety * scaleOf(blueprint)
  if (tolerance < 1) return best
  const costOf = varietyCosts(blueprint, tolerance)
  const costs = problem.items.map(({ minutes }, index) => costOf(questions[index]?.id ?? '', minutes))
  for (const weight of VARIETY_WEIGHTS) {
    const varied = {
      ...problem,
      items: problem.items.map((item, index) => ({ ...item, cost: Math.floor(weight * (costs[index] ?? 0)) })),
    }
    const steps = solveInSteps(varied, { ...VARIED, from: best.items })
    let step = steps.next()
    // The costs of the varied problem say nothing to those who wait.
    for (; step.done !== true; step = steps.next()) yield { cost: best.cost, bound }
    const found = step.value.choice
    if (found === undefined) continue
    const cost = evaluate(problem, found.items).cost
    if (cost <= best.cost + tolerance) return { items: found.items, cost }
  }
  return best
}

/** How heavily the seed's likings are weighed against the targets: heavily first, then less. */
const VARIETY_WEIGHTS = [8, 4, 2, 1] as const

/** The weight of all targets, in the solver's units: what `objective` and `bound` are relative to. */
export function scaleOf({ session, weights }: Blueprint): number {
  const { groups, difficulties, kinds, time } = weights
  return Math.max(1, Math.max(1, session.questionMinutes) * MILLI * (groups + difficulties + kinds + time))
}
