import * as z from 'zod/mini'
import { ValidationError } from '../../errors/validation-error'
import { validate } from '../../schema/validate'
import { Batch } from './batch'
import { FIELDS, type FieldTexts, SETTINGS } from './fields'
import type { Phrases, Posting, Segment } from './inverted-index'

/** A bank's search index as plain data, so that it can be made once, kept as JSON, and read in place of building it. */
export interface SearchIndex {
  /** Questions indexed together, in the order of the bank. */
  readonly segments: readonly PackedSegment[]
}

export interface PackedSegment {
  /** How many questions it holds. */
  readonly size: number
  /** Of the texts and phrases that it was made of. */
  readonly fingerprint: string
  /** A line a stem or phrase: it, a tab, and then for each document the gap to the one before and the weighted frequency, in thousandths, base 36. */
  readonly postings: string
  /** A line a word: it, a tab, and how many documents have it. */
  readonly words: string
}

const searchIndexSchema = z.strictObject({
  segments: z
    .array(
      z.strictObject({
        size: z.int().check(z.minimum(0)),
        fingerprint: z.string(),
        postings: z.string(),
        words: z.string(),
      }),
    )
    .check(z.minLength(1)),
})

export function packIndex(batches: readonly Batch[], phrases: Phrases): SearchIndex {
  return Object.freeze({
    segments: Object.freeze(
      batches.map((batch) => {
        const { size, postings, words } = batch.indexed(phrases)
        const lines = [...postings.keys()].map((key) => `${key}\t${packPosting(postings.get(key) as Posting)}`)
        return Object.freeze({
          size,
          fingerprint: fingerprintOf(batch.allTexts(), phrases),
          postings: lines.join('\n'),
          words: [...words].map(([word, count]) => `${word}\t${count}`).join('\n'),
        })
      }),
    ),
  })
}

/**
 * The questions of a bank in batches as an index has them, and those that came later as one more.
 *
 * @throws ValidationError when it is no index, or one of other texts
 */
export function unpackIndex(input: unknown, batches: readonly Batch[], phrases: Phrases): Batch[] {
  const index: SearchIndex = validate(searchIndexSchema, input, 'search index')
  const [first] = batches
  if (first === undefined) return []
  const all = new Batch(
    batches.flatMap(({ questions }) => questions),
    first.areas,
  )
  let from = 0
  const read = index.segments.map((packed, place) => {
    const batch = all.part(from, from + packed.size)
    const fingerprint = fingerprintOf(batch.allTexts(), phrases)
    if (packed.fingerprint !== fingerprint)
      throw new ValidationError('search index', [
        {
          path: `segments[${place}].fingerprint`,
          expected: `"${fingerprint}", that of the bank's questions ${from + 1} to ${from + packed.size}; make the index anew with bank.exportSearchIndex()`,
          received: `"${packed.fingerprint}"`,
        },
      ])
    from += packed.size
    return batch.with(unpackSegment(packed))
  })
  return from < all.questions.length ? [...read, all.part(from, all.questions.length)] : read
}

function unpackSegment({ size, postings, words }: PackedSegment): Segment {
  const lines = new Map(linesOf(postings))
  const read = new Map<string, Posting>()
  return {
    size,
    // Most lines are never asked for, and are not read until they are.
    postings: {
      has: (key) => lines.has(key),
      keys: () => lines.keys(),
      get: (key) => {
        const known = read.get(key)
        const line = lines.get(key)
        if (known !== undefined || line === undefined) return known
        const posting = unpackPosting(line)
        read.set(key, posting)
        return posting
      },
    },
    words: new Map(linesOf(words).map(([word, count]) => [word, Number(count)])),
  }
}

function linesOf(text: string): [string, string][] {
  return text === ''
    ? []
    : text.split('\n').map((line) => {
        const tab = line.indexOf('\t')
        return [line.slice(0, tab), line.slice(tab + 1)]
      })
}

function packPosting({ documents, frequencies }: Posting): string {
  return documents
    .map((document, index) => {
      const gap = document - (documents[index - 1] ?? 0)
      return `${gap.toString(36)} ${Math.round((frequencies[index] as number) * 1000).toString(36)}`
    })
    .join(' ')
}

function unpackPosting(line: string): Posting {
  const numbers = line.split(' ').map((number) => Number.parseInt(number, 36))
  const documents: number[] = []
  const frequencies: number[] = []
  for (let at = 0; at < numbers.length; at += 2) {
    documents.push((documents[documents.length - 1] ?? 0) + (numbers[at] as number))
    frequencies.push((numbers[at + 1] as number) / 1000)
  }
  return { documents, frequencies }
}

/** What an index depends on, as a short text (two hashes after FNV-1a): an index of anything else is refused. */
function fingerprintOf(documents: readonly FieldTexts[], phrases: Phrases): string {
  let [one, other] = [0x811c9dc5, 0x01000193]
  const add = (text: string) => {
    for (let at = 0; at < text.length; at++) {
      one = Math.imul(one ^ text.charCodeAt(at), 0x01000193)
      other = Math.imul(other ^ text.charCodeAt(at), 0x5bd1e995)
    }
    one = Math.imul(one ^ 0xffff, 0x01000193)
  }
  add(JSON.stringify(SETTINGS))
  for (const texts of documents) for (const field of FIELDS) add(texts[field])
  for (const seconds of phrases.values()) for (const all of seconds.values()) for (const { key } of all) add(key)
  return [one, other].map((half) => (half >>> 0).toString(36)).join('-')
}
