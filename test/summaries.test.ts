import { describe, expect, test } from 'vitest'
import { UnknownIdError } from '../src/errors/unknown-id-error'
import { ValidationError } from '../src/errors/validation-error'
import { bank } from '../src/index'
import { loadQuestionSet, summaries } from '../src/summaries'

describe('summaries', () => {
  test('say of every shipped question what the question says, and where the rest is', () => {
    expect(summaries.map(({ id }) => id)).toEqual(bank.questions.map(({ id }) => id))
    for (const { set, ...summary } of summaries) {
      expect(bank.get(summary.id)).toMatchObject(summary)
      expect(bank.sets.find(({ id }) => id === set)?.questions).toContainEqual(bank.get(summary.id))
    }
  })

  test('are frozen', () => {
    expect(Object.isFrozen(summaries)).toBe(true)
    for (const summary of summaries) {
      expect(Object.isFrozen(summary)).toBe(true)
      expect(Object.isFrozen(summary.areas)).toBe(true)
    }
  })
})

describe('loadQuestionSet', () => {
  test('loads every set of the bank, frozen', async () => {
    expect(bank.sets.length).toBeGreaterThan(20)
    for (const { id } of bank.sets) {
      const set = await loadQuestionSet(id)
      expect(set).toEqual(bank.sets.find((one) => one.id === id))
      expect(Object.isFrozen(set.questions[0]?.rubric)).toBe(true)
    }
  })

  test('names the nearest set for a misspelt one', async () => {
    const error = await loadQuestionSet('statistcs').catch((cause: unknown) => cause)
    expect(error).toBeInstanceOf(UnknownIdError)
    expect(error).toMatchObject({ kind: 'set', id: 'statistcs', suggestions: ['statistics'] })
  })

  test('refuses what is no id', async () => {
    for (const name of ['toString', '__proto__', 'constructor', ''])
      await expect(loadQuestionSet(name)).rejects.toBeInstanceOf(UnknownIdError)
    for (const junk of [undefined, null, 5, {}, ['statistics']])
      await expect(loadQuestionSet(junk as never)).rejects.toBeInstanceOf(ValidationError)
  })
})
