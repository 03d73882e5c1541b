import { describe, expect, test } from 'vitest'
import { createBank } from '../../src/bank/create-bank'
import { bank as shipped } from '../../src/index'
import type { ContentRule } from '../../src/lint'
import { contentRules, lintQuestions, nearestPairs } from '../../src/lint'
import { considerateWording } from '../../src/lint-wording'
import type { Question } from '../../src/schema/question-set'
import { question, setOf } from '../support/synthetic'

const bankOf = (...drafts: readonly Partial<Question>[]) =>
  createBank(shipped.role, [
    setOf(
      'tried',
      drafts.map((draft, index) => question(draft.id ?? `tried-${index}`, draft)),
    ),
  ])

function tried(rule: ContentRule, which: 'passes' | 'fails') {
  const example = rule.example[which]
  return lintQuestions(bankOf(...[example].flat()), { rules: [rule] })
}

const all = [...contentRules, considerateWording]

describe.each(all)('$name', (rule) => {
  test('lets its good example pass', () => expect(tried(rule, 'passes')).toEqual([]))

  test('finds what its bad example has, and says what to do', () => {
    const findings = tried(rule, 'fails')
    expect(findings.length).toBeGreaterThan(0)
    for (const { message, tip, reason } of findings)
      for (const text of [message, tip, reason]) expect(text).toMatch(/\S/)
  })

  test('finds nothing in the shipped bank', () => expect(lintQuestions(shipped, { rules: [rule] })).toEqual([]))
})

describe('off-limits', () => {
  const rules = contentRules.filter(({ name }) => name === 'off-limits')
  const topicsOf = (prompt: string) =>
    lintQuestions(bankOf({ prompt }), { rules }).map(({ message }) => message.replace(/^.* asks about /, ''))

  test.each([
    ['Where are you originally from?', 'origin or citizenship'],
    ['What country are you from?', 'origin or citizenship'],
    ['Where did you grow up?', 'origin or citizenship'],
    ['Are you a U.S. citizen?', 'origin or citizenship'],
    ['Are you a native speaker?', 'native language'],
    ['What language do you speak at home?', 'native language'],
    ['When did you graduate from high school?', 'age'],
    ['How old are you?', 'age'],
    ['When do you plan to retire?', 'age'],
    ['Which church do you go to?', 'religion'],
    ['Do you go to church?', 'religion'],
    ['Are you religious?', 'religion'],
    ['Who did you vote for?', 'politics'],
    ['Are you a member of a political party?', 'politics'],
    ['Are you in a union?', 'union membership'],
    ['Have you ever been a member of a trade union?', 'union membership'],
    ['Do you have any disabilities?', 'health or disability'],
    ['Do you take any medication?', 'health or disability'],
    ['Do you have any chronic health conditions?', 'health or disability'],
    ['Do you smoke?', 'health or disability'],
    ['Do you plan to have kids?', 'family or pregnancy'],
    ['Do you have kids?', 'family or pregnancy'],
    ['Are you planning a family?', 'family or pregnancy'],
    ['Are you thinking of having more children?', 'family or pregnancy'],
    ['Are you pregnant?', 'family or pregnancy'],
    ['Are you single?', 'family or pregnancy'],
    ['What is your sexual orientation?', 'private life or a protected characteristic'],
    ['What is your marital status?', 'private life or a protected characteristic'],
    ['Is English your first language?', 'private life or a protected characteristic'],
    ['Are you gay?', 'sexual orientation or gender'],
    ['Have you ever been arrested?', 'arrests or convictions'],
    ['Do you have a criminal record?', 'arrests or convictions'],
  ])('finds "%s"', (prompt, topic) => expect(topicsOf(prompt)).toEqual([topic]))

  test.each([
    'Would you use the number of children as a feature?',
    'Have you disabled the cache?',
    'Would you join on the union of both tables?',
    'When would you retire the old model?',
    'Which country would you start the rollout in?',
    'Do you smoke test the release?',
    'Were you engaged in the design?',
    'Where would you start from?',
    'How does the family of tree models vote?',
    'When did you finish the migration?',
    'Do you have data on patients with a disability?',
    'Are you single-handedly responsible for releases?',
  ])('lets "%s" pass', (prompt) => expect(topicsOf(prompt)).toEqual([]))
})

test('names are unique and in kebab-case', () => {
  const names = all.map(({ name }) => name)
  expect(new Set(names).size).toBe(names.length)
  for (const name of names) expect(name).toMatch(/^[a-z]+(?:-[a-z]+)*$/)
})

describe('lintQuestions', () => {
  const bank = bankOf({ id: 'long', minutes: 90 }, { id: 'fine', minutes: 8 })
  const of = (findings: ReturnType<typeof lintQuestions>) =>
    findings.filter(({ rule }) => rule === 'minutes-of-the-kind').map(({ question: id, path }) => [id, path])

  test('says where, and keeps to the sets asked for', () => {
    expect(of(lintQuestions(bank))).toEqual([['long', 'minutes']])
    const more = bank.extend(setOf('other', [question('short', { minutes: 1 })]))
    expect(of(lintQuestions(more, { sets: ['other'] }))).toEqual([['short', 'minutes']])
    expect(() => lintQuestions(more, { sets: ['othr'] })).toThrow(/no set "othr".*Did you mean "other"/)
  })

  test('takes exceptions, and reports those that excuse nothing', () => {
    const excuse = { rule: 'minutes-of-the-kind', question: 'long', reason: 'A workshop.' }
    expect(of(lintQuestions(bank, { exceptions: [excuse] }))).toEqual([])
    expect(of(lintQuestions(bank, { exceptions: [{ ...excuse, path: 'minutes' }] }))).toEqual([])
    const idle = lintQuestions(bank, { exceptions: [{ ...excuse, question: 'fine' }] })
    expect(of(idle)).toEqual([
      ['long', 'minutes'],
      ['fine', 'exceptions[0]'],
    ])
    expect(() => lintQuestions(bank, { exceptions: [{ ...excuse, rule: 'minutes' }] })).toThrow(/no rule "minutes"/)
    expect(() => lintQuestions(bank, { exceptions: [{ ...excuse, question: 'lng' }] })).toThrow(/no question "lng"/)
  })

  test('leaves deprecated questions out', () => {
    const old = bankOf({ id: 'old', minutes: 90, deprecated: { since: '0.2.0', reason: 'Leaked.' } })
    expect(lintQuestions(old)).toEqual([])
  })
})

test('the nearest pairs come first and are symmetric words for words', () => {
  const twins = bankOf(
    { id: 'one', title: 'A', prompt: 'Gradients explode in a deep network.', answerKey: ['Clip.'] },
    { id: 'far', title: 'B', prompt: 'A colleague writes reports nobody reads.', answerKey: ['Ask readers.'] },
    { id: 'two', title: 'A', prompt: 'Gradients explode in a deep network.', answerKey: ['Clip.'] },
  )
  const [first] = nearestPairs(twins, { limit: 1 })
  expect(first?.ids).toEqual(['one', 'two'])
  expect(first?.similarity).toBeCloseTo(1, 9)
})
