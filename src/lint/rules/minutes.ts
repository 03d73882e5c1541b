import { deepFreeze } from '../../data/freeze'
import type { QuestionKind } from '../../schema/question'
import type { QuestionRule } from '../rule'

/** Minutes that a question of each kind takes at a human pace, probes included. */
export const MINUTES_BY_KIND: Readonly<Record<QuestionKind, readonly [least: number, most: number]>> =
  /* @__PURE__ */ deepFreeze({
    behavioral: [8, 12],
    situational: [8, 12],
    conceptual: [5, 8],
    problem: [6, 15],
    debugging: [10, 15],
    coding: [20, 30],
    'system-design': [25, 40],
    'case-study': [15, 25],
  } as const)

export const minutesOfTheKind: QuestionRule = {
  name: 'minutes-of-the-kind',
  scope: 'question',
  reason:
    'Reading, thinking, answering and probing take time; a plan with wishful minutes cuts the last candidate short.',
  example: { passes: { kind: 'conceptual', minutes: 8 }, fails: { kind: 'coding', minutes: 10 } },
  check: ({ kind, minutes }) => {
    const [least, most] = MINUTES_BY_KIND[kind]
    if (minutes >= least && minutes <= most) return []
    return [
      {
        path: 'minutes',
        message: `${minutes} minutes for a question of kind ${kind}`,
        tip: `Time it aloud; ${least} to ${most} minutes is usual. If it needs more or less, change the task or the kind.`,
      },
    ]
  },
}
