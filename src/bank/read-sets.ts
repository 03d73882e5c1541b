import { deepFreeze } from '../data/freeze'
import { repeated } from '../data/repeated'
import { describeValue } from '../errors/describe-value'
import { ValidationError, type ValidationIssue } from '../errors/validation-error'
import { labelOf } from '../schema/define'
import { outlineOf, repeatedIds, withQuestionId } from '../schema/outline'
import { type QuestionSet, zodQuestionSet } from '../schema/question-set'
import type { Role } from '../schema/role'
import { Suggestions } from '../schema/suggestions'
import { check } from '../schema/validate'

/**
 * Checks new sets against their schema, the role and the sets already there.
 * @throws ValidationError that lists every problem, those of one set and those between sets
 */
export function readSets(
  call: string,
  role: Role,
  present: readonly QuestionSet[],
  sets: readonly unknown[],
): QuestionSet[] {
  const list = Array.from(sets)
  if (list.length > 0 && list.every(isQuestion))
    throw new ValidationError(`call of ${call}()`, [
      {
        path: 'sets',
        expected: 'question sets, each an object with id, title, summary and questions',
        received: list.length === 1 ? 'a question' : `${list.length} questions`,
      },
    ])
  const areaIds = role.domains.flatMap((domain) => domain.areas.map((area) => area.id))
  const areas = new Set(areaIds)
  const suggestions = new Suggestions()
  const ids = new Set(present.flatMap((set) => set.questions.map((question) => question.id)))
  const setIds = new Set(present.map((set) => set.id))
  const successors: { readonly id: string; readonly path: string }[] = []
  const issues: ValidationIssue[] = []
  const read: QuestionSet[] = []

  list.forEach((input, index) => {
    const outline = outlineOf(input)
    const at = (path: string) => `sets[${index}] ${labelOf(input)} ${withQuestionId(path, outline)}`.trimEnd()
    const { data: set, issues: found } = check(zodQuestionSet(), input)
    const malformed = new Set(found.map(({ path }) => path))
    const across: ValidationIssue[] = [...repeatedIds(outline)]
    if (outline.id !== undefined && setIds.has(outline.id))
      across.push({ path: 'id', expected: 'a set id used once in the bank', received: `"${outline.id}" again` })
    outline.questions.forEach((question, position) => {
      const path = `questions[${position}]`
      if (question.id !== undefined && ids.has(question.id))
        across.push({
          path: `${path}.id`,
          expected: 'a question id used once in the bank',
          received: `${describeValue(question.id)} again`,
        })
      question.areas.forEach((area, place) => {
        if (area === undefined || areas.has(area) || malformed.has(`${path}.areas[${place}]`)) return
        across.push({
          path: `${path}.areas[${place}]`,
          expected: `an area of the role "${role.id}"`,
          received: describeValue(area),
          ...suggestions.for(area, areaIds),
        })
      })
      for (const area of repeated(question.areas))
        if (area !== undefined)
          across.push({ path: `${path}.areas`, expected: 'areas named once', received: `${describeValue(area)} twice` })
      if (question.id !== undefined && question.enemies.includes(question.id))
        across.push({ path: `${path}.enemies`, expected: 'other questions', received: 'its own id' })
      if (question.successor !== undefined)
        successors.push({ id: question.successor, path: at(`${path}.deprecated.successor`) })
    })
    for (const issue of [...found, ...across]) issues.push({ ...issue, path: at(issue.path) })
    if (outline.id !== undefined) setIds.add(outline.id)
    for (const { id } of outline.questions) if (id !== undefined) ids.add(id)
    if (set !== undefined) read.push(deepFreeze(set as unknown as QuestionSet))
  })
  for (const { id, path } of successors) {
    if (!ids.has(id)) issues.push({ path, expected: 'a question of the bank', received: describeValue(id) })
  }
  if (issues.length > 0)
    throw new ValidationError(sets.length === 1 ? `question set ${labelOf(sets[0])}` : 'question sets', issues)
  return read
}

/** Whether what should be a set is a question, as in a list of questions that nobody put into a set. */
function isQuestion(input: unknown): boolean {
  return typeof input === 'object' && input !== null && !('questions' in input) && 'prompt' in input
}
