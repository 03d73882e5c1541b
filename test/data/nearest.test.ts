import fc from 'fast-check'
import { distance } from 'fastest-levenshtein'
import { expect, test } from 'vitest'
import { nearest } from '../../src/data/nearest'
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

test('a short word is not taken for a part of a long name that does not hold it', () => {
  for (const word of ['nope', 'foo', 'xy', 'x', 'abcde', 'none', 'qwer'])
    expect(nearest(word, ids).filter((id) => !id.includes(word))).toEqual([])
  expect(nearest('nope', ids)).toEqual([])
  expect(nearest('mn', ['min', 'max'])).toEqual(['min'])
})

test('those that are alike as a whole come before those of which a part is', () => {
  expect(nearest('leakage', ['data-leakage-audit', 'linkage', 'drift'])).toEqual(['linkage', 'data-leakage-audit'])
  expect(nearest('leakge', ['data-drift', 'data-leakage', 'target-leakage'])).toEqual([
    'data-leakage',
    'target-leakage',
  ])
})

test('the part most like a name is found as by trying all parts', () => {
  const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 6, maxLength: 40 })
  fc.assert(
    fc.property(letters, letters, (typed, name) => {
      const pattern = typed.slice(0, 32)
      const edits = Math.min(
        ...Array.from({ length: name.length }, (_, from) =>
          Array.from({ length: name.length - from }, (__, size) =>
            distance(pattern, name.slice(from, from + size + 1)),
          ),
        ).flat(),
      )
      const close =
        edits <= Math.floor(pattern.length / 3) - 1 ||
        distance(typed, name) <= Math.floor(Math.min(typed.length, name.length) / 3)
      // Letters swapped may make a name close that is two edits away; there are no others.
      if (close || distance(typed, name) !== 2) expect(nearest(typed, [name])).toEqual(close ? [name] : [])
    }),
  )
})
