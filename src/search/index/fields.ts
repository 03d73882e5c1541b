import type { Question } from '../../schema/question-set'
import type { SearchField } from '../types'

/** The text of each field. */
export type FieldTexts = Readonly<Record<SearchField, string>>

/** How much a word counts by where it stands, and BM25F's `b`: how much it counts less in a field longer than most, 0..1. */
export interface FieldSettings {
  readonly boost: number
  readonly b: number
}

/** Set by judgment, then tags raised and the answer key lowered by the training part of `test/search/collection`. */
export const FIELD_SETTINGS: Readonly<Record<SearchField, FieldSettings>> = {
  id: { boost: 1.5, b: 0.2 },
  title: { boost: 3, b: 0.2 },
  tags: { boost: 5, b: 0.2 },
  searchPhrases: { boost: 3, b: 0.2 },
  areas: { boost: 1.2, b: 0.2 },
  prompt: { boost: 1, b: 0.6 },
  materials: { boost: 0.4, b: 0.8 },
  assesses: { boost: 1, b: 0.5 },
  answerKey: { boost: 0.3, b: 0.7 },
}

export const FIELDS = /* @__PURE__ */ Object.keys(FIELD_SETTINGS) as SearchField[]

export function fieldTexts(question: Question, titleOf: (area: string) => string): FieldTexts {
  const { id, title, tags, searchPhrases = [], areas, prompt, materials = [], assesses, answerKey } = question
  return {
    id,
    title,
    tags: tags.join(' '),
    searchPhrases: searchPhrases.join('\n'),
    areas: areas.map(titleOf).join(', '),
    prompt,
    materials: materials.map((material) => `${material.title}\n${material.content}`).join('\n'),
    assesses,
    answerKey: answerKey.join('\n'),
  }
}
