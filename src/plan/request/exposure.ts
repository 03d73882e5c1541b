import type { Bank } from '../../bank/bank'
import type { CheckedRequest, Ineligibility, QuestionUse } from './request'

/** Why a question is kept out. */
export type IneligibilityReason = Ineligibility | 'refused'

/** Questions kept out, with all that keeps each out. */
export type Ineligible = ReadonlyMap<string, ReadonlySet<IneligibilityReason>>

/** Gathers questions kept out for several reasons. */
export class IneligibleQuestions {
  readonly reasons = new Map<string, Set<IneligibilityReason>>()

  add(reason: IneligibilityReason, ids: Iterable<string>): void {
    for (const id of ids) {
      const own = this.reasons.get(id)
      if (own === undefined) this.reasons.set(id, new Set([reason]))
      else own.add(reason)
    }
  }
}

const DAY = 86_400_000

/**
 * Adds what a request's history keeps out: questions that its candidate was asked, with their enemies, and questions used
 * too often around the day of the interview (item exposure control; van der Linden 2005, ch. 9, in its simplest form, a
 * hard limit on uses).
 */
export function addHistory(out: IneligibleQuestions, bank: Bank, request: CheckedRequest): void {
  const { history = [], candidate, maxExposure, ineligible = {} } = request
  if (maxExposure !== undefined) {
    for (const [id, count] of exposureOf(bank, request)) if (count >= maxExposure.maxUses) out.add('exposure', [id])
  }
  if (candidate !== undefined) {
    const asked = history.filter((use) => use.candidate === candidate && bank.has(use.id))
    for (const { id } of asked) out.add('history', [id, ...bank.enemiesOf(id)])
  }
  for (const [reason, ids = []] of Object.entries(ineligible)) out.add(reason as Ineligibility, ids)
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
