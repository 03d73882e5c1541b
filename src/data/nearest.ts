import { distance } from 'fastest-levenshtein'
import Fuse from 'fuse.js'

/** Nobody types longer names, and the time stays bounded. */
const MAX_TYPED = 100

/**
 * The valid names most like a misspelt one, best first: those within a few edits, then those that contain something
 * like it, as Fuse matches parts of short strings well. What is no text resembles nothing.
 */
export function nearest(name: unknown, valid: readonly string[], limit = 3): string[] {
  return nearestIn(valid)(name, limit)
}

/** As {@link nearest}, for many names and one list, which is indexed once. */
export function nearestIn(valid: readonly string[]): (name: unknown, limit?: number) => string[] {
  let fuse: Fuse<string> | undefined
  return (name, limit = 3) => {
    const typed = typeof name === 'string' ? name.slice(0, MAX_TYPED).toLowerCase() : ''
    if (typed === '') return []
    const most = Math.max(1, Math.floor(typed.length / 3))
    const close = valid
      .map((one) => ({ one, edits: edits(typed, one.toLowerCase()) }))
      .filter(({ edits }) => edits <= most)
      .sort((a, b) => a.edits - b.edits)
      .map(({ one }) => one)
    fuse ??= new Fuse(valid, { threshold: 0.4, ignoreLocation: true })
    const parts = fuse.search(typed, { limit }).map((hit) => hit.item)
    return [...new Set([...close, ...parts])].slice(0, limit)
  }
}

/** Letters to change, add or drop; two that are swapped count once, as they do for who types. */
function edits(typed: string, name: string): number {
  const count = distance(typed, name)
  return count === 2 && typed.length === name.length && sorted(typed) === sorted(name) ? 1 : count
}

const sorted = (text: string) => [...text].sort().join('')

/** `a`, `a or b`, `a, b or c`, each quoted. */
export function quotedChoice(names: readonly string[]): string {
  return choice(names.map((name) => `"${name}"`))
}

/** `a`, `a or b`, `a, b or c`. */
export function choice(names: readonly string[]): string {
  const head = names.slice(0, -1)
  const last = names.at(-1) ?? ''
  return head.length > 0 ? `${head.join(', ')} or ${last}` : last
}
