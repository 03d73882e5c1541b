import { expect, test } from 'vitest'
import { synonyms as shippedSynonyms } from '../../../questions/synonyms'
import { createThesaurus } from '../../../src/search/query/thesaurus'
import { terms } from '../../../src/search/text/terms'

const found = (thesaurus: ReturnType<typeof createThesaurus>, query: string) =>
  thesaurus.expand(terms(query)).map(({ kind, text }) => `${kind} ${text}`)

test('members of a group find each other; what is typed finds what it is related to, and not back', () => {
  const thesaurus = createThesaurus([
    ['CF', 'collaborative filtering'],
    { typed: ['kill a project', 'CF'], find: ['stopping', 'sunk cost'] },
  ])
  expect(found(thesaurus, 'cf')).toEqual(['synonym collaborative filtering', 'related stopping', 'related sunk cost'])
  expect(found(thesaurus, 'what is collaborative filtering?')).toEqual(['synonym CF'])
  expect(found(thesaurus, 'the project to kill')).toEqual(['related stopping', 'related sunk cost'])
  expect(found(thesaurus, 'a project')).toEqual([])
  expect(found(thesaurus, 'stopping')).toEqual([])
  expect(found(thesaurus, 'kill one two three four five project')).toEqual([])
})

const synonyms = shippedSynonyms()
const phrases = synonyms.flatMap((group) => ('typed' in group ? [...group.typed, ...group.find] : group))

test('no phrase of the shipped synonyms shrinks to one common word, or to nothing', () => {
  expect(phrases.filter((phrase) => terms(phrase).length < (/[ -]/.test(phrase) ? 2 : 1))).toEqual([])
})

test('no line of the shipped synonyms says a thing twice, or nothing', () => {
  const key = (phrase: string) =>
    terms(phrase)
      .map(({ stem }) => stem)
      .join(' ')
  for (const group of synonyms)
    for (const list of 'typed' in group ? [group.typed, group.find] : [group]) {
      expect(new Set(list.map(key)).size, list.join(', ')).toBe(list.length)
      expect(list.length).toBeGreaterThan('typed' in group ? 0 : 1)
    }
})
