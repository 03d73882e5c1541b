import MiniSearch from 'minisearch'
import { z } from 'zod'
import { filterSchema, type QuestionFilter } from '../bank/filter'
import type { Question } from '../schema/question-set'
import type { Area } from '../schema/role'
import { validate } from '../schema/validate'
import { highlight } from './highlight'
import { createSpeller } from './spelling'
import { terms } from './terms'
import type { SearchField, SearchHit, SearchOptions } from './types'

const optionsSchema = z.strictObject({ limit: z.int().min(1).optional(), filter: filterSchema.optional() })

/** How much a word counts, by where it stands. Chosen by measuring on the shipped sets (`npm run bench`). */
const BOOST: Readonly<Record<SearchField, number>> = { id: 2, title: 4, tags: 3, areas: 1.5, prompt: 1, answerKey: 0.6 }
const FIELDS = Object.keys(BOOST) as SearchField[]

/**
 * A search over questions. MiniSearch's inverted index ranks (BM25+); Fuse corrects words that the index does not
 * hold, from its vocabulary. The index is built at the first search.
 */
export function createSearch<QId extends string, AreaId extends string, DomainId extends string>(
  questions: readonly Question<QId, AreaId>[],
  areas: readonly Area[],
  compile: (filter: QuestionFilter, path: string) => (question: Question) => boolean,
): (query: string, options?: SearchOptions<AreaId, DomainId>) => readonly SearchHit<QId, AreaId>[] {
  const titles = new Map<string, string>(areas.map((area) => [area.id, area.title]))
  const byId = new Map<string, Question<QId, AreaId>>(questions.map((question) => [question.id, question]))
  let built: ReturnType<typeof build> | undefined

  function build() {
    const index = new MiniSearch<Question<QId, AreaId>>({
      fields: FIELDS,
      extractField: (question, field) =>
        field === 'id' ? question.id : fieldText(question, field as SearchField, titles),
      tokenize: (text) => terms(text).map(({ word }) => word),
      processTerm: (word) => word,
    })
    index.addAll(questions)
    const vocabulary = new Set(
      questions.flatMap((question) =>
        FIELDS.flatMap((field) => terms(fieldText(question, field, titles)).map(({ word }) => word)),
      ),
    )
    return { index, correct: createSpeller(vocabulary) }
  }

  return (query, options = {}) => {
    const { limit = 10, filter } = validate(optionsSchema, options, 'search options')
    const keep = compile(filter ?? {}, 'filter')
    const words = [...new Set(terms(String(query).slice(0, MAX_QUERY)).map(({ word }) => word))].slice(0, MAX_WORDS)
    if (words.length === 0) return Object.freeze([])
    built ??= build()
    const { index, correct } = built
    const found = index.search(
      {
        combineWith: 'OR',
        queries: words.map((word, place) => {
          const meant = correct(word)
          const last = place === words.length - 1
          return {
            combineWith: 'OR',
            queries: [
              // A whole word counts most; the last one may still be being typed; corrections count by their likeness.
              {
                queries: [word],
                combineWith: 'OR',
                prefix: last ? word.length > 2 : word.length > 4,
                fuzzy: meant.length === 0 && word.length > 4 ? 0.2 : false,
                weights: { prefix: 0.4, fuzzy: 0.35 },
              },
              ...meant.map(({ word: other, likeness }) => ({
                queries: [other],
                combineWith: 'OR' as const,
                boostTerm: () => likeness,
              })),
            ],
          }
        }),
      },
      { boost: BOOST, filter: ({ id }) => keep(byId.get(String(id)) as Question) },
    )
    const scored = found.map((hit) => {
      const question = byId.get(String(hit.id)) as Question<QId, AreaId>
      const matched = new Set(Object.keys(hit.match))
      const covered = words.filter(
        (word) =>
          matched.has(word) ||
          hit.terms.some((term) => term.startsWith(word)) ||
          correct(word).some(({ word: other }) => matched.has(other)),
      ).length
      // Questions that hold every word asked for come before those that hold one of them often.
      const share = covered / words.length
      return { question, matched, score: hit.score * share * share }
    })
    scored.sort((a, b) => b.score - a.score || (a.question.id < b.question.id ? -1 : 1))
    return Object.freeze(
      scored.slice(0, limit).map(({ question, matched, score }) =>
        Object.freeze({
          question,
          score,
          matches: Object.freeze(
            FIELDS.flatMap((field) => highlight(field, fieldText(question, field, titles), matched)).sort(
              (a, b) => BOOST[b.field] - BOOST[a.field],
            ),
          ),
        }),
      ),
    )
  }
}

/** Longer queries are cut: nobody types more, and the time stays bounded. */
const MAX_QUERY = 1000
const MAX_WORDS = 24

function fieldText(question: Question, field: SearchField, titles: ReadonlyMap<string, string>): string {
  switch (field) {
    case 'id':
    case 'title':
    case 'prompt':
      return question[field]
    case 'tags':
      return question.tags.join(' ')
    case 'areas':
      return question.areas.map((area) => titles.get(area) ?? area).join(', ')
    case 'answerKey':
      return question.answerKey.join('\n')
  }
}
