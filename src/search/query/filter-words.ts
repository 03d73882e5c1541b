import { lazy } from '../../data/lazy'
import { DIFFICULTIES, type Difficulty, QUESTION_KINDS, type QuestionKind } from '../../schema/question'
import type { ParsedFilter } from '../types'
import { createSpeller } from './speller'

/** What people call the kinds, beside their names. */
const KIND_WORDS: Readonly<Record<string, QuestionKind>> = {
  behavioural: 'behavioral',
  behavior: 'behavioral',
  behaviour: 'behavioral',
  'system design': 'system-design',
  design: 'system-design',
  'case study': 'case-study',
  programming: 'coding',
  code: 'coding',
  theory: 'conceptual',
  theoretical: 'conceptual',
  calculation: 'problem',
  'live coding': 'coding',
}

/** What people call the difficulties, beside their names. */
const DIFFICULTY_WORDS: Readonly<Record<string, Difficulty>> = {
  difficult: 'hard',
  tough: 'hard',
  simple: 'easy',
  'warm up': 'easy',
  'warm-up': 'easy',
  warmup: 'easy',
}

/** Other words by which filters and occasions are told. */
const OTHER_WORDS =
  'question questions exercise exercises minutes under phone screen screening interview candidate senior'

const kindsByWord = lazy(() => withNames(QUESTION_KINDS, KIND_WORDS))
const difficultiesByWord = lazy(() => withNames(DIFFICULTIES, DIFFICULTY_WORDS))

function withNames<Name extends string>(names: readonly Name[], words: Readonly<Record<string, Name>>) {
  return new Map<string, Name>([...names.map((name) => [name, name] as const), ...Object.entries(words)])
}

/** All words for kinds and difficulties, the longest first. */
export const adjectives = lazy(() =>
  [...kindsByWord().keys(), ...difficultiesByWord().keys()].sort((a, b) => b.length - a.length),
)

/** The filter that a run of such words means. */
export function filterOf(words: string): ParsedFilter['filter'] {
  const single = words
    .trim()
    .toLowerCase()
    .split(/\s*,\s*|\s+(?:or|and)\s+|[\s-]+/)
  const phrases = single.flatMap((word, index) => [`${word} ${single[index + 1] ?? ''}`, word])
  const kinds = [...new Set(phrases.flatMap((phrase) => kindsByWord().get(phrase) ?? []))]
  const difficulties = [...new Set(phrases.flatMap((phrase) => difficultiesByWord().get(phrase) ?? []))]
  return { ...(kinds.length > 0 ? { kinds } : {}), ...(difficulties.length > 0 ? { difficulties } : {}) }
}

const correct = lazy(() => {
  const words = [...adjectives().flatMap((phrase) => phrase.split(/[ -]/)), ...OTHER_WORDS.split(' ')]
  // Short words are too near to others.
  return createSpeller(new Map(words.filter((word) => word.length > 4).map((word) => [word, 1])))
})

/** The query with misspelled words of filters corrected, where the bank does not know them as they are. */
export function correctFilterWords(query: string, vocabulary: ReadonlyMap<string, number>): string {
  return query.replace(/\p{L}{4,16}/gu, (typed) => {
    const word = typed.toLowerCase()
    return vocabulary.has(word) ? typed : (correct()(word)[0]?.word ?? typed)
  })
}
