import UFuzzy from '@leeoniya/ufuzzy'
import { create, insertMultiple, search } from '@orama/orama'
import { Charset, Index } from 'flexsearch'
import Fuse from 'fuse.js'
import MiniSearch from 'minisearch'
import type { Bank } from '../../../src/bank/bank'
import { FIELD_SETTINGS, FIELDS, type FieldTexts, fieldTexts } from '../../../src/search/index/fields'

/** Finds ids, best first. */
export type Query = (query: string, limit: number) => readonly string[] | Promise<readonly string[]>

export interface Engine {
  readonly name: string
  readonly build: (documents: readonly FieldTexts[]) => Query | Promise<Query>
}

export function documentsOf(bank: Pick<Bank, 'questions' | 'role' | 'search'>): FieldTexts[] {
  const titles = new Map(bank.role.domains.flatMap(({ areas }) => areas.map(({ id, title }) => [id, title] as const)))
  return bank.questions.map((question) => fieldTexts(question, (area) => titles.get(area) ?? area))
}

/** Every engine reads the same fields, and weighs them alike where it can. */
const boosts = Object.fromEntries(FIELDS.map((field) => [field, FIELD_SETTINGS[field].boost]))
const weighted = FIELDS.map((name) => ({ name, weight: FIELD_SETTINGS[name].boost }))
/** For engines that read one text: the fields that matter most come first. */
const whole = (texts: FieldTexts) =>
  [...FIELDS]
    .sort((a, b) => FIELD_SETTINGS[b].boost - FIELD_SETTINGS[a].boost)
    .map((field) => texts[field])
    .join('\n')

export const peers: readonly Engine[] = [
  {
    name: 'MiniSearch, fuzzy 0.2 and prefix',
    build: (documents) => {
      const index = new MiniSearch({ fields: FIELDS })
      index.addAll(documents.map((texts) => ({ ...texts })))
      return (query, limit) =>
        index
          .search(query, { fuzzy: 0.2, prefix: true, boost: boosts })
          .slice(0, limit)
          .map(({ id }) => id as string)
    },
  },
  {
    name: 'Fuse, default options',
    build: (documents) => {
      const index = new Fuse([...documents], { keys: weighted })
      return (query, limit) => index.search(query, { limit }).map(({ item }) => item.id)
    },
  },
  ...(['any', 'all'] as const).map((tokenMatch) => ({
    name: `Fuse, token search, ${tokenMatch} words`,
    build: (documents: readonly FieldTexts[]) => {
      const options = { keys: weighted, useTokenSearch: true, tokenMatch, threshold: 0.35, ignoreLocation: true }
      const index = new Fuse([...documents], options)
      return (query: string, limit: number) => index.search(query, { limit }).map(({ item }) => item.id)
    },
  })),
  {
    name: 'uFuzzy, one error a word, any order',
    build: (documents) => {
      const fuzzy = new UFuzzy({
        intraMode: 1,
        unicode: true,
        interSplit: "[^\\p{L}\\d']+",
        intraSplit: '\\p{Ll}\\p{Lu}',
      })
      const texts = documents.map(whole)
      return (query, limit) => {
        const [places, , order] = fuzzy.search(texts, query, 4)
        const best = order === null ? (places ?? []) : order.map((place) => places?.[place] ?? 0)
        return best.slice(0, limit).map((place) => documents[place]?.id ?? '')
      }
    },
  },
  {
    name: 'FlexSearch, forward, LatinBalance, suggest',
    build: (documents) => {
      const index = new Index({ tokenize: 'forward', encoder: Charset.LatinBalance })
      documents.forEach((texts, place) => void index.add(place, whole(texts)))
      return (query, limit) =>
        (index.search(query, { limit, suggest: true }) as number[]).map((place) => documents[place]?.id ?? '')
    },
  },
  {
    name: 'Orama, tolerance 1',
    build: async (documents) => {
      const { id: _, ...rest } = Object.fromEntries(FIELDS.map((field) => [field, 'string' as const]))
      const database = create({ schema: { name: 'string' as const, ...rest } })
      await insertMultiple(
        database,
        documents.map((texts) => ({ ...texts, name: texts.id })),
      )
      const { id: own = 1, ...others } = boosts
      return async (query, limit) => {
        const { hits } = await search(database, { term: query, tolerance: 1, limit, boost: { name: own, ...others } })
        return hits.map(({ document }) => document.name as string)
      }
    },
  },
]

/** The bank's own search. */
export function ours(bank: Pick<Bank, 'questions' | 'role' | 'search'>): Query {
  return (query, limit) => bank.search(query, { limit }).hits.map(({ question }) => question.id)
}
