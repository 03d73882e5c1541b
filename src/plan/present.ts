import type { Question } from '../schema/question-set'
import { type Assembled, scaleOf } from './assemble'
import { notesOn } from './notes'
import { inInterviewOrder, phases } from './order'
import type { BalanceRow, Plan } from './plan'
import { explain } from './reason'
import type { PlanRequest } from './request'
import { MILLI } from './solver/problem'

/** What a plan is presented beside. */
export interface Beside {
  /** Questions asked already: they come first, in that order; the rest in interview order. */
  readonly asked?: readonly string[]
  /** Questions of plans made together with this one: excluded in its request, so that later changes keep off them. */
  readonly taken?: Iterable<string>
}

/** A solved blueprint as a plan. */
export function present({ blueprint, model, solution }: Assembled, { asked = [], taken = [] }: Beside = {}): Plan {
  const { bank, request, targets, questionMinutes, overheadMinutes } = blueprint
  const { questions, problem } = model
  const { choice, bound } = solution
  const place = new Map(bank.questions.map((question, index) => [question.id, index]))
  const chosen = (choice?.items ?? []).flatMap((index) => questions[index] ?? [])
  const ordered = [
    ...asked.map((id) => bank.get(id)),
    ...inInterviewOrder(
      chosen.filter(({ id }) => !asked.includes(id)),
      (question) => place.get(question.id) ?? 0,
    ),
  ]
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
  const scale = scaleOf(blueprint)
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
    request: apart(request as PlanRequest, taken),
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
    notes: notesOn(blueprint, chosen, balance),
    objective: cost / scale,
    bound: Math.max(0, Math.min(bound, cost)) / scale,
    optimal: problem.items.length > 0 && bound >= cost,
  }
}

function apart(request: PlanRequest, taken: Iterable<string>): PlanRequest {
  const exclude = [...new Set([...(request.exclude ?? []), ...taken])]
  return exclude.length === 0 ? request : { ...request, exclude }
}
