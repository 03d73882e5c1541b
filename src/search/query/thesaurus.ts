import { lazy } from '../../data/lazy'
import type { Phrase, Phrases } from '../index/inverted-index'
import { type Stemmed, terms } from '../text/terms'
import { checkSynonyms, type Synonyms } from './synonyms'

interface Member extends Phrase {
  readonly text: string
}

/** Another way of saying some words of a query. */
export interface Expansion extends Member {
  readonly kind: 'synonym' | 'related'
  /** Of the words in the query, in ascending order. */
  readonly positions: readonly number[]
}

export interface Thesaurus {
  /** Every phrase of several words that an expansion may give. */
  readonly phrases: Phrases
  /** Every word of every phrase. */
  readonly words: ReadonlySet<string>
  expand(words: readonly Stemmed[]): Expansion[]
}

interface Entry {
  readonly typed: readonly string[]
  /** What it finds; the same list for all members of a group. */
  readonly meanings: { readonly kind: Expansion['kind']; readonly finds: readonly Member[] }[]
}

/**
 * A thesaurus that is made when it is first asked for.
 *
 * @param synonyms checked at once, or a function that is called then
 * @throws ValidationError
 */
export function readThesaurus(synonyms: unknown): () => Thesaurus {
  if (typeof synonyms === 'function') return lazy(() => createThesaurus(checkSynonyms(synonyms())))
  const checked = checkSynonyms(synonyms)
  return lazy(() => createThesaurus(checked))
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
  const add = (kind: Expansion['kind'], typed: readonly Member[], finds: readonly Member[]) => {
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
  const byFirstStem = groupBy([...entries], ([, { typed }]) => typed[0])
  return {
    phrases: new Map(
      [...groupBy([...phrases.values()], ({ stems }) => stems[0])].map(([first, all]) => [
        first,
        groupBy(all, ({ stems }) => stems[1]),
      ]),
    ),
    words,
    expand: (query) =>
      query.flatMap(({ stem }, first) =>
        (byFirstStem.get(stem) ?? []).flatMap(([own, { typed, meanings }]) => {
          const positions = positionsOf(typed, query, first)
          if (positions === undefined) return []
          return meanings.flatMap(({ kind, finds }) =>
            finds.filter(({ key }) => key !== own).map((find) => ({ ...find, kind, positions })),
          )
        }),
      ),
  }
}

function groupBy<Item>(items: readonly Item[], stemOf: (item: Item) => string | undefined): Map<string, Item[]> {
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

/** How far from its first word another word of a phrase may stand. */
const MAX_DISTANCE = 4

/** Where the words of a phrase stand in a query: near each other, in any order, its first word at `first`. */
function positionsOf(
  phrase: readonly string[],
  query: readonly Stemmed[],
  first: number,
): readonly number[] | undefined {
  const positions = [first]
  const last = Math.min(query.length - 1, first + MAX_DISTANCE)
  for (const stem of phrase.slice(1)) {
    let nearest: number | undefined
    for (let position = Math.max(0, first - MAX_DISTANCE); position <= last; position++) {
      if (query[position]?.stem !== stem || positions.includes(position)) continue
      if (nearest === undefined || Math.abs(position - first) < Math.abs(nearest - first)) nearest = position
    }
    if (nearest === undefined) return
    positions.push(nearest)
  }
  return positions.sort((a, b) => a - b)
}
