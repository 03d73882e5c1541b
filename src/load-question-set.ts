import { requireText } from './bank/arguments'
import { deepFreeze } from './data/freeze'
import { UnknownIdError } from './errors/unknown-id-error'
import type { QuestionIdOf, QuestionSet } from './schema/question-set'

/** Written out one by one, so that a bundler makes a chunk of each. */
const LOADERS = {
  'automl-and-model-selection': async () =>
    (await import('../questions/automl-and-model-selection')).automlAndModelSelection,
  'business-process-integration': async () =>
    (await import('../questions/business-process-integration')).businessProcessIntegration,
  'calculus-and-optimization': async () =>
    (await import('../questions/calculus-and-optimization')).calculusAndOptimization,
  'case-ecommerce-recommender': async () =>
    (await import('../questions/case-ecommerce-recommender')).caseEcommerceRecommender,
  'case-fraud-detection': async () => (await import('../questions/case-fraud-detection')).caseFraudDetection,
  'case-support-chatbot': async () => (await import('../questions/case-support-chatbot')).caseSupportChatbot,
  'cloud-platforms': async () => (await import('../questions/cloud-platforms')).cloudPlatforms,
  communication: async () => (await import('../questions/communication')).communication,
  'cross-functional-collaboration': async () =>
    (await import('../questions/cross-functional-collaboration')).crossFunctionalCollaboration,
  'data-oversight': async () => (await import('../questions/data-oversight')).dataOversight,
  'decision-making': async () => (await import('../questions/decision-making')).decisionMaking,
  'distributed-systems': async () => (await import('../questions/distributed-systems')).distributedSystems,
  'innovation-and-efficiency': async () =>
    (await import('../questions/innovation-and-efficiency')).innovationAndEfficiency,
  'linear-algebra': async () => (await import('../questions/linear-algebra')).linearAlgebra,
  'ml-frameworks': async () => (await import('../questions/ml-frameworks')).mlFrameworks,
  'model-development': async () => (await import('../questions/model-development')).modelDevelopment,
  'problem-solving': async () => (await import('../questions/problem-solving')).problemSolving,
  programming: async () => (await import('../questions/programming')).programming,
  'project-management': async () => (await import('../questions/project-management')).projectManagement,
  'research-and-innovation': async () => (await import('../questions/research-and-innovation')).researchAndInnovation,
  'responsible-ml': async () => (await import('../questions/responsible-ml')).responsibleMl,
  'scalability-and-performance': async () =>
    (await import('../questions/scalability-and-performance')).scalabilityAndPerformance,
  statistics: async () => (await import('../questions/statistics')).statistics,
  'team-leadership': async () => (await import('../questions/team-leadership')).teamLeadership,
  'transfer-learning-and-fine-tuning': async () =>
    (await import('../questions/transfer-learning-and-fine-tuning')).transferLearningAndFineTuning,
}

/** The ids of the shipped question sets. */
export type SetId = Extract<keyof typeof LOADERS, string>
type ShippedSets = { readonly [Id in SetId]: Awaited<ReturnType<(typeof LOADERS)[Id]>> }
/** The ids of the shipped questions. */
export type QuestionId = QuestionIdOf<ShippedSets[SetId]>

/**
 * Loads one shipped set with all texts; a bundler keeps each set in a chunk of its own.
 *
 * @param setId the id of the set, which each summary names as `set`
 * @returns the set, to show or to make a bank of; its type has the ids of the questions that the set, or any of several, has
 * @throws UnknownIdError (by rejecting) with the nearest ids
 * @example
 * ```ts
 * import { loadQuestionSet, summaries } from 'ml-interview-bank/summaries'
 * const [summary] = summaries.filter(({ title }) => title.includes('A/B'))
 * const set = await loadQuestionSet(summary?.set ?? 'statistics')
 * set.questions.some(({ id }) => id === summary?.id) // => true
 * ```
 */
export async function loadQuestionSet<const Id extends SetId>(
  setId: Id,
): Promise<QuestionSet<QuestionIdOf<ShippedSets[Id]>>>
export async function loadQuestionSet(setId: string): Promise<QuestionSet>
export async function loadQuestionSet(setId: string): Promise<QuestionSet> {
  requireText('loadQuestionSet', 'setId', setId, 'the id of a question set')
  if (!isSetId(setId)) throw new UnknownIdError('set', setId, Object.keys(LOADERS))
  return deepFreeze(await LOADERS[setId]())
}

function isSetId(id: string): id is SetId {
  return Object.hasOwn(LOADERS, id)
}
