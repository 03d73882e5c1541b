import { describe, expect, test } from 'vitest'
import type { Bank } from '../../../src/bank/bank'
import { createBank } from '../../../src/bank/create-bank'
import { alternatives } from '../../../src/plan/change/alternatives'
import type { PlanChange } from '../../../src/plan/change/change'
import { changePlan, replaceQuestion, replanRest, shorten } from '../../../src/plan/change/change-plan'
import { buildParallelPlans } from '../../../src/plan/forms/build-parallel-plans'
import { changeForms } from '../../../src/plan/forms/change-forms'
import { buildLoop } from '../../../src/plan/loop/build-loop'
import { changeLoop } from '../../../src/plan/loop/change-loop'
import type { Plan } from '../../../src/plan/result/plan'
import { buildPlan } from '../../../src/plan/single/build-plan'
import { compactPlan } from '../../../src/plan/store/compact-plan'
import { parseForms } from '../../../src/plan/store/parse-forms'
import { parseLoop } from '../../../src/plan/store/parse-loop'
import { parsePlan } from '../../../src/plan/store/parse-plan'
import type { Question } from '../../../src/schema/question-set'
import { syntheticBank } from '../../support/synthetic'

const bank = syntheticBank('changed since', 10)
const AREAS = bank.areas.slice(0, 3).map(({ id }) => id)
const idsOf = ({ items }: Plan) => items.map(({ question }) => question.id)
const at = (ids: readonly string[], index: number) => ids[index] as string

/** The bank some versions later, each question read anew: none where it is gone. */
function later(read: (question: Question) => readonly Question[]): Bank {
  return createBank(
    bank.role,
    bank.sets.map((set) => ({ ...set, questions: set.questions.flatMap(read) })),
  )
}
const reworded = later((question) => [
  { ...question, prompt: `${question.prompt} Reworded.`, minutes: question.minutes + 1 },
])
const without = (id: string) => later((question) => (question.id === id ? [] : [question]))

const plan = buildPlan(bank, { minutes: 60, areas: AREAS, seed: 'paper' })
const [one, two, three] = [0, 1, 2].map((index) => at(idsOf(plan), index)) as [string, string, string]
const CHANGES: readonly PlanChange[] = [
  { change: 'replace', id: three },
  { change: 'shorten', minutes: 50 },
  { change: 'extend', minutes: 75 },
  { change: 'replan' },
  { change: 'replan', asked: [one], minutesLeft: 40 },
]

describe('a plan on paper, and a bank that has gone on', () => {
  test.each(CHANGES)(
    '$change: questions of the plan keep their text and minutes, what comes in has the bank’s',
    (change) => {
      const reopened = parsePlan(JSON.stringify(plan), reworded).plan
      const changed = changePlan(reworded, reopened, change)
      for (const { question, minutes } of changed.items) {
        const before = plan.items.find((item) => item.question.id === question.id)
        expect(question).toEqual(before?.question ?? reworded.get(question.id))
        expect(minutes).toBe(question.minutes)
      }
      // Stored and reopened, it can be changed again, and what was asked stays as it was asked.
      const again = parsePlan(JSON.stringify(changed), reworded).plan
      expect(again).toEqual(changed)
      const first = at(idsOf(again), 0)
      const asked = replanRest(reworded, again, { asked: [first] })
      expect(asked.items[0]?.question).toEqual(changed.items[0]?.question)
      expect(asked.items[0]?.asked).toBe(true)
    },
  )

  test('a compact plan keeps its minutes when it is changed', () => {
    const reopened = parsePlan(compactPlan(plan, bank), reworded).plan
    const changed = replaceQuestion(reworded, reopened, three)
    for (const id of [one, two])
      expect(changed.items.find(({ question }) => question.id === id)?.minutes).toBe(bank.get(id).minutes)
  })

  test('a question that is gone stays, is replaced, and is not missed afterwards', () => {
    const given = buildPlan(bank, {
      minutes: 60,
      areas: AREAS,
      seed: 'paper',
      include: [three],
      timeboxes: { [three]: bank.get(three).minutes },
      limits: { groups: [{ ids: [three, one], questions: { max: 2 } }] },
    })
    const less = without(three)
    const reopened = parsePlan(JSON.stringify(given), less).plan
    for (const change of CHANGES) expect(changePlan(less, reopened, change)).toEqual(changePlan(bank, given, change))
    expect(alternatives(less, reopened, three)).toEqual(alternatives(bank, given, three))
    const replaced = replaceQuestion(less, reopened, three)
    expect(idsOf(replaced)).not.toContain(three)
    expect(replaced.items).toHaveLength(given.items.length)
    expect(replaced.request).toEqual(given.request)
    expect(replaceQuestion(less, replaced, three)).toBe(replaced)
    for (const stored of [JSON.stringify(replaced), JSON.stringify(compactPlan(replaced, less))]) {
      const back = parsePlan(stored, less).plan
      expect(idsOf(back)).toEqual(idsOf(replaced))
      expect(idsOf(shorten(less, back, 50))).not.toContain(three)
      expect(idsOf(replanRest(less, back, { refused: [three] }))).not.toContain(three)
    }
  })

  test('compactPlan says what to do with a text that the plan alone has', () => {
    const less = without(two)
    expect(() => compactPlan(parsePlan(JSON.stringify(plan), less).plan, less)).toThrow(
      /store the whole plan with JSON\.stringify\(\), or replace the question first/,
    )
  })

  test('its enemies stay away from a question that is gone', () => {
    const enemy = buildPlan(bank, { minutes: 60, areas: AREAS, seed: 'paper', exclude: [two] })
      .items.map(({ question }) => question.id)
      .find((id) => !idsOf(plan).includes(id)) as string
    const held = {
      ...plan,
      items: plan.items.map((item) =>
        item.question.id === two ? { ...item, question: { ...item.question, enemies: [enemy] } } : item,
      ),
    }
    const less = without(two)
    for (let changed: Plan = held, round = 0; round < 5; round++) {
      changed = replaceQuestion(less, changed, idsOf(changed).find((id) => id !== two) as string)
      expect(idsOf(changed)).not.toContain(enemy)
    }
  })

  test('a plan with neither text nor question in the bank is refused', () => {
    const bare = { ...plan, items: [{ ...plan.items[0], question: { id: 'no-such' } }] } as unknown as Plan
    expect(() => replanRest(bank, bare)).toThrow(expect.objectContaining({ code: 'UNKNOWN_ID', path: 'plan.items[0]' }))
    const broken = {
      ...plan,
      items: [{ ...plan.items[0], question: { ...bank.get(one), prompt: 5 } }],
    } as unknown as Plan
    expect(() => replanRest(bank, broken)).toThrow(/plan\.items\[0\]\.question\.prompt/)
  })
})

describe('loops and forms, and a bank that has gone on', () => {
  const rounds = [
    {
      name: 'first',
      minutes: 45,
      areas: AREAS.slice(0, 2),
      include: [
        at(
          AREAS.map((area) => bank.filter({ areas: [area] })[0]?.id ?? ''),
          0,
        ),
      ],
    },
    { name: 'second', minutes: 45, areas: AREAS.slice(1) },
  ]
  const loop = buildLoop(bank, { rounds, seed: 'paper' })
  const plans = loop.rounds.map((round) => round.plan as Plan)
  const gone = rounds[0]?.include?.[0] as string

  test('a round is changed beside one whose question is gone, then that question is replaced', () => {
    const less = without(gone)
    const reopened = parseLoop(JSON.stringify(loop), less).loop
    const other = at(idsOf(plans[1] as Plan), 0)
    const changed = changeLoop(less, reopened, 'second', { change: 'replace', id: other })
    expect(changed.rounds[0]?.plan).toEqual(plans[0])
    const replaced = changeLoop(less, changed, 'first', { change: 'replace', id: gone })
    expect(idsOf(replaced.rounds[0]?.plan as Plan)).not.toContain(gone)
    expect(parseLoop(JSON.stringify(replaced), less).loop).toEqual(replaced)
    const back = parseLoop(compactPlan(replaced, less), less).loop
    expect(back.rounds.map((round) => idsOf(round.plan as Plan))).toEqual(
      replaced.rounds.map((round) => idsOf(round.plan as Plan)),
    )
    expect(changeLoop(less, back, 'second', { change: 'shorten', minutes: 30 }).rounds).toHaveLength(2)
  })

  test('a round keeps its texts', () => {
    const reopened = parseLoop(JSON.stringify(loop), reworded).loop
    const changed = changeLoop(reworded, reopened, 'first', { change: 'replan', asked: [gone] })
    expect(changed.rounds[0]?.plan?.items[0]?.question).toEqual(bank.get(gone))
    expect(changed.rounds[1]?.plan).toEqual(plans[1])
  })

  test('so do forms, also with an anchor that is gone', () => {
    const set = buildParallelPlans(
      bank,
      { minutes: 45, areas: AREAS, seed: 'paper' },
      { forms: 2, anchorQuestions: [gone] },
    )
    const old = parseForms(JSON.stringify(set), reworded).forms
    const asked = changeForms(reworded, old, 0, { change: 'replan', asked: [gone] })
    expect(asked.forms[0]?.items[0]?.question).toEqual(bank.get(gone))
    const less = without(gone)
    let forms = parseForms(JSON.stringify(set), less).forms
    for (const index of [0, 1]) {
      forms = changeForms(less, forms, index, { change: 'replace', id: gone })
      expect(idsOf(forms.forms[index] as Plan)).not.toContain(gone)
    }
    expect(forms.core).toEqual([])
    expect(parseForms(JSON.stringify(forms), less).forms).toEqual(forms)
    expect(parseForms(compactPlan(forms, less), less).forms.core).toEqual([])
    expect(changeForms(less, forms, 0, { change: 'shorten', minutes: 30 }).forms).toHaveLength(2)
  })
})
