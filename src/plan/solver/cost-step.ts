import { MILLI, type Problem, type Target } from './problem'

/** Every cost differs from every other by a multiple of this. */
export function costStepOf(problem: Problem): number {
  const ends = (weight: number, { low, high }: Target) =>
    weight === 0
      ? []
      : low === high
        ? [weight * MILLI, 2 * weight * low]
        : [weight * MILLI, weight * low, ...(high === Number.POSITIVE_INFINITY ? [] : [weight * high])]
  let step = [
    problem.timeWeight * MILLI,
    ...problem.groups.flatMap((group) => ends(problem.groupWeight, group)),
    ...problem.counters.flatMap((counter) => ends(counter.weight, counter)),
  ].reduce(greatestCommonDivisor, 0)
  for (const { cost } of problem.items) {
    if (step === 1) break
    step = greatestCommonDivisor(step, cost)
  }
  return step
}

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? Math.abs(a) : greatestCommonDivisor(b, a % b)
}
