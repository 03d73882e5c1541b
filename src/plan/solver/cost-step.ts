import { MILLI, type Problem, type Target } from './problem'

/** Every cost differs from every other by a multiple of this. */
export function costStepOf(problem: Problem): number {
  const ends = (weight: number, { low, high }: Target) =>
    weight === 0
      ? []
      : low === high
        ? [weight * MILLI, 2 * weight * low]
        : [weight * MILLI, weight * low, ...(high === Number.POSITIVE_INFINITY ? [] : [weight * high])]
  return [
    problem.timeWeight * MILLI,
    ...problem.items.map(({ cost }) => cost),
    ...problem.groups.flatMap((group) => ends(problem.groupWeight, group)),
    ...problem.counters.flatMap((counter) => ends(counter.weight, counter)),
  ].reduce(greatestCommonDivisor, 0)
}

function greatestCommonDivisor(a: number, b: number): number {
  return b === 0 ? Math.abs(a) : greatestCommonDivisor(b, a % b)
}
