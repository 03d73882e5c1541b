import { expect, test } from 'vitest'
import { compounds, terms } from '../../../src/search/text/terms'
import { startProcessorTimer } from '../../support/processor-time'

const words = (text: string) => terms(text).map(({ word }) => word)

test('words are in lower case, without diacritics, apostrophes and what tells nothing', () => {
  expect(words('The model’s Naïve BAYES, by R: drift_2 and 漢字')).toEqual([
    'models',
    'naive',
    'bayes',
    'r',
    'drift',
    '2',
    '漢字',
  ])
  expect(words("don't A/B c/ d/ee")).toEqual(['dont', 'ab', 'c', 'd', 'ee'])
})

test('each word says where it stands', () => {
  const text = 'Überfitting: a/b tests'
  expect(terms(text).map(({ start, end }) => text.slice(start, end))).toEqual(['Überfitting', 'a/b', 'tests'])
})

test('compounds of two words are one word too; other runs with hyphens are not', () => {
  const found = (text: string) => compounds(text).map(({ word }) => word)
  expect(found('Back-Propagation of hold-out data, state-of-the-art, x-ray, ab-cde-, gpt-4')).toEqual([
    'backpropagation',
    'holdout',
    'abcde',
  ])
  expect(found('no hyphen')).toEqual([])
})

test.each([
  ['an unbroken run of letters', 'x'.repeat(1_000_000)],
  ['letters and hyphens', 'ab-'.repeat(300_000)],
  ['long words with hyphens', `${'x'.repeat(1000)}-`.repeat(1000)],
  ['apostrophes', "x'".repeat(500_000)],
  ['slashes', 'a/'.repeat(500_000)],
])('a megabyte is read in a moment: %s', (_, run) => {
  const text = `${run} a-hyphen`
  const spent = startProcessorTimer()
  terms(text)
  compounds(text)
  expect(spent()).toBeLessThan(3000)
})
