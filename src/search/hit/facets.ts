import type { Question } from '../../schema/question-set'
import type { Area } from '../../schema/role'
import type { Facets } from '../types'

export function facetsOf(questions: readonly Question[], areas: readonly Area[]): Facets {
  const count = (nameOf: (question: Question) => string): Record<string, number> => {
    const counts: Record<string, number> = {}
    for (const question of questions) {
      const name = nameOf(question)
      counts[name] = (counts[name] ?? 0) + 1
    }
    return counts
  }
  const byArea = count((question) => question.areas[0])
  return Object.freeze({
    areas: Object.freeze(
      Object.fromEntries(areas.flatMap(({ id }) => (byArea[id] === undefined ? [] : [[id, byArea[id]]]))),
    ),
    kinds: Object.freeze(count(({ kind }) => kind)),
    difficulties: Object.freeze(count(({ difficulty }) => difficulty)),
  })
}
