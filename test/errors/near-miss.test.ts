import { expect, test } from 'vitest'
import {
  alternatives,
  bank,
  buildLoop,
  buildParallelPlans,
  buildPlan,
  changeForms,
  changeLoop,
  compactPlan,
  parseForms,
  parseLoop,
  parsePlan,
  shorten,
  toMarkdown,
} from '../../src/index'

const request = { minutes: 30, areas: ['statistics'], seed: 'ml-platform-2027' } as const
const rounds = { rounds: [{ name: 'screen', ...request, seed: undefined }] }
const plan = buildPlan(bank, request)
const loop = buildLoop(bank, { rounds: [{ name: 'screen', minutes: 30, areas: ['statistics'] }] })
const forms = buildParallelPlans(bank, request, { forms: 2 })
// As callers without types give it.
const any = (value: unknown) => value as never

test.each([
  ['a compact plan', compactPlan(plan, bank), /a compact plan \(parsePlan reads it\)/],
  ['a compact loop', compactPlan(loop, bank), /a compact loop \(parseLoop reads it\)/],
  ['a compact set of forms', compactPlan(forms, bank), /a compact set of forms \(parseForms reads it\)/],
  ['what parsePlan gave', parsePlan(JSON.stringify(plan), bank), /parsePlan gave \(the plan is its `plan`\)/],
  ['what parseLoop gave', parseLoop(JSON.stringify(loop), bank), /parseLoop gave \(the loop is its `loop`\)/],
  ['what parseForms gave', parseForms(JSON.stringify(forms), bank), /gave \(the set of forms is its `forms`\)/],
  ['a plan request', request, /a plan request \(buildPlan makes a plan of it\)/],
  ['a loop request', rounds, /a loop request \(buildLoop makes a loop of it\)/],
])('%s in place of a plan is named, with what to do', (_, value, words) => {
  for (const call of [
    () => toMarkdown(any(value)),
    () => shorten(bank, any(value), 20),
    () => alternatives(bank, any(value), any('x')),
    () => changeLoop(bank, any(value), 'screen', { change: 'replan' }),
    () => changeForms(bank, any(value), 0, { change: 'replan' }),
    () => compactPlan(any(value), bank),
  ])
    expect(call).toThrow(words)
  if (!('compact' in value)) expect(() => parsePlan(JSON.stringify(value), bank)).toThrow(words)
})

test('bytes and promises of a stored plan are named, with what to do', () => {
  const bytes = new TextEncoder().encode(JSON.stringify(plan))
  for (const given of [bytes, Buffer.from(bytes)])
    expect(() => parsePlan(given, bank)).toThrow(/JSON text.*received bytes \(read the file as UTF-8 text\)/)
  expect(() => parsePlan(Promise.resolve('{}'), bank)).toThrow(/received a promise/)
})
