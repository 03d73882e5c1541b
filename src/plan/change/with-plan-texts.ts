import type { Bank } from '../../bank/bank'
import { UnknownIdError } from '../../errors/unknown-id-error'
import { ValidationError } from '../../errors/validation-error'
import { zodQuestion } from '../../schema/question'
import type { Question } from '../../schema/question-set'
import { check } from '../../schema/validate'

/** A question as a plan holds it, and where. */
export interface HeldQuestion {
  readonly question: { readonly id: string }
  readonly path: string
}

/**
 * The bank as a plan has it: questions of the plan read as they do there, also where the bank's text has changed since, or
 * the bank does not have them any more.
 *
 * @throws UnknownIdError for a question that is neither in the bank nor in the plan with its text, or of an area unknown
 * @throws ValidationError for a text that is not the bank's, and no question
 */
export function withPlanTexts(bank: Bank, held: readonly HeldQuestion[]): Bank {
  const own = new Map(held.flatMap((one) => (isOfBank(bank, one) ? [] : [[one.question.id, readText(bank, one)]])))
  if (own.size === 0) return bank
  const gone = [...own.values()].filter(({ id }) => !bank.has(id))
  const questions = Object.freeze([...bank.questions.map((question) => own.get(question.id) ?? question), ...gone])
  return {
    ...bank,
    questions,
    get: (id) => own.get(id) ?? bank.get(id),
    has: (id): id is string => own.has(id) || bank.has(id),
    enemiesOf: (id) => [
      ...new Set([
        ...(bank.has(id) ? bank.enemiesOf(id) : []),
        ...(own.get(id)?.enemies ?? []),
        ...[...own.values()].flatMap((other) => (other.enemies?.includes(id) === true ? [other.id] : [])),
      ]),
    ],
  }
}

function isOfBank(bank: Bank, { question }: HeldQuestion): boolean {
  if (!bank.has(question.id)) return false
  const known = bank.get(question.id)
  return known === question || JSON.stringify(known) === JSON.stringify(question)
}

function readText(bank: Bank, { question, path }: HeldQuestion): Question {
  const { data, issues } = check(zodQuestion(), question)
  if (data === undefined) {
    if (!bank.has(question.id)) throw unknown('question', question.id, bank.questions, path)
    throw new ValidationError(
      'plan',
      issues.map((issue) => ({ ...issue, path: `${path}.question.${issue.path}` })),
    )
  }
  data.areas.forEach((area, index) => {
    if (!bank.areas.some(({ id }) => id === area))
      throw unknown('area', area, bank.areas, `${path}.question.areas[${index}]`)
  })
  return question as Question
}

function unknown(kind: 'area' | 'question', id: string, valid: readonly { readonly id: string }[], path: string) {
  return new UnknownIdError(
    kind,
    id,
    valid.map((one) => one.id),
    path,
  )
}
