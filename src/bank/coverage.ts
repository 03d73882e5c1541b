import type { Difficulty, QuestionKind } from '../schema/question'
import type { Question } from '../schema/question-set'
import type { Domain } from '../schema/role'

/** A number of questions and their minutes. */
export interface Tally {
  /** How many questions. */
  readonly questions: number
  /** Their own minutes, added up. */
  readonly minutes: number
}

/** How many questions one area has of one kind and difficulty. */
export interface CoverageCell extends Tally {
  /** The id of the primary area. */
  readonly area: string
  /** The kind of its questions. */
  readonly kind: QuestionKind
  /** The difficulty of its questions. */
  readonly difficulty: Difficulty
}

/** One area's questions, by primary area; `secondary` counts those that name it after their first. */
export interface AreaCoverage extends Tally {
  /** The id of the area. */
  readonly area: string
  /** The id of its domain. */
  readonly domain: string
  /** Questions by kind. */
  readonly kinds: Readonly<Partial<Record<QuestionKind, Tally>>>
  /** Questions by difficulty. */
  readonly difficulties: Readonly<Partial<Record<Difficulty, Tally>>>
  readonly secondary: Tally
}

/** What a bank covers: areas in the role's order, and the non-empty cells of area x kind x difficulty. */
export interface Coverage {
  /** Over all areas. */
  readonly total: Tally
  /** In the order of the role. */
  readonly areas: readonly AreaCoverage[]
  /** Questions by area, kind and difficulty. */
  readonly cells: readonly CoverageCell[]
}

export function measureCoverage(domains: readonly Domain[], questions: readonly Question[]): Coverage {
  const areas = domains.flatMap((domain) =>
    domain.areas.map(({ id }): AreaCoverage => {
      const own = questions.filter((question) => question.areas[0] === id)
      return {
        area: id,
        domain: domain.id,
        ...tally(own),
        kinds: tallyBy(own, (question) => question.kind),
        difficulties: tallyBy(own, (question) => question.difficulty),
        secondary: tally(questions.filter((question) => question.areas.indexOf(id) > 0)),
      }
    }),
  )
  const cells = areas.flatMap(({ area }) => {
    const own = questions.filter((question) => question.areas[0] === area)
    return Object.values(groupBy(own, (question) => `${question.kind}/${question.difficulty}`)).map(
      (group): CoverageCell => {
        const [{ kind, difficulty }] = group
        return { area, kind, difficulty, ...tally(group) }
      },
    )
  })
  return { total: tally(questions), areas, cells }
}

function tally(questions: readonly Question[]): Tally {
  return { questions: questions.length, minutes: questions.reduce((sum, question) => sum + question.minutes, 0) }
}

function tallyBy<K extends string>(
  questions: readonly Question[],
  key: (question: Question) => K,
): Partial<Record<K, Tally>> {
  const tallies = Object.entries(groupBy(questions, key)).map(([name, group]) => [name, tally(group)])
  return Object.fromEntries(tallies) as Partial<Record<K, Tally>>
}

function groupBy(
  questions: readonly Question[],
  key: (question: Question) => string,
): Record<string, [Question, ...Question[]]> {
  const groups: Record<string, [Question, ...Question[]]> = {}
  for (const question of questions) {
    const group = groups[key(question)]
    if (group) group.push(question)
    else groups[key(question)] = [question]
  }
  return groups
}
