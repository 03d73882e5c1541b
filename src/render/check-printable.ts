import * as z from 'zod/mini'
import { lazy } from '../data/lazy'
import { describeValue } from '../errors/describe-value'
import { ValidationError } from '../errors/validation-error'
import { validate } from '../schema/validate'

/** What of a plan is printed, as far as a value without types can be told from one. */
const planShape = lazy(() =>
  z.looseObject({
    role: z.looseObject({ title: z.string() }),
    items: z.array(z.looseObject({ question: z.looseObject({ prompt: z.string() }) })),
    balance: z.looseObject({ groups: z.array(z.unknown()), domains: z.array(z.unknown()) }),
    progress: z.looseObject({ asked: z.array(z.unknown()) }),
    sections: z.array(z.unknown()),
    notes: z.array(z.string()),
  }),
)

/**
 * Refuses what is no plan, loop, set of forms or set of loops, for callers without types.
 * @throws ValidationError
 */
export function checkPrintable(whole: unknown): void {
  if (typeof whole !== 'object' || whole === null) refuse(whole)
  else if ('rounds' in whole) checkRounds(whole.rounds)
  else if ('forms' in whole)
    listOf(whole.forms).forEach((form, index) => {
      checkPlan(form, `forms[${index}]`)
    })
  else if ('loops' in whole)
    listOf(whole.loops).forEach((loop, index) => {
      const isLoop = typeof loop === 'object' && loop !== null && 'rounds' in loop
      checkRounds(isLoop ? loop.rounds : loop, `loops[${index}].`)
    })
  else validate(planShape(), whole, 'plan')
}

/** What of a round is printed that has no plan. */
const roundShape = lazy(() => z.looseObject({ name: z.string(), minutes: z.number() }))

function checkRounds(rounds: unknown, path = ''): void {
  listOf(rounds).forEach((round, index) => {
    const plan = planOf(round)
    if (plan !== undefined) checkPlan(plan, `${path}rounds[${index}]`)
  })
}

function checkPlan(plan: unknown, path: string): void {
  validate(planShape(), plan, `plan at ${path}`)
}

function listOf(list: unknown): readonly unknown[] {
  return Array.isArray(list) ? Array.from<unknown>(list) : refuse(list)
}

/** Rounds without questions have no plan. */
function planOf(round: unknown): unknown {
  validate(roundShape(), round, 'round')
  return typeof round === 'object' && round !== null && 'plan' in round ? round.plan : undefined
}

function refuse(value: unknown): never {
  throw new ValidationError('call of toMarkdown()', [
    { path: 'plan', expected: 'a plan, a loop, a set of forms or a set of loops', received: describeValue(value) },
  ])
}
