import type { InvertedIndex } from '../index/inverted-index'
import { createSpeller, type Speller } from './speller'
import type { Thesaurus } from './thesaurus'

/** What queries are read by. */
export interface Lexicon {
  readonly index: InvertedIndex
  /** The words of all texts, with how many questions have each. */
  readonly vocabulary: ReadonlyMap<string, number>
  readonly sortedWords: readonly string[]
  readonly correct: Speller
  readonly thesaurus: Thesaurus
}

export function createLexicon(index: InvertedIndex, thesaurus: Thesaurus): Lexicon {
  const vocabulary = index.words()
  // A misspelled word may have meant one that only the thesaurus holds.
  const spellable = new Map(vocabulary)
  for (const word of thesaurus.words) if (!spellable.has(word)) spellable.set(word, 1)
  return { index, vocabulary, sortedWords: [...vocabulary.keys()].sort(), correct: createSpeller(spellable), thesaurus }
}
