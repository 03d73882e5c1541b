import fc from 'fast-check'
import { expect, test } from 'vitest'
import { topK } from '../../src/data/top-k'

test('the first of all sorted', () => {
  const before = (a: number, b: number) => a - b
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer(), { maxLength: 200 }), fc.integer({ min: 1, max: 60 }), (items, count) => {
      expect(topK(items, count, before)).toEqual([...items].sort(before).slice(0, count))
    }),
  )
})
