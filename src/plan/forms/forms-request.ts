import { z } from 'zod'
import type { Bank } from '../../bank/bank'
import { UnknownIdError } from '../../errors/unknown-id-error'
import { validate } from '../../schema/validate'
import { planOptionsShape } from '../joint/plan-options'
import { checkNames, namesIn } from '../request/names'
import { type CheckedRequest, LONGEST_SESSION, requestSchema } from '../request/request'

export const MOST_FORMS = 20
const amount = z.int().min(0).max(LONGEST_SESSION)

export const parallelSettingsShape = {
  forms: z.union([
    z.int().min(2).max(MOST_FORMS),
    z.array(z.strictObject({ minutes: requestSchema.shape.minutes })).min(2).max(MOST_FORMS),
  ]),
  anchorItems: z.array(z.string()).max(1000).optional(),
  overlap: z.int().min(0).max(1000).optional(),
  tolerance: z.strictObject({ minutes: amount.optional(), balance: amount.optional() }).optional(),
}

const optionsSchema = z.strictObject({ ...parallelSettingsShape, ...planOptionsShape })

/** A request for parallel forms, checked and complete. */
export interface FormsRequest {
  readonly request: CheckedRequest
  readonly settings: Omit<z.output<typeof optionsSchema>, 'exact'>
  /** By form. */
  readonly minutes: readonly CheckedRequest['minutes'][]
  readonly isUnequal: boolean
  readonly anchors: readonly string[]
  readonly overlap: number
  readonly tolerance: Tolerance
}

export interface Tolerance {
  readonly minutes: number
  readonly balance: number
}

/**
 * Reads a request for forms; refuses what is malformed or names what the bank does not have.
 * @throws ValidationError, UnknownIdError
 */
export function readFormsRequest(bank: Bank, input: unknown, options: unknown): FormsRequest {
  const request = validate(requestSchema, input, 'plan request')
  checkNames(request, namesIn(bank))
  const { exact: _, ...settings } = validate(optionsSchema, options, 'options of parallel forms')
  const { forms, anchorItems = [], overlap = 0, tolerance } = settings
  anchorItems.forEach((id, index) => {
    if (bank.has(id)) return
    const valid = bank.questions.map((question) => question.id)
    throw new UnknownIdError('question', id, valid, `anchorItems[${index}]`)
  })
  const minutes = typeof forms === 'number' ? Array.from({ length: forms }, () => request.minutes) : forms.map((one) => one.minutes)
  return {
    request,
    settings,
    minutes,
    isUnequal: new Set(minutes.map((own) => JSON.stringify(own))).size > 1,
    anchors: [...new Set(anchorItems)],
    overlap,
    tolerance: { minutes: tolerance?.minutes ?? 3, balance: tolerance?.balance ?? 6 },
  }
}
