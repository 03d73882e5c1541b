import { describe, expect, test } from 'vitest'
import { alternatives } from '../../../src/plan/change/alternatives'
import { extend, replaceQuestion, replanRest, shorten } from '../../../src/plan/change/change-plan'
import { buildParallelPlans } from '../../../src/plan/forms/build-parallel-plans'
import { changeForms } from '../../../src/plan/forms/change-forms'
import type { Plan } from '../../../src/plan/result/plan'
import { buildPlan } from '../../../src/plan/single/build-plan'
import { compactPlan } from '../../../src/plan/store/compact-plan'
import { parseForms } from '../../../src/plan/store/parse-forms'
import { parsePlan } from '../../../src/plan/store/parse-plan'
import { toMarkdown } from '../../../src/render/markdown'
import { syntheticBank } from '../../support/synthetic'

const bank = syntheticBank('on the day', 16)
const idsOf = (plan: Plan) => plan.items.map(({ question }) => question.id)
const plan = buildPlan(bank, { minutes: 60, seed: 'ml-platform-2027' })
const [first = '', second = '', third = ''] = idsOf(plan)

describe('what strangers stumbled over', () => {
  test('a shortened default plan keeps its areas, and fills its time as well as its questions allow', () => {
    for (let seed = 0; seed < 20; seed++) {
      const whole = buildPlan(bank, { minutes: 60, seed: `${seed}` })
      const short = shorten(bank, whole, 45)
      const names = (one: Plan) =>
        one.balance.groups.flatMap(({ name, targetMinutes }) => (targetMinutes > 0 ? [name] : []))
      expect(names(short)).toEqual(names(whole))
      const left = whole.items.filter(({ question }) => !idsOf(short).includes(question.id))
      // Whatever went does not fit into the time that is left over.
      for (const { minutes } of left) expect(minutes).toBeGreaterThan(short.spareMinutes / 2)
    }
  })

  test('a plan with no time left can be stored and read', () => {
    const none = replanRest(bank, plan, { minutesLeft: 0 })
    expect(none.items).toEqual([])
    expect(none.objective).toBeLessThan(100)
    expect(parsePlan(JSON.stringify(none), bank).plan).toEqual(none)
    expect(parsePlan(JSON.stringify(compactPlan(none, bank)), bank).plan).toEqual(none)
  })

  test('a length that is said goes before the minutes said to be left, and the same change twice is one', () => {
    const options = { asked: [{ id: first, minutes: 30 }], minutesLeft: 45 }
    const longer = extend(bank, plan, 70, options)
    expect(longer.minutes).toBe(70)
    expect(extend(bank, longer, 70, options)).toEqual(longer)
    const late = replanRest(bank, plan, { minutesLeft: 100 })
    expect(late.minutes).toBeGreaterThan(60)
    expect(late.notes[0]).toBe(`The session takes ${late.minutes} min now; 60 were asked for.`)
  })

  test('questions refused beside the one that is replaced are replaced, too', () => {
    const other = replaceQuestion(bank, plan, first, { refused: [second] })
    expect(other.balance.time.minutes).toBeGreaterThan(plan.balance.time.minutes - 5)
    expect(idsOf(other)).not.toContain(first)
    expect(idsOf(other)).not.toContain(second)
  })

  test('an agenda after an overrun adds up, and the candidate is promised nothing', () => {
    const over = replanRest(bank, plan, { asked: [{ id: first, minutes: 70 }] })
    expect(toMarkdown(over)).toContain('| 1:13 |')
    const sheet = toMarkdown(over, { for: 'candidate' })
    expect(sheet).not.toContain('time for your own questions')
    expect(sheet).toContain(`(about ${bank.get(first).minutes} minutes)`)
    expect(toMarkdown(plan, { for: 'candidate' })).toContain('time for your own questions')
  })

  test('a core question that leaves a form leaves the core', () => {
    const forms = buildParallelPlans(
      bank,
      { minutes: 45, areas: ['statistics', 'communication'] },
      {
        forms: 2,
        anchorQuestions: [
          bank.questions.find(({ areas, minutes }) => areas[0] === 'statistics' && minutes <= 12)?.id ?? '',
        ],
      },
    )
    const [anchor = ''] = forms.core
    const changed = changeForms(bank, forms, 0, { change: 'replace', id: anchor })
    expect(changed.core).not.toContain(anchor)
    expect(changed.forms[0]?.notes[0]).toContain(`No longer in all forms: "${anchor}"`)
    expect(parseForms(JSON.stringify(changed), bank).forms).toEqual(changed)
  })

  test('what is no plan of this kind, or no question of this plan, is named', () => {
    const message = (act: () => unknown): string => {
      try {
        act()
      } catch (error) {
        return error instanceof Error ? error.message : String(error)
      }
      return 'nothing was thrown'
    }
    expect(message(() => shorten(bank, { rounds: [] } as unknown as Plan, 30))).toContain('received a loop (changeLoop')
    expect(message(() => shorten(bank, compactPlan(plan, bank) as unknown as Plan, 30))).toContain(
      '(parsePlan reads it)',
    )
    const foreign = bank.questions.find(({ id }) => !idsOf(plan).includes(id))?.id ?? ''
    expect(message(() => replaceQuestion(bank, plan, foreign))).toContain('id: expected a question of the plan (')
    expect(message(() => alternatives(bank, plan, 'nope'))).toContain('There is no question "nope" at id')
    expect(message(() => replanRest(bank, plan, { asked: [third, foreign] }))).toContain(
      'asked[1]: expected a question of',
    )
  })

  test('areas are drawn that can serve the kinds asked for', () => {
    for (const kind of ['coding', 'system-design'] as const) {
      let served = 0
      for (let seed = 0; seed < 30; seed++) {
        const wanted = buildPlan(bank, { minutes: 60, kinds: { [kind]: 1 }, seed: `${seed}` })
        if (wanted.items.some(({ question }) => question.kind === kind)) served++
      }
      expect(served).toBe(30)
    }
  })
})
