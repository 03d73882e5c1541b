import type { Blueprint } from '../request/blueprint'
import { type CheckedRequest, INELIGIBILITY } from '../request/request'

/** What a history kept out, by reason: what is stored in its place. */
export function keptOutBy({ ineligible }: Blueprint): CheckedRequest['ineligible'] {
  const reasons = INELIGIBILITY.flatMap((reason) => {
    const ids = [...ineligible].flatMap(([id, why]) => (why.has(reason) ? [id] : [])).sort()
    return ids.length === 0 ? [] : [[reason, ids] as const]
  })
  return reasons.length === 0 ? undefined : Object.fromEntries(reasons)
}
