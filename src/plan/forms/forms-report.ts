import type { BalanceRow, Plan } from '../result/plan'

/** A quantity over several plans, in minutes. */
export interface Spread {
  readonly name: string
  /** The least that a plan has. */
  readonly min: number
  /** The most that a plan has. */
  readonly max: number
  /** How far the plans are apart, each measured from its own target: `max` less `min` where all targets are equal. */
  readonly apart: number
}

/** How equal some plans are in minutes. */
export interface Spreads {
  readonly minutes: Spread
  /** By area or section, as the plans are balanced. */
  readonly groups: readonly Spread[]
  readonly difficulties: readonly Spread[]
}

/** How equal parallel forms are. */
export interface FormsReport extends Spreads {
  /** Most questions that two forms share, the core apart. */
  readonly overlap: number
  /** Whether every spread is within the tolerance asked for. */
  readonly withinTolerance: boolean
}

/** How far plans may be apart by default, in minutes. */
export const DEFAULT_TOLERANCE = { minutes: 3, balance: 6 } as const

/** How far plans may be apart: in all, and in each area or section and difficulty. */
export interface Tolerance {
  readonly minutes: number
  readonly balance: number
}

/** A tolerance as it was given, completed. */
export function toleranceOf({ minutes, balance }: { [K in keyof Tolerance]?: number | undefined } = {}): Tolerance {
  return { minutes: minutes ?? DEFAULT_TOLERANCE.minutes, balance: balance ?? DEFAULT_TOLERANCE.balance }
}

export function measureForms(
  plans: readonly Plan[],
  core: readonly string[],
  given?: Parameters<typeof toleranceOf>[0],
): FormsReport {
  const spreads = spreadsOf(plans)
  return {
    ...spreads,
    overlap: mostShared(plans.map((plan) => questionIds(plan).filter((id) => !core.includes(id)))),
    withinTolerance: isWithin(spreads, toleranceOf(given)),
  }
}

export function isWithin({ minutes, groups, difficulties }: Spreads, tolerance: Tolerance): boolean {
  return (
    minutes.apart <= tolerance.minutes && [...groups, ...difficulties].every(({ apart }) => apart <= tolerance.balance)
  )
}

export function spreadsOf(plans: readonly Plan[]): Spreads {
  return {
    minutes: spread(
      'minutes',
      plans.map(({ balance }) => balance.time),
    ),
    groups: spreads(plans.map(({ balance }) => balance.groups)),
    difficulties: spreads(plans.map(({ balance }) => balance.difficulties)),
  }
}

/** The most that two of these lists have in common. */
export function mostShared(lists: readonly (readonly string[])[]): number {
  const sets = lists.map((list) => new Set(list))
  const shared = lists.flatMap((one, index) =>
    sets.slice(index + 1).map((other) => one.filter((id) => other.has(id)).length),
  )
  return Math.max(0, ...shared)
}

export function questionIds({ items }: Pick<Plan, 'items'>): string[] {
  return items.map(({ question }) => question.id)
}

function spreads(rows: readonly (readonly BalanceRow[])[]): Spread[] {
  const names = [...new Set(rows.flatMap((own) => own.map(({ name }) => name)))]
  return names.map((name) =>
    spread(
      name,
      rows.map((own) => own.find((row) => row.name === name) ?? { minutes: 0, targetMinutes: 0 }),
    ),
  )
}

export function spread(name: string, rows: readonly Pick<BalanceRow, 'minutes' | 'targetMinutes'>[]): Spread {
  const minutes = rows.map((row) => row.minutes)
  const off = rows.map((row) => row.minutes - row.targetMinutes)
  const min = Math.min(...minutes)
  const max = Math.max(...minutes)
  // Whole minutes where the targets are equal, whatever these are.
  const isEqual = rows.every(({ targetMinutes }) => targetMinutes === rows[0]?.targetMinutes)
  return { name, min, max, apart: isEqual ? max - min : Math.max(...off) - Math.min(...off) }
}
