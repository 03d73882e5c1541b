import type { BalanceRow, Plan } from '../result/plan'

/** A quantity over all forms, in minutes. */
export interface Spread {
  readonly name: string
  readonly least: number
  readonly most: number
}

/** How equal parallel forms are. */
export interface Equality {
  readonly minutes: Spread
  /** By area or domain, as the plans are balanced. */
  readonly groups: readonly Spread[]
  readonly difficulties: readonly Spread[]
  /** Most questions that two forms share, anchors apart. */
  readonly overlap: number
  /** Whether every spread is within the tolerance asked for. */
  readonly withinTolerance: boolean
}

export function measureEquality(
  plans: readonly Plan[],
  anchors: readonly string[],
  tolerance: { readonly minutes: number; readonly balance: number },
): Equality {
  const minutes = spread(
    'minutes',
    plans.map(({ balance }) => balance.time.minutes),
  )
  const groups = spreads(plans.map(({ balance }) => balance.groups))
  const difficulties = spreads(plans.map(({ balance }) => balance.difficulties))
  const ids = plans.map(({ items }) => items.map(({ question }) => question.id).filter((id) => !anchors.includes(id)))
  const shared = ids.flatMap((one, index) =>
    ids.slice(index + 1).map((other) => one.filter((id) => other.includes(id)).length),
  )
  return {
    minutes,
    groups,
    difficulties,
    overlap: Math.max(0, ...shared),
    withinTolerance:
      width(minutes) <= tolerance.minutes &&
      [...groups, ...difficulties].every((row) => width(row) <= tolerance.balance),
  }
}

function spreads(rows: readonly (readonly BalanceRow[])[]): Spread[] {
  const names = [...new Set(rows.flatMap((own) => own.map(({ name }) => name)))]
  return names.map((name) =>
    spread(
      name,
      rows.map((own) => own.find((row) => row.name === name)?.minutes ?? 0),
    ),
  )
}

function spread(name: string, values: readonly number[]): Spread {
  return { name, least: Math.min(...values), most: Math.max(...values) }
}

function width({ least, most }: Spread): number {
  return most - least
}
