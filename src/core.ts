/** Schemas, the bank, search, errors and printing, without any question: for those who bring their own role and sets. */
export type { Bank } from './bank/bank'
export type { AreaCoverage, Coverage, CoverageCell, Tally } from './bank/coverage'
export { type BankOptions, createBank } from './bank/create-bank'
export {
  ImpossiblePlanError,
  type PlanConstraint,
  type PlanConstraintCode,
  type Relaxation,
} from './errors/impossible-plan-error'
export {
  type AnyInterviewBankError,
  type ErrorCode,
  type ErrorData,
  InterviewBankError,
  isInterviewBankError,
} from './errors/interview-bank-error'
export { StoredPlanError } from './errors/stored-plan-error'
export { UndecidedPlanError } from './errors/undecided-plan-error'
export { type IdKind, UnknownIdError } from './errors/unknown-id-error'
export { ValidationError, type ValidationIssue } from './errors/validation-error'
export type { ParallelPlans } from './plan/forms/parallel-plans'
export type { Loop } from './plan/loop/loop'
export type { ParallelLoops } from './plan/loop/parallel-loops'
export type { Plan } from './plan/result/plan'
export { type MarkdownOptions, toMarkdown } from './render/markdown'
export { type DefineQuestionSet, defineQuestionSet, defineRole } from './schema/define'
export type { QuestionFilter } from './schema/filter'
export type { Known, KnownRecord } from './schema/known'
export {
  type Deprecation,
  DIFFICULTIES,
  type Difficulty,
  type Exercise,
  type FollowUp,
  type Material,
  QUESTION_KINDS,
  type QuestionKind,
  RATING_LEVELS,
  type RatingLevel,
  type Reference,
  type Rubric,
  type SampleAnswer,
} from './schema/question'
export {
  type Question,
  type QuestionIdOf,
  type QuestionSet,
  questionSchema,
  questionSetSchema,
} from './schema/question-set'
export { type Area, type AreaIdOf, type Domain, type DomainIdOf, type Role, roleSchema } from './schema/role'
export type { Schema } from './schema/schema'
export type { PackedSegment, SearchIndex } from './search/index/packed-index'
export type { RelatedTerms, SynonymGroup, Synonyms } from './search/query/synonyms'
export type {
  Facets,
  ParsedFilter,
  SearchField,
  SearchHit,
  SearchMatch,
  SearchOptions,
  SearchPage,
  SearchReason,
  SimilarOptions,
  SimilarQuestion,
  Suggestion,
  SuggestOptions,
} from './search/types'
