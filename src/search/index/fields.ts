import type { Question } from '../../schema/question-set'

/** The parts of a question that search reads. */
export type SearchField =
  | 'id'
  | 'title'
  | 'tags'
  | 'searchPhrases'
  | 'areas'
  | 'prompt'
  | 'materials'
  | 'assesses'
  | 'answerKey'

/** The text of each field. */
export type FieldTexts = Readonly<Record<SearchField, string>>

/**
 * How much a word counts by where it stands, and how much a long field's words are held against their number (0..1).
 * Set by judgement, then tags raised and the answer key lowered by the training part of `test/search/collection`.
 */
export const SETTINGS: Readonly<Record<SearchField, { readonly boost: number; readonly normalisation: number }>> = {
  id: { boost: 1.5, normalisation: 0.2 },
  title: { boost: 3, normalisation: 0.2 },
  tags: { boost: 5, normalisation: 0.2 },
  searchPhrases: { boost: 3, normalisation: 0.2 },
  areas: { boost: 1.2, normalisation: 0.2 },
  prompt: { boost: 1, normalisation: 0.6 },
  materials: { boost: 0.4, normalisation: 0.8 },
  assesses: { boost: 1, normalisation: 0.5 },
  answerKey: { boost: 0.3, normalisation: 0.7 },
}

export const FIELDS = Object.keys(SETTINGS) as SearchField[]

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
