import type { Bank } from '../../bank/bank'
import type { Question } from '../../schema/question-set'
import { type Assembled, scaleOf } from '../assembly/assemble'
import { creditOf } from '../model/model'
import { DEFAULT_VARIETY } from '../request/defaults'
import { minutesIn } from '../request/eligible'
import type { Ineligible } from '../request/exposure'
import { type CheckedRequest, INELIGIBILITY } from '../request/request'
import type { Interval } from '../request/shares'
import { MILLI } from '../solver/problem'
import { FORMAT } from './format'
import { inInterviewOrder, phases } from './interview-order'
import { notesOn } from './notes'
import type { BalanceRow, Plan, PlanItem, PlanProgress } from './plan'
import { reasonFor } from './reason'

/** What a plan is presented with, when something has happened to it. */
export interface Presentation {
  readonly progress?: PlanProgress | undefined
  /** The order in which its questions stood before, which they keep. */
  readonly orderBefore?: readonly string[] | undefined
  /** What had to give way, in words, before the notes on targets. */
  readonly notes?: readonly string[] | undefined
  /** The request as the caller gave it, where the one planned from holds more. */
  readonly request?: Plan['request'] | undefined
}

const NOTHING_HAPPENED: PlanProgress = { asked: [], refused: [], lostMinutes: 0 }

/** A solved blueprint as a plan. */
export function presentPlan(
  { blueprint, model, solution }: Assembled,
  { progress = NOTHING_HAPPENED, orderBefore = [], notes = [], request: given }: Presentation = {},
): Plan {
  const { bank, request, targets, session } = blueprint
  const chosen = (solution.choice?.items ?? []).map((index) => ({
    question: model.questions[index] as Question,
    section: model.sections[index] ?? 0,
  }))
  const ordered = ordering(blueprint.bank, request, chosen, progress, orderBefore)
  const questions = ordered.map(({ question }) => question)
  const minutesOf = (question: Question) => minutesIn(blueprint, question)
  const rows = (
    aims: ReadonlyMap<string, Interval>,
    of: (question: Question, section: number) => string,
  ): BalanceRow[] =>
    [...new Set([...aims.keys(), ...ordered.map(({ question, section }) => of(question, section))])].map((name) => {
      const own = ordered.filter(({ question, section }) => of(question, section) === name)
      return balanceRow(
        name,
        aims.get(name),
        own.map(({ question }) => minutesOf(question)),
      )
    })
  const sectionName = (_: Question, section: number) => request.sections?.[section]?.name ?? ''
  const primary = ({ areas }: Question) => areas[0]
  const isSplit = request.credit === 'split' && blueprint.balanceOver === 'areas'
  const overSections = blueprint.balanceOver === 'sections'
  const used = questions.reduce((sum, question) => sum + minutesOf(question), 0)
  const balance = {
    over: blueprint.balanceOver,
    groups: isSplit
      ? creditRows(targets.groups, questions, minutesOf)
      : rows(targets.groups, overSections ? sectionName : primary),
    domains: rows(overSections ? new Map() : byDomain(targets.groups, (area) => bank.domainOf(area)), ({ areas }) =>
      bank.domainOf(areas[0]),
    ),
    difficulties: rows(targets.difficulties, (question) => question.difficulty),
    kinds: rows(targets.kinds ?? new Map(), (question) => question.kind),
    time: balanceRow(
      'time',
      {
        low: (session.leastQuestionMinutes || session.questionMinutes) * MILLI,
        high: session.questionMinutes * MILLI,
      },
      questions.map(minutesOf),
    ),
  }
  const asked = new Set(progress.asked.map(({ id }) => id))
  const phase = phases(questions)
  let minute = session.openingMinutes
  const items = ordered.map(({ question, section }, index): PlanItem => {
    if (index === progress.asked.length) minute += progress.lostMinutes
    const startMinute = minute
    minute += minutesOf(question)
    const name = request.sections?.[section]?.name
    return {
      question,
      startMinute,
      minutes: minutesOf(question),
      phase: phase[index] ?? 'core',
      ...(name === undefined ? {} : { section: name }),
      ...(asked.has(question.id) ? { asked: true } : {}),
      reason: reasonFor(question, { blueprint, balance, section: name }),
    }
  })
  const scale = scaleOf(blueprint)
  const cost = solution.choice?.cost ?? 0
  const objective = cost / scale
  const bound = Math.max(0, Math.min(solution.bound, cost)) / scale
  const tolerance = request.variety ?? DEFAULT_VARIETY
  return {
    format: FORMAT,
    role: { id: bank.role.id, title: bank.role.title },
    seed: blueprint.seed,
    request: given ?? withoutHistory(request, blueprint.ineligible),
    progress,
    minutes: session.minutes,
    openingMinutes: session.openingMinutes,
    closingMinutes: session.closingMinutes,
    spareMinutes: Math.max(0, session.questionMinutes - used),
    items,
    sections: sectionsOf(request, items, session.openingMinutes),
    balance,
    coverage: bank.areas.flatMap(({ id }) => {
      const first = questions.filter((question) => question.areas[0] === id).length
      const later = questions.filter((question) => question.areas.indexOf(id) > 0).length
      return first + later > 0 ? [{ area: id, primary: first, secondary: later }] : []
    }),
    notes: [...notes, ...notesOn(blueprint, questions, balance)],
    objective,
    bound,
    gap: objective - bound,
    optimal: model.problem.items.length > 0 && objective - bound <= tolerance + 1e-9,
  }
}

interface Placed {
  readonly question: Question
  readonly section: number
}

/** Asked questions first, in that order; then section by section, fixed places kept, the rest as before or in interview order. */
function ordering(
  { questions, sets }: Pick<Bank, 'questions' | 'sets'>,
  { first = [], last = [] }: CheckedRequest,
  chosen: readonly Placed[],
  { asked }: PlanProgress,
  orderBefore: readonly string[],
): Placed[] {
  const byId = new Map(chosen.map((placed) => [placed.question.id, placed]))
  const done = asked.map(({ id }) => id)
  const fixed = new Set([...done, ...first, ...last])
  const open = chosen.filter(({ question }) => !fixed.has(question.id))
  const position = new Map(questions.map(({ id }, index) => [id, index]))
  const setOf = new Map(sets.flatMap((set, index) => set.questions.map(({ id }) => [id, index] as const)))
  const before = new Map(orderBefore.map((id, index) => [id, index]))
  const sections = [...new Set(open.map(({ section }) => section))].sort((a, b) => a - b)
  const middle = sections.flatMap((section) => {
    const own = open.filter((placed) => placed.section === section).map(({ question }) => question)
    const ordered = inInterviewOrder(own, ({ id }) => ({ position: position.get(id) ?? 0, set: setOf.get(id) ?? 0 }))
    return keepOrder(ordered, before).map((question) => ({ question, section }))
  })
  const rest = (ids: readonly string[]) => ids.filter((id) => !done.includes(id)).flatMap((id) => byId.get(id) ?? [])
  return [
    ...done.flatMap((id) => byId.get(id) ?? []),
    ...rest(first),
    ...middle,
    ...rest(last.filter((id) => !first.includes(id))),
  ]
}

/** Lets questions that stood in an order before keep it; new ones stay where the interview order has them. */
function keepOrder(ordered: readonly Question[], before: ReadonlyMap<string, number>): readonly Question[] {
  const known = ordered
    .filter(({ id }) => before.has(id))
    .sort((a, b) => (before.get(a.id) ?? 0) - (before.get(b.id) ?? 0))
  let next = 0
  return ordered.map((question) => (before.has(question.id) ? (known[next++] as Question) : question))
}

function balanceRow(name: string, target: Interval | undefined, minutes: readonly number[]): BalanceRow {
  const { low, high } = target ?? { low: 0, high: 0 }
  return {
    name,
    targetMinutes: high / MILLI,
    ...(low < high ? { leastMinutes: low / MILLI } : {}),
    minutes: minutes.reduce((sum, own) => sum + own, 0),
    questions: minutes.length,
  }
}

/** Minutes by area, each question's shared out between its areas. */
function creditRows(
  aims: ReadonlyMap<string, Interval>,
  questions: readonly Question[],
  minutesOf: (question: Question) => number,
): BalanceRow[] {
  const areas = new Set([...aims.keys(), ...questions.flatMap((question) => question.areas)])
  return [...areas].map((area) => {
    const own = questions.filter((question) => question.areas.includes(area))
    const { minutes: _, ...row } = balanceRow(area, aims.get(area), own.map(minutesOf))
    const tenths = own.reduce(
      (sum, question) => sum + Math.round(10 * minutesOf(question) * creditOf(question, area)),
      0,
    )
    return { ...row, minutes: tenths / 10 }
  })
}

function byDomain(
  areas: ReadonlyMap<string, Interval>,
  domainOf: (area: string) => string,
): ReadonlyMap<string, Interval> {
  const domains = new Map<string, Interval>()
  for (const [area, { low, high }] of areas) {
    const sum = domains.get(domainOf(area)) ?? { low: 0, high: 0 }
    domains.set(domainOf(area), { low: sum.low + low, high: sum.high + high })
  }
  return domains
}

/** Every section, also where no question fits it: then it begins where the one before ends. */
function sectionsOf({ sections = [] }: CheckedRequest, items: readonly PlanItem[], opening: number): Plan['sections'] {
  let end = opening
  return sections.map(({ name }) => {
    const own = items.filter(({ section }) => section === name)
    const startMinute = own[0]?.startMinute ?? end
    const last = own.at(-1)
    if (last !== undefined) end = last.startMinute + last.minutes
    return { name, startMinute, minutes: own.reduce((sum, { minutes }) => sum + minutes, 0), questions: own.length }
  })
}

/** The request as it was given, what its history kept out in place of the history. */
function withoutHistory(request: CheckedRequest, kept: Ineligible): Plan['request'] {
  const { history: _, ineligible: __, ...given } = request
  const ineligible = INELIGIBILITY.flatMap((reason) => {
    const ids = [...kept].flatMap(([id, reasons]) => (reasons.has(reason) ? [id] : [])).sort()
    return ids.length === 0 ? [] : [[reason, ids] as const]
  })
  return (ineligible.length === 0 ? given : { ...given, ineligible: Object.fromEntries(ineligible) }) as Plan['request']
}
