import type { Difficulty } from '../../schema/question'
import type { Question } from '../../schema/question-set'
import { isCase, isConversation } from '../request/question-kinds'

/** Where in the interview an item stands. */
export type PlanPhase = 'warm-up' | 'core' | 'stretch'

const RISE: Readonly<Record<Difficulty, number>> = { easy: 0, medium: 1, hard: 2 }

/** Where a question stands in the bank: its place among all, and its set. */
export interface BankPosition {
  readonly position: number
  readonly set: number
}

/**
 * Puts questions into an order one would ask them in: rising in difficulty, so that none that is hard comes before an
 * easier one; where difficulty is equal, questions of one subject together and conversation (behavioral, situational)
 * apart from technical work. Parts of a case study stay together in the bank's order, where its hardest part belongs.
 */
export function inInterviewOrder(
  questions: readonly Question[],
  placeOf: (question: Question) => BankPosition,
): Question[] {
  const bankOrder = (question: Question) => placeOf(question).position
  const cases = [...new Set(questions.filter(isCase).map((question) => placeOf(question).set))].map((set) => {
    const parts = sorted(
      questions.filter((question) => isCase(question) && placeOf(question).set === set),
      bankOrder,
    )
    return { parts, level: Math.max(...parts.map(({ difficulty }) => RISE[difficulty])) }
  })
  const single = (level: number) => questions.filter((one) => !isCase(one) && RISE[one.difficulty] === level)
  const ordered: Question[] = []
  for (const level of [0, 1, 2]) {
    ordered.push(...cases.filter((one) => one.level === level && level > 0).flatMap(({ parts }) => parts))
    ordered.push(...bySubject(single(level), ordered.at(-1), single(level + 1), bankOrder))
    ordered.push(...cases.filter((one) => one.level === level && level === 0).flatMap(({ parts }) => parts))
  }
  return ordered
}

/** Subject by subject: first the one that was talked about last, last the one that comes up next. */
function bySubject(
  questions: readonly Question[],
  before: Question | undefined,
  after: readonly Question[],
  bankOrder: (question: Question) => number,
): Question[] {
  const subjectOf = ({ areas }: Question) => areas[0]
  const subjects = [...new Set(questions.map(subjectOf))].map((subject) => {
    const own = questions.filter((question) => subjectOf(question) === subject)
    const position =
      subject === (before && subjectOf(before)) ? 0 : after.some((one) => subjectOf(one) === subject) ? 2 : 1
    return {
      own: sorted(own, (question) => question.minutes * 1e6 + bankOrder(question)),
      position,
      talks: own.every(isConversation),
    }
  })
  const talksBefore = before === undefined || isConversation(before)
  return subjects
    .sort(
      (a, b) =>
        a.position - b.position ||
        Number(b.talks === talksBefore) - Number(a.talks === talksBefore) ||
        bankOrder(a.own[0] as Question) - bankOrder(b.own[0] as Question),
    )
    .flatMap(({ own }) => own)
}

function sorted(questions: readonly Question[], key: (question: Question) => number): Question[] {
  return [...questions].sort((a, b) => key(a) - key(b))
}

/**
 * The first question warms up unless it is hard; the hard ones at the end stretch, and so does the last of three or more
 * that is harder than the first; the rest is the core.
 */
export function phases(ordered: readonly Question[]): PlanPhase[] {
  const lastGentle = ordered.findLastIndex((question) => question.difficulty !== 'hard')
  const rises =
    ordered.length > 2 && RISE[ordered.at(-1)?.difficulty ?? 'easy'] > RISE[ordered[0]?.difficulty ?? 'easy']
  return ordered.map((question, index) => {
    if (index === 0 && question.difficulty !== 'hard') return 'warm-up'
    return index > lastGentle || (rises && index === ordered.length - 1) ? 'stretch' : 'core'
  })
}
