import { stemmer } from 'stemmer'
import { IRREGULAR } from './irregular-stems'

/** A word as the index knows it. */
export interface Stemmed {
  /** The stem of the word in American spelling: what is compared. */
  readonly stem: string
  /** The word in lower case without diacritics: what is spelt, completed and shown. */
  readonly word: string
}

/** A word, and where it stands in the text. */
export interface Term extends Stemmed {
  readonly start: number
  readonly end: number
}

/** A run of letters, digits and marks, with what was shortened (`don't`, `model's`); or two letters as in `A/B`, which are one word. */
const WORD = /[\p{L}\p{N}\p{M}]+(?:['’](?:[dmst]|ll|re|ve)(?![\p{L}\p{N}]))?/giu

/** The words of a text. One-letter words are kept: R is a language. */
export function terms(text: string): Term[] {
  const found: Term[] = []
  let slashed = -1
  for (const match of text.matchAll(WORD)) {
    const start = match.index
    if (start === slashed) continue
    let end = start + match[0].length
    if (
      end === start + 1 &&
      LETTER.test(match[0]) &&
      text[end] === '/' &&
      LAST_LETTER.test(text.slice(end + 1, end + 3))
    ) {
      slashed = end + 1
      end += 2
    }
    const known = stemmed(text.slice(start, end))
    if (known !== undefined) found.push({ stem: known.stem, word: known.word, start, end })
  }
  return found
}

const read = new Map<string, Stemmed | undefined>()
const MOST_READ = 50_000

/** A run of letters as a word; undefined when it tells no question from another. */
function stemmed(run: string): Stemmed | undefined {
  if (read.has(run)) return read.get(run)
  const word = plain(run)
  const result = word === '' || STOP.has(word) ? undefined : { stem: stemOf(word), word }
  if (read.size > MOST_READ) read.clear()
  if (run.length <= LONGEST) read.set(run, result)
  return result
}

/** Compounds as one word, for texts whose readers may write them so: `back-propagation` is also `backpropagation`. */
export function compounds(text: string): Stemmed[] {
  const found: Stemmed[] = []
  for (const [run] of text.includes('-') ? text.matchAll(HYPHENATED) : []) {
    if (!COMPOUND.test(run)) continue
    const word = plain(run.replace('-', ''))
    found.push({ stem: stemOf(word), word })
  }
  return found
}

/** From the first letter of a word on: a search from within it would take quadratic time. */
const HYPHENATED = /(?<![\p{L}\p{N}])[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)+/gu
const COMPOUND = /^\p{L}{2,12}-\p{L}{3,14}$/u

const LETTER = /^\p{L}$/u
const LAST_LETTER = /^\p{L}(?![\p{L}\p{N}])/u

/** Lower case, without diacritics, slash or apostrophe. */
function plain(word: string): string {
  if (ASCII.test(word)) return word.toLowerCase()
  return word.replace(/['/’]/, '').normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
}

const ASCII = /^[A-Za-z0-9]+$/

const stems = new Map<string, string>()

/** Porter's stem (1980) of the American spelling, but for words that it gets wrong. Long runs are no words, and stay as they are. */
export function stemOf(word: string): string {
  if (word.length > LONGEST) return word.slice(0, LONGEST)
  const known = stems.get(word)
  if (known !== undefined) return known
  const plain = american(word)
  const stem = IRREGULAR.get(plain) ?? stemmer(plain)
  if (stems.size > MOST_STEMS) stems.clear()
  stems.set(word, stem)
  return stem
}

const LONGEST = 40
const MOST_STEMS = 50_000

/** British spellings as American ones. Applied to texts and queries alike, so what it makes of other words is harmless. */
function american(word: string): string {
  if (word.length < 5) return word
  return word
    .replace(/is(e|ed|es|er|ers|ing|ation|ations)$/, 'iz$1')
    .replace(/ys(e|ed|es|ing)$/, 'yz$1')
    .replace(/our(s|ed|ing|al|able|ite|ites)?$/, 'or$1')
    .replace(/ll(ed|ing|er|ers)$/, 'l$1')
    .replace(/tre(s)?$/, 'ter$1')
    .replace(/ogue(s)?$/, 'og$1')
    .replace(/mme(s)?$/, 'm$1')
}

/** Words that tell no question from another. */
const STOP = new Set(
  'a about an and are as at be by do does for from has have how i im in is it its ive my of on or our question questions than that thats the their there theres theyre this to versus vs was we what whats when which who why will with you your youre'.split(
    ' ',
  ),
)
