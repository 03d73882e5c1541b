import { visitPairs } from '../../search/similar-pairs'
import type { BankRule } from '../rule'

/**
 * Cosine similarity of the weighted words of two questions from which on they need a second look. In the shipped bank no
 * pair reaches 0.30; questions with the same key in another setting lay between 0.41 and 1, half of them above 0.73 (60
 * such copies were made and measured).
 */
export const DUPLICATE_SIMILARITY = 0.35

export const nearDuplicates: BankRule = {
  name: 'near-duplicates',
  scope: 'bank',
  reason: 'Two questions that read alike measure the same thing, and one gives the other away; enemies may stay.',
  example: {
    passes: [
      {
        id: 'one',
        prompt: 'An experiment was stopped on a good day.',
        answerKey: ['Optional stopping inflates errors.'],
      },
      { id: 'two', prompt: 'Write a function that merges sorted logs.', answerKey: ['A heap of iterators is enough.'] },
    ],
    fails: [
      { id: 'one', title: 'Stopping', prompt: 'An experiment was stopped on a good day.', answerKey: ['Peeking.'] },
      {
        id: 'two',
        title: 'Stopping',
        prompt: 'An experiment was stopped on a very good day.',
        answerKey: ['Peeking.'],
      },
    ],
  },
  check: (bank) => {
    // One finding a question, for the earlier one that it reads most like: copies of one question are not counted in pairs.
    const nearest = new Map<string, { readonly id: string; readonly similarity: number }>()
    visitPairs(bank.questions, (one, other, similarity) => {
      if (similarity < DUPLICATE_SIMILARITY || similarity <= (nearest.get(other.id)?.similarity ?? 0)) return
      if (!bank.enemiesOf(one.id).includes(other.id)) nearest.set(other.id, { id: one.id, similarity })
    })
    return [...nearest]
      .sort(([, a], [, b]) => b.similarity - a.similarity)
      .map(([question, { id, similarity }]) => ({
        question,
        path: '',
        message: `reads like "${id}" (similarity ${similarity.toFixed(2)})`,
        tip: 'Rewrite or drop one, or declare them enemies if both are worth having.',
      }))
  },
}
