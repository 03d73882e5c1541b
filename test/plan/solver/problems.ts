import fc from 'fast-check'
import type { Counter, Group, Item, Problem } from '../../../src/plan/solver/problem'

const NONE = Number.POSITIVE_INFINITY

/** Mostly the first, now and then the other. */
const seldom = <T>(usual: T, other: fc.Arbitrary<T>) => fc.oneof({ weight: 7, arbitrary: fc.constant(usual) }, other)

/** A target in minutes: a point, an interval, or one end of it. */
const target = (minutes: number) => {
  const most = Math.round(minutes)
  return fc
    .record({
      low: fc.nat(most * 1000),
      width: fc.oneof(fc.constant(0), fc.nat(most * 500), fc.constant(NONE)),
      free: fc.integer({ min: 0, max: 4 }),
    })
    .map(({ low, width, free }) => (free === 0 ? { low: 0, high: low } : { low, high: low + width }))
}

const range = (most: number) =>
  fc.record({ min: seldom(0, fc.nat(most)), width: seldom(NONE, fc.nat(most)) }).map(({ min, width }) => ({
    min,
    max: min + width,
  }))

const LEVELS = [0, 1, 2]
const KINDS = [3, 4]
const [ALL, HARD, MINUTES, COVERED] = [5, 6, 7, 8]

/** Random problems with everything that a problem can hold, of `min` to `max` items. */
export const problems = (min: number, max: number): fc.Arbitrary<Problem> => {
  const most = Math.max(15, Math.round(max * 2.5))
  return fc
    .record({
      capacity: fc.integer({ min: 5, max: most }),
      short: seldom(0, fc.nat(15)),
      items: fc.array(
        fc.record({
          minutes: fc.oneof({ weight: 20, arbitrary: fc.integer({ min: 3, max: 15 }) }, fc.constant(0)),
          group: fc.nat(2),
          level: fc.nat(2),
          kind: fc.nat(2),
          cost: fc.nat(900_000),
          forced: fc.nat(4 * max),
        }),
        { minLength: min, maxLength: max },
      ),
      enemies: fc.array(fc.tuple(fc.nat(max - 1), fc.nat(max - 1)), { maxLength: Math.ceil(max / 3) }),
      groups: fc.tuple(...[0, 1, 2].map(() => fc.tuple(target(most / 3), range(most)))),
      levels: fc.tuple(...LEVELS.map(() => target(most / 3))),
      kinds: fc.tuple(...KINDS.map(() => target(most / 3))),
      all: fc.tuple(target(4), range(4)),
      hard: fc.tuple(target(2), range(3)),
      minutes: range(Math.round(most / 2)),
      weights: fc.record({
        item: seldom(0, fc.constant(1)),
        group: seldom(1000, fc.constant(0)),
        time: seldom(500, fc.constant(0)),
        kinds: seldom(0, fc.constant(500)),
        counts: seldom(0, fc.constant(3000)),
      }),
    })
    .map((drawn): Problem => {
      const { capacity, short, weights } = drawn
      const count = drawn.items.length
      const enemiesOf = (index: number) => [
        ...new Set(
          drawn.enemies.flatMap(([a, b]) =>
            a === b || a >= count || b >= count ? [] : a === index ? [b] : b === index ? [a] : [],
          ),
        ),
      ]
      const items = drawn.items.map(
        ({ minutes, group, level, kind, cost, forced }, index): Item => ({
          minutes,
          group,
          cost: weights.item * cost,
          coefficients: [
            [level, minutes],
            ...(kind < KINDS.length ? [[3 + kind, minutes] as const] : []),
            [ALL, 1],
            ...(level === 2 ? [[HARD, 1] as const] : []),
            ...(group === 0 ? [[MINUTES, minutes] as const] : []),
            ...(index % 3 === 0 ? [[COVERED, 1] as const] : []),
          ],
          enemies: enemiesOf(index),
          forced: forced === 0,
        }),
      )
      const free = { min: 0, max: NONE }
      const counters: Counter[] = [
        ...drawn.levels.map((own): Counter => ({ ...own, ...free, weight: 500, mix: 'difficulty' })),
        ...drawn.kinds.map((own): Counter => ({ ...own, ...free, weight: weights.kinds, mix: 'kind' })),
        { ...drawn.all[0], ...drawn.all[1], weight: weights.counts },
        { ...drawn.hard[0], ...drawn.hard[1], weight: weights.counts },
        { low: 0, high: 0, ...drawn.minutes, weight: 0 },
        { low: 1000, high: NONE, ...free, weight: 10_000 },
      ]
      return {
        capacity,
        fill: Math.max(0, capacity - short),
        items,
        groups: drawn.groups.map(([own, limits]): Group => ({ ...own, ...limits })),
        counters,
        timeWeight: weights.time,
        groupWeight: weights.group,
      }
    })
}

/**
 * The same with every item in two or three groups, of which only one may be taken, as a question in one of several
 * sections; many of them alike.
 */
export const withCopies = (min: number, max: number): fc.Arbitrary<Problem> =>
  fc
    .record({
      problem: problems(min, max),
      places: fc.integer({ min: 2, max: 3 }),
      isAlike: fc.boolean(),
      isCostly: fc.boolean(),
    })
    .map(({ problem, places, isAlike, isCostly }): Problem => {
      const sources = problem.items.map((item, index) =>
        isAlike && index > 1 ? (problem.items[index % 2] as Item) : item,
      )
      return {
        ...problem,
        items: sources.flatMap((item, index) =>
          Array.from(
            { length: places },
            (_, group): Item => ({
              ...item,
              minutes: Math.max(1, item.minutes),
              group,
              cost: isCostly ? (problem.items[index]?.cost ?? 0) : 0,
              coefficients: item.coefficients.filter(([counter]) => counter !== MINUTES),
              enemies: [0, 1, 2].flatMap((other) =>
                other < places && other !== group ? [places * index + other] : [],
              ),
              forced: false,
            }),
          ),
        ),
      }
    })
