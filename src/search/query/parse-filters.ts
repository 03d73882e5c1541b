import type { QuestionFilter } from '../../schema/filter'
import { DIFFICULTIES, type Difficulty, QUESTION_KINDS, type QuestionKind } from '../../schema/question'

/** A part of a query that was read as a filter. */
export interface ParsedFilter {
  /** The words as typed. */
  readonly words: string
  readonly filter: Pick<QuestionFilter, 'kinds' | 'difficulties' | 'minutes'>
}

/** A query with what it says about filters taken out. */
export interface Intent {
  readonly rest: string
  readonly parsedFilters: readonly ParsedFilter[]
}

const KIND_WORDS: Readonly<Record<string, QuestionKind>> = {
  ...Object.fromEntries(QUESTION_KINDS.map((kind) => [kind, kind])),
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
const DIFFICULTY_WORDS: Readonly<Record<string, Difficulty>> = {
  ...Object.fromEntries(DIFFICULTIES.map((difficulty) => [difficulty, difficulty])),
  difficult: 'hard',
  tough: 'hard',
  simple: 'easy',
  'warm up': 'easy',
  'warm-up': 'easy',
  warmup: 'easy',
}
const NOUN = /\b(?:questions?|problems?|exercises?|tasks?|items?)\b/iu
const ADJECTIVES = [...Object.keys(KIND_WORDS), ...Object.keys(DIFFICULTY_WORDS)].sort((a, b) => b.length - a.length)
/** A run of such words before a noun, as in `hard coding questions`. */
const DESCRIBED = new RegExp(
  `(?<![\\p{L}\\p{N}])((?:(?:${ADJECTIVES.join('|')})(?:\\s*,\\s*|\\s+(?:or|and)\\s+|\\s+))+)(?:questions?|problems?|exercises?|tasks?|items?)(?:\\s+(?:about|on|for|with|around|in))?(?![\\p{L}\\p{N}])`,
  'giu',
)
const PLAIN_KINDS = 'behaviou?ral|case[ -]study|coding|conceptual|debugging|situational|system[ -]design'
const PLAIN = `easy|medium|hard|${PLAIN_KINDS}`
/** The same with a subject between, as in `medium behavioral leadership questions`, for words that hardly mean else. */
const WITH_SUBJECT = new RegExp(
  `(?<![\\p{L}\\p{N}])((?:(?:${PLAIN})\\s+)+)((?:[\\p{L}\\p{N}]+\\s+){1,3})(?:questions?|exercises?)(?![\\p{L}\\p{N}])`,
  'giu',
)
/** A difficulty and a kind at the very beginning, as in `easy debugging pytorch`; to hard-code is something else. */
const LEADING = new RegExp(
  `^\\s*(?!hard\\s+coding)((?:easy|medium|hard)\\s+(?:${PLAIN_KINDS})\\s+)(?=[\\p{L}\\p{N}])()`,
  'iu',
)
/** What is not wanted, as in `no coding` or `non-coding questions`; `no-code tools` and `without code review` are subjects. */
const WITHOUT = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:no|not|non|without)[\\s-]+(?:any\\s+)?(?:(${PLAIN_KINDS})(?=\\s*(?:[,.;:!?)]|$))|(${PLAIN_KINDS}|code|programming)\\s+(?:questions?|exercises?|tasks?)(?![\\p{L}\\p{N}]))`,
  'giu',
)
/** Where it will be asked, or whom; every question here is for an interview. */
const OCCASION =
  /(?<![\p{L}\p{N}])(?:for|in|during)\s+(?:an?\s+|the\s+|my\s+|our\s+)?(?:(?:first|final|phone|video|onsite|technical|senior|staff|ml|ai)\s+)*(?:screen(?:ing)?(?:\s+(?:calls?|rounds?))?|phone\s+calls?|interviews?|candidates?|hires?|seniors?|(?<=senior\s+|staff\s+|ml\s+|ai\s+)engineers?)(?![\p{L}\p{N}])/giu
const UNIT = '\\s*(?:minutes?|mins?|min\\.?|m)(?![\\p{L}\\p{N}])'
const TIMES: readonly (readonly [RegExp, (first: number, second: number) => { min?: number; max?: number }])[] = [
  [
    new RegExp(`(?:between\\s+)?(\\d{1,3})\\s*(?:to|-|–|and)\\s*(\\d{1,3})${UNIT}`, 'giu'),
    (min, max) => ({ min, max }),
  ],
  [new RegExp(`(?:under|below|less than|shorter than)\\s+(\\d{1,3})${UNIT}`, 'giu'), (max) => ({ max: max - 1 })],
  [new RegExp(`(?:up to|at most|within|max(?:imum)?|no more than|<=)\\s*(\\d{1,3})${UNIT}`, 'giu'), (max) => ({ max })],
  [new RegExp(`(?:over|above|more than|longer than)\\s+(\\d{1,3})${UNIT}`, 'giu'), (min) => ({ min: min + 1 })],
  [new RegExp(`(?:at least|min(?:imum)?|>=)\\s*(\\d{1,3})${UNIT}`, 'giu'), (min) => ({ min })],
  [
    new RegExp(
      `(?<![\\p{L}\\p{N}])(?:(?:for|about|around|roughly)\\s+)?(\\d{1,3})[\\s-]*(?:minutes?|mins?)(?![\\p{L}\\p{N}])(?:\\s+${NOUN.source})?`,
      'giu',
    ),
    // A time to fill: what takes longer does not fit, and what takes less than half leaves too much of it.
    (time) => ({ min: Math.ceil(time / 2), max: time }),
  ],
]

/** The longer words by which filters are told, for correcting misspelt ones. */
export const INTENT_WORDS: ReadonlyMap<string, number> = new Map(
  [
    ...ADJECTIVES.flatMap((words) => words.split(/[ -]/)),
    'question',
    'questions',
    'exercise',
    'exercises',
    'minutes',
    'under',
    'phone',
    'screen',
    'screening',
    'interview',
    'candidate',
    'senior',
  ]
    .filter((word) => word.length > 4)
    .map((word) => [word, 1]),
)

/** The query without where it will be asked, or whom; as it is when it says nothing else. */
export function withoutOccasion(query: string): string {
  const rest = query.replace(OCCASION, ' ')
  return /[\p{L}\p{N}]/u.test(rest) ? rest : query
}

/**
 * Reads filters from a query: `hard coding questions about pandas under 20 minutes`. Kinds and difficulties count only
 * before a word such as "questions", so that `debugging training` stays a search for words.
 */
export function readIntent(query: string): Intent {
  const parsedFilters: ParsedFilter[] = []
  let rest = query
  for (const [pattern, range] of TIMES) {
    rest = rest.replace(pattern, (words: string, ...more: unknown[]) => {
      // The groups come before the place and the whole text.
      const [first = 0, second = first] = more.slice(0, -2).map(Number)
      parsedFilters.push({
        words: words.trim(),
        filter: { minutes: range(Math.min(first, second), Math.max(first, second)) },
      })
      return ' '
    })
  }
  const described = (words: string, named: string) => {
    parsedFilters.push({ words: words.trim(), filter: filterOf(named) })
    return ' '
  }
  rest = rest.replace(WITHOUT, (words: string, alone?: string, described?: string) => {
    const { kinds: unwanted = [] } = filterOf(alone ?? described ?? '')
    parsedFilters.push({
      words: words.trim(),
      filter: { kinds: QUESTION_KINDS.filter((other) => !unwanted.includes(other)) },
    })
    return ' '
  })
  rest = rest.replace(DESCRIBED, described)
  for (const pattern of [WITH_SUBJECT, LEADING])
    rest = rest.replace(pattern, (_, named: string, subject: string) => `${described(named, named)}${subject} `)
  return { rest: rest.trim(), parsedFilters }
}

/** The filter that a run of such words means. */
function filterOf(words: string): ParsedFilter['filter'] {
  const named = words
    .trim()
    .toLowerCase()
    .split(/\s*,\s*|\s+(?:or|and)\s+|[\s-]+/)
  const phrases = named.flatMap((word, index) => [`${word} ${named[index + 1] ?? ''}`, word])
  const kinds = [...new Set(phrases.flatMap((phrase) => KIND_WORDS[phrase] ?? []))]
  const difficulties = [...new Set(phrases.flatMap((phrase) => DIFFICULTY_WORDS[phrase] ?? []))]
  return { ...(kinds.length > 0 ? { kinds } : {}), ...(difficulties.length > 0 ? { difficulties } : {}) }
}
