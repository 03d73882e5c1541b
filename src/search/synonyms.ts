import { type Stemmed, terms } from './terms'

/** Words and phrases that mean the same: acronyms, spellings, what people say instead. Any of them finds the others. */
export type SynonymGroup = readonly string[]

/** What someone who types one of these words or phrases wants to see, though it does not mean the same. */
export interface RelatedTerms {
  readonly typed: readonly string[]
  readonly find: readonly string[]
}

export type Synonyms = readonly (SynonymGroup | RelatedTerms)[]

/** Another way of saying some words of a query. */
export interface Rewording {
  readonly kind: 'synonym' | 'related'
  /** Places of the words in the query, in ascending order. */
  readonly places: readonly number[]
  readonly phrase: string
  readonly stems: readonly string[]
}

export interface Thesaurus {
  /** Every phrase of several words that a rewording may give, by its first stem. */
  readonly phrases: ReadonlyMap<string, readonly (readonly string[])[]>
  /** Every word of every phrase. */
  readonly words: ReadonlySet<string>
  reword(words: readonly Stemmed[]): Rewording[]
}

interface Entry {
  readonly typed: readonly string[]
  readonly finds: { readonly kind: Rewording['kind']; readonly phrase: string; readonly stems: readonly string[] }[]
}

export function createThesaurus(synonyms: Synonyms): Thesaurus {
  const entries = new Map<string, Entry>()
  const phrases = new Map<string, string[][]>()
  const words = new Set<string>()
  const read = (phrase: string) => {
    const found = terms(phrase)
    for (const { word } of found) words.add(word)
    return { phrase, stems: found.map(({ stem }) => stem) }
  }
  const add = (kind: Rewording['kind'], typed: readonly string[], finds: readonly ReturnType<typeof read>[]) => {
    const key = typed.join(' ')
    const entry = entries.get(key) ?? { typed, finds: [] }
    entries.set(key, entry)
    for (const { phrase, stems } of finds) {
      const found = stems.join(' ')
      if (found === key || entry.finds.some((other) => other.stems.join(' ') === found)) continue
      entry.finds.push({ kind, phrase, stems })
      const known = phrases.get(stems[0] as string) ?? []
      if (stems.length > 1 && !known.some((other) => other.join(' ') === found))
        phrases.set(stems[0] as string, [...known, stems])
    }
  }
  for (const group of synonyms) {
    if ('typed' in group) continue
    const members = group.map(read)
    for (const { stems } of members) add('synonym', stems, members)
  }
  // After the synonyms, so that what means the same counts as such.
  for (const group of synonyms) {
    if (!('typed' in group)) continue
    const finds = group.find.map(read)
    for (const { stems } of group.typed.map(read)) add('related', stems, finds)
  }
  const byStem = new Map<string, Entry[]>()
  for (const entry of entries.values()) {
    const first = entry.typed[0]
    if (first !== undefined) byStem.set(first, [...(byStem.get(first) ?? []), entry])
  }
  return {
    phrases,
    words,
    reword: (query) =>
      query.flatMap(({ stem }, place) =>
        (byStem.get(stem) ?? []).flatMap(({ typed, finds }) => {
          const places = placesOf(typed, query, place)
          return places === undefined ? [] : finds.map((find) => ({ ...find, places }))
        }),
      ),
  }
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
