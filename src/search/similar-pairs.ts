import type { Question } from '../schema/question-set'
import { createVectorizer } from './similarity'

/** Two questions and how alike they read. */
export interface SimilarPair {
  readonly ids: readonly [string, string]
  /** Cosine of their weighted word vectors: 0 no word in common, 1 the same words. */
  readonly similarity: number
}

/**
 * Visits every pair of questions with a word in common, each once, the earlier question first. Words of title, prompt,
 * materials and answer key weigh by how rare they are (TF-IDF, Salton & Buckley 1988). Deprecated questions are left out.
 * Memory grows with the texts, not with the pairs.
 */
export function visitPairs(
  all: readonly Question[],
  visit: (one: Question, other: Question, similarity: number) => void,
): void {
  const questions = all.filter(({ deprecated }) => deprecated === undefined)
  const postings = new Map<string, { readonly places: number[]; readonly weights: number[] }>()
  const similarities = new Float64Array(questions.length)
  questions.map(createVectorizer(questions)).forEach((vector, index) => {
    for (const [word, weight] of vector) {
      const { places, weights } = postings.get(word) ?? { places: [], weights: [] }
      for (let at = 0; at < places.length; at++)
        similarities[places[at] as number] =
          (similarities[places[at] as number] ?? 0) + weight * (weights[at] as number)
      places.push(index)
      weights.push(weight)
      postings.set(word, { places, weights })
    }
    for (let earlier = 0; earlier < index; earlier++) {
      const similarity = similarities[earlier] ?? 0
      if (similarity > 0) visit(questions[earlier] as Question, questions[index] as Question, similarity)
    }
    similarities.fill(0, 0, index)
  })
}

/** The pairs that read most alike, nearest first. */
export function mostSimilarPairs(questions: readonly Question[], limit: number): SimilarPair[] {
  let nearest: SimilarPair[] = []
  let least = 0
  const keep = (count: number) => {
    nearest.sort((a, b) => b.similarity - a.similarity)
    nearest = nearest.slice(0, count)
  }
  visitPairs(questions, (one, other, similarity) => {
    if (similarity <= least) return
    nearest.push({ ids: [one.id, other.id], similarity })
    // Sorted once in a while, not at every pair.
    if (nearest.length < 2 * limit + 1000) return
    keep(limit)
    least = nearest.at(-1)?.similarity ?? 0
  })
  keep(limit)
  return nearest
}
