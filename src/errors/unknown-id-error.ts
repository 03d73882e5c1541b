import { nearest } from '../data/nearest'
import { InterviewBankError } from './base-error'
import { quotedChoice } from './choice'
import { describeValue } from './describe-value'

/** What an id can be the id of. */
export type IdKind = 'question' | 'area' | 'domain' | 'tag' | 'set' | 'rule' | 'loop'

/** An id that the bank does not have. `suggestions` holds the nearest valid ones, best first. */
export class UnknownIdError extends InterviewBankError {
  readonly name = 'UnknownIdError'
  readonly code = 'UNKNOWN_ID'
  /** What kind of id was looked for. */
  readonly kind: IdKind
  /** As given; in words when it was no text. */
  readonly id: string
  /** Where the id stood in the input, such as `include[0]`; empty when it was the input itself. */
  readonly path: string
  /** The nearest valid ids, best first; empty when none is near. */
  readonly suggestions: readonly string[]

  constructor(kind: IdKind, id: unknown, valid: readonly string[], path = '', advice = '') {
    const suggestions = nearest(id, valid)
    const where = path === '' ? '' : ` at ${path}`
    const next =
      suggestions.length > 0
        ? `Did you mean ${quotedChoice(suggestions)}?`
        : valid.length === 0
          ? `There are no ${kind} ids here.`
          : `None of the ${valid.length} valid ${kind} ids resembles it.`
    super(`There is no ${kind} ${describeValue(id)}${where}. ${advice === '' ? next : advice}`)
    this.kind = kind
    this.id = typeof id === 'string' ? id : describeValue(id)
    this.path = path
    this.suggestions = Object.freeze(suggestions)
  }
}
