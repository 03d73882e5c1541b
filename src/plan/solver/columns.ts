import { at, type Problem } from './problem'

/** The items of a problem, a column a property: inner loops read them millions of times. */
export interface Columns {
  readonly minutes: Int32Array
  readonly group: Int32Array
  readonly cost: Float64Array
  /** By item: where its coefficients begin and, at the next item, end. */
  readonly start: Int32Array
  readonly counter: Int32Array
  readonly amount: Int32Array
}

/** @param wanted the counters whose coefficients are kept */
export function columnsOf({ items, counters }: Problem, wanted = (_counter: number) => true): Columns {
  const kept = counters.map((_, counter) => wanted(counter))
  const start = new Int32Array(items.length + 1)
  let length = 0
  const minutes = new Int32Array(items.length)
  const group = new Int32Array(items.length)
  const cost = new Float64Array(items.length)
  items.forEach((item, index) => {
    for (const add of item.coefficients) if (kept[add[0]] === true) length++
    start[index + 1] = length
    minutes[index] = item.minutes
    group[index] = item.group
    cost[index] = item.cost
  })
  const counter = new Int32Array(length)
  const amount = new Int32Array(length)
  let position = 0
  for (const item of items)
    for (const add of item.coefficients)
      if (kept[add[0]] === true) {
        counter[position] = add[0]
        amount[position] = add[1]
        position++
      }
  return {
    minutes,
    group,
    cost,
    start,
    counter,
    amount,
  }
}

/** Adds the item's coefficients to the sums, or takes them away. */
export function addTo(
  sums: { [counter: number]: number },
  { start, counter, amount }: Columns,
  index: number,
  sign: 1 | -1 = 1,
): void {
  for (let add = at(start, index); add < at(start, index + 1); add++) {
    const of = counter[add] as number
    sums[of] = (sums[of] as number) + sign * (amount[add] as number)
  }
}
