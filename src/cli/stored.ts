import type { Bank } from 'ml-interview-bank/core'
import {
  type Findings,
  type Loop,
  type MissingQuestion,
  type ParallelLoops,
  type ParallelPlans,
  type Plan,
  parseForms,
  parseLoop,
  parseLoops,
  parsePlan,
} from 'ml-interview-bank/plan'
import { nearest } from '../data/nearest'
import { quotedChoice } from '../errors/choice'
import { nearMiss } from '../errors/near-miss'
import { interviewerGuide } from '../render/interviewer'
import { roundGuide } from '../render/round'
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

/** Whatever can be stored. */
export type Stored = Plan | Loop | ParallelPlans | ParallelLoops

/**
 * Reads what is stored; what has become of its questions since is told on standard error.
 * @throws StoredPlanError; UsageError for a request, and when the bank does not have a question whose text was not stored
 */
export async function readStored({ bank, err, readStdin }: Session, file: string): Promise<Stored> {
  const value = await readJsonFile(file, readStdin)
  if (nearMiss(value)?.includes(' request ') === true)
    throw new UsageError(`${labelOf(file)} holds a request: plan it with "plan --request ${file}".`)
  const { whole, missing, notes } = revived(value, bank)
  refuseLost(file, missing)
  for (const note of notes) err(`Note: ${note}\n`)
  return whole
}

interface Revived extends Findings {
  readonly whole: Stored
}

function revived(value: unknown, bank: Bank): Revived {
  const is = (kind: string, field: string) => isFields(value) && (value.compact === kind || field in value)
  if (is('loop', 'rounds')) {
    const { loop, ...findings } = parseLoop(value, bank)
    return { whole: loop, ...findings }
  }
  if (is('forms', 'forms')) {
    const { forms, ...findings } = parseForms(value, bank)
    return { whole: forms, ...findings }
  }
  if (is('loops', 'loops')) {
    const { loops, ...findings } = parseLoops(value, bank)
    return { whole: loops, ...findings }
  }
  const { plan, ...findings } = parsePlan(value, bank)
  return { whole: plan, ...findings }
}

/** A guide that silently lacks questions would be noticed in the interview. */
function refuseLost(file: string, missing: readonly MissingQuestion[]): void {
  const lost = missing.filter(({ isKept, path }) => !isKept && /\bitems\[\d+\]$/.test(path)).map(({ id }) => `"${id}"`)
  if (lost.length > 0)
    throw new UsageError(
      `${labelOf(file)} was stored without texts, and has questions that are not in the shipped bank: give the set with --questions FILE.\n  - ${[...new Set(lost)].join('\n  - ')}`,
    )
}

/** Which part of what is stored is meant. */
export interface PartOptions {
  readonly form?: number | undefined
  readonly loop?: number | undefined
  readonly round?: string | undefined
}

/** A part of what is stored; `guide` is its page for the interviewer, where that says more than the part alone. */
export interface StoredPart {
  readonly part: Stored
  readonly guide?: () => string
}

/** @throws UsageError for a part that there is not */
export function partOf(whole: Stored, { form, loop, round }: PartOptions): StoredPart {
  if (form !== undefined) {
    const part = nth('forms' in whole ? whole.forms : [], form, '--form')
    return { part, guide: () => interviewerGuide(part, { name: `form ${form}` }) }
  }
  if (loop !== undefined) return partOf(nth('loops' in whole ? whole.loops : [], loop, '--loop'), { round })
  if (round === undefined) return { part: whole }
  if ('loops' in whole) throw new UsageError('This is a set of loops: say which --loop is meant, by its number.')
  if (!('rounds' in whole)) throw new UsageError(`This is no loop: it has no --round "${round}".`)
  const { plan } = roundOf(whole, round)
  const planned = whole.rounds.find(({ name }) => name === round)
  return { part: plan, ...(planned === undefined ? {} : { guide: () => roundGuide(whole, planned) }) }
}

function nth<T>(all: readonly T[], number: number, option: string): T {
  const one = all[number - 1]
  if (one !== undefined) return one
  throw new UsageError(
    all.length === 0
      ? `What is stored here has no ${option} ${number}: it is no set.`
      : `There is no ${option} ${number}. There are 1 to ${all.length}.`,
  )
}

/**
 * Reads the plan that a command is about: a stored plan, or one round of a stored loop.
 * @throws StoredPlanError; UsageError when a round should be named, or does not exist
 */
export async function readRound(session: Session, file: string, round: string | undefined): Promise<StoredPlan> {
  const whole = await readStored(session, file)
  if ('forms' in whole || 'loops' in whole)
    throw new UsageError(
      `${labelOf(file)} holds several: take one with "print ${file} ${'forms' in whole ? '--form' : '--loop'} 1 --json", and change that.`,
    )
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
