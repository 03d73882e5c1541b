import { expect, test } from 'vitest'
import { deepFreeze } from '../../src/data/freeze'
import type { ValidationError } from '../../src/errors/validation-error'
import { plainData } from '../../src/schema/plain-data'

function pathsRefused(value: unknown): string[] {
  try {
    plainData('plan', value)
  } catch (error) {
    expect((error as Error).message).toMatch(/^The plan has/)
    return (error as ValidationError).issues.map(({ path, expected }) => {
      expect(expected).toBe('plain data, as from JSON')
      return path
    })
  }
  return []
}

test('plain data is copied, part by part', () => {
  const shared = { a: 1 }
  const value = { list: [shared, shared, null, undefined, 'x', 2, true], none: Object.create(null) }
  const copy = plainData('plan', value)
  expect(copy).toEqual(value)
  expect(copy).not.toBe(value)
  expect(copy.list[0]).not.toBe(shared)
  expect(copy.list[0]).toBe(copy.list[1])
  expect([plainData('plan', 5), plainData('plan', null), plainData('plan', undefined)]).toEqual([5, null, undefined])
})

test('what the package froze stays as it is; what somebody else froze is copied', () => {
  const ours = deepFreeze({ a: [1] })
  expect(plainData('plan', ours)).toBe(ours)
  const theirs = Object.freeze({ a: [1] })
  expect(plainData('plan', theirs)).not.toBe(theirs)
})

test('what JSON does not have is refused with its place', () => {
  const self: Record<string, unknown> = {}
  self.inner = [self]
  const getter = {
    get x() {
      return 1
    },
  }
  const { proxy, revoke } = Proxy.revocable({}, {})
  revoke()
  let deep: unknown = 1
  for (let level = 0; level < 200; level++) deep = [deep]
  expect(pathsRefused({ a: 5n, b: Symbol('x'), c: () => 1 })).toEqual(['a', 'b', 'c'])
  expect(pathsRefused({ a: [new Date(), new Map(), getter, proxy] })).toEqual(['a[0]', 'a[1]', 'a[2]', 'a[3]'])
  expect(pathsRefused({ a: new Array(3), b: self })).toEqual(['a', 'b.inner[0]'])
  expect(pathsRefused(deep)).toHaveLength(1)
  expect(pathsRefused({ hidden: Object.defineProperty({}, 'x', { get: () => 1 }) })).toEqual([])
})

test('names that every object has are names like any other', () => {
  const copy = plainData('plan', JSON.parse('{ "__proto__": { "a": 1 }, "constructor": 2 }'))
  expect(Object.keys(copy)).toEqual(['__proto__', 'constructor'])
  expect(Object.getPrototypeOf(copy)).toBe(Object.prototype)
})
