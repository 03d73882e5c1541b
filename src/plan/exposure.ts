import type { Bank } from '../bank/bank'
import type { CheckedRequest } from './request'

/** Questions kept out, with the constraint that keeps each out: the first that applies. */
export type Barred = ReadonlyMap<string, 'history' | 'exposure' | 'other-plans'>

const DAY = 86_400_000

/**
 * What a request's history keeps out: questions that its candidate was asked, with their enemies, and questions used
 * too often (item exposure control; van der Linden 2005, ch. 9, in its simplest form, a hard limit on uses).
 */
export function barredByHistory(bank: Bank, { history = [], candidate, maxExposure }: CheckedRequest): Barred {
  const barred = new Map<string, 'history' | 'exposure'>()
  const uses = history.filter(({ id }) => bank.has(id))
  if (maxExposure !== undefined) {
    const { uses: most, days, asOf, team } = maxExposure
    const last = asOf === undefined ? undefined : Date.parse(asOf)
    const counted = uses.filter(({ date, team: its }) => {
      if (team !== undefined && its !== team) return false
      if (days === undefined || last === undefined) return true
      // A use without a date may have been yesterday.
      const age = date === undefined ? 0 : (last - Date.parse(date)) / DAY
      return age >= 0 && age < days
    })
    const counts = new Map<string, number>()
    for (const { id } of counted) counts.set(id, (counts.get(id) ?? 0) + 1)
    for (const [id, count] of counts) if (count >= most) barred.set(id, 'exposure')
  }
  if (candidate !== undefined) {
    const asked = uses.filter((use) => use.candidate === candidate).map(({ id }) => id)
    for (const id of asked) for (const other of [id, ...bank.enemiesOf(id)]) barred.set(other, 'history')
  }
  return barred
}
