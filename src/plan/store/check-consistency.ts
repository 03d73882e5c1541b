import type { Bank } from '../../bank/bank'
import type { Question } from '../../schema/question-set'
import type { PlanRequest } from '../request/request'
import type { IssueCollector } from './issue-collector'

/**
 * Checks that the parts of a stored plan agree: that times follow one another, that sums are those of its questions, and
 * that every name is one of the role's, the request's or the plan's own.
 *
 * @param path where the plan stands in what is read, such as `rounds[2].plan.`
 */
export function checkConsistency(bank: Bank, plan: PlanParts, issues: IssueCollector, path: string): void {
  const { items, request, balance } = plan
  const areas = new Set<string>(bank.areas.map(({ id }) => id))
  let known = true
  items.forEach(({ question }, index) => {
    question.areas.forEach((area, position) => {
      if (areas.has(area)) return
      known = false
      const where = `${path}items[${index}].question.areas[${position}]`
      issues.unknown(where, `an area of the role "${bank.role.id}"`, area, [...areas])
    })
  })
  if (request.seed !== undefined && request.seed !== plan.seed)
    issues.add(`${path}seed`, `the seed of the request, ${JSON.stringify(request.seed)}`, JSON.stringify(plan.seed))
  checkItems(plan, issues, path)
  checkProgress(plan, issues, path)
  if (!known) return
  const isSections = balance.over === 'sections'
  if (isSections !== (request.sections !== undefined))
    issues.add(`${path}balance.over`, isSections ? '"areas"' : '"sections"', `"${balance.over}"`)
  const tables: readonly (readonly [string, readonly Row[], (item: Item) => string])[] = [
    // With split credit the minutes of a question are shared out between its areas.
    ...(request.credit === 'split' && !isSections
      ? []
      : [['groups', balance.groups, isSections ? sectionOf : areaOf] as const]),
    ['domains', balance.domains, (item) => bank.domainOf(areaOf(item))],
    ['difficulties', balance.difficulties, ({ question }) => question.difficulty],
    ['kinds', balance.kinds, ({ question }) => question.kind],
    ['time', [balance.time], () => balance.time.name],
  ]
  for (const [name, rows, of] of tables) checkRows(plan, rows, of, issues, `${path}balance.${name}`)
  if (request.sections === undefined && plan.sections.length > 0)
    issues.add(`${path}sections`, 'an empty list, as the request has none', `${plan.sections.length} sections`)
  if (request.sections !== undefined) checkRows(plan, plan.sections, sectionOf, issues, `${path}sections`)
  const counted = new Map<string, { primary: number; secondary: number }>()
  for (const { question } of items)
    question.areas.forEach((area, position) => {
      const own = counted.get(area) ?? { primary: 0, secondary: 0 }
      own[position === 0 ? 'primary' : 'secondary']++
      counted.set(area, own)
    })
  plan.coverage.forEach((row, index) => {
    const own = counted.get(row.area)
    if (own === undefined) {
      issues.unknown(`${path}coverage[${index}].area`, 'an area of one of its questions', row.area, [...counted.keys()])
      return
    }
    issues.compare(`${path}coverage[${index}].primary`, own.primary, row.primary)
    issues.compare(`${path}coverage[${index}].secondary`, own.secondary, row.secondary)
    counted.delete(row.area)
  })
  for (const area of counted.keys()) issues.add(`${path}coverage`, `a row for "${area}"`, 'none, or two of another')
}

/** What of a plan is checked, as read or as written out. */
export interface PlanParts {
  readonly seed: string
  readonly request: {
    readonly seed?: string | undefined
    readonly credit?: 'primary' | 'split' | undefined
    readonly sections?: readonly { readonly name: string }[] | undefined
    readonly timeboxes?: PlanRequest['timeboxes']
  }
  readonly progress: { readonly asked: readonly { readonly id: string; readonly minutes: number }[] }
  readonly minutes: number
  readonly openingMinutes: number
  readonly closingMinutes: number
  readonly items: readonly Item[]
  readonly sections: readonly Row[]
  readonly balance: Readonly<Record<'groups' | 'domains' | 'difficulties' | 'kinds', readonly Row[]>> & {
    readonly over: 'areas' | 'sections'
    readonly time: Row
  }
  readonly coverage: readonly { readonly area: string; readonly primary: number; readonly secondary: number }[]
  readonly objective: number
  readonly bound: number
}

interface Item {
  readonly question: Pick<Question, 'id' | 'difficulty' | 'kind' | 'minutes'> & { readonly areas: readonly string[] }
  readonly startMinute: number
  readonly minutes: number
  readonly section?: string | undefined
  readonly asked?: true | undefined
}

interface Row {
  readonly name: string
  readonly minutes: number
  readonly questions: number
}

const areaOf = ({ question }: Item) => question.areas[0] ?? ''
const sectionOf = ({ section = '' }: Item) => section

function checkItems(plan: PlanParts, issues: IssueCollector, path: string): void {
  const { items, openingMinutes, request, objective, bound } = plan
  const seen = new Set<string>()
  const sections = request.sections?.map(({ name }) => name) ?? []
  let minute = openingMinutes
  items.forEach(({ question, startMinute, minutes, section, asked: isAsked = false }, index) => {
    const at = `${path}items[${index}]`
    if (seen.has(question.id))
      issues.add(`${at}.question.id`, 'a question that is there once', `"${question.id}" again`)
    seen.add(question.id)
    if (startMinute < minute)
      issues.add(`${at}.startMinute`, `${minute} or later, after what goes before`, String(startMinute))
    minute = Math.max(minute, startMinute) + minutes
    if (!isAsked && minute > plan.minutes - plan.closingMinutes)
      issues.add(
        `${at}.startMinute`,
        `${plan.minutes - plan.closingMinutes - minutes} or earlier, before the closing`,
        String(startMinute),
      )
    if (section === undefined ? sections.length > 0 : !sections.includes(section))
      issues.unknown(
        `${at}.section`,
        sections.length === 0 ? 'none, as the request has no sections' : 'a section of the request',
        section,
        sections,
      )
  })
  if (bound > objective) issues.add(`${path}bound`, `at most the objective, ${objective}`, String(bound))
}

/** Each question takes the minutes that it or its timebox says, unless it was asked. */
export function checkMinutes(
  request: PlanParts['request'],
  item: Pick<Item, 'question' | 'minutes'>,
  issues: IssueCollector,
  path: string,
): void {
  const planned = request.timeboxes?.[item.question.id] ?? item.question.minutes
  if (item.minutes !== planned)
    issues.add(path, `${planned}, as the question or its timebox says`, String(item.minutes))
}

/** What was asked comes first, and says so. */
function checkProgress({ items, progress: { asked } }: PlanParts, issues: IssueCollector, path: string): void {
  items.forEach(({ question, minutes, asked: isAsked = false }, index) => {
    const told = asked[index]
    const at = `${path}items[${index}]`
    if (isAsked !== (told !== undefined)) {
      issues.add(
        `${at}.asked`,
        told === undefined ? 'nothing: the progress does not name it' : 'true, as the progress says',
        isAsked ? 'true' : 'nothing',
      )
    } else if (told !== undefined) {
      if (told.id !== question.id)
        issues.add(`${path}progress.asked[${index}].id`, `"${question.id}", as item ${index} is`, `"${told.id}"`)
      else issues.compare(`${path}progress.asked[${index}].minutes`, minutes, told.minutes)
    }
  })
  if (asked.length > items.length)
    issues.add(`${path}progress.asked`, `at most the ${items.length} questions of the plan`, `${asked.length}`)
}

function checkRows(
  { items }: PlanParts,
  rows: readonly Row[],
  of: (item: Item) => string,
  issues: IssueCollector,
  path: string,
): void {
  const left = new Map<string, { minutes: number; questions: number }>()
  for (const item of items) {
    const own = left.get(of(item)) ?? { minutes: 0, questions: 0 }
    left.set(of(item), { minutes: own.minutes + item.minutes, questions: own.questions + 1 })
  }
  const names = new Set<string>()
  rows.forEach(({ name, minutes, questions }, index) => {
    const at = path.endsWith('time') ? path : `${path}[${index}]`
    if (names.has(name)) issues.add(`${at}.name`, 'a name that is there once', `"${name}" again`)
    names.add(name)
    const own = left.get(name) ?? { minutes: 0, questions: 0 }
    issues.compare(`${at}.minutes`, own.minutes, minutes)
    issues.compare(`${at}.questions`, own.questions, questions)
    left.delete(name)
  })
  for (const name of left.keys()) issues.add(path, `a row for "${name}"`, 'none')
}
