import { stemmer } from 'stemmer'
import { detached } from '../../data/detached'
import { irregularStems } from './irregular-stems'

/** Longer runs of letters are no words. */
export const MAX_WORD = 40
const MAX_CACHED = 50_000

const cache = new Map<string, string>()

/** Porter's stem (1980) of the American spelling, but for words that it gets wrong. Long runs stay as they are, cut. */
export function stemOf(word: string): string {
  if (word.length > MAX_WORD) return word.slice(0, MAX_WORD)
  const cached = cache.get(word)
  if (cached !== undefined) return cached
  const spelled = americanSpelling(word)
  const stem = detached(irregularStems().get(spelled) ?? stemmer(spelled))
  if (cache.size >= MAX_CACHED) cache.clear()
  cache.set(detached(word), stem)
  return stem
}

/** British spellings as American ones. Applied to texts and queries alike, so what it makes of other words is harmless. */
function americanSpelling(word: string): string {
  if (word.length < 5) return word
  return word
    .replace(/is(e|ed|es|er|ers|ing|ation|ations)$/, 'iz$1')
    .replace(/ys(e|ed|es|ing)$/, 'yz$1')
    .replace(/our(s|ed|ing|al|able|ite|ites)?$/, 'or$1')
    .replace(/ll(ed|ing|er|ers)$/, 'l$1')
    .replace(/tre(s)?$/, 'ter$1')
    .replace(/ogue(s)?$/, 'og$1')
    .replace(/mme(s)?$/, 'm$1')
}
