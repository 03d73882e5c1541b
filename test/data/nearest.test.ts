import fc from 'fast-check'
import { expect, test } from 'vitest'
import { nearest, quotedChoice } from '../../src/data/nearest'
import { bank } from '../../src/index'

const ids = bank.questions.map(({ id }) => id)

test('a letter lost, doubled, changed or swapped never hides the right name', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...ids),
      fc.nat(),
      fc.constantFrom('lost', 'doubled', 'changed', 'swapped'),
      (id, at, slip) => {
        const place = at % (id.length - 1)
        const [head, one, next, tail] = [id.slice(0, place), id[place], id[place + 1], id.slice(place + 2)]
        const typo = {
          lost: `${head}${next}${tail}`,
          doubled: `${head}${one}${one}${next}${tail}`,
          changed: `${head}x${next}${tail}`,
          swapped: `${head}${next}${one}${tail}`,
        }[slip]
        expect(nearest(typo, ids)[0]).toBe(id)
      },
    ),
  )
})

test('part of a name is enough, and nonsense offers nothing', () => {
  expect(nearest('stat', ['programming', 'statistics'])).toEqual(['statistics'])
  expect(nearest('qqqqqq', ids)).toEqual([])
  expect(nearest('', ids)).toEqual([])
})

test('choices are written as people say them', () => {
  expect([quotedChoice([]), quotedChoice(['a']), quotedChoice(['a', 'b', 'c'])]).toEqual(['', '"a"', '"a", "b" or "c"'])
})
