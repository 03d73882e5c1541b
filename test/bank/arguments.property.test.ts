import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { seniorMlEngineer } from '../../questions/taxonomy'
import { createBank } from '../../src/bank/create-bank'
import { isInterviewBankError } from '../../src/errors/interview-bank-error'
import { ValidationError } from '../../src/errors/validation-error'
import { defineQuestionSet, defineRole } from '../../src/schema/define'
import { startProcessorTimer } from '../support/processor-time'
import { runs } from '../support/runs'
import { question, setOf } from '../support/synthetic'

const bank = createBank(seniorMlEngineer, [setOf('first', [question('alpha-one'), question('beta-two')])])

/** What callers without types may pass; every method takes it as `unknown`. */
type Loose = Record<
  Exclude<keyof typeof bank, 'role' | 'areas' | 'sets' | 'questions'>,
  (...args: unknown[]) => unknown
>
const loose = bank as unknown as Loose
const make = createBank as unknown as (...args: unknown[]) => unknown

/** The one issue of a ValidationError as `path: expected …, received …`. */
function refusal(call: () => unknown): string {
  try {
    call()
  } catch (error) {
    expect(error).toBeInstanceOf(ValidationError)
    const { issues } = error as ValidationError
    expect(issues).toHaveLength(1)
    return issues.map(({ path, expected, received }) => `${path}: expected ${expected}, received ${received}`).join()
  }
  return 'accepted'
}

describe('wrong arguments are refused with their name, what was expected and what came', () => {
  test.each<[() => unknown, string]>([
    [() => loose.get(), 'id: expected a question id, received nothing'],
    [() => loose.get(Symbol('x')), 'id: expected a question id, received a symbol'],
    [() => loose.similar(undefined), 'id: expected a question id, received nothing'],
    [() => loose.enemiesOf(null), 'id: expected a question id, received null'],
    [() => loose.domainOf(5), 'areaId: expected an area id, received 5'],
    [() => loose.similar('alpha-one', { limit: -1 }), 'limit: expected a whole number from 0 up, received -1'],
    [() => loose.similar('alpha-one', 3), ': expected an object, received 3'],
    [() => loose.suggest('x', { limit: 1.5 }), 'limit: expected a whole number from 0 up, received 1.5'],
    [() => loose.suggest('x', { most: 1 }), 'most: expected one of the keys limit, received the unknown key "most"'],
    [() => loose.suggest(undefined), 'prefix: expected text, received nothing'],
    [() => loose.search(undefined), 'query: expected text, received nothing'],
    [() => loose.search(['x']), 'query: expected text, received a list of 1 item'],
    [() => loose.search('x', { limit: 0 }), 'limit: expected a whole number from 1 up, received 0'],
    [() => loose.search('x', null), ': expected an object, received null'],
    [() => loose.filter(5), ': expected an object, received 5'],
    [() => loose.filter(), ': expected an object, received nothing'],
    [
      () => loose.extend(undefined),
      'sets[0] (without an id): expected an object with id, title, summary and questions, received nothing',
    ],
    [() => make(seniorMlEngineer), 'sets: expected a list of question sets, received nothing'],
    [() => make(seniorMlEngineer, {}), 'sets: expected a list of question sets, received an object'],
    [
      () => make(seniorMlEngineer, new Array(1)),
      'sets[0] (without an id): expected an object with id, title, summary and questions, received nothing',
    ],
    [
      () => make(seniorMlEngineer, [question('one'), question('two')]),
      'sets: expected question sets, each an object with id, title, summary and questions, received 2 questions',
    ],
    [
      () => loose.extend(question('one')),
      'sets: expected question sets, each an object with id, title, summary and questions, received a question',
    ],
    [() => make(undefined, []), ': expected an object with id, title, summary and domains, received nothing'],
    [() => make(seniorMlEngineer, [], null), ': expected an object, received null'],
    [() => make(seniorMlEngineer, [], { synonyms: 5 }), 'synonyms: expected a list, received 5'],
    [
      () => make(seniorMlEngineer, [], { synonyms: [null] }),
      'synonyms[0]: expected a list, or an object with typed and find, received null',
    ],
    [() => make(seniorMlEngineer, [], { synonyms: [['a', 1]] }), 'synonyms[0][1]: expected text, received 1'],
    [
      () => (make(seniorMlEngineer, [], { synonyms: () => [null] }) as typeof loose).search('x'),
      'synonyms[0]: expected a list, or an object with typed and find, received null',
    ],
    [
      () => (make(seniorMlEngineer, [], { synonyms: async () => [] }) as typeof loose).search('x'),
      'synonyms: expected a list, received a promise',
    ],
    [
      () => make(seniorMlEngineer, [], { synonym: [] }),
      'synonym: expected one of the keys synonyms, received the unknown key "synonym"',
    ],
  ])('%#', (call, words) => {
    expect(refusal(call)).toBe(words)
  })

  test('a limit of none gives none', () => {
    expect([bank.similar('alpha-one', { limit: 0 }), bank.suggest('made', { limit: 0 })]).toEqual([[], []])
    expect(bank.similar('alpha-one', { limit: 1 })).toHaveLength(1)
  })

  test('has only tells', () => {
    expect([undefined, null, 5, Symbol('x'), {}].map((id) => loose.has(id))).toEqual([
      false,
      false,
      false,
      false,
      false,
    ])
  })
})

const thrower = Object.defineProperty({}, 'id', {
  enumerable: true,
  get: () => {
    throw new TypeError('raw')
  },
})
const cyclic: Record<string, unknown> = {}
cyclic.questions = [cyclic]
const junk = fc.oneof(
  fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true, withSparseArray: true }),
  fc.constantFrom<unknown>(undefined, null, -1, Number.NaN, 5n, Symbol('x'), () => 1, thrower, cyclic, {
    [Symbol('x')]: 1,
  }),
  fc.constantFrom('__proto__', 'constructor', 'alpha-one', 'statistics', ''),
  fc
    .constantFrom('areas', 'ids', 'minutes', 'synonyms', 'limit', 'filter', 'segments', '__proto__')
    .chain((key) => fc.anything().map((value) => Object.fromEntries([[key, value]]))),
)

test.each<[string, (...args: unknown[]) => unknown]>([
  ...(['get', 'has', 'filter', 'search', 'suggest', 'similar', 'coverage', 'domainOf', 'enemiesOf'] as const).map(
    (name): [string, (...args: unknown[]) => unknown] => [name, loose[name]],
  ),
  ['extend', loose.extend],
  ['withSearchIndex', loose.withSearchIndex],
  ['search of options', (...args) => loose.search('made up', ...args)],
  ['suggest of options', (...args) => loose.suggest('made', ...args)],
  ['similar of options', (...args) => loose.similar('alpha-one', ...args)],
  ['createBank', make],
  ['createBank of sets', (...args) => make(seniorMlEngineer, ...args)],
  ['createBank of options', (...args) => make(seniorMlEngineer, [], ...args)],
  ['defineQuestionSet', defineQuestionSet as (...args: unknown[]) => unknown],
  ['defineRole', defineRole as (...args: unknown[]) => unknown],
])('%s of anything answers or throws an error of this package', (_, call) => {
  fc.assert(
    fc.property(fc.array(junk, { maxLength: 3 }), (args) => {
      try {
        call(...args)
      } catch (error) {
        if (!isInterviewBankError(error)) throw error
        expect(error.message).not.toContain('[object Object]')
      }
    }),
    { numRuns: runs(200) },
  )
})

test('a hundred thousand unknown areas take no longer than reading them', () => {
  const questions = Array.from({ length: 1000 }, (_, index) =>
    question(`q-${index}`, {
      areas: Array.from({ length: 100 }, (__, place) => `statistic-${index}-${place}`) as never,
    }),
  )
  const spent = startProcessorTimer()
  expect(() => createBank(seniorMlEngineer, [setOf('many', questions)])).toThrow(
    / 100000 problems[\s\S]*and 99900 more$/,
  )
  // Generous for a slow machine: an index for each name took more than ten seconds.
  expect(spent()).toBeLessThan(4000)
})
