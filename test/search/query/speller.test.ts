import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createSpeller } from '../../../src/search/query/speller'

const words = (...list: string[]) => new Map(list.map((word, index) => [word, list.length - index]))
const speller = createSpeller(words('calibration', 'paper', 'drift', 'drill', 'hyperparameter', 'page'))
const first = (word: string) => speller(word)[0]?.word

test.each([
  ['drft', 'drift'],
  ['driift', 'drift'],
  ['drixt', 'drift'],
  ['dirft', 'drift'],
  ['rdift', 'drift'],
  ['rift', 'drift'],
  ['papre', 'paper'],
  ['calibarton', 'calibration'],
  ['hyprparamter', 'hyperparameter'],
])('%s is meant to be %s', (typed, meant) => expect(first(typed)).toBe(meant))

test('a form that no text has is corrected to one that some text has', () => {
  const forms = createSpeller(words('refactor', 'reading'))
  for (const typed of ['refacoring', 'refacctored', 'refaxtors']) expect(forms(typed)[0]?.word).toBe('refactor')
  expect(forms('readng')[0]?.word).toBe('reading')
})

test('words of the vocabulary, short words and strange ones are left alone', () => {
  for (const word of ['drift', 'dr', 'xylophone', 'drxxt', '', 'd'.repeat(1000)]) expect(speller(word)).toEqual([])
})

test('a lost letter comes before a wrong one', () => {
  expect(createSpeller(words('routing', 'rounding'))('rouding').map(({ word }) => word)).toEqual([
    'rounding',
    'routing',
  ])
})

test('a swap or a doubled letter comes before another error', () => {
  const slips = createSpeller(words('form', 'from', 'fort'))
  expect(slips('fomr').map(({ word }) => word)).toEqual(['form'])
  expect(createSpeller(words('lots', 'loss'))('losts').map(({ word }) => word)).toEqual(['lots', 'loss'])
  expect(createSpeller(words('later', 'latter', 'letter'))('lattter')[0]?.word).toBe('latter')
})

test('one error anywhere is found, whatever the word', () => {
  const letter = fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz')
  fc.assert(
    fc.property(fc.string({ unit: letter, minLength: 4, maxLength: 20 }), fc.nat(), letter, (word, place, other) => {
      const at = place % word.length
      for (const typed of [
        word.slice(0, at) + word.slice(at + 1),
        word.slice(0, at) + other + word.slice(at),
        word.slice(0, at) + other + word.slice(at + 1),
      ])
        if (typed !== word) expect(createSpeller(words(word))(typed).map((one) => one.word)).toEqual([word])
    }),
  )
})
