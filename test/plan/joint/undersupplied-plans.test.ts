import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Demand, undersuppliedPlans } from '../../../src/plan/joint/undersupplied-plans'
import { runs } from '../../support/runs'

/** Whether questions can be given to needs, each kind as often as there are, within the time of all plans together. */
function canBeGiven(joint: readonly Demand[], supply: readonly number[], room: readonly number[]): boolean {
  const units = joint.flatMap((need) => Array.from({ length: need.count }, () => need))
  const total = [...new Set(joint.map(({ plan }) => plan))].reduce((sum, plan) => sum + (room[plan] ?? 0), 0)
  const give = (unit: number, left: readonly number[], minutes: number): boolean => {
    const need = units[unit]
    if (minutes > total) return false
    if (need === undefined) return true
    return [...need.classes].some(
      ([kind, own]) =>
        (left[kind] ?? 0) > 0 &&
        give(
          unit + 1,
          left.map((count, index) => (index === kind ? count - 1 : count)),
          minutes + own,
        ),
    )
  }
  return give(0, supply, 0)
}

test('finds the plans in want exactly where giving out questions by trial fails', () => {
  const minutes = [5, 7, 9, 12, 4]
  const cases = fc.record({
    joint: fc.array(
      fc.record({ count: fc.integer({ min: 1, max: 2 }), classes: fc.uniqueArray(fc.nat(4), { minLength: 1 }) }),
      {
        minLength: 1,
        maxLength: 4,
      },
    ),
    supply: fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 5, maxLength: 5 }),
    room: fc.array(fc.integer({ min: 5, max: 25 }), { minLength: 4, maxLength: 4 }),
  })
  let wanting = 0
  fc.assert(
    fc.property(cases, ({ joint, supply, room }) => {
      // One need a plan: what several needs of one plan may share is left aside.
      const own = joint.map(({ count, classes }, plan) => ({
        plan,
        count,
        classes: new Map(classes.map((kind) => [kind, minutes[kind] ?? 0])),
      }))
      const plans = undersuppliedPlans(own, supply, room)
      expect(plans === undefined).toBe(canBeGiven(own, supply, room))
      if (plans === undefined) return
      wanting++
      const among = own.filter(({ plan }) => plans.has(plan))
      expect(canBeGiven(among, supply, room)).toBe(false)
    }),
    { numRuns: runs(200), seed: 3 },
  )
  expect(wanting).toBeGreaterThan(50)
})
