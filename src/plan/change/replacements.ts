import type { Bank } from '../../bank/bank'
import type { Question } from '../../schema/question-set'
import { type Assembled, scaleOf } from '../assembly/assemble'
import { type Model, model } from '../model/model'
import { type Blueprint, blueprintOf, type PlanContext } from '../request/blueprint'
import { type Choice, evaluationIn } from '../solver/problem'
import type { PlanState } from './progress'

/** A question that can take another's place, with the plan that it makes. */
export interface Replacement {
  readonly question: Question
  readonly assembled: Assembled
  /** Of the plan that it makes. */
  readonly objective: number
}

/**
 * The questions that can take the place of one, each tried, best first: those that keep every limit, and if there is
 * none, those that break limits least.
 *
 * @param kept the questions of the plan that stay @param out the question whose place is taken
 */
export function replacements(
  state: PlanState,
  context: PlanContext,
  kept: readonly string[],
  out: string,
  most: number,
): Replacement[] {
  const { bank } = state
  const { include = [], first = [], last = [] } = state.request
  // Included questions that had to give way before do not come back in another's place.
  const gone = [...include, ...first, ...last].filter((id) => !kept.includes(id))
  const released = new Set([...(context.released ?? []), ...gone])
  for (const areConstraintsSoft of [false, true]) {
    const blueprint = blueprintOf(bank, state.request, { ...context, released, kept, areConstraintsSoft })
    const found = ranked(bank, blueprint, model(blueprint), kept, state, out, most)
    if (found.length > 0) return found
  }
  return []
}

function ranked(
  bank: Bank,
  blueprint: Blueprint,
  whole: Model,
  kept: readonly string[],
  state: PlanState,
  out: string,
  most: number,
): Replacement[] {
  const { problem, questions, sections } = whole
  const stays = new Set([...kept, ...blueprint.required.keys()])
  const position = state.sections.get(out) ?? 0
  const fixed: number[] = []
  const fixedIds = new Set<string>()
  questions.forEach(({ id }, index) => {
    if (!stays.has(id) || fixedIds.has(id)) return
    if (blueprint.request.sections !== undefined && kept.includes(id) && sections[index] !== state.sections.get(id))
      return
    fixed.push(index)
    fixedIds.add(id)
  })
  if (fixedIds.size < stays.size) return []
  const evaluate = evaluationIn(problem)
  const best = new Map<string, { readonly choice: Choice; readonly isInPlace: boolean }>()
  questions.forEach(({ id }, index) => {
    if (fixedIds.has(id)) return
    const items = [...fixed, index]
    const { cost, feasible } = evaluate(items)
    if (!feasible) return
    const isInPlace = sections[index] === position
    const known = best.get(id)
    if (known === undefined || cost < known.choice.cost) best.set(id, { choice: { items, cost }, isInPlace })
  })
  const scale = scaleOf(blueprint)
  return [...best]
    .sort(([, a], [, b]) => Number(b.isInPlace) - Number(a.isInPlace) || a.choice.cost - b.choice.cost)
    .slice(0, most)
    .map(([id, { choice }], _, all) => ({
      question: bank.get(id),
      objective: choice.cost / scale,
      assembled: {
        blueprint,
        model: whole,
        solution: { choice, bound: all[0]?.[1].choice.cost ?? choice.cost, impossible: false },
      },
    }))
}
