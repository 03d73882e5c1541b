import type { Problem, Target } from './problem'

/** The mixed-integer model of a problem, ready to be joined with others. Costs count in thousandths of minutes. */
export interface LpParts {
  readonly objective: readonly string[]
  readonly constant: number
  readonly rows: readonly string[]
  readonly binaries: readonly string[]
}

/** Parts of models that belong together, with rows of their own, in CPLEX LP format. */
export function joinLp(
  parts: readonly LpParts[],
  rows: readonly string[] = [],
  binaries: readonly string[] = [],
): string {
  const constant = parts.reduce((sum, part) => sum + part.constant, 0)
  return [
    'Minimize',
    ` obj: ${parts.flatMap((part) => part.objective).join(' ')} + ${constant} one`,
    'Subject To',
    ...[...parts.flatMap((part) => part.rows), ...rows].map((row) => ` ${row}`),
    'Bounds',
    ' one = 1',
    'Binary',
    ` ${[...parts.flatMap((part) => part.binaries), ...binaries].join(' ')}`,
    'End\n',
  ].join('\n')
}

/** The mixed-integer model of a problem in CPLEX LP format; item `i` is the binary `xi`. */
export function toLp(problem: Problem): string {
  return joinLp([lpParts(problem)])
}

/** @param prefix of every name, to keep several problems apart */
export function lpParts(problem: Problem, prefix = ''): LpParts {
  const objective: string[] = []
  const rows: string[] = []
  const binaries = problem.items.map((_, index) => `${prefix}x${index}`)
  let constant = 0
  let impossible = false
  const sum = (terms: readonly (readonly [number, string])[]) =>
    terms.map(([factor, name]) => `${factor < 0 ? '-' : '+'} ${Math.abs(factor)} ${name}`).join(' ')
  const deviation = (
    name: string,
    weight: number,
    { low, high }: Target,
    terms: readonly (readonly [number, string])[],
  ) => {
    if (weight === 0) return
    if (terms.length === 0) {
      constant += (weight * Math.max(0, low)) / 1000
      return
    }
    objective.push(`+ ${weight} ${name}o + ${weight} ${name}u`)
    if (low > 0) rows.push(`${name}v: ${sum(terms)} + ${name}u >= ${low / 1000}`)
    if (high < Number.POSITIVE_INFINITY) rows.push(`${name}w: ${sum(terms)} - ${name}o <= ${high / 1000}`)
  }
  problem.items.forEach((item, index) => {
    if (item.cost !== 0) objective.push(`${item.cost < 0 ? '-' : '+'} ${Math.abs(item.cost) / 1000} ${prefix}x${index}`)
    if (item.forced) rows.push(`${prefix}f${index}: ${prefix}x${index} = 1`)
    for (const enemy of item.enemies)
      if (enemy > index) rows.push(`${prefix}e${index}_${enemy}: ${prefix}x${index} + ${prefix}x${enemy} <= 1`)
  })
  const of = (test: (index: number) => number) =>
    problem.items.flatMap((_, index): [number, string][] =>
      test(index) === 0 ? [] : [[test(index), `${prefix}x${index}`]],
    )
  const time = of((index) => problem.items[index]?.minutes ?? 0)
  if (time.length > 0) rows.push(`${prefix}time: ${sum(time)} <= ${problem.capacity}`)
  deviation(`${prefix}t`, problem.timeWeight, { low: 1000 * problem.fill, high: Number.POSITIVE_INFINITY }, time)
  problem.groups.forEach((group, number) => {
    const terms = of((index) => (problem.items[index]?.group === number ? (problem.items[index]?.minutes ?? 0) : 0))
    const { min = 0, max } = group
    if (min > 0 && terms.length === 0) impossible = true
    if (min > 0 && terms.length > 0) rows.push(`${prefix}n${number}: ${sum(terms)} >= ${min}`)
    if (max < Number.POSITIVE_INFINITY && terms.length > 0) rows.push(`${prefix}m${number}: ${sum(terms)} <= ${max}`)
    deviation(`${prefix}g${number}`, problem.groupWeight, group, terms)
  })
  problem.counters.forEach((counter, number) => {
    const terms = of((index) => problem.items[index]?.coefficients.find(([which]) => which === number)?.[1] ?? 0)
    deviation(`${prefix}c${number}`, counter.weight, counter, terms)
    if (terms.length === 0) {
      if (counter.min > 0) impossible = true
      return
    }
    if (counter.min > 0) rows.push(`${prefix}l${number}: ${sum(terms)} >= ${counter.min}`)
    if (counter.max !== Number.POSITIVE_INFINITY) rows.push(`${prefix}h${number}: ${sum(terms)} <= ${counter.max}`)
  })
  if (impossible) rows.push(`${prefix}no: ${prefix}x0 >= 2`)
  return { objective, constant, rows, binaries }
}
