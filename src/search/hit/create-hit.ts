import type { Question } from '../../schema/question-set'
import { FIELDS, SETTINGS, type SearchField } from '../index/fields'
import type { Span } from '../query/parse-query'
import type { Term } from '../text/terms'
import type { SearchHit, SearchMatch, SearchReason } from '../types'
import { highlight, snippetOf } from './highlight'

/** What a query asked for, read once for all hits. */
export interface Asked {
  readonly spans: readonly Span[]
  readonly stems: ReadonlySet<string>
}

export function askedOf(spans: readonly Span[]): Asked {
  return { spans, stems: new Set(spans.flatMap(({ alternatives }) => alternatives.flatMap(({ stems }) => stems))) }
}

/** A hit that finds out where and why it matched when it is first asked: who needs ids alone does not wait for it. */
export function hitOf(
  question: Question,
  score: number,
  asked: Asked,
  textOf: (field: SearchField) => string,
  wordsOf: () => readonly (readonly Term[])[],
): SearchHit {
  let known: ReturnType<typeof explain> | undefined
  const explained = () => {
    known ??= explain(asked, textOf, wordsOf())
    return known
  }
  return Object.freeze({
    question,
    score,
    get matches() {
      return explained().matches
    },
    get reasons() {
      return explained().reasons
    },
    get snippet() {
      return explained().snippet ?? question.title
    },
  })
}

function explain(
  { spans, stems: asked }: Asked,
  textOf: (field: SearchField) => string,
  fields: readonly (readonly Term[])[],
): { matches: readonly SearchMatch[]; reasons: readonly SearchReason[]; snippet: string | undefined } {
  const found = fields.map((words) => words.filter(({ stem }) => asked.has(stem)))
  const own = new Set(found.flatMap((places) => places.map(({ stem }) => stem)))
  const reasons: SearchReason[] = []
  const matched = new Set<string>()
  for (const { alternatives, typed } of spans) {
    const best = alternatives.find(
      ({ stems }) =>
        stems.every((stem) => own.has(stem)) && (stems.length === 1 || fields.some((words) => holds(words, stems))),
    )
    if (best === undefined) continue
    for (const stem of best.stems) matched.add(stem)
    reasons.push(Object.freeze({ kind: best.kind, typed, matched: best.text }))
  }
  const matches = FIELDS.flatMap((field, place) => highlight(field, textOf(field), found[place] ?? [], matched)).sort(
    (a, b) => SETTINGS[b.field].boost - SETTINGS[a.field].boost,
  )
  const readable = matches.find(({ field }) => field === 'prompt') ?? matches.find(({ field }) => field !== 'id')
  return {
    matches: Object.freeze(matches),
    reasons: Object.freeze(reasons),
    snippet: readable === undefined ? undefined : snippetOf(readable),
  }
}

/** Whether the stems stand side by side among the words. */
function holds(words: readonly Term[], stems: readonly string[]): boolean {
  return words.some((_, place) => stems.every((stem, offset) => words[place + offset]?.stem === stem))
}
