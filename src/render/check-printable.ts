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
 * Refuses what is no plan, loop or set of forms, for callers without types.
 * @throws ValidationError
 */
export function checkPrintable(whole: unknown): void {
  if (typeof whole !== 'object' || whole === null) refuse(whole)
  else if ('rounds' in whole) checkEach(whole, whole.rounds, (round) => planOf(round))
  else if ('forms' in whole) checkEach(whole, whole.forms, (form) => form)
  else validate(planShape(), whole, 'plan')
}

function checkEach(whole: object, list: unknown, planIn: (one: unknown) => unknown): void {
  if (!Array.isArray(list)) refuse(whole)
  Array.from(list, planIn).forEach((plan, index) => {
    if (plan !== undefined) validate(planShape(), plan, `plan at ${'rounds' in whole ? 'rounds' : 'forms'}[${index}]`)
  })
}

/** Rounds without questions have no plan. */
function planOf(round: unknown): unknown {
  return typeof round === 'object' && round !== null && 'plan' in round ? round.plan : undefined
}

function refuse(value: unknown): never {
  throw new ValidationError('call of toMarkdown()', [
    { path: 'plan', expected: 'a plan, a loop or a set of forms', received: describeValue(value) },
  ])
}
