import fc from 'fast-check'
import { expect, test } from 'vitest'
import { snippetOf } from '../../../src/search/hit/snippet'
import { terms } from '../../../src/search/text/terms'

/** A text and the places of a word in it. */
const match = (text: string, word: string) => ({
  text,
  ranges: terms(text)
    .filter((term) => term.word === word)
    .map(({ start, end }) => [start, end] as const),
})

test('a short text whole, as one line, with matched words in bold', () => {
  expect(snippetOf(match('Drift:\n  when  the drift is real', 'drift'))).toBe('**Drift**: when the **drift** is real')
})

test('of a long text, the stretch with most matches', () => {
  const filler = 'nothing to see here '.repeat(20)
  const snippet = snippetOf(match(`drift ${filler}drift and drift, drift. ${filler}drift`, 'drift'))
  expect(snippet.match(/\*\*drift\*\*/g)).toHaveLength(3)
  expect(snippet).toMatch(/^… .* …$/)
})

test('it holds as many matches as any stretch of its length, and is bounded also without spaces', () => {
  const piece = fc.constantFrom(
    'drift ',
    'drift ',
    'noise ',
    'somewhat longer words ',
    '\n',
    '漢字漢字',
    'x'.repeat(100),
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 300 }), (pieces) => {
      const one = match(pieces.join(''), 'drift')
      fc.pre(one.ranges.length > 0)
      const snippet = snippetOf(one)
      const marked = snippet.match(/\*\*drift\*\*/g)?.length ?? 0
      const most = Math.max(
        ...one.ranges.map(([from]) => one.ranges.filter(([start, end]) => start >= from && end - from <= 160).length),
      )
      expect(marked).toBeGreaterThan(0)
      // A stretch begins a little before its first match, for which its last ones may have to go.
      expect(marked).toBeGreaterThanOrEqual(Math.floor(most * (2 / 3)))
      expect(snippet.replaceAll('**', '').length).toBeLessThan(400)
    }),
  )
})

test('a hundred thousand matches take a moment', () => {
  const many = match('drift '.repeat(100_000), 'drift')
  const started = performance.now()
  snippetOf(many)
  expect(performance.now() - started).toBeLessThan(1000)
})
