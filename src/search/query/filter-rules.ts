import { lazy } from '../../data/lazy'
import { QUESTION_KINDS } from '../../schema/question'
import type { ParsedFilter } from '../types'
import { adjectives, filterOf } from './filter-words'

/** A form of words that says a filter. */
export interface FilterRule {
  readonly pattern: RegExp
  /** The filter that a match says. */
  read(groups: readonly (string | undefined)[]): ParsedFilter['filter']
  /** The group that stays in the query as its subject; the match is then told by the first group alone. */
  readonly subject?: number
}

const WORD_START = '(?<![\\p{L}\\p{N}])'
const WORD_END = '(?![\\p{L}\\p{N}])'
/** Kinds by words that hardly mean anything else. */
const PLAIN_KINDS = 'behaviou?ral|case[ -]study|coding|conceptual|debugging|situational|system[ -]design'
const PLAIN_DIFFICULTIES = 'easy|medium|hard'
const NOUNS = '(?:question|problem|exercise|task|item)s?'
const TIME = '(\\d{1,3})'
const MINUTES = `\\s*(?:minutes?|mins?|min\\.?|m)${WORD_END}`

const timeRule = (
  pattern: string,
  range: (first: number, second: number) => { readonly min?: number; readonly max?: number },
): FilterRule => ({
  pattern: new RegExp(pattern, 'giu'),
  read: (groups) => {
    const [first = 0, second = first] = groups.map(Number)
    return { minutes: range(Math.min(first, second), Math.max(first, second)) }
  },
})

/** In the order in which they are tried: what one has taken, the next does not see. */
export const filterRules = lazy((): readonly FilterRule[] => [
  timeRule(`(?:between\\s+)?${TIME}\\s*(?:to|-|–|and)\\s*${TIME}${MINUTES}`, (min, max) => ({ min, max })),
  timeRule(`(?:under|below|less than|shorter than)\\s+${TIME}${MINUTES}`, (time) => ({ max: Math.max(0, time - 1) })),
  timeRule(`(?:up to|at most|within|max(?:imum)?|no more than|<=)\\s*${TIME}${MINUTES}`, (max) => ({ max })),
  timeRule(`(?:over|above|more than|longer than)\\s+${TIME}${MINUTES}`, (time) => ({ min: time + 1 })),
  timeRule(`(?:at least|min(?:imum)?|>=)\\s*${TIME}${MINUTES}`, (min) => ({ min })),
  timeRule(
    `${WORD_START}(?:(?:for|about|around|roughly)\\s+)?${TIME}[\\s-]*(?:minutes?|mins?)${WORD_END}(?:\\s+\\b${NOUNS}\\b)?`,
    // A time to fill: what takes longer does not fit, and what takes less than half leaves too much of it.
    (time) => ({ min: Math.ceil(time / 2), max: time }),
  ),
  {
    // What is not wanted, as in `no coding` or `non-coding questions`; `no-code tools` and `without code review` are subjects.
    pattern: new RegExp(
      `${WORD_START}(?:no|not|non|without)[\\s-]+(?:any\\s+)?(?:(${PLAIN_KINDS})(?=\\s*(?:[,.;:!?)]|$))|(${PLAIN_KINDS}|code|programming)\\s+(?:question|exercise|task)s?${WORD_END})`,
      'giu',
    ),
    read: ([alone, before]) => {
      const { kinds: unwanted = [] } = filterOf(alone ?? before ?? '')
      return { kinds: QUESTION_KINDS.filter((kind) => !unwanted.includes(kind)) }
    },
  },
  {
    // A run of words before a noun, as in `hard coding questions`.
    pattern: new RegExp(
      `${WORD_START}((?:(?:${adjectives().join('|')})(?:\\s*,\\s*|\\s+(?:or|and)\\s+|\\s+))+)${NOUNS}(?:\\s+(?:about|on|for|with|around|in))?${WORD_END}`,
      'giu',
    ),
    read: ([words = '']) => filterOf(words),
  },
  {
    // The same with a subject between, as in `medium behavioral leadership questions`.
    pattern: new RegExp(
      `${WORD_START}((?:(?:${PLAIN_DIFFICULTIES}|${PLAIN_KINDS})\\s+)+)((?:[\\p{L}\\p{N}]+\\s+){1,3})(?:question|exercise)s?${WORD_END}`,
      'giu',
    ),
    read: ([words = '']) => filterOf(words),
    subject: 1,
  },
  {
    // A difficulty and a kind at the very beginning, as in `easy debugging pytorch`; to hard-code is something else.
    pattern: new RegExp(
      `^\\s*(?!hard\\s+coding)((?:${PLAIN_DIFFICULTIES})\\s+(?:${PLAIN_KINDS})\\s+)(?=[\\p{L}\\p{N}])()`,
      'iu',
    ),
    read: ([words = '']) => filterOf(words),
    subject: 1,
  },
])
