import { detached } from '../../data/detached'

/** A word of the vocabulary that a typed word may have meant. */
export interface Correction {
  readonly word: string
  /** How alike the two are, 0..1. */
  readonly similarity: number
}

export type Speller = (word: string) => readonly Correction[]

const MAX_CORRECTIONS = 4
const MAX_CACHED = 1000
/** The ending of a longer word. */
const ENDING = /(?<=.{4})(?:ing|ed|ers?|es|s)$/
const MIN_LENGTH = 3
const MAX_LENGTH = 32
/** From this length on, a word with no likely correction may hold two errors. */
const MIN_LENGTH_FOR_TWO_ERRORS = 7

/**
 * Corrects words by a vocabulary: those within one error, or else, for longer words, two; nearest and commonest first. An
 * error is a letter too many, too few or wrong, or two neighbours swapped. Words of the vocabulary are left alone.
 */
export function createSpeller(vocabulary: ReadonlyMap<string, number>): Speller {
  const byLength = new Map<number, { readonly word: string; readonly letters: number; readonly count: number }[]>()
  for (const [word, count] of vocabulary) {
    if (word.length < MIN_LENGTH || word.length > MAX_LENGTH || /\d/.test(word)) continue
    const entry = { word, letters: lettersOf(word), count }
    const same = byLength.get(word.length)
    if (same === undefined) byLength.set(word.length, [entry])
    else same.push(entry)
  }
  const within = (typed: string, maxErrors: number) => {
    const letters = lettersOf(typed)
    const found: { word: string; similarity: number; count: number }[] = []
    for (let length = typed.length - maxErrors; length <= typed.length + maxErrors; length++)
      for (const { word, letters: others, count } of byLength.get(length) ?? []) {
        // Each error changes two letters of the set at most.
        if (bitCount(letters ^ others) > 2 * maxErrors) continue
        const errors = editDistance(typed, word, maxErrors)
        if (errors > maxErrors) continue
        const start = typed[0] === word[0] ? 1 : 0.8
        found.push({ word, similarity: start * (1 - errors / (typed.length + 1)), count })
      }
    return found
  }
  const cache = new Map<string, readonly Correction[]>()
  return (word) => {
    if (vocabulary.has(word) || word.length < MIN_LENGTH || word.length > MAX_LENGTH) return []
    const cached = cache.get(word)
    if (cached !== undefined) return cached
    let found = within(word, 1)
    // Of a form that no text has, another may be had: `refacoring` is `refactor`.
    const ending = ENDING.exec(word)
    if (ending !== null)
      for (const one of within(word.slice(0, ending.index), 1))
        if (!found.some(({ word: other }) => other === one.word)) found.push(one)
    if (found.length === 0 && word.length >= MIN_LENGTH_FOR_TWO_ERRORS) found = within(word, 2)
    found.sort((a, b) => b.similarity - a.similarity || b.count - a.count || (a.word < b.word ? -1 : 1))
    const corrections = found
      .slice(0, MAX_CORRECTIONS)
      .map(({ word: other, similarity }) => ({ word: other, similarity }))
    if (cache.size >= MAX_CACHED) cache.clear()
    cache.set(detached(word), corrections)
    return corrections
  }
}

/** The set of letters of a word, a bit each. */
function lettersOf(word: string): number {
  let set = 0
  for (let at = 0; at < word.length; at++) set |= 1 << (word.charCodeAt(at) & 31)
  return set
}

function bitCount(set: number): number {
  let [rest, count] = [set, 0]
  for (; rest !== 0; count++) rest &= rest - 1
  return count
}

/**
 * How many errors lead from one word to the other (optimal string alignment); any number above `maxErrors` when there are more.
 * A letter doubled by mistake, two letters swapped and a letter lost are the commonest slips: a bit less than an error.
 */
function editDistance(one: string, other: string, maxErrors: number): number {
  let before: number[] = []
  let last = Array.from({ length: other.length + 1 }, (_, at) => at)
  for (let i = 1; i <= one.length; i++) {
    const row = [i]
    let least = i
    for (let j = 1; j <= other.length; j++) {
      const same = one[i - 1] === other[j - 1]
      const dropped = (last[j] as number) + (one[i - 1] === one[i - 2] ? SLIP : 1)
      let errors = Math.min(dropped, (row[j - 1] as number) + LOST, (last[j - 1] as number) + (same ? 0 : 1))
      if (!same && i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1])
        errors = Math.min(errors, (before[j - 2] as number) + SLIP)
      row.push(errors)
      least = Math.min(least, errors)
    }
    if (least > maxErrors) return least
    before = last
    last = row
  }
  return last[other.length] as number
}

const SLIP = 0.9
const LOST = 0.95
