import { expect, test } from 'vitest'
import type { Alternative, QueryUnit } from '../../../src/search/query/query-unit'
import { createPhraseBoost } from '../../../src/search/rank/phrase-boost'

const word = (position: number, ...stems: string[]): QueryUnit => ({
  positions: [position],
  typed: stems[0] ?? '',
  alternatives: stems.map(
    (stem, at): Alternative => ({
      kind: at === 0 ? 'word' : 'synonym',
      stems: [stem],
      key: stem,
      weight: at === 0 ? 1 : 0.5,
      text: stem,
    }),
  ),
})
const query = [word(0, 'fals', 'wrong'), word(1, 'alarm')]
const gain = (...phrases: string[]) => createPhraseBoost(query, [0.5, 0.5])(phrases.map((phrase) => phrase.split(' ')))

test('a phrase that says the query and nothing else counts most, one that says none of it nothing', () => {
  expect(gain('fals alarm')).toBe(3)
  expect(gain('cost latenc')).toBe(1)
  expect(gain()).toBe(1)
})

test('more words beside, fewer of the query, and synonyms count less', () => {
  const whole = gain('fals alarm')
  for (const less of ['fals alarm cost', 'alarm', 'wrong alarm']) {
    expect(gain(less)).toBeLessThan(whole)
    expect(gain(less)).toBeGreaterThan(1)
  }
})

test('words spread over phrases count as the best of these, in whatever order', () => {
  expect(gain('fals cost', 'alarm cost')).toBe(gain('fals cost'))
  expect(gain('alarm fals')).toBe(gain('fals alarm'))
})
