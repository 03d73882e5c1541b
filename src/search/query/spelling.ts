/** A word of the vocabulary that a typed word may have meant, with how like it is, 0..1. */
export interface Correction {
  readonly word: string
  readonly likeness: number
}

export type Speller = (word: string) => readonly Correction[]

const MOST = 4
/** The ending of a longer word. */
const ENDING = /(?<=.{4})(?:ing|ed|ers?|es|s)$/
const SHORTEST = 3
const LONGEST = 32
/** From this length on, a word with no likely correction may hold two errors. */
const TWO_ERRORS = 7

/**
 * Corrects words by a vocabulary: those within one error, or else, for longer words, two; nearest and commonest first. An
 * error is a letter too many, too few or wrong, or two neighbours swapped. Words of the vocabulary are left alone.
 */
export function createSpeller(vocabulary: ReadonlyMap<string, number>): Speller {
  const byLength = new Map<number, { readonly word: string; readonly letters: number; readonly count: number }[]>()
  for (const [word, count] of vocabulary) {
    if (word.length < SHORTEST || word.length > LONGEST || /\d/.test(word)) continue
    const entry = { word, letters: lettersOf(word), count }
    const same = byLength.get(word.length)
    if (same === undefined) byLength.set(word.length, [entry])
    else same.push(entry)
  }
  const within = (typed: string, most: number) => {
    const letters = lettersOf(typed)
    const found: { word: string; likeness: number; count: number }[] = []
    for (let length = typed.length - most; length <= typed.length + most; length++)
      for (const { word, letters: others, count } of byLength.get(length) ?? []) {
        // Each error changes two letters of the set at most.
        if (bits(letters ^ others) > 2 * most) continue
        const errors = distance(typed, word, most)
        if (errors > most) continue
        const start = typed[0] === word[0] ? 1 : 0.8
        found.push({ word, likeness: start * (1 - errors / (typed.length + 1)), count })
      }
    return found
  }
  const known = new Map<string, readonly Correction[]>()
  return (word) => {
    if (vocabulary.has(word) || word.length < SHORTEST || word.length > LONGEST) return []
    const cached = known.get(word)
    if (cached !== undefined) return cached
    let found = within(word, 1)
    // Of a form that no text has, another may be had: `refacoring` is `refactor`.
    const ending = ENDING.exec(word)
    if (ending !== null)
      for (const one of within(word.slice(0, ending.index), 1))
        if (!found.some(({ word: other }) => other === one.word)) found.push(one)
    if (found.length === 0 && word.length >= TWO_ERRORS) found = within(word, 2)
    found.sort((a, b) => b.likeness - a.likeness || b.count - a.count || (a.word < b.word ? -1 : 1))
    const corrections = found.slice(0, MOST).map(({ word: other, likeness }) => ({ word: other, likeness }))
    if (known.size > 1000) known.clear()
    known.set(word, corrections)
    return corrections
  }
}

/** The set of letters of a word, a bit each. */
function lettersOf(word: string): number {
  let set = 0
  for (let at = 0; at < word.length; at++) set |= 1 << (word.charCodeAt(at) & 31)
  return set
}

function bits(set: number): number {
  let [rest, count] = [set, 0]
  for (; rest !== 0; count++) rest &= rest - 1
  return count
}

/**
 * How many errors lead from one word to the other (optimal string alignment); any number above `most` when there are more.
 * A letter doubled by mistake, two letters swapped and a letter lost are the commonest slips: a bit less than an error.
 */
function distance(one: string, other: string, most: number): number {
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
    if (least > most) return least
    before = last
    last = row
  }
  return last[other.length] as number
}

const SLIP = 0.9
const LOST = 0.95
