/** What an import may cost a web page, in bytes after minifying and gzip. Raise a ceiling only with a reason beside it. */
export interface Ceiling {
  readonly subpath: 'core' | 'plan'
  /** One export, or `*` for all of them. */
  readonly name: string
  readonly bytes: number
  readonly reason: string
}

export const CEILINGS: readonly Ceiling[] = [
  { subpath: 'core', name: 'DIFFICULTIES', bytes: 500, reason: 'three words, and what keeps them from being changed' },
  { subpath: 'core', name: 'RATING_LEVELS', bytes: 500, reason: 'four numbers, kept likewise' },
  { subpath: 'core', name: 'isInterviewBankError', bytes: 500, reason: 'a look at one property' },
  {
    subpath: 'core',
    name: 'questionSchema',
    bytes: 15_000,
    reason: 'zod/mini, and words for everything that may be wrong',
  },
  { subpath: 'core', name: 'toMarkdown', bytes: 9_000, reason: 'printing, and checks by hand that bring no schemas' },
  {
    subpath: 'core',
    name: 'createBank',
    bytes: 31_000,
    reason: 'validation, and search with stems, spelling and synonyms',
  },
  { subpath: 'core', name: '*', bytes: 38_000, reason: 'all of the above together' },
  { subpath: 'plan', name: 'buildPlan', bytes: 50_000, reason: 'the model, the solver and explanations of conflicts' },
  { subpath: 'plan', name: '*', bytes: 86_000, reason: 'loops, forms, changes and storing besides' },
]

/** A module that keeps exactly what is measured. */
export function moduleOf({ subpath, name }: Ceiling): string {
  return `export ${name === '*' ? name : `{ ${name} }`} from 'ml-interview-bank/${subpath}'`
}
