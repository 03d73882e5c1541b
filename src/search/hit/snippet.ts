import type { SearchMatch } from '../types'

/** Characters of a snippet, marks apart. */
const LENGTH = 160
/** How far a word may go on beyond it. */
const MAX_WORD = 80

/** The densest stretch of a match as one line of Markdown, matched words in bold. */
export function snippetOf({ text, ranges }: Pick<SearchMatch, 'text' | 'ranges'>): string {
  const densest = densestStart(ranges)
  const from = densest <= LENGTH / 4 ? 0 : wordStart(text, densest - LENGTH / 4)
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

/** Where the stretch begins that holds most ranges; the first of several. */
function densestStart(ranges: SearchMatch['ranges']): number {
  let best = { start: 0, count: 0 }
  // Ranges are in order, so that what one stretch ends with, the next begins no later than after.
  let next = 0
  ranges.forEach(([start], index) => {
    while (next < ranges.length && (ranges[next]?.[1] ?? 0) - start <= LENGTH) next++
    const count = next - index
    if (count > best.count) best = { start, count }
  })
  return best.start
}

/** Where the word begins that stands there; right there in scripts that have no spaces. */
function wordStart(text: string, at: number): number {
  const near = Math.max(0, at - MAX_WORD)
  const space = text.slice(near, at).search(/\s\S*$/)
  if (space >= 0) return near + space + 1
  return near === 0 ? 0 : at
}

function wordEnd(text: string, at: number): number {
  const far = Math.min(text.length, at + MAX_WORD)
  const space = text.slice(at, far).search(/\s/)
  if (space >= 0) return at + space
  return far === text.length ? far : at
}
