import fc from 'fast-check'
import { expect, test } from 'vitest'
import { randomFrom, shuffled } from '../../src/plan/request/random-from'
import { splitRange } from '../../src/plan/request/shares'

test('shares add up to every last milli-minute and stay within one of exact', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 480 }),
      fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 1, maxLength: 22 }),
      fc.nat(60),
      (low, weights, more) => {
        const shares = new Map(weights.map((weight, index) => [String(index), weight]))
        const parts = [...splitRange({ low, high: low + more }, shares).values()]
        const total = weights.reduce((sum, weight) => sum + weight, 0)
        for (const [end, minutes] of [
          ['low', low],
          ['high', low + more],
        ] as const) {
          expect(parts.reduce((sum, part) => sum + part[end], 0)).toBe(minutes * 1000)
          parts.forEach((part, index) => {
            expect(Math.abs(part[end] - (minutes * 1000 * (weights[index] ?? 0)) / total)).toBeLessThan(1)
          })
        }
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
