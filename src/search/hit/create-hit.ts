import { lazy } from '../../data/lazy'
import type { Question } from '../../schema/question-set'
import { FIELD_SETTINGS, FIELDS } from '../index/fields'
import { type ParsedQuery, type QueryUnit, unitsOf } from '../query/query-unit'
import type { Term } from '../text/terms'
import type { SearchField, SearchHit, SearchMatch, SearchReason } from '../types'
import { highlight } from './highlight'
import { snippetOf } from './snippet'

/** A query as hits are explained by it, compiled once for all of them. */
export interface CompiledQuery {
  readonly units: readonly QueryUnit[]
  /** The stems of all alternatives. */
  readonly stems: ReadonlySet<string>
}

export function compileQuery(query: ParsedQuery): CompiledQuery {
  const units = unitsOf(query)
  return { units, stems: new Set(units.flatMap(({ alternatives }) => alternatives.flatMap(({ stems }) => stems))) }
}

/** What a hit shows of a question. */
export interface HitTexts {
  text(field: SearchField): string
  /** The words of each field, in the order of `FIELDS`. */
  words(): readonly (readonly Term[])[]
}

/** A hit that finds out where and why it matched when it is first asked: who needs ids alone does not wait for it. */
export function createHit(question: Question, score: number, query: CompiledQuery, texts: HitTexts): SearchHit {
  const explanation = lazy(() => explain(query, texts))
  return Object.freeze({
    question,
    score,
    get matches() {
      return explanation().matches
    },
    get reasons() {
      return explanation().reasons
    },
    get snippet() {
      return explanation().snippet
    },
  })
}

type Explanation = Pick<SearchHit, 'matches' | 'reasons' | 'snippet'>

/** Fields that are not written to be shown. */
const INTERNAL: readonly SearchField[] = ['id', 'searchPhrases']

function explain({ units, stems: asked }: CompiledQuery, texts: HitTexts): Explanation {
  const fields = texts.words()
  const found = fields.map((words) => words.filter(({ stem }) => asked.has(stem)))
  const own = new Set(found.flatMap((words) => words.map(({ stem }) => stem)))
  const reasons: SearchReason[] = []
  const matched = new Set<string>()
  for (const { alternatives, typed } of units) {
    const best = alternatives.find(
      ({ stems }) =>
        stems.every((stem) => own.has(stem)) && (stems.length === 1 || fields.some((words) => holds(words, stems))),
    )
    if (best === undefined) continue
    for (const stem of best.stems) matched.add(stem)
    reasons.push(Object.freeze({ kind: best.kind, typed, matched: best.text }))
  }
  const matches: SearchMatch[] = FIELDS.flatMap((field, at) =>
    highlight(field, texts.text(field), found[at] ?? [], matched),
  ).sort((a, b) => FIELD_SETTINGS[b.field].boost - FIELD_SETTINGS[a.field].boost)
  const readable =
    matches.find(({ field }) => field === 'prompt') ?? matches.find(({ field }) => !INTERNAL.includes(field))
  return {
    matches: Object.freeze(matches),
    reasons: Object.freeze(reasons),
    snippet: snippetOf(readable ?? { text: texts.text('prompt'), ranges: [] }),
  }
}

/** Whether the stems stand side by side among the words. */
function holds(words: readonly Term[], stems: readonly string[]): boolean {
  return words.some((_, at) => stems.every((stem, offset) => words[at + offset]?.stem === stem))
}
