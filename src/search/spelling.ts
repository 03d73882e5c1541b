import { distance } from 'fastest-levenshtein'

/** A word of the vocabulary that a typed word may have meant, with how like it is, 0..1. */
export interface Correction {
  readonly word: string
  readonly likeness: number
}

const MOST = 3

/**
 * Corrects words by the vocabulary of a bank: those within one edit, or two for words of eight letters and more, nearest
 * and commonest first. Two neighbouring letters swapped count as one edit. Words that the vocabulary holds are left alone.
 */
export function createSpeller(vocabulary: ReadonlyMap<string, number>): (word: string) => readonly Correction[] {
  const byLength = new Map<number, string[]>()
  for (const word of vocabulary.keys()) {
    if (word.length < 3 || word.length > LONGEST || /\d/.test(word)) continue
    byLength.set(word.length, [...(byLength.get(word.length) ?? []), word])
  }
  const known = new Map<string, readonly Correction[]>()
  return (word) => {
    if (vocabulary.has(word) || word.length < 3 || word.length > LONGEST) return []
    const cached = known.get(word)
    if (cached !== undefined) return cached
    const most = word.length < 8 ? 1 : 2
    const found: { word: string; likeness: number; count: number }[] = []
    for (let length = word.length - most; length <= word.length + most; length++) {
      for (const other of byLength.get(length) ?? []) {
        const edits = swapped(word, other) ? 1 : distance(word, other)
        if (edits > most) continue
        const start = word[0] === other[0] ? 1 : 0.8
        found.push({
          word: other,
          likeness: start * (1 - edits / (word.length + 1)),
          count: vocabulary.get(other) ?? 0,
        })
      }
    }
    found.sort((a, b) => b.likeness - a.likeness || b.count - a.count || (a.word < b.word ? -1 : 1))
    const corrections = found.slice(0, MOST).map(({ word: other, likeness }) => ({ word: other, likeness }))
    if (known.size > 1000) known.clear()
    known.set(word, corrections)
    return corrections
  }
}

const LONGEST = 32

function swapped(one: string, other: string): boolean {
  if (one.length !== other.length) return false
  let at = 0
  while (at < one.length && one[at] === other[at]) at++
  return one[at] === other[at + 1] && one[at + 1] === other[at] && one.slice(at + 2) === other.slice(at + 2)
}
