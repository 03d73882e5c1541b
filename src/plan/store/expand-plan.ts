import type { Bank } from '../../bank/bank'
import { UnknownIdError } from '../../errors/unknown-id-error'
import type { Question } from '../../schema/question-set'
import { scaleOf } from '../assembly/assemble'
import { sessionNow } from '../change/progress'
import { model } from '../model/model'
import { type Blueprint, blueprintOf, type PlanContext } from '../request/blueprint'
import { checkNames } from '../request/check-names'
import { DEFAULT_VARIETY } from '../request/defaults'
import { namesIn } from '../request/names-in'
import type { CheckedRequest } from '../request/request'
import type { Interval } from '../request/shares'
import { withoutMissing } from '../request/without-missing'
import type { Plan, PlanProgress } from '../result/plan'
import { presentPlan } from '../result/present-plan'
import { evaluate, MILLI } from '../solver/problem'
import { checkConsistency, checkMinutes } from './check-consistency'
import type { CompactBody, CompactPlan } from './compact-schema'
import { fingerprint } from './fingerprint'
import { resolve } from './id-table'
import type { IssueCollector } from './issue-collector'
import { namesSchema, storedRequestSchema } from './plan-schema'
import type { QuestionLookup } from './question-lookup'

/** A compact plan that fits its schema, written out again from bank and request, without solving anything. */
export function expandPlan(bank: Bank, compact: CompactPlan, lookup: QuestionLookup, issues: IssueCollector): Plan {
  issues.checkRole(bank, compact.role)
  issues.refuse()
  const ids = [...compact.items.map(([id]) => id), ...(compact.ids ?? [])]
  return expandBody(bank, compact, ids, lookup, issues, '')
}

/**
 * @param ids what numbers in the lists of requests stand for
 * @param path where the plan stands in what is read
 */
export function expandBody(
  bank: Bank,
  body: CompactBody,
  ids: readonly string[],
  lookup: QuestionLookup,
  issues: IssueCollector,
  path: string,
): Plan {
  const request = issues.read(storedRequestSchema(), resolve(body.request, ids, bank), `${path}request`)
  const progress = {
    asked: (body.progress?.asked ?? []).map(([id, minutes]) => ({ id, minutes })),
    refused: issues.read(namesSchema(), resolve(body.progress?.refused ?? [], ids, bank), `${path}progress.refused`),
    ...(body.progress?.minutes === undefined ? {} : { minutes: body.progress.minutes }),
    lostMinutes: body.progress?.lostMinutes ?? 0,
  }
  const sections = request.sections?.length ?? 1
  const seen = new Set<string>()
  body.items.forEach(([id, , , section = 0], index) => {
    if (seen.has(id)) issues.add(`${path}items[${index}][0]`, 'a question that is there once', `"${id}" again`)
    seen.add(id)
    if (section >= sections)
      issues.add(`${path}items[${index}][3]`, `a section from 0 to ${sections - 1}`, `${section}`)
  })
  progress.asked.forEach(({ id }, index) => {
    if (body.items[index]?.[0] !== id)
      issues.add(`${path}progress.asked[${index}][0]`, `the question of item ${index}`, JSON.stringify(id))
  })
  const usable = withoutMissing(request, (id, at) => lookup.isMissing(id, `${path}request.${at}`))
  try {
    checkNames(usable, namesIn(bank))
  } catch (error) {
    if (!(error instanceof UnknownIdError)) throw error
    issues.add(`${path}request.${error.path}`, `a known ${error.kind}`, JSON.stringify(error.id), error.suggestions[0])
  }
  issues.refuse()
  const items = body.items.flatMap(([id, minutes, mark, section = 0], index) => {
    const question = lookup.fromFingerprint(id, mark, `${path}items[${index}]`)
    if (question !== undefined && fingerprint(question) === mark && progress.asked[index] === undefined)
      checkMinutes(request, { question, minutes }, issues, `${path}items[${index}][1]`)
    return question === undefined ? [] : [{ question, minutes, section }]
  })
  const isMissing = (id: string) => !items.some(({ question }) => question.id === id)
  const lost = progress.asked.filter(({ id }) => isMissing(id))
  // What a question that is gone took is time that the session has no more.
  const now: PlanProgress = {
    ...progress,
    asked: progress.asked.filter(({ id }) => !isMissing(id)),
    lostMinutes: lost.reduce((sum, { minutes }) => sum + minutes, progress.lostMinutes),
  }
  const plan = withStoredWords(
    writeOut(bank, { request: usable, given: request, progress: now, items, body }, issues, path),
    body,
  )
  checkConsistency(bank, plan, issues, path)
  issues.refuse()
  return plan
}

/** What a plan is written out from. */
export interface Sources {
  /** With names alone that the bank has. */
  readonly request: CheckedRequest
  readonly given: CheckedRequest
  readonly progress: PlanProgress
  readonly items: readonly { readonly question: Question; readonly minutes: number; readonly section: number }[]
  readonly body: Pick<CompactBody, 'bound' | 'situation' | 'targets'>
}

/** A plan from its choice of questions: what the planner would say of that choice. */
export function writeOut(
  bank: Bank,
  { request, given, progress, items, body }: Sources,
  issues: IssueCollector,
  path: string,
): Plan {
  const ids = items.map(({ question }) => question.id)
  const blueprint = withTargets(
    blueprintOf(bank, request, contextOf(request, progress, items, body.situation)),
    body.targets,
  )
  const timeboxes = new Map([
    ...blueprint.timeboxes,
    ...items.map(({ question, minutes }) => [question.id, minutes] as const),
  ])
  const chosen = { ...blueprint, timeboxes, pool: new Set(ids) }
  const { problem, questions, sections, missing } = model(chosen)
  const positions = new Map(questions.map(({ id }, index) => [id, index]))
  const choice = items.flatMap(({ question: { id } }, index) => {
    const position = positions.get(id)
    if (position === undefined)
      issues.add(`${path}items[${index}]`, 'a question that the request allows', JSON.stringify(id))
    return position ?? []
  })
  issues.refuse()
  const { cost } = evaluate(problem, choice)
  const plan = presentPlan(
    {
      blueprint: { ...blueprint, timeboxes },
      model: { problem, questions, sections, missing },
      solution: { choice: { items: choice, cost }, bound: body.bound * scaleOf(blueprint), impossible: false },
    },
    { progress, orderBefore: ids, request: given as Plan['request'] },
  )
  return { ...plan, ...measured(plan.objective, body.bound, request.variety, ids.length > 0) }
}

/** Objective, bound and what follows from them, from the numbers that were stored rather than through the solver's units. */
function measured(
  objective: number,
  stored: number,
  variety = DEFAULT_VARIETY,
  isSome: boolean,
): Pick<Plan, 'objective' | 'bound' | 'gap' | 'optimal'> {
  const bound = Math.min(stored, objective)
  return { objective, bound, gap: objective - bound, optimal: isSome && objective - bound <= variety + 1e-9 }
}

/** What the planner had in view when it presented the plan. */
function contextOf(
  request: CheckedRequest,
  progress: PlanProgress,
  items: Sources['items'],
  situation: CompactBody['situation'],
): PlanContext {
  const { include = [], first = [], last = [] } = request
  const asked = new Map(progress.asked.map(({ id, minutes }) => [id, minutes]))
  const ids = items.map(({ question }) => question.id)
  const open = ids.filter((id) => !asked.has(id))
  return {
    asked,
    refused: progress.refused,
    released: new Set([...progress.refused, ...[...include, ...first, ...last].filter((id) => !ids.includes(id))]),
    session: sessionNow(request, progress),
    sections: new Map(items.map(({ question, section }) => [question.id, section])),
    ...(situation === undefined || situation === 'soft' ? {} : { kept: open }),
    ...(situation === 'closed' ? { pool: [] } : {}),
    areConstraintsSoft: situation === 'soft' || situation === 'kept-soft' || situation === 'closed',
  }
}

function withTargets(blueprint: Blueprint, stored: CompactBody['targets']): Blueprint {
  if (stored === undefined) return blueprint
  const { groups, difficulties, kinds } = stored
  const targets = {
    ...blueprint.targets,
    groups: intervals(groups),
    difficulties: intervals(difficulties),
    ...(kinds === undefined ? {} : { kinds: intervals(kinds) }),
  }
  return { ...blueprint, targets }
}

function intervals(rows: readonly (readonly [string, number, number])[]): ReadonlyMap<string, Interval> {
  return new Map(
    rows.map(([name, least, most]) => [name, { low: Math.round(least * MILLI), high: Math.round(most * MILLI) }]),
  )
}

/** The plan with what does not follow from its sources. */
export function withStoredWords(plan: Plan, { objective, optimal, notes, reasons, bound }: CompactBody): Plan {
  const words = new Map(reasons)
  const given = objective === undefined ? plan : { ...plan, ...measured(objective, bound, plan.request.variety, true) }
  return {
    ...given,
    ...(optimal === undefined ? {} : { optimal }),
    ...(reasons === undefined
      ? {}
      : { items: plan.items.map((item, index) => ({ ...item, reason: words.get(index) ?? item.reason })) }),
    ...(notes === undefined
      ? {}
      : { notes: notes.flatMap((note) => (typeof note === 'string' ? note : (plan.notes[note] ?? []))) }),
  }
}
