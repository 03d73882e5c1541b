import { distance } from 'fastest-levenshtein'
import { createPartDistance, MAX_PATTERN } from './part-distance'

/** Nobody types longer names, and the time stays bounded. */
const MAX_TYPED = 100

/**
 * The valid names most like a misspelled one, best first: those within a few edits, then those of which a part is. What is
 * no text resembles nothing.
 */
export function nearest(name: unknown, valid: readonly string[], limit = 3): string[] {
  const typed = typeof name === 'string' ? name.slice(0, MAX_TYPED).toLowerCase() : ''
  if (typed === '') return []
  const within = (edits: (name: string) => number, max: (name: string) => number) =>
    valid
      .map((one) => ({ one, edits: edits(one.toLowerCase()), max: max(one) }))
      .filter((near) => near.edits <= near.max)
      .sort((a, b) => a.edits - b.edits)
      .map(({ one }) => one)
  const found = new Set(
    within(
      (one) => editsOf(typed, one),
      (one) => maxEdits(typed, one),
    ),
  )
  if (found.size < limit) {
    const part = typed.slice(0, MAX_PATTERN)
    // Some part of a long name is always like a short word: a third would be too many.
    const maxInPart = Math.floor(part.length / 3) - 1
    for (const one of within(createPartDistance(part), () => maxInPart)) found.add(one)
  }
  return [...found].slice(0, limit)
}

/** Letters to change, add or drop; two that are swapped count once, as they do for who types. */
function editsOf(typed: string, name: string): number {
  const edits = distance(typed, name)
  return edits === 2 && typed.length === name.length && sorted(typed) === sorted(name) ? 1 : edits
}

/** A third of the letters of the shorter name at most; one in names of two. */
function maxEdits(typed: string, name: string): number {
  const letters = Math.min(typed.length, name.length)
  return letters === 2 ? 1 : Math.floor(letters / 3)
}

const sorted = (text: string) => [...text].sort().join('')
