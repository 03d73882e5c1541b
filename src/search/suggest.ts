import { lazy } from '../data/lazy'
import { createPartDistance, MAX_PATTERN } from '../data/part-distance'
import type { Question } from '../schema/question-set'
import type { Area } from '../schema/role'
import type { Suggestion } from './types'

/** Nobody types longer ones, and the time stays bounded. */
const MAX_PREFIX = 100
/** Shorter ones are like too much. */
const MIN_FUZZY = 3
/** How many errors a character may have. */
const ERROR_RATE = 0.3

const RANK: Readonly<Record<Suggestion['kind'], number>> = { tag: 0, area: 1, title: 2, id: 3 }

interface Entry extends Suggestion {
  /** In lower case, hyphens as spaces. */
  readonly key: string
  /** How many questions it leads to. */
  readonly uses: number
}

/**
 * Completes what is being typed from tags, areas, titles and ids: those that begin so first, then those with a word that
 * does, or else those of which a part is like it.
 */
export function createSuggester(
  questions: readonly Question[],
  areas: readonly Area[],
): (prefix: string, limit: number) => readonly Suggestion[] {
  const entries = lazy(() => entriesOf(questions, areas))
  return (prefix, limit) => {
    const typed = keyOf(prefix.slice(0, MAX_PREFIX)).trimStart()
    if (typed.trim() === '') return Object.freeze([])
    const completions = entries()
      .map((entry) => ({ entry, place: placeOf(typed, entry.key) }))
      .filter(({ place }) => place < ELSEWHERE)
      .sort((a, b) => a.place - b.place || compareEntries(a.entry, b.entry))
      .map(({ entry }) => entry)
      // Of one word, ids say no more than tags and titles.
      .filter(({ kind }) => kind !== 'id' || typed.includes(' '))
    const isFuzzy = completions.length === 0 && typed.length >= MIN_FUZZY
    const found = isFuzzy ? fuzzyCompletions(typed, entries()) : completions
    const kindOf = new Map(found.map(({ text, kind }) => [text, kind]))
    return Object.freeze([...kindOf].slice(0, limit).map(([text, kind]) => Object.freeze({ text, kind })))
  }
}

/** Entries of which a part is like what was typed: fewest errors first, then the shortest. */
function fuzzyCompletions(typed: string, entries: readonly Entry[]): readonly Entry[] {
  const pattern = typed.slice(0, MAX_PATTERN)
  const errorsOf = createPartDistance(pattern)
  return entries
    .filter(({ kind }) => kind !== 'id')
    .map((entry) => ({ entry, errors: errorsOf(entry.key) }))
    .filter(({ errors }) => errors <= ERROR_RATE * pattern.length)
    .sort((a, b) => a.errors - b.errors || a.entry.key.length - b.entry.key.length || compareEntries(a.entry, b.entry))
    .map(({ entry }) => entry)
}

/** No completion begins so, nor has a word that does. */
const ELSEWHERE = 2

function placeOf(typed: string, key: string): number {
  if (key.startsWith(typed)) return 0
  return key.includes(` ${typed}`) ? 1 : ELSEWHERE
}

function compareEntries(a: Entry, b: Entry): number {
  return RANK[a.kind] - RANK[b.kind] || b.uses - a.uses || (a.text < b.text ? -1 : 1)
}

function entriesOf(questions: readonly Question[], areas: readonly Area[]): readonly Entry[] {
  const live = questions.filter(({ deprecated }) => deprecated === undefined)
  const uses = new Map<string, number>()
  for (const { tags } of live) for (const tag of tags) uses.set(tag, (uses.get(tag) ?? 0) + 1)
  const entry = (kind: Suggestion['kind'], text: string, uses: number): Entry => ({
    kind,
    text,
    uses,
    key: keyOf(text),
  })
  return [
    ...[...uses].map(([tag, count]) => entry('tag', tag.replaceAll('-', ' '), count)),
    ...areas.map(({ id, title }) => entry('area', title, live.filter((question) => question.areas[0] === id).length)),
    ...live.map(({ title }) => entry('title', title, 1)),
    ...live.map(({ id }) => entry('id', id, 1)),
  ]
}

function keyOf(text: string): string {
  return text.toLowerCase().replaceAll('-', ' ')
}
