import { detached } from '../../data/detached'
import { lazy } from '../../data/lazy'
import { MAX_WORD, stemOf } from './stem'
import { STOP_WORDS } from './stop-words'

/** A word as the index knows it. */
export interface Stemmed {
  /** The stem of the word in American spelling: what is compared. */
  readonly stem: string
  /** The word in lower case without diacritics: what is corrected, completed and shown. */
  readonly word: string
}

/** A word, and where it stands in the text. */
export interface Term extends Stemmed {
  readonly start: number
  readonly end: number
}

/** A run of letters, digits and marks, with what was shortened (`don't`, `model's`). */
const WORD = /[\p{L}\p{N}\p{M}]+(?:['’](?:[dmst]|ll|re|ve)(?![\p{L}\p{N}]))?/giu
const LETTER = /^\p{L}$/u
const LAST_LETTER = /^\p{L}(?![\p{L}\p{N}])/u

/** The words of a text. One-letter words are kept, as R is a language; two letters as in `A/B` are one word. */
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

/** A compound of two words: no more of either, and no third one, stands beside it. */
const COMPOUND = /(?<![\p{L}\p{N}])(?<![\p{L}\p{N}]-)(\p{L}{2,12})-(\p{L}{3,14})(?![\p{L}\p{N}])(?!-[\p{L}\p{N}])/gu

/** Compounds as one word, for texts whose readers may write them so: `back-propagation` is also `backpropagation`. */
export function compounds(text: string): Stemmed[] {
  if (!text.includes('-')) return []
  return [...text.matchAll(COMPOUND)].map(([, first = '', second = '']) => {
    const word = normalized(first + second)
    return { stem: stemOf(word), word }
  })
}

const cache = new Map<string, Stemmed | undefined>()
const MAX_CACHED = 50_000
const stopWords = lazy(() => new Set(STOP_WORDS.split(' ')))

/** A run of letters as a word; undefined when it tells no question from another. */
function stemmed(run: string): Stemmed | undefined {
  if (cache.has(run)) return cache.get(run)
  const word = normalized(run)
  const isWord = word !== '' && !stopWords().has(word)
  if (run.length > MAX_WORD) return isWord ? { stem: stemOf(word), word } : undefined
  const result = isWord ? { stem: stemOf(word), word: detached(word) } : undefined
  if (cache.size >= MAX_CACHED) cache.clear()
  cache.set(detached(run), result)
  return result
}

/** Lower case, without diacritics, slash or apostrophe. */
function normalized(word: string): string {
  if (ASCII.test(word)) return word.toLowerCase()
  return word.replace(/['/’]/, '').normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
}

const ASCII = /^[A-Za-z0-9]+$/
