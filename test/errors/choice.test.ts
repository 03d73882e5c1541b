import { expect, test } from 'vitest'
import { quotedChoice } from '../../src/errors/choice'

test('choices are written as people say them', () => {
  expect([quotedChoice([]), quotedChoice(['a']), quotedChoice(['a', 'b', 'c'])]).toEqual(['', '"a"', '"a", "b" or "c"'])
})
