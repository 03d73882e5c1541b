import * as z from 'zod/mini'
import { lazy } from '../data/lazy'
import type { ReadOnly } from '../data/read-only'
import { idSchema, textSchema, zodQuestion } from './question'
import { createSchema, type Schema } from './schema'

export const zodQuestionSet = lazy(() =>
  z.strictObject({
    /** Kebab-case name of the set. */
    id: idSchema(),
    title: textSchema(),
    /** One sentence: what the set is for. */
    summary: textSchema(),
    questions: z.array(zodQuestion()).check(z.minLength(1)),
  }),
)

/**
 * A structured-interview question with everything an interviewer needs to ask, probe and rate it.
 * `Id` is the question's literal id, `AreaId` the areas it may name.
 */
export type Question<Id extends string = string, AreaId extends string = string> = ReadOnly<
  Omit<z.infer<ReturnType<typeof zodQuestion>>, 'id' | 'areas'>
> & { readonly id: Id; readonly areas: readonly [AreaId, ...AreaId[]] }

/** A named collection of questions: what an author writes, and what a bank is made of. */
export interface QuestionSet<Id extends string = string, AreaId extends string = string> {
  readonly id: string
  readonly title: string
  readonly summary: string
  readonly questions: readonly Question<Id, AreaId>[]
}

/** What a question has to be. */
export const questionSchema: Schema<Question> = createSchema('question', zodQuestion)

/** What a question set has to be. */
export const questionSetSchema: Schema<QuestionSet> = createSchema('question set', zodQuestionSet)

/** The question ids of a set, as a union of literals. */
export type QuestionIdOf<S extends { readonly questions: readonly { readonly id: string }[] }> =
  S['questions'][number]['id']
