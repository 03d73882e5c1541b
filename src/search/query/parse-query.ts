import { isLight } from '../text/light-words'
import { stemOf } from '../text/stem'
import type { Stemmed, Term } from '../text/terms'
import { completionsOf } from './completions'
import { CORRECTION_WEIGHT, correctionsFor } from './corrections'
import type { Lexicon } from './lexicon'
import { type Alternative, correctionsOf, type ParsedQuery, type QueryUnit } from './query-unit'
import type { Expansion } from './thesaurus'

const EXPANSION_WEIGHT = { synonym: 0.7, related: 0.5 }

/** An alternative of the words at some positions. */
interface Candidate extends Alternative {
  readonly positions: readonly number[]
}

/** A unit that is still being filled. */
interface Draft extends QueryUnit {
  readonly alternatives: Alternative[]
}

export function parseQuery(typed: readonly Term[], lexicon: Lexicon): ParsedQuery {
  const direct = lexicon.thesaurus.expand(typed)
  // What the thesaurus knows is not misspelled, though no question may have it.
  const known = new Set(direct.flatMap(({ positions }) => positions))
  const words = typed.map((_, position) => wordUnit(typed, position, known.has(position), lexicon))
  const phrases = new Map<string, Draft>()
  const unitAt = (positions: readonly number[]): Draft => {
    const [first = 0] = positions
    if (positions.length === 1) return words[first] as Draft
    const key = positions.join(' ')
    const unit = phrases.get(key) ?? {
      positions,
      typed: positions.map((at) => typed[at]?.word).join(' '),
      alternatives: [],
    }
    phrases.set(key, unit)
    return unit
  }
  const candidates = [
    ...joinedWords(typed, lexicon),
    ...weighted(
      direct,
      typed.map(() => 1),
    ),
    ...expansionsOfCorrections(typed, words, lexicon),
  ]
  for (const { positions, kind, stems, key, weight, text } of candidates) {
    const { alternatives } = unitAt(positions)
    if (!alternatives.some((other) => other.key === key)) alternatives.push({ kind, stems, key, weight, text })
  }
  return { words, phrases: [...phrases.values()] }
}

/** A word as typed, completed, and corrected. */
function wordUnit(typed: readonly Term[], position: number, isKnown: boolean, lexicon: Lexicon): Draft {
  const { stem, word } = typed[position] as Term
  const isLast = position === typed.length - 1
  const completions = isLast || !lexicon.index.has(stem) ? completionsOf(word, stem, lexicon) : []
  const corrections = isKnown || isLight(stem) ? [] : correctionsFor(typed, position, lexicon)
  const exact: Alternative = { kind: 'word', stems: [stem], key: stem, weight: 1, text: word }
  return { positions: [position], typed: word, alternatives: [exact, ...completions, ...corrections] }
}

/** Synonyms and related terms of all that misspelled words may have meant: of the likeliest corrections, then the next. */
function expansionsOfCorrections(
  typed: readonly Term[],
  words: readonly QueryUnit[],
  { thesaurus }: Lexicon,
): Candidate[] {
  const corrections = words.map(correctionsOf)
  const readings = Math.max(0, ...corrections.map(({ length }) => length))
  return Array.from({ length: readings }, (_, rank) => {
    const chosen = corrections.map((own) => own[Math.min(rank, own.length - 1)])
    const reading = typed.map((term, position): Stemmed => {
      const correction = chosen[position]
      return correction === undefined ? term : { stem: correction.key, word: correction.text }
    })
    return weighted(
      thesaurus.expand(reading),
      chosen.map((correction) => correction?.weight ?? 1),
    )
  }).flat()
}

/** Expansions with the weight of their kind, less where the words that they stand for are themselves uncertain. */
function weighted(expansions: readonly Expansion[], weightOf: readonly number[]): Candidate[] {
  return expansions.map((expansion) => ({
    ...expansion,
    weight: EXPANSION_WEIGHT[expansion.kind] * Math.min(...expansion.positions.map((at) => weightOf[at] ?? 1)),
  }))
}

/** Two words side by side that are written as one elsewhere: `back-prop`, `data set`. */
function joinedWords(typed: readonly Term[], { vocabulary, thesaurus }: Lexicon): Candidate[] {
  return typed.flatMap(({ word, end }, position) => {
    const next = typed[position + 1]
    if (next === undefined || next.start !== end + 1) return []
    const text = word + next.word
    const positions = [position, position + 1]
    const joined: Stemmed = { stem: stemOf(text), word: text }
    const itself: Candidate[] = vocabulary.has(text)
      ? [{ kind: 'spelling', positions, stems: [joined.stem], key: joined.stem, weight: CORRECTION_WEIGHT, text }]
      : []
    const synonyms = thesaurus.words.has(text) ? thesaurus.expand([joined]) : []
    return [
      ...itself,
      ...synonyms.map((synonym) => ({
        ...synonym,
        positions,
        weight: CORRECTION_WEIGHT * EXPANSION_WEIGHT[synonym.kind],
      })),
    ]
  })
}
