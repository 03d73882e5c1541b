import * as z from 'zod/mini'
import type { Bank } from '../../bank/bank'
import { lazy } from '../../data/lazy'
import { UnknownIdError } from '../../errors/unknown-id-error'
import { validate } from '../../schema/validate'
import type { ExactRoute } from '../assembly/improve-exactly'
import { type Blueprint, blueprintOf } from '../request/blueprint'
import { checkNames } from '../request/check-names'
import { namesIn } from '../request/names-in'
import { type CheckedRequest, MAX_SESSION_MINUTES, requestSchema } from '../request/request'
import { withoutMissing } from '../request/without-missing'
import { planOptionsSchema } from '../single/plan-options'
import { type Tolerance, toleranceOf } from './forms-report'

export const MAX_FORMS = 20
/** How far plans may be apart, as it is given. */
export const toleranceSchema = () =>
  z.optional(z.strictObject({ minutes: z.optional(amount()), balance: z.optional(amount()) }))

const amount = () => z.int().check(z.minimum(0), z.maximum(MAX_SESSION_MINUTES))

export const parallelSettingsShape = lazy(() => ({
  forms: z.union([
    z.int().check(z.minimum(2), z.maximum(MAX_FORMS)),
    z.array(z.strictObject({ minutes: requestSchema().shape.minutes })).check(z.minLength(2), z.maxLength(MAX_FORMS)),
  ]),
  anchorQuestions: z.optional(z.array(z.string()).check(z.maxLength(1000))),
  overlap: z.optional(z.int().check(z.minimum(0), z.maximum(1000))),
  tolerance: toleranceSchema(),
}))

const optionsSchema = lazy(() => z.strictObject({ ...parallelSettingsShape(), ...planOptionsSchema().shape }))

/** A request for parallel forms, checked and complete. */
export interface FormsRequest {
  readonly request: CheckedRequest
  readonly settings: z.output<z.ZodMiniObject<ReturnType<typeof parallelSettingsShape>, z.core.$strict>>
  /** By form. */
  readonly minutes: readonly CheckedRequest['minutes'][]
  readonly isUnequal: boolean
  readonly anchors: readonly string[]
  readonly overlap: number
  readonly tolerance: Tolerance
}

/**
 * Reads a request for forms; refuses what is malformed or names what the bank does not have.
 * @throws ValidationError, UnknownIdError
 */
export function readFormsRequest(
  bank: Bank,
  input: unknown,
  options: unknown,
): { readonly forms: FormsRequest; readonly exact: ExactRoute | undefined } {
  const request = validate(requestSchema(), input, 'plan request')
  checkNames(request, namesIn(bank))
  const { exact, ...settings } = validate(optionsSchema(), options, 'options of parallel forms')
  const { anchorQuestions = [] } = settings
  anchorQuestions.forEach((id, index) => {
    if (bank.has(id)) return
    const valid = bank.questions.map((question) => question.id)
    throw new UnknownIdError('question', id, valid, `anchorQuestions[${index}]`)
  })
  return { forms: formsRequest(request, settings), exact }
}

/** As {@link readFormsRequest}, for forms made before: without questions that the bank does not have any more. */
export function readEarlierFormsRequest(bank: Bank, input: unknown, options: unknown): FormsRequest {
  const request = withoutMissing(validate(requestSchema(), input, 'plan request'), (id) => !bank.has(id))
  checkNames(request, namesIn(bank))
  const { exact: _, ...settings } = validate(optionsSchema(), options, 'options of parallel forms')
  const anchorQuestions = settings.anchorQuestions?.filter((id) => bank.has(id))
  return formsRequest(request, { ...settings, anchorQuestions })
}

function formsRequest(request: CheckedRequest, settings: FormsRequest['settings']): FormsRequest {
  const { forms, anchorQuestions = [], overlap = 0, tolerance } = settings
  const minutes =
    typeof forms === 'number' ? Array.from({ length: forms }, () => request.minutes) : forms.map((one) => one.minutes)
  return {
    request,
    settings,
    minutes,
    isUnequal: new Set(minutes.map((own) => JSON.stringify(own))).size > 1,
    anchors: [...new Set(anchorQuestions)],
    overlap,
    tolerance: toleranceOf(tolerance),
  }
}

/** The request with areas that all forms share: where the seed draws them, those of the shortest, if they differ in length. */
export function comparable(bank: Bank, { request, minutes, isUnequal }: FormsRequest): CheckedRequest {
  if (!isUnequal || request.areas !== undefined || request.sections !== undefined) return request
  const [shortest] = minutes.map((own) => blueprintOf(bank, { ...request, minutes: own })).sort(byLength)
  const areas = [...(shortest?.targets.groups ?? [])].map(([area, { high }]) => [area, high] as const)
  return { ...request, areas: Object.fromEntries(areas) }
}

export function byLength(one: Blueprint, other: Blueprint): number {
  return one.session.questionMinutes - other.session.questionMinutes
}
