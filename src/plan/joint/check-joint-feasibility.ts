import { assignQuestions } from './assign-questions'
import type { JointBlueprint } from './joint-blueprint'
import { JointModel, type JointRelaxation } from './joint-model'
import { JointProblem } from './joint-problem'
import { undersuppliedSlots } from './undersupplied-slots'

/** Whether the plans can be had together: if so, a choice of questions for each; if not, slots in conflict, where known. */
export type JointFeasibility =
  | { readonly verdict: 'feasible'; readonly selections: readonly (readonly string[])[] }
  | { readonly verdict: 'infeasible'; readonly slots?: ReadonlySet<number> }
  | { readonly verdict: 'unknown' }

/**
 * Checks whether all hard constraints of the plans can be met together, as one problem: its items are pairs of a question
 * and a plan, each plan's time is a group, each limit a counter. Questions that no constraint distinguishes form one class,
 * and a counter allows as many of it as there are; so the relaxation's prices show what is scarce. A plan that does not
 * cover a required area takes an item that says so.
 *
 * That plans share nothing is added only for questions that a solution shares (lazy constraints): a problem that is
 * infeasible without all of these constraints is infeasible with them. Enemies are added in the same way: questions that
 * have some become classes of their own once those of a class cannot be assigned without two in one plan.
 *
 * Where plans for several candidates may share some, they are taken to share as many as they like: what cannot be had so
 * cannot be had at all.
 */
export function checkJointFeasibility(
  joint: JointBlueprint,
  relaxed: JointRelaxation,
): { readonly result: JointFeasibility; readonly work: number } {
  const distinct = new Set<string>()
  let work = 0
  for (;;) {
    const model = new JointModel(joint, relaxed, distinct)
    if (model.isInfeasible) return { result: { verdict: 'infeasible' }, work }
    const slots = undersuppliedSlots(model)
    work += model.items.length
    if (slots !== undefined) return { result: { verdict: 'infeasible', slots }, work }
    if (relaxed.isQuick) return { result: { verdict: 'unknown' }, work }
    const found = new JointProblem(model).solve()
    work += found.work
    if (found.chosen === undefined) return { result: { verdict: found.verdict }, work }
    const { selections, clashing } = assignQuestions(model, found.chosen)
    if (clashing.length === 0) return { result: { verdict: 'feasible', selections }, work }
    const before = distinct.size
    for (const id of clashing) distinct.add(id)
    if (distinct.size === before) return { result: { verdict: 'unknown' }, work }
  }
}
