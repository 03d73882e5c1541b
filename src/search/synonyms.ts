import { terms } from './terms'

/** Words and phrases that mean the same: acronyms, spellings, what people say instead. */
export type SynonymGroup = readonly [string, string, ...string[]]

/** Another way of saying some words of a query. */
export interface Rewording {
  /** Places of the first word in the query, and after the last one. */
  readonly from: number
  readonly to: number
  /** The words as typed, and the phrase that stands for them. */
  readonly typed: string
  readonly phrase: string
  readonly stems: readonly string[]
}

/** Finds phrases of synonym groups in a query, longest first, and gives the other members of their groups. */
export function createThesaurus(
  groups: readonly SynonymGroup[],
): (words: readonly { stem: string; word: string }[]) => Rewording[] {
  const byPhrase = new Map<string, { phrase: string; stems: string[] }[]>()
  let longest = 1
  for (const group of groups) {
    const members = group.map((phrase) => ({ phrase, stems: terms(phrase).map(({ stem }) => stem) }))
    for (const { stems } of members) {
      longest = Math.max(longest, stems.length)
      const key = stems.join(' ')
      const others = members.filter((other) => other.stems.join(' ') !== key)
      byPhrase.set(key, [...(byPhrase.get(key) ?? []), ...others])
    }
  }
  return (words) =>
    words.flatMap((_, from) =>
      Array.from({ length: Math.min(longest, words.length - from) }, (_, length) => from + length + 1).flatMap((to) => {
        const span = words.slice(from, to)
        const others = byPhrase.get(span.map(({ stem }) => stem).join(' ')) ?? []
        const typed = span.map(({ word }) => word).join(' ')
        return others.map(({ phrase, stems }) => ({ from, to, typed, phrase, stems }))
      }),
    )
}
