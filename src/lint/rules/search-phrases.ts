import type { QuestionRule } from '../rule'
import { words } from '../texts'

/** A phrase of more words is a sentence about the question, and nobody types it. */
const MAX_WORDS = 8

const plain = (text: string) => words(text).join(' ')

export const phrasesThatAdd: QuestionRule = {
  name: 'search-phrases-that-add',
  scope: 'question',
  reason:
    'A search phrase is there for words that the question itself does not have; one that repeats its title, a tag or another phrase finds nothing new.',
  example: {
    passes: { tags: ['optional-stopping'], searchPhrases: ['peeking', 'experiment ended too early'] },
    fails: { tags: ['optional-stopping'], searchPhrases: ['optional stopping'] },
  },
  check: ({ title, tags, searchPhrases = [] }) =>
    searchPhrases.flatMap((phrase, index) => {
      const path = `searchPhrases[${index}]`
      const same = [title, ...tags, ...searchPhrases.slice(0, index)].find((other) => plain(other) === plain(phrase))
      if (same !== undefined)
        return [{ path, message: `"${phrase}" repeats "${same}"`, tip: 'Say it in other words, or leave it out.' }]
      return words(phrase).length > MAX_WORDS
        ? [{ path, message: `"${phrase}" is longer than what people type`, tip: `Use ${MAX_WORDS} words or fewer.` }]
        : []
    }),
}
