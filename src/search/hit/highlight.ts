import type { Term } from '../text/terms'
import type { SearchField, SearchMatch } from '../types'

/** The places in a field where matched stems stand, of all that were found there; none when nothing does. */
export function highlight(
  field: SearchField,
  text: string,
  found: readonly Term[],
  matched: ReadonlySet<string>,
): SearchMatch[] {
  const ranges = found
    .filter(({ stem }) => matched.has(stem))
    .map(({ start, end }) => Object.freeze([start, end] as const))
  return ranges.length === 0 ? [] : [Object.freeze({ field, text, ranges: Object.freeze(ranges) })]
}
