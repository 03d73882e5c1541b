import fc from 'fast-check'
import { expect, test } from 'vitest'
import { randomFrom, shuffled } from '../../src/plan/model/random'
import { split } from '../../src/plan/request/shares'

test('shares add up to every last milli-minute and stay within one of exact', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 480 }),
      fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 1, maxLength: 22 }),
      (minutes, weights) => {
        const parts = [...split(minutes, new Map(weights.map((weight, index) => [String(index), weight]))).values()]
        const total = weights.reduce((sum, weight) => sum + weight, 0)
        expect(parts.reduce((sum, part) => sum + part, 0)).toBe(minutes * 1000)
        parts.forEach((part, index) => {
          expect(Math.abs(part - (minutes * 1000 * (weights[index] ?? 0)) / total)).toBeLessThan(1)
        })
      },
    ),
  )
})

test('a seed gives the same numbers for ever', () => {
  const random = randomFrom('cand-17')
  const numbers = Array.from({ length: 3 }, () => Math.floor(random() * 1e6))
  expect(numbers).toMatchInlineSnapshot(`
    [
      121931,
      555669,
      438498,
    ]
  `)
  fc.assert(
    fc.property(fc.string(), fc.array(fc.nat()), (seed, values) => {
      expect(shuffled(values, randomFrom(seed))).toEqual(shuffled(values, randomFrom(seed)))
      expect([...shuffled(values, randomFrom(seed))].sort()).toEqual([...values].sort())
    }),
  )
})
