import * as z from 'zod/mini'
import type { Phrase, Phrases } from '../index/inverted-index'
import { type Stemmed, terms } from '../text/terms'

/** Words and phrases that mean the same: acronyms, spellings, what people say instead. Any of them finds the others. */
export type SynonymGroup = readonly string[]

/** What someone who types one of these words or phrases wants to see, though it does not mean the same. */
export interface RelatedTerms {
  readonly typed: readonly string[]
  readonly find: readonly string[]
}

export type Synonyms = readonly (SynonymGroup | RelatedTerms)[]

const phrases = z.array(z.string())

export const synonymsSchema = z.array(z.union([phrases, z.strictObject({ typed: phrases, find: phrases })]))

interface Member extends Phrase {
  readonly text: string
}

/** Another way of saying some words of a query. */
export interface Rewording extends Member {
  readonly kind: 'synonym' | 'related'
  /** Places of the words in the query, in ascending order. */
  readonly places: readonly number[]
}

export interface Thesaurus {
  /** Every phrase of several words that a rewording may give. */
  readonly phrases: Phrases
  /** Every word of every phrase. */
  readonly words: ReadonlySet<string>
  reword(words: readonly Stemmed[]): Rewording[]
}

interface Entry {
  readonly typed: readonly string[]
  /** What it finds; the same list for all members of a group. */
  readonly meanings: { readonly kind: Rewording['kind']; readonly finds: readonly Member[] }[]
}

export function createThesaurus(synonyms: Synonyms): Thesaurus {
  const entries = new Map<string, Entry>()
  const phrases = new Map<string, Phrase>()
  const words = new Set<string>()
  const read = (text: string): Member => {
    const found = terms(text)
    for (const { word } of found) words.add(word)
    const stems = found.map(({ stem }) => stem)
    return { text, stems, key: stems.join(' ') }
  }
  const add = (kind: Rewording['kind'], typed: readonly Member[], finds: readonly Member[]) => {
    for (const find of finds) if (find.stems.length > 1) phrases.set(find.key, find)
    for (const { stems, key } of typed) {
      const entry = entries.get(key) ?? { typed: stems, meanings: [] }
      entries.set(key, entry)
      entry.meanings.push({ kind, finds })
    }
  }
  for (const group of synonyms) {
    if ('typed' in group) continue
    const members = group.map(read)
    add('synonym', members, members)
  }
  // After the synonyms, so that what means the same counts as such.
  for (const group of synonyms) if ('typed' in group) add('related', group.typed.map(read), group.find.map(read))
  const byFirst = grouped([...entries], ([, { typed }]) => typed[0])
  return {
    phrases: new Map(
      [...grouped([...phrases.values()], ({ stems }) => stems[0])].map(([first, all]) => [
        first,
        grouped(all, ({ stems }) => stems[1]),
      ]),
    ),
    words,
    reword: (query) =>
      query.flatMap(({ stem }, first) =>
        (byFirst.get(stem) ?? []).flatMap(([own, { typed, meanings }]) => {
          const places = placesOf(typed, query, first)
          if (places === undefined) return []
          return meanings.flatMap(({ kind, finds }) =>
            finds.filter(({ key }) => key !== own).map((find) => ({ ...find, kind, places })),
          )
        }),
      ),
  }
}

function grouped<Item>(items: readonly Item[], stemOf: (item: Item) => string | undefined): Map<string, Item[]> {
  const groups = new Map<string, Item[]>()
  for (const item of items) {
    const stem = stemOf(item)
    if (stem === undefined) continue
    const group = groups.get(stem)
    if (group === undefined) groups.set(stem, [item])
    else group.push(item)
  }
  return groups
}

/** Where the words of a phrase stand in a query: near each other, in any order, its first word at `first`. */
function placesOf(phrase: readonly string[], query: readonly Stemmed[], first: number): readonly number[] | undefined {
  const places = [first]
  for (const stem of phrase.slice(1)) {
    let best: number | undefined
    for (let place = Math.max(0, first - REACH); place <= Math.min(query.length - 1, first + REACH); place++) {
      if (query[place]?.stem !== stem || places.includes(place)) continue
      if (best === undefined || Math.abs(place - first) < Math.abs(best - first)) best = place
    }
    if (best === undefined) return
    places.push(best)
  }
  return places.sort((a, b) => a - b)
}

/** How far from its first word another word of a phrase may stand. */
const REACH = 4
