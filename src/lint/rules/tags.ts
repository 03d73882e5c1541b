import { DIFFICULTIES, QUESTION_KINDS } from '../../schema/question'
import type { BankRule } from '../rule'

const NAMES: ReadonlySet<string> = new Set([...DIFFICULTIES, ...QUESTION_KINDS])

const plain = (tag: string) => tag.replaceAll('-', '').replace(/s$/, '')

/** Shorter tags that differ in a letter are mostly two ideas. */
const LONG = 8

/**
 * Tags that spell an earlier one in another way: `ab-tests` and `ab-test`, `labelling` and `labeling`. Two words are one
 * letter apart when one without a letter is the other, or both are the same without the letter at one place; so an earlier
 * one is looked up by what is left, and not every pair compared.
 */
function respelt(tags: readonly string[]): { readonly tag: string; readonly like: string }[] {
  const earlier = new Map<string, string>()
  return tags.flatMap((tag) => {
    const shorter = tag.length < LONG ? [] : Array.from(tag, (_, at) => tag.slice(0, at) + tag.slice(at + 1))
    const common = [`plain ${plain(tag)}`, ...shorter.map((text, at) => `without ${at}: ${text}`)]
    const asLonger = shorter.map((text) => `whole ${text}`)
    const like = [...common, ...asLonger, `shorter ${tag}`].flatMap((key) => earlier.get(key) ?? []).sort()[0]
    const asEarlier = tag.length < LONG ? [] : [`whole ${tag}`, ...shorter.map((text) => `shorter ${text}`)]
    for (const key of [...common, ...asEarlier]) if (!earlier.has(key)) earlier.set(key, tag)
    return like === undefined ? [] : [{ tag, like }]
  })
}

export const tagsThatFind: BankRule = {
  name: 'tags-that-find',
  scope: 'bank',
  reason:
    'A filter by tag misses what is spelled in another way, and a tag that repeats the area or kind finds nothing new.',
  example: {
    passes: [{ tags: ['ab-testing', 'sequential'] }, { tags: ['ab-testing'] }],
    fails: [{ tags: ['ab-testing'] }, { tags: ['abtesting'] }],
  },
  check: (bank) => {
    const used = new Map<string, string>()
    for (const { id, tags } of bank.questions) for (const tag of tags) if (!used.has(tag)) used.set(tag, id)
    const tags = [...used.keys()].sort()
    const pairs = respelt(tags).map(({ tag, like }) => ({
      question: used.get(tag) ?? '',
      path: 'tags',
      message: `"${tag}" looks like "${like}" of ${used.get(like)}`,
      tip: 'Use one spelling.',
    }))
    const empty = bank.questions.flatMap(({ id, areas, tags: own }) =>
      own
        .filter((tag) => NAMES.has(tag) || (areas as readonly string[]).includes(tag))
        .map((tag) => ({
          question: id,
          path: 'tags',
          message: `"${tag}" repeats the area, kind or difficulty`,
          tip: 'Name the topic instead.',
        })),
    )
    return [...pairs, ...empty]
  },
}
