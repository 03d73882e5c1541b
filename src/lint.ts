/** The content rules, for our sets and a company's own. */
export { type LintException, type LintFinding, type LintOptions, lintQuestions } from './lint/lint-questions'
export { type NearestPairsOptions, nearestPairs } from './lint/nearest-pairs'
export type { BankFinding, BankRule, ContentRule, Finding, QuestionRule } from './lint/rule'
export { contentRules } from './lint/rules'
export { MINUTES_BY_KIND } from './lint/rules/minutes'
export { DUPLICATE_SIMILARITY } from './lint/rules/near-duplicates'
export type { SimilarPair } from './search/similar-pairs'
