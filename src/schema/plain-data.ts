import { isWhole } from '../data/freeze'
import { describeValue } from '../errors/describe-value'
import { ValidationError, type ValidationIssue } from '../errors/validation-error'
import { formatPath, type Path } from './path'

/** Deeper than any plan, loop or set of forms. */
const MAX_DEPTH = 100

/**
 * A copy of data that a caller gave: it cannot change while it is read, and what is made of it may be frozen. What this
 * package has frozen itself stays as it is.
 * @throws ValidationError for what is no plain data: getters, classes, objects that hold themselves
 */
export function plainData<T>(subject: string, value: T): T {
  if (typeof value !== 'object' || value === null || isWhole(value)) return value
  const copier = new Copier()
  const copy = copier.copy(value, [])
  if (copier.issues.length > 0) throw new ValidationError(subject, copier.issues)
  return copy as T
}

class Copier {
  readonly issues: ValidationIssue[] = []
  /** What was copied already, or is being copied: an object that stands in two places is copied once. */
  private readonly copies = new Map<object, unknown>()

  copy(value: unknown, path: Path): unknown {
    try {
      if (typeof value === 'bigint' || typeof value === 'symbol' || typeof value === 'function')
        throw new TypeError('Nothing that JSON has.')
      if (typeof value !== 'object' || value === null) return value
      if (this.copies.has(value)) {
        const known = this.copies.get(value)
        if (known === undefined) throw new TypeError('An object that holds itself.')
        return known
      }
      if (path.length > MAX_DEPTH) throw new RangeError('Nested too deep.')
      this.copies.set(value, undefined)
      const copy = Array.isArray(value) ? this.copyList(value, path) : this.copyObject(value, path)
      this.copies.set(value, copy)
      return copy
    } catch {
      this.issues.push({ path: formatPath(path), expected: 'plain data, as from JSON', received: describeValue(value) })
      return undefined
    }
  }

  private copyList(list: readonly unknown[], path: Path): unknown[] {
    if (Object.keys(list).length !== list.length) throw new TypeError('A list with holes.')
    return list.map((inner, index) => this.copy(inner, [...path, index]))
  }

  private copyObject(value: object, path: Path): object {
    const parent: unknown = Object.getPrototypeOf(value)
    if (parent !== null && Object.getPrototypeOf(parent) !== null) throw new TypeError('A class instance.')
    const own = Object.entries(Object.getOwnPropertyDescriptors(value)).filter(([, { enumerable }]) => enumerable)
    if (own.some(([, { get }]) => get !== undefined)) throw new TypeError('A getter.')
    return Object.fromEntries(own.map(([key, { value: inner }]) => [key, this.copy(inner, [...path, key])]))
  }
}
