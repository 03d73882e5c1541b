/**
 * Tables of the least cost of every number of minutes, infinite where a number cannot be had. The joins of whole groups
 * over the minutes of a session (min-plus convolutions) and the decisions on single items (0/1 knapsack) are written
 * here once.
 */
export type CostTable = Float64Array<ArrayBufferLike>

export function emptyTable(size: number): CostTable {
  const table = new Float64Array(size).fill(Number.POSITIVE_INFINITY)
  table[0] = 0
  return table
}

/** One more item to take or leave, in place. */
export function addItem(table: CostTable, minutes: number, cost: number): void {
  for (let m = table.length - 1; m >= minutes; m--) {
    const take = (table[m - minutes] as number) + cost
    if (take < (table[m] as number)) table[m] = take
  }
}

/**
 * `tables` holds rows of `size` entries: row `into` becomes row `from` with one more item to take or leave.
 */
export function knapsackRow(
  tables: CostTable,
  { from, into, size }: { readonly from: number; readonly into: number; readonly size: number },
  minutes: number,
  cost: number,
): void {
  const before = from * size
  const after = into * size
  for (let m = 0; m < size; m++) {
    const skip = tables[before + m] as number
    const take = m < minutes ? Number.POSITIVE_INFINITY : (tables[before + m - minutes] as number) + cost
    tables[after + m] = Math.min(take, skip)
  }
}

/** The least cost of sharing out every number of minutes between two tables: `into[a + b]` from `one[a] + other[b]`. */
export function convolve(one: CostTable, other: CostTable, into: CostTable, parts?: Int32Array): void {
  const size = into.length
  into.fill(Number.POSITIVE_INFINITY)
  for (let a = 0; a < size; a++) {
    const own = one[a] as number
    if (own === Number.POSITIVE_INFINITY) continue
    for (let total = a; total < size; total++) {
      const value = own + (other[total - a] as number)
      if (value < (into[total] as number)) {
        into[total] = value
        if (parts !== undefined) parts[total] = a
      }
    }
  }
}

/** The least cost still to come from each number of minutes on: `into[s]` from `own[m] + later[s + m]`. */
export function correlate(own: CostTable, later: CostTable, into: CostTable): void {
  const size = into.length
  into.fill(Number.POSITIVE_INFINITY)
  for (let m = 0; m < size; m++) {
    const cost = own[m] as number
    if (cost === Number.POSITIVE_INFINITY) continue
    for (let s = 0; s + m < size; s++) {
      const value = cost + (later[s + m] as number)
      if (value < (into[s] as number)) into[s] = value
    }
  }
}
