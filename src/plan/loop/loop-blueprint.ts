import type { Bank } from '../../bank/bank'
import { ValidationError } from '../../errors/validation-error'
import type { JointBlueprint } from '../joint/joint-blueprint'
import type { PlanSet, Slot } from '../joint/plan-set'
import { blueprintOf } from '../request/blueprint'
import { coveredAreas } from '../request/coverage'
import { type CheckedLoop, type CheckedQuestionRound, roundRequest, SHARED } from './loop-request'

/** Rounds with questions, each with its place in the loop. */
export function questionRounds({
  rounds,
}: CheckedLoop): { readonly round: CheckedQuestionRound; readonly position: number }[] {
  return rounds.flatMap((round, position) => (round.questions === 'none' ? [] : [{ round, position }]))
}

/**
 * All that a loop demands: of its rounds with questions, and of these together.
 * @throws ValidationError for times of a round that do not fit together
 */
export function loopBlueprint(bank: Bank, loop: CheckedLoop): JointBlueprint {
  const slots = questionRounds(loop).map(({ round, position }): Slot => {
    const isShared = (path: string) => SHARED.some((field) => field === path && round[field] === undefined)
    return {
      request: roundRequest(loop, round),
      candidate: 0,
      pathOf: (path) => (isShared(path) ? path : `rounds[${position}].${path}`),
    }
  })
  const planSet: PlanSet = { bank, slots, core: new Set(), overlap: 0 }
  return {
    planSet,
    blueprints: slots.map(({ request, pathOf }) => withPaths(pathOf, () => blueprintOf(bank, request))),
    requirements: coveredAreas(loop.coverage),
    sharing: {
      code: 'other-plans',
      path: '',
      message: 'no question in two rounds of the loop, nor an enemy of one that another round has',
    },
  }
}

function withPaths<T>(pathOf: (path: string) => string, read: () => T): T {
  try {
    return read()
  } catch (error) {
    if (!(error instanceof ValidationError)) throw error
    throw new ValidationError(
      'loop request',
      error.issues.map((issue) => ({ ...issue, path: pathOf(issue.path) })),
    )
  }
}
