import { MAX_OPENING, MAX_OVERHEAD } from './defaults'
import type { CheckedRequest } from './request'

/** How a session's time is laid out, in whole minutes. */
export interface Session {
  /** The whole session, at its longest. */
  readonly minutes: number
  readonly openingMinutes: number
  readonly closingMinutes: number
  /** Minutes that questions may fill. */
  readonly questionMinutes: number
  /** Minutes that questions must fill at least: above 0 only for sessions given as a range. */
  readonly leastQuestionMinutes: number
}

/** Minutes for opening and closing by default: a sixth of the session, at most 15. Longer sessions never have less for questions. */
function overheadOf(minutes: number): number {
  return Math.min(MAX_OVERHEAD, Math.floor(minutes / 6))
}

export function sessionOf(request: Pick<CheckedRequest, 'minutes' | 'openingMinutes' | 'closingMinutes'>): Session {
  const { min, max } =
    typeof request.minutes === 'number' ? { min: request.minutes, max: request.minutes } : request.minutes
  const overhead = overheadOf(max)
  const openingMinutes = request.openingMinutes ?? Math.min(MAX_OPENING, Math.floor(overhead / 2))
  const closingMinutes =
    request.closingMinutes ??
    Math.max(
      0,
      overhead -
        (request.openingMinutes === undefined ? openingMinutes : Math.min(MAX_OPENING, Math.floor(overhead / 2))),
    )
  const questionMinutes = max - openingMinutes - closingMinutes
  return {
    minutes: max,
    openingMinutes,
    closingMinutes,
    questionMinutes,
    leastQuestionMinutes: min === max ? 0 : Math.max(1, min - openingMinutes - closingMinutes),
  }
}
