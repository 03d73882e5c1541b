import type { Question } from '../schema/question-set'

/** A text of a question and where it stands. */
export interface Text {
  readonly path: string
  readonly text: string
}

/** What the candidate hears or sees, code and data apart. */
export function spokenTexts({ prompt, followUps }: Question): Text[] {
  return [
    { path: 'prompt', text: prompt },
    ...followUps.map(({ ask }, index) => ({ path: `followUps[${index}].ask`, text: ask })),
  ]
}

/** The four anchors of the rating scale. */
export function anchors({ rubric }: Question): Text[] {
  return [1, 2, 3, 4].map((level) => ({ path: `rubric.${level}`, text: rubric[level as 1 | 2 | 3 | 4] }))
}

/** Every text in prose. */
export function proseTexts(question: Question): Text[] {
  const { title, assesses, answerKey, redFlags, followUps } = question
  return [
    { path: 'title', text: title },
    ...spokenTexts(question),
    { path: 'assesses', text: assesses },
    ...followUps.map(({ listenFor }, index) => ({ path: `followUps[${index}].listenFor`, text: listenFor })),
    ...anchors(question),
    ...answerKey.map((text, index) => ({ path: `answerKey[${index}]`, text })),
    ...redFlags.map((text, index) => ({ path: `redFlags[${index}]`, text })),
  ]
}

/** Lower-case words of two letters or more, and numbers. */
export function words(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\d]{2,}/gu) ?? []
}

/** Share of words that two texts have in common, of those that either has (Jaccard): 0 none, 1 all. */
export function overlap(one: string, other: string): number {
  const [a, b] = [new Set(words(one)), new Set(words(other))]
  const both = [...a].filter((word) => b.has(word)).length
  return both === 0 ? 0 : both / (a.size + b.size - both)
}

/** Longer than any paragraph that a person reads out. */
const MAX_PASSAGE = 2000

/** A text in paragraphs, very long ones cut: a grammar takes more than linear time, and memory by the sentence. */
export function passages(text: string): string[] {
  if (text.length <= MAX_PASSAGE) return [text]
  return text
    .split(/\n[ \t]*\n/)
    .flatMap((paragraph) =>
      Array.from({ length: Math.ceil(paragraph.length / MAX_PASSAGE) }, (_, index) =>
        paragraph.slice(index * MAX_PASSAGE, (index + 1) * MAX_PASSAGE),
      ),
    )
}
