/** The engine without any question: for those who bring their own role and sets. */
export { type Bank, type BankOptions, createBank, type Known } from './bank/bank'
export type { AreaCoverage, Coverage, CoverageCell, Tally } from './bank/coverage'
export type { QuestionFilter } from './bank/filter'
export {
  ImpossiblePlanError,
  type PlanConstraint,
  type PlanConstraintCode,
  type Relaxation,
} from './errors/impossible-plan-error'
export {
  type AnyInterviewBankError,
  type ErrorCode,
  InterviewBankError,
  isInterviewBankError,
} from './errors/interview-bank-error'
export { StoredPlanError } from './errors/stored-plan-error'
export { UndecidedPlanError } from './errors/undecided-plan-error'
export { type IdKind, UnknownIdError } from './errors/unknown-id-error'
export { ValidationError, type ValidationIssue } from './errors/validation-error'
export { type Alternative, type AlternativeOptions, alternatives } from './plan/change/alternatives'
export type { Asked, Happenings, PlanChange } from './plan/change/change'
export {
  type ChangeOptions,
  changePlan,
  extend,
  rebalance,
  replaceItem,
  shorten,
  swap,
} from './plan/change/change-plan'
export { buildParallelPlans, type ParallelOptions, type ParallelPlans } from './plan/forms/build-parallel-plans'
export type { Equality, Spread } from './plan/forms/equality'
export { buildLoop } from './plan/loop/build-loop'
export type { CoveragePromise, Loop, LoopCoverage, LoopRequest, LoopRound, PlannedRound } from './plan/loop/loop'
export type { ExactRoute, HighsSolver } from './plan/model/exact'
export type {
  Depth,
  GroupLimit,
  Ineligibility,
  Limit,
  MaxExposure,
  PlanLimits,
  PlanRequest,
  PlanSection,
  PlanWeights,
  QuestionUse,
  Range,
} from './plan/request/request'
export type { PlanPhase } from './plan/result/order'
export type { BalanceRow, Plan, PlanBalance, PlanItem, PlannedSection, PlanProgress } from './plan/result/plan'
export { buildPlan, type PlanOptions } from './plan/single/build-plan'
export { type MarkdownOptions, toMarkdown } from './render/markdown'
export { defineQuestionSet, defineRole } from './schema/define'
export {
  type Deprecation,
  DIFFICULTIES,
  type Difficulty,
  type Exercise,
  type FollowUp,
  type Material,
  QUESTION_KINDS,
  type QuestionKind,
  questionSchema,
  RATING_LEVELS,
  type RatingLevel,
  type Reference,
  type Rubric,
  type SampleAnswer,
} from './schema/question'
export { type Question, type QuestionIdOf, type QuestionSet, questionSetSchema } from './schema/question-set'
export { type Area, type AreaIdOf, type Domain, type DomainIdOf, type Role, roleSchema } from './schema/role'
export type { SearchField } from './search/fields'
export type { Understood } from './search/intent'
export type { PackedSegment, SearchIndex } from './search/search-index'
export type { RelatedTerms, SynonymGroup, Synonyms } from './search/synonyms'
export type {
  Facets,
  SearchHit,
  SearchMatch,
  SearchOptions,
  SearchReason,
  SearchResult,
  SimilarQuestion,
  Suggestion,
} from './search/types'
