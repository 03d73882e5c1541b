import type { Blueprint } from '../request/blueprint'
import { exposureOf } from '../request/exposure'
import { randomFrom } from '../request/random-from'

/** How much exposure counts beside the seed's luck, where there is a history. */
const EXPOSURE_SHARE = 0.75

/**
 * What it costs to take each question, drawn from the seed: small costs by which the seed chooses among plans that are
 * all but equally good (randomized item selection, after the randomesque choice of Kingsbury & Zara 1989). A plan's costs add
 * up to less than the tolerance, so the cheapest plan is within the tolerance of the best. With a history, questions
 * used more often cost more.
 *
 * @param tolerance in thousandths of milli-minutes
 */
export function varietyCosts(blueprint: Blueprint, tolerance: number): (id: string, minutes: number) => number {
  const { bank, request, seed, session } = blueprint
  // Where no time is left for questions, there is nothing to choose among.
  if (tolerance <= 0 || session.questionMinutes <= 0) return () => 0
  const exposure = request.history === undefined ? new Map<string, number>() : exposureOf(bank, request)
  let most = 0
  for (const count of exposure.values()) most = Math.max(most, count)
  return (id, minutes) => {
    const random = randomFrom(`${seed}/variety/${id}`)()
    const used = most === 0 ? random : (1 - EXPOSURE_SHARE) * random + (EXPOSURE_SHARE * (exposure.get(id) ?? 0)) / most
    return Math.floor((tolerance * used * minutes) / session.questionMinutes)
  }
}
