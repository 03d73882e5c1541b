import Fuse from 'fuse.js'

/** A word of the vocabulary that a typed word may have meant, with how like it is, 0..1. */
export interface Correction {
  readonly word: string
  readonly likeness: number
}

const MOST = 3

/**
 * Corrects words by the vocabulary of a bank. Fuse matches short strings well; whole questions it would scan slowly
 * and rank poorly. Words that the vocabulary holds, and very short ones, are left alone.
 */
export function createSpeller(vocabulary: ReadonlySet<string>): (word: string) => readonly Correction[] {
  const words = [...vocabulary].filter((word) => word.length > 2)
  const fuse = new Fuse(words, { includeScore: true, threshold: 0.35, distance: 20, minMatchCharLength: 2 })
  const known = new Map<string, readonly Correction[]>()
  return (word) => {
    if (vocabulary.has(word) || word.length < 4) return []
    const cached = known.get(word)
    if (cached !== undefined) return cached
    const found = fuse
      .search(word.slice(0, 32), { limit: 24 })
      .filter(({ item }) => Math.abs(item.length - word.length) <= 2)
      .map(({ item, score = 1 }) => ({
        word: item,
        likeness: (1 - score) * (item[0] === word[0] ? 1 : 0.8) * (1 - Math.abs(item.length - word.length) / 10),
      }))
      .sort((a, b) => b.likeness - a.likeness || (a.word < b.word ? -1 : 1))
      .slice(0, MOST)
    if (known.size > 1000) known.clear()
    known.set(word, found)
    return found
  }
}
