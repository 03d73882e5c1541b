import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createBank } from '../../../src/bank/create-bank'
import { ValidationError } from '../../../src/errors/validation-error'
import type { SearchIndex } from '../../../src/search/index/packed-index'
import { searchIndex } from '../../../src/search-index'
import { bank } from '../../support/search-bank'
import { question, setOf } from '../../support/synthetic'
import { training } from '../collection/collection'

const kept = JSON.parse(JSON.stringify(searchIndex)) as SearchIndex
const more = setOf('more', [question('zebras', { title: 'Zebras at the ford' })])
const found = (from: typeof bank, query: string) =>
  from.search(query, { limit: 20 }).hits.map(({ question: { id }, score }) => [id, score])

describe('a bank with a ready-made index', () => {
  const ready = bank.withSearchIndex(kept)

  test('finds the very same, with the same scores, as one that makes its own', () => {
    for (const { text } of training) expect(found(ready, text), text).toEqual(found(bank, text))
  })

  test('gives back the index that it was given', () => {
    expect(ready.exportSearchIndex()).toEqual(kept)
  })

  test('indexes what is added after it and what was there before', () => {
    for (const extended of [ready.extend(more), bank.extend(more).withSearchIndex(kept)]) {
      expect(extended.search('zebra ford').hits[0]?.question.id).toBe('zebras')
      expect(extended.search('peeking').hits[0]?.question.id).toBe('stopping-an-ab-test-on-a-good-day')
      expect(extended.exportSearchIndex().segments.map(({ size }) => size)).toEqual([bank.questions.length, 1])
    }
  })

  test('is frozen', () => {
    const { segments } = bank.exportSearchIndex()
    expect([Object.isFrozen(segments), ...segments.map(Object.isFrozen)]).toEqual([true, true])
    expect(Object.isFrozen(bank.exportSearchIndex())).toBe(true)
  })

  test('may be one with nothing in it', () => {
    const empty = createBank(bank.role, [])
    expect(empty.withSearchIndex(empty.exportSearchIndex()).search('anything').hits).toEqual([])
  })
})

describe('an index is refused, and the bank untouched, when it', () => {
  const refusal = (index: unknown, of = bank as { withSearchIndex(index: never): unknown }) => {
    try {
      of.withSearchIndex(index as never)
    } catch (error) {
      if (error instanceof ValidationError) return error
      throw error
    }
    throw new Error('expected a refusal')
  }

  test('was made of other texts', () => {
    const [own] = bank.sets
    if (own === undefined) throw new Error('no set')
    const changed = createBank(bank.role, [
      { ...own, questions: own.questions.map((one, at) => (at === 0 ? { ...one, prompt: `${one.prompt}!` } : one)) },
    ])
    const error = refusal(createBank(bank.role, [own]).exportSearchIndex(), changed)
    expect(error.issues[0]?.path).toBe('segments[0].fingerprint')
    expect(error.message).toContain('bank.exportSearchIndex()')
  })

  test('was made with other synonyms', () => {
    const sets = bank.sets.slice(0, 1)
    const other = createBank(bank.role, sets, { synonyms: [['striped horse', 'zebra crossing']] })
    expect(refusal(createBank(bank.role, sets).exportSearchIndex(), other).code).toBe('INVALID_INPUT')
  })

  test('holds more questions than the bank', () => {
    expect(refusal(bank.extend(more).exportSearchIndex()).issues[0]?.path).toBe('segments[1].size')
  })

  test('says that it has more questions than it could', () => {
    const [segment] = kept.segments
    const error = refusal({ segments: [{ ...segment, size: 1e9 }] })
    expect(error.issues[0]?.path).toBe('segments[0].size')
  })

  test('was cut, or garbled anywhere', () => {
    const small = createBank(bank.role, [setOf('few', [question('zebras'), question('lions')])])
    const index = small.exportSearchIndex()
    const [segment] = index.segments
    if (segment === undefined) throw new Error('no segment')
    const damage = fc
      .tuple(
        fc.constantFrom('postings' as const, 'words' as const),
        fc.nat(),
        fc.constantFrom('cut', 'lost', 'changed'),
      )
      .map(([field, place, how]) => {
        const text = segment[field]
        const at = place % text.length
        const rest = {
          cut: '',
          lost: text.slice(at + 1),
          changed: `${text[at] === '1' ? '2' : '1'}${text.slice(at + 1)}`,
        }
        return { ...segment, [field]: text.slice(0, at) + rest[how as keyof typeof rest] }
      })
    fc.assert(
      fc.property(damage, (damaged) => {
        expect(refusal({ segments: [damaged] }, small).issues.map(({ path }) => path)).toEqual(['segments[0].checksum'])
      }),
    )
    expect(small.withSearchIndex(index).search('zebras').total).toBe(1)
  })

  test.each([
    [undefined, ''],
    [{}, 'segments'],
    [{ segments: [] }, 'segments'],
    [{ segments: [{ size: -1, fingerprint: 'a', checksum: 'b', postings: '', words: '' }] }, 'segments[0].size'],
    [{ segments: [{ size: 1, fingerprint: 'a', checksum: 'b', postings: '' }] }, 'segments[0].words'],
  ])('is none: %j', (index, path) => {
    expect(refusal(index).issues[0]?.path).toBe(path)
  })
})
