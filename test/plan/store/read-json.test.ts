import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readJson } from '../../../src/plan/store/read-json'
import { runs } from '../../support/runs'

test('valid JSON is read as it is', () => {
  fc.assert(
    fc.property(fc.json(), fc.boolean(), (text, hasMark) => {
      expect(readJson(hasMark ? `\uFEFF${text}` : text)).toEqual({ value: JSON.parse(text) })
    }),
  )
})

test('broken JSON has a place and a reason, and what stands before the place could go on', () => {
  fc.assert(
    fc.property(
      fc.json(),
      fc.nat(),
      fc.constantFrom('', '}', ']', ',', ':', '"', "'", 'x', '\n', '\\', '1'),
      (text, at, put) => {
        const place = at % (text.length + 1)
        const broken = text.slice(0, place) + put + text.slice(place + 1)
        const { fault } = readJson(broken)
        let isValid = true
        try {
          JSON.parse(broken)
        } catch {
          isValid = false
        }
        expect(fault === undefined).toBe(isValid)
        if (fault === undefined) return
        const lines = broken.split('\n')
        expect(fault.line).toBeLessThanOrEqual(lines.length)
        expect(fault.column).toBeLessThanOrEqual((lines[fault.line - 1]?.length ?? 0) + 1)
        expect(fault.expected.length).toBeGreaterThan(3)
      },
    ),
    { numRuns: runs(300) },
  )
})

test.each([
  ['', 1, 1, 'a value', 'the end'],
  ['{"a": 1,}', 1, 9, 'a key in double quotes', '`}`'],
  ['{a: 1}', 1, 2, 'a key in double quotes, or `}`', '`a`'],
  ['[1\n 2]', 2, 2, 'a comma or `]`', '`2`'],
  ['{"a" 1}', 1, 6, 'a colon', '`1`'],
  ['[1] x', 1, 5, 'nothing more', '`x`'],
  [
    '["a\n"]',
    1,
    4,
    'text without line breaks and control characters, which are written `\\n`',
    'a line break or control character',
  ],
  ['"a', 1, 3, 'the closing quote of a text', 'the end'],
  ['"\\x"', 1, 3, 'an escape such as `\\n`, `\\"` or `\\u00e9`', '`x`'],
  ['01', 1, 2, 'nothing more', '`1`'],
  ['NaN', 1, 1, 'a value', '`N`'],
])('%j', (text, line, column, expected, received) => {
  expect(readJson(text)).toEqual({ fault: { line, column, expected, received } })
})
