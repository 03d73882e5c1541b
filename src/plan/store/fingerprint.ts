import { refuseArgument } from '../../bank/arguments'
import { plainData } from '../../schema/plain-data'
import type { Question } from '../../schema/question-set'

/** Fields that say where a question is found and since when, not what is asked or how it is rated. */
const UNREAD: ReadonlySet<string> = new Set(['tags', 'searchPhrases', 'enemies', 'since', 'deprecated'])

const known = new WeakMap<Question, string>()

/**
 * A short mark of a question's text: of all that is asked, shown or rated by, so that a stored plan can tell whether the
 * bank still has the same question. Tags, search phrases, enemies and versions do not count: a plan does not change with
 * them. The same on every machine; not for secrets.
 *
 * @param question a question, of a bank or not
 * @returns 14 letters and digits
 * @throws ValidationError when it is not a question
 * @example
 * ```ts
 * import { bank, fingerprint } from 'ml-interview-bank'
 * const question = bank.get('no-failures-in-three-hundred')
 * fingerprint(question) === fingerprint({ ...question, tags: ['other'] }) // => true
 * fingerprint(question) === fingerprint({ ...question, minutes: 99 }) // => false
 * ```
 */
export function fingerprint(question: Question): string {
  if (typeof question !== 'object' || question === null)
    refuseArgument('fingerprint', 'question', 'a question', question)
  const cached = known.get(question)
  if (cached !== undefined) return cached
  const own = hash(
    canonicalJson(
      Object.fromEntries(Object.entries(plainData('question', question)).filter(([key]) => !UNREAD.has(key))),
    ),
  )
  // What can still be changed is looked at again.
  if (Object.isFrozen(question)) known.set(question, own)
  return own
}

/** The fields in which two wordings of a question differ, of those that a fingerprint is made of. */
export function differingFields(one: Question, other: Question): string[] {
  const [before, after] = [new Map(Object.entries(one)), new Map(Object.entries(other))]
  return [...new Set([...before.keys(), ...after.keys()])].filter(
    (key) => !UNREAD.has(key) && canonicalJson(before.get(key)) !== canonicalJson(after.get(key)),
  )
}

/** JSON with the keys of every object in order, so that equal values give equal text. */
export function canonicalJson(value: unknown): string {
  const text = JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)))
      : inner,
  )
  return text ?? ''
}

/** Two 32-bit FNV-1a hashes, the second with another multiplier and a rotation: 64 bits in 14 letters and digits. */
function hash(text: string): string {
  let one = 0x811c9dc5
  let other = 0x9747b28c
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    one = Math.imul(one ^ code, 0x01000193)
    other = Math.imul(((other << 13) | (other >>> 19)) ^ code, 0x5bd1e995)
  }
  return inLetters(one) + inLetters(other)
}

/** The first half of the hash of a text: a mark of an id among the few thousand of a bank. */
export function shortHash(text: string): string {
  return hash(text).slice(0, HALF)
}

const HALF = 7

function inLetters(half: number): string {
  return (half >>> 0).toString(36).padStart(HALF, '0')
}
