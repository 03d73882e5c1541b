import { expect, test } from 'vitest'
import { bank } from '../../src/index'
import { zodQuestion } from '../../src/schema/question'

test('fields stand in the order of the schema, so that a question is the same text whether it was checked or not', () => {
  const written = bank.questions.map((question) => JSON.stringify(question))
  const checked = bank.questions.map((question) => JSON.stringify(zodQuestion().parse(question)))
  expect(checked).toEqual(written)
})
