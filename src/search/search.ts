import { detached } from '../data/detached'
import { deepFreeze } from '../data/freeze'
import { lazy } from '../data/lazy'
import { topK } from '../data/top-k'
import type { QuestionFilter } from '../schema/filter'
import type { Question } from '../schema/question-set'
import type { Area } from '../schema/role'
import { validate } from '../schema/validate'
import { compileQuery, createHit } from './hit/create-hit'
import { facetsOf } from './hit/facets'
import type { Batch } from './index/batch'
import { InvertedIndex } from './index/inverted-index'
import { SEARCH_DEFAULTS, searchOptionsSchema } from './options'
import { correctedQueries } from './query/corrected-queries'
import { correctFilterWords } from './query/filter-words'
import { createLexicon } from './query/lexicon'
import { withoutOccasion } from './query/occasion'
import { filterBackoff, parseFilters } from './query/parse-filters'
import { parseQuery } from './query/parse-query'
import type { ParsedQuery } from './query/query-unit'
import type { Thesaurus } from './query/thesaurus'
import { byScore, type Ranked, rank } from './rank/rank'
import { terms } from './text/terms'
import type { ParsedFilter, SearchHit, SearchOptions, SearchPage } from './types'

/** Longer queries are cut: nobody types more, and the time stays bounded. */
const MAX_QUERY = 1000
const MAX_WORDS = 24

/** What a search reads and whom it asks. */
export interface SearchSource {
  readonly batches: readonly Batch[]
  readonly areas: readonly Area[]
  readonly thesaurus: () => Thesaurus
  readonly compile: (filter: QuestionFilter, path: string) => (question: Question) => boolean
}

/**
 * A search over batches of questions. Its index is built at the first query; a batch is indexed once, however many banks
 * share it. An inverted index ranks by BM25F, the vocabulary corrects spelling, and a thesaurus expands queries.
 */
export function createSearch({ batches, areas, thesaurus, compile }: SearchSource) {
  const documents = batches.flatMap((batch) => batch.questions.map((question) => ({ batch, question })))
  const documentAt = (document: number) => documents[document] as (typeof documents)[number]
  const lexicon = lazy(() => {
    const index = new InvertedIndex(batches.map((batch) => batch.indexed(thesaurus().phrases)))
    return createLexicon(index, thesaurus())
  })
  /** Who types an id or a title wants that question. */
  const byName = lazy(
    () =>
      new Map(
        documents.flatMap(({ question: { id, title } }, document) => [
          [title.toLowerCase(), document],
          [id, document],
        ]),
      ),
  )
  const namedBy = (typed: string) => byName().get(typed.trim().toLowerCase())
  const accepted = (filter: QuestionFilter, path: string) => {
    const fits = compile(filter, path)
    return (document: number) => fits(documentAt(document).question)
  }
  /** Which documents a search without a filter keeps: most searches have none. */
  const live = lazy(() => {
    const isLive = accepted({}, 'filter')
    return documents.map((_, document) => isLive(document))
  })

  /** The documents that answer a query under some filters read from it. */
  const find = (query: string, typed: string, filters: readonly ParsedFilter[], keep: Keep): Ranking => {
    const filterTests = filters.map(({ filter }) => accepted(filter, 'query'))
    const keepAll: Keep = (document) => keep(document) && filterTests.every((fits) => fits(document))
    const words = terms(query).slice(0, MAX_WORDS)
    if (words.length === 0) {
      const all = filters.length > 0 ? documents.map((_, document) => document).filter(keepAll) : []
      return { ...NOTHING, filters, ranked: all.map((document) => ({ document, score: 1 })) }
    }
    const parsed = parseQuery(words, lexicon())
    const corrected = correctedQueries(query, words, parsed.words)
    const exact = new Set([query, ...corrected].map((name) => namedBy(name) ?? namedBy(typed)))
    const ranked = rank(lexicon().index, parsed, {
      keep: keepAll,
      isExact: (document) => exact.has(document),
      shortTextsOf: (document) => {
        const { batch, question } = documentAt(document)
        return batch.shortTextsOf(question)
      },
    })
    return { filters, ranked, parsed, didYouMean: corrected[0] }
  }

  return (query: string, options: SearchOptions = {}): SearchPage => {
    const {
      limit = SEARCH_DEFAULTS.limit,
      offset = SEARCH_DEFAULTS.offset,
      intent = SEARCH_DEFAULTS.intent,
      filter,
    } = validate(searchOptionsSchema(), options, 'search options')
    const keep: Keep =
      filter === undefined ? (document) => live()[document] === true : accepted(filter as QuestionFilter, 'filter')
    const typed = detached(query.slice(0, MAX_QUERY))
    const { rest, parsedFilters } = intent
      ? parseFilters(withoutOccasion(correctFilterWords(typed, lexicon().vocabulary)))
      : { rest: typed, parsedFilters: [] }
    const subject = intent ? withoutOccasion(typed) : typed
    // Filters that leave nothing were not meant, or not worth it: fewer are tried, and at last the words as they stand.
    const { ranked, parsed, filters, didYouMean } = filterBackoff(parsedFilters).reduce(
      (found, tried) => (found.ranked.length > 0 ? found : find(tried.length > 0 ? rest : subject, typed, tried, keep)),
      NOTHING,
    )
    const compiled = compileQuery(parsed)
    const hitFor = ({ document, score }: Ranked): SearchHit => {
      const { batch, question } = documentAt(document)
      return createHit(question, score, compiled, {
        text: (field) => batch.textsOf(question)[field],
        words: () => batch.wordsOf(question),
      })
    }
    const facets = lazy(() =>
      facetsOf(
        ranked.map(({ document }) => documentAt(document).question),
        areas,
      ),
    )
    return Object.freeze({
      hits: Object.freeze(
        topK(ranked, offset + limit, byScore)
          .slice(offset)
          .map(hitFor),
      ),
      total: ranked.length,
      nextOffset: offset + limit < ranked.length ? offset + limit : undefined,
      get facets() {
        return facets()
      },
      parsedFilters: deepFreeze(ranked.length > 0 ? filters : []),
      didYouMean,
    })
  }
}

type Keep = (document: number) => boolean

interface Ranking {
  /** Those read from the query that were applied. */
  readonly filters: readonly ParsedFilter[]
  /** In no order. */
  readonly ranked: readonly Ranked[]
  readonly parsed: ParsedQuery
  readonly didYouMean: string | undefined
}

const NOTHING: Ranking = { filters: [], ranked: [], parsed: { words: [], phrases: [] }, didYouMean: undefined }
