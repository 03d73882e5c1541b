import { FIELDS, type FieldTexts, SETTINGS } from './fields'
import { compounds, type Stemmed, terms } from './terms'

/** Where a stem or phrase occurs: documents in ascending order, and per document the weighted frequency over its fields. */
interface Posting {
  readonly documents: number[]
  readonly frequencies: number[]
}

/** Documents indexed together; an extended bank adds one and shares the others with the bank it came from. */
export interface Segment {
  readonly size: number
  readonly postings: ReadonlyMap<string, Posting>
  /** The stems of each document's title, with a space before and after each. */
  readonly titles: readonly string[]
  /** Words as they are written, with how many documents of the segment have them. */
  readonly words: ReadonlyMap<string, number>
}

/** Phrases that are indexed as if they were words, by their first stem; a phrase's stems joined by spaces are its key. */
export type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>

/** Indexes documents. Lengths are normalised within the segment, whose texts are of a kind. */
export function indexSegment(documents: readonly FieldTexts[], phrases: Phrases): Segment {
  const found = documents.map((texts) => FIELDS.map((field) => terms(texts[field])))
  const means = FIELDS.map((_, field) => {
    const sum = found.reduce((total, fields) => total + (fields[field]?.length ?? 0), 0)
    return Math.max(1, sum / Math.max(1, documents.length))
  })
  const title = FIELDS.indexOf('title')
  const titles = found.map((fields) => ` ${(fields[title] ?? []).map(({ stem }) => stem).join(' ')} `)
  const postings = new Map<string, Posting>()
  const words = new Map<string, number>()
  found.forEach((fields, document) => {
    const texts = FIELDS.map((field) => documents[document]?.[field])
    const frequencies = new Map<string, number>()
    const own = new Set<string>()
    fields.forEach((list, index) => {
      const field = FIELDS[index]
      if (field === undefined) return
      const { boost, normalisation } = SETTINGS[field]
      const share = boost / (1 - normalisation + (normalisation * list.length) / (means[index] ?? 1))
      for (const { stem, word } of [...list, ...compounds(texts[index] ?? '')]) {
        frequencies.set(stem, (frequencies.get(stem) ?? 0) + share)
        own.add(word)
      }
      for (const key of phrasesIn(list, phrases)) frequencies.set(key, (frequencies.get(key) ?? 0) + share)
    })
    for (const [stem, frequency] of frequencies) {
      let posting = postings.get(stem)
      if (posting === undefined) {
        posting = { documents: [], frequencies: [] }
        postings.set(stem, posting)
      }
      posting.documents.push(document)
      posting.frequencies.push(frequency)
    }
    for (const word of own) words.set(word, (words.get(word) ?? 0) + 1)
  })
  return { size: documents.length, postings, titles, words }
}

function phrasesIn(words: readonly Stemmed[], phrases: Phrases): string[] {
  return words.flatMap(({ stem }, place) =>
    (phrases.get(stem) ?? NONE)
      .filter((phrase) => phrase.every((part, offset) => words[place + offset]?.stem === part))
      .map((phrase) => phrase.join(' ')),
  )
}

const NONE: readonly (readonly string[])[] = []

/** Documents of several segments, numbered through, by the stems and phrases that they hold. */
export class InvertedIndex {
  readonly size: number
  private readonly offsets: readonly number[]
  private readonly titles: readonly string[]

  constructor(private readonly segments: readonly Segment[]) {
    this.offsets = segments.map((_, index) => segments.slice(0, index).reduce((sum, { size }) => sum + size, 0))
    this.titles = segments.flatMap(({ titles }) => titles)
    this.size = segments.reduce((sum, { size }) => sum + size, 0)
  }

  has(key: string): boolean {
    return this.segments.some(({ postings }) => postings.has(key))
  }

  /** How many documents have a stem or phrase. */
  count(key: string): number {
    return this.segments.reduce((sum, { postings }) => sum + (postings.get(key)?.documents.length ?? 0), 0)
  }

  /** The stems of a document's title, with a space before and after each. */
  title(document: number): string {
    return this.titles[document] as string
  }

  /** Calls with each document that has a stem or phrase, and the weighted frequency there. */
  visit(key: string, call: (document: number, frequency: number) => void): void {
    this.segments.forEach(({ postings }, segment) => {
      const posting = postings.get(key)
      if (posting === undefined) return
      const { documents, frequencies } = posting
      const offset = this.offsets[segment] as number
      for (let index = 0; index < documents.length; index++)
        call(offset + (documents[index] as number), frequencies[index] as number)
    })
  }

  /** The words of all segments, with how many documents have each. */
  words(): Map<string, number> {
    const all = new Map<string, number>()
    for (const { words } of this.segments)
      for (const [word, count] of words) all.set(word, (all.get(word) ?? 0) + count)
    return all
  }
}
