import type { QueryUnit } from '../query/query-unit'

/** How much more a question counts that has the whole query in one of its short texts, and nothing else in it. */
const GAIN = 2
/** How much of that depends on what else stands in the text. */
const CONCISION = 0.9

export const MAX_PHRASE_BOOST = 1 + GAIN

/**
 * How much more a question counts because its title, a tag or a search phrase says what the query says: 1 where none says
 * any of it, `MAX_PHRASE_BOOST` where one says just that. Words of a query that stand together in one phrase are what was
 * meant; spread over a question they may be chance.
 *
 * @param shares how much each word of the query asks for, 0..1, in all 1
 * @returns a function of the stems of each short text, every stem once
 */
export function createPhraseBoost(
  units: readonly QueryUnit[],
  shares: readonly number[],
): (shortTexts: readonly (readonly string[])[]) => number {
  const byFirstStem = new Map<string, UnitAlternative[]>()
  for (const { positions, alternatives } of units)
    for (const { stems, weight } of alternatives) {
      const [first = ''] = stems
      const known = byFirstStem.get(first)
      if (known === undefined) byFirstStem.set(first, [{ positions, stems, weight }])
      else known.push({ positions, stems, weight })
    }
  const matchOf = (text: readonly string[]): number => {
    let gains: number[] | undefined
    let matched: Set<string> | undefined
    for (const stem of text)
      for (const { positions, stems, weight } of byFirstStem.get(stem) ?? []) {
        if (stems.length > 1 && !stems.every((other) => text.includes(other))) continue
        gains ??= shares.map(() => 0)
        matched ??= new Set()
        for (const other of stems) matched.add(other)
        for (const position of positions) gains[position] = Math.max(gains[position] as number, weight)
      }
    if (gains === undefined || matched === undefined) return 0
    const said = gains.reduce((sum, gain, position) => sum + gain * (shares[position] as number), 0)
    return said * (1 - CONCISION + (CONCISION * matched.size) / text.length)
  }
  return (shortTexts) => 1 + GAIN * shortTexts.reduce((best, text) => Math.max(best, matchOf(text)), 0)
}

/** One alternative of some words of the query. */
interface UnitAlternative {
  readonly positions: readonly number[]
  readonly stems: readonly string[]
  readonly weight: number
}
