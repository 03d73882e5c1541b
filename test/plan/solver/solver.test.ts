import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkFeasibility } from '../../../src/plan/solver/feasibility'
import { evaluate, evaluationIn, type Problem } from '../../../src/plan/solver/problem'
import { QUICK, solve } from '../../../src/plan/solver/solve'
import { solveExactly } from '../highs'
import { problems } from './problems'

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

test('small problems are solved and proven exactly, and impossible ones recognised', () => {
  fc.assert(
    fc.property(problems(1, 9), (problem) => {
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
    fc.property(problems(1, 9), (problem) => {
      const result = checkFeasibility(problem)
      expect(result.verdict).toBe(bestOfAll(problem) === undefined ? 'infeasible' : 'feasible')
      if (result.verdict === 'feasible') expect(evaluate(problem, result.items).feasible).toBe(true)
    }),
    { numRuns: 2000 },
  )
})

test('an independent exact solver agrees on larger problems', () => {
  fc.assert(
    fc.property(problems(20, 40), (problem) => {
      const exact = solveExactly(problem, 10)
      fc.pre(!exact.feasible || exact.cost !== undefined)
      for (const options of [undefined, QUICK]) {
        const { choice, bound, impossible } = solve(problem, options)
        expect(impossible).toBe(!exact.feasible)
        if (exact.cost === undefined || choice === undefined) continue
        // HiGHS counts in floating point.
        expect(choice.cost).toBeGreaterThanOrEqual(exact.cost - TOLERANCE)
        expect(bound).toBeLessThanOrEqual(exact.cost + TOLERANCE)
        expect(evaluate(problem, choice.items)).toEqual({ cost: choice.cost, feasible: true })
      }
    }),
    { numRuns: 300 },
  )
})

/** In thousandths of milli-minutes: a hundredth of a milli-minute of the lightest target. */
const TOLERANCE = 50
