import fc from 'fast-check'
import { expect, test } from 'vitest'
import { seniorMlEngineer } from '../../questions/taxonomy'
import { createBank } from '../../src/bank/create-bank'
import { ValidationError } from '../../src/errors/validation-error'
import type { QuestionFilter } from '../../src/schema/filter'
import { DIFFICULTIES, QUESTION_KINDS } from '../../src/schema/question'
import type { Question } from '../../src/schema/question-set'
import { AREA_IDS, DOMAIN_IDS, questionSets, TAGS } from '../support/arbitraries'
import { question, setOf } from '../support/synthetic'

const some = <T extends string>(names: readonly T[]) => fc.subarray([...names])
const filters = fc.record(
  {
    areas: some(AREA_IDS.slice(0, 9)),
    domains: some(DOMAIN_IDS),
    kinds: some(QUESTION_KINDS),
    difficulties: some(DIFFICULTIES),
    minutes: fc.record({ min: fc.nat(40), max: fc.nat(40) }, { requiredKeys: [] }),
    secondaryAreas: fc.boolean(),
    includeDeprecated: fc.boolean(),
  },
  { requiredKeys: [] },
)
const domainOf = new Map(
  seniorMlEngineer.domains.flatMap((domain) => domain.areas.map((area) => [area.id as string, domain.id as string])),
)

/** What the documentation of a filter says, field by field. */
function fits(filter: QuestionFilter, one: Question): boolean {
  const areas: readonly string[] = filter.secondaryAreas ? one.areas : [one.areas[0]]
  const checks = [
    filter.includeDeprecated || !one.deprecated,
    !filter.areas || areas.some((area) => filter.areas?.includes(area)),
    !filter.domains || areas.some((area) => filter.domains?.includes(domainOf.get(area) ?? '')),
    !filter.kinds || filter.kinds.includes(one.kind),
    !filter.difficulties || filter.difficulties.includes(one.difficulty),
    !filter.tags || one.tags.some((tag) => filter.tags?.includes(tag)),
    !filter.ids || filter.ids.includes(one.id),
    one.minutes >= (filter.minutes?.min ?? 0),
    one.minutes <= (filter.minutes?.max ?? 1000),
  ]
  return checks.every(Boolean)
}

test('a filter keeps exactly the questions that fit every field, in the order of the bank', () => {
  fc.assert(
    fc.property(questionSets, filters, fc.context(), (sets, given, context) => {
      const filter: QuestionFilter = given
      const bank = createBank(seniorMlEngineer, sets)
      const kept = bank.filter(filter as typeof given)
      context.log(JSON.stringify(kept.map(({ id }) => id)))
      expect(kept).toEqual(bank.questions.filter((one) => fits(filter, one)))
    }),
  )
})

test('tags and ids that the bank has can be filtered by', () => {
  fc.assert(
    fc.property(questionSets, some(TAGS), fc.infiniteStream(fc.boolean()), (sets, wanted, coins) => {
      const bank = createBank(seniorMlEngineer, sets)
      const tags = wanted.filter((tag) => bank.questions.some((one) => (one.tags as string[]).includes(tag)))
      const ids = bank.questions.filter(() => coins.next().value === true).map(({ id }) => id)
      for (const filter of [{ tags }, { ids }, { ids, tags, includeDeprecated: true }])
        expect(bank.filter(filter)).toEqual(bank.questions.filter((one) => fits(filter, one)))
    }),
  )
})

test('extending step by step, at once, or from nothing gives the same bank, and leaves the old one as it was', () => {
  fc.assert(
    fc.property(questionSets, fc.nat(3), (sets, at) => {
      const old = createBank(seniorMlEngineer, sets.slice(0, at))
      const before = JSON.stringify([old.questions, old.coverage()])
      const stepwise = sets.slice(at).reduce((bank, set) => bank.extend(set), old)
      const whole = createBank(seniorMlEngineer, sets)
      for (const bank of [stepwise, old.extend(...sets.slice(at))]) {
        expect(bank.questions).toEqual(whole.questions)
        expect(bank.coverage()).toEqual(whole.coverage())
        for (const { id } of whole.questions) expect(bank.enemiesOf(id)).toEqual(whole.enemiesOf(id))
      }
      expect(JSON.stringify([old.questions, old.coverage()])).toBe(before)
    }),
  )
})

test('a set that clashes with the bank is refused whole', () => {
  fc.assert(
    fc.property(questionSets, fc.nat(), (sets, pick) => {
      const bank = createBank(seniorMlEngineer, sets)
      const before = JSON.stringify(bank.questions)
      const taken = bank.questions[pick % bank.questions.length] as Question
      expect(() => bank.extend(setOf('new', [question('brand-new'), question(taken.id)]))).toThrow(ValidationError)
      expect(bank.has('brand-new')).toBe(false)
      expect(JSON.stringify(bank.questions)).toBe(before)
    }),
  )
})

test('coverage counts every live question once', () => {
  fc.assert(
    fc.property(questionSets, (sets) => {
      const bank = createBank(seniorMlEngineer, sets)
      const { total, areas, cells } = bank.coverage()
      const live = bank.filter({})
      const sum = (rows: readonly { questions: number; minutes: number }[]) => ({
        questions: rows.reduce((all, row) => all + row.questions, 0),
        minutes: rows.reduce((all, row) => all + row.minutes, 0),
      })
      expect(total).toEqual({ questions: live.length, minutes: live.reduce((all, one) => all + one.minutes, 0) })
      expect(sum(areas)).toEqual(total)
      expect(sum(cells)).toEqual(total)
      for (const { area, kind, difficulty, questions } of cells)
        expect(bank.filter({ areas: [area as never], kinds: [kind], difficulties: [difficulty] })).toHaveLength(
          questions,
        )
      for (const { area, questions, kinds, difficulties, secondary } of areas) {
        expect(sum(Object.values(kinds)).questions).toBe(questions)
        expect(sum(Object.values(difficulties)).questions).toBe(questions)
        const any = bank.filter({ areas: [area as never], secondaryAreas: true })
        expect(questions + secondary.questions).toBe(any.length)
      }
    }),
  )
})

test('enemies are mutual, whichever side declared them', () => {
  fc.assert(
    fc.property(questionSets, (sets) => {
      const bank = createBank(seniorMlEngineer, sets)
      for (const one of bank.questions) {
        for (const enemy of one.enemies ?? []) expect(bank.enemiesOf(enemy)).toContain(one.id)
        for (const enemy of bank.enemiesOf(one.id)) expect(bank.enemiesOf(enemy)).toContain(one.id)
      }
    }),
  )
})
