/** The public face: the engine, and the one place where it meets the shipped sets. */
import { caseFraudDetection } from '../questions/case-fraud-detection'
import { dataOversight } from '../questions/data-oversight'
import { modelDevelopment } from '../questions/model-development'
import { statistics } from '../questions/statistics'
import { seniorMlEngineer } from '../questions/taxonomy'
import { createBank } from './bank/bank'

export type { AreaId, DomainId } from '../questions/taxonomy'
export { seniorMlEngineer } from '../questions/taxonomy'
export * from './core'

/** The shipped bank: the role of a Senior Machine Learning Engineer with every shipped question set. */
export const bank = /* @__PURE__ */ createBank(seniorMlEngineer, [
  modelDevelopment,
  dataOversight,
  statistics,
  caseFraudDetection,
])
