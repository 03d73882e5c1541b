import type { Question } from '../schema/question-set'
import { terms } from './text/terms'

/** Two questions and how alike they read. */
export interface SimilarPair {
  readonly ids: readonly [string, string]
  /** Cosine of their weighted word vectors: 0 no word in common, 1 the same words. */
  readonly similarity: number
}

type Vector = ReadonlyMap<string, number>

/**
 * The pairs of questions that read most alike, nearest first. Words of title, prompt, materials and answer key weigh by
 * how rare they are (TF-IDF, Salton & Buckley 1988). Deprecated questions are left out.
 */
export function pairsBySimilarity(all: readonly Question[], limit = Number.POSITIVE_INFINITY): SimilarPair[] {
  const questions = all.filter(({ deprecated }) => deprecated === undefined)
  const vectors = vectorsOf(questions)
  const postings = new Map<string, number[]>()
  const pairs = new Map<number, number>()
  vectors.forEach((vector, index) => {
    for (const [word, weight] of vector) {
      const seen = postings.get(word) ?? []
      for (const other of seen) {
        const key = other * questions.length + index
        pairs.set(key, (pairs.get(key) ?? 0) + weight * (vectors[other]?.get(word) ?? 0))
      }
      postings.set(word, [...seen, index])
    }
  })
  return [...pairs]
    .sort(([a, one], [b, other]) => other - one || a - b)
    .slice(0, limit)
    .map(([key, similarity]) => ({
      ids: [
        questions[Math.floor(key / questions.length)]?.id ?? '',
        questions[key % questions.length]?.id ?? '',
      ] as const,
      similarity,
    }))
}

/** The questions most like one, nearest first: what may stand in for it. Deprecated ones are left out. */
export function mostSimilar(all: readonly Question[], id: string): { question: Question; similarity: number }[] {
  const questions = all.filter((question) => question.deprecated === undefined || question.id === id)
  const vectors = vectorsOf(questions)
  const own = vectors[questions.findIndex((question) => question.id === id)] ?? new Map<string, number>()
  return questions
    .map((question, index) => ({ question, similarity: cosine(own, vectors[index] ?? new Map()) }))
    .filter(({ question, similarity }) => question.id !== id && similarity > 0)
    .sort((a, b) => b.similarity - a.similarity || (a.question.id < b.question.id ? -1 : 1))
}

function cosine(one: Vector, other: Vector): number {
  let sum = 0
  for (const [word, weight] of one) sum += weight * (other.get(word) ?? 0)
  return sum
}

/**
 * Unit vectors of words; a word that stands in most questions says little and weighs little. Materials that questions
 * share, such as the brief of a case, make none of them a copy of another and are left out.
 */
function vectorsOf(questions: readonly Question[]): Vector[] {
  const shown = new Map<string, number>()
  for (const { materials = [] } of questions)
    for (const { content } of materials) shown.set(content, (shown.get(content) ?? 0) + 1)
  const counts = questions.map(({ title, prompt, materials = [], answerKey }) => {
    const text = [
      title,
      prompt,
      ...materials.flatMap(({ content }) => (shown.get(content) === 1 ? [content] : [])),
      ...answerKey,
    ].join(' ')
    const count = new Map<string, number>()
    for (const { stem: word } of terms(text)) count.set(word, (count.get(word) ?? 0) + 1)
    return count
  })
  const documents = new Map<string, number>()
  for (const count of counts) for (const word of count.keys()) documents.set(word, (documents.get(word) ?? 0) + 1)
  return counts.map((count) => {
    const weights = [...count].map(
      ([word, times]) =>
        [word, (1 + Math.log(times)) * Math.log((1 + questions.length) / (documents.get(word) ?? 1))] as const,
    )
    const length = Math.sqrt(weights.reduce((sum, [, weight]) => sum + weight ** 2, 0)) || 1
    return new Map(weights.map(([word, weight]) => [word, weight / length]))
  })
}
