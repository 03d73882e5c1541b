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
  const maxEdits = Math.max(1, Math.floor(typed.length / 3))
  const part = typed.slice(0, MAX_PATTERN)
  const within = (editsTo: (name: string) => number, max: number) =>
    valid
      .map((one) => ({ one, edits: editsTo(one.toLowerCase()) }))
      .filter(({ edits }) => edits <= max)
      .sort((a, b) => a.edits - b.edits)
      .map(({ one }) => one)
  const found = new Set(within((one) => editsOf(typed, one), maxEdits))
  if (found.size < limit)
    for (const one of within(createPartDistance(part), Math.floor(part.length / 3))) found.add(one)
  return [...found].slice(0, limit)
}

/** Letters to change, add or drop; two that are swapped count once, as they do for who types. */
function editsOf(typed: string, name: string): number {
  const edits = distance(typed, name)
  return edits === 2 && typed.length === name.length && sorted(typed) === sorted(name) ? 1 : edits
}

const sorted = (text: string) => [...text].sort().join('')
