import type { Bank } from 'ml-interview-bank/core'
import { type Findings, type Loop, type MissingQuestion, type Plan, parseLoop, parsePlan } from 'ml-interview-bank/plan'
import { nearest } from '../data/nearest'
import { quotedChoice } from '../errors/choice'
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
 * Reads a stored plan or loop; what has become of its questions since is told on standard error.
 * @throws StoredPlanError; UsageError when the bank does not have a question whose text was not stored
 */
export async function readStored({ bank, err, readStdin }: Session, file: string): Promise<Plan | Loop> {
  const value = await readJsonFile(file, readStdin)
  const isLoop = isFields(value) && ('rounds' in value || value.compact === 'loop')
  const { whole, missing, notes } = isLoop ? loopIn(value, bank) : planIn(value, bank)
  refuseLost(file, missing)
  for (const note of notes) err(`Note: ${note}\n`)
  return whole
}

interface Revived extends Findings {
  readonly whole: Plan | Loop
}

function planIn(value: unknown, bank: Bank): Revived {
  const { plan, ...findings } = parsePlan(value, bank)
  return { whole: plan, ...findings }
}

function loopIn(value: unknown, bank: Bank): Revived {
  const { loop, ...findings } = parseLoop(value, bank)
  return { whole: loop, ...findings }
}

/** A guide that silently lacks questions would be noticed in the interview. */
function refuseLost(file: string, missing: readonly MissingQuestion[]): void {
  const lost = missing.filter(({ isKept, path }) => !isKept && /\bitems\[\d+\]$/.test(path)).map(({ id }) => `"${id}"`)
  if (lost.length > 0)
    throw new UsageError(
      `${labelOf(file)} was stored without texts, and has questions that are not in the shipped bank: give the set with --questions FILE.\n  - ${[...new Set(lost)].join('\n  - ')}`,
    )
}

/**
 * Reads the plan that a command is about: a stored plan, or one round of a stored loop.
 * @throws StoredPlanError; UsageError when a round should be named, or does not exist
 */
export async function readRound(session: Session, file: string, round: string | undefined): Promise<StoredPlan> {
  const whole = await readStored(session, file)
  if ('rounds' in whole) return roundOf(whole, round)
  if (round !== undefined)
    throw new UsageError(`${labelOf(file)} holds a plan, not a loop: it has no --round "${round}".`)
  return { plan: whole }
}

/** Questions of the other rounds of a loop, and their enemies. */
export function idsBeside(bank: Bank, { plan, loop }: StoredPlan): string[] {
  const others = (loop?.whole.rounds ?? []).flatMap((round) =>
    round.plan === undefined || round.plan === plan ? [] : round.plan.items.map(({ question }) => question.id),
  )
  return [...new Set(others.flatMap((id) => (bank.has(id) ? [id, ...bank.enemiesOf(id)] : [])))].filter((id) =>
    bank.has(id),
  )
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
