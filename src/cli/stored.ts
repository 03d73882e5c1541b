import { nearest, quotedChoice } from '../errors/nearest'
import type { Loop } from '../plan/loop/loop'
import type { Plan } from '../plan/result/plan'
import { parseLoop } from '../plan/store/parse-loop'
import { parsePlan } from '../plan/store/parse-plan'
import { labelOf, readJsonFile } from './read-text'
import { isFields } from './requests'
import type { Session } from './session'
import { UsageError } from './usage-error'

/** A stored plan, or a round of a stored loop. */
export interface StoredPlan {
  readonly plan: Plan
  /** The loop that it is a round of. */
  readonly loop?: { readonly whole: Loop; readonly round: string }
}

/**
 * Reads the plan that a command is to change; what has become of its questions since is told on standard error.
 *
 * @param round the name of a round, where a loop was stored
 * @throws StoredPlanError, UsageError
 */
export async function readStored(
  { bank, err, readStdin }: Session,
  file: string,
  round: string | undefined,
): Promise<StoredPlan> {
  const value = await readJsonFile(file, readStdin)
  const tell = (notes: readonly string[]) => {
    for (const note of notes) err(`Note: ${note}\n`)
  }
  if (isFields(value) && ('rounds' in value || value.compact === 'loop')) {
    const { loop, notes } = parseLoop(value, bank)
    tell(notes)
    return roundOf(loop, round)
  }
  if (round !== undefined)
    throw new UsageError(`${labelOf(file)} holds a plan, not a loop: it has no --round "${round}".`)
  const { plan, notes } = parsePlan(value, bank)
  tell(notes)
  return { plan }
}

function roundOf(whole: Loop, round: string | undefined): StoredPlan {
  const names = whole.rounds.flatMap(({ name, plan }) => (plan === undefined ? [] : [name]))
  if (round === undefined)
    throw new UsageError(`The plan is a loop: say which --round is meant, ${quotedChoice(names)}.`)
  const plan = whole.rounds.find(({ name }) => name === round)?.plan
  if (plan !== undefined) return { plan, loop: { whole, round } }
  const near = nearest(round, names)
  const next = near.length > 0 ? `Did you mean ${quotedChoice(near)}?` : `There are ${quotedChoice(names)}.`
  throw new UsageError(`There is no round "${round}" with questions in this loop. ${next}`)
}
