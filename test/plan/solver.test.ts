import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decide } from '../../src/plan/solver/feasibility'
import { evaluate, type Item, type Problem } from '../../src/plan/solver/problem'
import { solve } from '../../src/plan/solver/solve'

/** Problems small enough to try every subset. */
const problems = fc
  .record({
    capacity: fc.integer({ min: 5, max: 40 }),
    rotate: fc.boolean(),
    items: fc.array(
      fc.record({
        minutes: fc.integer({ min: 3, max: 15 }),
        area: fc.nat(3),
        level: fc.nat(2),
        forced: fc.integer({ min: 0, max: 9 }),
      }),
      { minLength: 1, maxLength: 9 },
    ),
    enemies: fc.array(fc.tuple(fc.nat(8), fc.nat(8)), { maxLength: 3 }),
    targets: fc.array(fc.nat(20_000), { minLength: 7, maxLength: 7 }),
    least: fc.nat(4),
    most: fc.integer({ min: 1, max: 5 }),
  })
  .map(({ capacity, rotate, items, enemies, targets, least, most }): Problem => {
    const target = (index: number) => targets[index] ?? 0
    const free = { min: 0, max: Number.POSITIVE_INFINITY }
    return {
      capacity,
      rotate,
      items: items.map(
        ({ minutes, area, level, forced }, index): Item => ({
          minutes,
          area,
          adds: [[level, minutes], [3, 1], ...(level === 2 ? [[4, 1] as const] : [])],
          enemies: enemies.flatMap(([a, b]) =>
            a === b ? [] : a === index && b < items.length ? [b] : b === index && a < items.length ? [a] : [],
          ),
          forced: forced === 0,
        }),
      ),
      groups: [{ target: target(0) }, { target: target(1) }],
      areas: [{ group: 0 }, { group: 0 }, { group: 1 }, { group: 1 }],
      counters: [
        { weight: 500, target: target(2), ...free },
        { weight: 500, target: target(3), ...free },
        { weight: 500, target: target(4), ...free },
        { weight: 0, target: 0, min: least, max: Number.POSITIVE_INFINITY },
        { weight: 0, target: 0, min: 0, max: most },
      ],
      timeWeight: 500,
      groupWeight: 1000,
    }
  })

function bestOfAll(problem: Problem): number | undefined {
  let best: number | undefined
  for (let mask = 0; mask < 2 ** problem.items.length; mask++) {
    const chosen = problem.items.flatMap((_, index) => ((mask >> index) % 2 === 1 ? [index] : []))
    const { cost, feasible } = evaluate(problem, chosen)
    if (feasible && (best === undefined || cost < best)) best = cost
  }
  return best
}

test('small problems are solved and proven exactly, and impossible ones recognised', () => {
  fc.assert(
    fc.property(problems, (problem) => {
      const best = bestOfAll(problem)
      const { choice, bound, impossible } = solve(problem)
      expect(choice?.cost).toBe(best)
      expect(impossible).toBe(best === undefined)
      if (choice !== undefined) {
        expect(bound).toBe(choice.cost)
        expect(evaluate(problem, choice.items)).toEqual({ cost: choice.cost, feasible: true })
      }
    }),
    { numRuns: 2000 },
  )
})

test('feasibility is decided exactly for small problems', () => {
  fc.assert(
    fc.property(problems, (problem) => {
      const verdict = decide(problem)
      expect(verdict === 'none').toBe(bestOfAll(problem) === undefined)
      if (verdict !== 'none') expect(evaluate(problem, verdict as readonly number[]).feasible).toBe(true)
    }),
    { numRuns: 2000 },
  )
})

test('an area whose questions cannot be had still waits for its turn', () => {
  const item = (area: number, forced: boolean): Item => ({ minutes: 3, area, adds: [[0, 1]], enemies: [], forced })
  const problem: Problem = {
    capacity: 12,
    rotate: true,
    items: [item(0, true), item(0, true), item(0, true), item(0, false), item(2, false)],
    groups: [{ target: 0 }, { target: 0 }],
    areas: [{ group: 0 }, { group: 0 }, { group: 1 }, { group: 1 }],
    counters: [{ weight: 0, target: 0, min: 4, max: Number.POSITIVE_INFINITY }],
    timeWeight: 500,
    groupWeight: 1000,
  }
  expect([...(solve(problem).choice?.items ?? [])].sort()).toEqual([0, 1, 2, 4])
})
