import type { InvertedIndex, Phrase } from '../index/inverted-index'
import { LIGHT } from '../text/light-words'
import { stemOf, type Term } from '../text/terms'
import type { SearchReason } from '../types'
import type { createSpeller } from './spelling'
import type { Thesaurus } from './thesaurus'

/** A way in which a document may answer some words of the query: it has this stem, or these side by side. */
export interface Alternative extends Phrase {
  readonly kind: SearchReason['kind']
  /** 1 for the words as typed. */
  readonly weight: number
  readonly text: string
}

/** A word of the query, or several that say something together, with all that may be meant, best first. */
export interface Span {
  readonly places: readonly number[]
  readonly typed: string
  readonly alternatives: readonly Alternative[]
}

interface Lexicon {
  readonly index: InvertedIndex
  readonly vocabulary: ReadonlyMap<string, number>
  /** The vocabulary in order. */
  readonly words: readonly string[]
  readonly correct: ReturnType<typeof createSpeller>
  readonly thesaurus: Thesaurus
}

const WEIGHT = { synonym: 0.7, related: 0.5, prefix: 0.6, spelling: 0.95 }
/** How fast corrections that are less like the typed word than the best one count less. */
const DOUBT = 2
/** How much less a correction counts where another one says something together with the rest of the query. */
const OUT_OF_CONTEXT = 0.4
const MOST_COMPLETIONS = 8

export function readQuery(typed: readonly Term[], lexicon: Lexicon): Span[] {
  const { index, thesaurus } = lexicon
  const own = thesaurus.reword(typed)
  // What the thesaurus knows is not misspelt, though no question may have it.
  const reworded = new Set(own.flatMap(({ places }) => places))
  const singles = typed.map(({ stem, word }, place) => {
    const exact: Alternative = { kind: 'word', stems: [stem], key: stem, weight: 1, text: word }
    const known = index.has(stem)
    const completions = place === typed.length - 1 || !known ? complete(word, stem, lexicon) : []
    const corrections = reworded.has(place) || LIGHT.has(stem) ? [] : corrected(word, known ? stem : undefined, lexicon)
    const alternatives = [exact, ...completions, ...asContextHasIt(corrections, typed, place, thesaurus)]
    return { places: [place], typed: word, alternatives }
  })
  // A misspelt word still finds the synonyms of all that it may have meant.
  const meant = (rank: number) =>
    typed.map(({ stem, word }, place) => {
      const corrections = correctionsOf(singles[place] as Span)
      const one = corrections[Math.min(rank, corrections.length - 1)]
      return one === undefined
        ? { stem, word, weight: 1 }
        : { stem: one.stems[0] ?? stem, word: one.text, weight: one.weight }
    })
  const readings = Math.max(0, ...singles.map((single) => correctionsOf(single).length))
  const spans = new Map<string, { places: readonly number[]; typed: string; alternatives: Alternative[] }>(
    singles.map((span, place) => [`${place}`, span]),
  )
  const rewordings = [
    ...own.map((rewording) => ({ ...rewording, weight: WEIGHT[rewording.kind] })),
    ...Array.from({ length: readings }, (_, rank) => meant(rank)).flatMap((reading) =>
      thesaurus.reword(reading).map((rewording) => ({
        ...rewording,
        weight: WEIGHT[rewording.kind] * Math.min(...rewording.places.map((place) => reading[place]?.weight ?? 1)),
      })),
    ),
  ]
  for (const { kind, places, text, stems, key, weight } of [...joined(typed, lexicon), ...rewordings]) {
    const at = places.join(' ')
    const span = spans.get(at) ?? { places, typed: places.map((p) => typed[p]?.word).join(' '), alternatives: [] }
    spans.set(at, span)
    if (!span.alternatives.some((other) => other.key === key))
      span.alternatives.push({ kind, stems, key, weight, text })
  }
  return [...spans.values()]
}

/** What a word may have meant instead, likeliest first. */
export function correctionsOf({ alternatives }: Pick<Span, 'alternatives'>): readonly Alternative[] {
  return alternatives.filter(({ kind }) => kind === 'spelling')
}

/** Of several corrections, first those that say something together with other words of the query: `off the shlf` is hardly a self. */
function asContextHasIt(
  corrections: readonly Alternative[],
  typed: readonly Term[],
  place: number,
  thesaurus: Thesaurus,
): readonly Alternative[] {
  if (corrections.length < 2) return corrections
  const fits = corrections.map(({ key, text }) =>
    thesaurus
      .reword(typed.map((term, other) => (other === place ? { stem: key, word: text } : term)))
      .some(({ places }) => places.length > 1 && places.includes(place)),
  )
  const right = corrections.filter((_, at) => fits[at])
  if (right.length === 0) return corrections
  return [
    ...right.map((one) => (right.length === 1 ? { ...one, weight: 1 } : one)),
    ...corrections.filter((_, at) => !fits[at]).map((one) => ({ ...one, weight: one.weight * OUT_OF_CONTEXT })),
  ]
}

/** Two words side by side that are written as one elsewhere: `back-prop`, `data set`. */
function joined(
  typed: readonly Term[],
  { vocabulary, thesaurus }: Lexicon,
): (Alternative & { places: readonly number[] })[] {
  return typed.flatMap(({ word, end }, place) => {
    const next = typed[place + 1]
    if (next === undefined || next.start !== end + 1) return []
    const whole = word + next.word
    const places = [place, place + 1]
    const rewordings = thesaurus.words.has(whole) ? thesaurus.reword([{ stem: stemOf(whole), word: whole }]) : []
    return [
      ...(vocabulary.has(whole)
        ? [{ kind: 'spelling' as const, places, ...single(whole), weight: WEIGHT.spelling, text: whole }]
        : []),
      ...rewordings.map((rewording) => ({ ...rewording, places, weight: WEIGHT.spelling * WEIGHT[rewording.kind] })),
    ]
  })
}

/** Words of the vocabulary that begin so; the last word may still be being typed. */
function complete(word: string, own: string, { vocabulary, words }: Lexicon): Alternative[] {
  if (word.length < 2) return []
  const found: { word: string; count: number }[] = []
  for (let place = firstNotBefore(words, word); place < words.length; place++) {
    const other = words[place] as string
    if (!other.startsWith(word)) break
    if (stemOf(other) !== own) found.push({ word: other, count: vocabulary.get(other) ?? 0 })
  }
  return found
    .sort((a, b) => a.word.length - b.word.length || b.count - a.count || (a.word < b.word ? -1 : 1))
    .slice(0, MOST_COMPLETIONS)
    .map(({ word: other }) => ({
      kind: 'prefix',
      ...single(other),
      weight: WEIGHT.prefix * (word.length / other.length),
      text: other,
    }))
}

/** What a word outside the vocabulary may have meant; nothing when it is only another form of a word that is near it. */
function corrected(word: string, known: string | undefined, { correct }: Lexicon): Alternative[] {
  const found = correct(word)
  if (known !== undefined && found.some((other) => stemOf(other.word) === known)) return []
  const most = found[0]?.likeness ?? 1
  // Forms of one word are one correction.
  const distinct = found.filter(
    (one, place) => found.findIndex((other) => stemOf(other.word) === stemOf(one.word)) === place,
  )
  return distinct.map(({ word: other, likeness }) => ({
    kind: 'spelling',
    ...single(other),
    weight: distinct.length === 1 ? 1 : WEIGHT.spelling * (likeness / most) ** DOUBT,
    text: other,
  }))
}

function single(word: string): Phrase {
  const key = stemOf(word)
  return { stems: [key], key }
}

function firstNotBefore(words: readonly string[], word: string): number {
  let [low, high] = [0, words.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((words[middle] as string) < word) low = middle + 1
    else high = middle
  }
  return low
}
