import { pairsBySimilarity } from '../../search/similarity'
import type { BankRule } from '../rule'

/**
 * Cosine similarity of the weighted words of two questions from which on they need a second look. In the shipped bank,
 * different questions on one topic reach 0.26 and parts of one case, which share its brief, 0.39; a question rewritten
 * with a new setting and the same key stays above 0.5.
 */
export const DUPLICATE_SIMILARITY = 0.45

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
  check: (bank) =>
    pairsBySimilarity(bank.questions)
      .filter(
        ({ similarity, ids: [one, other] }) =>
          similarity >= DUPLICATE_SIMILARITY && !bank.enemiesOf(one).includes(other),
      )
      .map(({ ids: [one, other], similarity }) => ({
        question: other,
        path: '',
        message: `reads like "${one}" (similarity ${similarity.toFixed(2)})`,
        tip: 'Rewrite or drop one, or declare them enemies if both are worth having.',
      })),
}
