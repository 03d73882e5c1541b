import type { Blueprint } from './blueprint'
import { type CheckedRequest, INELIGIBILITY } from './request'

/** What a history kept out, by reason: what is stored in its place. */
export function ineligibleByReason({ ineligible }: Blueprint): CheckedRequest['ineligible'] {
  const reasons = INELIGIBILITY.flatMap((reason) => {
    const ids = [...ineligible].flatMap(([id, why]) => (why.has(reason) ? [id] : [])).sort()
    return ids.length === 0 ? [] : [[reason, ids] as const]
  })
  return reasons.length === 0 ? undefined : Object.fromEntries(reasons)
}
