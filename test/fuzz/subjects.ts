import fc from 'fast-check'
import {
  alternatives,
  buildLoop,
  buildParallelLoops,
  buildParallelPlans,
  buildPlan,
  buildPlanAsync,
  changeForms,
  changeLoop,
  changePlan,
  compactPlan,
  createBank,
  defineQuestionSet,
  defineRole,
  extend,
  fingerprint,
  formsSchema,
  isInterviewBankError,
  loopSchema,
  parseForms,
  parseLoop,
  parseLoops,
  parsePlan,
  planSchema,
  questionSchema,
  questionSetSchema,
  replaceQuestion,
  replanRest,
  roleSchema,
  seniorMlEngineer,
  shorten,
  swap,
  toMarkdown,
} from '../../src/index'
import { lintQuestions, nearestPairs } from '../../src/lint'
import { loadQuestionSet } from '../../src/summaries'
import { REQUEST_SHAPES, randomRequest } from '../support/random-request'
import { question, setOf, syntheticBank } from '../support/synthetic'
import { awkwardStrings, halfValid, junk } from './values'

/** A public function with the arguments that it is tried with. */
export interface Subject {
  readonly name: string
  readonly call: (...args: never[]) => unknown
  readonly args: fc.Arbitrary<readonly unknown[]>
  /** What it may take at most, on a slow machine. */
  readonly limit: number
  /** Whether what it returns is for the caller alone, or what the caller gave. */
  readonly returnsOwn: boolean
  /** Cases in the ordinary tests. */
  readonly cases: number
}

export const bank = syntheticBank('fuzz', 3, { secondary: 0.3, deprecated: 0.1, ranged: 0.2 })
const plan = buildPlan(bank, { minutes: 45, seed: 'x' })
const sectioned = buildPlan(bank, {
  minutes: 60,
  sections: [
    { name: 'one', minutes: { min: 5, max: 40 } },
    { name: 'two', minutes: { min: 5, max: 40 } },
  ],
})
const loop = buildLoop(bank, {
  rounds: [
    { name: 'screen', minutes: 30, areas: ['statistics', 'programming'] },
    { name: 'values', minutes: 20, questions: 'none', brief: 'Values.' },
    { name: 'depth', minutes: 45, interviewers: [{ name: 'Ada' }] },
  ],
})
const forms = buildParallelPlans(bank, { minutes: 30 }, { forms: 2 })
const loops = buildParallelLoops(bank, { rounds: [{ name: 'screen', minutes: 30 }] }, { loops: 2 })
const compact = [compactPlan(plan, bank), compactPlan(loop, bank), compactPlan(forms, bank), compactPlan(loops, bank)]
const index = bank.exportSearchIndex()
const set = setOf('own', [
  question('own-one', {
    materials: [{ title: 'Code', format: 'python', content: 'print(1)' }],
    references: [{ title: 'Text', url: 'https://example.com' }],
    enemies: ['own-two'],
  }),
  question('own-two', { deprecated: { since: '0.2.0', reason: 'Old.', successor: 'own-one' } }),
])

const ids = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...bank.questions.map(({ id }) => id)) },
  { weight: 1, arbitrary: awkwardStrings },
)
const planned = fc.constantFrom(...plan.items.map((item) => item.question.id))
const areas = fc.constantFrom(...bank.areas.map(({ id }) => id))
const words = fc.constantFrom(
  ...[
    'gradient',
    'drift',
    'title',
    'prompt',
    'hard',
    'coding',
    'questions',
    'under',
    '20',
    'minutes',
    'graident',
    '-',
    '"',
  ],
)
const queries = fc.oneof(
  fc.array(words, { maxLength: 8 }).map((all) => all.join(' ')),
  awkwardStrings,
)
const limits = fc.record({ limit: fc.integer({ min: 0, max: 20 }) }, { requiredKeys: [] })
const filters = fc.record(
  {
    areas: fc.array(areas, { maxLength: 3 }),
    kinds: fc.array(fc.constantFrom('coding', 'problem'), { maxLength: 2 }),
    difficulties: fc.array(fc.constantFrom('easy', 'hard'), { maxLength: 2 }),
    minutes: fc.record({ min: fc.nat(20), max: fc.integer({ min: 20, max: 60 }) }, { requiredKeys: [] }),
    ids: fc.array(planned, { maxLength: 3 }),
    secondaryAreas: fc.boolean(),
    includeDeprecated: fc.boolean(),
  },
  { requiredKeys: [] },
)
const searchOptions = fc.record(
  { filter: filters, limit: fc.integer({ min: 1, max: 50 }), offset: fc.nat(20) },
  { requiredKeys: [] },
)
const requests = fc
  .record({ shape: fc.constantFrom(...REQUEST_SHAPES), seed: fc.nat(100_000) })
  .map(({ shape, seed }) => randomRequest(bank, `fuzz ${seed}`, shape))
const rounds = fc.array(
  fc.record(
    {
      name: fc.constantFrom('a', 'b', 'c', '__proto__'),
      minutes: fc.integer({ min: 20, max: 60 }),
      areas: fc.array(areas, { maxLength: 3, minLength: 1 }),
      exclude: fc.array(planned, { maxLength: 3 }),
      interviewers: fc.constant([{ name: 'Ada', role: 'engineer' }]),
    },
    { requiredKeys: ['name', 'minutes'] },
  ),
  { minLength: 1, maxLength: 3 },
)
const loopRequests = fc.record(
  {
    rounds,
    seed: awkwardStrings,
    variety: fc.constantFrom(0, 0.02),
    coverage: fc.dictionary(areas, fc.record({ rounds: fc.integer({ min: 1, max: 2 }) }, { requiredKeys: [] }), {
      maxKeys: 3,
    }),
  },
  { requiredKeys: ['rounds'] },
)
const changes = fc.record(
  {
    change: fc.constantFrom('replace', 'swap', 'shorten', 'extend', 'replan'),
    id: planned,
    with: ids,
    minutes: fc.integer({ min: 20, max: 90 }),
    asked: fc.array(fc.oneof(planned, fc.record({ id: planned, minutes: fc.nat(20) })), { maxLength: 2 }),
    refused: fc.array(ids, { maxLength: 3 }),
    minutesLeft: fc.nat(60),
  },
  { requiredKeys: ['change'] },
)
const happenings = changes.map(({ change: _, id: __, with: ___, minutes: ____, ...rest }) => rest)
const results = fc.constantFrom<unknown>(plan, sectioned, loop, forms, loops, ...compact)
const sets = fc.constantFrom(set, setOf('other', [question('other')]))

/** Arguments of which each is mostly valid, sometimes half so, and sometimes anything at all. */
function args(...valid: fc.Arbitrary<unknown>[]): fc.Arbitrary<readonly unknown[]> {
  const each = valid.map((one) =>
    fc.oneof({ weight: 4, arbitrary: one }, { weight: 4, arbitrary: halfValid(one) }, { weight: 1, arbitrary: junk }),
  )
  return fc.oneof(
    { weight: 9, arbitrary: fc.tuple(...each) },
    { weight: 1, arbitrary: fc.array(junk, { maxLength: valid.length + 1 }) },
  )
}

const banks = fc.oneof(
  { weight: 20, arbitrary: fc.constant<unknown>(bank) },
  {
    weight: 1,
    arbitrary: fc.constantFrom<unknown>(
      { ...bank, questions: 5 },
      { questions: [] },
      { ...bank, role: {} },
      bank.questions,
    ),
  },
)
/** The bank as it is, most of the time: what is wrong with other arguments is only seen then. */
function withBank(...valid: fc.Arbitrary<unknown>[]): fc.Arbitrary<readonly unknown[]> {
  return fc.tuple(banks, args(...valid)).map(([first, rest]) => [first, ...rest])
}

function subject(
  name: string,
  call: unknown,
  given: fc.Arbitrary<readonly unknown[]>,
  more: Partial<Subject> = {},
): Subject {
  return { name, call: call as Subject['call'], args: given, limit: 3000, returnsOwn: false, cases: 150, ...more }
}

const planning = { limit: 20_000, cases: 25 }
const schema = { returnsOwn: true }

export const subjects: readonly Subject[] = [
  subject(
    'createBank',
    createBank,
    args(fc.constant(seniorMlEngineer), fc.array(sets, { maxLength: 2 }), fc.constant({ synonyms: [['a', 'b']] })),
  ),
  subject('defineQuestionSet', defineQuestionSet, args(sets), schema),
  subject('defineRole', defineRole, args(fc.constant(seniorMlEngineer)), schema),
  subject('bank.get', bank.get, args(ids)),
  subject('bank.has', bank.has, args(ids)),
  subject('bank.filter', bank.filter, args(filters)),
  subject('bank.search', bank.search, args(queries, searchOptions)),
  subject('bank.suggest', bank.suggest, args(queries, limits)),
  subject('bank.similar', bank.similar, args(ids, limits)),
  subject('bank.coverage', bank.coverage, args()),
  subject('bank.domainOf', bank.domainOf, args(fc.oneof(areas, awkwardStrings))),
  subject('bank.enemiesOf', bank.enemiesOf, args(ids)),
  subject('bank.extend', bank.extend, args(sets, sets)),
  subject('bank.exportSearchIndex', bank.exportSearchIndex, args(), { cases: 3 }),
  subject(
    'bank.withSearchIndex',
    (...given: [never]) => {
      const other = bank.withSearchIndex(...given)
      other.search('gradient drift')
      return other
    },
    args(fc.constant(index)),
    { cases: 40 },
  ),
  subject('questionSchema.parse', questionSchema.parse, args(fc.constantFrom(...set.questions)), schema),
  subject('questionSetSchema.safeParse', questionSetSchema.safeParse, args(sets), schema),
  subject('roleSchema.parse', roleSchema.parse, args(fc.constant(seniorMlEngineer)), schema),
  subject('planSchema.parse', planSchema.parse, args(results), schema),
  subject('loopSchema.parse', loopSchema.parse, args(results), schema),
  subject('formsSchema.parse', formsSchema.parse, args(results), schema),
  subject('isInterviewBankError', isInterviewBankError, fc.tuple(junk)),
  subject('fingerprint', fingerprint, args(fc.constantFrom(...bank.questions.slice(0, 3)))),
  subject('buildPlan', buildPlan, withBank(requests), planning),
  subject('buildPlanAsync', buildPlanAsync, withBank(requests, fc.constant({})), planning),
  subject('buildLoop', buildLoop, withBank(loopRequests), planning),
  subject(
    'buildParallelPlans',
    buildParallelPlans,
    withBank(requests, fc.record({ forms: fc.integer({ min: 2, max: 4 }) })),
    planning,
  ),
  subject(
    'buildParallelLoops',
    buildParallelLoops,
    withBank(loopRequests, fc.record({ loops: fc.integer({ min: 2, max: 3 }) })),
    planning,
  ),
  subject('changePlan', changePlan, withBank(fc.constantFrom(plan, sectioned), changes), planning),
  subject('replaceQuestion', replaceQuestion, withBank(fc.constant(plan), planned, happenings), planning),
  subject('swap', swap, withBank(fc.constant(plan), planned, ids, happenings), planning),
  subject('shorten', shorten, withBank(fc.constant(plan), fc.integer({ min: 20, max: 45 }), happenings), planning),
  subject('extend', extend, withBank(fc.constant(plan), fc.integer({ min: 45, max: 120 }), happenings), planning),
  subject('replanRest', replanRest, withBank(fc.constant(plan), happenings), planning),
  subject('alternatives', alternatives, withBank(fc.constant(plan), planned, happenings), planning),
  subject(
    'changeLoop',
    changeLoop,
    withBank(fc.constant(loop), fc.constantFrom('screen', 'depth', 'values'), changes),
    planning,
  ),
  subject('changeForms', changeForms, withBank(fc.constant(forms), fc.nat(2), changes), planning),
  subject(
    'compactPlan',
    compactPlan,
    fc.tuple(args(results), banks).map(([one, of]) => [...one, of]),
  ),
  ...Object.entries({ parsePlan, parseLoop, parseForms, parseLoops }).map(([name, parse]) =>
    subject(
      name,
      parse,
      fc
        .tuple(
          args(
            fc.oneof(
              results,
              results.map((one) => JSON.stringify(one)),
            ),
          ),
          banks,
        )
        .map(([one, of]) => [...one.slice(0, 1), of]),
    ),
  ),
  subject('toMarkdown', toMarkdown, args(results, fc.constantFrom({}, { for: 'candidate' }))),
  subject(
    'lintQuestions',
    lintQuestions,
    withBank(
      fc.record(
        { sets: fc.constant(['synthetic']), exceptions: fc.constant([{ rule: 'minutes-of-the-kind', reason: 'x' }]) },
        { requiredKeys: [] },
      ),
    ),
    { cases: 15, limit: 10_000 },
  ),
  subject('nearestPairs', nearestPairs, withBank(limits), { cases: 15 }),
  subject(
    'loadQuestionSet',
    loadQuestionSet,
    args(fc.oneof(fc.constantFrom('statistics', 'communication'), awkwardStrings)),
    { cases: 40 },
  ),
]
