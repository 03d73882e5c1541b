import type { ValidationIssue } from '../errors/validation-error'
import { formatPath, type Path } from './path'

/** Enough to find a bad place in any real input, and an end for objects that make up new ones as they are read. */
const MAX_VISITED = 100_000

/** Places of an input that no schema can read: properties that throw, and keys that are symbols. */
export function unreadablePlaces(input: unknown): ValidationIssue[] {
  const issues: ValidationIssue[] = []
  const seen = new Set<unknown>()
  const waiting: { readonly path: Path; readonly read: () => unknown }[] = [{ path: [], read: () => input }]
  for (let next = waiting.pop(); next !== undefined && seen.size < MAX_VISITED; next = waiting.pop()) {
    const { path, read } = next
    try {
      const value = read()
      if (typeof value !== 'object' || value === null || seen.has(value)) continue
      seen.add(value)
      for (const key of Reflect.ownKeys(value)) {
        const place = [...path, Array.isArray(value) && typeof key === 'string' ? Number(key) : key]
        if (typeof key === 'symbol')
          issues.push({ path: formatPath(place), expected: 'keys that are text', received: 'a symbol' })
        else if (Object.prototype.propertyIsEnumerable.call(value, key))
          waiting.push({ path: place, read: () => (value as Record<string, unknown>)[key] })
      }
    } catch {
      issues.push({
        path: formatPath(path),
        expected: 'plain data',
        received: 'a property that throws when it is read',
      })
    }
  }
  return issues
}
