import { readFileSync } from 'node:fs'
import type { Grades } from './metrics'

export interface TestQuery {
  readonly id: string
  readonly text: string
  /** How it is typed: one word, an acronym, with a typo, … */
  readonly style: string
  /** What the person who typed it wants. */
  readonly need: string
  readonly grades: Grades
}

interface Judgements {
  /** The questions that were judged; those written later are left out of the comparison until they are. */
  readonly corpus: readonly string[]
  /** By query, the grades above 0. */
  readonly grades: Readonly<Record<string, Grades>>
}

function read<T>(name: string): T {
  return JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8')) as T
}

const judgements = read<Judgements>('judgements.json')

export const corpus: ReadonlySet<string> = new Set(judgements.corpus)

const queries = read<Omit<TestQuery, 'grades'>[]>('queries.json').map(
  (query): TestQuery => ({ ...query, grades: judgements.grades[query.id] ?? {} }),
)

/** The queries from q611 on are set aside: nothing is tuned on them, and they are run for the final figure alone. */
const FIRST_SET_ASIDE = 'q611'
export const setAside = queries.filter(({ id }) => id >= FIRST_SET_ASIDE)
/** The queries that weights, synonyms and rules may be tuned on. */
export const training = queries.filter(({ id }) => id < FIRST_SET_ASIDE)
