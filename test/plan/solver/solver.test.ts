import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkFeasibility } from '../../../src/plan/solver/feasibility'
import { evaluate, evaluationIn, type Item, type Problem } from '../../../src/plan/solver/problem'
import { QUICK, type SolveOptions, solve, THOROUGH, VARIED } from '../../../src/plan/solver/solve'
import { runs } from '../../support/runs'
import { solveExactly } from '../highs'
import { problems, withCopies } from './problems'

function bestOfAll(problem: Problem): number | undefined {
  const evaluate = evaluationIn(problem)
  let best: number | undefined
  for (let mask = 0; mask < 2 ** problem.items.length; mask++) {
    const chosen = problem.items.flatMap((_, index) => ((mask >> index) % 2 === 1 ? [index] : []))
    const { cost, feasible } = evaluate(chosen)
    if (feasible && (best === undefined || cost < best)) best = cost
  }
  return best
}

/** Too few steps for anything but what comes first. */
const STARVED: SolveOptions = { ...THOROUGH, rounds: [2], beams: [{ width: 2, rounds: 0 }], steps: 100 }

test('small problems are solved and proven exactly, and impossible ones recognised', () => {
  fc.assert(
    fc.property(problems(1, 9), (problem) => {
      const best = bestOfAll(problem)
      const { choice, bound, impossible } = solve(problem)
      expect(choice?.cost).toBe(best)
      expect(impossible).toBe(best === undefined)
      if (choice === undefined) return
      expect(bound).toBe(choice.cost)
      expect(evaluate(problem, choice.items)).toEqual({ cost: choice.cost, feasible: true })
    }),
    { numRuns: runs(300) },
  )
})

test('with few steps too, bounds hold and nothing is called impossible that is not', () => {
  fc.assert(
    fc.property(problems(5, 9), (problem) => {
      const best = bestOfAll(problem)
      const { choice, bound, impossible } = solve(problem, STARVED)
      if (impossible) expect(best).toBeUndefined()
      if (best !== undefined && choice !== undefined) expect(bound).toBeLessThanOrEqual(best)
      if (choice !== undefined) expect(evaluate(problem, choice.items)).toEqual({ cost: choice.cost, feasible: true })
    }),
    { numRuns: runs(150) },
  )
})

test('copies of which only one may be taken change nothing that is proven', () => {
  fc.assert(
    fc.property(withCopies(3, 5), (problem) => {
      const best = bestOfAll(problem)
      for (const options of [THOROUGH, QUICK, STARVED]) {
        const { choice, bound, impossible } = solve(problem, options)
        if (impossible) expect(best).toBeUndefined()
        if (best === undefined) expect(choice).toBeUndefined()
        else if (options === THOROUGH) expect(choice?.cost).toBe(best)
        if (best !== undefined && choice !== undefined) expect(bound).toBeLessThanOrEqual(best)
        if (choice !== undefined) expect(evaluate(problem, choice.items)).toEqual({ cost: choice.cost, feasible: true })
      }
      expect(checkFeasibility(problem).verdict).toBe(best === undefined ? 'infeasible' : 'feasible')
    }),
    { numRuns: runs(30) },
  )
})

test('feasibility is decided exactly for small problems', () => {
  fc.assert(
    fc.property(problems(1, 9), (problem) => {
      const result = checkFeasibility(problem)
      expect(result.verdict).toBe(bestOfAll(problem) === undefined ? 'infeasible' : 'feasible')
      if (result.verdict === 'feasible') expect(evaluate(problem, result.items).feasible).toBe(true)
    }),
    { numRuns: runs(300) },
  )
})

test('an independent exact solver agrees on larger problems', () => {
  fc.assert(
    fc.property(problems(20, 40), (problem) => {
      const exact = solveExactly(problem, 10)
      fc.pre(!exact.feasible || exact.cost !== undefined)
      expect(checkFeasibility(problem).verdict).toBe(exact.feasible ? 'feasible' : 'infeasible')
      for (const options of [THOROUGH, QUICK, STARVED]) {
        const { choice, bound, impossible } = solve(problem, options)
        expect(impossible).toBe(!exact.feasible)
        if (exact.cost === undefined || choice === undefined) continue
        // HiGHS counts in floating point.
        expect(choice.cost).toBeGreaterThanOrEqual(exact.cost - TOLERANCE)
        expect(bound).toBeLessThanOrEqual(exact.cost + TOLERANCE)
        expect(evaluate(problem, choice.items)).toEqual({ cost: choice.cost, feasible: true })
        if (options === THOROUGH) expect(choice.cost).toBeLessThanOrEqual(exact.cost + TOLERANCE)
      }
    }),
    { numRuns: runs(30) },
  )
})

/** In thousandths of milli-minutes: a hundredth of a milli-minute of the lightest target. */
const TOLERANCE = 50

test('a plan found from another is no dearer than that one', () => {
  fc.assert(
    fc.property(problems(10, 30), fc.infiniteStream(fc.nat(500_000)), (problem, costs) => {
      const { choice } = solve(problem, QUICK)
      if (choice === undefined) return
      const drawn = [...costs.take(problem.items.length)]
      const varied = {
        ...problem,
        items: problem.items.map((item, index): Item => ({ ...item, cost: item.cost + (drawn[index] ?? 0) })),
      }
      const next = solve(varied, { ...VARIED, from: choice.items })
      expect(next.choice?.cost).toBeLessThanOrEqual(evaluate(varied, choice.items).cost)
      expect(next.bound).toBeLessThanOrEqual(solve(varied).choice?.cost ?? 0)
    }),
    { numRuns: runs(40) },
  )
})

const NONE = Number.POSITIVE_INFINITY

/** `count` items a group, of 6 to 9 minutes, and nothing asked for yet. */
function bankOf(groups: number, count: number, capacity: number): Problem {
  const numbers = Array.from({ length: groups }, (_, group) => group)
  return {
    capacity,
    fill: capacity,
    items: numbers.flatMap((group) =>
      Array.from({ length: count }, (_, number): Item => {
        const minutes = 6 + (number % 4)
        return {
          minutes,
          group,
          cost: 0,
          coefficients: [
            [group, 1],
            [groups + group, minutes],
          ],
          enemies: [],
          forced: false,
        }
      }),
    ),
    groups: numbers.map(() => ({ low: 0, high: 0, max: NONE })),
    counters: [...numbers, ...numbers].map(() => ({ weight: 0, low: 0, high: 0, min: 0, max: NONE })),
    timeWeight: 500,
    groupWeight: 1000,
  }
}

const withRanges = (problem: Problem, ranges: ReadonlyMap<number, { min?: number; max?: number }>): Problem => ({
  ...problem,
  counters: problem.counters.map((counter, index) => ({ ...counter, ...ranges.get(index) })),
})

test.for([9, 10, 16, 22])('one question of each of %i groups needs 6 minutes each', (count) => {
  const ranges = new Map(Array.from({ length: count }, (_, group) => [group, { min: 1 }]))
  const problem = withRanges(bankOf(22, 16, 6 * count), ranges)
  expect(checkFeasibility(problem).verdict).toBe('feasible')
  expect(checkFeasibility({ ...problem, capacity: 6 * count - 1 }).verdict).toBe('infeasible')
  expect(solve({ ...problem, capacity: 6 * count - 1 }).impossible).toBe(true)
})

test('ranges that contradict each other are infeasible', () => {
  const bank = bankOf(5, 8, 60)
  const of = (...ranges: [number, { min?: number; max?: number }][]) =>
    checkFeasibility(withRanges(bank, new Map(ranges))).verdict
  expect(of([0, { max: 0 }], [5, { min: 9 }])).toBe('infeasible')
  expect(of([0, { max: 1 }], [5, { min: 10 }])).toBe('infeasible')
  expect(of([0, { max: 1 }], [5, { min: 9 }])).toBe('feasible')
  expect(of([0, { min: 3 }], [5, { max: 17 }])).toBe('infeasible')
  expect(of([5, { min: 31 }], [6, { min: 31 }])).toBe('infeasible')
  expect(of([5, { min: 30 }], [6, { min: 30 }])).toBe('feasible')
})

test('forced enemies are infeasible, and so are forced items that do not fit', () => {
  const bank = bankOf(1, 4, 20)
  const forced = (indices: readonly number[], enemies: boolean): Problem => ({
    ...bank,
    items: bank.items.map((item, index) => ({
      ...item,
      forced: indices.includes(index),
      enemies: !enemies || index > 1 ? [] : [1 - index],
    })),
  })
  expect(solve(forced([0, 1], false)).choice?.items).toEqual([0, 1])
  expect(solve(forced([0, 1], true)).impossible).toBe(true)
  expect(solve(forced([0, 1, 2], false)).impossible).toBe(true)
})
