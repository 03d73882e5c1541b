import { version } from '../../../package.json'
import { lightStems } from '../text/light-words'
import { FIELD_SETTINGS, FIELDS, type FieldTexts } from './fields'
import type { Phrases } from './inverted-index'

/**
 * What an index depends on, as a short text: the version of this package, the stemmer (by the stems of common words), the
 * settings, the texts, and the phrases that are indexed.
 */
export function fingerprintOf(documents: readonly FieldTexts[], phrases: Phrases): string {
  const hash = createHash()
  hash.add(version)
  hash.add([...lightStems()].join(' '))
  hash.add(JSON.stringify(FIELD_SETTINGS))
  for (const texts of documents) for (const field of FIELDS) hash.add(texts[field])
  for (const seconds of phrases.values()) for (const all of seconds.values()) for (const { key } of all) hash.add(key)
  return hash.digest()
}

/** A short text that tells these texts from others: made against accidents, not against forgery. */
export function checksumOf(...texts: readonly string[]): string {
  const hash = createHash()
  for (const text of texts) hash.add(text)
  return hash.digest()
}

/** Two hashes of 32 bits after FNV-1a. */
function createHash() {
  let [one, other] = [0x811c9dc5, 0x01000193]
  return {
    add: (text: string) => {
      for (let at = 0; at < text.length; at++) {
        one = Math.imul(one ^ text.charCodeAt(at), 0x01000193)
        other = Math.imul(other ^ text.charCodeAt(at), 0x5bd1e995)
      }
      one = Math.imul(one ^ 0xffff, 0x01000193)
    },
    digest: () => [one, other].map((half) => (half >>> 0).toString(36)).join('-'),
  }
}
