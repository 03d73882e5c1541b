import { describe, expect, test } from 'vitest'
import { seniorMlEngineer } from '../../questions/taxonomy'
import { createBank } from '../../src/bank/create-bank'
import { isInterviewBankError } from '../../src/errors/interview-bank-error'
import { UnknownIdError } from '../../src/errors/unknown-id-error'
import { ValidationError } from '../../src/errors/validation-error'
import { question, setOf } from '../support/synthetic'

const one = question('alpha-one', { enemies: ['beta-two'], tags: ['x'] })
const two = question('beta-two', {
  areas: ['programming', 'statistics'],
  kind: 'coding',
  difficulty: 'hard',
  minutes: 25,
})
const old = question('gamma-old', { deprecated: { since: '0.1.0', reason: 'Leaked.', successor: 'alpha-one' } })
const bank = createBank(seniorMlEngineer, [setOf('first', [one, two, old])])

describe('a bank', () => {
  test('gets, has and links enemies both ways', () => {
    expect(bank.get('alpha-one').title).toBe('Title of alpha-one')
    expect([bank.has('beta-two'), bank.has('nope')]).toEqual([true, false])
    expect(bank.enemiesOf('beta-two')).toEqual(['alpha-one'])
    expect(() => bank.get('alpa-one')).toThrow(/There is no question "alpa-one".*Did you mean "alpha-one"/)
    expect(() => bank.domainOf('statistic')).toThrow(UnknownIdError)
  })

  test('filters by every field, and leaves deprecated questions out unless asked', () => {
    const ids = (filter: Parameters<typeof bank.filter>[0]) => bank.filter(filter).map(({ id }) => id)
    expect(ids({})).toEqual(['alpha-one', 'beta-two'])
    expect(ids({ includeDeprecated: true })).toHaveLength(3)
    expect(ids({ areas: ['statistics'] })).toEqual(['alpha-one'])
    expect(ids({ areas: ['statistics'], secondaryAreas: true })).toEqual(['alpha-one', 'beta-two'])
    expect(
      ids({ domains: ['technical-skills'], kinds: ['coding'], difficulties: ['hard'], minutes: { min: 20, max: 25 } }),
    ).toEqual(['beta-two'])
    expect(ids({ tags: ['x'] })).toEqual(['alpha-one'])
    expect(ids({ ids: ['beta-two'] })).toEqual(['beta-two'])
    expect(() => bank.filter({ tags: ['y'] })).toThrow(UnknownIdError)
    expect(() => bank.filter({ kinds: ['codng' as never] })).toThrow(/Did you mean "coding"/)
  })

  test('counts coverage by primary area', () => {
    const { total, areas, cells } = bank.coverage()
    expect(total).toEqual({ questions: 2, minutes: 33 })
    expect(areas.find(({ area }) => area === 'statistics')).toMatchObject({
      questions: 1,
      minutes: 8,
      secondary: { questions: 1, minutes: 25 },
    })
    expect(cells).toContainEqual({ area: 'programming', kind: 'coding', difficulty: 'hard', questions: 1, minutes: 25 })
  })

  test('is extended without being changed', () => {
    const more = bank.extend(setOf('second', [question('delta')]))
    expect([bank.has('delta'), more.has('delta'), more.has('alpha-one')]).toEqual([false, true, true])
  })

  test('is read-only and shares nothing with what it was made of', () => {
    const mutable = question('mine', { tags: ['a'] })
    const made = createBank(seniorMlEngineer, [setOf('mine', [mutable])])
    ;(mutable.tags as string[]).push('b')
    expect(made.get('mine').tags).toEqual(['a'])
    expect(() => (made.get('mine').tags as string[]).push('c')).toThrow(TypeError)
    expect(Object.isFrozen(made.get('mine').rubric)).toBe(true)
  })

  test('refuses bad sets with every problem at once, and is left as it was', () => {
    const bad = setOf('bad', [
      question('alpha-one'),
      question('Bad Id', { areas: ['statistcs'], minutes: 0.5, extra: 1 } as never),
      question('self', { enemies: ['self'], areas: ['statistic'] }),
    ])
    try {
      bank.extend(bad)
      expect.unreachable()
    } catch (error) {
      expect(error).toBeInstanceOf(ValidationError)
      expect(isInterviewBankError(error)).toBe(true)
      const { issues, message } = error as ValidationError
      expect(issues.map(({ path }) => path)).toEqual([
        'sets[0] "bad" questions[1] "Bad Id" id',
        'sets[0] "bad" questions[1] "Bad Id" minutes',
        'sets[0] "bad" questions[1] "Bad Id" extra',
        'sets[0] "bad" questions[0] "alpha-one" id',
        'sets[0] "bad" questions[1] "Bad Id" areas[0]',
        'sets[0] "bad" questions[2] "self" areas[0]',
        'sets[0] "bad" questions[2] "self" enemies',
      ])
      expect(message).toMatch(/^The question set "bad" has 7 problems:\n/)
    }
    expect(() =>
      bank.extend(setOf('bad', [question('alpha-one'), question('self', { enemies: ['self'], areas: ['statistic'] })])),
    ).toThrow(/3 problems[\s\S]*used once[\s\S]*Did you mean "statistics"[\s\S]*own id/)
    expect(bank.questions).toHaveLength(3)
    expect(() => createBank({ ...seniorMlEngineer, domains: [] }, [])).toThrow(ValidationError)
  })
})
