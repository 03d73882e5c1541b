import type { Question } from '../../schema/question-set'
import type { Area } from '../../schema/role'
import type { Facets } from '../types'

export function facetsOf(questions: readonly Question[], areas: readonly Area[]): Facets {
  const byArea = countBy(questions, (question) => question.areas[0])
  return Object.freeze({
    areas: Object.freeze(
      Object.fromEntries(areas.flatMap(({ id }) => (byArea.has(id) ? [[id, byArea.get(id) ?? 0]] : []))),
    ),
    kinds: Object.freeze(Object.fromEntries(countBy(questions, ({ kind }) => kind))),
    difficulties: Object.freeze(Object.fromEntries(countBy(questions, ({ difficulty }) => difficulty))),
  })
}

function countBy(questions: readonly Question[], nameOf: (question: Question) => string): Map<string, number> {
  const counts = new Map<string, number>()
  for (const question of questions) counts.set(nameOf(question), (counts.get(nameOf(question)) ?? 0) + 1)
  return counts
}
