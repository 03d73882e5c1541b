/** The public face: the engine, and the shipped bank made with it. `summaries.ts` is the other place where the two meet. */
import { automlAndModelSelection } from '../questions/automl-and-model-selection'
import { businessProcessIntegration } from '../questions/business-process-integration'
import { calculusAndOptimization } from '../questions/calculus-and-optimization'
import { caseEcommerceRecommender } from '../questions/case-ecommerce-recommender'
import { caseFraudDetection } from '../questions/case-fraud-detection'
import { caseSupportChatbot } from '../questions/case-support-chatbot'
import { cloudPlatforms } from '../questions/cloud-platforms'
import { communication } from '../questions/communication'
import { crossFunctionalCollaboration } from '../questions/cross-functional-collaboration'
import { dataOversight } from '../questions/data-oversight'
import { decisionMaking } from '../questions/decision-making'
import { distributedSystems } from '../questions/distributed-systems'
import { innovationAndEfficiency } from '../questions/innovation-and-efficiency'
import { linearAlgebra } from '../questions/linear-algebra'
import { loops as shippedLoops } from '../questions/loops'
import { mlFrameworks } from '../questions/ml-frameworks'
import { modelDevelopment } from '../questions/model-development'
import { problemSolving } from '../questions/problem-solving'
import { programming } from '../questions/programming'
import { projectManagement } from '../questions/project-management'
import { researchAndInnovation } from '../questions/research-and-innovation'
import { responsibleMl } from '../questions/responsible-ml'
import { scalabilityAndPerformance } from '../questions/scalability-and-performance'
import { statistics } from '../questions/statistics'
import { synonyms } from '../questions/synonyms'
import { type AreaId, type DomainId, seniorMlEngineer as shippedRole } from '../questions/taxonomy'
import { teamLeadership } from '../questions/team-leadership'
import { transferLearningAndFineTuning } from '../questions/transfer-learning-and-fine-tuning'
import type { Bank } from './bank/bank'
import { openBank } from './bank/create-bank'
import { deepFreeze } from './data/freeze'
import type { QuestionId } from './load-question-set'
import { type DefineQuestionSet, defineQuestionSet as define } from './schema/define'

export type { AreaId, DomainId } from '../questions/taxonomy'
export * from './core'
export type { QuestionId, SetId } from './load-question-set'
export * from './plan'

/** The shipped role, a Senior Machine Learning Engineer: 5 domains with 22 areas. */
export const seniorMlEngineer = /* @__PURE__ */ deepFreeze(shippedRole)

/**
 * Blueprints of interview loops for a Senior Machine Learning Engineer, to take as they are or to adjust by spreading:
 * `{ ...loops.onsite, seed: 'ml-platform-2027' }`.
 */
export const loops = /* @__PURE__ */ deepFreeze(shippedLoops)

/**
 * Checks a question set and keeps its literal ids in the type, as that of `ml-interview-bank/core` does; this one offers the
 * areas of the shipped role in an editor.
 *
 * @param set the set; every key is checked, and unknown keys are refused
 * @returns the set as given
 * @throws ValidationError that lists every problem with its path, what was expected and what came
 */
export const defineQuestionSet: DefineQuestionSet<AreaId> = define

/** The shipped bank: the role of a Senior Machine Learning Engineer with every shipped question set. */
export const bank: Bank<QuestionId, AreaId, DomainId> = /* @__PURE__ */ openBank(
  seniorMlEngineer,
  () => [
    modelDevelopment,
    dataOversight,
    crossFunctionalCollaboration,
    scalabilityAndPerformance,
    responsibleMl,
    researchAndInnovation,
    programming,
    statistics,
    linearAlgebra,
    calculusAndOptimization,
    mlFrameworks,
    cloudPlatforms,
    distributedSystems,
    communication,
    problemSolving,
    projectManagement,
    teamLeadership,
    decisionMaking,
    innovationAndEfficiency,
    automlAndModelSelection,
    transferLearningAndFineTuning,
    businessProcessIntegration,
    caseEcommerceRecommender,
    caseFraudDetection,
    caseSupportChatbot,
  ],
  { synonyms },
)
