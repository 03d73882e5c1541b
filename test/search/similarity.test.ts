import { expect, test } from 'vitest'
import { createBank } from '../../src/bank/create-bank'
import { startProcessorTimer } from '../support/processor-time'
import { bank } from '../support/search-bank'
import { question, setOf } from '../support/synthetic'

const twin = { prompt: 'Zebras cross a river at the ford.', answerKey: ['They follow the oldest mare.'] }
const small = createBank(bank.role, [
  setOf('animals', [
    question('zebras', twin),
    question('zebras-again', { ...twin, prompt: `${twin.prompt} Why there?` }),
    question('lions', { prompt: 'Lions wait at the ford.', answerKey: ['The young ones sleep.'] }),
    question('old-zebras', {
      ...twin,
      deprecated: { since: '0.2.0', reason: 'Told by another.', successor: 'zebras' },
    }),
  ]),
])

test('other questions, nearest first, without deprecated ones', () => {
  const near = small.similar('zebras')
  expect(near.map(({ question: { id } }) => id)).toEqual(['zebras-again', 'lions'])
  expect(near[0]?.similarity).toBeGreaterThan(near[1]?.similarity ?? 1)
  expect(small.similar('old-zebras').map(({ question: { id } }) => id)).toEqual(['zebras', 'zebras-again', 'lions'])
})

test('as many as asked for, 5 at first', () => {
  const id = 'fraud-case-1-what-to-optimise'
  expect(bank.similar(id)).toEqual(bank.similar(id, { limit: 9 }).slice(0, 5))
  expect(() => bank.similar('nope')).toThrow(/no question "nope"/)
})

test('what all questions were read for is kept: the next answers take a moment', () => {
  bank.similar('no-failures-in-three-hundred')
  const spent = startProcessorTimer()
  for (const { id } of bank.questions.slice(0, 50)) bank.similar(id)
  // Reading the questions anew took some 40 ms a question.
  expect(spent() / 50).toBeLessThan(15)
})
