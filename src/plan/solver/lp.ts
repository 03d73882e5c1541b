import type { Problem } from './problem'

/** The mixed-integer model of a problem, in CPLEX LP format. Costs count in thousandths of minutes. */
export function toLp(problem: Problem): string {
  const objective: string[] = []
  const rows: string[] = []
  const binaries = problem.items.map((_, index) => `x${index}`)
  let constant = problem.timeWeight * problem.capacity
  const sum = (terms: readonly (readonly [number, string])[]) =>
    terms.map(([factor, name]) => `${factor < 0 ? '-' : '+'} ${Math.abs(factor)} ${name}`).join(' ')
  const deviation = (name: string, weight: number, target: number, terms: readonly (readonly [number, string])[]) => {
    if (weight === 0) return
    if (terms.length === 0) {
      constant += (weight * Math.abs(target)) / 1000
      return
    }
    objective.push(`+ ${weight} ${name}o + ${weight} ${name}u`)
    rows.push(`${name}: ${sum(terms)} - ${name}o + ${name}u = ${target / 1000}`)
  }
  problem.items.forEach((item, index) => {
    if (problem.timeWeight > 0) objective.push(`- ${problem.timeWeight * item.minutes} x${index}`)
    if (item.forced) rows.push(`f${index}: x${index} = 1`)
    for (const enemy of item.enemies) if (enemy > index) rows.push(`e${index}_${enemy}: x${index} + x${enemy} <= 1`)
  })
  const of = (test: (index: number) => number) =>
    problem.items.flatMap((_, index): [number, string][] => (test(index) === 0 ? [] : [[test(index), `x${index}`]]))
  const time = of((index) => problem.items[index]?.minutes ?? 0)
  if (time.length > 0) rows.push(`time: ${sum(time)} <= ${problem.capacity}`)
  problem.groups.forEach((group, number) => {
    deviation(
      `g${number}`,
      problem.groupWeight,
      group.target,
      of((index) => {
        const item = problem.items[index]
        return item !== undefined && problem.areas[item.area]?.group === number ? item.minutes : 0
      }),
    )
  })
  let impossible = false
  problem.counters.forEach((counter, number) => {
    const terms = of((index) => problem.items[index]?.adds.find(([which]) => which === number)?.[1] ?? 0)
    deviation(`c${number}`, counter.weight, counter.target, terms)
    if (terms.length === 0) {
      if (counter.min > 0) impossible = true
      return
    }
    if (counter.min > 0) rows.push(`l${number}: ${sum(terms)} >= ${counter.min}`)
    if (counter.max !== Number.POSITIVE_INFINITY) rows.push(`h${number}: ${sum(terms)} <= ${counter.max}`)
  })
  if (problem.rotate) {
    problem.groups.forEach((_, number) => {
      binaries.push(`all${number}`)
      problem.areas.forEach((area, index) => {
        if (area.group !== number) return
        const members = of((item) => (problem.items[item]?.area === index ? 1 : 0))
        if (members.length === 0) return
        const forced = Math.max(1, problem.items.filter((item) => item.area === index && item.forced).length)
        rows.push(`r${index}: ${sum(members)} - 1000 all${number} <= ${forced}`)
        rows.push(`a${index}: ${sum(members)} - all${number} >= 0`)
      })
    })
  }
  if (impossible) rows.push('no: x0 >= 2')
  return `Minimize\n obj: ${objective.join(' ')} + ${constant} one\nSubject To\n ${rows.join('\n ')}\nBounds\n one = 1\nBinary\n ${binaries.join(' ')}\nEnd\n`
}
