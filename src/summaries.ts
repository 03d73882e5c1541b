/**
 * The shipped questions in parts, for web pages: a summary of each, and the texts set by set. Beside `index.ts`, which makes
 * the bank, this is where the engine meets the shipped sets.
 */
export type { AreaId } from '../questions/taxonomy'
export { loadQuestionSet, type QuestionId, type SetId } from './load-question-set'
export { type QuestionSummary, summaries } from './summary-list'
