import type { Term } from '../text/terms'
import { correctionsOf, type QueryUnit } from './query-unit'

/** The query with its misspelled words corrected, as is likeliest first; nothing when none was, or none could be. */
export function correctedQueries(query: string, typed: readonly Term[], words: readonly QueryUnit[]): string[] {
  const corrections = words.map((word) => correctionsOf(word).map(({ text }) => text))
  const readings = Math.max(0, ...corrections.map(({ length }) => length))
  return Array.from({ length: readings }, (_, rank) => {
    let text = ''
    let at = 0
    typed.forEach(({ start, end }, position) => {
      const correction = corrections[position]?.[rank] ?? corrections[position]?.[0]
      if (correction === undefined) return
      text += query.slice(at, start) + correction
      at = end
    })
    return text + query.slice(at)
  })
}
