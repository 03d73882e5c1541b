import type { Bank } from '../../bank/bank'
import type { Question } from '../../schema/question-set'
import { differingFields, fingerprint } from './fingerprint'

/** A question of a stored plan whose text the bank has changed since. */
export interface ChangedQuestion {
  readonly id: string
  /** Where it stands in what was stored, such as `items[2]`. */
  readonly path: string
  /** Fields that differ, such as `prompt`; not known, and empty, where only a fingerprint was stored. */
  readonly fields: readonly string[]
}

/** A question of a stored plan that the bank does not have any more. */
export interface MissingQuestion {
  readonly id: string
  /** Where it stands in what was stored, such as `items[2]` or `request.include[0]`. */
  readonly path: string
  /** Whether the plan still has it, because its text was stored. */
  readonly isKept: boolean
}

/** What has become of the questions of something stored. */
export interface Findings {
  /** Questions that read otherwise in the bank now. */
  readonly changed: readonly ChangedQuestion[]
  /** Questions that the bank no longer has. */
  readonly missing: readonly MissingQuestion[]
  /** The same in words, and what had to be done about it. */
  readonly notes: readonly string[]
}

/** Looks stored questions up in the bank, and keeps a record of what became of them. */
export class QuestionLookup implements Findings {
  readonly changed: ChangedQuestion[] = []
  readonly missing: MissingQuestion[] = []
  readonly notes: string[] = []

  constructor(private readonly bank: Bank) {}

  /** The bank's own question where its text is the stored one; else the stored one. */
  fromText(stored: Question, path: string): Question {
    const { id } = stored
    if (!this.bank.has(id)) {
      this.missing.push({ id, path, isKept: true })
      this.say(`"${id}" is not in the bank any more: its stored text is used.`)
      return stored
    }
    const own = this.bank.get(id)
    if (fingerprint(own) === fingerprint(stored)) return own
    const fields = differingFields(stored, own)
    this.changed.push({ id, path, fields })
    this.say(`"${id}" has changed in the bank (${fields.join(', ')}): its stored text is used.`)
    return stored
  }

  /** The bank's question; undefined where the bank has none, as no text was stored. */
  fromFingerprint(id: string, mark: string, path: string): Question | undefined {
    if (!this.bank.has(id)) {
      this.missing.push({ id, path, isKept: false })
      this.say(`"${id}" is not in the bank any more, and was stored without its text: it is left out.`)
      return undefined
    }
    const own = this.bank.get(id)
    if (fingerprint(own) !== mark) {
      this.changed.push({ id, path, fields: [] })
      this.say(`"${id}" has changed in the bank, and was stored without its text: the bank's is used.`)
    }
    return own
  }

  /** A question that a request names, and the bank does not have. */
  isMissing(id: string, path: string): boolean {
    if (this.bank.has(id)) return false
    this.missing.push({ id, path, isKept: false })
    return true
  }

  say(note: string): void {
    if (!this.notes.includes(note)) this.notes.push(note)
  }
}
