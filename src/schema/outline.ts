import { describeValue } from '../errors/describe-value'
import type { ValidationIssue } from '../errors/validation-error'

/** What can be told of a question whatever else is wrong with it. */
export interface QuestionOutline {
  readonly id: string | undefined
  /** By place; undefined where no text stands. */
  readonly areas: readonly (string | undefined)[]
  readonly enemies: readonly (string | undefined)[]
  readonly successor: string | undefined
}

/** What can be told of a question set, so that all its problems can be listed at once. */
export interface SetOutline {
  readonly id: string | undefined
  /** By place; where the set holds no question, one of which nothing can be told. */
  readonly questions: readonly QuestionOutline[]
}

/** Reads the ids in what should be a question set; where it cannot be read, there are none. */
export function outlineOf(input: unknown): SetOutline {
  try {
    const { id, questions } = Object(input) as { id?: unknown; questions?: unknown }
    return { id: textOf(id), questions: Array.isArray(questions) ? Array.from(questions, outlineOfQuestion) : [] }
  } catch {
    // A getter that throws: what is wrong with it is said where the input is checked.
    return { id: undefined, questions: [] }
  }
}

function outlineOfQuestion(input: unknown): QuestionOutline {
  const { id, areas, enemies, deprecated } = Object(input) as Partial<Record<string, unknown>>
  return {
    id: textOf(id),
    areas: textsOf(areas),
    enemies: textsOf(enemies),
    successor: textOf((Object(deprecated) as { successor?: unknown }).successor),
  }
}

const textOf = (value: unknown) => (typeof value === 'string' ? value : undefined)
const textsOf = (value: unknown) => (Array.isArray(value) ? Array.from(value, textOf) : [])

/** Question ids that stand in a set twice. */
export function repeatedIds({ questions }: SetOutline): ValidationIssue[] {
  const seen = new Set<string>()
  return questions.flatMap(({ id }, index) => {
    if (id === undefined) return []
    if (seen.has(id))
      return [
        { path: `questions[${index}].id`, expected: 'a question id used once', received: `${describeValue(id)} again` },
      ]
    seen.add(id)
    return []
  })
}

/** A path in a set that names the question beside its place: `questions[37] "one-more" minutes`. */
export function withQuestionId(path: string, { questions }: SetOutline): string {
  const [whole, place, rest] = /^questions\[(\d+)\]\.?(.*)$/s.exec(path) ?? []
  const id = whole === undefined ? undefined : questions[Number(place)]?.id
  return id === undefined || id === '' ? path : `questions[${place}] ${describeValue(id)} ${rest}`.trimEnd()
}
