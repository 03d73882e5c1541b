import { lazy } from '../data/lazy'
import { log } from '../data/stable-math'
import type { Question } from '../schema/question-set'
import { terms } from './text/terms'

type Vector = ReadonlyMap<string, number>

/** The questions most like one, nearest first: what may stand in for it. */
export type FindSimilar = (
  question: Question,
) => readonly { readonly question: Question; readonly similarity: number }[]

/** Finds similar questions among those that are not deprecated; their vectors are made once, when first asked for. */
export function createSimilarity(all: readonly Question[]): FindSimilar {
  const known = lazy(() => {
    const questions = all.filter(({ deprecated }) => deprecated === undefined)
    const vectorOf = createVectorizer(questions)
    return { vectorOf, vectors: questions.map((question) => ({ question, vector: vectorOf(question) })) }
  })
  return (question) => {
    const { vectorOf, vectors } = known()
    const own = vectors.find((one) => one.question === question)?.vector ?? vectorOf(question)
    return vectors
      .map((one) => ({ question: one.question, similarity: cosine(own, one.vector) }))
      .filter((one) => one.question !== question && one.similarity > 0)
      .sort((a, b) => b.similarity - a.similarity || (a.question.id < b.question.id ? -1 : 1))
  }
}

function cosine(one: Vector, other: Vector): number {
  let sum = 0
  for (const [word, weight] of one) sum += weight * (other.get(word) ?? 0)
  return sum
}

/**
 * Makes unit vectors of words; a word that stands in most questions says little and weighs little. Materials that questions
 * share, such as the brief of a case, make none of them a copy of another and are left out.
 */
export function createVectorizer(questions: readonly Question[]): (question: Question) => Vector {
  const uses = new Map<string, number>()
  for (const { materials = [] } of questions)
    for (const { content } of materials) uses.set(content, (uses.get(content) ?? 0) + 1)
  const countsOf = ({ title, prompt, materials = [], answerKey }: Question) => {
    const own = materials.map(({ content }) => content).filter((content) => (uses.get(content) ?? 1) === 1)
    const counts = new Map<string, number>()
    for (const { stem } of terms([title, prompt, ...own, ...answerKey].join(' ')))
      counts.set(stem, (counts.get(stem) ?? 0) + 1)
    return counts
  }
  const documents = new Map<string, number>()
  for (const question of questions)
    for (const stem of countsOf(question).keys()) documents.set(stem, (documents.get(stem) ?? 0) + 1)
  const idf = (stem: string) => log((1 + questions.length) / (documents.get(stem) ?? 1))
  return (question) => {
    const weights = [...countsOf(question)].map(([stem, count]) => [stem, (1 + log(count)) * idf(stem)] as const)
    // Not `** 2`, whose last bit differs between versions of V8.
    const length = Math.sqrt(weights.reduce((sum, [, weight]) => sum + weight * weight, 0)) || 1
    return new Map(weights.map(([stem, weight]) => [stem, weight / length]))
  }
}
