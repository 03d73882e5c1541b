import type { PlanConstraint } from '../../errors/impossible-plan-error'
import type { Blueprint } from '../request/blueprint'
import type { CoveredArea } from '../request/coverage'
import type { PlanSet } from './plan-set'

/** Several plans that are made together, read against a bank. */
export interface JointBlueprint {
  readonly planSet: PlanSet
  /** By slot. */
  readonly blueprints: readonly Blueprint[]
  readonly requirements: readonly CoveredArea[]
  /** That the plans share nothing, or little, as a constraint. */
  readonly sharing: PlanConstraint
}
