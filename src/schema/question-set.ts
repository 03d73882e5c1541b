import * as z from 'zod/mini'
import { lazy } from '../data/lazy'
import {
  type Deprecation,
  type Difficulty,
  type Exercise,
  type FollowUp,
  idSchema,
  type Material,
  type QuestionKind,
  type Reference,
  type Rubric,
  type SampleAnswer,
  textSchema,
  zodQuestion,
} from './question'
import { createSchema, type Schema } from './schema'

export const zodQuestionSet = lazy(() =>
  z.strictObject({
    id: idSchema(),
    title: textSchema(),
    summary: textSchema(),
    questions: z.array(zodQuestion()).check(z.minLength(1)),
  }),
)

/**
 * A structured-interview question with everything an interviewer needs to ask, probe and rate it.
 * `AreaId` is the areas it may name, `Id` its literal id.
 */
export interface Question<AreaId extends string = string, Id extends string = string> {
  /** Kebab-case; public API forever. */
  readonly id: Id
  /** A few words that name the question and give no answer away. */
  readonly title: string
  /** Area ids; the first is the primary area, which the planner balances. */
  readonly areas: readonly [AreaId, ...AreaId[]]
  /** What the candidate is asked to do. */
  readonly kind: QuestionKind
  /** Difficulty for a senior candidate. */
  readonly difficulty: Difficulty
  /** Whole minutes, 1 to 120; reading, thinking, answering and probes included. */
  readonly minutes: number
  /** What a plan may give the question instead (`timeboxes`): it still works within this range. */
  readonly minutesRange?: { readonly min: number; readonly max: number } | undefined
  /** Markdown, read out or shown as it stands. */
  readonly prompt: string
  /** What the candidate sees: code, a log, a table. */
  readonly materials?: readonly Material[] | undefined
  /** The evidence that the answer gives. */
  readonly assesses: string
  /** Probes, 2 to 4. */
  readonly followUps: readonly FollowUp[]
  /** The four anchors of the rating scale. */
  readonly rubric: Rubric
  /** Points that a strong answer makes, and what an interviewer from another area needs to judge it. */
  readonly answerKey: readonly string[]
  /** What speaks against the candidate, whatever else is said. */
  readonly redFlags: readonly string[]
  /** Kebab-case, one or more: what search and `filter` find the question by. */
  readonly tags: readonly string[]
  /** What an interviewer may type who wants this question, in other words than its own; search alone reads them. */
  readonly searchPhrases?: readonly string[] | undefined
  /** Ids never to be used in the same interview. One side's declaration is enough. */
  readonly enemies?: readonly string[] | undefined
  /** Sources to read. */
  readonly references?: readonly Reference[] | undefined
  /** For exercises in code: solution, tests and wrong solutions. */
  readonly exercise?: Exercise | undefined
  /** Graded sample answers, for calibrating interviewers. */
  readonly samples?: readonly SampleAnswer[] | undefined
  /** The package version that first shipped the question. */
  readonly since: string
  /** Since when and why the question is not to be used. */
  readonly deprecated?: Deprecation | undefined
}

/** A named collection of questions: what an author writes, and what a bank is made of. */
export interface QuestionSet<Id extends string = string, AreaId extends string = string> {
  /** Kebab-case name of the set. */
  readonly id: string
  readonly title: string
  /** One sentence: what the set is for. */
  readonly summary: string
  /** In the order in which they are shown. */
  readonly questions: readonly Question<AreaId, Id>[]
}

/** What a question has to be. */
export const questionSchema: Schema<Question> = createSchema('question', zodQuestion)

/** What a question set has to be. */
export const questionSetSchema: Schema<QuestionSet> = createSchema('question set', zodQuestionSet)

/** The question ids of a set, as a union of literals; any text for a set whose ids are not known to TypeScript. */
export type QuestionIdOf<S> = S extends { readonly questions: readonly { readonly id: infer Id extends string }[] }
  ? Id
  : string
