import type { Span } from '../query/parse-query'

/** How much more a question counts that has the whole query in one of its short texts, and nothing else in it. */
const GAIN = 2
/** How much of that depends on what else stands in the text. */
const CONCISION = 0.9

/**
 * How much more a question counts because its title, a tag or a search phrase says what the query says: 1 where none says
 * any of it, `1 + GAIN` where one says just that. Words of a query that stand together in one phrase are what was meant;
 * spread over a question they may be chance.
 *
 * @param shareOf how much each word of the query asks for, 0..1, in all 1
 * @returns a function of the stems of each short text, every stem once
 */
export function createFit(
  spans: readonly Span[],
  shareOf: readonly number[],
): (phrases: readonly (readonly string[])[]) => number {
  const ways = new Map<string, Way[]>()
  for (const { places, alternatives } of spans)
    for (const { stems, weight } of alternatives) {
      const [first = ''] = stems
      const known = ways.get(first)
      if (known === undefined) ways.set(first, [{ places, stems, weight }])
      else known.push({ places, stems, weight })
    }
  const fitOf = (phrase: readonly string[]): number => {
    let gains: number[] | undefined
    let matched: Set<string> | undefined
    for (const stem of phrase)
      for (const { places, stems, weight } of ways.get(stem) ?? []) {
        if (stems.length > 1 && !stems.every((other) => phrase.includes(other))) continue
        gains ??= shareOf.map(() => 0)
        matched ??= new Set()
        for (const other of stems) matched.add(other)
        for (const place of places) gains[place] = Math.max(gains[place] as number, weight)
      }
    if (gains === undefined || matched === undefined) return 0
    const said = gains.reduce((sum, gain, place) => sum + gain * (shareOf[place] as number), 0)
    return said * (1 - CONCISION + (CONCISION * matched.size) / phrase.length)
  }
  return (phrases) => 1 + GAIN * phrases.reduce((best, phrase) => Math.max(best, fitOf(phrase)), 0)
}

/** One alternative of some words of the query. */
interface Way {
  readonly places: readonly number[]
  readonly stems: readonly string[]
  readonly weight: number
}
