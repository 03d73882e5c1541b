import type { Span } from './query'

/** How much more a question counts that has the whole query in one of its short texts, and nothing else in it. */
const GAIN = 2
/** How much of that depends on what else stands in the text. */
const CONCISION = 0.8

/**
 * How much more a question counts because its title, a tag or a search phrase says what the query says: 1 where none says
 * any of it, `1 + GAIN` where one says just that. Words of a query that stand together in one phrase are what was meant;
 * spread over a question they may be chance.
 *
 * @param shareOf how much each word of the query asks for, 0..1, in all 1
 * @param phrases the stems of each short text
 */
export function fitOf(
  spans: readonly Span[],
  shareOf: readonly number[],
  phrases: readonly (readonly string[])[],
): number {
  let best = 0
  for (const phrase of phrases) {
    const gains = new Map<number, number>()
    const matched = new Set<string>()
    for (const { places, alternatives } of spans)
      for (const { stems, weight } of alternatives) {
        if (!stems.every((stem) => phrase.includes(stem))) continue
        for (const stem of stems) matched.add(stem)
        for (const place of places) gains.set(place, Math.max(gains.get(place) ?? 0, weight))
      }
    let said = 0
    for (const [place, gain] of gains) said += gain * (shareOf[place] as number)
    best = Math.max(best, said * (1 - CONCISION + (CONCISION * matched.size) / Math.max(1, phrase.length)))
  }
  return 1 + GAIN * best
}
