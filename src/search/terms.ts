/** A word as the index knows it, and where it stands in the text. */
export interface Term {
  readonly word: string
  readonly start: number
  readonly end: number
}

/**
 * The words of a text: letters, digits and marks, lower case, without diacritics; a plural "s" is dropped so that
 * "metrics" finds "metric". One-letter words are kept: R is a language.
 */
export function terms(text: string): Term[] {
  return [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].flatMap((match) => {
    const word = singular(match[0].normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase())
    return word === '' || STOP.has(word) ? [] : [{ word, start: match.index, end: match.index + match[0].length }]
  })
}

function singular(word: string): string {
  return word.length > 3 && word.endsWith('s') && !/(?:ss|us|is)$/.test(word) ? word.slice(0, -1) : word
}

/** Words that tell no question from another. */
const STOP = new Set(
  'a an and are as at be by do for from has how i in is it its my of on or that the their this to was we what when which who will with you your'.split(
    ' ',
  ),
)
