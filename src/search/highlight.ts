import { terms } from './terms'
import type { SearchField, SearchMatch } from './types'

/** The places in a field where matched words stand; none when nothing does. */
export function highlight(field: SearchField, text: string, matched: ReadonlySet<string>): SearchMatch[] {
  const ranges = terms(text)
    .filter(({ word }) => matched.has(word))
    .map(({ start, end }) => Object.freeze([start, end] as const))
  return ranges.length === 0 ? [] : [Object.freeze({ field, text, ranges: Object.freeze(ranges) })]
}
