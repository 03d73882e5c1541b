import * as z from 'zod/mini'
import { best } from '../data/top-k'
import { filterSchema, type QuestionFilter } from '../schema/filter'
import type { Question } from '../schema/question-set'
import type { Area } from '../schema/role'
import { validate } from '../schema/validate'
import { askedOf, hitOf } from './hit/create-hit'
import { facetsOf } from './hit/facets'
import type { Batch } from './index/batch'
import type { SearchField } from './index/fields'
import { InvertedIndex } from './index/inverted-index'
import { INTENT_WORDS, type ParsedFilter, readIntent, withoutOccasion } from './query/parse-filters'
import { correctionsOf, readQuery, type Span } from './query/parse-query'
import { createSpeller } from './query/spelling'
import type { Thesaurus } from './query/thesaurus'
import { createFit } from './rank/phrase-boost'
import { score } from './rank/score'
import { createSuggester } from './suggest'
import { type Term, terms } from './text/terms'
import type { Facets, SearchOptions, SearchPage, Suggestion } from './types'

export const searchOptionsSchema = z.strictObject({
  limit: z.optional(z.int().check(z.minimum(1))),
  offset: z.optional(z.int().check(z.minimum(0))),
  filter: z.optional(filterSchema),
  intent: z.optional(z.boolean()),
})

/** Options of completions and of similar questions: no results are allowed, as there may be room for none. */
export const limitOptionsSchema = z.strictObject({ limit: z.optional(z.int().check(z.minimum(0))) })

/** Longer queries are cut: nobody types more, and the time stays bounded. */
const MAX_QUERY = 1000
const MAX_WORDS = 24

export interface Search {
  page(query: string, options?: SearchOptions): SearchPage
  suggest(prefix: string, limit?: number): readonly Suggestion[]
}

/**
 * A search over batches of questions. Built at the first query; a batch is indexed once, however many banks share it.
 * An inverted index ranks by BM25F, the vocabulary corrects spelling, and a thesaurus rewords.
 */
export function createSearch(
  batches: readonly Batch[],
  areas: readonly Area[],
  thesaurus: () => Thesaurus,
  compile: (filter: QuestionFilter, path: string) => (question: Question) => boolean,
): Search {
  let built: Built | undefined
  function build(): Built {
    const { phrases, words: known } = thesaurus()
    const index = new InvertedIndex(batches.map((batch) => batch.indexed(phrases)))
    const vocabulary = index.words()
    const words = [...vocabulary.keys()].sort()
    // A misspelt word may have meant one that only the thesaurus holds.
    const spelt = new Map(vocabulary)
    for (const word of known) if (!spelt.has(word)) spelt.set(word, 1)
    return { index, vocabulary, words, correct: createSpeller(spelt), thesaurus: thesaurus() }
  }
  const documents = batches.flatMap((batch) => batch.questions.map((question) => ({ batch, question })))
  /** Who types an id or a title wants that question. */
  const named = new Map(
    documents.flatMap(({ question: { id, title } }, place) => [
      [title.toLowerCase(), place],
      [id, place],
    ]),
  )
  const namedBy = (typed: string) => named.get(typed.trim().toLowerCase())
  const fitting = (filters: readonly ((question: Question) => boolean)[]) => (document: number) =>
    filters.every((fits) => fits((documents[document] as Document).question))
  /** Which documents a search without a filter keeps: most searches have none. */
  let live: readonly boolean[] | undefined
  const unfiltered = () => {
    if (live === undefined) {
      const fits = fitting([compile({}, 'filter')])
      live = documents.map((_, document) => fits(document))
    }
    return (document: number) => live?.[document] === true
  }
  const suggester = createSuggester(() => documents.map(({ question }) => question), areas)

  return {
    suggest: suggester,
    page: (query, options = {}) => {
      const { limit = 10, offset = 0, filter, intent = true } = validate(searchOptionsSchema, options, 'search options')
      const keep = filter === undefined ? unfiltered() : fitting([compile(filter as QuestionFilter, 'filter')])
      const text = String(query).slice(0, MAX_QUERY)
      built ??= build()
      const subject = intent ? withoutOccasion(text) : text
      const { rest, parsedFilters } = intent
        ? readIntent(withoutOccasion(asMeant(text, built.vocabulary)))
        : { rest: text, parsedFilters: [] }
      let found: Ranking = NOTHING
      let applied: readonly ParsedFilter[] = []
      // Filters that leave nothing were not meant, or not worth it: fewer are tried, and at last the words as they stand.
      for (applied of fewerAndFewer(parsedFilters)) {
        const narrow = fitting(applied.map((part) => compile(part.filter, 'query')))
        const fits = applied.length > 0 ? (document: number) => keep(document) && narrow(document) : keep
        found = rank(
          built,
          applied.length > 0 ? rest : subject,
          (typed) => namedBy(typed) ?? namedBy(text),
          fits,
          applied.length > 0,
          (document) => {
            const { batch, question } = documents[document] as Document
            return batch.phrasesOf(question)
          },
        )
        if (found.ranked.length > 0) break
      }
      const { ranked, spans, didYouMean } = found
      const page = best(ranked, offset + limit, before).slice(offset)
      const asked = askedOf(spans)
      let facets: Facets | undefined
      return Object.freeze({
        hits: Object.freeze(
          page.map(({ document, score }) => {
            const { batch, question } = documents[document] as Document
            const field = (name: SearchField) => batch.textsOf(question)[name]
            return hitOf(question, score, asked, field, () => batch.wordsOf(question))
          }),
        ),
        total: ranked.length,
        nextOffset: offset + limit < ranked.length ? offset + limit : undefined,
        get facets() {
          facets ??= facetsOf(
            ranked.map(({ document }) => (documents[document] as Document).question),
            areas,
          )
          return facets
        },
        parsedFilters: Object.freeze(ranked.length > 0 ? applied : []),
        didYouMean,
      })
    },
  }
}

interface Document {
  readonly batch: Batch
  readonly question: Question
}

interface Built {
  readonly index: InvertedIndex
  readonly vocabulary: ReadonlyMap<string, number>
  readonly words: readonly string[]
  readonly correct: ReturnType<typeof createSpeller>
  readonly thesaurus: Thesaurus
}

interface Ranked {
  readonly document: number
  score: number
}

/** Equal ones in the bank's order. */
const before = (a: Ranked, b: Ranked) => b.score - a.score || a.document - b.document

interface Ranking {
  /** In no order. */
  readonly ranked: readonly Ranked[]
  readonly spans: readonly Span[]
  readonly didYouMean: string | undefined
}

const NOTHING: Ranking = { ranked: [], spans: [], didYouMean: undefined }

const correctIntent = createSpeller(INTENT_WORDS)

/** The query with misspelt words of filters corrected, where the bank does not know them as they are. */
function asMeant(query: string, vocabulary: ReadonlyMap<string, number>): string {
  return query.replace(/\p{L}{4,16}/gu, (typed) => {
    const word = typed.toLowerCase()
    return vocabulary.has(word) ? typed : (correctIntent(word)[0]?.word ?? typed)
  })
}

/** All filters, then all but one, then none; each once. */
function fewerAndFewer(parsedFilters: readonly ParsedFilter[]): (readonly ParsedFilter[])[] {
  if (parsedFilters.length === 0) return [[]]
  const without =
    parsedFilters.length > 1
      ? parsedFilters.map((_, place) => parsedFilters.filter((__, other) => other !== place))
      : []
  return [parsedFilters, ...without, []]
}

function rank(
  built: Built,
  query: string,
  /** The document whose very id or title this is. */
  named: (typed: string) => number | undefined,
  keep: (document: number) => boolean,
  filtered: boolean,
  phrasesOf: (document: number) => readonly (readonly string[])[],
): Ranking {
  const typed = terms(query).slice(0, MAX_WORDS)
  const { index } = built
  if (typed.length === 0) {
    const all = filtered ? Array.from({ length: index.size }, (_, document) => document).filter(keep) : []
    return { ...NOTHING, ranked: all.map((document) => ({ document, score: 1 })) }
  }
  const spans = readQuery(typed, built)
  const { documents, scores, shareOf } = score(index, typed, spans)
  const ranked = documents.filter(keep).map((document) => ({ document, score: scores[document] as number }))
  const gain = createFit(spans, shareOf)
  for (const one of best(ranked, CLOSER, before)) one.score *= gain(phrasesOf(one.document))
  const respellings = respelt(query, typed, spans)
  const asked = new Set([query, ...respellings].map(named))
  for (const one of ranked) if (asked.has(one.document)) one.score += NAMED
  return { ranked, spans, didYouMean: respellings[0] }
}

/** How many of the best by words are looked at more closely. */
const CLOSER = 100

/** More than words can give. */
const NAMED = 1e6

/** The query with its misspelt words corrected, as is likeliest first; nothing when none was, or none could be. */
function respelt(query: string, typed: readonly Term[], spans: readonly Span[]): string[] {
  const corrections = typed.map((_, place) => correctionsOf(spans[place] as Span).map(({ text }) => text))
  const readings = Math.max(0, ...corrections.map(({ length }) => length))
  return Array.from({ length: readings }, (_, rank) => {
    let text = ''
    let at = 0
    typed.forEach(({ start, end }, place) => {
      const meant = corrections[place]?.[rank] ?? corrections[place]?.[0]
      if (meant === undefined) return
      text += query.slice(at, start) + meant
      at = end
    })
    return text + query.slice(at)
  })
}
