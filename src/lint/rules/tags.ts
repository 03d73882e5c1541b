import { distance } from 'fastest-levenshtein'
import { DIFFICULTIES, QUESTION_KINDS } from '../../schema/question'
import type { BankRule } from '../rule'

const NAMES: ReadonlySet<string> = new Set([...DIFFICULTIES, ...QUESTION_KINDS])

/** `ab-tests` and `ab-test`, `labelling` and `labeling`: one idea spelt twice. */
function twins(one: string, other: string): boolean {
  const plain = (tag: string) => tag.replaceAll('-', '').replace(/s$/, '')
  return plain(one) === plain(other) || (one.length > 7 && other.length > 7 && distance(one, other) === 1)
}

export const tagsThatFind: BankRule = {
  name: 'tags-that-find',
  scope: 'bank',
  reason:
    'A filter by tag misses what is spelt in another way, and a tag that repeats the area or kind finds nothing new.',
  example: {
    passes: [{ tags: ['ab-testing', 'sequential'] }, { tags: ['ab-testing'] }],
    fails: [{ tags: ['ab-testing'] }, { tags: ['abtesting'] }],
  },
  check: (bank) => {
    const used = new Map<string, string>()
    for (const { id, tags } of bank.questions) for (const tag of tags) if (!used.has(tag)) used.set(tag, id)
    const tags = [...used.keys()].sort()
    const pairs = tags.flatMap((one, index) =>
      tags
        .slice(index + 1)
        .filter((other) => twins(one, other))
        .map((other) => ({
          question: used.get(other) ?? '',
          path: 'tags',
          message: `"${other}" looks like "${one}" of ${used.get(one)}`,
          tip: 'Use one spelling.',
        })),
    )
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
