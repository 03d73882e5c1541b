/** The engine without any question: for those who bring their own role and sets. */
export { type Bank, type BankOptions, createBank, type Known } from './bank/bank'
export type { AreaCoverage, Coverage, CoverageCell, Tally } from './bank/coverage'
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
export type { ExactRoute, HighsSolver } from './plan/assembly/exact'
export { type Alternative, type AlternativeOptions, alternatives } from './plan/change/alternatives'
export type { Asked, Happenings, PlanChange } from './plan/change/change'
export {
  type ChangeOptions,
  changePlan,
  extend,
  replaceQuestion,
  replanRest,
  shorten,
  swap,
} from './plan/change/change-plan'
export { buildParallelPlans } from './plan/forms/build-parallel-plans'
export { changeForms } from './plan/forms/change-forms'
export type { FormsReport, Spread, Spreads } from './plan/forms/forms-report'
export type {
  FormSetting,
  FormsTolerance,
  ParallelOptions,
  ParallelPlans,
  ParallelSettings,
} from './plan/forms/parallel-plans'
export { buildLoop } from './plan/loop/build-loop'
export { buildParallelLoops } from './plan/loop/build-parallel-loops'
export { changeLoop } from './plan/loop/change-loop'
export type {
  CoverageRequirement,
  Interviewer,
  Loop,
  LoopCoverage,
  LoopRequest,
  LoopRound,
  OpenRound,
  PlannedOpenRound,
  PlannedQuestionRound,
  PlannedRound,
  QuestionRound,
} from './plan/loop/loop'
export type {
  LoopsReport,
  ParallelLoopOptions,
  ParallelLoopSettings,
  ParallelLoops,
  RoundReport,
} from './plan/loop/parallel-loops'
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
export {
  buildPlan,
  buildPlanAsync,
  type PlanningProgress,
  type PlanOptions,
  type WatchedPlanOptions,
} from './plan/single/build-plan'
export { compactPlan } from './plan/store/compact-plan'
export type { CompactForms, CompactLoop, CompactPlan } from './plan/store/compact-schema'
export { fingerprint } from './plan/store/fingerprint'
export { formsSchema } from './plan/store/forms-schema'
export { loopSchema } from './plan/store/loop-schema'
export { parseForms, type RevivedForms } from './plan/store/parse-forms'
export { parseLoop, type RevivedLoop } from './plan/store/parse-loop'
export { parsePlan, type RevivedPlan } from './plan/store/parse-plan'
export { planSchema } from './plan/store/plan-schema'
export type { ChangedQuestion, Findings, MissingQuestion } from './plan/store/questions'
export { type MarkdownOptions, toMarkdown } from './render/markdown'
export { defineQuestionSet, defineRole } from './schema/define'
export type { QuestionFilter } from './schema/filter'
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
export type { SearchField } from './search/index/fields'
export type { PackedSegment, SearchIndex } from './search/index/packed-index'
export type { ParsedFilter } from './search/query/parse-filters'
export type { RelatedTerms, SynonymGroup, Synonyms } from './search/query/thesaurus'
export type {
  Facets,
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
