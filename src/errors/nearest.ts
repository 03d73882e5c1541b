import Fuse from 'fuse.js'

/**
 * The valid names most like a misspelt one, best first.
 * Fuse matches short strings well, which is all that names are.
 */
export function nearest(name: string, valid: readonly string[], limit = 3): string[] {
  const fuse = new Fuse(valid, { threshold: 0.4, ignoreLocation: true })
  return fuse.search(name.slice(0, 100), { limit }).map((hit) => hit.item)
}

/** `a`, `a or b`, `a, b or c`, each quoted. */
export function quotedChoice(names: readonly string[]): string {
  const quoted = names.map((name) => `"${name}"`)
  const last = quoted.pop() ?? ''
  return quoted.length > 0 ? `${quoted.join(', ')} or ${last}` : last
}
