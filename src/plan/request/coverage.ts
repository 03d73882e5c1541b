import * as z from 'zod/mini'
import type { Known, KnownRecord } from '../../schema/known'
import type { CheckedRequest } from './request'

/** Rounds of a loop at most. */
export const MAX_ROUNDS = 10
/** Questions of one area that can be required at most. */
const MAX_QUESTIONS = 100

/** What covers an area: so many questions in each of so many rounds. */
export interface CoverageRequirement {
  /** How many rounds of a loop, 1 to 10; a plan is one round. @default 1 */
  readonly rounds?: number | undefined
  /** How many questions in each of these rounds, 1 to 100. @default 1 */
  readonly questions?: number | undefined
}

/** Areas that must be covered: a list for one question each, or by area what covers it. */
export type CoverageRequest<AreaId extends string = string> =
  | readonly Known<AreaId>[]
  | KnownRecord<AreaId, CoverageRequirement>

/** @param maxRounds 1 in a plan */
export function coverageSchema(maxRounds: number) {
  const upTo = (most: number) => z.optional(z.int().check(z.minimum(1), z.maximum(most)))
  return z.union([
    z.array(z.string()).check(z.maxLength(10_000)),
    z.record(z.string(), z.strictObject({ rounds: upTo(maxRounds), questions: upTo(MAX_QUESTIONS) })),
  ])
}

/** An area that must be covered, and where the request says so. */
export interface CoveredArea {
  readonly area: string
  readonly rounds: number
  readonly questions: number
  readonly path: string
}

/** The areas that a request wants covered, in one form. */
export function coveredAreas(coverage: z.output<ReturnType<typeof coverageSchema>> = []): CoveredArea[] {
  if (Array.isArray(coverage))
    return coverage.map((area, index) => ({ area, rounds: 1, questions: 1, path: `coverage[${index}]` }))
  return Object.entries(coverage).map(([area, { rounds = 1, questions = 1 }]) => ({
    area,
    rounds,
    questions,
    path: `coverage.${area}`,
  }))
}

/**
 * A request's coverage with further areas that have to be covered, each by so many questions: a list as long as one
 * question each will do.
 */
export function withCoverage(
  coverage: CheckedRequest['coverage'],
  further: ReadonlyMap<string, number>,
): CheckedRequest['coverage'] {
  const questions = new Map(coveredAreas(coverage).map((own) => [own.area, own.questions]))
  for (const [area, count] of further) questions.set(area, Math.max(count, questions.get(area) ?? 0))
  if (questions.size === 0) return coverage
  const isList =
    (coverage === undefined || Array.isArray(coverage)) && [...questions.values()].every((count) => count === 1)
  if (isList) return [...questions.keys()]
  return Object.fromEntries([...questions].map(([area, count]) => [area, { questions: count }]))
}
