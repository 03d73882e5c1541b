import * as z from 'zod/mini'
import { lazy } from '../../data/lazy'
import { validate } from '../../schema/validate'

/** Words and phrases that mean the same: acronyms, spellings, what people say instead. Any of them finds the others. */
export type SynonymGroup = readonly string[]

/** What someone who types one of these words or phrases wants to see, though it does not mean the same. */
export interface RelatedTerms {
  /** What is typed. */
  readonly typed: readonly string[]
  /** What it then also finds. */
  readonly find: readonly string[]
}

/** What search takes for the same: groups of words and phrases, and what is found under another name. */
export type Synonyms = readonly (SynonymGroup | RelatedTerms)[]

const phrases = () => z.array(z.string())

const schema = lazy(() =>
  z.strictObject({
    synonyms: z.optional(z.array(z.union([phrases(), z.strictObject({ typed: phrases(), find: phrases() })]))),
  }),
)

/** @throws ValidationError */
export function checkSynonyms(synonyms: unknown): Synonyms {
  return validate(schema(), { synonyms }, 'bank options').synonyms ?? []
}
