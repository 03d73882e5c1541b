import { expect, test } from 'vitest'
import { seniorMlEngineer } from '../../questions/taxonomy'
import { createBank } from '../../src/bank/create-bank'
import { ValidationError } from '../../src/errors/validation-error'
import { type LintOptions, lintQuestions } from '../../src/lint/lint-questions'
import { question, setOf } from '../support/synthetic'

const bank = createBank(seniorMlEngineer, [setOf('first', [question('alpha-one')])])

test('rules that are none are refused, part by part', () => {
  try {
    lintQuestions(bank, { rules: [{}] } as unknown as LintOptions)
    expect.unreachable()
  } catch (error) {
    expect(error).toBeInstanceOf(ValidationError)
    expect((error as ValidationError).issues.map(({ path, expected }) => [path, expected])).toEqual([
      ['rules[0].name', 'text of at least 1 character'],
      ['rules[0].reason', 'text of at least 1 character'],
      ['rules[0].scope', '"question" or "bank"'],
      ['rules[0].check', 'a function'],
    ])
  }
  for (const options of [null, 5, { rules: 5 }, { rules: [null] }, { rule: [] }])
    expect(() => lintQuestions(bank, options as never)).toThrow(ValidationError)
})

test('a rule keeps its methods and what they share', () => {
  class Shouting {
    readonly name = 'shouting'
    readonly reason = 'Nobody likes it.'
    readonly scope = 'question'
    readonly example = { passes: {}, fails: {} }
    #seen = 0
    check() {
      this.#seen++
      return [{ path: 'prompt', message: `seen ${this.#seen}`, tip: 'Lower it.' }]
    }
  }
  expect(lintQuestions(bank, { rules: [new Shouting()] }).map(({ message }) => message)).toEqual(['seen 1'])
})
