import type { ParsedFilter } from '../types'
import { filterRules } from './filter-rules'

/** A query with what it says of filters taken out. */
export interface FilteredQuery {
  readonly rest: string
  readonly parsedFilters: readonly ParsedFilter[]
}

/**
 * Reads filters from a query: `hard coding questions about pandas under 20 minutes`. Kinds and difficulties count only
 * before a word such as "questions", so that `debugging training` stays a search for words.
 */
export function parseFilters(query: string): FilteredQuery {
  const parsedFilters: ParsedFilter[] = []
  const rest = filterRules().reduce(
    (text, { pattern, read, subject }) =>
      text.replace(pattern, (match: string, ...more: unknown[]) => {
        // The groups come before the position and the whole text.
        const groups = more.slice(0, -2) as (string | undefined)[]
        const words = subject === undefined ? match : (groups[0] ?? '')
        parsedFilters.push({ words: words.trim(), filter: read(groups) })
        return subject === undefined ? ' ' : ` ${groups[subject] ?? ''} `
      }),
    query,
  )
  return { rest: rest.trim(), parsedFilters }
}

/** The filters to try, in this order: all, then all but one, then none; each list once. */
export function filterBackoff(parsedFilters: readonly ParsedFilter[]): (readonly ParsedFilter[])[] {
  if (parsedFilters.length === 0) return [[]]
  const allButOne = parsedFilters.map((_, dropped) => parsedFilters.filter((__, index) => index !== dropped))
  return [parsedFilters, ...(parsedFilters.length > 1 ? allButOne : []), []]
}
