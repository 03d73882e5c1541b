/** The path of the first part of a value that can be changed; undefined when there is none. */
export function unfrozenPart(value: unknown, path = '', seen = new Set<unknown>()): string | undefined {
  if (typeof value !== 'object' || value === null || seen.has(value)) return undefined
  seen.add(value)
  if (!Object.isFrozen(value)) return path === '' ? '(itself)' : path
  for (const [key, inner] of Object.entries(value)) {
    const found = unfrozenPart(inner, `${path}.${key}`, seen)
    if (found !== undefined) return found
  }
  return undefined
}
