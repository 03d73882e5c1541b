import type { SearchField } from '../index/fields'
import type { Term } from '../text/terms'
import type { SearchMatch } from '../types'

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

/** Characters of a snippet, marks apart. */
const LENGTH = 160

/** The densest stretch of a match as one line of Markdown, matched words in bold. */
export function snippetOf({ text, ranges }: SearchMatch): string {
  let best = { from: 0, count: 0 }
  ranges.forEach(([start], index) => {
    const count = ranges.slice(index).filter(([, end]) => end - start <= LENGTH).length
    if (count > best.count) best = { from: start, count }
  })
  const from = best.from <= LENGTH / 4 ? 0 : wordStart(text, best.from - LENGTH / 4)
  const to = from + LENGTH >= text.length ? text.length : wordEnd(text, from + LENGTH)
  let line = from > 0 ? '… ' : ''
  let at = from
  for (const [start, end] of ranges) {
    if (start < from || end > to) continue
    line += `${text.slice(at, start)}**${text.slice(start, end)}**`
    at = end
  }
  line += text.slice(at, to)
  return `${line.replace(/\s+/g, ' ').trim()}${to < text.length ? ' …' : ''}`
}

function wordStart(text: string, near: number): number {
  const space = text.slice(0, Math.floor(near)).search(/\s\S*$/)
  return space < 0 ? 0 : space + 1
}

function wordEnd(text: string, near: number): number {
  const space = text.slice(near).search(/\s/)
  return space < 0 ? text.length : near + space
}
