import type { BalanceRow, Plan } from '../plan/result/plan'
import { percent, table } from './blocks'

/** Realized against required, as a table, and how near the plan comes to the best there is. */
export function balanceTable({ balance, request, objective, bound, gap, optimal }: Plan): string {
  const { over, groups, domains, difficulties, kinds, time } = balance
  const lines = (what: string, rows: readonly BalanceRow[], hasTargets = true) =>
    rows.map((row) => [what, row.name, hasTargets ? wanted(row) : '', rounded(row.minutes)])
  const rows = [
    ...lines(over === 'areas' ? 'area' : 'section', groups),
    ...lines('domain', domains, over === 'areas'),
    ...lines('difficulty', difficulties),
    ...lines('kind', kinds, request.kinds !== undefined),
    ...lines('time', [time]),
  ]
  return `${table(['', '', 'Wanted (min)', 'Planned (min)'], rows)}\n\nOff target by ${percent(objective)} of the weighted minutes (0 is perfect); ${verdict(bound, gap, optimal)}.`
}

function wanted({ targetMinutes, leastMinutes }: BalanceRow): string {
  return leastMinutes === undefined ? rounded(targetMinutes) : `${rounded(leastMinutes)} to ${rounded(targetMinutes)}`
}

/** In tenths of a minute. */
function rounded(minutes: number): string {
  return String(Math.round(minutes * 10) / 10)
}

/** How good a plan or loop is beside the best there could be. */
export function verdict(bound: number, gap: number, optimal: boolean): string {
  if (gap <= 1e-9) return 'no other choice comes nearer'
  return optimal
    ? `the best choice is at most ${percent(gap)} nearer, within the variety asked for`
    : `the best possible is at least ${percent(bound)}`
}
