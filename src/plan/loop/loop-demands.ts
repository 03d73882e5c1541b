import type { Bank } from '../../bank/bank'
import { ValidationError } from '../../errors/validation-error'
import type { Ensemble, Slot } from '../joint/ensemble'
import type { JointDemands } from '../joint/joint-demands'
import { blueprintOf } from '../request/blueprint'
import { type CheckedLoop, type CheckedQuestionRound, roundRequest, SHARED } from './loop-request'

/** Rounds with questions, each with its place in the loop. */
export function questionRounds({
  rounds,
}: CheckedLoop): { readonly round: CheckedQuestionRound; readonly place: number }[] {
  return rounds.flatMap((round, place) => (round.questions === 'none' ? [] : [{ round, place }]))
}

/**
 * All that a loop demands: of its rounds with questions, and of these together.
 * @throws ValidationError for times of a round that do not fit together
 */
export function demandsOf(bank: Bank, loop: CheckedLoop): JointDemands {
  const slots = questionRounds(loop).map(({ round, place }): Slot => {
    const isShared = (path: string) => SHARED.some((field) => field === path && round[field] === undefined)
    return {
      request: roundRequest(loop, round),
      candidate: 0,
      pathOf: (path) => (isShared(path) ? path : `rounds[${place}].${path}`),
    }
  })
  const ensemble: Ensemble = { bank, slots, core: new Set(), overlap: 0 }
  return {
    ensemble,
    blueprints: slots.map(({ request, pathOf }) => withPaths(pathOf, () => blueprintOf(bank, request))),
    promises: Object.entries(loop.coverage ?? {}).map(([area, { rounds = 1 }]) => ({
      area,
      rounds,
      path: `coverage.${area}`,
    })),
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
