import { expectTypeOf, test } from 'vitest'
import {
  type AreaId,
  type Bank,
  bank,
  buildLoop,
  buildPlan,
  createBank,
  type DomainId,
  defineQuestionSet,
  type Known,
  type PlanRequest,
  type Question,
  type QuestionId,
  type QuestionSet,
  replaceQuestion,
  seniorMlEngineer,
} from '../src/index'
import { loadQuestionSet, type SetId, type summaries } from '../src/summaries'

test('ids and areas are literal types', () => {
  expectTypeOf<'stopping-an-ab-test-on-a-good-day'>().toExtend<QuestionId>()
  expectTypeOf<'no-such-question'>().not.toExtend<QuestionId>()
  expectTypeOf<Parameters<typeof bank.get>[0]>().toEqualTypeOf<Known<QuestionId>>()
  expectTypeOf(bank).toEqualTypeOf<Bank<QuestionId, AreaId, DomainId>>()
  // @ts-expect-error misspelt kind
  bank.filter({ kinds: ['codng'] })
})

test('requests name what the bank has, and only fields that there are', () => {
  buildPlan(bank, {
    minutes: { min: 45, max: 60 },
    openingMinutes: 5,
    sections: [{ name: 'coding', minutes: { min: 10, max: 20 }, kinds: ['coding'], areas: ['programming'] }],
    limits: {
      tags: { anything: { questions: { max: 1 } } },
      domains: { 'technical-skills': { minutes: { min: 10 } } },
      groups: [{ ids: ['no-failures-in-three-hundred'], questions: { max: 1 } }],
    },
    coverage: ['statistics'],
    credit: 'split',
  })
  // @ts-expect-error there are openingMinutes and closingMinutes
  buildPlan(bank, { minutes: 60, overheadMinutes: 10 })
  // @ts-expect-error the day is the request's `on`
  buildPlan(bank, { minutes: 60, maxExposure: { maxUses: 1, days: 3, asOf: '2026-01-01' } })
})

test('plans have the types of their bank', () => {
  type Made = ReturnType<typeof buildPlan<'a' | 'b', 'statistics', 'technical-skills'>>
  expectTypeOf<Made['items'][number]['question']['id']>().toEqualTypeOf<string>()
  expectTypeOf<Made['items'][number]['question']['areas'][0]>().toEqualTypeOf<'statistics'>()
  expectTypeOf<Made['balance']['over']>().toEqualTypeOf<'areas' | 'sections'>()
  expectTypeOf<Made['items'][number]['asked']>().toEqualTypeOf<true | undefined>()
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
  expectTypeOf<Parameters<typeof more.get>[0]>().toEqualTypeOf<Known<'ours-one'>>()
})

test('names that came as text fit what checks them', () => {
  const names: readonly string[] = []
  const weights: Readonly<Record<string, number>> = {}
  bank.filter({ areas: names, domains: names, ids: names, tags: names })
  bank.search('x', { filter: { areas: names } })
  for (const id of names) bank.has(id) && bank.get(id)
  const request: PlanRequest = {
    minutes: 60,
    areas: names,
    include: names,
    coverage: names,
    timeboxes: weights,
    sections: [{ name: 'a', minutes: 10, areas: names, ids: names }],
    limits: { areas: { anything: { questions: { max: 1 } } }, groups: [{ ids: names }] },
    filter: { areas: names },
  }
  const plan = buildPlan(bank, request)
  buildPlan(bank, plan.request)
  buildPlan(createBank(seniorMlEngineer, []), plan.request)
  buildPlan(bank, { minutes: 60, areas: weights })
  buildLoop(bank, { rounds: [{ ...request, name: 'a' }], coverage: { anything: {} } })
  replaceQuestion(bank, plan, plan.items[0]?.question.id ?? '')
})

test('sets read from JSON fit what checks them', () => {
  const json: unknown = {}
  expectTypeOf(bank.extend(json)).toEqualTypeOf<Bank<string, AreaId, DomainId>>()
  expectTypeOf(createBank(seniorMlEngineer, [json])).toEqualTypeOf<Bank<string, AreaId, DomainId>>()
  expectTypeOf(defineQuestionSet(JSON.parse('{}'))).toBeAny()
})

test('summaries and sets loaded on demand have literal ids', async () => {
  expectTypeOf<'no-failures-in-three-hundred'>().toExtend<(typeof summaries)[number]['id']>()
  expectTypeOf<'no-such-question'>().not.toExtend<(typeof summaries)[number]['id']>()
  expectTypeOf<(typeof summaries)[number]['areas'][0]>().toEqualTypeOf<AreaId>()
  const set = await loadQuestionSet('statistics')
  expectTypeOf<'no-failures-in-three-hundred'>().toExtend<(typeof set.questions)[number]['id']>()
  const id: string = 'statistics'
  expectTypeOf(await loadQuestionSet(id)).toEqualTypeOf<QuestionSet>()
})

test('sets loaded on demand are of one type, so that lists of them can be worked on', async () => {
  const ids: SetId[] = ['statistics', 'programming']
  const sets = await Promise.all(ids.map((id) => loadQuestionSet(id)))
  expectTypeOf(sets).toEqualTypeOf<QuestionSet<QuestionId>[]>()
  expectTypeOf(sets.flatMap((set) => set.questions)[0]?.id).toEqualTypeOf<QuestionId | undefined>()
  const either = await loadQuestionSet('statistics' as 'statistics' | 'programming')
  expectTypeOf<'no-failures-in-three-hundred'>().toExtend<(typeof either.questions)[number]['id']>()
  expectTypeOf<'peeking-at-nothing'>().not.toExtend<(typeof either.questions)[number]['id']>()
  expectTypeOf(createBank(seniorMlEngineer, sets)).toEqualTypeOf<Bank<QuestionId, AreaId, DomainId>>()
})
