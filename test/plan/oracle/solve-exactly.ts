import loadHighs from 'highs'
import { evaluateChoice, type OracleItem, type OracleModel } from './assembly-model'

/** What HiGHS says of a model. */
export interface Verdict {
  /** Undefined when time ran out before anything was known. */
  readonly feasible: boolean | undefined
  /** Of the optimum, recomputed in whole numbers; undefined unless it is proven. */
  readonly objective: number | undefined
  readonly milliseconds: number
}

let highs = await loadHighs()

/** Solves a model to proven optimality, or within a time. */
export async function solveExactly(model: OracleModel, seconds: number, seeksOptimum = true): Promise<Verdict> {
  const start = performance.now()
  const lp = lpOf(model, seeksOptimum)
  const options = { time_limit: seconds, mip_rel_gap: 0, mip_abs_gap: 1e-6, output_flag: false }
  const solve = async () => {
    try {
      return highs.solve(lp, options)
    } catch {
      // Its memory does not shrink, and a solver that has run out of it is of no more use.
      highs = await loadHighs()
      return highs.solve(lp, options)
    }
  }
  const { Status, Columns } = await solve()
  const milliseconds = performance.now() - start
  if (Status === 'Infeasible') return { feasible: false, objective: undefined, milliseconds }
  const values = Columns as Readonly<Record<string, { readonly Primal?: number }>>
  const chosen = new Set(model.items.flatMap((_, index) => ((values[`x${index}`]?.Primal ?? 0) > 0.5 ? [index] : [])))
  const { objective, broken } = evaluateChoice(model, chosen)
  if (Status !== 'Optimal')
    return { feasible: chosen.size > 0 && broken.length === 0 ? true : undefined, objective: undefined, milliseconds }
  if (broken.length > 0) throw new Error(`HiGHS breaks its own model: ${broken.join(', ')}`)
  return { feasible: true, objective: seeksOptimum ? objective : undefined, milliseconds }
}

/** Whether there is a choice that keeps every hard constraint. */
export async function isFeasible(model: OracleModel, seconds = 60): Promise<boolean | undefined> {
  return (await solveExactly(model, seconds, false)).feasible
}

/** The model in CPLEX LP format; item i is the binary xi. */
function lpOf({ items, soft, hard, apart }: OracleModel, seeksOptimum: boolean): string {
  const objective: string[] = []
  const rows: string[] = []
  let constant = 0
  const terms = (amount: (item: OracleItem) => number) =>
    items
      .flatMap((item, index) => {
        const factor = amount(item)
        return factor === 0 ? [] : [`+ ${factor} x${index}`]
      })
      .join(' ')
  for (const [number, { weight, low, high, amount }] of (seeksOptimum ? soft : []).entries()) {
    const sum = terms(amount)
    if (sum === '') {
      constant += (weight * Math.max(0, low)) / 1000
      continue
    }
    if (low > 0) {
      objective.push(`+ ${weight} u${number}`)
      rows.push(`${sum} + u${number} >= ${low / 1000}`)
    }
    if (high < Number.POSITIVE_INFINITY) {
      objective.push(`+ ${weight} o${number}`)
      rows.push(`${sum} - o${number} <= ${high / 1000}`)
    }
  }
  for (const { min = 0, max = Number.POSITIVE_INFINITY, amount } of hard) {
    const sum = terms(amount) || '0 one'
    if (min > 0) rows.push(`${sum} >= ${min}`)
    if (max < Number.POSITIVE_INFINITY) rows.push(`${sum} <= ${max}`)
  }
  for (const [one, other] of apart) rows.push(`x${one} + x${other} <= 1`)
  return [
    'Minimize',
    ` obj: ${objective.join(' ')} + ${constant} one`,
    'Subject To',
    ...rows.map((row, index) => ` r${index}: ${row}`),
    'Bounds',
    ' one = 1',
    ...(items.length === 0 ? [] : ['Binary', ` ${items.map((_, index) => `x${index}`).join(' ')}`]),
    'End\n',
  ].join('\n')
}
