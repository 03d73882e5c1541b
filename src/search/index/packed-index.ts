import * as z from 'zod/mini'
import { lazy } from '../../data/lazy'
import { describeValue } from '../../errors/describe-value'
import { ValidationError } from '../../errors/validation-error'
import { validate } from '../../schema/validate'
import { Batch } from './batch'
import { checksumOf, fingerprintOf } from './fingerprint'
import type { Phrases, Posting, Segment } from './inverted-index'

/** A bank's search index as plain data, so that it can be made once, kept as JSON, and read in place of building it. */
export interface SearchIndex {
  /** Questions indexed together, in the order of the bank. */
  readonly segments: readonly PackedSegment[]
}

/** A part of a search index: the questions that came in together. */
export interface PackedSegment {
  /** How many questions it holds. */
  readonly size: number
  /** Of all that it was made of and with: texts, synonyms, stemmer, version of this package. */
  readonly fingerprint: string
  /** Of `postings` and `words`: an index that was cut or garbled is refused. */
  readonly checksum: string
  /** A line a stem or phrase: it, a tab, and then for each document the gap to the one before and the weighted frequency, in thousandths, base 36. */
  readonly postings: string
  /** A line a word: it, a tab, and how many documents have it. */
  readonly words: string
}

const searchIndexSchema = lazy(() =>
  z.strictObject({
    segments: z
      .array(
        z.strictObject({
          size: z.int().check(z.minimum(0)),
          fingerprint: z.string(),
          checksum: z.string(),
          postings: z.string(),
          words: z.string(),
        }),
      )
      .check(z.minLength(1)),
  }),
)

export function packIndex(batches: readonly Batch[], phrases: Phrases): SearchIndex {
  return Object.freeze({
    segments: Object.freeze(
      batches.map((batch) => {
        const { size, postings, words } = batch.indexed(phrases)
        const packed = {
          postings: joinLines([...postings.keys()].map((key) => [key, packPosting(postings.get(key) as Posting)])),
          words: joinLines([...words].map(([word, count]) => [word, String(count)])),
        }
        return Object.freeze({
          size,
          fingerprint: fingerprintOf(batch.allTexts(), phrases),
          checksum: checksumOf(packed.postings, packed.words),
          ...packed,
        })
      }),
    ),
  })
}

/**
 * The questions of a bank in batches as an index has them, and those that came later as one more.
 *
 * @throws ValidationError when it is no index, one of other texts, or damaged
 */
export function unpackIndex(input: unknown, batches: readonly Batch[], phrases: Phrases): Batch[] {
  const { segments }: SearchIndex = validate(searchIndexSchema(), input, 'search index')
  const questions = batches.flatMap((batch) => batch.questions)
  const areas = batches[0]?.areas ?? []
  let from = 0
  const unpacked = segments.map((packed, position) => {
    const to = from + packed.size
    const batch = new Batch(questions.slice(from, to), areas)
    const fingerprint = fingerprintOf(batch.allTexts(), phrases)
    const refuse = (field: 'size' | 'fingerprint' | 'checksum', expected: string): never => {
      const issue = {
        path: `segments[${position}].${field}`,
        expected: `${expected}; make the index anew with bank.exportSearchIndex()`,
        received: describeValue(packed[field]),
      }
      throw new ValidationError('search index', [issue])
    }
    if (batch.questions.length < packed.size)
      refuse('size', `at most the bank's other ${batch.questions.length} questions`)
    if (packed.fingerprint !== fingerprint)
      refuse('fingerprint', `"${fingerprint}", that of the bank's questions ${from + 1} to ${to}`)
    if (packed.checksum !== checksumOf(packed.postings, packed.words))
      refuse('checksum', 'that of the postings and words, which were changed or cut')
    from = to
    return batch.adopt(unpackSegment(packed))
  })
  return from < questions.length ? [...unpacked, new Batch(questions.slice(from), areas)] : unpacked
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

function joinLines(lines: readonly (readonly [key: string, value: string])[]): string {
  return lines.map(([key, value]) => `${key}\t${value}`).join('\n')
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
