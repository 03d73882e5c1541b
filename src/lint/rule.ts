import type { Bank } from '../bank/bank'
import type { Question } from '../schema/question-set'

/** A place where a rule found something to fix. */
export interface Finding {
  /** Field, such as `rubric.4` or `followUps[1].ask`; empty for the question, area or bank as a whole. */
  readonly path: string
  /** What is wrong, with the words that show it. */
  readonly message: string
  /** What to do about it. */
  readonly tip: string
}

/** Why a rule exists, with a case that it lets pass and one that it does not: executed by its test. */
interface Described<Example> {
  /** Kebab-case and stable: what exceptions name. */
  readonly name: string
  readonly reason: string
  /** Changes to a sound question (or bank) that the rule accepts, and that it refuses. */
  readonly example: { readonly passes: Example; readonly fails: Example }
}

/** A rule about one question. */
export interface QuestionRule extends Described<Partial<Question>> {
  readonly scope: 'question'
  /** What the rule finds in a question; empty when it is sound. */
  check(question: Question): readonly Finding[]
}

/** A finding of a rule about the bank, which may concern one question or an area. */
export interface BankFinding extends Finding {
  readonly question?: string
}

/** A rule about questions together. */
export interface BankRule extends Described<readonly Partial<Question>[]> {
  readonly scope: 'bank'
  /** What the rule finds in a bank; empty when it is sound. */
  check(bank: Bank): readonly BankFinding[]
}

/** A rule about one question, or about a bank as a whole. */
export type ContentRule = QuestionRule | BankRule
