/** Grades of one query: question id to 0..3; ids that are not listed have 0. */
export type Grades = Readonly<Record<string, number>>

/** A question with at least this grade answers the query. */
export const RELEVANT = 2

export interface Figures {
  readonly queries: number
  /** Normalised discounted cumulative gain of the first ten, gain 2^grade - 1 (Järvelin & Kekäläinen 2002; Burges et al. 2005). */
  readonly ndcg: number
  /** Mean of 1 / place of the first relevant hit; 0 where there is none. */
  readonly mrr: number
  /** Share of queries with a relevant question among the first three. */
  readonly success: number
  /** Share of queries with no hit at all. */
  readonly zero: number
}

/** Averages over the queries that some question answers; `zero` counts all. */
export function figures(runs: readonly { readonly grades: Grades; readonly found: readonly string[] }[]): Figures {
  const answerable = runs.filter(({ grades }) => Object.values(grades).some((grade) => grade >= RELEVANT))
  const mean = (of: (run: (typeof runs)[number]) => number) =>
    answerable.reduce((sum, run) => sum + of(run), 0) / Math.max(1, answerable.length)
  return {
    queries: answerable.length,
    ndcg: mean(({ grades, found }) => ndcg(grades, found)),
    mrr: mean(({ grades, found }) => 1 / (firstRelevant(grades, found) + 1)),
    success: mean(({ grades, found }) => (firstRelevant(grades, found) < 3 ? 1 : 0)),
    zero: runs.filter(({ found }) => found.length === 0).length / Math.max(1, runs.length),
  }
}

const DEPTH = 10

export function ndcg(grades: Grades, found: readonly string[]): number {
  const gain = (list: readonly number[]) =>
    list.slice(0, DEPTH).reduce((sum, grade, place) => sum + (2 ** grade - 1) / Math.log2(place + 2), 0)
  const ideal = gain(Object.values(grades).sort((a, b) => b - a))
  return ideal === 0 ? 0 : gain(found.map((id) => grades[id] ?? 0)) / ideal
}

/** The place, from 0, of the first relevant hit; infinite where there is none. */
export function firstRelevant(grades: Grades, found: readonly string[]): number {
  const place = found.findIndex((id) => (grades[id] ?? 0) >= RELEVANT)
  return place < 0 ? Number.POSITIVE_INFINITY : place
}
