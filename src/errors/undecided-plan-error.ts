import { InterviewBankError } from './base-error'

/**
 * The planner found no plan and could not prove within its fixed number of steps that there is none. Only very tight
 * requests with many interlocking limits come here; loosening any of them helps.
 */
export class UndecidedPlanError extends InterviewBankError {
  readonly name = 'UndecidedPlanError'
  readonly code = 'UNDECIDED_PLAN'

  constructor() {
    super(
      'No plan was found within the step limit, nor a proof that there is none. Loosen a limit or drop an included question.',
    )
  }
}
