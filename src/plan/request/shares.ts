/** A target between two ends, in milli-minutes; equal ends make a plain target. */
export interface Interval {
  readonly low: number
  readonly high: number
}

/** Splits whole minutes, or a range of them, by shares into whole milli-minutes that add up exactly. */
export function splitRange(
  { low, high }: { readonly low: number; readonly high: number },
  shares: ReadonlyMap<string, number>,
): Map<string, Interval> {
  const least = splitMinutes(low, shares)
  const most = splitMinutes(high, shares)
  return new Map([...shares.keys()].map((name) => [name, { low: least.get(name) ?? 0, high: most.get(name) ?? 0 }]))
}

/** Splits whole minutes by shares into whole milli-minutes that add up exactly, largest remainders first. */
export function splitMinutes(minutes: number, shares: ReadonlyMap<string, number>): Map<string, number> {
  const total = [...shares.values()].reduce((sum, share) => sum + share, 0)
  const whole = minutes * 1000
  const parts = [...shares].map(([name, share], position) => {
    const exact = total === 0 ? 0 : (whole * share) / total
    return { name, position, floor: Math.floor(exact), rest: exact - Math.floor(exact) }
  })
  let left = total === 0 ? 0 : whole - parts.reduce((sum, part) => sum + part.floor, 0)
  const milli = new Map<string, number>()
  for (const part of [...parts].sort((a, b) => b.rest - a.rest || a.position - b.position)) {
    const extra = left > 0 ? 1 : 0
    left -= extra
    milli.set(part.name, part.floor + extra)
  }
  return new Map(parts.map(({ name }) => [name, milli.get(name) ?? 0]))
}
