import { stemOf } from '../text/stem'
import type { Lexicon } from './lexicon'
import type { Alternative } from './query-unit'

const WEIGHT = 0.6
const MAX_COMPLETIONS = 8
const MIN_LENGTH = 2

/** Words of the vocabulary that begin so, the shortest first: the last word of a query may still be being typed. */
export function completionsOf(word: string, stem: string, { vocabulary, sortedWords }: Lexicon): Alternative[] {
  if (word.length < MIN_LENGTH) return []
  const found: { word: string; count: number }[] = []
  for (let at = firstNotBefore(sortedWords, word); at < sortedWords.length; at++) {
    const other = sortedWords[at] as string
    if (!other.startsWith(word)) break
    if (stemOf(other) !== stem) found.push({ word: other, count: vocabulary.get(other) ?? 0 })
  }
  return found
    .sort((a, b) => a.word.length - b.word.length || b.count - a.count || (a.word < b.word ? -1 : 1))
    .slice(0, MAX_COMPLETIONS)
    .map(({ word: text }) => {
      const key = stemOf(text)
      return { kind: 'prefix', stems: [key], key, weight: WEIGHT * (word.length / text.length), text }
    })
}

function firstNotBefore(words: readonly string[], word: string): number {
  let [low, high] = [0, words.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((words[middle] as string) < word) low = middle + 1
    else high = middle
  }
  return low
}
