import type { Question } from '../schema/question-set'

/** Where in the interview an item stands. */
export type PlanPhase = 'warm-up' | 'core' | 'stretch'

const CONVERSATION = new Set(['behavioral', 'situational'])
const RISE = { easy: 0, medium: 1, hard: 2 }

/**
 * Puts questions into an order one would ask them in: conversation (behavioural, situational) and technical work each
 * in one block, each block rising in difficulty, first the block that opens more gently. Parts of a case study stay
 * together in the bank's order.
 */
export function inInterviewOrder(
  questions: readonly Question[],
  bankOrder: (question: Question) => number,
): Question[] {
  const rank = (question: Question) => (question.kind === 'case-study' ? 3 : RISE[question.difficulty])
  const byRise = (a: Question, b: Question) =>
    rank(a) - rank(b) || (a.kind === 'case-study' ? 0 : a.minutes - b.minutes) || bankOrder(a) - bankOrder(b)
  const talk = questions.filter((question) => CONVERSATION.has(question.kind)).sort(byRise)
  const work = questions.filter((question) => !CONVERSATION.has(question.kind)).sort(byRise)
  const gentle = (block: readonly Question[]) => (block[0] === undefined ? 9 : RISE[block[0].difficulty])
  return gentle(work) < gentle(talk) ? [...work, ...talk] : [...talk, ...work]
}

/** The first question warms up unless it is hard; the hard ones at the end stretch; the rest is the core. */
export function phases(ordered: readonly Question[]): PlanPhase[] {
  const lastGentle = ordered.findLastIndex((question) => question.difficulty !== 'hard')
  return ordered.map((question, index) => {
    if (index === 0 && question.difficulty !== 'hard') return 'warm-up'
    return index > lastGentle ? 'stretch' : 'core'
  })
}
