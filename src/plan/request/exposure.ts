import type { Bank } from '../../bank/bank'
import type { CheckedRequest, Ineligibility, QuestionUse } from './request'

/** Questions kept out, with the constraint that keeps each out: the first that applies. */
export type Ineligible = ReadonlyMap<string, Ineligibility | 'refused'>

const DAY = 86_400_000

/**
 * What a request's history keeps out: questions that its candidate was asked, with their enemies, and questions used
 * too often around the day of the interview (item exposure control; van der Linden 2005, ch. 9, in its simplest form, a
 * hard limit on uses).
 */
export function ineligibleByHistory(bank: Bank, request: CheckedRequest): Ineligible {
  const { history = [], candidate, maxExposure, ineligible = {} } = request
  const out = new Map<string, Ineligibility>()
  if (maxExposure !== undefined) {
    for (const [id, count] of exposureOf(bank, request)) if (count >= maxExposure.uses) out.set(id, 'exposure')
  }
  if (candidate !== undefined) {
    const asked = history.filter((use) => use.candidate === candidate && bank.has(use.id))
    for (const { id } of asked) for (const other of [id, ...bank.enemiesOf(id)]) out.set(other, 'history')
  }
  for (const [reason, ids = []] of Object.entries(ineligible)) for (const id of ids) out.set(id, reason as Ineligibility)
  return out
}

/** How often each question is used in the window around the day of the interview; all uses where there is no window. */
export function exposureOf(bank: Bank, { history = [], on, maxExposure }: CheckedRequest): Map<string, number> {
  const { days, team } = maxExposure ?? {}
  const counts = new Map<string, number>()
  for (const use of history) {
    if (!bank.has(use.id) || (team !== undefined && use.team !== team) || !isWithin(use, on, days)) continue
    counts.set(use.id, (counts.get(use.id) ?? 0) + 1)
  }
  return counts
}

function isWithin({ date }: QuestionUse, on: string | undefined, days: number | undefined): boolean {
  if (days === undefined || on === undefined || date === undefined) return true
  return Math.abs(Date.parse(date) - Date.parse(on)) / DAY < days
}
