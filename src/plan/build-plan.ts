import type { Bank } from '../bank/bank'
import { deepFreeze } from '../bank/freeze'
import { ImpossiblePlanError } from '../errors/impossible-plan-error'
import { UndecidedPlanError } from '../errors/undecided-plan-error'
import type { Question } from '../schema/question-set'
import { type Blueprint, type Model, model, readRequest } from './blueprint'
import { findConflict } from './conflict'
import { inInterviewOrder, phases } from './order'
import type { BalanceRow, Plan } from './plan'
import { explain } from './reason'
import type { PlanRequest } from './request'
import { MILLI } from './solver/problem'
import { type Solution, solve } from './solver/solve'

/**
 * Assembles an interview plan: the choice of questions that keeps every hard constraint (time, limits, included and
 * excluded questions, enemies, deprecation) and comes nearest to the targets (areas, difficulty, kinds, time used), as
 * a weighted sum of absolute deviations in minutes (Swanson & Stocking 1993; van der Linden, *Linear Models for Optimal
 * Test Design*, 2005). Same bank, request and seed: same plan, on every machine.
 *
 * @returns the plan, deeply frozen, with its `objective`, the `bound` proven for it, and whether they meet
 * @throws ImpossiblePlanError with an irreducible set of constraints in conflict
 * @throws ValidationError for a malformed request; UnknownIdError for an id or area that the bank does not have
 * @throws UndecidedPlanError when no plan was found and none proven impossible (rare: many interlocking limits)
 * @example
 * ```ts
 * import { bank, buildPlan } from 'ml-interview-bank'
 * const plan = buildPlan(bank, { minutes: 60, areas: { statistics: 2, communication: 1 }, seed: 'cand-17' })
 * plan.items.reduce((sum, item) => sum + item.minutes, 0) <= 50 // => true
 * ```
 */
export function buildPlan<QId extends string, AreaId extends string, DomainId extends string>(
  bank: Bank<QId, AreaId, DomainId>,
  request: PlanRequest<NoInfer<AreaId>, NoInfer<DomainId>>,
): Plan<QId, AreaId> {
  const blueprint = readRequest(bank as unknown as Bank, request)
  const { model: solved, solution } = assemble(blueprint)
  return deepFreeze(present(blueprint, solved, solution)) as Plan<QId, AreaId>
}

function assemble(blueprint: Blueprint): { model: Model; solution: Solution } {
  const full = model(blueprint)
  if (full.barred.length > 0) throw new ImpossiblePlanError(findConflict(blueprint))
  // The turn-taking of areas within a domain gives way where limits or included questions leave no room for it.
  for (const rotate of full.problem.rotate ? [true, false] : [false]) {
    const problem = { ...full.problem, rotate }
    const solution = solve(problem)
    if (solution.choice !== undefined) return { model: { ...full, problem }, solution }
    if (!rotate && solution.impossible) throw new ImpossiblePlanError(findConflict(blueprint))
  }
  throw new UndecidedPlanError()
}

function present(blueprint: Blueprint, { questions, problem }: Model, { choice, bound }: Solution): Plan {
  const { bank, request, targets, weights, questionMinutes, overheadMinutes } = blueprint
  const place = new Map(bank.questions.map((question, index) => [question.id, index]))
  const chosen = (choice?.items ?? []).flatMap((index) => questions[index] ?? [])
  const ordered = inInterviewOrder(chosen, (question) => place.get(question.id) ?? 0)
  const phase = phases(ordered)
  const openingMinutes = Math.min(3, Math.floor(overheadMinutes / 2))
  const closingMinutes = overheadMinutes - openingMinutes
  const used = ordered.reduce((sum, question) => sum + question.minutes, 0)
  const rows = (aims: ReadonlyMap<string, number>, of: (question: Question) => string): BalanceRow[] =>
    [...new Set([...aims.keys(), ...ordered.map(of)])].map((name) => {
      const own = ordered.filter((question) => of(question) === name)
      return {
        name,
        targetMinutes: (aims.get(name) ?? 0) / MILLI,
        minutes: own.reduce((sum, question) => sum + question.minutes, 0),
        questions: own.length,
      }
    })
  const groupOf = (question: Question) =>
    blueprint.balanceOver === 'areas' ? question.areas[0] : bank.domainOf(question.areas[0])
  const balance = {
    over: blueprint.balanceOver,
    groups: rows(targets.groups, groupOf),
    difficulties: rows(targets.difficulties, (question) => question.difficulty),
    kinds: rows(targets.kinds ?? new Map(), (question) => question.kind),
    time: { name: 'time', targetMinutes: questionMinutes, minutes: used, questions: ordered.length },
  }
  const scale = Math.max(
    1,
    questionMinutes * MILLI * (weights.groups + weights.difficulties + weights.kinds + weights.time),
  )
  const cost = choice?.cost ?? 0
  let minute = openingMinutes
  const items = ordered.map((question, index) => {
    const startMinute = minute
    minute += question.minutes
    const reason = explain(question, {
      blueprint,
      balance,
      group: groupOf(question),
      included: request.include?.includes(question.id) === true,
    })
    return { question, startMinute, minutes: question.minutes, phase: phase[index] ?? 'core', reason }
  })
  return {
    role: { id: bank.role.id, title: bank.role.title },
    seed: blueprint.seed,
    minutes: request.minutes,
    openingMinutes,
    closingMinutes,
    spareMinutes: questionMinutes - used,
    items,
    balance,
    coverage: bank.areas.flatMap(({ id }) => {
      const primary = ordered.filter((question) => question.areas[0] === id).length
      const secondary = ordered.filter((question) => question.areas.indexOf(id) > 0).length
      return primary + secondary > 0 ? [{ area: id, primary, secondary }] : []
    }),
    objective: cost / scale,
    bound: Math.max(0, Math.min(bound, cost)) / scale,
    optimal: problem.items.length > 0 && bound >= cost,
  }
}
