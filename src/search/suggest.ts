import Fuse from 'fuse.js'
import type { Question } from '../schema/question-set'
import type { Area } from '../schema/role'
import type { Suggestion } from './types'

const RANK = { tag: 0, area: 1, title: 2, id: 3 } as const

/**
 * Completes what is being typed from tags, areas, titles and ids: those that begin so first, then those with a word that
 * does, then what Fuse finds like it, which is at its best on such short strings.
 */
export function createSuggester(
  questions: () => readonly Question[],
  areas: readonly Area[],
): (prefix: string, limit?: number) => readonly Suggestion[] {
  let entries: readonly (Suggestion & { readonly lower: string; readonly uses: number })[] | undefined
  let fuse: Fuse<(typeof entries & object)[number]> | undefined
  const build = () => {
    const live = questions().filter(({ deprecated }) => deprecated === undefined)
    const tags = new Map<string, number>()
    for (const { tags: own } of live) for (const tag of own) tags.set(tag, (tags.get(tag) ?? 0) + 1)
    const entry = (kind: Suggestion['kind'], text: string, uses: number) => ({
      kind,
      text,
      uses,
      lower: text.toLowerCase().replaceAll('-', ' '),
    })
    return [
      ...[...tags].map(([tag, uses]) => entry('tag', tag.replaceAll('-', ' '), uses)),
      ...areas.map(({ id, title }) => entry('area', title, live.filter((question) => question.areas[0] === id).length)),
      ...live.map(({ title }) => entry('title', title, 1)),
      ...live.map(({ id }) => entry('id', id, 1)),
    ]
  }
  const likeIt = (typed: string, most: number) => {
    fuse ??= new Fuse([...(entries ?? [])], { keys: ['lower'], threshold: 0.3, ignoreLocation: true })
    return fuse
      .search(typed.slice(0, 32), { limit: most })
      .map(({ item }) => item)
      .filter(({ kind }) => kind !== 'id')
  }
  return (prefix, limit = 8) => {
    const typed = String(prefix).slice(0, 100).toLowerCase().replaceAll('-', ' ').trimStart()
    if (typed.trim() === '') return Object.freeze([])
    entries ??= build()
    const place = (lower: string) => (lower.startsWith(typed) ? 0 : lower.includes(` ${typed}`) ? 1 : 2)
    const near = entries
      .map((entry) => ({ entry, place: place(entry.lower) }))
      .filter((one) => one.place < 2)
      .sort(
        (a, b) =>
          a.place - b.place ||
          RANK[a.entry.kind] - RANK[b.entry.kind] ||
          b.entry.uses - a.entry.uses ||
          (a.entry.text < b.entry.text ? -1 : 1),
      )
      .map(({ entry }) => entry)
    const enough = near.filter(({ kind }) => kind !== 'id' || typed.includes(' '))
    const like = enough.length > 0 || typed.length < 3 ? [] : likeIt(typed, 3 * limit)
    const unique = new Map([...enough, ...like].map(({ text, kind }) => [text, kind]))
    return Object.freeze([...unique].slice(0, limit).map(([text, kind]) => Object.freeze({ text, kind })))
  }
}
