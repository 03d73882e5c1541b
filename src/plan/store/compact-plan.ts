import type { Bank } from '../../bank/bank'
import { checkBank } from '../../bank/check-bank'
import { deepFreeze } from '../../data/freeze'
import { describeValue } from '../../errors/describe-value'
import { nearMiss } from '../../errors/near-miss'
import { ValidationError } from '../../errors/validation-error'
import { plainData } from '../../schema/plain-data'
import { validate } from '../../schema/validate'
import type { ParallelPlans } from '../forms/parallel-plans'
import type { Loop } from '../loop/loop'
import type { ParallelLoops } from '../loop/parallel-loops'
import { FORMAT } from '../result/format'
import type { Plan } from '../result/plan'
import { compactBody } from './compact-body'
import type { CompactForms, CompactLoop, CompactLoopBody, CompactLoops, CompactPlan } from './compact-schema'
import { zodForms } from './forms-schema'
import { IdTable } from './id-table'
import { zodLoop } from './loop-schema'
import { zodLoops } from './loops-schema'
import { zodPlan } from './plan-schema'

/**
 * A plan, a loop, a set of forms or a set of loops in ids and numbers, without any question's text: what a database keeps.
 * A plan takes less than half a kilobyte, where the whole one takes twenty to forty. `parsePlan`, `parseLoop`, `parseForms`
 * and `parseLoops` read it with the same bank to the same plan, without solving anything. What does not follow from ids and
 * numbers is kept in words: notes on changes, say.
 *
 * @param plan the plan, loop, set of forms or set of loops
 * @param bank the bank that it was made of
 * @returns plain data, to be written as JSON
 * @throws ValidationError when `plan` is none of these, or `bank` is not a bank; UnknownIdError for a question that the bank
 * does not have, whose text would be lost (store the whole plan); StoredPlanError for a plan whose parts contradict each other
 * @example
 * ```ts
 * import { bank, buildPlan, compactPlan, parsePlan } from 'ml-interview-bank'
 * const plan = buildPlan(bank, { minutes: 60, seed: 'ml-platform-2027' })
 * const stored = JSON.stringify(compactPlan(plan, bank))
 * stored.length < 3000 // => true
 * parsePlan(stored, bank).plan.objective === plan.objective // => true
 * ```
 */
export function compactPlan(plan: Plan, bank: Bank): CompactPlan
export function compactPlan(loop: Loop, bank: Bank): CompactLoop
export function compactPlan(forms: ParallelPlans, bank: Bank): CompactForms
export function compactPlan(loops: ParallelLoops, bank: Bank): CompactLoops
export function compactPlan(whole: Storable, bank: Bank): CompactPlan | CompactLoop | CompactForms | CompactLoops
export function compactPlan(input: Storable, bank: Bank): CompactPlan | CompactLoop | CompactForms | CompactLoops {
  checkBank('compactPlan', bank)
  const whole = plainData('plan', input)
  const given: unknown = whole
  const isKnown =
    typeof given === 'object' && given !== null && ['items', 'rounds', 'forms', 'loops'].some((field) => field in given)
  const near = nearMiss(given)
  if (!isKnown || near !== undefined)
    throw new ValidationError('call of compactPlan()', [
      {
        path: 'plan',
        expected: 'a plan, a loop, a set of forms or a set of loops',
        received: near ?? describeValue(given),
      },
    ])
  if ('rounds' in whole) {
    validate(zodLoop(), whole, 'loop')
    return deepFreeze(compactLoop(whole, bank))
  }
  if ('forms' in whole) {
    validate(zodForms(), whole, 'set of parallel forms')
    return deepFreeze(compactForms(whole, bank))
  }
  if ('loops' in whole) {
    validate(zodLoops(), whole, 'set of loops')
    return deepFreeze(compactLoops(whole, bank))
  }
  validate(zodPlan(), whole, 'plan')
  return deepFreeze(compactOne(whole, bank))
}

type Storable = Plan | Loop | ParallelPlans | ParallelLoops

function compactOne(plan: Plan, bank: Bank): CompactPlan {
  const table = new IdTable(bank, idsOf([plan]))
  const body = compactBody(bank, plan, table)
  return { ...head('plan', bank), ...others(table), ...body }
}

function compactLoop(loop: Loop, bank: Bank): CompactLoop {
  const table = new IdTable(bank, idsOf(plansOf(loop)))
  const body = compactLoopBody(loop, bank, table)
  return { ...head('loop', bank), ...others(table), ...body }
}

function compactLoopBody(loop: Loop, bank: Bank, table: IdTable): CompactLoopBody {
  const rounds = loop.rounds.map(({ plan }) => (plan === undefined ? null : compactBody(bank, plan, table)))
  const request = table.refer(loop.request) as CompactLoopBody['request']
  const { objective, bound, optimal } = loop
  return { request, rounds, objective, bound, optimal }
}

function compactLoops(whole: ParallelLoops, bank: Bank): CompactLoops {
  const table = new IdTable(bank, idsOf(whole.loops.flatMap(plansOf)))
  const loops = whole.loops.map((loop) => compactLoopBody(loop, bank, table))
  const request = table.refer(whole.request) as CompactLoops['request']
  const { options, objective, bound, optimal } = whole
  return { ...head('loops', bank), ...others(table), request, options, loops, objective, bound, optimal }
}

function plansOf({ rounds }: Loop): Plan[] {
  return rounds.flatMap(({ plan }) => plan ?? [])
}

function compactForms(whole: ParallelPlans, bank: Bank): CompactForms {
  const table = new IdTable(bank, idsOf(whole.forms))
  const forms = whole.forms.map((form) => compactBody(bank, form, table))
  const request = table.refer(whole.request) as CompactForms['request']
  const { options, core, objective, bound, optimal } = whole
  return {
    ...head('forms', bank),
    ...others(table),
    request,
    options: options as CompactForms['options'],
    core: [...core],
    forms,
    objective,
    bound,
    optimal,
  }
}

function head<K extends 'plan' | 'loop' | 'forms' | 'loops'>(compact: K, bank: Bank) {
  return { format: FORMAT, compact, role: bank.role.id } as const
}

function others(table: IdTable): { ids?: string[] } {
  return table.others.length === 0 ? {} : { ids: table.others }
}

function idsOf(plans: readonly Plan[]): string[] {
  return plans.flatMap(({ items }) => items.map(({ question }) => question.id))
}
