import { compounds, type Stemmed, terms } from '../text/terms'
import { FIELD_SETTINGS, FIELDS, type FieldTexts } from './fields'

/** Where a stem or phrase occurs: documents in ascending order, and per document the weighted frequency over its fields, to three decimals. */
export interface Posting {
  readonly documents: number[]
  readonly frequencies: number[]
}

/** Documents indexed together; an extended bank adds one and shares the others with the bank it came from. */
export interface Segment {
  readonly size: number
  readonly postings: Pick<ReadonlyMap<string, Posting>, 'has' | 'get' | 'keys'>
  /** Words as they are written, with how many documents of the segment have them. */
  readonly words: ReadonlyMap<string, number>
}

/** A phrase that is indexed as if it were a word. */
export interface Phrase {
  readonly stems: readonly string[]
  /** The stems joined by spaces: what its documents are found by. */
  readonly key: string
}

/** Phrases of two stems and more, by their first and second one. */
export type Phrases = ReadonlyMap<string, ReadonlyMap<string, readonly Phrase[]>>

/** Indexes documents. Fields are as long as the segment's mean says: its texts are of a kind. */
export function indexSegment(documents: readonly FieldTexts[], phrases: Phrases): Segment {
  const termsOf = documents.map((texts) => FIELDS.map((field) => terms(texts[field])))
  const meanLengths = FIELDS.map((_, field) => {
    const sum = termsOf.reduce((total, fields) => total + (fields[field]?.length ?? 0), 0)
    return Math.max(1, sum / Math.max(1, documents.length))
  })
  const postings = new Map<string, Posting>()
  const words = new Map<string, { count: number; last: number }>()
  termsOf.forEach((fields, document) => {
    FIELDS.forEach((field, position) => {
      const list = fields[position] ?? []
      const { boost, b } = FIELD_SETTINGS[field]
      const weight = boost / (1 - b + (b * list.length) / (meanLengths[position] ?? 1))
      const add = ({ stem, word }: Stemmed) => {
        post(postings, stem, document, weight)
        const seen = words.get(word)
        if (seen === undefined) words.set(word, { count: 1, last: document })
        else if (seen.last !== document) {
          seen.count++
          seen.last = document
        }
      }
      list.forEach((term, at) => {
        add(term)
        const next = list[at + 1]
        if (next === undefined) return
        for (const { stems, key } of phrases.get(term.stem)?.get(next.stem) ?? [])
          if (stems.every((stem, offset) => list[at + offset]?.stem === stem)) post(postings, key, document, weight)
      })
      compounds(documents[document]?.[field] ?? '').forEach(add)
    })
  })
  for (const { frequencies } of postings.values())
    frequencies.forEach((frequency, at) => {
      frequencies[at] = Math.max(1, Math.round(frequency * 1000)) / 1000
    })
  return {
    size: documents.length,
    postings,
    words: new Map([...words].map(([word, { count }]) => [word, count])),
  }
}

function post(postings: Map<string, Posting>, key: string, document: number, weight: number): void {
  const posting = postings.get(key)
  if (posting === undefined) {
    postings.set(key, { documents: [document], frequencies: [weight] })
    return
  }
  const { documents, frequencies } = posting
  const last = documents.length - 1
  if (documents[last] === document) frequencies[last] = (frequencies[last] as number) + weight
  else {
    documents.push(document)
    frequencies.push(weight)
  }
}

/** Documents of several segments, numbered through, by the stems and phrases that they hold. */
export class InvertedIndex {
  readonly size: number
  private readonly offsets: readonly number[]

  constructor(private readonly segments: readonly Segment[]) {
    this.offsets = segments.map((_, index) => segments.slice(0, index).reduce((sum, { size }) => sum + size, 0))
    this.size = segments.reduce((sum, { size }) => sum + size, 0)
  }

  has(key: string): boolean {
    return this.segments.some(({ postings }) => postings.has(key))
  }

  /** How many documents have a stem or phrase. */
  count(key: string): number {
    return this.segments.reduce((sum, { postings }) => sum + (postings.get(key)?.documents.length ?? 0), 0)
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
