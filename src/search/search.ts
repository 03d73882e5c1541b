import { z } from 'zod'
import { filterSchema, type QuestionFilter } from '../bank/filter'
import type { Question } from '../schema/question-set'
import type { Area } from '../schema/role'
import { validate } from '../schema/validate'
import { FIELDS, type FieldTexts, fieldTexts, SETTINGS } from './fields'
import { highlight, snippetOf } from './highlight'
import { INTENT_WORDS, readIntent, type Understood } from './intent'
import { InvertedIndex, indexSegment, type Segment } from './inverted-index'
import { readQuery, type Span } from './query'
import { score } from './score'
import { createSpeller } from './spelling'
import { createSuggester } from './suggest'
import { createThesaurus, type Synonyms, type Thesaurus } from './synonyms'
import { type Term, terms } from './terms'
import type { Facets, SearchHit, SearchOptions, SearchReason, SearchResult, Suggestion } from './types'

const optionsSchema = z.strictObject({
  limit: z.int().min(1).optional(),
  offset: z.int().min(0).optional(),
  filter: filterSchema.optional(),
  intent: z.boolean().optional(),
})

/** Longer queries are cut: nobody types more, and the time stays bounded. */
const MAX_QUERY = 1000
const MAX_WORDS = 24

/** Questions that were put in together, and their index once a search has been made. */
export interface Batch {
  readonly questions: readonly Question[]
  segment?: Segment
  readonly texts: Map<string, FieldTexts>
  /** The words of fields of questions that were shown of late: most pages show some of them again. */
  readonly shown: Map<string, readonly (readonly Term[])[]>
}

export function batchOf(questions: readonly Question[]): Batch {
  return { questions, texts: new Map(), shown: new Map() }
}

const MOST_SHOWN = 500

export interface Search {
  page(query: string, options?: SearchOptions): SearchResult
  suggest(prefix: string, limit?: number): readonly Suggestion[]
}

/**
 * A search over batches of questions. Built at the first query; a batch is indexed once, however many banks share it.
 * An inverted index ranks by BM25F, the vocabulary corrects spelling, and a thesaurus rewords.
 */
export function createSearch(
  batches: readonly Batch[],
  areas: readonly Area[],
  synonyms: Synonyms,
  compile: (filter: QuestionFilter, path: string) => (question: Question) => boolean,
): Search {
  const titles = new Map<string, string>(areas.map((area) => [area.id, area.title]))
  const textsOf = (batch: Batch, question: Question): FieldTexts => {
    let texts = batch.texts.get(question.id)
    if (texts === undefined) {
      texts = fieldTexts(question, (area) => titles.get(area) ?? area)
      batch.texts.set(question.id, texts)
    }
    return texts
  }
  const wordsOf = (batch: Batch, question: Question): readonly (readonly Term[])[] => {
    let words = batch.shown.get(question.id)
    if (words === undefined) {
      const texts = textsOf(batch, question)
      words = FIELDS.map((field) => terms(texts[field]))
      if (batch.shown.size >= MOST_SHOWN) batch.shown.clear()
      batch.shown.set(question.id, words)
    }
    return words
  }
  let built: ReturnType<typeof build> | undefined
  function build() {
    const thesaurus = createThesaurus(synonyms)
    for (const batch of batches)
      batch.segment ??= indexSegment(
        batch.questions.map((question) => textsOf(batch, question)),
        thesaurus.phrases,
      )
    const index = new InvertedIndex(batches.map(({ segment }) => segment as Segment))
    const vocabulary = index.words()
    const words = [...vocabulary.keys()].sort()
    // A misspelt word may have meant one that only the thesaurus holds.
    const spelt = new Map(vocabulary)
    for (const word of thesaurus.words) if (!spelt.has(word)) spelt.set(word, 1)
    return { index, vocabulary, words, correct: createSpeller(spelt), thesaurus }
  }
  const documents = batches.flatMap((batch) => batch.questions.map((question) => ({ batch, question })))
  const suggester = createSuggester(() => documents.map(({ question }) => question), areas)

  return {
    suggest: suggester,
    page: (query, options = {}) => {
      const { limit = 10, offset = 0, filter, intent = true } = validate(optionsSchema, options, 'search options')
      const keep = compile((filter ?? {}) as QuestionFilter, 'filter')
      const text = String(query).slice(0, MAX_QUERY)
      built ??= build()
      const { rest, understood } = intent ? readIntent(asMeant(text, built.vocabulary)) : { rest: text, understood: [] }
      let found: Ranking = NOTHING
      let applied: readonly Understood[] = []
      // Filters that leave nothing were not meant, or not worth it: fewer are tried, and at last the words as they stand.
      for (applied of fewerAndFewer(understood)) {
        const filters = applied.map((part) => compile(part.filter, 'query'))
        const narrow = (question: Question) => keep(question) && filters.every((fits) => fits(question))
        found = rank(built, applied.length > 0 ? rest : text, text, documents, narrow, applied.length > 0)
        if (found.ranked.length > 0) break
      }
      const { ranked, spans, didYouMean } = found
      const page = ranked.slice(offset, offset + limit)
      return Object.freeze({
        hits: Object.freeze(page.map(({ document, score }) => present(documents[document] as Document, spans, score))),
        total: ranked.length,
        nextOffset: offset + limit < ranked.length ? offset + limit : undefined,
        facets: facetsOf(
          ranked.map(({ document }) => (documents[document] as Document).question),
          areas,
        ),
        understood: Object.freeze(ranked.length > 0 ? applied : []),
        didYouMean,
      })
    },
  }

  function present({ batch, question }: Document, spans: readonly Span[], score: number): SearchHit {
    const texts = textsOf(batch, question)
    const asked = new Set(spans.flatMap(({ alternatives }) => alternatives.flatMap(({ stems }) => stems)))
    const fields = wordsOf(batch, question)
    const found = fields.map((words) => words.filter(({ stem }) => asked.has(stem)))
    const own = new Set(found.flatMap((places) => places.map(({ stem }) => stem)))
    const reasons: SearchReason[] = []
    const matched = new Set<string>()
    for (const { alternatives, typed } of spans) {
      const best = alternatives.find(({ stems }) =>
        stems.length === 1 ? own.has(stems[0] as string) : fields.some((words) => holds(words, stems)),
      )
      if (best === undefined) continue
      for (const stem of best.stems) matched.add(stem)
      reasons.push(Object.freeze({ kind: best.kind, typed, matched: best.text }))
    }
    const matches = FIELDS.flatMap((field, place) => highlight(field, texts[field], found[place] ?? [], matched)).sort(
      (a, b) => SETTINGS[b.field].boost - SETTINGS[a.field].boost,
    )
    const readable = matches.find(({ field }) => field === 'prompt') ?? matches.find(({ field }) => field !== 'id')
    return Object.freeze({
      question,
      score,
      matches: Object.freeze(matches),
      reasons: Object.freeze(reasons),
      snippet: readable === undefined ? question.title : snippetOf(readable),
    })
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

interface Ranking {
  readonly ranked: readonly { readonly document: number; readonly score: number }[]
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
function fewerAndFewer(understood: readonly Understood[]): (readonly Understood[])[] {
  if (understood.length === 0) return [[]]
  const without =
    understood.length > 1 ? understood.map((_, place) => understood.filter((__, other) => other !== place)) : []
  return [understood, ...without, []]
}

/** Bonus for words that stand side by side in the title as they do in the query. */
const PHRASE = 0.15

function rank(
  built: Built,
  query: string,
  whole: string,
  documents: readonly Document[],
  keep: (question: Question) => boolean,
  filtered: boolean,
): Ranking {
  const typed = terms(query).slice(0, MAX_WORDS)
  if (typed.length === 0) {
    const all = filtered
      ? documents.flatMap(({ question }, document) => (keep(question) ? [{ document, score: 1 }] : []))
      : []
    return { ranked: all, spans: [], didYouMean: undefined }
  }
  const { index } = built
  const spans = readQuery(typed, built)
  const { documents: found, scores } = score(index, typed, spans)
  const id = whole.trim().toLowerCase()
  const ranked: { document: number; score: number }[] = []
  for (const document of found) {
    const { question } = documents[document] as Document
    if (!keep(question)) continue
    const points = (scores[document] as number) * (1 + PHRASE * pairsIn(index.title(document), typed))
    ranked.push({ document, score: question.id === id ? points + 1e6 : points })
  }
  const idOf = (place: number) => (documents[place] as Document).question.id
  ranked.sort((a, b) => b.score - a.score || (idOf(a.document) < idOf(b.document) ? -1 : 1))
  return { ranked, spans, didYouMean: respelt(query, typed, spans) }
}

function pairsIn(title: string, typed: readonly { readonly stem: string }[]): number {
  if (typed.length < 2) return 0
  return typed.filter((word, place) => place > 0 && title.includes(` ${typed[place - 1]?.stem} ${word.stem} `)).length
}

/** Whether the stems stand side by side among the words. */
function holds(words: readonly Term[], stems: readonly string[]): boolean {
  return words.some((_, place) => stems.every((stem, offset) => words[place + offset]?.stem === stem))
}

/** The query with its misspelt words corrected; undefined when none was, or none could be. */
function respelt(query: string, typed: readonly Term[], spans: readonly Span[]): string | undefined {
  let text = ''
  let at = 0
  typed.forEach(({ start, end }, place) => {
    const meant = spans[place]?.alternatives.find(({ kind }) => kind === 'spelling')
    if (meant === undefined) return
    text += query.slice(at, start) + meant.text
    at = end
  })
  return at === 0 ? undefined : text + query.slice(at)
}

function facetsOf(questions: readonly Question[], areas: readonly Area[]): Facets {
  const count = (names: readonly string[]): Record<string, number> => {
    const counts: Record<string, number> = {}
    for (const name of names) counts[name] = (counts[name] ?? 0) + 1
    return counts
  }
  const byArea = count(questions.map((question) => question.areas[0]))
  return Object.freeze({
    areas: Object.freeze(
      Object.fromEntries(areas.flatMap(({ id }) => (byArea[id] === undefined ? [] : [[id, byArea[id]]]))),
    ),
    kinds: Object.freeze(count(questions.map(({ kind }) => kind))),
    difficulties: Object.freeze(count(questions.map(({ difficulty }) => difficulty))),
  })
}
