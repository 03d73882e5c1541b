import fc from 'fast-check'
import { expect, test } from 'vitest'
import { snippetOf } from '../../../src/search/hit/snippet'
import { terms } from '../../../src/search/text/terms'
import { startProcessorTimer } from '../../support/processor-time'

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

test('it has the first match of the densest stretch, marks all that it has, and is bounded also without spaces', () => {
  const filler = fc.constantFrom(
    '',
    ' ',
    '\n\n',
    ' noise ',
    ' somewhat longer words ',
    '漢字漢字',
    ` ${'x'.repeat(100)} `,
  )
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.boolean(), filler), { minLength: 1, maxLength: 150 }), (parts) => {
      // Every word is another one, so that a snippet tells which it has.
      let text = ''
      const ranges: [number, number][] = []
      parts.forEach(([isMatch, after], index) => {
        const word = `<${index}>`
        if (isMatch) ranges.push([text.length, text.length + word.length])
        text += word + after
      })
      fc.pre(ranges.length > 0)
      const countFrom = (from: number) => ranges.filter(([start, end]) => start >= from && end - from <= 160).length
      const densest = Math.max(...ranges.map(([start]) => countFrom(start)))
      const [start, end] = ranges.find(([from]) => countFrom(from) === densest) ?? [0, 0]
      const snippet = snippetOf({ text, ranges })
      expect(snippet).toContain(`**${text.slice(start, end)}**`)
      const isWhole = ([from, to]: readonly [number, number]) => snippet.includes(text.slice(from, to))
      for (const range of ranges.filter(isWhole)) expect(snippet).toContain(`**${text.slice(...range)}**`)
      expect(snippet.match(/\*\*<\d+>\*\*/g)).toHaveLength(ranges.filter(isWhole).length)
      expect(snippet.replaceAll('**', '').length).toBeLessThan(400)
    }),
    { numRuns: 500 },
  )
})

test('a hundred thousand matches take a moment', () => {
  const many = match('drift '.repeat(100_000), 'drift')
  const spent = startProcessorTimer()
  snippetOf(many)
  expect(spent()).toBeLessThan(1000)
})
