import { expectTypeOf, test } from 'vitest'
import {
  bank,
  buildPlan,
  createBank,
  defineQuestionSet,
  type Question,
  type QuestionSet,
  seniorMlEngineer,
} from '../src/index'

test('ids and areas are literal types', () => {
  type QuestionId = (typeof bank.questions)[number]['id']
  expectTypeOf<'stopping-an-ab-test-on-a-good-day'>().toExtend<QuestionId>()
  expectTypeOf<'no-such-question'>().not.toExtend<QuestionId>()
  expectTypeOf(bank.get).parameter(0).extract<'no-failures-in-three-hundred'>().not.toBeNever()
  // @ts-expect-error misspelt area
  buildPlan(bank, { minutes: 60, areas: ['statistcs'] })
  // @ts-expect-error misspelt kind
  bank.filter({ kinds: ['codng'] })
})

test('what the bank returns is read-only', () => {
  // @ts-expect-error read-only
  bank.get('no-failures-in-three-hundred').tags[0] = 'x'
  // @ts-expect-error read-only
  bank.get('no-failures-in-three-hundred').rubric[1] = 'x'
})

test('defineQuestionSet keeps literal ids, and extend adds them', () => {
  const rest = {} as Omit<Question, 'id' | 'areas'>
  const ours = defineQuestionSet({
    id: 'ours',
    title: 'Ours',
    summary: 'Ours.',
    questions: [{ ...rest, id: 'ours-one', areas: ['statistics'] }],
  })
  expectTypeOf<(typeof ours)['questions'][0]['id']>().toEqualTypeOf<'ours-one'>()
  expectTypeOf(ours).toExtend<QuestionSet>()
  const more = createBank(seniorMlEngineer, []).extend(ours)
  expectTypeOf<(typeof more.questions)[number]['id']>().toEqualTypeOf<'ours-one'>()
})
