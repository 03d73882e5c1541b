import { expect, test } from 'vitest'
import { bank } from '../support/search-bank'

const texts = (prefix: string, limit = 8) => bank.suggest(prefix, { limit }).map(({ text }) => text)

test('completes, tags first', () => {
  expect(bank.suggest('calibr')[0]).toEqual({ text: 'calibration', kind: 'tag' })
  expect(texts('stat')).toContain('Statistics')
  expect(texts('DATA-LEAK')).toContain('data leakage')
})

test('forgives misspelled beginnings, where nothing begins so', () => {
  expect(texts('leakge')).toContain('data leakage')
  expect(texts('gradint')[0]).toBe('gradients')
  expect(texts('recomender', 1)).toEqual(['recommender'])
})

test('ids only where several words of them were typed', () => {
  const kinds = (prefix: string) => bank.suggest(prefix, { limit: 100 }).map(({ kind }) => kind)
  expect(kinds('stopping an ab')).toContain('id')
  expect(kinds('stopping')).not.toContain('id')
})

test('is silent on nothing, and on what is like nothing', () => {
  for (const prefix of ['', '  ', '-', 'xqzvw', '漢字', 'zz']) expect(texts(prefix)).toEqual([])
})

test('gives as many as asked for, each once', () => {
  expect(texts('a', 3)).toHaveLength(3)
  expect(texts('a')).toHaveLength(8)
  const all = texts('a', 10_000)
  expect(new Set(all).size).toBe(all.length)
  expect(all.slice(0, 3)).toEqual(texts('a', 3))
})
