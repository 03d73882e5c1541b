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
 * and a plan, each plan's time is a group, each limit a counter. Questions that no constraint tells apart are one kind,
 * of which a counter allows as many as there are; so the relaxation's prices see scarcity, which enemies would hide.
 * A promise is kept by the plans without an item that stands for "not this one". That plans share nothing comes in by and
 * by, for those questions that plans without it would share (lazy constraints): a problem that cannot be met without all
 * of them cannot be met with them. So do enemies: questions that have some are told apart once those of a kind cannot be
 * given out without two in one plan.
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
