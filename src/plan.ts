/** Plans, loops and forms: building, changing and storing them. */
export type { ExactRoute, HighsSolver } from './plan/assembly/improve-exactly'
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
export type { CoverageRequest, CoverageRequirement } from './plan/request/coverage'
export {
  DEPTHS,
  type Depth,
  type GroupLimit,
  type Ineligibility,
  type Limit,
  type MaxExposure,
  type PlanLimits,
  type PlanRequest,
  type PlanSection,
  type PlanWeights,
  type QuestionUse,
  type Range,
} from './plan/request/request'
export type { PlanPhase } from './plan/result/interview-order'
export type { BalanceRow, Plan, PlanBalance, PlanItem, PlannedSection, PlanProgress } from './plan/result/plan'
export {
  buildPlan,
  buildPlanAsync,
  type PlanningProgress,
  type PlanOptions,
  type WatchedPlanOptions,
} from './plan/single/build-plan'
export { compactPlan } from './plan/store/compact-plan'
export type { CompactForms, CompactLoop, CompactLoops, CompactPlan } from './plan/store/compact-schema'
export { fingerprint } from './plan/store/fingerprint'
export { formsSchema } from './plan/store/forms-schema'
export { loopSchema } from './plan/store/loop-schema'
export { loopsSchema } from './plan/store/loops-schema'
export { parseForms, type RevivedForms } from './plan/store/parse-forms'
export { parseLoop, type RevivedLoop } from './plan/store/parse-loop'
export { parseLoops, type RevivedLoops } from './plan/store/parse-loops'
export { parsePlan, type RevivedPlan } from './plan/store/parse-plan'
export { planSchema } from './plan/store/plan-schema'
export type { ChangedQuestion, Findings, MissingQuestion } from './plan/store/question-lookup'
