import { retext } from 'retext'
import retextEquality from 'retext-equality'
import { deepFreeze } from '../../data/freeze'
import type { Finding, QuestionRule } from '../rule'
import { passages, proseTexts } from '../texts'

/** Entries of retext-equality that say nothing of people here: terms of computing, and its advice on tone. */
const OTHER = new Set([
  ...['host-hostess', 'master', 'invalid', 'dumb', 'dummy', 'hang', 'sanity-check', 'special'],
  ...['simple', 'easy', 'clearly', 'just', 'obvious', 'basically', 'of-course'],
])

const english = retext().use(retextEquality)

function inconsiderate(path: string, text: string): Finding[] {
  return passages(text)
    .flatMap((passage) => english.processSync(passage).messages)
    .filter(({ ruleId }) => !OTHER.has(ruleId ?? ''))
    .map(({ actual, expected }) => ({
      path,
      message: `says "${actual}"`,
      tip: expected?.length ? `Say ${expected.slice(0, 3).join(', ')}, or put it another way.` : 'Put it another way.',
    }))
}

/**
 * Finds wording that leaves people out. Needs a grammar, so it is no part of `contentRules`:
 * `npm install retext retext-equality`, and give it to `lintQuestions` as one more rule.
 *
 * @example
 * ```ts
 * import { bank } from 'ml-interview-bank'
 * import { contentRules, lintQuestions } from 'ml-interview-bank/lint'
 * import { considerateWording } from 'ml-interview-bank/lint/wording'
 * lintQuestions(bank, { sets: ['statistics'], rules: [...contentRules, considerateWording] }) // => []
 * ```
 */
export const considerateWording: QuestionRule = /* @__PURE__ */ deepFreeze({
  name: 'considerate-wording',
  scope: 'question',
  reason: 'A candidate should not have to be of one gender to feel meant.',
  example: {
    passes: { prompt: 'The head of sales wants a forecast. Tell me what they should know first.' },
    fails: { prompt: 'The salesman wants a forecast. Tell me what he should know first.' },
  },
  check: (question) => proseTexts(question).flatMap(({ path, text }) => inconsiderate(path, text)),
})
