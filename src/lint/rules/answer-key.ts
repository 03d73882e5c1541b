import type { QuestionRule } from '../rule'

const MIN_POINTS = 3

export const fullAnswerKey: QuestionRule = {
  name: 'full-answer-key',
  scope: 'question',
  reason: 'An interviewer from another area follows the answer by the key: points, why they matter, misconceptions.',
  example: {
    passes: { answerKey: ['The point.', 'Why it matters.', 'A misconception.'] },
    fails: { answerKey: ['The point.'] },
  },
  check: ({ answerKey }) =>
    answerKey.length >= MIN_POINTS
      ? []
      : [
          {
            path: 'answerKey',
            message: `has ${answerKey.length} of at least ${MIN_POINTS} points`,
            tip: 'Add why the points matter, what is often misunderstood, and answers that are just as good.',
          },
        ],
}
