import fc from 'fast-check'
import { expect, test } from 'vitest'
import { seniorMlEngineer } from '../../questions/taxonomy'
import { createBank } from '../../src/bank/create-bank'
import { ValidationError } from '../../src/errors/validation-error'
import { requestSchema } from '../../src/plan/request/request'
import { zodQuestion } from '../../src/schema/question'
import { type QuestionSet, zodQuestionSet } from '../../src/schema/question-set'
import { zodRole } from '../../src/schema/role'
import { check, validate } from '../../src/schema/validate'
import { questionSets } from '../support/arbitraries'
import { runs } from '../support/runs'

/** Ways to spoil one question, each with the path that must be named. */
const SPOILERS: readonly { path: string; spoil: (one: Record<string, unknown>) => void }[] = [
  { path: 'id', spoil: (one) => Object.assign(one, { id: 'Not Kebab' }) },
  { path: 'title', spoil: (one) => Object.assign(one, { title: '  ' }) },
  { path: 'areas', spoil: (one) => Object.assign(one, { areas: [] }) },
  { path: 'kind', spoil: (one) => Object.assign(one, { kind: 'codng' }) },
  { path: 'difficulty', spoil: (one) => Object.assign(one, { difficulty: 3 }) },
  { path: 'minutes', spoil: (one) => Object.assign(one, { minutes: 7.5 }) },
  { path: 'prompt', spoil: (one) => delete one.prompt },
  {
    path: 'materials[0].format',
    spoil: (one) => Object.assign(one, { materials: [{ title: 'T', format: 'pythn', content: 'c' }] }),
  },
  {
    path: 'followUps[1].listenFor',
    spoil: (one) => Object.assign(one, { followUps: [{ ask: 'A?', listenFor: 'b' }, { ask: 'C?' }] }),
  },
  { path: 'rubric.4', spoil: (one) => Object.assign(one, { rubric: { 1: 'a', 2: 'b', 3: 'c' } }) },
  { path: 'answerKey[0]', spoil: (one) => Object.assign(one, { answerKey: [42] }) },
  { path: 'redFlags', spoil: (one) => Object.assign(one, { redFlags: null }) },
  { path: 'tags[0]', spoil: (one) => Object.assign(one, { tags: ['Two Words'] }) },
  { path: 'references[0].url', spoil: (one) => Object.assign(one, { references: [{ title: 'T', url: 'nowhere' }] }) },
  { path: 'samples[0].level', spoil: (one) => Object.assign(one, { samples: [{ level: 5, text: 't' }] }) },
  { path: 'since', spoil: (one) => Object.assign(one, { since: 'v1' }) },
  { path: 'deprecated.reason', spoil: (one) => Object.assign(one, { deprecated: { since: '1.0.0' } }) },
  { path: 'answerkeys', spoil: (one) => Object.assign(one, { answerkeys: [] }) },
]

test('what is valid comes back equal, and shares nothing with the input', () => {
  fc.assert(
    fc.property(questionSets, (sets) => {
      for (const set of sets) {
        const read = validate(zodQuestionSet(), set, 'set')
        expect(read).toEqual(set)
        expect(read.questions[0]).not.toBe(set.questions[0])
      }
    }),
  )
})

test('every spoilt place is named, and no other', () => {
  const spoilt = fc.array(fc.tuple(fc.nat(), fc.nat(SPOILERS.length - 1)), { minLength: 1, maxLength: 6 })
  fc.assert(
    fc.property(questionSets, spoilt, ([first], choices) => {
      const set = structuredClone(first as QuestionSet)
      const paths = new Set<string>()
      for (const [pick, which] of choices) {
        const index = pick % set.questions.length
        const { path, spoil } = SPOILERS[which] as (typeof SPOILERS)[number]
        spoil(set.questions[index] as never)
        paths.add(`questions[${index}].${path}`)
      }
      const { issues } = check(zodQuestionSet(), set)
      expect(new Set(issues.map(({ path }) => path))).toEqual(paths)
      for (const { expected, received } of issues) expect([expected, received]).not.toContain('')
    }),
  )
})

test('a key with a letter lost or doubled is met with the right one', () => {
  const keys = Object.keys(zodQuestion().shape).filter((key) => key.length > 4)
  fc.assert(
    fc.property(questionSets, fc.constantFrom(...keys), fc.nat(), fc.boolean(), ([first], key, at, lost) => {
      const place = 1 + (at % (key.length - 1))
      const typo = lost
        ? key.slice(0, place) + key.slice(place + 1)
        : key.slice(0, place) + key[place - 1] + key.slice(place)
      fc.pre(!keys.includes(typo))
      const set = structuredClone(first) as unknown as { questions: Record<string, unknown>[] }
      const one = set.questions[0] as Record<string, unknown>
      one[typo] = 'x'
      const issue = check(zodQuestionSet(), set).issues.find(({ path }) => path === `questions[0].${typo}`)
      expect(issue?.suggestion).toBe(key)
    }),
  )
})

test('anything at all is read or refused with a ValidationError, and is never changed', () => {
  const schemas = fc.constantFrom(zodQuestionSet(), zodQuestion(), zodRole(), requestSchema())
  fc.assert(
    fc.property(schemas, fc.anything({ withNullPrototype: true, withSparseArray: true }), (schema, input) => {
      const before = fc.stringify(input)
      try {
        validate(schema, input, 'input')
      } catch (error) {
        expect(error).toBeInstanceOf(ValidationError)
        expect((error as ValidationError).message).toMatch(/^The input has \d+ problems?:\n/)
      }
      expect(fc.stringify(input)).toBe(before)
    }),
    { numRuns: runs(200) },
  )
})

test('anything at all as a set is refused with a ValidationError', () => {
  fc.assert(
    fc.property(fc.array(fc.anything(), { minLength: 1, maxLength: 3 }), (sets) => {
      expect(() => createBank(seniorMlEngineer, sets as never)).toThrow(ValidationError)
    }),
  )
})
