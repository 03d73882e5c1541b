import { distance } from 'fastest-levenshtein'
import Fuse from 'fuse.js'

/**
 * The valid names most like a misspelt one, best first: those within a few edits, then those that contain something
 * like it, as Fuse matches parts of short strings well.
 */
export function nearest(name: string, valid: readonly string[], limit = 3): string[] {
  const typed = name.slice(0, 100).toLowerCase()
  if (typed === '') return []
  const edits = new Map(valid.map((one) => [one, distance(typed, one.toLowerCase())]))
  const close = valid
    .filter((one) => (edits.get(one) ?? 0) <= Math.max(1, Math.floor(typed.length / 3)))
    .sort((a, b) => (edits.get(a) ?? 0) - (edits.get(b) ?? 0))
  const parts = new Fuse(valid, { threshold: 0.4, ignoreLocation: true }).search(typed).map((hit) => hit.item)
  return [...new Set([...close, ...parts])].slice(0, limit)
}

/** `a`, `a or b`, `a, b or c`, each quoted. */
export function quotedChoice(names: readonly string[]): string {
  const quoted = names.map((name) => `"${name}"`)
  const last = quoted.pop() ?? ''
  return quoted.length > 0 ? `${quoted.join(', ')} or ${last}` : last
}
